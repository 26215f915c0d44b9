"""The text of a list's page; its words are put together here, where the language is known."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..pages.filters import span
from ..pages.frame import Frame
from ..pages.page import Crumb, Page
from .paging import Part, pagination


class Link(NamedTuple):
    """A link beside a list; `label` is what people wrote, or a Ui."""

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
    """One page of a list of cards."""
    return frame.render("list.html", in_common(frame, inputs))


def register_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """One page of the register of documents."""
    return frame.render("register.html", in_common(frame, inputs))


def in_common(frame: Frame, inputs: Mapping[str, Any]) -> dict[str, Any]:
    """What the templates of all lists get."""
    address, number = inputs["address"], inputs["part"][0]
    behind = Part(number, inputs["part"][1], slice(0))
    return {
        "page": _page(frame, inputs),
        "heading": title_of(frame, inputs["heading"], span),
        "type": inputs.get("type", ""),
        "mixed": inputs.get("mixed", False),
        "apart": bool(inputs.get("tree") or inputs.get("groups")),
        "alerts": inputs.get("alerts", ()),
        "intro": inputs.get("intro", ""),
        "current": inputs.get("current"),
        "standing": inputs.get("standing", ()),
        "cards": inputs["cards"],
        "pages": pagination(inputs["base"], behind, frame.translate("Најновије")),
        "years": _labelled(frame, inputs.get("years", ()), address),
        "kinds": _labelled(frame, inputs.get("kinds", ()), address),
        "feed": inputs.get("feed", ""),
        "calendar": inputs.get("calendar", ""),
    }


def _page(frame: Frame, inputs: Mapping[str, Any]) -> Page:
    address, crumbs = inputs["address"], inputs["crumbs"]
    title = title_of(frame, inputs["heading"])
    return Page(
        title,
        address,
        inputs["lang"],
        section=address.partition("/")[0],
        crumbs=(*crumbs, Crumb(title, address)) if inputs["heading"].number else crumbs,
        languages=inputs["languages"],
        feeds=inputs.get("feeds", ()),
        serbian=inputs["serbian"],
    )


def _labelled(frame: Frame, links: tuple[Link, ...], address: str) -> tuple[Link, ...]:
    return tuple(link._replace(label=frame.label(link.label), current=link.address == address) for link in links)
