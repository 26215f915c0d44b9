"""Latin to Cyrillic: digraphs that are two letters, and what stays Latin."""

import pytest

from plugins.scripts import marks, to_cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("nadživeti nadživela nadživljen NADŽIVETI", "надживети надживела надживљен НАДЖИВЕТИ"),
        ("odžaliti neodžaljen odžalovati", "оджалити неоджаљен оджаловати"),
        ("podžupan podžupanija podživotni Podžupan", "поджупан поджупанија подживотни Поджупан"),
        ("predžalbeni predželudac", "преджалбени преджелудац"),
        (
            "injekcija injekcioni mikroinjekcija injicirati INJEKCIJA",
            "инјекција инјекциони микроинјекција инјицирати ИНЈЕКЦИЈА",
        ),
        ("konjunktura konjunkturni konjugacija konjunktiv", "конјунктура конјунктурни конјугација конјунктив"),
        ("vanjezički izvanjezički", "ванјезички изванјезички"),
        ("Tanjug Tanjuga TANJUG", "Танјуг Танјуга ТАНЈУГ"),
        ("džep budžet odžak nadžak sandžak", "џеп буџет оџак наџак санџак"),
        ("njiva manjina konj ljubav polje", "њива мањина коњ љубав поље"),
        ("NJIVA Njiva DŽEP Džep LJUBAV Ljubav", "ЊИВА Њива ЏЕП Џеп ЉУБАВ Љубав"),
        ("Đorđe i Djordje", "Ђорђе и Дјордје"),
        ("nadžnjeti nadžeo nadžanjem nadžnio", "наджњети наджео наджањем наджнио"),
        ("Šenjang šenjanški Tanjuzi anjon", "Шенјанг шенјаншки Танјузи анјон"),
        ("feldžandarmerija podžanr odživeti podžeći", "фелджандармерија поджанр одживети поджећи"),
        (
            "odžačar Odžaci Odžalan nadžidžati prenadžidžan odžepariti",
            "оџачар Оџаци Оџалан наџиџати пренаџиџан оџепарити",
        ),
        ("bedž hodža sandžački Najdža", "беџ хоџа санџачки Најџа"),
        ("konjugovan konjunktivitis disjunkcija adjunkt", "конјугован конјунктивитис дисјункција адјункт"),
        ("konjušnica vanjski čuvanje manjinski Njanga", "коњушница вањски чување мањински Њанга"),
    ],
)
def test_digraphs(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_a_rule_belongs_to_the_word_and_not_to_what_stands_around_it() -> None:
    latin = "(Tanjug) „injekcija“, vakcina/injekcija – nadživeti! TANJUG-ova; »odžaliti«"
    assert to_cyrillic(latin) == "(Танјуг) „инјекција“, вакцина/инјекција – надживети! ТАНЈУГ-ова; »оджалити«"


@pytest.mark.parametrize(
    ("written", "cyrillic"),
    [
        ("c\u030cas\u030ca s\u030cuma", "чаша шума"),
        ("\u01c6ep \u01c5ep \u01c4EP \u01c9ubav \u01cciva", "џеп Џеп ЏЕП љубав њива"),
        ("\u01c4\u01c5\u01c6 \u01c7\u01c8\u01c9 \u01ca\u01cb\u01cc", "ЏЏџ ЉЉљ ЊЊњ"),
        ("\ufb01lm o\ufb01cir", "филм официр"),
        ("\ufb02ota \ufb06o \ufb05o a\ufb03nitet", "флота сто сто affinitet"),
        ("\u00d0or\u0111e", "Ђорђе"),
        ("gr\u0203d", "гра\u0311д"),
    ],
)
def test_letters_written_in_other_code_points(written: str, cyrillic: str) -> None:
    assert to_cyrillic(written) == cyrillic


@pytest.mark.parametrize(
    "text",
    [
        "https://www.opstina.rs/vesti/2026/most/?a=b#c",
        "www.opstina.rs",
        "opstina.rs",
        "e-uprava.gov.rs/usluge",
        "ime.prezime@opstina.rs",
        "pravilnik-2026.pdf",
        "../usluge/izvod.md#takse",
        "Szabadka",
        "jazz",
        "#CistaVaros",
        "@opstina.varos",
        "Facebook",
        "YouTube",
        "Viberom",
        "Google Maps",
        "e-mailom",
        "Windows",
        "Müller",
        "PDF",
        "XIV",
        "II",
        "VR-123-AB",
        "RS35 2600 0560 1001 6113 79",
        "1.250,50 RSD",
        "EUR",
        "12 km",
        "3,5 kWh",
        "20 °C",
        "50 m²",
        "120 km/h",
        "IIA-223",
        "5G",
        "&nbsp;",
        "mailto:ime@opstina.rs",
        "https://sr.wikipedia.org/wiki/Vranje_(grad)",
        "izvestaj_2026.XLSX",
        "slika.JPG",
        "`ls -l`",
        "Instagram",
        "WhatsApp",
        "WiFi",
        "Wi-Fi",
        "Google",
        "Microsoft Office",
        "Viber",
        "LinkedIn",
        "DOCX",
        "ISO 9001",
        "km²",
        "kWh",
        "°C",
        "CO₂",
        "pH",
        "kg",
        "230 V",
        "5x5 m",
        "5 µg/m³",
        "100 Mbit/s",
        "RSD",
        "USD 100",
        "H2O",
        "NaCl",
        "CaCO3",
        "H₂SO₄",
        "PM2.5",
        "PM10",
        "sin x",
        "cos α",
        "f(x) = ax² + bx + c",
        "E = mc²",
        "BG 1234-XY",
        "NS-045-ČĆ",
        "RS35260005601001611379",
        "NBSRRSBG",
        "v1.2.3",
        "2.0.1-beta",
        "Windows 11",
        "B2B",
        "Chopin",
        "Smith",
    ],
)
@pytest.mark.parametrize(("before", "after"), [("", ""), ("(", ")"), ("na ", ", i"), ("„", "“."), ("za ", "!")])
def test_it_stays_latin_wherever_it_stands(text: str, before: str, after: str) -> None:
    converted = {"na ": "на ", "za ": "за ", ", i": ", и"}
    assert to_cyrillic(before + text + after) == converted.get(before, before) + text + converted.get(after, after)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("PDF-u, Facebook-om, YouTube-a", "PDF-у, Facebook-ом, YouTube-а"),
        ("e-pošta i e-mail", "е-пошта и e-mail"),
        ("500 din/m2", "500 дин/m2"),
        ("u 2024 g. i 5 g soli", "у 2024 г. и 5 g соли"),
        ("Cara Dušana 5g", "Цара Душана 5г"),
        ("Trg slobode bb", "Трг слободе бб"),
        ("SSSR i DNK", "СССР и ДНК"),
        ("posttraumatski, protivvrednost, dvadesettri", "посттрауматски, противвредност, двадесеттри"),
        ("kraj.Početak", "крај.Почетак"),
        ("ЈП Komunalac", "ЈП Комуналац"),
    ],
)
def test_serbian_beside_what_stays_latin(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Petar I Karađorđević i Petar II", "Петар I Карађорђевић и Петар II"),
        ("I pored toga, mi i vi, li i mi", "И поред тога, ми и ви, ли и ми"),
        ("I faza radova. I dalje.", "I фаза радова. И даље."),
        ("VI razred, V razred, IV–VI razred", "VI разред, V разред, IV–VI разред"),
        ("MI SMO, VI STE LI, BUDŽET I FINANSIJE", "МИ СМО, ВИ СТЕ ЛИ, БУЏЕТ И ФИНАНСИЈЕ"),
        ("V. Petrović, V. d. direktora, A, B, V", "В. Петровић, В. д. директора, А, Б, В"),
        ("NJ.K.V., A.V. i S.I., čl. V", "Њ.К.В., А.В. и С.И., чл. V"),
        ("I. OPŠTE ODREDBE", "I. ОПШТЕ ОДРЕДБЕ"),
        ("broj 404-12/2026-I", "број 404-12/2026-I"),
        ("CIVIL, DIM, MILI", "ЦИВИЛ, ДИМ, МИЛИ"),
        ("XIV vek, čl. IV, član I, st. V", "XIV век, чл. IV, члан I, ст. V"),
        ("XIV VEK, PETAR II, ČL. IV I MI SMO LI VI", "XIV ВЕК, ПЕТАР II, ЧЛ. IV И МИ СМО ЛИ ВИ"),
        ("ODELJAK III I DEO IV, ČLAN I STAV, GLAVA I", "ОДЕЉАК III И ДЕО IV, ЧЛАН И СТАВ, ГЛАВА I"),
        ("Deo I. Glava V. Opšte odredbe", "Део I. Глава V. Опште одредбе"),
    ],
)
def test_roman_numerals_and_words_that_look_like_them(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize("word", ["poddeonica", "vannastavni", "najjači", "protivvazdušni", "nuzzarada", "ommetar"])
@pytest.mark.parametrize(("before", "after"), [("", ""), ("(", ")"), ("„", "“."), ("[", "],"), ("»", "«"), ("'", "'!")])
def test_a_double_letter_of_a_compound_is_serbian_wherever_it_stands(word: str, before: str, after: str) -> None:
    for written in (word, word.capitalize(), word.upper()):
        converted = to_cyrillic(before + written + after)
        assert not any("a" <= letter.lower() <= "z" for letter in converted)
        assert converted.startswith(before)
        assert converted.endswith(after)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("MB: 12345678, UNICEF, bam", "МБ: 12345678, УНИЦЕФ, бам"),
        ("moj sin i log za vatru", "мој син и лог за ватру"),
        ("BR2, OŠ1, sala B12, K1", "БР2, ОШ1, сала Б12, К1"),
        ("a + o, ili i + u", "а + о, или и + у"),
    ],
)
def test_serbian_that_looks_like_a_term(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_a_long_text_is_converted_as_its_sentences_are() -> None:
    sentences = [
        "Radovi počinju na 12 km.",
        "Petar I je došao.",
        "Nadživeli su Tanjug.",
        "This is the project.",
        "Vidi a.rs.",
    ]
    for joiner in (" ", "\n", "\n\n"):
        assert to_cyrillic(joiner.join(sentences)) == joiner.join(map(to_cyrillic, sentences))


def test_an_english_sentence_stays_as_it_is() -> None:
    latin = "Radovi počinju. This project is funded by the European Union. Projekat „Support to the Roma“ traje."
    cyrillic = "Радови почињу. This project is funded by the European Union. Пројекат „Support to the Roma“ траје."
    assert to_cyrillic(latin) == cyrillic


def test_marks_and_what_stands_between_cyr_and_end_pass() -> None:
    choice = f"{marks.CYR}sok{marks.LAT}sok{marks.END}"
    text = f"{choice} sok {marks.FRAG}3{marks.FRAG_END}{marks.ROOT}"
    assert to_cyrillic(text) == text.replace(" sok ", " сок ")
