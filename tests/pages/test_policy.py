"""The policy of every page, and the two scripts that it lets stand in a page."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Callable
from typing import Any

from tests.conftest import SITE, Town

Build = Callable[..., Town]
FILES = {
    "site.yml": f"{SITE}jezici: [en]\n",
    "vesti/2026/a.md": "---\nnaslov: Вест\ndatum: 5.3.2026.\nranije_adrese: [/stara-vest/]\n---\nТекст.\n",
    "vesti/2026/a.en.md": "---\nnaslov: News\n---\nText.\n",
}
SCRIPT = re.compile(r"<script(?! type| defer)[^>]*>(.*?)</script>", re.DOTALL)
POLICY = {"http-equiv": "Content-Security-Policy"}


def own_script(page: Any) -> Any:  # noqa: ANN401 - a soup
    (script,) = page.head.select("script:not([type], [src], [data-facts])")
    return script


def digest(code: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def test_the_policy_of_each_page_names_the_very_bytes_of_its_scripts(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    pages = {name: data.decode() for name, data in town.tree().items() if name.endswith(".html")}
    found = {name: SCRIPT.findall(text) for name, text in pages.items()}
    switch, early = found["pretraga/index.html"]
    assert len(switch) < 600
    searched = {"pretraga/index.html", "lat/pretraga/index.html", "en/pretraga/index.html"}
    assert {name for name, codes in found.items() if codes == [switch, early]} == searched & set(pages)
    assert all(codes == [switch] for name, codes in found.items() if name not in searched)
    for name in pages:
        (policy,) = town.page(name).head.find_all("meta", attrs=POLICY)
        rules = dict(rule.strip().split(" ", 1) for rule in policy["content"].split(";"))
        assert rules["default-src"] == "'self'"
        assert rules["script-src"] == f"'self' {digest(switch)} {digest(early)}"


def test_the_policy_stands_before_the_script_and_this_before_the_style_sheet(build: Build) -> None:
    head = build(FILES).page("lat/vesti/2026/a/").head
    order = [head.find("meta", charset=True), head.find("meta", attrs=POLICY), own_script(head.parent)]
    order.append(head.find("link", rel="stylesheet"))
    assert [list(head.descendants).index(item) for item in order] == sorted(
        list(head.descendants).index(i) for i in order
    )


def test_the_script_is_told_where_the_other_script_has_the_page(build: Build) -> None:
    town = build(FILES, SITEURL="https://strane.example/opstina")
    expected = {
        "vesti/2026/a/": ("sr-Latn", "/opstina/lat/vesti/2026/a/"),
        "lat/vesti/2026/a/": ("sr-Cyrl", "/opstina/vesti/2026/a/"),
        "pretraga/": ("sr-Latn", "/opstina/lat/pretraga/"),
        "lat/pretraga/": ("sr-Cyrl", "/opstina/pretraga/"),
        "stara-vest/": ("sr-Latn", "/opstina/lat/vesti/2026/a/"),
        "lat/stara-vest/": ("sr-Cyrl", "/opstina/vesti/2026/a/"),
        **dict.fromkeys(("en/vesti/2026/a/", "404.html", "lat/404.html", "en/404.html"), (None, None)),
    }
    for address, told in expected.items():
        script = own_script(town.page(address))
        assert (script.get("data-lang"), script.get("data-href")) == told, address
