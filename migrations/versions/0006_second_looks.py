"""Approvals that are looked at a second time."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

RULES = (
    "'kind', 'size', 'excluded', 'taxable-income', 'subsidiary', 'franchise', 'goods', 'consent', 'documents', 'provider', 'services', "
    "'merchant-id', 'corporate-number', 'postal-code', 'phone', 'same-store', 'same-business'"
)


def upgrade() -> None:
    """The table of looks; what was approved before is not drawn afterwards."""
    op.create_table(
        "second_look",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("approved_version", sa.Integer(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("drawn_at", models.base.Instant(), nullable=False),
        sa.Column("looked_by", sa.Text(), nullable=True),
        sa.Column("looked_at", models.base.Instant(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("resolved_at", models.base.Instant(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("origin IN ('first', 'share')", name=op.f("ck_second_look_origin_known")),
        sa.CheckConstraint(f"rule IN ({RULES})", name=op.f("ck_second_look_rule_known")),
        sa.CheckConstraint("status IN ('waiting', 'agreed', 'disagreed', 'dropped')", name=op.f("ck_second_look_status_known")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_second_look_application_id_application")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_second_look_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_look")),
        sa.UniqueConstraint("application_id", "approved_version", name=op.f("uq_second_look_application_id_approved_version")),
        sqlite_strict=True,
    )
    op.create_index("ix_second_look_status", "second_look", ["status", "id"])
    op.create_index("ix_second_look_approved_by_origin", "second_look", ["approved_by", "origin"])
    _partial_index("uq_second_look_application_id_waiting", "application_id", "status = 'waiting'", unique=True)
    _partial_index("ix_second_look_unresolved", "id", "status = 'disagreed' AND resolved_at IS NULL", unique=False)


def _partial_index(name: str, column: str, where: str, *, unique: bool) -> None:
    condition = sa.text(where)
    op.create_index(name, "second_look", [column], unique=unique, sqlite_where=condition, postgresql_where=condition)
