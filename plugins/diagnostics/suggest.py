"""The words "did you mean": the known word that is most like the written one."""

from collections.abc import Iterable

from .phrase import Phrase, phrase


def suggestion(word: str, known: Iterable[str]) -> str:
    """The known word most like `word`, or "" where none is near."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else ""


def hint(word: str, known: Iterable[str]) -> Phrase | str:
    """` (да ли сте мислили „naslov”?)`, ready to stand in a message, or ""."""
    near = suggestion(word, known)
    return phrase(" (да ли сте мислили „{near}”?)", " (did you mean “{near}”?)", near=near) if near else ""
