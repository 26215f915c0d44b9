"""Hundreds of words in one pattern that looks at each letter of a text once, whatever their number."""

import re
from collections.abc import Collection
from typing import Final

_NO_WORD_AFTER: Final = r"(?![^\W_])"
_END: Final = ""
_Node = dict[str, "_Node"]


def any_of(words: Collection[str], with_endings: Collection[str]) -> str:
    """A pattern of the longest of these words that begins a word; all but those `with_endings` must end it too.

    A space in a word stands for any white space. The first letter comes before the look behind it: so `re` passes over
    all letters with which no word begins.

    >>> re.findall(any_of(["Нови Сад", "Нови"], ["Нови"]), "Новинар у Новом и Нови  Сад")
    ['Нови', 'Нови  Сад']
    """
    root: _Node = {}
    for word in sorted(words):
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END if word in with_endings else _NO_WORD_AFTER] = {}
    firsts = (f"{re.escape(first)}(?<![^\\W_]{re.escape(first)}){_pattern(node)}" for first, node in root.items())
    return f"(?:{'|'.join(firsts)})" if root else "(?!)"


def _pattern(node: _Node) -> str:
    """What may follow; longer words first."""
    ends = [end for end in (_NO_WORD_AFTER, _END) if end in node]
    longer = [_letter(letter) + _pattern(after) for letter, after in node.items() if letter not in ends]
    return longer[0] if len(longer) == 1 and not ends else f"(?:{'|'.join((*longer, *ends))})"


def _letter(letter: str) -> str:
    return r"\s+" if letter == " " else re.escape(letter)
