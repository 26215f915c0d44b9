"""The language of strings of the interface that are not translated, in the finished text of a page."""

import pytest

from plugins.pages.foreign import marked, told
from plugins.scripts import untranslated

NEWS, MENU = marked(untranslated("Вести")), marked(untranslated("Мени"))


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        (f"<h2>{NEWS}</h2>", '<h2 lang="sr-Latn">Vesti</h2>'),
        (f'<a href="/hu/">{NEWS}</a>', '<a href="/hu/" lang="sr-Latn">Vesti</a>'),
        (f"<p>{NEWS}: 5</p>", '<p><span lang="sr-Latn">Vesti</span>: 5</p>'),
        (f'<p lang="hu">{NEWS}</p>', '<p lang="hu"><span lang="sr-Latn">Vesti</span></p>'),
        (f'<nav aria-label="{MENU}"><a>{NEWS}</a></nav>', '<nav aria-label="Meni"><a lang="sr-Latn">Vesti</a></nav>'),
        (f"<title>{NEWS} — Hu</title>", "<title>Vesti — Hu</title>"),
        (
            f"<script>{NEWS}<b></script><p>{NEWS}.</p>",
            '<script>Vesti<b></script><p><span lang="sr-Latn">Vesti</span>.</p>',
        ),
        (f"<p>{NEWS} {MENU}</p>", '<p><span lang="sr-Latn">Vesti</span> <span lang="sr-Latn">Meni</span></p>'),
    ],
)
def test_a_string_says_that_it_is_serbian(text: str, finished: str) -> None:
    assert told(text) == finished


def test_what_is_translated_has_no_marks() -> None:
    assert marked("Hírek") == "Hírek"
    assert told("<p>Hírek</p>") == "<p>Hírek</p>"
