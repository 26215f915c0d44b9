"""Structured data (schema.org as JSON-LD) of a page, with marks where the twins differ."""

import json
from typing import Any

from markupsafe import Markup

from ..scripts.marks import TAG
from .output import SERBIAN
from .page import PageView
from .structured_entries import Told, filled, hours_of, href, of_entry, organization_id, type_of
from .surroundings import Surroundings

# schema.org gives `inLanguage` to creative works and events only.
_WITHOUT_LANGUAGE = ("GovernmentService", "GovernmentOffice", "Person")


def json_ld(facts: Surroundings, town: str, page: PageView, entry: Told | None) -> Markup:
    """A script element; `<` is escaped, so that no text can end it. `town` is what `organization` gives."""
    graph = [_written(_page(facts, page, entry)), town]
    if page.crumbs:
        graph.append(_written(_breadcrumbs(facts, page)))
    text = f'{{"@context":"https://schema.org","@graph":[{",".join(graph)}]}}'
    return Markup(f'<script type="application/ld+json">{text}</script>')  # noqa: S704 - no "<" is left in it


def _written(item: dict[str, Any]) -> str:
    """No-break spaces are for readers of pages, not for machines."""
    text = json.dumps(filled(item), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u00a0", " ")


def _file(facts: Surroundings, path: str) -> str:
    return facts.places.origin + facts.places.file(path) if path else ""


def _page(facts: Surroundings, page: PageView, entry: Told | None) -> dict[str, Any]:
    kind = type_of(entry.card) if entry else "WebPage"
    language = {"inLanguage": TAG if facts.lang == SERBIAN else facts.lang}
    return {
        "@type": kind,
        "@id": href(facts, page.address),
        "url": href(facts, page.address),
        "headline" if kind.endswith("Article") else "name": entry.card.title if entry else page.title,
        "description": page.description,
        **(language if kind not in _WITHOUT_LANGUAGE else {}),
        "image": facts.places.origin + page.image.address if page.image.address else "",
        **(of_entry(facts, entry) if entry else {}),
    }


def organization(facts: Surroundings) -> str:
    """The municipality, the same on all pages of a language."""
    town, contact = facts.town, facts.town.contact
    item = {
        "@type": "GovernmentOrganization",
        "@id": organization_id(facts),
        "name": town.name,
        "url": href(facts, ""),
        "logo": _file(facts, facts.arms.path),
        "telephone": contact.phone,
        "email": contact.email,
        "vatID": contact.tax_number,
        "address": filled(
            {
                "@type": "PostalAddress",
                "streetAddress": contact.street,
                "postalCode": contact.postcode,
                "addressLocality": contact.place,
                "addressCountry": "RS",
            }
        ),
        "contactPoint": _contact_point(facts),
        "sameAs": [channel.url for channel in town.channels],
    }
    return _written(item)


def _contact_point(facts: Surroundings) -> dict[str, Any] | None:
    """Who answers when; an organisation has no hours of its own in schema.org."""
    contact = facts.town.contact
    hours = hours_of(contact.hours)
    if not hours or not (contact.phone or contact.email):
        return None
    point = {"@type": "ContactPoint", "telephone": contact.phone, "email": contact.email, "hoursAvailable": hours}
    return filled(point)


def _breadcrumbs(facts: Surroundings, page: PageView) -> dict[str, Any]:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": label, "item": href(facts, address)}
            for number, (label, address) in enumerate(page.crumbs, 1)
        ],
    }
