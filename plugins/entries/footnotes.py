"""Names of footnotes in addresses: ASCII, whatever the author called them."""

import re

_FOOTNOTE = re.compile(r'(id="|href="#)(fn|fnref\d*):([^"]+)"')


def numbered(html: str) -> str:
    """Footnotes by number (`fn-1`), whatever they are called in the source."""
    numbers: dict[str, int] = {}

    def renamed(found: re.Match[str]) -> str:
        number = numbers.setdefault(found[3], len(numbers) + 1)
        return f'{found[1]}{found[2]}-{number}"'

    return _FOOTNOTE.sub(renamed, html)
