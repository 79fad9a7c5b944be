"""What an embedded database was asked, and how it finds the answers."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa

from secretariat.office import Office

Parameters = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a statement's plan."""

    detail: str
    statement: str
    parameters: Parameters


@contextmanager
def statements_of(office: Office) -> Iterator[Mapping[str, Parameters]]:
    """Every statement that is sent meanwhile, once, with the parameters of the first time."""
    asked: dict[str, Parameters] = {}

    def note(_connection: object, _cursor: object, statement: str, parameters: object, _context: object, many: bool) -> None:
        rows = parameters if many and isinstance(parameters, list) else [parameters]
        asked.setdefault(statement, tuple(rows[0]) if rows and isinstance(rows[0], tuple) else ())

    sa.event.listen(office.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        sa.event.remove(office.engine, "before_cursor_execute", note)


def plans_of(office: Office, asked: Mapping[str, Parameters]) -> list[Step]:
    """How SQLite finds what these statements ask for."""
    with office.engine.connect() as connection:
        return [
            Step(step[3], statement, parameters)
            for statement, parameters in asked.items()
            if statement.startswith(("SELECT", "UPDATE", "DELETE", "WITH"))
            for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]
