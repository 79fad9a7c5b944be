"""Personal data that was erased, cases that are kept for now, requests for disclosure and erasure."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0021"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_privacy_request()
    _create_erased_case()
    _create_case_hold()


def _entry(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["entry_case", "entry_version"],
        ["journal.case_id", "journal.version"],
        name=op.f(f"fk_{table}_entry_case_entry_version_journal"),
        initially="DEFERRED",
        deferrable=True,
    )


def _create_privacy_request() -> None:
    op.create_table(
        "privacy_request",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("received_on", models.base.Day(), nullable=False),
        sa.Column("until_on", models.base.Day(), nullable=True),
        sa.Column("begun_at", models.base.Instant(), nullable=False),
        sa.Column("answered_at", models.base.Instant(), nullable=True),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('disclosure', 'erasure', 'retention')", name=op.f("ck_privacy_request_kind_known")),
        sa.CheckConstraint("status IN ('open', 'answered')", name=op.f("ck_privacy_request_status_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_privacy_request_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_privacy_request")),
        sa.UniqueConstraint("number", name=op.f("uq_privacy_request_number")),
        sqlite_strict=True,
    )


def _create_erased_case() -> None:
    op.create_table(
        "erased_case",
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.Column("retention", sa.Text(), nullable=False),
        sa.Column("request_id", models.base.Serial(), nullable=False),
        sa.CheckConstraint(
            "retention IN ('registered', 'not-registered', 'inquiries', 'parcels', 'receipts', 'looks', 'providers', 'requests')",
            name=op.f("ck_erased_case_retention_known"),
        ),
        _entry("erased_case"),
        sa.ForeignKeyConstraint(["request_id"], ["privacy_request.id"], name=op.f("fk_erased_case_request_id_privacy_request")),
        sa.PrimaryKeyConstraint("entry_case", name=op.f("pk_erased_case")),
        sqlite_strict=True,
    )
    op.create_index("ix_erased_case_request_id", "erased_case", ["request_id"])


def _create_case_hold() -> None:
    op.create_table(
        "case_hold",
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("placed_at", models.base.Instant(), nullable=False),
        sa.Column("placed_by", sa.Text(), nullable=False),
        sa.Column("lifted_at", models.base.Instant(), nullable=True),
        sa.CheckConstraint("reason IN ('request', 'audit', 'dispute')", name=op.f("ck_case_hold_reason_known")),
        _entry("case_hold"),
        sa.PrimaryKeyConstraint("entry_case", name=op.f("pk_case_hold")),
        sqlite_strict=True,
    )
    when = sa.text("lifted_at IS NULL")
    op.create_index("ix_case_hold_in_force", "case_hold", ["placed_at"], sqlite_where=when, postgresql_where=when)
