"""Debian's Serbian dictionary for hunspell, word by word with all forms that its affix file makes of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

FOLDER = Path("/usr/share/hunspell")
NAME = "sr_RS"
_RULE = 4  # SFX flag strip add
_HEAD = "Y"  # and that is where a flag's rules begin: SFX flag Y number


@dataclass(frozen=True)
class Affixes:
    """What may be put before a word, and exchanged at its end, by flag; there are no conditions."""

    prefixes: dict[str, str]
    suffixes: dict[str, list[tuple[str, str]]]

    def forms(self, word: str, flags: Iterable[str]) -> set[str]:
        """The word itself and all that its flags make of it; each prefix goes with each ending."""
        forms, prefixes = {word}, []
        for flag in flags:
            if flag in self.prefixes:
                prefixes.append(self.prefixes[flag])
            for stripped, added in self.suffixes.get(flag, ()):
                if word.endswith(stripped):
                    forms.add(word[: len(word) - len(stripped)] + added)
        return forms.union(*({prefix + form for form in forms} for prefix in prefixes))


def read_affixes(lines: Iterable[str]) -> Affixes:
    """The rules of an affix file; "0" stands for nothing."""
    affixes = Affixes({}, {})
    for line in lines:
        kind, *rule = line.split() or [""]
        if kind not in {"PFX", "SFX"} or len(rule) != _RULE - 1 or rule[1] == _HEAD:
            continue
        flag, stripped, added = rule[0], *(part.replace("0", "") for part in rule[1:])
        if kind == "PFX":
            affixes.prefixes[flag] = added
        else:
            affixes.suffixes.setdefault(flag, []).append((stripped, added))
    return affixes


def words(folder: Path = FOLDER, first: int = 0, step: int = 1) -> Iterator[tuple[str, set[str]]]:
    """Each different word, or every so manieth, with its different forms; entries of one word stand together."""
    with (folder / f"{NAME}.aff").open(encoding="utf-8") as lines:
        affixes = read_affixes(lines)
    with (folder / f"{NAME}.dic").open(encoding="utf-8") as lines:
        next(lines)  # the number of entries
        entries = (line.strip().partition("/") for line in lines)
        for word, same in islice(groupby(entries, key=itemgetter(0)), first, None, step):
            yield word, set().union(*(affixes.forms(word, flags.split(",")) for _, _, flags in same))
