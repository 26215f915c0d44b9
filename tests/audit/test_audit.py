"""One fault each in a site that had none."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from plugins.audit import main

Files = dict[str, str]
Audit = Callable[[Mapping[str, str]], list[str]]

MOST, LAT = "vesti/most/index.html", "lat/vesti/most/index.html"
ORIGIN = "https://varos.example/"

# file, what is replaced, by what, the findings as "file code"
FAULTS: dict[str, tuple[str, str, str, list[str]]] = {
    "broken link": (MOST, "<h1>", '<h1><a href="../../usluge/">x</a>', [f"{MOST} A110"]),
    "broken absolute link": (MOST, "<h1>", f'<h1><a href="{ORIGIN}usluge/">x</a>', [f"{MOST} A110"]),
    "broken image": (MOST, 'src="/slike/most.jpg"', 'src="/slike/nema.jpg"', [f"{MOST} A110"]),
    "broken srcset": (MOST, "most.jpg 2x", "most.jpg 2x, /slike/nema.jpg 3x", [f"{MOST} A110"]),
    "broken second srcset": (MOST, "most.jpg 2x", "most.jpg 1x,/slike/a,b.jpg 2x", [f"{MOST} A110"]),
    "broken form": (MOST, "<h1>", '<form action="/pretraga/"></form><h1>', [f"{MOST} A110"]),
    "broken picture of a drawing": (MOST, "<h1>", '<svg><use href="/nema.svg#a"/></svg><h1>', [f"{MOST} A110"]),
    "broken share picture": (
        MOST,
        "</head>",
        '<meta property="og:image" content="/nema.jpg"></head>',
        [f"{MOST} A110"],
    ),
    "broken style in the page": (
        MOST,
        "</head>",
        "<style>a{background:url(/nema.png)}</style></head>",
        [f"{MOST} A110"],
    ),
    "broken style": (MOST, "<h1>", '<h1 style="background:url(nema.png)">', [f"{MOST} A110"]),
    "broken font": ("tema/stil.css", "serif.woff2", "nema.woff2", ["tema/stil.css A110"]),
    "broken import": ("tema/stil.css", "@font-face", '@import "nema.css";@font-face', ["tema/stil.css A110"]),
    "not an address": (MOST, "<h1>", '<h1><a href="http://[x">x</a>', [f"{MOST} A110"]),
    "anchor on the same page": (MOST, 'href="#sadrzaj"', 'href="#nema"', [f"{MOST} A111"]),
    "anchor on another page": (MOST, "most/#sadrzaj", "most/../../#nema", [f"{MOST} A111"]),
    "foreign script": (MOST, "</head>", '<script src="//cdn.example/x.js"></script></head>', [f"{MOST} A113"]),
    "foreign preconnect": (MOST, "</head>", '<link rel="preconnect" href="https://x.rs"></head>', [f"{MOST} A113"]),
    "foreign picture": (MOST, "<h1>", '<img src="https://x.rs/a.png" alt=""><h1>', [f"{MOST} A113"]),
    "foreign font": ("tema/stil.css", "url(serif.woff2)", "url('https://x.rs/a.woff2')", ["tema/stil.css A113"]),
    "cyrillic address": (MOST, "<h1>", '<h1><a href="https://sr.wikipedia.org/wiki/Мост">x</a>', [f"{MOST} A114"]),
    "cyrillic id": (MOST, "<h1>", '<h1 id="мост">', [f"{MOST} A114"]),
    "cyrillic class": (MOST, "<h1>", '<h1 class="мост">', [f"{MOST} A114"]),
    "cyrillic data": (MOST, "<h1>", '<h1 data-x="мост">', [f"{MOST} A114"]),
    "wrong lang": (LAT, '<html lang="sr-Latn"', '<html lang="sr-Cyrl"', [f"{LAT} A120"]),
    "no title": (MOST, "<title>Мост</title>", "", [f"{MOST} A121"]),
    "two titles": (MOST, "</head>", "<title>2</title></head>", [f"{MOST} A121"]),
    "empty title": (MOST, "<title>Мост", "<title> ", [f"{MOST} A121"]),
    "two canonicals": (
        MOST,
        "</head>",
        f'<link rel="canonical" href="{ORIGIN}vesti/most/"></head>',
        [f"{MOST} A130"],
    ),
    "same title": (MOST, "<title>Мост", "<title>Почетна", ["index.html A122", f"{MOST} A122"]),
    "two h1": (MOST, "<h1>", "<h1>1</h1><h1>", [f"{MOST} A123"]),
    "no h1": (MOST, "h1>", "p>", [f"{MOST} A123"]),
    "same id": (MOST, "<h1>", '<h1 id="sadrzaj">', [f"{MOST} A124"]),
    "bad json-ld": (MOST, '{"@type"', '{@type"', [f"{MOST} A125"]),
    "private use in text": (MOST, "<h1>", "<h1>\ue000", [f"{MOST} A126"]),
    "private use in an address": (MOST, "<h1>", '<h1><a href="https://x.rs/%EE%80%80">x</a>', [f"{MOST} A126"]),
    "private use as a reference": (MOST, "<h1>", "<h1>&#xE010;", [f"{MOST} A126"]),
    "private use in json-ld": (MOST, '"WebPage"', '"Web\\ue001Page"', [f"{MOST} A126"]),
    "private use in a feed": ("atom.xml", "<title>", "<title>\uf8ff", ["atom.xml A126"]),
    "cyrillic in latin text": (LAT, "<h1>", "<h1>Мост ", [f"{LAT} A127"]),
    "cyrillic as a reference": (LAT, "<h1>", "<h1>&#1052;", [f"{LAT} A127"]),
    "cyrillic in a latin attribute": (LAT, 'alt=""', 'alt="мост"', [f"{LAT} A127"]),
    "cyrillic in a latin title": (LAT, "<title>Most", "<title>Мost", [f"{LAT} A127"]),
    "cyrillic in latin json-ld": (LAT, '"WebPage"', '"\\u041c"', [f"{LAT} A127"]),
    "cyrillic after a marked element": (LAT, "<h1>", '<p lang="en"><p>М</p></p>М<h1>', [f"{LAT} A127"]),
    "cyrillic in a latin feed": ("lat/atom.xml", "<title>Most", "<title>Мост", ["lat/atom.xml A127"]),
    "no canonical": (MOST, 'rel="canonical"', 'rel="author"', [f"{MOST} A130"]),
    "canonical elsewhere": (
        MOST,
        f'canonical" href="{ORIGIN}vesti/most/"',
        f'canonical" href="{ORIGIN}"',
        [f"{MOST} A131"],
    ),
    "x-default twice": (
        MOST,
        "</head>",
        f'<link rel="alternate" hreflang="x-default" href="{ORIGIN}vesti/most/"></head>',
        [f"{MOST} A133"],
    ),
    "switch elsewhere": (MOST, 'href="/lat/vesti/most/">Latinica', 'href="/lat/">Latinica', [f"{MOST} A137"]),
    "no switch": (MOST, 'rel="alternate" hreflang="sr-Latn" lang', "lang", [f"{MOST} A138"]),
    "feed not xml": ("atom.xml", "</feed>", "", ["atom.xml A140"]),
    "feed with an entity": ("atom.xml", "<feed", '<!DOCTYPE x [<!ENTITY a "b">]><feed', ["atom.xml A140"]),
    "feed without an id": ("atom.xml", f"<id>{ORIGIN}</id>", "", ["atom.xml A141"]),
    "feed newer than its entry": (
        "atom.xml",
        "</title>\n<updated>2026-03-05",
        "</title>\n<updated>2026-03-06",
        ["atom.xml A142"],
    ),
    "feed with a bad time": ("atom.xml", "2026-03-05T00:00:00+01:00", "5.3.2026.", ["atom.xml A146"]),
    "feed with a link to nothing": (
        "atom.xml",
        f'<link href="{ORIGIN}vesti/most/',
        f'<link href="{ORIGIN}x/',
        ["atom.xml A110"],
    ),
    "feed entry without a link": ("atom.xml", "<link href", "<nolink href", ["atom.xml A143"]),
    "feed with another self": (
        "atom.xml",
        f'self" href="{ORIGIN}atom',
        f'self" href="{ORIGIN}lat/atom',
        ["atom.xml A147"],
    ),
    "map with another page's address": (
        "sitemap/strane.xml",
        f"<loc>{ORIGIN}vesti/most/</loc>",
        f"<loc>{ORIGIN}</loc>",
        [f"{MOST} A153", "sitemap/strane.xml A155"],
    ),
    "noindex page in the map": (
        MOST,
        "</head>",
        '<meta name="robots" content="noindex"></head>',
        ["sitemap/strane.xml A154"],
    ),
}

# The same, where other pages must notice too: the finding that names the cause, among others.
SPREADING: dict[str, tuple[str, str, str, str]] = {
    "no alternates": (MOST, "alternate", "author", f"{MOST} A132"),
    "alternates without the page": (MOST, 'hreflang="sr-Cyrl" href', 'hreflang="mk" href', f"{MOST} A132"),
    "alternates without the other script": (MOST, 'hreflang="sr-Latn" href', 'hreflang="mk" href', f"{MOST} A139"),
    "an address without the site": (MOST, f'"sr-Latn" href="{ORIGIN}lat', '"sr-Latn" href="/lat', f"{MOST} A134"),
    "a version that does not answer": (LAT, 'hreflang="en" href', 'hreflang="mk" href', f"{MOST} A135"),
    "one language twice": (MOST, 'hreflang="en" href', 'hreflang="sr-Latn" href', f"{MOST} A136"),
    "x-default elsewhere": (
        MOST,
        f'x-default" href="{ORIGIN}vesti/most/',
        f'x-default" href="{ORIGIN}',
        f"{MOST} A133",
    ),
    "no x-default": (MOST, 'hreflang="x-default"', 'hreflang="mk"', f"{MOST} A133"),
    "map with an address of nothing": ("sitemap/strane.xml", "most/</loc>", "x/</loc>", "sitemap/strane.xml A152"),
    "map is something else": ("sitemap/strane.xml", "urlset", "nesto", "sitemap/strane.xml A151"),
    "index without a map": ("sitemap.xml", "strane.xml", "x.xml", "sitemap.xml A152"),
}


def places(lines: list[str]) -> list[str]:
    """Turn "vesti/index.html: ... [A110]" into "vesti/index.html A110", each once."""
    return sorted({f"{line.split(':')[0]} {line[-5:-1]}" for line in lines})


@pytest.mark.parametrize("fault", FAULTS)
def test_one_fault_is_found_and_nothing_else(fault: str, clean: Files, audit: Audit) -> None:
    name, old, new, expected = FAULTS[fault]
    assert old in clean[name]
    lines = audit(clean | {name: clean[name].replace(old, new)})
    assert places(lines) == sorted(expected)


@pytest.mark.parametrize("fault", SPREADING)
def test_a_fault_between_pages_is_found(fault: str, clean: Files, audit: Audit) -> None:
    name, old, new, expected = SPREADING[fault]
    assert old in clean[name]
    assert expected in places(audit(clean | {name: clean[name].replace(old, new)}))


def test_a_site_without_a_fault_has_no_findings(clean: Files, audit: Audit) -> None:
    assert audit(clean) == []


def test_a_site_below_a_path_has_no_findings(below_path: Files, audit: Audit) -> None:
    assert audit(below_path) == []


def test_a_site_with_latin_at_the_root_has_no_findings(latin_root: Files, audit: Audit) -> None:
    assert audit(latin_root) == []


def test_cyrillic_is_wrong_where_latin_is_at_the_root(latin_root: Files, audit: Audit) -> None:
    changed = {name: latin_root[name].replace("<h1>", "<h1>М") for name in (MOST, "cir/vesti/most/index.html")}
    assert places(audit(latin_root | changed)) == [f"{MOST} A127"]


def test_a_home_page_with_a_wrong_lang_is_found(clean: Files, audit: Audit) -> None:
    home = clean["index.html"].replace('<html lang="sr-Cyrl"', '<html lang="sr"')
    assert places(audit(clean | {"index.html": home})) == ["index.html A120"]


def test_a_link_that_forgets_the_path_of_the_site_is_found(below_path: Files, audit: Audit) -> None:
    home = below_path["index.html"].replace("<h1>", '<h1><a href="/vesti/most/">x</a>')
    assert audit(below_path | {"index.html": home}) == [
        "index.html: адреса „/vesti/most/” води ван путање сајта /opstina/ [A112]"
    ]


def test_a_missing_home_page_is_found(clean: Files, audit: Audit) -> None:
    del clean["index.html"]
    assert "index.html A101" in places(audit(clean))


def test_a_missing_site_map_is_found(clean: Files, audit: Audit) -> None:
    del clean["sitemap.xml"]
    assert places(audit(clean)) == ["sitemap.xml A150"]


def test_alternates_of_the_map_are_those_of_the_page(clean: Files, audit: Audit) -> None:
    link = f'<x:link xmlns:x="http://www.w3.org/1999/xhtml" rel="alternate" hreflang="en" href="{ORIGIN}en/nema/"/>'
    changed = clean["sitemap/strane.xml"].replace(f"<loc>{ORIGIN}</loc>", f"<loc>{ORIGIN}</loc>{link}")
    assert places(audit(clean | {"sitemap/strane.xml": changed})) == [
        "sitemap/strane.xml A152",
        "sitemap/strane.xml A156",
    ]


def test_two_entries_of_a_feed_with_one_id_are_found(clean: Files, audit: Audit) -> None:
    start, entry, end = clean["atom.xml"].partition(clean["atom.xml"][clean["atom.xml"].index("<entry>") : -7])
    assert places(audit(clean | {"atom.xml": start + entry + entry + end})) == ["atom.xml A144"]


def test_cyrillic_in_a_marked_element_of_a_latin_page_is_meant(clean: Files, audit: Audit) -> None:
    marked = (
        '<p lang="sr-Cyrl" title="М"><br>М<img src="/slike/most.jpg" alt="М"></p><textarea lang="mk">М</textarea><h1>'
    )
    page = clean[LAT].replace("<h1>", marked)
    assert places(audit(clean | {LAT: page})) == []


def test_comments_scripts_and_drawings_are_no_text(clean: Files, audit: Audit) -> None:
    quiet = '<!-- М <a href="x"> --><script>"<a href=x>М"</script><svg><title>Most</title></svg><h1>'
    assert audit(clean | {LAT: clean[LAT].replace("<h1>", quiet)}) == []


def test_links_that_are_no_addresses_of_the_site_are_left_alone(clean: Files, audit: Audit) -> None:
    links = "".join(
        f'<a href="{href}">x</a>'
        for href in (
            "mailto:a@b.rs",
            "#mesto",
            "tel:+38117",
            "https://x.rs/y#z",
            "#top",
            "?q=1",
            "/vesti/most",
            "#:~:text=most",
        )
    )
    links += '<a name="mesto">x</a><a id="dva" name="dva">x</a>'
    assert audit(clean | {MOST: clean[MOST].replace("<h1>", links + "<h1>")}) == []


def test_a_page_in_another_encoding_is_found(clean: Files, audit: Audit, tmp_path: Path) -> None:
    (tmp_path / "vesti.html").write_bytes("<title>Мост</title>".encode("cp1251"))
    assert "vesti.html A128" in places(audit(clean))


def test_broken_json_is_found(clean: Files, audit: Audit) -> None:
    assert places(audit(clean | {"podaci.json": "{", "pretraga/a.json": '"\\ue000"'})) == [
        "podaci.json A160",
        "pretraga/a.json A126",
    ]


def test_cyrillic_file_names_are_found(clean: Files, audit: Audit) -> None:
    assert places(audit(clean | {"тема.css": ""})) == ["тема.css A114"]


def test_what_the_town_offers_for_download_is_not_judged(clean: Files, audit: Audit) -> None:
    assert audit(clean | {"datoteke/stara.html": "<a href=nema>", "datoteke/a.json": "{"}) == []


def test_the_same_finding_on_very_many_pages_is_counted(clean: Files, audit: Audit) -> None:
    many = {f"datoteke-{number}.css": "a{b:url(/nema)}" for number in range(60)}
    lines = audit(clean | many)
    assert len(lines) == 50
    assert lines[-1].endswith("нема датотеке „/nema” (и још 10 пута) [A110]")


def test_many_pages_are_shared_by_processes(clean: Files, audit: Audit) -> None:
    many = {f"{number}/index.html": f"<h1><a href=nema-{number}>1</a></h1>" for number in range(70)}
    assert "69/index.html: веза „nema-69” не води никуда [A110]" in audit(clean | many)


@pytest.mark.parametrize("name", ["", "nema", ".varos-id"])
def test_an_empty_or_missing_folder_is_a_fault_of_its_own(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name == ".varos-id":
        (tmp_path / name).touch()
    assert main(tmp_path / name if name == "nema" else tmp_path) == 2
    assert "нема ничега за проверу" in capsys.readouterr().err


def test_a_given_site_address_is_what_canonicals_must_name(
    clean: Files, audit: Audit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    audit(clean)
    assert main(tmp_path, "https://drugi.example", quick=True) == 1
    assert "vesti/most/index.html: canonical је „https://varos.example/vesti/most/”, а треба" in capsys.readouterr().out


def test_a_page_without_a_link_to_itself_or_others_may_be_left_out_by_search_engines(
    clean: Files, audit: Audit
) -> None:
    bare = '<html lang="sr-Cyrl"><meta name="robots" content="noindex,follow"><title>x</title><h1>x</h1>'
    switch = '<a rel="alternate" hreflang="sr-Latn" href="/lat/pretraga/">x</a>'
    latin = bare.replace("Cyrl", "Latn") + switch.replace("sr-Latn", "sr-Cyrl").replace("/lat/", "/")
    assert audit(clean | {"pretraga/index.html": bare + switch, "lat/pretraga/index.html": latin}) == []


REDIRECT = f"""<!DOCTYPE html><html lang="sr-Cyrl"><head><title>Мост</title>
<meta http-equiv="refresh" content="0; url=/vesti/most/"><meta name="robots" content="noindex">
<link rel="canonical" href="{ORIGIN}vesti/most/"></head><h1>Мост</h1></html>"""


def test_an_earlier_address_leads_on(clean: Files, audit: Audit) -> None:
    assert audit(clean | {"stari-most/index.html": REDIRECT}) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("url=/vesti/most/", "url=/vesti/x/", "A110"),
        ('url=/vesti/most/"', 'url=/stariji-most/"', "A115"),
        ('name="robots"', 'name="x"', "A130"),
        ('canonical" href="https://varos.example/vesti/most/"', 'canonical" href="https://varos.example/"', "A131"),
    ],
)
def test_an_earlier_address_that_leads_elsewhere_is_found(
    clean: Files, audit: Audit, old: str, new: str, code: str
) -> None:
    assert old in REDIRECT
    files = {"stariji-most/index.html": REDIRECT, "stari-most/index.html": REDIRECT.replace(old, new)}
    assert f"stari-most/index.html {code}" in places(audit(clean | files))


def test_a_file_that_is_not_utf_8_is_no_feed(clean: Files, audit: Audit, tmp_path: Path) -> None:
    (tmp_path / "atom.xml").write_bytes("<feed>Мост</feed>".encode("cp1251"))
    del clean["atom.xml"]
    assert audit(clean) == ["atom.xml: датотека није у UTF-8 [A140]"]


def test_a_map_may_list_files_that_are_no_pages(clean: Files, audit: Audit) -> None:
    more = f"<url><loc>{ORIGIN}slike/most.jpg</loc></url></urlset>"
    changed = clean["sitemap/strane.xml"].replace("</urlset>", more)
    assert audit(clean | {"sitemap/strane.xml": changed}) == []


def test_a_map_of_too_many_addresses_is_found(clean: Files, audit: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugins.audit.sitemap._MOST", 5)
    assert audit(clean) == ["sitemap/strane.xml: мапа има 6 адреса, а сме 5 [A157]"]


def test_a_page_that_is_no_utf_8_is_read_all_the_same(clean: Files, audit: Audit, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(clean.pop("index.html").encode().replace(b"<h1>", b"<h1>\xe6"))
    assert places(audit(clean)) == ["index.html A128"]


@pytest.mark.parametrize("marked", ['<span lang="sr-Cyrl">Стари мост</span>', '<span translate="no">Стари мост</span>'])
def test_cyrillic_that_an_element_of_the_page_means_may_stand_in_its_title(
    audit: Audit, clean: Files, marked: str
) -> None:
    page = clean[LAT].replace("<h1>", f"<h1>{marked} ").replace("<title>", "<title>Стари мост ")
    assert audit(clean | {LAT: page}) == []
    assert places(audit(clean | {LAT: page.replace("<title>Стари", "<title>Нови")})) == [f"{LAT} A127"]
