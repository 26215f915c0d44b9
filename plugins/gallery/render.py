"""The text of the gallery's pages: each example as its macro makes it, beside the call that made it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from jinja2 import TemplateError
from markupsafe import Markup

from ..colours.palette import palette
from ..pages.frame import Frame
from .examples import Component, Example, components
from .ids import Ids
from .tokens import groups, pairs


class Shown(NamedTuple):
    """An example as it is shown; `error` says why it could not be."""

    example: Example
    html: Markup
    error: str = ""


class Told(NamedTuple):
    """A component for the overview: what it is for, or what is wrong with its examples.yml."""

    component: Component
    shown: tuple[Shown, ...]
    error: str = ""


def overview_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """What there is, and the colours."""
    made = palette(inputs["main"], inputs["accent"])
    told = tuple(_told(name, text) for name, text in inputs["texts"].items())
    return _page(frame, "overview", inputs, {"told": told, "groups": tuple(groups(made)), "pairs": tuple(pairs(made))})


def component_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """One component, all its examples."""
    names = inputs["names"]
    place = names.index(inputs["name"])
    around = {"before": names[place - 1] if place else "", "after": (*names, "")[place + 1]}
    told = next(_with_examples(frame, [_told(inputs["name"], inputs["text"])]))
    return _page(frame, "component", inputs, {"told": told, **around})


def all_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """All examples that give something, without words around them."""
    told = (_told(name, text) for name, text in inputs["texts"].items())
    return _page(frame, "all", inputs, {"told": tuple(_with_examples(frame, told))})


def _page(frame: Frame, name: str, inputs: Mapping[str, Any], more: Mapping[str, Any]) -> str:
    return frame.render(f"gallery/{name}.html", {**inputs, **more})


def _told(name: str, text: str) -> Told:
    """A designer's slip in examples.yml is told on the page and stops nothing."""
    try:
        (component,) = components({name: text})
    except Exception as error:  # noqa: BLE001 - whatever a file of a designer's makes of YAML, dates or cards
        return Told(Component(name, "", "", ()), (), f"{type(error).__name__}: {error}")
    return Told(component, ())


def _with_examples(frame: Frame, told: Iterable[Told]) -> Iterator[Told]:
    ids = Ids()
    for item in told:
        yield item._replace(shown=tuple(_shown(frame, example, ids) for example in item.component.examples))


def _shown(frame: Frame, example: Example, ids: Ids) -> Shown:
    template = f"components/{example.component}/template.html"
    try:
        made = frame.call(template, example.macro, example.args)
    except (TemplateError, AttributeError, TypeError, ValueError, LookupError) as error:
        return Shown(example, Markup(), f"{type(error).__name__}: {error}")
    return Shown(example, Markup(ids.apart(str(made))))  # noqa: S704 - the theme's own
