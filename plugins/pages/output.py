"""What a capability plans: a file as a pure function of its inputs."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from .frame import Frame

Twin = Literal["derived", "none"]
Make = Callable[["Frame", Mapping[str, Any]], str | bytes]


class Output(NamedTuple):
    """One planned file.

    `name` is its place below the root of its script or language ("vesti/2026/most/index.html"); where `lang` is
    "", below the root of the site. `inputs` are values with a digest. `make` renders them; without it the inputs are
    the template's variables. `twin` says whether the second script's file is derived from the first.
    """

    name: str
    lang: str
    inputs: Mapping[str, Any]
    template: str = ""
    make: Make | None = None
    twin: Twin = "derived"


class Body(NamedTuple):
    """The text of an entry as an input: by digest; the text itself is fetched from memory at rendering."""

    path: str
    digest: bytes
    targets: tuple["Target", ...]


class Target(NamedTuple):
    """Where a link or image of a body leads: filled in for the reader's language and script.

    `address` is "" and `missing` true where the target does not exist; `lang` is the language the page exists in.
    """

    kind: Literal["page", "file", "image", "missing"]
    address: str
    languages: tuple[str, ...] = ()
    width: int = 0
    height: int = 0
