"""What is possible between texts and hardly meant."""

from collections.abc import Callable

import pytest

from tests.conftest import Town
from tests.pages.test_problems import codes

Build = Callable[..., Town]
NEWS = "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n"
NOTICE = "---\nnaslov: Конкурс\ndatum: 1.3.2026.\nvrsta: konkurs\nrok: 20.3.2026.\n---\nТекст.\n"
EVENT = (
    "---\nnaslov: Концерт\ndatum: 5.3.2026.\npocetak: 12.3.2026. 18:00\nmesto: Дом културе, Трг липа 5\n---\nТекст.\n"
)


def line_of(town: Town, code: str) -> str:
    (line,) = [line for line in town.said.splitlines() if line.endswith(f"[{code}]")]
    return line.replace(f"{town.folder}/", "")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("usluge/a.md", "---\nnaslov: Услуга\n---\n\n[конкурс](../obavestenja/2026/k.md)\n"),
        ("stranice/a.md", "---\nnaslov: Страна\n---\n\n[конкурс](../obavestenja/2026/k.md)\n"),
        ("stranice/b.md", "---\nnaslov: Страна\nvazi_do: 1.4.2026.\n---\n[конкурс](../obavestenja/2026/k.md)\n"),
        (
            "obavestenja/2026/a.md",
            "---\nnaslov: Други\ndatum: 5.3.2026.\nvrsta: oglas\nrok: 1.4.2026.\n---\n[конкурс](k.md)\n",
        ),
    ],
)
def test_a_link_to_what_will_be_over_before_is_a_hint(build: Build, path: str, text: str) -> None:
    town = build({path: text, "obavestenja/2026/k.md": NOTICE})
    assert (town.code, codes(town)) == (0, ["V325"])
    said = line_of(town, "V325")
    assert said.startswith(f"content/{path}:{1 + text[: text.index('](')].count(chr(10))}: ")
    assert "content/obavestenja/2026/k.md" in said
    assert "20.3.2026." in said


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("vesti/2026/a.md", NEWS + "\n[конкурс](../../obavestenja/2026/k.md)\n"),
        ("stranice/a.md", "---\nnaslov: Страна\nvazi_do: 20.3.2026.\n---\n[конкурс](../obavestenja/2026/k.md)\n"),
        ("stranice/b.md", "---\nnaslov: Страна\nvazi_do: 9.3.2026.\n---\n[конкурс](../obavestenja/2026/k.md)\n"),
        (
            "obavestenja/2026/a.md",
            "---\nnaslov: Други\ndatum: 5.3.2026.\nvrsta: oglas\nrok: 10.3.2026.\n---\n[конкурс](k.md)\n",
        ),
    ],
)
def test_a_link_of_what_is_over_sooner_is_free(build: Build, path: str, text: str) -> None:
    assert codes(build({path: text, "obavestenja/2026/k.md": NOTICE})) == []


def test_a_text_that_comes_after_the_end_of_another_may_tell_of_it(build: Build) -> None:
    later = "---\nnaslov: Други круг\ndatum: 9.3.2026.\nvrsta: konkurs\nrok: 30.3.2026.\n---\n[први круг](k.md)\n"
    first = NOTICE.replace("20.3.2026.", "8.3.2026.")
    assert codes(build({"obavestenja/2026/a.md": later, "obavestenja/2026/k.md": first})) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("", ["V414"]),
        ("mesto: Dom kulture – Trg lipa 5\n", ["V414"]),
        ("pocetak: 12.3.2026. 19:30\n", ["V414"]),
        ("pocetak: 12.3.2026. 17:00\nkraj: 12.3.2026. 18:30\n", ["V414"]),
        ("pocetak: 12.3.2026. 16:00\nkraj: 12.3.2026. 18:00\n", []),
        ("pocetak: 12.3.2026. 20:00\n", []),
        ("pocetak: 13.3.2026. 18:00\n", []),
        ("pocetak: 12.3.2026.\n", []),
        ("mesto: Библиотека\n", []),
        ("otkazano: да\n", []),
        ("povuceno: 6.3.2026.\nrazlog: Два пута објављено.\n", []),
        ("nacrt: да\n", []),
    ],
)
def test_two_events_at_one_place_and_time_are_a_hint(build: Build, change: str, found: list[str]) -> None:
    keys = [line.partition(":")[0] for line in change.splitlines()]
    kept = [line for line in EVENT.splitlines(keepends=True) if line.partition(":")[0] not in keys]
    other = kept[0] + change + "".join(kept[1:])
    first = EVENT.replace("18:00\n", "18:00\nkraj: 12.3.2026. 20:00\n")
    town = build({"dogadjaji/2026/a.md": first, "dogadjaji/2026/b.md": other})
    assert (town.code, codes(town)) == (0, found)
    if found:
        said = line_of(town, "V414")
        assert said.startswith("content/dogadjaji/2026/b.md:")
        assert "content/dogadjaji/2026/a.md" in said


@pytest.mark.parametrize(
    ("path", "date", "found"),
    [
        ("vesti/2027/a.md", "11.3.2027.", []),
        ("vesti/2027/a.md", "12.3.2027.", ["V233"]),
        ("vesti/2062/a.md", "5.3.2062.", ["V233"]),
        ("vesti/2206/a.md", "5.3.2206.", ["V232"]),
        ("vesti/0206/a.md", "5.3.0206.", ["V232"]),
        ("vesti/1926/a.md", "5.3.1926.", ["V234"]),
        ("vesti/1998/a.md", "5.3.1998.", []),
    ],
)
def test_days_far_away_are_doubted(build: Build, path: str, date: str, found: list[str]) -> None:
    town = build({path: NEWS.replace("5.3.2026.", date)})
    assert codes(town) == found
    if found:
        assert line_of(town, found[0]).startswith(f"content/{path}:3: datum: ")
