"""Which page a problem is about, so that it can be shown there."""

from ..diagnostics.problem import Problem
from ..entries.addresses import SERBIAN, address_of

_CONTENT = "content/"


def address_of_page(item: Problem) -> str:
    """The address of the entry in which the mistake is, or whose page a template could not make; "" for any other."""
    entry = str(dict(item.words.facts).get("entry", ""))
    for path in (entry, item.path):
        place = address_of(path.removeprefix(_CONTENT)) if path.startswith(_CONTENT) else None
        if place is not None:
            return place.address if place.lang == SERBIAN else f"{place.lang}/{place.address}"
    return ""


def asked_for(path: str) -> str:
    """The address that a request means, the same in both scripts: `/lat/vesti/2026/most` is `vesti/2026/most/`."""
    address = path.strip("/").removesuffix("index.html").strip("/")
    for script in ("lat", "cir"):
        if address == script or address.startswith(f"{script}/"):
            address = address[len(script) + 1 :]
    return f"{address}/" if address else ""
