"""Cases that nobody holds, in the order in which they are taken."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    free = sa.text(
        "assignee IS NULL AND status NOT IN ('returned', 'awaiting-second', 'approved', 'registered', 'rejected', 'withdrawn', 'cancelled')"
    )
    op.create_index("ix_application_free", "application", ["urgent_on", "turn", "id"], sqlite_where=free, postgresql_where=free)
