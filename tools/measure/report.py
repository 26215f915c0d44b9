"""What was measured: tables of Markdown for a person and docs/, JSON for programs."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .stage import Figures

_TABLES = (
    (
        "Тежина, KB (први долазак телефоном, gzip)",
        {
            "text_requests": "захтеви",
            "text_kb": "без слика",
            "html_kb": "HTML",
            "css_kb": "CSS",
            "js_kb": "JS",
            "font_kb": "фонтови",
            "more_fonts_kb": "још фонтова",
            "arms_kb": "грб",
            "photographs_kb": "слике",
            "total_kb": "све",
            "third_party": "туђи захтеви",
            "cookies": "колачићи",
        },
    ),
    (
        "Lighthouse (телефон, средња вредност)",
        {
            "lh_performance": "брзина",
            "lh_accessibility": "приступачност",
            "lh_best_practices": "добра пракса",
            "lh_seo": "SEO",
            "fcp_ms": "FCP ms",
            "lcp_ms": "LCP ms",
            "lcp_photo_ms": "LCP слика ms",
            "tbt_ms": "TBT ms",
            "cls": "CLS",
            "si_ms": "SI ms",
            "lh_runs": "мерења",
            "machine": "рачунар",
        },
    ),
    (
        "Исправност и приступачност",
        {
            "axe_wcag": "axe WCAG",
            "axe_best": "axe, добра пракса",
            "vnu_messages": "vnu",
            "reflow_px": "преко 320 px",
            "spacing_px": "размакнут текст",
            "spacing_cut": "одсечено",
            "nojs_text_pct": "текст без JS %",
            "nojs_nav_unreachable": "мени без JS",
            "skip_link": "веза на садржај",
            "focus_stops": "места фокуса",
            "focus_invisible": "фокус се не види",
            "focus_hidden": "фокус заклоњен",
            "broken_links": "мртве везе",
            "js_errors": "грешке JS",
        },
    ),
)


@dataclass
class Report:
    """Pages by address with their figures and notes; what was over or could not be had."""

    figures: dict[str, dict[str, float]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    over: list[tuple[str, str]] = field(default_factory=list)
    unavailable: dict[str, str] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether all was measured and nothing is over budget."""
        return not self.over and not self.unavailable


def as_json(report: Report) -> str:
    """All of it as data."""
    over = [{"page": page, "what": what} for page, what in report.over]
    pages = [
        {"page": page, "figures": figures, "notes": report.notes.get(page, [])}
        for page, figures in report.figures.items()
    ]
    data = {"sound": report.is_sound, "over": over, "unavailable": report.unavailable, "pages": pages}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_markdown(report: Report) -> str:
    """Tables, then the worst of each figure, then what is over budget."""
    tables = [table for title, columns in _TABLES for table in _table(title, columns, report.figures)]
    return "\n".join([*tables, *_verdict(report)]) + "\n"


def _table(title: str, columns: Mapping[str, str], pages: Mapping[str, Figures]) -> Iterator[str]:
    shown = {name: label for name, label in columns.items() if any(name in own for own in pages.values())}
    if not shown:
        return
    yield from (f"## {title}", "", _row(["страна", *shown.values()]), _row(["---", *("---:" for _ in shown)]))
    for page, own in pages.items():
        if shown.keys() & own.keys():
            yield _row([page, *(_number(own.get(name)) for name in shown)])
    yield ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:g}"


def _verdict(report: Report) -> Iterator[str]:
    for stage, why in report.unavailable.items():
        yield f"НИЈЕ ИЗМЕРЕНО: {stage}: {why}"
    if not report.over:
        yield "Све је у границама из budgets.toml." if report.is_sound else "Остало је у границама из budgets.toml."
        return
    yield f"## Преко граница из budgets.toml: {len(report.over)}"
    yield ""
    for page, what in report.over:
        yield f"- {page}: {what}"
    yield ""
    for page in dict.fromkeys(page for page, _ in report.over):
        yield from (f"  {page}: {note}" for note in dict.fromkeys(report.notes.get(page, ())))
