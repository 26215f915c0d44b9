"""The text of home: alerts that are told in Serbian alone are named where they are."""

from collections.abc import Mapping
from typing import Any

from ..pages.frame import Frame
from ..pages.references import reference


def home_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """One language."""
    elsewhere = tuple(reference(frame.facts, card) for card in inputs["elsewhere"])
    return frame.render("home.html", {**inputs, "elsewhere": elsewhere})
