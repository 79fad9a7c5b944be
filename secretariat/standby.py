"""Reading from a streaming standby: lists and exports that may be a few seconds old. What is about to be decided is never read there.

The standby is asked before each reading whether it will do. It will if it has everything that the main server had a moment ago, or if the
last thing that it has is at most BEHIND_SECONDS old and includes whatever this program wrote. Else the main server is read.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import database
from secretariat.refusal import OfficeUnavailable, Refusal, refuse

BEHIND_SECONDS: Final = 10.0
LEFT_ALONE_SECONDS: Final = 30.0  # after it failed; asking it costs the patience for a connection
PATIENCE_SECONDS: Final = 3
# What was committed lies on the disk, unless the office does not wait for that. Where the log goes on may be further: readers tidy up too,
# and nobody hurries to write that down.
_WRITTEN: Final = sa.text(
    "SELECT CAST(CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END"
    " - '0/0' AS bigint)"
)
_REPLAYED: Final = sa.text(
    "SELECT pg_is_in_recovery() AS follows, CAST(pg_last_wal_replay_lsn() - '0/0' AS bigint) AS place,"
    " CAST(EXTRACT(EPOCH FROM clock_timestamp() - pg_last_xact_replay_timestamp()) AS double precision) AS seconds"
)
_WHICH: Final = sa.text("SELECT system_identifier, current_database() FROM pg_control_system()")


@dataclass(frozen=True, slots=True)
class Condition:
    """How the standby does. `reason`: why it is not read, a key of the catalogue `doctor`; `seconds`: how old its newest thing is."""

    reason: str | None
    seconds: float | None = None


@dataclass(slots=True)
class Standby:
    """The standby of one office, as one program uses it. `seconds`: a clock that only goes forward."""

    primary: Engine
    engine: Engine
    seconds: Callable[[], float] = time.monotonic
    _writes: int = 0
    _noted: int = 0  # of them, those before the place that has to be there
    _place: int = 0
    _is_the_same: bool = False
    _left_alone_until: float = float("-inf")
    _noting: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        event.listen(self.primary, "commit", self._note_commit)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One transaction that only reads, here or on the main server. Raises OfficeUnavailable, and is not asked again for a while."""
        if self.condition().reason is not None:
            with database.reading(self.primary) as session:
                yield session
            return
        try:
            with database.reading(self.engine) as session:
                yield session
        except OfficeUnavailable as failed:
            if failed.refusal.code not in {RefusalCode.UNREACHABLE, RefusalCode.BUSY}:
                raise  # not the standby's
            self._leave_alone()
            raise OfficeUnavailable(refuse(RefusalCode.BUSY, "database.standby_failed")) from None

    def condition(self) -> Condition:
        """Whether it will do now. Raises OfficeUnavailable where the main server does not answer."""
        if self.seconds() < self._left_alone_until:
            return Condition("standby_left_alone")
        writes = self._writes
        with database.reading(self.primary) as session:
            written = int(session.execute(_WRITTEN).scalar_one())
            which = None if self._is_the_same else tuple(session.execute(_WHICH).one())
        with self._noting:
            if writes > self._noted:
                self._noted, self._place = writes, written
        try:
            with database.reading(self.engine) as session:
                if which is not None and which != tuple(session.execute(_WHICH).one()):
                    return Condition("standby_other")
                follows, place, seconds = session.execute(_REPLAYED).one()
        except OfficeUnavailable:
            self._leave_alone()
            return Condition("standby_away")
        self._is_the_same = True
        if not follows:
            return Condition("standby_other")
        if place >= written or (place >= self._place and seconds is not None and seconds <= BEHIND_SECONDS):
            return Condition(None, 0.0 if place >= written else seconds)
        return Condition("standby_behind", seconds)

    def dispose(self) -> None:
        """Gives its connections back."""
        if event.contains(self.primary, "commit", self._note_commit):
            event.remove(self.primary, "commit", self._note_commit)
        self.engine.dispose()

    def _note_commit(self, connection: Connection) -> None:
        if connection.get_execution_options().get("writing"):
            with self._noting:
                self._writes += 1

    def _leave_alone(self) -> None:
        self._left_alone_until = self.seconds() + LEFT_ALONE_SECONDS


def standby_at(text: str, primary: Engine) -> Standby | Refusal:
    """The standby that a URL names; who logs in is who does so at the main server, the database the same unless it says so."""
    url = database.parse_url(text)
    if isinstance(url, Refusal):
        return url
    if url.get_backend_name() != "postgresql":
        return refuse(RefusalCode.INVALID_VALUE, "database.standby_url")
    return Standby(primary, database.connect(_like(url, primary.url)))


def _like(url: URL, primary: URL) -> URL:
    url = URL.create(url.drivername, primary.username, primary.password, url.host, url.port, url.database or primary.database, url.query)
    return url.update_query_dict({} if "connect_timeout" in url.query else {"connect_timeout": str(PATIENCE_SECONDS)})
