"""Examples of the documentation that can be run are run."""

import datetime as dt
import importlib
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

import plugins
from pelicanconf import PLUGINS
from plugins.entries.new import write_draft
from plugins.entries.unwritten import BODY
from plugins.pages import pelican_class, signals
from tests.conftest import Town
from tests.docs.pages import ROOT, blocks, page

Build = Callable[..., Town]
ARMS = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 12"><path d="M0 0h10v12H0z"/></svg>'
NOTICE = """\
---
naslov: Конкурс
datum: 2.3.2026.
vrsta: konkurs
---
Текст.
"""
NEWS = """\
---
naslov: Мост је отворен
datum: 5.3.2026.
---
Текст.
"""


@pytest.fixture
def headlines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The capability of capability.md, as a package beside the others."""
    text = page("docs/developers/capability.md")
    names = re.findall(r"^`plugins/(headlines/\w+\.py)`:$", text, re.MULTILINE)
    for name, code in zip(names, blocks(text, "python"), strict=True):
        (tmp_path / "more" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "more" / name).write_text(code, "utf-8")
    monkeypatch.setattr(plugins, "__path__", [*plugins.__path__, str(tmp_path / "more")])
    importlib.invalidate_caches()
    yield "plugins.headlines"
    module = sys.modules.pop("plugins.headlines.plan", None)
    sys.modules.pop("plugins.headlines", None)
    if module is not None:
        signals.plan.disconnect(module.plan)


def test_the_capability_of_the_guide_works(build: Build, headlines: str) -> None:
    town = build({"vesti/2026/most.md": NEWS}, PLUGINS=[*PLUGINS, headlines])
    assert town.code == 0, town.said
    cyrillic = (town.output / "vesti/naslovi.txt").read_text("utf-8")
    assert cyrillic == "Општина Проба\n5.\u00a0март\u00a02026. Мост је отворен\n"
    latin = (town.output / "lat/vesti/naslovi.txt").read_text("utf-8")
    assert latin == "Opština Proba\n5.\u00a0mart\u00a02026. Most je otvoren\n"


def test_the_capability_of_the_guide_leaves_nothing_behind(town: Town, headlines: str) -> None:
    town.settings["PLUGINS"] = [*PLUGINS, headlines]
    town.write({"vesti/2026/most.md": NEWS}).build()
    (town.content / "vesti/2026/most.md").unlink()
    town.build()
    assert not town.exists("vesti/naslovi.txt")
    assert not town.exists("lat/vesti/naslovi.txt")


def test_a_template_of_ones_own_takes_the_place_of_the_theme(town: Town, tmp_path: Path) -> None:
    template, *_ = blocks(page("docs/developers/theme.md"), "jinja")
    own = tmp_path / "own"
    own.mkdir()
    (own / "page.html").write_text(template, "utf-8")
    site = "naziv: Општина Проба\nmesto: Проба\nkontakt: {eposta: pisite@proba.example}\n"
    town.write({"site.yml": site, "stranice/o-nama.md": "---\nnaslov: О нама\n---\nЗдраво.\n"})
    town.build(THEME_TEMPLATES_OVERRIDES=[str(own)])
    assert town.code == 0, town.said
    link = town.page("lat/o-nama/").main.select_one("a[href^=mailto]")
    assert link is not None
    assert link["href"] == "mailto:pisite@proba.example"
    assert "Pišite nam" in town.page("lat/o-nama/").main.text


def test_templates_of_ones_own_are_found_from_wherever_one_starts(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "opstina").mkdir()
    own = '{% extends "base.html" %}{% block main %}<p>Своје.</p>{% endblock %}'
    (tmp_path / "opstina/page.html").write_text(own, "utf-8")
    monkeypatch.setattr(pelican_class, "ROOT", tmp_path)
    monkeypatch.chdir("/")
    town.write({"stranice/o-nama.md": "---\nnaslov: О нама\n---\nЗдраво.\n"})
    town.build(THEME_TEMPLATES_OVERRIDES=["opstina"])
    assert town.code == 0, town.said
    assert "Своје." in town.page("o-nama/").main.text


def test_a_folder_of_ones_own_templates_that_is_not_there_is_named(town: Town) -> None:
    town.build(THEME_TEMPLATES_OVERRIDES=["opstina/sabloni"])
    assert town.code == 2
    assert "pelicanconf.py: „THEME_TEMPLATES_OVERRIDES” јавља грешку: нема фасцикле " in town.said
    assert "opstina/sabloni; " in town.said


def test_every_template_and_name_of_the_theme_is_documented() -> None:
    text = page("docs/developers/theme.md")
    templates = [path.name for path in (ROOT / "theme/templates").glob("*.html") if path.name != "base.html"]
    assert [name for name in templates if f"`{name}`" not in text] == []


def test_the_fixed_context_is_documented() -> None:
    source = (ROOT / "plugins/pages/frame.py").read_text("utf-8").partition("def context")[2].partition("def view")[0]
    names = set(re.findall(r'^ +"(\w+)":', source, re.MULTILINE))
    text = page("docs/developers/theme.md")
    assert len(names) > 15
    assert [name for name in sorted(names) if not re.search(rf"`{name}[`(]", text)] == []


def test_the_example_of_testing_passes(build: Build) -> None:
    (code,) = blocks(page("docs/developers/testing.md"), "python")
    space: dict[str, Callable[[Build], None]] = {}
    exec(code, space)  # noqa: S102 - a page of our own
    space["test_a_notice_is_a_page_in_both_scripts"](build)


def test_the_smallest_site_yml_of_the_guides_is_enough(town: Town) -> None:
    for name in ("docs/urednici/site-yml.md", "docs/it.md"):
        example = blocks(page(name), "yaml")[0]
        shutil.rmtree(town.content)
        town.write({"site.yml": dedent(example), "slike/grb.svg": ARMS}).build()
        assert town.code == 0, town.said


def test_the_new_town_of_the_guide_is_complete(town: Town) -> None:
    section = page("docs/it.md").partition("## Нова општина")[2].partition("\n## ")[0]
    site, topics, menu = map(dedent, blocks(section, "yaml"))
    town.write({"site.yml": site + menu, "teme.yml": topics, "slike/grb.svg": ARMS})
    (news,) = [item for item in map(dedent, blocks(section, "sh")) if "./varos new" in item]
    for line in news.splitlines():
        kind, title = shlex.split(line)[2:]
        path = write_draft(town.content, kind, title, dt.date(2026, 3, 10))
        path.write_text(path.read_text("utf-8").replace("nacrt: да\n", "").replace(BODY, "Наш текст."), "utf-8")
    town.build()
    assert (town.code, [line for line in town.said.splitlines() if "V" in line]) == (0, []), town.said
    menu_links = [link["href"] for link in town.page("").select("nav.menu a")]
    assert menu_links == ["/vesti/", "/usluge/", "/uprava/", "/ucestvujte/", "/kontakt/"]


def entry(front: str) -> str:
    return f"---\n{front.strip().removeprefix('---').removesuffix('---').strip()}\n---\nТекст.\n"


def test_the_example_of_fields_is_valid(build: Build) -> None:
    example = blocks(page("docs/urednici/polja.md"), "yaml")[0]
    town = build({"vesti/2026/vrtic.md": entry(example), "teme.yml": "- {id: porodica, naziv: Породица}\n"})
    assert town.code == 0, town.said


@pytest.mark.parametrize(
    ("number", "at", "state"),
    [(0, "2026-11-30T12:00", "hidden"), (0, "2026-12-01T08:00", "current"), (2, "", "withdrawn")],
)
def test_examples_of_states_do_what_the_guide_says(town: Town, number: int, at: str, state: str) -> None:
    fields = blocks(page("docs/urednici/stanja.md"), "yaml")[number]
    front = f"naslov: Проба\n{fields}" + ("" if "datum" in fields else "datum: 5.3.2026.\n")
    town.write({"vesti/2026/proba.md": entry(front)})
    town.build(**({"AT": at} if at else {}))
    assert town.code == 0, town.said
    assert town.exists("vesti/2026/proba/index.html") == (state != "hidden")
    if state != "hidden":
        assert ("Текст." in town.page("vesti/2026/proba/").main.text) == (state == "current")


def test_the_notice_of_first_steps_is_a_valid_draft(build: Build) -> None:
    (example,) = blocks(page("docs/urednici/prvi-koraci.md"), "markdown")
    files = {"obavestenja/2026/voda.md": example}
    assert build(files).code == 0
    shown = build({"obavestenja/2026/voda.md": example.replace("nacrt: да\n", "")}, AT="2026-11-24T12:00")
    assert shown.exists("lat/obavestenja/2026/voda/index.html")


def test_the_translation_of_the_guide_is_valid(build: Build) -> None:
    (example,) = blocks(page("docs/urednici/prevodi.md"), "markdown")
    files: Mapping[str, str] = {
        "site.yml": "naziv: Општина Проба\nmesto: Проба\njezici: [en]\n",
        "usluge/izvod.md": "---\nnaslov: Извод\n---\nТекст.\n",
        "usluge/izvod.en.md": example,
    }
    town = build(files)
    assert town.code == 0, town.said
    assert town.page("en/usluge/izvod/").h1.text.strip() == "Birth certificate"


def test_the_message_that_the_guides_show_is_what_is_said(build: Build) -> None:
    shown = blocks(page("docs/urednici/greske.md"), "text")[0]
    town = build({"obavestenja/2026/naslov.md": NOTICE.replace("konkurs", "javnipoziv")})
    words = shown.partition("vrsta: ")[2].partition("; изаберите")[0]
    assert town.code == 1
    assert words in town.said


def test_the_script_for_a_server_is_a_script() -> None:
    (script,) = [block for block in blocks(page("docs/it.md"), "sh") if "rsync" in block]
    assert subprocess.run(["sh", "-n"], input=script, text=True, check=False).returncode == 0
