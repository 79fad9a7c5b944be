"""The file of a case: everything that is known of it, as it was submitted, with the proof of its journal; and what was ended."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from exports.cancellations import write_cancellations
from exports.case_file import write_case_file
from models.vocabulary import RefusalCode
from secretariat import database
from secretariat.audit.cancellations import cancellations
from secretariat.audit.case_file import CaseFile, case_file
from secretariat.casework.desk import decide_application
from secretariat.office import Office
from secretariat.privacy.erasing import Erased, erase_due
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.privacy_work import HOSTILE, UNTIL, YOSHINO, Scene, late

People = Mapping[str, Person]
ON_SQLITE = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def read(path: Path) -> str:
    """The text of a PDF, lines joined."""
    return "".join(page.extract_text() for page in PdfReader(path).pages).replace("\n", "")


def file_of(office: Office, person: Person, number: str) -> CaseFile:
    """The file of a case."""
    file = case_file(office, person, number)
    assert isinstance(file, CaseFile), file
    return file


def test_the_file_has_what_was_submitted_beside_what_holds_now_and_who_did_what(found: Scene, people: People, tmp_path: Path) -> None:
    file = file_of(found.office, people["aud"], found.own)
    fields = {one.heading: (one.submitted, one.now) for one in file.fields}
    assert fields["担当者名"] == (HOSTILE, YOSHINO)
    assert fields["代表者名"] == (YOSHINO, YOSHINO)
    assert [act.action for act in file.acts] == ["receive", "approve", "register", "note", "amend"]
    assert (file.faults, [one.version for one in file.programmes]) == ((), [1])
    path = tmp_path / "file.pdf"
    written = write_case_file(file, path, programme=found.office.programme)
    text = read(path)
    assert written.missing == 0
    for said in (
        found.own,
        YOSHINO,
        HOSTILE,
        found.evidence,
        file.acts[-1].hash,
        "異常はありません",
        "電話で事情を聞いた",
        "加盟店登録決定通知書",
    ):
        assert said.replace(" ", "") in text.replace(" ", "")
    assert "届いていない" not in text  # what callers say is for managers


@ON_SQLITE
def test_the_file_says_what_the_verification_found(found: Scene, people: People, tmp_path: Path) -> None:
    with database.writing(found.office.engine) as session:
        session.execute(sa.text('UPDATE journal_personal SET content = \'{"note":"x"}\' WHERE case_id = :case'), {"case": found.own})
    file = file_of(found.office, people["mai"], found.own)
    assert {fault.problem for fault in file.faults} == {"journal.note_changed"}
    write_case_file(file, tmp_path / "file.pdf", programme=found.office.programme)
    assert "次の異常があります" in read(tmp_path / "file.pdf")


def test_the_file_of_an_erased_case_still_proves_its_course(found: Scene, people: People, tmp_path: Path) -> None:
    office = late(found)
    assert isinstance(erase_due(office, people["admin"], UNTIL), Erased)
    file = file_of(office, people["aud"], found.own)
    assert (file.faults, file.is_erased) == ((), True)
    write_case_file(file, tmp_path / "file.pdf", programme=office.programme)
    text = read(tmp_path / "file.pdf")
    assert "消去されています" in text
    assert "𠮷野" not in text


@ON_SQLITE
def test_ended_registrations_are_listed_by_the_day_from_which_they_do_not_hold(found: Scene, people: People, tmp_path: Path) -> None:
    command = Command("cancel", ("closed-down",), note="=1+1", from_day=date(2020, 3, 20))
    assert decide_application(found.office, people["mai"], found.other, command) is None
    path = tmp_path / "ended.xlsx"
    for first, last, count in ((date(2020, 3, 20), date(2020, 3, 20), 1), (date(2020, 3, 1), date(2020, 3, 19), 0)):
        with cancellations(found.office, people["aud"], first, last) as rows:
            assert not isinstance(rows, Refusal)
            assert write_cancellations(rows, path, first=first, last=last, created=found.office.clock.now()) == count
        if count:
            heads, line = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
            told = dict(zip(heads, line, strict=True))
            assert (told["受付番号"], told["取消日"], told["決定者"], told["メモ"]) == (found.other, date(2020, 3, 20), "mai", "=1+1")
    with cancellations(found.office, people["mai"], date(2020, 3, 2), date(2020, 3, 1)) as rows:
        assert isinstance(rows, Refusal)
        assert rows.code is RefusalCode.INVALID_VALUE


@pytest.mark.parametrize("login", ["rin", "sho", "cal", "admin"])
@ON_SQLITE
def test_files_are_for_auditors_and_managers(office: Office, people: People, login: str) -> None:
    refused = case_file(office, people[login], "A-0000001-S")
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.NOT_PERMITTED
