"""Stores that were registered elsewhere enter as registered from their day, by an administrator, and what is doubtful is told a manager."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import RefusalCode
from secretariat.identifiers import merchant_id
from secretariat.intake import applications as intake
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Refusal
from secretariat.screening.cutoff_records import list_cutoffs
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import (
    APPLICATION_HEADINGS,
    SECOND_SERVICE,
    SERVICE,
    Row,
    application_row,
    receive_provider,
    take_in,
    take_over_provider,
    write_workbook,
)
from tests.support.screening_work import actions, approved, close, decide, shown, told

People = Mapping[str, Person]
ON, START = date(2019, 11, 15), date(2020, 2, 21)
ISSUED = merchant_id(777_777)
TOO_LARGE: Mapping[str, object] = {"capital_yen": "60000000", "employees": "51"}


def take_over(
    office: Office,
    people: People,
    folder: Path,
    rows: Sequence[Row],
    provider: str,
    on: date = ON,
    login: str = "admin",
    reason: str | None = None,
) -> IntakeResult | Refusal:
    path = write_workbook(rows, APPLICATION_HEADINGS, folder / "stores.csv")
    return take_in_applications(office, people[login], path, provider, take_over_on=on, reason=reason)


def numbers(office: Office, people: People, kind: str) -> list[str]:
    found = patrol(office, people["mai"], kind)
    assert isinstance(found, tuple), found
    return [one.number for each in found for one in each.stuck]


def test_what_was_registered_elsewhere_is_registered_from_its_day_without_letter_kit_and_cutoff(
    office: Office, people: People, tmp_path: Path
) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    rows = [
        application_row(1, merchant_id=ISSUED, services=f"{SERVICE}、{SECOND_SERVICE}"),
        application_row(2, **TOO_LARGE),
        application_row(3, phone="代表"),
        application_row(4),
        application_row(4),
    ]
    result = take_over(office, people, tmp_path, rows, provider)
    assert isinstance(result, IntakeResult), result
    assert (result.accepted, result.rejected, result.duplicates) == (3, 1, 1)
    first, doubtful, fourth = result.numbers
    assert result.doubtful == [doubtful]
    case = records.application(office, first)
    assert (case["status"], case["start_on"], case["return_rate"], case["cutoff_start_on"], case["decided_at"]) == (
        "registered",
        ON,
        5,
        None,
        None,
    )
    assert records.root_stores(office)[first]["merchant_id"] == ISSUED
    assert all(store["merchant_id"] for store in records.root_stores(office).values())
    members = records.rows(office, records.every(records.MEMBERSHIPS))
    own = {row["id"]: row["number"] for row in records.applications(office).values()}
    assert sorted((own[row["application_id"]], row["valid_from"], row["valid_to"]) for row in members) == sorted(
        (number, ON, None) for number in (first, first, doubtful, fourth)
    )
    assert records.rows(office, records.every(records.SHIPMENTS)) == []
    assert (actions(office, first), records.letters(office, first)) == (["take-over"], [])
    counted = list_cutoffs(office, people["mai"], date(2019, 11, 1), date(2020, 2, 1))
    assert not isinstance(counted, Refusal)
    assert {row.received for row in counted} == {0}
    assert "2019年11月15日" in told(office, people, first).say
    assert records.faults(office) == []
    again = take_over(office, people, tmp_path, rows, provider)
    assert isinstance(again, IntakeResult)
    assert (again.accepted, again.duplicates, again.rejected) == (0, 4, 1)


def test_a_doubtful_one_waits_for_a_manager_who_has_it_stand_or_ends_it(office: Office, people: People, tmp_path: Path) -> None:
    provider = take_over_provider(office, people)
    result = take_over(office, people, tmp_path, [application_row(n, **TOO_LARGE) for n in (1, 2)], provider)
    assert isinstance(result, IntakeResult)
    stands, ends = result.numbers
    assert numbers(office, people, "taken-over") == [stands, ends]
    assert records.application(office, stands)["return_rate"] == 5
    assert not records.application(office, stands)["subsidised"]
    assert decide(office, people["rin"], "uphold", stands, note="見本") == ["not-permitted"]
    assert decide(office, people["mai"], "uphold", stands) == ["note-missing"]
    assert decide(office, people["mai"], "uphold", stands, note="登録元の審査結果で確認") == ["done"]
    assert decide(office, people["mai"], "uphold", stands, note="もう一度") == ["nothing-to-do"]
    assert numbers(office, people, "taken-over") == [ends]
    assert decide(office, people["mai"], "cancel", ends, reasons=("requirements-lost",), from_day=date(2020, 2, 1)) == ["done"]
    assert numbers(office, people, "taken-over") == []
    assert (actions(office, stands), actions(office, ends)) == (["take-over", "uphold"], ["take-over", "cancel"])
    assert [row["valid_to"] for row in records.rows(office, records.every(records.MEMBERSHIPS))] == [None, date(2020, 2, 1)]


def test_another_provider_of_a_store_that_was_taken_over_sends_it_no_second_kit_a(office: Office, people: People, tmp_path: Path) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2, [SECOND_SERVICE])
    taken = take_over(office, people, tmp_path, [application_row(1, merchant_id=ISSUED)], one)
    assert isinstance(taken, IntakeResult)
    (second,) = approved(office, people, other, 2, **{**application_row(1), "merchant_id": ISSUED, "services": SECOND_SERVICE})
    close(at(office, "2020-02-14T10:00"), people, START)
    assert records.application(office, second)["status"] == "registered"
    assert records.root_stores(office)[second]["merchant_id"] == ISSUED
    assert [row["kit"] for row in records.rows(office, records.every(records.SHIPMENTS))] == ["B"]
    assert sorted(row["valid_from"] for row in records.rows(office, records.every(records.MEMBERSHIPS))) == [ON, START]
    assert shown(office, people, second).start_on == START


def test_a_take_over_is_refused_by_name_and_leaves_nothing_behind(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = take_over_provider(office, people)
    unregistered = receive_provider(office, people, 2)
    rows = [application_row(1), application_row(2)]

    def refused(from_provider: str = provider, on: date = ON, login: str = "admin", reason: str | None = None) -> RefusalCode:
        answer = take_over(office, people, tmp_path, rows, from_provider, on, login, reason)
        assert isinstance(answer, Refusal), answer
        return answer.code

    before = records.contents(office)
    assert refused(login="mai") is RefusalCode.NOT_PERMITTED
    assert refused(on=date(2020, 1, 21)) is RefusalCode.INVALID_VALUE
    assert refused(on=date(2019, 9, 30)) is RefusalCode.INVALID_VALUE
    assert refused(reason="郵便の遅れ") is RefusalCode.INVALID_VALUE
    assert refused(unregistered) is RefusalCode.PROVIDER_NOT_REGISTERED
    assert records.contents(office) == before
    monkeypatch.setattr(intake, "enter_memberships", _die)
    with pytest.raises(KeyboardInterrupt):
        take_over(office, people, tmp_path, rows, provider)
    assert records.applications(office) == {}
    assert records.rows(office, records.every(records.MEMBERSHIPS)) == []
    monkeypatch.undo()
    known = take_in(office, people["rin"], rows[:1], provider).numbers[0]
    result = take_over(office, people, tmp_path, [application_row(1, employees="5"), rows[1]], provider)
    assert isinstance(result, IntakeResult)
    assert (result.accepted, result.rejected) == (1, 1)
    assert records.application(office, known)["status"] == "received"


def _die(*_: object) -> None:
    raise KeyboardInterrupt
