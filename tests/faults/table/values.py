"""Fields that are unknown, missing, empty, given twice, or hold what they cannot."""

from tests.faults.table.rows import Row, fields, raw

NEWS, NOTICE, EVENT = "vesti/2026/v-{}.md", "obavestenja/2026/v-{}.md", "dogadjaji/2026/v-{}.md"
OFFICE, DOCUMENT, ALERT = "uprava/v-{}.md", "dokumenta/2026/v-{}.md", "hitno/2026/v-{}.md"


def _values(path: str, key: str, code: str, *values: str) -> list[Row]:
    """One file for each wrong value of a field."""
    name = key.replace("_", "-")
    return [fields(path.format(f"{name}-{n}"), f"{key}: {value}", (1, code)) for n, value in enumerate(values)]


KEYS = [
    fields(NEWS.format("nepoznato"), "naslv: Пијаца", (1, "V201")),
    fields(NEWS.format("nepoznato-cirilicom"), "надлежност: Пијаца", (1, "V201")),
    fields(NEWS.format("iz-druge-vrste"), "rok: 31.3.2026.", (1, "V201")),
    fields("usluge/v-iz-obavestenja.md", "vrsta: oglas", (1, "V201")),
    fields(NEWS.format("dvaput"), "sazetak: Једно\nsazetak: Друго", (2, "V203")),
    fields(NEWS.format("dvaput-dva-pisma"), "sazetak: Једно\nсажетак: Друго", (2, "V203")),
    fields(NEWS.format("prazan-datum"), "datum:", (1, "V206")),
    fields(NEWS.format("prazan-naslov"), 'naslov: ""', (1, "V206")),
    fields(EVENT.format("prazno-mesto"), "mesto:   ", (1, "V206")),
    raw(NEWS.format("bez-naslova"), "---\ndatum: 5.3.2026.\n---\nТекст.\n", (2, "V202")),
    raw(NOTICE.format("bez-vrste"), "---\nnaslov: А\ndatum: 5.3.2026.\n---\nТекст.\n", (2, "V202")),
    raw(ALERT.format("bez-isteka"), "---\nnaslov: А\ndatum: 5.3.2026.\n---\nТекст.\n", (2, "V202")),
    raw(DOCUMENT.format("samo-naslov"), "---\nnaslov: А\ndatum: 5.3.2026.\nvrsta: plan\n---\nА.\n", (2, "V202")),
    raw(NEWS.format("bez-icega"), "---\n---\nТекст.\n", (2, "V202")),
    fields(NEWS.format("slika-sama"), "slika: slike/most.png", (1, "V217")),
    fields(NEWS.format("povuceno"), "povuceno: 9.3.2026.", (1, "V217")),
]
VALUES = [
    *_values(NEWS, "datum", "V204", "јуче", "март 2026.", "5.3.26.", "2026.", "5. брезна 2026.", "05032026"),
    *_values(NOTICE, "otvara_se", "V221", "31.4.2026.", "29.2.2026.", "0.3.2026.", "5.13.2026.", "2026-02-30"),
    *_values(NOTICE, "rok", "V218", "31.3.2026. 24:30", "31.3.2026. 15:60", "31.3.2026. подне", "31.3.2026. 15"),
    *_values(NEWS, "izmenjeno", "V210", "7.3.2026. 15:30", "[7.3.2026.]"),
    *_values(OFFICE, "redosled", "V226", "трећи", "1,5", "-1", "1.", "III"),
    *_values(NOTICE, "vrsta", "V205", "javnipoziv", "Позив", "вест", "konkurs i oglas"),
    *_values(DOCUMENT, "vrsta", "V205", "odluke", "pdf"),
    *_values(OFFICE, "telefon", "V213", "централа", "000/555-100 Мика", "0o0/555", "12"),
    *_values(
        OFFICE, "eposta", "V214", "pisarnica", "pisarnica@primer", "a b@primer.rs", "писарница@пример.срб", "@x.rs"
    ),
    *_values(NEWS, "nacrt", "V211", "можда", "готово", "2", "х"),
    *_values(EVENT, "otkazano", "V211", "одложено"),
    *_values(NEWS, "teme", "V222", "[—]", "- (?)"),
    *_values(NEWS, "organ", "V223", "—", "?"),
    *_values(NEWS, "ranije_adrese", "V225", "[стари мост]", "[../vesti/]", '["/vesti/a b/"]'),
    *_values(DOCUMENT, "datoteka", "V224", "https://primer.rs/a.pdf", "odluka", "odluka.md"),
    fields(NEWS.format("slika-0"), "slika: slike/most.pdf\nopis_slike: Мост", (1, "V216")),
    fields(NEWS.format("slika-1"), "slika: https://primer.rs/most.jpg\nopis_slike: Мост", (1, "V216")),
    fields(NEWS.format("slika-2"), "slika: most\nopis_slike: Мост", (1, "V216")),
    fields(NEWS.format("spisak"), "sazetak:\n  - Један\n  - Два", (1, "V210")),
    fields("usluge/v-koraci.md", "koraci: {prvi: Један, drugi: Два}", (1, "V210")),
]
ORDER = [
    fields(NOTICE.format("rok-pre-otvaranja"), "otvara_se: 10.3.2026.\nrok: 9.3.2026.", (2, "V219")),
    fields(NOTICE.format("istog-dana"), "otvara_se: 10.3.2026. 12:00\nrok: 10.3.2026. 9:00", (2, "V219")),
    fields(NOTICE.format("rok-pre-objave"), "datum: 5.3.2026.\nrok: 1.3.2026.", (2, "V219")),
    fields(NEWS.format("istek-pre-objave"), "datum: 5.3.2026.\nvazi_do: 4.3.2026.", (2, "V219")),
    fields(EVENT.format("kraj"), "pocetak: 5.3.2026. 18:00\nkraj: 5.3.2026. 17:00", (2, "V219")),
    fields("kampanje/v-kraj.md", "pocetak: 5.3.2026.\nkraj: 4.3.2026.", (2, "V219")),
    fields(NEWS.replace("2026", "0206").format("rimska"), "datum: 5.3.0206.", (1, "V232")),
    fields(NOTICE.format("daleki-rok"), "rok: 31.3.2206.", (1, "V231"), (1, "V232")),
    fields(NEWS.replace("2026", "2036").format("desetleca"), "datum: 5.3.2036.", (1, "V233")),
    fields(NEWS.replace("2026", "1926").format("davna"), "datum: 5.3.1926.", (1, "V234")),
    fields(ALERT.format("pola-godine"), "datum: 5.3.2026.\nvazi_do: 5.9.2026.", (2, "V230")),
    fields(NOTICE.format("za-dve-godine"), "datum: 5.3.2026.\nrok: 5.3.2028.", (2, "V231")),
    fields("usluge/v-prevod.en.md", "naslov: Extract\ntaksa: 100 RSD\nslika: slike/most.png", (3, "V220")),
]
ROWS = [*KEYS, *VALUES, *ORDER]
