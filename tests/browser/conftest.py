"""Built towns served on loopback as hosts do it, and their pages by kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.audit.audit import read_pages, tree_at
from plugins.audit.kinds import representatives
from plugins.audit.server import served
from plugins.audit.tree import below_base
from tests.conftest import Town
from tests.site.sample import sample


@pytest.fixture(scope="session")
def sample_town(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """The sample town, built once."""
    return sample(tmp_path_factory.mktemp("browser"), derived).build()


@pytest.fixture(scope="session")
def origin(sample_town: Town) -> Iterator[str]:
    """Where the sample town is served."""
    with served(sample_town.output) as place:
        yield place


@pytest.fixture(scope="session")
def kinds(sample_town: Town) -> list[str]:
    """Addresses of pages of every kind, in Cyrillic, as the audit chooses them."""
    tree = tree_at(sample_town.output, "")
    pages = read_pages(tree).values()
    return [below_base(path) for path in representatives(page for page in pages if page.lang == "sr-Cyrl")]
