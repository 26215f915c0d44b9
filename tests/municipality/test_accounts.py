"""An account must be on the network that it is said to be on."""

import pytest

from plugins.municipality.loader import settle

SITE = "naziv: Општина Проба\nmesto: Проба\nmreze:\n  - mreza: facebook\n    adresa: https://www.facebook.com/opstina\n"


def said(network: str, url: str) -> list[tuple[str, int, str]]:
    text = f"{SITE}  - mreza: {network}\n    adresa: {url}\n"
    return [(item.code, item.line, item.key) for item in settle("site.yml", text.encode()).problems]


@pytest.mark.parametrize(
    ("network", "url"),
    [
        ("facebook", "https://www.instagram.com/opstina"),
        ("instagram", "https://facebook.com/opstina"),
        ("youtube", "https://www.youtube.com/"),
        ("x", "https://x.com"),
        ("facebook", "https://m.facebook.com/"),
        ("mastodon", "https://twitter.com/opstina"),
    ],
)
def test_an_address_of_another_network_or_of_no_account_is_named(network: str, url: str) -> None:
    assert said(network, url) == [("V227", 7, "mreze.2.adresa")]


@pytest.mark.parametrize(
    ("network", "url"),
    [
        ("facebook", "https://facebook.com/opstina"),
        ("facebook", "https://www.facebook.com/profile.php?id=1"),
        ("youtube", "https://youtube.com/@opstina"),
        ("x", "https://twitter.com/opstina"),
        ("telegram", "https://t.me/opstina"),
        ("mastodon", "https://drustvo.example/@opstina"),
        ("facebook", "https://facebook.example/opstina"),
        ("viber", "https://invite.viber.com/?g2=abc"),
    ],
)
def test_other_addresses_are_free(network: str, url: str) -> None:
    assert said(network, url) == []
