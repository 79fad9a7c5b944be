"""The journal (操作履歴): every act on a case as one entry of a chain that proves itself.

An entry's hash is SHA-256 over its text columns, each preceded by its length, and the previous entry's hash: the same bytes
on both databases.
Personal content lies beside it in an erasable table; the entry holds a salted digest, so that erasure does not break the chain.
A cut tail together with a case row that was set back is not found here: only an anchor kept outside the database shows it.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from secrets import token_bytes

import sqlalchemy as sa
from sqlmodel import Session

from models.base import instant_text, table_of
from models.journal import JournalEntry, JournalPersonal
from models.records import metadata
from secretariat.bulk import insert_many

ENTRIES = table_of(JournalEntry)
PERSONAL = table_of(JournalPersonal)
SALT_BYTES = 16
LOOK_UP_CHUNK = 500
FEW = 20  # written in the usual way
VERIFY_CHUNK = 2000
CASES_WITHOUT_ROW = frozenset({"programme"})  # its versions are rows of their own
ERASE = "erase"  # the act by which what is personal of a case was erased; its payload names the entries under `notes`
CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written: `payload` holds nothing personal, `personal` (a note, replaced content) is erasable."""

    case_id: str
    version: int
    action: str
    from_status: str | None = None
    to_status: str | None = None
    payload: Mapping[str, object] = field(default_factory=dict)
    personal: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts, when by the office's clock and by the machine's, and under which operation."""

    staff: str
    at: datetime
    recorded_at: datetime
    operation_id: str


@dataclass(frozen=True, slots=True)
class JournalFault:
    """Something wrong in the journal: the case, the place of the entry (None: the case as a whole), a message key."""

    case: str
    entry: int | None
    problem: str


def canonical(value: Mapping[str, object]) -> str:
    """Canonical JSON: sorted keys, no blanks, characters as they are."""
    return CANONICAL.encode(value)


def personal_note(content: str | None) -> str | None:
    """The note in the personal part of an entry; None where there is none, or where it was erased."""
    found = json.loads(content).get("note") if content else None
    return str(found) if found is not None else None


def entry_hash(row: Mapping[str, object] | sa.RowMapping) -> bytes:
    """The hash of an entry from its columns (instants aware, digests as bytes)."""
    parts: list[bytes] = []
    for name in ("case_id", "version", "recorded_at", "at", "staff", "action", "from_status", "to_status", "operation_id", "payload"):
        value = row[name]
        if value is None:
            parts.append(b"-1:")
        else:
            part = (instant_text(value) if isinstance(value, datetime) else str(value)).encode()
            parts.append(b"%d:%b" % (len(part), part))
    for digest in (row["personal_digest"], row["previous_hash"]):
        part = bytes(digest) if isinstance(digest, (bytes, memoryview)) else b""
        parts.append(b"%d:%b" % (len(part), part))
    return sha256(b"".join(parts)).digest()


def rows_for(entries: Iterable[Entry], act: Act, previous: Mapping[str, bytes]) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    """Rows of the journal and of its personal part; `previous` gives the hash of the entry before, by case (absent: the first)."""
    rows: list[dict[str, object]] = []
    personal_rows: list[dict[str, object]] = []
    newest = dict(previous)
    for entry in entries:
        digest = None
        if entry.personal is not None:
            salt, content = token_bytes(SALT_BYTES), canonical(entry.personal)
            digest = sha256(salt + content.encode()).digest()
            personal_rows.append({"case_id": entry.case_id, "version": entry.version, "salt": salt, "content": content})
        row: dict[str, object] = {
            "case_id": entry.case_id,
            "version": entry.version,
            "recorded_at": act.recorded_at,
            "at": act.at,
            "staff": act.staff,
            "action": entry.action,
            "from_status": entry.from_status,
            "to_status": entry.to_status,
            "operation_id": act.operation_id,
            "payload": canonical(entry.payload),
            "personal_digest": digest,
            "previous_hash": newest.get(entry.case_id, b""),
        }
        newest[entry.case_id] = row["hash"] = entry_hash(row)
        rows.append(row)
    return rows, personal_rows


def append(session: Session, entries: Sequence[Entry], act: Act) -> None:
    """Writes entries behind those that their cases have; an entry that exists already fails the transaction."""
    later = [(entry.case_id, entry.version - 1) for entry in entries if entry.version > 1]
    previous: dict[str, bytes] = {}
    for start in range(0, len(later), LOOK_UP_CHUNK):
        chunk = set(later[start : start + LOOK_UP_CHUNK])
        # not as pairs: for several of these SQLite reads the whole journal
        cases, versions = {case for case, _ in chunk}, {version for _, version in chunk}
        found = session.execute(
            sa.select(ENTRIES.c.case_id, ENTRIES.c.version, ENTRIES.c.hash).where(
                ENTRIES.c.case_id.in_(cases), ENTRIES.c.version.in_(versions)
            )
        )
        previous.update((case_id, bytes(value)) for case_id, version, value in found if (case_id, version) in chunk)
    rows, personal_rows = rows_for(entries, act, previous)
    if len(rows) > FEW:
        insert_many(session, ENTRIES, tuple(rows[0]), [tuple(row.values()) for row in rows])
    elif rows:
        session.execute(sa.insert(ENTRIES), rows)
    if personal_rows:
        session.execute(sa.insert(PERSONAL), personal_rows)


def count(session: Session) -> int:
    """How many entries the journal has."""
    return int(session.execute(sa.select(sa.func.count()).select_from(ENTRIES)).scalar_one())


def verify(session: Session, watch: Callable[[int], bool] | None = None) -> Iterator[JournalFault]:
    """Everything wrong with the journal: gaps, changed entries, changed personal parts, cases that disagree with their last entry.

    A personal part that is gone has to be named by a later entry that erased it.
    `watch` hears about every VERIFY_CHUNK entries how many were walked, and says whether to go on; what is left then is not judged.
    """
    heads = _heads(session)
    walked = told = 0
    ordered = (
        sa.select(ENTRIES, PERSONAL.c.salt, PERSONAL.c.content)
        .select_from(ENTRIES.outerjoin(PERSONAL, sa.and_(PERSONAL.c.case_id == ENTRIES.c.case_id, PERSONAL.c.version == ENTRIES.c.version)))
        .order_by(ENTRIES.c.case_id, ENTRIES.c.version)
        .execution_options(yield_per=VERIFY_CHUNK)
    )
    with session.execute(ordered) as found:
        for case, group in groupby(found.mappings(), key=itemgetter("case_id")):
            entries = list(group)
            yield from _case_faults(case, entries, heads.pop(case, None))
            walked += len(entries)
            if watch is not None and walked - told >= VERIFY_CHUNK:
                told = walked
                if not watch(walked):
                    return
    for case in heads:
        yield JournalFault(case, None, "journal.case_without_entries")


def verify_case(session: Session, case: str) -> Iterator[JournalFault]:
    """Likewise of one case."""
    entry = sa.and_(PERSONAL.c.case_id == ENTRIES.c.case_id, PERSONAL.c.version == ENTRIES.c.version)
    entries = (
        sa.select(ENTRIES, PERSONAL.c.salt, PERSONAL.c.content)
        .select_from(ENTRIES.outerjoin(PERSONAL, entry))
        .where(ENTRIES.c.case_id == case)
        .order_by(ENTRIES.c.version)
    )
    heads = (session.execute(statement.where(statement.selected_columns[0] == case)).one_or_none() for _, statement in _head_statements())
    head = next((_Head(row[1], row[2]) for row in heads if row is not None), None)
    yield from _case_faults(case, session.execute(entries).mappings().all(), head)


@dataclass(frozen=True, slots=True)
class _Head:
    """Where a case's row says that the case is; cases of some kinds have no status."""

    version: int
    status: str | None


def _case_faults(case: str, entries: Sequence[sa.RowMapping], head: _Head | None) -> Iterator[JournalFault]:
    version, chained, status = 0, b"", None
    for row in entries:
        if row["version"] != version + 1:
            yield JournalFault(case, version + 1, "journal.entry_missing")
        elif bytes(row["previous_hash"]) != chained:
            yield JournalFault(case, row["version"], "journal.chain_broken")
        if entry_hash(row) != bytes(row["hash"]):
            yield JournalFault(case, row["version"], "journal.entry_changed")
        version, chained, status = row["version"], bytes(row["hash"]), row["to_status"]
    yield from _note_faults(case, entries)
    if head is None:
        if case not in CASES_WITHOUT_ROW:
            yield JournalFault(case, None, "journal.case_missing")
    elif head.version != version:
        yield JournalFault(case, max(head.version, version), "journal.entry_missing" if head.version > version else "journal.case_behind")
    elif head.status not in (None, status):
        yield JournalFault(case, version, "journal.case_differs")


def _note_faults(case: str, entries: Iterable[sa.RowMapping]) -> Iterator[JournalFault]:
    """Personal parts that were changed, and those that are gone without an entry that erased them."""
    gone: set[int] = set()
    for row in entries:
        if row["content"] is not None:
            digest = sha256(bytes(row["salt"]) + row["content"].encode()).digest()
            if row["personal_digest"] is None or digest != bytes(row["personal_digest"]):
                yield JournalFault(case, row["version"], "journal.note_changed")
        elif row["personal_digest"] is not None:
            gone.add(row["version"])
        if row["action"] == ERASE:
            gone.difference_update(json.loads(row["payload"]).get("notes", ()))
    for version in sorted(gone):
        yield JournalFault(case, version, "journal.note_missing")


def _heads(session: Session) -> dict[str, _Head]:
    """The head of every case by its case id; tables of cases are those with a foreign key from (…, version) to the journal."""
    heads: dict[str, _Head] = {}
    present = frozenset(sa.inspect(session.connection()).get_table_names())  # an office of an older schema, a backup for one, has fewer
    for name, statement in _head_statements():
        if name in present:
            heads.update((row[0], _Head(row[1], row[2])) for row in session.execute(statement))
    return heads


@cache
def _head_statements() -> tuple[tuple[str, sa.Select[tuple[str, int, str | None]]], ...]:
    """By the name of the table."""
    found = []
    for table in metadata.sorted_tables:
        for constraint in table.foreign_key_constraints:
            if constraint.referred_table is ENTRIES and "version" in constraint.column_keys:
                case_column = next(key for key in constraint.column_keys if key != "version")
                status = table.c.status if "status" in table.c else sa.null().label("status")
                found.append((table.name, sa.select(table.c[case_column], table.c.version, status)))
    return tuple(found)
