"""What was kept long enough is erased everywhere, and nothing else is; the chain of the journal stays valid."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.base import table_of
from models.privacy import ErasedCase
from models.vocabulary import RefusalCode
from models.vocabulary_privacy import HoldReason, Retention
from secretariat import database
from secretariat.callcentre.search import look_up
from secretariat.casework.desk import add_note
from secretariat.evidence.reading import read_evidence
from secretariat.office import Office, with_programme_in_force
from secretariat.privacy import erasing
from secretariat.privacy.erasing import Erased, erase_due, erasure_plan
from secretariat.privacy.holds import holds, lift_hold, place_hold
from secretariat.privacy.requests import privacy_requests
from secretariat.programme import packaged_programme
from secretariat.programme_change import change_programme
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.privacy_work import UNTIL, WORDS, Scene, late
from tests.support.records import actions, contents, rows

People = Mapping[str, Person]
ON_SQLITE = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
ERASED = table_of(ErasedCase)


def faults(office: Office, people: People) -> list[tuple[str, int | None, str]]:
    """What the whole verification finds."""
    verified = verify_office(office, people["aud"])
    assert isinstance(verified, Verification), verified
    return [(fault.case, fault.entry, fault.problem) for fault in verified.faults]


def left_of(office: Office) -> set[str]:
    """Which of the words are still anywhere in the database."""
    held = "\n".join(row for table in contents(office).values() for row in table)
    return {word for word in WORDS if word in held}


def erase(office: Office, people: People, until: date = UNTIL) -> Erased:
    """Erases, and something is."""
    erased = erase_due(office, people["admin"], until)
    assert isinstance(erased, Erased), erased
    return erased


@pytest.mark.long
def test_nothing_personal_is_left_anywhere_and_everything_still_proves_itself(found: Scene, people: People) -> None:
    assert left_of(found.office) == set(WORDS)
    office = late(found)
    erased = erase(office, people)
    assert left_of(office) == set()
    assert faults(office, people) == []
    counts = {line.kind: line.due for line in erased.lines}
    assert (counts[Retention.REGISTERED], counts[Retention.NOT_REGISTERED], counts[Retention.INQUIRIES]) == (3, 1, 2)
    assert counts[Retention.LOOKS] == 1
    assert actions(office, found.own)[-1] == ("admin", "erase")
    # what was decided, where and when stays, and is still shown
    shown = show(office, people["aud"], found.own)
    assert not isinstance(shown, Refusal)
    assert (shown.status, shown.return_rate, shown.details["prefecture"]) == ("registered", 5, "愛媛県")
    assert shown.details["taxable_income_1"] == 0
    corporate = show(office, people["aud"], found.other)
    assert not isinstance(corporate, Refusal)
    # a corporation is no person, who represents it is one
    assert "商事株式会社" in str(corporate.details["business_name"])
    assert corporate.details["representative"] == "（消去済み）"
    assert corporate.details["capital_yen"] == 3_000_000
    hits = look_up(office, people["mai"], "喫茶𠮷野", "ja")
    assert not isinstance(hits, Refusal)
    assert not hits.hits
    gone = read_evidence(office, people["aud"], found.evidence)
    assert isinstance(gone, Refusal)
    assert gone.message.key == "evidence.erased"
    again = erase_due(office, people["admin"], UNTIL)
    assert isinstance(again, Refusal)
    assert again.code is RefusalCode.NOTHING_TO_DO


@ON_SQLITE
def test_nothing_is_erased_a_day_too_early_nor_for_a_day_to_come(found: Scene, people: People) -> None:
    office = late(found)
    plan = erasure_plan(office, people["admin"], date(2023, 3, 30))
    assert isinstance(plan, Erased)
    assert plan.due == 0
    calls = erasure_plan(office, people["admin"], date(2023, 3, 31))  # those of March 2020
    assert isinstance(calls, Erased)
    assert {line.kind for line in calls.lines if line.due} == {Retention.INQUIRIES, Retention.LOOKS}
    # the programme ended in June 2020: its fiscal year a year later
    for until, due in ((date(2026, 3, 30), 0), (date(2026, 3, 31), 3)):
        plan = erasure_plan(office, people["admin"], until)
        assert isinstance(plan, Erased)
        assert next(line.due for line in plan.lines if line.kind is Retention.REGISTERED) == due
    early = erase_due(office, people["admin"], date(2027, 5, 1))
    assert isinstance(early, Refusal)
    assert early.code is RefusalCode.TOO_EARLY


def test_a_held_case_stays_with_all_that_belongs_to_it_until_it_is_released(found: Scene, people: People) -> None:
    office, mai = late(found), people["mai"]
    assert place_hold(office, mai, found.own, HoldReason.AUDIT, "検査") is None
    twice = place_hold(office, mai, found.own, HoldReason.DISPUTE)
    assert isinstance(twice, Refusal)
    assert twice.code is RefusalCode.NOTHING_TO_DO
    shown = holds(office, people["aud"])
    assert not isinstance(shown, Refusal)
    assert [(one.number, one.reason, one.placed_by) for one in shown] == [(found.own, HoldReason.AUDIT, "mai")]
    erase(office, people)
    assert {"𠮷野", "0898771234", "届いていない"} <= left_of(office)
    assert "yoshino@example.jp" not in left_of(office)
    assert lift_hold(office, mai, found.own) is None
    erase(office, people)
    assert left_of(office) == set()
    assert faults(office, people) == []
    assert place_hold(office, mai, found.own, HoldReason.DISPUTE) is None  # again, under the row of before


@ON_SQLITE
def test_a_run_that_broke_off_is_taken_up_under_its_number(found: Scene, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    office = late(found)
    monkeypatch.setattr(erasing, "CHUNK", 2)

    def interrupted(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        erase_due(office, people["admin"], UNTIL, interrupted)
    assert len(rows(office, sa.select(ERASED))) == 4  # two applications, a report and a paper of one
    erased = erase(office, people)
    lines = privacy_requests(office, people["mai"])
    assert not isinstance(lines, Refusal)
    assert [(line.number, line.status.value) for line in lines] == [(erased.number, "answered")]
    assert lines[0].erased == len(rows(office, sa.select(ERASED)))
    assert left_of(office) == set()
    assert faults(office, people) == []


@ON_SQLITE
def test_no_run_goes_on_under_periods_that_hold_no_more(found: Scene, people: People) -> None:
    office = late(found)
    longer = packaged_programme().replace("registered = { years = 5 }", "registered = { years = 30 }", 1)
    changed = change_programme(office, people["mai"], longer)
    assert not isinstance(changed, Refusal), changed
    stopped = erase_due(office, people["admin"], UNTIL)
    assert isinstance(stopped, Refusal)
    assert stopped.code is RefusalCode.CHANGED_MEANWHILE
    erased = erase(with_programme_in_force(office), people)
    assert {line.kind for line in erased.lines if line.due} >= {Retention.INQUIRIES, Retention.NOT_REGISTERED}
    assert "0898771234" in left_of(office)


@ON_SQLITE
def test_a_note_that_somebody_takes_away_is_found_before_and_after_an_erasure(found: Scene, people: People) -> None:
    office = late(found)
    with database.writing(office.engine) as session:
        version = session.execute(sa.text("SELECT max(version) FROM journal_personal WHERE case_id = :case"), {"case": found.own}).scalar()
        session.execute(
            sa.text("DELETE FROM journal_personal WHERE case_id = :case AND version = :version"), {"case": found.own, "version": version}
        )
    assert faults(office, people) == [(found.own, version, "journal.note_missing")]
    erase(office, people)
    # what was gone before is not covered by the erasure
    assert faults(office, people) == [(found.own, version, "journal.note_missing")]


@ON_SQLITE
def test_what_is_said_of_an_erased_case_goes_with_the_next_run(found: Scene, people: People) -> None:
    office = late(found)
    erase(office, people)
    assert add_note(office, people["rin"], found.other, "電話で事情を聞いた") is None
    assert left_of(office) == {"電話で事情"}
    erase(office, people)
    assert left_of(office) == set()
    assert faults(office, people) == []


@ON_SQLITE
def test_the_database_takes_no_erasure_without_its_entry(found: Scene) -> None:
    with pytest.raises(DBAPIError), database.writing(found.office.engine) as session:
        session.execute(
            sa.text(
                "INSERT INTO case_hold (entry_case, entry_version, reason, placed_at, placed_by) "
                "SELECT number, 99, 'audit', received_at, 'x' FROM application"
            )
        )


@pytest.mark.parametrize("login", ["rin", "sho", "cal", "aud"])
@ON_SQLITE
def test_only_managers_and_admins_erase(office: Office, people: People, login: str) -> None:
    refused = erase_due(office, people[login], date(2019, 3, 31))
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.NOT_PERMITTED
