"""One small deferred script from the components that need one."""

import gzip
from collections.abc import Callable
from pathlib import Path

from tests.conftest import Town

Build = Callable[..., Town]


def test_every_page_asks_for_the_one_script_and_does_not_wait_for_it(build: Build) -> None:
    town = build({}, SITEURL="https://strane.example/opstina")
    for address in ("", "lat/", "404.html"):
        (script,) = town.page(address).select("script[src]")
        assert (script["src"], script.has_attr("defer")) == ("/opstina/tema/sajt.js", True)
    assert town.exists("tema/sajt.js")


def test_the_script_is_small_and_without_comments(build: Build) -> None:
    script = build({}).tree()["tema/sajt.js"]
    assert len(gzip.compress(script, 9)) <= 5 * 1024
    assert b"// " not in script


def test_scripts_of_components_are_joined_but_those_of_the_switch_and_of_search(town: Town, theme: Path) -> None:
    for name in ("a", "switch", "search"):
        folder = theme / f"templates/components/{name}"
        folder.mkdir(exist_ok=True)
        (folder / "script.js").write_text(f"// why\nconst where = 'of {name}';\n", "utf-8")
    script = town.build().tree()["tema/sajt.js"].decode()
    assert script.startswith('"use strict";')
    assert "const where='of a';" in script
    assert "of switch" not in script
    assert "of search" not in script
