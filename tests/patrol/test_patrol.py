"""What is stuck is found, by every checker of the registry, and what is at hand about it is done once and journalled."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from models.vocabulary import Role
from secretariat.casework.desk import add_note, take_case
from secretariat.clock import FixedClock, parse_instant
from secretariat.home import Overview, overview
from secretariat.identifiers import case_number
from secretariat.intake import staging
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.kits.holding import hold_shipments
from secretariat.leave import enter_leave
from secretariat.messages import LANGUAGES, Language, say, text
from secretariat.office import Office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from secretariat.patrol import patrolling
from secretariat.patrol.patrolling import Found, fix_stuck, patrol, preview_fix
from secretariat.patrol.registry import CHECKERS
from secretariat.patrol.stuck import Stuck
from secretariat.programme import Programme, packaged_programme, parse_programme
from secretariat.programme_file.patrol import PatrolRules
from secretariat.providers.suspension import cancel_provider
from secretariat.refusal import Refusal
from secretariat.screening import closing
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.staff import Person
from tests.support.dependence import AFTER, START, registered_stores
from tests.support.rehearsal import at
from tests.support.samples import (
    APPLICATION_HEADINGS,
    application_row,
    ready_to_register,
    receive_provider,
    register_provider,
    take_in,
    take_over_provider,
    write_workbook,
)
from tests.support.screening_work import actions, application, approved, close, code_of, decide, taken

People = Mapping[str, Person]
SHIPMENTS = table_of(Shipment)


def seen(office: Office, people: People, kind: str | None = None) -> dict[str, tuple[Stuck, ...]]:
    found = patrol(office, people["aud"], kind)
    assert not isinstance(found, Refusal), found
    return {one.kind: one.stuck for one in found}


def numbers(office: Office, people: People, kind: str) -> list[str]:
    return [one.number for one in seen(office, people, kind).get(kind, ())]


def fixed(office: Office, people: People, kind: str) -> list[str]:
    """The numbers that a fix by a manager did something about: all of them."""
    results = fix_stuck(office, people["mai"], kind)
    assert isinstance(results, list), results
    assert [result.refusal for result in results] == [None] * len(results)
    return [result.number for result in results]


def later(office: Office, days: int) -> Office:
    return replace(office, clock=FixedClock(office.clock.now() + timedelta(days=days)))


def write(office: Office, *statements: sa.Executable) -> None:
    """Past the use cases: what should never be."""
    with office.writing("admin", "test") as (session, _):
        for statement in statements:
            session.execute(statement)


def test_an_office_in_which_everything_goes_on_has_nothing_stuck(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    approved(office, people, provider, 1)
    taken(office, people, provider, 2)
    assert seen(office, people) == {}


def test_cases_that_their_holder_leaves_lying_are_found_and_freed(office: Office, people: People) -> None:
    held, free, noted, returned = taken(office, people, take_over_provider(office, people), 1, 2, 3, 4)
    for number in (held, noted):
        assert take_case(office, people["ren"], number) is None
    assert decide(office, people["rin"], "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert seen(later(office, 6), people, "held-untouched") == {}
    assert add_note(later(office, 6), people["ren"], noted, "電話済み") is None
    week = later(office, 7)
    (found,) = seen(week, people)["held-untouched"]
    assert (found.number, found.name, found.staff, found.days(date(2020, 1, 27)), found.fixable) == (held, "喫茶アアアカ", "ren", 7, True)
    after = later(office, 8)
    close(after, people, START)
    left = {one.number: one.fixable for one in seen(after, people)["left-open"]}
    assert left == {held: True, free: False}
    assert fixed(after, people, "left-open") == [held]
    assert (application(office, held)["assignee"], actions(office, held)[-1]) == (None, "free")
    assert "held-untouched" not in seen(after, people)
    assert numbers(after, people, "left-open") == [free]


def test_cases_of_somebody_who_is_gone_are_found_and_freed(office: Office, people: People) -> None:
    away, present = taken(office, people, take_over_provider(office, people), 1, 2)
    for login, number in (("ren", away), ("rin", present)):
        assert take_case(office, people[login], number) is None
    assert not isinstance(enter_leave(office, people["mai"], "ren", date(2020, 1, 21), date(2020, 1, 31)), Refusal)
    assert "holder-gone" not in seen(office, people)
    tomorrow = later(office, 1)
    assert numbers(tomorrow, people, "holder-gone") == [away]
    assert fixed(tomorrow, people, "holder-gone") == [away]
    assert (application(office, away)["assignee"], application(office, present)["assignee"]) == (None, "rin")
    assert code_of(fix_stuck(tomorrow, people["mai"], "holder-gone")) == "nothing-to-do"


def test_an_answer_that_nobody_reads_and_a_decision_without_a_second_person_are_found(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    returned, rejected = taken(office, people, provider, 1, 2)
    assert take_case(office, people["rin"], returned) is None
    assert decide(office, people["rin"], "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(office, people["rin"], "reject", rejected, reasons=["discretion"], note="趣旨に照らして") == ["done"]
    take_in(later(office, 1), people["rin"], [application_row(1, phone="0898-99-9999")], provider)
    assert add_note(later(office, 2), people["rin"], rejected, "確認中") is None
    assert seen(later(office, 2), people, "second-waiting") == {}
    day = later(office, 4)
    assert (numbers(day, people, "correction-unread"), numbers(day, people, "second-waiting")) == ([returned], [rejected])
    (found,) = seen(day, people, "second-waiting")["second-waiting"]
    assert (found.since, found.fixable) == (date(2020, 1, 20), False)
    assert code_of(fix_stuck(day, people["mai"], "second-waiting")) == "invalid-value"


def test_approvals_without_a_start_day_and_services_that_have_ended_are_found(office: Office, people: People) -> None:
    provider, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (late,) = approved(office, people, provider, 1)
    undecided = taken(office, people, other, 2)
    assert seen(at(office, "2020-06-10T10:00"), people, "approved-without-start") == {}
    assert numbers(at(office, "2020-06-11T10:00"), people, "approved-without-start") == [late]
    assert cancel_provider(office, people["mai"], other, date(2020, 2, 1), ("other",), "終了") is None
    assert numbers(at(office, "2020-02-01T10:00"), people, "services-ended") == undecided


def test_a_letter_a_proposal_and_a_review_that_nobody_sees_to_are_found(office: Office, people: People) -> None:
    (rejected,) = taken(office, people, take_over_provider(office, people), 1)
    assert decide(office, people["rin"], "reject", rejected, reasons=["size"]) == ["done"]
    proposed, registered = receive_provider(office, people, 2), receive_provider(office, people, 3)
    ready_to_register(office, people, proposed)
    register_provider(office, people, registered)
    assert seen(later(office, 2), people) == {}
    week = later(office, 7)
    assert numbers(week, people, "proposal-unsigned") == [proposed]
    assert rejected in numbers(week, people, "letter-unwritten")
    with office.reading() as session:
        waiting = [queued.outbox_id for queued in queued_letters(session, office.programme, LetterFilter(pending_only=True))]
    mark_rendered(week, people["mai"], waiting)
    assert seen(week, people, "letter-unwritten") == {}
    assert numbers(at(office, "2021-06-01T10:00"), people, "review-overdue") == [registered]


def test_parcels_without_a_reason_or_a_way_are_found_cancelled_and_let_go(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    after, (ended, held, lost) = registered_stores(office, people, provider, 1, 2, 3)
    assert seen(after, people) == {}
    ids = {number: application(office, number)["id"] for number in (ended, held, lost)}
    with after.writing("mai", "test") as (session, act):
        parcel = sa.select(SHIPMENTS.c.id).where(SHIPMENTS.c.application_id == ids[held], SHIPMENTS.c.kit == "A")
        assert hold_shipments(session, act, [session.execute(parcel).scalar_one()], provider) == 1
    m, s = table_of(Membership), table_of(Store)
    write(
        after,
        sa.update(m).where(m.c.application_id == ids[ended]).values(valid_to=m.c.valid_from, entry_version=1),
        sa.update(s).where(s.c.id == application(office, lost)["store_id"]).values(street=" ", entry_version=2),
    )
    kinds = {kind: len(stuck) for kind, stuck in seen(after, people).items()}
    assert kinds == {"kit-unregistered": 2, "kit-without-address": 2, "kit-held": 1}
    cancelled = fixed(after, people, "kit-unregistered")
    assert [actions(office, number)[-1] for number in cancelled] == ["cancel", "cancel"]
    (released,) = fixed(after, people, "kit-held")
    assert actions(office, released)[-1] == "release-hold"
    assert list(seen(after, people)) == ["kit-without-address"]


def test_a_closing_run_that_was_broken_off_is_found_and_resumed(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    approved(office, people, take_over_provider(office, people), 1, 2)
    after = at(office, AFTER)
    monkeypatch.setattr(closing, "CHUNK", 1)
    asked = iter([False])
    stopped = close_cutoff(after, people["mai"], START, stop=lambda: next(asked, True))
    assert isinstance(stopped, ClosingResult)
    assert stopped.stopped
    assert numbers(after, people, "closing-stopped") == [START.isoformat()]
    assert fixed(after, people, "closing-stopped") == [START.isoformat()]
    assert seen(after, people, "closing-stopped") == {}


def test_files_left_behind_are_cleared_and_files_that_wait_for_a_second_person_are_not(
    office: Office, people: People, tmp_path: Path
) -> None:
    provider = take_over_provider(office, people)
    taken(office, people, provider, 9)
    after = at(office, AFTER)
    close(after, people, START)
    path = write_workbook([application_row(1)], APPLICATION_HEADINGS, tmp_path / "applications.csv")
    result = take_in_applications(after, people["mai"], path, provider, parse_instant("2020-01-27T10:00"), reason="回線の障害")
    assert isinstance(result, IntakeResult), result
    long_ago = office.machine_clock.now() - timedelta(hours=2)
    with after.writing("mai", "test") as (session, _):
        staging.begin(session, 999, long_ago)
    assert numbers(after, people, "file-left-behind") == [case_number("B", 999)]
    assert fixed(after, people, "file-left-behind") == [case_number("B", 999)]
    assert numbers(later(after, 1), people, "file-unconfirmed") == [result.batch]


def test_only_managers_fix_and_what_is_no_kind_is_named(office: Office, people: People) -> None:
    for login, person in people.items():
        may_see, may_fix = person.role in {Role.MANAGER, Role.AUDITOR}, person.role is Role.MANAGER
        assert (patrol(office, people[login]) == ()) == may_see
        expected = "nothing-to-do" if may_fix else "not-permitted"
        assert code_of(fix_stuck(office, people[login], "holder-gone")) == expected
        assert code_of(preview_fix(office, people[login], "holder-gone")) == expected
    assert code_of(patrol(office, people["mai"], "no-such")) == "not-found"
    assert code_of(fix_stuck(office, people["mai"], "no-such")) == "not-found"


def test_what_went_on_meanwhile_is_told_and_a_fix_may_be_called_off(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = taken(office, people, take_over_provider(office, people), 1, 2, 3)
    for number in cases:
        assert take_case(office, people["ren"], number) is None
    week = later(office, 7)
    assert len(seen(week, people)["held-untouched"]) == 3
    told: list[tuple[int, int]] = []
    stopped = fix_stuck(week, people["mai"], "held-untouched", progress=lambda *so_far: told.append(so_far), stop=lambda: bool(told))
    assert isinstance(stopped, list)
    assert (len(stopped), told) == (1, [(1, 3)])
    monkeypatch.setattr(patrolling, "preview_fix", lambda *_: (Found("held-untouched", (Stuck("held-untouched", cases[0]),), False, None),))
    results = fix_stuck(week, people["mai"], "held-untouched")
    assert isinstance(results, list)
    assert [code_of(result.refusal) for result in results] == ["changed-meanwhile"]


def test_home_counts_what_is_stuck_for_a_manager(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in taken(office, people, take_over_provider(office, people), 1, 2):
        assert take_case(office, people["ren"], number) is None
    monkeypatch.setattr(patrolling, "AT_ONCE", 1)
    found = overview(later(office, 7), people["mai"])
    assert isinstance(found, Overview)
    assert [(need.count, need.capped, need.weight) for need in found.needs if need.name == "stuck"] == [(1, True, "needs-you")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_words(language: Language) -> None:
    for name, checker in CHECKERS.items():
        words = [text(language, f"patrol.{part}.{name}") for part in ("kind", "remedy")]
        assert all(words)
        assert (checker.fix is None) == (checker.fix_name is None)


def test_limits_have_defaults_and_none_is_below_zero() -> None:
    content = packaged_programme()
    without = re.sub(r"\[patrol\]\n(?:\w+ = .*\n)+", "", content)
    assert without != content
    older, wrong = parse_programme(without), parse_programme(content.replace("letter_days = 3", "letter_days = -3"))
    assert isinstance(older, Programme)
    assert older.patrol == PatrolRules()
    assert isinstance(wrong, Refusal)
    assert "letter_days" in say("en", wrong.message)
