"""The page of alerts is always there; campaigns of today stand before those that are over."""

from collections.abc import Callable

from tests.conftest import SITE, Town
from tests.listings.test_events import section
from tests.listings.test_lists import titles

Build = Callable[..., Town]
NUMBERS = "hitni_brojevi:\n  - {naziv: Policija, telefon: 192}\n"


def alert(title: str, day: str, until: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\nvazi_do: {until}\n{more}---\nТекст.\n"


ALERTS = {
    "hitno/2026/voda.md": alert(
        "Вода", "9.3.2026.", "12.3.2026.", "podrucje: Подлипље\nsta_da_radite: [Прокувајте воду., Не точите је.]\n"
    ),
    "hitno/2026/ranije.md": alert("Раније", "8.3.2026.", "11.3.2026."),
    "hitno/2025/oluja.md": alert("Олуја", "8.6.2025.", "9.6.2025."),
}


def test_the_page_with_the_numbers_is_there_without_any_alert(build: Build) -> None:
    linking = {"stranice/o.md": "---\nnaslov: О нама\n---\n[хитно](../hitno/)\n"}
    town = build({"site.yml": f"{SITE}jezici: [en]\n{NUMBERS}", **linking})
    assert town.code == 0, town.said
    for root in ("", "lat/", "en/"):
        page = town.page(f"{root}hitno/")
        assert page.main.find("a", href="tel:192"), root
        assert page.find("p", class_="empty"), root
        assert not page.find("link", type="application/atom+xml"), root
    tags = [link["hreflang"] for link in town.page("hitno/").head.find_all("link", hreflang=True)]
    assert tags == ["sr-Cyrl", "sr-Latn", "en", "x-default"]
    assert town.page("o/").main.find("a", string="хитно")["href"] == "/hitno/"


def test_current_alerts_stand_first_in_full_and_past_ones_below(build: Build) -> None:
    town = build({"site.yml": f"{SITE}{NUMBERS}", **ALERTS})
    page = town.page("lat/hitno/")
    boxes = page.main.find_all("article", class_="warning-box")
    assert [box.h2.text for box in boxes] == ["Voda", "Ranije"]
    assert [item.text for item in boxes[0].ol.find_all("li")] == ["Prokuvajte vodu.", "Ne točite je."]
    assert "Podliplje" in boxes[0].text
    assert section(page, "t-sve") == ["Oluja"]
    assert titles(town.page("hitno/2026/")) == ["Вода", "Раније"]
    assert titles(town.page("hitno/2025/")) == ["Олуја"]


def test_many_past_alerts_lie_on_numbered_pages(build: Build) -> None:
    many = {f"hitno/2025/n{n:02}.md": alert(f"Олуја {n}", "8.6.2025.", "9.6.2025.") for n in range(34)}
    town = build({"site.yml": f"{SITE}{NUMBERS}", **many})
    assert len(titles(town.page("hitno/strana/1/"))) == 20
    assert not town.page("hitno/strana/1/").main.find("a", href="tel:192")


def test_an_alert_in_serbian_alone_is_named_on_the_english_page(build: Build) -> None:
    english = {"hitno/2026/ranije.en.md": "---\nnaslov: Earlier\n---\nText.\n"}
    page = build({"site.yml": f"{SITE}jezici: [en]\n", **ALERTS, **english}).page("en/hitno/")
    assert [box.h2.text for box in page.main.find_all("article", class_="warning-box")] == ["Earlier"]
    link = page.main.find("a", string="Voda")
    assert (link["href"], link["lang"]) == ("/lat/hitno/2026/voda/", "sr-Latn")
    assert not page.find("p", class_="empty")


def test_campaigns_of_today_stand_before_those_that_are_over(build: Build) -> None:
    town = build(
        {
            "kampanje/a.md": "---\nnaslov: Прошла\npocetak: 1.2.2026.\nkraj: 1.3.2026.\n---\nТекст.\n",
            "kampanje/b.md": "---\nnaslov: Дуга\nkraj: 1.6.2026.\n---\nТекст.\n",
            "kampanje/c.md": "---\nnaslov: Кратка\nkraj: 1.4.2026.\n---\nТекст.\n",
            "kampanje/d.md": "---\nnaslov: Давна\nkraj: 1.3.2025.\n---\nТекст.\n",
        }
    )
    assert town.code == 0, town.said
    page = town.page("kampanje/")
    assert section(page, "t-otvoreno") == ["Кратка", "Дуга"]
    assert section(page, "t-sve") == ["Прошла", "Давна"]
    assert "завршена" in page.find("section", attrs={"aria-labelledby": "t-sve"}).text
