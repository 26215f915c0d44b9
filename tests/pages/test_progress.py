"""Who waits more than a second is told how far it is; who does not is told nothing."""

from plugins.diagnostics.phrase import Language, Phrase
from plugins.pages.progress import Progress


def counted(seconds_each: float, total: int, language: Language = "sr-Cyrl") -> list[str]:
    said: list[str] = []
    now = [0.0]
    progress = Progress(said.append, 1.0, lambda: now[0], language)
    for _ in progress.counted(Phrase("Правим", "Making"), range(total), total):
        now[0] += seconds_each
    return said


def test_a_quick_step_says_nothing() -> None:
    assert counted(0.01, 50) == []


def test_a_long_step_says_how_far_it_is() -> None:
    assert counted(0.5, 5) == ["Правим: 2 од 5", "Правим: 4 од 5"]
    assert counted(0.5, 3, "en") == ["Making: 2 of 3"]
