"""./varos screenshots: which pictures, and the page that shows all of them."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.audit.conftest import site_at, written
from tools.measure.places import Place
from tools.screenshots import contact_sheet, main, shots

HOME, TWIN = Place("home", "", "sr-Cyrl"), Place("home", "lat/", "sr-Latn")


def test_each_page_is_taken_in_each_width_and_look_and_once_on_paper() -> None:
    names = [shot.name for shot in shots([HOME, TWIN], [360, 1280], ["light", "print"])]
    assert names == [
        "home-cyrl-360-light.jpeg",
        "home-cyrl-1280-light.jpeg",
        "home-lat-360-light.jpeg",
        "home-lat-1280-light.jpeg",
        "home-cyrl-680-print.jpeg",
        "home-lat-680-print.jpeg",
    ]


def test_all_pictures_of_a_page_stand_in_one_row() -> None:
    soup = BeautifulSoup(contact_sheet(shots([HOME, TWIN], [360], ["light", "dark"])), "html.parser")
    assert [len(row.select("img")) for row in soup.select("section")] == [2, 2]


@pytest.mark.browser
def test_the_pictures_are_made(tmp_path: Path) -> None:
    site = written(tmp_path / "site", site_at("/"))
    assert main(site, tmp_path / "slike", ("/",), (360,), ("dark", "print")) == 0
    assert sorted(path.name for path in (tmp_path / "slike").iterdir()) == [
        "home-cyrl-360-dark.jpeg",
        "home-cyrl-680-print.jpeg",
        "index.html",
    ]
