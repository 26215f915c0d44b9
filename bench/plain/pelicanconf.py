"""Plain Pelican, as its documentation would have it set up: the measure that Varoš is held against."""

from datetime import date
from pathlib import Path

from bench import words
from bench.script import slug
from plugins.entries.kind_names import DOCUMENTS, NOTICES

SITENAME = "Општина Горњи Брест"
SITEURL = "https://brest.example"
TIMEZONE = "Europe/Belgrade"
DEFAULT_LANG = "sr"
THEME = str(Path(__file__).parent / "theme")
THEME_STATIC_DIR = "theme"
THEME_STATIC_PATHS = ["static"]
ARTICLE_PATHS = ["vesti", "obavestenja", "dogadjaji", "dokumenta", "hitno"]
PAGE_PATHS = ["stranice", "usluge", "uprava", "ljudi", "kampanje"]  # these have no date
STATIC_PATHS = ["slike", "datoteke"]
PLUGINS: list[str] = []
READERS = {"rst": None, "html": None}
MARKDOWN = {
    "extensions": [f"markdown.extensions.{name}" for name in ("abbr", "attr_list", "def_list", "footnotes", "meta")]
    + ["markdown.extensions.tables", "markdown.extensions.toc"],
    "output_format": "html5",
}

ARTICLE_URL = PAGE_URL = "{slug}/"
ARTICLE_SAVE_AS = PAGE_SAVE_AS = "{slug}/index.html"
ARTICLE_LANG_URL = PAGE_LANG_URL = "{lang}/{slug}/"
ARTICLE_LANG_SAVE_AS = PAGE_LANG_SAVE_AS = "{lang}/{slug}/index.html"
CATEGORY_URL, CATEGORY_SAVE_AS = "{slug}/", "{slug}/index.html"
TAG_URL, TAG_SAVE_AS = "teme/{slug}/", "teme/{slug}/index.html"
TAGS_URL, TAGS_SAVE_AS = "teme/", "teme/index.html"
YEAR_ARCHIVE_URL, YEAR_ARCHIVE_SAVE_AS = "arhiva/{date:%Y}/", "arhiva/{date:%Y}/index.html"
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = ARCHIVES_SAVE_AS = CATEGORIES_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "usluge", "uprava", "ljudi", "kampanje", "tags", "404", "sitemap"]
USLUGE_SAVE_AS, UPRAVA_SAVE_AS = "usluge/index.html", "uprava/index.html"
LJUDI_SAVE_AS, KAMPANJE_SAVE_AS = "ljudi/index.html", "kampanje/index.html"
SITEMAP_SAVE_AS = "sitemap.xml"

DEFAULT_PAGINATION = 20
PAGINATED_TEMPLATES = {"category": None, "tag": None, "period_archives": None}
PAGINATION_PATTERNS = (
    (1, "{base_name}/", "{base_name}/index.html"),
    (2, "{base_name}/strana/{number}/", "{base_name}/strana/{number}/index.html"),
)
FEED_ALL_ATOM, CATEGORY_FEED_ATOM = "atom.xml", "{slug}/atom.xml"
TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FEED_MAX_ITEMS = 20

TODAY = date(2026, 11, 24).isoformat()
TOPICS = words.TOPICS
KINDS = {**NOTICES, **DOCUMENTS}
SECTIONS = {
    "vesti": "Вести",
    "obavestenja": "Обавештења",
    "usluge": "Услуге",
    "dogadjaji": "Догађаји",
    "uprava": "Управа",
    "ljudi": "Именик",
    "dokumenta": "Документа",
    "hitno": "Упозорења",
    "kampanje": "Кампање",
}
MENU = ("vesti", "obavestenja", "usluge", "uprava", "dokumenta")
TYPES = {
    "vesti": "Вест",
    "obavestenja": "Обавештење",
    "usluge": "Услуга",
    "dogadjaji": "Догађај",
    "uprava": "Орган или служба",
    "ljudi": "Службеник или функционер",
    "dokumenta": "Документ",
    "hitno": "Упозорење",
    "kampanje": "Кампања",
}
DATED = ("news", "notice", "event", "document", "alert")
FACTS = {
    "notice": {"mesto": "Место", "kontakt": "Контакт"},
    "service": {
        "za_koga": "За кога је",
        "taksa": "Такса",
        "rok_resavanja": "Рок за решавање",
        "dobijate": "Добијате",
        "gde": "Где",
        "propis": "Пропис",
    },
    "event": {
        "pocetak": "Почетак",
        "kraj": "Крај",
        "mesto": "Место",
        "organizator": "Организатор",
        "ulaz": "Улаз",
        "pristupacnost": "Приступачност",
    },
    "office": {"deo": "Део је", "rukovodilac": "Води", "telefon": "Телефон", "eposta": "Е-пошта", "adresa": "Адреса"},
    "person": {"funkcija": "Функција", "telefon": "Телефон", "eposta": "Е-пошта", "prijem": "Пријем грађана"},
    "document": {"vrsta": "Врста", "broj": "Број", "doneto": "Донето", "datoteka": "Датотека"},
    "alert": {"podrucje": "Подручје", "kontakt": "Контакт"},
    "campaign": {"za_koga": "За кога", "pocetak": "Почетак", "kraj": "Крај", "kontakt": "Контакт"},
}
MONTHS = words.phrases("јануар фебруар март април мај јун јул август септембар октобар новембар децембар")
FOOTER = {slug(page): page for page in words.PAGES}
YEARS = [str(year) for year in range(2026, 2014, -1)]
