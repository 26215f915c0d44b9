"""Names of people taken apart, so that a directory can go by the surname."""

from typing import NamedTuple

_TITLES = frozenset(
    {
        *("др", "мр", "проф", "доц", "прим", "инж", "дипл", "спец", "мсц", "акад", "академик"),
        *("dr", "mr", "mrs", "ms", "prof", "doc", "prim", "inž", "dipl", "spec", "msc", "akad", "akademik"),
    }
)


class Name(NamedTuple):
    """`др Јасна`, `Цвејић`, `, дипл. правник`: what stands before the surname, the surname, what follows it."""

    first: str
    surname: str
    after: str = ""


def split_name(name: str) -> Name:
    """The surname is what follows the first word that is no title; a name of one word is all surname.

    >>> split_name("проф. др Ана Марија Анић, дипл. инж.")
    Name(first='проф. др Ана', surname='Марија Анић', after=', дипл. инж.')
    """
    main, comma, after = name.partition(",")
    words = main.split()
    first = next((place for place, word in enumerate(words) if word.lower().strip(".") not in _TITLES), 0)
    cut = min(first + 1, len(words) - 1)
    return Name(" ".join(words[:cut]), " ".join(words[cut:]), comma + after)
