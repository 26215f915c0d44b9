"""Words that say nothing of what a text is about, in the spelling of `fold.bare`."""

from collections.abc import Mapping

_SERBIAN = (
    "a ali ako bez bi bio bila bilo biti ce da dal do dok ga gde i ih ili ima iz iza izmedu ja je jer jos kad kada "
    "kako kao kod koja koje koji kojih kojim kojima koju kolko kome li me mene mi mu na nad nakon ne nego neki ni nije "
    "nisu no o od oko on ona oni ono ova ovaj ove ovo po pod pored posle pre preko pri sa sam samo se si smo sta ste "
    "su sve svi ta tako taj te ti to treba tu u uz vam vas vec vi vise za zbog"
)
_ENGLISH = (
    "a an and are as at be been but by can do does for from has have how i if in into is it its me my not of on or our "
    "so than that the their there they this to up was we were what when where which who will with you your"
)
STOP: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    **dict.fromkeys(("sr", "hr", "bs"), frozenset(_SERBIAN.split())),
}
NONE: frozenset[str] = frozenset()


def stop_words(lang: str) -> frozenset[str]:
    """Those of a language; none where we know none."""
    return STOP.get(lang, NONE)
