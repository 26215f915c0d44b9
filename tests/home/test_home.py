"""The home page: what matters now, in its order; and the page for what does not exist."""

from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]


def news(title: str, day: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\n{more}---\nТекст.\n"


def notice(title: str, day: str, deadline: str = "") -> str:
    rest = f"rok: {deadline}\n" if deadline else ""
    return f"---\nnaslov: {title}\ndatum: {day}\nvrsta: konkurs\n{rest}---\nТекст.\n"


def service(title: str) -> str:
    return f"---\nnaslov: {title}\n---\nТекст.\n"


def titles(town: Town, part: str, address: str = "./") -> list[str]:
    section = town.page(address).main.find("section", class_=part)
    return [link.text for link in section.select(".card-title a, a.big-link")] if section else []


def test_the_newest_six_news_stand_on_home(build: Build) -> None:
    town = build({f"vesti/2026/v{n}.md": news(f"Вест {n}", f"{n + 1}.2.2026.") for n in range(8)})
    assert titles(town, "fresh") == [f"Вест {n}" for n in range(7, 1, -1)]
    assert titles(town, "fresh", "lat/") == [f"Vest {n}" for n in range(7, 1, -1)]


def test_notices_that_close_first_come_first_then_the_newest(build: Build) -> None:
    town = build(
        {
            "obavestenja/2026/a.md": notice("Без рока, старо", "1.2.2026."),
            "obavestenja/2026/b.md": notice("Рок касније", "2.2.2026.", "30.3.2026."),
            "obavestenja/2026/c.md": notice("Рок ускоро", "3.2.2026.", "12.3.2026. 12:00"),
            "obavestenja/2026/d.md": notice("Без рока, ново", "4.2.2026."),
            "obavestenja/2026/e.md": notice("Истекао", "5.2.2026.", "1.3.2026."),
            "obavestenja/2026/f.md": notice("Рок истог дана, до краја", "5.2.2026.", "12.3.2026."),
        }
    )
    assert titles(town, "soon") == [
        "Рок ускоро",
        "Рок истог дана, до краја",
        "Рок касније",
        "Без рока, ново",
        "Без рока, старо",
    ]


def test_the_services_that_site_yml_names_stand_in_its_order(build: Build) -> None:
    town = build(
        {
            "site.yml": f"{SITE}najtrazenije: [/usluge/v/, /usluge/a/]\n",
            **{f"usluge/{name}.md": service(title) for name, title in (("a", "А"), ("b", "Б"), ("v", "В"))},
        }
    )
    assert town.code == 0, town.said
    assert titles(town, "ask") == ["В", "А"]


def test_without_a_choice_the_first_of_the_alphabet_stand_there(build: Build) -> None:
    names = ("Ђачка карта", "Дозволе", "Вода", "Жалба", "Азил", "Гробље", "Брак", "Зграде", "Еколошка такса")
    town = build({f"usluge/u{n}.md": service(name) for n, name in enumerate(names)})
    assert titles(town, "ask") == [
        "Азил", "Брак", "Вода", "Гробље", "Дозволе", "Ђачка карта", "Еколошка такса", "Жалба",
    ]  # fmt: skip


def test_a_most_used_service_that_does_not_exist_is_named_and_the_others_stay(build: Build) -> None:
    town = build({"site.yml": f"{SITE}najtrazenije: [/usluge/nema/, /usluge/a/]\n", "usluge/a.md": service("А")})
    assert "[V407]" in town.said
    assert titles(town, "ask") == ["А"]


def test_withdrawn_and_scheduled_entries_are_not_on_home(build: Build) -> None:
    town = build(
        {
            "vesti/2026/a.md": news("Повучена", "1.3.2026.", "povuceno: 2.3.2026.\nrazlog: Грешка.\n"),
            "vesti/2026/b.md": news("Сутра", "11.3.2026."),
            "vesti/2026/c.md": news("Стара", "1.3.2026.", "vazi_do: 5.3.2026.\n"),
            "vesti/2026/d.md": news("Права", "1.3.2026."),
        }
    )
    assert titles(town, "fresh") == ["Права"]


def test_an_empty_town_has_a_home_page(build: Build) -> None:
    town = build({})
    assert town.code == 0, town.said
    assert "Како можемо да помогнемо?" in town.page("./").h1.text
    assert "Kako možemo da pomognemo?" in town.page("lat/").h1.text
    assert [town.page(root).title.text for root in ("./", "lat/")] == ["Општина Проба", "Opština Proba"]


def test_home_says_who_to_call(build: Build) -> None:
    more = (
        "kontakt: {telefon: 017/421-555 lok. 12}\n"
        "hitni_brojevi:\n  - {naziv: Policija, telefon: '192'}\n"
        "mreze:\n  - {mreza: facebook, adresa: 'https://facebook.example/proba'}\n"
    )
    page = build({"site.yml": SITE + more}).page("./")
    calls = [link["href"] for link in page.main.find("section", class_="call").find_all("a")]
    assert calls == ["tel:192", "tel:017421555;ext=12"]
    assert "Полиција" in page.main.text
    channel = page.footer.find("a", href="https://facebook.example/proba")
    assert "me" in channel["rel"]


LOST = ("404.html", "lat/404.html", "en/404.html")


@pytest.mark.parametrize("name", LOST)
def test_the_page_for_what_is_missing_speaks_both_scripts(build: Build, name: str) -> None:
    page = build({"site.yml": f"{SITE}jezici: [en]\n"}).page(name)
    assert page.main.find(lang="sr-Cyrl").h1.text == "Ове стране нема"
    assert page.main.find(lang="sr-Latn").h2.text == "Ove strane nema"
    homes = {link["href"] for link in page.main.find_all("a")}
    assert {"/", "/lat/"} <= homes


@pytest.mark.parametrize("name", LOST)
def test_the_page_for_what_is_missing_is_nobodys_canonical_page(build: Build, name: str) -> None:
    town = build({"site.yml": f"{SITE}jezici: [en]\n"})
    head = town.page(name).head
    assert head.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert not head.find("link", rel="canonical")
    assert not head.find_all("link", hreflang=True)
    assert not head.find("meta", property="og:url")
    assert b"404" not in b"".join(data for file, data in town.tree().items() if file.startswith("sitemap"))


def test_the_page_for_what_is_missing_works_at_any_depth_below_a_path(build: Build) -> None:
    """Hosts serve it under the address that was asked for, so nothing in it may be relative."""
    town = build({}, SITEURL="https://strane.example/opstina")
    page = town.page("404.html")
    hrefs = [tag.get("href") or tag.get("src") for tag in page.select("link[href], a[href], img[src], script[src]")]
    assert all(href.startswith(("/opstina/", "#", "data:")) for href in hrefs), hrefs
