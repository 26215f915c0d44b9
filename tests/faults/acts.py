"""Mistakes that are no text: what is done to a town before it is built, by the codes whose examples are in words."""

import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from filelock import FileLock

from bench.faults.edits import write_conf
from plugins.entries import reader
from plugins.entries.card import Record
from plugins.pages import signals
from tests.conftest import Town, own_theme
from tests.images.samples import bomb, photograph

VICTIM = "vesti/2026/zrtva.md"
Doing = Callable[[Town, pytest.MonkeyPatch], AbstractContextManager[None]]


class Act(NamedTuple):
    """What is done, the end of the path that the message names, the exit code of the build, and its settings."""

    doing: Doing
    path: str
    code: int = 2
    settings: Mapping[str, object] = {}


@contextmanager
def unreadable(town: Town, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The file belongs to another (root may read all: so the system's answer is given by the test)."""
    (town.content / VICTIM).write_bytes((town.content / VICTIM).read_bytes() + b"\n")
    real = Path.read_bytes

    def read(path: Path) -> bytes:
        if path.name == Path(VICTIM).name:
            raise PermissionError(13, "Permission denied")
        return real(path)

    patch.setattr(Path, "read_bytes", read)
    yield


@contextmanager
def link_out(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / VICTIM).rename(town.folder / "radna-povrsina.md")
    (town.content / VICTIM).symlink_to(town.folder / "radna-povrsina.md")
    yield


@contextmanager
def unforeseen(town: Town, patch: pytest.MonkeyPatch) -> Iterator[None]:
    real = reader.read

    def read(path: str, data: bytes) -> Record:
        if path == VICTIM:
            raise RecursionError
        return real(path, data)

    (town.content / VICTIM).write_bytes((town.content / VICTIM).read_bytes() + b"\n")
    patch.setattr(reader, "read", read)
    yield


@contextmanager
def lost_plugin(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    write_conf(town)
    town.conf.write_text(town.conf.read_text("utf-8") + "PLUGINS = [*PLUGINS, 'plugins.feed']\n", "utf-8")
    yield


@contextmanager
def lost_name(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    page = own_theme(town) / "templates/news.html"
    page.write_text(page.read_text("utf-8") + "{% block content %}{{ entry.naslov }}{% endblock %}", "utf-8")
    yield


@contextmanager
def no_settings(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / "site.yml").unlink()
    yield


@contextmanager
def photographs(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    for path in (town.output, town.state):
        path.rename(path.with_name(f"{path.name}-pre"))
    town.output.mkdir()
    (town.output / "more.jpg").write_bytes(b"x")
    yield


@contextmanager
def two_of_one(town: Town, patch: pytest.MonkeyPatch) -> Iterator[None]:
    (town.folder / "drugi_dodatak.py").write_text(TWO_OF_ONE, "utf-8")
    patch.syspath_prepend(str(town.folder))
    write_conf(town)
    town.conf.write_text(town.conf.read_text("utf-8") + "PLUGINS = [*PLUGINS, 'drugi_dodatak']\n", "utf-8")
    yield
    module = sys.modules.pop("drugi_dodatak")
    signals.plan.disconnect(module.plan)


TWO_OF_ONE = """\
from plugins.pages import signals
from plugins.pages.output import Output

def plan(site):
    return [Output("sitemap.xml", "", {}, make=lambda *_: "")]

def register():
    signals.plan.connect(plan)
"""


@contextmanager
def built_elsewhere(town: Town, patch: pytest.MonkeyPatch) -> Iterator[None]:
    patch.setattr("plugins.pages.build.PATIENCE", 0.05)
    (file,) = town.state.glob("*.lock")
    held = threading.Event()

    def other() -> None:
        with FileLock(file):
            held.set()
            time.sleep(0.5)

    thread = threading.Thread(target=other)
    thread.start()
    held.wait(5)
    yield
    thread.join()


@contextmanager
def open_bracket(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    style = own_theme(town) / "static/99-otvorena.css"
    style.write_text("a { color: }} b {", "utf-8")
    yield


@contextmanager
def translators_slip(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    catalogue = own_theme(town) / "locales/sr.po"
    catalogue.write_text(catalogue.read_text("utf-8") + '\nmsgid "Страна {n}"\nmsgstr "Страна {x}"\n', "utf-8")
    yield


@contextmanager
def no_right(town: Town, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The output folder belongs to another (root may write everywhere: so the system's answer is given by the test)."""
    (town.content / VICTIM).write_bytes((town.content / VICTIM).read_bytes() + b"\nNovo.\n")

    def refuse(folder: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", folder)

    patch.setattr(os, "makedirs", refuse)
    yield


@contextmanager
def late_picture(town: Town, patch: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / "datoteke/obrazac.pdf").write_bytes(b"two")
    real = Path.read_bytes

    def read(path: Path) -> bytes:
        data = real(path)
        if path.name == "obrazac.pdf" and data == b"two":
            path.write_bytes(b"three")
        return data

    patch.setattr(Path, "read_bytes", read)
    yield


@contextmanager
def old_letters(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    words = "Скупштина општине усвојила је одлуку о буџету и извештај о раду јавних предузећа за прошлу годину.\n"
    text = (town.content / VICTIM).read_text("utf-8") + 5 * words
    (town.content / VICTIM).write_bytes(text.encode("windows-1251"))
    yield


@contextmanager
def half_a_picture(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / "slike/pola.jpg").write_bytes(photograph()[:9000])
    yield


@contextmanager
def too_many_pixels(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / "slike/bomba.png").write_bytes(bomb())
    yield


@contextmanager
def no_drawing(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / "slike/crtez.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><g>", "utf-8")
    yield


@contextmanager
def nothing_came(town: Town, _: pytest.MonkeyPatch) -> Iterator[None]:
    (town.content / "datoteke/prazno.pdf").write_bytes(b"")
    yield


ACTS: Mapping[str, Act] = {
    "V103": Act(unreadable, VICTIM, 1),
    "V115": Act(link_out, VICTIM, 1),
    "V116": Act(unforeseen, VICTIM, 1),
    "V119": Act(old_letters, VICTIM, 0, {"CHECK_ONLY": True, "FIX": True}),
    "V120": Act(half_a_picture, "slike/pola.jpg", 1),
    "V121": Act(too_many_pixels, "slike/bomba.png", 1),
    "V122": Act(no_drawing, "slike/crtez.svg", 1),
    "V124": Act(nothing_came, "datoteke/prazno.pdf", 1),
    "V501": Act(lost_plugin, "pelicanconf.py"),
    "V502": Act(lost_name, "theme/templates/news.html"),
    "V503": Act(no_settings, "content/site.yml"),
    "V505": Act(photographs, "output"),
    "V506": Act(two_of_one, "sitemap.xml"),
    "V507": Act(built_elsewhere, "output", 0),
    "V508": Act(open_bracket, "theme/static/99-otvorena.css"),
    "V510": Act(late_picture, "content/datoteke/obrazac.pdf"),
    "V523": Act(translators_slip, "theme/locales/sr.po"),
    "V524": Act(no_right, "output/.varos-stage"),
}
