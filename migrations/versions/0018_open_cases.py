"""Open cases by start day and end of the standard time, for forecasts; tallies are made anew, since they hold who decided."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    opened = sa.text("status IN ('received', 'in-review', 'awaiting-second')")
    op.create_index(
        "ix_application_open", "application", ["status", "cutoff_start_on", "due_on"], sqlite_where=opened, postgresql_where=opened
    )
    op.execute("DELETE FROM tally")
