"""Which fields a report may change, and reading what it says of one as a file's cell is read."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from models.vocabulary import YES_NO_JAPANESE, RefusalCode
from secretariat.amounts import in_percent
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.intake.cells import Fault, Value, read_row
from secretariat.intake.columns import APPLICATION_COLUMNS, NONE_JAPANESE, Kind
from secretariat.intake.rows import KIT_KEYS
from secretariat.intake.table import Cell
from secretariat.programme_file.amendments import AMENDABLE
from secretariat.refusal import Refusal, refuse
from secretariat.screening.correction_items import HEADINGS

COLUMNS: Final = {column.key: column for column in APPLICATION_COLUMNS}
AMENDABLE_HEADINGS: Final = tuple(HEADINGS[key] for key in AMENDABLE)
_NAMES: Final[Mapping[str, str]] = {
    name: column.key for column in APPLICATION_COLUMNS for name in (column.key, column.heading, *column.aliases)
}


def field_meant(text: str) -> str | None:
    """The key of a column of the application format by its key, heading or alias; None for none."""
    return _NAMES.get(text.strip())


def read_value(field: str, cell: Cell) -> tuple[Value, tuple[Fault, ...]]:
    """What a cell says of a field, as in a file of applications; or what is wrong with it."""
    row = read_row((COLUMNS[field],), {field: 0}, (cell,))
    return row.values[field], tuple(row.faults)


def faulty(faults: Sequence[Fault]) -> Refusal:
    """The first thing that is wrong with a value, as a refusal."""
    fault = faults[0]
    return refuse(
        RefusalCode.INVALID_VALUE,
        "amendments.value_faulty",
        field=HEADINGS[fault.column],
        problem=fault.problem,
        expected=fault.expected,
    )


def as_written(field: str, value: Value) -> str:
    """A stored value as it is written in a provider's file: 小売業, 3,000,000, 0898-22-0001; empty for none."""
    column = COLUMNS[field]
    if column.kind is Kind.EXCLUSION and value is None:
        return NONE_JAPANESE
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES_NO_JAPANESE[value]
    if isinstance(value, int):
        return f"{in_percent(value):f}" if column.kind is Kind.PERCENT else f"{value:,}"
    written = {stored: text for text, stored in (column.choices or {}).items()}
    if isinstance(value, tuple):
        return "、".join(written.get(part, part) for part in value)
    shown = _SHOWN.get(column.kind)
    return shown(value) if shown is not None else written.get(value, value)


_SHOWN: Final[Mapping[Kind, Callable[[str], str]]] = {Kind.PHONE: show_phone, Kind.POSTAL_CODE: show_postal_code}


def is_about_kits_only(fields: Sequence[str | None]) -> bool:
    """Whether fields only say where kits go, which may change before the store's start day too."""
    return bool(fields) and all(field in KIT_KEYS for field in fields)


def check_field(field: str | None, text: str) -> Refusal | None:
    """Whether a report may change it."""
    if field is None:
        return refuse(RefusalCode.INVALID_VALUE, "amendments.no_such_field", field=text, known=AMENDABLE_HEADINGS)
    if field not in AMENDABLE:
        return refuse(RefusalCode.INVALID_VALUE, "amendments.not_this_way", field=HEADINGS[field])
    return None
