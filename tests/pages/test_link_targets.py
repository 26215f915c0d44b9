"""What a link names is what it leads to: a file beside an entry of the same name, an entry with a query, a language."""

from collections.abc import Callable

import pytest

from plugins.pages.joining import original_path, split_language
from tests.conftest import SITE, Town
from tests.pages.test_problems import codes

Build = Callable[..., Town]
SERVICE = "---\nnaslov: Извод\n---\n## Рок\n\n{}\n"
ENGLISH = "---\nnaslov: Extract\n---\n## Time\n\n{}\n"
TOWN = {
    "site.yml": f"{SITE}jezici: [en, hu]\n",
    "usluge/izvod.md": SERVICE.format("Одмах."),
    "usluge/izvod.en.md": ENGLISH.format("At once."),
}


@pytest.mark.parametrize(
    ("path", "split"),
    [
        ("usluge/izvod.en.md", ("usluge/izvod.md", "en")),
        ("usluge/izvod.md", ("usluge/izvod.md", "")),
        ("usluge/izvod.pdf", ("usluge/izvod.pdf", "")),
        ("usluge/izvod.de.md", ("usluge/izvod.de.md", "")),
        ("usluge/en.md", ("usluge/en.md", "")),
        ("datoteke/a.en", ("datoteke/a.en", "")),
    ],
)
def test_only_a_known_language_of_a_text_is_a_language(path: str, split: tuple[str, str]) -> None:
    assert split_language(path) == split
    assert original_path(path) == split[0]


@pytest.mark.parametrize(
    ("target", "code"),
    [("izvod.pdf", "V302"), ("izvod.md?a=1", "V301"), ("izvod.hu.md", "V301"), ("izvod.de.md", "V301")],
)
@pytest.mark.parametrize("own", ["", "nacrt: да\n"])
def test_what_is_missing_is_called_what_it_is(build: Build, target: str, code: str, own: str) -> None:
    text = SERVICE.format(f"[образац]({target})").replace("naslov", f"{own}naslov")
    town = build({**TOWN, "usluge/a.md": text})
    assert codes(town) == [code]
    assert f"content/usluge/{target}" in town.said


def test_a_link_to_a_translation_leads_to_that_language_and_says_so(build: Build) -> None:
    town = build({**TOWN, "usluge/a.md": SERVICE.format("[извод](izvod.en.md#time)")})
    assert (town.code, codes(town)) == (0, [])
    for root in ("", "lat/"):
        link = town.page(f"{root}usluge/a/").main.find("a", hreflang="en")
        assert link["href"] == "/en/usluge/izvod/#time"


def test_within_a_language_the_link_does_not_say_so(build: Build) -> None:
    english = ENGLISH.format("[own](izvod.en.md) [time](#time) [plain](izvod.md)")
    town = build({**TOWN, "usluge/a.md": SERVICE.format("Текст."), "usluge/a.en.md": english})
    assert (town.code, codes(town)) == (0, [])
    links = {link.text: link.attrs for link in town.page("en/usluge/a/").main.find_all("a")}
    assert links["own"] == links["plain"] == {"href": "/en/usluge/izvod/"}
    assert links["time"] == {"href": "/en/usluge/a/#time"}


def test_an_anchor_is_looked_for_in_the_language_that_is_named(build: Build) -> None:
    town = build({**TOWN, "usluge/a.md": SERVICE.format("[извод](izvod.en.md#rok)")})
    assert codes(town) == ["V303"]


def test_the_introduction_in_a_language_means_the_list_in_that_language(build: Build) -> None:
    files = {"stranice/usluge.md": SERVICE.format("Увод."), "stranice/usluge.en.md": ENGLISH.format("Introduction.")}
    link = SERVICE.format("[све](../stranice/usluge.en.md#time)")
    town = build({**TOWN, **files, "usluge/a.md": link})
    assert (town.code, codes(town)) == (0, [])
    assert town.page("usluge/a/").main.find("a", hreflang="en")["href"] == "/en/usluge/#time"


def test_a_translation_of_a_draft_is_not_yet_published(build: Build) -> None:
    draft = TOWN["usluge/izvod.md"].replace("naslov", "nacrt: да\nnaslov")
    town = build({**TOWN, "usluge/izvod.md": draft, "usluge/a.md": SERVICE.format("[извод](izvod.en.md)")})
    assert (town.code, codes(town)) == (0, ["V304"])
