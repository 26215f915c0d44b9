"""What schema.org has for each type of entry, filled from the facts of its card."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..entries.card import Card, Moment
from ..localization import offset_time, opening_hours
from .identity import published, updated
from .media_types import media_type
from .references import Reference
from .surroundings import Surroundings

_TYPES = {
    "news": "NewsArticle",
    "notice": "Article",
    "service": "GovernmentService",
    "event": "Event",
    "office": "GovernmentOffice",
    "person": "Person",
    "document": "DigitalDocument",
    "alert": "SpecialAnnouncement",  # made by schema.org for what local bodies announce; an Article has no area
}

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LAST_MINUTE = 23 * 60 + 59


class Told(NamedTuple):
    """An entry with the others that its page names."""

    card: Card
    office: Reference | None = None
    head: Reference | None = None
    above: tuple[Reference, ...] = ()


def type_of(card: Card) -> str:
    """Plain pages, campaigns, and what was withdrawn and so has no facts left, are just pages."""
    articles = ("news", "notice")
    return _TYPES.get(card.type, "WebPage") if card.state != "withdrawn" or card.type in articles else "WebPage"


def of_entry(facts: Surroundings, told: Told) -> dict[str, Any]:
    """The properties that its type has beside those of every page."""
    return _OWN.get(type_of(told.card), _work)(facts, told, dict(told.card.facts))


def filled(item: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {key: value for key, value in item.items() if value not in ("", (), [], {}, None)}


def href(facts: Surroundings, address: str) -> str:
    """The absolute address of a page in the reader's script and language."""
    return facts.places.origin + facts.url(address)


def organization_id(facts: Surroundings) -> str:
    """By which the municipality is known on all pages."""
    return f"{facts.places.origin}{facts.places.base}#opstina"


def _town(facts: Surroundings) -> dict[str, Any]:
    return {"@id": organization_id(facts)}


def _named(facts: Surroundings, type_: str, item: Reference) -> dict[str, Any]:
    address = facts.places.origin + item.href
    return {"@type": type_, "@id": address, "name": item.title, "url": address}


def _body(facts: Surroundings, office: Reference | None) -> dict[str, Any]:
    """The office that answers for it, else the municipality."""
    return _named(facts, "GovernmentOffice", office) if office else _town(facts)


def _time(moment: Moment | None) -> str:
    """A day, or an instant with its offset."""
    if moment is None:
        return ""
    return offset_time(*moment) if moment.time else moment.day.isoformat()


def _work(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    """What every creative work has: news, notices, pages. It was changed when the feeds say so."""
    card = told.card
    first, last = published(card), updated(card)
    return {
        "datePublished": first and first.isoformat(),
        "dateModified": last and last.isoformat(),
        "expires": _time(card.until),
        "publisher": _town(facts),
        "sourceOrganization": _named(facts, "GovernmentOffice", told.office) if told.office else None,
        "audience": _audience(own),
    }


def _audience(own: Mapping[str, Any]) -> dict[str, Any] | None:
    return {"@type": "Audience", "audienceType": own["audience"]} if own.get("audience") else None


def _service(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    result = own.get("result")
    return {
        "serviceOperator": _body(facts, told.office),
        "areaServed": facts.town.place,
        "audience": _audience(own),
        "serviceOutput": {"@type": "Thing", "name": result} if result else None,
    }


def _event(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    card, organizer = told.card, own.get("organizer")
    status = "EventCancelled" if own.get("cancelled") else "EventScheduled"
    return {
        "startDate": _time(card.opens),
        "endDate": _time(card.closes),
        "eventStatus": f"https://schema.org/{status}",
        "location": _place(facts, own["place"]),
        "organizer": {"@type": "Organization", "name": organizer} if organizer else _body(facts, told.office),
    }


def _place(facts: Surroundings, written: str) -> dict[str, Any]:
    """The house by its name, then where it stands, as people write it: "Дом културе, Трг липа 3"."""
    name, _, street = written.partition(", ")
    return {"@type": "Place", "name": name, "address": _postal(facts, street or name)}


def _postal(facts: Surroundings, street: str) -> dict[str, Any]:
    """The village is not known, the municipality is."""
    region = {"addressRegion": facts.town.name, "addressCountry": "RS"}
    return {"@type": "PostalAddress", "streetAddress": street, **region}


def hours_of(lines: Iterable[str]) -> list[dict[str, Any]]:
    """OpeningHoursSpecification for each span; what is not plain is left out, for machines do not read it."""
    days: dict[tuple[int, int], list[str]] = {}
    for name, spans in zip(_DAYS, opening_hours(lines), strict=False):
        for span in spans:
            days.setdefault(span, []).append(name)
    return [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": names, "opens": _clock(span[0]), "closes": _clock(span[1])}
        for span, names in days.items()
    ]


def _clock(minutes: int) -> str:
    """The end of a day is its last minute."""
    return "{:02}:{:02}".format(*divmod(min(minutes, _LAST_MINUTE), 60))


def _office(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    head = {**_named(facts, "Person", told.head), "jobTitle": told.head.role} if told.head else None
    return {
        "parentOrganization": _body(facts, told.above[-1] if told.above else None),
        "telephone": own.get("phone"),
        "email": own.get("email"),
        "address": _postal(facts, own["street"]) if own.get("street") else None,
        "openingHoursSpecification": hours_of(own.get("hours") or ()),
        "employee": head,
    }


def _person(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "jobTitle": own["role"],
        "worksFor": _body(facts, told.office),
        "telephone": own.get("phone"),
        "email": own.get("email"),
    }


def _document(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    card, adopted = told.card, own.get("adopted")
    encoding = {
        "@type": "MediaObject",
        "contentUrl": facts.places.origin + facts.places.file(card.file),
        "encodingFormat": media_type(card.file),
        "contentSize": f"{card.file_size} B" if card.file_size else "",
    }
    return {
        **_work(facts, told, own),
        "identifier": own.get("number"),
        "dateCreated": adopted.isoformat() if adopted else "",
        "encoding": filled(encoding) if card.file else None,
    }


def _announcement(facts: Surroundings, told: Told, own: Mapping[str, Any]) -> dict[str, Any]:
    work, area = _work(facts, told, own), own.get("area")
    return {
        **work,
        "datePosted": work["datePublished"],
        "spatialCoverage": {"@type": "Place", "name": area} if area else None,
        "text": " ".join(own.get("instructions") or ()),
    }


_OWN = {
    "GovernmentService": _service,
    "Event": _event,
    "GovernmentOffice": _office,
    "Person": _person,
    "DigitalDocument": _document,
    "SpecialAnnouncement": _announcement,
}
