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
from functools import cache, lru_cache
from hashlib import sha256
from secrets import token_bytes
from typing import Final, TypeAlias, cast

import sqlalchemy as sa
from sqlmodel import Session

from models.base import Instant, instant_text, table_of
from models.journal import JournalEntry, JournalPersonal
from models.records import metadata
from secretariat.bulk import FEW, insert_all, insert_many

ENTRIES = table_of(JournalEntry)
PERSONAL = table_of(JournalPersonal)
SALT_BYTES = 16
LOOK_UP_CHUNK = 500
ENTER = sa.insert(ENTRIES).inline()  # without asking for the ids
VERIFY_CHUNK = 2000
CASES_WITHOUT_ROW = frozenset({"programme"})  # its versions are rows of their own
HASHED: Final = ("case_id", "version", "recorded_at", "at", "staff", "action", "from_status", "to_status", "operation_id", "payload")
DIGESTS: Final = ("personal_digest", "previous_hash")
UNCHAINED: Final = {"previous_hash": b"", "hash": b""}  # a server chains entries itself (migrations/sql/postgresql/0019_entries.sql)
NONE: Final = "-1:"  # where a column holds nothing
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
    """Something wrong in the journal: the case, the place of the entry (None: the case as a whole), a message key.

    `day`: that of the anchor which shows it, if one does.
    """

    case: str
    entry: int | None
    problem: str
    day: str | None = None


def canonical(value: Mapping[str, object]) -> str:
    """Canonical JSON: sorted keys, no blanks, characters as they are."""
    return CANONICAL.encode(value)


def personal_note(content: str | None) -> str | None:
    """The note in the personal part of an entry; None where there is none, or where it was erased."""
    found = json.loads(content).get("note") if content else None
    return str(found) if found is not None else None


def entry_hash(row: Mapping[str, object] | sa.RowMapping) -> bytes:
    """The hash of an entry from its columns (instants aware, digests as bytes)."""
    values = (row[name] for name in HASHED)
    texts = "".join(
        _part(instant_text(value) if isinstance(value, datetime) else str(value)) if value is not None else NONE for value in values
    )
    return _hash(texts.encode(), *(bytes(value) if isinstance(value := row[name], (bytes, memoryview)) else b"" for name in DIGESTS))


def _hash(texts: bytes, personal: bytes, previous: bytes) -> bytes:
    return sha256(b"%b%d:%b%d:%b" % (texts, len(personal), personal, len(previous), previous)).digest()


def _measured(text: str) -> str:
    """A text behind the length of its bytes."""
    return f"{len(text) if text.isascii() else len(text.encode())}:{text}"


_part = lru_cache(maxsize=4096)(_measured)  # of what stands in many entries: a person, an action, the instant of a file


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
    shared = session.get_bind().dialect.name == "postgresql"
    rows, personal_rows = rows_for(entries, act, {} if shared else _hashes_before(session, entries))
    if shared:
        rows = [row | UNCHAINED for row in rows]
    if len(rows) > FEW:
        insert_many(session, ENTRIES, tuple(rows[0]), [tuple(row.values()) for row in rows])
    elif rows:
        session.execute(ENTER, rows)
    insert_all(session, PERSONAL, personal_rows)


def _hashes_before(session: Session, entries: Sequence[Entry]) -> Mapping[str, bytes]:
    """The hash of the entry that each of these follows, by case."""
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
    return previous


def count(session: Session) -> int:
    """How many entries the journal has."""
    return int(session.execute(sa.select(sa.func.count()).select_from(ENTRIES)).scalar_one())


@dataclass(slots=True)
class Heads:
    """What the last entries of all cases come to: the sum of the SHA-256 of `case version hash`, modulo 2**256, whatever their order."""

    entries: int = 0
    cases: int = 0
    total: int = 0

    def add(self, case: str, version: int, entry: bytes) -> None:
        """The last entry of one more case, the `version`th."""
        self.entries += version
        self.cases += 1
        self.total = (self.total + int.from_bytes(sha256(b"%b %d %b" % (case.encode(), version, entry)).digest())) % 2**256

    @property
    def digest(self) -> str:
        """The sum in hexadecimal digits."""
        return f"{self.total:064x}"


def verify(session: Session, watch: Callable[[int], bool] | None = None, heads: Heads | None = None) -> Iterator[JournalFault]:
    """Everything wrong with the journal: gaps, changed entries, changed personal parts, cases that disagree with their last entry.

    A personal part that is gone has to be named by a later entry that erased it.
    `watch` hears about every VERIFY_CHUNK entries how many were walked, and says whether to go on; what is left then is not judged.
    `heads` is told the last entry of every case.
    """
    stand = _heads(session)
    walked, before = 0, _NOTHING
    with session.execute(_in_order(session.get_bind().dialect.name)) as found:
        for chunk in found.partitions(VERIFY_CHUNK):
            for row in cast("Sequence[_EntryRow]", chunk):
                if (case := row[0]) != before.case:
                    if before.version:
                        yield from _head_faults(before, stand.pop(before.case, None), heads)
                    before = _Walked(case)
                yield from _walk_on(before, row)
            walked += len(chunk)
            if watch is not None and len(chunk) == VERIFY_CHUNK and not watch(walked):
                return
    if before.version:
        yield from _head_faults(before, stand.pop(before.case, None), heads)
    for case in stand:
        yield JournalFault(case, None, "journal.case_without_entries")


@dataclass(slots=True)
class _Walked:
    """A case whose entries are being walked, and the last one of them."""

    case: str
    version: int = 0
    chained: bytes = b""
    status: str | None = None
    gone: set[int] = field(default_factory=set)  # entries whose personal part is not there, and was not erased either


_NOTHING: Final = _Walked("")
# HASHED (instants as texts), DIGESTS, the hash, salt and content
_EntryRow: TypeAlias = tuple[
    str, int, str, str, str, str, str | None, str | None, str, str, bytes | None, bytes, bytes, bytes | None, str | None
]


@cache
def _in_order(dialect: str) -> sa.Select[tuple[object, ...]]:
    """All entries, case by case, with what is kept beside them; instants as the texts that are hashed."""

    def as_text(column: sa.ColumnElement[datetime]) -> sa.ColumnElement[str]:
        if dialect == "sqlite":
            return sa.type_coerce(column, sa.Text)  # as it stands
        return sa.func.to_char(sa.func.timezone("UTC", column), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')

    columns = [as_text(c) if isinstance(c.type, Instant) else c for c in (ENTRIES.c[name] for name in (*HASHED, *DIGESTS, "hash"))]
    beside = sa.and_(PERSONAL.c.case_id == ENTRIES.c.case_id, PERSONAL.c.version == ENTRIES.c.version)
    return (
        sa.select(*columns, PERSONAL.c.salt, PERSONAL.c.content)
        .select_from(ENTRIES.outerjoin(PERSONAL, beside))
        .order_by(ENTRIES.c.case_id, ENTRIES.c.version)
        .execution_options(yield_per=VERIFY_CHUNK)
    )


def _walk_on(before: _Walked, row: _EntryRow) -> Sequence[JournalFault]:
    """What is wrong with the next entry of a case, by itself and behind the one before it, which it then takes the place of."""
    case, version, recorded_at, at, staff, action, from_status, to_status, operation, payload, personal, previous, own, salt, content = row
    faults: list[JournalFault] = []
    if version != before.version + 1:
        faults.append(JournalFault(case, before.version + 1, "journal.entry_missing"))
    elif previous != before.chained:
        faults.append(JournalFault(case, version, "journal.chain_broken"))
    texts = (
        f"{_measured(case)}{_part(str(version))}{_part(recorded_at)}{_part(at)}{_part(staff)}{_part(action)}"
        f"{NONE if from_status is None else _part(from_status)}{NONE if to_status is None else _part(to_status)}"
        f"{_part(operation)}{_measured(payload)}"
    )
    if _hash(texts.encode(), personal or b"", previous) != own:
        faults.append(JournalFault(case, version, "journal.entry_changed"))
    if content is None:
        if personal is not None:
            before.gone.add(version)
    elif sha256((salt or b"") + content.encode()).digest() != personal:
        faults.append(JournalFault(case, version, "journal.note_changed"))
    if action == ERASE:
        before.gone.difference_update(json.loads(payload).get("notes", ()))
    before.version, before.chained, before.status = version, own, to_status
    return faults


def verify_case(session: Session, case: str) -> Iterator[JournalFault]:
    """Likewise of one case."""
    walked = _Walked(case)
    for row in session.execute(_in_order(session.get_bind().dialect.name).where(ENTRIES.c.case_id == case)):
        yield from _walk_on(walked, cast("_EntryRow", row))
    rows = (session.execute(statement.where(statement.selected_columns[0] == case)).one_or_none() for _, statement in _head_statements())
    head = next((_Head(row[1], row[2]) for row in rows if row is not None), None)
    if walked.version:
        yield from _head_faults(walked, head, None)
    elif head is not None:
        yield JournalFault(case, None, "journal.case_without_entries")


@dataclass(frozen=True, slots=True)
class _Head:
    """Where a case's row says that the case is; cases of some kinds have no status."""

    version: int
    status: str | None


def _head_faults(last: _Walked, head: _Head | None, heads: Heads | None) -> Iterator[JournalFault]:
    """What is wrong once all entries of a case are known: notes that are gone, and whether the case's row says what the last entry does."""
    for version in sorted(last.gone):
        yield JournalFault(last.case, version, "journal.note_missing")
    if heads is not None:
        heads.add(last.case, last.version, last.chained)
    if head is None:
        if last.case not in CASES_WITHOUT_ROW:
            yield JournalFault(last.case, None, "journal.case_missing")
    elif head.version != last.version:
        behind = head.version < last.version
        yield JournalFault(last.case, max(head.version, last.version), "journal.case_behind" if behind else "journal.entry_missing")
    elif head.status not in (None, last.status):
        yield JournalFault(last.case, last.version, "journal.case_differs")


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
