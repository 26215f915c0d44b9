"""Ids of examples that share a page, kept apart."""

import re

_ID = re.compile(r'\sid="([^"]+)"')
_REFERENCES = r'(\s(?:id|for|aria-(?:labelledby|describedby|controls|details|owns))="(?:[^"]*\s)?|\shref="#)'


class Ids:
    """What the examples so far have taken."""

    def __init__(self) -> None:
        self._taken = {"q"}  # the field in the head of every page

    def apart(self, html: str) -> str:
        """The same HTML; an id that is taken gets a number, wherever it is named."""
        for name in dict.fromkeys(_ID.findall(html)):
            own, number = name, 2
            while own in self._taken:
                own, number = f"{name}-{number}", number + 1
            self._taken.add(own)
            if own != name:
                html = re.sub(rf'{_REFERENCES}{re.escape(name)}(?=["\s])', rf"\g<1>{own}", html)
        return html
