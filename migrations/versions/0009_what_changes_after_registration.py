"""What providers report of registered stores (変更届, 登録取消届), item by item, and since when it holds."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "amendment",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("provider_reference", sa.Text(), nullable=True),
        sa.Column("content_hash", sa.LargeBinary(), nullable=True),
        sa.Column("batch_id", models.base.Serial(), nullable=True),
        sa.Column("batch_row", sa.Integer(), nullable=True),
        sa.Column("received_at", models.base.Instant(), nullable=False),
        sa.Column("from_on", models.base.Day(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at_once", models.base.Flag(), nullable=False),
        sa.CheckConstraint("channel IN ('file', 'hand')", name=op.f("ck_amendment_channel_known")),
        sa.CheckConstraint("kind IN ('change', 'cancellation')", name=op.f("ck_amendment_kind_known")),
        sa.CheckConstraint("status IN ('received', 'accepted', 'refused', 'withdrawn')", name=op.f("ck_amendment_status_known")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_amendment_application_id_application")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_amendment_batch_id_batch")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_amendment_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_amendment_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_amendment")),
        sa.UniqueConstraint("number", name=op.f("uq_amendment_number")),
        sa.UniqueConstraint("provider_id", "provider_reference", name=op.f("uq_amendment_provider_id_provider_reference")),
        sqlite_strict=True,
    )
    op.create_index("ix_amendment_application_id", "amendment", ["application_id"], unique=False)
    op.create_index("ix_amendment_status_received_at", "amendment", ["status", "received_at", "id"], unique=False)
    op.create_table(
        "amendment_item",
        sa.Column("amendment_id", models.base.Serial(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("stated_before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("from_on", models.base.Day(), nullable=False),
        sa.Column("enter_on", models.base.Day(), nullable=True),
        sa.Column("entered_at", models.base.Instant(), nullable=True),
        sa.Column("replaced", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["amendment_id"], ["amendment.id"], name=op.f("fk_amendment_item_amendment_id_amendment")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_amendment_item_application_id_application")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_amendment_item_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("amendment_id", "place", name=op.f("pk_amendment_item")),
        sqlite_strict=True,
    )
    op.create_index("ix_amendment_item_application_id", "amendment_item", ["application_id"], unique=False)
    op.create_index(
        "ix_amendment_item_enter_on",
        "amendment_item",
        ["enter_on"],
        unique=False,
        sqlite_where=sa.text("enter_on IS NOT NULL"),
        postgresql_where=sa.text("enter_on IS NOT NULL"),
    )
