"""Posters and desk mats: what the printer needs is in the file, what the store has is on the paper, and scanners read it."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import cast

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject

from exports.document import MILLIMETRE, UnprintableText
from exports.kits.artwork import Design
from exports.kits.codes import code128
from exports.kits.print_file import A4_MAT, B3, Paper
from exports.kits.print_run import Order, Printed, PrintRun, write_print_files
from exports.kits.services_grid import Box, count_of, fit_name, grid_of
from exports.kits.sheet import Sheet, unprintable_in
from models.vocabulary_providers import ServiceKind
from tests.support.pdf_pictures import picture_of

CREATED = datetime(2020, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=9)))
DUE = date(2020, 2, 28)
COPIES = ((Printed.POSTER, Design.STANDARD, 5), (Printed.POSTER, Design.SCENIC, 2), (Printed.MAT, Design.STANDARD, 5))
SHEET = Sheet(
    number="K-0001234-X",
    store="髙﨑𠮷商店 本店",
    programme="見本ポイント還元事業",
    return_rate=5,
    begins_on=date(2020, 3, 1),
    ends_on=date(2020, 6, 30),
    services=((ServiceKind.CREDIT_CARD, ("みほんカード",)), (ServiceKind.QR_CODE, ("髙﨑𠮷ペイ", "みほんペイ"))),
)
LONG = "株式会社とても長い名前の見本商店街振興組合連合会直営アンテナショップ見本本店" * 3
COLOURS = {b"g", b"G", b"rg", b"RG", b"cs", b"CS", b"sc", b"SC", b"scn", b"SCN", b"sh", b"ri"}


def many(count: int) -> tuple[tuple[ServiceKind, tuple[str, ...]], ...]:
    """So many services, spread over the kinds."""
    names = [f"見本決済サービス{place:02}" for place in range(count)]
    parted = [(kind, tuple(names[place :: len(ServiceKind)])) for place, kind in enumerate(ServiceKind)]
    return tuple((kind, several) for kind, several in parted if several)


def run_of(folder: Path, *sheets: Sheet, most: int = 100, copies: tuple[tuple[Printed, Design, int], ...] = COPIES) -> PrintRun:
    return write_print_files((Order(sheet, DUE, copies) for sheet in sheets), folder, stores_per_file=most, created=CREATED)


def said(page: PageObject) -> str:
    return re.sub(r"\s", "", page.extract_text())


def box(page: PageObject, name: str) -> list[float]:
    return [float(place) / MILLIMETRE for place in cast(ArrayObject, page[name])]


def drawn(reader: PdfReader, page: PageObject) -> list[ContentStream]:
    """What draws a page: its own content and that of what it shares with others."""
    resources = cast(DictionaryObject, page["/Resources"])
    forms = cast(DictionaryObject, resources["/XObject"])
    return [ContentStream(page.get_contents(), reader), *(ContentStream(form.get_object(), reader) for form in forms.values())]


def codes_corner(path: Path, resolution: int) -> Image.Image:
    """The lower right of the first page, where the codes stand, as a scanner sees it."""
    page = PdfReader(path).pages[0]
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    return picture_of(path, 0, resolution, (width / 2, 0, 0, height * 4 / 5)).convert("L")


@pytest.mark.parametrize(("name", "paper"), [("001-poster-scenic.pdf", B3), ("001-mat-standard.pdf", A4_MAT)])
def test_a_sheet_has_its_boxes_its_bleed_and_nothing_but_cmyk_and_embedded_fonts(tmp_path: Path, name: str, paper: Paper) -> None:
    run_of(tmp_path, SHEET)
    reader = PdfReader(tmp_path / name)
    (page,) = reader.pages
    trim, bleed, media = (box(page, each) for each in ("/TrimBox", "/BleedBox", "/MediaBox"))
    assert [trim[2] - trim[0], trim[3] - trim[1]] == pytest.approx([paper.width, paper.height], abs=0.01)
    assert [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]] == pytest.approx([3] * 4, abs=0.01)
    assert media[0] < bleed[0] - 9  # room for the marks
    operators = {operator for stream in drawn(reader, page) for _, operator in stream.operations}
    assert not operators & COLOURS
    assert {b"k", b"K", b"Tj", b"Do"} <= operators
    fonts = cast(DictionaryObject, cast(DictionaryObject, page["/Resources"])["/Font"])
    used = {operands[0] for stream in drawn(reader, page) for operands, operator in stream.operations if operator == b"Tf"}
    descriptors = [cast(DictionaryObject, cast(DictionaryObject, fonts[font])["/FontDescriptor"]) for font in used]
    assert descriptors
    assert all("/FontFile2" in descriptor for descriptor in descriptors)


def test_a_poster_says_rate_services_by_kind_period_programme_store_and_number(tmp_path: Path) -> None:
    run_of(tmp_path, SHEET)
    reader = PdfReader(tmp_path / "001-poster-standard.pdf")
    text = said(reader.pages[0])
    for part in ("クレジットカード", "みほんカード", "QRコード", "髙﨑𠮷ペイ", "みほんペイ", "髙﨑𠮷商店本店", SHEET.number):
        assert part in text
    assert "2020年3月1日（日）から2020年6月30日（火）まで" in text
    assert "デビットカード" not in text
    shared = drawn(reader, reader.pages[0])[1]
    assert sum(operator == b"Tj" for _, operator in shared.operations) >= 5  # call, rate, per cent, heading, programme
    assert [str(entry["/Title"]) for entry in reader.outline if isinstance(entry, dict)] == [f"{SHEET.number} {SHEET.store}"]


@pytest.mark.parametrize(
    ("name", "resolution"), [("001-poster-standard.pdf", 150), ("001-poster-scenic.pdf", 150), ("001-mat-standard.pdf", 300)]
)
def test_a_scanner_reads_the_number_from_both_codes(tmp_path: Path, name: str, resolution: int) -> None:
    run_of(tmp_path, SHEET)
    codes = zxingcpp.read_barcodes(codes_corner(tmp_path / name, resolution))
    assert [code.text for code in codes] == [SHEET.number] * 2
    assert len({str(code.format) for code in codes}) == 2


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=14).filter(lambda text: text.strip() == text))
@settings(max_examples=40, deadline=None)
def test_code_128_of_any_ascii_is_read_as_it_was(text: str) -> None:
    line = (
        bytes([255] * 20)
        + b"".join(bytes([0 if place % 2 == 0 else 255]) * (2 * wide) for place, wide in enumerate(code128(text)))
        + bytes([255] * 20)
    )
    image = Image.frombytes("L", (len(line), 30), line * 30)
    assert [code.text for code in zxingcpp.read_barcodes(image, formats=zxingcpp.barcode_formats_from_str("Code128"))] == [text]


@pytest.mark.parametrize("text", ["", "全角", "a\n"])
def test_code_128_of_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="ASCII"):
        code128(text)


NAMES = st.text(st.sampled_from("見本決済サービスペイカードあいうPay12 ・ー"), min_size=1, max_size=60).filter(
    lambda name: bool(name.strip())
)


@given(
    st.lists(
        st.tuples(st.sampled_from(ServiceKind), st.sets(NAMES, min_size=1, max_size=9)),
        min_size=1,
        max_size=6,
        unique_by=lambda pair: pair[0],
    )
)
@settings(max_examples=40, deadline=None)
def test_whatever_the_services_every_name_is_whole_within_its_tile_and_no_tile_lies_on_another(
    listed: list[tuple[ServiceKind, set[str]]],
) -> None:
    services = tuple((kind, tuple(sorted(names))) for kind, names in listed)
    room = Box(16, 212, 332, 229)
    grid = grid_of(services, room)
    assert len(grid.tiles) == count_of(services)
    shown = sorted(re.sub(r"\s", "", "".join(tile.name.lines)) for tile in grid.tiles)
    assert shown == sorted(re.sub(r"\s", "", name) for _, names in services for name in names)
    for place, (tile, name) in enumerate(grid.tiles):
        assert room.x <= tile.x and tile.x + tile.width <= room.x + room.width + 1e-6
        assert room.y - 1e-6 <= tile.y and tile.y + tile.height <= room.y + room.height + 1e-6
        assert len(name.lines) * name.size <= tile.height
        for other, _ in grid.tiles[:place]:
            apart = other.x + other.width <= tile.x or tile.x + tile.width <= other.x or other.y + other.height <= tile.y
            assert apart or tile.y + tile.height <= other.y


def test_few_services_stand_large_and_forty_can_still_be_read_from_two_metres() -> None:
    room = Box(16, 212, 332, 229)
    assert grid_of(many(1), room).tiles[0].name.size > 20
    assert min(tile.name.size for tile in grid_of(many(40), room).tiles) > 4.5


def test_a_name_ends_its_line_where_the_script_changes() -> None:
    assert fit_name("地域振興プリペイド", 40, 20, 10).lines == ("地域振興", "プリペイド")
    assert fit_name("トリコロールカード", 40, 20, 10).lines == ("トリコロール", "カード")
    assert fit_name("みほん", 40, 20, 10).lines == ("みほん",)


def test_forty_services_and_a_name_of_a_hundred_characters_are_on_one_sheet(tmp_path: Path) -> None:
    hostile = replace(SHEET, store=LONG[:100], services=many(40))
    run_of(tmp_path, hostile)
    for name in ("001-poster-standard.pdf", "001-mat-standard.pdf"):
        (page,) = PdfReader(tmp_path / name).pages
        text = said(page)
        assert LONG[:100] in text
        assert all(service in text for _, several in hostile.services for service in several)


def test_what_cannot_be_printed_is_known_before_and_leaves_no_file(tmp_path: Path) -> None:
    hostile = replace(SHEET, services=((ServiceKind.OTHER, ("みほん\U0001f600",)),))
    assert unprintable_in(hostile) == "\U0001f600"
    assert unprintable_in(SHEET) == ""
    with pytest.raises(UnprintableText):
        run_of(tmp_path, hostile)
    assert list(tmp_path.iterdir()) == []


def numbered(count: int) -> list[Sheet]:
    return [replace(SHEET, number=f"K-{place:07}-X", store=f"見本{place}号店") for place in range(1, count + 1)]


def test_parts_have_the_same_stores_on_the_same_pages_and_an_index_that_counts_copies(tmp_path: Path) -> None:
    run = run_of(tmp_path, *numbered(5), most=2)
    assert [path.name for path in run.files[:4]] == [
        "001-poster-standard.pdf",
        "001-poster-scenic.pdf",
        "001-mat-standard.pdf",
        "001-index.pdf",
    ]
    assert (run.stores, run.kept, len(run.files)) == (5, 0, 12)
    for name in ("poster-standard", "poster-scenic", "mat-standard"):
        pages = [page for part in (1, 2, 3) for page in PdfReader(tmp_path / f"{part:03}-{name}.pdf").pages]
        assert [sheet.number in said(page) for sheet, page in zip(numbered(5), pages, strict=True)] == [True] * 5
    index = said(PdfReader(tmp_path / "001-index.pdf").pages[0])
    assert "1K-0000001-X見本1号店5%2020/02/28525" in index
    assert "部数計10410" in index


def test_a_run_again_keeps_what_is_whole_and_makes_what_is_broken_missing_or_changed(tmp_path: Path) -> None:
    sheets = numbered(6)
    run_of(tmp_path, *sheets, most=2)
    (tmp_path / "001-poster-standard.pdf").unlink()
    broken = tmp_path / "002-poster-standard.pdf"
    broken.write_bytes(broken.read_bytes()[:-100])
    untouched = (tmp_path / "002-mat-standard.pdf").stat().st_mtime_ns
    again = run_of(tmp_path, *sheets[:4], most=2)
    assert again.kept == 4
    assert [path.name for path in again.leftover] == [
        f"003-{name}.pdf" for name in ("index", "mat-standard", "poster-scenic", "poster-standard")
    ]
    assert (tmp_path / "002-mat-standard.pdf").stat().st_mtime_ns == untouched
    assert len(PdfReader(broken).pages) == 2
    changed = run_of(tmp_path, *sheets[:3], replace(sheets[3], return_rate=2), most=2)
    assert changed.kept == 3


def test_what_is_shared_stands_in_the_file_once(tmp_path: Path) -> None:
    run_of(tmp_path, *numbered(12), copies=COPIES[:1])
    reader = PdfReader(tmp_path / "001-poster-standard.pdf")
    forms = {
        form.indirect_reference.idnum
        for page in reader.pages
        for form in (each.get_object() for each in cast(DictionaryObject, cast(DictionaryObject, page["/Resources"])["/XObject"]).values())
        if form.indirect_reference is not None
    }
    assert len(forms) == 1
