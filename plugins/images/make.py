"""The bytes of pictures, each made once: they are kept beside the memory by the hash of what they are made of."""

import importlib.metadata
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from ..pages.frame import Tools
from .clean import bare, remade
from .encode import encoded, quality, resized

_HERE = Path(__file__).parent
_CODE = (
    *(_HERE / name for name in ("arms.py", "clean.py", "encode.py", "notes.py")),
    *(_HERE.parent / "pages" / name for name in ("drawings.py", "picture_facts.py")),
)
_PACKAGES = ("pillow", "pillow-heif", "py-svg-hush", "resvg-py")


@cache
def recipe() -> str:
    """The digest of how pictures are made: of the code, and of the packages that it calls."""
    code = b"".join(path.read_bytes() for path in _CODE)
    versions = repr([importlib.metadata.version(name) for name in _PACKAGES])
    return blake2b(code + versions.encode(), digest_size=8).hexdigest()


def itself(tools: Tools, inputs: Mapping[str, Any]) -> bytes:
    """The picture under its own name. Raises SiteFault (V510)."""
    path, hash_ = inputs["path"], inputs["hash"]
    kind = path.rpartition(".")[2].lower()  # a JPEG that is called .png goes out as PNG
    data = tools.read(path, hash_)
    return bare(path, data) or tools.kept(f"{hash_.hex()}-{recipe()}.{kind}", lambda: remade(path, data))


def copy(tools: Tools, inputs: Mapping[str, Any]) -> bytes:
    """A smaller copy of the picture. Raises SiteFault (V510)."""
    hash_, width, kind = inputs["hash"], inputs["width"], inputs["kind"]
    name = f"{hash_.hex()}-{recipe()}.{width}.{kind}"
    return tools.kept(name, lambda: encoded(resized(itself(tools, inputs), width), kind, quality(kind, width)))
