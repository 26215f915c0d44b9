"""The filters of all templates."""

import datetime as dt
import re

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from ..entries.card import Moment
from ..localization import offset_time

_EXTENSION = re.compile(r"(?:лок|lok)\.?\s*(\d+)", re.IGNORECASE)


def equip(env: Environment) -> None:
    """Give an environment `moment`, `iso` and `phone`."""
    env.filters.update(moment=moment, iso=iso, phone=phone)


@pass_context
def moment(context: Context, value: Moment | dt.date) -> str:
    """`5. март 2026. у 18.30` in the language of the page."""
    return str(context["moment"](value))


def iso(value: Moment | dt.date) -> str:
    """For the datetime attribute (HTML, "valid date or time strings"): a day, or an instant with its offset."""
    if isinstance(value, Moment) and value.time is not None:
        return offset_time(value.day, value.time)
    return value.isoformat()


def phone(value: str) -> str:
    """`tel:017421555` (RFC 3966: visual separators may go); an extension after `;ext=`."""
    main, extension = value, _EXTENSION.search(value)
    if extension:
        main = value[: extension.start()]
    digits = re.sub(r"[^\d+]", "", main)
    return f"tel:{digits}" + (f";ext={extension[1]}" if extension else "")
