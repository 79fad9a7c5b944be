"""States of the fresh office that many tests begin with: made once by the use cases, afterwards copied."""

import copy
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar, cast

from secretariat.office import Office
from tests.support.kept_database import KeptDatabase
from tests.support.rehearsal import copy_sqlite

T = TypeVar("T")


class FileStates:
    """States of an embedded office, as files of a folder."""

    def __init__(self, folder: Path, office: Path) -> None:
        self._folder, self._office = folder, office

    def keep(self, state: str) -> None:
        """Keeps what is in the office now."""
        copy_sqlite(self._office, self._folder / f"{state}.db")

    def bring_back(self, state: str) -> bool:
        """Makes it so again, whoever has the office open."""
        kept = self._folder / f"{state}.db"
        if not kept.exists():
            return False
        with closing(sqlite3.connect(kept)) as reader, closing(sqlite3.connect(self._office)) as writer:
            reader.backup(writer)
        return True


class Beginning:
    """Brings a fresh office to a state; `told` holds what each making gave, by kind of database and state."""

    def __init__(self, office: Office, states: FileStates | KeptDatabase, told: dict[tuple[str, str], object]) -> None:
        self._office, self._states, self._told = office, states, told

    def of(self, make: Callable[[Office], T]) -> T:
        """The state that `make` brings the office to, and what it gives, which says the same of every office: numbers, no records."""
        state = f"{make.__module__}.{make.__qualname__}"
        key = self._office.engine.dialect.name, state
        if not self._states.bring_back(state):
            self._told[key] = make(self._office)
            self._states.keep(state)
        return cast("T", copy.copy(self._told[key]))  # what the same function gave
