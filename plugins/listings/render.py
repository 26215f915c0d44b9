"""The text of a list's page; its words are put together here, where the language is known."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..pages.filters import span
from ..pages.frame import Frame
from ..pages.page import Crumb, Page, Ui
from ..pages.site import TOPICS
from .paging import Part, pagination


class Link(NamedTuple):
    """A link beside a list; `label` is a string of the interface or a number."""

    label: str
    address: str
    current: bool = False
    about: str = ""


class Heading(NamedTuple):
    """What a list is called: what people wrote or a Ui, with a year and the number of a page where it has them."""

    text: str
    year: int = 0
    number: int = 0


def title_of(frame: Frame, heading: Heading, shown: Callable[[str], str] = str) -> str:
    """`Вести`, `Вести из 2026. године`, `Вести, страна 3`; `shown` makes HTML of each part."""
    title = shown(frame.label(heading.text))
    if heading.year:
        title = shown(frame.translate("{list} из {year}. године")).format(list=title, year=heading.year)
    if heading.number:
        title = shown(frame.translate("{list}, страна {number}")).format(list=title, number=heading.number)
    return title


def list_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """One page of a list."""
    address = inputs["address"]
    title = title_of(frame, inputs["heading"])
    crumbs = inputs["crumbs"]
    if inputs["heading"].number:
        crumbs = (*crumbs, Crumb(title, address))
    page = Page(
        title,
        address,
        inputs["lang"],
        section=address.partition("/")[0],
        crumbs=crumbs,
        languages=inputs["languages"],
        feeds=inputs.get("feeds", ()),
        serbian=inputs["serbian"],
    )
    number, count = inputs["part"]
    return frame.render(
        "list.html",
        {
            "page": page,
            "heading": title_of(frame, inputs["heading"], span),
            "intro": inputs.get("intro", ""),
            "current": inputs.get("current", ()),
            "cards": inputs["cards"],
            "pages": pagination(inputs["base"], Part(number, count, slice(0)), frame.translate("Најновије")),
            "years": _marked(inputs.get("years", ()), address),
            "kinds": tuple(
                link._replace(label=frame.translate(link.label)) for link in _marked(inputs.get("kinds", ()), address)
            ),
            "feed": inputs.get("feed", ""),
        },
    )


def _marked(links: tuple[Link, ...], address: str) -> tuple[Link, ...]:
    return tuple(link._replace(current=link.address == address) for link in links)


def topics_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """The list of topics."""
    crumbs, languages = inputs["crumbs"], inputs["languages"]
    page = Page(Ui("Теме"), TOPICS, inputs["lang"], section="teme", crumbs=crumbs, languages=languages)
    return frame.render("topics.html", {"page": page, "items": inputs["items"]})
