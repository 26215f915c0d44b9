"""The English texts of entries that are translated; one seed, one text."""

from random import Random

from . import prose, words
from .script import latin

_WHO = words.phrases("The_municipality The_assembly The_waterworks The_library The_council The_planning_office")
_VERBS = words.phrases("plans continues finances prepares announces supports completes proposes")
_ACTIONS = words.phrases("the_repair the_construction the_cleaning the_extension the_lighting the_maintenance")
_THINGS = words.phrases(
    "of_the_main_street of_the_primary_school of_the_town_park of_the_river_bank of_the_water_pipes of_the_playground "
    "of_the_village_hall of_the_bridge of_the_cycling_path of_the_open_market"
)
_WHEN = words.phrases("this_year by_the_end_of_the_month from_Monday in_two_phases before_winter without_closing_roads")
_HEADINGS = words.phrases("What_is_done Who_can_apply How_to_find_us What_it_costs What_to_bring What_comes_next")
_TITLES = {
    "news": "News of the repair",
    "notice": "Notice about the repair",
    "service": "Help with the maintenance",
    "event": "Open day",
    "office": "Office for the maintenance",
    "person": "",
    "document": "Report on the condition",
    "alert": "Warning: stay away from the banks",
    "campaign": "Keep it clean",
    "page": "About the town",
}
_FACTS: dict[str, dict[str, tuple[str, ...]]] = {
    "notice": {"kontakt": ("Registry office",), "mesto": ("Town hall",)},
    "service": {
        "za_koga": ("All residents",),
        "sta_vam_treba": ("Identity card", "Proof of payment"),
        "koraci": ("Fill in the form.", "Hand it in at the counter."),
        "taksa": ("420 dinars",),
        "rok_resavanja": ("15 days",),
    },
    "event": {"mesto": ("House of Culture",), "ulaz": ("Free",)},
    "office": {"adresa": ("Trg slobode 1",), "radno_vreme": ("Weekdays 7:30–15:30", "Wednesdays until 18:00")},
    "person": {"funkcija": ("Adviser",), "prijem": ("Wednesdays 12:00–15:00",), "kancelarija": ("First floor",)},
    "alert": {"podrucje": ("The river bank",), "sta_da_radite": ("Stay indoors.", "Boil the water.")},
    "campaign": {"za_koga": ("All residents",), "kontakt": ("Registry office",)},
}


def sentence(rng: Random) -> str:
    """One sentence."""
    return f"{rng.choice(_WHO)} {rng.choice(_VERBS)} {rng.choice(_ACTIONS)} {rng.choice(_THINGS)} {rng.choice(_WHEN)}."


def title(rng: Random, type_: str, number: int, original: str) -> str:
    """A title that no other entry has; people keep their names."""
    return f"{_TITLES[type_]} {rng.choice(_THINGS)}, no. {number}" if _TITLES[type_] else latin(original)


def facts(type_: str) -> dict[str, str | tuple[str, ...]]:
    """The words of the front matter that are translated."""
    lists = ("sta_vam_treba", "koraci", "sta_da_radite", "radno_vreme")
    return {key: texts if key in lists else texts[0] for key, texts in _FACTS.get(type_, {}).items()}


def body(rng: Random, link: prose.Link | None, length: int) -> str:
    """Markdown of about `length` characters; the address of the link stands between ⟦ and ⟧."""
    blocks = [" ".join(sentence(rng) for _ in range(4))]
    if link:
        blocks.append(f"See also [{link[0]}](⟦{link[1]}⟧).")
    headings = iter(rng.sample(_HEADINGS, len(_HEADINGS)))
    while sum(map(len, blocks)) < length:
        blocks.append(f"## {next(headings, 'More')}")
        blocks.append(" ".join(sentence(rng) for _ in range(rng.randrange(3, 6))))
    return "\n\n".join(blocks) + "\n"
