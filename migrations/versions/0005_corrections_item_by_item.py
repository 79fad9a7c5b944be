"""What a provider is asked to mend, item by item, and its answers."""

import json

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

CHUNK = 2000


def upgrade() -> None:
    op.create_table(
        "correction_item",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("wanted", sa.Text(), nullable=True),
        sa.Column("asked_at", models.base.Instant(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("changed", sa.Text(), nullable=True),
        sa.Column("answered_at", models.base.Instant(), nullable=True),
        sa.Column("judged_by", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'answered', 'accepted', 'still-wrong', 'withdrawn')", name=op.f("ck_correction_item_status_known")
        ),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_correction_item_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_correction_item_application_id_application")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction_item")),
        sa.UniqueConstraint("application_id", "place", name=op.f("uq_correction_item_application_id_place")),
        sqlite_strict=True,
    )
    returned = sa.text("returned_at IS NOT NULL")
    op.create_index(
        "ix_application_status_returned_at",
        "application",
        ["status", "returned_at", "id"],
        sqlite_where=returned,
        postgresql_where=returned,
    )
    _ask_what_was_asked()


def _ask_what_was_asked() -> None:
    """What providers have at the moment: an item for each reason of the return, so that they can be answered one by one."""
    connection = op.get_bind()
    application = sa.table(
        "application", *(sa.column(name) for name in ("id", "number", "status")), sa.column("returned_at", models.base.Instant())
    )
    journal = sa.table("journal", *(sa.column(name) for name in ("case_id", "version", "action", "payload")))
    items = sa.table(
        "correction_item",
        *(sa.column(name) for name in ("application_id", "round", "place", "reason", "status", "entry_case", "entry_version")),
        sa.column("asked_at", models.base.Instant()),
    )
    a, j = application.c, journal.c
    earlier = journal.alias("earlier").c
    last = sa.select(sa.func.max(earlier.version)).where(earlier.case_id == a.number, earlier.action == "return").scalar_subquery()
    after = 0
    while True:
        found = connection.execute(
            sa.select(a.id, a.number, a.returned_at, j.version, j.payload)
            .select_from(application.join(journal, sa.and_(j.case_id == a.number, j.version == last)))
            .where(a.status == "returned", a.returned_at.is_not(None), a.id > after)
            .order_by(a.id)
            .limit(CHUNK)
        ).all()
        rows = [
            {
                "application_id": row.id,
                "round": 1,
                "place": place,
                "reason": reason,
                "asked_at": row.returned_at,
                "status": "open",
                "entry_case": row.number,
                "entry_version": row.version,
            }
            for row in found
            for place, reason in enumerate(json.loads(row.payload).get("reasons", ()), 1)
        ]
        if rows:
            connection.execute(sa.insert(items), rows)
        if len(found) < CHUNK:
            return
        after = found[-1].id
