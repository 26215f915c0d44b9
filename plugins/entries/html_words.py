"""What an editor writes instead of HTML that no page may have."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from ..diagnostics.phrase import Phrase, phrase

_LINK = phrase(
    "уместо уметнутог садржаја напишите везу: [речи везе](https://…)",
    "instead of embedded content write a link: [words of the link](https://…)",
)
_IMAGE = phrase(
    "слику напишите као ![Опис слике](../slike/slika.jpg)",
    "write an image as ![Description of the image](../slike/image.jpg)",
)
_LOOKS = phrase(
    "изглед одређује сајт, па тај део избришите; што је важно, напишите као **важно**",
    "the site decides how things look, so delete this; write what is important as **important**",
)
_HEADING = phrase("одељак почните насловом: ## Наслов", "begin a section with a heading: ## Heading")
_FORM = phrase(
    "образац ставите у datoteke/ и напишите везу: [Образац](../datoteke/obrazac.pdf)",
    "put the form into datoteke/ and write a link: [Form](../datoteke/form.pdf)",
)
_STRUCK = phrase("прецртано напишите као <del>речи</del>", "write what is struck out as <del>words</del>")
_PROGRAM = phrase("програми на страни нису дозвољени, па то избришите", "no programs may run on a page, so delete this")
_TARGET = phrase(
    "где се веза отвара, бира читалац, па то избришите", "the reader chooses where a link opens, so delete this"
)
_OTHER = phrase("напишите исто у Markdown-у или избришите", "write the same in Markdown or delete it")

_NAMES: Mapping[Phrase, str] = MappingProxyType(
    {
        _LINK: "<iframe> <video> <audio> <embed> <object> <source> <map> <area>",
        _IMAGE: "<svg> <picture> <image> <canvas> srcset sizes loading",
        _LOOKS: "<font> <center> <big> <tt> <basefont> <marquee> <blink> <style> style align valign color bgcolor "
        "width height border face size background cellpadding cellspacing hspace vspace class",
        _HEADING: "<section> <article> <header> <footer> <nav> <main> <aside> <hgroup>",
        _FORM: "<form> <input> <button> <select> <option> <textarea> <label> <fieldset>",
        _STRUCK: "<strike>",
        _PROGRAM: "<script> <noscript> <template>",
        _TARGET: "target rel",
    }
)
_INSTEAD: Mapping[str, Phrase] = MappingProxyType(
    {name: said for said, names in _NAMES.items() for name in names.split()}
)


def by_remedy(removed: Iterable[str]) -> dict[Phrase, list[str]]:
    """These tags and attributes ("<iframe>", "onclick") by what to write instead of them."""
    found: dict[Phrase, list[str]] = {}
    names = tuple(removed)
    for name in [name for name in names if any(map(str.isalpha, name))] or names:  # `{! x=y}` has an attribute "!"
        found.setdefault(_PROGRAM if name.startswith("on") else _INSTEAD.get(name, _OTHER), []).append(name)
    return found
