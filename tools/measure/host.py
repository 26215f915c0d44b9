"""A built site on loopback as a good host serves it: compressed, with the headers of its `_headers` file."""

import gzip
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

from plugins.audit.server import running

_TYPES = {".woff2": "font/woff2", ".js": "text/javascript", ".webmanifest": "application/manifest+json"}
_TYPES |= {".avif": "image/avif", ".webp": "image/webp", ".ics": "text/calendar", ".xml": "application/xml"}
_TEXT = ("text/", "application/json", "application/xml", "application/manifest+json", "image/svg+xml")
_SMALL = 256  # bytes that no host compresses
Rules = tuple[tuple[str, Mapping[str, str]], ...]


def rules_of(text: str) -> Rules:
    """The form of Netlify and Cloudflare: a path at the margin, its headers indented below it."""
    found: list[tuple[str, dict[str, str]]] = []
    for line in text.splitlines():
        if line[:1].isspace() and found and ":" in line:
            name, _, value = line.strip().partition(":")
            found[-1][1][name] = value.strip()
        elif line.strip() and not line.startswith("#"):
            found.append((line.strip(), {}))
    return tuple(found)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *given: object, folder: Path, base: str, rules: Rules) -> None:
        self.folder, self.base, self.rules = folder, base, rules
        super().__init__(*given)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """A file, or the site's own page for what is missing."""
        path = unquote(urlsplit(self.path).path)
        found = self.folder / path.removeprefix(self.base) if path.startswith(self.base) else None
        if found and found.is_dir() and not path.endswith("/"):
            self._answer(HTTPStatus.MOVED_PERMANENTLY, "text/html", b"", {"Location": f"{path}/"})
            return
        if found and found.is_dir():
            found /= "index.html"
        if found is None or not found.is_file():
            page = self.folder / "404.html"
            self._answer(HTTPStatus.NOT_FOUND, "text/html", page.read_bytes() if page.is_file() else b"", {})
            return
        kind = _TYPES.get(found.suffix) or guess_type(found.name)[0] or "application/octet-stream"
        self._answer(HTTPStatus.OK, kind, found.read_bytes(), {})

    do_HEAD = do_GET  # noqa: N815 - the name that http.server calls

    def _answer(self, status: HTTPStatus, kind: str, data: bytes, more: Mapping[str, str]) -> None:
        headers = {"Content-Type": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind, **more}
        for pattern, told in self.rules:
            headers |= told if fnmatchcase(urlsplit(self.path).path, pattern) else {}
        headers.pop("Strict-Transport-Security", None)  # loopback has no certificate
        if kind.startswith(_TEXT) and len(data) > _SMALL and "gzip" in self.headers.get("Accept-Encoding", ""):
            data = gzip.compress(data, 6, mtime=0)
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """The report speaks, not the server."""


@contextmanager
def hosted(folder: Path, base: str = "/") -> Iterator[str]:
    """The origin under which the folder is served meanwhile."""
    told = folder / "_headers"
    rules = rules_of(told.read_text("utf-8")) if told.is_file() else ()
    handler = partial(_Handler, folder=folder, base=base, rules=rules)
    with running(handler) as origin:
        yield origin
