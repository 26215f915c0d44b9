"""The colours that all style sheets use, by the names of their custom properties, and what each is for."""

from collections.abc import Iterator
from typing import NamedTuple

from ..colours.palette import Palette
from ..colours.promises import PROMISES
from ..colours.wcag import TEXT, contrast

_GROUPS = (
    (
        "Папир и мастило",
        {
            "paper": "подлога стране",
            "tint": "подлога онога што се издваја",
            "ink": "текст",
            "quiet": "споредан текст: датуми, напомене",
            "line": "линије између делова",
        },
    ),
    (
        "Боје општине",
        {
            "deep": "везе, наслови који воде даље, ознаке, оквир фокуса",
            "field": "велике површине: заглавље, подножје, дугмад",
            "field-deep": "дубљи део површине: трака за избор писма, подлога ткане траке",
            "on-field": "текст на површини у боји",
            "spark": "нагласак: упозорење, тренутна ставка, ткана трака",
            "on-spark": "текст на нагласку",
        },
    ),
    (
        "Стања",
        {
            "good": "отворено, на снази",
            "good-tint": "подлога за отворено",
            "bad": "истекло, отказано, грешка",
            "bad-tint": "подлога за истекло",
        },
    ),
    ("Графикони", {f"chart-{number}": f"{number}. низ" for number in range(1, 7)}),
)


class Token(NamedTuple):
    """One custom property; `purpose` is for a designer, in Serbian."""

    name: str
    purpose: str
    light: str
    dark: str


class Group(NamedTuple):
    """Tokens that belong together."""

    title: str
    tokens: tuple[Token, ...]


class Pair(NamedTuple):
    """Words in one colour on a ground of another, with their contrast in light and in dark."""

    text: str
    ground: str
    light: float
    dark: float


def groups(made: Palette) -> Iterator[Group]:
    """All colours of a town; what the palette has and no group names comes last."""
    named = [name for _, uses in _GROUPS for name in uses]
    others = {name: "" for name in made.light if name not in named}
    for title, uses in (*_GROUPS, ("Остало", others)):
        tokens = tuple(
            Token(name, purpose, made.light[name], made.dark[name])
            for name, purpose in uses.items()
            if name in made.light
        )
        if tokens:
            yield Group(title, tokens)


def pairs(made: Palette) -> Iterator[Pair]:
    """Those that are read; parts that are only seen are not words."""
    for promise in PROMISES:
        if promise.ratio >= TEXT:
            text, ground = promise.token, promise.ground
            yield Pair(text, ground, *(contrast(scheme[text], scheme[ground]) for scheme in made))


def swatches(made: Palette) -> str:
    """A class for each colour and pair: the policy of the pages allows no style in them."""
    colours = (f".swatch-{name}{{background:var(--{name})}}" for name in made.light)
    both = (
        f".on-{pair.ground}.text-{pair.text}{{background:var(--{pair.ground});color:var(--{pair.text})}}"
        for pair in pairs(made)
    )
    return "".join((*colours, *both))
