"""Evidence handed on: listed without its content, read only with a trace in the journal, saved and opened without doing harm."""

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.evidence import EvidenceContent
from models.vocabulary import RefusalCode, Role
from secretariat import database
from secretariat.backup import back_up
from secretariat.evidence import handing_out
from secretariat.evidence.handing_out import launch_viewer, open_evidence, remove_copies, save_evidence
from secretariat.evidence.keeping import keep_evidence
from secretariat.evidence.reading import EvidenceLine, evidence_of, list_evidence, read_evidence
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.restoring import restore
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support import records
from tests.support.rehearsal import OPENED, ROLE_PREFIX, at
from tests.support.samples import receive_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
PDF: Final = b"%PDF-1.7\nmade up\n%%EOF\n"
CONTENTS = table_of(EvidenceContent)


def key_of(refusal: object) -> str:
    assert isinstance(refusal, Refusal), refusal
    return refusal.message.key


@pytest.fixture
def case(office: Office, people: People) -> str:
    """A provider to keep evidence with."""
    return receive_provider(office, people)


def keep(office: Office, people: People, case: str, folder: Path, content: bytes = PDF, name: str = "登録証.pdf") -> str:
    """Keeps made-up content; gives the number."""
    path = folder / "source"
    path.write_bytes(content)
    number = keep_evidence(office, people["rin"], case, path, name=name, subject="licence")
    assert isinstance(number, str), number
    return number


# --- lists


def test_the_evidence_of_a_case_is_listed_in_the_order_in_which_it_was_kept(
    office: Office, people: People, case: str, tmp_path: Path
) -> None:
    other = receive_provider(office, people, 2)
    first = keep(office, people, case, tmp_path)
    keep(office, people, other, tmp_path)
    second = keep(at(office, "2020-01-21T09:00"), people, case, tmp_path, b"memo", "メモ.txt")
    lines = list_evidence(office, people["aud"], case.lower())
    assert not isinstance(lines, Refusal)
    assert [line.number for line in lines] == [first, second]
    line = lines[0]
    assert (line.case, line.subject, line.name, line.media_type, line.size) == (case, "licence", "登録証.pdf", "application/pdf", len(PDF))
    assert (line.kept_at, line.kept_by, line.times_read) == (OPENED, "rin", 0)
    with office.reading() as session:
        assert len(evidence_of(session, [case, other])) == 3
        assert evidence_of(session, []) == ()


@embedded
def test_a_list_leaves_no_trace_and_is_for_who_may_see_cases(office: Office, people: People, case: str, tmp_path: Path) -> None:
    keep(office, people, case, tmp_path)
    before = records.contents(office)
    for login, person in people.items():
        shown = list_evidence(office, person, case)
        assert isinstance(shown, Refusal) == (login in {"admin", "sho", "cal"})
    assert key_of(list_evidence(office, people["rin"], "P-0000009-9")) == "casework.not_found"
    assert records.contents(office) == before


# --- reading


def test_who_reads_stands_in_the_journal_of_the_evidence(office: Office, people: People, case: str, tmp_path: Path) -> None:
    number = keep(office, people, case, tmp_path)
    for login in ("mai", "aud"):
        found = read_evidence(office, people[login], number.lower())
        assert not isinstance(found, Refusal)
        line, content = found
        assert content == PDF
        assert isinstance(line, EvidenceLine)
    assert records.actions(office, number) == [("rin", "keep"), ("mai", "read"), ("aud", "read")]
    lines = list_evidence(office, people["rin"], case)
    assert not isinstance(lines, Refusal)
    assert [listed.times_read for listed in lines] == [2]
    assert records.faults(office) == []


@embedded
def test_nothing_is_given_when_the_journal_cannot_be_written(
    office: Office, people: People, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = keep(office, people, case, tmp_path)

    def fail(*_: object) -> None:
        raise OfficeUnavailable(refuse(RefusalCode.DISK_FULL, "database.disk_full"))

    monkeypatch.setattr("secretariat.casework.acts.journal.append", fail)
    with pytest.raises(OfficeUnavailable):
        read_evidence(office, people["mai"], number)
    monkeypatch.undo()
    assert records.actions(office, number) == [("rin", "keep")]


@embedded
@pytest.mark.parametrize("role", Role)
def test_only_reviewers_managers_and_auditors_read(office: Office, people: People, case: str, tmp_path: Path, role: Role) -> None:
    number = keep(office, people, case, tmp_path)
    person = Person("kei", "kei", role)
    permitted = role in {Role.REVIEWER, Role.MANAGER, Role.AUDITOR}
    assert isinstance(read_evidence(office, person, number), Refusal) != permitted
    assert isinstance(save_evidence(office, person, number, tmp_path / "copy"), Refusal) != permitted
    assert (tmp_path / "copy").exists() == permitted
    assert len(records.actions(office, number)) == (3 if permitted else 1)


@embedded
def test_evidence_that_is_not_there_is_told(office: Office, people: People, tmp_path: Path) -> None:
    assert key_of(read_evidence(office, people["rin"], "E-0000001-1")) == "casework.not_found"
    assert key_of(save_evidence(office, people["rin"], "E-0000001-1", tmp_path / "copy")) == "casework.not_found"


def test_content_that_is_not_what_was_kept_is_not_given(office: Office, people: People, case: str, tmp_path: Path) -> None:
    number = keep(office, people, case, tmp_path)
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.update(CONTENTS).values(content=b"%PDF-1.7 another"))
    assert key_of(read_evidence(office, people["rin"], number)) == "evidence.damaged"
    assert records.actions(office, number) == [("rin", "keep")]


# --- saving


@embedded
def test_a_saved_file_is_whole_and_private(office: Office, people: People, case: str, tmp_path: Path) -> None:
    number = keep(office, people, case, tmp_path)
    assert save_evidence(office, people["rin"], number, tmp_path / "写し.pdf") == tmp_path / "写し.pdf"
    assert (tmp_path / "写し.pdf").read_bytes() == PDF
    assert stat.S_IMODE((tmp_path / "写し.pdf").stat().st_mode) == 0o600
    into_folder = save_evidence(office, people["rin"], number, tmp_path)
    assert into_folder == tmp_path / f"{number} 登録証.pdf"
    assert records.actions(office, number)[1:] == [("rin", "read"), ("rin", "read")]


@embedded
def test_what_is_there_is_never_written_over_and_nobody_has_read_then(office: Office, people: People, case: str, tmp_path: Path) -> None:
    number = keep(office, people, case, tmp_path)
    there, dangling = tmp_path / "there.pdf", tmp_path / "dangling"
    there.write_text("mine", "utf-8")
    dangling.symlink_to(tmp_path / "elsewhere")
    for path in (there, dangling):
        assert key_of(save_evidence(office, people["rin"], number, path)) == "evidence.exists"
    assert there.read_text("utf-8") == "mine"
    assert not (tmp_path / "elsewhere").exists()
    assert records.actions(office, number) == [("rin", "keep")]
    (tmp_path / f"{number} 登録証.pdf").touch()
    assert key_of(save_evidence(office, people["rin"], number, tmp_path)) == "evidence.exists"


@embedded
def test_a_place_that_cannot_be_written_is_told_and_nothing_stays(
    office: Office, people: People, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = keep(office, people, case, tmp_path)
    assert key_of(save_evidence(office, people["rin"], number, tmp_path / "nowhere" / "copy.pdf")) == "office.not_writable"

    def full(_: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    assert key_of(save_evidence(office, people["rin"], number, tmp_path / "copy.pdf")) == "office.disk_full"
    assert not (tmp_path / "copy.pdf").exists()


# --- opening


@embedded
def test_a_read_only_copy_is_opened_from_a_private_folder_and_taken_away_later(
    office: Office, people: People, case: str, tmp_path: Path
) -> None:
    number = keep(office, people, case, tmp_path, name="請求書.exe")
    folder = tmp_path / "opened"
    shown: list[tuple[Path, bytes]] = []

    def launch(path: Path) -> None:
        shown.append((path, path.read_bytes()))

    copies = [open_evidence(office, people["aud"], number, folder=folder, launch=launch) for _ in range(2)]
    assert shown == [(copy, PDF) for copy in copies]
    assert len(set(copies)) == 2
    for copy in copies:
        assert isinstance(copy, Path)
        assert copy.name == f"{number}.pdf", "others see what a viewer was started with"
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    (folder / "other").mkdir()
    remove_copies(folder)
    assert [path.name for path in folder.iterdir()] == ["other"]
    remove_copies(tmp_path / "never was")


@embedded
def test_a_viewer_that_cannot_be_started_is_told(office: Office, people: People, case: str, tmp_path: Path) -> None:
    number = keep(office, people, case, tmp_path)
    refusal = refuse(RefusalCode.NOT_FOUND, "evidence.no_viewer", path="x")
    assert open_evidence(office, people["rin"], number, folder=tmp_path, launch=lambda _: refusal) is refusal
    (tmp_path / "file").touch()
    assert key_of(open_evidence(office, people["rin"], number, folder=tmp_path / "file", launch=lambda _: None)) == "office.not_writable"


@pytest.mark.parametrize(("platform", "program"), [("linux", "xdg-open"), ("darwin", "open"), ("win32", "explorer")])
def test_each_system_has_its_way_to_show_a_file(platform: str, program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(handing_out, "_start", started.append)
    assert launch_viewer(tmp_path / "a b.pdf") is None
    assert started == [[program, str(tmp_path / "a b.pdf")]]


def test_a_system_without_a_viewer_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert key_of(launch_viewer(tmp_path / "a.pdf")) == "evidence.no_viewer"


def test_a_viewer_is_started_with_the_path_as_one_argument(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[list[str], dict[str, object]]] = []
    waited = threading.Event()

    class Viewer:
        """Stands for a program that was started."""

        def __init__(self, command: list[str], **wanted: object) -> None:
            started.append((command, wanted))

        def wait(self) -> None:
            waited.set()

    monkeypatch.setattr(subprocess, "Popen", Viewer)
    monkeypatch.setenv("SECRETARIAT_PASSWORD", "correct horse")
    assert launch_viewer(tmp_path / "a b;$(id).pdf") is None
    assert waited.wait(10)  # for it not to stay behind
    ((command, wanted),) = started
    assert command[1:] == [str(tmp_path / "a b;$(id).pdf")]
    given = wanted.pop("env")
    assert isinstance(given, dict)
    assert "SECRETARIAT_PASSWORD" not in given
    assert wanted == {"stdin": -3, "stdout": -3, "stderr": -3, "start_new_session": True, "creationflags": 0}


# --- the office as a whole


def test_a_large_file_comes_back_whole_through_backup_and_restore(
    office: Office, people: People, case: str, tmp_path: Path, empty_url: str
) -> None:
    large = PDF + os.urandom(1_000_000)
    number = keep(office, people, case, tmp_path, large)
    path = tmp_path / "backup.db"
    assert back_up(office, people["admin"], path) is None
    url = database.parse_url(empty_url)
    assert not isinstance(url, Refusal)
    assert restore(url, path, role_prefix=ROLE_PREFIX) is None
    restored = open_office(empty_url, now=OPENED)
    try:
        found = read_evidence(restored, people["mai"], number)
        assert not isinstance(found, Refusal)
        assert found[1] == large
        verified = verify_office(restored, people["mai"])
        assert isinstance(verified, Verification)
        assert verified.is_sound
    finally:
        restored.engine.dispose()
