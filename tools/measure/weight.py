"""What comes over the wire at a first visit: requests, compressed bodies by kind, foreign hosts, cookies, errors."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .browsing import PHONE, opened, script, settle
from .stage import Found, kilobytes

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_KINDS = {"Document": "html", "Stylesheet": "css", "Script": "js", "Font": "font", "Image": "img"}
_ERROR = 400


class Request(NamedTuple):
    """One answer as it came."""

    url: str
    kind: str
    size: int
    wrong: str


class Wire:
    """Listens to the network of a page."""

    def __init__(self, page: "Page") -> None:
        self._seen: dict[str, dict[str, Any]] = {}
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.requestWillBeSent", self._asked)
        session.on("Network.responseReceived", self._answered)
        session.on("Network.requestServedFromCache", self._kept)
        session.on("Network.loadingFinished", self._loaded)
        session.on("Network.loadingFailed", self._failed)

    def requests(self) -> list[Request]:
        """What was asked for of any host."""
        return [
            Request(one["url"], _KINDS.get(one["type"], "other"), one["size"], one["wrong"])
            for one in self._seen.values()
            if urlsplit(one["url"]).scheme not in ("data", "blob")
        ]

    def _asked(self, event: Mapping[str, Any]) -> None:
        url = event["request"]["url"]
        one = {"url": url, "type": event.get("type", "Other"), "size": 0, "head": 0, "wrong": ""}
        self._seen[event["requestId"]] = one

    def _answered(self, event: Mapping[str, Any]) -> None:
        if one := self._seen.get(event["requestId"]):
            status = event["response"]["status"]
            if event["response"].get("fromDiskCache"):  # the coat of arms is the icon too, and comes once
                self._kept(event)
            one["type"], one["head"] = event["type"], event["response"]["encodedDataLength"]
            one["wrong"] = str(status) if status >= _ERROR and event["type"] != "Document" else ""

    def _kept(self, event: Mapping[str, Any]) -> None:
        """What the browser has already costs nothing."""
        self._seen.pop(event["requestId"], None)

    def _loaded(self, event: Mapping[str, Any]) -> None:
        if one := self._seen.get(event["requestId"]):
            one["size"] = max(0, event["encodedDataLength"] - one["head"])

    def _failed(self, event: Mapping[str, Any]) -> None:
        if one := self._seen.get(event["requestId"]):
            one["wrong"] = event["errorText"]


def weight(browser: "Browser", url: str) -> Found:
    """A telephone with an empty cache, scrolled to the end, so that pictures further down count too."""
    errors: list[str] = []
    with opened(browser, **PHONE) as page:
        wire = Wire(page)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if _is_fault(message.text) else None)
        page.goto(url)
        settle(page)
        facts = page.evaluate(script("weight"))
        settle(page)
        cookies = len(page.context.cookies())
        return _found(url, wire.requests(), {**facts, "cookies": cookies}, errors)


def _is_fault(said: str) -> bool:
    return "Content Security Policy" in said


def _found(url: str, requests: list[Request], facts: Mapping[str, Any], errors: list[str]) -> Found:
    photographs = [one for one in requests if one.url in facts["photographs"]]
    text = [one for one in requests if one not in photographs]
    upright = [one for one in text if one.kind == "font" and one.url in facts["preloaded"]]
    arms = [one for one in text if one.kind == "img"]
    foreign = [one for one in requests if urlsplit(one.url).netloc != urlsplit(url).netloc]
    wrong = [one for one in requests if one.wrong and one not in foreign]
    kinds = {f"{kind}_kb": _size(text, kind) for kind in ("html", "css", "js")}
    figures = {
        "text_kb": _size(text),
        "text_requests": len([one for one in text if "-italic" not in one.url]),
        "total_kb": _size(requests),
        "requests": len(requests),
        **kinds,
        "font_kb": _size(upright),
        "more_fonts_kb": round(_size(text, "font") - _size(upright), 1),
        "arms_kb": _size(arms),
        "photographs_kb": _size(photographs),
        "third_party": len(foreign),
        "cookies": facts["cookies"],
        "failed_requests": len(wrong),
        "js_errors": len(errors),
        "dom_nodes": facts["nodes"],
    }
    notes = [f"{one.url} {one.wrong}".strip() for one in (*foreign, *wrong)]
    return Found(figures, (*notes, *errors))


def _size(requests: list[Request], kind: str = "") -> float:
    return kilobytes(sum(one.size for one in requests if not kind or one.kind == kind))
