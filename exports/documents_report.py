"""What became of scanned papers that were taken in (書類受付結果), file by file. Japanese whatever the person's language."""

from datetime import datetime
from pathlib import Path

from exports.workbook import Column, Table, write_workbook
from models.vocabulary import DOCUMENT_JAPANESE
from secretariat.file_system import unwritable
from secretariat.intake.documents import DocumentIntake
from secretariat.messages import say
from secretariat.refusal import Refusal
from secretariat.replacing import free_path

TITLE = "書類受付結果"
OUTCOMES = {"kept": "受付", "duplicate": "重複", "rejected": "不備", "ignored": "対象外"}
COLUMNS = (
    Column("file", "ファイル", "text", 44),
    Column("reference", "申請番号", "text", 20),
    Column("application", "受付番号", "text", 14),
    Column("kind", "書類", "text", 14),
    Column("outcome", "結果", "text", 8),
    Column("evidence", "証拠番号", "text", 14),
    Column("reason", "理由", "wrapped", 80),
)


def write_documents_report(intake: DocumentIntake, path: Path, now: datetime) -> None:
    """Writes the workbook, complete or not at all. Raises OSError."""
    rows = (
        (
            file.file,
            file.reference,
            file.application,
            DOCUMENT_JAPANESE[file.kind] if file.kind is not None else None,
            OUTCOMES[file.outcome],
            file.evidence,
            say("ja", file.refusal.message) if file.refusal is not None else None,
        )
        for file in intake.files
    )
    write_workbook(path, [Table(TITLE, COLUMNS, rows)], created=now, title=TITLE)


def write_documents_report_beside(source: Path, intake: DocumentIntake, now: datetime) -> Path | Refusal:
    """The same beside the folder or archive, under a name that is free; gives the path, or says why it could not be written."""
    report = free_path(source.absolute().with_name(f"{source.stem}_{TITLE}.xlsx"))
    try:
        write_documents_report(intake, report, now)
    except OSError as error:
        return unwritable(report, error)
    return report
