"""How well and how fast the two scripts are converted: `./varos bench scripts`."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from .dictionary import FOLDER, NAME
from .round_trip import CASES, Found, Wrong, round_trip

_SIZE = 10_000_000
_INSTALL = "cyrtranslit is not installed: .venv/bin/pip install -r requirements-dev.txt (speed was not measured)"
_NO_DICTIONARY = f"no dictionary at {FOLDER}/{NAME}.dic: apt install hunspell-sr"
_SHOWN = 3  # forms of each word


def main(every: int, runs: int, form: str = "markdown", folder: Path = FOLDER) -> int:
    """Print the round trip of every so manieth word and the speeds; 1 where there is no dictionary."""
    if not (folder / f"{NAME}.dic").exists():
        print(_NO_DICTIONARY, file=sys.stderr)
        return 1
    found, speeds = round_trip(folder, processes=2, every=every), _speeds(folder, runs)
    print(_as_json(found, speeds) if form == "json" else _as_tables(found, speeds))
    return 0


def _speeds(folder: Path, runs: int) -> dict[str, float]:
    from .script_speed import speed

    try:
        return speed(folder, _SIZE, runs)
    except ImportError:
        print(_INSTALL, file=sys.stderr)
        return {}


def figures(found: Found) -> dict[str, int]:
    """The numbers of the round trip."""
    cases = Counter(wrong.case for wrong in found.wrong)
    return {
        "words": found.words,
        "words_with_pairs": found.words_with_pairs,
        "words_split": found.words_split,
        "forms": found.forms,
        "forms_split": found.forms_split,
        "mixed_forms": len(found.mixed),
        **{f"wrong_{case}": cases[case] for case in CASES},
        "wrong_words": len({wrong.word for wrong in found.wrong}),
    }


def _as_json(found: Found, speeds: Mapping[str, float]) -> str:
    wrong = [wrong._asdict() for wrong in found.wrong]
    return json.dumps(
        {**figures(found), **{key: round(value, 4) for key, value in speeds.items()}, "wrong": wrong},
        ensure_ascii=False,
        indent=1,
    )


def _as_tables(found: Found, speeds: Mapping[str, float]) -> str:
    numbers = [f"| {name.replace('_', ' ')} | {number:,} |" for name, number in figures(found).items()]
    lines = ["| round trip | |", "|---|---:|", *numbers, "", "| word | wrong forms | such as |", "|---|---:|---|"]
    lines += _words(found.wrong)
    if speeds:
        lines += ["", "| processor seconds | Varoš | other | times faster |", "|---|---:|---:|---:|", *_rows(speeds)]
    return "\n".join(lines)


def _words(wrong: Iterable[Wrong]) -> Iterable[str]:
    of_word: dict[str, list[Wrong]] = {}
    for one in wrong:
        of_word.setdefault(one.word, []).append(one)
    for word, found in of_word.items():
        cases = "all cases" if len({one.case for one in found}) >= len(CASES) else found[0].case
        shown = "; ".join(f"{one.form} {one.latin} {one.back}" for one in found[:_SHOWN])
        yield f"| {word} | {len(found)}, {cases} | {shown} |"


def _rows(speeds: Mapping[str, float]) -> Iterable[str]:
    names = {
        "to_latin": f"to_latin, {speeds['text_bytes'] / 1e6:.1f} MB; other: cyrtranslit",
        "to_cyrillic": f"to_cyrillic, {speeds['latin_bytes'] / 1e6:.1f} MB; other: cyrtranslit, by lines",
        "page": f"a page of {speeds['page_bytes'] / 1000:.0f} KB; other: BeautifulSoup with lxml",
    }
    for name, label in names.items():
        ours, theirs, times = (speeds[f"{name}_{what}"] for what in ("s", "other_s", "times"))
        yield f"| {label} | {ours:.4f} | {theirs:.4f} | {times:.1f} |"
    same = ["yes" if speeds[name] else "no" for name in ("page_same", "page_tree_same")]
    yield f"| the page's bytes outside text are the same | {same[0]} | {same[1]} | |"
