"""Python-Markdown's blocks, with an end to its patience: some shapes cost it the square of their length."""

from typing import TYPE_CHECKING, Any

from markdown.blockprocessors import BlockProcessor
from markdown.extensions.tables import TableProcessor

from .limits import TooManyParts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown
    from markdown.blockparser import BlockParser

# Characters that may be looked at again and again. A text of the greatest size is 1 million; headings, definitions
# or lists by the thousand, without an empty line between them, are each looked at with all that follows.
MOST_LOOKED_AT = 10_000_000
_BLOCK, _CELL = 500, 250  # what a paragraph and a cell of a table cost besides, in characters


class Patience(BlockProcessor):
    """Stands before all others, takes nothing, and counts what they are asked to look at."""

    looked_at = 0

    def test(self, parent: "Element", block: str) -> bool:  # noqa: ARG002 - Markdown's own name and form
        """Never. Raises TooManyParts."""
        self.look(len(block) + _BLOCK)
        return False

    def look(self, characters: int) -> None:
        """Count. Raises TooManyParts."""
        self.looked_at += characters
        if self.looked_at > MOST_LOOKED_AT:
            raise TooManyParts

    def run(self, parent: "Element", blocks: list[str]) -> bool | None:  # noqa: ARG002
        """Nothing is ever taken."""
        return False

    def reset(self) -> None:
        """Another text begins."""
        self.looked_at = 0


class QuickTables(TableProcessor):
    """The same tables; a block without a bar is none, and its lines need not be looked at."""

    def __init__(self, parser: "BlockParser", config: dict[str, Any], patience: Patience) -> None:
        super().__init__(parser, config)
        self._patience = patience

    def test(self, parent: "Element", block: str) -> bool:
        """Whether a table begins here."""
        return "|" in block and super().test(parent, block)

    def run(self, parent: "Element", blocks: list[str]) -> None:
        """Raises TooManyParts."""
        self._patience.look(blocks[0].count("|") * _CELL)
        super().run(parent, blocks)


def equip(converter: "Markdown") -> Patience:
    """Put both in their places."""
    patience = Patience(converter.parser)
    processors = converter.parser.blockprocessors
    tables: Any = processors["table"]
    processors.register(QuickTables(converter.parser, tables.config, patience), "table", 75)  # its own place
    processors.register(patience, "patience", 1000)
    return patience
