"""Decisions as they are written: case, journal, settlements, store, memberships, kits and papers change together or not at all."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import product
from typing import Final

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalPersonal
from models.vocabulary import ApplicationStatus, RefusalCode, Role
from secretariat.casework.desk import apply, decide_application, decide_applications
from secretariat.clock import japan_text
from secretariat.identifiers import merchant_id
from secretariat.intake.result import IntakeResult
from secretariat.messages import say
from secretariat.office import Office
from secretariat.papers import mark_rendered
from secretariat.refusal import Refusal
from secretariat.screening import closing as closing_run
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.decisions import decide
from secretariat.screening.loading import load_application
from secretariat.screening.queue import take_next
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, application_row, take_in, take_over_provider

People = Mapping[str, Person]
START: Final = date(2020, 2, 21)
AFTER_CUTOFF: Final = "2020-02-14T10:00"
OVER_SIZE: Final[Mapping[str, object]] = {"capital_yen": 60_000_000, "employees": 51}
COMMANDS: Final = {
    "approve": Command("approve"),
    "return": Command("return", ("phone-wrong",)),
    "reject": Command("reject", ("duplicate",)),
    "withdraw": Command("withdraw"),
    "reopen": Command("reopen", ("mistake",)),
    "settle": Command("settle", note="確認", rule="goods", outcome="fail"),
    "confirm": Command("confirm"),
    "decline": Command("decline"),
    "cancel": Command("cancel", ("closed-down",), from_day=START),
    "take": Command("take"),
    "hand-back": Command("hand-back", ("interest",)),
}


def received(office: Office, people: People, *changes: Mapping[str, object], provider: str | None = None) -> list[str]:
    """Applications in the order of their changes, from one registered provider."""
    rows = [application_row(serial, **change) for serial, change in enumerate(changes or ({},), 1)]
    return take_in(office, people["rin"], rows, provider or take_over_provider(office, people)).numbers


def done(office: Office, person: Person, number: str, command: Command) -> None:
    refusal = decide_application(office, person, number, command)
    assert refusal is None, say("en", refusal.message)


def refused(office: Office, person: Person, number: str, command: Command) -> RefusalCode:
    refusal = decide_application(office, person, number, command)
    assert refusal is not None
    return refusal.code


def closed(office: Office, people: People, start: date = START) -> ClosingResult:
    result = close_cutoff(at(office, AFTER_CUTOFF), people["mai"], start)
    assert isinstance(result, ClosingResult), result
    return result


class StoppedError(Exception):
    """The program ends here."""


def stop(*_: object) -> None:
    raise StoppedError


def settle(rule: str, outcome: str, note: str = "確認した") -> Command:
    return Command("settle", note=note, rule=rule, outcome=outcome)


@pytest.fixture
def everywhere(office: Office, people: People) -> Mapping[str, str]:
    """One application in every status, by status."""
    numbers = dict(zip(ApplicationStatus, received(office, people, *([{}] * len(ApplicationStatus))), strict=True))
    rin, mai = people["rin"], people["mai"]
    taken = take_next(office, rin)  # the first is everybody's to take: it stands for the case in review
    assert taken is not None
    assert not isinstance(taken, Refusal)
    numbers[ApplicationStatus.RECEIVED], numbers[ApplicationStatus.IN_REVIEW] = numbers[ApplicationStatus.IN_REVIEW], taken.number
    done(office, rin, numbers[ApplicationStatus.RETURNED], COMMANDS["return"])
    done(office, rin, numbers[ApplicationStatus.AWAITING_SECOND], Command("reject", ("discretion",), "趣旨に反する"))
    for status in (ApplicationStatus.REGISTERED, ApplicationStatus.CANCELLED):
        done(office, rin, numbers[status], COMMANDS["approve"])
    done(office, rin, numbers[ApplicationStatus.REJECTED], COMMANDS["reject"])
    done(office, rin, numbers[ApplicationStatus.WITHDRAWN], COMMANDS["withdraw"])
    assert closed(office, people).registered == 2
    done(office, mai, numbers[ApplicationStatus.CANCELLED], COMMANDS["cancel"])
    done(office, rin, numbers[ApplicationStatus.APPROVED], COMMANDS["approve"])
    found = records.applications(office)
    assert {status: found[number]["status"] for status, number in numbers.items()} == {status: status for status in ApplicationStatus}
    return {status.value: number for status, number in numbers.items()}


def test_what_is_refused_for_the_role_or_the_status_changes_nothing_at_all(
    office: Office, people: People, everywhere: Mapping[str, str]
) -> None:
    allowed = {
        "approve": {"received", "in-review"},
        "return": {"received", "in-review"},
        "reject": {"received", "in-review", "returned"},
        "withdraw": {"received", "in-review", "returned", "awaiting-second", "approved"},
        "reopen": {"rejected", "withdrawn", "approved", "returned"},
        "settle": {"received", "in-review"},
        "confirm": {"awaiting-second"},
        "decline": {"awaiting-second"},
        "cancel": {"registered"},
        "take": {"received", "in-review"},
        "hand-back": {"in-review", "awaiting-second"},
    }
    before = records.contents(office)
    tried = 0
    for (status, number), (name, command), login in product(
        everywhere.items(), COMMANDS.items(), ("ren", "mai", "sho", "cal", "admin", "aud")
    ):
        role = people[login].role
        permitted = role is Role.MANAGER or (role is Role.REVIEWER and name != "cancel")
        if permitted and status in allowed[name]:
            continue
        code = refused(office, people[login], number, command)
        assert code is (RefusalCode.WRONG_STATE if permitted else RefusalCode.NOT_PERMITTED), (status, name, login)
        tried += 1
    assert tried > 400
    assert records.contents(office) == before


def test_what_is_refused_for_its_content_changes_nothing_either(office: Office, people: People, everywhere: Mapping[str, str]) -> None:
    rin, ren, mai = people["rin"], people["ren"], people["mai"]
    before = records.contents(office)
    expected = [
        (ren, "in-review", COMMANDS["approve"], RefusalCode.HELD_BY_OTHER),
        (rin, "received", Command("return"), RefusalCode.REASON_MISSING),
        (rin, "received", Command("return", ("other",)), RefusalCode.NOTE_MISSING),
        (rin, "received", Command("return", ("duplicate",)), RefusalCode.INVALID_VALUE),
        (rin, "received", Command("settle", rule="size", outcome="fail"), RefusalCode.NOTE_MISSING),
        (rin, "received", settle("size", "pass"), RefusalCode.NOTHING_TO_DO),
        (rin, "received", settle("services", "pass"), RefusalCode.INVALID_VALUE),
        (rin, "awaiting-second", COMMANDS["confirm"], RefusalCode.SAME_PERSON),
        (rin, "awaiting-second", COMMANDS["decline"], RefusalCode.SAME_PERSON),
        (mai, "registered", Command("cancel", ("closed-down",), from_day=date(2020, 2, 20)), RefusalCode.INVALID_VALUE),
    ]
    for person, status, command, code in expected:
        assert refused(office, person, everywhere[status], command) is code, (status, command)
    assert refused(office, rin, "A-9999999-9", COMMANDS["approve"]) is RefusalCode.NOT_FOUND
    assert records.contents(office) == before


def test_a_decision_leaves_one_entry_with_who_when_from_and_to_and_its_note_apart(office: Office, people: People) -> None:
    (number,) = received(office, people)
    done(at(office, "2020-01-21T09:30"), people["rin"], number, Command("reject", ("other",), "電話で取下げの意向"))
    entry = records.rows(office, sa.select(records.ENTRIES).where(records.ENTRIES.c.case_id == number, records.ENTRIES.c.version == 2))[0]
    assert (entry["staff"], entry["action"], entry["from_status"], entry["to_status"]) == ("rin", "reject", "received", "rejected")
    assert japan_text(entry["at"]) == "2020-01-21T09:30:00+09:00"
    assert "電話" not in entry["payload"]
    personal = table_of(JournalPersonal)
    kept = records.rows(office, sa.select(personal.c.content).where(personal.c.case_id == number, personal.c.version == 2))
    assert [row["content"] for row in kept] == ['{"note":"電話で取下げの意向"}']


def test_several_cases_are_decided_each_by_itself_and_numbers_are_read_tolerantly(office: Office, people: People) -> None:
    first, second, third = received(office, people, {}, OVER_SIZE, {})
    typed = [first.lower().replace("-", " "), second, "A-0000099-0", third]
    results = decide_applications(office, people["rin"], typed, COMMANDS["approve"])
    assert [result.number for result in results] == typed
    codes = [result.refusal.code if result.refusal else None for result in results]
    assert codes == [None, RefusalCode.NOT_ELIGIBLE, RefusalCode.NOT_FOUND, None]


def test_a_decision_made_on_an_older_version_is_refused_and_leaves_nothing(office: Office, people: People) -> None:
    (number,) = received(office, people)
    with office.reading() as session:
        stale = load_application(session, office, number)
        calendar = load_calendar(session, office.programme)
    assert stale is not None
    done(office, people["ren"], number, settle("goods", "fail"))
    before = records.contents(office)
    decision = decide(stale, COMMANDS["withdraw"], Context(people["mai"], stale.received_at, office.programme, 1, calendar))
    assert isinstance(decision, Decision)
    with office.writing("mai", "withdraw") as (session, act):
        refusal = apply(session, act, stale, "withdraw", decision)
        session.rollback()
    assert refusal is not None
    assert refusal.code is RefusalCode.CHANGED_MEANWHILE
    assert (
        say("en", refusal.message) == f"ren has changed {number} since you saw it (check settled, 2020/1/20 (Mon) 10:00). Look at it again."
    )
    assert records.contents(office) == before


def test_an_approval_with_open_points_records_them_and_gives_the_store_its_id(office: Office, people: People) -> None:
    twin = {"store_name": application_row(1)["store_name"], "phone": application_row(1)["phone"], "provider_reference": "T-2"}
    first, second = received(office, people, {}, {**twin, "excluded_goods": "G02"})
    assert records.root_stores(office)[second]["merchant_id"] is None
    done(office, people["rin"], second, COMMANDS["approve"])
    stores = records.root_stores(office)
    assert stores[second]["merchant_id"] not in {None, stores[first]["merchant_id"]}
    entry = records.rows(
        office, sa.select(records.ENTRIES.c.payload).where(records.ENTRIES.c.case_id == second, records.ENTRIES.c.version == 2)
    )
    assert '"settles":["goods","same-store"]' in entry[0]["payload"]
    assert records.application(office, second)["open_points"] == 0


def pair(office: Office, people: People) -> tuple[str, str]:
    """One store through two providers."""
    (first,) = received(office, people)
    other = take_over_provider(office, people, 2, [SECOND_SERVICE])
    same = {name: application_row(1)[name] for name in ("store_name", "phone", "corporate_number")}
    (second,) = take_in(office, people["rin"], [application_row(2, services=SECOND_SERVICE, **same)], other).numbers
    return first, second


def test_of_two_applications_for_one_store_one_id_survives_and_the_store_gets_one_of_each_kit(office: Office, people: People) -> None:
    first, second = pair(office, people)
    done(office, people["rin"], second, settle("same-store", "fail", "電話で同じ店と確認"))
    stores = records.root_stores(office)
    assert stores[first]["id"] == stores[second]["id"]
    assert stores[second]["merchant_id"] == merchant_id(stores[first]["id"])
    for number in (first, second):
        done(office, people["rin"], number, COMMANDS["approve"])
    assert closed(office, people).registered == 2
    memberships = records.rows(office, records.every(records.MEMBERSHIPS))
    assert sorted((row["store_id"], row["service_id"]) for row in memberships) == [(stores[first]["id"], 1), (stores[first]["id"], 2)]
    assert sorted(row["kit"] for row in records.rows(office, records.every(records.SHIPMENTS))) == ["A", "B"]


def test_a_store_settled_as_another_after_all_is_apart_again_with_an_id_of_its_own(office: Office, people: People) -> None:
    first, second = pair(office, people)
    done(office, people["rin"], second, settle("same-store", "fail"))
    done(office, people["rin"], second, settle("same-store", "pass", "看板が違う"))
    stores = records.root_stores(office)
    assert stores[first]["id"] != stores[second]["id"]
    assert stores[second]["merchant_id"] == merchant_id(stores[second]["id"])
    assert records.faults(office) == []


def test_a_wrong_declared_id_takes_a_store_from_the_one_it_was_taken_for_and_leaves_that_ones_id(office: Office, people: People) -> None:
    other = take_over_provider(office, people, 2, [SECOND_SERVICE])
    (first,) = received(office, people)
    issued = records.root_stores(office)[first]["merchant_id"]
    ours = {name: application_row(1)[name] for name in ("store_name", "corporate_number")}
    same = {**ours, "merchant_id": issued, "services": SECOND_SERVICE}
    (second,) = take_in(office, people["rin"], [application_row(2, **same)], other).numbers
    assert records.root_stores(office)[second]["id"] == records.root_stores(office)[first]["id"]
    done(office, people["rin"], second, settle("merchant-id", "fail", "他店のIDを記入"))
    stores = records.root_stores(office)
    assert stores[first]["merchant_id"] == issued
    assert stores[second]["id"] != stores[first]["id"]
    assert stores[second]["merchant_id"] == merchant_id(stores[second]["id"])


def test_an_application_that_declares_another_stores_id_can_be_kept_apart(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (first,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    issued = records.root_stores(office)[first]["merchant_id"]
    (second,) = take_in(office, people["rin"], [application_row(2, merchant_id=issued)], provider).numbers
    done(office, people["rin"], second, settle("same-store", "pass", "別の店"))
    stores = records.root_stores(office)
    assert stores[first]["merchant_id"] == issued
    assert stores[second]["merchant_id"] == merchant_id(stores[second]["id"])


def test_a_cancelled_registration_ends_its_memberships_and_kits_but_not_those_of_the_stores_other_application(
    office: Office, people: People
) -> None:
    first, second = pair(office, people)
    done(office, people["rin"], second, settle("same-store", "fail"))
    for number in (first, second):
        done(office, people["rin"], number, COMMANDS["approve"])
    closed(office, people)
    cancel = Command("cancel", ("closed-down",), from_day=date(2020, 4, 1))

    def open_services() -> set[int]:
        found = records.rows(office, sa.select(records.MEMBERSHIPS.c.service_id).where(records.MEMBERSHIPS.c.valid_to.is_(None)))
        return {row["service_id"] for row in found}

    def kits() -> list[str]:
        return sorted(row["status"] for row in records.rows(office, records.every(records.SHIPMENTS)))

    done(office, people["mai"], first, cancel)
    assert open_services() == {2}
    assert kits() == ["planned", "planned"]
    done(office, people["mai"], second, cancel)
    assert open_services() == set()
    assert kits() == ["cancelled", "cancelled"]
    ended = records.rows(office, sa.select(records.MEMBERSHIPS.c.valid_to).distinct())
    assert [row["valid_to"] for row in ended] == [date(2020, 4, 1)]


def test_a_reopened_rejection_takes_back_its_letter_unless_it_was_written(office: Office, people: People) -> None:
    unwritten, written = received(office, people, {}, {})
    for number in (unwritten, written):
        done(office, people["rin"], number, COMMANDS["reject"])
    ids = [row["id"] for row in records.rows(office, sa.select(records.OUTBOX.c.id).where(records.OUTBOX.c.case_id == written))]
    mark_rendered(office, people["rin"], ids)
    for number in (unwritten, written):
        done(office, people["rin"], number, COMMANDS["reopen"])
        assert refused(office, people["rin"], number, COMMANDS["confirm"]) is RefusalCode.SAME_PERSON
        done(office, people["ren"], number, COMMANDS["confirm"])
    assert records.letters(office, unwritten) == [("rejected", False)]
    assert records.letters(office, written) == [("rejected", True)]
    assert records.application(office, unwritten)["decided_at"] is None


def test_what_is_reopened_and_approved_again_while_a_closing_run_stands_still_belongs_to_a_later_start(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = received(office, people, {}, {})
    for number in (first, second):
        done(office, people["rin"], number, COMMANDS["approve"])
    begun = at(office, AFTER_CUTOFF)
    with monkeypatch.context() as stopping, pytest.raises(StoppedError):
        stopping.setattr(closing_run, "_register", stop)
        close_cutoff(begun, people["mai"], START)
    later = at(office, "2020-02-14T10:05")
    done(later, people["rin"], first, COMMANDS["reopen"])
    done(later, people["ren"], first, COMMANDS["confirm"])
    done(later, people["rin"], first, COMMANDS["approve"])
    foretold = close_cutoff(later, people["mai"], START, dry_run=True)
    taken_up = close_cutoff(later, people["mai"], START)
    assert isinstance(foretold, ClosingResult)
    assert isinstance(taken_up, ClosingResult)
    assert foretold.registered == taken_up.registered == 1
    found = records.applications(office)
    assert [(found[number]["status"], found[number]["start_on"]) for number in (first, second)] == [
        ("approved", None),
        ("registered", START),
    ]
    of_first = sa.select(records.ENTRIES.c.payload).where(records.ENTRIES.c.case_id == first).order_by(records.ENTRIES.c.version)
    assert "2020-03-01" in records.rows(office, of_first)[-1]["payload"]
    next_run = close_cutoff(at(office, "2020-02-25T10:00"), people["mai"], date(2020, 3, 1))
    assert isinstance(next_run, ClosingResult)
    assert next_run.registered == 1


def test_an_overridden_fail_is_approved_once_two_people_stand_behind_it(office: Office, people: People) -> None:
    (number,) = received(office, people, OVER_SIZE)
    assert refused(office, people["rin"], number, COMMANDS["approve"]) is RefusalCode.NOT_ELIGIBLE
    done(office, people["rin"], number, settle("size", "pass", "決算後に減資済み"))
    assert records.application(office, number)["status"] == "awaiting-second"
    done(office, people["ren"], number, COMMANDS["confirm"])
    (settled,) = records.rows(office, records.every(records.SETTLEMENTS))
    assert (settled["staff"], settled["confirmed_by"], settled["outcome"]) == ("rin", "ren", "pass")
    done(office, people["rin"], number, COMMANDS["approve"])
    row = records.application(office, number)
    assert (row["status"], row["return_rate"], row["subsidised"]) == ("approved", 5, True)
    assert records.actions(office, number) == [("rin", "receive"), ("rin", "settle"), ("ren", "confirm"), ("rin", "approve")]


def test_a_correction_lets_the_clock_stand_still_from_return_to_arrival_and_clears_what_was_settled(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = take_in(office, people["rin"], [application_row(1, excluded_goods="G02")], provider).numbers
    due = records.application(office, number)["due_on"]
    done(office, people["rin"], number, settle("goods", "pass"))
    done(at(office, "2020-01-21T23:50"), people["rin"], number, COMMANDS["return"])
    corrected = take_in(at(office, "2020-01-28T00:10"), people["rin"], [application_row(1, phone="0898-22-7777")], provider)
    assert isinstance(corrected, IntakeResult)
    assert (corrected.numbers, corrected.accepted) == ([number], 1)
    row = records.application(office, number)
    assert (row["status"], row["returned_at"], row["assignee"]) == ("received", None, None)
    assert (row["due_on"] - due).days == 7
    assert (row["cutoff_start_on"], row["open_points"]) == (date(2020, 3, 1), 0)
    assert records.rows(office, records.every(records.SETTLEMENTS)) == []
    assert records.faults(office) == []


def test_the_next_case_is_the_one_that_falls_due_first_and_nobodys(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    later = take_in(office, people["rin"], [application_row(1)], provider, "2020-01-20T09:00").numbers
    sooner = take_in(office, people["rin"], [application_row(2)], provider, "2020-01-17T09:00").numbers
    taken = [take_next(office, people[login]) for login in ("rin", "ren", "mai")]
    numbers: Sequence[str | None] = [row.number if row is not None and not isinstance(row, Refusal) else None for row in taken]
    assert numbers == [*sooner, *later, None]
    assert [records.application(office, number)["assignee"] for number in (*sooner, *later)] == ["rin", "ren"]


def test_an_application_for_two_services_joins_both_on_its_start_day(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    (number,) = received(office, people, {"services": f"{SERVICE}、{SECOND_SERVICE}"}, provider=provider)
    done(office, people["rin"], number, COMMANDS["approve"])
    closed(office, people)
    memberships = records.rows(office, records.every(records.MEMBERSHIPS))
    assert [(row["service_id"], row["valid_from"], row["valid_to"]) for row in memberships] == [(1, START, None), (2, START, None)]
    assert records.letters(office, number) == [("registered", True)]
