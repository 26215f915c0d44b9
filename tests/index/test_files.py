"""The small files: numbers, pages of a word, and which file has a word."""

from array import array
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from plugins.index.numbers import FIRST_YEAR, apart, head, number
from plugins.index.postings import DIGITS, MOST, changed, enters, page_flag, posting, weight_flag, written
from plugins.index.shards import GROUP, Line, Row, directory, files, pieces, row_text

WORDS = st.text("abcč", min_size=2, max_size=7).map(lambda text: text.replace("č", "d"))


def decoded(text: str) -> list[tuple[int, int]]:
    """As the script reads it."""
    found, number, part, shift, place = [], 0, 0, 0, 0
    while place < len(text):
        digit = DIGITS.index(text[place])
        part |= (digit & 31) << shift
        shift += 5
        place += 1
        if digit < 32:
            number += part
            found.append((number, DIGITS.index(text[place])))
            part, shift, place = 0, 0, place + 1
    return found


def lines(rows: list[Row]) -> list[Line]:
    return [(" ".join(row.forms), row_text(row)) for row in sorted(rows)]


def names_of(text: str) -> set[str]:
    """As the script reads the directory."""
    found: list[str] = []
    for part in text.split():
        found.append((found[-1] if found else "")[: int(part[0])] + part[1:])
    return set(found)


def test_a_number_says_type_and_month_and_never_a_position() -> None:
    news = number(head(1, 2026, 3), "vesti/2026/a/")
    assert news >> 26 == 1
    assert news >> 16 & 1023 == (2026 - FIRST_YEAR) * 12 + 3
    assert number(head(3), "usluge/b/") >> 16 & 1023 == 0


def test_two_pages_never_have_one_number() -> None:
    addresses = [f"vesti/2026/{n}-{n * n}/" for n in range(2000)]
    many = {address: number(head(1, 2026, 3), address) for address in addresses}
    assert len(set(many.values())) < 2000
    assert len(set(apart(many).values())) == 2000
    assert apart(many) == apart(dict(reversed(many.items())))


def postings(pages: Mapping[int, int]) -> list[int]:
    return [posting(number, flag) for number, flag in pages.items()]


@given(st.dictionaries(st.integers(0, 2**30 - 1), st.integers(0, 63), max_size=60), st.data())
def test_pages_come_back_and_changes_are_as_if_written_anew(pages: dict[int, int], data: st.DataObject) -> None:
    whole = changed(b"", (), postings(pages))
    assert decoded(written(whole)[0]) == sorted(pages.items())
    gone = data.draw(st.lists(st.sampled_from(sorted(pages)), unique=True)) if pages else []
    rest = {number: flag for number, flag in pages.items() if number not in gone}
    out = postings({number: pages[number] for number in gone})
    assert changed(whole, out, ()) == changed(b"", (), postings(rest))
    again = {number: pages[number] ^ 1 for number in gone}
    assert changed(whole, out, postings(again)) == changed(b"", (), postings({**rest, **again}))


def test_of_many_pages_the_fitting_ones_stand_in_the_file() -> None:
    weak = {number: weight_flag(1) | page_flag(100, expired=False) for number in range(300)}
    strong = {1000: weight_flag(40) | page_flag(100, expired=False)}
    text, count = written(changed(b"", (), postings(weak | strong)), 10)[0].split()
    assert int(count) == 301
    assert (len(decoded(text)), 1000 in dict(decoded(text))) == (10, True)
    whole = changed(b"", (), postings(weak))
    least = written(whole)[1]
    assert len([page for page in array("Q", whole) if enters(page, least)]) == MOST


@given(st.dictionaries(WORDS, st.tuples(st.lists(WORDS, max_size=4), st.integers(1, 900)), min_size=1, max_size=40))
def test_each_form_is_in_the_file_that_the_directory_names(given_: dict[str, tuple[list[str], int]]) -> None:
    groups: dict[str, list[Row]] = {}
    for name, (more, size) in given_.items():
        forms = tuple(sorted({name, *(form for form in more if form[:GROUP] == name[:GROUP])}))
        groups.setdefault(name[:GROUP], []).append(Row(name, forms, "A" * size))
    cut = {group: pieces(group, lines(rows)) for group, rows in groups.items()}
    lying = files({group: [(piece.prefix, piece.size) for piece in found] for group, found in cut.items()})
    texts = {piece.prefix: piece.text for found in cut.values() for piece in found}
    names = names_of(directory(lying))
    assert names == set(lying)
    for rows in groups.values():
        for row in rows:
            for form in row.forms:
                name = next(form[:n] for n in range(len(form), 0, -1) if form[:n] in names)
                parts = [line.split(" ") for part in lying[name] for line in texts[part].strip('"').split('","')]
                assert any(form in [base + end for end in ends.split(",")] for base, ends, *_ in parts), (form, name)


def test_a_word_more_leaves_files_of_other_beginnings_alone() -> None:
    rows = [Row(f"ab{letter}{n}", (f"ab{letter}{n}",), "A" * 300) for letter in "cde" for n in range(12)]
    before = {piece.prefix: piece.digest for piece in pieces("ab", lines(rows))}
    after = {piece.prefix: piece.digest for piece in pieces("ab", lines([*rows, Row("abc99", ("abc99",), "B")]))}
    assert {prefix for prefix in after if after[prefix] != before.get(prefix)} == {"abc"}
