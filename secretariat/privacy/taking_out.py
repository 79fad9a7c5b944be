"""Erasing what is personal of some cases (個人情報の消去): an entry of each case, its notes, its records, in the caller's transaction.

The entry names the places of the notes that went, so that what is lawfully gone is told from what somebody took away.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.evidence import EvidenceContent
from models.inquiry import InquiryDetail
from models.journal import JournalPersonal
from models.kit import ShipmentAddress
from models.privacy import ErasedCase
from models.vocabulary_privacy import Retention
from secretariat import journal
from secretariat.privacy.application_fields import (
    ERASED_TEXT,
    erase_application_fields,
    erase_letter_notes,
    erase_own_columns,
)
from secretariat.privacy.kinds import (
    AMENDMENTS,
    APPLICATIONS,
    EVIDENCES,
    INQUIRIES,
    PROVIDERS,
    RECEIPTS,
    SHIPMENTS,
    Ended,
    ended_cases,
    number_of,
)
from secretariat.removal import remove

PERSONAL, ERASED, DETAILS = table_of(JournalPersonal), table_of(ErasedCase), table_of(InquiryDetail)
CONTENTS, ADDRESSES = table_of(EvidenceContent), table_of(ShipmentAddress)
TEXTS: Final = ("name", "phone", "question", "answer", "task", "reply", "conduct")
OWN: Final[Mapping[str, Mapping[str, object]]] = {
    EVIDENCES.name: {"name": ERASED_TEXT},
    PROVIDERS.name: {"contact_name": ERASED_TEXT, "contact_email": ERASED_TEXT},
    RECEIPTS.name: {"sender": ERASED_TEXT, "what": ERASED_TEXT},
}
"""Columns of the cases' own rows, by table; those of applications differ by application."""
# this form is read alike by both databases
_MARK: Final = sa.text(
    "INSERT INTO erased_case (entry_case, entry_version, retention, request_id) "
    "VALUES (:entry_case, :entry_version, :retention, :request_id) "
    "ON CONFLICT (entry_case) DO UPDATE SET entry_version = excluded.entry_version, request_id = excluded.request_id"
)


def take_out(session: Session, act: journal.Act, request_id: int, kind: Retention, table: sa.Table, cases: Sequence[Ended]) -> int:
    """Erases what is personal of cases of one table that are locked; gives how many cases that were, those with them included."""
    if session.get_bind().dialect.name == "sqlite":
        # else what was erased stays in the file until its pages are used again
        session.execute(sa.text("PRAGMA secure_delete = ON"))
    entries = _enter(session, act, request_id, kind, table, cases)
    count = len(entries)
    if table is APPLICATIONS:
        for with_it, condition in (
            (AMENDMENTS, AMENDMENTS.c.application_id.in_(list(entries))),
            (EVIDENCES, EVIDENCES.c.case_id.in_([case.number for case in cases])),
        ):
            found = _cases(session, with_it, condition)
            count += len(found)
            _take_out_records(session, with_it, _enter(session, act, request_id, kind, with_it, found))
    _take_out_records(session, table, entries)
    return count


def _cases(session: Session, table: sa.Table, condition: sa.ColumnElement[bool]) -> list[Ended]:
    rows = session.execute(ended_cases(table).where(condition).order_by(table.c.id).with_for_update())
    return [Ended(*row) for row in rows]


def _enter(
    session: Session, act: journal.Act, request_id: int, kind: Retention, table: sa.Table, cases: Sequence[Ended]
) -> dict[int, tuple[str, int]]:
    """The entries of cases, their notes gone; by the ids of the cases that have some."""
    numbers = [case.number for case in cases]
    notes: dict[str, list[int]] = {number: [] for number in numbers}
    c = PERSONAL.c
    for number, version in session.execute(sa.select(c.case_id, c.version).where(c.case_id.in_(numbers)).order_by(c.case_id, c.version)):
        notes[number].append(version)
    told = [
        journal.Entry(
            case.number,
            case.version + 1,
            journal.ERASE,
            case.status,
            case.status,
            {"retention": kind.value, "request": request_id, "notes": notes[case.number]},
        )
        for case in cases
    ]
    journal.append(session, told, act)
    remove(session, PERSONAL, c.case_id.in_(numbers))
    if table is APPLICATIONS:
        erase_own_columns(session, numbers)
    else:
        number = number_of(table)
        session.execute(sa.update(table).where(number.in_(numbers)).values(version=table.c.version + 1, **OWN.get(table.name, {})))
    marks = [
        {"entry_case": case.number, "entry_version": case.version + 1, "retention": kind.value, "request_id": request_id} for case in cases
    ]
    if marks:
        session.execute(_MARK, marks)
    return {case.id: (case.number, case.version + 1) for case in cases if case.id is not None}


def _take_out_records(session: Session, table: sa.Table, entries: Mapping[int, tuple[str, int]]) -> None:
    """What lies beside the cases' own rows."""
    ids = list(entries)
    if table is APPLICATIONS:
        erase_application_fields(session, entries)
    elif table is AMENDMENTS:
        erase_letter_notes(session, [number for number, _ in entries.values()])
    elif table is SHIPMENTS:
        remove(session, ADDRESSES, ADDRESSES.c.shipment_id.in_(ids))
    elif table is INQUIRIES:
        changed = (
            sa.update(DETAILS)
            .where(DETAILS.c.inquiry_id == sa.bindparam("of_id"))
            .values(entry_case=sa.bindparam("of_case"), entry_version=sa.bindparam("of_version"), **dict.fromkeys(TEXTS))
        )
        rows = [{"of_id": id_, "of_case": case, "of_version": version} for id_, (case, version) in entries.items()]
        if rows:
            session.connection().execute(changed, rows)
    elif table is EVIDENCES:
        _take_out_contents(session, ids)


def _take_out_contents(session: Session, ids: Sequence[int]) -> None:
    """The bytes of files, as far as the same bytes are not kept with a case that is kept."""
    e, other = EVIDENCES.c, EVIDENCES.alias()
    kept = sa.exists().where(other.c.sha256 == e.sha256, ~sa.exists().where(ERASED.c.entry_case == other.c.number))
    gone = sa.select(e.sha256).where(e.id.in_(ids), ~kept)
    session.execute(sa.update(CONTENTS).where(CONTENTS.c.sha256.in_(gone)).values(content=b""))
