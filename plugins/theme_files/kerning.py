"""Coarser kerning: its table weighs as much as a third of the letters, and most of that is what nobody sees."""

from collections.abc import Iterator
from typing import Any

STEP = 0.01  # of an em: half of it is 0.2 px in the largest headline
_WITHOUT_VARIATION = 0x0F  # ValueFormat, the bits of the four plain numbers (OpenType, "GPOS")


def scale_kerning(font: Any, units: int) -> None:  # noqa: ANN401 - fontTools has no types
    """The kerning of a font that is about to have so many units to the em: in steps, the same in all weights."""
    step, in_steps = units * STEP, 1 / (font["head"].unitsPerEm * STEP)
    for value in _values(font["GPOS"].table):
        if hasattr(value, "XAdvDevice"):
            del value.XAdvDevice
        if hasattr(value, "XAdvance"):
            value.XAdvance = round(round(value.XAdvance * in_steps) * step)


def _values(table: Any) -> Iterator[Any]:  # noqa: ANN401
    """All records of pairs, by letter (format 1) and by class of letters (format 2)."""
    for lookup in table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            pairs = getattr(subtable, "ExtSubTable", subtable)
            if type(pairs).__name__ == "PairPos":
                pairs.ValueFormat1 &= _WITHOUT_VARIATION
                pairs.ValueFormat2 &= _WITHOUT_VARIATION
                yield from (value for record in _records(pairs) for value in (record.Value1, record.Value2) if value)


def _records(pairs: Any) -> Iterator[Any]:  # noqa: ANN401
    if pairs.Format == 1:
        yield from (record for first in pairs.PairSet for record in first.PairValueRecord)
    else:
        yield from (record for first in pairs.Class1Record for record in first.Class2Record)
