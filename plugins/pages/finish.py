"""From rendered text with marks to the text of each file: twin derived, fragments spliced in, marks filled."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from ..scripts import NONE, Glossary, html_to_latin
from ..scripts.marks import FRAG, FRAG_END, ROOT, TAG, chosen
from .foreign import told
from .places import CYRILLIC, LATIN, Places

_FRAGMENT = re.compile(f"{FRAG}([0-9]+){FRAG_END}")
_ENCODED = tuple((quote(mark), mark) for mark in (ROOT, TAG))


# A part that is rendered once for many pages, finished for each tag of its language.
Fragment = Mapping[str, str]


def finish(
    text: str, tags: Sequence[str], places: Places, fragments: Sequence[Fragment], glossary: Glossary = NONE
) -> dict[str, str]:
    """Tag -> the text of the file in that script or language."""
    for encoded, mark in _ENCODED:
        if encoded in text:
            text = text.replace(encoded, mark)
    text = told(text)
    return {tag: fill(_spliced(_in_script(text, tag, glossary), tag, fragments), tag, places) for tag in tags}


def fragment(text: str, tags: Sequence[str], places: Places, glossary: Glossary = NONE) -> Fragment:
    """Finish a part by itself, so that pages need not convert it again."""
    return finish(text, tags, places, (), glossary)


def fill(text: str, tag: str, places: Places) -> str:
    """Put the root and the tag of a script or language in the place of their marks."""
    return chosen(text, latin=tag != CYRILLIC).replace(ROOT, places.root(tag)).replace(TAG, tag)


def _in_script(text: str, tag: str, glossary: Glossary) -> str:
    return html_to_latin(text, glossary) if tag == LATIN else text


def _spliced(text: str, tag: str, fragments: Sequence[Fragment]) -> str:
    if not fragments:
        return text
    return _FRAGMENT.sub(lambda match: fragments[int(match[1])][tag], text)
