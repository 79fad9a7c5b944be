"""The closing run: what it registers, what it refuses, that it is done once however often it is run, stopped or run by two."""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from threading import Barrier

import pytest

from models.base import metadata, table_of
from models.cutoff import ClosingItem, Cutoff
from models.journal import JournalEntry, Outbox
from models.kit import Shipment
from models.merchant import Membership
from secretariat import journal
from secretariat.clock import JAPAN
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening import closing
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.cutoffs import CutoffRow
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, application_row, take_in, take_over_provider
from tests.support.screening_work import actions, application, approved, close, code_of, decide, records, shown, taken

People = Mapping[str, Person]
FEBRUARY, FIRST_OF_MARCH, MARCH = date(2020, 2, 21), date(2020, 3, 1), date(2020, 3, 11)
CUTOFF = "2020-01-27T17:00:00"
AFTER = "2020-01-27T17:00:01"
AFTER_BOTH = "2020-02-05T17:00:01"
MEMBERSHIPS, OUTBOX, SHIPMENTS, ENTRIES = table_of(Membership), table_of(Outbox), table_of(Shipment), table_of(JournalEntry)
ITEMS, CUTOFFS = table_of(ClosingItem), table_of(Cutoff)


class Stopped(Exception):  # noqa: N818 - it stands for a machine that is switched off
    """The program was stopped here."""


def everything(office: Office) -> dict[str, object]:
    """Every record but the ids of operations."""
    return {table.name: records(office, table) for table in metadata.sorted_tables if table.name != "operation"}


def statuses(office: Office, people: People, numbers: list[str]) -> list[tuple[str, date | None]]:
    return [((case := shown(office, people, number)).status, case.start_on) for number in numbers]


def verified(office: Office) -> bool:
    with office.reading() as session:
        return not list(journal.verify(session))


def stop_after(chunks: int) -> closing.Progress:
    done: list[int] = []

    def progress(_done: int, _total: int) -> None:
        done.append(_done)
        if len(done) == chunks:
            raise Stopped

    return progress


def test_a_run_is_refused_before_the_cutoff_on_and_after_the_start_day_and_for_another_day(office: Office, people: People) -> None:
    mai = people["mai"]
    assert code_of(close_cutoff(at(office, "2020-01-27T16:59:59"), mai, FEBRUARY)) == "too-early"
    assert code_of(close_cutoff(at(office, "2020-02-21T00:00:00"), mai, FEBRUARY)) == "too-late"
    assert code_of(close_cutoff(at(office, "2020-03-05T00:00:00"), mai, FEBRUARY)) == "too-late"
    assert code_of(close_cutoff(at(office, AFTER), mai, date(2020, 2, 22))) == "not-found"
    assert code_of(close_cutoff(at(office, AFTER), people["rin"], FEBRUARY)) == "not-permitted"
    assert records(office, CUTOFFS) == []
    assert close(at(office, CUTOFF), people, FEBRUARY) == ClosingResult(FEBRUARY, 0, 0, ())


def test_a_run_is_possible_until_the_last_second_before_the_start_day(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1)
    assert close(at(office, "2020-02-20T23:59:59"), people, FEBRUARY).registered == 1


def test_a_run_registers_what_is_approved_and_leaves_the_rest_open(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    rin = people["rin"]
    first, second = approved(office, people, provider, 1, 2)
    received, held, returned, rejected = taken(office, people, provider, 3, 4, 5, 6)
    (waiting,) = taken(office, people, provider, 7, exclusion="E10")
    assert decide(office, rin, "settle", held, rule="phone", outcome="fail", note="つながらない") == ["done"]
    assert decide(office, rin, "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(office, rin, "reject", rejected, reasons=["size"]) == ["done"]
    assert decide(office, rin, "approve", waiting) == ["done"]
    after = at(office, AFTER)
    (later,) = approved(after, people, provider, 8)
    assert close(after, people, FEBRUARY) == ClosingResult(FEBRUARY, 2, 4, (received, held, returned, waiting))
    assert statuses(after, people, [first, second]) == [("registered", FEBRUARY)] * 2
    assert statuses(after, people, [received, held, returned, waiting, later]) == [
        ("received", FIRST_OF_MARCH),
        ("in-review", FIRST_OF_MARCH),
        ("returned", FIRST_OF_MARCH),
        ("awaiting-second", FIRST_OF_MARCH),
        ("approved", FIRST_OF_MARCH),
    ]
    (row,) = records(office, CUTOFFS)
    moment = datetime(2020, 1, 27, 17, 0, 1, tzinfo=JAPAN)
    assert (row["registered"], row["left_open"], row["closing_at"], row["closed_at"]) == (2, 4, moment, moment)
    assert actions(office, first) == ["receive", "approve", "register"]
    assert actions(office, "cutoff:2020-02-21") == ["begin-closing", "close"]
    assert verified(office)


def test_a_registered_store_gets_memberships_a_notice_and_kits(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    numbers = approved(office, people, provider, 1, services=f"{SERVICE}、{SECOND_SERVICE}")
    numbers += approved(office, people, provider, 2, franchise="直営店", chain_name="見本チェーン")
    close(at(office, AFTER), people, FEBRUARY)
    first, second = (application(office, number) for number in numbers)
    assert [(row["store_id"], row["application_id"], row["valid_from"], row["valid_to"]) for row in records(office, MEMBERSHIPS)] == [
        (first["store_id"], first["id"], FEBRUARY, None),
        (first["store_id"], first["id"], FEBRUARY, None),
        (second["store_id"], second["id"], FEBRUARY, None),
    ]
    assert len({(row["store_id"], row["service_id"]) for row in records(office, MEMBERSHIPS)}) == 3
    notices = records(office, OUTBOX)
    assert [(row["kind"], row["case_id"], row["case_version"], row["rendered_at"]) for row in notices] == [
        ("registered", number, 3, None) for number in numbers
    ]
    assert [json.loads(str(row["parameters"])) for row in notices] == [
        {"start_on": "2020-02-21", "rate": 5, "subsidised": True},
        {"start_on": "2020-02-21", "rate": 2, "subsidised": False},
    ]
    assert [(row["store_id"], row["kit"], row["return_rate"], row["status"]) for row in records(office, SHIPMENTS)] == [
        (first["store_id"], "A", 5, "planned"),
        (first["store_id"], "B", 5, "planned"),
        (second["store_id"], "A", 2, "planned"),
        (second["store_id"], "B", 2, "planned"),
    ]


def test_run_again_it_changes_nothing(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1, 2)
    taken(office, people, take_over_provider(office, people, 2), 3)
    close(at(office, AFTER), people, FEBRUARY)
    before = everything(office)
    for person, moment in ((people["mai"], AFTER), (people["mio"], "2020-02-20T12:00"), (people["mio"], "2020-02-21T12:00")):
        assert code_of(close_cutoff(at(office, moment), person, FEBRUARY)) == "nothing-to-do"
        assert code_of(close_cutoff(at(office, moment), person, FEBRUARY, dry_run=True)) == "nothing-to-do"
    assert everything(office) == before


def test_a_dry_run_says_what_it_would_do_and_does_nothing(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    approved(office, people, provider, 1, 2)
    (left,) = taken(office, people, provider, 3)
    before = everything(office)
    dry = close_cutoff(at(office, AFTER), people["mai"], FEBRUARY, dry_run=True)
    assert dry == ClosingResult(FEBRUARY, 2, 1, (left,))
    assert everything(office) == before
    assert close(at(office, AFTER), people, FEBRUARY) == dry


def test_what_is_approved_after_the_run_starts_at_the_next_start_that_is_not_closed(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    after = at(office, AFTER_BOTH)
    close(after, people, FEBRUARY)
    close(after, people, FIRST_OF_MARCH)
    assert decide(after, people["rin"], "approve", number) == ["done"]
    assert statuses(after, people, [number]) == [("approved", MARCH)]
    assert close(at(office, "2020-02-14T17:00:00"), people, MARCH).registered == 1
    assert statuses(after, people, [number]) == [("registered", MARCH)]


@pytest.mark.parametrize("order", [(FEBRUARY, FIRST_OF_MARCH), (FIRST_OF_MARCH, FEBRUARY)])
def test_runs_in_any_order_take_only_their_own(office: Office, people: People, order: tuple[date, date]) -> None:
    provider = take_over_provider(office, people)
    own = {FEBRUARY: approved(office, people, provider, 1, 2), FIRST_OF_MARCH: approved(at(office, AFTER), people, provider, 3)}
    after = at(office, AFTER_BOTH)
    for start in order:
        assert close(after, people, start).registered == len(own[start])
    for start, numbers in own.items():
        assert set(statuses(after, people, numbers)) == {("registered", start)}


def test_a_run_takes_along_what_missed_its_own_and_leaves_what_has_one_to_come(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    early = at(office, "2020-01-10T10:00")
    (missed,) = taken(early, people, provider, 1)  # of the start on 2/11
    (waiting,) = taken(office, people, provider, 2)  # of the start on 2/21
    after = at(office, AFTER_BOTH)
    close(after, people, date(2020, 2, 11))
    assert decide(after, people["rin"], "approve", missed, waiting) == ["done", "done"]
    assert close(after, people, FIRST_OF_MARCH).registered == 0
    assert statuses(after, people, [missed, waiting]) == [("approved", FEBRUARY)] * 2
    assert close(after, people, FEBRUARY).registered == 2


def test_once_the_list_is_frozen_decisions_go_to_the_next_start(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "CHUNK", 1)
    provider = take_over_provider(office, people)
    numbers = approved(office, people, provider, 1, 2, 3, 4)
    (late,) = taken(office, people, provider, 5)
    after = at(office, AFTER)
    calls: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        calls.append((done, total))
        if done == 1:
            assert decide(after, people["rin"], "approve", late) == ["done"]
            assert statuses(after, people, [late]) == [("approved", FIRST_OF_MARCH)]
            assert decide(after, people["rin"], "withdraw", numbers[2]) == ["done"]
            # taken back and approved anew while the run goes on: it was not approved before the run
            assert decide(after, people["rin"], "reopen", numbers[3], reasons=["mistake"]) == ["done"]
            assert decide(after, people["ren"], "confirm", numbers[3]) == ["done"]
            assert decide(at(office, "2020-01-27T17:05:00"), people["rin"], "approve", numbers[3]) == ["done"]

    result = close_cutoff(after, people["mai"], FEBRUARY, progress=progress)
    assert result == ClosingResult(FEBRUARY, 2, 0, ())
    assert calls == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert statuses(after, people, numbers[:3]) == [("registered", FEBRUARY), ("registered", FEBRUARY), ("withdrawn", None)]
    assert statuses(after, people, [numbers[3], late]) == [("approved", FIRST_OF_MARCH)] * 2
    assert len(records(office, MEMBERSHIPS)) == 2


@pytest.mark.parametrize("chunks", [1, 3])
def test_a_run_that_was_stopped_is_taken_up_where_it_stood(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch, chunks: int
) -> None:
    monkeypatch.setattr(closing, "CHUNK", 1)
    provider = take_over_provider(office, people)
    numbers = approved(office, people, provider, 1, 2, 3)
    (left,) = taken(office, people, provider, 4)
    after = at(office, AFTER)
    with pytest.raises(Stopped):
        close_cutoff(after, people["mai"], FEBRUARY, progress=stop_after(chunks))
    assert [status for status, _ in statuses(after, people, numbers)] == ["registered"] * chunks + ["approved"] * (3 - chunks)
    (row,) = records(office, CUTOFFS)
    assert (row["closing_at"] is not None, row["closed_at"]) == (True, None)
    expected = ClosingResult(FEBRUARY, 3, 1, (left,))
    # the next morning, or even after the start day, somebody else takes it up
    later = at(office, "2020-02-21T09:00")
    assert close_cutoff(later, people["mio"], FEBRUARY, dry_run=True) == expected
    assert close_cutoff(later, people["mio"], FEBRUARY) == expected
    assert statuses(later, people, numbers) == [("registered", FEBRUARY)] * 3
    assert [len(records(office, table)) for table in (MEMBERSHIPS, OUTBOX, SHIPMENTS, ITEMS)] == [3, 3, 6, 0]
    assert [actions(office, number) for number in numbers] == [["receive", "approve", "register"]] * 3
    assert actions(office, "cutoff:2020-02-21") == ["begin-closing", "close"]
    assert code_of(close_cutoff(later, people["mai"], FEBRUARY)) == "nothing-to-do"
    assert verified(office)


@pytest.mark.parametrize("chunks", [0, 1, 2])
def test_a_run_can_be_called_off_between_chunks_and_says_so(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch, chunks: int
) -> None:
    monkeypatch.setattr(closing, "CHUNK", 1)
    provider = take_over_provider(office, people)
    numbers = approved(office, people, provider, 1, 2, 3)
    (left,) = taken(office, people, provider, 4)
    after = at(office, AFTER)
    asked = iter([*[False] * chunks, True])
    stopped = close_cutoff(after, people["mai"], FEBRUARY, stop=lambda: next(asked))
    assert stopped == ClosingResult(FEBRUARY, chunks, 1, (left,), stopped=True)
    assert list(asked) == []
    assert [row["closed_at"] for row in records(office, CUTOFFS)] == [None] * bool(chunks)
    assert close(after, people, FEBRUARY) == ClosingResult(FEBRUARY, 3, 1, (left,))
    assert statuses(after, people, numbers) == [("registered", FEBRUARY)] * 3
    assert verified(office)


def test_a_run_that_has_come_to_its_end_is_not_asked_whether_to_stop(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1, 2)
    asked = iter([False])
    result = close_cutoff(at(office, AFTER), people["mai"], FEBRUARY, stop=lambda: next(asked))
    assert result == ClosingResult(FEBRUARY, 2, 0, ())


def test_two_managers_who_run_it_at_one_moment_do_it_once(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "CHUNK", 2)
    numbers = approved(office, people, take_over_provider(office, people), *range(1, 8))
    after, together, check = at(office, AFTER), Barrier(2), closing._check_closing

    def check_together(row: CutoffRow | None, start_on: date, now: datetime) -> Refusal | None:
        refused = check(row, start_on, now)
        together.wait(timeout=20)
        return refused

    monkeypatch.setattr(closing, "_check_closing", check_together)
    with ThreadPoolExecutor(2) as both:
        results = list(both.map(lambda login: close_cutoff(after, people[login], FEBRUARY), ("mai", "mio")))
    done = [result for result in results if isinstance(result, ClosingResult)]
    assert [code_of(result) for result in results if isinstance(result, Refusal)] == ["nothing-to-do"]
    assert done == [ClosingResult(FEBRUARY, 7, 0, ())]
    assert statuses(after, people, numbers) == [("registered", FEBRUARY)] * 7
    assert [len(records(office, table)) for table in (MEMBERSHIPS, OUTBOX, SHIPMENTS, ITEMS)] == [7, 7, 14, 0]
    assert actions(office, "cutoff:2020-02-21") == ["begin-closing", "close"]
    assert verified(office)


def test_a_store_that_two_providers_submitted_is_a_member_once_for_each_service(office: Office, people: People) -> None:
    one = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    other = take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    (second,) = taken(office, people, other, 1)
    (again,) = taken(office, people, one, 1, provider_reference="T-again", services=f"{SERVICE}、{SECOND_SERVICE}")
    for joined in (second, again):
        assert decide(office, people["rin"], "settle", joined, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(office, people["rin"], "approve", first, second, again) == ["done"] * 3
    close(at(office, AFTER), people, FEBRUARY)
    store = application(office, first)["store_id"]
    memberships = records(office, MEMBERSHIPS)
    assert {row["store_id"] for row in memberships} == {store}
    assert len({row["service_id"] for row in memberships}) == len(memberships) == 3
    assert [row["application_id"] for row in memberships] == [application(office, number)["id"] for number in (first, second, again)]


def test_a_membership_is_dated_from_the_start_of_its_own_run(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = approved(office, people, one, 1)
    (second,) = taken(at(office, AFTER), people, other, 1)
    after = at(office, AFTER_BOTH)
    assert decide(after, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(after, people["rin"], "approve", second) == ["done"]
    close(after, people, FEBRUARY)
    close(after, people, FIRST_OF_MARCH)
    rows = records(office, MEMBERSHIPS)
    assert [(row["store_id"], row["valid_from"]) for row in rows] == [
        (application(office, first)["store_id"], FEBRUARY),
        (application(office, first)["store_id"], FIRST_OF_MARCH),
    ]


def test_the_due_day_is_two_calendar_months_after_the_arrival(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    later = at(office, "2020-03-01T12:00")
    for serial, (received, due) in enumerate(
        [
            ("2019-12-31T12:00:00", date(2020, 2, 29)),
            ("2020-01-01T00:30:00", date(2020, 3, 1)),  # the day before in UTC
            ("2020-01-31T23:59:59", date(2020, 3, 31)),
            ("2020-02-29T12:00:00", date(2020, 4, 29)),  # a holiday: it is not moved
        ]
    ):
        (number,) = take_in(later, people["mai"], [application_row(serial)], provider, received).numbers
        assert shown(later, people, number).due_on == due, received


def test_the_clock_stands_still_while_the_provider_corrects(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    assert shown(office, people, number).due_on == date(2020, 3, 20)
    returned = at(office, "2020-01-31T23:59:59")
    assert shown(returned, people, number).due_on == date(2020, 3, 20)
    assert decide(returned, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    assert shown(returned, people, number).due_on == date(2020, 3, 20)
    midnight = at(office, "2020-02-01T00:00:00")
    assert shown(midnight, people, number).due_on == date(2020, 3, 21)
    # a duplicate of what was returned is no correction
    assert taken(at(office, "2020-02-03T00:00"), people, provider, 1) == []
    assert shown(at(office, "2020-02-05T00:00"), people, number).due_on == date(2020, 3, 25)
    corrected = at(office, "2020-02-10T08:00")
    assert taken(corrected, people, provider, 1, phone="0898-20-0009") == [number]
    for moment in ("2020-02-10T08:00", "2020-03-01T08:00"):
        assert shown(at(office, moment), people, number).due_on == date(2020, 3, 30)
    # a second pause is added to the first
    assert decide(corrected, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    assert taken(at(office, "2020-02-12T08:00"), people, provider, 1, phone="0898-20-0010") == [number]
    assert shown(at(office, "2020-02-12T08:00"), people, number).due_on == date(2020, 4, 1)
