"""SQLite finds the rows that refer to an entry, where there are as many as stores or looks at them.

While a row waits for an entry that is still to be written (a deferred foreign key), SQLite looks through every table that refers to the journal
for each entry that is written. Postgres never does.
"""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in ("store", "membership", "card_look"):
            op.create_index(f"ix_{table}_entry_case", table, ["entry_case"])
