"""The public list of stores on paper, as a workbook, as a table and as JSON: the same stores, read back by other libraries."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, cast

import openpyxl
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject
from python_calamine import CalamineWorkbook

from exports.document import Face
from exports.long_document import LongDocument
from exports.publication_pdf import write_publication_pdf
from exports.publication_rows import HEADINGS, TITLE, About, Written
from exports.publication_text import write_publication_csv, write_publication_json
from exports.publication_workbook import write_publication_workbook
from models.vocabulary import StoreKind
from secretariat.publication.publication import PublishedStore, StoreList
from tests.support.pdf_pictures import right_ends

CREATED: Final = datetime(2020, 2, 18, 0, 30, tzinfo=UTC)
ABOUT: Final = About(date(2020, 2, 18), coming=False, programme_name="見本還元事業")
SHOP: Final = PublishedStore("愛媛県", "今治市", "見本屋", "小売業", "食料品", 5)
LONG: Final = "あいうえおかきくけこ" * 10
HOSTILE: Final = (
    "=1+1",
    "@home",
    "+81",
    "[/]",
    "𠮷野家",
    LONG,
    "שלום",
    "カ\u3099ーデン",
    "a\u0323\u0301x",
    '"引用",改行なし',
    "<b>&amp;",
    "葛\U000e0100城",
)
TWO_LINES: Final = 74  # characters of full width that a cell of a name holds at the smallest size
DRAWN: Final = {"שלום": "〓〓〓〓", "カ\u3099ーデン": "ガーデン", "葛\U000e0100城": "葛城"}
WRITERS: Final = {
    "pdf": write_publication_pdf,
    "xlsx": write_publication_workbook,
    "csv": write_publication_csv,
    "json": write_publication_json,
}


def lists(*parts: tuple[StoreKind, Sequence[PublishedStore]]) -> list[StoreList]:
    return [StoreList(kind, len(stores), iter(stores)) for kind, stores in parts]


def named(*names: str) -> list[PublishedStore]:
    return [SHOP._replace(name=name) for name in names]


def write_pdf(path: Path, *parts: tuple[StoreKind, Sequence[PublishedStore]], about: About = ABOUT) -> tuple[Written, PdfReader]:
    written = write_publication_pdf(lists(*parts), path, about=about, created=CREATED)
    return written, PdfReader(path, strict=True)


def text_of(reader: PdfReader, page: int = 0) -> str:
    return reader.pages[page].extract_text()


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def titles(reader: PdfReader) -> list[object]:
    def read(entries: list[object]) -> Iterator[object]:
        for entry in entries:
            yield list(read(entry)) if isinstance(entry, list) else str(getattr(entry, "title", ""))

    return list(read(list(reader.outline)))


# --- on paper


def test_a_page_has_fifty_stores_under_title_day_and_headings(tmp_path: Path) -> None:
    stores = [SHOP._replace(name=f"見本屋{number}号店") for number in range(1, 121)]
    written, reader = write_pdf(tmp_path / "list.pdf", (StoreKind.FIXED, stores))
    assert (written.stores, written.pages, written.missing, written.shortened) == (120, 3, 0, 0)
    for place, page in enumerate(reader.pages):
        text = squeezed(page.extract_text())
        assert f"{TITLE}（固定店舗）" in text
        assert "令和2年2月18日現在全120件" in text
        assert all(heading in text for heading in (*HEADINGS[:5], HEADINGS[6]))
        assert f"{place + 1}/3" in text
        numbers = [int(number) for number in re.findall(r"見本屋(\d+)号店", text)]
        assert numbers == list(range(50 * place + 1, min(120, 50 * place + 50) + 1))
    assert squeezed(text_of(reader)).count("愛媛県今治市見本屋1号店小売業食料品5%") == 1
    assert reader.page_labels == ["1", "2", "3"]
    assert (reader.metadata is not None and reader.metadata.title) == TITLE


def test_kinds_begin_on_pages_of_their_own_and_number_anew(tmp_path: Path) -> None:
    parts = [(kind, named(f"{kind.value}の店")) for kind in (StoreKind.FIXED, StoreKind.EC, StoreKind.MOBILE)]
    _, reader = write_pdf(tmp_path / "list.pdf", *parts)
    texts = [squeezed(page.extract_text()) for page in reader.pages]
    assert [f"{TITLE}（{name}）" in text for name, text in zip(("固定店舗", "EC", "移動販売"), texts, strict=True)] == [True] * 3
    assert all("1愛媛県今治市" in text for text in texts)


def test_bookmarks_lead_to_kinds_prefectures_and_cities_where_they_begin(tmp_path: Path) -> None:
    stores = [SHOP] * 40 + [SHOP._replace(city="松山市")] * 20 + [SHOP._replace(prefecture="高知県", city="高知市")] * 50
    _, reader = write_pdf(tmp_path / "list.pdf", (StoreKind.FIXED, stores), (StoreKind.EC, [SHOP]))
    assert titles(reader) == ["固定店舗", ["愛媛県", ["今治市", "松山市"], "高知県", ["高知市"]], "EC", ["愛媛県", ["今治市"]]]
    outline = reader.outline
    assert isinstance(outline[1], list)
    second = outline[1][2]
    assert not isinstance(second, list)
    assert reader.get_destination_page_number(second) == 1


def test_a_coming_day_is_marked_as_planned(tmp_path: Path) -> None:
    _, reader = write_pdf(tmp_path / "list.pdf", (StoreKind.FIXED, [SHOP]), about=About(date(2020, 2, 21), True, "見本"))
    assert "令和2年2月21日現在（予定）" in text_of(reader)


def test_hostile_names_are_drawn_or_counted_and_nothing_leaves_its_cell(tmp_path: Path) -> None:
    stores = [*named(*HOSTILE), SHOP._replace(city=LONG, detail=LONG, industry="ソフトウェア業・情報処理サービス業", rate=None)]
    written, reader = write_pdf(tmp_path / "list.pdf", (StoreKind.FIXED, stores))
    text = squeezed(text_of(reader))
    for name in HOSTILE:
        if name not in {LONG, "a\u0323\u0301x"}:
            assert DRAWN.get(name, name) in text
    assert LONG[:60] in text
    assert "ソフトウェア業・情報処理サービス業" in text
    # four Hebrew letters, the second mark of a letter; a name, a city, a trade
    assert (written.missing, written.shortened) == (5, 3)
    assert "－" in text
    assert max(right_ends(tmp_path / "list.pdf")) < 595.28 - 20


@pytest.mark.parametrize("length", range(1, 101, 9))
def test_a_text_is_never_wider_than_its_cell_and_cut_only_when_two_lines_do_not_hold_it(length: int, tmp_path: Path) -> None:
    name = LONG[:length]
    written, reader = write_pdf(tmp_path / "list.pdf", (StoreKind.FIXED, named(name)))
    text = squeezed(text_of(reader))
    assert (name in text) is (written.shortened == 0)
    assert written.shortened == (1 if length > TWO_LINES else 0)
    assert ("…" in text) is (written.shortened == 1)


def test_the_same_stores_give_the_same_bytes(tmp_path: Path) -> None:
    contents = {}
    for ending, write in WRITERS.items():
        for again in ("one", "two"):
            write(lists((StoreKind.FIXED, named(*HOSTILE))), tmp_path / f"{again}.{ending}", about=ABOUT, created=CREATED)
        contents[ending] = [(tmp_path / f"{again}.{ending}").read_bytes() for again in ("one", "two")]
    assert {ending: one == two for ending, (one, two) in contents.items()} == dict.fromkeys(WRITERS, True)


def test_each_face_is_one_embedded_font_and_characters_that_share_a_glyph_stay_themselves(tmp_path: Path) -> None:
    _, reader = write_pdf(tmp_path / "list.pdf", (StoreKind.FIXED, named("㈱見本⼀一⽇日", "－−ー")))
    assert "㈱見本" in text_of(reader)
    assert "⽇日" in text_of(reader)
    resources = cast(DictionaryObject, reader.pages[0]["/Resources"])
    fonts = [cast(DictionaryObject, font.get_object()) for font in cast(DictionaryObject, resources["/Font"]).values()]
    assert len(fonts) == 2
    for font in fonts:
        (glyphs,) = (cast(DictionaryObject, one.get_object()) for one in cast(ArrayObject, font["/DescendantFonts"]))
        assert re.fullmatch(r"/[A-Z]{6}\+NotoSansJP-\w+", str(font["/BaseFont"]))  # a part of it (ISO 32000-1, 9.6.4)
        assert [str(font["/Encoding"]), str(glyphs["/Subtype"]), "/ToUnicode" in font] == ["/Identity-H", "/CIDFontType2", True]
        assert "/FontFile2" in cast(DictionaryObject, glyphs["/FontDescriptor"])


def test_pages_past_one_node_of_the_tree_are_all_found(tmp_path: Path) -> None:
    path = tmp_path / "many.pdf"
    with LongDocument(path, title="題", subject="件", author="局", created=CREATED) as document:
        for number in range(200):
            document.add_page(f"BT /F1 8 Tf 50 50 Td <{document.codes(f'{number}頁', Face.REGULAR)}> Tj ET")
    reader = PdfReader(path, strict=True)
    assert [reader.pages[number].extract_text() for number in (0, 63, 64, 199)] == ["0頁", "63頁", "64頁", "199頁"]
    assert len(reader.pages) == 200


# --- for programs


@pytest.mark.parametrize(("ending", "write"), WRITERS.items())
def test_what_stood_there_stays_when_reading_the_stores_fails(ending: str, write: Callable[..., Written], tmp_path: Path) -> None:
    def failing() -> Iterator[PublishedStore]:
        yield SHOP
        raise ConnectionError

    path = tmp_path / f"list.{ending}"
    path.write_text("what stood here")
    with pytest.raises(ConnectionError):
        write([StoreList(StoreKind.FIXED, 2, failing())], path, about=ABOUT, created=CREATED)
    assert path.read_text() == "what stood here"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_the_workbook_has_a_sheet_for_each_kind_and_names_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    parts = lists((StoreKind.FIXED, named(*HOSTILE)), (StoreKind.EC, [SHOP._replace(detail="", rate=None)]))
    assert write_publication_workbook(parts, path, about=ABOUT, created=CREATED).stores == len(HOSTILE) + 1
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["固定店舗", "EC"]
    rows = book.get_sheet_by_name("固定店舗").to_python()
    assert tuple(rows[0]) == HEADINGS
    assert rows[1] == [1.0, "愛媛県", "今治市", "=1+1", "小売業", "食料品", 0.05]
    assert [row[3] for row in rows[1:]] == list(HOSTILE)
    assert book.get_sheet_by_name("EC").to_python()[1] == [1.0, "愛媛県", "今治市", "見本屋", "小売業", "", ""]
    again = openpyxl.load_workbook(path)
    assert {cell.data_type for row in again["固定店舗"].iter_rows(min_row=2, min_col=4, max_col=4) for cell in row} == {"s"}
    again.close()


def test_csv_has_a_mark_line_ends_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    parts = lists((StoreKind.FIXED, named(*HOSTILE)), (StoreKind.MOBILE, [SHOP._replace(detail="", rate=None)]))
    assert write_publication_csv(parts, path, about=ABOUT, created=CREATED).stores == len(HOSTILE) + 1
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == len(HOSTILE) + 2 == content.count(b"\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert rows[0] == [*HEADINGS, "店舗区分"]
    assert [row[3] for row in rows[1:4]] == ["＝1+1", "＠home", "＋81"]
    assert [row[3] for row in rows[4:-1]] == list(HOSTILE[3:])
    assert rows[1] == ["1", "愛媛県", "今治市", "＝1+1", "小売業", "食料品", "5%", "固定店舗"]
    assert rows[-1] == ["1", "愛媛県", "今治市", "見本屋", "小売業", "", "", "移動販売"]


def test_json_says_day_and_kinds_and_names_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    parts = lists((StoreKind.FIXED, named(*HOSTILE)), (StoreKind.EC, [SHOP._replace(rate=None)]))
    assert write_publication_json(parts, path, about=ABOUT, created=CREATED).stores == len(HOSTILE) + 1
    document = json.loads(path.read_bytes())
    assert (document["title"], document["as_at"], document["coming"]) == (TITLE, "2020-02-18", False)
    fixed, online = document["lists"]
    assert (fixed["kind"], fixed["name"], fixed["count"]) == ("fixed", "固定店舗", len(HOSTILE))
    assert [store["name"] for store in fixed["stores"]] == list(HOSTILE)
    line = {"number": 1, "prefecture": "愛媛県", "city": "今治市", "name": "見本屋", "industry": "小売業", "detail": "食料品", "rate": None}
    assert online["stores"] == [line]
