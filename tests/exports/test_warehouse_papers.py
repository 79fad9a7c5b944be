"""Picking list, packing slips, labels: everything that lies in the parcels stands on them, and scanners read their numbers."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pypdf import PdfReader

from exports.document import missing_glyphs
from exports.kits.labels import fits_label, unprintable_in_label, write_labels
from exports.kits.picking_list import contents_in_words, write_picking_list
from exports.kits.slips import slip_lines, unprintable_in_slip, write_slips
from models.vocabulary_kits import Design, Kit
from secretariat.identifiers import case_number
from secretariat.kits.addresses import Destination
from secretariat.kits.contents import Ordered, pieces_of
from secretariat.kits.warehouse.warehouse_papers import ItemSum, ParcelPaper
from secretariat.office import packaged
from secretariat.programme_file.stock import LabelSheet, Sender
from tests.support.pdf_pictures import picture_of

CREATED = datetime(2020, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=9)))
DUE = date(2020, 2, 20)
PROGRAMME = packaged()[1]
SHEET = PROGRAMME.kits.stock.labels
SENDER = Sender(name="見本発送係", postal_code="1030027", address="東京都中央区日本橋99丁目9番9号", phone="0300001234")
THERE = Destination("7940001", "愛媛県今治市見本町1丁目2番3号\u3000髙﨑ビル2階", "髙﨑𠮷商店", "御中", "0898220001", frozen=False)
LONG = "株式会社髙﨑𠮷屋見本商店街振興組合連合会直営店" * 5
ITEMS = [stocked.item for stocked in PROGRAMME.kits.stock.items]


def paper(serial: int = 1, kit: Kit = Kit.A, there: Destination = THERE, ordered: Sequence[Ordered] = ()) -> ParcelPaper:
    pieces = pieces_of(PROGRAMME, kit, 5, DUE, ordered)
    return ParcelPaper(case_number("K", serial), kit, 5, "髙﨑𠮷商店", "ABCDEFG123456", DUE, there, pieces)


def said(path: Path, page: int = 0) -> str:
    return re.sub(r"\s", "", PdfReader(path).pages[page].extract_text())


def scanned(path: Path, page: int = 0, resolution: int = 200) -> list[tuple[str, int, int]]:
    """What a scanner reads from a page: text and place (in points), from above, then from the left."""
    seen = picture_of(path, page, resolution).convert("L")
    codes = zxingcpp.read_barcodes(seen, formats=zxingcpp.barcode_formats_from_str("Code128"))
    points = 72 / resolution
    found = [(code.text, int(code.position.top_left.x * points), int(code.position.top_left.y * points)) for code in codes]
    return sorted(found, key=lambda code: (code[2] // 10, code[1]))


def test_every_label_of_a_sheet_is_read_by_a_scanner_from_the_first_free_one_on(tmp_path: Path) -> None:
    papers = [
        paper(1, there=replace(THERE, addressee=LONG[:100], address="東京都" + "見本町一丁目" * 22)),
        *(paper(n) for n in range(2, 15)),
    ]
    path = tmp_path / "labels.pdf"
    assert write_labels(iter(papers), path, SHEET, SENDER, first=4, created=CREATED) == 14
    assert len(PdfReader(path).pages) == 2
    first = scanned(path)
    assert [text for text, _, _ in first] == [one.number for one in papers[:9]]
    # the first three places are used already: it begins right in the second row
    assert first[0][1] > 297 < first[2][1]
    assert first[1][1] < 297
    assert [text for text, _, _ in scanned(path, 1)] == [one.number for one in papers[9:]]
    text = said(path)
    for part in (LONG[:100], "髙﨑𠮷商店御中", "〒794-0001", "TEL0898-22-0001", "差出人見本発送係", "キットA5%"):
        assert part in text
    assert (tmp_path / "labels.pdf").read_bytes() == again(papers, tmp_path)


def again(papers: Sequence[ParcelPaper], folder: Path) -> bytes:
    write_labels(papers, folder / "again.pdf", SHEET, SENDER, first=4, created=CREATED)
    return (folder / "again.pdf").read_bytes()


@given(
    st.text(st.sampled_from("髙﨑𠮷見本商店AB1 ー・（）"), min_size=1, max_size=100),
    st.text(st.sampled_from("東京都見本町1-2 丁目番地ビル"), max_size=140),
)
@settings(max_examples=30, deadline=None)
def test_whatever_an_application_may_hold_finds_room_on_a_label(addressee: str, address: str) -> None:
    assert fits_label(paper(there=replace(THERE, addressee=addressee, address=f"東京都{address}")), SHEET)


def test_what_cannot_be_printed_or_does_not_fit_is_known_before_and_never_cut(tmp_path: Path) -> None:
    assert unprintable_in_label(paper(there=replace(THERE, addressee="店\u0f40"))) == "\u0f40"
    assert unprintable_in_slip(paper(there=replace(THERE, address="\u0f41"))) == "\u0f41"
    much = paper(there=replace(THERE, address="見本" * 400))
    assert not fits_label(much, SHEET)
    with pytest.raises(ValueError, match=much.number):
        write_labels([much], tmp_path / "labels.pdf", SHEET, SENDER, first=1, created=CREATED)
    assert not (tmp_path / "labels.pdf").exists()
    with pytest.raises(ValidationError, match="beyond"):
        LabelSheet(columns=3)


def test_a_slip_names_all_pieces_with_the_quantities_of_both_designs(tmp_path: Path) -> None:
    ordered = [Ordered("のぼり", Design.STANDARD, 2), Ordered("のぼり", Design.SCENIC, 1), Ordered("チラシ", Design.STANDARD, 1000)]
    papers = [paper(), paper(2, Kit.B), paper(3, Kit.ORDER, replace(THERE, addressee=LONG[:100] + "様", honorific=""), ordered)]
    path = tmp_path / "slips.pdf"
    assert write_slips(papers, path, SENDER, programme=PROGRAMME.programme.name, created=CREATED) == 3
    assert [scanned(path, page)[0][0] for page in range(3)] == [one.number for one in papers]
    for part in ("納品書", "キットA（還元率5%）", "制度告知ポスターB3527", "チラシA4303060", "合計453681", "髙﨑𠮷商店御中"):
        assert part in said(path), part
    assert "下敷きA4527" in said(path, 1)
    assert "チラシA41,00001,000" in said(path, 2)
    assert LONG[:100] + "様" in said(path, 2)
    assert [(line.item, line.standard, line.scenic) for line in slip_lines(papers[2])] == [("のぼり", 2, 1), ("チラシ", 1000, 0)]


def test_a_picking_list_has_the_sums_and_then_every_parcel_whole_on_however_many_pages(tmp_path: Path) -> None:
    everything = [Ordered(item, design, 12) for item in ITEMS for design in Design]
    papers = [
        paper(1, Kit.ORDER, ordered=everything),
        replace(paper(2), store="見本\u0f40商店"),
        replace(paper(3), store=LONG[:100]),
        *(paper(serial) for serial in range(4, 70)),
    ]
    sums = [ItemSum("ステッカー", "A4", 5, 1_234_567, 89, stocked=True), ItemSum("下敷き", "A4", None, 5, 2, stocked=False)]
    path, batch = tmp_path / "picking.pdf", case_number("W", 7)
    assert write_picking_list(sums, iter(papers), path, batch=batch, parcels=len(papers), created=CREATED) == 69
    pages = len(PdfReader(path).pages)
    text = "".join(said(path, page) for page in range(pages))
    assert pages == 3
    for part in ("ステッカーA45%棚1,234,567891,234,656", "下敷きA4共通印刷527", "見本〓商店", LONG[:100], f"{batch}荷物69個"):
        assert part in text, part
    assert re.sub(r"\s", "", contents_in_words(papers[0])) in text
    assert [text.count(one.number) for one in papers] == [1] * 69
    assert [scanned(path, page)[0][0] for page in (0, pages - 1)] == [batch] * 2
    assert not missing_glyphs("〓")
