"""The pages of events, offices, people, documents, alerts and campaigns, in both scripts and in English."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]
OFFICES = {
    "uprava/opstinska-uprava.md": "---\nnaslov: Општинска управа\n---\nТекст.\n",
    "uprava/finansije.md": (
        "---\nnaslov: Odeljenje za finansije\ndeo: opstinska-uprava\nrukovodilac: ivana-dzodan\n"
        "telefon: 000/555-160\neposta: budzet@proba.example\nadresa: Trg lipa 1, soba 16\n"
        "radno_vreme: [Radnim danima od 7.30 do 15.30, Sreda do 18 časova]\n---\nTekst.\n"
    ),
    "ljudi/ivana-dzodan.md": (
        "---\nnaslov: Ivana Džodan\nfunkcija: Rukovodilac\norgan: finansije\ntelefon: 000/555-161\n"
        "eposta: ivana@proba.example\nkancelarija: soba 16\nprijem: Sredom\n---\nTekst.\n"
    ),
}
EVENT = "naslov: Концерт\ndatum: 1.3.2026.\npocetak: {}\nmesto: Дом културе, Трг липа 3\n"
SPACES = str.maketrans("\u00a0\u202f", "  ")


def words(tag: Any) -> str:  # noqa: ANN401 - a part of a soup
    return " ".join(tag.get_text().translate(SPACES).split())


def rows(page: Any) -> dict[str, Any]:  # noqa: ANN401
    """The facts of a page by their names."""
    return {words(item.dt): item.dd for item in page.select(".summary > div")}


def told(page: Any) -> dict[str, Any]:  # noqa: ANN401
    """What structured data says of the thing that the page is about."""
    first: dict[str, Any] = json.loads(page.find("script", type="application/ld+json").string)["@graph"][0]
    return first


def entry(head: str, text: str = "Текст.") -> str:
    return f"---\n{head}---\n{text}\n"


@pytest.mark.parametrize(
    ("opens", "closes", "shown"),
    [
        ("5.12.2026. 18:00", "kraj: 5.12.2026. 20:00\n", "субота, 5. децембар 2026. од 18.00 до 20.00"),
        ("5.12.2026.", "", "субота, 5. децембар 2026."),
        ("5.12.2026. 18:00", "kraj: 5.12.2026.\n", "субота, 5. децембар 2026. у 18.00"),
        (
            "5.12.2026. 18:00",
            "kraj: 6.12.2026. 12:00\n",
            "субота, 5. децембар 2026. у 18.00 – недеља, 6. децембар 2026. у 12.00",
        ),
    ],
)
def test_when_an_event_is_stands_in_words(build: Build, opens: str, closes: str, shown: str) -> None:
    town = build({"dogadjaji/2026/a.md": entry(EVENT.format(opens) + closes)})
    assert town.code == 0, town.said
    assert words(town.page("dogadjaji/2026/a/").select_one(".deadline")) == shown


def test_an_event_says_where_who_and_for_whom(build: Build) -> None:
    more = "kraj: 5.12.2026. 20:00\norganizator: Дом културе\nulaz: Слободан\npristupacnost: Без степеника\n"
    files = {**OFFICES, "dogadjaji/2026/a.md": entry(f"{EVENT.format('5.12.2026. 18:00')}{more}organ: finansije\n")}
    page = build(files).page("lat/dogadjaji/2026/a/")
    facts = {name: words(value) for name, value in rows(page).items()}
    assert facts == {
        "Mesto": "Dom kulture, Trg lipa 3",
        "Ulaz": "Slobodan",
        "Pristupačnost": "Bez stepenika",
        "Organizator": "Dom kulture",
        "Nadležni organ": "Odeljenje za finansije, 000/555-160",
    }
    assert [link["href"] for link in rows(page)["Nadležni organ"].find_all("a")] == [
        "/lat/uprava/finansije/",
        "tel:000555160",
    ]
    data = told(page)
    assert (data["@type"], data["startDate"], data["endDate"]) == (
        "Event",
        "2026-12-05T18:00:00+01:00",
        "2026-12-05T20:00:00+01:00",
    )
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    region = {"addressRegion": "Opština Proba", "addressCountry": "RS"}
    address = {"@type": "PostalAddress", "streetAddress": "Trg lipa 3", **region}
    assert data["location"] == {"@type": "Place", "name": "Dom kulture", "address": address}
    assert data["organizer"] == {"@type": "Organization", "name": "Dom kulture"}


def test_a_coming_event_can_be_put_into_a_calendar(build: Build) -> None:
    town = build({"dogadjaji/2026/a.md": entry(EVENT.format("5.12.2026. 18:00"))})
    assert town.page("dogadjaji/2026/a/").find("a", type="text/calendar")["href"] == "/dogadjaji/2026/a/dogadjaj.ics"
    link = town.page("lat/dogadjaji/2026/a/").find("a", type="text/calendar")
    assert link["href"] == "/lat/dogadjaji/2026/a/dogadjaj.ics"


def test_a_cancelled_event_says_so_wherever_it_is_shown(build: Build) -> None:
    page = build({"dogadjaji/2026/a.md": entry(EVENT.format("5.12.2026. 18:00") + "otkazano: да\n")}).page(
        "dogadjaji/2026/a/"
    )
    assert words(page.select_one(".deadline strong")) == "Догађај је отказан."
    assert words(page.select_one(".eyebrow")) == "Отказан догађај"
    assert page.title.text.startswith("Отказано: Концерт")
    assert page.find("meta", property="og:title")["content"] == "Отказано: Концерт"
    assert (told(page)["name"], told(page)["eventStatus"]) == ("Концерт", "https://schema.org/EventCancelled")
    assert page.find("a", type="text/calendar") is None


def test_an_event_that_is_over_says_so(build: Build) -> None:
    page = build({"dogadjaji/2026/a.md": entry(EVENT.format("5.3.2026. 18:00"))}).page("dogadjaji/2026/a/")
    assert words(page.select_one(".deadline strong")) == "Догађај је прошао."
    assert page.find("a", type="text/calendar") is None


def test_an_office_says_who_leads_it_and_how_it_is_reached(build: Build) -> None:
    town = build(OFFICES)
    assert town.code == 0, town.said
    page = town.page("uprava/finansije/")
    facts = rows(page)
    hours = facts.pop("Радно време")
    assert {name: words(value) for name, value in facts.items()} == {
        "Води": "Ивана Џодан Руководилац",
        "Телефон": "000/555-160",
        "Е-пошта": "budzet@proba.example",
        "Адреса": "Трг липа 1, соба 16",
        "У саставу": "Општинска управа",
    }
    assert facts["Води"].a["href"] == "/ljudi/ivana-dzodan/"
    assert facts["Е-пошта"].a["href"] == "mailto:budzet@proba.example"
    assert [item.text for item in hours.find_all("li")] == [
        "Радним данима од 7.30 до 15.30",
        "Среда до 18 часова",
    ]
    crumbs = [link["href"] for link in page.find("nav", class_="crumbs").find_all("a")]
    assert crumbs == ["/", "/uprava/", "/uprava/opstinska-uprava/"]


def test_an_office_is_told_with_what_it_belongs_to(build: Build) -> None:
    town = build(OFFICES)
    data = told(town.page("uprava/finansije/"))
    assert (data["@type"], data["telephone"], data["email"]) == (
        "GovernmentOffice",
        "000/555-160",
        "budzet@proba.example",
    )
    assert (data["address"]["@type"], data["address"]["streetAddress"]) == ("PostalAddress", "Трг липа 1, соба 16")
    assert data["parentOrganization"]["@id"] == "https://proba.example/uprava/opstinska-uprava/"
    assert (data["employee"]["name"], data["employee"]["jobTitle"]) == ("Ивана Џодан", "Руководилац")
    assert [(item["opens"], item["closes"], len(item["dayOfWeek"])) for item in data["openingHoursSpecification"]] == [
        ("07:30", "15:30", 4),
        ("07:30", "18:00", 1),
    ]
    above = told(town.page("uprava/opstinska-uprava/"))
    assert above["parentOrganization"] == {"@id": "https://proba.example/#opstina"}


def sections(page: Any) -> dict[str, list[str]]:  # noqa: ANN401
    """Heading -> the links below it."""
    found = page.select(".main-part > section")
    return {
        words(item.h2): [words(link) for link in item.select("li a") if "tel:" not in link["href"]] for item in found
    }


def test_an_office_shows_what_belongs_to_it(build: Build) -> None:
    notice = "naslov: {}\ndatum: {}\nvrsta: oglas\norgan: finansije\n"
    town = build(
        {
            **OFFICES,
            "ljudi/ana.md": entry("naslov: Ана Анић\nfunkcija: Рачуновођа\norgan: finansije\ntelefon: 000/555-162\n"),
            "usluge/b.md": entry("naslov: Уверење\norgan: finansije\n"),
            "usluge/a.md": entry("naslov: Порез\norgan: finansije\n"),
            "usluge/c.md": entry("naslov: Туђа услуга\norgan: opstinska-uprava\n"),
            "obavestenja/2026/a.md": entry(notice.format("Старији", "1.3.2026.")),
            "obavestenja/2026/b.md": entry(notice.format("Новији", "5.3.2026.")),
            "obavestenja/2026/c.md": entry(notice.format("Истекли", "1.2.2026.") + "rok: 2.2.2026.\n"),
        }
    )
    assert town.code == 0, town.said
    assert sections(town.page("uprava/finansije/")) == {
        "Услуге": ["Порез", "Уверење"],
        "Људи": ["Ана Анић"],
        "Најновија документа и обавештења": ["Новији", "Старији"],
    }
    assert sections(town.page("uprava/opstinska-uprava/")) == {
        "Одељења и службе": ["Одељење за финансије"],
        "Услуге": ["Туђа услуга"],
    }


def test_a_person_is_named_with_role_office_and_reception(build: Build) -> None:
    page = build(OFFICES).page("lat/ljudi/ivana-dzodan/")
    assert (page.h1.text, words(page.select_one(".eyebrow"))) == ("Ivana Džodan", "Rukovodilac")
    assert {name: words(value) for name, value in rows(page).items()} == {
        "Organ ili služba": "Odeljenje za finansije",
        "Telefon": "000/555-161",
        "E-pošta": "ivana@proba.example",
        "Kancelarija": "soba 16",
        "Prijem građana": "Sredom",
    }
    data = told(page)
    assert (data["@type"], data["jobTitle"]) == ("Person", "Rukovodilac")
    assert data["worksFor"]["@id"] == "https://proba.example/lat/uprava/finansije/"
    assert page.find("meta", property="og:type")["content"] == "profile"


DOCUMENT = (
    "naslov: Одлука о буџету\ndatum: 5.3.2026.\nizmenjeno: 7.3.2026.\nvrsta: odluka\nbroj: 400-12/2026\n"
    "doneto: 18.2.2026.\norgan: finansije\ndatoteka: datoteke/odluka.pdf\n"
)


@pytest.mark.parametrize(("size", "shown"), [(239_500, "PDF, 240 kB"), (1_420_000, "PDF, 1,4 MB"), (3, "PDF, 1 kB")])
def test_a_document_is_downloaded_with_its_format_and_size(build: Build, size: int, shown: str) -> None:
    files = {**OFFICES, "datoteke/odluka.pdf": b"x" * size, "dokumenta/2026/a.md": entry(DOCUMENT)}
    page = build(files).page("dokumenta/2026/a/")
    link = page.select_one(".download a")
    assert (link["href"], words(link.select_one(".download-facts"))) == ("/datoteke/odluka.pdf", shown)
    assert told(page)["encoding"] == {
        "@type": "MediaObject",
        "contentUrl": "https://proba.example/datoteke/odluka.pdf",
        "encodingFormat": "application/pdf",
        "contentSize": f"{size} B",
    }


def test_a_document_says_what_it_is_and_who_adopted_it(build: Build) -> None:
    files = {**OFFICES, "datoteke/odluka.pdf": b"x", "dokumenta/2026/a.md": entry(DOCUMENT)}
    page = build(files).page("dokumenta/2026/a/")
    assert words(page.select_one(".eyebrow")) == "Одлука"
    assert words(page.select_one(".dates")) == "Објављено: 5. март 2026. Измењено: 7. март 2026."
    assert {name: words(value) for name, value in rows(page).items()} == {
        "Број": "400-12/2026",
        "Донето": "18. фебруар 2026.",
        "Надлежни орган": "Одељење за финансије, 000/555-160",
    }
    data = told(page)
    assert (data["@type"], data["identifier"], data["dateCreated"]) == ("DigitalDocument", "400-12/2026", "2026-02-18")
    assert page.find("meta", property="article:modified_time")["content"] == "2026-03-07"


@pytest.mark.parametrize("text", ["У води су бактерије.", "Вода има **боју**. " * 30])
def test_the_beginning_of_an_alert_is_not_told_twice(build: Build, text: str) -> None:
    page = build({"hitno/2026/a.md": entry("naslov: Вода\ndatum: 9.3.2026.\nvazi_do: 12.3.2026.\n", text)}).page(
        "hitno/2026/a/"
    )
    assert page.select_one(".warning-danger") is None
    assert page.main.get_text().count(text[:8]) == text.count(text[:8])


ALERT = (
    "naslov: Вода није за пиће\ndatum: {}\nvazi_do: {}\npodrucje: Подлипље\n"
    "sta_da_radite: [Прокувајте воду., Сачекајте.]\nkontakt: Водовод, 000/555-300\n"
    "sazetak: У води су бактерије.\n"
)


def test_an_alert_says_the_danger_where_until_when_and_what_to_do(build: Build) -> None:
    page = build({"hitno/2026/a.md": entry(ALERT.format("9.3.2026.", "12.3.2026. 12:00"))}).page("lat/hitno/2026/a/")
    box = page.select_one(".warning-box")
    assert [words(item) for item in box.select("ol li")] == ["Prokuvajte vodu.", "Sačekajte."]
    assert [words(item) for item in box.find_all("p", recursive=False)] == [
        "U vodi su bakterije.",
        "Područje: Podliplje",
        "Važi do: 12. mart 2026. u 12.00",
        "Pozovite: Vodovod, 000/555-300",
    ]
    assert box.find("a")["href"] == "tel:000555300"
    data = told(page)
    assert (data["@type"], data["expires"], data["datePosted"]) == (
        "SpecialAnnouncement",
        "2026-03-12T12:00:00+01:00",
        "2026-03-09T00:00:00+01:00",
    )
    assert data["spatialCoverage"]["name"] == "Podliplje"


def test_an_alert_that_is_over_calls_for_nothing(build: Build) -> None:
    page = build({"hitno/2026/a.md": entry(ALERT.format("1.3.2026.", "3.3.2026."))}).page("hitno/2026/a/")
    box = page.select_one(".warning-box.warning-over")
    assert words(box.p) == "Упозорење више не важи. Важило је до: 3. март 2026."
    assert words(box.h2) == "Шта је тада требало радити"
    assert box.find("a") is None
    assert page.title.text.startswith("Више не важи: Вода није за пиће")


@pytest.mark.parametrize(
    ("closes", "shown"),
    [
        ("31.5.2026.", "1. март 2026. – 31. мај 2026."),
        ("8.3.2026.", "Кампања је завршена. 1. март 2026. – 8. март 2026."),
    ],
)
def test_a_campaign_says_how_long_and_for_whom(build: Build, closes: str, shown: str) -> None:
    head = f"naslov: Лишће у компост\nza_koga: Сви\npocetak: 1.3.2026.\nkraj: {closes}\nkontakt: Одсек, 000/555-145\n"
    page = build({"kampanje/a.md": entry(head)}).page("kampanje/a/")
    assert words(page.select_one(".deadline")) == shown
    assert {name: words(value) for name, value in rows(page).items()} == {
        "За кога је": "Сви",
        "Контакт": "Одсек, 000/555-145",
    }
    assert told(page)["audience"] == {"@type": "Audience", "audienceType": "Сви"}


@pytest.mark.parametrize(
    ("path", "head"),
    [
        ("vesti/2026/a", "datum: 5.3.2026.\n"),
        ("obavestenja/2026/a", "datum: 5.3.2026.\nvrsta: oglas\n"),
        ("usluge/a", ""),
        ("hitno/2026/a", "datum: 5.3.2026.\nvazi_do: 1.4.2026.\n"),
        ("kampanje/a", ""),
        ("stranice/a", ""),
    ],
)
def test_every_text_names_the_office_that_answers_for_it(build: Build, path: str, head: str) -> None:
    town = build({**OFFICES, f"{path}.md": entry(f"naslov: А\n{head}organ: finansije\n")})
    value = rows(town.page(f"{path.removeprefix('stranice/')}/"))["Надлежни орган"]
    assert [link["href"] for link in value.find_all("a")] == ["/uprava/finansije/", "tel:000555160"]


def test_an_office_without_a_translation_is_linked_in_latin_script(build: Build) -> None:
    town = build(
        {
            "site.yml": f"{SITE}jezici: [en]\n",
            **OFFICES,
            "ljudi/ivana-dzodan.en.md": "---\nnaslov: Ivana Džodan\nfunkcija: Head of Finance\n---\nText.\n",
            "usluge/a.md": entry("naslov: Порез\norgan: finansije\n"),
            "usluge/a.en.md": "---\nnaslov: Property tax\n---\nText.\n",
        }
    )
    assert town.code == 0, town.said
    link = rows(town.page("en/usluge/a/"))["Responsible office"].a
    assert (link["href"], link["hreflang"], link["lang"]) == ("/lat/uprava/finansije/", "sr-Latn", "sr-Latn")
    assert link.text == "Odeljenje za finansije"
    person = town.page("en/ljudi/ivana-dzodan/")
    assert words(person.select_one(".eyebrow")) == "Head of Finance"
    assert not person.select_one(".eyebrow").has_attr("lang")
    reception = rows(person)["Reception of citizens"]
    assert (reception.text, reception["lang"]) == ("Sredom", "sr-Latn")
    mail = rows(person)["E-mail"].a
    assert (mail.text, mail.has_attr("lang")) == ("ivana@proba.example", False)


def test_english_says_the_same_of_an_event(build: Build) -> None:
    files = {
        "site.yml": f"{SITE}jezici: [en]\n",
        "dogadjaji/2026/a.md": entry(EVENT.format("5.12.2026. 18:00") + "kraj: 5.12.2026. 20:00\notkazano: да\n"),
        "dogadjaji/2026/a.en.md": "---\nnaslov: Concert\nmesto: Cultural Centre\n---\nText.\n",
    }
    town = build(files)
    assert town.code == 0, town.said
    page = town.page("en/dogadjaji/2026/a/")
    assert words(page.select_one(".deadline")) == (
        "This event has been cancelled. Saturday, 5 December 2026 from 18:00 until 20:00"
    )
    assert page.title.text.startswith("Cancelled: Concert")


@pytest.mark.parametrize("path", ["uprava/a", "ljudi/a", "dogadjaji/2026/a"])
def test_what_was_withdrawn_keeps_its_reason_alone(build: Build, path: str) -> None:
    own = {"uprava/a": "telefon: 000/555-199\n", "ljudi/a": "funkcija: Шеф\n"}.get(path, "")
    head = EVENT.format("5.12.2026. 18:00") if path.startswith("dog") else "naslov: А\n"
    page = build({f"{path}.md": entry(f"{head}{own}povuceno: 9.3.2026.\nrazlog: Грешка.\n")}).page(f"{path}/")
    assert "Грешка." in words(page.select_one(".withdrawn"))
    assert rows(page) == {}
    assert told(page)["@type"] == "WebPage"


def test_who_was_withdrawn_is_named_nowhere(build: Build) -> None:
    gone = OFFICES["ljudi/ivana-dzodan.md"].replace("funkcija:", "povuceno: 9.3.2026.\nrazlog: Отишла.\nfunkcija:")
    assert "Води" not in rows(build({**OFFICES, "ljudi/ivana-dzodan.md": gone}).page("uprava/finansije/"))


def test_a_change_of_an_office_touches_the_pages_that_name_it(build: Build) -> None:
    files = {**OFFICES, "usluge/a.md": entry("naslov: А\norgan: finansije\n"), "usluge/b.md": entry("naslov: Б\n")}
    town = build(files)
    other = (town.output / "usluge/b/index.html").stat().st_ino
    town.write({"uprava/finansije.md": OFFICES["uprava/finansije.md"].replace("555-160", "555-999")}).build()
    assert "000/555-999" in town.page("usluge/a/").main.text
    assert (town.output / "usluge/b/index.html").stat().st_ino == other
