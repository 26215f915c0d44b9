"""What stands at the end of a page: ways to share what people send each other, a letter about what they looked for."""

from collections.abc import Callable
from urllib.parse import parse_qs, unquote, urlsplit

from tests.conftest import SITE, Town

Build = Callable[..., Town]
TOWN = f"{SITE}kontakt: {{telefon: 000/555-100, eposta: opstina@proba.example}}\n"
NOTICE = "---\nnaslov: Конкурс\ndatum: 5.3.2026.\nvrsta: konkurs\n---\nТекст.\n"
SHARED = {
    "vesti/2026/most.md": "---\nnaslov: Мост је „отворен“\ndatum: 5.3.2026.\n---\nТекст.\n",
    "obavestenja/2026/konkurs.md": NOTICE,
    "dogadjaji/2026/koncert.md": "---\nnaslov: Концерт\ndatum: 5.3.2026.\npocetak: 20.3.2026.\nmesto: Трг\n---\n",
    "hitno/2026/voda.md": "---\nnaslov: Вода\ndatum: 9.3.2026.\nvazi_do: 12.3.2026.\n---\nТекст.\n",
    "kampanje/kompost.md": "---\nnaslov: Компост\n---\nТекст.\n",
}
ASKED = {
    "usluge/izvod.md": "---\nnaslov: Извод\norgan: opsta-uprava\n---\nТекст.\n",
    "usluge/upis.md": "---\nnaslov: Упис\n---\nТекст.\n",
    "uprava/opsta-uprava.md": "---\nnaslov: Општа управа\ntelefon: 000/555-105\neposta: uprava@proba.example\n---\n",
    "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nТекст.\n",
}


def test_each_way_to_share_carries_the_address_of_the_page_in_its_script_and_nothing_else(build: Build) -> None:
    town = build(SHARED)
    for address in (f"{root}{path.removesuffix('.md')}/" for path in SHARED for root in ("", "lat/")):
        page = town.page(address)
        hrefs = [str(link["href"]) for link in page.select(".share a")]
        carried = [value for href in hrefs for values in parse_qs(urlsplit(href).query).values() for value in values]
        assert carried == [f"https://proba.example/{address}"] * 6
        assert all(href.isascii() for href in hrefs)
        assert len({link.text for link in page.select(".share a")}) == 6
        # Buttons need a script, which shows them.
        assert [button.parent.has_attr("hidden") for button in page.select(".share button")] == [True, True]


def test_what_was_withdrawn_is_not_shared(build: Build) -> None:
    withdrawn = NOTICE.replace("vrsta", "povuceno: 6.3.2026.\nrazlog: Грешка.\nvrsta")
    assert not build({"obavestenja/2026/konkurs.md": withdrawn}).page("obavestenja/2026/konkurs/").select(".share")


def test_a_service_and_a_page_ask_for_a_letter_to_who_answers_for_it(build: Build) -> None:
    town = build({"site.yml": TOWN, **ASKED})
    of_town, of_office = ("opstina@proba.example", "000/555-100"), ("uprava@proba.example", "000/555-105")
    for address, who in (("usluge/izvod/", of_office), ("usluge/upis/", of_town), ("kontakt/", of_town)):
        for root in ("", "lat/"):
            letter, call = town.page(root + address).select(".feedback a")
            to = urlsplit(str(letter["href"]))
            assert (to.scheme, to.path, call.text) == ("mailto", *who)
            assert unquote(to.query) == f"subject=proba.example/{root}{address}"
            assert str(letter["href"]).isascii()


def test_a_town_without_an_address_for_mail_asks_nothing(build: Build) -> None:
    assert not build(ASKED).page("kontakt/").select(".feedback")
