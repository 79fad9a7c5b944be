"""The files around intake: empty templates, and 受付結果, what a provider gets back. Japanese whatever the person's language."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import count
from pathlib import Path

from exports.intake_report import write_intake_report
from exports.template import write_template
from exports.template_notes import APPLICATION_NOTES, PROVIDER_NOTES, code_notes
from models.vocabulary import RefusalCode
from secretariat.file_system import unwritable
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column
from secretariat.intake.reader import open_table
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import RowFault, required_of, spellings_of
from secretariat.intake.table import Table, cell_name
from secretariat.messages import say, text
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse
from secretariat.reports import IntakeReportRow

RESULTS = {"accepted": "受付", "duplicate": "重複", "rejected": "不備"}


def write_template_file(office: Office, kind: str, path: Path) -> None:
    """The empty file of a kind (applications or providers). Raises OSError."""
    now = office.clock.now()
    if kind == "providers":
        write_template(PROVIDER_COLUMNS, path, created=now, title="決済事業者登録申請", notes=PROVIDER_NOTES)
        return
    exclusions = {code: exclusion.text for code, exclusion in office.programme.exclusions.items()}
    notes = (*APPLICATION_NOTES, *code_notes(exclusions, office.programme.goods))
    write_template(APPLICATION_COLUMNS, path, created=now, title="加盟店登録申請", notes=notes)


def write_report(file: Path, report: Path, columns: tuple[Column, ...], result: IntakeResult, now: datetime) -> None:
    """受付結果: the rows as they were sent, each with its outcome. The file is read a second time. Raises OSError."""
    table = open_table(file, required_of(columns), spellings_of(columns))
    if isinstance(table, Refusal):
        return  # the file went away meanwhile; its rows have been answered
    faults: dict[int, list[RowFault]] = {}
    for fault in result.faults:
        faults.setdefault(fault.row, []).append(fault)
    mended = [text("ja", "intake.mended_cell", cell=cell) for cell in result.mended]
    with table:
        write_intake_report(
            table.headings,
            _rows(table, result.outcomes, faults),
            report,
            created=now,
            file_name=file.name,
            ignored_sheets=result.ignored_sheets,
            unknown_columns=result.unknown_headings,
            notes=mended,
        )


def write_report_beside(file: Path, columns: tuple[Column, ...], result: IntakeResult, now: datetime) -> Path | Refusal:
    """受付結果 in the folder of the file that was sent, under a name that is free; gives the path, or says why it could not be written."""
    names = (f"{file.stem}_受付結果{f'({again})' if again > 1 else ''}.xlsx" for again in count(1))
    report = next(path for path in map(file.with_name, names) if not path.exists())
    try:
        write_report(file, report, columns, result, now)
    except OSError as error:
        return unwritable(report, error)
    return report if report.exists() else refuse(RefusalCode.INVALID_FILE, "intake.file_gone_since", path=str(file))


def _rows(table: Table, outcomes: Mapping[int, RowOutcome], faults: Mapping[int, list[RowFault]]) -> Iterator[IntakeReportRow]:
    for number, cells in table.rows:
        outcome = outcomes.get(number)
        if outcome is None:
            continue
        found = faults.get(number, [])
        reasons = "\n".join(f"{fault.heading}: {say('ja', fault.problem)}。{say('ja', fault.expected)}" for fault in found)
        named = {fault.cell for fault in found}
        faulty = frozenset(index for index in range(len(table.headings)) if cell_name(number, index) in named)
        yield IntakeReportRow(tuple(cells), RESULTS[outcome.result], outcome.number, outcome.merchant_id, reasons, faulty)
