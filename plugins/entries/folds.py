"""Questions that open and close: below a heading with {.harmonika}, each heading of the next level folds its text."""

import re
from collections.abc import Iterator

MARK = "harmonika"
_MARKED = re.compile(rf' class="(?:{MARK}|хармоника)"')
_HEADING = re.compile(r'<h(?P<level>[2-6]) id="(?P<id>[^"]*)"(?P<rest>[^>]*)>(?P<text>.*?)</h(?P=level)>\n?', re.DOTALL)
_CONTAINER = re.compile(r"<(/?)(?:blockquote|details|div|dd|dl|li|ol|ul|table|figure)\b")


def in_ascii(html: str) -> str:
    """The mark may be written in either script; classes are cleaned of other letters."""
    return html.replace('class="хармоника"', f'class="{MARK}"')


def folded_away(html: str) -> str:
    """The HTML with a `details` for each question; what would cut an element in two stays as it is."""
    return "".join(_parts(html)) if MARK in html else html


def _parts(html: str) -> Iterator[str]:
    headings = list(_HEADING.finditer(html))
    done = 0
    for number, heading in enumerate(headings):
        if _MARKED.search(heading["rest"]) and heading.start() >= done:
            level = int(heading["level"])
            end = _end(html, headings[number + 1 :], level)
            below = [
                found for found in headings[number + 1 :] if found.start() < end and int(found["level"]) == level + 1
            ]
            plain = heading[0].replace(heading["rest"], _MARKED.sub("", heading["rest"]), 1)
            yield html[done : heading.start()] + plain
            yield from _questions(html, heading.end(), below, end)
            done = end
    yield html[done:]


def _end(html: str, following: list[re.Match[str]], level: int) -> int:
    """Where the section ends: at the next heading that is not below its own."""
    return next((found.start() for found in following if int(found["level"]) <= level), len(html))


def _questions(html: str, start: int, below: list[re.Match[str]], end: int) -> Iterator[str]:
    yield html[start : below[0].start() if below else end]
    for number, question in enumerate(below):
        until = below[number + 1].start() if number + 1 < len(below) else end
        answer = html[question.end() : until]
        yield _fold(question, answer) if _is_whole(answer) else question[0] + answer


def _fold(question: re.Match[str], answer: str) -> str:
    """The anchor is that of the answer: browsers open what holds the target of a link."""
    level, text = question["level"], question["text"]
    summary = f"<summary><h{level}{question['rest']}>{text}</h{level}></summary>"
    return f'<details class="{MARK}">{summary}\n<div id="{question["id"]}">\n{answer.strip()}\n</div></details>\n'


def _is_whole(html: str) -> bool:
    """Whether what opens within it closes there too."""
    depth = 0
    for found in _CONTAINER.finditer(html):
        depth += -1 if found[1] else 1
        if depth < 0:
            return False
    return depth == 0
