"""One row of a file of changes: its own cells by their columns, the new value by the column of the application format that it is for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Final

from models.vocabulary_amendments import AmendmentKind
from secretariat.amendments.fields import AMENDABLE_HEADINGS, field_meant, read_value
from secretariat.identifiers import normal_case_number
from secretariat.intake.cells import Fault, Value, fault_of, read_row
from secretariat.intake.columns import AMENDMENT_COLUMNS
from secretariat.intake.submission import HASH_BYTES
from secretariat.intake.table import Cell
from secretariat.programme_file.amendments import AMENDABLE
from secretariat.screening.correction_items import HEADINGS

_OWN: Final = tuple(column for column in AMENDMENT_COLUMNS if column.key != "after")


@dataclass(frozen=True, slots=True)
class AmendmentRow:
    """A row as far as it could be read; with faults the rest is not to be relied on. `number`: the sheet's row."""

    number: int
    reference: str
    kind: AmendmentKind | None
    application: str | None
    provider_reference: str | None
    merchant_id: str | None
    field: str | None
    before: str | None
    after: Value
    from_on: date | None
    reason: str | None
    faults: tuple[Fault, ...]
    mended: tuple[str, ...]


def read_amendment_row(number: int, places: Mapping[str, int], cells: tuple[Cell, ...]) -> AmendmentRow:
    """Reads a row; everything that is wrong with it by itself is among its faults."""
    row = read_row(_OWN, places, cells)
    faults = list(row.faults)
    faulty = {fault.column for fault in faults}
    text = {key: str(value) if value is not None else None for key, value in row.values.items()}
    kind = AmendmentKind(str(text["kind"])) if text["kind"] else None
    if not any(text[key] or key in faulty for key in ("number", "provider_reference", "merchant_id")):
        faults.append(fault_of("number", "no_identifier", "one_identifier"))
    field: str | None = None
    after: Value = None
    if kind is AmendmentKind.CANCELLATION and text["field"]:
        faults.append(fault_of("field", "field_with_cancellation", "no_field"))
    elif kind is AmendmentKind.CHANGE and "field" not in faulty:
        field = field_meant(text["field"] or "")
        if text["field"] is None:
            faults.append(fault_of("field", "field_missing", "field_name", fields=AMENDABLE_HEADINGS))
        elif field is None:
            faults.append(fault_of("field", "no_such_field", "field_name", fields=AMENDABLE_HEADINGS))
        elif field not in AMENDABLE:
            faults.append(fault_of("field", "not_this_way", "new_application", field=HEADINGS[field]))
        else:
            place = places.get("after")
            after, wrong = read_value(field, cells[place] if place is not None and place < len(cells) else None)
            faults += [Fault("after", fault.problem, fault.expected) for fault in wrong]
    return AmendmentRow(
        number=number,
        reference=text["notice_reference"] or "",
        kind=kind,
        application=normal_case_number(text["number"]) if text["number"] else None,
        provider_reference=text["provider_reference"],
        merchant_id=text["merchant_id"],
        field=field,
        before=text["before"],
        after=after,
        from_on=date.fromisoformat(text["from_on"]) if text["from_on"] else None,
        reason=text["reason"],
        faults=tuple(faults),
        mended=tuple(row.mended),
    )


def content_hash(rows: Iterable[AmendmentRow], application_id: int) -> bytes:
    """A digest of what a report says: equal for two that say the same, in whatever order their rows stand."""
    said = sorted(repr((row.kind, row.from_on, row.field, row.after, row.before)) for row in rows)
    return blake2b(repr((application_id, said)).encode(), digest_size=HASH_BYTES).digest()
