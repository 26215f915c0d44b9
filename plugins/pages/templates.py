"""Which templates a template needs, so that the key of a page covers all of them."""

import re
from collections.abc import Iterator
from hashlib import blake2b

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault

_TAG = re.compile(r"\{%[-+]?\s*(?:extends|include|import|from)\s+(?P<rest>[^%]*)")
_FRAGMENT = re.compile(r"\bfragment\((?P<rest>[^)]*)")
_LITERAL = re.compile(
    r"""\s*(?:"([^"]+)"|'([^']+)')\s*"""
    r"(?:,.*|(?:ignore\s+missing\b\s*)?(?:with(?:out)?\s+context\b\s*)?(?:as\s+\w.*|import\s.*)?[-+]?)",
    re.DOTALL,
)


class Templates:
    """The digests of one run's templates."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._sources: dict[str, tuple[bytes, tuple[str, ...]]] = {}
        self._closures: dict[str, bytes] = {}

    def closure_digest(self, name: str) -> bytes:
        """The digest of a template with all that it extends, includes, imports or takes as a fragment.

        Raises SiteFault for a template that is missing or takes another by a computed name.
        """
        if name not in self._closures:
            parts = [other.encode() + self._source(other)[0] for other in sorted(self.closure(name))]
            self._closures[name] = blake2b(b"".join(parts), digest_size=16).digest()
        return self._closures[name]

    def closure(self, name: str) -> set[str]:
        """The names of all templates that take part, the first included."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                waiting.extend(self._source(current)[1])
        return found

    def _source(self, name: str) -> tuple[bytes, tuple[str, ...]]:
        if name not in self._sources:
            text = self._read(name)
            digest = blake2b(text.encode(), digest_size=16).digest()
            self._sources[name] = digest, tuple(_references(name, text))
        return self._sources[name]

    def _read(self, name: str) -> str:
        assert self._env.loader is not None
        try:
            return self._env.loader.get_source(self._env, name)[0]
        except (TemplateNotFound, UnicodeDecodeError) as error:
            raise template_fault(name, error) from error


def _references(name: str, text: str) -> Iterator[str]:
    for match in _TAG.finditer(text):
        yield _literal(name, match["rest"])
    for match in _FRAGMENT.finditer(text):
        yield f"fragments/{_literal(name, match['rest'])}.html"


def _literal(name: str, rest: str) -> str:
    """A computed name would hide a template from the key."""
    match = _LITERAL.fullmatch(rest)
    if match is None:
        raise template_fault(name, ValueError(f"a template is named by an expression: {rest.strip()}"))
    return match[1] or match[2]


def template_fault(name: str, error: Exception, entry: str = "") -> SiteFault:
    """V502, at the line of the template where Jinja knows it."""
    if isinstance(error, TemplateSyntaxError):
        name, line = error.name or name, error.lineno
    else:
        line = _line_in(name, error)
    path = f"theme/templates/{name}"
    return SiteFault([problem("V502", path, line, template=path, entry=entry or "—", reason=_words(error))])


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _line_in(name: str, error: Exception) -> int:
    """The last line of this template in the traceback; Jinja rewrites those of its own code."""
    line = 0
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.replace("\\", "/").endswith("/" + name):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
