"""HTML that an editor wrote by hand, cut down to what is safe and fits the page."""

import re
from collections import Counter
from html.parser import HTMLParser

_TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
    ]
)
_ATTRIBUTES = {
    "*": {"class", "id", "lang", "title", "translate"},
    "a": {"href"},
    "img": {"src", "alt", "ukrasna", "украсна"},  # taken out again when the picture is looked at
    "td": {"colspan", "rowspan", "style"},
    "th": {"colspan", "rowspan", "scope", "style"},
    "ol": {"start", "reversed", "type"},
    "time": {"datetime"},
    "details": {"open"},
}
_ALIGNED = re.compile(r"text-align: (?:left|right|center);")


def may_hold_html(source: str) -> bool:
    """Whether a Markdown text can put tags or attributes of its own into the HTML: by `<` or by `{`."""
    return "<" in source or "{" in source


def cleaned(html: str) -> tuple[str, list[str]]:
    """The HTML without what the list does not allow, and the names of what was taken out."""
    import nh3

    before = _names(html)
    clean = nh3.clean(
        html,
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        clean_content_tags={"script", "style"},
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel", "sms", "viber", "geo", "javascript", "data", "file"},
    )
    return clean, sorted(before - _names(clean))  # what stands there less often than before


def _kept(_tag: str, attribute: str, value: str) -> str | None:
    """Of styles only the alignment that the tables of Markdown have; of classes those in ASCII."""
    if attribute == "style":
        return value if _ALIGNED.fullmatch(value) else None
    return value if attribute != "class" or value.isascii() else None


class _Names(HTMLParser):
    """`<iframe>` for each tag, `onclick` for each attribute of those that may stay, with how often they are there."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Python's hook."""
        self.found.update((f"<{tag}>", *(name for name, _ in attrs if tag in _TAGS)))


def _names(html: str) -> Counter[str]:
    parser = _Names()
    parser.feed(html)
    parser.close()
    return parser.found
