"""The fields that entries of every type have."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from ...sources.fields import About, Addresses, Choice, Day, EntryName, ImagePath, Moment, Text, TopicIds, YesNo
from ...sources.moments import written

# The later field, the earlier one, and both values as people write them.
Disorder = tuple[str, str, Mapping[str, object]]
# A field, the code of a hint, and the facts of its message.
Doubt = tuple[str, str, Mapping[str, object]]


SCRIPTS = {"bez izmene": "без измене"}
SEARCH = {"da": "да", "ne": "не", "dok vazi": "док важи"}


@dataclass(frozen=True, kw_only=True)
class Common:
    """What every entry may say; `date` is obligatory for the dated types (see Dated)."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    title: Annotated[
        Text,
        About(
            "naslov", "Наслов", "Шта се дешава, у једној реченици, без тачке на крају.", "Мост на Ибру поново отворен"
        ),
    ]
    date: Annotated[
        Moment | None,
        About("datum", "Датум", "Дан објаве; дан у будућности одлаже објаву до тада.", "5.3.2026."),
    ] = None
    summary: Annotated[
        Text,
        About(
            "sazetak",
            "Сажетак",
            "Једна или две реченице за спискове и претраживаче; ако их нема, узима се почетак текста.",
            "Саобраћај је успостављен у оба смера, без ограничења за аутобусе.",
        ),
    ] = ""
    topics: Annotated[
        TopicIds,
        About("teme", "Теме", "Ознаке тема са списка у teme.yml.", "[komunalno]"),
    ] = ()
    changed: Annotated[
        Day | None,
        About("izmenjeno", "Измењено", "Дан последње битне измене; ако га нема, важи датум објаве.", "7.3.2026."),
    ] = None
    draft: Annotated[
        YesNo,
        About("nacrt", "Нацрт", "Док пише „да”, текст се не објављује.", "да"),
    ] = False
    until: Annotated[
        Moment | None,
        About("vazi_do", "Важи до", "После овог дана текст остаје на сајту, означен као истекао.", "31.3.2026."),
    ] = None
    withdrawn: Annotated[
        Moment | None,
        About(
            "povuceno", "Повучено", "Дан од ког текст не важи; на страни остају наслов, датум и разлог.", "10.3.2026."
        ),
    ] = None
    reason: Annotated[
        Text,
        About(
            "razlog", "Разлог", "Зашто је текст повучен.", "Одлука је поништена на седници од 9. марта.", "withdrawn"
        ),
    ] = ""
    image: Annotated[
        ImagePath | None,
        About("slika", "Слика", "Путања до слике у фасцикли slike/.", "slike/most.jpg"),
    ] = None
    image_alt: Annotated[
        Text,
        About(
            "opis_slike",
            "Опис слике",
            "Шта се на слици види, за оне који је не виде.",
            "Мост на Ибру",
            "image",
            "decorative",
        ),
    ] = ""
    decorative: Annotated[
        YesNo,
        About("ukrasna", "Украсна слика", "Уз „да” слика не тражи опис: ништа не говори, само украшава.", "да"),
    ] = False
    image_caption: Annotated[
        Text,
        About("potpis_slike", "Потпис слике", "Реченица испод слике, коју сви виде.", "Мост после обнове."),
    ] = ""
    image_credit: Annotated[
        Text,
        About("autor_slike", "Аутор слике", "Ко је снимио слику; стоји испод ње.", "Милица Петровић"),
    ] = ""

    office: Annotated[
        EntryName,
        About("organ", "Надлежни орган или служба", "Назив датотеке из фасцикле uprava/, без завршетка.", "finansije"),
    ] = ""
    aliases: Annotated[
        Addresses,
        About(
            "ranije_adrese",
            "Раније адресе",
            "Адресе на којима је текст некада био, најстарија прва; са сваке води преусмерење.",
            "[/vesti/2024/stari-most/]",
        ),
    ] = ()
    script: Annotated[
        str,
        Choice(SCRIPTS),
        About(
            "pismo",
            "Писмо",
            "Уз „bez izmene” текст на оба писма остаје какав је написан; иначе се сам пресловљава.",
            "bez izmene",
        ),
    ] = ""

    search: Annotated[
        str,
        Choice(SEARCH),
        About(
            "pretraga",
            "Претрага",
            "Уз „ne” претрага не проналази текст; уз „dok vazi” проналази га док не истекне, што је за личне податке.",
            "ne",
        ),
    ] = ""

    def disorders(self) -> Iterator[Disorder]:
        """Pairs of moments that stand in the wrong order."""
        yield from order(self, "until", "date")
        yield from order(self, "withdrawn", "date")

    def doubts(self) -> Iterator[Doubt]:
        """What is possible and hardly meant; nothing for most types."""
        yield from ()


@dataclass(frozen=True, kw_only=True)
class Dated(Common):
    """An entry that must have a date."""

    # Without field() the field would inherit the default None.
    date: Annotated[
        Moment,
        About("datum", "Датум", "Дан објаве; дан у будућности одлаже објаву до тада.", "5.3.2026."),
    ] = field()


def order(entry: Common, later: str, earlier: str) -> Iterator[Disorder]:
    """Nothing where the two moments stand in order or one is missing, else the disorder."""
    end, start = getattr(entry, later), getattr(entry, earlier)
    if end is None or start is None:
        return
    same_day = end.day == start.day and end.time is not None and start.time is not None
    if end.day < start.day or (same_day and end.time < start.time):
        yield later, earlier, {"value": written(end), "other_value": written(start)}


def longer(entry: Common, later: str, earlier: str, days: int) -> bool:
    """Whether more than so many days lie between two moments that are both there."""
    end, start = getattr(entry, later), getattr(entry, earlier)
    return end is not None and start is not None and (end.day - start.day).days > days


def far_away(entry: Common, later: str, earlier: str) -> Iterator[Doubt]:
    """A doubt where one moment is more than a year after the other: often last year's or next century's number."""
    if longer(entry, later, earlier, 366):
        yield later, "V231", {"value": written(getattr(entry, later)), "other_value": written(getattr(entry, earlier))}
