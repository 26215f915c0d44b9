"""What is published of a picture: itself without notes, and copies in the widths that are needed."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pillow_heif
import pytest
from bs4 import Tag
from PIL import Image

from plugins.images import make
from plugins.images.encode import encoded
from tests.conftest import AT, ROOT, Town
from tests.images.samples import (
    OWNER,
    bomb,
    clear,
    colour,
    exif,
    few_colours,
    moving,
    opened,
    photograph,
    scene,
    written,
)

Build = Callable[..., Town]
NEWS = "vesti/2026/a.md"


def news(image: str = "slike/a.jpg", more: str = "opis_slike: Река\n", body: str = "Текст.") -> str:
    return f"---\nnaslov: А\ndatum: 5.3.2026.\nslika: {image}\n{more}---\n{body}\n"


def bytes_of(town: Town, name: str) -> bytes:
    return (town.output / name).read_bytes()


def candidates(tag: Tag) -> list[tuple[str, int]]:
    pairs = (part.split() for part in str(tag["srcset"]).split(","))
    return [(address, int(width.removesuffix("w"))) for address, width in pairs]


@pytest.fixture(scope="module")
def large() -> bytes:
    """12 megapixels of a telephone that was held upright: the pixels lie on their side."""
    return photograph(4032, 3024, orientation=6)


def test_a_large_photograph_is_turned_made_smaller_and_says_nothing_of_its_owner(build: Build, large: bytes) -> None:
    town = build({"slike/a.jpg": large, NEWS: news()})
    assert town.code == 0, town.said
    whole = opened(bytes_of(town, "slike/a.jpg"))
    assert whole.size == (1800, 2400)
    left, right = (colour(bytes_of(town, "slike/a.jpg"), (across, 60)) for across in (60, 1740))
    assert left[2] > right[2], "what lay at the bottom is on the left"
    for name, data in town.tree().items():
        if name.startswith("slike/"):
            picture = opened(data)
            assert not dict(picture.getexif()), name
            assert OWNER.encode() not in data, name
            assert b"Exif" not in data, name
    image = town.page("vesti/2026/a/").main.find("img")
    assert (image["width"], image["height"]) == ("3024", "4032")


def test_every_copy_that_a_page_names_is_there_and_as_wide_as_it_says(build: Build, large: bytes) -> None:
    body = "Реч.\n\n![Иста река](../../slike/a.jpg)\n"
    town = build({"slike/a.jpg": large, NEWS: news(body=body)})
    for address in ("vesti/2026/a/", "lat/vesti/2026/a/", "vesti/", "./"):
        tags = town.page(address).select("main :is(source, img)[srcset]")
        assert tags, address
        for tag in tags:
            for place, width in candidates(tag):
                picture = opened(bytes_of(town, place.lstrip("/")))
                assert picture.width == width
                assert picture.format == ("AVIF" if tag.name == "source" else "JPEG")
    head = town.page("vesti/2026/a/").select_one(".figure source")
    assert [width for _, width in candidates(head)] == [240, 480, 800, 1200, 1600]


def test_the_picture_above_comes_first_and_those_in_the_text_when_they_are_near(build: Build) -> None:
    town = build({"slike/a.jpg": photograph(), NEWS: news(body="Реч.\n\n![Река](../../slike/a.jpg)")})
    head, below = town.page("vesti/2026/a/").main.find_all("img")
    assert (head.get("fetchpriority"), head.get("loading")) == ("high", None)
    assert (below.get("fetchpriority"), below.get("loading")) == (None, "lazy")


def test_no_copy_is_wider_than_the_picture(build: Build) -> None:
    town = build({"slike/a.jpg": photograph(500, 300), "slike/b.jpg": photograph(200, 100), NEWS: news()})
    widths = [width for _, width in candidates(town.page("vesti/2026/a/").select_one("main source"))]
    assert widths == [240, 480, 500]
    assert [name for name in town.tree() if name.startswith("slike/b")] == ["slike/b.jpg"]


def test_a_small_photograph_keeps_each_of_its_pixels(build: Build) -> None:
    data = photograph(800, 600)
    town = build({"slike/a.jpg": data})
    published = bytes_of(town, "slike/a.jpg")
    assert opened(published).tobytes() == opened(data).tobytes()
    assert len(published) < len(data)


@pytest.mark.parametrize("format_", ["PNG", "WEBP"])
def test_notes_are_taken_out_of_other_kinds_too(build: Build, format_: str) -> None:
    name = f"slike/a.{format_.lower()}"
    data = written(scene(300, 200), format_, exif=exif(), lossless=True)
    town = build({name: data})
    published = opened(bytes_of(town, name))
    assert published.tobytes() == opened(data).tobytes()
    assert not dict(published.getexif())


def test_what_can_be_seen_through_stays_so(build: Build) -> None:
    town = build({"slike/a.png": clear(), NEWS: news("slike/a.png")})
    assert town.code == 0, town.said
    names = [name for name in town.tree() if name.startswith("slike/a.png.")]
    assert {name.rpartition(".")[2] for name in names} == {"avif", "webp"}
    for name in names:
        data = bytes_of(town, name)
        assert colour(data, (2, 2))[3] < 30
        assert colour(data, (opened(data).width - 3, 2))[3] > 220
    shared = town.page("vesti/2026/a/").find("meta", property="og:image")
    assert shared["content"].endswith("/slike/a.png")


def test_few_colours_are_a_photograph_to_those_who_know_no_avif(build: Build) -> None:
    town = build({"slike/a.png": few_colours(), NEWS: news("slike/a.png")})
    names = [name for name in town.tree() if name.startswith("slike/a.png.")]
    assert {name.rpartition(".")[2] for name in names} == {"avif", "jpg"}
    assert opened(bytes_of(town, "slike/a.png")).mode == "P"


def test_the_colours_of_a_printer_become_those_of_a_screen(build: Build) -> None:
    town = build({"slike/a.jpg": written(Image.new("CMYK", (600, 400), (0, 255, 255, 0)), "JPEG")})
    assert town.code == 0, town.said
    for name in ("slike/a.jpg", "slike/a.jpg.480.jpg", "slike/a.jpg.480.avif"):
        data = bytes_of(town, name)
        red, green, blue, _ = colour(data, (200, 100))
        assert (opened(data).mode, red > 200, green < 60, blue < 60) == ("RGB", True, True, True), name


def test_what_a_telephone_calls_heic_is_published_as_jpeg(build: Build) -> None:
    made = io.BytesIO()
    picture = pillow_heif.from_pillow(scene(1200, 900))
    picture.save(made, exif=exif().tobytes())
    town = build({"slike/IMG_1.HEIC": made.getvalue(), NEWS: news("slike/IMG_1.HEIC")})
    assert town.code == 0, town.said
    published = opened(bytes_of(town, "slike/img-1.jpg"))
    assert (published.format, published.size, dict(published.getexif())) == ("JPEG", (1200, 900), {})
    assert not [name for name in town.tree() if "heic" in name.lower()]
    assert "/slike/img-1.jpg.800.avif" in str(town.page("vesti/2026/a/").main.source)
    assert 'type="image/jpeg"' in (town.output / "atom.xml").read_text("utf-8")


def test_a_picture_under_a_wrong_ending_is_what_its_name_says(build: Build) -> None:
    town = build({"slike/a.jpg": few_colours(), "slike/b.png": photograph(300, 200)})
    assert opened(bytes_of(town, "slike/a.jpg")).format == "JPEG"
    assert opened(bytes_of(town, "slike/b.png")).format == "PNG"


def test_a_moving_picture_stays_as_it_is(build: Build) -> None:
    data = moving()
    town = build({"slike/a.gif": data, NEWS: news("slike/a.gif")})
    assert town.code == 0, town.said
    assert [name for name in town.tree() if name.startswith("slike/")] == ["slike/a.gif"]
    assert getattr(opened(bytes_of(town, "slike/a.gif")), "n_frames", 1) == 3
    image = town.page("vesti/2026/a/").main.img
    assert (image["src"], image["width"], image["height"]) == ("/slike/a.gif", "300", "200")


def test_a_moving_picture_whose_notes_cannot_be_cut_out_stands_still(build: Build) -> None:
    frames = [Image.new("RGB", (300, 200), colour_) for colour_ in ("red", "blue")]
    noted = written(frames[0], "AVIF", save_all=True, append_images=frames[1:], exif=exif())
    plain = written(frames[0], "AVIF", save_all=True, append_images=frames[1:])
    town = build({"slike/a.avif": noted, "slike/b.avif": plain})
    assert getattr(opened(noted), "n_frames", 1) == 2
    assert not opened(bytes_of(town, "slike/a.avif")).getexif()
    assert bytes_of(town, "slike/b.avif") == plain


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (photograph()[:9000], "V120"),
        (clear()[:1000], "V120"),
        (b"\xff\xd8 nothing", "V120"),
        (b"", "V120"),
        (bomb(), "V121"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_named_and_left_out(town: Town, data: bytes, code: str) -> None:
    town.write({"slike/a.jpg": data, NEWS: news(body="![Река](../../slike/a.jpg)")})
    said = json.loads(town.build(CHECK_ONLY=True, REPORT_FORMAT="json").printed)
    assert [(Path(item["path"]).name, item["code"]) for item in said] == [("a.jpg", code)]
    assert town.build().code == 1
    assert not town.page("vesti/2026/a/").main.find("img")
    assert not town.exists("slike")


def test_a_picture_of_what_is_no_longer_shown_is_not_published_in_any_width(build: Build) -> None:
    town = build({"slike/a.jpg": photograph(), NEWS: news(more="opis_slike: Река\nnacrt: да\n")}, PREVIEW=False)
    assert not town.exists("slike")


def test_another_picture_under_the_same_name_makes_its_copies_anew(town: Town) -> None:
    town.write({"slike/a.jpg": photograph(), NEWS: news()}).build()
    before = bytes_of(town, "slike/a.jpg.480.avif")
    town.write({"slike/a.jpg": written(Image.new("RGB", (1000, 750), "green"), "JPEG")}).build()
    assert bytes_of(town, "slike/a.jpg.480.avif") != before


def test_nothing_is_ever_made_twice(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def counted(picture: Image.Image, kind: str, quality: int = 0) -> bytes:
        made.append(kind)
        return encoded(picture, kind, quality)

    monkeypatch.setattr(make, "encoded", counted)
    data = photograph(640, 333)
    first = town.write({"slike/a.jpg": data}).build().tree()
    assert sorted(made) == ["avif"] * 3 + ["jpg"] * 3
    for path in town.state.glob("*.sqlite*"):
        path.unlink()
    again = town.build().tree()
    assert again == first
    town.write({"slike/druga.jpg": data}).build()
    assert len(made) == 6


def test_a_build_where_nothing_changed_does_not_look_at_pictures(town: Town) -> None:
    """In a process of its own: this one has everything imported. Pelican itself imports PIL."""
    town.write({"slike/a.jpg": photograph(), NEWS: news()}).build()
    program = (
        "import sys\nfrom pelican import main\n"
        f"main([{str(town.content)!r}, '-s', {str(ROOT / 'publishconf.py')!r}, '-o', {str(town.output)!r},"
        f" '-e', 'STATE_PATH=\"{town.state}\"', 'AT=\"{AT}\"'])\n"
        "unwanted = {'PIL.JpegImagePlugin', 'PIL.AvifImagePlugin', 'pillow_heif', 'py_svg_hush', 'resvg_py'}\n"
        "print(*sorted(unwanted & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", program]
    for _ in range(2):
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1].strip() == "", run.stdout


def test_a_shared_page_shows_a_copy_that_is_not_heavy(build: Build, large: bytes) -> None:
    town = build({"slike/a.jpg": large, NEWS: news()})
    head = town.page("vesti/2026/a/").head
    told = {tag["property"]: tag["content"] for tag in head.find_all("meta", property=True)}
    assert told["og:image"] == "https://proba.example/slike/a.jpg.1200.jpg"
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "1600")
    assert (town.output / "slike/a.jpg.1200.jpg").stat().st_size < 300_000


def test_copies_lie_beside_no_file_of_people(build: Build, tmp_path: Path) -> None:
    """Whatever a file is called, its published name has one dot."""
    data = photograph(300, 200)
    town = build({"slike/a.jpg": data, "slike/a.jpg.240.jpg": data, "slike/a-jpg.jpg": data})
    assert town.code == 0, town.said
    assert {"slike/a.jpg.240.jpg", "slike/a-jpg-240.jpg", "slike/a-jpg.jpg"} <= town.tree().keys()
