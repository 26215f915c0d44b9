from dataclasses import dataclass
from typing import Annotated, ClassVar

import pytest

from plugins.sources.document import load
from plugins.sources.fields import About, Colour, Phone, Text, TextList, YesNo

FORBID: dict[str, str] = {"extra": "forbid"}


@dataclass(frozen=True)
class Line:
    __pydantic_config__: ClassVar = FORBID
    name: Annotated[Text, About("naziv", "Назив", "", "Полиција")]
    phone: Annotated[Phone, About("telefon", "Телефон", "", "192")]


@dataclass(frozen=True)
class Contact:
    __pydantic_config__: ClassVar = FORBID
    phone: Annotated[Phone | None, About("telefon", "Телефон", "", "017/421-555")] = None
    hours: Annotated[TextList, About("radno_vreme", "Радно време", "", "- 7.30–15.30")] = ()


@dataclass(frozen=True)
class Town:
    __pydantic_config__: ClassVar = FORBID
    name: Annotated[Text, About("naziv", "Назив", "", "Општина Врање")]
    colours: Annotated[tuple[Colour, ...], About("boje", "Боје", "", "[#7a2331]")] = ()
    fictional: Annotated[YesNo, About("izmisljen", "Измишљен", "", "да")] = False
    contact: Annotated[Contact, About("kontakt", "Контакт", "", "")] = Contact()
    emergency: Annotated[tuple[Line, ...], About("hitni_brojevi", "Хитни бројеви", "", "")] = ()


def faults(text: str, cls: type = Town) -> list[tuple[str, int, str]]:
    value, _, problems = load("content/site.yml", text.encode(), cls)
    assert value is None
    return [(item.code, item.line, item.key) for item in problems]


def test_a_whole_file_with_nested_values_and_lines() -> None:
    text = """\
Назив: Општина Врање
izmišljen: да
боје: ["#7A2331", "#abc"]
kontakt:
  telefon: 017/421-555
  radno_vreme:
    - Понедељак: 7.30–15.30
hitni brojevi:
  - {naziv: Полиција, telefon: 192}
  - naziv: Водовод
    телефон: 017/421-556
"""
    value, lines, problems = load("content/site.yml", text.encode(), Town)
    assert problems == []
    assert value == Town(
        "Општина Врање",
        ("#7a2331", "#aabbcc"),
        True,  # noqa: FBT003
        Contact("017/421-555", ("Понедељак: 7.30–15.30",)),
        (Line("Полиција", "192"), Line("Водовод", "017/421-556")),
    )
    assert lines["kontakt.telefon"] == 5
    assert lines["hitni_brojevi.2"] == 10
    assert lines["hitni_brojevi.2.telefon"] == 11


def test_a_file_may_be_a_list() -> None:
    value, lines, problems = load("content/teme.yml", b"- {naziv: a, telefon: 192}\n", tuple[Line, ...])
    assert (value, problems) == ((Line("a", "192"),), [])
    assert lines == {"1": 1, "1.naziv": 1, "1.telefon": 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naziv: x\nnazivi: y\n", [("V201", 2, "nazivi")]),
        ("naziv: x\nkontakt:\n  telefn: 1\n", [("V201", 3, "kontakt.telefn")]),
        ("naziv: x\nНазив: y\n", [("V203", 2, "Назив")]),
        ("izmisljen: да\n", [("V202", 1, "naziv")]),
        ("naziv:\nizmisljen: да\n", [("V206", 1, "naziv")]),
        ("naziv: x\nizmisljen: можда\n", [("V211", 2, "izmisljen")]),
        ("naziv: x\nkontakt: телефон\n", [("V210", 2, "kontakt")]),
        ("naziv: x\nhitni_brojevi: 192\n", [("V210", 2, "hitni_brojevi")]),
        ("naziv: x\nhitni_brojevi:\n- 192\n", [("V210", 3, "hitni_brojevi.1")]),
        ("naziv: x\nhitni_brojevi:\n- naziv: y\n", [("V202", 3, "hitni_brojevi.1.telefon")]),
        ("naziv: x\nHitni:\nkontakt:\n  telefon: нема\n", [("V201", 2, "Hitni"), ("V213", 4, "kontakt.telefon")]),
        ("naziv: x\nboje:\n- '#7a2331'\n- црвена\n", [("V215", 4, "boje")]),
        ("naziv: x\nboje: '#7a2331'\n", [("V229", 2, "boje")]),
        ("- а\n", [("V210", 0, "")]),
        ("naziv: 'x\n", [("V209", 1, "")]),
        ("", [("V104", 0, "")]),
    ],
)
def test_problems_carry_the_line_and_the_key_as_it_was_written(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert faults(text) == expected


def test_did_you_mean_names_the_key_of_the_schema() -> None:
    _, _, problems = load("site.yml", b"naziv: x\nradnovreme: 1\nhitnibrojevi: 2\n", Town)
    assert "„hitni_brojevi”" in problems[1].message


def test_a_type_that_is_no_schema_is_a_fault_of_the_code() -> None:
    with pytest.raises(TypeError):
        load("x.yml", b"a: 1", int)
