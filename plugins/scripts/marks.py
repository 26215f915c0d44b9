"""Private-use code points that stand in rendered text for what differs between the two scripts of a page."""

import re
from typing import Final

ROOT: Final = "\ue000"
"""The root of the page's script or language: ``/`` or ``/lat/``."""
TAG: Final = "\ue001"
"""The BCP 47 tag of the page: ``sr-Cyrl`` or ``sr-Latn``."""
CYR: Final = "\ue002"
"""``CYR text1 LAT text2 END``: text1 stands on the Cyrillic page, text2 on the Latin one; neither is converted."""
LAT: Final = "\ue003"
END: Final = "\ue004"
FRAG: Final = "\ue005"
"""``FRAG n FRAG_END``: the place of a fragment that is rendered once for many pages."""
FRAG_END: Final = "\ue006"
SERBIAN: Final = "\ue007"
"""``SERBIAN text SERBIAN_END``: a string of the interface that stands untranslated on a page in another language."""
SERBIAN_END: Final = "\ue008"
LANG: Final = "\ue009"
"""``CYR LANG tag LANG_END text1 LAT text2 END``: the same in a language, which pages say where they can."""
LANG_END: Final = "\ue00a"
HOLE: Final = "\ue010"
"""``HOLE n HOLE_END``: the place of the n-th link of an entry's body."""
HOLE_END: Final = "\ue011"

MARKS: Final = re.compile("[\ue000-\ue00a\ue010\ue011]")
"""Any one of our marks; a published page holds none."""

EITHER: Final = re.compile(f"{CYR}(?:{LANG}([^{LANG_END}]*){LANG_END})?([^{LAT}]*){LAT}([^{END}]*){END}")
"""The tag, None where there is none, and both texts."""


def either(cyrillic: str, latin: str, language: str = "") -> str:
    """A text that is another one in each script, and converted in neither; perhaps in a language of its own."""
    spoken = f"{LANG}{language}{LANG_END}" if language else ""
    return f"{CYR}{spoken}{cyrillic}{LAT}{latin}{END}"


def still(text: str, language: str = "") -> str:
    """A text that is the same in both scripts."""
    return either(text, text, language)


def chosen(text: str, *, latin: bool) -> str:
    """The text as one script has it, without the marks of `either`.

    >>> chosen(f"о {either('Њутну', 'Newtonu')}", latin=True)
    'о Newtonu'
    """
    return EITHER.sub(r"\3" if latin else r"\2", text) if CYR in text else text
