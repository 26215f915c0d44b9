"""The quick search for inline markup finds exactly what Python-Markdown's own finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown.treeprocessors import InlineProcessor

from plugins.entries.inline import QuickInline
from plugins.entries.markdown import _converter, to_html

PIECES = st.sampled_from(
    [
        "реч ", "**јако**", "*косо*", "__два__", "а_б_в", "`код`", "\\*", "[веза](x.md)", "![слика](a.png)", "[ref]",
        "<https://a.rs>", "<a@b.rs>", "&amp;", "5 < 6", "  \n", "\n\n", "- ставка\n", "[^1]", "\n[^1]: белешка\n",
        "***обоје***",
        "[ref]: x.md", "!", "[", "]", "`", "*", "<b>", "</b>", "## Наслов\n",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join))
@settings(max_examples=300, deadline=None)
def test_both_give_the_same_html(text: str) -> None:
    converter = _converter(folds=False)[0]
    quick = to_html(text, "назад {}")
    converter.treeprocessors.register(InlineProcessor(converter), "inline", 20)
    try:
        assert to_html(text, "назад {}") == quick
    finally:
        converter.treeprocessors.register(QuickInline(converter), "inline", 20)


def test_the_quick_search_is_the_one_that_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    called = []
    name = "_InlineProcessor__handleInline"
    original = getattr(QuickInline, name)

    def spy(*args: object) -> str:
        called.append(args)
        return str(original(*args))

    monkeypatch.setattr(QuickInline, name, spy)
    to_html("текст *косо*", "назад {}")
    assert called
