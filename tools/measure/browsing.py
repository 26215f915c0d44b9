"""Pages as Chromium opens them: on a telephone, on a desk, on the smallest screen."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PHONE: dict[str, Any] = {
    "viewport": {"width": 412, "height": 823},
    "device_scale_factor": 1.75,
    "is_mobile": True,
    "has_touch": True,
}
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}
SMALLEST: dict[str, Any] = {"viewport": {"width": 320, "height": 640}, "device_scale_factor": 2}
_PATIENCE = 60_000  # milliseconds
_QUIET = 3_000


@contextmanager
def opened(browser: "Browser", url: str = "", **options: Any) -> Iterator["Page"]:  # noqa: ANN401 - Playwright's own
    """A page of a fresh browser: nothing is cached. With `url`, it has been loaded."""
    context = browser.new_context(**options)
    context.set_default_timeout(_PATIENCE)
    page = context.new_page()
    try:
        if url:
            page.goto(url)
            settle(page)
        yield page
    finally:
        context.close()


def settle(page: "Page") -> None:
    """Wait until nothing is asked for any more and the fonts are there."""
    from playwright.sync_api import TimeoutError as TooLong

    with suppress(TooLong):
        page.wait_for_load_state("networkidle", timeout=_QUIET)
    page.evaluate("() => document.fonts.ready.then(() => true)")


@cache
def script(name: str) -> str:
    """A function of JavaScript that lies beside this module."""
    return Path(__file__).with_name(f"{name}.js").read_text("utf-8")
