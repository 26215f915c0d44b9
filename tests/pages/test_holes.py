"""What once slipped through: leftovers of failed builds, inputs that no key held, files that change meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bench.faults.edits import write_conf
from tests.conftest import Town

Build = Callable[..., Town]
NEWS = "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n"


def test_a_failed_build_leaves_nothing_in_the_output(town: Town, theme: Path) -> None:
    town.write({"vesti/2026/a.md": NEWS}).build()
    template = theme / "templates/news.html"
    good = template.read_text("utf-8")
    template.write_text(good + "{% block content %}{{ nema }}{% endblock %}", "utf-8")
    town.write({"vesti/2026/tajna.md": NEWS})
    assert town.build().code == 2
    assert not [path for path in town.output.rglob("*") if "tajna" in str(path)]


def test_a_stage_that_a_killed_build_left_goes_with_the_next_build(build: Build) -> None:
    town = build({"vesti/2026/a.md": NEWS})
    (town.output / ".varos-stage/tajna").mkdir(parents=True)
    town.build()
    assert not town.exists(".varos-stage")


def test_settings_of_jinja_are_part_of_what_is_compiled(town: Town) -> None:
    town.write({"vesti/2026/a.md": NEWS})
    write_conf(town)
    town.build()
    town.conf.write_text(
        town.conf.read_text("utf-8") + "JINJA_ENVIRONMENT = {**JINJA_ENVIRONMENT, 'trim_blocks': False}\n", "utf-8"
    )
    town.build()
    fresh = Town(town.folder / "fresh", town.derived, town.conf).write({"vesti/2026/a.md": NEWS})
    fresh.write({"site.yml": (town.content / "site.yml").read_bytes()}).build()
    assert town.tree() == fresh.tree()


def test_a_filter_of_the_settings_is_part_of_every_key(town: Town, theme: Path) -> None:
    (theme / "templates/news.html").write_text(
        '{% extends "entry.html" %}{% block content %}{{ "а"|moj }}{% endblock %}', "utf-8"
    )
    write_conf(town)
    conf = town.conf.read_text("utf-8")
    for word in ("први", "други"):
        town.conf.write_text(f"{conf}def moj(x):\n    return {word!r}\n\nJINJA_FILTERS = {{'moj': moj}}\n", "utf-8")
        town.write({"vesti/2026/a.md": NEWS}).build()
        assert word in town.page("vesti/2026/a/").main.text


@pytest.mark.parametrize(
    "tag", ["include 'a.html' if entry.image else 'b.html'", "include ['a.html', 'b.html']", "include entry.title"]
)
def test_a_template_named_by_an_expression_is_a_fault(town: Town, theme: Path, tag: str) -> None:
    for name in ("a.html", "b.html"):
        (theme / "templates" / name).write_text("x", "utf-8")
    (theme / "templates/news.html").write_text(
        f'{{% extends "entry.html" %}}{{% block content %}}{{% {tag} %}}{{% endblock %}}', "utf-8"
    )
    town.write({"vesti/2026/a.md": NEWS}).build()
    assert town.code == 2
    assert "[V502]" in town.said


def test_a_file_that_changes_during_the_build_stops_it(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.write({"datoteke/a.pdf": b"one"}).build()
    before = town.tree()
    town.write({"datoteke/a.pdf": b"two"})
    real = Path.read_bytes

    def late(path: Path) -> bytes:
        data = real(path)
        if path.name == "a.pdf" and data == b"two":
            path.write_bytes(b"three")
        return data

    monkeypatch.setattr(Path, "read_bytes", late)
    town.build()
    assert town.code == 2
    assert "[V510]" in town.said
    assert town.tree() == before


def test_a_file_that_could_not_be_read_once_is_tried_again(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.write({"vesti/2026/a.md": NEWS})
    monkeypatch.setattr("plugins.pages.scan.YOUNG", -1.0)
    real = Path.read_bytes

    def locked(path: Path) -> bytes:
        if path.name == "a.md":
            raise PermissionError(13, "locked")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", locked)
        town.build()
        assert "[V103]" in town.said
    assert town.build().code == 0
    assert town.exists("vesti/2026/a/index.html")


def test_a_build_id_that_was_cut_off_costs_a_whole_build_and_no_more(build: Build) -> None:
    town = build({"vesti/2026/a.md": NEWS})
    before = town.tree()
    (town.output / ".varos-id").write_text("", "ascii")
    (town.output / "staro.html").write_text("старо", "utf-8")
    assert town.build().code == 0
    assert town.tree() == before
