"""The sample town: complete, without a fault, and the same bytes everywhere."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from plugins.audit import main
from plugins.audit.tree import is_page
from plugins.entries.types import TYPES
from plugins.scripts import script_of
from tests.conftest import ROOT, Town, lend, tree
from tests.site.sample import SUB_PATH, sample

pytestmark = pytest.mark.slow
CONTENT = ROOT / "content"
Documents = Mapping[str, HtmlElement]


def sources() -> list[Path]:
    """Entries in Serbian."""
    return [path for path in sorted(CONTENT.rglob("*.md")) if "." not in path.stem]


def changed(town: Town, **texts: str) -> Town:
    """The town with other values in site.yml, written over those that are there."""
    path = town.content / "site.yml"
    text = path.read_text("utf-8")
    for key, value in texts.items():
        text = re.sub(rf"^{key}: .*$", f"{key}: {value}", text, flags=re.MULTILINE)
    path.write_text(text, "utf-8")
    return town


def test_it_is_built_without_a_word_of_complaint(built: Town) -> None:
    assert built.code == 0
    *progress, summary = built.said.splitlines()
    assert re.fullmatch(r"\d+ датотек[ае]: \d+ направљено, 0 уклоњено за \d+,\d+ s\.", summary)
    assert all(re.fullmatch(r"\w+: \d+ од \d+", line) for line in progress)  # on a slow machine


def test_the_audit_finds_nothing(built: Town, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(built.output, quick=True)
    assert code == 0, capsys.readouterr().out


def test_the_latin_half_has_all_that_the_cyrillic_half_has(built: Town) -> None:
    own = {name for name in tree(built.output) if name.endswith((".html", ".xml", ".json", ".ics"))}
    shared = {name for name in own if name.startswith(("sitemap", "datoteke/", "pretraga/sr/", "pretraga/en/"))}
    latin = {name.removeprefix("lat/") for name in own if name.startswith("lat/")}
    assert latin == {name for name in own - shared if not name.startswith(("lat/", "en/"))}
    assert {"404.html", "atom.xml", "feed.json", "dogadjaji/kalendar.ics", "obavestenja/rokovi.ics"} <= latin
    listed = "".join(tree(built.output)[name].decode() for name in shared if name.endswith(".xml"))
    home = "<loc>https://lipovbrod.example/"
    pages = {name.removesuffix("index.html") for name in latin if name.endswith("index.html")}
    mapped = {page for page in pages if f"{home}{page}</loc>" in listed}
    assert mapped == {page for page in pages if f"{home}lat/{page}</loc>" in listed}
    assert len(mapped) > len(pages) - 5  # but for what leads on or is withdrawn


def test_check_finds_nothing(tmp_path: Path, derived: Path) -> None:
    town = sample(tmp_path, derived).build(CHECK_ONLY=True, REPORT_FORMAT="json")
    assert (town.code, json.loads(town.printed)) == (0, [])
    assert not town.output.exists()


def test_it_holds_what_is_promised() -> None:
    folders = Counter(path.relative_to(CONTENT).parts[0] for path in sources())
    promised = {"news": 40, "notice": 15, "service": 15, "event": 12, "office": 10, "person": 16, "document": 15}
    promised |= {"alert": 2, "campaign": 2, "page": 12}
    assert [name for name, count in promised.items() if folders[TYPES[name].folder] < count] == []
    assert len(list(CONTENT.rglob("*.en.md"))) * 10 >= sum(folders.values())


def test_half_of_it_is_written_in_each_script() -> None:
    scripts = Counter(script_of(path.read_text("utf-8")) for path in sources())
    assert abs(scripts["sr-Cyrl"] - scripts["sr-Latn"]) <= 2
    assert set(scripts) == {"sr-Cyrl", "sr-Latn"}


def test_every_topic_and_most_kinds_of_notices_are_used(built: Town) -> None:
    topics = built.page("teme/").main.find_all("a", class_="big-link")
    assert len(topics) == (CONTENT / "teme.yml").read_text("utf-8").count("- {id:")
    kinds = built.page("obavestenja/").main.find("nav", class_="kinds").find_all("a")
    assert len(kinds) >= 4


def test_every_page_says_that_the_town_is_fictional(documents: Documents) -> None:
    assert len(documents) > 400
    assert [name for name, page in documents.items() if not page.find_class("fictional")] == []


def test_no_two_pages_of_one_script_or_language_have_the_same_title(documents: Documents) -> None:
    """Who has ten windows open, or hears titles only, must know which is which."""
    pages = [page for name, page in documents.items() if is_page(name)]
    titles = Counter((page.get("lang"), page.findtext(".//title")) for page in pages)
    assert len(titles) > 300
    assert [title for title, count in titles.items() if count > 1] == []
    assert [title for _, title in titles if not title.strip() or "  " in title] == []


def test_a_title_begins_with_what_the_page_is_about_and_ends_with_whose_it_is(built: Town) -> None:
    for address in ("vesti/", "lat/vesti/2026/most-na-srmeni-otvoren/", "en/usluge/", "teme/"):
        page = built.page(address)
        first, _, last = page.head.title.text.partition(" — ")
        assert first == page.h1.text
        assert last == page.find(class_="brand").text.strip()


def test_home_has_all_its_parts_in_both_scripts_and_english(built: Town) -> None:
    for root in ("./", "lat/", "en/"):
        parts = [section["aria-labelledby"] for section in built.page(root).main.find_all("section")]
        assert parts == ["t-pitanje", "t-rokovi", "t-vesti", "t-dogadjaji", "t-kanali", "t-pozovite"]


@pytest.mark.parametrize(
    ("seed", "zone", "settings"),
    [
        ("1", "Pacific/Kiritimati", []),
        ("4242", "America/New_York", ['AT="2026-11-24T12:00:00"']),
        ("77", "Asia/Kolkata", ['AT="2026-11-24T11:00:00+00:00"']),
    ],
    ids=["the day of site.yml", "the same day, told", "the same moment, in UTC"],
)
def test_another_process_folder_seed_and_time_zone_give_the_same_bytes(
    built: Town, tmp_path: Path, derived: Path, seed: str, zone: str, settings: list[str]
) -> None:
    town = sample(tmp_path / "друга фасцикла", derived)
    lend(derived, town.state)
    command = [sys.executable, "-m", "pelican", str(town.content), "-s", str(ROOT / "publishconf.py")]
    extra = ["-o", str(town.output), "-e", f'STATE_PATH="{town.state}"', *settings]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
    subprocess.run([*command, *extra], cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert tree(town.output) == built.tree()


def test_latin_at_the_root_below_a_path_passes_the_audit(
    tmp_path: Path, derived: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    town = changed(sample(tmp_path, derived), pismo="latinica").build(SITEURL=SUB_PATH)
    assert town.code == 0
    code = main(town.output, SUB_PATH, quick=True)
    assert code == 0, capsys.readouterr().out
    assert town.page("./").html["lang"] == "sr-Latn"
    assert town.page("cir/kontakt/").find("link", rel="canonical")["href"] == f"{SUB_PATH}/cir/kontakt/"


def test_another_town_needs_another_content_folder_only(tmp_path: Path, derived: Path) -> None:
    """Nothing about the sample town is in the code or in the theme."""
    town = Town(tmp_path, derived)
    shutil.copytree(CONTENT / "usluge", town.content / "usluge", ignore=shutil.ignore_patterns("*.en.md"))
    town.write({"site.yml": "naziv: Град Вишњево\nmesto: Вишњево\ndomen: visnjevo.example\n"}).build(AT="2026-12-01")
    for name, data in town.tree().items():
        if name.endswith((".html", ".xml", ".css")) and not re.search(r"usluge/[^/]+/", name):
            assert not re.search("Липов|Lipov|lipovbrod", data.decode()), name
