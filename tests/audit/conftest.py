"""A small site without a fault, as text by file name, and the audit of what a test made of it."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from plugins.audit import main

ORIGIN = "https://varos.example"
FOLDERS = {"sr-Cyrl": "", "sr-Latn": "lat/", "en": "en/"}
TAGS = tuple(FOLDERS)
ADDRESSES = {"": ("Почетна", "Početna", "Home"), "vesti/most/": ("Мост", "Most", "Bridge")}
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
Files = dict[str, str]
Audit = Callable[[Mapping[str, str]], list[str]]


def page(tag: str, address: str, base: str, folders: Mapping[str, str]) -> str:
    """One page in one script or language."""
    title = ADDRESSES[address][TAGS.index(tag)]
    versions = {one: f"{ORIGIN}{base}{folder}{address}" for one, folder in folders.items()}
    alternates = "".join(f'<link rel="alternate" hreflang="{one}" href="{href}">' for one, href in versions.items())
    switches = "".join(
        f'<a rel="alternate" hreflang="{one}" lang="{one}" href="{base}{folders[one]}{address}">{label}</a>'
        for one, label in (("sr-Cyrl", "Ћирилица"), ("sr-Latn", "Latinica"), ("en", "English"))
    )
    return f"""<!DOCTYPE html>
<html lang="{tag}"><head><meta charset="utf-8"><title>{title}</title>
<link rel="canonical" href="{versions[tag]}">{alternates}
<link rel="alternate" hreflang="x-default" href="{ORIGIN}{base}{address}">
<link rel="stylesheet" href="{base}tema/stil.css">
<script type="application/ld+json">{{"@type": "WebPage", "name": "{title}"}}</script></head>
<body class="{"entry" if address else "home"}"><header><p><a href="#sadrzaj">&gt;</a></p><nav>{switches}</nav></header>
<main id="sadrzaj"><h1>{title}</h1><a href="{base}{folders[tag]}vesti/most/#sadrzaj">1</a>
<img src="{base}slike/most.jpg" srcset="{base}slike/most.jpg 2x" alt=""></main></body></html>"""


def feed(tag: str, base: str, folders: Mapping[str, str]) -> str:
    """A feed of one entry."""
    root = f"{ORIGIN}{base}{folders[tag]}"
    title = ADDRESSES["vesti/most/"][TAGS.index(tag)]
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{tag}"><id>{root}</id><title>{title}</title>
<updated>2026-03-05T00:00:00+01:00</updated><link rel="self" href="{root}atom.xml"/>
<entry><id>{root}vesti/most/</id><title>{title}</title><updated>2026-03-05T00:00:00+01:00</updated>
<link href="{root}vesti/most/"/></entry></feed>"""


def json_feed(tag: str, base: str, folders: Mapping[str, str]) -> str:
    """The same as JSON Feed."""
    root = f"{ORIGIN}{base}{folders[tag]}"
    title = ADDRESSES["vesti/most/"][TAGS.index(tag)]
    entry = {"id": f"{root}vesti/most/", "url": f"{root}vesti/most/", "title": title, "content_text": title}
    whole = {"version": "https://jsonfeed.org/version/1.1", "title": title, "feed_url": f"{root}feed.json"}
    return json.dumps(whole | {"items": [entry | {"date_published": "2026-03-05T00:00:00+01:00"}]})


def calendar(tag: str, base: str, folders: Mapping[str, str]) -> str:
    """A calendar of one event."""
    url = f"{ORIGIN}{base}{folders[tag]}vesti/most/"
    title = ADDRESSES["vesti/most/"][TAGS.index(tag)]
    times = ["DTSTAMP:20260305T080000Z", "DTSTART:20260310T170000Z", "DTEND:20260310T190000Z"]
    event = ["BEGIN:VEVENT", "UID:vesti/most@varos.example", *times, f"SUMMARY:{title}", f"URL:{url}", "END:VEVENT"]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Varos//varos.example//SR", *event, "END:VCALENDAR"]
    return "".join(f"{line}\r\n" for line in lines)


def sitemap(base: str, folders: Mapping[str, str]) -> Files:
    """An index and one map."""
    locs = [f"{ORIGIN}{base}{folder}{address}" for folder in folders.values() for address in ADDRESSES]
    urls = "".join(f"<url><loc>{loc}</loc></url>" for loc in locs)
    index = f"<sitemap><loc>{ORIGIN}{base}sitemap/strane.xml</loc></sitemap>"
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    return {
        "sitemap.xml": f"<sitemapindex {space}>{index}</sitemapindex>",
        "sitemap/strane.xml": f"<urlset {space}>{urls}</urlset>",
    }


def not_found() -> str:
    """Both scripts on one page."""
    return """<!DOCTYPE html><html lang="sr-Cyrl"><head><meta charset="utf-8"><title>Нема стране / Nema strane</title>
<meta name="robots" content="noindex"></head>
<body class="lost"><main><h1>Нема стране</h1><p lang="sr-Latn">Nema strane</p></main></body></html>"""


@pytest.fixture
def clean() -> Files:
    """A site without a fault."""
    return site_at("/")


def site_at(base: str, folders: Mapping[str, str] = FOLDERS) -> Files:
    """The same site at the top of its host or below a path."""
    pages = {
        f"{folder}{address}index.html": page(tag, address, base, folders)
        for tag, folder in folders.items()
        for address in ADDRESSES
    }
    feeds = {
        f"{folders[tag]}{name}": make(tag, base, folders)
        for tag in ("sr-Cyrl", "sr-Latn")
        for name, make in (("atom.xml", feed), ("feed.json", json_feed), ("kalendar.ics", calendar))
    }
    style = "@font-face{src:url(serif.woff2)} /* url(nema.png) */ body{background:url(data:image/gif;base64,AA)}"
    files = {
        "tema/stil.css": style,
        "tema/serif.woff2": "",
        "slike/most.jpg": "",
        "slike/grb.svg": DRAWING,
        "404.html": not_found(),
    }
    return pages | feeds | files | sitemap(base, folders)


@pytest.fixture
def below_path() -> Files:
    """The same at https://varos.example/opstina/."""
    return site_at("/opstina/")


def written(folder: Path, files: Mapping[str, str]) -> Path:
    """The folder, with these files in it, byte for byte."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return folder


@pytest.fixture
def audit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Audit:
    """Writes the files and gives the lines of findings, without the table; the exit code must agree."""

    def run(files: Mapping[str, str]) -> list[str]:
        written(tmp_path, files)
        code = main(tmp_path, "", quick=True)
        told = capsys.readouterr().out.splitlines()
        lines = told[: told.index(next(line for line in told if line.startswith("Провера ")))]
        assert code == (1 if lines else 0)
        return lines[:-1]

    return run


@pytest.fixture
def latin_root() -> Files:
    """A town with Latin at the root and Cyrillic below cir/."""
    return site_at("/", {"sr-Latn": "", "sr-Cyrl": "cir/", "en": "en/"})
