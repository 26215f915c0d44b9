"""Calendars (iCalendar, RFC 5545): events, deadlines, and each event to come by itself."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
