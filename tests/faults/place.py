"""An office to be broken again and again: one file in one place, a fresh copy each time."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from secretariat.clock import FixedClock, parse_instant
from secretariat.office import Office, open_office
from tests.faults.states import State, everything_in
from tests.support.rehearsal import OPENED

NOW: Final = "2020-01-20T10:00:00+09:00"


class Place:
    """Where one copy of a filled office lies after the other. The same engine looks into all of them: it knows its statements by now."""

    def __init__(self, template: Path, folder: Path) -> None:
        self.template, self.path = template, folder / "tried.db"
        self.url = f"sqlite:///{self.path}"
        # all that outlives a death: whoever opens an embedded office first makes the index of its log (-shm) anew
        self.files = str(self.path), f"{self.path}-wal"
        self.fresh()
        self.known = open_office(self.url, OPENED)
        # a connection that stayed open would share its index of the log with all that this process opens there later
        self.known.engine.dispose()

    def fresh(self) -> None:
        """Puts a fresh copy there."""
        for suffix in ("-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self.template, self.path)

    @contextmanager
    def office(self, now: str = NOW, machine: str = NOW) -> Iterator[Office]:
        """The office that lies there, open at a time; closed again at the end."""
        clocks = FixedClock(parse_instant(now)), FixedClock(parse_instant(machine))
        try:
            yield replace(self.known, clock=clocks[0], machine_clock=clocks[1])
        finally:
            self.known.engine.dispose()

    def is_sound(self) -> State:
        """SQLite finds the file whole, every row that another names is there, and nobody holds a lock. Gives what it holds."""
        with closing(sqlite3.connect(self.path, timeout=0)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
            return everything_in(connection)


def settle_down(path: Path) -> None:
    """Moves what lies in the log of an office into its file, so that the file alone is a copy."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
