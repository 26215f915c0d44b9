"""An index that is kept through many edits is the one that is made at once."""

import random
from pathlib import Path

import pytest

from plugins.index.terms import Terms, packed, terms_of
from plugins.pages.digests import terms_digest
from plugins.pages.index import Index, Indexed, Kept
from plugins.pages.memory import Memory
from plugins.pages.word_rows import WordRows

WORDS = ("вода", "воде", "пут", "путеви", "пара", "парада", "паркинг", "порез", "порези", "школа", "ђак", "ђаци")
Pages = dict[str, tuple[Indexed, bytes]]


def page(number: int, chance: random.Random) -> tuple[Indexed, bytes]:
    text = " ".join(chance.choices(WORDS, k=chance.randint(1, 6)))
    terms = packed(terms_of([(chance.choice((2, 6, 24)), text)], "sr"))
    facets = ("tema-voda",) if chance.random() < 0.3 else ()
    return Indexed(number, (terms_digest(terms),), chance.random() < 0.2, facets), terms


def kept(memory: Memory, pages: Pages, mark: bytes) -> tuple[Kept, dict[str, tuple[str, ...]]]:
    memory.remember_terms((terms_digest(terms), terms) for _, terms in pages.values())
    digests = [digest for item, _ in pages.values() for digest in item.terms]
    found = Index(memory, "code").kept(
        "sr", mark, lambda: [(key, item) for key, (item, _) in sorted(pages.items())], (b"", same), lambda: digests
    )
    rows = WordRows(memory)
    return found, {name: rows.texts(pieces) for name, pieces in found.files.items()}


def same(terms: Terms) -> Terms:
    return terms


@pytest.mark.parametrize("seed", range(4))
def test_edits_give_what_is_made_at_once(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pages: Pages = {f"{n}/": page(n << 16 | n, chance) for n in range(1, 280)}
    with Memory(tmp_path / "kept.sqlite") as memory:
        kept(memory, pages, b"0")
        for edit in range(1, 12):
            for _ in range(chance.randint(1, 4)):
                number = chance.randint(1, 320)
                if chance.random() < 0.4:
                    pages.pop(f"{number}/", None)
                else:
                    pages[f"{number}/"] = page(number << 16 | number, chance)
            found = kept(memory, pages, str(edit).encode())
            with Memory(tmp_path / f"{edit}.sqlite") as fresh:
                assert found == kept(fresh, pages, b"0"), edit


def test_what_nothing_names_is_forgotten_and_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(1)
    pages = {"1/": page(1, chance), "2/": page(2, chance)}
    with Memory(tmp_path / "x.sqlite") as memory:
        kept(memory, pages, b"1")
        gone = pages.pop("1/")
        kept(memory, pages, b"2")
        left = {row[0] for row in memory.connection.execute("SELECT digest FROM terms")}
    assert left == {pages["2/"][0].terms[0]} - ({gone[0].terms[0]} - {pages["2/"][0].terms[0]})


def test_the_same_fingerprint_asks_for_no_page(tmp_path: Path) -> None:
    pages = {"1/": page(1, random.Random(2))}
    with Memory(tmp_path / "x.sqlite") as memory:
        first = kept(memory, pages, b"1")[0]
        again = Index(memory, "code").kept("sr", b"1", lambda: pytest.fail("asked"), (b"", same), list)
    assert again == first
