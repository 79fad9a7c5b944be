"""The report for the ministry as it lies on paper: read back by another library, page by page."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exports.document import A4_HEIGHT, A4_WIDTH
from exports.report import Written, write_report
from exports.report_pages import BOTTOM
from models.vocabulary import ApplicationStatus
from models.vocabulary_kits import ShipmentStatus
from secretariat.figures.office_figures import Group, Week
from secretariat.messages import text
from secretariat.ministry_report import Flows, MinistryReport
from secretariat.places import PREFECTURES
from secretariat.tile_map import TILES
from tests.support.report_reading import CREATED, Read
from tests.support.report_scene import SURROUNDINGS, group, ministry_report_of, month_of_report, nothing, office_figures, providers

CHAPTERS = [
    "主要指標",
    "推移（26週間）",
    "締切別の状況",
    "滞留の状況",
    "決済事業者別の状況",
    "都道府県別の状況",
    "業種別の状況",
    "店頭用広報ツールの発送状況",
    "問合せの状況",
    "注記",
]


def of_group(one: Group) -> tuple[int, ...]:
    return (one.total, one.waiting, one.returned, one.decided, one.registered)


def of_flows(flows: Flows | Week) -> tuple[int, ...]:
    return (flows.received, flows.decided, flows.sent_back, flows.came_back, flows.registered)


@pytest.fixture(scope="module")
def monthly(tmp_path_factory: pytest.TempPathFactory) -> tuple[MinistryReport, Read]:
    report = ministry_report_of(month=month_of_report())
    return report, Read(report, tmp_path_factory.mktemp("report") / "report.pdf")


def test_the_cover_says_what_it_is_of_when_and_by_whom(monthly: tuple[MinistryReport, Read]) -> None:
    cover = monthly[1].texts[0]
    for said in (
        "見本第R-1号",
        "令和2年2月3日",
        "見本省 御中",
        "補助金事務局",
        "見本還元事業",
        "業務実施状況報告書",
        "（令和2年1月分）",
        "令和2年1月1日から令和2年1月31日まで",
        "令和2年1月31日24時現在",
        "令和元年10月1日から令和2年6月30日まで",
        "見本 花子",
    ):
        assert said in cover


def test_chapters_have_bookmarks_and_stand_in_the_contents_with_their_pages(monthly: tuple[MinistryReport, Read]) -> None:
    read = monthly[1]
    chapters = [CHAPTERS[0], "令和2年1月の日別の状況", *CHAPTERS[1:]]
    outline = read.outline()
    assert outline[:2] == [("表紙", 1), ("目次", 2)]
    assert [title for title, _ in outline[2:]] == [f"{place}　{chapter}" for place, chapter in enumerate(chapters, 1)]
    for title, page in outline[2:]:
        assert title in read.texts[page - 1]
        listed = next(line for line in read.pages[1] if line[0] == title)
        assert listed[-1] == str(page)
    assert len(read.reader.pages[1].annotations or ()) == read.texts[1].count("図") + read.texts[1].count("表") + len(chapters)


def test_figures_and_tables_are_numbered_and_found_on_the_page_that_the_contents_name(monthly: tuple[MinistryReport, Read]) -> None:
    read = monthly[1]
    listed = [line for line in read.pages[1] if re.match(r"[図表]\d+　", line[0])]
    for kind in "図表":
        numbers = [int(re.findall(r"\d+", line[0])[0]) for line in listed if line[0][0] == kind]
        assert numbers == list(range(1, len(numbers) + 1))
    for line in listed:
        assert line[0] in read.texts[int(line[-1]) - 1]


def test_pages_are_a4_upright_and_numbered(monthly: tuple[MinistryReport, Read]) -> None:
    read = monthly[1]
    assert read.written == Written(len(read.pages), 0)
    assert read.reader.page_labels == [str(number) for number in range(1, len(read.pages) + 1)]
    for number, page in enumerate(read.reader.pages, 1):
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((A4_WIDTH, A4_HEIGHT), abs=0.1)
        assert number == 1 or read.pages[number - 1][-1] == [f"{number} / {len(read.pages)}"]


def test_every_number_of_the_figures_stands_in_its_table(monthly: tuple[MinistryReport, Read]) -> None:
    report, read = monthly
    figures = report.figures
    every = figures.all
    for status, count in figures.statuses.items():
        assert read.has_line(text("ja", f"words.application_status.{status.value}"), count)
    for one in figures.weeks:
        day = f"{one.monday.year}/{one.monday.month}/{one.monday.day}"
        assert read.has_line(day, *of_flows(one), one.waiting, one.returned, one.overdue)
    for row in figures.cutoffs:
        assert read.has_line(row.received, row.decided, row.open, row.approved, row.registered, "－", "済")
    for band, words in zip(figures.ageing, ("0〜7日", "8〜14日", "15〜30日", "31〜45日", "46〜60日", "61日以上"), strict=True):
        assert read.has_line(words, band.count)
    for place, provider in enumerate(figures.providers, 1):
        assert read.has_line(place, provider.number, provider.name, *of_group(provider))
    for prefecture in figures.prefectures:
        long = sum(figures.prefecture_ages[prefecture.key][3:])
        assert read.has_line(prefecture.key, *of_group(prefecture), long)
        assert read.has_line(prefecture.key, *figures.prefecture_ages[prefecture.key], prefecture.waiting)
    assert read.has_line(PREFECTURES[-1], 0, 0, 0, 0, 0, 0)
    assert read.has_line("合計", *of_group(every), report.all_waiting_long)
    for industry in figures.industries:
        assert read.has_line(*of_group(industry))
    for kit in figures.kits.values():
        assert read.has_line(*(kit[status] for status in ShipmentStatus), sum(kit.values()))
    assert f"{figures.overdue:,}" in read.text
    assert len(figures.statuses) == len(ApplicationStatus)


def test_a_month_is_told_day_by_day_with_its_sums_and_its_calls(monthly: tuple[MinistryReport, Read]) -> None:
    report, read = monthly
    month = report.month
    assert month is not None
    for (day, flows), waiting in zip(month.days, month.waiting, strict=True):
        assert read.has_line(f"{day.month}/{day.day}", *of_flows(flows), waiting)
    assert read.has_line("合計", *of_flows(month.flows))
    assert read.has_line("審査状況", 77, "56.6%")
    assert read.has_line("分類前（応対中）", 136 - 77 - 51)
    assert "令和2年1月の問合せは136件、うちご意見・苦情は12件です。" in read.text


def test_maps_show_every_prefecture_with_its_three_numbers(monthly: tuple[MinistryReport, Read]) -> None:
    report, read = monthly
    page = next(each for each in read.texts[2:] if "登録済の店舗" in each)
    for prefecture in report.figures.prefectures:
        assert TILES[prefecture.key].name in page
        assert f"{prefecture.registered:,}" in page
        assert f"{prefecture.waiting:,}" in page
        assert f"{report.waiting_long(prefecture.key):,}" in page


def test_a_report_of_a_moment_tells_of_the_week_and_has_no_days(tmp_path: Path) -> None:
    figures = replace(office_figures(), is_now=True, answers_overdue=4321, as_at=datetime(2020, 1, 28, 1, 5, tzinfo=UTC))
    read = Read(ministry_report_of(figures), tmp_path / "report.pdf")
    assert [title.partition("　")[2] for title, _ in read.outline()[2:]] == CHAPTERS
    assert "令和2年1月28日10時05分現在" in read.texts[0]
    assert read.text.index("補正の督促対象") < read.text.index("4,321")
    assert "当週の問合せは31件、うちご意見・苦情は4件です。" in read.text
    assert "日別の件数" not in read.text
    assert "確認できない件数" not in read.text


def test_the_last_page_of_a_past_report_says_what_the_dash_means(monthly: tuple[MinistryReport, Read]) -> None:
    assert "過去の時点について確認できない件数は「－」としています。" in monthly[1].texts[-1]


def test_a_thousand_providers_go_on_over_pages_that_repeat_the_headings(tmp_path: Path) -> None:
    report = ministry_report_of(office_figures(providers(1083)))
    read = Read(report, tmp_path / "report.pdf")
    pages = [page for page in read.texts[2:] if "見本決済株式会社" in page]
    assert len(pages) > 20
    assert all(page.count("決済事業者番号") == 1 for page in pages)
    for place, provider in enumerate(report.figures.providers, 1):
        assert read.has_line(place, provider.number, provider.name, *of_group(provider))


def test_an_empty_office_has_a_report_too(tmp_path: Path) -> None:
    read = Read(ministry_report_of(nothing(), surroundings=replace(SURROUNDINGS, number=None, addressee=None)), tmp_path / "report.pdf")
    assert "受付累計は0件" in read.text
    assert "該当する件数はありません。" in read.text
    assert read.has_line(PREFECTURES[0], 0, 0, 0, 0, 0, 0)


def test_a_long_opening_pushes_nothing_off_the_cover(tmp_path: Path) -> None:
    opening = ("下記のとおり、事務局業務の実施状況について報告します。" * 3,) * 14
    read = Read(ministry_report_of(surroundings=replace(SURROUNDINGS, opening=opening)), tmp_path / "report.pdf")
    lowest: list[float] = []
    read.reader.pages[0].extract_text(visitor_text=lambda text, _, matrix, *__: lowest.append(matrix[5]) if text.strip() else None)
    assert min(lowest) > A4_HEIGHT - BOTTOM
    assert "令和2年1月31日23時59分現在" in read.texts[0]


HOSTILE = (
    "[/]<b>&amp;</b>",
    "=1+1",
    "{x} %s $name",
    "髙﨑𠮷",
    "か\u3099",
    "g\u0301屋",
    "長" * 200,
    "W" * 300,
    "\u202ealp\U0001f600",
    "一行目\n二行目",
)


def test_hostile_names_stay_within_the_page_and_what_has_no_glyph_is_counted(tmp_path: Path) -> None:
    named = tuple(group(str(n), 90 - n, number=f"P-{n:07d}-0", name=name) for n, name in enumerate(HOSTILE, 1))
    surroundings = replace(SURROUNDINGS, title="題" * 120, addressee="\U0001f600省", programme="長" * 90)
    report = ministry_report_of(office_figures(named), surroundings=surroundings)
    read = Read(report, tmp_path / "report.pdf")
    assert read.written.missing == 4
    flat = re.sub(r"\s", "", read.text)
    for said in ("[/]<b>&amp;</b>", "=1+1", "{x}%s$name", "髙﨑𠮷", "が", "g〓屋", "〓alp〓", "〓省"):
        assert said in flat
    assert flat.count("W") >= 300
    for page in read.reader.pages:
        xs: list[float] = []
        page.extract_text(visitor_text=lambda text, _, matrix, *__, xs=xs: xs.append(matrix[4]) if text.strip() else None)
        assert min(xs) > 40
        assert max(xs) < A4_WIDTH - 50


def test_the_same_report_gives_the_same_bytes_and_a_folder_that_is_gone_leaves_nothing(tmp_path: Path) -> None:
    report = ministry_report_of()
    for name in ("first.pdf", "second.pdf"):
        write_report(report, tmp_path / name, created=CREATED)
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()
    with pytest.raises(OSError, match="gone"):
        write_report(report, tmp_path / "gone" / "report.pdf", created=CREATED)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.pdf", "second.pdf"]
