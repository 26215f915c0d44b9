"""Texts: links, pictures, HTML, headings, characters."""

from tests.faults.table.rows import Row, text

PLACE = "vesti/2026/t-{}.md"


def _text(name: str, shown: str, *found: tuple[int, str]) -> Row:
    return text(PLACE.format(name), shown, *found)


LINKS = [
    _text("nema-vesti", "[Вест о радовима](nema.md)\n", (1, "V301")),
    _text("nema-vesti-u-trecem-redu", "Један.\n\n[Вест о радовима](nema.md)\n", (3, "V301")),
    _text("nema-usluge", "[Извод](../../usluge/nema.md)\n", (1, "V301")),
    _text("nema-spiska", "[Све вести](../../vesti/1950/)\n", (1, "V301")),
    _text("nema-datoteke", "[Образац](../../datoteke/nema.pdf)\n", (1, "V302")),
    _text("veliko-slovo", "[Образац](../../datoteke/Obrazac.pdf)\n", (1, "V302")),
    _text("nema-odeljka", "[Цена](#cene)\n\n## Цена\n\nА.\n", (1, "V303")),
    _text("nema-odeljka-tamo", "[Цена извода](../../usluge/maticna-knjiga.md#nema)\n", (1, "V303")),
    _text("javascript", "[Штампај](javascript:print)\n", (1, "V307")),
    _text("data", "[Слика](data:text/html,x)\n", (1, "V307")),
    _text("disk", "[Одлука](file:///C:/odluka.pdf)\n", (1, "V307")),
    _text("kosa-crta", "[Извод](/usluge/maticna-knjiga/)\n", (1, "V308")),
    _text("van", "[Упутство](../../../README.md)\n", (1, "V311")),
    _text("bez-odredista", "[Захтев]()\n", (1, "V313")),
    _text("bez-reci", "А [](../../datoteke/obrazac.pdf)\n", (1, "V314")),
    _text("www", "[Министарство](www.primer.rs)\n", (1, "V315")),
    _text("posta", "[Писарница](pisarnica@primer.rs)\n", (1, "V315")),
    _text("dve-crte", "[Министарство](//primer.rs/a)\n", (1, "V315")),
    _text("ovde", "Образац је [овде](../../datoteke/obrazac.pdf).\n", (1, "V322")),
    _text("kliknite", "[Kliknite ovde](../../datoteke/obrazac.pdf)\n", (1, "V322")),
]
PICTURES = [
    _text("bez-opisa", "![](../../slike/most.png)\n", (1, "V306")),
    _text("nema-slike", "![Мост](../../slike/nema.png)\n", (1, "V302")),
    _text("tuda-slika", "![Мост](https://primer.rs/most.jpg)\n", (1, "V316")),
    _text("nije-slika", "![Образац](../../datoteke/obrazac.pdf)\n", (1, "V319")),
    _text("html-bez-opisa", '<img src="../../slike/most.png">\n', (1, "V306")),
]
HTML = [
    _text("okvir", '<iframe src="https://video.example/a"></iframe>\n', (1, "V310")),
    _text("skripta", "А.\n\n<script>alert(1)</script>\n", (3, "V310")),
    _text("slovo", '<font color="red">Важно</font>\n', (1, "V310")),
    _text("dogadjaj", '<p onclick="x()">Важно</p>\n', (1, "V310")),
    _text("stil", '<p style="color: red">Важно</p>\n', (1, "V310")),
    _text("obrazac", "<form><input></form>\n", (1, "V310")),
]
HEADINGS = [
    _text("prvi-stepen", "# Карте\n\nА.\n", (1, "V309")),
    _text("preskok", "## Карте\n\n#### Цена\n\nА.\n", (3, "V320")),
    _text("pocetak-trecim", "### Цена\n\nА.\n", (1, "V320")),
    _text("podebljan", "**Цена карте**\n\nКарта је 50 динара.\n", (1, "V321")),
    _text("velika", "СЕДНИЦА СКУПШТИНЕ ОПШТИНЕ ОДЛАЖЕ СЕ\n", (1, "V323")),
    _text("razmaknuto", "Доноси се О Д Л У К А о буџету.\n", (1, "V324")),
]
CHARACTERS = [
    _text("nul", "А.\n\nПија\x00ца\n", (3, "V111")),
    _text("kontrolni", "Пија\x07ца\n", (1, "V111")),
    _text("brojem", "Пија&#7;ца и Пија&#xE005;ца\n", (1, "V111"), (1, "V112")),
    _text("wingdings", "Зовите \uf028 555\n", (1, "V112")),
    _text("izgubljeno", "Изград\ufffdа\n", (1, "V113")),
    _text("krivo-procitano", "Ð¡ÐµÐ´Ð½Ð¸Ñ†Ð° Ð¡ÐºÑƒÐ¿ÑˆÑ‚Ð¸Ð½Ðµ\n", (1, "V335")),
    _text("kvacice", "Uèenici su posadili drvoreð.\n", (1, "V335")),
    _text("kvacica", "Kuæa na prodaju.\n", (1, "V118")),
    _text("zagrade", "А.\n\n" + "[x " * 400 + "\n", (3, "V317")),
]
ROWS = [*LINKS, *PICTURES, *HTML, *HEADINGS, *CHARACTERS]
