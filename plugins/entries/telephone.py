"""The address of a telephone number."""

import re

_EXTENSION = re.compile(r"(?:лок|lok)\.?\s*(\d+)", re.IGNORECASE)
_OF_HOME = re.compile(r"^(\s*\+[^(]*)\(0\)")  # the zero that is dialled within the country alone


def tel(value: str) -> str:
    """`tel:017421555` (RFC 3966: visual separators may go); an extension after `;ext=`."""
    main, extension = _OF_HOME.sub(r"\1", value), _EXTENSION.search(value)
    if extension:
        main = main[: main.index(extension[0])]
    digits = re.sub(r"[^\d+]", "", main)
    return f"tel:{digits}" + (f";ext={extension[1]}" if extension else "")
