"""XML of the site's own making, read without ever expanding an entity."""

import re
from xml.etree import ElementTree as ET

_DECLARATION = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class XmlError(ValueError):
    """The file is not well-formed UTF-8 XML, or declares entities; the message says which, in Serbian."""


def parse(data: bytes) -> ET.Element:
    """The root element; raises XmlError."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise XmlError("датотека није у UTF-8") from error
    if _DECLARATION.search(text):
        raise XmlError("DOCTYPE и ENTITY нису дозвољени")
    try:
        return ET.fromstring(text)  # noqa: S314 - text cannot declare another encoding or an entity
    except ET.ParseError as error:
        raise XmlError(f"XML се не може прочитати: {error}") from error
