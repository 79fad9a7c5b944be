"""Runs that write letters: each letter once, in one file with an index by provider, or in a folder of files."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from exports.letter_run import INDEX_NAME, WrittenLetters, write_letter_run
from secretariat.casework.desk import decide_application
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.letter_runs import LettersWanted, begin_run, end_run, letters_of_run, open_runs
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.letter_work import REJECT, letters_waiting, told
from tests.support.samples import PROVIDER_HEADINGS, application_row, provider_row, take_in, write_workbook

People = Mapping[str, Person]
WANTED = LettersWanted()
EMBEDDED = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)  # what both databases do alike, or files alone


def write(office: Office, people: People, path: Path, wanted: LettersWanted = WANTED, take_up: int | None = None) -> WrittenLetters:
    written = write_letter_run(office, people["mai"], wanted, path, take_up=take_up)
    assert isinstance(written, WrittenLetters), written
    return written


def refused(office: Office, people: People, path: Path, wanted: LettersWanted = WANTED, take_up: int | None = None) -> str:
    written = write_letter_run(office, people["mai"], wanted, path, take_up=take_up)
    assert isinstance(written, Refusal), written
    return written.message.key


def broken_off(office: Office, people: People, path: Path, wanted: LettersWanted = WANTED) -> int:
    """A run that claimed its letters and went no further."""
    run = begin_run(office, people["mai"], wanted, path)
    assert not isinstance(run, Refusal)
    return run.number


def left(folder: Path) -> list[Path]:
    """The files in a folder and below, besides the office."""
    return [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("office.db")]


@EMBEDDED
def test_letters_stand_by_provider_behind_an_index_that_says_where(office: Office, people: People, tmp_path: Path) -> None:
    providers, numbers = letters_waiting(office, people, 2, 3)
    written = write(office, people, tmp_path / "letters.pdf")
    assert (written.letters, written.pages, written.files, written.left_out) == (5, 6, (tmp_path / "letters.pdf",), ())
    reader = PdfReader(tmp_path / "letters.pdf")
    index = reader.pages[0].extract_text()
    for line in (f"1 {providers[0]} アアアカ決済株式会社 2 2～3", f"2 {providers[1]} アアアサ決済株式会社 3 4～6", "合計 5"):
        assert line in " ".join(index.split()), index
    first, second = (numbers[0::2][:2], [numbers[1], numbers[3], numbers[4]])
    assert [label.split("第")[1][:11] for label in reader.page_labels[1:]] == [*first, *second]
    assert len(reader.pages[0].annotations or ()) == 2


@EMBEDDED
def test_bookmarks_lead_to_providers_and_below_them_to_letters(office: Office, people: People, tmp_path: Path) -> None:
    providers, numbers = letters_waiting(office, people, 1, 2)
    write(office, people, tmp_path / "letters.pdf")
    reader = PdfReader(tmp_path / "letters.pdf")
    pages: list[tuple[str, int | None]] = []
    depths = Counter[str]()
    for entry in reader.outline:
        for inner in entry if isinstance(entry, list) else [entry]:
            assert isinstance(inner, Destination)
            pages.append((str(inner.title).split()[0], reader.get_destination_page_number(inner)))
            depths["below" if isinstance(entry, list) else "above"] += 1
    assert pages == [
        ("決済事業者別一覧", 0),
        (providers[0], 1),
        (numbers[0], 1),
        (providers[1], 2),
        (numbers[1], 2),
        (numbers[2], 3),
    ]
    assert depths == {"above": 3, "below": 3}


def test_a_letter_is_written_once_unless_it_is_asked_for_again(office: Office, people: People, tmp_path: Path) -> None:
    _, numbers = letters_waiting(office, people, 2)
    write(office, people, tmp_path / "a.pdf")
    assert refused(office, people, tmp_path / "b.pdf") == "cli.no_letters"
    assert not (tmp_path / "b.pdf").exists()
    write(office, people, tmp_path / "c.pdf", LettersWanted(again=True))
    assert told(tmp_path / "a.pdf") == told(tmp_path / "c.pdf") == dict.fromkeys(numbers, 1)
    assert open_runs(office) == ()


@EMBEDDED
def test_letters_that_stand_where_others_are_written_stay_beside_them(office: Office, people: People, tmp_path: Path) -> None:
    providers, numbers = letters_waiting(office, people, 1)
    path = tmp_path / "letters.pdf"
    write(office, people, path)
    (later,) = take_in(office, people["rin"], [application_row(7)], providers[0]).numbers
    assert decide_application(office, people["rin"], later, REJECT) is None
    write(office, people, path)
    assert (told(path), told(tmp_path / "letters(2).pdf")) == ({later: 1}, {numbers[0]: 1})


def test_a_run_that_broke_off_is_taken_up_where_it_wrote_and_nobody_else_writes_its_letters(
    office: Office, people: People, tmp_path: Path
) -> None:
    providers, numbers = letters_waiting(office, people, 2)
    broken_off(office, people, tmp_path / "a.pdf")
    assert refused(office, people, tmp_path / "b.pdf") == "cli.no_letters"
    assert refused(office, people, tmp_path / "b.pdf", LettersWanted(again=True)) == "cli.no_letters"
    (later,) = take_in(office, people["rin"], [application_row(7)], providers[0]).numbers
    assert decide_application(office, people["rin"], later, REJECT) is None
    assert not write(office, people, tmp_path / "b.pdf").resumed
    assert write(office, people, tmp_path / "a.pdf").resumed
    assert (told(tmp_path / "a.pdf"), told(tmp_path / "b.pdf")) == (dict.fromkeys(numbers, 1), {later: 1})
    assert refused(office, people, tmp_path / "a.pdf") == "cli.no_letters"


@EMBEDDED
def test_a_run_is_taken_up_elsewhere_by_its_number(office: Office, people: People, tmp_path: Path) -> None:
    _, numbers = letters_waiting(office, people, 2)
    number = broken_off(office, people, tmp_path / "gone" / "a.pdf")
    assert write(office, people, tmp_path / "b.pdf", take_up=number).run == number
    assert told(tmp_path) == dict.fromkeys(numbers, 1)
    assert refused(office, people, tmp_path / "b.pdf", take_up=number) == "letter_runs.no_open_run"


def test_what_is_taken_back_while_a_run_writes_is_in_none_of_its_files(office: Office, people: People, tmp_path: Path) -> None:
    _, (stays, goes) = letters_waiting(office, people, 2)

    def take_back(done: int, total: int) -> None:
        if (done, total) == (2, 2):
            assert decide_application(office, people["rin"], goes, Command("reopen", ("mistake",))) is None
            assert decide_application(office, people["ren"], goes, Command("confirm")) is None

    written = write_letter_run(office, people["mai"], WANTED, tmp_path / "a.pdf", progress=take_back)
    assert isinstance(written, WrittenLetters)
    assert (written.letters, told(tmp_path / "a.pdf")) == (1, {stays: 1})


@EMBEDDED
def test_a_run_of_which_everything_was_taken_back_leaves_no_file(office: Office, people: People, tmp_path: Path) -> None:
    _, (number,) = letters_waiting(office, people, 1)
    broken_off(office, people, tmp_path / "a.pdf")
    (tmp_path / "a.pdf").write_bytes(b"its first try")
    assert decide_application(office, people["rin"], number, Command("reopen", ("mistake",))) is None
    assert write(office, people, tmp_path / "a.pdf").files == ()
    assert left(tmp_path) == []
    assert open_runs(office) == ()


@EMBEDDED
def test_one_file_for_each_provider_with_a_list_of_them(office: Office, people: People, tmp_path: Path) -> None:
    providers, numbers = letters_waiting(office, people, 1, 2)
    written = write(office, people, tmp_path / "out", LettersWanted(by_provider=True))
    names = [INDEX_NAME, f"{providers[0]}_アアアカ決済株式会社.pdf", f"{providers[1]}_アアアサ決済株式会社.pdf"]
    assert [path.name for path in written.files] == names
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    assert [told(path) for path in written.files] == [{}, {numbers[0]: 1}, dict.fromkeys(numbers[1:], 1)]
    listed = "".join(PdfReader(written.files[0]).pages[0].extract_text().split())
    assert names[1] in listed
    assert "合計3" in listed
    again = LettersWanted(by_provider=True, again=True)
    assert refused(office, people, tmp_path / "out", again) == "letter_runs.folder_not_empty"


@EMBEDDED
@pytest.mark.parametrize("by_provider", [False, True])
def test_a_run_that_is_called_off_leaves_every_letter_waiting(office: Office, people: People, tmp_path: Path, by_provider: bool) -> None:
    letters_waiting(office, people, 2, 2)
    wanted, calls = LettersWanted(by_provider=by_provider), iter([False, False, False, True])
    stopped = write_letter_run(office, people["mai"], wanted, tmp_path / "out", stop=lambda: next(calls))
    assert isinstance(stopped, WrittenLetters)
    assert stopped.stopped
    assert left(tmp_path) == []
    assert write(office, people, tmp_path / "out", wanted).letters == 4


@EMBEDDED
def test_a_run_that_cannot_write_leaves_its_letters_waiting(office: Office, people: People, tmp_path: Path) -> None:
    letters_waiting(office, people, 1)
    with pytest.raises(OSError, match="missing"):
        write_letter_run(office, people["mai"], WANTED, tmp_path / "missing" / "a.pdf")
    assert open_runs(office) == ()
    assert write(office, people, tmp_path / "a.pdf").letters == 1


@EMBEDDED
def test_letters_with_characters_that_cannot_be_printed_wait_and_are_named(office: Office, people: People, tmp_path: Path) -> None:
    providers, (good,) = letters_waiting(office, people, 1)
    (bad,) = take_in(office, people["rin"], [application_row(7, store_name="見本\U0001f431店")], providers[0]).numbers
    assert decide_application(office, people["rin"], bad, REJECT) is None
    written = write(office, people, tmp_path / "a.pdf")
    assert (told(tmp_path / "a.pdf"), len(written.left_out)) == ({good: 1}, 1)
    assert bad in written.left_out[0][0]
    (row,) = [row for row in records.rows(office, records.every(records.OUTBOX)) if row["case_id"] == bad]
    assert row["rendered_at"] is None
    assert write(office, people, tmp_path / "b.pdf").files == ()


def test_what_was_written_is_marked_in_the_transaction_that_ends_the_run(office: Office, people: People, tmp_path: Path) -> None:
    letters_waiting(office, people, 2)
    run = begin_run(office, people["mai"], WANTED, tmp_path / "a.pdf")
    assert not isinstance(run, Refusal)
    with office.reading() as session:
        places = letters_of_run(session, run)
    assert not end_run(office, people["mai"], run, [*places, places[-1] + 1])
    assert all(row["rendered_at"] is None for row in records.rows(office, records.every(records.OUTBOX)))
    assert end_run(office, people["mai"], run, places)
    assert all(row["rendered_at"] is not None for row in records.rows(office, records.every(records.OUTBOX)))


@EMBEDDED
def test_a_run_is_entered_in_the_book_of_the_day(office: Office, people: People, tmp_path: Path) -> None:
    providers, _ = letters_waiting(office, people, 1, 1)
    write(office, people, tmp_path / "a.pdf", LettersWanted(provider=providers[1], start_on=None, kinds=("rejected",)))
    (entry,) = [row for row in records.rows(office, records.every(records.ENTRIES)) if row["action"] == "export"]
    assert entry["case_id"] == f"export-mai-{date(2020, 1, 20)}"
    assert ('"rows":1' in entry["payload"], '"files":["a.pdf"]' in entry["payload"]) == (True, True)
    assert str(tmp_path) not in entry["payload"]


@EMBEDDED
def test_only_who_writes_letters_begins_a_run(office: Office, people: People, tmp_path: Path) -> None:
    letters_waiting(office, people, 1)
    answer = write_letter_run(office, people["cal"], WANTED, tmp_path / "a.pdf")
    assert isinstance(answer, Refusal)
    assert answer.code.value == "not-permitted"


@EMBEDDED
@pytest.mark.parametrize("stood", [False, True])
def test_a_second_try_that_is_called_off_leaves_what_stood_there_before_the_first(
    office: Office, people: People, tmp_path: Path, stood: bool
) -> None:
    providers, before = letters_waiting(office, people, 1)
    path = tmp_path / "letters.pdf"
    if stood:
        write(office, people, path)
    (stays, goes) = take_in(office, people["rin"], [application_row(7), application_row(8)], providers[0]).numbers
    for number in (stays, goes):
        assert decide_application(office, people["rin"], number, REJECT) is None
    tries = list[int]()

    def take_back(done: int, total: int) -> None:
        if done == total:
            tries.append(done)
            if len(tries) == 1:
                assert decide_application(office, people["rin"], goes, Command("reopen", ("mistake",))) is None
                assert decide_application(office, people["ren"], goes, Command("confirm")) is None

    stopped = write_letter_run(office, people["mai"], WANTED, path, progress=take_back, stop=lambda: bool(tries))
    assert isinstance(stopped, WrittenLetters)
    assert stopped.stopped
    assert [(file.name, told(file)) for file in left(tmp_path)] == ([("letters.pdf", {before[0]: 1})] if stood else [])


@EMBEDDED
def test_a_run_without_a_letter_that_can_be_printed_leaves_one_file_of_what_stood_there(
    office: Office, people: People, tmp_path: Path
) -> None:
    providers, (good,) = letters_waiting(office, people, 1)
    write(office, people, tmp_path / "a.pdf")
    (bad,) = take_in(office, people["rin"], [application_row(7, store_name="見本\U0001f431店")], providers[0]).numbers
    assert decide_application(office, people["rin"], bad, REJECT) is None
    assert write(office, people, tmp_path / "a.pdf").files == ()
    assert [(file.name, told(file)) for file in left(tmp_path)] == [("a.pdf", {good: 1})]


@EMBEDDED
def test_a_provider_whose_name_has_letters_and_marks_apart_gets_its_file_too(office: Office, people: People, tmp_path: Path) -> None:
    file = write_workbook([provider_row(provider_name="カ\u3099ーデン決済株式会社")], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    taken = take_in_providers(office, people["admin"], file, take_over_on=date(2019, 9, 1))
    assert isinstance(taken, IntakeResult), taken
    (provider,) = taken.numbers
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    assert decide_application(office, people["rin"], number, REJECT) is None
    written = write(office, people, tmp_path / "out", LettersWanted(by_provider=True))
    assert [told(path) for path in written.files] == [{}, {number: 1}]
    assert written.pages == sum(len(PdfReader(path).pages) for path in written.files)


@EMBEDDED
def test_letters_of_a_provider_that_there_is_not_are_refused(office: Office, people: People, tmp_path: Path) -> None:
    letters_waiting(office, people, 1)
    assert refused(office, people, tmp_path / "a.pdf", LettersWanted(provider="P-0009999-X")) == "casework.not_found"
    assert open_runs(office) == ()


@EMBEDDED
@pytest.mark.parametrize("by_provider", [False, True])
def test_a_run_that_somebody_else_took_up_and_finished_keeps_its_files_when_it_is_called_off(
    office: Office, people: People, tmp_path: Path, by_provider: bool
) -> None:
    _, numbers = letters_waiting(office, people, 2)
    wanted, path = LettersWanted(by_provider=by_provider), tmp_path / "out"

    def stop() -> bool:
        assert write(office, people, path, wanted).resumed
        return True

    stopped = write_letter_run(office, people["mai"], wanted, path, stop=stop)
    assert isinstance(stopped, WrittenLetters)
    assert stopped.stopped
    assert told(path) == dict.fromkeys(numbers, 1)
    assert refused(office, people, tmp_path / "again", wanted) == "cli.no_letters"
