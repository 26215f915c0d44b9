"""Compiled templates: on disk for the next run, and in memory for the children of a process that waits for changes."""

import shutil
from pathlib import Path
from types import CodeType

from jinja2 import Environment, FileSystemBytecodeCache
from jinja2.bccache import Bucket

_FOLDERS = 4  # of compiled templates: preview and publishing, of the last two versions
_CODES: dict[tuple[str, str, str], CodeType] = {}  # by folder, template and text


class _Bytecode(FileSystemBytecodeCache):
    """To take one from its file costs a live server a twentieth of a build."""

    def load_bytecode(self, bucket: Bucket) -> None:
        name = self.directory, bucket.key, bucket.checksum
        if name in _CODES:
            bucket.code = _CODES[name]
            return
        super().load_bytecode(bucket)
        if bucket.code:
            _CODES[name] = bucket.code


def bytecode(folder: Path, code: bytes) -> FileSystemBytecodeCache:
    """Compiled templates of this code and these settings; Jinja looks at the text of a template alone."""
    own = folder / code.hex()
    own.mkdir(parents=True, exist_ok=True)
    for old in sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)[:-_FOLDERS]:
        shutil.rmtree(old, ignore_errors=True)
    return _Bytecode(str(own))


def remember(env: Environment) -> None:
    """Take into memory what is compiled; nothing is compiled for that."""
    assert env.loader is not None
    assert env.bytecode_cache is not None
    for name in env.list_templates():
        source, file, _ = env.loader.get_source(env, name)
        env.bytecode_cache.get_bucket(env, name, file, source)
