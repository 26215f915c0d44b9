import re
import string
from pathlib import Path

import pytest

from plugins.diagnostics.catalogue import CATALOGUE, problem
from plugins.diagnostics.suggest import hint, suggestion

CODES = sorted(CATALOGUE)
SOURCES = Path(__file__).parents[2] / "plugins"
USED = sorted({code for path in SOURCES.rglob("*.py") for code in re.findall(r'"(V\d{3})"', path.read_text("utf-8"))})


def facts_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", CODES)
def test_each_code_takes_its_facts_and_puts_them_into_its_text(code: str) -> None:
    facts = {name: f"‹{name}›" for name in facts_of(CATALOGUE[code].text)}
    made = problem(code, "content/x.md", 3, "naslov", **facts)
    assert (made.path, made.line, made.key, made.code) == ("content/x.md", 3, "naslov", code)
    assert made.level == CATALOGUE[code].level
    assert all(fact in made.message for fact in facts.values())
    assert "{" not in made.message


@pytest.mark.parametrize("code", [code for code in CODES if facts_of(CATALOGUE[code].text)])
def test_a_missing_fact_is_a_fault_of_the_code(code: str) -> None:
    with pytest.raises(KeyError):
        problem(code, "content/x.md")


def test_an_unknown_code_is_a_fault_of_the_code() -> None:
    with pytest.raises(KeyError):
        problem("V999", "content/x.md")


@pytest.mark.parametrize("code", CODES)
def test_a_text_says_what_is_wrong_and_how_to_mend_it(code: str) -> None:
    text = CATALOGUE[code].text
    assert text.count(";") == 1
    assert not text.endswith(".")
    assert not text[0].isupper() or text.startswith("HTML")


@pytest.mark.parametrize("code", CODES)
def test_a_text_is_in_cyrillic_but_for_names_and_examples(code: str) -> None:
    text = re.sub("„[^“]*“|\\{[^}]*\\}|\\([^)]*\\)|!\\[.*?\\)", "", CATALOGUE[code].text)
    latin = set(re.findall(r"[A-Za-z][A-Za-z0-9.:/-]*", text))
    allowed = {"slike/", "datoteke/", "kB", "UTF-8", "HTML", "Markdown-", "https://", "site.yml", "PLUGINS", "content"}
    assert latin <= allowed


@pytest.mark.parametrize("code", USED)
def test_each_code_that_the_code_uses_is_in_the_catalogue(code: str) -> None:
    assert code in CATALOGUE


@pytest.mark.parametrize(
    ("word", "near"),
    [("nasov", "naslov"), ("datm", "datum"), ("xyz", ""), ("", "")],
)
def test_the_known_word_most_like_the_written_one(word: str, near: str) -> None:
    known = ("naslov", "datum", "sazetak")
    assert suggestion(word, known) == near
    assert hint(word, known) == (f" (да ли сте мислили „{near}“?)" if near else "")
