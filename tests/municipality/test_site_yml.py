"""site.yml, its translations and teme.yml as values, and what is wrong with them."""

import datetime as dt
import os
import re
from pathlib import Path

import pytest

from plugins.diagnostics.problem import SiteFault
from plugins.municipality import Municipality, Settled, Topic, building_day, settle, towns_of

SITE = "naziv: Opština Ljubovija na Drini\nmesto: Ljubovija\n"


def town(text: str) -> Municipality:
    found = settle("site.yml", text.encode())
    assert not found.problems, found.problems
    value: Municipality = found.value
    return value


def codes(text: str, path: str = "site.yml") -> list[tuple[str, int, str]]:
    """(code, line, key) of each problem."""
    return [(item.code, item.line, item.key) for item in settle(path, text.encode()).problems]


def test_texts_in_latin_become_cyrillic_and_addresses_stay() -> None:
    found = town(
        f"{SITE}opis: Sajt opštine.\ndomen: ljubovija.example\ngrb: slike/grb.svg\n"
        "kontakt: {adresa: Trg 1, eposta: opstina@ljubovija.example, radno_vreme: [Radnim danima 7.30–15.30]}\n"
        "hitni_brojevi: [{naziv: Policija, telefon: '192'}]\n"
        "mreze: [{mreza: facebook, adresa: 'https://facebook.example/ljubovija', naziv: Opština na Fejsbuku}]\n"
        "meni: [{putanja: /vesti/, naslov: Vesti}]\n"
    )
    assert (found.name, found.place, found.about) == ("Општина Љубовија на Дрини", "Љубовија", "Сајт општине.")
    assert found.contact.street == "Трг 1"
    assert found.contact.email == "opstina@ljubovija.example"
    assert found.contact.hours == ("Радним данима 7.30–15.30",)
    assert found.emergency[0].name == "Полиција"
    assert (found.channels[0].network, found.channels[0].name) == ("facebook", "Општина на Фејсбуку")
    assert (found.menu[0].address, found.menu[0].label) == ("vesti/", "Вести")
    assert (found.domain, found.coat_of_arms) == ("ljubovija.example", "slike/grb.svg")


def test_what_is_not_said_has_a_default() -> None:
    found = town(SITE)
    assert (found.domain, found.root_script, found.languages, found.menu) == ("localhost", "sr-Cyrl", (), ())
    assert not found.fictional


@pytest.mark.parametrize(("script", "tag"), [("latinica", "sr-Latn"), ("ćirilica", "sr-Cyrl"), ("латиница", "sr-Latn")])
def test_the_script_at_the_root(script: str, tag: str) -> None:
    assert town(f"{SITE}pismo: {script}\n").root_script == tag


def test_the_day_of_a_sample_town_is_noon_in_belgrade() -> None:
    found = town(f"{SITE}izmisljen: da\ndan: 24.11.2026.\n")
    assert found.now().isoformat() == "2026-11-24T12:00:00+01:00"


def test_a_real_town_lives_now() -> None:
    assert abs(town(SITE).now() - dt.datetime.now(dt.UTC)) < dt.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "code", "line", "key"),
    [
        ("domen: nije domen!\n", "V210", 3, "domen"),
        ("jezici: [en, xx]\n", "V205", 3, "jezici"),
        ("jezici: {en: da}\n", "V210", 3, "jezici"),
        ("meni: [{putanja: 'https://x.rs/'}]\n", "V210", 3, "meni.1.putanja"),
        ("meni:\n  - {putanja: /vesti/}\n  - {putanja: Вести}\n", "V210", 5, "meni.2.putanja"),
        ("najtrazenije: {a: b}\n", "V210", 3, "najtrazenije"),
        ("najtrazenije: [/usluge/, [/a/]]\n", "V210", 3, "najtrazenije"),
        ("pismo: grčko\n", "V205", 3, "pismo"),
        ("boje: {osnovna: crvena}\n", "V215", 3, "boje.osnovna"),
        ('boje: {osnovna: "#ffee88"}\n', "V504", 3, "boje.osnovna"),
        ('boje:\n  osnovna: "#1e4d3b"\n  naglasak: "#c8102e"\n', "V521", 5, "boje.naglasak"),
        ("dan: 5.3.2026.\n", "V229", 3, "dan"),
        ("mreze: [{mreza: majspejs, adresa: 'https://x.example/'}]\n", "V205", 3, "mreze.1.mreza"),
        ("mreze: [{mreza: facebook}]\n", "V202", 3, "mreze.1.adresa"),
        ("kontakt: {eposta: nije}\n", "V214", 3, "kontakt.eposta"),
        ("hitni_brojevi: [{naziv: A, telefon: abc}]\n", "V213", 3, "hitni_brojevi.1.telefon"),
        ("nepoznato: 1\n", "V201", 3, "nepoznato"),
        ("naziv: Opet\n", "V203", 3, "naziv"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_key(text: str, code: str, line: int, key: str) -> None:
    assert codes(SITE + text) == [(code, line, key)]


@pytest.mark.parametrize(
    ("key", "place"),
    [("maticni_broj", "kontakt"), ("матични број", "kontakt"), ("osnovna", "boje"), ("mreza", "mreze")],
)
def test_a_key_that_stands_too_high_is_told_where_it_belongs(key: str, place: str) -> None:
    (found,) = settle("site.yml", f"{SITE}{key}: 1\n".encode()).problems
    assert found.code == "V201"
    assert f"његово место је испод „{place}”" in found.message


def test_a_mistyped_key_is_told_what_it_may_have_been() -> None:
    (found,) = settle("site.yml", f"{SITE}hitni_broj: 1\n".encode()).problems
    assert "да ли сте мислили „hitni_brojevi”" in found.message


def test_a_value_that_a_comma_cuts_within_braces_is_told_to_be_quoted() -> None:
    (found,) = settle(
        "site.yml", f"{SITE}meni:\n  - {{putanja: /vesti/, naslov: Позиви, конкурси}}\n".encode()
    ).problems
    assert (found.code, found.line) == ("V201", 4)
    assert "„конкурси” (ако је то део вредности иза зареза, целу вредност ставите под наводнике)" in found.message


def test_a_field_within_braces_that_is_unknown_is_told_nothing_of_commas() -> None:
    (found,) = settle("site.yml", f"{SITE}meni: [{{putanja: /vesti/, naslv: Вести}}]\n".encode()).problems
    assert "зарез" not in found.message
    (found,) = settle("site.yml", f"{SITE}nepoznato:\n".encode()).problems
    assert "зарез" not in found.message


@pytest.mark.parametrize(
    ("written", "read"),
    [("општина.срб", "xn--80appcfs5b.xn--90a3ac"), ("https://Општина.СРБ:8000/", "xn--80appcfs5b.xn--90a3ac:8000")],
)
def test_a_cyrillic_domain_is_read_as_browsers_ask_for_it(written: str, read: str) -> None:
    found, _ = towns(site_yml=f"{SITE}domen: {written}\n")
    assert found["sr"].domain == read


def test_a_cyrillic_domain_with_an_empty_part_is_named() -> None:
    assert codes(f"{SITE}domen: општина..срб\n") == [("V210", 3, "domen")]


def test_a_colour_that_is_too_light_gets_a_better_one() -> None:
    (found,) = settle("site.yml", f'{SITE}boje: {{osnovna: "#ffee88"}}\n'.encode()).problems
    (better,) = set(re.findall("#[0-9a-f]{6}", found.message)) - {"#ffee88"}
    assert not codes(f'{SITE}boje: {{osnovna: "{better}"}}\n')


def test_a_file_that_is_nothing_of_ours_is_named() -> None:
    assert codes("a: b\n", "podaci.yml") == [("V406", 0, "")]
    assert codes("a: b\n", "site.de.yml") == [("V406", 0, "")]


def towns(**files: str) -> tuple[dict[str, Municipality], tuple[Topic, ...]]:
    values = {name.replace("_", "."): settle(name.replace("_", "."), text.encode()) for name, text in files.items()}
    return towns_of(values, [item for value in values.values() for item in value.problems])


def test_a_translation_is_laid_over_and_the_rest_stays_serbian_in_latin_script() -> None:
    found, _ = towns(
        site_yml=f"{SITE}opis: Sajt.\njezici: [en, hu]\n"
        "kontakt: {adresa: Trg 1, telefon: 017/421-555, mesto: Ljubovija}\n"
        "hitni_brojevi: [{naziv: Policija, telefon: '192'}, {naziv: Vatrogasci, telefon: '193'}]\n"
        "meni: [{putanja: /vesti/, naslov: Vesti}]\n",
        site_en_yml="naziv: Municipality of Ljubovija\nkontakt: {adresa: 1 Square}\n"
        "hitni_brojevi: [{naziv: Police}]\nmeni: [{naslov: News}, {naslov: Too many}]\n",
    )
    assert list(found) == ["sr", "en", "hu"]
    english = found["en"]
    assert english.name == "Municipality of Ljubovija"
    assert english.about == "Sajt."
    assert (english.contact.street, english.contact.phone, english.contact.place) == (
        "1 Square",
        "017/421-555",
        "Ljubovija",
    )
    assert [item.name for item in english.emergency] == ["Police", "Vatrogasci"]
    assert [(item.address, item.label) for item in english.menu] == [("vesti/", "News")]
    assert (found["hu"].name, found["hu"].contact.street) == ("Opština Ljubovija na Drini", "Trg 1")
    assert [item.label for item in found["hu"].menu] == [""]  # the title of its page is translated


def test_a_faulty_translation_is_told_and_the_serbian_text_stands() -> None:
    found, _ = towns(site_yml=f"{SITE}jezici: [en]\n", site_en_yml="domen: x.rs\n")
    assert found["en"].name == "Opština Ljubovija na Drini"
    assert codes("domen: x.rs\n", "site.en.yml") == [("V201", 1, "domen")]


def test_topics_have_ids_and_names() -> None:
    _, topics = towns(site_yml=SITE, teme_yml="- {id: putevi, naziv: Putevi, naziv_en: Roads, naziv_hu: Utak}\n")
    assert topics == (Topic("putevi", "Путеви", (("en", "Roads"), ("hu", "Utak"))),)
    assert [topics[0].name_in(lang) for lang in ("sr", "en", "sk")] == ["Путеви", "Roads", "Путеви"]


def test_a_topic_that_stands_twice_is_named_at_the_second() -> None:
    text = "- {id: putevi, naziv: Putevi}\n- {id: voda, naziv: Voda}\n- naziv: Ulice\n  id: Путеви\n"
    (found,) = settle("teme.yml", text.encode()).problems
    assert (found.path, found.code, found.line, found.key) == ("content/teme.yml", "V511", 4, "3.id")
    assert "„putevi” већ стоји у реду 1" in found.message
    with pytest.raises(SiteFault) as fault:
        towns(site_yml=SITE, teme_yml=text)
    assert [item.code for item in fault.value.problems] == ["V511"]


@pytest.mark.parametrize("text", ["", "\n \n", "# Теме\r\n  # - {id: putevi}\r\n", "\ufeff# Теме", "---\n# Теме\n"])
def test_a_list_of_topics_may_be_still_to_be_written(text: str) -> None:
    assert settle("teme.yml", text.encode()) == Settled((), ())
    assert towns(site_yml=SITE, teme_yml=text)[1] == ()


@pytest.mark.parametrize(
    "files",
    [
        {"teme_yml": "[]\n"},
        {"site_yml": "naziv: A\n"},
        {"site_yml": SITE, "teme_yml": "- {id: a}\n"},
        {"site_yml": "- spisak\n"},
        {"site_yml": ""},
    ],
)
def test_without_a_good_site_yml_and_topics_there_is_no_site(files: dict[str, str]) -> None:
    with pytest.raises(SiteFault) as fault:
        towns(**files)
    assert fault.value.code == 2
    assert fault.value.problems


def test_a_fault_of_the_site_carries_all_other_problems() -> None:
    other = settle("podaci.yml", b"x")
    with pytest.raises(SiteFault) as fault:
        towns_of({"podaci.yml": other}, other.problems)
    assert [item.code for item in fault.value.problems] == ["V503", "V406"]


def test_the_day_of_writing_is_today_where_site_yml_is_no_file_of_the_folder(tmp_path: Path) -> None:
    today = dt.datetime.now(dt.UTC).astimezone().date()
    content = tmp_path / "content"
    content.mkdir()
    (tmp_path / "site.yml").write_text(f"{SITE}izmisljen: да\ndan: 24.11.2026.\n", "utf-8")
    (content / "site.yml").symlink_to(tmp_path / "site.yml")
    assert abs(building_day(content) - today) <= dt.timedelta(days=1)
    (content / "site.yml").unlink()
    os.mkfifo(content / "site.yml")
    assert abs(building_day(content) - today) <= dt.timedelta(days=1)


def test_the_day_of_writing_is_that_of_the_sample_or_today(tmp_path: Path) -> None:
    today = dt.datetime.now(dt.UTC).astimezone().date()
    assert abs(building_day(tmp_path) - today) <= dt.timedelta(days=1)
    (tmp_path / "site.yml").write_text(f"{SITE}izmisljen: da\ndan: 24.11.2026.\n", "utf-8")
    assert building_day(tmp_path) == dt.date(2026, 11, 24)
    (tmp_path / "site.yml").write_text("naziv: [", "utf-8")
    assert abs(building_day(tmp_path) - today) <= dt.timedelta(days=1)


def test_settled_is_a_value_or_problems() -> None:
    assert settle("teme.yml", b"[]\n") == Settled((), ())
