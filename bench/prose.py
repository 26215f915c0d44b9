"""Texts as a town hall writes them, with headings, lists, tables, links and emphasis; one seed, one text."""

import datetime as dt
from collections.abc import Callable, Sequence
from random import Random

from . import words

Link = tuple[str, str]  # title and path below the content folder


def chance(rng: Random, percent: int) -> bool:
    """True in so many cases of a hundred."""
    return rng.randrange(100) < percent


def place(rng: Random, case: str = "locative") -> str:
    """A settlement: "Горњем Лугу" or, in the nominative, "Горњи Луг"."""
    adjective, noun = rng.choice(words.PLACE_ADJECTIVES), rng.choice(words.PLACE_NOUNS)
    if case != "locative":
        return f"{adjective}и {noun}"
    return f"{adjective}{'ем' if adjective in words.SOFT else 'ом'} {noun}у"


def person(rng: Random) -> str:
    """A name and a surname."""
    return f"{rng.choice(words.NAMES)} {rng.choice(words.SURNAMES)}"


def rare(rng: Random) -> str:
    """One of some ten thousand words; the first ones come much more often, as in any language."""
    root = words.ROOTS[int(len(words.ROOTS) * rng.random() ** 2)]
    prefix = words.PREFIXES[int(len(words.PREFIXES) * rng.random() ** 2)]
    return prefix + root + rng.choice(words.STEMS) + rng.choice(words.CASES)


def day(value: dt.date) -> str:
    """A date as clerks type it: "5.3.2026."."""
    return f"{value.day}.{value.month}.{value.year}."


def amount(rng: Random) -> str:
    """A sum of money: "1.250.000 динара"."""
    return f"{rng.randrange(10, 9000) * 1000:,} динара".replace(",", ".")


def _plan(rng: Random) -> str:
    where = f"у {place(rng)}" if chance(rng, 60) else f"код {rng.choice(words.THINGS)}"
    return (
        f"{rng.choice(words.WHO)} {rng.choice(words.VERBS)} {rng.choice(words.ACTIONS)} {rng.choice(words.THINGS)} "
        f"{where} {rng.choice(words.WHEN)}, {rng.choice(words.REASONS)}."
    )


def _money(rng: Random) -> str:
    return (
        f"За {rng.choice(words.ACTIONS)} {rng.choice(words.THINGS)} издвојено је {amount(rng)}, од чега "
        f"{rng.randrange(5, 95)} одсто из општинског буџета."
    )


def _quote(rng: Random) -> str:
    return (
        f"„О {rare(rng)} и {rare(rng)} разговарали смо са мештанима: тражили су {rng.choice(words.ACTIONS)} "
        f"{rng.choice(words.THINGS)}“, каже {person(rng)}."
    )


def _numbers(rng: Random) -> str:
    return (
        f"До сада је урађено {rng.randrange(2, 98)} одсто посла: {rng.randrange(100, 9000)} метара "
        f"{rng.choice(words.THINGS)} и {rng.randrange(2, 40)} прикључака."
    )


def _tail(rng: Random) -> str:
    return (
        f"Посебна пажња посвећена је {rare(rng)}, {rare(rng)} и {rare(rng)}, као и ономе што су грађани назвали "
        f"„{rare(rng)} {rare(rng)}“."
    )


def _advice(rng: Random) -> str:
    return (
        f"Питања се постављају у писарници или на телефон 000/{rng.randrange(100, 999)}-{rng.randrange(100, 999)}, "
        f"радним даном од {rng.randrange(7, 10)} до {rng.randrange(13, 16)} часова, {rng.choice(words.WHEN)}."
    )


_SENTENCES: tuple[Callable[[Random], str], ...] = (_plan, _plan, _money, _quote, _numbers, _tail, _advice)


def sentence(rng: Random) -> str:
    """One sentence."""
    return rng.choice(_SENTENCES)(rng)


def paragraph(rng: Random, links: Sequence[Link] = ()) -> str:
    """Three to six sentences, now and then with emphasis; all given links are in it."""
    parts = [sentence(rng) for _ in range(rng.randrange(3, 6))]
    if chance(rng, 50):
        parts.append(f"Рок је **{rng.randrange(8, 60)} дана**, а одлука је *коначна*.")
    parts += [f"О томе пише и у тексту [{title}](⟦{path}⟧)." for title, path in links]
    return " ".join(parts)


def bullets(rng: Random) -> str:
    """Three to five points."""
    return "\n".join(f"- {item}" for item in rng.sample(words.DOCUMENTS, rng.randrange(3, 6)))


def table(rng: Random) -> str:
    """Three columns and a few rows."""
    rows = [
        f"| {place(rng, 'nominative')} | {amount(rng)} | {rng.randrange(1, 90)} дана |"
        for _ in range(rng.randrange(3, 7))
    ]
    return "\n".join(["| Насеље | Износ | Рок |", "|---|---:|---:|", *rows])


def picture(rng: Random, path: str) -> str:
    """A picture with a text for those who do not see it."""
    return f"![{rng.choice(words.THINGS).capitalize()} у {place(rng)}](⟦{path}⟧)"


def body(rng: Random, links: Sequence[Link], pictures: Sequence[str], length: int) -> str:
    """Markdown of about `length` characters. Addresses stand between ⟦ and ⟧ until it is known who will read them."""
    left = list(links)
    blocks = [paragraph(rng, [left.pop()] if left else [])]
    headings = iter(rng.sample(words.HEADINGS, len(words.HEADINGS)))
    if pictures and chance(rng, 10):
        blocks.append(picture(rng, rng.choice(pictures)))
    if chance(rng, 13):
        blocks.append(table(rng))
    while sum(map(len, blocks)) < length:
        blocks.append(f"## {next(headings, 'Још нешто')}")
        blocks.append(paragraph(rng, [left.pop()] if left else []))
        blocks.append(bullets(rng) if chance(rng, 40) else paragraph(rng))
    return "\n\n".join(blocks) + "\n"


def documents(rng: Random) -> tuple[str, ...]:
    """What a citizen must bring."""
    return tuple(item.capitalize() for item in rng.sample(words.DOCUMENTS, rng.randrange(2, 5)))


def steps(rng: Random) -> tuple[str, ...]:
    """What a citizen does, one after another."""
    done = rng.sample(["предаје се", "тражи се", "прилаже се", "проверава се"], rng.randrange(2, 5))
    return tuple(f"На шалтеру {rng.randrange(1, 9)} {verb} {rng.choice(words.DOCUMENTS)}." for verb in done)


def news_title(rng: Random) -> str:
    """A title such as "Обнова дечјег вртића у Горњем Лугу"."""
    return f"{rng.choice(words.TITLES)} {rng.choice(words.THINGS)} у {place(rng)}"
