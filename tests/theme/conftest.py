"""Fixtures of the theme's tests: each example of each component, and Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.theme.frame import examples

_ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `example` runs once for each."""
    if "example" in metafunc.fixturenames:
        found = list(examples())
        metafunc.parametrize("example", found, ids=[f"{item.component}: {item.name}" for item in found])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The Chromium of the system."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=_ARGS)
        yield chromium
        chromium.close()
