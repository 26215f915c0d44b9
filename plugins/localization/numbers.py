"""Sizes of files as people of each language write them."""

_KILO, _MEGA = 1000, 1_000_000
_POINTED = ("en",)


def file_size(size: int, lang: str) -> str:
    """Whole kilobytes below a megabyte, from there with one decimal: `240 kB`, `1,4 MB`."""
    kilobytes = max(1, round(size / _KILO))
    if kilobytes < _KILO:
        return f"{kilobytes}\u00a0kB"
    written = f"{size / _MEGA:.1f}"
    return f"{written if lang in _POINTED else written.replace('.', ',')}\u00a0MB"
