"""/drustvene-mreze/: the accounts of the town, what each is for, who answers; feeds and calendars."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
