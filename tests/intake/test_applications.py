"""Taking in merchants' applications: what is stored, what comes back as a fault or a duplicate, and the one moment at which rows appear."""

import threading
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from models.application import Batch
from models.base import table_of
from models.search import SearchText
from models.staging import STAGED, Staging
from models.vocabulary import ApplicationStatus
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.desk import decide_application
from secretariat.clock import parse_instant
from secretariat.identifiers import merchant_id_is_checked
from secretariat.intake import applications as intake
from secretariat.intake.applications import take_in_applications
from secretariat.intake.confirming import decide_held_batches
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.providers.registration import decide_providers
from secretariat.refusal import Refusal
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.at_once import at_once
from tests.support.files import refused, send, send_file, taken, write_text
from tests.support.records import (
    APPLICATIONS,
    COUNTED_FILES,
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
from tests.support.samples import (
    APPLICATION_HEADINGS,
    SECOND_SERVICE,
    application_row,
    receive_provider,
    take_in,
    take_over_provider,
    write_workbook,
)

People = Mapping[str, Person]
# where both databases are asked alike
embedded = pytest.mark.parametrize("backend", ["sqlite"])
BATCHES, STAGING, TEXTS = table_of(Batch), table_of(Staging), table_of(SearchText)


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


def problems(result: IntakeResult) -> list[tuple[int, str, str]]:
    """Row, heading and what is wrong, of every fault."""
    return [(fault.row, fault.heading, fault.problem.key.removeprefix("intake.problem.")) for fault in result.faults]


def decide(office: Office, person: Person, number: str, name: str) -> None:
    command = Command(name, ("other",) if name in {"return", "reject"} else (), "見本の理由")
    assert decide_application(office, person, number, command) is None


def staged_rows(office: Office) -> int:
    """What waits in the shadows of the records."""
    return len(rows(office, every(STAGING))) + sum(len(rows(office, every(shadow))) for _, shadow in STAGED)


# --- what is taken


def test_good_rows_are_taken_in_their_order_and_journalled(office: Office, people: People, provider: str) -> None:
    result = take_in(office, people["rin"], [application_row(serial) for serial in (3, 1, 2)], provider, "2020-01-19T09:00")
    assert (result.rows, result.accepted, result.duplicates, result.rejected, result.faults) == (3, 3, 0, 0, [])
    kept = applications(office)
    assert [kept[number]["provider_reference"] for number in result.numbers] == ["T-00003", "T-00001", "T-00002"]
    assert {row["status"] for row in kept.values()} == {ApplicationStatus.RECEIVED}
    assert {(row["batch_row"], row["version"]) for row in kept.values()} == {(2, 1), (3, 1), (4, 1)}
    assert [actions(office, number) for number in result.numbers] == [[("rin", "receive")]] * 3
    assert actions(office, str(result.batch)) == [("rin", "intake")]
    assert faults(office) == []
    assert staged_rows(office) == 0


@embedded
def test_the_batch_keeps_its_file_and_its_counts(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    lines = [application_row(1), application_row(1), application_row(2, phone="代表"), application_row(3)]
    result = taken(send(office, people["mai"], lines, provider, tmp_path))
    (batch,) = rows(office, every(BATCHES).where(BATCHES.c.kind == "applications"))
    assert (batch["number"], batch["file_name"]) == (result.batch, "applications.csv")
    assert (batch["row_count"], batch["accepted"], batch["duplicates"], batch["rejected"]) == (4, 2, 1, 1)


@embedded
def test_faulty_rows_come_back_with_every_fault_and_its_cell_and_good_ones_are_taken(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    lines = [
        application_row(1, postal_code="79-28", prefecture="愛姫県", capital_yen="たくさん"),
        application_row(2),
        application_row(3, consent=None),
    ]
    result = taken(send(office, people["rin"], lines, provider, tmp_path))
    assert (result.rows, result.accepted, result.rejected, len(result.numbers)) == (3, 1, 2, 1)
    assert problems(result) == [
        (2, "郵便番号", "wrong_form"),
        (2, "都道府県", "no_such_prefecture"),
        (2, "資本金", "not_a_number"),
        (4, "第三者提供同意", "missing"),
    ]
    assert [fault.cell for fault in result.faults] == ["G2", "H2", "X2", "AK4"]
    assert {row: outcome.result for row, outcome in result.outcomes.items()} == {2: "rejected", 3: "accepted", 4: "rejected"}


@embedded
def test_a_file_of_faults_only_is_no_success_and_leaves_only_counts(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    before = contents(office, COUNTED_FILES)
    result = taken(send(office, people["rin"], [application_row(1, phone="代表")], provider, tmp_path))
    assert (result.is_success, result.batch, result.rejected) == (False, None, 1)
    assert contents(office, COUNTED_FILES) == before


@embedded
def test_a_file_without_rows_is_refused(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    assert refused(send(office, people["rin"], [], provider, tmp_path)) == ("invalid-file", "intake.no_rows")


def test_a_dry_run_finds_everything_and_stores_nothing(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    known = take_in(office, people["rin"], [application_row(1), application_row(2)], provider)
    before = contents(office)
    lines = [application_row(1), application_row(2, employees="5"), application_row(3), application_row(3), application_row(4, city=None)]
    result = taken(send(office, people["rin"], lines, provider, tmp_path, dry_run=True))
    assert (result.rows, result.accepted, result.duplicates, result.rejected) == (5, 1, 2, 2)
    assert problems(result) == [(3, "申請番号", "other_content"), (6, "市区町村", "missing")]
    assert (result.batch, result.numbers, result.outcomes[2].number) == (None, [], known.numbers[0])
    assert contents(office) == before


@embedded
def test_what_was_mended_and_what_was_left_out_is_named(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    headings = {**APPLICATION_HEADINGS, "memo": "社内メモ"}
    path = write_workbook([application_row(1, building="本館\n二階", memo="至急")], headings, tmp_path / "sent.xlsx")
    result = taken(send_file(office, people["rin"], path, provider))
    assert (result.mended, result.unknown_headings) == (["K2"], ("社内メモ",))


# --- rows that are known already


def test_the_same_rows_again_are_duplicates_however_they_are_written(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    first = take_in(office, people["rin"], [application_row(1), application_row(2)], provider)
    before = contents(office, COUNTED_FILES)
    again = [application_row(2, capital_yen="300万円", phone="０８９８２００００２"), application_row(1, street="見本町1番地\u3000")]
    result = taken(send(office, people["ren"], again, provider, tmp_path))
    assert (result.accepted, result.duplicates, result.rejected, result.is_success) == (0, 2, 0, True)
    assert [result.outcomes[row].number for row in (2, 3)] == first.numbers[::-1]
    assert result.outcomes[2].merchant_id == first.outcomes[3].merchant_id
    assert contents(office, COUNTED_FILES) == before


@embedded
def test_other_content_under_a_known_reference_is_a_fault_that_says_so(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    result = taken(send(office, people["rin"], [application_row(1, employees="5")], provider, tmp_path))
    assert problems(result) == [(2, "申請番号", "other_content")]
    assert result.faults[0].problem.parameters["number"] == number
    assert application(office, number)["version"] == 1


@embedded
def test_after_a_rejection_a_new_reference_is_needed(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    decide(office, people["rin"], number, "reject")
    mended = application_row(1, employees="5")
    assert problems(taken(send(office, people["rin"], [mended], provider, tmp_path))) == [(2, "申請番号", "other_content")]
    assert taken(send(office, people["rin"], [application_row(1)], provider, tmp_path)).duplicates == 1
    result = taken(send(office, people["rin"], [mended | {"provider_reference": "T-00001-2"}], provider, tmp_path))
    assert (result.accepted, application(office, number)["status"]) == (1, ApplicationStatus.REJECTED)


def test_two_rows_of_one_reference_in_a_file(
    office: Office, people: People, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "CHUNK", 2)
    lines = [application_row(1), application_row(1), application_row(2), application_row(1), application_row(1, employees="9")]
    result = taken(send(office, people["rin"], lines, provider, tmp_path))
    assert (result.accepted, result.duplicates, result.rejected) == (2, 2, 1)
    assert {result.outcomes[row].number for row in (2, 3, 5)} == {result.numbers[0]}
    assert {result.outcomes[row].merchant_id for row in (2, 3, 5)} == {result.outcomes[2].merchant_id}
    assert problems(result) == [(6, "申請番号", "same_reference_in_file")]
    assert result.faults[0].problem.parameters == {"row": 2}


def test_references_are_unique_within_the_provider_only(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    other = take_over_provider(office, people, 2)
    take_in(office, people["rin"], [application_row(1)], provider)
    assert taken(send(office, people["rin"], [application_row(1, store_name="別の見本店")], other, tmp_path)).accepted == 1


# --- when


@embedded
def test_a_file_cannot_be_received_in_the_future(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    before = contents(office)
    answer = send(office, people["mai"], [application_row()], provider, tmp_path, "2020-01-20T10:00:01")
    assert refused(answer) == ("invalid-value", "intake.received_in_future")
    assert contents(office) == before
    assert taken(send(office, people["mai"], [application_row()], provider, tmp_path, "2020-01-20T10:00:00")).accepted == 1


@embedded
def test_the_moment_of_receipt_gives_cutoff_and_due_day(office: Office, people: People, provider: str) -> None:
    late = at(office, "2020-01-31T12:00")
    moments = {"2020-01-27T17:00:00": "2020-02-21", "2020-01-27T17:00:01": "2020-03-01", "2019-12-31T23:59:59": "2020-02-01"}
    for serial, (moment, start) in enumerate(moments.items(), 1):
        (number,) = take_in(late, people["mai"], [application_row(serial)], provider, moment).numbers
        kept = application(late, number)
        assert kept["cutoff_start_on"].isoformat() == start
        assert kept["due_on"].isoformat() == {"2020-01": "2020-03-27", "2019-12": "2020-02-29"}[moment[:7]]


@embedded
def test_new_applications_are_taken_until_intake_ends(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    late = at(office, "2020-05-01T10:00")
    assert taken(send(late, people["rin"], [application_row(1)], provider, tmp_path, "2020-04-30T17:00:00")).accepted == 1
    result = taken(send(late, people["rin"], [application_row(1), application_row(2)], provider, tmp_path))
    assert (result.accepted, result.duplicates) == (0, 1)
    assert problems(result) == [(3, "申請番号", "intake_ended")]


def test_behind_a_closed_cutoff_only_a_manager_takes_in_and_it_counts_for_the_next_start(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    late = at(office, "2020-02-18T12:00")
    assert not isinstance(close_cutoff(late, people["mai"], date.fromisoformat("2020-02-21")), Refusal)
    before = contents(office)
    answer = send(late, people["rin"], [application_row()], provider, tmp_path, "2020-01-27T17:00:00")
    assert refused(answer) == ("not-permitted", "intake.behind_closed_cutoff")
    assert contents(office) == before
    path = write_workbook([application_row()], APPLICATION_HEADINGS, tmp_path / "late.csv")
    moment = parse_instant("2020-01-27T17:00:00")
    held = taken(take_in_applications(late, people["mai"], path, provider, moment, reason="1/27は障害のため受付できず"))
    (confirmed,) = decide_held_batches(late, people["rin"], [str(held.batch)], Command("confirm"))
    assert confirmed.refusal is None
    (number,) = held.numbers
    assert taken(send(late, people["rin"], [application_row(2)], provider, tmp_path, "2020-01-27T17:00:01")).accepted == 1
    decide(late, people["rin"], number, "approve")
    assert not isinstance(close_cutoff(late, people["mai"], date.fromisoformat("2020-03-01")), Refusal)
    assert application(late, number)["start_on"] == date.fromisoformat("2020-03-01")


# --- from whom


@embedded
def test_an_unknown_provider_is_not_found(office: Office, people: People, tmp_path: Path) -> None:
    assert refused(send(office, people["rin"], [application_row()], "P-0000099-X", tmp_path)) == ("not-found", "intake.provider_unknown")


@embedded
@pytest.mark.parametrize("decision", ["withdraw", "reject"])
def test_a_provider_that_is_out_brings_nothing(decision: str, office: Office, people: People, tmp_path: Path) -> None:
    number = receive_provider(office, people)
    (result,) = decide_providers(office, people["mai"], [number], Command(decision, ("other",), "見本の理由"))
    assert result.refusal is None
    answer = send(office, people["rin"], [application_row()], number, tmp_path)
    assert refused(answer) == ("wrong-state", "intake.provider_not_taking")


@embedded
def test_a_provider_that_is_not_registered_yet_may_send_applications(office: Office, people: People, tmp_path: Path) -> None:
    assert taken(send(office, people["rin"], [application_row()], receive_provider(office, people), tmp_path)).accepted == 1


@embedded
def test_only_services_that_this_provider_declared_are_taken(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    take_over_provider(office, people, 2, services=(SECOND_SERVICE,))
    result = taken(send(office, people["rin"], [application_row(services=SECOND_SERVICE)], provider, tmp_path))
    assert problems(result) == [(2, "決済サービス", "unknown_services")]


@embedded
def test_a_service_is_known_in_any_width_and_kept_as_it_was_declared(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    narrow = [application_row(services="ﾐﾅﾄﾍﾟｲ、ミナトペイ")]
    (number,) = taken(send(office, people["rin"], narrow, provider, tmp_path)).numbers
    assert application(office, number)["services"] == "1"
    # the same content, however it is written
    assert taken(send(office, people["rin"], [application_row()], provider, tmp_path)).duplicates == 1


# --- all at one moment


def count(office: Office) -> int:
    return len(applications(office))


def test_all_good_rows_appear_at_one_moment(
    office: Office, people: People, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "CHUNK", 5)
    path = write_text([application_row(serial) for serial in range(1, 41)], APPLICATION_HEADINGS, tmp_path / "many.csv")
    seen: set[tuple[int, int]] = set()
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            with office.reading() as session:
                first, second = (
                    session.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() for table in (APPLICATIONS, BATCHES)
                )
            seen.add((first, second))

    watcher = threading.Thread(target=watch)
    watcher.start()
    chunks: list[int] = []
    try:
        result = take_in_applications(office, people["rin"], path, provider, progress=chunks.append)
    finally:
        over.set()
        watcher.join()
    assert taken(result).accepted == 40
    assert chunks == list(range(5, 41, 5))
    assert seen <= {(0, 1), (40, 2)}
    assert (0, 1) in seen


def test_a_file_that_breaks_off_leaves_nothing_behind(
    office: Office, people: People, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "CHUNK", 3)
    path = write_text([application_row(serial) for serial in range(1, 9)], APPLICATION_HEADINGS, tmp_path / "broken.csv")
    path.write_text(path.read_text("utf-8") + 'T-9,"見本', "utf-8")
    assert refused(send_file(office, people["rin"], path, provider)) == ("invalid-file", "reader.quotes")
    assert (count(office), staged_rows(office), rows(office, every(TEXTS))) == (0, 0, [])
    hits = look_up(office, people["cal"], "喫茶", "ja")
    assert isinstance(hits, Hits)
    assert hits.hits == []


def test_of_one_file_taken_in_twice_at_once_one_is_taken_and_the_other_finds_duplicates(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    path = write_text([application_row(1), application_row(2)], APPLICATION_HEADINGS, tmp_path / "same.csv")
    inner: list[IntakeResult | Refusal] = []

    def overtake(_rows: int) -> None:
        if not inner:
            inner.append(send_file(office, people["ren"], path, provider))

    outer = take_in_applications(office, people["rin"], path, provider, progress=overtake)
    assert (taken(outer).accepted, taken(outer).duplicates) == (0, 2)
    assert taken(inner[0]).accepted == 2
    assert sorted(applications(office)) == sorted(taken(inner[0]).numbers)
    assert (staged_rows(office), len(rows(office, every(TEXTS))), faults(office)) == (0, 2, [])
    assert taken(send_file(office, people["rin"], path, provider)).duplicates == 2


def test_two_people_with_one_file_at_the_same_moment(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row(serial) for serial in range(1, 21)], APPLICATION_HEADINGS, tmp_path / "same.csv")
    answers = at_once(*(partial(send_file, office, people[login], path, provider) for login in ("rin", "ren")))
    told = sorted(
        answer.code.value if isinstance(answer, Refusal) else ("accepted" if taken(answer).accepted else "duplicates") for answer in answers
    )
    assert told in (["accepted", "changed-meanwhile"], ["accepted", "duplicates"])
    assert (count(office), staged_rows(office), faults(office)) == (20, 0, [])


# --- merchant IDs


def test_a_new_store_gets_its_merchant_id_at_once(office: Office, people: People, provider: str) -> None:
    result = take_in(office, people["rin"], [application_row(1), application_row(2)], provider)
    issued = [result.outcomes[row].merchant_id or "" for row in (2, 3)]
    assert len(set(issued)) == 2
    assert all(len(identifier) == 13 and merchant_id_is_checked(identifier) for identifier in issued)
    assert [root_stores(office)[number]["merchant_id"] for number in result.numbers] == issued


def test_a_store_that_may_be_another_gets_none_yet(office: Office, people: People, provider: str) -> None:
    twins = [application_row(1), application_row(1, provider_reference="T-2")]
    result = take_in(office, people["rin"], twins, provider)
    assert result.outcomes[2].merchant_id is not None
    assert result.outcomes[3].merchant_id is None
    assert root_stores(office)[result.numbers[1]]["merchant_id"] is None


@embedded
def test_a_declared_merchant_id_is_kept_even_if_its_check_character_is_wrong(office: Office, people: People, provider: str) -> None:
    assert not merchant_id_is_checked("K0123456789AB")
    result = take_in(office, people["rin"], [application_row(1, merchant_id="k0123456789ab")], provider)
    assert result.outcomes[2].merchant_id == "K0123456789AB"
    assert root_stores(office)[result.numbers[0]]["merchant_id"] == "K0123456789AB"


def test_a_known_merchant_id_joins_the_store_and_is_told(office: Office, people: People, provider: str) -> None:
    first = take_in(office, people["rin"], [application_row(1)], provider)
    known = first.outcomes[2].merchant_id
    other = take_over_provider(office, people, 2)
    second = take_in(office, people["rin"], [application_row(1, provider_reference="X-1", merchant_id=known)], other)
    again = take_in(office, people["rin"], [application_row(1, provider_reference="X-1", merchant_id=known)], other)
    stores = root_stores(office)
    assert stores[second.numbers[0]]["id"] == stores[first.numbers[0]]["id"]
    assert (second.outcomes[2].merchant_id, again.outcomes[2].merchant_id) == (known, known)


@pytest.mark.parametrize("end", ["reject", "withdraw"])
def test_a_store_comes_back_under_its_id_after_its_application_ended(end: str, office: Office, people: People, provider: str) -> None:
    first = take_in(office, people["rin"], [application_row(1)], provider)
    known = first.outcomes[2].merchant_id
    decide(office, people["rin"], first.numbers[0], end)
    second = take_in(office, people["rin"], [application_row(1, provider_reference="T-2", merchant_id=known)], provider)
    assert (second.accepted, second.outcomes[2].merchant_id) == (1, known)
    assert root_stores(office)[second.numbers[0]]["merchant_id"] == known


def test_one_id_for_two_different_stores_is_for_a_reviewer(office: Office, people: People, provider: str) -> None:
    lines = [application_row(1, merchant_id="K0123456789AB"), application_row(2, merchant_id="K0123456789AB")]
    result = take_in(office, people["rin"], lines, provider)
    assert (result.accepted, result.outcomes[3].merchant_id) == (2, None)
    later = take_in(office, people["rin"], [application_row(3, merchant_id="K0123456789AB")], provider)
    assert (later.accepted, later.outcomes[2].merchant_id) == (1, None)
