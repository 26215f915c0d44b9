"""./varos measure: budgets, the report, the host, and stages that find what is planted."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser

from plugins.audit.audit import read_pages, tree_at
from tests.audit.conftest import site_at, written
from tools.measure.budgets import Bound, over, read_budget
from tools.measure.conformance import Links, axe
from tools.measure.host import hosted, rules_of
from tools.measure.places import Place, places_of
from tools.measure.reading import keyboard, nojs, reflow
from tools.measure.report import Report, as_json, as_markdown
from tools.measure.run import BUDGETS, Wanted, main
from tools.measure.stage import Found
from tools.measure.weight import weight

HEAD = """<!doctype html><html lang="sr-Cyrl"><head><meta charset="utf-8"><title>Проба</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>a { display: inline-block; padding: 12px }</style>"""
SOUND = """<a href="#main">Пређи</a><header><nav aria-label="Мени"><a href="/">Почетна</a></nav></header>
<main id="main"><h1>Проба</h1></main>"""


def test_a_figure_over_its_bound_is_told_and_one_that_was_not_measured_is_not() -> None:
    bounds = (Bound("css_kb", None, 9), Bound("lh_seo", 100, None), Bound("h1", 1, 1))
    figures = {"/": {"css_kb": 9.1, "h1": 1.0}, "/vesti/": {"css_kb": 9.0, "lh_seo": 92.0, "h1": 0.0}}
    assert list(over(bounds, figures)) == [
        ("/", "css_kb = 9.1, највише 9"),
        ("/vesti/", "lh_seo = 92, најмање 100"),
        ("/vesti/", "h1 = 0, најмање 1"),
    ]


def test_the_budgets_are_those_that_the_project_promises() -> None:
    found = {bound.figure: (bound.least, bound.most) for bound in read_budget(BUDGETS)}
    assert [found[f"{kind}_kb"][1] for kind in ("html", "css", "js", "font", "arms", "text", "total")] == [
        9, 9, 5, 38, 4, 75, 200,
    ]  # fmt: skip
    assert found["text_requests"] == (None, 6)
    assert found["lh_performance"] == (99, None)
    assert found["h1"] == (1, 1)


def test_a_table_of_budgets_that_nobody_knows_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text("[max]\ncss_kb = 9\n", "utf-8")
    with pytest.raises(ValueError, match="max"):
        read_budget(tmp_path / "b.toml")


def test_the_report_holds_tables_what_is_over_and_why() -> None:
    report = Report({"/": {"css_kb": 9.1, "axe_wcag": 0.0}}, {"/": ["тежи стил"]}, [("/", "css_kb = 9.1, највише 9")])
    lines = as_markdown(report).splitlines()
    assert "| / | 9.1 |" in lines
    assert "- /: css_kb = 9.1, највише 9" in lines
    assert "  /: тежи стил" in lines
    data = json.loads(as_json(report))
    assert (data["sound"], data["pages"][0]["figures"]["css_kb"]) == (False, 9.1)


def test_what_could_not_be_measured_is_said() -> None:
    report = Report({"/": {}}, unavailable={"lighthouse": "нема програма lighthouse"})
    assert not report.is_sound
    assert "НИЈЕ ИЗМЕРЕНО: lighthouse: нема програма lighthouse" in as_markdown(report)


def test_headers_of_a_file_are_read_and_sent(tmp_path: Path) -> None:
    assert rules_of("/*\n  A: b\n# no\n/tema/*\n  C: d: e\n") == (("/*", {"A": "b"}), ("/tema/*", {"C": "d: e"}))
    text = "Добар дан. " * 100
    files = {"_headers": "/*\n  X-Proba: da\n", "index.html": text, "404.html": "нема"}
    with hosted(written(tmp_path, files)) as origin:
        wanted = Request(f"{origin}/", headers={"Accept-Encoding": "gzip"})  # noqa: S310 - our own server
        with urlopen(wanted) as answer:  # noqa: S310
            assert answer.headers["X-Proba"] == "da"
            assert gzip.decompress(answer.read()).decode() == text
        with urlopen(f"{origin}/") as plain:  # noqa: S310
            assert plain.read().decode() == text


def test_one_page_of_each_kind_stands_for_all_with_its_latin_twin(tmp_path: Path) -> None:
    tree = tree_at(written(tmp_path, site_at("/")), "")
    assert places_of(tree, ()) == [
        Place("home", "", "sr-Cyrl"),
        Place("home", "lat/", "sr-Latn"),
        Place("entry", "vesti/most/", "sr-Cyrl"),
        Place("entry", "lat/vesti/most/", "sr-Latn"),
        Place("lost", "404.html", "sr-Cyrl"),
    ]
    assert [place.address for place in places_of(tree, ("/vesti/most/",))] == ["vesti/most/"]
    assert len(places_of(tree, ("sve",))) == len(read_pages(tree))
    with pytest.raises(KeyError, match="nema"):
        places_of(tree, ("/nema/",))


def test_without_a_site_there_is_nothing_to_measure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(Wanted(tmp_path), "markdown") == 2
    assert "прво направите сајт" in capsys.readouterr().err


Look = Callable[[Browser, str], Found]


def looked(browser: Browser, folder: Path, stage: Look, body: str, head: str = "", **more: str) -> Found:
    """What a stage finds of a page."""
    page = f"{HEAD}{head}</head><body>{body}</body></html>"
    files = {"index.html": page, **{f"{name}.js": text for name, text in more.items()}}
    with hosted(written(folder, files)) as origin:
        return stage(browser, f"{origin}/")


@pytest.mark.browser
def test_a_sound_page_has_nothing(browser: Browser, tmp_path: Path) -> None:
    figures: dict[str, float] = {}
    for stage in (weight, axe, nojs, reflow, keyboard, Links().check):
        figures |= looked(browser, tmp_path, stage, SOUND).figures
    wrong = {bound.broken_by(figures) for bound in read_budget(BUDGETS)}
    assert wrong == {"", "inline_styles = 1, највише 0", "nojs_nav_targets = 1, најмање 3"}
    assert (figures["text_requests"], figures["nojs_text_pct"], figures["skip_link"], figures["h1"]) == (1, 100, 1, 1)


@pytest.mark.browser
def test_weight_tells_foreign_requests_missing_files_and_photographs_apart(browser: Browser, tmp_path: Path) -> None:
    head = '<script src="https://cdn.example/x.js"></script><script src="/nema.js"></script>'
    body = SOUND.replace("</h1>", '</h1><img src="slika.svg" alt="Мост">')
    picture = f'<svg xmlns="http://www.w3.org/2000/svg"><!--{"x" * 5000}--></svg>'
    (tmp_path / "slika.svg").write_text(picture, "utf-8")
    found = looked(browser, tmp_path, weight, body, head)
    assert found.figures["third_party"] == 1
    assert found.figures["failed_requests"] == 1
    assert found.figures["photographs_kb"] > 0
    assert any("cdn.example" in note for note in found.notes)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("stage", "body", "figure", "value"),
    [
        (axe, SOUND.replace("<h1>", '<img src="/x.png"><h1>'), "axe_wcag", 1),
        (reflow, SOUND.replace("<h1>", '<div style="width:500px">широко</div><h1>'), "reflow_px", 188),
        (keyboard, SOUND.replace("#main", "#nema"), "skip_link", 0),
        (keyboard, SOUND.replace('href="/"', 'href="/" style="outline:0"'), "focus_invisible", 1),
        (Links().check, SOUND.replace('href="/"', 'href="/nema/"'), "broken_links", 1),
        (Links().check, SOUND.replace('href="/"', 'href="#"'), "placeholder_hrefs", 1),
    ],
)
def test_a_planted_fault_is_found(
    browser: Browser, tmp_path: Path, stage: Look, body: str, figure: str, value: float
) -> None:
    assert looked(browser, tmp_path, stage, body).figures[figure] == pytest.approx(value, abs=12)
    assert (value == 0) == (looked(browser, tmp_path, stage, body).figures[figure] == 0)


@pytest.mark.browser
def test_what_only_a_script_shows_is_lost_without_it(browser: Browser, tmp_path: Path) -> None:
    script = "document.querySelector('main').append('један два три четири')"
    found = looked(browser, tmp_path, nojs, f'{SOUND}<script src="/x.js"></script>', x=script)
    assert found.figures["nojs_text_pct"] == 20
