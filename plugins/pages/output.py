"""What a capability plans: a file as a pure function of its inputs."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from ..entries.picture import Picture
from .places import CYRILLIC, LATIN

Contents = str | bytes | Mapping[str, bytes]  # a text with marks, the bytes of all files, or those of each tag
Make = Callable[[Any, Mapping[str, Any]], Contents]
SERBIAN = "sr"
BOTH = (CYRILLIC, LATIN)


class Listed(NamedTuple):
    """How a site map lists a page: under which group ("vesti-2026"), where, in which versions, changed when."""

    group: str
    address: str
    languages: tuple[str, ...] = ()
    updated: dt.date | None = None
    serbian: bool = True


class Output(NamedTuple):
    """One planned file, or one with its twin.

    `name` is its place below the root of its script or language ("vesti/2026/most/index.html"); where `lang` is
    "", below the root of the site. `inputs` are values with a digest: the template's variables, or what `make` makes
    the file of, with a Frame (with Tools, where `lang` is ""). `scripts` says which files of a Serbian page come from
    this text: both (the Latin one is derived), or only one, where the scripts differ in more than letters
    (alphabetical lists). `listed` is for site maps. A `heavy` one takes as long as many pages.
    """

    name: str
    lang: str
    inputs: Mapping[str, Any]
    template: str = ""
    make: Make | None = None
    scripts: tuple[str, ...] = BOTH
    listed: Listed | None = None
    heavy: bool = False

    @property
    def tags(self) -> tuple[str, ...]:
        """The BCP 47 tags of its files; ("",) for what has no language."""
        return self.scripts if self.lang == SERBIAN else (self.lang,)


Member = tuple[Any, ...]


class Batch(NamedTuple):
    """Outputs of one kind by the hundred, which are planned one by one only where one of their members changed.

    What all of them share and what each member holds is all that its output is made of, as values with a digest;
    `output_of` and `listed_of` are pure functions of the two; a member may have several outputs. `template` is that of
    the outputs. `name` is the same at each build.
    """

    name: str
    lang: str
    template: str
    shared: Member
    members: tuple[Member, ...]
    output_of: Callable[[Member, Member], Output | tuple[Output, ...]]
    listed_of: Callable[[Member, Member], Listed | None] | None = None


class Target(NamedTuple):
    """Where a link or picture of a body leads; `address` holds the anchor too.

    `languages` are those that a page exists in beside Serbian, `lang` the one that the link asks for, `size` is that of
    a file in bytes. `line` is all this in one line: thousands of links lead to the same place, which is told once.
    """

    kind: Literal["page", "file", "picture", "missing"]
    address: str = ""
    languages: tuple[str, ...] = ()
    picture: Picture = Picture()
    lang: str = ""
    size: int = 0
    line: str = ""

    def told(self) -> "Target":
        """With its line."""
        picture = "\1".join(map(str, self.picture)) if self.picture.path else ""
        parts = (self.kind, self.address, ",".join(self.languages), picture, self.lang, str(self.size))
        return Target(*self[:-1], "\0".join(parts))


class Pieces(NamedTuple):
    """Parts of an index as an input: by digest. Their texts are fetched from memory at rendering."""

    source: str
    prefixes: tuple[str, ...]
    digest: bytes


class Body(NamedTuple):
    """The text of an entry as an input: by digest. The text itself is fetched from memory at rendering."""

    path: str
    digest: bytes
    targets: tuple[Target, ...]

    @property
    def line(self) -> str:
        """Where all its links lead."""
        return "\0\0".join([target.line or target.told().line for target in self.targets])
