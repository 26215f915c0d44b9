"""Fences and YAML as clerks break them."""

from tests.faults.table.rows import Row, fields, raw

PLACE = "vesti/2026/y-{}.md"
HEAD = "naslov: Пијаца\ndatum: 5.3.2026.\n"


def _head(name: str, shown: str, line: int) -> Row:
    return fields(PLACE.format(name), shown, (line, "V209"))


ROWS = [
    raw(PLACE.format("bez-crta"), f"{HEAD}\nТекст.\n", (1, "V207")),
    raw(PLACE.format("zvezdice"), f"***\n{HEAD}***\nТекст.\n", (1, "V207")),
    raw(PLACE.format("naslov-pre"), f"# Пијаца\n---\n{HEAD}---\nТекст.\n", (1, "V207")),
    raw(PLACE.format("bez-druge-crte"), f"---\n{HEAD}\nТекст.\n", (4, "V208")),
    raw(PLACE.format("bez-druge-do-kraja"), f"---\n{HEAD}", (4, "V208")),
    raw(PLACE.format("crta-tek-u-tekstu"), f"---\n{HEAD}\nТекст вести.\n\n---\n\nЈош.\n", (4, "V208")),
    _head("otvoren-navodnik", 'naslov: "Пијаца', 1),
    _head("otvoren-apostrof", "naslov: 'Пијаца", 1),
    _head("otvorena-zagrada", "teme: [putevi", 1),
    _head("otvorena-viticasta", "teme: {putevi", 1),
    _head("bez-dvotacke", "naslov Пијаца", 1),
    _head("samo-rec", "naslov: Пијаца\nнапомена", 2),
    _head("uvlacenje", "naslov: Пијаца\n  datum: 5.3.2026.", 2),
    _head("kosa-crta", 'naslov: "Пијаца \\q"', 1),
    _head("sidro", "naslov: [&а Пијаца]", 1),
    _head("duboko", f"teme: {'[' * 30}{']' * 30}", 1),
    _head("zagrada-kao-kljuc", "[а]: Пијаца", 1),
    fields(PLACE.format("znak-u-navodnicima"), 'naslov: "Пија\\u0007ца"', (1, "V111")),
]
REPAIRED = {
    "dvotacka": ("naslov: Обавештење: прекид воде", "Обавештење: прекид воде"),
    "taraba": ("naslov: Пијаца #1 у граду", "Пијаца #1 у граду"),
    "zvezdica": ("naslov: *Пијаца* и трг", "*Пијаца* и трг"),
    "tabulator": ("naslov:\tПијаца је отворена", "Пијаца је отворена"),
    "tvrdi-razmak": ("naslov:\u00a0Пијаца ради", "Пијаца ради"),
    "bez-razmaka": ("naslov:Пијаца без размака", "Пијаца без размака"),
    "srpski-navodnici": ("naslov: „Пијаца“ је отворена", "„Пијаца“ је отворена"),
    "pametni-navodnici": ("naslov: ”Пијаца” је отворена", "”Пијаца” је отворена"),
    "apostrof": ("naslov: Пијаца 'Зелени венац'", "Пијаца 'Зелени венац'"),
    "i-jos": ("naslov: Пијаца & трг", "Пијаца & трг"),
    "procenat": ("naslov: 100% пијаца", "100% пијаца"),
    "kljuc-cirilicom": ("---\nнаслов: Пијаца ћирилицом\nдатум: 5.3.2026.\n---\nА.\n", "Пијаца ћирилицом"),
    "veliko-slovo": ("---\nNaslov: Пијаца великим\nDATUM: 5.3.2026.\n---\nА.\n", "Пијаца великим"),
    "duze-crte": ("—–\nnaslov: Пијаца дугом цртом\ndatum: 5.3.2026.\n–—\nА.\n", "Пијаца дугом цртом"),
    "dve-crte": ("--\nnaslov: Пијаца са две црте\ndatum: 5.3.2026.\n--\nА.\n", "Пијаца са две црте"),
    "bom": ("\ufeff---\nnaslov: Пијаца са BOM\ndatum: 5.3.2026.\n---\nА.\n", "Пијаца са BOM"),
    "windows": ("---\r\nnaslov: Пијаца из Windows-а\r\ndatum: 5.3.2026.\r\n---\r\nА.\r\n", "Пијаца из Windows-а"),
}
