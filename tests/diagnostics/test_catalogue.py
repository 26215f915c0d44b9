import ast
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
    text = re.sub("„[^”]*”|\\{[^}]*\\}|\\([^)]*\\)|!\\[.*?\\)", "", CATALOGUE[code].text)
    latin = set(re.findall(r"[A-Za-z][A-Za-z0-9.:/-]*", text))
    allowed = {"slike/", "datoteke/", "kB", "UTF-8", "HTML", "Markdown-", "https://", "site.yml", "PLUGINS", "content"}
    allowed |= {"PDF", "ZIP"}
    assert latin <= allowed


def test_each_code_of_the_catalogue_is_used() -> None:
    sources = [path.read_text("utf-8") for path in (*SOURCES.rglob("*.py"), SOURCES.parent / "tasks.py")]
    assert [code for code in CODES if sum(f"V{code[1:]}" in text for text in sources) < 2] == []


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
    assert str(hint(word, known)) == (f" (да ли сте мислили „{near}”?)" if near else "")


def calls_of_problem() -> list[tuple[str, str, frozenset[str]]]:
    """Place, code and facts of each call `problem("V...", ...)` that writes its facts out."""
    found = []
    for path in SOURCES.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "problem"):
                continue
            names = {keyword.arg for keyword in call.keywords}
            if isinstance(call.args[0], ast.Constant) and None not in names:
                facts = frozenset(name for name in names if name is not None) - {"path", "line", "key"}
                found.append((f"{path.relative_to(SOURCES)}:{call.lineno}", str(call.args[0].value), facts))
    return found


@pytest.mark.parametrize(("place", "code", "facts"), [pytest.param(*call, id=call[0]) for call in calls_of_problem()])
def test_each_call_gives_the_facts_of_its_text(place: str, code: str, facts: frozenset[str]) -> None:
    assert facts == facts_of(CATALOGUE[code].text), place
