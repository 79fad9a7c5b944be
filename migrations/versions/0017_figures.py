"""What the office counted of itself, what applications were counted by before, books of days that hold exports too, how common tokens are."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tally",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("day", models.base.Day(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("entry_id", models.base.Serial(), nullable=False),
        sa.Column("change_id", models.base.Serial(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tally")),
        sa.UniqueConstraint("day", name=op.f("uq_tally_day")),
        sqlite_strict=True,
    )
    op.create_index("ix_tally_at", "tally", ["at"])
    op.create_table(
        "dimension_change",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.Column("dimension", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "dimension IN ('provider', 'prefecture', 'industry', 'start', 'received', 'due', 'prefecture-received', 'kit')",
            name=op.f("ck_dimension_change_dimension_known"),
        ),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_dimension_change_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dimension_change")),
        sqlite_strict=True,
    )
    op.create_index("ix_dimension_change_application_id", "dimension_change", ["application_id"])
    op.create_table(
        "gram_share",
        sa.Column("gram", sa.Text(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("gram", name=op.f("pk_gram_share")),
        sqlite_strict=True,
    )
    _create_day_book()
    _create_standing_order()
    _create_letter_run()


def _create_day_book() -> None:
    op.create_table(
        "day_book",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("day", models.base.Day(), nullable=False),
        sa.CheckConstraint("kind IN ('look', 'export')", name=op.f("ck_day_book_kind_known")),
        sa.ForeignKeyConstraint(
            ["case_id", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_day_book_case_id_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_day_book")),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO day_book (case_id, version, kind, staff, day) SELECT case_id, version, 'look', staff, day FROM look_book")
    op.drop_table("look_book")


def _create_standing_order() -> None:
    op.create_table(
        "standing_order",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("out", sa.Text(), nullable=False),
        sa.Column("is_active", models.base.Flag(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_standing_order_case_id_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_standing_order")),
        sa.UniqueConstraint("name", name=op.f("uq_standing_order_name")),
        sqlite_strict=True,
    )


def _create_letter_run() -> None:
    op.create_table(
        "letter_run",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("filters", sa.Text(), nullable=False),
        sa.Column("started_at", models.base.Instant(), nullable=False),
        sa.Column("ended_at", models.base.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_run")),
        sqlite_strict=True,
    )
    unended = sa.text("ended_at IS NULL")
    op.create_index("ix_letter_run_open", "letter_run", ["id"], sqlite_where=unended, postgresql_where=unended)
    op.add_column("outbox", sa.Column("run_id", models.base.Serial(), nullable=True))
    claimed = sa.text("run_id IS NOT NULL")
    op.create_index("ix_outbox_run_id", "outbox", ["run_id"], sqlite_where=claimed, postgresql_where=claimed)
