"""English sentences of Serbian texts: they stay letter for letter, and say that they are English."""

import pytest

from plugins.scripts import html_to_cyrillic, marked_english, to_cyrillic


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        (
            "<p>Radovi počinju.</p>\n<p>This project is funded by the European Union.</p>",
            '<p>Radovi počinju.</p>\n<p lang="en">This project is funded by the European Union.</p>',
        ),
        (
            '<p>This <strong>project</strong> is funded by the <a href="#">European\nUnion</a>.</p>',
            '<p lang="en">This <strong>project</strong> is funded by the <a href="#">European\nUnion</a>.</p>',
        ),
        (
            "<p>Радови. This <em>is ours</em>.</p>",
            '<p>Радови. <span lang="en">This</span> <em><span lang="en">is ours</span></em>.</p>',
        ),
        (
            "<li>Пројекат „Work of us“<ul><li>Funded by the EU</li></ul></li>",
            '<li>Пројекат „<span lang="en">Work of us</span>“<ul><li lang="en">Funded by the EU</li></ul></li>',
        ),
        (
            '<h2 id="x">Of the town</h2><table><tr><td>Our roads</td><td>Putevi</td></tr></table>',
            '<h2 id="x" lang="en">Of the town</h2><table><tr><td lang="en">Our roads</td><td>Putevi</td></tr></table>',
        ),
        ("Adresa<br>House of the Town", 'Adresa<br><span lang="en">House of the Town</span>'),
    ],
)
def test_an_english_sentence_says_its_language(html: str, marked: str) -> None:
    assert marked_english(html) == marked


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="en">The <b>town</b> and its river.</p><p>Река.</p>',
        "<pre><code>the name of the file</code></pre>",
        "<p>Команда <code>run the program</code> и крај.</p>",
        "<p>On to zna, i kako on to radi.</p>",
        "<p>Пројекат the и of у српској реченици са the.</p>",
        '<p><img src="a.jpg" alt="The house of the town"></p>',
    ],
)
def test_nothing_else_is_marked(html: str) -> None:
    assert marked_english(html) == html


def test_what_is_marked_is_not_converted() -> None:
    html = "<p>Radovi traju.</p><p>This <b>project</b> is <i>funded</i>.</p>"
    assert html_to_cyrillic(marked_english(html)) == (
        '<p>Радови трају.</p><p lang="en">This <b>project</b> is <i>funded</i>.</p>'
    )


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("On to zna. Kako on to radi?", "Он то зна. Како он то ради?"),
        ("Projekat: Support to the Roma", "Пројекат: Support to the Roma"),
        ("The work is done. It helps schools in town.", "The work is done. It helps schools in town."),
        ("IT on to radi", "ИТ он то ради"),
        (
            "Slogan: Together for a better future. Stronger together!",
            "Слоган: Together for a better future. Stronger together!",
        ),
        ("Kampanja „Better together“ počinje.", "Кампања „Better together“ почиње."),
        ("Your town", "Your town"),
    ],
)
def test_words_of_both_languages(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic
