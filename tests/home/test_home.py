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


def test_home_says_what_the_channels_are_for_in_place_of_the_footer(build: Build) -> None:
    channel = "mreze:\n  - {mreza: facebook, adresa: 'https://facebook.example/proba', svrha: Вести}\n"
    town = build({"site.yml": SITE + channel, "stranice/o.md": "---\nnaslov: О нама\n---\nТекст.\n"})
    (link,) = town.page("./").find_all("a", href="https://facebook.example/proba")
    assert (link.text, link["rel"]) == ("Фејсбук", ["me"])
    assert link.find_parent("li").p.text == "Вести"
    assert town.page("./").main.find("a", href="/drustvene-mreze/")
    assert town.page("o/").footer.find("a", rel="me")["href"] == link["href"]


def alert(title: str, day: str, until: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\nvazi_do: {until}\n{more}---\nТекст.\n"


def test_a_danger_comes_before_the_question_the_newest_first(build: Build) -> None:
    town = build(
        {
            "hitno/2026/a.md": alert("Олуја", "9.3.2026.", "11.3.2026.", "podrucje: Надречје\n"),
            "hitno/2026/b.md": alert("Поплава", "10.3.2026.", "12.3.2026."),
            "hitno/2026/c.md": alert("Магла", "1.3.2026.", "2.3.2026."),
        }
    )
    assert town.code == 0, town.said
    alarm = town.page("./").main.select_one(".alarm")
    assert [link.text for link in alarm.select("h2 a")] == ["Поплава", "Олуја"]
    assert "Надречје" in alarm.text
    assert alarm.find_next("h1").text.startswith("Добар дан.")
    assert [link["href"] for link in town.page("lat/").select(".alarm h2 a")] == [
        "/lat/hitno/2026/b/", "/lat/hitno/2026/a/",
    ]  # fmt: skip


def test_a_danger_that_is_told_in_serbian_alone_is_said_in_every_language(build: Build) -> None:
    files = {"hitno/2026/a.md": alert("Поплава", "10.3.2026.", "12.3.2026.")}
    town = build({"site.yml": f"{SITE}jezici: [en]\n", **files})
    link = town.page("en/").main.select_one(".alarm a")
    assert (link.text, link["href"], link["hreflang"]) == ("Poplava", "/lat/hitno/2026/a/", "sr-Latn")
    town.write({"hitno/2026/a.en.md": "---\nnaslov: Flood\n---\nText.\n"}).build()
    assert [link.text for link in town.page("en/").main.select(".alarm a")] == ["Flood"]


def test_what_is_cut_off_these_days_stands_by_the_question_and_not_among_the_notices(build: Build) -> None:
    water = notice("Нема воде", "9.3.2026.").replace("konkurs", "servisna-informacija\nvazi_do: 11.3.2026.")
    town = build({"obavestenja/2026/a.md": water, "obavestenja/2026/b.md": notice("Други", "1.3.2026.", "20.3.2026.")})
    assert [link.text for link in town.page("./").main.select(".urgent .card-title a")] == ["Нема воде"]
    assert titles(town, "soon") == ["Други"]
    assert [link["href"] for link in town.page("./").main.select(".soon .more a")] == ["/ucestvujte/", "/obavestenja/"]


def test_the_next_four_events_stand_there_the_soonest_first(build: Build) -> None:
    event = "---\nnaslov: Догађај {0}\ndatum: 1.3.2026.\npocetak: {0}.3.2026. 18:00\nmesto: Дом\n---\nТекст.\n"
    town = build({f"dogadjaji/2026/d{day}.md": event.format(day) for day in (20, 9, 12, 11, 15, 18)})
    assert [link.text for link in town.page("./").main.select(".agenda a")] == [
        "Догађај 11", "Догађај 12", "Догађај 15", "Догађај 18",
    ]  # fmt: skip


def test_the_question_leads_to_everything_by_letter(build: Build) -> None:
    town = build({"site.yml": f"{SITE}jezici: [en]\n"})
    assert town.page("./").main.select_one(".find a").text == "Све по азбуци"
    link = town.page("lat/").main.select_one(".find a")
    assert (link.text, link["href"]) == ("Sve po abecedi", "/lat/pretraga/")
    assert not town.page("en/").main.select(".find")


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
