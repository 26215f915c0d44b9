"""The media types of files to download; of our own, because what Python and the machine know differs.

What is not in the list is not published: a page, a script or XML with a stylesheet would run in the name of the town.
"""

from .places import published_name

_OFFICE, _OPEN = "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument."
_TYPES = {
    # Pictures are read and cleaned first, also drawings.
    "avif": "image/avif", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png",
    "svg": "image/svg+xml", "webp": "image/webp", "pdf": "application/pdf", "rtf": "application/rtf",
    "doc": "application/msword", "docx": f"{_OFFICE}wordprocessingml.document", "odt": f"{_OPEN}text",
    "xls": "application/vnd.ms-excel", "xlsx": f"{_OFFICE}spreadsheetml.sheet", "ods": f"{_OPEN}spreadsheet",
    "ppt": "application/vnd.ms-powerpoint", "pptx": f"{_OFFICE}presentationml.presentation",
    "odp": f"{_OPEN}presentation", "epub": "application/epub+zip",
    "csv": "text/csv", "txt": "text/plain", "json": "application/json", "ics": "text/calendar",
    "zip": "application/zip", "7z": "application/x-7z-compressed", "rar": "application/vnd.rar",
    "kml": "application/vnd.google-earth.kml+xml", "kmz": "application/vnd.google-earth.kmz",
    "gpx": "application/gpx+xml", "geojson": "application/geo+json", "dwg": "image/vnd.dwg", "dxf": "image/vnd.dxf",
    "tif": "image/tiff", "tiff": "image/tiff", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
    "wav": "audio/wav", "mp4": "video/mp4", "webm": "video/webm", "mov": "video/quicktime",
    "p7m": "application/pkcs7-mime", "p7s": "application/pkcs7-signature",
}  # fmt: skip


def media_type(path: str) -> str:
    """By the ending of its name; "" for one that we do not know."""
    return _TYPES.get(path.rpartition(".")[2].lower(), "")


def unpublished_ending(path: str) -> str:
    """The end of the name for which a file is left out: ".html", the whole name where it has no ending; "" where none.

    What counts is the name under which it would be published.
    """
    if media_type(published_name(path)):
        return ""
    _, dot, ending = path.rpartition("/")[2].rpartition(".")
    return dot + ending
