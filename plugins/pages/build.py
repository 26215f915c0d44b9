"""One run, from the files of content/ to the files of the output folder."""

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout
from jinja2 import Environment

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem, SiteFault
from ..diagnostics.report import exit_code
from ..entries.card import Card
from ..municipality import glossary_of, search_words_of, settle, towns_of
from .batches import expanded, listed
from .checks import between_files, published
from .code import Code
from .derived import forget_unused
from .doubts import doubts
from .ending import held, undisturbed
from .frame import Frame, Tools
from .identity import domain_problems
from .index import Index
from .joining import join_cards
from .journal import announce, commit, known_batches, known_outputs
from .keys import Keys
from .links import bodies, known
from .memory import Made, Memory
from .menu_checks import menu_problems
from .orphans import orphans_gone
from .output import SERBIAN, Batch, Body, Listed, Output
from .places import places_of
from .progress import Progress
from .reading import FileFact, Text, read_all
from .render import Rendered, Renderer
from .site import INTRODUCED, Search, Site
from .stage import Stage
from .surroundings import surroundings
from .templates import Templates
from .theme import read_theme
from .translations import translation_faults
from .withheld import withheld

PATIENCE = 2.0  # seconds of waiting for another build without a word
Plan = Callable[[Site], Iterable[Output | Batch]]
Survey = Callable[[Site, tuple[tuple[str, Listed], ...]], Iterable[Output]]


class Order(NamedTuple):
    """What one run is asked for. `now` is None for the present, or for the day that a fictional town is pinned to."""

    content: Path
    output: Path
    state: Path
    theme: Path
    site_url: str
    now: dt.datetime | None
    code: Code
    progress: Progress
    preview: bool = False
    verify: bool = False
    check_only: bool = False
    objections: Callable[[], tuple[Problem, ...]] = tuple  # errors among them, and nothing is moved


class Result(NamedTuple):
    """What a run found and did; numbers of files."""

    problems: tuple[Problem, ...]
    written: int = 0
    removed: int = 0
    total: int = 0


class Plans(NamedTuple):
    """The capabilities' plans, sorted by name, and the surveys that list the pages of all others."""

    plans: tuple[Plan, ...]
    surveys: tuple[Survey, ...]


def build(order: Order, env: Environment, plans: Plans) -> Result:
    """Read, check, plan, render, move. Raises SiteFault before anything is written.

    The lock is held for the whole run: a second build of the same output folder waits.
    """
    name = blake2b(str(order.output.resolve()).encode(), digest_size=8).hexdigest()
    order.state.mkdir(parents=True, exist_ok=True)
    with (
        undisturbed(),
        _alone(order.state / f"{name}.lock", order),
        Memory(order.state / f"{name}.sqlite") as memory,
    ):
        site, problems = examine(order, memory)
        if order.check_only:
            return Result((*problems, *translation_faults(site.languages, site.theme.locales)))
        try:
            return _make(order, env, site, planned(site, plans), memory)._replace(problems=problems)
        except SiteFault as fault:  # also what is wrong with entries is to be said
            raise SiteFault([*fault.problems, *problems]) from fault


@contextmanager
def _alone(lock_file: Path, order: Order) -> Iterator[None]:
    """Hold the lock; V507 says why nothing happens while another build has it."""
    lock = FileLock(lock_file)
    try:
        lock.acquire(timeout=PATIENCE)
    except Timeout:
        waiting = problem("V507", order.output.as_posix())
        sys.stderr.write(f"{waiting.said(order.progress.language)}\n")
        sys.stderr.flush()
        lock.acquire()
    try:
        with orphans_gone(lock_file.with_suffix(".busy")):
            yield
    finally:
        lock.release()


def examine(order: Order, memory: Memory) -> tuple[Site, tuple[Problem, ...]]:
    """The site as data, and all that is wrong with it. Raises SiteFault, which carries the other problems too."""
    values = held(read_all(order.content, memory, order.code.reading, settle, order.progress))
    texts = {path: value for path, value in values.items() if isinstance(value, Text)}
    files, doubled = published({path: value for path, value in values.items() if isinstance(value, FileFact)})
    own = [item for value in values.values() for item in value.problems]
    towns, topics = towns_of(values, own)
    town = towns[SERBIAN]
    places = places_of(order.site_url or f"https://{town.domain}", town.root_script)
    others = tuple(lang for lang in towns if lang != SERBIAN)
    now = order.now or town.now()
    glossary = glossary_of(values)
    sound = {path: file for path, file in files.items() if not file.problems}
    joined = join_cards(texts, sound, others, now, glossary, preview=order.preview)
    cards, introductions = _split(joined.cards)
    theme = read_theme(order.theme)
    resolved: dict[str, Body] = {}  # filled below: links are resolved by what the site knows of its lists
    kept_back: set[str] = set()  # so is this: what is published is known by its links
    site = held(
        Site(
            towns,
            topics,
            places,
            cards,
            introductions,
            resolved,
            files,
            kept_back,
            theme,
            order.preview,
            glossary,
            Search(_terms(texts, files), search_words_of(values), Index(memory, order.code.rendering.hex())),
        )
    )
    found, linked = bodies(known(texts, joined.cards, site))
    resolved.update(found)
    everything = (card for of_lang in joined.cards.values() for card in of_lang)
    kept_back.update(files.keys() - sound, withheld(texts, everything, found, (town.coat_of_arms,)))
    between = (
        *doubled,
        *joined.problems,
        *linked,
        *between_files(texts, topics, files),
        *doubts(texts, joined.cards[SERBIAN], now),
    )
    nameless = () if order.preview else domain_problems(town)
    return site, (*own, *between, *nameless, *menu_problems(site, texts, dict(values["site.yml"].lines)))


def _terms(texts: Mapping[str, Text], files: Mapping[str, FileFact]) -> dict[str, bytes]:
    """Of each text, and of each document that has words, the digest of these."""
    found = {path: text.terms for path, text in texts.items()}
    found.update((path, file.terms) for path, file in files.items() if file.terms)
    return found


def _split(
    cards: Mapping[str, tuple[Card, ...]],
) -> tuple[dict[str, tuple[Card, ...]], dict[str, dict[str, Card]]]:
    """A page at the address of a list or of a computed page is its introduction."""
    return (
        {lang: tuple(card for card in found if card.address not in INTRODUCED) for lang, found in cards.items()},
        {lang: {card.address: card for card in found if card.address in INTRODUCED} for lang, found in cards.items()},
    )


def planned(site: Site, plans: Plans) -> tuple[Output | Batch, ...]:
    """All outputs of all capabilities, many of them still in batches."""
    found = tuple(output for plan in plans.plans for output in plan(site))
    pages = tuple(page for item in found for page in listed(item))
    return held((*found, *(output for survey in plans.surveys for output in survey(site, pages))))


def _make(order: Order, env: Environment, site: Site, plan: tuple[Output | Batch, ...], memory: Memory) -> Result:
    """Render what changed, then move it into place."""
    shared = {lang: surroundings(site, lang) for lang in site.languages}
    keys = Keys(order.code.rendering, site.places, shared, Templates(env))
    whole = held(expanded(plan, keys, site.places, memory, known_batches(order.output, memory, verify=order.verify)))
    wanted = {name: keys.key(output) for name, output in whole.outputs.items()}
    there = known_outputs(order.output, memory, wanted, whole.unchanged, verify=order.verify)
    changed = {name: whole.outputs[name] for name, key in wanted.items() if there.keys.get(name) != key}
    leftovers = there.files - whole.files
    stage = Stage(order.output)
    if not changed and not leftovers:
        stage.clear()
        memory.remember_batches(whole.batches.made, whole.batches.planned)
        return Result((), 0, 0, whole.total)
    rendered_in = {output.lang for output in changed.values() if output.lang}
    if faults := tuple(translation_faults(rendered_in, site.theme.locales)):
        raise SiteFault(faults)
    frames = {lang: Frame(facts, env) for lang, facts in shared.items()}
    tools = Tools(site.places, order.content, order.state / "derived")
    rendered = _moved(order, Renderer(frames, tools, memory.path, stage), changed, leftovers, stage, memory)
    made = {item.name: Made(wanted[item.name], item.files, whole.batch_of.get(item.name, "")) for item in rendered}
    commit(memory, made, [name for name in there.names if name not in wanted], there, whole.batches)
    if changed.keys() == whole.outputs.keys() and not whole.unchanged:
        forget_unused(tools.derived)  # all that is of use was asked for just now
    return Result((), sum(len(item.files) for item in rendered), len(leftovers), whole.total)


def _moved(
    order: Order,
    renderer: Renderer,
    changed: Mapping[str, Output],
    leftovers: frozenset[str],
    stage: Stage,
    memory: Memory,
) -> list[Rendered]:
    """Once all that changed is rendered, move it into place, and remove what nobody plans any more."""
    stage.prepare()
    try:
        rendered = list(order.progress.counted(Phrase("Правим", "Making"), renderer.render_all(changed), len(changed)))
        if exit_code(order.objections()):
            raise SiteFault([])  # who objects has said why
        announce(stage, memory, leftovers.union(*(item.files for item in rendered)))
        stage.move()
    finally:
        stage.clear()
    stage.remove(leftovers)
    return rendered
