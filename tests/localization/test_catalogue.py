"""Strings of the interface from .po files, with the plurals of each language."""

import io
import re

import pytest
from babel.messages.pofile import read_po

from plugins.diagnostics.problem import SiteFault
from plugins.localization import catalogue, held
from tests.conftest import ROOT

ONE, MANY = "Поступак: {n} корак", "Поступак: {n} корака"
LOCALES = ROOT / "theme/locales"
HUNGARIAN = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

msgid "Вести"
msgstr "Hírek"

#, fuzzy
msgid "Услуге"
msgstr "talán"
"""


@pytest.mark.parametrize(
    ("lang", "number", "words"),
    [
        ("sr", 1, "Поступак: 1 корак"),
        ("sr", 2, "Поступак: 2 корака"),
        ("sr", 5, "Поступак: 5 корака"),
        ("sr", 11, "Поступак: 11 корака"),
        ("sr", 21, "Поступак: 21 корак"),
        ("en", 1, "Done in 1 step"),
        ("en", 21, "Done in 21 steps"),
    ],
)
def test_plurals_of_the_real_catalogues(lang: str, number: int, words: str) -> None:
    found = catalogue(lang, (LOCALES / f"{lang}.po").read_text("utf-8"))
    assert found.ngettext(ONE, MANY, number).format(n=number) == words


def test_an_untranslated_string_stays_as_it_is() -> None:
    found = catalogue("hu", HUNGARIAN)
    assert (found.gettext("Вести"), found.gettext("Нема"), found.gettext("Услуге")) == ("Hírek", "Нема", "Услуге")


def test_a_language_without_a_catalogue_has_the_serbian_words() -> None:
    assert catalogue("rsk", "").gettext("Вести") == "Вести"


@pytest.mark.parametrize(("number", "words"), [(1, ONE), (2, MANY), (11, MANY), (21, ONE), (25, MANY), (111, MANY)])
def test_an_untranslated_number_of_things_is_counted_in_serbian(number: int, words: str) -> None:
    assert catalogue("rsk", "").ngettext(ONE, MANY, number) == words
    assert catalogue("hu", HUNGARIAN).ngettext(ONE, MANY, number) == words


STEPS = f"""
msgid "{ONE}"
msgid_plural "{MANY}"
msgstr[0] "{{n}} lépés"
"""


def faults(text: str) -> list[tuple[str, str, int]]:
    with pytest.raises(SiteFault) as fault:
        catalogue("hu", text)
    return [(found.code, found.path, found.line) for found in fault.value.problems]


@pytest.mark.parametrize(
    ("text", "line"), [("msgid bez navodnika\n", 1), (HUNGARIAN + '\nmsgid "Нема"\nbez reda\n', 15)]
)
def test_what_is_not_in_the_format_is_named_with_its_line(text: str, line: int) -> None:
    assert faults(text) == [("V508", "theme/locales/hu.po", line)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (HUNGARIAN.replace("plural=0", "plural=(n !! 1)"), 5),
        (HUNGARIAN.replace("nplurals=1", "nplurals=x"), 5),
        (HUNGARIAN.replace("plural=0", "plural=n"), 5),
        (HUNGARIAN.replace("plural=0", "plural=(n % 0)"), 5),
        (HUNGARIAN.replace("; plural=0;", ""), 5),
        (HUNGARIAN + STEPS + 'msgstr[1] "{n} lépés"\n', 17),
        (HUNGARIAN.replace("=1; plural=0", '=2; plural="\n"(n != 1)') + STEPS, 15),
        (HUNGARIAN + STEPS.replace("{n} l", "{x} l"), 14),
        (HUNGARIAN + STEPS.replace("{n} l", "{n l"), 14),
        (HUNGARIAN + STEPS.replace("{n} l", "l"), 14),
        (HUNGARIAN.replace("Hírek", "Hírek {n}"), 7),
    ],
)
def test_translations_that_do_not_fit_are_named_with_their_line(text: str, line: int) -> None:
    assert faults(text) == [("V523", "theme/locales/hu.po", line)]


@pytest.mark.parametrize(
    "text",
    [
        HUNGARIAN + STEPS,
        HUNGARIAN + STEPS.replace("{n} lépés", ""),
        HUNGARIAN.replace("talán", "{talán}"),
        HUNGARIAN.replace("=1; plural=0", '=2; "\n"plural=(n != 1)') + STEPS + 'msgstr[1] "{n} lépés"\n',
    ],
)
def test_what_is_untranslated_doubtful_or_folded_is_no_fault(text: str) -> None:
    assert catalogue("hu", text).gettext("Вести") == "Hírek"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (ONE, "Поступак: {n}_корак"),
        ("{list} из {year}. године", "{list} из {year}._године"),
        ("{list}, страна {number}", "{list}, страна_{number}"),
        ("{list} for {year}", "{list} for {year}"),
        ("Све вести", "Све вести"),
    ],
)
def test_numbers_stay_with_their_words(text: str, shown: str) -> None:
    assert held(text) == shown.replace("_", "\u00a0")


def test_our_own_words_have_the_marks_of_good_print() -> None:
    """Serbian quotation marks „ ”, English ones “ ”; dashes and dots that are signs of their own."""
    strings = [
        (lang, message)
        for path in LOCALES.glob("*.po")
        for found in read_po(io.BytesIO(path.read_bytes()), locale=None)
        if found.id
        for lang, part in (("sr", found.id), (path.stem, found.string))
        for message in ([part] if isinstance(part, str) else part or ())
    ]
    assert len(strings) > 200
    assert [text for _, text in strings if re.search(r"[\"']|\.\.\.| - | -- |\d-\d", text)] == []
    assert [text for lang, text in strings if lang == "sr" and re.search("„[^„”]*“", text)] == []
