"""What was wrong in the files of providers, by field and kind."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

CHUNK = 5000
# the day in Japan, which has no summer time
DAYS = {"postgresql": "(received_at AT TIME ZONE 'Asia/Tokyo')::date", "sqlite": "date(received_at, '+9 hours')"}


def upgrade() -> None:
    op.create_table(
        "file_count",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=True),
        sa.Column("received_on", models.base.Day(), nullable=False),
        sa.Column("batch_id", models.base.Serial(), nullable=True),
        sa.Column("file_digest", sa.LargeBinary(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("duplicates", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_file_count_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_count")),
        sqlite_strict=True,
    )
    op.create_index("ix_file_count_received_on", "file_count", ["received_on", "provider_id"], unique=False)
    op.create_index("ix_file_count_provider_id_received_on", "file_count", ["provider_id", "received_on"], unique=False)
    op.create_table(
        "file_finding",
        sa.Column("file_id", models.base.Serial(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('fault', 'fail', 'review')", name=op.f("ck_file_finding_kind_known")),
        sa.ForeignKeyConstraint(["file_id"], ["file_count.id"], name=op.f("fk_file_finding_file_id_file_count")),
        sa.PrimaryKeyConstraint("file_id", "kind", "field", "problem", name=op.f("pk_file_finding")),
        sqlite_strict=True,
    )
    op.create_index("ix_correction_item_asked_at", "correction_item", ["asked_at", "application_id"], unique=False)
    _enter_earlier_files()


def _enter_earlier_files() -> None:
    """Their counts are known; what was wrong in them was not kept."""
    connection = op.get_bind()
    same = ("provider_id", "file_digest", "row_count", "accepted", "duplicates", "rejected")
    files = sa.table("file_count", *map(sa.column, ("kind", "received_on", "batch_id", *same)))
    batches = sa.table("batch", *map(sa.column, ("id", "kind", *same)))
    held = sa.table("held_batch", *map(sa.column, ("id", *same)))
    day = sa.literal_column(DAYS[connection.dialect.name], models.base.Day())
    for source, kind in ((batches, batches.c.kind), (held, sa.literal("applications", sa.Text()))):
        last = connection.execute(sa.select(sa.func.max(source.c.id))).scalar_one() or 0
        for after in range(0, last, CHUNK):
            chunk = sa.select(kind, day, source.c.id, *(source.c[name] for name in same)).order_by(source.c.id)
            within = chunk.where(source.c.id > after, source.c.id <= after + CHUNK)
            connection.execute(sa.insert(files).from_select(["kind", "received_on", "batch_id", *same], within))
