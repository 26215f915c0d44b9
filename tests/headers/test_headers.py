"""The file of headers, and what docs/it.md says to nginx and Apache: the same."""

import re
from collections.abc import Callable
from html import unescape

import pytest

from plugins.headers.plan import HEADERS
from tests.conftest import ROOT, SITE, Town

Build = Callable[..., Town]
GUIDE = (ROOT / "docs/it.md").read_text("utf-8")


def rules(text: str) -> dict[str, dict[str, str]]:
    """Path -> its headers, read as hosts read it: paths begin a line, headers are indented."""
    found: dict[str, dict[str, str]] = {}
    path = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            path = line
            found[path] = {}
        else:
            name, _, value = line.strip().partition(": ")
            assert name not in found[path]
            found[path][name] = value
    return found


def meta_policy(town: Town, address: str) -> str:
    return str(town.page(address).head.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"])


@pytest.mark.parametrize("script", ["cirilica", "latinica"])
def test_the_policy_is_that_of_the_pages_and_nobody_may_frame_them(build: Build, script: str) -> None:
    town = build({"site.yml": f"{SITE}pismo: {script}\n"})
    assert town.code == 0, town.said
    sent = rules((town.output / "_headers").read_text("utf-8"))["/*"]
    own, _, frames = sent["Content-Security-Policy"].rpartition("; ")
    assert (own, frames) == (unescape(meta_policy(town, "./")), "frame-ancestors 'none'")
    assert {name: sent[name] for name in HEADERS} == dict(HEADERS)
    assert "unsafe" not in own


def test_there_is_one_file_and_it_lies_in_the_root(build: Build) -> None:
    town = build({"site.yml": f"{SITE}jezici: [en]\n"})
    assert [path.relative_to(town.output).as_posix() for path in town.output.rglob("_headers")] == ["_headers"]


def test_every_line_is_one_that_these_hosts_take(build: Build) -> None:
    """An asterisk ends a path (Netlify), a line has 2,000 characters (Cloudflare), no path has a header twice."""
    text = (build({}).output / "_headers").read_text("utf-8")
    assert text.isascii()
    assert max(map(len, text.splitlines())) < 2000
    paths = rules(text)
    assert all(re.fullmatch(r"/[^*]*\*?", path) for path in paths)
    for path, sent in paths.items():
        wider = [other for other in paths if other != path and path.startswith(other.removesuffix("*"))]
        assert not any(sent.keys() & paths[other].keys() for other in wider)


def test_below_a_path_the_rules_are_those_of_that_path(build: Build) -> None:
    town = build({}, SITEURL="https://strane.example/opstina")
    assert {path.split("/")[1] for path in rules((town.output / "_headers").read_text("utf-8"))} == {"opstina"}


def stated(language: str, pattern: str) -> dict[str, str]:
    blocks = re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    return {name: value for block in blocks for name, value in re.findall(pattern, block)}


@pytest.mark.parametrize(
    ("language", "pattern"),
    [
        ("nginx", r'add_header ([\w-]+) "?([^";]+(?:\'[^"]*)?)"? always;'),
        ("apache", r'Header always set ([\w-]+) "([^"]+)"'),
    ],
)
def test_the_guide_says_the_same_to_other_servers(language: str, pattern: str) -> None:
    said = stated(language, pattern)
    assert said.pop("Content-Security-Policy") == "frame-ancestors 'none'"
    assert said == dict(HEADERS)
