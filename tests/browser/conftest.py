"""Chromium, and built towns served on loopback as hosts do it."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.conftest import Town
from tests.site.sample import sample


class _Handler(SimpleHTTPRequestHandler):
    """Static files; what is missing gets the site's own page, as on GitHub and GitLab Pages."""

    def send_error(self, code: int, *_: object, **__: object) -> None:
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """The test speaks, not the server."""


def serve(output: Path) -> Iterator[str]:
    """The origin under which the folder is served, until the test ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(output)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def sample_town(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """The sample town, built once."""
    return sample(tmp_path_factory.mktemp("browser"), derived).build()


@pytest.fixture(scope="session")
def origin(sample_town: Town) -> Iterator[str]:
    """Where the sample town is served."""
    yield from serve(sample_town.output)
