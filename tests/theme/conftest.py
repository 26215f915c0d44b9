"""Fixtures of the theme's tests: each example of each component, and Chromium."""

import pytest

from tests.theme.frame import examples


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `example` runs once for each."""
    if "example" in metafunc.fixturenames:
        found = list(examples())
        metafunc.parametrize("example", found, ids=[f"{item.component}: {item.name}" for item in found])
