"""What the head and the surroundings of a page say of it."""

from typing import NamedTuple

from ..entries.picture import Picture
from .pictures import SharedImage
from .places import CYRILLIC, LATIN, Alternate, Places


class Ui(str):
    """A string of the interface, in Serbian: the frame translates it. What people wrote is a plain str, and stays."""

    __slots__ = ()


class Crumb(NamedTuple):
    """One step of the way to a page; `label` is what people wrote, or a Ui."""

    label: str
    address: str


class Feed(NamedTuple):
    """A feed that a page announces; `title` is what people wrote, or a Ui; "" for the feed of everything."""

    title: str
    address: str


class Page(NamedTuple):
    """An input of every page template. `address` is below the root of the script ("vesti/2026/most/").

    `languages` are the translations in which this address exists, `serbian` whether it exists in Serbian; a page that
    is not `indexed` asks search engines to pass. `title` is what people wrote, or a Ui.
    """

    title: str
    address: str
    lang: str
    description: str = ""
    section: str = ""
    crumbs: tuple[Crumb, ...] = ()
    languages: tuple[str, ...] = ()
    picture: Picture = Picture()
    image_alt: str = ""
    og_type: str = "website"
    feeds: tuple[Feed, ...] = ()
    ribbon: str = ""
    serbian: bool = True
    indexed: bool = True


class Choice(NamedTuple):
    """A link to the same page in another script or language.

    `current` speaks of languages only: which script is current differs between the twins of one text.
    """

    label: str
    href: str
    hreflang: str
    current: bool


class FeedLink(NamedTuple):
    """A feed as templates see it, with its media type."""

    title: str
    href: str
    type: str


class PageView(NamedTuple):
    """A page as templates see it: with what follows from its place."""

    title: str
    description: str
    address: str
    section: str
    crumbs: tuple[Crumb, ...]
    canonical: str
    alternates: tuple[Alternate, ...]
    switch: tuple[Choice, ...]
    image: SharedImage
    image_alt: str
    og_type: str
    indexed: bool
    feeds: tuple[FeedLink, ...]
    ribbon: str


def tags_of(page: Page) -> tuple[str, ...]:
    """The scripts and languages in which a page exists."""
    return (*((CYRILLIC, LATIN) if page.serbian else ()), *page.languages)


def alternates(page: Page, places: Places) -> tuple[Alternate, ...]:
    """All versions of a page, itself included, and x-default; none where search engines may not list it."""
    if not page.indexed:
        return ()
    tags = tags_of(page)
    default = places.root_script if page.serbian else tags[0]
    versions = [Alternate(tag, places.href(tag, page.address)) for tag in tags]
    return (*versions, Alternate("x-default", places.href(default, page.address)))
