"""The filters of all templates."""

import datetime as dt
from base64 import b64encode
from hashlib import sha256

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from ..entries.autolinks import linked
from ..entries.card import Moment
from ..entries.telephone import tel
from ..localization import clock_time, file_size, offset_time, opening_hours, short_month, weekday
from ..localization.opening_hours import written
from ..scripts import Untranslated
from .places import LATIN
from .qr import qr

_LANG = Markup(' lang="{}"').format(LATIN)
_NOTHING = Markup()


def equip(env: Environment) -> None:
    """Give an environment all filters of this module."""
    named = {"weekday": day_of_week, "clock": clock, "file_facts": file_facts, "inlined": inlined, "csp_hash": csp_hash}
    env.filters |= {"week": week, "month": month, "linked": with_links}
    env.filters.update(moment=moment, iso=iso, phone=tel, lang=lang, span=span, qr=qr, **named)


@pass_context
def moment(context: Context, value: Moment | dt.date) -> str:
    """`5. март 2026. у 18.30` in the language of the page."""
    return str(context["moment"](value))


@pass_context
def day_of_week(context: Context, value: Moment) -> str:
    """`четвртак` in the language of the page; "" in a language whose names of days we do not know."""
    return weekday(value.day, context["lang"])


@pass_context
def month(context: Context, value: Moment) -> str:
    """`нов` in the language of the page."""
    return short_month(value.day, context["lang"])


@pass_context
def clock(context: Context, value: Moment) -> str:
    """`18.30` in the language of the page; "" where there is no time of day."""
    return clock_time(value.time, context["lang"]) if value.time is not None else ""


@pass_context
def file_facts(context: Context, path: str, size: int) -> str:
    """`PDF, 240 kB`; a size that is not known is left out."""
    ending = path.rpartition(".")[2].upper()
    return f"{ending}, {file_size(size, context['lang'])}" if size else ending


def week(lines: tuple[str, ...] | None) -> str:
    """Opening hours for the script that says whether it is open now; "" where they are not plain."""
    return written(opening_hours(lines or ()))


def iso(value: Moment | dt.date) -> str:
    """For the datetime attribute (HTML, "valid date or time strings"): a day, or an instant with its offset."""
    if isinstance(value, Moment) and value.time is not None:
        return offset_time(value.day, value.time)
    return value.isoformat()


def with_links(value: str, before: str = "") -> Markup:
    """A text in which addresses and telephone numbers are links; `before` are words that it goes on from."""
    return Markup(linked(str(escape(value)), before))  # noqa: S704 - escaped just now, or made by a template


def lang(value: object) -> Markup:
    """The attribute of an element that holds nothing but this text: ` lang="sr-Latn"` where it is not translated."""
    return _LANG if isinstance(value, Untranslated) else _NOTHING


def span(value: str) -> Markup:
    """A text among others; where it is not translated, in an element of its own."""
    text = escape(value)
    return Markup("<span{}>{}</span>").format(_LANG, text) if isinstance(value, Untranslated) else text


def inlined(script: str) -> Markup:
    """A script as it stands in a page: without the lines that are comments, and without indentation."""
    lines = (line.strip() for line in script.splitlines())
    return Markup("\n".join(line for line in lines if line and not line.startswith("//")))  # noqa: S704 - the theme's


def csp_hash(script: str) -> str:
    """How a Content-Security-Policy names a script that stands in the page (CSP Level 3, hash-source)."""
    return f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}"
