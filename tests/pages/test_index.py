"""An index that is kept through many edits is the one that is made at once."""

import random
from collections.abc import Collection, Mapping
from pathlib import Path

import pytest

from plugins.index.terms import Terms, packed, terms_of
from plugins.pages.digests import terms_digest
from plugins.pages.index import Asked, Index, Kept
from plugins.pages.memory import Memory
from plugins.pages.word_rows import Member, WordRows
from plugins.pages.workers import WORTHWHILE

WORDS = ("вода", "воде", "пут", "путеви", "пара", "парада", "паркинг", "порез", "порези", "школа", "ђак", "ђаци")
Pages = dict[str, tuple[Member, bytes]]


def page(number: int, chance: random.Random) -> tuple[Member, bytes]:
    text = " ".join(chance.choices(WORDS, k=chance.randint(1, 6)))
    terms = packed(terms_of([(chance.choice((2, 6, 24)), text)], "sr"))
    facets = ("tema-voda",) if chance.random() < 0.3 else ()
    return Member(number, (terms_digest(terms),), chance.random() < 0.2, facets), terms


def kept(memory: Memory, pages: Pages, used: Collection[bytes] = ()) -> tuple[Kept, dict[str, tuple[str, ...]]]:
    memory.remember_terms((terms_digest(terms), terms) for _, terms in pages.values())
    found = Index(memory, "code").kept("sr", asked(pages, used))
    rows = WordRows(memory)
    return found, {name: rows.texts(pieces) for name, pieces in found.files.items()}


def asked(pages: Pages, used: Collection[bytes] = ()) -> Asked:
    def members(keys: Collection[str], numbers: Mapping[str, int]) -> dict[str, Member]:
        return {key: pages[key][0]._replace(number=numbers[key]) for key in keys}

    return Asked(
        {key: repr(item).encode() for key, (item, _) in sorted(pages.items())},
        lambda keys: {key: pages[key][0].number for key in keys},
        members,
        (b"", same),
        lambda: used,
    )


def same(terms: Terms) -> Terms:
    return terms


@pytest.mark.parametrize("seed", range(4))
def test_edits_give_what_is_made_at_once(tmp_path: Path, seed: int) -> None:
    """Also where two pages would have one number."""
    chance = random.Random(seed)
    pages: Pages = {f"{n}/": page(n >> 2 << 16 | n & 2, chance) for n in range(1, 280)}
    with Memory(tmp_path / "kept.sqlite") as memory:
        kept(memory, pages)
        for edit in range(1, 12):
            for _ in range(chance.randint(1, 4)):
                number = chance.randint(1, 320)
                if chance.random() < 0.4:
                    pages.pop(f"{number}/", None)
                else:
                    pages[f"{number}/"] = page(number >> 2 << 16 | number & 2, chance)
            found = kept(memory, pages)
            with Memory(tmp_path / f"{edit}.sqlite") as fresh:
                assert found == kept(fresh, pages), edit


def test_a_word_that_is_not_looked_for_still_counts(tmp_path: Path) -> None:
    def town(text: str) -> Pages:
        terms = packed(terms_of([(2, text)], "sr"))
        return {"1/": (Member(1, (terms_digest(terms),)), terms)}

    with Memory(tmp_path / "x.sqlite") as memory:
        assert kept(memory, town("вода и пут"))[0].length == 3
        assert kept(memory, town("вода и и пут"))[0].length == 4


def test_many_pages_are_shared_by_processes(tmp_path: Path) -> None:
    """And what they give is what one process gives."""
    chance = random.Random(3)
    pages = {f"{n}/": page(n, chance) for n in range(1, 3 * WORTHWHILE)}
    with Memory(tmp_path / "x.sqlite") as memory, Memory(tmp_path / "y.sqlite") as other:
        at_once = kept(memory, pages)
        for first in range(0, len(pages), WORTHWHILE - 1):
            by_parts = kept(other, dict(list(pages.items())[: first + WORTHWHILE - 1]))
    assert at_once == by_parts


def test_what_nothing_names_is_forgotten_and_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(1)
    pages = {f"{n}/": page(n, chance) for n in range(1, 160)}
    with Memory(tmp_path / "x.sqlite") as memory:
        kept(memory, pages)
        left = {key: pages[key] for key in list(pages)[:9]}
        draft = terms_digest(b"of a draft")
        memory.remember_terms([(draft, b"of a draft"), (terms_digest(b"of nothing"), b"of nothing")])
        kept(memory, left, [draft])
        known = {row[0] for row in memory.connection.execute("SELECT digest FROM terms")}
    assert known == {draft}.union(*(item.terms for item, _ in left.values()))


def test_the_same_marks_ask_for_no_page(tmp_path: Path) -> None:
    pages = {"1/": page(1, random.Random(2))}
    with Memory(tmp_path / "x.sqlite") as memory:
        first = kept(memory, pages)[0]
        again = Index(memory, "code").kept("sr", asked(pages)._replace(members=lambda *_: pytest.fail("asked")))
    assert again == first
