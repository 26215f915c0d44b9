"""Site maps with alternates (sitemaps.org): an index, one map for each type and year, and robots.txt."""

from ..pages import signals
from .plan import survey


def register() -> None:
    """Look at what all others have planned."""
    signals.survey.connect(survey)
