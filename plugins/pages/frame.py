"""The small fixed context of every template, and the rendering of one text in one language."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault
from ..entries.card import Card, Moment
from ..entries.types import TYPES
from ..localization import Catalogue, catalogue, held, long_date, long_moment
from ..scripts import untranslated
from ..scripts.marks import FRAG, FRAG_END, TAG, either
from .derived import kept
from .finish import Fragment, finish, fragment
from .foreign import marked
from .output import BOTH, SERBIAN
from .page import Choice, Feed, FeedLink, Page, PageView, Ui, alternates, tags_of
from .pictures import pixels, shared, sources
from .places import CYRILLIC, LATIN, Places
from .references import reference
from .scan import content_hash
from .structured import json_ld, organization
from .structured_entries import Told
from .surroundings import Surroundings

_OG_LOCALES = {
    "sr": "sr_RS", "en": "en_GB", "hu": "hu_HU", "sq": "sq_AL", "bg": "bg_BG", "ro": "ro_RO", "sk": "sk_SK",
    "hr": "hr_HR", "bs": "bs_BA", "mk": "mk_MK", "rsk": "rsk_RS", "rom": "rom_RS",
}  # fmt: skip
_OWN_NAMES = {
    CYRILLIC: "Ћирилица", LATIN: "Latinica", "en": "English", "hu": "Magyar", "sq": "Shqip", "bg": "Български",
    "ro": "Română", "sk": "Slovenčina", "hr": "Hrvatski", "bs": "Bosanski", "mk": "Македонски", "rsk": "Руски",
    "rom": "Romani",
}  # fmt: skip


_KINDS = {kind: label for type_ in TYPES.values() for kind, label in type_.kinds.items()}


class _Template(Template):
    """All global names are those of the environment, so that a component is the same for all that import it.

    Jinja compares the names at each import. Should it do so in another method one day, only the time changes.
    """

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:  # noqa: ARG002
        return super()._get_default_module()


class Frame:
    """One language: its surroundings, catalogue and fragments. It knows nothing of the rest of the site."""

    def __init__(self, surroundings: Surroundings, env: Environment) -> None:
        self.facts = surroundings
        self.lang = surroundings.lang
        self.places: Places = surroundings.places
        self.tags = BOTH if self.lang == SERBIAN else (self.lang,)
        self.fragments: list[Fragment] = []
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._translated: dict[str, str] = {}
        self._base = env

    @cached_property
    def catalogue(self) -> Catalogue:
        """The interface's strings."""
        return catalogue(self.lang, self.facts.locale)

    def translate(self, text: str) -> str:
        """A string of the interface; what is not translated stands in Latin script outside Serbian."""
        found = self._translated.get(text)
        if found is None:
            found = self.catalogue.gettext(text)
            if found == text and self.lang != SERBIAN:
                found = untranslated(held(text), self.facts.glossary)
            else:
                found = held(found)
            self._translated[text] = found
        return found

    def said(self, text: str) -> str:
        """A string of the interface, marked where it is not translated: what templates get."""
        return marked(self.translate(text))

    def translated(self, text: str) -> bool:
        """Whether a string of the interface can be said in this language."""
        return self.lang == SERBIAN or self.catalogue.gettext(text) != text

    def plural(self, one: str, many: str, number: int) -> str:
        """The form of an interface's string that fits a number, with "{n}" still in it."""
        found = self.catalogue.ngettext(one, many, number)
        if found in (one, many) and self.lang != SERBIAN:
            return marked(untranslated(held(found), self.facts.glossary))
        return held(found)

    def label(self, text: str) -> str:
        """What people wrote stays as it is, whatever its language's script; only the interface is translated."""
        return self.translate(text) if isinstance(text, Ui) else text

    def url(self, address: str) -> str:
        """A page in the reader's script and language."""
        return self.facts.url(address)

    def moment(self, value: Moment | dt.date) -> str:
        """`5. март 2026.`, with the time of day where there is one."""
        if isinstance(value, Moment):
            return long_moment(value.day, value.time, self.lang)
        return long_date(value, self.lang)

    def fragment(self, name: str, **args: str) -> Markup:
        """The place of theme/templates/fragments/NAME.html, which is rendered once for these arguments."""
        key = (name, *sorted(args.items()))
        if key not in self._numbers:
            text = self._env.get_template(f"fragments/{name}.html").render(args)
            self._numbers[key] = len(self.fragments)
            self.fragments.append(fragment(text, self.tags, self.places, self.facts.glossary))
        return Markup(f"{FRAG}{self._numbers[key]}{FRAG_END}")  # noqa: S704 - marks and a number

    def render(self, template: str, inputs: Mapping[str, Any]) -> str:
        """The text of one page, with marks."""
        page = inputs.get("page")
        view = {"page": self.view(page)} if isinstance(page, Page) else {}
        return self._env.get_template(template).render({**inputs, **view})

    def call(self, template: str, macro: str, args: Mapping[str, Any]) -> Markup:
        """What one macro of a template makes of these arguments."""
        return Markup(getattr(self._env.get_template(template).module, macro)(**args))  # noqa: S704 - escaped by Jinja

    def finish(self, text: str, tags: tuple[str, ...]) -> dict[str, str]:
        """Tag -> finished text."""
        return finish(text, tags, self.places, self.fragments, self.facts.glossary)

    @cached_property
    def _env(self) -> Environment:
        """The fixed context is global in the environment of a language: macros are imported once, not on each page."""
        env = self._base.overlay()
        env.template_class = _Template
        env.globals = {**self._base.globals, **self.context}
        return env

    @cached_property
    def context(self) -> dict[str, Any]:
        """The variables and functions that every template may use."""
        facts = self.facts
        serbian = self.lang == SERBIAN
        return {
            "lang": self.lang,
            "html_lang": TAG if serbian else self.lang,
            "og_locale": _OG_LOCALES.get(self.lang, self.lang),
            "town": facts.town,
            "arms": facts.arms,
            "menu": tuple(item._replace(label=self.label(item.label)) for item in facts.menu),
            "footer": tuple(item._replace(label=self.label(item.label)) for item in facts.footer),
            "topics": facts.topics,
            "origin": self.places.origin,
            "_": self.said,
            "ngettext": self.plural,
            "translated": self.translated,
            "url": self.url,
            "file": self.places.file,
            "sources": partial(sources, self.places),
            "pixels": partial(pixels, self.places),
            "either": either if serbian else _latin,
            "type_label": lambda type_: self.said(TYPES[type_].label),
            "type_plural": lambda type_: self.said(TYPES[type_].plural),
            "category_label": lambda category: self.said(_KINDS[category]),
            "jsonld": self.jsonld,
            "reference": partial(reference, facts),
            "fragment": self.fragment,
            "moment": self.moment,
        }

    def view(self, page: Page) -> PageView:
        """Add what follows from the page's place, and translate what is a string of the interface."""
        return PageView(
            self.label(page.title),
            page.description,
            page.address,
            page.section,
            tuple(crumb._replace(label=self.label(crumb.label)) for crumb in page.crumbs),
            self.places.origin + self.url(page.address) if page.indexed else "",
            alternates(page, self.places),
            self.switch(page),
            shared(self.places, page.picture),
            page.image_alt,
            page.og_type,
            page.indexed,
            tuple(self.feed_link(feed) for feed in page.feeds),
            page.ribbon,
        )

    def feed_title(self, title: str) -> str:
        """A feed is known by its town: readers follow many."""
        name = self.facts.town.name
        return f"{name}: {self.label(title)}" if title else name

    def feed_link(self, feed: Feed) -> FeedLink:
        """RFC 4287 and JSON Feed 1.1 name the media types."""
        type_ = "application/feed+json" if feed.address.endswith(".json") else "application/atom+xml"
        return FeedLink(self.feed_title(feed.title), self.url(feed.address), type_)

    def switch(self, page: Page) -> tuple[Choice, ...]:
        """The same page in the scripts and languages that it exists in."""
        return tuple(
            Choice(_OWN_NAMES[tag], self.places.root(tag) + page.address, tag, tag == self.lang)
            for tag in tags_of(page)
        )

    @cached_property
    def organization(self) -> str:
        """The municipality as structured data."""
        return organization(self.facts)

    def jsonld(self, page: PageView, entry: Card | None = None, **named: Any) -> Markup:  # noqa: ANN401 - from a template
        """Structured data of a page as a script element; `named` are the entries that an entry's page names."""
        return json_ld(self.facts, self.organization, page, Told(entry, **named) if entry else None)


def _latin(_: str, latin: str) -> str:
    return latin


class Tools(NamedTuple):
    """What a file that belongs to no language is made with."""

    places: Places
    content: Path
    derived: Path

    def read(self, path: str, hash_: bytes) -> bytes:
        """The bytes of a file of content/. Raises SiteFault (V510) where they are not those that were read before."""
        try:
            data = (self.content / path).read_bytes()
        except OSError:
            data = b""
        if content_hash(data) != hash_:
            raise SiteFault([problem("V510", f"content/{path}")])
        return data

    def kept(self, name: str, make: Callable[[], bytes]) -> bytes:
        """What takes long to make: the bytes of a name that says all that they are made of."""
        return kept(self.derived, name, make)
