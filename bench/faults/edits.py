"""Random edits of a small town, such as clerks, designers and time itself make."""

import datetime as dt
import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from bench.sites import ROOT

SITE = """\
naziv: Општина Проба
mesto: Проба
opis: Сајт за пробу.
domen: proba.example
"""
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
        "datoteke/odluka.pdf": b"%PDF-1.4 ",
        **{f"vesti/2026/v{n:02}.md": news(f"Вест {n}", f"{n % 28 + 1}.1.2026.") for n in range(1, 32)},
    }
    return files | _of_other_types()


def _of_other_types() -> dict[str, str | bytes]:
    """What has an office, people, a file, a place; two of one title."""
    decision = "naslov: Одлука\ndatum: 2.2.2026.\nvrsta: odluka\norgan: finansije\ndatoteka: datoteke/odluka.pdf"
    fair = "naslov: Сајам\ndatum: 1.2.2026.\npocetak: 12.3.2026. 18:00\nmesto: Трг"
    return {
        "uprava/uprava.md": "---\nnaslov: Управа\n---\nУ згради општине.\n",
        "uprava/finansije.md": "---\nnaslov: Финансије\ndeo: uprava\nrukovodilac: ana\n---\nО новцу.\n",
        "uprava/finansije.en.md": "---\nnaslov: Finances\n---\nOf money.\n",
        "ljudi/ana.md": "---\nnaslov: Ана Ђурић\nfunkcija: Начелница\norgan: finansije\n---\nПрима уторком.\n",
        "dokumenta/2026/odluka.md": f"---\n{decision}\n---\nГласи овако.\n",
        "dogadjaji/2026/sajam.md": f"---\n{fair}\n---\nДођите.\n",
        "kampanje/sajam.md": "---\nnaslov: Сајам\norgan: finansije\n---\nСви на [сајам](../dogadjaji/2026/sajam.md).\n",
        "hitno/2026/voda.md": "---\nnaslov: Нема воде\ndatum: 9.3.2026.\nvazi_do: 11.3.2026.\n---\nДо јутра.\n",
    }


def news(title: str, day: str, topic: str = "putevi") -> str:
    """A piece of news with links and a picture."""
    return (
        f"---\nnaslov: {title}\ndatum: {day}\nteme: [{topic}]\nslika: slike/a.png\nopis_slike: Тачка\n---\n"
        "## Део\n\nТекст са [везом](../../usluge/izvod.md#rok), [другом](v02.md) и [одлуком]"
        "(../../datoteke/odluka.pdf).\n\n![Тачка](../../slike/a.png)\n"
    )


def notice(deadline: str) -> str:
    """A notice with a deadline."""
    return f"---\nnaslov: Позив\ndatum: 1.3.2026.\nvrsta: javni-poziv\nrok: {deadline}\n---\nПријавите се.\n"


class Edited(Protocol):
    """A town that can be edited: its settings lie in `conf`, and its theme is its own."""

    folder: Path
    conf: Path
    theme: Path

    @property
    def content(self) -> Path:
        """The folder of the texts."""

    def write(self, files: Mapping[str, str | bytes]) -> object:
        """Write files of the content."""


class Editor:
    """Makes one random edit at a time; equal seeds make equal edits."""

    def __init__(self, town: Edited, seed: int) -> None:
        self.town = town
        self.chance = random.Random(seed)  # noqa: S311 - not for secrets
        self.now = START
        self.count = 0

    def edit(self) -> str:
        """Make one edit and say which."""
        self.count += 1
        step = self.chance.choice(STEPS)
        step(self)
        return step.__name__

    def settings(self) -> dict[str, str]:
        """Those of the next build."""
        return {"AT": self.now.isoformat()}

    def entry(self) -> Path:
        """One of those that are there."""
        return self.chance.choice(sorted(self.town.content.glob("vesti/2026/*.md")))

    def replace(self, path: Path, old: str, new: str) -> None:
        """The first of these words in a file become others."""
        text = path.read_text("utf-8")
        path.write_text(text.replace(old, new, 1), "utf-8")


def body(editor: Editor) -> None:
    """A sentence more."""
    path = editor.entry()
    path.write_text(path.read_text("utf-8") + f"\nРеченица {editor.count}.\n", "utf-8")


def title(editor: Editor) -> None:
    """Another title."""
    editor.replace(editor.entry(), "naslov: ", f"naslov: Ново{editor.count} ")


def topics(editor: Editor) -> None:
    """Another topic."""
    one, other = editor.chance.sample(TOPICS, 2)
    editor.replace(editor.entry(), f"[{one}]", f"[{other}]")


def heading(editor: Editor) -> None:
    """An anchor that others link to comes and goes."""
    path = editor.town.content / "usluge/izvod.md"
    old, new = ("## Rok", "## Cena") if "## Rok" in path.read_text("utf-8") else ("## Cena", "## Rok")
    editor.replace(path, old, new)


def add(editor: Editor) -> None:
    """A new entry."""
    name = f"vesti/2026/n{editor.count}.md"
    editor.town.write({name: news(f"Нова {editor.count}", f"{editor.count % 9 + 1}.3.2026.", "voda")})


def other_year(editor: Editor) -> None:
    """An entry of a year that had none."""
    editor.town.write({"vesti/2025/stara.md": news("Стара", "5.5.2025.")})


def delete(editor: Editor) -> None:
    """An entry goes."""
    editor.entry().unlink()


def rename(editor: Editor) -> None:
    """An entry has another address."""
    path = editor.entry()
    path.rename(path.with_name(f"{path.stem}-{editor.count}.md"))


def translate(editor: Editor) -> None:
    """A translation comes and goes."""
    path = editor.town.content / "stranice/kontakt.en.md"
    if path.exists():
        path.unlink()
    else:
        path.write_text("---\nnaslov: Contact\n---\nWrite to us.\n", "utf-8")


def introduce(editor: Editor) -> None:
    """A list gets an introduction."""
    editor.town.write({"stranice/vesti.md": f"---\nnaslov: Вести\n---\nУвод {editor.count}.\n"})


def draft(editor: Editor) -> None:
    """An entry becomes a draft."""
    editor.replace(editor.entry(), "\n---\n", "\nnacrt: да\n---\n")


def mistake(editor: Editor) -> None:
    """An entry becomes faulty."""
    editor.replace(editor.entry(), "datum:", "datu:")


def picture(editor: Editor) -> None:
    """Another picture under the same name."""
    editor.town.write({"slike/a.png": PIXEL + bytes([editor.count % 256])})


def document(editor: Editor) -> None:
    """A heavier document under the same name."""
    editor.town.write({"datoteke/odluka.pdf": b"%PDF-1.4 " + bytes(editor.count * 2000)})


def office(editor: Editor) -> None:
    """An office is called otherwise."""
    editor.replace(editor.town.content / "uprava/finansije.md", "naslov: ", f"naslov: Нове{editor.count} ")


def colleague(editor: Editor) -> None:
    """Somebody new in an office."""
    text = f"---\nnaslov: Милан {editor.count}\norgan: finansije\n---\nРеферент.\n"
    editor.town.write({f"ljudi/milan-{editor.count}.md": text})


def glossary(editor: Editor) -> None:
    """A word that is not written letter by letter in Latin."""
    editor.town.write({"recnik.yml": f"Вест|: News{editor.count}|\n"})


def synonyms(editor: Editor) -> None:
    """Other words for the same."""
    editor.town.write({"pretraga.yml": f"sinonimi:\n  - [вест, новост, прича{editor.count}]\n"})


def site(editor: Editor) -> None:
    """The town says something else of itself."""
    editor.replace(editor.town.content / "site.yml", "opis: ", f"opis: Нов{editor.count} ")


def menu(editor: Editor) -> None:
    """Another menu."""
    editor.replace(editor.town.content / "site.yml", "  - {putanja: /kontakt/}\n", "  - {putanja: /usluge/}\n")


def template(editor: Editor) -> None:
    """Another template of entries."""
    editor.replace(editor.town.theme / "templates/entry.html", "<article", f"<!-- {editor.count} --><article")


def component(editor: Editor) -> None:
    """Another component."""
    path = editor.town.theme / "templates/components/card/template.html"
    editor.replace(path, "<", f"<!-- {editor.count} --><")


def fragment(editor: Editor) -> None:
    """Another fragment of all pages."""
    path = editor.town.theme / "templates/fragments/menu.html"
    path.write_text(path.read_text("utf-8") + f"<!-- {editor.count} -->\n", "utf-8")


def style(editor: Editor) -> None:
    """Another style."""
    path = editor.town.theme / "static/99-proba.css"
    path.write_text(f"p{{order:{editor.count}}}\n", "utf-8")


def catalogue(editor: Editor) -> None:
    """Another translation of a string."""
    path = editor.town.theme / "locales/en.po"
    editor.replace(path, 'msgstr "Ski', f'msgstr "{editor.count} Ski')


def conf(editor: Editor) -> None:
    """Another address of the site."""
    write_conf(editor.town, f"https://s{editor.count}.example/deo")


def write_conf(town: Edited, site_url: str = "") -> None:
    """Settings that may be edited."""
    town.conf = town.folder / "conf.py"
    text = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom publishconf import *\nSITEURL = {site_url!r}\n"
    town.conf.write_text(text, "utf-8")


def latin(editor: Editor) -> None:
    """The other script at the root, and back."""
    path = editor.town.content / "site.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("pismo: latinica\n", "") if "pismo" in text else f"{text}pismo: latinica\n", "utf-8")


def day_passes(editor: Editor) -> None:
    """Tomorrow."""
    editor.now += dt.timedelta(days=1)


STEPS: tuple[Callable[[Editor], None], ...] = (
    body, title, topics, heading, add, other_year, delete, rename, translate, introduce, draft, mistake, picture,
    document, office, colleague, glossary, synonyms, site, menu, template, component, fragment, style, catalogue,
    conf, latin, day_passes,
)  # fmt: skip
