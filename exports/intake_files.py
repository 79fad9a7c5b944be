"""The files around intake: empty templates, and 受付結果, what a provider gets back. Japanese whatever the person's language."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from exports.intake_report import write_intake_report, write_refused_report
from exports.template import write_template
from exports.template_notes import AMENDMENT_NOTES, APPLICATION_NOTES, KIT_ORDER_NOTES, PROVIDER_NOTES, STOCK_NOTES, code_notes
from models.vocabulary import RefusalCode
from models.vocabulary_quality import FindingKind
from secretariat.amendments.fields import AMENDABLE_HEADINGS
from secretariat.file_system import unwritable
from secretariat.intake.batch import digest_of
from secretariat.intake.columns import AMENDMENT_COLUMNS, APPLICATION_COLUMNS, KIT_ORDER_COLUMNS, PROVIDER_COLUMNS, Column, Kind
from secretariat.intake.reader import open_table
from secretariat.intake.refused_files import is_of_the_file
from secretariat.intake.result import Counted, IntakeResult, RowOutcome
from secretariat.intake.rows import RowFault, required_of, spellings_of
from secretariat.intake.table import Table, cell_name
from secretariat.kits.warehouse.stock_file import stock_columns
from secretariat.messages import say, text
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import free_path
from secretariat.reports import FieldFaults, IntakeReportRow

RESULTS = {"accepted": "受付", "duplicate": "重複", "rejected": "不備"}


def write_template_file(office: Office, kind: str, path: Path) -> None:
    """The empty file of a kind (applications, providers, amendments, kit-orders or stock). Raises OSError."""
    now = office.clock.now()
    if kind == "providers":
        write_template(PROVIDER_COLUMNS, path, created=now, title="決済事業者登録申請", notes=PROVIDER_NOTES)
        return
    if kind == "amendments":
        # to fill in, the field is one of a list; read, it may be any heading of the application format, so that a wrong one is named
        shown = tuple(
            replace(column, kind=Kind.CHOICE, choices={name: name for name in AMENDABLE_HEADINGS}) if column.key == "field" else column
            for column in AMENDMENT_COLUMNS
        )
        write_template(shown, path, created=now, title="加盟店変更届・登録取消届", notes=AMENDMENT_NOTES)
        return
    if kind == "kit-orders":
        items = office.programme.kits.orders.items
        shown = tuple(
            replace(column, kind=Kind.CHOICE, choices={rule.item: rule.item for rule in items}) if column.key == "item" else column
            for column in KIT_ORDER_COLUMNS
        )
        limits = tuple((rule.item, f"{rule.days}日間に{rule.maximum}点まで（両デザイン合計）", "品目") for rule in items)
        write_template(shown, path, created=now, title="店頭用ツール追加注文", notes=(*KIT_ORDER_NOTES, *limits))
        return
    if kind == "stock":
        write_template(stock_columns(office.programme), path, created=now, title="入庫一覧", notes=STOCK_NOTES)
        return
    exclusions = {code: exclusion.text for code, exclusion in office.programme.exclusions.items()}
    notes = (*APPLICATION_NOTES, *code_notes(exclusions, office.programme.goods))
    write_template(APPLICATION_COLUMNS, path, created=now, title="加盟店登録申請", notes=notes)


def write_report(file: Path, report: Path, columns: tuple[Column, ...], result: IntakeResult, now: datetime) -> Refusal | None:
    """受付結果: the rows as they were sent, each with its outcome. The file is read a second time; refused if it is another one by now.

    Raises OSError.
    """
    if result.file_digest is not None and (digest := digest_of(file)) != result.file_digest:
        key = "intake.file_gone_since" if digest is None else "intake.file_changed_since"
        return refuse(RefusalCode.INVALID_FILE, key, path=str(file))
    table = open_table(file, required_of(columns), spellings_of(columns))
    if isinstance(table, Refusal):
        return refuse(RefusalCode.INVALID_FILE, "intake.file_gone_since", path=str(file))
    faults: dict[int, list[RowFault]] = {}
    for fault in result.faults:
        faults.setdefault(fault.row, []).append(fault)
    mended = [text("ja", "intake.mended_cell", cell=cell) for cell in result.mended]
    tried = result.batch is None and result.accepted > 0
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
            faults=faults_by_field(columns, result.counted),
            remark=text("ja", "intake.tried_only") if tried else "",
        )
    return None


def write_report_of_refused(file: Path, report: Path, refusal: Refusal, now: datetime) -> bool:
    """受付結果 of a file that was refused as a whole. False: it was not the file that was refused, so there is nothing to tell of it.

    Raises OSError.
    """
    if not is_of_the_file(refusal):
        return False
    write_refused_report(report, created=now, file_name=file.name, problem=say("ja", refusal.message))
    return True


def write_report_beside(file: Path, columns: tuple[Column, ...], result: IntakeResult, now: datetime) -> Path | Refusal:
    """受付結果 in the folder of the file that was sent, under a name that is free; gives the path, or says why it could not be written."""
    report = _free_name(file)
    try:
        refused = write_report(file, report, columns, result, now)
    except OSError as error:
        return unwritable(report, error)
    return refused or report


def write_report_of_refused_beside(file: Path, refusal: Refusal, now: datetime) -> Path | Refusal:
    """Likewise of a file that was refused as a whole; the refusal itself where it is not about the file."""
    report = _free_name(file)
    try:
        return report if write_report_of_refused(file, report, refusal, now) else refusal
    except OSError as error:
        return unwritable(report, error)


def _free_name(file: Path) -> Path:
    return free_path(file.with_name(f"{file.stem}_受付結果.xlsx"))


def faults_by_field(columns: tuple[Column, ...], counted: Mapping[Counted, int]) -> tuple[FieldFaults, ...]:
    """The faults of a file in Japanese words, by column, the most frequent first."""
    headings = {column.key: column.heading for column in columns}
    by_field: dict[str, list[tuple[str, int]]] = {}
    for one, rows in sorted(counted.items(), key=lambda item: -item[1]):
        if one.kind is FindingKind.FAULT:
            by_field.setdefault(one.field, []).append((text("ja", f"quality.problem.{one.problem}"), rows))
    fields = (FieldFaults(headings[key], sum(rows for _, rows in problems), tuple(problems)) for key, problems in by_field.items())
    return tuple(sorted(fields, key=lambda one: -one.rows))


def _rows(table: Table, outcomes: Mapping[int, RowOutcome], faults: Mapping[int, list[RowFault]]) -> Iterator[IntakeReportRow]:
    for number, cells in table.rows:
        if (outcome := outcomes.get(number)) is None:
            continue
        reasons, marked = list[str](), dict[int, list[str]]()
        found = faults.get(number, ())
        places = {cell_name(number, index): index for index in table.columns.values()} if found else {}
        for fault in found:
            said = f"{say('ja', fault.problem)}。{say('ja', fault.expected)}"
            reasons.append(f"{fault.heading}: {said}")
            if fault.cell:
                marked.setdefault(places[fault.cell], []).append(said)
        for item in outcome.still_open:
            said = say("ja", item.message)
            reasons.append(said)
            if item.field is not None and item.field in table.columns:
                marked.setdefault(table.columns[item.field], []).append(said)
        notes = {place: "\n".join(said) for place, said in marked.items()}
        yield IntakeReportRow(tuple(cells), RESULTS[outcome.result], outcome.number, outcome.merchant_id, "\n".join(reasons), notes)
