"""The later chapters of the report for the ministry: by cutoff, age, provider, prefecture and industry, parcels, calls, notes."""

from collections.abc import Mapping
from typing import Final

from exports.charts import Labelled, draw_bars, height_of_bars
from exports.page_rows import CENTRE, LEFT, RIGHT
from exports.page_tables import TableColumn
from exports.report_pages import BOTTOM, DENSE_TABLE, TOP, Draw, Legible, Pages
from exports.report_words import NONE, TOTAL, band, long_day, number, number_columns, of_period, share
from exports.tile_maps import draw_tile_map
from models.vocabulary import INDUSTRY_JAPANESE, Industry
from models.vocabulary_kits import KIT_JAPANESE, ShipmentStatus
from secretariat.clock import JAPAN
from secretariat.figures.office_figures import Group
from secretariat.messages import text
from secretariat.ministry_report import MinistryReport
from secretariat.places import PREFECTURES

MOST_BARS: Final = 15  # providers in the chart; all are in the table
_TABLE: Final = 165.0  # points that a small table and two captions need
_GROUP_HEADINGS: Final = ("受付累計", "審査待ち", "補正依頼中", "審査済", "うち登録済")


def _group_numbers(group: Group) -> list[str]:
    return [number(value) for value in (group.total, group.waiting, group.returned, group.decided, group.registered)]


def add_cutoffs(pages: Pages, report: MinistryReport) -> None:
    """Each row of the calendar."""
    pages.chapter("締切別の状況")
    cutoffs = report.figures.cutoffs
    shown = [one for one in cutoffs if one.received]
    rows = [Labelled(f"{long_day(one.row.start_on)} 開始", (one.decided, one.open)) for one in shown]
    names = ("審査済", "審査未了")
    pages.chart(
        "締切別の審査状況", height_of_bars(rows, legend=True), lambda picture, box: draw_bars(picture, box, rows, names=names, labels=0.2)
    )
    lines = [
        (
            long_day(one.row.start_on),
            f"{long_day(at.date())} {at:%H:%M}",
            *map(number, (one.received, one.decided, one.open, one.approved, one.registered, one.forecast_missed)),
            "済" if one.closed else "未",
        )
        for one in cutoffs
        for at in (one.row.cutoff_at.astimezone(JAPAN),)
    ]
    columns = [
        TableColumn("還元開始日", 1.3, CENTRE),
        TableColumn("締切日時", 1.8, CENTRE),
        *number_columns("受付", "審査済", "審査未了", "承認済", "登録済", "間に合わない見込み"),
        TableColumn("締切処理", 1.0, CENTRE),
    ]
    of = [
        sum(values)
        for values in zip(*((one.received, one.decided, one.open, one.approved, one.registered) for one in cutoffs), strict=True)
    ]
    pages.table("締切別の件数", columns, lines, total=(TOTAL, "", *map(number, of or [0] * 5), "", ""), type_=DENSE_TABLE)


def add_ageing(pages: Pages, report: MinistryReport) -> None:
    """What is ours to move by the days since it arrived, in all and by prefecture."""
    figures = report.figures
    waiting = figures.all.waiting
    pages.chapter("滞留の状況")
    pages.paragraph(
        f"審査待ち{waiting:,}件のうち、受付から{report.long_from}日以上のものは{report.all_waiting_long:,}件"
        f"（{share(report.all_waiting_long, waiting)}）、標準処理期間を超過したものは{figures.overdue:,}件"
        f"（{share(figures.overdue, waiting)}）です。"
    )
    rows = [Labelled(band(one), (one.count,)) for one in figures.ageing]
    pages.chart("滞留日数別の審査待ち", height_of_bars(rows), lambda picture, box: draw_bars(picture, box, rows, labels=0.15))
    lines = [(band(one), number(one.count), share(one.count, waiting)) for one in figures.ageing]
    columns = [TableColumn("滞留日数", 3, LEFT), *number_columns("審査待ち", "構成比", width=1.6)]
    pages.table("滞留日数別の件数", columns, lines, total=(TOTAL, number(waiting), share(waiting, waiting)))
    found = [(name, *map(number, ages), number(sum(ages))) for name, ages in figures.prefecture_ages.items() if sum(ages)]
    by_prefecture = [TableColumn("都道府県", 1.3, LEFT), *number_columns(*(band(one) for one in figures.ageing), TOTAL)]
    total = (TOTAL, *(number(one.count) for one in figures.ageing), number(waiting))
    pages.table("都道府県別・滞留日数別の審査待ち", by_prefecture, found, total=total, type_=DENSE_TABLE)


def add_providers(pages: Pages, report: MinistryReport, legible: Legible) -> None:
    """Payment providers that have applications."""
    providers, every = report.figures.providers, report.figures.all
    pages.chapter("決済事業者別の状況")
    pages.paragraph(f"申請のある決済事業者は{len(providers):,}者です。")
    most = [one for one in providers if one.waiting + one.returned][:MOST_BARS]
    rows = [Labelled(legible(one.name), (one.waiting, one.returned)) for one in most]
    names = ("審査待ち", "補正依頼中")
    title = "審査待ちの多い決済事業者" + (f"（上位{MOST_BARS}者）" if len(most) == MOST_BARS else "")
    pages.chart(title, height_of_bars(rows, legend=True), lambda picture, box: draw_bars(picture, box, rows, names=names, labels=0.4))
    lines = [(number(place), one.number or "", one.name, *_group_numbers(one)) for place, one in enumerate(providers, 1)]
    columns = [
        TableColumn("No.", 0.65, RIGHT),
        TableColumn("決済事業者番号", 1.45, CENTRE),
        TableColumn("決済事業者名", 3.2, LEFT, phrases=True),
        *number_columns(*_GROUP_HEADINGS, width=1.1),
    ]
    pages.table("決済事業者別の件数", columns, lines, total=("", "", TOTAL, *_group_numbers(every)))


def add_prefectures(pages: Pages, report: MinistryReport) -> None:
    """Three maps on a page, then all 47."""
    groups = {group.key: group for group in report.figures.prefectures}
    pages.chapter("都道府県別の状況")
    maps: list[tuple[str, Mapping[str, int]]] = [
        ("登録済の店舗", {name: group.registered for name, group in groups.items()}),
        ("審査待ち", {name: group.waiting for name, group in groups.items()}),
        (f"滞留（審査待ちのうち{report.long_from}日以上）", {name: report.waiting_long(name) for name in groups}),
    ]
    height = (BOTTOM - TOP - 30) / len(maps) - 32
    for title, values in maps:
        pages.chart(title, height, _map_of(values))
    lines = [
        (name, *_group_numbers(groups.get(name, Group(name, None, name, {}))), number(report.waiting_long(name))) for name in PREFECTURES
    ]
    columns = [TableColumn("都道府県", 1.4, LEFT), *number_columns(*_GROUP_HEADINGS, f"{report.long_from}日以上")]
    total = (TOTAL, *_group_numbers(report.figures.all), number(report.all_waiting_long))
    pages.table("都道府県別の件数", columns, lines, total=total, type_=DENSE_TABLE)


def _map_of(values: Mapping[str, int]) -> Draw:
    return lambda picture, box: draw_tile_map(picture, box, values)


def add_industries(pages: Pages, report: MinistryReport) -> None:
    """The classes of industry."""
    named = [(INDUSTRY_JAPANESE[Industry(group.key)], group) for group in report.figures.industries]
    rows = [Labelled(name, (group.registered, group.total - group.registered)) for name, group in named]
    names = ("登録済", "その他")
    pages.chapter("業種別の状況", height_of_bars(rows, legend=True) + _TABLE)
    pages.chart("業種別の申請", height_of_bars(rows, legend=True), lambda picture, box: draw_bars(picture, box, rows, names=names))
    lines = [(name, *_group_numbers(group)) for name, group in named]
    columns = [TableColumn("業種", 2.6, LEFT, phrases=True), *number_columns(*_GROUP_HEADINGS)]
    pages.table("業種別の件数", columns, lines, total=(TOTAL, *_group_numbers(report.figures.all)))


def add_kits(pages: Pages, report: MinistryReport) -> None:
    """Parcels by kit and state."""
    kits = report.figures.kits
    of_status = {status: sum(counts.get(status, 0) for counts in kits.values()) for status in ShipmentStatus}
    words = {status: text("ja", f"words.shipment_status.{status.value}") for status in ShipmentStatus}
    rows = [Labelled(words[status], (count,)) for status, count in of_status.items()]
    pages.chapter("店頭用広報ツールの発送状況", height_of_bars(rows) + _TABLE)
    pages.chart("状態別の発送件数", height_of_bars(rows), lambda picture, box: draw_bars(picture, box, rows, labels=0.2))
    lines = [
        (KIT_JAPANESE[kit], *(number(counts.get(status, 0)) for status in ShipmentStatus), number(sum(counts.values())))
        for kit, counts in kits.items()
    ]
    columns = [TableColumn("種類", 1.1, LEFT), *number_columns(*words.values(), TOTAL)]
    total = (TOTAL, *map(number, of_status.values()), number(sum(of_status.values())))
    pages.table("種類別・状態別の発送件数", columns, lines, total=total)


def add_calls(pages: Pages, report: MinistryReport, legible: Legible) -> None:
    """Inquiries of the period, and what is still to be answered."""
    calls, waiting = report.calls, report.figures.calls
    named = [(legible(report.surroundings.categories.get(code, code)), count) for code, count in calls.by_category.items()]
    rows = [Labelled(name, (count,)) for name, count in named]
    pages.chapter("問合せの状況", height_of_bars(rows) + 2 * _TABLE)
    pages.paragraph(f"{of_period(report)}の問合せは{calls.total:,}件、うちご意見・苦情は{calls.complaints:,}件です。")
    pages.chart(f"{of_period(report)}の分類別の問合せ", height_of_bars(rows), lambda picture, box: draw_bars(picture, box, rows))
    going_on = calls.total - sum(calls.by_category.values())
    lines = [(name, number(count), share(count, calls.total)) for name, count in named]
    lines += [("分類前（応対中）", number(going_on), share(going_on, calls.total))] if going_on else []
    columns = [TableColumn("分類", 3, LEFT, phrases=True), *number_columns("件数", "構成比", width=1.2)]
    total = (TOTAL, number(calls.total), share(calls.total, calls.total))
    pages.table(f"{of_period(report)}の分類別の件数", columns, lines, total=total)
    state = [
        ("ご意見・苦情", number(calls.complaints)),
        ("回答待ち", number(waiting.waiting)),
        ("うち回答期限の超過", number(waiting.overdue)),
    ]
    pages.table("ご意見・苦情と回答待ち", [TableColumn("区分", 3, LEFT), *number_columns("件数", width=2.4)], state)


def add_notes(pages: Pages, report: MinistryReport) -> None:
    """What the words of the report mean, as the programme file says."""
    pages.chapter("注記", 2 * _TABLE)
    notes = [*report.surroundings.notes]
    if not report.figures.is_now:
        notes.append(f"過去の時点について確認できない件数は「{NONE}」としています。")
    for place, note in enumerate(notes, 1):
        pages.paragraph(note, hanging=f"{place}.")
