"""A built tree on loopback, as a host serves it: below its path, and its own page for what is missing."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Handler(SimpleHTTPRequestHandler):
    """Static files; what is missing gets the site's own page, as on GitHub and GitLab Pages."""

    def __init__(self, *given: object, base: str, directory: str) -> None:
        self.base = base
        super().__init__(*given, directory=directory)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """Below `base` stands the folder; beside it stands nothing."""
        if not path.startswith(self.base):
            return super().translate_path("/.nothing-is-here")
        return super().translate_path("/" + path.removeprefix(self.base))

    def send_error(self, code: int, *_: object, **__: object) -> None:
        """The site's own page for what is missing."""
        page = Path(self.directory, "404.html")
        content = page.read_bytes() if page.is_file() else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """The audit speaks, not the server."""


@contextmanager
def served(folder: Path, base: str = "/") -> Iterator[str]:
    """The origin under which the folder is served meanwhile ("http://127.0.0.1:54321")."""
    with running(partial(_Handler, base=base, directory=str(folder))) as origin:
        yield origin


@contextmanager
def running(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """The origin at which a handler answers meanwhile, on loopback and a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
