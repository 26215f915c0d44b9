"""The channels as site.yml tells of them; the rules of conversation are the text that introduces the page."""

from collections.abc import Iterator

from ..pages.computed import CHANNELS
from ..pages.computed_page import computed_page
from ..pages.following import ways_to_follow
from ..pages.output import Output
from ..pages.site import Site
from ..pages.surroundings import channels_of


def plan(site: Site) -> Iterator[Output]:
    """One page in each language that has it."""
    for lang in site.languages:
        if CHANNELS in site.list_addresses[lang]:
            inputs = {"channels": channels_of(site.towns[lang], lang), "follow": ways_to_follow(site, lang)}
            yield computed_page(site, CHANNELS, lang, "channels.html", inputs)
