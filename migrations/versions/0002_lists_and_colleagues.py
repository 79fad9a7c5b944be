"""Saved views, who is looking at a case, and the indexes that lists and the home screen read by."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "presence",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("since", models.base.Instant(), nullable=False),
        sa.Column("seen_at", models.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_presence")),
        sqlite_strict=True,
    )
    op.create_index("ix_presence_case_id", "presence", ["case_id"])
    op.create_table(
        "saved_view",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("list_name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("shared", models.base.Flag(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("list_name", "owner", "name", name=op.f("uq_saved_view_list_name_owner_name")),
        sqlite_strict=True,
    )
    op.create_index("ix_application_status_received_at", "application", ["status", "received_at", "id"])
    op.create_index("ix_application_status_id", "application", ["status", "id"])
    op.create_index("ix_application_received_at", "application", ["received_at"])
    op.create_index(
        "ix_application_decided_at",
        "application",
        ["decided_at"],
        sqlite_where=sa.text("decided_at IS NOT NULL"),
        postgresql_where=sa.text("decided_at IS NOT NULL"),
    )
    op.drop_index("ix_application_provider_id_status", "application")
    op.create_index("ix_application_provider_id_status_due_on", "application", ["provider_id", "status", "due_on", "id"])
    op.create_index("ix_batch_published_at", "batch", ["published_at"])
    op.create_index("ix_shipment_status_due_on", "shipment", ["status", "due_on"])
    waiting = sa.text("rendered_at IS NULL AND cancelled_at IS NULL")
    op.create_index("ix_outbox_waiting", "outbox", ["id"], sqlite_where=waiting, postgresql_where=waiting)
