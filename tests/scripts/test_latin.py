"""Cyrillic to Latin: loses nothing and capitalizes as people do."""

import pytest

from plugins.scripts import marks, to_latin


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("абвгдђежзијклљмнњопрстћуфхцчџш", "abvgdđežzijklljmnnjoprstćufhcčdžš"),
        ("ЉУБАВ Љубав љубав", "LJUBAV Ljubav ljubav"),
        ("ЏЕМ Џем, КРАЉ, УЏБЕНИК", "DŽEM Džem, KRALJ, UDŽBENIK"),
        ("Њ. Петровић", "Nj. Petrović"),
        ("Њ. ПЕТРОВИЋ", "NJ. PETROVIĆ"),
        ("Њ. К. ПЕТРОВИЋ и Љ. Њ. Петровић", "NJ. K. PETROVIĆ i Lj. Nj. Petrović"),
        ("Њ.К.В.", "NJ.K.V."),
        ("К.Њ. је дошао", "K.NJ. je došao"),
        ("ОДЕЉЕЊЕ Њ", "ODELJENJE NJ"),
        ("Љ", "Lj"),
        ("Њ.К.В. и А.Џ.", "NJ.K.V. i A.DŽ."),
        ("„Њ. Петровић“ (Џ. Смит)", "„Nj. Petrović“ (Dž. Smit)"),
        ("лјубав ЛЈУБАВ Лјубав", "ljubav LJUBAV Ljubav"),
        ("ЊЕГОШ и Његош", "NJEGOŠ i Njegoš"),
        ("ЈКП „ЊИВЕ“", "JKP „NJIVE“"),
        ("надживети, инјекција, Танјуг", "nadživeti, injekcija, Tanjug"),
    ],
)
def test_letters_and_their_case(cyrillic: str, latin: str) -> None:
    assert to_latin(cyrillic) == latin


def test_letters_that_serbian_lacks_stay() -> None:
    assert to_latin("ыщйэ ѓќѕ і мы") == "ыщйэ ѓќѕ і mы"


def test_a_letter_outside_the_usual_characters_changes_nothing_else() -> None:
    assert to_latin("Љубав 漢 ЉУБАВ ő") == "Ljubav 漢 LJUBAV ő"


def test_a_decomposed_letter_is_composed_first() -> None:
    assert to_latin("и\u0306 и c\u030c") == "й i č"


def test_an_accent_stays_on_its_vowel() -> None:
    assert to_latin("гра\u0311д") == "grȃd"


def test_marks_pass() -> None:
    text = f"{marks.ROOT}вести {marks.TAG} {marks.FRAG}7{marks.FRAG_END} {marks.HOLE}0{marks.HOLE_END}"
    assert to_latin(text) == text.replace("вести", "vesti")


def test_what_stands_between_cyr_and_end_is_not_converted() -> None:
    choice = f"{marks.CYR}ћирилица{marks.LAT}latinica ћ{marks.END}"
    assert to_latin(f"ш {choice} ш {choice}") == f"š {choice} š {choice}"


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("на https://sr.wikipedia.org/wiki/Врање у", "na https://sr.wikipedia.org/wiki/Врање u"),
        ("на општина.срб, и", "na општина.срб, i"),
        ("на www.општина.срб/вести у", "na www.општина.срб/вести u"),
        ("србија.срби .срб", "srbija.srbi .srb"),
        ("пишите на град@општина.срб.", "pišite na град@општина.срб."),
    ],
)
def test_a_cyrillic_address_still_works_on_the_latin_page(cyrillic: str, latin: str) -> None:
    assert to_latin(cyrillic) == latin


def test_ligatures_and_digraph_characters_are_plain_letters() -> None:
    assert (
        to_latin("ǆеп ǅеп ǄЕП ǉуди ǋива и \ufb01лм \ufb00 \ufb03 \ufb05")
        == "džep Džep DŽEP ljudi Njiva i film ff ffi st"
    )
