"""A returned application comes back corrected: the clock runs on, what was settled falls, old values are kept apart."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from models.application import ApplicationFigures, KitAddress
from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.vocabulary import ApplicationStatus
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.desk import decide_application
from secretariat.intake import applications as intake
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.staff import Person
from tests.support.files import refused, send, taken, write_text
from tests.support.records import (
    COUNTED_FILES,
    SETTLEMENTS,
    STORES,
    actions,
    application,
    applications,
    contents,
    every,
    faults,
    root_stores,
    rows,
)
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider

People = Mapping[str, Person]
# where both databases are asked alike
embedded = pytest.mark.parametrize("backend", ["sqlite"])
ENTRIES, PERSONAL, FIGURES, KITS = table_of(JournalEntry), table_of(JournalPersonal), table_of(ApplicationFigures), table_of(KitAddress)
RETURNED_AT = "2020-01-24T11:00"
CORRECTED_AT = "2020-01-30T09:00"


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


def returned(office: Office, people: People, provider: str, *serials: int, moment: str = RETURNED_AT) -> list[str]:
    """Applications that came in on 2020-01-20 and went back to the provider."""
    numbers = take_in(office, people["rin"], [application_row(serial) for serial in serials], provider).numbers
    for number in numbers:
        decide(at(office, moment), people["rin"], number, Command("return", ("other",), "書類を確かめてください"))
    return numbers


def decide(office: Office, person: Person, number: str, command: Command) -> None:
    assert decide_application(office, person, number, command) is None


def found(office: Office, people: People, text: str) -> list[str]:
    """The numbers that a look-up finds."""
    hits = look_up(office, people["cal"], text, "ja")
    assert isinstance(hits, Hits), hits
    return [hit.number for hit in hits.hits]


def test_a_correction_takes_the_case_up_again_under_the_same_number(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    later = at(office, CORRECTED_AT)
    result = taken(send(later, people["ren"], [application_row(1, employees="5")], provider, tmp_path))
    assert (result.accepted, result.duplicates, result.rejected, result.numbers) == (1, 0, 0, [number])
    assert (result.outcomes[2].number, result.outcomes[2].merchant_id) == (number, root_stores(office)[number]["merchant_id"])
    kept = application(later, number)
    assert (kept["status"], kept["returned_at"], len(applications(later))) == (ApplicationStatus.RECEIVED, None, 1)
    assert actions(later, number) == [("rin", "receive"), ("rin", "return"), ("ren", "correct")]
    assert faults(later) == []


@embedded
def test_the_same_content_again_is_a_duplicate_and_stays_returned(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    result = taken(send(at(office, CORRECTED_AT), people["ren"], [application_row(1)], provider, tmp_path))
    assert (result.accepted, result.duplicates) == (0, 1)
    assert application(office, number)["status"] == ApplicationStatus.RETURNED


@pytest.mark.parametrize(
    ("corrected", "start", "days"),
    [
        ("2020-01-24T11:00", "2020-02-21", 0),
        ("2020-01-27T17:00:00", "2020-02-21", 3),
        ("2020-01-27T17:00:01", "2020-03-01", 3),
        ("2020-01-28T00:30", "2020-03-01", 4),
        ("2020-02-14T17:00:00", "2020-03-11", 21),
    ],
)
@embedded
def test_the_clock_stood_still_and_the_cutoff_is_the_corrections(
    corrected: str, start: str, days: int, office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    (number,) = returned(office, people, provider, 1)
    before = application(office, number)
    taken(send(at(office, "2020-02-15T09:00"), people["mai"], [application_row(1, employees="5")], provider, tmp_path, corrected))
    after = application(office, number)
    assert (after["due_on"] - before["due_on"]).days == days
    assert after["cutoff_start_on"] == date.fromisoformat(start)
    assert (after["received_at"], after["completed_at"] > before["completed_at"]) == (before["received_at"], True)


@embedded
def test_a_correction_after_the_end_of_intake_is_taken(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    lines = [application_row(1, employees="5"), application_row(2)]
    result = taken(send(at(office, "2020-05-07T10:00"), people["ren"], lines, provider, tmp_path))
    assert (result.numbers, result.rejected) == ([number], 1)
    assert application(office, number)["cutoff_start_on"] == date(2020, 6, 1)


@embedded
def test_what_arrived_before_the_return_is_no_correction(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    before = contents(office, COUNTED_FILES)
    answer = send(at(office, CORRECTED_AT), people["mai"], [application_row(1, employees="5")], provider, tmp_path, "2020-01-24T10:59:59")
    (fault,) = taken(answer).faults
    assert (fault.problem.key, fault.problem.parameters["number"]) == ("intake.problem.before_return", number)
    assert contents(office, COUNTED_FILES) == before


def test_all_of_the_new_content_is_in_the_records_and_found(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    kit = {"kit_postal_code": "791-0001", "kit_address": "愛媛県松山市見本町1-1", "kit_addressee": "見本倉庫", "kit_phone": "089-900-0001"}
    mended = application_row(
        1, store_name="まつかぜ文具店", street="別の町2番地", capital_yen="4,000,000", representative="見本 次郎", **kit
    )
    taken(send(at(office, CORRECTED_AT), people["ren"], [mended], provider, tmp_path))
    (store,) = rows(office, every(STORES))
    assert (store["name"], store["street"]) == ("まつかぜ文具店", "別の町2番地")
    assert [row["capital_yen"] for row in rows(office, every(FIGURES))] == [4_000_000]
    assert [row["addressee"] for row in rows(office, every(KITS))] == ["見本倉庫"]
    assert found(office, people, "まつかぜ") == found(office, people, "別の町") == [number]
    assert found(office, people, str(application_row(1)["store_name"])) == []


@embedded
def test_a_kit_address_that_is_gone_is_gone(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    kit = {"kit_postal_code": "791-0001", "kit_address": "愛媛県松山市見本町1-1", "kit_addressee": "見本倉庫", "kit_phone": "089-900-0001"}
    (number,) = take_in(office, people["rin"], [application_row(1, **kit)], provider).numbers
    decide(office, people["rin"], number, Command("return", ("other",), "送付先"))
    taken(send(at(office, CORRECTED_AT), people["ren"], [application_row(1)], provider, tmp_path))
    assert rows(office, every(KITS)) == []


def test_the_journal_keeps_the_old_values_where_they_can_be_erased(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    mended = application_row(1, store_name="まつかぜ文具店", phone="0898-99-1234", employees="5")
    taken(send(at(office, CORRECTED_AT), people["ren"], [mended], provider, tmp_path))
    where = sa.and_(ENTRIES.c.case_id == number, ENTRIES.c.action == "correct")
    (entry,) = rows(office, sa.select(ENTRIES).where(where))
    statement = sa.select(PERSONAL).where(PERSONAL.c.case_id == number, PERSONAL.c.version == entry["version"])
    (personal,) = rows(office, statement)
    old = application_row(1)
    assert json.loads(personal["content"]) == {"before": {"store_name": old["store_name"], "phone": "0898200001", "employees": 4}}
    assert (entry["from_status"], entry["to_status"]) == ("returned", "received")
    assert not any(str(value) in entry["payload"] for value in (old["store_name"], "0898200001", mended["store_name"]))
    with office.writing("admin", "erase") as (session, _):
        session.execute(sa.delete(PERSONAL).where(PERSONAL.c.case_id == number))
    # nothing but that they are gone: the chain does not hang on them
    assert {fault.problem for fault in faults(office)} == {"journal.note_missing"}


def test_what_was_settled_is_judged_anew(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1, excluded_goods="G02")], provider).numbers
    decide(office, people["rin"], number, Command("settle", note="対象外の販売はない", rule="goods", outcome="pass"))
    decide(office, people["rin"], number, Command("return", ("other",), "従業員数"))
    assert (application(office, number)["verdict"], len(rows(office, every(SETTLEMENTS)))) == ("eligible", 1)
    taken(send(at(office, CORRECTED_AT), people["ren"], [application_row(1, excluded_goods="G02、G04")], provider, tmp_path))
    kept = application(office, number)
    assert (kept["verdict"], kept["open_points"], rows(office, every(SETTLEMENTS))) == ("review", 1, [])


@embedded
def test_a_correction_can_make_an_application_eligible_or_not(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    taken(send(at(office, CORRECTED_AT), people["ren"], [application_row(1, consent="いいえ")], provider, tmp_path))
    assert application(office, number)["verdict"] == "ineligible"
    decide(at(office, CORRECTED_AT), people["rin"], number, Command("return", ("other",), "同意"))
    taken(send(at(office, "2020-02-03T09:00"), people["ren"], [application_row(1)], provider, tmp_path))
    assert application(office, number)["verdict"] == "eligible"


@embedded
def test_the_corrected_case_waits_for_whoever_takes_next(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    assert take_next(office, people["ren"]) is None
    taken(send(at(office, CORRECTED_AT), people["ren"], [application_row(1, employees="5")], provider, tmp_path))
    row = take_next(at(office, CORRECTED_AT), people["ren"])
    assert getattr(row, "number", None) == number


def test_new_rows_corrections_and_duplicates_of_one_file_keep_their_order(
    office: Office, people: People, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = returned(office, people, provider, 1, 2)
    monkeypatch.setattr(intake, "CHUNK", 3)
    lines = [
        application_row(3),
        application_row(2, employees="6"),
        application_row(1),
        application_row(4),
        application_row(2, employees="6"),
        application_row(2, employees="7"),
    ]
    result = taken(send(at(office, CORRECTED_AT), people["ren"], lines, provider, tmp_path))
    assert (result.accepted, result.duplicates, result.rejected) == (3, 2, 1)
    kept = applications(office)
    assert [kept[number]["provider_reference"] for number in result.numbers] == ["T-00003", "T-00002", "T-00004"]
    assert (result.numbers[1], result.outcomes[4].number, result.outcomes[6].number) == (second, first, second)


def test_a_dry_run_of_a_correction_stores_nothing(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    before = contents(office)
    later = at(office, CORRECTED_AT)
    result = taken(send(later, people["ren"], [application_row(1, employees="5")], provider, tmp_path, dry_run=True))
    assert (result.accepted, result.batch) == (1, None)
    assert contents(office) == before
    assert application(office, number)["status"] == ApplicationStatus.RETURNED


def test_a_decision_during_the_intake_of_a_correction_refuses_the_file_as_a_whole(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    (number,) = returned(office, people, provider, 1)
    later = at(office, CORRECTED_AT)
    path = write_text([application_row(2), application_row(1, employees="5")], APPLICATION_HEADINGS, tmp_path / "late.csv")

    def withdraw(_rows: int) -> None:
        decide(later, people["mai"], number, Command("withdraw"))

    answer = take_in_applications(later, people["ren"], path, provider, progress=withdraw)
    assert refused(answer) == ("changed-meanwhile", "intake.changed_meanwhile")
    assert list(applications(later)) == [number]
    assert application(later, number)["status"] == ApplicationStatus.WITHDRAWN
    assert faults(later) == []


@embedded
@pytest.mark.parametrize("end", ["withdraw", "reject"])
def test_once_it_has_ended_nothing_is_corrected(end: str, office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = returned(office, people, provider, 1)
    decide(at(office, CORRECTED_AT), people["rin"], number, Command(end, ("other",) if end == "reject" else (), "見本"))
    result = taken(send(at(office, CORRECTED_AT), people["ren"], [application_row(1, employees="5")], provider, tmp_path))
    assert [fault.problem.key for fault in result.faults] == ["intake.problem.other_content"]
