"""Who took a store over from whom, and which provider another one became."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

STANDING = sa.text("status <> 'undone'")
WITH_POINTS = sa.text("status = 'registered' AND open_points > 0")


def upgrade() -> None:
    op.create_index(
        "ix_application_registered_with_points",
        "application",
        ["id"],
        unique=False,
        sqlite_where=WITH_POINTS,
        postgresql_where=WITH_POINTS,
    )
    op.create_table(
        "succession",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("predecessor_id", models.base.Serial(), nullable=False),
        sa.Column("successor_id", models.base.Serial(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("transferred_on", models.base.Day(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("joined", models.base.Flag(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('transfer', 'inheritance', 'incorporation', 'merger')", name=op.f("ck_succession_kind_known")),
        sa.CheckConstraint("status IN ('recorded', 'completed', 'undone')", name=op.f("ck_succession_status_known")),
        sa.CheckConstraint("predecessor_id <> successor_id", name=op.f("ck_succession_two_applications")),
        _entry("succession"),
        sa.ForeignKeyConstraint(["predecessor_id"], ["application.id"], name=op.f("fk_succession_predecessor_id_application")),
        sa.ForeignKeyConstraint(["successor_id"], ["application.id"], name=op.f("fk_succession_successor_id_application")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_succession")),
        sqlite_strict=True,
    )
    for column in ("predecessor_id", "successor_id"):
        op.create_index(
            f"uq_succession_{column}_standing", "succession", [column], unique=True, sqlite_where=STANDING, postgresql_where=STANDING
        )
    op.create_table(
        "provider_merger",
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("into_id", models.base.Serial(), nullable=False),
        sa.Column("from_on", models.base.Day(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        _entry("provider_merger"),
        sa.ForeignKeyConstraint(["into_id"], ["provider.id"], name=op.f("fk_provider_merger_into_id_provider")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_provider_merger_provider_id_provider")),
        sa.PrimaryKeyConstraint("provider_id", name=op.f("pk_provider_merger")),
        sqlite_strict=True,
    )
    op.create_index("ix_provider_merger_into_id", "provider_merger", ["into_id"], unique=False)
    op.create_table(
        "service_move",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("service_id", models.base.Serial(), nullable=False),
        sa.Column("until_on", models.base.Day(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        _entry("service_move"),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_service_move_provider_id_provider")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_service_move_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_move")),
        sqlite_strict=True,
    )


def _entry(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["entry_case", "entry_version"],
        ["journal.case_id", "journal.version"],
        name=op.f(f"fk_{table}_entry_case_entry_version_journal"),
        initially="DEFERRED",
        deferrable=True,
    )
