"""Drawings that are not published: what cannot be tidied is refused, as what cannot be read."""

import re

import pytest

from plugins.pages.drawings import tidied


def drawing(inner: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{inner}</svg>'.encode()


def nested(depth: int, inner: str = "") -> bytes:
    return drawing("<g>" * depth + inner + "</g>" * depth)


def test_a_drawing_as_deep_as_people_make_them_stays() -> None:
    assert tidied(nested(100, "<path d='M0 0h9'/>")).count(b"<g>") == 100


@pytest.mark.parametrize(
    "data",
    [
        nested(200),
        nested(8000),
        nested(190, "<g/>" * 20_000),
        b'<!DOCTYPE svg [<!ENTITY g "<g><g><g/></g></g>">]>' + nested(198, "&g;"),
    ],
)
def test_a_drawing_that_would_grow_by_its_indents_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="too deep"):
        tidied(data)


@pytest.mark.parametrize(
    "inner",
    [
        "<style>rect { fill: image-set('https://x.example/a.png' 1x) }</style>",
        "<style>rect { fill: -webkit-Image-Set ( 'https://x.example/a.png' 1x) }</style>",
        "<style>rect { fill: src('https://x.example/a.svg#a') }</style>",
        "<style><![CDATA[rect { fill: image('https://x.example/a.png') }]]></style>",
        '<rect style="background: image-set(&quot;https://x.example/a.png&quot; 1x)"/>',
        '<rect mask="src(&apos;https://x.example/a.svg#a&apos;)"/>',
    ],
)
def test_a_drawing_that_fetches_a_file_is_refused(inner: str) -> None:
    with pytest.raises(ValueError, match="fetches"):
        tidied(drawing(inner))


def test_words_and_places_of_its_own_are_no_fetching() -> None:
    inner = "<style>rect { fill: url(#preliv) }</style><text>image-set(а) src(б)</text><rect fill='url(#preliv)'/>"
    shown = tidied(drawing(inner)).decode()
    assert shown.count("url(#preliv)") == 2
    assert "src(б)" in shown


@pytest.mark.parametrize("name", [r"\69 mage-set", r"image\-set", r"sr\63"])
def test_a_function_written_with_escapes_is_no_function_any_more(name: str) -> None:
    shown = tidied(drawing(f"<style>rect {{ fill: {name}('https://x.example/a' 1x) }}</style><rect mask='{name}(1)'/>"))
    assert not re.search(rb"[\w-]\(|\\", shown)
