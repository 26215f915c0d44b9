"""Names of published files: always ASCII, never empty, never the name of a folder."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.pages.places import published_name
from tests.conftest import Town
from tests.pages.test_problems import codes

Build = Callable[..., Town]
PAGE = "---\nnaslov: О нама\n---\n[образац](<../datoteke/{}>)\n"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("datoteke/Одлука бр. 5 о буџету", "datoteke/odluka-br-5-o-budzetu"),
        ("datoteke/Plan.v2.PDF", "datoteke/plan-v2.pdf"),
        ('datoteke/a.x"onmouseover=alert(1)', "datoteke/a-x-onmouseover-alert-1"),
        ("datoteke/bez", "datoteke/bez"),
    ],
)
def test_only_a_short_ascii_ending_is_an_ending(path: str, name: str) -> None:
    assert published_name(path) == name


@given(st.lists(st.text(min_size=1), min_size=1, max_size=3))
def test_any_name_is_published_in_ascii_and_without_empty_parts(parts: list[str]) -> None:
    path = "datoteke/" + "/".join(part.replace("/", "-") for part in parts)
    name = published_name(path)
    assert re.fullmatch(r"datoteke(/[a-z0-9-]+)*/[a-z0-9-]+(\.[a-z0-9]{1,7})?", name)
    assert name.count("/") == path.count("/")


def test_names_without_a_letter_that_we_know_stay_apart(build: Build) -> None:
    town = build(
        {"datoteke/日本.pdf": b"a", "datoteke/中国.pdf": b"b", "datoteke/日本/x.pdf": b"c", "datoteke/x.pdf": b"d"}
    )
    assert (town.code, codes(town)) == (0, [])
    published = {name: data for name, data in town.tree().items() if name.startswith("datoteke/")}
    assert sorted(published.values()) == [b"a", b"b", b"c", b"d"]
    assert published["datoteke/x.pdf"] == b"d"


def test_a_name_cannot_leave_its_attribute(build: Build) -> None:
    name = 'a.x"onmouseover=alert(1).pdf'
    town = build({f"datoteke/{name}": b"a", "stranice/o.md": PAGE.format(name)})
    link = town.page("o/").main.find("a", href=re.compile("datoteke"))
    assert link.attrs == {"href": "/datoteke/a-x-onmouseover-alert-1.pdf"}


def test_a_sharp_in_the_name_of_a_file_begins_no_anchor(build: Build) -> None:
    links = (
        "[а](../datoteke/Odluka #2 100%.pdf), [б](<../datoteke/План 2.1 №5 & #3.pdf>), [в](../datoteke/x.pdf#page=2)"
    )
    names = ("Odluka #2 100%.pdf", "План 2.1 №5 & #3.pdf", "x.pdf")
    town = build({**{f"datoteke/{name}": b"a" for name in names}, "stranice/o.md": f"---\nnaslov: О\n---\n{links}\n"})
    assert (town.code, codes(town)) == (0, [])
    found = [link["href"].partition("#")[0] for link in town.page("o/").select("main .prose a")]
    assert found == ["/datoteke/odluka-2-100.pdf", "/datoteke/plan-2-1-no5-3.pdf", "/datoteke/x.pdf"]


def test_a_file_called_like_a_folder_is_named(build: Build) -> None:
    town = build({"datoteke/Акти": b"a", "datoteke/akti/b.pdf": b"b"})
    assert (town.code, codes(town)) == (1, ["V123", "V405"])
    assert "content/datoteke/akti/b.pdf" in town.said
    assert town.exists("datoteke/akti/b.pdf")
