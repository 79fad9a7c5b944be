"""The digital set: banners in usual sizes, PNG and SVG alike, with no font needed, and the same bytes each time."""

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from exports.document import UnprintableText
from exports.kits import digital
from exports.kits.artwork import Design
from exports.kits.digital import README, SIZES, Banner, digital_set, draw_banner, write_digital_set
from exports.kits.drawing import BLACK, WHITE
from exports.kits.picture import Picture
from secretariat.kits.logos.vector_logo import VectorLogo, read_vector_logo

BANNER: Final = Banner("髙﨑𠮷ポイント還元事業", 5, date(2019, 10, 1), date(2020, 6, 30))


def test_the_archive_has_both_designs_of_each_rate_in_all_sizes_and_is_the_same_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = SIZES[5:6]
    monkeypatch.setattr(digital, "SIZES", few)
    banners = [BANNER, Banner(BANNER.programme, 2, BANNER.begins_on, BANNER.ends_on)]
    path = tmp_path / "digital.zip"
    write_digital_set(path, banners)
    assert path.read_bytes() == digital_set(banners)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        wanted = {
            f"{rate}percent/{design}/banner-320x50.{kind}"
            for rate in (5, 2)
            for design in ("standard", "scenic")
            for kind in ("png", "svg")
        }
        assert set(archive.namelist()) == {README, *wanted}
        note = archive.read(README).decode("utf-8-sig")
        assert all(words in note for words in ("2020年6月30日まで", "5percent/scenic/", "景観対応", "320×50", BANNER.title))
        for name in wanted:
            if name.endswith("png"):
                with Image.open(io.BytesIO(archive.read(name))) as image:
                    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (320, 50))


def test_the_drawing_of_a_banner_needs_no_font_and_is_plain_shapes_in_its_size_with_a_title() -> None:
    for size in SIZES:
        content = draw_banner(BANNER, Design.STANDARD, size).svg("A & B <還元>")
        read = read_vector_logo(content)
        assert isinstance(read, VectorLogo)
        assert (read.width, read.height) == size[:2]
        assert b"<text" not in content and b"font" not in content
        assert "<title>A &amp; B &lt;還元&gt;</title>".encode() in content


def test_a_character_is_filled_where_it_is_and_open_where_its_holes_are_and_its_holes_hold_something() -> None:
    picture = Picture(100, 100)
    picture.rectangle(0, 0, 100, 100, WHITE)
    picture.text("回", 0, 88, 100, BLACK)
    with Image.open(io.BytesIO(picture.png())) as image:
        along = [image.getpixel((x, 50)) for x in range(100)]
    dark = "".join("#" if isinstance(dot, tuple) and dot[0] < 100 else "." for dot in along)
    assert len([part for part in dark.split(".") if part]) == 4  # both sides of both frames
    assert dark[50] == "."


def test_a_name_that_cannot_be_drawn_raises_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnprintableText):
        write_digital_set(tmp_path / "x.zip", [Banner("還元\U0001f600", 5, BANNER.begins_on, BANNER.ends_on)])
    assert list(tmp_path.iterdir()) == []
