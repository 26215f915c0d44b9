"""The municipality as site.yml describes it, and the topics of teme.yml."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, NamedTuple
from zoneinfo import ZoneInfo

from ..scripts import CYRILLIC, LATIN
from ..sources.fields import About, Choice, Colour, Day, Email, ImagePath, Phone, Text, TextList, Url, YesNo
from ..sources.moments import TOWN_CLOCK
from .kinds import Address, Addresses, Domain, Languages, MainColour

_CLOCK = ZoneInfo(TOWN_CLOCK)
NOON = dt.time(12)
NETWORKS = {
    "facebook": "Фејсбук", "instagram": "Инстаграм", "youtube": "Јутјуб", "viber": "Вајбер", "x": "Икс",
    "tiktok": "Тикток", "linkedin": "Линкедин", "telegram": "Телеграм", "whatsapp": "Воцап", "mastodon": "Мастодон",
    "bluesky": "Блускај",
}  # fmt: skip
BANDS = {"cilim": "ћилим", "vez": "вез", "talas": "талас", "preplet": "преплет", "list": "лист", "gora": "гора"}
SCRIPTS = {"cirilica": "ћирилица", "latinica": "латиница"}


class Closed:
    """A schema that knows no other fields than its own."""

    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


@dataclass(frozen=True, kw_only=True)
class Colours(Closed):
    """The two colours of a town as "#rrggbb"."""

    main: Annotated[MainColour, About("osnovna", "Основна боја", "Тамна боја наслова и веза.", "#7a2331")] = "#7a2331"
    accent: Annotated[Colour, About("naglasak", "Боја нагласка", "Светла боја украса.", "#d9a441")] = "#d9a441"


@dataclass(frozen=True, kw_only=True)
class Contact(Closed):
    """Where the town hall is and how it is reached."""

    street: Annotated[Text, About("adresa", "Адреса", "Улица и број.", "Трг липа 1")] = ""
    postcode: Annotated[Text, About("postanski_broj", "Поштански број", "Пет цифара.", "17500")] = ""
    place: Annotated[Text, About("mesto", "Место", "Место поште.", "Липов Брод")] = ""
    phone: Annotated[Phone, About("telefon", "Телефон", "Централа.", "000/555-100")] = ""
    email: Annotated[Email, About("eposta", "Е-пошта", "Општа адреса.", "opstina@primer.rs")] = ""
    hours: Annotated[TextList, About("radno_vreme", "Радно време", "Ред по ред.", "Радним данима: 7.30–15.30")] = ()
    registration_number: Annotated[Text, About("maticni_broj", "Матични број", "Осам цифара.", "00000000")] = ""
    tax_number: Annotated[Text, About("pib", "ПИБ", "Девет цифара.", "000000003")] = ""


@dataclass(frozen=True, kw_only=True)
class Emergency(Closed):
    """A number to call when something is wrong."""

    name: Annotated[Text, About("naziv", "Назив", "Кога позивамо.", "Ватрогасци")]
    phone: Annotated[Phone, About("telefon", "Телефон", "Број.", "193")]


@dataclass(frozen=True, kw_only=True)
class Channel(Closed):
    """An account of the town on a social network."""

    network: Annotated[str, Choice(NETWORKS), About("mreza", "Мрежа", f"Једна од: {', '.join(NETWORKS)}.", "facebook")]
    url: Annotated[Url, About("adresa", "Адреса", "Адреса налога.", "https://www.facebook.com/opstina")]
    name: Annotated[Text, About("naziv", "Назив", "Како се налог зове на сајту.", "Општина на Фејсбуку")] = ""
    purpose: Annotated[Text, About("svrha", "Чему служи", "Шта се тамо објављује.", "Вести и позиви")] = ""
    answers: Annotated[
        Text, About("odgovara", "Ко одговара", "Ко одговара на поруке и када.", "Кабинет, радним данима од 8 до 15")
    ] = ""


@dataclass(frozen=True, kw_only=True)
class MenuEntry(Closed):
    """A place that the menu leads to; `address` is below the root of a script: "vesti/"."""

    address: Annotated[Address, About("putanja", "Путања", "Адреса стране на овом сајту.", "/vesti/")]
    label: Annotated[Text, About("naslov", "Наслов", "Ако није исти као наслов стране.", "Вести")] = ""


@dataclass(frozen=True, kw_only=True)
class Municipality(Closed):
    """A town as its pages show it, with the settings that only an IT person changes."""

    name: Annotated[Text, About("naziv", "Назив", "Пун назив општине или града.", "Општина Липов Брод")]
    place: Annotated[Text, About("mesto", "Место", "Седиште, у номинативу.", "Липов Брод")]
    about: Annotated[Text, About("opis", "Опис", "Једна реченица о сајту.", "Званични сајт општине.")] = ""
    fictional: Annotated[YesNo, About("izmisljen", "Измишљен", "Да ли је ово узорак.", "да")] = False
    day: Annotated[Day | None, About("dan", "Дан", "Дан за који се прави узорак.", "24.11.2026.")] = None
    coat_of_arms: Annotated[ImagePath, About("grb", "Грб", "Слика у slike/.", "slike/grb.svg")] = ""
    colours: Annotated[Colours, About("boje", "Боје", "Две боје.", '{osnovna: "#7a2331"}')] = Colours()
    band: Annotated[
        str,
        Choice(BANDS),
        About("traka", "Трака", "Шара под заглављем: cilim, vez, talas, preplet, list или gora.", "cilim"),
    ] = "cilim"
    domain: Annotated[
        Domain, About("domen", "Домен", "Без https://. Упишите га одмах: касније се не мења.", "lipovbrod.example")
    ] = "localhost"
    script: Annotated[str, Choice(SCRIPTS), About("pismo", "Писмо", "Писмо почетне стране.", "cirilica")] = "cirilica"
    languages: Annotated[Languages, About("jezici", "Језици", "Ознаке језика превода.", "[en]")] = ()
    contact: Annotated[Contact, About("kontakt", "Контакт", "Како се долази до општине.", "")] = Contact()
    emergency: Annotated[
        tuple[Emergency, ...],
        About("hitni_brojevi", "Хитни бројеви", "Назив и телефон.", "[{naziv: Полиција, telefon: 192}]"),
    ] = ()
    channels: Annotated[
        tuple[Channel, ...], About("mreze", "Мреже", "Налози општине.", "[{mreza: facebook, adresa: …}]")
    ] = ()
    menu: Annotated[tuple[MenuEntry, ...], About("meni", "Мени", "Четири до шест места.", "[{putanja: /vesti/}]")] = ()
    most_used: Annotated[
        Addresses, About("najtrazenije", "Најтраженије", "Услуге за почетну страну.", "[/usluge/izvod/]")
    ] = ()
    footer: Annotated[Addresses, About("podnozje", "Подножје", "Везе у подножју.", "[/privatnost/]")] = ()

    @property
    def root_script(self) -> str:
        """The BCP 47 tag of the script at the root."""
        return LATIN if self.script == "latinica" else CYRILLIC

    def now(self) -> dt.datetime:
        """The present; for a sample town, noon of the day that it is pinned to."""
        if self.day is not None:
            return dt.datetime.combine(self.day, NOON, _CLOCK)
        return dt.datetime.now(_CLOCK)


class Topic(NamedTuple):
    """A topic of the closed list; `names` holds pairs of language and name."""

    id: str
    name: str
    names: tuple[tuple[str, str], ...] = ()

    def name_in(self, lang: str) -> str:
        """The name in a language, else the Serbian one."""
        return dict(self.names).get(lang) or self.name
