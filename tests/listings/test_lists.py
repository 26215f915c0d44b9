"""Lists by type, year, kind and topic, as a reader finds them."""

from collections.abc import Callable
from typing import Any

from tests.conftest import SITE, Town

Build = Callable[..., Town]
WITHDRAWN = "---\nnaslov: Вести\npovuceno: 9.3.2026.\nrazlog: Застарело.\n---\nУвод.\n"


def news(title: str, day: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\n{more}---\nТекст.\n"


def notice(title: str, kind: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: 1.3.2026.\nvrsta: {kind}\n{more}---\nТекст.\n"


def service(title: str) -> str:
    return f"---\nnaslov: {title}\n---\nТекст.\n"


def many_news(count: int) -> dict[str, str]:
    return {f"vesti/2025/v{n:03}.md": news(f"Вест {n}", f"{n % 28 + 1}.{n // 28 + 1}.2025.") for n in range(count)}


def titles(page: Any) -> list[str]:  # noqa: ANN401 - a soup
    """The titles of the list's cards in their order."""
    heads = page.main.find_all(["h2", "h3"])
    return [head.a.get_text(strip=True) for head in heads if head.a]


def links(page: Any, css_class: str) -> dict[str, str]:  # noqa: ANN401 - a soup
    found = page.main.find("nav", class_=css_class)
    return {link.get_text(strip=True): str(link["href"]) for link in found.find_all("a")} if found else {}


def test_old_entries_lie_on_numbered_pages_in_both_scripts(build: Build) -> None:
    town = build(many_news(35))
    assert town.code == 0, town.said
    for root in ("", "lat/"):
        head, first = titles(town.page(f"{root}vesti/")), titles(town.page(f"{root}vesti/strana/1/"))
        assert (len(head), len(first)) == (15, 20)
        assert head[0].endswith(" 34")
        assert first[-1].endswith(" 0")
    assert not town.exists("vesti/strana/2")
    assert town.page("vesti/strana/1/").h1.text == "Вести, страна 1"
    assert town.page("lat/vesti/2025/strana/1/").title.text.startswith("Vesti iz 2025. godine, strana 1")


def test_pages_of_a_list_name_their_neighbours(build: Build) -> None:
    town = build(many_news(55))
    page = town.page("lat/vesti/strana/1/")
    hrefs = {str(link["href"]) for link in page.main.find("nav", class_="pages").find_all("a")}
    assert {"/lat/vesti/", "/lat/vesti/strana/2/"} <= hrefs
    current = page.main.find("nav", class_="pages").find(attrs={"aria-current": True})
    assert current["aria-current"] == "page"


def test_a_new_entry_leaves_older_pages_as_they_were(town: Town) -> None:
    before = town.write(many_news(55)).build().tree()
    after = town.write({"vesti/2025/novo.md": news("Нова", "9.12.2025.")}).build().tree()
    changed = {name for name, data in after.items() if before.get(name) != data}
    lists = {name for name in changed if name.startswith(("vesti/", "lat/vesti/")) and name.endswith(".html")}
    assert lists == {f"{root}vesti/{name}index.html" for root in ("", "lat/") for name in ("", "2025/", "2025/novo/")}


def test_a_full_head_writes_no_page_anew_whose_text_stays(town: Town) -> None:
    town.write(many_news(109)).build()
    stamps = {path: path.stat().st_mtime_ns for path in town.output.rglob("strana/*/index.html")}
    town.write({"vesti/2025/zadnja.md": news("Последња", "28.12.2025.")}).build()
    again = {path.parent.name for path in stamps if path.stat().st_mtime_ns != stamps[path]}
    assert town.exists("vesti/strana/5/index.html")
    assert again <= {"3", "4"}


def test_every_year_has_a_list_of_its_own(build: Build) -> None:
    town = build({"vesti/2025/a.md": news("Лане", "5.3.2025."), "vesti/2026/b.md": news("Ове", "5.3.2026.")})
    assert titles(town.page("vesti/")) == ["Ове", "Лане"]
    assert titles(town.page("vesti/2025/")) == ["Лане"]
    assert town.page("lat/vesti/2025/").h1.text == "Vesti iz 2025. godine"
    assert links(town.page("vesti/"), "years") == {"2026": "/vesti/2026/", "2025": "/vesti/2025/"}
    current = town.page("vesti/2025/").main.find("nav", class_="years").find(attrs={"aria-current": True})
    assert current.get_text(strip=True) == "2025"


def test_a_single_year_has_its_list_and_is_no_choice(build: Build) -> None:
    town = build({"vesti/2026/a.md": news("Прва", "5.3.2026."), "vesti/2026/b.md": news("Друга", "6.3.2026.")})
    assert titles(town.page("vesti/2026/")) == ["Друга", "Прва"]
    assert [links(town.page(address), "years") for address in ("vesti/", "vesti/2026/", "lat/vesti/")] == [{}, {}, {}]
    assert "/vesti/2026/" in [link["href"] for link in town.page("mapa-sajta/").main.find_all("a")]


def test_every_kind_of_notice_that_exists_has_a_list(build: Build) -> None:
    town = build(
        {
            "obavestenja/2026/a.md": notice("Конкурс за удружења", "konkurs"),
            "obavestenja/2026/b.md": notice("Искључење воде", "servisna-informacija"),
        }
    )
    assert titles(town.page("obavestenja/konkurs/")) == ["Конкурс за удружења"]
    assert town.page("obavestenja/konkurs/").h1.text == "Конкурси"
    assert links(town.page("obavestenja/konkurs/"), "kinds") == {
        "Сва обавештења": "/obavestenja/",
        "Сервисне информације": "/obavestenja/servisna-informacija/",
        "Конкурси": "/obavestenja/konkurs/",
    }
    assert not town.exists("obavestenja/oglas")


def test_every_topic_that_is_used_has_a_list_over_all_types(build: Build) -> None:
    town = build(
        {
            "teme.yml": "- {id: putevi, naziv: Putevi}\n- {id: voda, naziv: Вода}\n- {id: prazna, naziv: Празна}\n",
            "vesti/2026/a.md": news("Пут", "5.3.2026.", "teme: [putevi, voda]\n"),
            "usluge/b.md": "---\nnaslov: Прикључак\nteme: [voda]\n---\nТекст.\n",
        }
    )
    assert town.code == 0, town.said
    assert [link.text for link in town.page("teme/").main.find_all("a", class_="big-link")] == ["Путеви", "Вода"]
    assert [link["href"] for link in town.page("lat/teme/").main.find_all("a", class_="big-link")] == [
        "/lat/teme/putevi/",
        "/lat/teme/voda/",
    ]
    page = town.page("teme/voda/")
    assert titles(page) == ["Пут"]
    assert [link.text for link in page.find("section", attrs={"aria-labelledby": "t-service"}).find_all("a")] == [
        "Прикључак"
    ]
    assert page.find("a", type="application/atom+xml")["href"] == "/teme/voda/atom.xml"
    assert not town.exists("teme/prazna")


def test_without_topics_there_is_no_list_of_topics(build: Build) -> None:
    assert not build({"vesti/2026/a.md": news("А", "5.3.2026.")}).exists("teme")


SERVICES = (
    "Инјекције против грипа",
    "Инжењерска дозвола",
    "Лов и риболов",
    "Љубимци",
    "Нужни смештај",
    "Њиве у закуп",
    "Дозволе",
    "Џепни парк",
    "Ђачка карта",
)


def test_services_stand_in_the_order_of_each_scripts_alphabet(build: Build) -> None:
    town = build({f"usluge/u{n}.md": service(title) for n, title in enumerate(SERVICES)})
    assert titles(town.page("usluge/")) == [
        "Дозволе", "Ђачка карта", "Инжењерска дозвола", "Инјекције против грипа", "Лов и риболов", "Љубимци",
        "Нужни смештај", "Њиве у закуп", "Џепни парк",
    ]  # fmt: skip
    assert titles(town.page("lat/usluge/")) == [
        "Dozvole", "Džepni park", "Đačka karta", "Injekcije protiv gripa", "Inženjerska dozvola", "Lov i ribolov",
        "Ljubimci", "Nužni smeštaj", "Njive u zakup",
    ]  # fmt: skip


def test_a_page_at_the_address_of_a_list_is_its_introduction(build: Build) -> None:
    town = build(
        {
            "stranice/vesti.md": "---\nnaslov: Vesti iz opštine\n---\nOvde su **vesti**, a [usluge](usluge.md) tamo.\n",
            "stranice/usluge.md": "---\nnaslov: Услуге\n---\nОвде су услуге.\n",
            "vesti/2026/a.md": news("А", "5.3.2026."),
            "usluge/b.md": service("Б"),
        }
    )
    assert town.code == 0, town.said
    page = town.page("vesti/")
    assert page.main.find(class_="intro").text.strip() == "Овде су вести, а услуге тамо."
    assert page.main.find(class_="intro").a["href"] == "/usluge/"
    assert titles(page) == ["А"]
    assert town.page("lat/usluge/").main.find(class_="intro").text.strip() == "Ovde su usluge."
    assert not town.page("vesti/2026/").main.find(class_="intro")


def test_open_notices_stand_first_on_the_head_and_nowhere_else(build: Build) -> None:
    files = {f"obavestenja/2026/n{n:02}.md": notice(f"Оглас {n}", "oglas") for n in range(32)}
    town = build({**files, "obavestenja/2026/hitno.md": notice("Отворен", "konkurs", "rok: 20.3.2026.\n")})
    assert town.page("obavestenja/").main.find("section", attrs={"aria-labelledby": "t-otvoreno"})
    for address in ("obavestenja/strana/1/", "obavestenja/2026/", "obavestenja/konkurs/"):
        assert not town.page(address).main.find("section", attrs={"aria-labelledby": "t-otvoreno"}), address


def test_an_english_list_has_english_words_and_no_serbian_twin_of_a_number(build: Build) -> None:
    files = {f"vesti/2026/v{n:02}.en.md": f"---\nnaslov: Story {n}\n---\nText.\n" for n in range(35)}
    serbian = {f"vesti/2026/v{n:02}.md": news(f"Вест {n}", "5.3.2026.") for n in range(55)}
    town = build({"site.yml": f"{SITE}jezici: [en]\n", **serbian, **files})
    assert town.code == 0, town.said
    assert town.page("en/vesti/").h1.text == "News"
    numbered = town.page("en/vesti/strana/1/")
    assert numbered.h1.text == "News, page 1"
    assert [link["hreflang"] for link in numbered.head.find_all("link", hreflang=True)] == ["en", "x-default"]
    head = town.page("vesti/").head.find_all("link", hreflang=True)
    assert [link["hreflang"] for link in head] == ["sr-Cyrl", "sr-Latn", "en", "x-default"]


def test_an_empty_type_has_no_list(build: Build) -> None:
    town = build({"vesti/2026/a.md": news("А", "5.3.2026.")})
    assert not any(town.exists(name) for name in ("usluge", "obavestenja", "lat/usluge"))


def test_the_title_of_an_introduction_is_that_of_the_list_everywhere(build: Build) -> None:
    intro = "---\nnaslov: Шта има ново\n---\nУвод.\n"
    files = {"site.yml": f"{SITE}meni: [{{putanja: /vesti/}}]\n", "stranice/vesti.md": intro}
    town = build({**many_news(35), **files})
    page = town.page("vesti/")
    assert page.h1.text == "Шта има ново"
    assert page.title.text.startswith("Шта има ново")
    assert page.find("nav", class_="menu").find("a", href="/vesti/").text.strip() == "Шта има ново"
    assert town.page("vesti/strana/1/").h1.text == "Шта има ново, страна 1"
    assert town.page("vesti/2025/").h1.text == "Вести из 2025. године"
    for address in ("vesti/2025/", "vesti/2025/v001/", "vesti/strana/1/"):
        crumbs = town.page(address).find("nav", class_="crumbs")
        assert crumbs.find("a", href="/vesti/").text.strip() == "Шта има ново"


def test_a_menu_does_not_lead_to_a_list_that_has_a_withdrawn_introduction_and_no_entries(build: Build) -> None:
    files = {"site.yml": f"{SITE}meni: [{{putanja: /vesti/}}]\n", "stranice/vesti.md": WITHDRAWN}
    town = build({**files, "usluge/a.md": service("А")})
    assert not town.page("./").find("a", href="/vesti/")


def test_a_withdrawn_introduction_keeps_its_text_to_itself(build: Build) -> None:
    town = build({"stranice/vesti.md": WITHDRAWN, "vesti/2026/a.md": news("Вест", "5.3.2026.")})
    assert "Увод." not in town.page("vesti/").main.text
