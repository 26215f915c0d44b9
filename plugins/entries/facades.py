"""A picture that leads to a video or a map elsewhere: nothing is fetched from there until the reader goes."""

import re
from html import escape, unescape
from urllib.parse import urlsplit

from .figures import IMAGE, captioned
from .words import Words

_LINKED = re.compile(
    rf'<p>\s*<a\b[^>]*? href="(?P<href>(?:https?://|geo:)[^"]*)"[^>]*>\s*(?P<image>{IMAGE})\s*</a>\s*</p>'
)
_VIDEO = re.compile(r"(?:^|\.)(?:youtube|youtu|vimeo|dailymotion)\.")
_MAP = re.compile(r"(?:^|\.)(?:openstreetmap|osm|maps|mapa)\.")
_VIDEO_PATHS = ("/watch", "/videos/", "/reel/")


def facades(html: str, words: Words) -> str:
    """The HTML with a figure in place of each paragraph that is nothing but such a picture."""
    return _LINKED.sub(lambda found: _facade(found, words), html) if "</a>" in html and "<img" in html else html


def _facade(found: re.Match[str], words: Words) -> str:
    host, kind = _kind(unescape(found["href"]))
    if not kind:
        return found[0]
    said = words.video if kind == "snimak" else words.map
    image, caption = captioned(found["image"])
    where = f' (<span translate="no">{escape(host)}</span>)' if host else ""
    link = f'<a href="{found["href"]}">{image}<span class="kuda">{said}{where}</span></a>'
    return f'<figure class="{kind}">{link}{caption}</figure>'


def _kind(href: str) -> tuple[str, str]:
    """The host without "www." and without a name before it, and the class of the figure; "" for anything else."""
    if href.startswith("geo:"):
        return "", "mapa"
    try:
        parts = urlsplit(href)
    except ValueError:
        return "", ""
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if _VIDEO.search(host) or (host.startswith("facebook.") and parts.path.startswith(_VIDEO_PATHS)):
        return host, "snimak"
    if _MAP.search(host) or (host.startswith("google.") and parts.path.startswith("/maps")):
        return host, "mapa"
    return host, ""
