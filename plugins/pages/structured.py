"""Structured data (schema.org as JSON-LD) of a page, with marks where the twins differ."""

import json
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from ..entries.card import Card
from ..localization import offset_time
from ..scripts.marks import TAG
from .output import SERBIAN

if TYPE_CHECKING:
    from .frame import Frame, PageView

_TYPES = {"news": "NewsArticle", "notice": "Article", "service": "GovernmentService"}


def json_ld(frame: "Frame", page: "PageView", entry: Card | None) -> Markup:
    """A script element; `<` is escaped, so that no text can end it."""
    graph = [_written(_page(frame, page, entry)), frame.organization]
    if page.crumbs:
        graph.append(_written(_breadcrumbs(frame, page)))
    text = f'{{"@context":"https://schema.org","@graph":[{",".join(graph)}]}}'
    return Markup(f'<script type="application/ld+json">{text}</script>')  # noqa: S704 - no "<" is left in it


def _written(item: dict[str, Any]) -> str:
    return json.dumps(_filled(item), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _filled(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value not in ("", (), [], None)}


def _href(frame: "Frame", address: str) -> str:
    return frame.places.origin + frame.url(address)


def _file(frame: "Frame", path: str) -> str:
    return frame.places.origin + frame.places.file(path) if path else ""


def _page(frame: "Frame", page: "PageView", entry: Card | None) -> dict[str, Any]:
    kind = _TYPES.get(entry.type, "WebPage") if entry else "WebPage"
    return {
        "@type": kind,
        "@id": _href(frame, page.address),
        "url": _href(frame, page.address),
        "headline" if kind.endswith("Article") else "name": page.title,
        "description": page.description,
        "inLanguage": TAG if frame.lang == SERBIAN else frame.lang,
        "image": _file(frame, page.image),
        **(_of_entry(frame, entry, kind) if entry else {}),
    }


def _of_entry(frame: "Frame", entry: Card, kind: str) -> dict[str, Any]:
    organization = {"@id": _organization_id(frame)}
    if kind == "GovernmentService":
        return {"serviceOperator": organization, "areaServed": frame.facts.town.place}
    published = offset_time(*entry.date) if entry.date else ""
    changed = offset_time(entry.changed) if entry.changed else published
    return {"datePublished": published, "dateModified": changed, "publisher": organization}


def _organization_id(frame: "Frame") -> str:
    return f"{frame.places.origin}{frame.places.base}#opstina"


def organization(frame: "Frame") -> str:
    """The municipality, the same on all pages of a language."""
    town, contact = frame.facts.town, frame.facts.town.contact
    item = {
        "@type": "GovernmentOrganization",
        "@id": _organization_id(frame),
        "name": town.name,
        "url": _href(frame, ""),
        "logo": _file(frame, town.coat_of_arms),
        "telephone": contact.phone,
        "email": contact.email,
        "vatID": contact.tax_number,
        "address": _filled(
            {
                "@type": "PostalAddress",
                "streetAddress": contact.street,
                "postalCode": contact.postcode,
                "addressLocality": contact.place,
                "addressCountry": "RS",
            }
        ),
        "sameAs": [channel.url for channel in town.channels],
    }
    return _written(item)


def _breadcrumbs(frame: "Frame", page: "PageView") -> dict[str, Any]:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": label, "item": _href(frame, address)}
            for number, (label, address) in enumerate(page.crumbs, 1)
        ],
    }
