"""`_headers`, as Netlify and Cloudflare Pages read it; docs/it.md says the same to nginx and Apache."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from ..pages.frame import Frame
from ..pages.output import SERBIAN, Output
from ..pages.site import Site

FILE = "_headers"
HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": ", ".join(
        f"{name}=()" for name in ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb")
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}
# Pages are asked for anew each time, as these hosts do by themselves. What keeps its name when it changes is asked for
# again soon; an asterisk must stand at the end, and rules for one path would be put together.
CACHES: Mapping[str, str] = {
    "tema/*": "public, max-age=600, stale-while-revalidate=86400",
    "slike/*": "public, max-age=86400",
}
_CONTENT = re.compile(r'content="([^"]*)"')


def plan(site: Site) -> Iterator[Output]:
    """One file in the root of the site; the policy is that of the pages, so the template is part of its key."""
    root = (site.places.root_script,)
    yield Output(FILE, SERBIAN, {}, template="fragments/policy.html", make=headers, scripts=root)


def headers(frame: Frame, _: Mapping[str, Any]) -> bytes:
    """Paths with what belongs to them. Policies of a page and of a header hold both, so they are the same one."""
    base = frame.places.base
    rules = {f"{base}*": {"Content-Security-Policy": policy(frame), **HEADERS}}
    rules |= {base + path: {"Cache-Control": value} for path, value in CACHES.items()}
    return "".join(_rule(path, lines) for path, lines in rules.items()).encode()


def policy(frame: Frame) -> str:
    """What the pages say in `<meta>`, and who may show them in a frame, which cannot be said there: nobody."""
    found = _CONTENT.search(frame.render("fragments/policy.html", {}))
    stated = [unescape(found[1])] if found else []
    return "; ".join([*stated, "frame-ancestors 'none'"])


def _rule(path: str, lines: Mapping[str, str]) -> str:
    return "\n".join([path, *(f"  {name}: {value}" for name, value in lines.items()), ""])
