"""What the options of the tasks mean: folders, addresses, times and languages; what cannot be one is told first."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from invoke.exceptions import Exit

if TYPE_CHECKING:
    from plugins.diagnostics.phrase import Language
    from plugins.diagnostics.report import Format

ROOT = Path(__file__).resolve().parents[1]
FAULT = 2  # nothing was made


def unknown_kind(kind: str) -> Exit:
    """The kinds of texts that there are, for who named another."""
    from plugins.entries.types import TYPES

    known = ", ".join(f"{type_.label.lower()} ({name})" for name, type_ in TYPES.items())
    folders = ", ".join(type_.folder for type_ in TYPES.values())
    return Exit(f"Врста „{kind}” не постоји. Постоје: {known}. Може и назив фасцикле: {folders}", FAULT)


def refused(error: OSError) -> Exit:
    """What the system does not allow: no right, no room, a disk that can only be read."""
    return Exit(
        f"{error.filename}: систем не дозвољава да се овде пише ({error.strerror}); омогућите то, па покрените поново",
        FAULT,
    )


def title(given: str) -> str:
    """The title of a new text; without words there is nothing to call it by."""
    if not given.strip():
        raise Exit('НАСЛОВ је празан: напишите га под наводницима, нпр. ./varos new вест "Нови мост"', FAULT)
    return given


def place(given: str, usual: str) -> Path:
    """A path as the person sees it; what is not given lies in the folder of the project."""
    return Path(os.path.normpath(Path(given).absolute())) if given else ROOT / usual


def listed(given: str) -> tuple[str, ...]:
    """What an option names, with commas between."""
    return tuple(part.strip() for part in given.split(",") if part.strip())


def output(given: str) -> Path:
    """The folder of the site; a file in its place would end in a traceback."""
    folder = place(given, "output")
    for above in (folder, *folder.parents):
        if above.exists() and not above.is_dir():
            raise Exit(f"--output {given or 'output'}: {above} је датотека, а сајт се прави у фасцикли", FAULT)
    return folder


def apart(output: Path, content: Path) -> Path:
    """The folder of the site: within that of content its pages are stray files, and around it the content is one."""
    inner, outer = output.resolve(), content.resolve()
    if inner.is_relative_to(outer) or outer.is_relative_to(inner):
        words = f"сајт не може да стоји у фасцикли са садржајем ({content}), ни она у њему; изаберите другу фасциклу"
        raise Exit(f"--output {output}: {words}", FAULT)
    return output


def site_url(text: str) -> str:
    """A whole address of --site-url without a slash at the end; every page would repeat a wrong one."""
    if text and not re.fullmatch(r"https?://\w[\w.-]*(:\d{1,5})?(/[\w./~%-]*)?", text):
        words = "адреса почиње са http:// или https://, а затим иде назив сајта"
        if re.match(r"https?://[^\s/?#]", text) and (sign := re.search("[?#]", text)):
            words = f"у адреси сајта не може да стоји „{sign[0]}”; напишите само назив и путању"
        raise Exit(f"--site-url {text}: {words}, нпр. https://opstina.rs", FAULT)
    return (text if text.isascii() else _in_ascii(text)).rstrip("/")


def _in_ascii(address: str) -> str:
    """A Cyrillic domain as browsers ask for it; a path has no such second form, and addresses of the site are ASCII."""
    from plugins.municipality.kinds import ascii_host

    scheme, _, host, *path = address.split("/", 3)
    try:
        found = "/".join([scheme, "", ascii_host(host), *path])
    except UnicodeError:
        raise Exit(f"--site-url {address}: део назива сајта између тачака је празан или предугачак", FAULT) from None
    if not found.isascii():
        words = "у путањи иза назива сајта могу само слова a–z, цифре и цртице"
        raise Exit(f"--site-url {address}: {words}, нпр. https://primer.rs/opstina", FAULT)
    return found


def content(given: str, code: int, form: Format = "text", language: Language = "sr-Cyrl") -> Path:
    """The folder of content; Pelican would answer its absence with a traceback."""
    from plugins.diagnostics.catalogue import problem
    from plugins.diagnostics.report import render

    folder = place(given, "content")
    if not folder.is_dir():
        report = render([problem("V509", given or "content")], form, language)
        (sys.stdout if form != "text" else sys.stderr).write(report)
        raise Exit(code=code)
    return folder


def language(given: str) -> Language:
    """The language of messages: that of --lang, else of VAROS_LANG, else Serbian in Cyrillic."""
    from plugins.diagnostics.phrase import DEFAULT, NAMES

    name, source = (given, "--lang ") if given else (os.environ.get("VAROS_LANG", ""), "VAROS_LANG=")
    if name and name.lower() not in NAMES:
        raise Exit(f"{source}{name}: може cirilica (sr-Cyrl), latinica (sr-Latn) или en", FAULT)
    return NAMES[name.lower()] if name else DEFAULT


def moment(text: str) -> str:
    """A time of --at; what cannot be one is told before anything starts."""
    import datetime as dt

    try:
        return text and dt.datetime.fromisoformat(text).isoformat()
    except ValueError:
        raise Exit(f"--at {text}: то није време. Овако: 2026-11-24T10:00", FAULT) from None
