"""Pages counted from the oldest, so that a new entry changes two files and no more."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")
SIZE = 20
_AROUND = 2


class Part(NamedTuple):
    """A page of a list: number 0 is its head; `behind` numbered pages lie behind the head.

    A numbered page counts only those that it names, so that it is not written anew with every further one.
    """

    number: int
    behind: int
    slice: slice


class Step(NamedTuple):
    """A link of the pagination."""

    label: str
    address: str
    current: bool


class Pagination(NamedTuple):
    """The way to the other pages of a list; `newer` and `older` are addresses or ""."""

    current: str
    items: tuple[Step, ...]
    newer: str
    older: str


def parts(total: int) -> Iterator[Part]:
    """Numbered pages hold SIZE each, from the oldest; the head holds the rest, half to one and a half of a page."""
    count = max(0, (total - SIZE // 2) // SIZE)
    yield Part(0, count, slice(count * SIZE, total))
    for number in range(1, count + 1):
        yield Part(number, min(count, number + _AROUND), slice((number - 1) * SIZE, number * SIZE))


def newest_first(cards: Sequence[Item], part: Part) -> tuple[Item, ...]:
    """The items of a page."""
    return tuple(reversed(cards[part.slice]))


def address_of(base: str, number: int) -> str:
    """`vesti/` for the head, `vesti/strana/3/` for a numbered page."""
    return f"{base}strana/{number}/" if number else base


def pagination(base: str, part: Part, newest: str) -> Pagination:
    """A page names its neighbours, the head and the oldest; never how many there are."""
    here, count = part.number or part.behind + 1, part.behind
    near = [number for number in range(here + _AROUND, here - _AROUND - 1, -1) if 1 <= number <= count]
    numbers = [0, *near] if not near or near[-1] == 1 else [0, *near, 1]
    steps = tuple(
        Step(str(number) if number else newest, address_of(base, number), number == part.number) for number in numbers
    )
    newer = address_of(base, here + 1 if here < count else 0) if part.number else ""
    older = address_of(base, here - 1) if here > 1 else ""
    return Pagination(str(part.number or ""), steps if count else (), newer, older)
