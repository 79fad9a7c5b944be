"""After the programme file changed, open cases are checked anew under it, decided ones are left alone."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.office import ProgrammeVersion
from secretariat import journal
from secretariat.intake.applications import take_in_applications
from secretariat.intake.submission import Submission
from secretariat.office import Office
from secretariat.patrol.patrolling import Found, fix_stuck, patrol
from secretariat.programme import Programme, packaged_programme, parse_programme
from secretariat.programme_change import change_programme
from secretariat.refusal import Refusal
from secretariat.screening import recheck
from secretariat.screening.recheck import Rechecked, recheck_open_applications, unfinished_recheck
from secretariat.screening.records import load_submissions
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_over_provider, write_workbook
from tests.support.screening_work import (
    APPLICATIONS,
    actions,
    application,
    approved,
    close,
    code_of,
    decide,
    explained,
    records,
    shown,
    taken,
)

People = Mapping[str, Person]
CONTENT = packaged_programme()
RETAIL = "capital_yen = 50_000_000\nemployees = 50\n"
STRICTER = CONTENT.replace(RETAIL, "capital_yen = 1_000_000\nemployees = 3\n")  # the samples' 3 million and 4 people are too large
CHEAPER = CONTENT.replace("standard = 5 ", "standard = 4 ")


def under(office: Office, content: str, version: int) -> Office:
    """The office as it is opened once the file is in force."""
    programme = parse_programme(content)
    assert isinstance(programme, Programme)
    return replace(office, programme=programme, programme_version=version)


def load(office: Office, people: People, content: str) -> int:
    result = change_programme(office, people["mai"], content)
    assert isinstance(result, Rechecked), result
    assert result.left == 0
    return result.changed


def test_open_cases_are_checked_anew_and_decided_ones_are_not(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    rin = people["rin"]
    (registered,) = approved(office, people, provider, 1)
    later = at(office, "2020-01-28T10:00")
    close(later, people, date(2020, 2, 21))
    (approved_one,) = approved(later, people, provider, 2)
    received, held, returned, rejected, withdrawn = taken(later, people, provider, 3, 4, 5, 6, 7)
    (awaiting,) = taken(later, people, provider, 8, exclusion="E10")
    assert decide(later, rin, "settle", held, rule="phone", outcome="fail", note="つながらない") == ["done"]
    assert decide(later, rin, "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(later, rin, "reject", rejected, reasons=["size"]) == ["done"]
    assert decide(later, rin, "withdraw", withdrawn) == ["done"]
    assert decide(later, rin, "approve", awaiting) == ["done"]
    opened, decided = (received, held, returned, awaiting), (registered, approved_one, rejected, withdrawn)
    before = {number: application(office, number) for number in (*opened, *decided)}
    assert load(later, people, STRICTER) == len(opened)
    for number in decided:
        assert application(office, number) == before[number]
        assert "recheck" not in actions(office, number)
    for number in opened:
        after = application(office, number)
        assert (after["verdict"], after["return_rate"], after["subsidised"]) == ("ineligible", None, False)
        assert after["version"] == int(str(before[number]["version"])) + 1
        kept = ("status", "assignee", "cutoff_at", "cutoff_start_on", "due_on", "pending", "received_at", "completed_at", "returned_at")
        assert [after[name] for name in kept] == [before[number][name] for name in kept]
    with office.reading() as session:
        assert not list(journal.verify(session))


def test_a_recheck_is_journalled_with_its_programme_and_says_the_new_limits(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert load(office, people, STRICTER) == 1
    assert actions(office, number) == ["receive", "recheck"]
    entry = next(row for row in records(office, table_of(JournalEntry)) if row["case_id"] == number and row["version"] == 2)
    assert (entry["staff"], entry["from_status"], entry["to_status"]) == ("mai", "received", "received")
    assert json.loads(str(entry["payload"])) == {"programme": 2, "verdict": "ineligible"}
    case = shown(under(office, STRICTER, 2), people, number)
    assert explained(case)["size"] == ("fail", "資本金 3,000,000円 > 1,000,000円、従業員 4人 > 3人(小売業)")
    assert decide(under(office, STRICTER, 2), people["rin"], "approve", number) == ["not-eligible"]


def test_cases_that_come_out_the_same_are_not_written(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (changed,) = taken(office, people, provider, 1)
    (same,) = taken(office, people, provider, 2, applicant_kind="組合")
    assert load(office, people, STRICTER) == 1
    assert (actions(office, changed), actions(office, same)) == (["receive", "recheck"], ["receive"])
    before = records(office, table_of(JournalEntry))
    assert recheck_open_applications(under(office, STRICTER, 2), people["mai"]) == Rechecked(0)
    assert records(office, table_of(JournalEntry)) == before


def test_what_people_settled_stays_settled(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, capital_yen="60000000", employees="51")
    assert decide(office, people["rin"], "settle", number, rule="size", outcome="pass", note="直近の人数で確認") == ["done"]
    assert decide(office, people["ren"], "confirm", number) == ["done"]
    assert load(office, people, STRICTER) == 1  # its limits are others, its outcome is not
    case = shown(under(office, STRICTER, 2), people, number)
    assert (case.verdict, case.return_rate) == ("eligible", 5)
    outcome, text = explained(case)["size"]
    assert outcome == "pass"
    assert "直近の人数で確認" in text
    assert "1,000,000円" in text


def test_a_new_rate_is_given_to_open_cases(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (member,) = taken(office, people, provider, 1, franchise="加盟店", chain_name="見本チェーン")
    (plain,) = taken(office, people, provider, 2)
    (decided,) = approved(office, people, provider, 3)
    assert load(office, people, CHEAPER) == 1
    assert [application(office, number)["return_rate"] for number in (member, plain, decided)] == [2, 4, 5]


def test_a_file_that_was_in_force_before_can_be_loaded_again(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert load(office, people, STRICTER) == 1
    assert load(under(office, STRICTER, 2), people, CONTENT) == 1
    assert application(office, number)["verdict"] == "eligible"
    assert [row["version"] for row in records(office, table_of(ProgrammeVersion))] == [1, 2, 3]


def test_a_second_person_cannot_confirm_what_the_new_file_rules_out(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, exclusion="E10")
    assert decide(office, people["rin"], "approve", number) == ["done"]
    assert load(office, people, STRICTER) == 1
    assert decide(under(office, STRICTER, 2), people["ren"], "confirm", number) == ["not-eligible"]


class Stopped(Exception):  # noqa: N818 - it stands for a machine that is switched off
    """The program was stopped here."""


def left_to_check(office: Office, version: int) -> int | None:
    with office.reading() as session:
        return unfinished_recheck(session, version)


def test_a_recheck_that_died_goes_on_where_it_was_when_the_file_is_loaded_again(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recheck, "CHUNK", 1)
    numbers = taken(office, people, take_over_provider(office, people), 1, 2, 3)

    def stop(checked: int, _total: int) -> None:
        if checked == 2:
            raise Stopped

    with pytest.raises(Stopped):
        change_programme(office, people["mai"], STRICTER, stop)
    assert [application(office, number)["verdict"] for number in numbers] == ["ineligible", "ineligible", "eligible"]
    assert left_to_check(office, 2) == 1
    again = under(office, STRICTER, 2)
    heard: list[tuple[int, int]] = []
    assert change_programme(again, people["mai"], STRICTER, lambda *told: heard.append(told)) == Rechecked(1)
    assert heard == [(1, 1)]
    assert [application(office, number)["verdict"] for number in numbers] == ["ineligible"] * 3
    assert left_to_check(office, 2) is None
    assert len(records(office, table_of(ProgrammeVersion))) == 2
    assert code_of(change_programme(again, people["mai"], STRICTER)) == "nothing-to-do"
    assert [actions(office, number) for number in numbers] == [["receive", "recheck"]] * 3


def test_a_recheck_that_is_called_off_ends_after_a_chunk_and_says_how_many_are_left(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recheck, "CHUNK", 2)
    provider = take_over_provider(office, people)
    numbers = taken(office, people, provider, 1, 2)
    approved(office, people, provider, 3, 4)  # two of them are decided: nothing to check in that chunk
    numbers += taken(office, people, provider, 5)
    assert change_programme(office, people["mai"], STRICTER, stop=lambda: True) == Rechecked(2, 1)
    assert left_to_check(office, 2) == 1
    again = under(office, STRICTER, 2)
    # the patrol finds it, and a manager has it go on from there too
    assert [(one.kind, [stuck.number for stuck in one.stuck]) for one in seen(again, people)] == [("recheck-unfinished", ["2"])]
    results = fix_stuck(again, people["mai"], "recheck-unfinished")
    assert not isinstance(results, Refusal)
    assert [result.refusal for result in results] == [None]
    assert left_to_check(office, 2) is None
    assert (seen(again, people), [actions(office, number)[-1] for number in numbers]) == ((), ["recheck"] * 3)


def seen(office: Office, people: People) -> tuple[Found, ...]:
    found = patrol(office, people["aud"], "recheck-unfinished")
    assert not isinstance(found, Refusal)
    return found


def test_progress_counts_what_was_checked_of_all_that_are_open(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recheck, "CHUNK", 2)
    taken(office, people, take_over_provider(office, people), 1, 2, 3)
    heard: list[tuple[int, int]] = []
    assert not isinstance(change_programme(office, people["mai"], STRICTER, lambda *told: heard.append(told)), Refusal)
    assert heard == [(2, 3), (3, 3)]


def test_what_colleagues_do_while_a_chunk_is_judged_stands(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    settled, rejected, untouched = taken(office, people, take_over_provider(office, people), 1, 2, 3)
    rin = people["rin"]
    deeds = [
        lambda: decide(office, rin, "settle", settled, rule="phone", outcome="fail", note="つながらない"),
        lambda: decide(office, rin, "reject", rejected, reasons=["size"]),
    ]

    def meanwhile(session: Session, application_ids: Sequence[int]) -> Mapping[int, Submission]:
        while deeds:
            assert deeds.pop()() == ["done"]
        return load_submissions(session, application_ids)

    monkeypatch.setattr("secretariat.screening.recheck.load_submissions", meanwhile)
    assert load(office, people, STRICTER) == 2
    assert actions(office, settled) == ["receive", "settle", "recheck"]
    assert actions(office, rejected) == ["receive", "reject"]
    assert actions(office, untouched) == ["receive", "recheck"]
    assert application(office, rejected)["verdict"] == "eligible"
    with office.reading() as session:
        assert not list(journal.verify(session))


def test_a_recheck_ends_once_another_programme_is_in_force(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recheck, "CHUNK", 1)
    numbers = taken(office, people, take_over_provider(office, people), 1, 2, 3)

    def load_another(checked: int, _total: int) -> None:
        assert checked == 1
        assert load(under(office, STRICTER, 2), people, CHEAPER) == 3

    assert code_of(change_programme(office, people["mai"], STRICTER, load_another)) == "changed-meanwhile"
    assert {(application(office, number)["verdict"], application(office, number)["return_rate"]) for number in numbers} == {("eligible", 4)}
    assert left_to_check(office, 3) is None


def test_two_people_who_load_the_same_file_do_not_check_anything_twice(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recheck, "CHUNK", 1)
    numbers = taken(office, people, take_over_provider(office, people), 1, 2, 3)
    again = under(office, STRICTER, 2)

    def load_too(_checked: int, _total: int) -> None:
        assert change_programme(again, people["mio"], STRICTER) == Rechecked(2)

    assert code_of(change_programme(office, people["mai"], STRICTER, load_too)) == "changed-meanwhile"
    assert [actions(office, number) for number in numbers] == [["receive", "recheck"]] * 3


def test_a_file_that_was_checked_under_the_programme_before_is_not_taken_in(office: Office, people: People, tmp_path: Path) -> None:
    provider = take_over_provider(office, people)
    path = write_workbook([application_row(1), application_row(2)], APPLICATION_HEADINGS, tmp_path / "file.csv")
    assert load(office, people, STRICTER) == 0
    assert code_of(take_in_applications(office, people["rin"], path, provider)) == "changed-meanwhile"
    assert records(office, APPLICATIONS) == []
    taken_in = take_in_applications(under(office, STRICTER, 2), people["rin"], path, provider)
    assert not isinstance(taken_in, Refusal)
    assert [row["verdict"] for row in records(office, APPLICATIONS)] == ["ineligible"] * 2
