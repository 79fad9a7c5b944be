"""Taking in scanned papers: each goes to the application that its name says, what is unsafe or strange is refused by name."""

import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import openpyxl
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from exports.documents_report import write_documents_report
from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from models.vocabulary import DOCUMENT_JAPANESE, Document
from secretariat.evidence.keeping import keep_evidence
from secretariat.intake.document_names import DocumentName, is_left_by_computer, parse_document_name
from secretariat.intake.documents import DocumentIntake, take_in_documents
from secretariat.intake.limits import Limits
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.records import actions, counts, every, faults, rows
from tests.support.samples import SERVICE, application_row, take_in, take_over_provider

People = Mapping[str, Person]
EVIDENCES, CONTENTS = table_of(Evidence), table_of(EvidenceContent)
PDF: Final = b"%PDF-1.7\nmade up\n"
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def pdf(word: str) -> bytes:
    """A paper of its own."""
    return PDF + word.encode()


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The files below a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def done(answer: DocumentIntake | Refusal) -> dict[str, str]:
    """What became of each file: the outcome, or the key of the refusal."""
    assert isinstance(answer, DocumentIntake), answer
    return {file.file: file.refusal.message.key if file.refusal else file.outcome for file in answer.files}


def refused(answer: DocumentIntake | Refusal) -> str:
    """The key of a refusal of the whole."""
    assert isinstance(answer, Refusal), answer
    return answer.message.key


@pytest.fixture
def provider(office: Office, people: People) -> str:
    """A provider with two applications (T-00001 and one with an underline in its reference); another one has T-00003."""
    number = take_over_provider(office, people)
    take_in(office, people["rin"], [application_row(1), application_row(2, provider_reference="店_07_確定申告書")], number)
    other = take_over_provider(office, people, 2)
    take_in(office, people["rin"], [application_row(3, services=SERVICE)], other)
    return number


def test_papers_go_to_the_applications_that_their_names_say(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    files = {
        "T-00001_確定申告書.pdf": pdf("a"),
        "店/T-00001_確定申告書_2.pdf": pdf("b"),
        "店/" + unicodedata.normalize("NFD", "Ｔ－００００１＿開業届") + ".PDF": pdf("c"),
        "店_07_確定申告書_納税証明書_12.png": b"\x89PNG\r\n\x1a\n\0",
        "A-0000001-S_other.pdf": pdf("d"),
        "T-00001_その他.pdf": pdf("a"),
        "T-00003_開業届.pdf": pdf("e"),
        "T-00001_住民票.pdf": pdf("f"),
        "T-00001_登記簿.pdf": b"MZ\x90\0",
        "T-00001_許認可証.pdf": b"",
        "Thumbs.db": b"x",
        "__MACOSX/._T-00001_その他.pdf": b"x",
    }
    before = counts(office)
    folder = put(tmp_path / "scans", files)
    tried = take_in_documents(office, people["rin"], folder, provider, dry_run=True)
    assert counts(office) == before
    answer = take_in_documents(office, people["rin"], folder, provider)
    assert done(answer) == done(tried)
    assert {unicodedata.normalize("NFC", name): outcome for name, outcome in done(answer).items()} == {
        "A-0000001-S_other.pdf": "kept",
        "T-00001_その他.pdf": "kept",
        "T-00001_住民票.pdf": "documents.name",
        "T-00001_登記簿.pdf": "evidence.program",
        "T-00001_確定申告書.pdf": "duplicate",
        "T-00001_許認可証.pdf": "evidence.empty",
        "T-00003_開業届.pdf": "documents.no_application",
        "Thumbs.db": "ignored",
        "__MACOSX/._T-00001_その他.pdf": "ignored",
        "店/T-00001_確定申告書_2.pdf": "kept",
        "店/Ｔ－００００１＿開業届.PDF": "kept",
        "店_07_確定申告書_納税証明書_12.png": "kept",
    }
    kept = {(row["case_id"], row["subject"]) for row in rows(office, every(EVIDENCES))}
    assert kept == {
        *(("A-0000001-S", f"document:{kind}") for kind in ("other", "tax-return", "opening-notice")),
        ("A-0000002-Q", "document:tax-certificate"),
    }
    again = take_in_documents(office, people["mai"], folder, provider)
    assert isinstance(again, DocumentIntake)
    assert (again.count("kept"), again.count("duplicate"), again.is_success) == (0, 6, True)
    assert {file.evidence for file in again.files if file.outcome == "duplicate"} == {
        row["number"] for row in rows(office, every(EVIDENCES))
    }
    assert actions(office, rows(office, every(EVIDENCES))[0]["number"]) == [("rin", "keep")]
    assert faults(office) == []
    write_documents_report(again, tmp_path / "report.xlsx", office.clock.now())
    sheet = openpyxl.load_workbook(tmp_path / "report.xlsx")["書類受付結果"]
    reported = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [line[4] for line in reported].count("重複") == 6
    assert str(next(line[6] for line in reported if line[0] == "T-00003_開業届.pdf")).startswith("この決済事業者の申請番号「T-00003」")


def zipped(path: Path, files: Mapping[str, bytes], *, compression: int = zipfile.ZIP_STORED) -> Path:
    """An archive as most programs write it; names that are not ASCII say that they are UTF-8."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def renamed(path: Path, placeholder: bytes, name: bytes) -> Path:
    """The archive with other bytes for a name of the same length, which does not say that it is UTF-8."""
    path.write_bytes(path.read_bytes().replace(placeholder, name))
    return path


@embedded
def test_an_archive_is_read_whatever_encoding_its_names_have(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    plain = zipped(tmp_path / "utf8.zip", {"送付/T-00001_開業届.pdf": pdf("a")})
    windows = "ソ\\T-00001_許認可証.pdf".encode("cp932")
    of_windows = renamed(zipped(tmp_path / "cp932.zip", {"x" * len(windows): pdf("b")}), b"x" * len(windows), windows)
    bare = "T-00001_登記簿.pdf".encode()
    of_unix = renamed(zipped(tmp_path / "bare.zip", {"x" * len(bare): pdf("c")}), b"x" * len(bare), bare)
    for path, name in ((plain, "送付/T-00001_開業届.pdf"), (of_windows, "ソ/T-00001_許認可証.pdf"), (of_unix, "T-00001_登記簿.pdf")):
        assert done(take_in_documents(office, people["rin"], path, provider)) == {name: "kept"}


def encrypted(path: Path) -> Path:
    """An archive whose one part says that it has a password."""
    content = bytearray(zipped(path, {"T-00001_開業届.pdf": PDF}).read_bytes())
    content[content.index(b"PK\x03\x04") + 6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


def with_link(path: Path) -> Path:
    """An archive with a symbolic link."""
    link = zipfile.ZipInfo("T-00001_開業届.pdf")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    return path


@embedded
def test_an_unsafe_archive_is_refused_before_anything_in_it_is_read(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    bomb = {"T-00001_開業届.pdf": b"\0" * 30_000_000}
    archives = {
        encrypted(tmp_path / "a.zip"): "documents.encrypted",
        zipped(tmp_path / "b.zip", {"../T-00001_開業届.pdf": PDF}): "documents.unsafe_path",
        zipped(tmp_path / "c.zip", {"/etc/T-00001_開業届.pdf": PDF}): "documents.unsafe_path",
        zipped(tmp_path / "d.zip", {"C:\\T-00001_開業届.pdf": PDF}): "documents.unsafe_path",
        with_link(tmp_path / "e.zip"): "documents.unsafe_path",
        zipped(tmp_path / "f.zip", bomb, compression=zipfile.ZIP_DEFLATED): "documents.inflates",
        zipped(tmp_path / "g.zip", {}): "documents.empty_archive",
        put(tmp_path, {"h.zip": b"PK\x03\x04 and no end"}) / "h.zip": "documents.not_archive",
        put(tmp_path, {"i.zip": b"PK\x05\x06" + b"\x01" * 18}) / "i.zip": "documents.too_large",
        tmp_path / "none.zip": "documents.missing",
        put(tmp_path / "empty", {}): "documents.missing",
    }
    before = counts(office)
    for path, key in archives.items():
        assert refused(take_in_documents(office, people["rin"], path, provider)) == key, path.name
    (tmp_path / "empty").mkdir()
    assert refused(take_in_documents(office, people["rin"], tmp_path / "empty", provider)) == "documents.none"
    small = Limits(entries=1)
    two = {"T-00001_開業届.pdf": PDF, "T-00001_その他.pdf": pdf("b")}
    for path in (zipped(tmp_path / "two.zip", two), put(tmp_path / "two", two)):
        assert refused(take_in_documents(office, people["rin"], path, provider, limits=small)) == "documents.too_many"
    assert refused(take_in_documents(office, people["rin"], tmp_path / "two", "P-0000099-X")) == "intake.provider_unknown"
    assert refused(take_in_documents(office, people["aud"], tmp_path / "two", provider)) == "staff.not_permitted"
    assert counts(office) == before


@embedded
def test_one_bad_file_keeps_no_other_away_and_somebody_may_call_it_off(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    damaged = zipped(tmp_path / "damaged.zip", {"T-00001_その他.pdf": pdf("a"), "T-00001_開業届.pdf": pdf("broken")})
    damaged.write_bytes(damaged.read_bytes().replace(b"broken", b"BROKEN", 1))
    large = b"%PDF-" + b"x" * 20_000_000
    folder = put(tmp_path / "scans", {"T-00001_登記簿.pdf": large, "T-00001_開業届.pdf": pdf("c")})
    (folder / "T-00001_その他.pdf").symlink_to("/etc/hosts")
    assert done(take_in_documents(office, people["rin"], damaged, provider)) == {
        "T-00001_その他.pdf": "kept",
        "T-00001_開業届.pdf": "documents.damaged_part",
    }
    heard: list[int] = []
    stopped = take_in_documents(office, people["rin"], folder, provider, progress=heard.append, stop=lambda: len(heard) == 2)
    assert done(stopped) == {"T-00001_その他.pdf": "evidence.not_a_file", "T-00001_登記簿.pdf": "evidence.too_large"}
    assert isinstance(stopped, DocumentIntake)
    assert (stopped.stopped, heard) == (True, [1, 2])
    assert done(take_in_documents(office, people["rin"], folder, provider))["T-00001_開業届.pdf"] == "kept"


@embedded
def test_a_paper_is_also_kept_by_hand_but_of_a_known_kind_only(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    path = put(tmp_path, {"scan.pdf": PDF}) / "scan.pdf"
    assert provider
    unknown = keep_evidence(office, people["rin"], "A-0000001-S", path, subject="document:passport")
    assert isinstance(unknown, Refusal)
    assert unknown.message.key == "evidence.document_kind"
    assert isinstance(keep_evidence(office, people["rin"], "A-0000099-X", path), Refusal)
    assert isinstance(keep_evidence(office, people["rin"], "A-0000001-S", path, subject="document:licence"), str)
    with office.reading() as session:
        assert session.execute(sa.select(sa.func.count()).select_from(CONTENTS)).scalar() == 1


REFERENCES = st.text(st.sampled_from("AB09-_ .確定申告書"), min_size=1, max_size=20).map(str.strip).filter(bool)


@given(REFERENCES, st.sampled_from(Document), st.sampled_from(["", "_1", "_12", "_003"]), st.booleans(), st.sampled_from(["NFC", "NFD"]))
def test_a_name_that_was_put_together_is_taken_apart(reference: str, kind: Document, place: str, english: bool, form: str) -> None:
    word = kind.value if english else DOCUMENT_JAPANESE[kind]
    name = f"{reference}_{word}{place}.pdf"
    composed = unicodedata.normalize("NFD" if form == "NFD" else "NFC", name)
    assert parse_document_name(composed) == DocumentName(reference, kind)


@pytest.mark.parametrize("name", ["", ".pdf", "_開業届.pdf", "T-1.pdf", "T-1_開業届_x.pdf", "T-1_開業届_1234.pdf", "T-1 開業届.pdf"])
def test_other_names_say_nothing(name: str) -> None:
    assert parse_document_name(name) is None


def test_what_computers_leave_in_folders_is_nobodys_paper() -> None:
    assert all(is_left_by_computer(path) for path in ("Thumbs.db", "a/.DS_Store", "__MACOSX/T-1_開業届.pdf", "a/~$T-1.docx", "desktop.ini"))
    assert not is_left_by_computer("a/T-1_開業届.pdf")
