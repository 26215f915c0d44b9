"""What holds for any text: nothing is lost between the scripts, and the structure of HTML stays."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plugins.scripts import html_to_cyrillic, html_to_latin, marks, to_cyrillic, to_latin

WORDS = """
    општина град село насеље улица трг мост пут кеј парк школа вртић библиотека музеј позориште биоскоп болница
    апотека амбуланта пошта банка пијаца продавница станица аутобус воз аеродром река језеро планина шума ливада
    њива вода струја гас грејање расвета канализација смеће отпад рециклажа контејнер депонија гробље споменик
    црква манастир тврђава чесма фонтана игралиште стадион базен хала спортски културни туристички месни општински
    градски републички државни јавни приватни председник председница већник одборник скупштина веће управа одељење
    служба канцеларија шалтер писарница архива матичар инспектор службеник начелник секретар правобранилац
    омбудсман грађанин грађанка становник житељ дете родитељ мајка отац бака дека ученик студент наставник учитељ
    лекар сестра полицајац ватрогасац радник пољопривредник предузетник удружење синдикат задруга фонд фондација
    задужбина захтев молба жалба приговор решење закључак уверење потврда извод дозвола сагласност мишљење записник
    одлука правилник статут закон уредба наредба упутство образац прилог доказ копија оригинал печат потпис
    пуномоћје такса накнада порез рачун уплата уплатница буџет приход расход издатак дуг кредит улагање донација
    субвенција стипендија помоћ набавка понуда понуђач уговор извођач радови надзор пројекат план програм
    стратегија извештај анализа предлог нацрт расправа увид позив конкурс оглас обавештење вест саопштење најава
    догађај свечаност прослава изложба концерт представа трибина предавање радионица турнир маратон сајам вашар
    фестивал празник субота недеља понедељак уторак среда четвртак петак јануар фебруар март април мај јун јул
    август септембар октобар новембар децембар година месец дан сат минут рок почетак крај радно време затворено
    отворено прекид квар поплава пожар земљотрес суша снег поледица клизиште опасност упозорење мера заштита
    спасавање евакуација дежурство телефон адреса контакт порука питање одговор предност љубав људи љубимац њен
    њихов његов коњ пањ јагње сањати мењати чекање џеп џак џезва џемпер оџак буџак наџак уџбеник џудо ђак ђерам чађ
    међа грађевина ћуп ћуприја кућа врећа чаша чувар шешир журба жито инјекција инјекциони конјунктура конјунктурни
    конјугација ванјезички надживети надживела одживети оджалити неоджаљен поджупан преджалбени преджелудац поджанр
    најближи најјачи поднаслов надзорни одсјај подршка предшколски бежични изједначен сјединити
    објашњење објекат субјекат ађутант дијаспора координација зоологија вакуум континуум противвредност
    посттрауматски транссибирски двадесеттри
""".split()  # noqa: SIM905


def test_there_are_about_three_hundred_words() -> None:
    assert 290 < len(set(WORDS)) < 400


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.sampled_from([str.lower, str.upper, str.capitalize])
)
def test_ordinary_words_come_back_from_latin(words: list[str], case: Callable[[str], str]) -> None:
    cyrillic = ", ".join(case(word) for word in words)
    assert to_cyrillic(to_latin(cyrillic)) == cyrillic
    assert to_latin(to_cyrillic(to_latin(cyrillic))) == to_latin(cyrillic)


LETTERS = ("dž", "lj", "nj", *"abcčćdđefghijklmnoprsštuvzž")
serbian_latin = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=9).map("".join)
latin_words = serbian_latin | serbian_latin.map(str.upper) | serbian_latin.map(str.capitalize)
latin_texts = st.lists(
    latin_words
    | st.sampled_from([*" .,;:!?()-/\n\u00a0„“0159", "XIV", "II", "5 km", "PDF", "www.a.rs", "Njegoš", "the", "of"])
).map("".join)


characters = st.text("abcčćdđefghijklmnoprsštuvzžABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ .,-/()\n:;„“019%+=@#&'`_", max_size=40)


def has_ordinary_capitals(text: str) -> bool:
    """Whether each pair that starts with a capital goes on as the letter beside it does, and none starts otherwise."""
    for pair in re.finditer("[Ll][Jj]|[Nn][Jj]|[Dd][Žž]", text):
        first, second = pair[0][0], pair[0][1]
        after, before = text[pair.end() : pair.end() + 1], text[: pair.start()][-1:]
        beside = after if after.isalpha() else before
        if first.isupper() and (not beside.isalpha() or beside.isupper() != second.isupper()):
            return False
        if first.islower() and second.isupper():
            return False
    return True


@settings(deadline=None)
@given(latin_texts | characters)
def test_latin_comes_back_from_cyrillic(text: str) -> None:
    assume(has_ordinary_capitals(text))
    assert to_latin(to_cyrillic(text)) == text


@given(st.text("абвгдђежзијклљмнњопрстћуфхцчџшЉЊЏАЕ .,-(", max_size=60))
def test_latin_has_no_cyrillic_letter_and_is_final(text: str) -> None:
    assume(".срб" not in text)
    latin = to_latin(text)
    assert not any("\u0400" <= letter <= "\u04ff" for letter in latin)
    assert to_latin(latin) == latin


@given(st.text(max_size=80))
def test_any_text_can_be_converted_twice(text: str) -> None:
    assert to_latin(to_latin(text)) == to_latin(text)
    assert isinstance(to_cyrillic(text), str)


@given(st.lists(st.sampled_from([*WORDS, marks.ROOT, marks.TAG, marks.FRAG, marks.HOLE, "I", "12 km", "www.x.rs"])))
def test_the_same_marks_stand_in_the_same_order(words: list[str]) -> None:
    text = " ".join(words)
    for converted in (to_latin(text), to_cyrillic(text)):
        assert marks.MARKS.findall(converted) == marks.MARKS.findall(text)


READ = {"title", "alt", "aria-label", "placeholder"}


class Structure(HTMLParser):
    """Tags with the attributes that nobody reads."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[object] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, [(name, None if name in READ else value) for name, value in attrs]))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(tag)

    def handle_comment(self, data: str) -> None:
        self.found.append(f"<!--{data}")


words = st.lists(
    st.sampled_from([*WORDS, "Kuća", "most", "njiva", "&nbsp;", "&amp;", "&lt;", "PDF", "5 < 6"]), max_size=5
)
values = words.map(" ".join)
attributes = st.dictionaries(
    st.sampled_from(["title", "alt", "href", "id", "class", "data-x", "aria-label"]),
    values.map(lambda v: f'"{v}"'),
    max_size=3,
)
languages = st.sampled_from(
    ["", ' lang="en"', ' lang="sr"', ' lang="sr-Cyrl"', ' translate="no"', f' lang="{marks.TAG}"']
)
VOID = ("br", "img", "hr")


def element(tag: str, language: str, attributes: dict[str, str], inside: list[str]) -> str:
    given = "".join(f" {name}={value}" for name, value in attributes.items())
    return f"<{tag}{language}{given}>" + ("" if tag in VOID else f"{' '.join(inside)}</{tag}>")


html_trees = st.recursive(
    values | st.just("<!-- Њива njiva -->"),
    lambda inside: st.builds(
        element,
        st.sampled_from(["p", "div", "a", "b", "code", "pre", "span", *VOID]),
        languages,
        attributes,
        st.lists(inside, max_size=3),
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=50)
@given(html_trees)
def test_tags_and_what_nobody_reads_stay_as_they_are(html: str) -> None:
    for convert in (html_to_latin, html_to_cyrillic):
        assert Structure(convert(html)).found == Structure(html).found
        assert convert(convert(html)) == convert(html)


@settings(deadline=None, max_examples=50)
@given(html_trees)
def test_only_what_may_be_converted_decides_the_rest(html: str) -> None:
    assert html_to_latin(f"<p>њ</p>{html}<p>њ</p>").startswith("<p>nj</p>")
    assert html_to_latin(f"<p>њ</p>{html}<p>њ</p>").endswith("<p>nj</p>")
