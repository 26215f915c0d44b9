"""Mistakes that no text can show, by the codes whose examples are in words: wrong file, right file, line."""

from collections.abc import Mapping
from typing import NamedTuple

from tools.problem_examples import whole

PLACE = "vesti/2026/nevidljivo.md"
SESSION = whole(PLACE, "naslov: Седница Скупштине\ndatum: 5.3.2026.", "fields")
NESTED = "".join(f"{'  ' * depth}- степен\n" for depth in range(400))


class Unseen(NamedTuple):
    """The same file, wrong and right."""

    wrong: str | bytes
    right: str | bytes
    line: int = 0


def text(words: str) -> str:
    return SESSION.replace("Текст.\n", f"{words}\n")


UNSEEN: Mapping[str, Unseen] = {
    "V105": Unseen(text("![Трг](data:image/png;base64," + "A" * 3_000_000 + ")"), text("![Трг](../../slike/most.png)")),
    "V110": Unseen(SESSION.encode("windows-1251"), SESSION, 2),
    "V111": Unseen(text("Обавеш\x02тење"), text("Обавештење"), 5),
    "V112": Unseen(text("Зовите \uf028 000/555-100"), text("Зовите телефон 000/555-100"), 5),
    "V317": Unseen(text("[x " * 400), text("[Снимак](../../datoteke/obrazac.pdf)"), 5),
    "V318": Unseen(text(NESTED), text("- степен\n  - степен"), 5),
}
