"""Mistakes of editors: all are named in one run, and all the rest is published."""

import json
import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from bench.faults.edits import PIXEL, write_conf
from plugins.entries import reader
from plugins.entries.card import Record
from plugins.pages import checks
from plugins.scripts.glossary import Glossary
from tests.conftest import ROOT, SITE, Town

Build = Callable[..., Town]
GOOD = "---\nnaslov: Добра\ndatum: 5.3.2026.\n---\nТекст.\n"


def codes(town: Town) -> list[str]:
    """The codes of the report in its order."""
    return [line.rpartition("[")[2].rstrip("]") for line in town.said.splitlines() if line.endswith("]")]


def test_a_faulty_entry_is_left_out_and_all_else_is_published(build: Build) -> None:
    town = build({"vesti/2026/dobra.md": GOOD, "vesti/2026/losa.md": GOOD.replace("datum", "datu")})
    assert town.code == 1
    assert town.exists("vesti/2026/dobra/index.html")
    assert not town.exists("vesti/2026/losa")
    assert "losa.md" in town.said


def test_all_mistakes_of_a_run_come_together(build: Build) -> None:
    town = build(
        {
            "vesti/2026/a.md": GOOD.replace("5.3.2026.", "35.3.2026."),
            "vesti/2026/b.md": GOOD.replace("naslov: Добра\n", ""),
            "vesti/2026/Већи.md": GOOD,
            "vesti/2026/d.md": GOOD + "\n[нема](nema.md) ![](../../slike/x.png)\n",
            "vesti/2026/dobra.md": GOOD,
        }
    )
    assert town.code == 1
    assert {"V221", "V202", "V101", "V306", "V301"} <= set(codes(town)), town.said
    assert town.exists("vesti/2026/dobra/index.html")


def test_a_file_whose_name_is_no_text_stops_nothing_and_may_go_again(build: Build) -> None:
    name = os.fsdecode(b"x\xff")
    town = build({"vesti/2026/dobra.md": GOOD, f"vesti/2026/{name}.md": GOOD, f"slike/{name}.png": PIXEL})
    assert codes(town) == ["V101", "V101"]
    assert "content/vesti/2026/x?.md" in town.said
    assert town.exists("vesti/2026/dobra/index.html")
    for file in town.content.rglob(f"{name}.*"):
        file.unlink()
    assert town.build().said.count("[V") == 0


def test_what_no_check_foresaw_in_one_file_stops_no_other(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: str, data: bytes, *others: Glossary) -> Record:
        if path.endswith("losa.md"):
            raise RecursionError
        return original(path, data, *others)

    original = reader.read
    monkeypatch.setattr(reader, "read", read)
    town = build({"vesti/2026/dobra.md": GOOD, "vesti/2026/losa.md": GOOD})
    assert codes(town) == ["V116"]
    assert "content/vesti/2026/losa.md" in town.said
    assert town.exists("vesti/2026/dobra/index.html")


def test_a_link_to_nothing_keeps_its_words_and_its_page(build: Build) -> None:
    town = build({"vesti/2026/a.md": GOOD + "\nВиди [ту вест](nema.md) одмах.\n"})
    assert "[V301]" in town.said
    assert "Види ту вест одмах." in town.page("vesti/2026/a/").main.text
    assert not town.page("vesti/2026/a/").main.find("a", string="ту вест")


def test_a_missing_picture_and_a_missing_file_are_named(build: Build) -> None:
    text = GOOD.replace("---\nТекст", "slika: slike/nema.jpg\nopis_slike: Трг\n---\nТекст")
    town = build({"vesti/2026/a.md": text + "\n[Образац](../../datoteke/nema.pdf)\n"})
    assert codes(town) == ["V305", "V302"]
    assert ":4: slika:" in town.said


def test_a_missing_picture_is_not_shown(build: Build) -> None:
    text = GOOD.replace("---\nТекст", "slika: slike/nema.jpg\nopis_slike: Трг\n---\nТекст")
    town = build({"vesti/2026/a.md": text})
    for page in ("vesti/2026/a/", "vesti/", "./"):
        assert not [image for image in town.page(page).find_all("img") if "nema" in image["src"]]
    assert "nema.jpg" not in str(town.page("vesti/2026/a/").head)


def test_a_link_to_a_draft_is_a_warning(build: Build) -> None:
    draft = GOOD.replace("naslov", "nacrt: да\nnaslov")
    town = build({"vesti/2026/a.md": GOOD + "\n[нацрт](b.md)\n", "vesti/2026/b.md": draft})
    assert town.code == 0
    assert codes(town) == ["V304"]
    assert "content/vesti/2026/b.md" in town.said


def test_a_page_at_the_address_of_an_entry_is_left_out_and_both_are_named(build: Build) -> None:
    text = "---\nnaslov: Иста\n---\nТекст.\n"
    town = build({"usluge/a.md": text, "stranice/usluge/a.md": text, "usluge/b.md": text})
    assert town.code == 1
    assert codes(town) == ["V114"]
    assert "content/stranice/usluge/a.md: " in town.said.replace(f"{town.folder}/", "")
    assert "content/usluge/a.md" in town.said.replace(f"{town.folder}/", "")
    assert town.exists("usluge/a/index.html")


def test_an_unknown_topic_is_named_with_the_known_ones(build: Build) -> None:
    town = build(
        {
            "teme.yml": "- {id: putevi, naziv: Путеви}\n",
            "vesti/2026/a.md": GOOD.replace("datum", "teme: [putovi]\ndatum"),
        }
    )
    assert codes(town) == ["V403"]
    assert "putevi" in town.said


@pytest.mark.parametrize(
    ("head", "own"),
    [("datu: 1.1.2026.\n", "V201"), ("datum: 35.3.2026.\n", "V221"), ("rok: да\n", "V201"), ("naslov: Б\n", "V203")],
)
def test_a_fault_of_its_own_does_not_hide_unknown_topics_and_missing_pictures(
    build: Build, head: str, own: str
) -> None:
    more = f"{head}teme: [putevi, putovi]\nslika: slike/nema.jpg\nopis_slike: Трг\n"
    text = GOOD.replace("datum: 5.3.2026.\n", "") if "datum" in head else GOOD
    town = build(
        {"teme.yml": "- {id: putevi, naziv: Путеви}\n", "vesti/2026/a.md": text.replace("---\nТ", f"{more}---\nТ")}
    )
    assert {own, "V403", "V305"} <= set(codes(town))
    assert codes(town).count("V403") == 1
    assert re.search(r":[45]: teme:", town.said)
    assert re.search(r":[56]: slika:", town.said)


def test_a_fault_in_the_text_does_not_hide_an_unknown_topic(build: Build) -> None:
    town = build({"vesti/2026/a.md": GOOD.replace("datum", "teme: voda\ndatum") + "\n![](../../slike/x.png)\n"})
    assert set(codes(town)) == {"V306", "V302", "V403"}


def test_a_draft_has_its_topics_pictures_links_and_anchors_checked(build: Build) -> None:
    more = "nacrt: да\nteme: voda\nslika: slike/nema.jpg\nopis_slike: Трг\n"
    text = "## Део\n\n[а](nema.md) [б](#nema) [в](#deo)\n"
    town = build({"vesti/2026/a.md": GOOD.replace("---\nТекст.\n", f"{more}---\n{text}")})
    assert sorted(codes(town)) == ["V301", "V303", "V305", "V403"]


def test_a_file_beside_an_entry_belongs_elsewhere(build: Build) -> None:
    town = build({"vesti/2026/slika.png": b"\x89PNG", "vesti/2026/a.md": GOOD})
    assert codes(town) == ["V406"]


def test_a_text_outside_all_folders_is_no_file_to_move_to_the_pictures(build: Build) -> None:
    town = build({"j.md": GOOD, "vesti.md": GOOD, "vesti/2026/a.md": GOOD})
    assert codes(town) == ["V102", "V102"]
    assert "фасцикла „content/” није предвиђена" in town.said.replace(f"{town.folder}/", "")


def test_what_systems_and_programs_leave_behind_is_passed_over(build: Build) -> None:
    names = ("Thumbs.db", "desktop.ini", ".DS_Store", "~$pismo.docx", "~WRL01.tmp", "a.md~", "#a.md#", ".a.md.swp")
    files = {f"{folder}{name}": b"\xff" for folder in ("", "vesti/2026/", "slike/", "datoteke/") for name in names}
    town = build({**files, "vesti/2026/a.md": GOOD})
    assert (town.code, codes(town)) == (0, [])
    assert not [name for name in town.tree() if name.startswith(("slike/", "datoteke/"))]


def test_two_files_on_one_published_name_are_named(build: Build) -> None:
    town = build({"datoteke/Одлука.pdf": b"a", "datoteke/odluka.pdf": b"b"})
    assert codes(town) == ["V405", "V405"]
    assert town.code == 1
    assert not town.exists("datoteke/odluka.pdf")


def test_an_old_encoding_is_named(build: Build) -> None:
    town = build({"vesti/2026/a.md": GOOD.encode("windows-1251"), "vesti/2026/dobra.md": GOOD})
    assert "[V110]" in town.said
    assert town.exists("vesti/2026/dobra/index.html")


@pytest.mark.parametrize(
    ("site", "code"),
    [
        ("naziv: Проба\n", "V202"),
        (SITE + "boja: 3\n", "V201"),
        (SITE + 'boje: {osnovna: "#ffee88"}\n', "V504"),
        (SITE + 'boja: 3\nboje: {osnovna: "#ffee88"}\n', "V504"),
        (SITE + "dan: 5.3.2026.\n", "V229"),
        (SITE + "jezici: [de]\n", "V205"),
    ],
)
def test_a_fault_of_the_site_writes_nothing(build: Build, site: str, code: str) -> None:
    town = build({"vesti/2026/a.md": GOOD})
    before = town.tree()
    town.write({"site.yml": site, "vesti/2026/b.md": GOOD, "vesti/2026/c.md": GOOD.replace("datum", "datu")}).build()
    assert town.code == 2
    assert code in codes(town), town.said
    assert "c.md" in town.said
    assert town.tree() == before


MENU = (
    SITE
    + "meni:\n  - {putanja: /vesti/}\n  - {putanja: /nema/}\n  - {putanja: /pretraga/}\n  - {putanja: /mapa-sajta/}\n"
    "najtrazenije: [/usluge/a/]\npodnozje:\n  - /b/\n"
)


def test_a_menu_that_leads_to_nothing_is_named_with_its_line(build: Build) -> None:
    town = build({"site.yml": MENU, "vesti/2026/a.md": GOOD})
    assert codes(town) == ["V407", "V407", "V407"]
    said = town.said.replace(f"{town.folder}/", "")
    for line, key in ((7, "meni: мени"), (10, "najtrazenije: списак најтраженијег"), (12, "podnozje: подножје")):
        assert f"content/site.yml:{line}: {key} води на /" in said


@pytest.mark.parametrize(
    ("path", "hint"),
    [("/lat/vesti/", " (без писма: /vesti/)"), ("/cir/", " (без писма: /)"), ("/lat/nema/", ""), ("/nema/vesti/", "")],
)
def test_a_path_with_the_folder_of_a_script_is_told_without_it(build: Build, path: str, hint: str) -> None:
    town = build({"site.yml": f"{SITE}podnozje: [{path}]\n", "vesti/2026/a.md": GOOD}, CHECK_ONLY=True)
    assert f"подножје води на {path}, а те стране нема{hint}; " in town.said


@pytest.mark.parametrize(("count", "found"), [(3, []), (4, ["V413"])])
def test_a_menu_that_is_missing_is_a_hint_where_there_is_something_for_it(
    build: Build, count: int, found: list[str]
) -> None:
    page = "---\nnaslov: Страна\n---\nТекст.\n"
    pages = {f"stranice/s-{number}.md": page for number in range(count - 2)}
    town = build({"vesti/2026/a.md": GOOD, "usluge/a.md": page, **pages}, CHECK_ONLY=True)
    assert (town.code, codes(town)) == (0, found)


def test_a_menu_may_lead_to_what_is_faulty_or_not_yet_published(build: Build) -> None:
    page = "---\nnaslov: Страна\n---\nТекст.\n"
    town = build(
        {
            "site.yml": MENU,
            "vesti/2026/a.md": GOOD.replace("datum", "nacrt: да\ndatum"),
            "stranice/nema.md": page.replace("naslov", "nasov"),
            "usluge/a.md": page.replace("naslov", "nacrt: да\nnaslov"),
            "stranice/b.md": page.replace("naslov", "datum: 1.1.2027.\nnaslov"),
        }
    )
    assert set(codes(town)) == {"V201", "V202"}
    assert [link.text.strip() for link in town.page("./").nav.find_all("a") if "nema" in link["href"]] == []


@pytest.mark.parametrize(("count", "found"), [(0, []), (3, ["V413"]), (4, []), (6, []), (7, ["V413"])])
def test_a_menu_that_is_too_short_or_too_long_is_a_hint(build: Build, count: int, found: list[str]) -> None:
    menu = "meni:\n" + "  - {putanja: /pretraga/}\n" * count if count else ""
    town = build({"site.yml": SITE + menu})
    assert (town.code, codes(town)) == (0, found)


@pytest.mark.parametrize(
    ("more", "found"),
    [("", ["V522"]), ("domen: localhost\n", ["V522"]), ("izmisljen: да\n", []), ("domen: proba.example\n", [])],
)
def test_a_site_without_a_domain_of_its_own_is_a_hint(town: Town, more: str, found: list[str]) -> None:
    town.write({"site.yml": f"naziv: Општина Проба\nmesto: Проба\n{more}"}).build(CHECK_ONLY=True)
    assert (town.code, codes(town)) == (0, found)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("datoteke/Odluka-o-budzetu.PDF", "datoteke/Одлука о буџету.pdf"),
        ("datoteke/odluka-o-budzetu.pdf", "datoteke/Одлука о буџету.pdf"),
        ("datoteke/plan.pfd", "datoteke/plan.pdf"),
        ("plan.pdf", "datoteke/plan.pdf"),
        ("datoteke/zzz.xlsx", ""),
    ],
)
def test_a_document_without_its_file_names_the_one_that_was_meant(build: Build, written: str, meant: str) -> None:
    text = GOOD.replace("datum", f"vrsta: odluka\ndatoteka: {written}\ndatum")
    files = {"datoteke/Одлука о буџету.pdf": b"%PDF", "datoteke/plan.pdf": b"%PDF"}
    said = build({**files, "dokumenta/2026/a.md": text}, CHECK_ONLY=True).said
    line = next(line for line in said.splitlines() if line.endswith("[V410]"))
    assert f"нема{f' (да ли сте мислили „{meant}”?)' if meant else ''}; исправите" in line


def test_of_many_documents_without_their_files_the_first_are_compared() -> None:
    there = dict.fromkeys(("datoteke/plan.pdf",), b"%PDF")
    near = checks._Near(there)
    assert [bool(near.hint(f"datoteke/plan{number}.pdf")) for number in range(30)] == [True] * 20 + [False] * 10
    assert near.hint("datoteke/PLAN.pdf")


def test_a_missing_site_yml_is_a_fault(town: Town) -> None:
    (town.content / "site.yml").unlink()
    assert town.build().code == 2
    assert "[V503]" in town.said


def test_a_template_error_names_template_line_and_entry(town: Town, theme: Path) -> None:
    town.write({"vesti/2026/a.md": GOOD}).build()
    before = town.tree()
    page = theme / "templates/news.html"
    page.write_text(page.read_text("utf-8") + "{% block content %}{{ nema.toga }}{% endblock %}", "utf-8")
    town.build()
    assert town.code == 2
    assert "theme/templates/news.html" in town.said
    assert "content/vesti/2026/a.md" in town.said
    assert "[V502]" in town.said
    assert town.tree() == before


def test_a_template_that_is_no_template_is_named(town: Town, theme: Path) -> None:
    (theme / "templates/components/card/template.html").write_text("{% macro card( %}", "utf-8")
    assert town.write({"vesti/2026/a.md": GOOD}).build().code == 2
    assert "theme/templates/components/card/template.html:1" in town.said


@pytest.mark.parametrize(
    ("name", "body", "reason"),
    [
        ("prvi_dodatak", "raise ValueError('покварен')", "покварен"),
        ("drugi_dodatak", "import nema_ga", "nema_ga"),
        ("treci_dodatak", "def register(): 1/0", "division"),
    ],
)
def test_a_plugin_that_does_not_load_is_a_fault(
    town: Town, monkeypatch: pytest.MonkeyPatch, name: str, body: str, reason: str
) -> None:
    (town.folder / f"{name}.py").write_text(f"{body}\n", "utf-8")
    monkeypatch.syspath_prepend(str(town.folder))
    write_conf(town)
    town.conf.write_text(town.conf.read_text("utf-8") + f"PLUGINS = [*PLUGINS, {name!r}]\n", "utf-8")
    town.build()
    assert town.code == 2
    assert "[V501]" in town.said
    assert reason in town.said
    assert not town.output.exists()


def test_check_reports_and_writes_nothing(town: Town) -> None:
    town.write({"vesti/2026/a.md": GOOD.replace("datum", "datu")})
    town.build(CHECK_ONLY=True, REPORT_FORMAT="json")
    assert town.code == 1
    found = json.loads(town.printed)
    assert {"path", "line", "key", "code", "level", "message"} == set(found[0])
    assert found[0]["path"].endswith("content/vesti/2026/a.md")
    assert not town.output.exists()


def test_check_of_a_good_town_ends_with_0(town: Town) -> None:
    town.write({"vesti/2026/a.md": GOOD}).build(CHECK_ONLY=True)
    assert (town.code, town.printed) == (0, "Нема грешака.\n")


def test_check_names_faults_of_the_site_with_1(town: Town) -> None:
    town.write({"site.yml": "naziv: Проба\n"}).build(CHECK_ONLY=True)
    assert town.code == 1


def test_a_build_that_waits_for_another_says_so(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugins.pages.build.PATIENCE", 0.05)
    town.write({"vesti/2026/a.md": GOOD}).build()
    assert "[V507]" not in town.said
    (lock_file,) = town.state.glob("*.lock")
    held = threading.Event()

    def other() -> None:
        with FileLock(lock_file):
            held.set()
            time.sleep(0.5)

    thread = threading.Thread(target=other)
    thread.start()
    held.wait(5)
    town.build()
    thread.join()
    assert (town.code, codes(town)) == (0, ["V507"])


def test_every_code_that_is_used_is_in_the_catalogue() -> None:
    from plugins.diagnostics.catalogue import CATALOGUE

    used = set()
    for path in (ROOT / "plugins").rglob("*.py"):
        if "audit" not in path.parts:
            used |= set(re.findall(r'"(V[1-5]\d\d)"', path.read_text("utf-8")))
    assert used <= set(CATALOGUE)
