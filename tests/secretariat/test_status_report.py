"""The status report and the results per provider agree with the tables, counted here a second time."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Final

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.provider import Provider
from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, RefusalCode, Role
from secretariat.casework.desk import decide_application
from secretariat.casework.waiting_corrections import WaitingPage, remind_all, to_remind, waiting_corrections
from secretariat.clock import JAPAN, japan_day, parse_instant
from secretariat.figures.office_figures import figures_in
from secretariat.identifiers import case_number
from secretariat.messages import text
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.reports import ResultRow
from secretariat.results_report import results_by_provider
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.queue_view import Only, QueueView
from secretariat.staff import Person
from secretariat.status_report import StatusReport, status_report
from secretariat.status_sources import APPLICATION_SOURCES, USUAL, band_name
from tests.support import records
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import PEOPLE, Ticking, at
from tests.support.samples import SECOND_SERVICE, application_row, receive_provider, take_in, take_over_provider
from tests.support.states import Beginning

PROVIDERS = table_of(Provider)
People = Mapping[str, Person]
START: Final = date(2020, 2, 21)
LATER: Final = "2020-02-14T10:00"
ONE_DATABASE: Final = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
KIT_ADDRESS: Final = {
    "kit_postal_code": "100-0001",
    "kit_address": "東京都千代田区見本2番地",
    "kit_addressee": "見本 花子",
    "kit_phone": "03-5555-0002",
}


def make_busy(office: Office) -> None:
    """Two providers and applications in most statuses, some weeks later."""
    first = take_over_provider(office, PEOPLE)
    second = take_over_provider(office, PEOPLE, 2, [SECOND_SERVICE])
    receive_provider(office, PEOPLE, 3)
    rin, mai = PEOPLE["rin"], PEOPLE["mai"]
    rows = [application_row(1, **KIT_ADDRESS), *(application_row(serial) for serial in range(2, 9))]
    numbers = take_in(office, rin, rows, first).numbers
    same = {name: rows[0][name] for name in ("store_name", "phone", "corporate_number")} | {"services": SECOND_SERVICE}
    (twin,) = take_in(office, rin, [application_row(9, **same)], second).numbers
    for person, number, command in (
        (rin, twin, Command("settle", note="同じ店", rule="same-store", outcome="fail")),
        (rin, twin, Command("approve")),
        (rin, numbers[0], Command("approve")),
        (rin, numbers[1], Command("approve")),
        (rin, numbers[2], Command("return", ("phone-wrong",))),
        (rin, numbers[3], Command("reject", ("size",))),
        (rin, numbers[4], Command("withdraw")),
        (rin, numbers[5], Command("reject", ("discretion",), "趣旨に反する")),
    ):
        assert decide_application(office, person, number, command) is None
    later = at(office, LATER)
    assert isinstance(close_cutoff(later, mai, START), ClosingResult)
    assert decide_application(later, mai, numbers[1], Command("cancel", ("closed-down",), from_day=date(2020, 3, 1))) is None
    assert decide_application(later, rin, numbers[6], Command("approve")) is None
    take_in(later, rin, [application_row(10)], first)


@pytest.fixture
def busy(office: Office, beginning: Beginning) -> Office:
    """An office with two providers and applications in most statuses, some weeks later."""
    beginning.of(make_busy)
    return at(office, LATER)


@dataclass(frozen=True)
class Read:
    """A report with its listings read: each row by the keys of its columns."""

    report: StatusReport
    applications: list[SimpleNamespace]
    open_cases: list[SimpleNamespace]
    returned: list[SimpleNamespace]
    parcels: list[SimpleNamespace]
    follow_ups: list[SimpleNamespace]


def read(office: Office, person: Person, view: QueueView | None = None, columns: Sequence[str] = USUAL) -> Read:
    with status_report(office, person, view, columns) as report:
        assert isinstance(report, StatusReport), report
        listings = (report.applications, report.open_cases, report.returned, report.parcels, report.follow_ups)
        return Read(report, *([SimpleNamespace(**dict(zip(each.keys, row, strict=True))) for row in each.rows] for each in listings))


def word(status: str) -> str:
    return text("ja", f"words.application_status.{status}")


def test_the_figures_are_those_of_the_office_and_of_the_rows(busy: Office, people: People) -> None:
    found = read(busy, people["mai"])
    with busy.reading() as session:
        assert found.report.figures == figures_in(session, busy)
    counted = Counter(row.status for row in found.applications)
    assert {word(status): count for status, count in found.report.figures.statuses.items() if count} == counted
    assert len(found.applications) == found.report.figures.all.total == 10
    assert len(found.open_cases) == found.report.figures.all.waiting
    assert len(found.returned) == found.report.figures.all.returned == 1
    assert len(found.parcels) == sum(sum(counts.values()) for counts in found.report.figures.kits.values())


def test_every_provider_is_listed_even_without_applications(busy: Office, people: People) -> None:
    lines = read(busy, people["mai"]).report.providers
    by_provider = Counter((known["provider_id"], known["status"]) for known in records.applications(busy).values())
    assert sorted(line.group.number or "" for line in lines) == sorted(
        known["number"] for known in records.rows(busy, sa.select(PROVIDERS))
    )
    assert [line.services for line in lines] == [1, 1, 1]
    for line in lines:
        for status in ApplicationStatus:
            assert line.group.statuses.get(status, 0) == by_provider[int(line.group.key), status.value]
    assert lines[-1].group.total == 0


def test_every_application_stands_in_the_list_once_with_what_the_records_say(busy: Office, people: People) -> None:
    listed = read(busy, people["aud"]).applications
    kept, roots = records.applications(busy), records.root_stores(busy)
    assert [row.number for row in listed] == list(kept)
    for row in listed:
        known = kept[row.number]
        assert (row.status, row.public_status) == (word(known["status"]), PUBLIC_STATUS_JAPANESE[ApplicationStatus(known["status"])])
        for key in ("provider_reference", "received_at", "decided_at", "return_rate", "subsidised", "open_points", "assignee"):
            assert getattr(row, key) == known[key]
        root = roots[row.number]
        assert (row.merchant_id, row.store_number) == (root["merchant_id"], case_number("S", root["id"]))
        ended = known["decided_at"].astimezone(JAPAN).date() if known["decided_at"] else date(2020, 2, 14)
        assert row.days_waiting == (ended - known["received_at"].astimezone(JAPAN).date()).days


@ONE_DATABASE
def test_start_and_due_days_are_those_of_the_case_as_it_stands(busy: Office, people: People) -> None:
    by_status = {row.status: row for row in read(busy, people["mai"]).applications}
    assert by_status[word("registered")].start_on == START
    assert by_status[word("cancelled")].start_on == START
    assert by_status[word("approved")].start_on == date(2020, 3, 1)
    assert by_status[word("rejected")].start_on is None
    # back with the provider since the day of its arrival: as if it answered today
    assert by_status[word("returned")].due_on == date(2020, 4, 14)


def test_every_column_can_be_read_in_any_order(busy: Office, people: People) -> None:
    keys = tuple(reversed([source.key for source in APPLICATION_SOURCES]))
    found = read(busy, people["mai"], columns=keys)
    assert found.report.applications.keys == keys
    (first, *_) = found.applications
    assert (first.prefecture, first.store_kind, first.franchise) == ("愛媛県", "固定店舗", "なし")
    assert all(isinstance(getattr(first, key), int) for key in ("capital_yen", "employees", "annual_sales_yen"))
    assert re.fullmatch(r"0[0-9-]+", first.phone)
    assert first.address.startswith("愛媛県今治市")
    assert first.own_start_on == START


@ONE_DATABASE
def test_what_is_ours_to_move_stands_oldest_first_with_its_band_of_ageing(busy: Office, people: People) -> None:
    late = at(busy, "2020-04-01T10:00")
    found = read(late, people["mai"])
    assert [row.days_waiting for row in found.open_cases] == sorted((row.days_waiting for row in found.open_cases), reverse=True)
    bands = Counter(row.age_band for row in found.open_cases)
    assert bands == {band_name(band.first, band.last): band.count for band in found.report.figures.ageing if band.count}
    overdue = [row for row in found.open_cases if row.days_overdue]
    assert len(overdue) == found.report.figures.overdue > 0
    assert all(row.days_overdue == (date(2020, 4, 1) - row.due_on).days for row in overdue)


def test_what_providers_owe_says_since_when_until_when_and_how_often_they_were_reminded(busy: Office, people: People) -> None:
    late = at(busy, "2020-02-20T10:00")
    due = to_remind(late, people["mai"])
    assert not isinstance(due, Refusal)
    remind_all(late, people["mai"], [row.number for row in due])
    (row,) = read(late, people["aud"]).returned
    page = waiting_corrections(late, people["mai"])
    assert isinstance(page, WaitingPage)
    (shown,) = page.rows
    assert (row.number, row.returned_at, row.days_returned) == (shown.number, shown.returned_at, shown.days)
    assert (row.answer_by, row.open_items, row.reminder_on) == (shown.answer_by, shown.open_items, shown.reminder_on)
    assert (row.reminders, row.reminded_at) == (shown.reminders, shown.reminded_at)
    assert row.reminders == 1
    assert row.lateness == text("ja", f"words.lateness.{shown.lateness}")
    assert row.asked


@ONE_DATABASE
def test_parcels_go_to_the_address_that_was_asked_for_else_to_the_store(busy: Office, people: People) -> None:
    parcels = read(busy, people["mai"]).parcels
    kept = records.rows(busy, sa.select(records.SHIPMENTS).order_by(records.SHIPMENTS.c.id))
    assert [row.number for row in parcels] == [known["number"] for known in kept]
    planned = [row for row in parcels if row.status == text("ja", "words.shipment_status.planned")]
    assert sorted(row.kit for row in planned) == ["キットA", "キットB"]  # one of each for the store of two applications
    keys = ("addressee", "postal_code", "address", "phone")
    assert {tuple(getattr(row, key) for key in keys) for row in planned} == {
        ("見本 花子", "100-0001", "東京都千代田区見本2番地", "03-5555-0002")
    }
    called_off = [row for row in parcels if row.status == text("ja", "words.shipment_status.cancelled")]
    assert {tuple(getattr(row, key) for key in keys[:3]) for row in called_off} == {("喫茶アアアサ", "794-0041", "愛媛県今治市見本町2番地")}


def test_follow_ups_stand_due_first_and_what_the_desk_is_asked_is_for_who_supervises_calls(busy: Office, people: People) -> None:
    due = ["2020-02-20T10:00", "2020-02-13T10:00"]
    numbers = [record_call(busy, "2020-02-12T10:00", passed_on="2020-02-12T10:05", due_at=parse_instant(day)) for day in due]
    for login, sees in (("mai", True), ("aud", False)):
        found = read(busy, people[login])
        assert [(row.number, row.overdue) for row in found.follow_ups] == [(numbers[1], True), (numbers[0], False)]
        assert (found.report.figures.calls.waiting, found.report.figures.calls.overdue) == (2, 1)
        assert hasattr(found.follow_ups[0], "task") == sees


FILTERS: Final[Sequence[tuple[QueueView, Callable[[sa.RowMapping], bool]]]] = (
    (QueueView(statuses=("registered", "returned")), lambda known: known["status"] in {"registered", "returned"}),
    (QueueView(start_on=START), lambda known: known["cutoff_start_on"] == START),
    (QueueView(received_from=date(2020, 2, 1)), lambda known: known["received_at"].astimezone(JAPAN).date() >= date(2020, 2, 1)),
    (QueueView(received_to=date(2020, 1, 31)), lambda known: known["received_at"].astimezone(JAPAN).date() <= date(2020, 1, 31)),
    (QueueView(industry="wholesale"), lambda known: known["industry_class"] == "wholesale"),
    (QueueView(prefecture="愛媛県"), lambda _: True),
    (QueueView(prefecture="東京都"), lambda _: False),
    (QueueView(text="今治市"), lambda _: True),
    (QueueView(statuses=("received",), text="愛媛"), lambda known: known["status"] == "received"),
)


def test_a_filter_limits_the_lists_and_no_figure(busy: Office, people: People) -> None:
    for view, fits in FILTERS:
        found = read(busy, people["mai"], view)
        wanted = [number for number, known in records.applications(busy).items() if fits(known)]
        assert [row.number for row in found.applications] == wanted, view
        assert {row.application for row in found.parcels} <= set(wanted)
        assert {row.number for row in (*found.open_cases, *found.returned)} <= set(wanted)
        assert found.report.figures.all.total == 10
        assert found.report.filters != ()


@ONE_DATABASE
def test_filters_are_named_on_the_sheet_and_impossible_ones_are_refused(busy: Office, people: People) -> None:
    provider = records.rows(busy, sa.select(PROVIDERS))[0]["number"]
    view = QueueView(statuses=("received",), only=(Only.OVERDUE,), provider=provider.lower(), received_from=date(2020, 1, 6), text=" 見本 ")
    assert read(busy, people["mai"], view).report.filters == (
        "状態: 受付済",
        f"決済事業者: {provider.lower()}",
        "受付日(開始): 2020/1/6(月)",
        "検索語: 見本",
        "標準処理期間超過のみ",
    )
    for wrong in (QueueView(provider="P-9999999-9"), QueueView(prefecture="愛媛"), QueueView(text="株式会社")):
        with status_report(busy, people["mai"], wrong) as report:
            assert isinstance(report, Refusal)


@ONE_DATABASE
def test_the_report_says_as_at_when_and_by_whom_it_was_made(busy: Office, people: People) -> None:
    report = read(busy, people["aud"]).report
    assert report.as_at == datetime(2020, 2, 14, 10, 0, tzinfo=JAPAN)
    assert "aud" in report.made_by


@ONE_DATABASE
def test_figures_and_lists_are_of_one_moment(busy: Office, people: People) -> None:
    over_night = replace(busy, clock=Ticking("2020-02-14T23:59:59", "2020-02-15T00:00:00", "2020-02-15T00:00:01"))
    found = read(over_night, people["mai"])
    assert found.report.as_at == found.report.figures.as_at
    day = japan_day(found.report.as_at)
    assert all(row.days_waiting == (day - japan_day(row.received_at)).days for row in found.open_cases)


@ONE_DATABASE
@pytest.mark.parametrize("login", ["rin", "mai", "sho", "cal", "admin", "aud"])
def test_managers_read_both_and_auditors_the_report(office: Office, people: People, login: str) -> None:
    with status_report(office, people[login]) as report:
        allowed = isinstance(report, StatusReport)
        assert allowed or (isinstance(report, Refusal) and report.code is RefusalCode.NOT_PERMITTED)
    assert allowed == (people[login].role in {Role.MANAGER, Role.AUDITOR})
    with results_by_provider(office, people[login], None) as results:
        refused = isinstance(results, Refusal)
    assert refused == (people[login].role is not Role.MANAGER)


def results(office: Office, people: People, start: date | None) -> dict[str, list[ResultRow]]:
    with results_by_provider(office, people["mai"], start) as found:
        assert not isinstance(found, Refusal)
        return {number: list(rows) for number, _, rows in found}


def test_each_provider_is_told_of_what_was_decided_and_nothing_else(busy: Office, people: People) -> None:
    told = results(busy, people, None)
    kept, roots = records.applications(busy), records.root_stores(busy)
    words = {"registered": "登録", "returned": "補正依頼", "rejected": "登録不可", "withdrawn": "取下げ"}
    wanted = {number: words[row["status"]] for number, row in kept.items() if row["status"] in words}
    assert {row.number: row.result for rows in told.values() for row in rows} == wanted
    assert [len(rows) for rows in told.values()] == [4, 1]
    for rows in told.values():
        for row in rows:
            known = kept[row.number]
            is_registered = known["status"] == "registered"
            assert (row.provider_reference, row.merchant_id) == (known["provider_reference"], roots[row.number]["merchant_id"])
            assert (row.start_on, row.return_rate) == ((START, 5) if is_registered else (None, None))
            assert bool(row.reason) == (known["status"] in {"returned", "rejected"})


@ONE_DATABASE
def test_results_of_one_start_day_are_those_of_its_cutoff(busy: Office, people: People) -> None:
    assert sum(map(len, results(busy, people, START).values())) == 5
    assert results(busy, people, date(2020, 3, 1)) == {}
