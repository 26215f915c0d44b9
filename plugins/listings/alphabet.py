"""Lists in the order of the alphabet: the scripts have each their own, so each has a text of its own."""

from collections.abc import Callable, Iterator

from ..pages.in_alphabet import by_title
from ..pages.output import BOTH, SERBIAN, Output
from ..pages.site import TOPICS, Site
from .listing import Listing, one_page
from .render import Link


def in_each_script(lang: str, make: Callable[[str], Output]) -> Iterator[Output]:
    """What `make` gives for each script; once, with "", in another language."""
    if lang == SERBIAN:
        for script in BOTH:
            yield make(script)._replace(scripts=(script,))
    else:
        yield make("")


def alphabetical(site: Site, listing: Listing) -> Iterator[Output]:
    """All on one page, with the topics that they have."""
    listing = listing.joined(kinds=_topics(site, listing))
    cards = listing.cards
    yield from in_each_script(listing.lang, lambda script: one_page(site, listing, by_title(cards, script)))


def _topics(site: Site, listing: Listing) -> tuple[Link, ...]:
    used = {topic for card in listing.cards for topic in card.topics}
    found = (topic for topic in site.topics if topic.id in used)
    return tuple(Link(site.topic_name(topic, listing.lang), f"{TOPICS}{topic.id}/") for topic in found)
