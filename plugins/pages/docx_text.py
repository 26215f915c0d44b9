"""The words of a DOCX, read as a stream: what lies in it may claim to be far larger than the file."""

import io
from collections.abc import Iterator
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_XML = 20_000_000  # bytes of all that is not a picture, unpacked
_READ = 6_000_000  # bytes of the document itself: the sixty thousand characters that are wanted are there
_AT_ONCE = 65536
_DOCUMENT = "word/document.xml"
_GAPS = frozenset(("w:tab", "w:br", "w:cr"))


def docx_parts(data: bytes) -> Iterator[str]:
    """Each paragraph in the order of the document, those of tables among them; nothing of a document of over 20 MB.

    Raises BadZipFile, KeyError, ExpatError or ValueError for what is no such document.
    """
    with ZipFile(io.BytesIO(data)) as parts:
        document = parts.getinfo(_DOCUMENT)
        if _unpacked(parts) > _XML or document.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            return
        paragraphs = _Paragraphs()
        with parts.open(document) as part:
            while part.tell() < _READ and (chunk := part.read(_AT_ONCE)):
                yield from paragraphs.of(chunk)


def _unpacked(parts: ZipFile) -> int:
    """Bytes that the parts say they have; zipfile reads no more than that."""
    return sum(part.file_size for part in parts.infolist() if part.filename.endswith((".xml", ".rels")))


class _Paragraphs:
    """What was read so far.

    Of tables only their paragraphs count: a cell that says that it is as wide as a thousand others is still read once.
    """

    def __init__(self) -> None:
        self._done: list[str] = []
        self._words: list[str] = []
        self._is_text = False
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._letters
        parser.StartDoctypeDeclHandler = _refused

    def of(self, chunk: bytes) -> list[str]:
        """The paragraphs that end in this piece of the part. Raises ExpatError or ValueError."""
        self._parser.Parse(chunk)
        done, self._done = self._done, []
        return done

    def _start(self, name: str, _: dict[str, str]) -> None:
        self._is_text = name == "w:t"
        if name in _GAPS:
            self._words.append(" ")

    def _end(self, name: str) -> None:
        self._is_text = False
        if name == "w:p" and self._words:
            self._done.append("".join(self._words))
            self._words.clear()

    def _letters(self, letters: str) -> None:
        if self._is_text:
            self._words.append(letters)


def _refused(*_: object) -> None:
    """Word writes no document type; one could define entities that are made of entities."""
    raise ValueError("a document type")
