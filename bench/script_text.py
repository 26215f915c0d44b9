"""What the speed of the converters is measured on: a long text as towns write, and a page; one seed, one text."""

from collections.abc import Iterator
from html import escape
from itertools import accumulate
from pathlib import Path
from random import Random

from . import prose
from .dictionary import words

SEED = 2026
_EVERY = 23  # every so manieth word of the dictionary, with all its forms: some 140,000 forms
_KEPT = (
    "на www.opstina.rs/prijave",
    "на адресу pisarnica@opstina.rs",
    "12,5 km водовода",
    "45 m² простора",
    "до 1.250,50 RSD",
    "од XIV века",
    "краљ Петар II",
    "у PDF-у",
    "преко Facebook странице",
    "возило ВР-123-АБ",
    "#CistaOpstina",
    "у 2026. години",
)


def cyrillic_text(folder: Path, size: int, seed: int = SEED) -> str:
    """So many bytes of paragraphs: sentences of a town hall and, as many, of all words of the dictionary."""
    rng = Random(seed)  # noqa: S311 - the same text each time
    sentences = _sentences(rng, folder)
    blocks: list[str] = []
    while size > 0:
        blocks.append(" ".join([prose.paragraph(rng), *(next(sentences) for _ in range(4))]))
        size -= len(blocks[-1].encode()) + 2
    return "\n\n".join(blocks)


def _sentences(rng: Random, folder: Path) -> Iterator[str]:
    """Endless sentences; the n-th commonest word is n times as rare as the first one."""
    forms = sorted(form for _, forms in words(folder, step=_EVERY) for form in forms if form.isalpha())
    rng.shuffle(forms)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(forms))))
    while True:
        sentence = rng.choices(forms, cum_weights=weights, k=rng.randrange(6, 18))
        if prose.chance(rng, 25):
            sentence.insert(rng.randrange(1, 5), rng.choice(_KEPT))
        sentence[0] = sentence[0].capitalize()
        sentence[3] += ","
        yield " ".join(sentence) + "."


def page(size: int, seed: int = SEED) -> str:
    """A page in Cyrillic of about so many bytes, with a menu, links, pictures and attributes that people read."""
    rng = Random(seed)  # noqa: S311 - the same page each time
    menu = "".join(
        f'<li><a class="menu-link" href="/{n}/" title="{escape(prose.news_title(rng))}">{prose.place(rng)}</a></li>'
        for n in range(30)
    )
    parts = [_HEAD.format(title=prose.news_title(rng), menu=menu)]
    while sum(len(part.encode()) for part in parts) < size:
        parts.append(_section(rng, len(parts)))
    return "".join((*parts, "</main></body></html>\n"))


def _section(rng: Random, number: int) -> str:
    alt = escape(prose.news_title(rng))
    return (
        f'<section class="entry"><h2 id="deo-{number}">{prose.place(rng, "nominative")}</h2>\n'
        f"<p>{prose.paragraph(rng)} <strong>{prose.amount(rng)}</strong> и <em>{prose.person(rng)}</em>.</p>\n"
        f'<p><img src="/slike/{number}.png" alt="{alt}" width="160" height="90"> <a href="../{number}/">'
        f"{prose.news_title(rng)}</a></p><p>{prose.paragraph(rng)}</p></section>\n"
    )


_HEAD = (
    '<!doctype html>\n<html lang="sr-Cyrl"><head><meta charset="utf-8"/><title>{title}</title>'
    '<meta name="description" content="{title}"/><style>a > b {{ color: red }}</style></head>\n'
    '<body class="entry"><nav aria-label="Главни мени"><ul>{menu}</ul></nav><main>\n'
)
