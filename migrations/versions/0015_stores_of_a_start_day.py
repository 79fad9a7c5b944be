"""What becomes active on a day is found by an index: a closing run counts it while it holds the lock."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    started = sa.text("start_on IS NOT NULL")
    op.create_index("ix_application_start_on", "application", ["start_on"], sqlite_where=started, postgresql_where=started)
