"""HTML that an editor wrote by hand, cut down to what is safe and fits the page."""

import re

RAW = re.compile(r"<[A-Za-z/!?]|\{[ ]*[:#.\w]")
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([a-zA-Z_:@][-\w:.]*)\s*=")
_STRING = re.compile("\"[^\"]*\"|'[^']*'")
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
    "*": {"class", "id", "lang", "title"},
    "a": {"href"},
    "img": {"src", "alt"},
    "td": {"colspan", "rowspan", "style"},
    "th": {"colspan", "rowspan", "scope", "style"},
    "ol": {"start", "reversed", "type"},
    "time": {"datetime"},
    "details": {"open"},
}
_ALIGNED = re.compile(r"text-align: (?:left|right|center);")


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
    return clean, sorted(before - _names(clean))


def _kept(_tag: str, attribute: str, value: str) -> str | None:
    """Of styles only the alignment that the tables of Markdown have; of classes those in ASCII."""
    if attribute == "style":
        return value if _ALIGNED.fullmatch(value) else None
    return value if attribute != "class" or value.isascii() else None


def _names(html: str) -> set[str]:
    """`<iframe>` for each tag and `onclick` for each attribute."""
    found: set[str] = set()
    for tag in _TAG.finditer(html):
        found.add(f"<{tag[1].lower()}>")
        found.update(name.lower() for name in _ATTRIBUTE.findall(_STRING.sub('""', tag[2])))
    return found
