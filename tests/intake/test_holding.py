"""A time of receipt that needs another person's word: until it is confirmed the rows count as not received, and nothing is lost."""

import dataclasses
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from models.base import table_of
from models.receipt import HeldBatch
from secretariat.backup import back_up
from secretariat.casework.desk import decide_applications
from secretariat.clock import FixedClock, parse_instant
from secretariat.intake import staging
from secretariat.intake.applications import take_in_applications
from secretariat.intake.confirming import decide_held_batches
from secretariat.intake.holding import HeldRow, held_batches
from secretariat.intake.result import IntakeResult
from secretariat.intake.staging import SHADOWS, clear_abandoned
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.restoring import restore
from secretariat.screening.cards import show
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown
from secretariat.staff import Person
from tests.support.records import actions, application, applications, contents, every, faults, rows
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook
from tests.support.screening_work import code_of

People = Mapping[str, Person]
HELD = table_of(HeldBatch)
LATE = "2020-01-27T17:00:00"
REASON = "1/27は障害のため受付できず"
BESIDES = frozenset({"operation", "serial_counter"})  # what is used up, whatever becomes of it


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


@pytest.fixture
def late(office: Office, people: People, provider: str) -> Office:
    """The office after the closing run of 2020-02-21, in which an application was returned before."""
    assert provider
    (number,) = take_in(office, people["rin"], [application_row(9)], provider).numbers
    (returned,) = decide_applications(office, people["rin"], [number], Command("return", ("documents-missing",)))
    assert returned.refusal is None
    later = at(office, "2020-02-18T12:00")
    assert not isinstance(close_cutoff(later, people["mai"], date(2020, 2, 21)), Refusal)
    return later


def send(office: Office, person: Person, provider: str, folder: Path, reason: str | None, *serials: int) -> IntakeResult | Refusal:
    """A file of these applications, and the correction of the returned one, as received just before the closed cutoff."""
    sent = [*(application_row(serial) for serial in serials), application_row(9, employees="5")]
    path = write_workbook(sent, APPLICATION_HEADINGS, folder / "late.csv")
    return take_in_applications(office, person, path, provider, parse_instant(LATE), reason=reason)


def held(office: Office, people: People, provider: str, folder: Path) -> IntakeResult:
    """The same, held."""
    result = send(office, people["mai"], provider, folder, REASON, 1, 2)
    assert isinstance(result, IntakeResult), result
    return result


def word(office: Office, person: Person, result: IntakeResult, command: str, note: str | None = None) -> str:
    """The second person's word on it: the refusal's code, or done."""
    (answer,) = decide_held_batches(office, person, [str(result.batch)], Command(command, note=note))
    return "done" if answer.refusal is None else answer.refusal.code.value


def waiting(office: Office, person: Person) -> tuple[HeldRow, ...]:
    found = held_batches(office, person)
    assert isinstance(found, tuple), found
    return found


def test_nothing_counts_as_received_before_somebody_else_has_confirmed_it(
    late: Office, people: People, provider: str, tmp_path: Path
) -> None:
    before = applications(late)
    result = held(late, people, provider, tmp_path)
    assert (result.accepted, len(result.numbers), result.awaits_confirm) == (3, 3, True)
    assert applications(late) == before
    (line,) = waiting(late, people["mio"])
    assert (line.number, line.entered_by, line.is_own, line.accepted, line.reason) == (
        result.batch,
        "mai",
        False,
        3,
        REASON,
    )
    card = show(late, people["aud"], str(result.batch))
    assert isinstance(card, CaseShown)
    assert (card.status, card.history[0].note) == ("waiting", REASON)
    # whatever a later intake clears away, this stays
    clear_abandoned(machine_later(late), "rin")
    assert word(late, people["mai"], result, "confirm") == "same-person"
    assert word(late, people["cal"], result, "confirm") == "not-permitted"
    tomorrow = at(late, "2020-02-19T09:00")
    assert word(tomorrow, people["rin"], result, "confirm", "障害の記録を確認") == "done"
    for number in result.numbers[:2]:
        row = application(late, number)
        assert (row["received_at"], row["cutoff_start_on"]) == (parse_instant(LATE), date(2020, 2, 21))
        assert row["due_on"] == date(2020, 3, 27)
    assert application(late, result.numbers[2])["status"] == "received"
    assert actions(late, str(result.batch)) == [("mai", "intake"), ("rin", "confirm")]
    assert waiting(late, people["rin"]) == ()
    assert word(late, people["rin"], result, "confirm") == "wrong-state"
    assert word(late, people["rin"], result, "decline", "見本") == "wrong-state"
    assert all(rows(late, every(shadow)) == [] for shadow in SHADOWS.values())
    (decided,) = decide_applications(tomorrow, people["rin"], result.numbers[:1], Command("approve"))
    assert decided.refusal is None
    assert faults(late) == []


def machine_later(office: Office) -> Office:
    """The office two hours later by the machine's clock."""

    return dataclasses.replace(office, machine_clock=FixedClock(office.machine_clock.now() + timedelta(hours=2)))


def test_a_declined_file_is_dropped_with_the_reason_and_can_be_sent_again(
    late: Office, people: People, provider: str, tmp_path: Path
) -> None:
    before = applications(late)
    result = held(late, people, provider, tmp_path)
    assert word(late, people["mai"], result, "decline", "見本") == "same-person"
    assert word(late, people["mio"], result, "decline") == "note-missing"
    assert word(late, people["mio"], result, "decline", "障害の記録なし") == "done"
    assert applications(late) == before
    assert all(rows(late, every(shadow)) == [] for shadow in SHADOWS.values())
    (row,) = rows(late, every(HELD))
    assert (row["status"], row["corrections"]) == ("declined", "[]")
    card = show(late, people["mai"], str(result.batch))
    assert isinstance(card, CaseShown)
    assert card.history[-1].note == "障害の記録なし"
    assert word(late, people["rin"], result, "confirm") == "wrong-state"
    again = held(late, people, provider, tmp_path)
    assert word(late, people["rin"], again, "confirm") == "done"
    assert len(applications(late)) == len(before) + 2
    assert faults(late) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_who_may_say_so_and_what_they_have_to_give(late: Office, people: People, provider: str, tmp_path: Path) -> None:
    before = contents(late)
    assert code_of(send(late, people["rin"], provider, tmp_path, "見本", 1)) == "not-permitted"
    assert code_of(send(late, people["mai"], provider, tmp_path, None, 1)) == "reason-missing"
    assert code_of(send(late, people["mai"], provider, tmp_path, " ", 1)) == "reason-missing"
    assert code_of(send(late, people["mai"], provider, tmp_path, "長" * 1001, 1)) == "limit-exceeded"
    path = write_workbook([application_row(1)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    deemed = take_in_applications(late, people["rin"], path, provider, reason="見本")
    assert isinstance(deemed, Refusal)
    assert deemed.message.key == "intake.deemed_receipt"
    tried = take_in_applications(late, people["mai"], path, provider, parse_instant(LATE), reason="見本", dry_run=True)
    assert isinstance(tried, IntakeResult)
    assert (tried.accepted, tried.awaits_confirm) == (1, False)
    assert code_of(held_batches(late, people["cal"])) == "not-permitted"
    assert held_batches(late, people["aud"]) == (), "an auditor reads what waits"
    assert contents(late) == before
    # deemed receipt needs a second person as well where no cutoff is closed
    open_time = take_in_applications(late, people["mai"], path, provider, parse_instant("2020-02-14T17:00"), reason="2/14は障害")
    assert isinstance(open_time, IntakeResult)
    assert open_time.awaits_confirm


def test_what_waits_is_in_a_backup_and_can_be_confirmed_where_that_is_restored(
    late: Office, people: People, provider: str, tmp_path: Path
) -> None:
    result = held(late, people, provider, tmp_path)
    assert back_up(late, people["admin"], tmp_path / "backup.db") is None
    assert restore(make_url(f"sqlite:///{tmp_path / 'restored.db'}"), tmp_path / "backup.db") is None
    restored = open_office(f"sqlite:///{tmp_path / 'restored.db'}", now=late.clock.now())
    assert word(restored, people["rin"], result, "confirm") == "done"
    assert application(restored, result.numbers[0])["received_at"] == parse_instant(LATE)
    assert faults(restored) == []
    restored.engine.dispose()


def test_what_was_taken_in_otherwise_meanwhile_is_told_and_nothing_is_half_done(
    late: Office, people: People, provider: str, tmp_path: Path
) -> None:
    result = held(late, people, provider, tmp_path)
    # the same application comes again by itself
    assert take_in(late, people["rin"], [application_row(1)], provider).accepted == 1
    before = contents(late, BESIDES)
    assert word(late, people["rin"], result, "confirm") == "changed-meanwhile"
    assert contents(late, BESIDES) == before
    corrected = send(late, people["mai"], provider, tmp_path, "見本")
    assert isinstance(corrected, IntakeResult)
    assert take_in(late, people["rin"], [application_row(9, employees="6")], provider).accepted == 1
    before = contents(late, BESIDES)
    assert word(late, people["rin"], corrected, "confirm") == "changed-meanwhile"
    assert contents(late, BESIDES) == before
    for batch in (result, corrected):
        assert word(late, people["rin"], batch, "decline", "重複") == "done"
    assert faults(late) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_a_confirmation_that_was_killed_left_uncleared_the_next_intake_clears(
    late: Office, people: People, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = held(late, people, provider, tmp_path)

    def killed(*_arguments: object, **_named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(staging, "publish", killed)
        with pytest.raises(KeyboardInterrupt):
            word(late, people["rin"], result, "confirm")
    assert len(waiting(late, people["rin"])) == 1
    with monkeypatch.context() as patch:
        patch.setattr(staging, "clear", killed)
        with pytest.raises(KeyboardInterrupt):
            word(late, people["rin"], result, "confirm")
    assert waiting(late, people["rin"]) == ()
    with late.reading() as session:
        assert session.execute(sa.select(sa.func.count()).select_from(SHADOWS["application"])).scalar() == 2
    clear_abandoned(machine_later(late), "rin")
    assert rows(late, every(SHADOWS["application"])) == []
    assert application(late, result.numbers[0])["status"] == "received"
    assert faults(late) == []
