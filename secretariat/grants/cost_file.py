"""Reads the lines of cost of an application from a file (.xlsx or .csv), with the reader of all files that providers send."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_providers import CostKind
from secretariat.grants.costs import LONGEST_TEXT, MOST_LINES, PlannedCost
from secretariat.intake.cells import Value, read_row
from secretariat.intake.columns import Column, Kind
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.result import IntakeResult
from secretariat.intake.rows import RowFault, required_of, spellings_of
from secretariat.intake.table import Table
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme_file.providers import GrantRules
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

FAULTS_TOLD: Final = 5


def read_costs(office: Office, person: Person, path: Path) -> tuple[PlannedCost, ...] | Refusal:
    """The lines in their order, or why the file cannot be taken, with its first faults. Columns: 区分, 金額, 着手予定日, 内容."""
    if refused := may(person.role, "examine-grant"):
        return refused
    columns = columns_of(office.programme.grant)
    table = open_table(path, required_of(columns), spellings_of(columns))
    if isinstance(table, Refusal):
        return table
    with table:
        try:
            return _read(table, columns)
        except ReadingStopped as stopped:
            return stopped.refusal


def columns_of(rules: GrantRules) -> tuple[Column, ...]:
    """The columns of such a file; kinds stand in it as the programme file calls them, or as they are stored."""
    kinds = {label.ja: kind.value for kind, label in rules.costs.items()} | {kind.value: kind.value for kind in rules.costs}
    return (
        Column("kind", "区分", Kind.CHOICE, choices=kinds),
        Column("yen", "金額", Kind.YEN, aliases=("金額(円)",)),
        Column("begins_on", "着手予定日", Kind.DATE),
        Column("wording", "内容", Kind.TEXT, maximum=LONGEST_TEXT),
    )


def _read(table: Table, columns: tuple[Column, ...]) -> tuple[PlannedCost, ...] | Refusal:
    result, costs = IntakeResult(), list[PlannedCost]()
    for number, cells in table.rows:
        result.rows += 1
        if result.rows > MOST_LINES:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "grants.too_many_lines", lines=result.rows, limit=MOST_LINES)
        row = read_row(columns, table.columns, cells)
        if row.faults:
            result.reject(number, table, columns, row.faults)
        else:
            costs.append(_planned(row.values))
    if result.faults:
        return refuse(RefusalCode.INVALID_FILE, "grants.file_faults", faults=tuple(map(_told, result.faults[:FAULTS_TOLD])))
    return tuple(costs)


def _planned(values: Mapping[str, Value]) -> PlannedCost:
    kind, yen, begins_on, wording = (str(values[key]) for key in ("kind", "yen", "begins_on", "wording"))
    return PlannedCost(CostKind(kind), int(yen), date.fromisoformat(begins_on), wording)


def _told(fault: RowFault) -> Message:
    parameters = {"row": fault.row, "heading": fault.heading, "problem": fault.problem, "expected": fault.expected}
    return Message("grants.file_fault", parameters)
