"""Where capabilities join in: `register()` of each connects its plan."""

from blinker import ANY, Signal

__all__ = ["ANY", "Signal", "plan", "survey"]

plan = Signal("Site -> the Outputs that a capability adds")
survey = Signal("(Site, language and Listed of each page) -> Outputs that list the others, such as the site map")
