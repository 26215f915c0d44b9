"""What CI goes by: 0 clean; 1 written, faulty entries left out and named; 2 a fault of the site, nothing written."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from bench.faults.edits import write_conf
from tests.conftest import SITE, Town

Change = Callable[[Town], object]
NEWS = "---\nnaslov: Мост\ndatum: 5.3.2026.\n---\nТекст.\n"
FILES = {"vesti/2026/a.md": NEWS, "vesti/2026/b.md": NEWS, "teme.yml": "- {id: putevi, naziv: Путеви}\n"}


def written(files: Mapping[str, str | bytes]) -> Change:
    return lambda town: town.write(files)


def template(name: str, more: str) -> Change:
    def change(town: Town) -> None:
        path = town.theme / "templates" / name
        path.write_text(path.read_text("utf-8") + more, "utf-8")

    return change


def settings(more: str) -> Change:
    def change(town: Town) -> None:
        write_conf(town)
        town.conf.write_text(f"{town.conf.read_text('utf-8')}{more}\n", "utf-8")

    return change


def style(town: Town) -> None:
    (town.theme / "static/99-lose.css").write_text("a { color: ", "utf-8")


def foreign_output(town: Town) -> None:
    (town.output / ".varos-id").unlink()


def no_site(town: Town) -> None:
    (town.content / "site.yml").unlink()


TABLE: dict[str, tuple[Change, int]] = {
    "nothing is wrong": (written({}), 0),
    "a warning": (
        written({"vesti/2026/c.md": NEWS + "\n[а](d.md)\n", "vesti/2026/d.md": NEWS.replace("5.3", "9.9")}),
        0,
    ),
    "a hint": (written({"site.yml": SITE + "meni: [{putanja: /vesti/}]\n"}), 0),
    "a wrong date": (written({"vesti/2026/c.md": NEWS.replace("5.3", "35.3")}), 1),
    "a missing title": (written({"vesti/2026/c.md": NEWS.replace("naslov: Мост\n", "")}), 1),
    "a link to nothing": (written({"vesti/2026/c.md": NEWS + "\n[а](nema.md)\n"}), 1),
    "a wrong name of a file": (written({"vesti/2026/Ц.md": NEWS}), 1),
    "another encoding": (written({"vesti/2026/c.md": NEWS.encode("cp1251")}), 1),
    "an empty file": (written({"vesti/2026/c.md": ""}), 1),
    "a translation of nothing": (written({"vesti/2026/c.en.md": "---\nnaslov: A\n---\nB.\n"}), 1),
    "a menu that leads to nothing": (written({"site.yml": SITE + "meni: [{putanja: /nema/}]\n"}), 1),
    "a missing setting of the town": (written({"site.yml": "naziv: Проба\n"}), 2),
    "site.yml that is no YAML": (written({"site.yml": "naziv: [\n"}), 2),
    "no site.yml": (no_site, 2),
    "a topic twice": (written({"teme.yml": "- {id: a, naziv: А}\n- {id: a, naziv: Б}\n"}), 2),
    "a colour that nobody can read": (written({"site.yml": SITE + 'boje: {osnovna: "#ffee88"}\n'}), 2),
    "a template that fails": (template("news.html", "{% block content %}{{ nema }}{% endblock %}"), 2),
    "a template that is none": (template("components/card/template.html", "{% if %}"), 2),
    "a style that is none": (style, 2),
    "a plugin that is not there": (settings("PLUGINS = [*PLUGINS, 'nema_ga']"), 2),
    "an output folder of others": (foreign_output, 2),
}


@pytest.fixture(autouse=True)
def _quiet() -> None:
    """The handler of an earlier test holds what was logged there."""
    from plugins.pages.hearing import hearing

    hearing().forget()
    assert logging.getLogger().handlers


@pytest.mark.parametrize("name", TABLE)
def test_the_code_says_what_was_published(town: Town, theme: Path, name: str) -> None:
    change, code = TABLE[name]
    before = town.write(FILES).build().tree()
    assert town.code == 0, town.said
    town.write({"vesti/2026/nova.md": NEWS})
    change(town)
    town.build()
    assert town.code == code, town.said
    assert town.exists("vesti/2026/nova/index.html") is (code < 2)
    assert town.exists("vesti/2026/a/index.html")
    if code == 2:
        assert town.tree() == before
    assert ("[V" in town.said) is (name != "nothing is wrong")
    assert "Traceback" not in town.said
    assert theme.is_dir()


@pytest.mark.parametrize("name", TABLE)
def test_check_says_1_for_whatever_is_an_error(town: Town, theme: Path, name: str) -> None:
    change, code = TABLE[name]
    town.write(FILES)
    if name == "an output folder of others" or theme != town.theme:
        return
    change(town)
    town.build(CHECK_ONLY=True)
    of_pages = name.startswith(("a template", "a style"))  # check makes no page
    assert town.code == (0 if of_pages else min(code, 1)), town.said
    assert not town.output.exists()
