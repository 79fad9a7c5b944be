"""The office that is open: its database, its programme, whether it is a rehearsal."""

import contextlib
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import URL, Engine
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry, Operation
from models.office import OfficeRecord, ProgrammeVersion, SerialCounter
from models.vocabulary import RefusalCode
from secretariat import database, journal
from secretariat.clock import Clock, FixedClock, ServerClock, SystemClock
from secretariat.programme import Programme, packaged_programme, parse_programme, programme_digest
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.repetition import AnswerLost, Interrupted
from secretariat.standby import Standby, standby_at
from secretariat.version import SCHEMA

COUNTERS = table_of(SerialCounter)
PROGRAMMES = table_of(ProgrammeVersion)
OFFICE = table_of(OfficeRecord)
OPERATIONS = table_of(Operation)
LOOKS, LOOK_SECONDS, LOOK_PAUSE_SECONDS = 20, 1, 0.25  # for an operation whose COMMIT nobody answered
OFFICE_CASE = "office"
PROGRAMME_CASE = "programme"


@dataclass(frozen=True, slots=True)
class Office:
    """An open office. `clock` is the office's; `machine_clock` the machine's: they differ in a rehearsal only.

    `schema`: as it was when it was opened.
    """

    engine: Engine
    rehearsal: bool
    programme: Programme
    programme_version: int
    clock: Clock
    machine_clock: Clock
    standby: Standby | None = None
    schema: str = SCHEMA

    @contextlib.contextmanager
    def writing(self, staff: str, action: str, operation_id: str | None = None) -> Iterator[tuple[Session, journal.Act]]:
        """One writing transaction under an operation of its own; the act says who and when for the journal.

        It stands in a function that is `repeated` (secretariat.repetition), alone and in no loop. Where the answer to its COMMIT was lost,
        the operation tells whether it was kept: then all is well, otherwise it is as if the connection had been lost before.
        An office that another program has upgraded since it was opened is written to no more.
        """
        act = self.act(staff, operation_id)
        try:
            with database.writing(self.engine) as session:
                record_operation(session, act, action, self.schema)
                yield session, act
        except AnswerLost as lost:
            if not self._was_kept(act, action, lost):
                raise Interrupted(lost.refusal) from None

    def _was_kept(self, act: journal.Act, action: str, lost: AnswerLost) -> bool:
        """Whether the operation is in the database. Raises AnswerLost if that cannot be found out soon."""
        for _ in range(LOOKS):
            with contextlib.suppress(OfficeUnavailable), database.writing(self.engine) as session:
                session.execute(sa.text(f"SET LOCAL lock_timeout = '{LOOK_SECONDS}s'"))
                # entered anew rather than read: as long as the lost transaction is open on the server, this waits for its end
                entering = (
                    insert(OPERATIONS).values(_operation(act, action)).on_conflict_do_nothing().execution_options(preserve_rowcount=True)
                )
                entered = session.connection().execute(entering).rowcount
                session.rollback()
                return entered == 0
            time.sleep(LOOK_PAUSE_SECONDS)
        raise lost

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """One reading transaction."""
        with database.reading(self.engine) as session:
            yield session

    @contextlib.contextmanager
    def reading_recent(self) -> Iterator[Session]:
        """Likewise, of what may be a few seconds old: for lists and exports, never for what is about to be decided."""
        if self.standby is None:
            with self.reading() as session:
                yield session
        else:
            with self.standby.reading() as session:
                yield session

    def close(self) -> None:
        """Gives all connections back."""
        if self.standby is not None:
            self.standby.dispose()
        self.engine.dispose()

    def act(self, staff: str, operation_id: str | None = None) -> journal.Act:
        """Who acts and when; a new operation unless one is named."""
        return journal.Act(staff, self.clock.now(), self.machine_clock.now(), operation_id or uuid.uuid4().hex)


def record_operation(session: Session, act: journal.Act, action: str, schema: str) -> None:
    """Keeps the operation's id; the same one twice fails the transaction. Raises OfficeUnavailable if the office has another schema."""
    if not session.connection().execute(_recording(), _operation(act, action) | {"schema": schema}).rowcount:
        database.say_upgraded(session, schema)


@cache
def _recording() -> sa.Insert:
    """The operation, where the schema is still the one that the program knows: one statement for both."""
    columns = (OPERATIONS.c.id, OPERATIONS.c.staff, OPERATIONS.c.action, OPERATIONS.c.at)
    known = sa.exists().where(database.VERSION.c.version_num == sa.bindparam("schema", type_=sa.Text()))
    given = sa.select(*(sa.bindparam(column.name, type_=column.type) for column in columns)).where(known)
    return sa.insert(OPERATIONS).from_select(columns, given).execution_options(preserve_rowcount=True)


def _operation(act: journal.Act, action: str) -> dict[str, object]:
    return {"id": act.operation_id, "staff": act.staff, "action": action, "at": act.recorded_at}


def open_office(url: str | URL, now: datetime | None = None, machine_clock: Clock | None = None, read_url: str | None = None) -> Office:
    """Opens an existing office. `now` sets a rehearsal's clock; `read_url`: a shared office's standby. Raises OfficeUnavailable."""
    parsed = database.parse_url(url) if isinstance(url, str) else url
    if isinstance(parsed, Refusal):
        raise OfficeUnavailable(parsed)
    engine = database.connect(parsed)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(engine.dispose)
        database.require_current_schema(engine)
        with database.reading(engine) as session:
            record = session.execute(
                sa.select(OFFICE.c.rehearsal, OFFICE.c.programme_version, PROGRAMMES.c.content).join_from(
                    OFFICE, PROGRAMMES, PROGRAMMES.c.version == OFFICE.c.programme_version
                )
            ).one_or_none()
            clock = machine_clock or _machine_clock(session)
        if record is None:
            raise OfficeUnavailable(refuse(RefusalCode.OFFICE_MISSING, "database.no_office"))
        office = assemble(engine, record.rehearsal, record.content, record.programme_version, now, clock)
        if read_url is not None and engine.dialect.name == "postgresql":
            office = replace(office, standby=_standby(read_url, engine))
        on_failure.pop_all()
    return office


def _standby(url: str, engine: Engine) -> Standby:
    found = standby_at(url, engine)
    if isinstance(found, Refusal):
        raise OfficeUnavailable(found)
    return found


def _machine_clock(session: Session) -> Clock:
    """The clock that entries are dated by: the server's in a shared office, whatever the machines in front of people say."""
    if session.get_bind().dialect.name != "postgresql":
        return SystemClock()
    return ServerClock(session.execute(sa.select(sa.func.clock_timestamp())).scalar_one() - datetime.now(UTC))


def with_programme_in_force(office: Office) -> Office:
    """The same office under the programme that is in force now: another one may have been loaded since. Raises OfficeUnavailable."""
    with office.reading() as session:
        version = session.execute(sa.select(OFFICE.c.programme_version)).scalar_one()
        if version == office.programme_version:
            return office
        return replace(office, programme=_programme(session, version), programme_version=version)


def programme_in_force(session: Session) -> int:
    """The version in force, which stays in force until the transaction ends."""
    return int(session.execute(sa.select(OFFICE.c.programme_version).with_for_update(read=True)).scalar_one())


def programme_as_at(session: Session, office: Office, moment: datetime) -> Programme:
    """The programme that was in force at a moment of the office's time. Raises OfficeUnavailable."""
    entries = table_of(JournalEntry).c
    loaded = sa.select(sa.func.max(entries.version)).where(entries.case_id == PROGRAMME_CASE, entries.at <= moment)
    version = session.execute(loaded).scalar() or office.programme_version
    return office.programme if version == office.programme_version else _programme(session, version)


def _programme(session: Session, version: int) -> Programme:
    programme = parse_programme(session.execute(sa.select(PROGRAMMES.c.content).where(PROGRAMMES.c.version == version)).scalar_one())
    if isinstance(programme, Refusal):
        raise OfficeUnavailable(programme)
    return programme


def assemble(engine: Engine, rehearsal: bool, content: str, version: int, now: datetime | None, machine_clock: Clock) -> Office:
    """The office from its parts. Raises OfficeUnavailable for a clock that only a rehearsal may have, or a programme that does not read."""
    if now is not None and not rehearsal:
        raise OfficeUnavailable(refuse(RefusalCode.NOT_A_REHEARSAL, "office.not_a_rehearsal"))
    programme = parse_programme(content)
    if isinstance(programme, Refusal):
        raise OfficeUnavailable(programme)
    return Office(engine, rehearsal, programme, version, machine_clock if now is None else FixedClock(now), machine_clock)


def take_serials(session: Session, name: str, count: int = 1) -> int:
    """The first of `count` new serials (1-based) of a kind of number; nobody else gets them."""
    # this form of upsert is read alike by both databases
    after = session.execute(
        sa.text(
            "INSERT INTO serial_counter (name, next_serial) VALUES (:name, :count + 1) "
            "ON CONFLICT (name) DO UPDATE SET next_serial = serial_counter.next_serial + :count RETURNING next_serial"
        ),
        {"name": name, "count": count},
    ).scalar_one()
    return int(after) - count


def load_programme(session: Session, act: journal.Act, content: str, version: int, programme: Programme) -> None:
    """Keeps a programme file as the office's version `version`, journalled with its digest."""
    digest = programme_digest(content)
    session.execute(
        sa.insert(PROGRAMMES),
        {"version": version, "name": programme.programme.name, "digest": digest, "content": content, "loaded_at": act.recorded_at},
    )
    entry = journal.Entry(PROGRAMME_CASE, version, "load", payload={"digest": digest.hex(), "name": programme.programme.name})
    journal.append(session, [entry], act)


def packaged() -> tuple[str, Programme]:
    """The programme that comes with the program, as text and parsed. Raises OfficeUnavailable if it does not read."""
    content = packaged_programme()
    programme = parse_programme(content)
    if isinstance(programme, Refusal):
        raise OfficeUnavailable(programme)
    return content, programme


def open_for_upgrade(url: URL) -> Office:
    """An office whose schema may be older than the program's: enough of it to log an admin in. Raises OfficeUnavailable."""
    engine = database.connect(url)
    schema = database.require_schema(engine)
    _, programme = packaged()
    clock = SystemClock()
    return Office(engine, False, programme, 0, clock, clock, schema=schema)
