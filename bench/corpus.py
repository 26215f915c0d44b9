"""Writes the corpus: a town of any size for Varoš, and the same texts for plain Pelican."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from . import forms, words
from .facts import corpus_of, file_of
from .items import TODAY, Item, items
from .prose import day

SEED = 2026
_SITE = f"""naziv: Општина Горњи Брест
mesto: Горњи Брест
opis: Измишљена општина за мерење брзине, са свим што једна општина објављује.
izmisljen: da
dan: {day(TODAY)}
grb: slike/grb.svg
boje: {{osnovna: "#1e4d3b", naglasak: "#e3a72f"}}
domen: brest.example
pismo: cirilica
jezici: [en]
kontakt:
  adresa: Трг слободе 1
  postanski_broj: "00100"
  mesto: Горњи Брест
  telefon: 000/555-100
  eposta: opstina@brest.example
  radno_vreme: ["Радним данима: 7.30–15.30", "Суботом и недељом: не радимо"]
  maticni_broj: "00000000"
  pib: "000000003"
hitni_brojevi:
  - {{naziv: Полиција, telefon: "192"}}
  - {{naziv: Ватрогасци, telefon: "193"}}
  - {{naziv: Хитна помоћ, telefon: "194"}}
mreze:
  - {{mreza: facebook, adresa: "https://facebook.example/brest", naziv: Горњи Брест на Фејсбуку}}
  - {{mreza: instagram, adresa: "https://instagram.example/brest", naziv: Горњи Брест на Инстаграму}}
meni:
  - {{putanja: /vesti/, naslov: Вести}}
  - {{putanja: /obavestenja/, naslov: Обавештења}}
  - {{putanja: /usluge/, naslov: Услуге}}
  - {{putanja: /uprava/, naslov: Управа}}
  - {{putanja: /dokumenta/, naslov: Документа}}
  - {{putanja: /kontakt/, naslov: Контакт}}
najtrazenije: [SERVICES]
podnozje: [PAGES]
"""
_SITE_EN = """naziv: Municipality of Gornji Brest
mesto: Gornji Brest
opis: A fictional municipality for measuring speed.
kontakt: {adresa: Trg slobode 1, mesto: Gornji Brest, radno_vreme: ["Weekdays: 7:30–15:30", "Weekends: closed"]}
hitni_brojevi: [{naziv: Police}, {naziv: Fire brigade}, {naziv: Ambulance}]
mreze: [{naziv: Gornji Brest on Facebook}, {naziv: Gornji Brest on Instagram}]
meni: [{naslov: News}, {naslov: Notices}, {naslov: Services}, {naslov: Offices}, {naslov: Documents}, {naslov: Contact}]
"""
_ARMS = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 56" width="48" height="56">'
    '<path d="M4 4h40v24c0 14-10 20-20 24C14 48 4 42 4 28z" fill="#1e4d3b"/></svg>\n'
)


def write_varos(content: Path, entries: int, seed: int = SEED) -> list[Item]:
    """A content folder for Varoš; the entries that are in it."""
    found = _write_texts(content, entries, seed, forms.varos)
    chosen = [f"/{item.address}" for item in found if item.type == "service"][:6]
    pages = [f"/{item.address}" for item in found if item.type == "page"]
    site = _SITE.replace("SERVICES", ", ".join(chosen)).replace("PAGES", ", ".join(pages))
    (content / "site.yml").write_text(site, "utf-8")
    (content / "site.en.yml").write_text(_SITE_EN, "utf-8")
    topics = [
        f'- {{id: {id_}, naziv: "{name}", naziv_en: "{words.TOPICS_EN[id_]}"}}\n' for id_, name in words.TOPICS.items()
    ]
    (content / "teme.yml").write_text("".join(topics), "utf-8")
    return found


def write_pelican(content: Path, entries: int, seed: int = SEED) -> list[Item]:
    """The same texts, in one script, as Pelican's articles and pages."""
    return _write_texts(content, entries, seed, forms.pelican)


def _write_texts(content: Path, entries: int, seed: int, form: Callable[[forms.Text], str]) -> list[Item]:
    found = items(entries, seed)
    corpus = corpus_of(found)
    for item in found:
        text = forms.text_of(item, corpus, seed)
        _write(content / text.path, form(text).encode())
        if item.translated:
            translation = forms.english_of(text, corpus, seed)
            _write(content / translation.path, form(translation).encode())
        if item.type == "document":
            _write(content / file_of(item), pdf(item.title))
    for number, name in enumerate(corpus.pictures):
        _write(content / name, picture(160, 90, 60 + number % 180))
    _write(content / "slike/grb.svg", _ARMS.encode())
    return found


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def picture(width: int, height: int, shade: int) -> bytes:
    """A PNG with a sky that grows darker."""
    rows = b"".join(b"\0" + bytes((shade, 120, 255 - y)) * width for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    parts = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def pdf(title: str) -> bytes:
    """A small file that begins and ends like a PDF; each has other bytes."""
    return b"%PDF-1.7\n% " + title.encode() + b"\n" + b"0" * 2000 + b"\n%%EOF\n"
