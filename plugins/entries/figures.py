"""Pictures of a text that stand by themselves: each a figure with its caption, several in a row a gallery."""

import re

IN_ROW = " data-u-nizu"
"""Stands in an img of a gallery until its page is made: there pictures are small."""
IMAGE = r"<img\b(?:[^>\"]|\"[^\"]*\")*>"
_ALONE = re.compile(rf"(?:<p>(?:\s*{IMAGE}(?:\s*<br>)?)+\s*</p>\s*)+")
_EACH = re.compile(IMAGE)
_TITLE = re.compile(r' title="([^"]*)"')
_SOURCE = re.compile(r' src="([^"]*)"')
_CREDIT = re.compile(
    r"(?:^|(?<=[\s.,;(]))\(?((?:фото(?:графија)?|foto(?:grafija)?|photo|цртеж|crtež|crtez|аутор|autor"
    r"|снимио|снимила|snimio|snimila"
    r"|извор|izvor|source|credit)\s*:\s*[^()]+|©\s*[^()]+)\)?\s*$",
    re.IGNORECASE,
)


def figures(html: str) -> str:
    """The HTML with figures in place of paragraphs that hold nothing but pictures."""
    return _ALONE.sub(_shown, html) if "<img" in html else html


def _shown(found: re.Match[str]) -> str:
    images = _EACH.findall(found[0])
    if len(images) == 1:
        return f"{_figure(images[0], images[0])}\n"
    items = "".join(f"<li>{_item(image)}</li>\n" for image in images)
    return f'<ul class="galerija">\n{items}</ul>\n'


def _item(image: str) -> str:
    """A small picture leads to the whole one; what only adorns leads nowhere, for the link would have no name."""
    small = image.replace("<img", f"<img{IN_ROW}", 1)
    source = _SOURCE.search(image)
    if source is None or 'alt=""' in image:
        return _figure(image, small)
    bare = _TITLE.sub("", small)
    return _figure(image, f'<a href="{source[1]}">{bare}</a>')


def _figure(image: str, shown: str) -> str:
    return f"<figure>{captioned(shown)[0]}{captioned(image)[1]}</figure>"


def captioned(image: str) -> tuple[str, str]:
    """A picture without its title, and the `figcaption` that this makes; "" without one."""
    title = _TITLE.search(image)
    words = title[1].strip() if title else ""
    return _TITLE.sub("", image), f"<figcaption>{_caption(words)}</figcaption>" if words else ""


def _caption(text: str) -> str:
    """Who took the picture stands last, in small print: `Мост после обнове. Фото: М. Петровић`."""
    credit = _CREDIT.search(text)
    if credit is None:
        return text
    return f"{text[: credit.start()].rstrip(' ,;–—-')} <small>{credit[1].strip()}</small>".strip()
