"""The sample town, built once for all tests of a process."""

from pathlib import Path

import pytest

from tests.conftest import Town
from tests.site.sample import sample


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """No test changes it."""
    return sample(tmp_path_factory.mktemp("sample"), derived).build()
