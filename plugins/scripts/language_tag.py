"""Tags of languages (BCP 47), as far as their form goes."""

import re
from typing import Final

# RFC 5646, section 2.1, but for names of four to eight letters: none is registered, and "english" is a slip.
_TAG: Final = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}"  # language
    r"(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"  # script, region
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"  # variants
    r"(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*"  # extensions
    r"(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)",
    re.IGNORECASE,
)


def is_language_tag(text: str) -> bool:
    """Whether the text has the form of a tag.

    >>> is_language_tag("sr-Latn-RS"), is_language_tag("sr_Latn"), is_language_tag("енглески")
    (True, False, False)
    """
    return _TAG.fullmatch(text) is not None
