"""Rows that wait for their entry are found quickly: SQLite looks for them in every table that refers to the journal."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

# with a row for some stores, applications or acts of people only, so that looking through them takes no time
SMALL: Final = frozenset(
    {
        *("amendment_item", "certificate_examination", "chain_rate", "chain_spelling", "correction_item", "dimension_change"),
        *("document_check", "grant_cost", "industry_choice", "inquiry_detail", "licence", "logo_decision", "office"),
        *("provider_merger", "readiness_run", "registration_condition", "review_answer", "second_look", "security_finding"),
        *("service_amendment", "service_move", "settled_requirement", "settlement", "staff", "staff_absence", "staff_skill"),
        *("stock_movement", "store_pair", "succession", "suspension"),
    }
)


def test_every_table_that_grows_with_the_stores_is_found_by_the_entries_that_its_rows_name(sqlite_template: Path) -> None:
    with closing(sqlite3.connect(sqlite_template)) as connection:
        searched = {
            table
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if looked_through(connection, table)
        }
    assert searched - SMALL == set()


def looked_through(connection: sqlite3.Connection, table: str) -> bool:
    """Whether a key into the journal begins none of the table's indexes: then all of its rows are read for each entry."""
    keys: dict[int, set[str]] = {}
    for number, _, parent, column, *_ in connection.execute(f"PRAGMA foreign_key_list({table})"):
        if parent == "journal":
            keys.setdefault(number, set()).add(column)
    indexes = [row[1] for row in connection.execute(f"PRAGMA index_list({table})") if not row[4]]
    firsts = {connection.execute(f"PRAGMA index_info({index})").fetchone()[2] for index in indexes}
    return any(firsts.isdisjoint(columns) for columns in keys.values())
