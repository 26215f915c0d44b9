import pytest

from plugins.sources.frontmatter import Parts, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("---\nа: 1\n---\nТекст.\n", Parts("а: 1", 2, "Текст.\n", 4)),
        ("\n\n---\nа: 1\n--- \nТекст.\n---\nb: није поље\n", Parts("а: 1", 4, "Текст.\n---\nb: није поље\n", 6)),
        ("---\nа: 1\n---", Parts("а: 1", 2, "", 4)),
        ("—\nа: 1\n–-\nТекст.", Parts("а: 1", 2, "Текст.", 4)),
        (
            "---\nа: 1\n\nb:\n  - ц\n\n# напомена\n----\nТекст.",
            Parts("а: 1\n\nb:\n  - ц\n\n# напомена", 2, "Текст.", 9),
        ),
        ("--\nа: 1\n--\nТекст.", Parts("а: 1", 2, "Текст.", 4)),
        (" ---\nа: 1\n  ---\nТекст.", Parts("а: 1", 2, "Текст.", 4)),
        ("---\n---\nТекст.", Parts("", 2, "Текст.", 3)),
        ("---\n---\nа: 1\n---\nТекст.", Parts("а: 1", 3, "Текст.", 5)),
        ("---\nа: 1\n---\n\n---\nТекст.\n\n---\nЈош.", Parts("а: 1", 2, "Текст.\n\n---\nЈош.", 6)),
    ],
)
def test_fields_and_text_with_their_lines(text: str, parts: Parts) -> None:
    assert split(text, "x.md") == (parts, [])


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("Текст.", "V207", 1),
        ("\n\nnaslov: Без ограде\n", "V207", 3),
        ('---\ntitle: "Сусрет"\nstarts: 2025\n\nТекст.\n\n---\n\nЈош.\n', "V208", 4),
        ("---\nа: 1\nТекст одмах испод.\n", "V208", 3),
        ("---\nа: 1\n\nТекст.\n", "V208", 3),
        ("---\nа: 1\n", "V208", 3),
        ("---\nа: 1", "V208", 3),
    ],
)
def test_missing_fences_are_named_where_they_should_stand(text: str, code: str, line: int) -> None:
    parts, problems = split(text, "x.md")
    assert parts is None
    assert [(item.code, item.line) for item in problems] == [(code, line)]
    assert code == "V207" or f"у реду {line}," in problems[0].message


def test_a_line_without_a_colon_in_a_closed_front_matter_is_left_to_yaml() -> None:
    parts, problems = split("---\nа: 1\nБез двотачке\n---\n", "x.md")
    assert parts is not None
    assert problems == []
