"""Where a link or a picture of a body leads: elsewhere, to a hole that the page fills, or nowhere."""

import posixpath
import re
from typing import NamedTuple
from urllib.parse import unquote

from ..scripts import ascii_name
from ..sources.fold import folded_key
from .addresses import COMPUTED
from .telephone import tel
from .types import BY_FOLDER

FILE_FOLDERS = ("slike/", "datoteke/")
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif", ".gif", ".svg")

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_FOLLOWED = frozenset({"http", "https", "mailto", "tel", "sms", "viber", "geo"})
_YEAR = re.compile("[0-9]{4}")
_ASCII_NAME = re.compile("[a-z0-9-]+")
_ENDING = re.compile(r"\.[a-z0-9]{2,5}", re.IGNORECASE)
_MAIL = re.compile(r"[^\s/@]+@[^\s/@]+\.[a-z]{2,}", re.IGNORECASE)
_BARE_HOST = re.compile(
    r"(?:www\.[^\s/]+\.[a-z]{2,}|(?:[\w-]+\.)+(?:rs|com|org|net|info|eu|срб))(?:/\S*)?", re.IGNORECASE
)
_BARE_NUMBER = re.compile(r"(?=(?:\D*\d){6})(?:\+|0)[\d\s()/–-]+")
_NO_COLON = re.compile(r"https?;?//?(?=[\w.-]+\.)", re.IGNORECASE)
_LONGEST_NOTHING = 30  # characters
_NOTHING = re.compile(
    r"(?:(?:klik(?:ni(?:te)?|om)?|preuzmi(?:te)?|pogledaj(?:te)?|procitaj(?:te)?|na)-)?"
    r"(?:ovde|ovdje|ovaj-link|ovom-linku|ovoj-vezi|link|linku|vezi)|tu|veza|klik(?:ni(?:te)?)?"
    r"|(?:(?:saznaj|vidi|procitaj|pogledaj)(?:te)?-)?vise(?:-ovde)?|detaljnije|opsirnije|dalje"
    r"|(?:click-)?here|this-link|(?:read-)?more"
)


class Aim(NamedTuple):
    """Where a reference leads.

    `code` names what is wrong with it ("" where nothing is) and `better` how to write it; with neither a code nor
    `inside` the address stays as it is.
    """

    inside: bool = False
    target: str = ""
    anchor: str = ""
    code: str = ""
    better: str = ""


def aim(reference: str, path: str) -> Aim:
    """What the reference in the entry at `path` (below content/) means."""
    reference = reference.strip().replace("\\", "/")
    scheme = _SCHEME.match(reference)
    if scheme is not None:
        return _elsewhere(scheme[1].lower(), reference[scheme.end() :])
    if better := _completed(reference):
        return Aim(code="V315", better=better)
    if reference.startswith("/"):
        return Aim(code="V308", better=_relative(reference, path))
    return _inside(reference, path)


def _elsewhere(scheme: str, rest: str) -> Aim:
    """Spaces and slashes of an address elsewhere, as people type them."""
    if scheme not in _FOLLOWED:
        return Aim(code="V307")
    better = ""
    if scheme in ("http", "https") and not rest.startswith("//"):
        better = f"{scheme}://{rest.lstrip('/ ')}"
    elif scheme == "tel" and re.search(r"\s", rest):
        better = tel(rest)
    elif scheme == "mailto" and rest != rest.strip():
        better = f"mailto:{rest.strip()}"
    return Aim(code="V315", better=better) if better else Aim()


def _completed(reference: str) -> str:
    """What lacks its scheme, with it: an address of a site or of e-mail, a telephone number; else ""."""
    if reference.startswith("//"):
        return f"https:{reference}"
    if "@" in reference and _MAIL.fullmatch(reference):
        return f"mailto:{reference}"
    if _BARE_NUMBER.fullmatch(reference):
        return tel(reference)
    if _NO_COLON.match(reference) or _BARE_HOST.fullmatch(reference):
        return f"https://{_NO_COLON.sub('', reference)}"
    return ""


def resolved(reference: str, path: str) -> str:
    """A relative path as one below content/; "" where it leads out of it. slike/ and datoteke/ lie at the top only."""
    reference = reference.removeprefix("./")
    base = "" if reference.startswith(FILE_FOLDERS) else posixpath.dirname(path)
    target = posixpath.normpath(posixpath.join(base, reference))
    if target in (".", "..") or target.startswith("../"):
        return ""
    return target + "/" if reference.endswith("/") else target


def _parted(reference: str) -> tuple[str, str]:
    """Name and anchor; in `Одлука #2.pdf` the sign is part of the name, in `Одлука.pdf#page=2` it is not."""
    name, _, anchor = reference.partition("#")
    return (reference, "") if _has_ending(anchor) and not _has_ending(name) else (name, anchor)


def _has_ending(name: str) -> bool:
    return _ENDING.fullmatch(posixpath.splitext(name)[1]) is not None


def _inside(reference: str, path: str) -> Aim:
    name, anchor = _parted(reference)
    if anchor and not _ASCII_NAME.fullmatch(anchor):
        anchor = ascii_name(unquote(anchor))
    if not name:
        return Aim(inside=True, anchor=anchor)
    target = resolved(unquote(name) if "%" in name else name, path)
    return Aim(inside=True, target=target, anchor=anchor) if target else Aim(code="V311")


def _relative(reference: str, path: str) -> str:
    """`/usluge/izvod/` as the path of its file from this entry: `../../usluge/izvod.md`; of a list, its folder."""
    address, hash_, anchor = reference.strip("/").partition("#")
    name = unquote(address).strip("/")
    folder, _, rest = name.partition("/")
    if _is_list(folder, rest):
        return "../" * path.count("/") + f"{name}/" + hash_ + anchor
    if f"{folder}/" not in FILE_FOLDERS and not name.endswith(".md"):
        name = f"{name}.md" if folder in BY_FOLDER else f"stranice/{name or 'pocetna'}.md"
    return posixpath.relpath(name, posixpath.dirname(path) or ".") + hash_ + anchor


def _is_list(folder: str, rest: str) -> bool:
    """Whether an address is that of a type, a year, a kind, a topic or a page that the site makes itself."""
    if folder in COMPUTED:
        return True
    kind = BY_FOLDER.get(folder)
    if kind is None or folder == "stranice":
        return False
    return not rest or (kind.dated and _YEAR.fullmatch(rest) is not None) or rest in kind.kinds


def says_nothing(words: str) -> bool:
    """Whether the words of a link do not tell where it leads, as in a list of all links that a voice reads."""
    return len(words) <= _LONGEST_NOTHING and _NOTHING.fullmatch(folded_key(words)) is not None
