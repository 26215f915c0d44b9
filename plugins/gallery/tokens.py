"""The colours that all style sheets use, by the names of their custom properties, and what each is for."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Token(NamedTuple):
    """One custom property; `purpose` is for a designer, in Serbian."""

    name: str
    purpose: str


class Group(NamedTuple):
    """Tokens that belong together."""

    title: str
    tokens: tuple[Token, ...]


class Pair(NamedTuple):
    """Words in one colour on a ground of another, as pages have them."""

    text: str
    ground: str


GROUPS = (
    Group(
        "Папир и мастило",
        (
            Token("paper", "подлога стране"),
            Token("tint", "подлога онога што се издваја"),
            Token("ink", "текст"),
            Token("quiet", "споредан текст: датуми, напомене"),
            Token("line", "линије између делова"),
        ),
    ),
    Group(
        "Боје општине",
        (
            Token("deep", "везе, наслови који воде даље, ознаке"),
            Token("field", "велике површине: заглавље, подножје, дугмад"),
            Token("field-deep", "тамнији део површине: трака са писмом"),
            Token("on-field", "текст на површини у боји"),
            Token("spark", "светла боја: упозорење, тренутна ставка, ткана трака"),
            Token("focus", "оквир око онога што је изабрано тастатуром"),
        ),
    ),
    Group(
        "Стања",
        (
            Token("good", "отворено, на снази"),
            Token("good-tint", "подлога за отворено"),
            Token("bad", "грешка, истекло, отказано"),
            Token("bad-tint", "подлога за грешку"),
        ),
    ),
    Group("Графикони", tuple(Token(f"chart-{number}", f"{number}. низ") for number in range(1, 7))),
)
PAIRS = (
    Pair("ink", "paper"),
    Pair("quiet", "paper"),
    Pair("deep", "paper"),
    Pair("ink", "tint"),
    Pair("quiet", "tint"),
    Pair("deep", "tint"),
    Pair("on-field", "field"),
    Pair("on-field", "field-deep"),
    Pair("spark", "field"),
    Pair("good", "good-tint"),
    Pair("bad", "bad-tint"),
)


def known(styles: Iterable[str]) -> Iterator[Group]:
    """The groups with those tokens that the theme gives a value."""
    text = "\n".join(styles)
    for group in GROUPS:
        if tokens := tuple(token for token in group.tokens if f"--{token.name}:" in text):
            yield group._replace(tokens=tokens)


def pairs(groups: Iterable[Group]) -> tuple[Pair, ...]:
    """The pairs of which both are there."""
    there = {token.name for group in groups for token in group.tokens}
    return tuple(pair for pair in PAIRS if {pair.text, pair.ground} <= there)


def swatches() -> str:
    """A class for each colour and pair: the policy of the pages allows no style in them."""
    tokens = [token.name for group in GROUPS for token in group.tokens]
    colours = (f".swatch-{name}{{background:var(--{name})}}" for name in tokens)
    both = (f".on-{on}.text-{text}{{background:var(--{on});color:var(--{text})}}" for text, on in PAIRS)
    return "".join((*colours, *both))
