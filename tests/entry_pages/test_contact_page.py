"""The page of contacts says by itself what site.yml says of the town hall."""

import json
from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
TOWN = f"""{SITE}kontakt:
  adresa: Трг липа 1
  mesto: Проба
  telefon: 000/555-100
  radno_vreme: ["Радним данима: 7.30–15.30", "Среда: 7.30–18.00"]
"""
PAGE = "---\nnaslov: Контакт\n---\nКако до нас.\n"


def test_the_page_of_contacts_says_where_and_when(build: Build) -> None:
    town = build({"site.yml": TOWN, "stranice/kontakt.md": PAGE, "stranice/o-sajtu.md": PAGE})
    main = town.page("lat/kontakt/").main
    assert [term.text for term in main.find_all("dt")] == ["Telefon", "Adresa", "Radno vreme"]
    assert main.find("a", href="tel:000555100").text == "000/555-100"
    assert [line.text for line in main.select(".hours li")] == ["Radnim danima: 7.30–15.30", "Sreda: 7.30–18.00"]
    assert main.select_one(".prose").text.strip() == "Kako do nas."
    assert not town.page("o-sajtu/").main.find_all("dt")


def test_who_answers_when_is_told_to_machines_too(build: Build) -> None:
    page = build({"site.yml": TOWN}).page("")
    graph = json.loads(page.find("script", type="application/ld+json").string)["@graph"]
    (town,) = (item for item in graph if item["@type"] == "GovernmentOrganization")
    assert town["contactPoint"]["telephone"] == "000/555-100"
    assert town["contactPoint"]["hoursAvailable"] == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": ["Monday", "Tuesday", "Thursday", "Friday"],
            "opens": "07:30",
            "closes": "15:30",
        },
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Wednesday"], "opens": "07:30", "closes": "18:00"},
    ]


def test_hours_that_are_not_plain_stay_words(build: Build) -> None:
    words = "По договору, сваки други уторак од 8 до 9"
    page = build({"site.yml": TOWN.replace("Радним данима: 7.30–15.30", words)}).page("")
    assert not page.select(".open-now")
    assert words in page.footer.text
    assert "OpeningHoursSpecification" not in str(page)
