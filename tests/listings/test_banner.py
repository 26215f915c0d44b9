"""Alerts that hold stand at the heads of lists and where an address is lost; every page leads to them."""

from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
ALERT = "---\nnaslov: {}\ndatum: {}\nvazi_do: {}\n---\nТекст.\n"
FILES = {
    "site.yml": f"{SITE}jezici: [en]\n",
    "hitno/2026/sneg.md": ALERT.format("Снег", "8.3.2026.", "12.3.2026."),
    "hitno/2026/voda.md": ALERT.format("Вода", "9.3.2026.", "11.3.2026. 12:00"),
    "hitno/2026/voda.en.md": "---\nnaslov: Water\n---\nText.\n",
    "hitno/2026/magla.md": ALERT.format("Магла", "1.3.2026.", "2.3.2026."),
    "usluge/izvod.md": "---\nnaslov: Извод\nteme: [porodica]\n---\n",
    "usluge/izvod.en.md": "---\nnaslov: Certificate\n---\n",
    "teme.yml": "- {id: porodica, naziv: Породица}\n",
    **{f"vesti/2026/v{n}.md": f"---\nnaslov: Вест {n}\ndatum: 5.3.2026.\n---\n" for n in range(45)},
}


def banner(town: Town, address: str) -> list[tuple[str, str, str]]:
    found = town.page(address).select(".banner a")
    return [(link.text, link["href"], link.get("lang", "")) for link in found]


def test_heads_of_lists_and_lost_addresses_show_the_alerts_that_hold_the_newest_first(build: Build) -> None:
    town = build(FILES)
    serbian = [("Вода", "/hitno/2026/voda/", ""), ("Снег", "/hitno/2026/sneg/", "")]
    for address in (
        "vesti/",
        "vesti/2026/",
        "usluge/",
        "teme/",
        "teme/porodica/",
        "ucestvujte/",
        "pretraga/",
        "404.html",
    ):
        assert banner(town, address) == serbian, address
    assert banner(town, "lat/vesti/") == [("Voda", "/lat/hitno/2026/voda/", ""), ("Sneg", "/lat/hitno/2026/sneg/", "")]
    # What is told in Serbian alone is said in every language.
    assert banner(town, "en/usluge/") == [
        ("Water", "/en/hitno/2026/voda/", ""),
        ("Sneg", "/lat/hitno/2026/sneg/", "sr-Latn"),
    ]
    assert [time["datetime"] for time in town.page("vesti/").select(".banner time")] == [
        "2026-03-11T12:00:00+01:00",
        "2026-03-12",
    ]
    # Home and the list of alerts tell them in full; other pages do not change with them.
    for address in ("", "hitno/", "vesti/strana/1/", "vesti/2026/v1/", "usluge/izvod/"):
        assert banner(town, address) == [], address
        assert town.page(address).select_one(".sos a")["href"] == "/hitno/"
    assert town.page("en/usluge/izvod/").select_one(".sos a")["href"] == "/en/hitno/"


def test_an_alert_that_is_over_leaves_the_heads_of_lists_and_changes_no_other_page(town: Town) -> None:
    town.write(FILES).build(AT="2026-03-12T12:00")
    before = town.tree()
    town.build(AT="2026-03-13T12:00")
    assert banner(town, "vesti/") == banner(town, "404.html") == []
    changed = {name for name, data in town.tree().items() if before.get(name) != data}
    assert not [
        name for name in changed if "/v1/" in name or "/strana/" in name or name.endswith("usluge/izvod/index.html")
    ]
