import datetime as dt
import time
from typing import Any

import pytest

from plugins.sources import fields
from plugins.sources.fault import Fault
from plugins.sources.fields import Choice, Reads
from plugins.sources.fold import folded
from plugins.sources.moments import Moment, day, is_month, moment, written

DAY = dt.date(2026, 3, 5)


def reader(kind: Any) -> Any:  # noqa: ANN401
    return next(note for note in kind.__metadata__ if isinstance(note, Reads)).read


@pytest.mark.parametrize(
    "value",
    [
        "5.3.2026.",
        "5.3.2026",
        "5. 3. 2026.",
        "05.03.2026",
        "05. 03. 2026. године",
        "5/3/2026",
        "5. март 2026.",
        "5. marta 2026",
        "5 март 2026",
        "5. МАРТ 2026. год.",
        "5. mart 2026. g.",
        "2026-03-05",
        "“2026-03-05”",
        "”5.3.2026.”",
        " 5.3.2026. ",
        "„5. март 2026.“",
    ],
)
def test_days_as_people_write_them(value: str) -> None:
    assert moment(value) == Moment(DAY)
    assert day(value) == DAY


@pytest.mark.parametrize(
    ("value", "clock"),
    [
        ("5.3.2026. 18:00", dt.time(18)),
        ("5.3.2026. у 18:30", dt.time(18, 30)),
        ("5.3.2026. у 18 часова", dt.time(18)),
        ("5. mart 2026. u 18.30 časova", dt.time(18, 30)),
        ("5. март 2026, 9:05", dt.time(9, 5)),
        ("5.3.2026. до 15h", dt.time(15)),
        ("2026-03-05T18:00", dt.time(18)),
        ("2026-03-05 18:00:59", dt.time(18)),
        ("2026-03-05T17:00:00.000Z", dt.time(18)),
        ("2026-03-05T19:00+02:00", dt.time(18)),
        ("2026-03-05T12:00-0500", dt.time(18)),
    ],
)
def test_times_on_the_clock_of_the_town(value: str, clock: dt.time) -> None:
    assert moment(value) == Moment(DAY, clock)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-10-31T20:57:00.000Z", Moment(dt.date(2025, 10, 31), dt.time(21, 57))),
        ("2025-07-01T22:00:00.000Z", Moment(dt.date(2025, 7, 2), dt.time(0))),
    ],
)
def test_what_a_form_saves_in_greenwich_time_is_shown_in_belgrade_time(value: str, expected: Moment) -> None:
    assert moment(value) == expected


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("сутра", "V204"),
        ("1741132800", "V204"),
        ("5.3.", "V204"),
        ("5. мрт 2026.", "V204"),
        ("31.2.2026.", "V221"),
        ("5.13.2026.", "V221"),
        ("5.3.2026. 25:00", "V218"),
        ("5.3.2026. 18", "V218"),
        ("5.3.2026. увече", "V218"),
        ("20.3.2026. 08:00-14:00", "V218"),
        ("20.3.2026. 08:00 - 14:00", "V218"),
        ("20.3.2026. 08:00-14", "V218"),
        ("2026-03-20 08:00-10:00", "V218"),
        ("2026-03-20T08:00+15:00", "V218"),
        ("2026-03-20T08:00+99:00", "V218"),
        ("0001-01-01T00:00+05:00", "V221"),
        ("9999-12-31T23:59-05:00", "V221"),
        (["5.3.2026."], "V210"),
    ],
)
def test_what_is_no_moment(value: object, code: str) -> None:
    with pytest.raises(Fault) as caught:
        moment(value)
    assert caught.value.code == code


def test_a_moment_with_much_white_space_is_read_in_no_time() -> None:
    begun = time.process_time()
    with pytest.raises(Fault):
        moment("5.3.2026." + " " * 20_000 + "x")
    with pytest.raises(Fault):
        moment("5.3.2026. " + "у , " * 20_000 + "x")
    assert moment("5.3.2026." + " \u00a0" * 20_000 + "18:00") == Moment(DAY, dt.time(18))
    assert time.process_time() - begun < 1


def test_a_day_has_no_time() -> None:
    with pytest.raises(Fault) as caught:
        day("5.3.2026. 18:00")
    assert caught.value.facts["example"] == "5.3.2026."
    assert day(DAY) == DAY
    assert moment(Moment(DAY)) == Moment(DAY)


def test_moments_are_written_as_they_are_read() -> None:
    for value in (Moment(DAY), Moment(DAY, dt.time(9, 5))):
        assert moment(written(value)) == value
    assert Moment(DAY, dt.time(9, 5)).isoformat() == "2026-03-05T09:05"
    assert Moment(DAY).isoformat() == "2026-03-05"


@pytest.mark.parametrize(("word", "answer"), [("март", True), ("Marta", True), ("мај", True), ("разред", False)])
def test_names_of_months(word: str, answer: bool) -> None:
    assert is_month(word) is answer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Важи до", "vazi-do"),
        ("važi_do", "vazi-do"),
        ("VAŽI DO", "vazi-do"),
        ("Va\u0302z\u030ci do", "vazi-do"),
        ("Ђурђевак, џеп и љубав", "djurdjevak-dzep-i-ljubav"),
        ("Đ ð", "dj-dj"),
    ],
)
def test_one_form_of_words(text: str, expected: str) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (fields.Text, "  два \n реда ", "два реда"),
        (fields.Text, {"Напомена": "понети карту"}, "Напомена: понети карту"),
        (fields.TextList, ["а", {"Напомена": "б"}, " "], ("а", "Напомена: б")),
        (fields.TextList, "- а\n- б\n", ("а", "б")),
        (fields.TopicIds, ["Путеви", "životna sredina", "putevi", ""], ("putevi", "zivotna-sredina")),
        (fields.TopicIds, "путеви, вода", ("putevi", "voda")),
        (fields.ImagePath, "„slike/most.JPG“", "slike/most.JPG"),
        (fields.ImagePath, "slike\\most.png", "slike/most.png"),
        (fields.Url, "https://primer.rs/a?b=c#d", "https://primer.rs/a?b=c#d"),
        (fields.Url, "“https://primer.rs”", "https://primer.rs"),
        (fields.Phone, "017/421-555 lok. 12", "017/421-555 lok. 12"),
        (fields.Phone, "+381 (17) 421–555", "+381 (17) 421–555"),
        (fields.Phone, "192", "192"),
        (fields.Email, "pisarnica@primer.rs", "pisarnica@primer.rs"),
        (fields.Colour, "#A2B", "#aa22bb"),
        (fields.Colour, "#7A2331", "#7a2331"),
        (fields.YesNo, "да", True),
        (fields.YesNo, "DA", True),
        (fields.YesNo, "true", True),
        (fields.YesNo, "Не", False),
        (fields.YesNo, False, False),
    ],
)
def test_values_of_each_kind(kind: Any, value: object, expected: object) -> None:  # noqa: ANN401
    assert reader(kind)(value) == expected


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        (fields.Text, ["а"], "V210"),
        (fields.Text, {"а": "б", "в": "г"}, "V210"),
        (fields.TextList, {"а": "б"}, "V210"),
        (fields.TopicIds, {"а": "б"}, "V210"),
        (fields.TopicIds, ["!!!"], "V222"),
        (fields.ImagePath, "most.pdf", "V216"),
        (fields.ImagePath, "https://primer.rs/a.jpg", "V216"),
        (fields.Url, "primer.rs", "V212"),
        (fields.Url, "javascript:alert(1)", "V212"),
        (fields.Phone, "нема", "V213"),
        (fields.Email, "a@b", "V214"),
        (fields.Colour, "црвена", "V215"),
        (fields.YesNo, "можда", "V211"),
    ],
)
def test_wrong_values_of_each_kind(kind: Any, value: object, code: str) -> None:  # noqa: ANN401
    with pytest.raises(Fault) as caught:
        reader(kind)(value)
    assert caught.value.code == code


def test_a_choice_takes_the_id_or_the_label_in_either_script() -> None:
    choice = Choice({"javni-poziv": "Јавни позив", "oglas": "Оглас"})
    for value in ("javni-poziv", "Јавни позив", "javni poziv", "ЈАВНИ_ПОЗИВ"):
        assert choice.read(value) == "javni-poziv"
    with pytest.raises(Fault) as caught:
        choice.read("javni pozi")
    assert {name: str(fact) for name, fact in caught.value.facts.items()} == {
        "value": "javni pozi",
        "hint": " (да ли сте мислили „javni-poziv”?)",
        "known": "javni-poziv, oglas",
    }
