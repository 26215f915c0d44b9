"""What a reader gets without JavaScript, on the smallest screen, with wide letters, with the keyboard alone."""

from typing import TYPE_CHECKING, Any

from .browsing import DESK, PHONE, SMALLEST, opened, script
from .stage import Found

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_STOPS = 80  # of the keyboard on one page


def nojs(browser: "Browser", url: str) -> Found:
    """The same telephone with and without JavaScript: words of the text, and whether the menu can be used."""
    with opened(browser, url, **PHONE) as page:
        full = page.evaluate(script("nojs"))
    with opened(browser, url, **PHONE, java_script_enabled=False) as page:
        bare = page.evaluate(script("nojs"))
    share = 100 * min(bare["words"], full["words"]) / full["words"] if full["words"] else 100
    figures = {
        "nojs_text_pct": round(share, 1),
        "nojs_nav_targets": bare["targets"],
        "nojs_nav_unreachable": len(bare["lost"]),
        "nojs_broken_images": bare["broken"],
    }
    return Found(figures, tuple(bare["lost"]))


def reflow(browser: "Browser", url: str) -> Found:
    """WCAG 1.4.10 and 1.4.12: 320 CSS pixels (400 % on a desk), then the same with wide letters, words and lines."""
    with opened(browser, url, **SMALLEST) as page:
        plain = page.evaluate(script("reflow"), False)  # noqa: FBT003 - an argument of the page's function
        spaced = page.evaluate(script("reflow"), True)  # noqa: FBT003
    figures = {"reflow_px": plain["over"], "spacing_px": spaced["over"], "spacing_cut": len(spaced["cut"])}
    return Found(figures, (*plain["wide"], *spaced["wide"], *spaced["cut"]))


def keyboard(browser: "Browser", url: str) -> Found:
    """Tab from the top: the first stop is a working skip link, each stop is seen and not hidden under anything."""
    with opened(browser, url, **DESK, reduced_motion="reduce") as page:
        page.evaluate(script("keyboard"))
        stops = list(_stops(page))
    unseen = [stop["what"] for stop in stops if not stop["changed"]]
    hidden = [stop["what"] for stop in stops if stop["hidden"]]
    figures = {
        "skip_link": int(bool(stops) and bool(stops[0]["skip"])),
        "focus_stops": len(stops),
        "focus_invisible": len(unseen),
        "focus_hidden": len(hidden),
    }
    return Found(figures, (*unseen, *hidden))


def _stops(page: "Page") -> "list[dict[str, Any]]":
    found: list[dict[str, Any]] = []
    for _ in range(_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate("() => window.varosStop()")
        if stop is None:
            break
        found.append(stop)
    return found
