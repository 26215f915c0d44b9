import json

import pytest

from plugins.diagnostics.phrase import Phrase
from plugins.diagnostics.problem import Level, Problem, SiteFault
from plugins.diagnostics.report import counted, exit_code, render


def a_problem(
    path: str = "content/a.md", line: int = 2, code: str = "V201", level: Level = "error", **more: str
) -> Problem:
    return Problem(path, line, more.get("key", ""), code, level, Phrase(more.get("message", "порука"), "message"))


def test_text_is_sorted_by_path_line_and_code_and_each_problem_stands_once() -> None:
    problems = [
        a_problem("content/b.md", 1),
        a_problem(line=10, key="datum"),
        a_problem(line=2, code="V204"),
        a_problem(line=2, code="V201"),
        a_problem(line=2, code="V201"),
        a_problem("content/a.md", 0, "V104"),
    ]
    assert render(problems, "text").splitlines() == [
        "content/a.md: порука [V104]",
        "content/a.md:2: порука [V201]",
        "content/a.md:2: порука [V204]",
        "content/a.md:10: datum: порука [V201]",
        "content/b.md:1: порука [V201]",
        "5 грешака.",
    ]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1 грешка"),
        (2, "2 грешке"),
        (4, "4 грешке"),
        (5, "5 грешака"),
        (11, "11 грешака"),
        (12, "12 грешака"),
        (21, "21 грешка"),
        (22, "22 грешке"),
        (111, "111 грешака"),
        (1001, "1001 грешка"),
    ],
)
def test_numbers_govern_the_right_form(number: int, words: str) -> None:
    assert counted(number, ("грешка", "грешке", "грешака")) == words


@pytest.mark.parametrize(
    ("levels", "summary"),
    [
        ([], "Нема грешака."),
        (["error"], "1 грешка."),
        (["error", "error", "warning"], "2 грешке, 1 упозорење."),
        (["warning", "warning", "hint"], "Нема грешака, 2 упозорења, 1 савет."),
    ],
)
def test_the_summary_counts_by_level(levels: list[Level], summary: str) -> None:
    problems = [a_problem(line=line, level=level) for line, level in enumerate(levels, 1)]
    assert render(problems).splitlines()[-1] == summary


@pytest.mark.parametrize(("levels", "code"), [([], 0), (["hint", "warning"], 0), (["hint", "error"], 1)])
def test_only_errors_fail_a_check(levels: list[Level], code: int) -> None:
    assert exit_code([a_problem(level=level) for level in levels]) == code


def test_json_is_an_array_of_objects() -> None:
    assert json.loads(render([a_problem(key="naslov")], "json")) == [
        {"path": "content/a.md", "line": 2, "key": "naslov", "code": "V201", "level": "error", "message": "порука"}
    ]
    assert json.loads(render([], "json")) == []


def test_github_escapes_messages_and_properties() -> None:
    problem = a_problem("content/a:b,c.md", 0, key="vazi do", message="100 %\r\nдо краја: да, да")
    assert render([problem], "github") == (
        "::error file=content/a%3Ab%2Cc.md,line=1,title=V201 vazi do::100 %25%0D%0Aдо краја: да, да\n"
    )


def test_github_levels() -> None:
    lines = render([a_problem(level="warning"), a_problem(level="hint", line=3)], "github").splitlines()
    assert [line.split()[0] for line in lines] == ["::warning", "::notice"]
    assert render([], "github") == ""


def test_gitlab_is_a_code_quality_report() -> None:
    (issue,) = json.loads(render([a_problem(key="rok", line=0)], "gitlab"))
    fingerprint = issue.pop("fingerprint")
    assert issue == {
        "description": "rok: порука",
        "check_name": "V201",
        "severity": "major",
        "location": {"path": "content/a.md", "lines": {"begin": 1}},
    }
    again = json.loads(render([a_problem(key="rok", line=0), a_problem(key="rok", line=7)], "gitlab"))
    assert again[0]["fingerprint"] == fingerprint
    assert again[1]["fingerprint"] != fingerprint


def test_a_site_fault_ends_the_process_with_2() -> None:
    fault = SiteFault([a_problem()])
    assert fault.code == 2
    assert fault.problems == (a_problem(),)
