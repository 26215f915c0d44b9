"""The weights that budgets.toml promises, of every page of the sample town."""

from plugins.audit.audit import tree_at
from tests.conftest import Town
from tools.measure.budgets import over, read_budget
from tools.measure.files import Weights
from tools.measure.run import BUDGETS


def test_every_page_is_as_light_as_promised(built: Town) -> None:
    tree = tree_at(built.output, "")
    weights = Weights(tree)
    figures = {path: weights.of(path) for path in tree.pages if 'http-equiv="refresh"' not in tree.read(path).decode()}
    assert len(figures) > 400
    assert min(own["css_kb"] for own in figures.values()) > 1
    assert min(own["font_kb"] for own in figures.values()) > 1
    assert list(over(read_budget(BUDGETS), figures)) == []
