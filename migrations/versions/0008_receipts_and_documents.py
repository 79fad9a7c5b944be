"""What arrived and is not taken in yet, files that wait for a second person, documents of applications."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "receipt",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("received_at", models.base.Instant(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("pieces", sa.Integer(), nullable=False),
        sa.Column("taken_in_as", sa.Text(), nullable=True),
        sa.CheckConstraint("channel IN ('mail', 'hand')", name=op.f("ck_receipt_channel_known")),
        sa.CheckConstraint("status IN ('waiting', 'taken-in', 'sent-back')", name=op.f("ck_receipt_status_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_receipt_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_receipt_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("number", name=op.f("uq_receipt_number")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_receipt_waiting",
        "receipt",
        ["received_at"],
        unique=False,
        sqlite_where=sa.text("status = 'waiting'"),
        postgresql_where=sa.text("status = 'waiting'"),
    )
    op.create_table(
        "held_batch",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_digest", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", models.base.Instant(), nullable=False),
        sa.Column("entered_at", models.base.Instant(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("programme_version", sa.Integer(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("duplicates", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column("corrections", sa.Text(), nullable=False),
        sa.CheckConstraint("status IN ('waiting', 'declined')", name=op.f("ck_held_batch_status_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_held_batch_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_held_batch_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_held_batch_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "document_check",
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('opening-notice', 'tax-return', 'tax-certificate', 'licence', 'company-register', 'other')",
            name=op.f("ck_document_check_kind_known"),
        ),
        sa.CheckConstraint("outcome IN ('pass', 'fail')", name=op.f("ck_document_check_outcome_known")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_document_check_application_id_application")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_document_check_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("application_id", "kind", name=op.f("pk_document_check")),
        sqlite_strict=True,
    )
