"""What the documentation says is so: links, commands, reference pages."""

import re
import shlex
import tomllib
from pathlib import Path
from urllib.parse import unquote

import pytest
from invoke.collection import Collection
from invoke.parser.parser import Parser

import tasks
from plugins.diagnostics.catalogue import CATALOGUE
from plugins.entries.body import read_body
from plugins.entries.types import TYPES
from plugins.municipality.model import Municipality
from plugins.sources.shape import fields_of
from tests.conftest import Town
from tests.docs.pages import PAGES, ROOT, blocks, commands, links, page
from tools.problem_words import WORDS
from tools.reference import MARK
from tools.reference import PAGES as REFERENCE

TASKS = Collection.from_module(tasks)
PASSING = ("test",)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_links_between_pages_lead_to_files_and_headings(path: Path) -> None:
    for link in links(path.read_text("utf-8")):
        if "://" in link:
            continue
        file, _, anchor = unquote(link).partition("#")
        target = path.parent / file if file else path
        assert target.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-") for text in headings}, link


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_commands_have_tasks_and_options_that_exist(path: Path) -> None:
    for command in commands(path.read_text("utf-8")):
        words = shlex.split(re.split(r"\|\||&&|[;>|]", command.replace("ПОСАО", "").replace("TASK", ""))[0])[1:]
        if not words or words[0].startswith("-"):
            continue
        if words[0] in PASSING:
            words = words[:1]
        assert words[0] in TASKS.task_names, command
        wanted = [word for word in words[1:] if word.startswith("--") and word != "--help"]
        context = next(item for item in TASKS.to_contexts() if item.name == words[0])
        assert {word.partition("=")[0] for word in wanted} <= set(context.flags), command


def test_examples_of_build_are_read_by_the_command() -> None:
    found = [item for item in commands(page("docs/it.md")) if item.startswith("./varos build ")]
    assert len(found) >= 3
    for command in found:
        words = shlex.split(command.partition("||")[0])[1:]
        assert Parser(contexts=TASKS.to_contexts()).parse_argv(words)


def test_readme_names_every_task() -> None:
    readme = page("README.md")
    assert [name for name in TASKS.task_names if f"./varos {name}" not in readme] == []


@pytest.mark.parametrize("name", REFERENCE)
def test_reference_pages_are_as_the_code_says(name: str) -> None:
    assert page(f"docs/{name}") == REFERENCE[name](), "write them anew: python -m tools.reference"


@pytest.mark.parametrize("kind", TYPES.values(), ids=TYPES)
def test_every_field_of_every_type_is_documented(kind: object) -> None:
    reference = page("docs/urednici/polja.md").partition(MARK)[2]
    schema = getattr(kind, "schema", None)
    assert isinstance(schema, type)
    assert [item.name for item in fields_of(schema) if f"| `{item.about.key}` | **" not in reference] == []


def test_every_setting_is_documented() -> None:
    reference = page("docs/urednici/site-yml.md").partition(MARK)[2]
    settings = list(fields_of(Municipality))
    settings += [field for item in settings if item.schema for field in fields_of(item.schema)]
    assert [item.name for item in settings if f"| `{item.about.key}` | **" not in reference] == []


def test_every_code_has_a_line_of_explanation_and_no_line_is_left_over() -> None:
    assert sorted(WORDS) == sorted(CATALOGUE)


def test_reference_pages_end_with_one_newline_and_have_no_empty_table_cell_in_front() -> None:
    for name in REFERENCE:
        text = page(f"docs/{name}")
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert "| `` |" not in text


def test_what_the_guide_of_writing_shows_is_read_without_a_problem() -> None:
    for example in blocks(page("docs/urednici/pisanje.md"), "markdown"):
        body = read_body(example, "vesti/2026/primer.md", "sr", 1)
        assert body.problems == (), example


def test_a_date_at_the_start_of_a_line_is_prose_as_the_guide_says() -> None:
    (example,) = [item for item in blocks(page("docs/urednici/pisanje.md"), "markdown") if "15. марта" in item]
    assert "<li>" not in read_body(example, "vesti/2026/primer.md", "sr", 1).html


def test_the_floors_of_architecture_are_those_that_are_kept() -> None:
    (contract, *_) = tomllib.loads(page("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    floors = [
        re.split("  +", line)[0] for line in blocks(page("docs/developers/architecture.md"), "text")[0].splitlines()
    ]
    assert floors == contract["layers"]


def test_the_pictures_of_the_readme_are_small() -> None:
    pictures = [link for link in links(page("README.md")) if link.endswith((".webp", ".png"))]
    assert pictures[0] == "docs/slike/pocetna.webp"
    assert sum((ROOT / picture).stat().st_size for picture in pictures) < 250_000


def test_what_testing_says_of_a_town_exists() -> None:
    names = set(re.findall(r"`town\.(\w+)", page("docs/developers/testing.md")))
    assert len(names) > 5
    assert [name for name in names if name not in Town.__dataclass_fields__ and not hasattr(Town, name)] == []


def test_scripts_that_testing_names_exist() -> None:
    names = set(re.findall(r"`python -m ([\w.]+)", page("docs/developers/testing.md")))
    assert {"tools.reference", "tools.sample_files", "tools.doc_pictures"} <= names
    assert [name for name in names if not (ROOT / f"{name.replace('.', '/')}.py").is_file()] == []
