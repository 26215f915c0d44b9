"""Lists in the order of the alphabet."""

from collections.abc import Iterator

from ..pages.in_alphabet import by_title, in_each_script
from ..pages.output import Output
from ..pages.site import TOPICS, Site
from .listing import Listing, one_page
from .render import Link


def alphabetical(site: Site, listing: Listing) -> Iterator[Output]:
    """All on one page, with the topics that they have."""
    listing = listing.joined(kinds=_topics(site, listing))
    cards = listing.cards
    yield from in_each_script(listing.lang, lambda script: one_page(site, listing, by_title(cards, script)))


def _topics(site: Site, listing: Listing) -> tuple[Link, ...]:
    used = {topic for card in listing.cards for topic in card.topics}
    found = (topic for topic in site.topics if topic.id in used)
    return tuple(Link(site.topic_name(topic, listing.lang), f"{TOPICS}{topic.id}/") for topic in found)
