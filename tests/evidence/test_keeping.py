"""Keeping evidence: what a file is goes by its content, what must not be kept is refused by name, and nothing is half kept."""

import io
import os
import threading
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import openpyxl
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from models.vocabulary import RefusalCode, Role
from secretariat.evidence.examination import media_type_of
from secretariat.evidence.file_names import NAME_LENGTH, check_name, name_on_disk
from secretariat.evidence.keeping import keep_evidence
from secretariat.evidence.kinds import SUFFIXES, MediaType
from secretariat.intake.limits import Limits
from secretariat.office import Office
from secretariat.programme import Programme, packaged_programme, parse_programme
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import OPENED
from tests.support.samples import receive_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
EVIDENCES, CONTENTS = table_of(Evidence), table_of(EvidenceContent)
NAMES: Final = {".": "フォルダー"}
PDF: Final = b"%PDF-1.7\nmade up\n%%EOF\n"
CONTENT_TYPES: Final = "[Content_Types].xml"


def archive(*names: str, content: bytes = b"<x/>", compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP file with parts of these names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name in names:
            file.writestr(name, content)
    return buffer.getvalue()


def workbook() -> bytes:
    """What openpyxl writes."""
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)
    return buffer.getvalue()


KNOWN: Final = {
    "pdf": (PDF, MediaType.PDF),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", MediaType.PNG),
    "jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", MediaType.JPEG),
    "tiff, little end first": (b"II*\0\x08\0\0\0", MediaType.TIFF),
    "tiff, big end first": (b"MM\0*\0\0\0\x08", MediaType.TIFF),
    "text": ("届出の写し\n令和2年".encode(), MediaType.PLAIN_TEXT),
    "text of Windows": ("届出の写し\r\n髙﨑".encode("cp932"), MediaType.PLAIN_TEXT),
    "text with commas": (b"Dear office,\nwe have, as told, three, findings.\n", MediaType.PLAIN_TEXT),
    "one line": (b"a,b,c\n", MediaType.PLAIN_TEXT),
    "table": ('\ufeff番号,内容\n1,"是正,済"\n2,未\n'.encode(), MediaType.CSV),
    "workbook": (workbook(), MediaType.WORKBOOK),
    "document": (archive(CONTENT_TYPES, "word/document.xml"), MediaType.DOCUMENT),
}
UNWANTED: Final = {
    "program of Windows": (b"MZ\x90\0\x03", "evidence.program"),
    "program of Linux": (b"\x7fELF\x02\x01\x01", "evidence.program"),
    "program of macOS": (b"\xcf\xfa\xed\xfe\x07\0\0\x01", "evidence.program"),
    "class of Java": (b"\xca\xfe\xba\xbe\0\0\0\x37", "evidence.program"),
    "script": (b"#!/bin/sh\nrm -rf /\n", "evidence.program"),
    "script behind a mark": (b"\xef\xbb\xbf#!/bin/sh\n", "evidence.program"),
    "shortcut": (b"L\0\0\0\x01\x14\x02\0\0\0\0\0", "evidence.program"),
    "archive of Java": (archive("META-INF/MANIFEST.MF", "Main.class"), "evidence.program"),
    "installer, old document": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "evidence.compound_file"),
    "macros": (archive(CONTENT_TYPES, "xl/workbook.xml", "xl/vbaProject.bin"), "evidence.macros"),
    "macros of a document": (archive(CONTENT_TYPES, "word/document.xml", "word/VBAPROJECT.BIN"), "evidence.macros"),
    "macro sheet": (archive(CONTENT_TYPES, "xl/workbook.xml", "xl/macrosheets/sheet1.xml"), "evidence.macros"),
    "ordinary archive": (archive("a.pdf", "b.pdf"), "evidence.archive"),
    "empty archive": (archive(), "evidence.archive"),
    "workbook without its list": (archive("xl/workbook.xml"), "evidence.archive"),
    "presentation": (archive(CONTENT_TYPES, "ppt/presentation.xml"), "evidence.kind"),
    "both at once": (archive(CONTENT_TYPES, "xl/workbook.xml", "word/document.xml"), "evidence.kind"),
    "bomb": (archive(CONTENT_TYPES, "xl/workbook.xml", content=b"0" * 12_000_000), "evidence.inflates"),
    "cut archive": (workbook()[:-30], "evidence.damaged_archive"),
    "text with a NUL": (b"a\0b", "evidence.kind"),
    "text of another country": ("資料".encode("gb18030") + b"\xff\xff", "evidence.kind"),
    "text with an escape": (b"a\x1b[2Jb", "evidence.kind"),
    "gzip": (b"\x1f\x8b\x08\0\0\0\0\0", "evidence.kind"),
}


def key_of(refusal: object) -> str:
    assert isinstance(refusal, Refusal), refusal
    return refusal.message.key


def kept(office: Office, person: Person, case: str, path: Path, **wanted: str) -> str:
    """The number of evidence that can be kept."""
    number = keep_evidence(office, person, case, path, **wanted)
    assert isinstance(number, str), number
    return number


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A file that may be kept."""
    path = tmp_path / "登録証 写し.pdf"
    path.write_bytes(PDF)
    return path


# --- what a file is


@pytest.mark.parametrize(("content", "kind"), KNOWN.values(), ids=KNOWN.keys())
def test_a_kind_is_told_by_the_content(content: bytes, kind: MediaType) -> None:
    assert media_type_of(content, frozenset(MediaType)) is kind


@pytest.mark.parametrize(("content", "key"), UNWANTED.values(), ids=UNWANTED.keys())
def test_what_must_not_be_kept_is_refused_with_its_reason(content: bytes, key: str) -> None:
    assert key_of(media_type_of(content, frozenset(MediaType))) == key


def test_a_kind_that_the_programme_leaves_out_is_refused_and_the_permitted_ones_are_named() -> None:
    refusal = media_type_of(b"\x89PNG\r\n\x1a\n", {MediaType.PDF, MediaType.JPEG})
    assert isinstance(refusal, Refusal)
    assert refusal.message.parameters == {"kinds": (".pdf", ".jpg")}


def test_a_table_is_text_where_tables_are_not_permitted() -> None:
    assert media_type_of(b"a,b\n1,2\n", {MediaType.PLAIN_TEXT}) is MediaType.PLAIN_TEXT


def test_an_archive_of_too_many_parts_is_refused_before_it_is_listed() -> None:
    many = archive(CONTENT_TYPES, "xl/workbook.xml", *(f"xl/{number}.xml" for number in range(20)))
    assert key_of(media_type_of(many, frozenset(MediaType), Limits(entries=10))) == "evidence.inflates"


def test_a_document_with_a_password_on_its_parts_is_refused() -> None:
    content = bytearray(archive(CONTENT_TYPES, "word/document.xml"))
    content[content.index(b"PK\x01\x02") + 8] |= 1  # the flag of the first part
    assert key_of(media_type_of(bytes(content), frozenset(MediaType))) == "evidence.encrypted"


@given(st.binary(min_size=1, max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", workbook()[:200]]))
def test_any_content_is_a_kind_or_refused(rest: bytes, start: bytes) -> None:
    assert isinstance(media_type_of(start + rest, frozenset(MediaType)), (MediaType, Refusal))


# --- names


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("", "evidence.name_missing"),
        ("  ", "evidence.name_missing"),
        ("a" * (NAME_LENGTH + 1), "evidence.name_too_long"),
        ("a\nb.pdf", "evidence.name_forbidden_character"),
        ("a\x1b[31m.pdf", "evidence.name_forbidden_character"),
        ("fdp.\u202eexe", "evidence.name_forbidden_character"),
        ("\udcff.pdf", "evidence.name_forbidden_character"),
        ("本人確認 1234 5678 9018.pdf", "evidence.name_my_number"),
    ],
)
def test_a_name_that_must_not_be_kept_is_refused(name: str, key: str) -> None:
    assert key_of(check_name(name)) == key


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [
        ("登録証 写し.pdf", MediaType.PDF, "E-1 登録証 写し.pdf"),
        ("SCAN.PDF", MediaType.PDF, "E-1 SCAN.pdf"),
        ("写真.jpeg", MediaType.JPEG, "E-1 写真.jpeg"),
        ("請求書.exe", MediaType.PDF, "E-1 請求書.exe.pdf"),
        ("一覧.xlsm", MediaType.WORKBOOK, "E-1 一覧.xlsm.xlsx"),
        ("../../etc/passwd", MediaType.PLAIN_TEXT, "E-1 _.._etc_passwd.txt"),
        ('a<b>:"c|d?*.txt', MediaType.PLAIN_TEXT, "E-1 a_b___c_d__.txt"),
        ("...", MediaType.PDF, "E-1.pdf"),
        ("CON", MediaType.PDF, "E-1 CON.pdf"),
    ],
)
def test_a_name_on_disk_is_safe_and_ends_as_its_kind_does(name: str, media_type: MediaType, expected: str) -> None:
    assert name_on_disk("E-1", name, media_type) == expected


@given(st.text(max_size=NAME_LENGTH), st.sampled_from(MediaType))
def test_every_name_can_be_a_file(name: str, media_type: MediaType) -> None:
    found = name_on_disk("E-0000001-5", name, media_type)
    assert len(found.encode()) <= 255
    assert Path(found).name == found
    assert found.startswith("E-0000001-5")
    assert found.endswith(SUFFIXES[media_type])


# --- keeping


def test_a_file_is_kept_with_its_case_and_the_journal_says_what_and_who(office: Office, people: People, paper: Path) -> None:
    case = receive_provider(office, people)
    number = kept(office, people["rin"], case.lower(), paper, subject="licence")
    (row,) = records.rows(office, sa.select(EVIDENCES))
    assert {name: row[name] for name in ("number", "case_id", "subject", "name", "media_type", "size", "kept_by", "status")} == {
        "number": number,
        "case_id": case,
        "subject": "licence",
        "name": "登録証 写し.pdf",
        "media_type": "application/pdf",
        "size": len(PDF),
        "kept_by": "rin",
        "status": "kept",
    }
    assert row["kept_at"] == OPENED
    assert records.actions(office, number) == [("rin", "keep")]
    (content,) = records.rows(office, sa.select(CONTENTS))
    assert bytes(content["content"]) == PDF
    (entry,) = records.rows(office, sa.select(records.ENTRIES.c.payload).where(records.ENTRIES.c.case_id == number))
    assert bytes(row["sha256"]).hex() in entry["payload"]
    assert "登録証" not in entry["payload"]  # a name may be a person's: it lies in the erasable part
    assert records.faults(office) == []


def test_the_same_content_lies_there_once_however_often_it_is_kept(office: Office, people: People, paper: Path) -> None:
    first, second = receive_provider(office, people, 1), receive_provider(office, people, 2)
    numbers = [
        kept(office, people["rin"], case, paper, name=name) for case, name in ((first, "一.pdf"), (first, "二.pdf"), (second, "三.pdf"))
    ]
    assert len(set(numbers)) == 3
    counted = records.counts(office)
    assert (counted["evidence"], counted["evidence_content"]) == (3, 1)


def test_two_people_keep_the_same_content_at_the_same_moment(office: Office, people: People, paper: Path) -> None:
    case = receive_provider(office, people)
    results: list[str | Refusal] = []
    threads = [
        threading.Thread(target=lambda login=login: results.append(keep_evidence(office, people[login], case, paper)))
        for login in ("rin", "ren", "mai", "mio")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({number for number in results if isinstance(number, str)}) == 4
    assert records.counts(office)["evidence_content"] == 1


@embedded
@pytest.mark.parametrize("role", Role)
def test_reviewers_and_managers_keep_evidence(office: Office, people: People, paper: Path, role: Role) -> None:
    case = receive_provider(office, people)
    result = keep_evidence(office, Person("kei", "kei", role), case, paper)
    if role in {Role.REVIEWER, Role.MANAGER}:
        assert isinstance(result, str)
    else:
        assert isinstance(result, Refusal)
        assert result.code is RefusalCode.NOT_PERMITTED


@embedded
def test_bad_files_are_refused_and_nothing_of_them_is_kept(office: Office, people: People, tmp_path: Path) -> None:
    case = receive_provider(office, people)
    before = records.contents(office)
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "program.pdf").write_bytes(b"MZ\x90\0")
    (tmp_path / "large.pdf").write_bytes(PDF + b"\0" * 20_000_000)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "本人 123456789018.pdf").write_bytes(PDF)
    expected = {
        "empty.pdf": "evidence.empty",
        "program.pdf": "evidence.program",
        "large.pdf": "evidence.too_large",
        "pipe": "evidence.not_a_file",
        "本人 123456789018.pdf": "evidence.name_my_number",
        "missing.pdf": "evidence.file_missing",
        "program.pdf/inside": "evidence.file_missing",
        ".": "evidence.folder",
    }
    found = {
        name: key_of(keep_evidence(office, people["rin"], case, tmp_path / name, name=None if name != "." else "x")) for name in expected
    }
    assert found == expected
    assert records.contents(office) == before


@embedded
def test_a_path_that_the_system_cannot_read_is_told(office: Office, people: People, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = receive_provider(office, people)

    def denied(*_: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", denied)
    assert key_of(keep_evidence(office, people["rin"], case, paper)) == "evidence.not_readable"


@embedded
@pytest.mark.parametrize("case", ["P-0000009-9", "A-0000001-2", "E-0000001-1", "", "R-1\n", "nonsense"])
def test_a_case_that_is_not_there_or_has_no_evidence_is_refused(office: Office, people: People, paper: Path, case: str) -> None:
    before = records.contents(office)
    result = keep_evidence(office, people["rin"], case, paper)
    assert isinstance(result, Refusal)
    assert result.code is RefusalCode.NOT_FOUND
    assert records.contents(office) == before


@embedded
@pytest.mark.parametrize("subject", ["Licence", "finding 2", "finding:", "a:b:c", "a\n", "x" * 81, "-a", "証拠"])
def test_a_subject_is_a_word_or_two(office: Office, people: People, paper: Path, subject: str) -> None:
    case = receive_provider(office, people)
    assert key_of(keep_evidence(office, people["rin"], case, paper, subject=subject)) == "evidence.subject"


@embedded
@pytest.mark.parametrize("subject", ["", "licence", "finding:2", "readiness:link-id", "cost:1"])
def test_subjects_name_what_is_shown(office: Office, people: People, paper: Path, subject: str) -> None:
    kept(office, people["rin"], receive_provider(office, people), paper, subject=subject)
    (row,) = records.rows(office, sa.select(EVIDENCES.c.subject))
    assert row["subject"] == subject


def test_the_programme_sets_the_largest_size_and_the_kinds() -> None:
    programme = parse_programme(packaged_programme())
    assert isinstance(programme, Programme)
    assert programme.providers.evidence.largest_bytes == 20_000_000
    assert programme.providers.evidence.kinds == frozenset(MediaType) - {MediaType.SVG}  # which is for logos only


def test_a_programme_file_of_before_evidence_has_the_usual_rules() -> None:
    start, end = packaged_programme().index("[providers.evidence]"), packaged_programme().index("# how licences are numbered")
    older = parse_programme(packaged_programme()[:start] + packaged_programme()[end:])
    assert isinstance(older, Programme)
    assert older.providers.evidence.largest_bytes == 20_000_000


def test_a_kind_that_the_program_does_not_know_is_no_kind_of_a_programme() -> None:
    assert isinstance(parse_programme(packaged_programme().replace('"image/tiff"', '"application/x-msdownload"')), Refusal)
