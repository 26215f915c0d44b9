"""The sample town, built once for all tests of a process."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import html

from tests.conftest import Town
from tests.site.sample import sample


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """No test changes it."""
    return sample(tmp_path_factory.mktemp("sample"), derived).build()


@pytest.fixture(scope="session")
def documents(built: Town) -> Mapping[str, html.HtmlElement]:
    """All its pages, parsed once, by file; what only leads on is none."""
    files = {path.relative_to(built.output).as_posix(): path for path in sorted(built.output.rglob("*.html"))}
    found = {name: html.document_fromstring(path.read_text("utf-8")) for name, path in files.items()}
    return {name: page for name, page in found.items() if not page.xpath("//meta[@http-equiv='refresh']")}
