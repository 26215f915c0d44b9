"""What the page of the alphabet is made of; letters and order are the matter of rendering."""

import re
from collections.abc import Iterator
from typing import Any

from ..entries.lifecycle import in_force
from ..entries.types import TYPES
from ..pages.computed import DIRECTORY
from ..pages.computed_page import computed_page
from ..pages.in_alphabet import told_its_script
from ..pages.open_notices import first_notices
from ..pages.output import Output
from ..pages.site import Site, list_address
from .render import alphabet_page

_LISTS = (list_address("service"), list_address("document"))
_NOTICES, _DOCUMENTS = 10, 400
_YEAR = re.compile(r"[a-z]+/([0-9]{4})/")


def plan(site: Site) -> Iterator[Output]:
    """One page in each language that has it; the scripts have each their own order."""
    for lang in site.languages:
        if DIRECTORY in site.list_addresses[lang]:
            documents = tuple(in_force(site.of_type("document", lang)))
            inputs = {
                "cards": (*in_force(site.of_type("service", lang)), *documents[-_DOCUMENTS:]),
                "older": len(documents) > _DOCUMENTS,
                "notices": first_notices(site.of_type("notice", lang), _NOTICES),
                **_choices(site, lang),
                "there": tuple(address for address in _LISTS if address in site.list_addresses[lang]),
            }
            page = computed_page(site, DIRECTORY, lang, "alphabet.html", inputs)._replace(make=alphabet_page)
            yield from told_its_script(page)


def _choices(site: Site, lang: str) -> dict[str, Any]:
    """By what the results of a search can be narrowed: types with their folders, years, offices."""
    years = {found[1] for address in site.list_addresses[lang] if (found := _YEAR.fullmatch(address))}
    return {
        "types": tuple((name, type_.folder) for name, type_ in TYPES.items() if (name, lang) in site.by_type),
        "years": tuple(sorted(years, reverse=True)),
        "offices": tuple(
            (name, office.title)
            for name, office in site.named("office", lang).items()
            if (name, lang) in site.by_office
        ),
    }
