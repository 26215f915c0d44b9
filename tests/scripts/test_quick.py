"""The quick way of ordinary words gives what the patterns give."""

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.scripts import to_cyrillic
from plugins.scripts.cyrillic import cyrillic_of
from plugins.scripts.quick import cyrillic_texts

CHUNKS = st.sampled_from(
    [
        "Opština", "nadživeti,", "injekcija.", "(Tanjug)", "„Konkurs”", "na", "to", "on", "in", "is", "the", "of",
        "and", "26", "5", "km", "m", "2168", "6.066.000", "II", "Petar", "V", "EU", "PDF", "Instagram", "Viberom",
        "opstina.rs", "ime@opstina.rs", "www.opstina.rs", "RSD", "din.", "g.", "2026.", "15.", "Njegoš", "LJUBAV",
        "xyz", "Google", "WiFi", "a", "i", "u", "Microsoft", "Office", "Facebook", "jazz", "–", "konjunktura:",
        "\n", "  ", "#oznaka", "t", "h", "min", "project", "This", "funded", "by", "European", "Union.", "č", "Ž",
        "dj", "Đorđe", "l/s", "5%", "km/h", "čl.", "IV", "a", "priori", "O", "„O", ".", ",", "de", "facto", "hoc",
        "ad", "Creative", "Commons", "capita", "per", "000/584-949,", "10-15", "VR-123-AB", "12/2026",
    ]
)  # fmt: skip


@given(st.lists(CHUNKS, min_size=1, max_size=14).map(" ".join))
@settings(max_examples=2000, deadline=None)
def test_both_ways_agree(text: str) -> None:
    assert cyrillic_texts([text]) == [to_cyrillic(text)]


@given(st.lists(st.lists(CHUNKS, max_size=6).map(" ".join), min_size=1, max_size=5))
@settings(max_examples=300, deadline=None)
def test_texts_stay_apart(texts: list[str]) -> None:
    assert len(cyrillic_texts(texts)) == len(texts)


def test_words_that_a_long_text_teaches_are_what_each_is_by_itself() -> None:
    known = [
        "nadživeti",
        "Tanjug.",
        "njiva,",
        "business",
        "pizza",
        "poddeonica",
        "Viberom",
        "the",
        "kg",
        "Cotton",
        "nuzzarada",
    ]
    endings = ["a", "e", "i", "o", "u", "om", "ama", "ovi", "ova", "ski", "ska", "nja", "lju", "dža", "tti", "ch"]
    words = [f"{a}{b}{c}" for a in ("brest", "Lug", "konj", "inje", "bed") for b in endings for c in endings]
    text = "\n".join(f"{word} {word}. {word.capitalize()}," for word in [*known, *words] * 40)
    assert len(text) > 100_000
    assert to_cyrillic(text) == cyrillic_of(text)
