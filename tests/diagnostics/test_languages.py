"""Every problem in Serbian Cyrillic, Serbian Latin and English, from one catalogue."""

import ast
import json
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from plugins.diagnostics.catalogue import CATALOGUE, problem
from plugins.diagnostics.phrase import Language, Phrase, phrase, sample
from plugins.diagnostics.problem import Problem
from plugins.diagnostics.report import render
from plugins.entries.reader import read
from plugins.municipality import settle
from tests.diagnostics.test_catalogue import facts_of
from tools.problem_examples import examples

CODES = sorted(CATALOGUE)
LANGUAGES: tuple[Language, ...] = get_args(Language)
CYRILLIC = re.compile("[\u0400-\u04ff]")
PLUGINS = Path(__file__).parents[2] / "plugins"
SAYING = {"problem", "Fault", "add", "_add", "_at"}
# What was written by people stands in quotation marks, between backticks or in angle brackets of HTML.
WRITTEN = re.compile("“[^”]*”|„[^”]*”|`[^`]*`|<[^>]*>")


def read_examples() -> Iterator[Problem]:
    """The problems that reading the wrong examples finds: those between files carry no words beside the catalogue's."""
    for example in examples().values():
        for path, text in example.files(example.wrong).items():
            if path.endswith(".md"):
                yield from read(path, text.encode()).problems
            elif path.endswith(".yml"):
                yield from settle(path, text.encode()).problems


READ = sorted(set(read_examples()), key=Problem.said)


@pytest.mark.parametrize("code", CODES)
def test_both_texts_have_the_same_facts(code: str) -> None:
    entry = CATALOGUE[code]
    assert facts_of(entry.text) == facts_of(entry.english)


@pytest.mark.parametrize("code", CODES)
def test_the_english_text_says_what_is_wrong_and_how_to_mend_it(code: str) -> None:
    text = CATALOGUE[code].english
    assert text.count(";") == 1
    assert not text.endswith(".")
    assert not text[0].isupper() or text.startswith("HTML")
    assert not CYRILLIC.search(text)
    assert "„" not in text
    assert text.count("“") == text.count("”")
    assert not re.search("[čćđšž]", WRITTEN.sub("", text).replace("Varoš", ""))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_each_problem_is_said_in_each_language_with_its_facts_as_they_are(code: str, language: Language) -> None:
    facts = {name: f"‹Љиљана/{name}›" for name in facts_of(CATALOGUE[code].text) if name != "example"}
    examples = {"example": "Љиљана"} if "example" in facts_of(CATALOGUE[code].text) else {}
    said = problem(code, "content/Љ.md", 3, "наслов", **facts, **examples).said(language)
    assert said.startswith("content/Љ.md:3: наслов: ")
    assert said.endswith(f" [{code}]")
    assert all(fact in said for fact in facts.values())
    assert not examples or ("Љиљана" if language == "sr-Cyrl" else "Ljiljana") in said
    words = re.sub("‹[^›]*›|^content/Љ.md:3: наслов: ", "", said)
    assert bool(CYRILLIC.search(words)) == (language == "sr-Cyrl")


@pytest.mark.parametrize("item", [pytest.param(item, id=f"{item.code}-{item.path}") for item in READ])
def test_what_reading_says_has_no_cyrillic_of_ours_in_latin_and_english(item: Problem) -> None:
    for language in ("sr-Latn", "en"):
        assert not CYRILLIC.search(WRITTEN.sub("", item.words.said(language)))
    assert not re.search("[čćđšž]", WRITTEN.sub("", item.words.said("en")).replace("Varoš", ""))


def bare_words() -> list[str]:
    """Places where a word of ours is given to a problem as if it were input."""
    return [
        f"{path.relative_to(PLUGINS)}:{call.lineno}"
        for path in PLUGINS.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call) in SAYING and any(_is_word(fact) for fact in call.keywords)
    ]


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_word(fact: ast.keyword) -> bool:
    """Cyrillic in a text that is in no phrase; examples find their script themselves."""
    if fact.arg == "example":
        return False
    in_phrases = {
        id(part)
        for call in ast.walk(fact.value)
        if isinstance(call, ast.Call) and _name(call) in {"Phrase", "phrase"}
        for part in ast.walk(call)
    }
    texts = (part for part in ast.walk(fact.value) if isinstance(part, ast.Constant) and id(part) not in in_phrases)
    return any(isinstance(part.value, str) and CYRILLIC.search(part.value) for part in texts)


def test_facts_that_are_words_are_phrases() -> None:
    assert bare_words() == []


def test_a_phrase_within_a_phrase_is_said_in_the_same_language() -> None:
    near = phrase(" (да ли сте мислили „{near}”?)", " (did you mean “{near}”?)", near="Љубав")
    words = phrase("нема „{name}”{hint}", "there is no “{name}”{hint}", name="Љубв", hint=near)
    assert [words.said(language) for language in LANGUAGES] == [
        "нема „Љубв” (да ли сте мислили „Љубав”?)",
        "nema „Љубв” (da li ste mislili „Љубав”?)",
        "there is no “Љубв” (did you mean “Љубав”?)",
    ]
    assert str(words) == words.said("sr-Cyrl")


def test_several_phrases_are_one_list() -> None:
    pairs = tuple(phrase("„{a}” уместо „{b}”", "“{a}” instead of “{b}”", a=a, b=b) for a, b in (("x", "ш"), ("y", "љ")))
    words = problem("V117", "content/a.md", 1, words=pairs).words
    assert "„x” umesto „ш”, „y” umesto „љ”" in words.said("sr-Latn")
    assert "“x” instead of “ш”, “y” instead of “љ”" in words.said("en")


def test_facts_may_hold_braces() -> None:
    made = problem("V210", "content/a.md", expected=Phrase("боја", "a colour"), example="{Љ}", line=2)
    assert "„{Љ}”" not in made.said("en")
    assert "“{Lj}”" in made.said("en")
    assert "{value}" in problem("V204", "content/a.md", value="{value}").message
    assert sample("plain {text}") == "plain {text}"


def test_a_problem_that_was_stored_can_be_said_in_any_language() -> None:
    made = problem("V205", "content/a.md", 2, "врста", value="Џеп", hint="", known="a, b")
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - our own
    assert again == made
    assert hash(again) == hash(made)
    assert again.words.said("sr-Latn") == "„Џеп” nije ponuđena vrednost; izaberite jednu od: a, b"


def test_a_changed_fact_is_changed_in_every_language() -> None:
    words = phrase("ван {a}", "out of {a}", a=(phrase("у {b}", "in {b}", b="content/x"), "content/y", 3))
    changed = words.changed(lambda fact: fact.replace("content/", "opstina/"))
    assert changed.said("en") == "out of in opstina/x, opstina/y, 3"
    assert changed.said("sr-Latn") == "van u opstina/x, opstina/y, 3"


@pytest.mark.parametrize(
    ("language", "summary"),
    [
        ("sr-Cyrl", "2 грешке, 1 упозорење, 5 савета."),
        ("sr-Latn", "2 greške, 1 upozorenje, 5 saveta."),
        ("en", "2 errors, 1 warning, 5 hints."),
    ],
)
def test_the_summary_in_each_language(language: Language, summary: str) -> None:
    levels = ["V104", "V104", "V304", *["V413"] * 5]
    facts: dict[str, Any] = {"target": "a", "count": 9}  # what a text does not use is left out
    problems = [problem(code, f"content/{number}.md", **facts) for number, code in enumerate(levels)]
    assert render(problems, "text", language).splitlines()[-1] == summary


@pytest.mark.parametrize(
    ("language", "summary"), [("sr-Cyrl", "Нема грешака."), ("sr-Latn", "Nema grešaka."), ("en", "No errors.")]
)
def test_nothing_wrong_in_each_language(language: Language, summary: str) -> None:
    assert render([], "text", language) == f"{summary}\n"


def test_the_formats_of_forges_are_in_the_chosen_language() -> None:
    made = problem("V104", "content/а.md")
    (plain,) = json.loads(render([made], "json", "en"))
    words = "the file is empty; write a text or delete the file"
    assert plain == {"path": "content/а.md", "line": 0, "key": "", "code": "V104", "level": "error", "message": words}
    assert render([made], "github", "en") == f"::error file=content/а.md,line=1,title=V104::{words}\n"
    (english,) = json.loads(render([made], "gitlab", "en"))
    (serbian,) = json.loads(render([made], "gitlab", "sr-Latn"))
    assert english["description"] == words
    assert serbian["description"] == "datoteka je prazna; napišite tekst ili je izbrišite"
    assert english["fingerprint"] == serbian["fingerprint"]
