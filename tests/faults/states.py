"""What an office holds, to be compared with what it would hold if nobody had died."""

import sqlite3
from collections.abc import Sequence
from functools import cache
from typing import Final

import sqlalchemy as sa

from models.journal import Operation
from secretariat.office import Office
from tests.support import records

State = dict[str, list[str]]


HALF_WAY: Final = frozenset({"staging", "serial_counter", "operation", "search_text"})
"""Tables of what is on its way, or was drawn in vain."""
UNLIKE: Final = frozenset({"operation_id", "recorded_at", "loaded_at", "hash", "previous_hash", "personal_digest", "salt"})
"""Columns that differ between two runs that do the same: chance, the machine's clock, and hashes over them."""


@cache
def _compared(table: sa.Table) -> sa.Select[tuple[object, ...]]:
    return sa.select(*(table.columns[name] for name in _names(table)))


def _names(table: sa.Table) -> list[str]:
    left_out = UNLIKE | {"id"} if table.name == Operation.__tablename__ else UNLIKE
    return [column.name for column in table.columns if column.name not in left_out]


def kept(office: Office, besides: frozenset[str] = frozenset()) -> State:
    """The whole office without what differs between two runs that do the same: operations and the hashes that cover them."""
    return done(everything(office), besides)


def done(state: State, besides: frozenset[str] = frozenset()) -> State:
    """Of a state what is not half way."""
    left_out = {*besides, Operation.__tablename__}
    return {name: lines for name, lines in state.items() if name not in left_out and not name.startswith("staged_")}


def everything(office: Office) -> State:
    """The whole office with what is half way. Two that are equal here differ in random ids and the hashes over them only.

    Whatever comes next comes to the same in both of them.
    """
    with office.reading() as session:
        return {table.name: sorted(repr(tuple(row)) for row in session.execute(_compared(table))) for table in records.tables()}


@cache
def _query(table: sa.Table) -> str:
    return f"SELECT {', '.join(_names(table))} FROM {table.name}"


def everything_in(connection: sqlite3.Connection) -> State:
    """The same of an embedded office, as its file has it: four times as quick."""
    return {table.name: sorted(map(repr, connection.execute(_query(table)))) for table in records.tables()}


class Known:
    """The states that a run has left behind so far: what follows from one has to be seen once, however many deaths leave it."""

    def __init__(self) -> None:
        self._seen: list[tuple[State, tuple[object, ...]]] = []
        self._left: dict[int, State] = {}

    def agrees(self, states: Sequence[Sequence[int]], point: int, state: State) -> None:
        """Deaths before which the same lay on the disk leave the same office."""
        (place,) = (place for place, alike in enumerate(states) if point in alike)
        assert self._left.setdefault(place, state) == state, point

    def is_new(self, state: State, *circumstances: object) -> bool:
        """Whether this state has not been left before, or not in these circumstances."""
        if (state, circumstances) in self._seen:
            return False
        self._seen.append((state, circumstances))
        return True
