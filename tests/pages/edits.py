"""Random edits of a small town, such as clerks, designers and time itself make."""

import datetime as dt
import random
from collections.abc import Callable
from pathlib import Path

from tests.conftest import ROOT, SITE, Town

PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82"
)
START = dt.datetime(2026, 3, 10, 12, tzinfo=dt.timezone(dt.timedelta(hours=1)))
TOPICS = ("putevi", "voda")


def first_files() -> dict[str, str | bytes]:
    """Enough news for a numbered page; every type, translations, links, a picture, a scheduled entry."""
    files: dict[str, str | bytes] = {
        "site.yml": SITE + "jezici: [en]\nmeni:\n  - {putanja: /vesti/}\n  - {putanja: /kontakt/}\n",
        "teme.yml": "- {id: putevi, naziv: Путеви, naziv_en: Roads}\n- {id: voda, naziv: Вода}\n",
        "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nПишите нам.\n",
        "usluge/izvod.md": "---\nnaslov: Izvod\n---\n## Rok\n\nOdmah, v. [vest](../vesti/2026/v01.md#deo).\n",
        "usluge/izvod.en.md": "---\nnaslov: Extract\n---\nSee the [news](../vesti/2026/v01.md).\n",
        "obavestenja/2026/poziv.md": notice("20.3.2026."),
        "obavestenja/2026/voda.md": notice("12.3.2026.").replace("javni-poziv", "servisna-informacija"),
        "vesti/2026/sutra.md": news("Сутра", "11.3.2026."),
        "slike/a.png": PIXEL,
    }
    return files | {f"vesti/2026/v{n:02}.md": news(f"Вест {n}", f"{n % 28 + 1}.1.2026.") for n in range(1, 32)}


def news(title: str, day: str, topic: str = "putevi") -> str:
    return (
        f"---\nnaslov: {title}\ndatum: {day}\nteme: [{topic}]\nslika: slike/a.png\nopis_slike: Тачка\n---\n"
        "## Део\n\nТекст са [везом](../../usluge/izvod.md#rok) и [другом](v02.md).\n\n![Тачка](../../slike/a.png)\n"
    )


def notice(deadline: str) -> str:
    return f"---\nnaslov: Позив\ndatum: 1.3.2026.\nvrsta: javni-poziv\nrok: {deadline}\n---\nПријавите се.\n"


class Editor:
    """Makes one random edit at a time; equal seeds make equal edits."""

    def __init__(self, town: Town, seed: int) -> None:
        self.town = town
        self.chance = random.Random(seed)
        self.now = START
        self.count = 0

    def edit(self) -> str:
        """Make one edit and say which."""
        self.count += 1
        step = self.chance.choice(STEPS)
        step(self)
        return step.__name__

    def settings(self) -> dict[str, str]:
        return {"AT": self.now.isoformat()}

    def entry(self) -> Path:
        return self.chance.choice(sorted(self.town.content.glob("vesti/2026/*.md")))

    def replace(self, path: Path, old: str, new: str) -> None:
        text = path.read_text("utf-8")
        path.write_text(text.replace(old, new, 1), "utf-8")


def body(editor: Editor) -> None:
    path = editor.entry()
    path.write_text(path.read_text("utf-8") + f"\nРеченица {editor.count}.\n", "utf-8")


def title(editor: Editor) -> None:
    editor.replace(editor.entry(), "naslov: ", f"naslov: Ново{editor.count} ")


def topics(editor: Editor) -> None:
    one, other = editor.chance.sample(TOPICS, 2)
    editor.replace(editor.entry(), f"[{one}]", f"[{other}]")


def heading(editor: Editor) -> None:
    """An anchor that others link to comes and goes."""
    path = editor.town.content / "usluge/izvod.md"
    old, new = ("## Rok", "## Cena") if "## Rok" in path.read_text("utf-8") else ("## Cena", "## Rok")
    editor.replace(path, old, new)


def add(editor: Editor) -> None:
    name = f"vesti/2026/n{editor.count}.md"
    editor.town.write({name: news(f"Нова {editor.count}", f"{editor.count % 9 + 1}.3.2026.", "voda")})


def other_year(editor: Editor) -> None:
    editor.town.write({"vesti/2025/stara.md": news("Стара", "5.5.2025.")})


def delete(editor: Editor) -> None:
    editor.entry().unlink()


def rename(editor: Editor) -> None:
    path = editor.entry()
    path.rename(path.with_name(f"{path.stem}-{editor.count}.md"))


def translate(editor: Editor) -> None:
    path = editor.town.content / "stranice/kontakt.en.md"
    if path.exists():
        path.unlink()
    else:
        path.write_text("---\nnaslov: Contact\n---\nWrite to us.\n", "utf-8")


def introduce(editor: Editor) -> None:
    editor.town.write({"stranice/vesti.md": f"---\nnaslov: Вести\n---\nУвод {editor.count}.\n"})


def draft(editor: Editor) -> None:
    editor.replace(editor.entry(), "\n---\n", "\nnacrt: да\n---\n")


def mistake(editor: Editor) -> None:
    editor.replace(editor.entry(), "datum:", "datu:")


def picture(editor: Editor) -> None:
    editor.town.write({"slike/a.png": PIXEL + bytes([editor.count])})


def site(editor: Editor) -> None:
    editor.replace(editor.town.content / "site.yml", "opis: ", f"opis: Нов{editor.count} ")


def menu(editor: Editor) -> None:
    editor.replace(editor.town.content / "site.yml", "  - {putanja: /kontakt/}\n", "  - {putanja: /usluge/}\n")


def template(editor: Editor) -> None:
    editor.replace(editor.town.theme / "templates/entry.html", "<article", f"<!-- {editor.count} --><article")


def component(editor: Editor) -> None:
    path = editor.town.theme / "templates/components/card/template.html"
    editor.replace(path, "<", f"<!-- {editor.count} --><")


def fragment(editor: Editor) -> None:
    path = editor.town.theme / "templates/fragments/menu.html"
    path.write_text(path.read_text("utf-8") + f"<!-- {editor.count} -->\n", "utf-8")


def style(editor: Editor) -> None:
    path = editor.town.theme / "static/99-proba.css"
    path.write_text(f"p{{order:{editor.count}}}\n", "utf-8")


def catalogue(editor: Editor) -> None:
    path = editor.town.theme / "locales/en.po"
    editor.replace(path, 'msgstr "Ski', f'msgstr "{editor.count} Ski')


def conf(editor: Editor) -> None:
    write_conf(editor.town, f"https://s{editor.count}.example/deo")


def write_conf(town: Town, site_url: str = "") -> None:
    town.conf = town.folder / "conf.py"
    text = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom publishconf import *\nSITEURL = {site_url!r}\n"
    town.conf.write_text(text, "utf-8")


def latin(editor: Editor) -> None:
    path = editor.town.content / "site.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("pismo: latinica\n", "") if "pismo" in text else f"{text}pismo: latinica\n", "utf-8")


def day_passes(editor: Editor) -> None:
    editor.now += dt.timedelta(days=1)


STEPS: tuple[Callable[[Editor], None], ...] = (
    body, title, topics, heading, add, other_year, delete, rename, translate, introduce, draft, mistake, picture,
    site, menu, template, component, fragment, style, catalogue, conf, latin, day_passes,
)  # fmt: skip
