"""The kinds of fields that schemas are made of, and what a schema says about a field.

A schema is a frozen dataclass whose fields are `Annotated[kind, About(...)]`. Nothing here imports pydantic:
a kind is a type with a `Reads` beside it, and pydantic asks that for its part.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from ..diagnostics.phrase import Phrase
from ..diagnostics.suggest import hint
from . import expected
from .fault import Fault
from .fold import folded
from .moments import Moment, day

__all__ = [
    "About",
    "Addresses",
    "Choice",
    "Colour",
    "Day",
    "Email",
    "EntryName",
    "FilePath",
    "ImagePath",
    "Moment",
    "Number",
    "Phone",
    "Reads",
    "Text",
    "TextList",
    "TopicIds",
    "Url",
    "YesNo",
    "colour",
    "entry_name",
    "image_path",
    "says_yes",
    "topic_ids",
]

_LONGEST = 2000  # characters of an address
_MARKS = "„“”\"'‘’"
_YES = frozenset(("da", "yes", "true", "on", "1"))
_NO = frozenset(("ne", "no", "false", "off", "0"))
_URL = re.compile(r"https?://[^\s/?#.]+\.?[^\s/?#]*(?:[/?#]\S*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_PHONE_SIGNS = r"[\s()/.\u2010\u2011–-]"
_PHONE = re.compile(  # three digits and more, but not those of two numbers
    rf"(?=(?:\D*\d){{3}})(?!0[1-9](?:{_PHONE_SIGNS}*\d){{10}})"
    rf"\+?(?:{_PHONE_SIGNS}|\d){{3,24}}(?:\s*(?:лок|lok)\.?\s*\d+)?",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_IMAGE = re.compile(r"[^\s].*\.(?:jpe?g|png|webp|avif|heic|heif|gif|svg)", re.IGNORECASE)
_FILE = re.compile(r"[^\s].*\.[a-z0-9]{2,5}", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[\w.~-]{1,200}/)*[\w.~-]{1,200}/?", re.ASCII)  # no longer than names of files may be
_ORIGIN = re.compile(r"https?://[^/]+", re.IGNORECASE)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class About:
    """What a schema says about one field: the Serbian key (Latin, without diacritics) and words for people.

    `needed_with` names the field (in English) beside which this one must not be missing, unless the field that
    `unless` names says yes.
    """

    key: str
    label: str
    help: str
    example: str
    needed_with: str = ""
    unless: str = ""


@dataclass(frozen=True)
class Reads:
    """Beside a type in Annotated: the function that makes a value of that type from what stands in the file."""

    read: Callable[[object], object]
    prose: bool = False  # words for readers: converted between scripts, translated

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> Any:  # noqa: ANN401
        """Pydantic's hook."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(self.read)


class Choice:
    """One of a closed list of ids, each with its label in Serbian Cyrillic; either is accepted, in either script."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self.labels = dict(labels)
        self._ids = {folded(label): id_ for id_, label in labels.items()} | {folded(id_): id_ for id_ in labels}

    def read(self, value: object) -> str:
        """The id that is meant. Raises Fault."""
        text = _string(value, expected.CHOICE, next(iter(self.labels)))
        chosen = self._ids.get(folded(text))
        if chosen is None:
            raise Fault("V205", value=text, hint=hint(folded(text), self.labels), known=", ".join(self.labels))
        return chosen

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> Any:  # noqa: ANN401
        """Pydantic's hook."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(self.read)


def _string(value: object, wanted: Phrase = expected.LINE, example: str = "текст") -> str:
    if isinstance(value, str):
        return value.strip()
    raise Fault("V210", expected=wanted, example=example)


def _text(value: object) -> str:
    """One text; white space within is single."""
    if isinstance(value, Mapping):
        value = _rejoined(value)
    return " ".join(_string(value).split())


def _rejoined(value: Mapping[object, object]) -> object:
    """`Напомена: понети личну карту` in a list looks like a key with a value to YAML; to its author it is a text."""
    if len(value) == 1:
        ((key, text),) = value.items()
        if isinstance(text, str):
            return f"{key}: {text}"
    return value


def _text_list(value: object) -> tuple[str, ...]:
    """A list of texts; one text alone is a list of its lines."""
    if isinstance(value, str):
        value = [line.strip().removeprefix("- ") for line in value.splitlines()]
    if not isinstance(value, list | tuple):
        raise Fault("V210", expected=expected.LIST, example="- лична карта")
    texts = (_text(item) for item in value)
    return tuple(text for text in texts if text)


def topic_ids(value: object) -> tuple[str, ...]:
    """Ids of topics, each once. Raises Fault."""
    if isinstance(value, str):
        value = value.strip("[]").replace(";", ",").split(",")
    if not isinstance(value, list | tuple):
        raise Fault("V210", expected=expected.TOPICS, example="[putevi, vodosnabdevanje]")
    ids = [_topic_id(item) for item in value if not isinstance(item, str) or item.strip()]
    return tuple(dict.fromkeys(ids))


def _topic_id(value: object) -> str:
    text = _string(value, expected.TOPIC, "vodosnabdevanje")
    id_ = folded(text)
    if not _ID.fullmatch(id_):
        raise Fault("V222", value=text)
    return id_


def _pattern(pattern: re.Pattern[str], code: str, wanted: Phrase, example: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        text = _string(value, wanted, example).strip(_MARKS).strip()
        if len(text) > _LONGEST or not pattern.fullmatch(text):
            raise Fault(code, value=text[:_LONGEST])
        return text

    return read


def image_path(value: object) -> str:
    """The path of a picture as it is written. Raises Fault."""
    text = _string(value, expected.IMAGE, "slike/most.jpg").strip(_MARKS).replace("\\", "/")
    if "://" in text or not _IMAGE.fullmatch(text):
        raise Fault("V216", value=text)
    return text


def colour(value: object) -> str:
    """A colour as "#rrggbb". Raises Fault."""
    text = _string(value, expected.COLOUR, "#7a2331").strip(_MARKS).strip()
    if not _COLOUR.fullmatch(text):
        raise Fault("V215", value=text)
    digits = text[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))  # noqa: PLR2004


def entry_name(value: object) -> str:
    """The name of an entry's file, without folder and ending: "../uprava/finansije.md" is "finansije". Raises Fault."""
    text = _string(value, expected.ENTRY, "finansije").strip(_MARKS).replace("\\", "/")
    name = folded(text.rpartition("/")[2].removesuffix(".md"))
    if not _ID.fullmatch(name):
        raise Fault("V223", value=text)
    return name


def _file_path(value: object) -> str:
    """The path of a file to download as it is written."""
    text = _string(value, expected.FILE, "datoteke/odluka.pdf").strip(_MARKS).replace("\\", "/")
    if "://" in text or text.endswith(".md") or not _FILE.fullmatch(text):
        raise Fault("V224", value=text)
    return text


def _addresses(value: object) -> tuple[str, ...]:
    """Addresses of this site below its root, each once: "/vesti/2024/most/" is "vesti/2024/most/"."""
    if isinstance(value, str):
        value = value.strip("[]").split(",")
    if not isinstance(value, list | tuple):
        raise Fault("V210", expected=expected.ADDRESSES, example="[/vesti/2024/stari-most/]")
    return tuple(dict.fromkeys(_own_address(item) for item in value if item != ""))


def _own_address(value: object) -> str:
    text = _string(value, expected.ADDRESS, "/vesti/2024/stari-most/").strip(_MARKS)
    inner = _ORIGIN.sub("", text).strip("/")
    if len(inner) > _LONGEST or ".." in inner or not _ADDRESS.fullmatch(inner):
        raise Fault("V225", value=text[:_LONGEST])
    return inner if inner.endswith((".html", ".htm", ".php")) else f"{inner}/"


def _number(value: object) -> int:
    text = _string(value, expected.NUMBER, "1")
    if not re.fullmatch("[0-9]{1,6}", text):
        raise Fault("V226", value=text)
    return int(text)


def says_yes(value: object) -> bool:
    """Whether a value as it stands in the file means yes; what means nothing does not."""
    return value is True or (isinstance(value, str) and folded(value.strip()) in _YES)


def _yes_no(value: object) -> bool:
    text = value if isinstance(value, bool) else _string(value, expected.YES_NO, "да")
    if isinstance(text, bool):
        return text
    word = folded(text)
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise Fault("V211", value=text)


Text = Annotated[str, Reads(_text, prose=True)]
TextList = Annotated[tuple[str, ...], Reads(_text_list, prose=True)]
Day = Annotated[dt.date, Reads(day)]
TopicIds = Annotated[tuple[str, ...], Reads(topic_ids)]
ImagePath = Annotated[str, Reads(image_path)]
Url = Annotated[str, Reads(_pattern(_URL, "V212", expected.URL, "https://www.primer.rs/"))]
Phone = Annotated[str, Reads(_pattern(_PHONE, "V213", expected.PHONE, "017/421-555"))]
Email = Annotated[str, Reads(_pattern(_EMAIL, "V214", expected.EMAIL, "pisarnica@primer.rs"))]
Colour = Annotated[str, Reads(colour)]
EntryName = Annotated[str, Reads(entry_name)]
FilePath = Annotated[str, Reads(_file_path)]
Addresses = Annotated[tuple[str, ...], Reads(_addresses)]
Number = Annotated[int, Reads(_number)]
YesNo = Annotated[bool, Reads(_yes_no)]
