"""Official letters: everything that a letter says is on paper, in one piece, and reads as a Japanese office writes it."""

import gc
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader

from exports.document import A4_HEIGHT, A4_WIDTH, UnprintableText
from exports.letters import unprintable_in, write_letters
from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter, LetterTable

CREATED = datetime(2020, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=9)))
REASON = "ご提出いただいた書類のうち、開業届の写しについて、税務署の受付印が確認できませんでした。"
LETTER = Letter(
    number="補助金事務局第A-0001234-K-3号",
    day=date(2020, 2, 18),
    addressee="株式会社みほん商店",
    honorific="御中",
    via="見本ペイメント株式会社",
    sender=("補助金事務局",),
    title="加盟店登録決定通知書",
    paragraphs=("申請のありました下記の店舗につきまして、加盟店として登録することを決定しましたので、通知いたします。",),
    facts=(("店舗名", "みほん商店 本店"), ("加盟店ID", "K0123456789X7"), ("還元開始日", "令和2年3月1日")),
    closing_note=("（お問い合わせ先）", "見本ペイメント株式会社 加盟店窓口"),
    bookmark="A-0001234-K 株式会社みほん商店",
)


def write(path: Path, *letters: Letter) -> PdfReader:
    pages = write_letters(iter(letters), path, created=CREATED)
    reader = PdfReader(path)
    assert len(reader.pages) == pages
    return reader


def text_of(reader: PdfReader) -> str:
    """The text of all pages without white space, which depends on where lines end."""
    return re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))


def positions(reader: PdfReader) -> list[tuple[float, float, str]]:
    """Where each piece of text begins: x and y from the lower left corner."""
    found: list[tuple[float, float, str]] = []

    def visit(text: str, _matrix: list[float], text_matrix: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((text_matrix[4], text_matrix[5], text.strip()))

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    return found


def test_a_letter_says_everything_in_the_order_of_an_official_paper(tmp_path: Path) -> None:
    reader = write(tmp_path / "letter.pdf", LETTER)
    assert len(reader.pages) == 1
    expected = [
        "補助金事務局第A-0001234-K-3号",
        "令和2年2月18日",
        "株式会社みほん商店御中",
        "（見本ペイメント株式会社経由）",
        "補助金事務局",
        "加盟店登録決定通知書",
        LETTER.paragraphs[0],
        "記１店舗名みほん商店本店２加盟店IDK0123456789X7３還元開始日令和2年3月1日",
        "（お問い合わせ先）見本ペイメント株式会社加盟店窓口",
        "以上",
    ]
    assert text_of(reader) == "".join(expected)


def test_rare_characters_of_persons_names_come_back(tmp_path: Path) -> None:
    reader = write(tmp_path / "letter.pdf", replace(LETTER, addressee="髙﨑𠮷彅德", honorific="様", facts=(("代表者名", "髙﨑 𠮷彅德"),)))
    assert "髙﨑𠮷彅德様" in text_of(reader)
    assert "代表者名髙﨑𠮷彅德" in text_of(reader)


def test_a_letter_that_goes_directly_names_no_provider_on_the_way(tmp_path: Path) -> None:
    assert "経由" not in text_of(write(tmp_path / "letter.pdf", replace(LETTER, via=None)))


def test_a_letter_without_facts_has_no_list(tmp_path: Path) -> None:
    text = text_of(write(tmp_path / "letter.pdf", replace(LETTER, facts=(), closing_note=())))
    assert text.endswith("通知いたします。")


def test_text_is_data_and_never_markup(tmp_path: Path) -> None:
    name = "<b>A&amp;B</b><imgsrc='/etc/hostname'/>[/]%s{0}\\n"
    reader = write(tmp_path / "letter.pdf", replace(LETTER, addressee=name, facts=(("店舗名", name),)))
    assert text_of(reader).count(name) == 2


def test_many_letters_stand_in_one_file_with_bookmarks_and_labels(tmp_path: Path) -> None:
    letters = [replace(LETTER, number=f"第{number}号", bookmark=f"しおり{number}") for number in range(1, 6)]
    reader = write(tmp_path / "letters.pdf", *letters)
    bookmarks = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [entry.title for entry in bookmarks] == [f"しおり{number}" for number in range(1, 6)]
    assert [reader.get_destination_page_number(entry) for entry in bookmarks] == [0, 1, 2, 3, 4]
    assert reader.page_labels == [f"第{number}号" for number in range(1, 6)]


def test_names_of_a_hundred_characters_are_whole_and_on_one_page(tmp_path: Path) -> None:
    name = (
        "株式会社"
        + "".join(chr(0x4E9C + step) for step in range(400) if not unprintable_in(replace(LETTER, title=chr(0x4E9C + step))))[:96]
    )
    reader = write(tmp_path / "letter.pdf", replace(LETTER, addressee=name, via=name, facts=(("店舗名", name),)))
    text = text_of(reader)
    assert len(reader.pages) == 1
    assert f"{name}御中" in text
    assert f"（{name}経由）" in text
    assert text.count(name) == 3


def test_a_fuller_letter_is_set_closer_before_it_takes_a_second_page(tmp_path: Path) -> None:
    facts = tuple((f"項目{number}", f"内容{number}") for number in range(1, 26))
    assert len(write(tmp_path / "letter.pdf", replace(LETTER, facts=facts)).pages) == 1


def test_nothing_of_a_huge_letter_is_lost_and_each_page_says_what_it_belongs_to(tmp_path: Path) -> None:
    facts = tuple((f"事項{number}", f"始{number}{REASON * (number % 7 + 1)}終{number}") for number in range(1, 61))
    reader = write(tmp_path / "letter.pdf", replace(LETTER, facts=facts), LETTER)
    count = len(reader.pages) - 1
    pages = [re.sub(r"\s", "", page.extract_text()) for page in reader.pages]
    margins = re.compile(f"{LETTER.number}|（[0-9]+／{count}）")
    body = margins.sub("", "".join(pages[:count]))
    assert count > 2
    assert [f"（{page}／{count}）" in pages[page - 1] for page in range(1, count + 1)] == [True] * count
    assert [page.count(LETTER.number) for page in pages[:count]] == [1] * count
    for label, value in facts:
        assert f"{label}{value}" in body
    assert body.endswith("以上")
    assert "／" not in pages[count]


def test_nothing_is_drawn_outside_the_margins(tmp_path: Path) -> None:
    facts = tuple((f"長い名前の事項その{number}", REASON * (number % 5) + "https://www.example.jp/" + "a" * 90) for number in range(40))
    reader = write(tmp_path / "letter.pdf", LETTER, replace(LETTER, facts=facts, paragraphs=(REASON * 9,) * 3, title="題" * 70))
    xs, ys = [x for x, _, _ in positions(reader)], [y for _, y, _ in positions(reader)]
    assert min(xs) > 60
    assert max(xs) < A4_WIDTH - 60
    assert min(ys) > 25
    assert max(ys) < A4_HEIGHT - 40


def test_lines_of_the_body_end_at_one_edge(tmp_path: Path) -> None:
    letter = replace(LETTER, addressee="", via=None, facts=(), closing_note=(), paragraphs=(f"{REASON}「第一表」。" * 9,))
    content = write(tmp_path / "letter.pdf", letter).pages[0].get_contents()
    assert content is not None
    edges = []
    rows = re.findall(rb"1 0 0 1 (\S+) \S+ Tm (\S+) Tc (/.*)", content.get_data())
    assert any(float(spacing) > 0 for _, spacing, _ in rows)
    for x, spacing, shown in rows:
        count = sum(len(codes) // 2 for codes in re.findall(rb"<([0-9a-f]+)>", shown))
        size = float(shown.split()[1])
        edges.append(float(x) + count * size + (count - 1) * float(spacing))
    body = edges[-9:-1]  # the last line of the paragraph ends where it ends
    assert body == pytest.approx([body[0]] * len(body), abs=0.1)
    assert body[0] < A4_WIDTH - 70


def test_number_and_date_stand_right_and_above_the_addressee_and_the_end_stands_right(tmp_path: Path) -> None:
    at = {text: (x, y) for x, y, text in positions(write(tmp_path / "letter.pdf", replace(LETTER, number="第1号")))}
    number, day, title, end = (at[text] for text in ("第1号", "令和2年2月18日", "加盟店登録決定通知書", "以上"))
    addressee = next(place for text, place in at.items() if text.startswith("株式会社みほん商店"))
    assert number[1] > day[1] > addressee[1] > title[1] > end[1]
    assert addressee[0] < 100 < title[0] < A4_WIDTH / 2 < day[0]
    assert end[0] > A4_WIDTH * 0.75


def test_a_letter_that_cannot_be_printed_is_named_and_leaves_the_existing_file(tmp_path: Path) -> None:
    path = tmp_path / "letters.pdf"
    path.write_bytes(b"before")
    bad = replace(LETTER, facts=(("店舗名", "喫茶\U0001f600"),))
    assert (unprintable_in(LETTER), unprintable_in(bad)) == ("", "\U0001f600")
    with pytest.raises(UnprintableText) as caught:
        write_letters([LETTER, bad], path, created=CREATED)
    assert (caught.value.characters, caught.value.text) == ("\U0001f600", "喫茶\U0001f600")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def with_text_in_each_part(text: str) -> list[Letter]:
    return [
        replace(LETTER, number=text),
        replace(LETTER, addressee=text),
        replace(LETTER, honorific=text),
        replace(LETTER, via=text),
        replace(LETTER, sender=(text,)),
        replace(LETTER, title=text),
        replace(LETTER, paragraphs=(text,)),
        replace(LETTER, facts=((text, ""),)),
        replace(LETTER, facts=(("", text),)),
        replace(LETTER, closing_note=(text,)),
    ]


@pytest.mark.parametrize("letter", with_text_in_each_part("\U000e0100"))
def test_every_part_of_a_letter_is_checked_for_glyphs(tmp_path: Path, letter: Letter) -> None:
    assert unprintable_in(letter) == "\U000e0100"
    with pytest.raises(UnprintableText):
        write_letters([letter], tmp_path / "letters.pdf", created=CREATED)


def test_kana_whose_mark_is_a_character_of_its_own_are_printed_in_every_part(tmp_path: Path) -> None:
    letters = with_text_in_each_part("ナカ\u3099ヤ")
    assert text_of(write(tmp_path / "letters.pdf", *letters)).count("ナガヤ") == len(letters)


def test_no_letters_make_no_file(tmp_path: Path) -> None:
    assert write_letters([], tmp_path / "none.pdf", created=CREATED) == 0
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_the_source_leaves_no_file(tmp_path: Path) -> None:
    def source() -> Iterator[Letter]:
        yield LETTER
        raise LookupError("the case is gone")

    with pytest.raises(LookupError):
        write_letters(source(), tmp_path / "letters.pdf", created=CREATED)
    assert list(tmp_path.iterdir()) == []


def test_letters_are_taken_one_at_a_time_and_let_go(tmp_path: Path) -> None:
    def alive() -> int:
        return sum(1 for each in gc.get_objects() if isinstance(each, Letter))

    held: list[int] = []

    def source() -> Iterator[Letter]:
        for number in range(60):
            yield replace(LETTER, number=f"第{number}号")
        held.append(alive())

    before = alive()
    assert write_letters(source(), tmp_path / "letters.pdf", created=CREATED) == 60
    assert held[0] - before <= 2


def test_the_same_letters_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_letters([LETTER, replace(LETTER, addressee="別の商店")], tmp_path / name, created=CREATED)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 12, 31), "令和元年12月31日"),
        (date(2020, 2, 18), "令和2年2月18日"),
    ],
)
def test_dates_are_written_in_their_era(day: date, words: str) -> None:
    assert japanese_date(day) == words


def test_a_day_before_the_known_eras_is_refused() -> None:
    with pytest.raises(ValueError, match="1989-01-07"):
        japanese_date(date(1989, 1, 7))


# --- tables

FINDINGS = LetterTable(
    ("番号", "区分", "指摘事項", "是正期限"),
    (3, 4, 0, 9),
    (("1", "緊急", "【利用者の認証】\n二段階認証が任意とされている。", "令和2年2月3日"), ("2", "低", "規程が古い。", "令和2年12月31日")),
)


def ruled_edges(page: PageObject) -> set[float]:
    """Where upright lines stand on a page, from the left."""
    content = page.get_contents()
    assert content is not None
    lines = re.findall(rb"w (\S+) \S+ m (\S+) \S+ l S", content.get_data())
    return {float(start) for start, end in lines if start == end}


def test_a_table_stands_below_the_facts_in_a_frame(tmp_path: Path) -> None:
    reader = write(tmp_path / "letter.pdf", replace(LETTER, table=FINDINGS, closing_note=()))
    expected = "番号区分指摘事項是正期限1緊急【利用者の認証】令和2年2月3日二段階認証が任意とされている。2低規程が古い。令和2年12月31日以上"
    assert text_of(reader).endswith(expected)
    assert len(ruled_edges(reader.pages[0])) == 5
    assert ruled_edges(write(tmp_path / "plain.pdf", LETTER).pages[0]) == set()


def test_a_long_table_goes_on_below_its_headings_and_loses_nothing(tmp_path: Path) -> None:
    wordings = [f"始{number}" + REASON * (number % 4 * 9 + 1) + f"終{number}。" for number in range(1, 21)]
    rows = tuple((str(number), "高", wording, "令和2年3月5日") for number, wording in enumerate(wordings, 1))
    reader = write(tmp_path / "letter.pdf", replace(LETTER, table=replace(FINDINGS, rows=rows)))
    pages = [re.sub(r"\s", "", page.extract_text()) for page in reader.pages]
    assert len(pages) > 2
    assert [page.count("番号区分指摘事項是正期限") for page in pages] == [1] * len(pages)
    furniture = rf"番号区分指摘事項是正期限|令和2年3月5日|（[0-9]+／[0-9]+）|[0-9]+高(?=始)|{LETTER.number}"
    body = re.sub(furniture, "", "".join(pages))
    assert [wording for wording in wordings if wording not in body] == []
    assert text_of(reader).count("令和2年3月5日") == len(rows)
    assert {len(ruled_edges(page)) for page in reader.pages} == {5}
    assert body.endswith("以上")


def test_nothing_of_a_table_is_drawn_outside_the_margins(tmp_path: Path) -> None:
    wide = replace(FINDINGS, rows=(("1" * 40, "高" * 40, "https://www.example.jp/" + "a" * 300, "期" * 60),) * 20)
    reader = write(tmp_path / "letter.pdf", replace(LETTER, table=wide))
    xs, ys = [x for x, _, _ in positions(reader)], [y for _, y, _ in positions(reader)]
    assert min(xs) > 60
    assert max(xs) < A4_WIDTH - 60
    assert min(ys) > 25
    assert max(ys) < A4_HEIGHT - 40


@pytest.mark.parametrize(
    "table", [replace(FINDINGS, headings=("\U0001f600", "", "", "")), replace(FINDINGS, rows=(("1", "", "\U0001f600", ""),))]
)
def test_cells_of_a_table_are_checked_for_glyphs(tmp_path: Path, table: LetterTable) -> None:
    letter = replace(LETTER, table=table)
    assert unprintable_in(letter) == "\U0001f600"
    with pytest.raises(UnprintableText):
        write_letters([letter], tmp_path / "letters.pdf", created=CREATED)
