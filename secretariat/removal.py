"""Removing rows: no person of a shared office may delete from its tables, so a function of the database does, where rows ever go."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import Session


def remove(session: Session, table: sa.Table, *conditions: sa.ColumnElement[Any]) -> int:
    """Removes the rows that fulfil all conditions; gives how many.

    On Postgres under its rules (migrations/sql/postgresql/0019_removal.sql).

    Rows of a case go only with an entry in the journal that the same transaction has written before.
    """
    if session.get_bind().dialect.name != "postgresql":
        return session.connection().execute(sa.delete(table).where(*conditions)).rowcount
    places = sa.select(sa.literal_column("ctid")).select_from(table).where(*conditions).scalar_subquery()
    return int(session.execute(sa.select(sa.func.remove_rows(table.name, sa.func.array(places)))).scalar_one())
