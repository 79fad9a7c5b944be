"""The status report and the results per provider agree with the tables, counted here a second time."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

import pytest
import sqlalchemy as sa

from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, RefusalCode, Role
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN
from secretariat.identifiers import case_number
from secretariat.messages import text
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.reports import CutoffRow, ProviderRow, ResultRow, ShipmentRow, StatusReport, StatusRow
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.status_report import results_by_provider, status_report
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, application_row, receive_provider, take_in, take_over_provider

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


@pytest.fixture
def busy(office: Office, people: People) -> Office:
    """An office with two providers and applications in most statuses, some weeks later."""
    first = take_over_provider(office, people)
    second = take_over_provider(office, people, 2, [SECOND_SERVICE])
    receive_provider(office, people, 3)
    rin, mai = people["rin"], people["mai"]
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
    return later


def read(office: Office, person: Person) -> tuple[StatusReport, list[StatusRow], list[ProviderRow], list[ShipmentRow]]:
    """The report with its long lists."""
    with status_report(office, person) as report:
        assert isinstance(report, StatusReport), report
        return report, list(report.applications), list(report.providers), list(report.shipments)


def word(status: str) -> str:
    return text("ja", f"words.application_status.{status}")


def test_the_counts_by_status_are_those_of_the_applications(busy: Office, people: People) -> None:
    report, _, providers, _ = read(busy, people["mai"])
    counted = Counter(row["status"] for row in records.applications(busy).values())
    assert dict(report.counts_by_status) == {word(status): counted[status.value] for status in ApplicationStatus}
    assert sum(dict(report.counts_by_status).values()) == 10
    by_provider = Counter((row["provider_id"], row["status"]) for row in records.applications(busy).values())
    assert [row.registered for row in providers] == [by_provider[1, "registered"], by_provider[2, "registered"], 0]
    assert [row.services for row in providers] == [1, 1, 1]
    everything = ("received", "in_review", "returned", "awaiting_second", "approved", "registered", "rejected", "withdrawn", "cancelled")
    for row, provider_id in zip(providers, (1, 2, 3), strict=True):
        told = [getattr(row, name) for name in everything]
        assert told == [by_provider[provider_id, name.replace("_", "-")] for name in everything]


def test_every_application_stands_in_the_list_once_with_what_the_records_say(busy: Office, people: People) -> None:
    _, listed, _, _ = read(busy, people["aud"])
    kept, roots = records.applications(busy), records.root_stores(busy)
    assert [row.number for row in listed] == list(kept)
    for row in listed:
        known = kept[row.number]
        assert (row.status, row.public_status) == (word(known["status"]), PUBLIC_STATUS_JAPANESE[ApplicationStatus(known["status"])])
        assert (row.provider_reference, row.received_at, row.decided_at) == (
            known["provider_reference"],
            known["received_at"],
            known["decided_at"],
        )
        assert (row.return_rate, row.subsidised, row.open_points) == (known["return_rate"], known["subsidised"], known["open_points"])
        assert (row.merchant_id, row.store_number) == (roots[row.number]["merchant_id"], case_number("S", roots[row.number]["id"]))
        ended = known["decided_at"].astimezone(JAPAN).date() if known["decided_at"] else date(2020, 2, 14)
        assert row.days_waiting == (ended - known["received_at"].astimezone(JAPAN).date()).days


@ONE_DATABASE
def test_start_and_due_days_are_those_of_the_case_as_it_stands(busy: Office, people: People) -> None:
    _, listed, _, _ = read(busy, people["mai"])
    by_status = {row.status: row for row in listed}
    assert by_status[word("registered")].start_on == START
    assert by_status[word("cancelled")].start_on == START
    assert by_status[word("approved")].start_on == date(2020, 3, 1)
    assert by_status[word("rejected")].start_on is None
    # back with the provider since the day of its arrival: as if it answered today
    assert by_status[word("returned")].due_on == date(2020, 4, 14)


def test_the_calendar_counts_what_belongs_to_each_cutoff(busy: Office, people: People) -> None:
    report, _, _, _ = read(busy, people["mai"])
    rows = {row.start_on: row for row in report.cutoffs}
    cutoff = datetime(2020, 1, 27, 17, 0, tzinfo=JAPAN)
    assert rows[START] == CutoffRow(START, cutoff, received=9, decided=6, open=3, registered=2, closed=True)
    next_cutoff = datetime(2020, 2, 14, 17, 0, tzinfo=JAPAN)
    assert rows[date(2020, 3, 11)] == CutoffRow(date(2020, 3, 11), next_cutoff, received=1, decided=0, open=1, registered=0, closed=False)
    assert sum(row.received for row in report.cutoffs) == 10
    assert [row.start_on for row in report.cutoffs] == sorted(rows)


@ONE_DATABASE
def test_shipments_go_to_the_address_that_was_asked_for_else_to_the_store(busy: Office, people: People) -> None:
    _, _, _, shipments = read(busy, people["mai"])
    kept = records.rows(busy, sa.select(records.SHIPMENTS).order_by(records.SHIPMENTS.c.id))
    assert [(row.number, row.kit) for row in shipments] == [(row["number"], row["kit"]) for row in kept]
    planned = [row for row in shipments if row.status == text("ja", "words.shipment_status.planned")]
    assert sorted(row.kit for row in planned) == ["A", "B"]  # one of each for the store of two applications
    assert {(row.addressee, row.postal_code, row.address, row.phone) for row in planned} == {
        ("見本 花子", "100-0001", "東京都千代田区見本2番地", "03-5555-0002")
    }
    called_off = [row for row in shipments if row.status == text("ja", "words.shipment_status.cancelled")]
    assert {(row.addressee, row.postal_code, row.address) for row in called_off} == {
        ("喫茶アアアサ", "794-0041", "愛媛県今治市見本町2番地")
    }


@ONE_DATABASE
def test_the_report_says_as_at_when_and_by_whom_it_was_made(busy: Office, people: People) -> None:
    report, _, _, _ = read(busy, people["aud"])
    assert report.as_at == datetime(2020, 2, 14, 10, 0, tzinfo=JAPAN)
    assert "aud" in report.made_by


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
