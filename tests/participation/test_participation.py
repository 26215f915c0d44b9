"""What can be taken part in now."""

from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
HERE = "ucestvujte/"


def notice(title: str, kind: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: 2.3.2026.\nvrsta: {kind}\n{more}---\nТекст.\n"


def event(title: str, begins: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: 1.3.2026.\npocetak: {begins}\nmesto: Дом културе\n{more}---\nТекст.\n"


def titles(town: Town, address: str = HERE) -> list[str]:
    return [link.text for link in town.page(address).main.select(".card-title a")]


def test_what_ends_first_comes_first_and_what_is_no_invitation_is_not_there(build: Build) -> None:
    town = build(
        {
            "obavestenja/2026/a.md": notice("Касније", "konkurs", "rok: 30.3.2026.\n"),
            "obavestenja/2026/b.md": notice("Ускоро", "javna-rasprava", "rok: 12.3.2026.\n"),
            "obavestenja/2026/c.md": notice("Увид", "javni-uvid", "vazi_do: 20.3.2026.\n"),
            "obavestenja/2026/d.md": notice("Истекло", "javni-poziv", "rok: 5.3.2026.\n"),
            "obavestenja/2026/e.md": notice("Без рока", "javni-poziv"),
            "obavestenja/2026/f.md": notice("Нема воде", "servisna-informacija", "vazi_do: 12.3.2026.\n"),
        }
    )
    assert town.code == 0, town.said
    assert titles(town) == ["Ускоро", "Увид", "Касније"]
    assert titles(town, f"lat/{HERE}") == ["Uskoro", "Uvid", "Kasnije"]


def test_the_next_events_follow_with_when_and_where(build: Build) -> None:
    town = build(
        {
            "dogadjaji/2026/a.md": event("Касније", "20.3.2026. 18:00"),
            "dogadjaji/2026/b.md": event("Ускоро", "11.3.2026. 19:00"),
            "dogadjaji/2026/c.md": event("Прошло", "9.3.2026. 19:00"),
            "dogadjaji/2026/d.md": event("Отказано", "12.3.2026.", "otkazano: da\n"),
        }
    )
    items = town.page(HERE).main.select(".agenda > li")
    assert [item.a.text for item in items] == ["Ускоро", "Отказано", "Касније"]
    assert items[0].time["datetime"] == "2026-03-11T19:00:00+01:00"
    assert "Дом културе" in items[0].text
    assert items[1].s.time["datetime"] == "2026-03-12"


def test_where_nothing_is_open_the_page_says_so(build: Build) -> None:
    town = build({})
    assert town.code == 0, town.said
    main = town.page(HERE).main
    assert main.h1.text == "Учествујте"
    assert "ништа није отворено" in main.select_one(".empty").text
    assert not main.select("section, .more")


def test_a_page_of_that_name_introduces_it(build: Build) -> None:
    town = build({"stranice/ucestvujte.md": "---\nnaslov: Ваша реч\n---\nДођите на шалтер 2.\n"})
    assert town.code == 0, town.said
    page = town.page(HERE)
    assert page.main.h1.text == "Ваша реч"
    assert "шалтер 2" in page.main.select_one(".intro").text
    assert page.find("link", hreflang="sr-Latn")["href"].endswith(f"/lat/{HERE}")


def test_another_language_has_it_where_it_has_notices_or_events(build: Build) -> None:
    english = {"site.yml": f"{SITE}jezici: [en]\n"}
    poziv = {"obavestenja/2026/a.md": notice("Позив", "javni-poziv", "rok: 5.3.2026.\n")}
    town = build({**english, **poziv})
    assert not town.exists(f"en/{HERE}")
    assert not town.page(HERE).find("link", hreflang="en")
    town.write({"obavestenja/2026/a.en.md": "---\nnaslov: Call\n---\nText.\n"}).build()
    main = town.page(f"en/{HERE}").main
    assert main.h1.text == "Take part"
    assert main.select_one(".empty")
    assert main.find("a", string="All notices")["href"] == "/en/obavestenja/"
