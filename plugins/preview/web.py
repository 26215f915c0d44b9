"""The web server of the preview: files of the last build, and news of the next one."""

import mimetypes
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from ..diagnostics.phrase import DEFAULT, Language
from .addresses import asked_for
from .pages import EVENTS, SCRIPT, STYLE, script, style, waiting, with_additions
from .rebuild import Outcome

HOST = "127.0.0.1"
_TYPES = {".woff2": "font/woff2", ".xml": "application/xml", ".js": "text/javascript", ".svg": "image/svg+xml"}
_BREATH = 15.0  # seconds between signs of life


class State:
    """The last outcome, shared by the threads of the server."""

    def __init__(self) -> None:
        self.version = 0
        self.outcome = Outcome(0, ())
        self._changed = threading.Condition()

    def renew(self, outcome: Outcome) -> None:
        """Another build is ready."""
        with self._changed:
            self.version += 1
            self.outcome = outcome
            self._changed.notify_all()

    def after(self, version: int) -> int:
        """Wait for a version that is newer than the given one; the same one after a breath."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != version, _BREATH)
            return self.version


class Server(ThreadingHTTPServer):
    """Listens on loopback only. Raises OSError where the port is taken."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int, root: Path, language: Language = DEFAULT) -> None:
        super().__init__((HOST, port), Handler)
        self.root = root.resolve()
        self.language = language
        self.state = State()

    def listen(self, outcomes: Connection) -> None:
        """Serve until the process that builds is gone."""
        threading.Thread(target=self.serve_forever, daemon=True).start()
        while True:
            try:
                self.state.renew(outcomes.recv())
            except (EOFError, KeyboardInterrupt):
                return


def _path_of(target: str) -> str | None:
    """The decoded path of a request; None where there can be no such file."""
    try:
        path = unquote(urlsplit(target).path)
    except ValueError:
        return None
    return None if "\0" in path else path


class Handler(BaseHTTPRequestHandler):
    """GET and HEAD of static files."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """A file, the reload script or the stream of versions."""
        path = _path_of(self.path)
        if not self._is_for_us():
            self._refuse(HTTPStatus.FORBIDDEN)
        elif path is None:
            self._refuse(HTTPStatus.BAD_REQUEST)
        elif path == EVENTS:
            self._stream()
        elif path == SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript", script())
        elif path == STYLE:
            self._send(HTTPStatus.OK, "text/css", style())
        else:
            self._file(path)

    do_HEAD = do_GET  # noqa: N815 - the name that http.server calls

    def _is_for_us(self) -> bool:
        """A foreign name that was made to lead here (DNS rebinding) would show drafts to a foreign page."""
        host = self.headers.get("Host", "").lower()
        port = self.server.server_port
        return host in {name + end for name in (HOST, "localhost") for end in ("", f":{port}")}

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self._send(status, "text/plain", f"{status.value} {status.phrase}\n".encode())

    def _file(self, path: str) -> None:
        try:
            found = (self.server.root / path.lstrip("/")).resolve()
            is_folder = found.is_dir()
        except OSError:  # longer than a name can be
            self._missing("")
            return
        if not found.is_relative_to(self.server.root):
            self._missing(path)
        elif is_folder and not path.endswith("/"):
            self._redirect(found)
        else:
            self._existing(found / "index.html" if is_folder else found, path)

    def _existing(self, found: Path, path: str) -> None:
        try:
            data = found.read_bytes()
        except OSError:
            self._missing(path)
            return
        kind = _TYPES.get(found.suffix) or mimetypes.guess_type(found.name)[0] or "application/octet-stream"
        self._send(HTTPStatus.OK, kind, data)

    def _missing(self, path: str) -> None:
        state = self.server.state
        folders = [part for part in path.split("/")[1:2] if (self.server.root / part / "404.html").is_file()]
        page = self.server.root.joinpath(*folders, "404.html")
        own = state.outcome.of_page(asked_for(path))
        if page.is_file() and not own:
            self._send(HTTPStatus.NOT_FOUND, "text/html", page.read_bytes())
        else:
            data = waiting(state.version, state.outcome, self.server.language, own)
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, "text/html", data, added=True)

    def _redirect(self, folder: Path) -> None:
        """To the address of a folder as it lies there: what was asked for may hold line breaks or another host."""
        below = folder.relative_to(self.server.root).parts
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", "".join(f"/{quote(part, safe='')}" for part in below) + "/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, kind: str, data: bytes, *, added: bool = False) -> None:
        state = self.server.state
        if kind == "text/html" and not added:
            own = state.outcome.of_page(asked_for(_path_of(self.path) or ""))
            data = with_additions(data, state.version, state.outcome, self.server.language, own)
        self.send_response(status)
        text = kind.startswith("text/") or kind == "application/xml"
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _stream(self) -> None:
        """Server-sent events (HTML Standard, 9.2): the number of the last build."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.close_connection = True
        version = self.server.state.version
        try:
            while True:
                self.wfile.write(f"data: {version}\n\n".encode())
                self.wfile.flush()
                version = self.server.state.after(version)
        except OSError:
            return

    def log_message(self, *_: object) -> None:
        """Requests are not logged: the terminal shows problems."""
