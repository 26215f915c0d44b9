"""Structured data (schema.org as JSON-LD) of a page, with marks where the twins differ."""

import json
from typing import Any

from markupsafe import Markup

from ..entries.card import Card
from ..localization import offset_time
from ..scripts.marks import TAG
from .output import SERBIAN
from .page import PageView
from .surroundings import Surroundings

_TYPES = {"news": "NewsArticle", "notice": "Article", "service": "GovernmentService"}


def json_ld(facts: Surroundings, town: str, page: PageView, entry: Card | None) -> Markup:
    """A script element; `<` is escaped, so that no text can end it. `town` is what `organization` gives."""
    graph = [_written(_page(facts, page, entry)), town]
    if page.crumbs:
        graph.append(_written(_breadcrumbs(facts, page)))
    text = f'{{"@context":"https://schema.org","@graph":[{",".join(graph)}]}}'
    return Markup(f'<script type="application/ld+json">{text}</script>')  # noqa: S704 - no "<" is left in it


def _written(item: dict[str, Any]) -> str:
    return json.dumps(_filled(item), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _filled(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value not in ("", (), [], None)}


def _href(facts: Surroundings, address: str) -> str:
    return facts.places.origin + facts.url(address)


def _file(facts: Surroundings, path: str) -> str:
    return facts.places.origin + facts.places.file(path) if path else ""


def _page(facts: Surroundings, page: PageView, entry: Card | None) -> dict[str, Any]:
    kind = _TYPES.get(entry.type, "WebPage") if entry else "WebPage"
    return {
        "@type": kind,
        "@id": _href(facts, page.address),
        "url": _href(facts, page.address),
        "headline" if kind.endswith("Article") else "name": page.title,
        "description": page.description,
        "inLanguage": TAG if facts.lang == SERBIAN else facts.lang,
        "image": _file(facts, page.image),
        **(_of_entry(facts, entry, kind) if entry else {}),
    }


def _of_entry(facts: Surroundings, entry: Card, kind: str) -> dict[str, Any]:
    organization = {"@id": _organization_id(facts)}
    if kind == "GovernmentService":
        return {"serviceOperator": organization, "areaServed": facts.town.place}
    published = offset_time(*entry.date) if entry.date else ""
    changed = offset_time(entry.changed) if entry.changed else published
    return {"datePublished": published, "dateModified": changed, "publisher": organization}


def _organization_id(facts: Surroundings) -> str:
    return f"{facts.places.origin}{facts.places.base}#opstina"


def organization(facts: Surroundings) -> str:
    """The municipality, the same on all pages of a language."""
    town, contact = facts.town, facts.town.contact
    item = {
        "@type": "GovernmentOrganization",
        "@id": _organization_id(facts),
        "name": town.name,
        "url": _href(facts, ""),
        "logo": _file(facts, town.coat_of_arms),
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


def _breadcrumbs(facts: Surroundings, page: PageView) -> dict[str, Any]:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": label, "item": _href(facts, address)}
            for number, (label, address) in enumerate(page.crumbs, 1)
        ],
    }
