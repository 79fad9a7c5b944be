"""What a store's services were and are is looked up by the store, ended ones too."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_membership_store_id", "membership", ["store_id"])
