"""The theme as a whole: its scripts, and that no word is left untranslated."""

import gzip
import re

import rjsmin

from tests.theme.frame import TEMPLATES, catalogue

_WORDS = re.compile(r"""\b_\(\s*(?:"([^"]+)"|'([^']+)')\s*\)""")

_SCRIPTED = (("switch", "template.html"), ("search", "template.html"), ("fragments", "head.html"))


def test_every_word_of_the_templates_is_translated_into_english() -> None:
    english = catalogue("en")
    for path in sorted(TEMPLATES.rglob("*.html")):
        for match in _WORDS.finditer(path.read_text("utf-8")):
            word = match[1] or match[2]
            assert english.gettext(word) != word, f"{path.name}: {word}"


def test_serbian_has_three_plurals_and_english_two() -> None:
    one, many = "Поступак: {n} корак", "Поступак: {n} корака"
    serbian = [catalogue("sr").ngettext(one, many, n).format(n=n) for n in (1, 3, 5, 21)]
    assert serbian == ["Поступак: 1 корак", "Поступак: 3 корака", "Поступак: 5 корака", "Поступак: 21 корак"]
    assert [catalogue("en").ngettext(one, many, n).format(n=n) for n in (1, 2)] == ["Done in 1 step", "Done in 2 steps"]


def test_templates_carry_no_script_but_three_and_no_foreign_address_but_to_share() -> None:
    for path in sorted(TEMPLATES.rglob("*.html")):
        text = path.read_text("utf-8").replace("https://ogp.me/ns#", "").replace("|replace('https://', '')", "")
        if path.parent.name == "share":
            text = text.replace('<a href="https://', "")
        assert text.count("<script") == ((path.parent.name, path.name) in _SCRIPTED), path
        assert not re.search(r"\bon[a-z]+=|https?://", text), path


def test_the_script_of_the_search_weighs_at_most_six_kilobytes() -> None:
    script = rjsmin.jsmin((TEMPLATES / "components/search/script.js").read_text("utf-8"))
    assert len(gzip.compress(script.encode(), 9)) <= 6 * 1024
