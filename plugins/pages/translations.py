"""Whether the words of the interface can be used, before anything is made with them."""

from collections.abc import Iterable, Iterator, Mapping

from ..diagnostics.problem import Problem, SiteFault
from ..localization import catalogue


def translation_faults(languages: Iterable[str], locales: Mapping[str, str]) -> Iterator[Problem]:
    """V508 and V523 in the catalogues of these languages; a catalogue that is read here is not read again.

    Reading one takes Babel, which is slow to load: a check asks for all languages, a build only for those in which
    something is rendered. No fault is missed: a catalogue is part of the key of every page of its language.
    """
    for lang in sorted(languages):
        try:
            catalogue(lang, locales.get(lang, ""))
        except SiteFault as fault:
            yield from fault.problems
