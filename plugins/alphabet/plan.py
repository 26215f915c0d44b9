"""What the page of the alphabet is made of; letters and order are the matter of rendering."""

from collections.abc import Iterator

from ..entries.lifecycle import in_force
from ..pages.computed import DIRECTORY
from ..pages.computed_page import computed_page
from ..pages.in_alphabet import told_its_script
from ..pages.open_notices import first_notices
from ..pages.output import Output
from ..pages.site import Site, list_address
from .render import alphabet_page

_LISTS = (list_address("service"), list_address("document"))
_NOTICES, _DOCUMENTS = 10, 400


def plan(site: Site) -> Iterator[Output]:
    """One page in each language that has it; the scripts have each their own order."""
    for lang in site.languages:
        if DIRECTORY in site.list_addresses[lang]:
            documents = tuple(in_force(site.of_type("document", lang)))
            inputs = {
                "cards": (*in_force(site.of_type("service", lang)), *documents[-_DOCUMENTS:]),
                "older": len(documents) > _DOCUMENTS,
                "notices": first_notices(site.of_type("notice", lang), _NOTICES),
                "there": tuple(address for address in _LISTS if address in site.list_addresses[lang]),
            }
            page = computed_page(site, DIRECTORY, lang, "alphabet.html", inputs)._replace(make=alphabet_page)
            yield from told_its_script(page)
