"""Dates as people of each language write them."""

import datetime as dt

import pytest

from plugins.localization import file_size, long_date, long_moment, offset_time, short_month, weekday
from plugins.municipality.kinds import LANGUAGES

DAY = dt.date(2026, 3, 5)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("sr", "5. март 2026."),
        ("en", "5 March 2026"),
        ("hu", "2026. március 5."),
        ("sq", "5 mars 2026"),
        ("bg", "5 март 2026 г."),
        ("ro", "5 martie 2026"),
        ("sk", "5. marca 2026"),
        ("hr", "5. ožujka 2026."),
        ("bs", "5. mart 2026."),
        ("rsk", "5. марца 2026."),
        ("mk", "5 март 2026 г."),
        ("rom", "5. Marto 2026."),
    ],
)
def test_a_day_in_every_language(lang: str, words: str) -> None:
    assert long_date(DAY, lang).replace("\u202f", " ").replace("\u00a0", " ") == words


@pytest.mark.parametrize("lang", ["sr", *LANGUAGES])
def test_every_month_has_a_name_of_its_own(lang: str) -> None:
    names = {long_date(dt.date(2026, month, 1), lang) for month in range(1, 13)}
    assert len(names) == 12
    assert all("2026" in name for name in names)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("sr", "5._март_2026. у_8.05"),
        ("en", "5_March_2026 at_8:05"),
        ("hr", "5._ožujka_2026. u_8.05"),
        ("hu", "2026._március_5. 8:05"),
        ("sk", "5._marca_2026, 8:05"),
        ("rsk", "5._марца_2026., 8.05"),
    ],
)
def test_a_moment_whose_lines_end_between_day_and_time_alone(lang: str, words: str) -> None:
    assert long_moment(DAY, dt.time(8, 5), lang) == words.replace("_", "\u00a0")
    assert long_moment(DAY, None, lang) == long_date(DAY, lang)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("sr", "среда"),
        ("en", "Wednesday"),
        ("hu", "szerda"),
        ("sq", "e mërkurë"),
        ("bg", "сряда"),
        ("ro", "miercuri"),
        ("sk", "streda"),
        ("hr", "srijeda"),
        ("bs", "srijeda"),
        ("rsk", "стреда"),
        ("mk", "среда"),
        ("rom", ""),
    ],
)
def test_a_day_of_the_week(lang: str, words: str) -> None:
    assert weekday(dt.date(2026, 3, 4), lang) == words


@pytest.mark.parametrize(
    ("day", "time", "text"),
    [
        (dt.date(2026, 3, 5), None, "2026-03-05T00:00:00+01:00"),
        (dt.date(2026, 7, 5), dt.time(18, 30), "2026-07-05T18:30:00+02:00"),
        (dt.date(2026, 3, 29), dt.time(3), "2026-03-29T03:00:00+02:00"),
        (dt.date(2026, 10, 25), None, "2026-10-25T00:00:00+02:00"),
    ],
)
def test_an_instant_has_the_offset_of_belgrade(day: dt.date, time: dt.time | None, text: str) -> None:
    assert offset_time(day, time) == text


@pytest.mark.parametrize("lang", ["sr", *LANGUAGES])
def test_only_english_writes_a_point_before_decimals(lang: str) -> None:
    assert file_size(1_400_000, lang) == ("1.4\u00a0MB" if lang == "en" else "1,4\u00a0MB")


@pytest.mark.parametrize(
    ("lang", "short"), [("sr", "нов"), ("en", "Nov"), ("hu", "nov"), ("hr", "stu"), ("rsk", "нов"), ("rom", "Nov")]
)
def test_a_month_is_short_on_a_leaf_of_the_calendar(lang: str, short: str) -> None:
    assert short_month(dt.date(2026, 11, 26), lang) == short
