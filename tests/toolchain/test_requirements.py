"""The pins: hashed, complete, without addresses.

They are compiled with uv (then the dev group, constrained by the first file):

    uv pip compile --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 \
        pyproject.toml -o requirements.txt
    uv pip compile (the same options) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt

package-lock.json is npm's own, without the "funding" of packages, which are addresses.
"""

import ast
import json
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ["requirements.txt", "requirements-dev.txt"]


def pins(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", text, re.MULTILINE))


def canonical(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def plain(requirement: str) -> str:
    return re.split(r"[<>=\[; ]", requirement)[0].lower()


@pytest.mark.parametrize("name", [*FILES, "package-lock.json", ".npmrc"])
def test_no_file_of_pins_holds_an_address(name: str) -> None:
    assert "://" not in (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", FILES)
def test_every_pin_is_hashed(name: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip())
    assert len(entries) >= len(pins(name))
    assert all("==" in entry.partition("\n")[0] and "--hash=sha256:" in entry for entry in entries)


def test_requirements_of_development_hold_all_others() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


def test_whatever_pyproject_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert {plain(item) for item in project["project"]["dependencies"]} <= pins("requirements.txt").keys()
    assert {plain(item) for item in project["dependency-groups"]["dev"]} <= pins("requirements-dev.txt").keys()


def test_every_npm_package_is_hashed() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    assert all(facts["integrity"].startswith("sha512-") for place, facts in packages.items() if place)


def imported(path: Path) -> set[str]:
    """The top-level names that a file imports, wherever in it."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain_ones = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    froms = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in plain_ones | froms}


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("requirements.txt", ["plugins/**/*.py", "*.py", "varos"]),
        ("requirements-dev.txt", ["bench/**/*.py", "plugins/audit/*.py", "tests/**/*.py", "tools/**/*.py"]),
    ],
)
def test_whatever_the_code_imports_is_pinned(name: str, places: list[str]) -> None:
    ours = {path.stem for path in ROOT.iterdir() if path.suffix in {"", ".py"}}
    paths = [path for place in places for path in ROOT.glob(place)]
    if name == "requirements.txt":  # ./varos audit is a task of development
        paths = [path for path in paths if not path.is_relative_to(ROOT / "plugins/audit")]
    modules = {module for path in paths for module in imported(path)}
    foreign = modules - ours - sys.stdlib_module_names
    owners = packages_distributions()
    assert {
        module for module in foreign if not pins(name).keys() & set(map(canonical, owners.get(module, [])))
    } == set()
