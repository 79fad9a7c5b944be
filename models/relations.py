"""How records hang together: joins that many queries share."""

from datetime import date

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.office import Staff

APPLICATIONS, STORES, STAFF = table_of(Application), table_of(Store), table_of(Staff)

ROOT_ID = sa.func.coalesce(STORES.c.joined_to, STORES.c.id)  # of the store that a joined one is part of; its own if it is not joined
ROOT = STORES.alias("root")
APPLICATION_AND_STORE = APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id)
APPLICATION_AND_ROOT = APPLICATION_AND_STORE.join(ROOT, ROOT.c.id == ROOT_ID)


def name_behind(login: sa.ColumnElement[str] | sa.ColumnElement[str | None]) -> sa.ColumnElement[str]:
    """What a person is called, in a statement that outer-joins STAFF on the login; the login where nobody is called so."""
    return sa.func.coalesce(STAFF.c.name, login)


def among_few(column: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """The same text, for a question that another column answers with few rows.

    SQLite takes every value of an index for rare, and would walk through all that are registered.
    """
    return column.concat("")


def ended_by(since: sa.ColumnElement[date], day: date) -> sa.ColumnElement[date]:
    """The end, on a day, of what holds since one; what would begin later ends as it begins, and never held."""
    return sa.case((since > day, since), else_=sa.literal(day, since.type))
