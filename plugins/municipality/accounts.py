"""Whether the address of an account is one of the network that it is said to be on."""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from .model import Channel

_HOSTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "facebook": ("facebook.com", "fb.com", "fb.me"),
        "instagram": ("instagram.com",),
        "youtube": ("youtube.com", "youtu.be"),
        "viber": ("viber.com",),
        "x": ("x.com", "twitter.com"),
        "tiktok": ("tiktok.com",),
        "linkedin": ("linkedin.com",),
        "telegram": ("t.me", "telegram.me", "telegram.org"),
        "whatsapp": ("whatsapp.com", "wa.me"),
        "bluesky": ("bsky.app",),
    }
)
_PARTS = re.compile(r"https?://(?:[^/@]*@)?([^/?#:]*)[^/?#]*/?(.*)", re.IGNORECASE)


def account_problems(channels: Iterable[Channel], path: str, lines: Mapping[str, int]) -> Iterator[Problem]:
    """V227: the address of another network, or of a network itself."""
    for number, channel in enumerate(channels, 1):
        found = _PARTS.match(channel.url)
        actual = _network(found[1]) if found else ""
        if found and actual and (actual != channel.network or not found[2]):
            key = f"mreze.{number}.adresa"
            yield problem("V227", path, lines.get(key, 0), key, value=channel.url, network=channel.network)


def _network(host: str) -> str:
    """The network of which this is a host; "" for one that could be of any, such as a server of Mastodon."""
    host = host.lower().rstrip(".")
    return next((name for name, hosts in _HOSTS.items() if any(f".{host}".endswith(f".{end}") for end in hosts)), "")
