"""The page kit: what is printed can be read back, what cannot be printed is never a silent box, a file is whole or not there."""

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from exports.document import (
    A4_HEIGHT,
    A4_WIDTH,
    LONGEST_BOOKMARK,
    Document,
    Face,
    Run,
    UnprintableText,
    missing_glyphs,
    printable,
    width_of,
)

CREATED = datetime(2020, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=9)))
IDEOGRAPHS = "".join(chr(code) for code in range(0x4E00, 0x9FA0) if not missing_glyphs(chr(code)))


def write(path: Path, *texts: str, bookmark: str = "", created: datetime = CREATED) -> PdfReader:
    with Document(path, title="題名", subject="件名 A&B", author="補助金事務局", created=created) as document:
        for number, text in enumerate(texts, start=1):
            runs = [Run(text, 50, 100, Face.REGULAR, 12), Run("太字", 50, 140, Face.BOLD, 14, spacing=1.0)]
            document.add_page(runs, label=f"第{number}号", bookmark=bookmark)
    return PdfReader(path)


def fonts_of(reader: PdfReader, page: int) -> list[DictionaryObject]:
    resources = reader.pages[page]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"]
    assert isinstance(fonts, DictionaryObject)
    return [font for font in (fonts[name] for name in fonts) if isinstance(font, DictionaryObject)]


def test_rare_characters_of_names_come_back_from_the_file(tmp_path: Path) -> None:
    reader = write(tmp_path / "names.pdf", "髙﨑𠮷彅德")
    assert "髙﨑𠮷彅德" in reader.pages[0].extract_text()


def test_characters_beyond_the_first_plane_are_mapped_in_utf_16(tmp_path: Path) -> None:
    reader = write(tmp_path / "names.pdf", "𠮷")
    maps = [font["/ToUnicode"] for font in fonts_of(reader, 0)]
    text = b"".join(each.get_data() for each in maps if isinstance(each, StreamObject))
    assert b"<D842DFB7>" in text
    assert b"<20BB7>" not in text


def test_every_font_of_every_page_is_embedded(tmp_path: Path) -> None:
    reader = write(tmp_path / "pages.pdf", IDEOGRAPHS[:300], "二", "三")
    for page in range(3):
        fonts = fonts_of(reader, page)
        assert len(fonts) >= 3
        for font in fonts:
            descriptor = font["/FontDescriptor"]
            assert isinstance(descriptor, DictionaryObject)
            assert isinstance(descriptor["/FontFile2"], StreamObject)


def test_more_characters_than_one_embedded_font_holds_all_come_back(tmp_path: Path) -> None:
    reader = write(tmp_path / "many.pdf", IDEOGRAPHS[:3000])
    assert IDEOGRAPHS[:3000] in reader.pages[0].extract_text().replace("\n", "")


@settings(max_examples=25, deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from(IDEOGRAPHS[::7] + "あいうアイウ髙﨑𠮷ABCabc019()（）「」<>&;%{}[]\\/'\"、。ー"), min_size=1, max_size=60
    )
)
def test_any_printable_text_comes_back_letter_by_letter(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    reader = write(tmp_path_factory.mktemp("any") / "any.pdf", text)
    assert text in reader.pages[0].extract_text()


def test_missing_glyphs_names_each_character_once_in_order() -> None:
    assert missing_glyphs("店\U0001f600A\t\U0001f600葛\U000e0100\u200b") == "\U0001f600\t\U000e0100\u200b"
    assert [missing_glyphs(text) for text in ("g\u0301", "\u01f5", "e\u0301", "が")] == ["\u0301", "\u01f5", "", ""]
    assert missing_glyphs("髙﨑𠮷彅德 ①㈱\u3000Ａ～〜－ー\n二行目") == ""


def test_a_letter_and_its_mark_are_printed_as_one_character() -> None:
    assert printable("か\u3099は\u309aカ\u3099e\u0301") == "がぱガé"
    with pytest.raises(UnprintableText, match=r"U\+309A"):
        printable("セ\u309a")


def test_compatibility_ideographs_of_names_are_not_replaced() -> None:
    assert printable("\ufa19か\u3099") == "\ufa19が"


def test_text_that_cannot_be_printed_raises_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnprintableText) as caught:
        write(tmp_path / "bad.pdf", "よい", "わるい\U0001f600")
    assert (caught.value.characters, caught.value.text) == ("\U0001f600", "わるい\U0001f600")
    assert list(tmp_path.iterdir()) == []


def test_a_line_break_is_not_drawn_as_a_box(tmp_path: Path) -> None:
    with pytest.raises(UnprintableText):
        write(tmp_path / "bad.pdf", "一行目\n二行目")


def test_an_existing_file_stays_when_the_new_one_cannot_be_made(tmp_path: Path) -> None:
    path = tmp_path / "kept.pdf"
    path.write_bytes(b"before")
    with pytest.raises(UnprintableText):
        write(path, "\U0001f600")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_the_existing_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "kept.pdf"
    path.write_bytes(b"before")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(path, "新しい")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_was_not_written_whole_is_noticed_before_it_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: os.truncate(descriptor, 1000))
    with pytest.raises(OSError, match="reads otherwise"):
        write(tmp_path / "short.pdf", "短い")
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "again.pdf"
    write(path, "一", "二")
    assert len(write(path, "三").pages) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_document_without_pages_writes_nothing(tmp_path: Path) -> None:
    with Document(tmp_path / "none.pdf", title="", subject="", author="", created=CREATED):
        pass
    assert list(tmp_path.iterdir()) == []


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write(tmp_path / name, "同じ", "内容", bookmark="しおり")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_title_author_subject_time_and_language_are_stated(tmp_path: Path) -> None:
    reader = write(tmp_path / "about.pdf", "本文")
    about = reader.metadata
    assert about is not None
    assert (about.title, about.subject, about.author) == ("題名", "件名 A&B", "補助金事務局")
    assert about.creation_date == CREATED
    assert str(reader.root_object["/Lang"]) == "ja-JP"


def test_a_time_without_its_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zone"):
        Document(tmp_path / "x.pdf", title="", subject="", author="", created=datetime(2020, 2, 18, tzinfo=UTC).replace(tzinfo=None))


def test_pages_carry_bookmarks_labels_and_their_size(tmp_path: Path) -> None:
    reader = write(tmp_path / "marks.pdf", "一", "二", bookmark="𠮷田商店")
    assert [entry.title for entry in reader.outline if not isinstance(entry, list)] == ["𠮷田商店", "𠮷田商店"]
    assert [reader.get_destination_page_number(entry) for entry in reader.outline if not isinstance(entry, list)] == [0, 1]
    assert reader.page_labels == ["第1号", "第2号"]
    assert [float(side) for side in reader.pages[0].mediabox.upper_right] == pytest.approx([A4_WIDTH, A4_HEIGHT], abs=0.01)


def test_a_bookmark_is_capped_and_says_so(tmp_path: Path) -> None:
    reader = write(tmp_path / "marks.pdf", "一", bookmark="長" * 5000)
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles == ["長" * (LONGEST_BOOKMARK - 1) + "…"]


def test_a_full_width_character_is_as_wide_as_its_size() -> None:
    assert width_of("国国", Face.REGULAR, 10.5) == pytest.approx(21)
