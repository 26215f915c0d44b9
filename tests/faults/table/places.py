"""Names, folders, encodings, and what files are to each other."""

from tests.faults.table.rows import Row, fields, raw
from tests.faults.towns import BASE, GOOD
from tools.problem_examples import whole

NEWS = str(BASE[GOOD])
PLAIN = "---\nnaslov: Страна\n---\nТекст.\n"
LONG = NEWS.replace("Текст.", "Скупштина општине усвојила је одлуку о буџету и извештај о раду јавних предузећа.\n" * 4)
LATIN = NEWS.replace("Текст.", "Skupština opštine usvojila je odluku o budžetu, a grejaće se i škole i vrtići.\n" * 4)
CONCERT = "---\nnaslov: Концерт\ndatum: 5.3.2026.\npocetak: 25.3.2026. 19:00\nmesto: Трг липа\n---\nТекст.\n"


def _named(path: str, code: str) -> Row:
    return raw(path, whole(path, None), (0, code))


NAMES = [
    _named("vesti/2026/Ћирилица.md", "V101"),
    _named("vesti/2026/Veliko.md", "V101"),
    _named("vesti/2026/sa razmakom.md", "V101"),
    _named("vesti/2026/šišmiš.md", "V101"),
    _named("vesti/2026/donja_crta.md", "V101"),
    _named("novosti/n-vest.md", "V102"),
    _named("vest/n-vest.md", "V102"),
    _named("n-u-korenu.md", "V102"),
    _named("stranice/lat/n-strana.md", "V107"),
    _named("vesti/2026/strana.md", "V107"),
    _named("vesti/n-bez-godine.md", "V108"),
    _named("vesti/2026/mart/n-u-mesecu.md", "V108"),
    raw("usluge/2026/n-sa-godinom.md", whole("usluge/a.md", None), (0, "V107"), (0, "V108")),
    _named("stranice/n-strana.de.md", "V109"),
    _named("stranice/vesti/n-tuda-adresa.md", "V114"),
    raw("vesti/2024/n-druga-godina.md", NEWS, (3, "V106")),
    raw("vesti/2026/n-dokument.docx", b"PK", (0, "V406")),
    raw("n-slika.png", b"x", (0, "V406")),
]
ENCODINGS = [
    raw("vesti/2026/e-prazno.md", b"", (0, "V104")),
    raw("vesti/2026/e-razmaci.md", " \n\n \n", (0, "V104")),
    raw("vesti/2026/e-samo-bom.md", b"\xef\xbb\xbf", (0, "V104")),
    raw("vesti/2026/e-veliko.md", NEWS + "а" * 600_000, (0, "V105")),
    raw("vesti/2026/e-cp1251.md", LONG.encode("cp1251"), (2, "V110")),
    raw("vesti/2026/e-cp1250.md", LATIN.encode("cp1250", "replace"), (5, "V110")),
    raw("vesti/2026/e-8859-5.md", LONG.encode("iso8859_5"), (2, "V110")),
    raw("vesti/2026/e-cp855.md", LONG.encode("cp855"), (2, "V110")),
    raw("vesti/2026/e-utf16.md", LONG.encode("utf-16"), (1, "V110")),
    raw("vesti/2026/e-utf16-bez-bom.md", LONG.encode("utf-16-le"), (0, "V110")),
]
RELATIONS = [
    fields("vesti/2026/r-tema.md", "teme: [putevi, putovi]", (1, "V403")),
    fields("vesti/2026/r-organ.md", "organ: finansja", (1, "V408")),
    fields("uprava/r-deo.md", "deo: nema-ga", (1, "V408")),
    fields("uprava/r-rukovodilac.md", "rukovodilac: nema-je", (1, "V408")),
    fields("uprava/r-sam-svoj.md", "deo: r-sam-svoj", (1, "V411")),
    fields("dokumenta/2026/r-bez-datoteke.md", "datoteka: datoteke/nema.pdf", (1, "V410")),
    fields("vesti/2026/r-bez-slike.md", "slika: slike/nema.png\nopis_slike: А", (1, "V305")),
    fields("vesti/2026/r-adresa-spiska.md", "ranije_adrese: [/vesti/]", (1, "V412")),
    fields("vesti/2026/r-svoja-adresa.md", "ranije_adrese: [/vesti/2026/r-svoja-adresa/]", (1, "V409")),
    raw("vesti/2026/r-bez-izvornika.en.md", "---\nnaslov: News\n---\nText.\n", (0, "V402")),
    raw("stranice/r-jezik.hu.md", PLAIN, (0, "V404"), beside={"stranice/r-jezik.md": PLAIN}),
    raw(
        "dogadjaji/2026/r-koncert-b.md",
        CONCERT,
        (4, "V414"),
        beside={"dogadjaji/2026/r-koncert-a.md": CONCERT},
    ),
    raw(
        "usluge/r-na-konkurs.md",
        PLAIN.replace("Текст.", "[Конкурс за вртиће](../obavestenja/2026/r-konkurs.md)"),
        (4, "V325"),
        beside={"obavestenja/2026/r-konkurs.md": whole("obavestenja/2026/a.md", "vazi_do: 31.3.2026.", "fields")},
    ),
    raw("datoteke/R Plan.pdf", b"a", (0, "V405"), beside={"datoteke/r-plan.pdf": "b"}),
    raw(
        "vesti/2026/r-na-nacrt.md",
        NEWS.replace("Текст.", "[Радови на тргу](r-nacrt.md)"),
        (5, "V304"),
        beside={"vesti/2026/r-nacrt.md": NEWS.replace("naslov", "nacrt: да\nnaslov")},
    ),
    raw(
        "vesti/2026/r-na-zakazano.md",
        NEWS.replace("Текст.", "[Радови на тргу](r-zakazano.md)"),
        (5, "V304"),
        beside={"vesti/2026/r-zakazano.md": NEWS.replace("5.3.2026.", "5.12.2026.")},
    ),
]
ROWS = [*NAMES, *ENCODINGS, *RELATIONS]
