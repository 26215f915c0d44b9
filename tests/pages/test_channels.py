"""A channel without a name is called by its network."""

from collections.abc import Callable

from plugins.municipality.model import NETWORKS
from tests.conftest import SITE, Town

Build = Callable[..., Town]


def test_every_network_has_words_in_every_language(build: Build) -> None:
    channels = "".join(f"  - {{mreza: {name}, adresa: 'https://{name}.example/a'}}\n" for name in NETWORKS)
    town = build({"site.yml": f"{SITE}jezici: [en]\nmreze:\n{channels}"})
    assert town.code == 0, town.said
    footers = {root: town.page(f"{root}drustvene-mreze/").footer for root in ("", "lat/", "en/")}
    names = {root: [link.text for link in footer.find_all("a", rel="me")] for root, footer in footers.items()}
    assert names[""] == list(NETWORKS.values())
    assert names["lat/"][:2] == ["Fejsbuk", "Instagram"]
    assert names["en/"][:5] == ["Facebook", "Instagram", "YouTube", "Viber", "X"]
    assert [name.lower() for name in names["en/"]] == list(NETWORKS)
