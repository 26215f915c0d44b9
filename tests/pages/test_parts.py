"""Parts of the pages layer by themselves, where a whole town would not reach."""

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.faults.edits import PIXEL
from plugins.diagnostics.problem import SiteFault
from plugins.pages import workers
from plugins.pages.bodies import fill_body
from plugins.pages.digests import NoDigest, digest
from plugins.pages.filters import iso
from plugins.pages.finish import finish
from plugins.pages.keys import file_names, planned_files
from plugins.pages.memory import Memory
from plugins.pages.output import Output, Target
from plugins.pages.places import places_of
from plugins.pages.scan import scan
from plugins.pages.stage import Stage
from plugins.scripts.marks import CYR, END, LAT, ROOT, TAG
from tests.conftest import Town

Build = Callable[..., Town]
PLACES = places_of("https://proba.example/opstina/", "sr-Cyrl")
BOTH = ("sr-Cyrl", "sr-Latn")


def test_what_differs_between_the_scripts_is_filled_in_for_each() -> None:
    text = f'<html lang="{TAG}"><p title="{CYR}азбука{LAT}abeceda{END}"><a href="{ROOT}vesti/">Вести</a>'
    assert finish(text, BOTH, PLACES, ()) == {
        "sr-Cyrl": '<html lang="sr-Cyrl"><p title="азбука"><a href="/opstina/vesti/">Вести</a>',
        "sr-Latn": '<html lang="sr-Latn"><p title="abeceda"><a href="/opstina/lat/vesti/">Vesti</a>',
    }


def test_marks_in_an_encoded_address_are_filled_in_too() -> None:
    text = '<a href="https://x.example/?u=%EE%80%80vesti/&amp;l=%EE%80%81">А</a>'
    assert finish(text, ("sr-Latn",), PLACES, ()) == {
        "sr-Latn": '<a href="https://x.example/?u=/opstina/lat/vesti/&amp;l=sr-Latn">A</a>'
    }


def test_a_picture_that_is_missing_leaves_its_words_and_a_link_its_text() -> None:
    body = (
        '<p><img alt="Мост" src="\ue0100\ue011"> <a href="\ue0101\ue011">овде</a> <a href="\ue0102\ue011">тамо</a></p>'
    )
    targets = [Target("missing"), Target("missing"), Target("file", "datoteke/Б.pdf")]
    assert fill_body(body, targets, "sr", PLACES) == '<p>Мост овде <a href="/opstina/datoteke/b.pdf">тамо</a></p>'


def test_a_link_to_a_page_leads_into_the_readers_language() -> None:
    body = '<a href="\ue0100\ue011">А</a>'
    translated, serbian = Target("page", "a/#b", ("en",)), Target("page", "a/")
    assert fill_body(body, [translated], "sr", PLACES) == f'<a href="{ROOT}a/#b">А</a>'
    assert fill_body(body, [translated], "en", PLACES) == '<a href="/opstina/en/a/#b">А</a>'
    assert fill_body(body, [serbian], "en", PLACES) == '<a href="/opstina/lat/a/" hreflang="sr-Latn">А</a>'


def test_a_day_for_machines() -> None:
    assert iso(dt.date(2026, 3, 5)) == "2026-03-05"


def test_files_of_outputs_lie_below_the_folder_of_their_script() -> None:
    assert file_names(Output("a/index.html", "sr", {}), PLACES) == ("a/index.html", "lat/a/index.html")
    assert file_names(Output("a/index.html", "en", {}), PLACES) == ("en/a/index.html",)
    assert file_names(Output("tema/stil.css", "", {}), PLACES) == ("tema/stil.css",)


def test_two_outputs_on_one_file_are_a_fault() -> None:
    one = Output("lat/a/index.html", "", {}, make=lambda *_: "")
    with pytest.raises(SiteFault) as fault:
        planned_files([("", Output("a/index.html", "sr", {}, "page.html")), ("", one)], PLACES)
    (found,) = fault.value.problems
    assert (found.code, found.path) == ("V506", "lat/a/index.html")
    assert "page.html" in found.message


class Pair(NamedTuple):
    one: str
    other: str


@dataclass(frozen=True)
class Frozen:
    one: str
    other: str


@dataclass
class Loose:
    one: str


def test_equal_values_have_equal_digests_and_others_do_not() -> None:
    values = [
        "a",
        b"a",
        1,
        True,
        None,
        ("a",),
        ("a", ""),
        Pair("a", ""),
        Frozen("a", ""),
        {"a": ""},
        dt.date(2026, 3, 5),
    ]
    assert len({digest(value) for value in values}) == len(values)
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_no_two_lists_of_words_have_one_digest(one: list[str], other: list[str]) -> None:
    assert (digest(tuple(one)) == digest(tuple(other))) == (one == other)


@pytest.mark.parametrize("value", [Loose("a"), object(), {1, 2}, lambda: 0])
def test_what_has_no_digest_cannot_be_an_input(value: object) -> None:
    with pytest.raises(NoDigest):
        digest(value)


def test_a_memory_that_is_no_database_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "pamcenje.sqlite"
    path.write_bytes(b"nije baza " * 200)
    with Memory(path) as memory:
        memory.put("id", "1")
        assert (memory.get("id"), memory.get("nema")) == ("1", "")


def test_a_memory_of_another_shape_is_emptied(tmp_path: Path) -> None:
    path = tmp_path / "pamcenje.sqlite"
    with Memory(path) as memory:
        memory.put("id", "1")
        memory.put("schema", "stara")
    with Memory(path) as memory:
        assert memory.get("id") == ""


def test_what_fails_in_the_middle_is_not_remembered(tmp_path: Path) -> None:
    with Memory(tmp_path / "pamcenje.sqlite") as memory:
        with contextlib.suppress(KeyError), memory.transaction():
            memory.put("id", "1")
            raise KeyError
        assert memory.get("id") == ""


def test_young_and_dangling_files_have_no_stamp_and_hidden_ones_are_not_there(tmp_path: Path) -> None:
    for name in ("a/star.md", "mlad.md", ".skriven", ".git/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    (tmp_path / "nikuda.md").symlink_to("nema")
    assert scan(tmp_path).stamps == {"a/star.md": "", "mlad.md": "", "nikuda.md": ""}


def test_a_stage_makes_room_where_a_file_or_a_folder_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("datoteka", "utf-8")
    (tmp_path / "b/c").mkdir(parents=True)
    stage = Stage(tmp_path)
    stage.prepare()
    stage.write("a/d/index.html", b"0")
    stage.write("b", b"1")
    stage.move()
    stage.remove(["a/nema/index.html", "a/d"])
    assert sorted(stage.files()) == ["a/d/index.html", "b"]
    stage.remove(["a/d/index.html"])
    assert not (tmp_path / "a").exists()
    assert tmp_path.exists()


def doubled(items: Sequence[int]) -> Iterator[int]:
    for item in items:
        if item < 0:
            raise LookupError(item)
        yield item * 2


@pytest.mark.parametrize("count", [0, 1, 63, 64, 500])
def test_work_is_done_once_for_each_item_by_few_or_many(count: int) -> None:
    assert sorted(workers.spread(doubled, range(count))) == [number * 2 for number in range(count)]


@pytest.mark.parametrize("count", [1, 200])
def test_a_fault_in_a_worker_is_the_fault_of_the_build(count: int) -> None:
    with pytest.raises(LookupError):
        list(workers.spread(doubled, [*range(count), -1]))


def test_on_one_processor_there_is_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    monkeypatch.setattr(workers, "_start", None)
    assert len(list(workers.spread(doubled, range(200)))) == 200


def test_few_heavy_items_are_shared_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)

    def worker(items: Sequence[int]) -> Iterable[tuple[int, int]]:
        return [(item, os.getpid()) for item in items]

    shared = dict(workers.spread(worker, range(6), heavy=4))
    assert len({shared[item] for item in range(4)}) == 2
    assert {pid for _, pid in workers.spread(worker, range(6))} == {os.getpid()}


def test_a_template_named_by_an_expression_is_a_fault(town: Town, theme: Path) -> None:
    page = theme / "templates/page.html"
    page.write_text(page.read_text("utf-8") + '{% include "components/" ~ page.section %}', "utf-8")
    town.write({"stranice/a.md": "---\nnaslov: А\n---\nТекст.\n"}).build()
    assert town.code == 2
    assert "[V502]" in town.said or not town.exists("index.html")


def test_a_missing_template_is_a_fault(town: Town, theme: Path) -> None:
    (theme / "templates/components/card/template.html").unlink()
    town.build()
    assert town.code == 2
    assert "components/card/template.html" in town.said


def test_a_time_of_building_without_an_offset_is_that_of_the_town(town: Town) -> None:
    town.write({"vesti/2026/a.md": "---\nnaslov: А\ndatum: 10.3.2026. 12:00\n---\nТекст.\n"})
    assert not town.build(AT="2026-03-10T11:59:00").exists("vesti")
    assert town.build(AT="2026-03-10T12:00:00").exists("vesti")


def test_the_coat_of_arms_and_pictures_have_names_of_their_own(build: Build) -> None:
    town = build({"site.yml": "naziv: Проба\nmesto: Проба\ngrb: slike/Грб.png\n", "slike/Грб.png": PIXEL})
    assert town.code == 0, town.said
    assert town.page("lat/").find("link", rel="icon")["href"] == "/tema/ikona-48.png"
    assert town.page("./").find("a", class_="brand").img["src"] == "/tema/grb.png"
