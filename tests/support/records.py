"""Looking into an office's records from tests: plain SQL, none of the program's own queries."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

import sqlalchemy as sa

from models.application import Application, Settlement
from models.base import table_of
from models.journal import JournalEntry, Outbox
from models.kit import Shipment
from models.merchant import Membership, Store
from models.records import metadata
from models.second_look import SecondLook
from secretariat import journal
from secretariat.figures.verification import wrong_figures
from secretariat.office import Office

APPLICATIONS, STORES, SETTLEMENTS = table_of(Application), table_of(Store), table_of(Settlement)
ENTRIES, OUTBOX, MEMBERSHIPS, SHIPMENTS = table_of(JournalEntry), table_of(Outbox), table_of(Membership), table_of(Shipment)
LOOKS = table_of(SecondLook)
Rows = Sequence[sa.RowMapping]


def rows(office: Office, statement: sa.Select[tuple[object, ...]]) -> Rows:
    """What a statement finds."""
    with office.reading() as session:
        return session.execute(statement).mappings().all()


# what a file leaves behind of which nothing was taken in
COUNTED_FILES: Final = frozenset({"file_count", "file_finding", "operation"})


def contents(office: Office, besides: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """Everything that the office keeps, table by table, each row as text in a fixed order."""
    with office.reading() as session:
        return {
            table.name: sorted(repr(tuple(row)) for row in session.execute(every(table))) for table in tables() if table.name not in besides
        }


def counts(office: Office, besides: frozenset[str] = frozenset()) -> dict[str, int]:
    """How many rows each table has."""
    with office.reading() as session:
        return {str(row[0]): int(row[1]) for row in session.execute(_counting(besides))}


@cache
def _counting(besides: frozenset[str]) -> sa.TextClause:
    """As it is sent: to put such a statement together, of all tables, takes ten times as long as to ask it."""
    names = [table.name for table in tables() if table.name not in besides]
    return sa.text(" UNION ALL ".join(f"SELECT '{name}', count(*) FROM \"{name}\"" for name in names))


def application(office: Office, number: str) -> sa.RowMapping:
    """The row of an application."""
    (row,) = rows(office, sa.select(APPLICATIONS).where(APPLICATIONS.c.number == number))
    return row


def applications(office: Office) -> Mapping[str, sa.RowMapping]:
    """All applications by number."""
    return {row["number"]: row for row in rows(office, sa.select(APPLICATIONS).order_by(APPLICATIONS.c.id))}


def root_stores(office: Office) -> Mapping[str, sa.RowMapping]:
    """The store that each application's store is one with, by the application's number."""
    own, root = STORES.alias("own"), STORES.alias("root")
    joined = APPLICATIONS.join(own, own.c.id == APPLICATIONS.c.store_id).join(
        root, root.c.id == sa.func.coalesce(own.c.joined_to, own.c.id)
    )
    return {row["number"]: row for row in rows(office, sa.select(APPLICATIONS.c.number, root).select_from(joined))}


def actions(office: Office, case: str) -> list[tuple[str, str]]:
    """Who did what to a case, oldest first."""
    found = rows(office, sa.select(ENTRIES).where(ENTRIES.c.case_id == case).order_by(ENTRIES.c.version))
    return [(row["staff"], row["action"]) for row in found]


def letters(office: Office, case: str) -> list[tuple[str, bool]]:
    """The papers of a case, oldest first: which, and whether it still stands."""
    found = rows(office, sa.select(OUTBOX).where(OUTBOX.c.case_id == case).order_by(OUTBOX.c.id))
    return [(row["kind"], row["cancelled_at"] is None) for row in found]


def faults(office: Office) -> list[journal.JournalFault]:
    """What is wrong with the journal, and with the figures that are counted from it."""
    with office.reading() as session:
        return [*journal.verify(session), *wrong_figures(session, office)]


def entries_per_case() -> sa.Select[tuple[object, ...]]:
    """The number of journal entries of each case."""
    return sa.select(ENTRIES.c.case_id, sa.func.count().label("entries")).group_by(ENTRIES.c.case_id)


@cache
def tables() -> Sequence[sa.Table]:
    """All tables, each behind those that it names; sorted once."""
    return metadata.sorted_tables


@cache
def every(table: sa.Table) -> sa.Select[tuple[object, ...]]:
    """All rows of a table; put together once, since that costs more than asking."""
    return sa.select(table)
