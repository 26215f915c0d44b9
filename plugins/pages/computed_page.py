"""What all pages that the site makes itself have: a title, a way to them, and the text that introduces them."""

from collections.abc import Mapping
from typing import Any

from .output import Body, Listed, Output
from .page import Crumb, Feed, Page, Ui
from .site import Site


def computed_page(
    site: Site,
    address: str,
    lang: str,
    template: str,
    inputs: Mapping[str, Any],
    feeds: tuple[Feed, ...] = (),
) -> Output:
    """The page at such an address.

    It gets its inputs, `page`, the alerts that hold, and as `intro` the body of the text that introduces it.
    """
    title = site.titles[lang][address]
    introduction = site.introductions[lang].get(address)
    shown = introduction if introduction is not None and introduction.state != "withdrawn" else None
    intro: Body | str = site.bodies[shown.path] if shown else ""
    languages = site.translations_of(address)
    page = Page(
        title,
        address,
        lang,
        shown.summary if shown else "",
        section=address.partition("/")[0],
        crumbs=(Crumb(Ui("Почетна"), ""), Crumb(title, address)),
        languages=languages,
        feeds=feeds,
    )
    whole = {**inputs, "page": page, "intro": intro, "alerts": site.alerts_now[lang]}
    listed = Listed("strane", address, languages)
    return Output(f"{address}index.html", lang, whole, template, listed=listed)
