"""The media types of files to download; of our own, because what Python and the machine know differs."""

_OFFICE, _OPEN = "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument."
_TYPES = {
    "avif": "image/avif", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png",
    "svg": "image/svg+xml", "webp": "image/webp", "pdf": "application/pdf", "rtf": "application/rtf",
    "doc": "application/msword", "docx": f"{_OFFICE}wordprocessingml.document", "odt": f"{_OPEN}text",
    "xls": "application/vnd.ms-excel", "xlsx": f"{_OFFICE}spreadsheetml.sheet", "ods": f"{_OPEN}spreadsheet",
    "csv": "text/csv", "txt": "text/plain", "xml": "application/xml", "json": "application/json",
    "zip": "application/zip",
}  # fmt: skip


def media_type(path: str) -> str:
    """By the ending of its name; "" for one that we do not know."""
    return _TYPES.get(path.rpartition(".")[2].lower(), "")
