"""What the reader of texts writes by itself is what the component of that name shows."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from bs4 import BeautifulSoup, Tag

from plugins.entries.body import read_body
from plugins.entries.picture import Picture
from plugins.gallery.examples import Example
from tests.theme.frame import call, environment


def shape(html: str) -> list[Any]:
    """Elements with classes and words, without what a page fills in about pictures."""
    return list(_shape(BeautifulSoup(html.replace("\n", ""), "html.parser")))


def _shape(tag: Tag) -> Iterator[Any]:
    for child in tag.children:
        if isinstance(child, Tag) and child.name == "picture":
            yield from _shape(child)
        elif isinstance(child, Tag) and child.name != "source":
            yield child.name, tuple(child.get("class") or ()), child.get("id"), child.get("href"), list(_shape(child))
        elif not isinstance(child, Tag) and str(child).strip():
            yield str(child).strip()


def shown(component: str, macro: str, **args: Any) -> list[Any]:  # noqa: ANN401
    return shape(call(environment(), Example(component, "", "as read", macro, args)))


def read(source: str) -> list[Any]:
    return shape(read_body(source, "vesti/2026/a.md", "sr", 1).html)


def test_a_fold_is_the_accordion() -> None:
    (_, *folds) = read("## Питања {.harmonika}\n\n### Ко може?\n\nСви.\n\n### Када?\n\nСутра.\n")
    told = (("ko-moze", "Ко може?", "Сви."), ("kada", "Када?", "Сутра."))
    items = [SimpleNamespace(id=id_, title=title, text=text) for id_, title, text in told]
    assert folds == shown("accordion", "accordion", items=items)


def test_a_picture_that_leads_elsewhere_is_a_video_or_a_map() -> None:
    image = Picture("slike/a.jpg", 1200, 750)
    video, place = "https://youtu.be/x", "https://openstreetmap.org/x"
    told = {"image": image, "alt": "Снег", "caption": "Два минута"}
    assert read(f'[![Снег](../../slike/a.jpg "Два минута")]({video})\n') == shown(
        "video", "video", href=video, host="youtu.be", **told
    )
    assert read(f'[![Снег](../../slike/a.jpg "Два минута")]({place})\n') == shown(
        "map", "map", href=place, host="openstreetmap.org", **told
    )


def test_a_table_is_the_component_of_that_name() -> None:
    told = {"head": ["Боравак", "Учешће"], "rows": [["Целодневни", "6.400"]], "right": [2]}
    assert read("| Боравак | Учешће |\n|---|---:|\n| Целодневни | 6.400 |\n") == shown("table", "table", **told)
