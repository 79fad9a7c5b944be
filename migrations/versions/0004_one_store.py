"""Which stores are one and which are not: keys to find candidates by, and what was decided about pairs."""

import sqlalchemy as sa
from alembic import op

import models.base
from secretariat.screening.matching.keys import address_key, kana_town_key

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CHUNK = 5000


def upgrade() -> None:
    for table in ("store", "staged_store"):
        op.add_column(table, sa.Column("kana_town_key", models.base.Serial(), nullable=True))
        op.add_column(table, sa.Column("address_key", models.base.Serial(), nullable=True))
    fill()
    op.create_index("ix_store_kana_town_key", "store", ["kana_town_key"], unique=False)
    op.create_index("ix_store_address_key", "store", ["address_key"], unique=False)
    op.create_table(
        "store_pair",
        sa.Column("store_id", models.base.Serial(), autoincrement=False, nullable=False),
        sa.Column("other_id", models.base.Serial(), autoincrement=False, nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("decision IN ('same', 'apart', 'undone')", name=op.f("ck_store_pair_decision_known")),
        sa.CheckConstraint("store_id < other_id", name=op.f("ck_store_pair_in_order")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_store_pair_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_store_pair_store_id_store")),
        sa.ForeignKeyConstraint(["other_id"], ["store.id"], name=op.f("fk_store_pair_other_id_store")),
        sa.PrimaryKeyConstraint("store_id", "other_id", name=op.f("pk_store_pair")),
        sqlite_strict=True,
    )
    op.create_index("ix_store_pair_other_id", "store_pair", ["other_id"], unique=False)


def fill() -> None:
    """The keys of the stores that are there, a chunk at a time. Nobody changes a store by this: its guard is laid anew after the upgrade."""
    connection = op.get_bind()
    on_postgres = connection.dialect.name == "postgresql"
    connection.exec_driver_sql("DROP TRIGGER IF EXISTS store_entry" + (" ON store" if on_postgres else ""))
    read = sa.text("SELECT id, name_kana, prefecture, city, street FROM store WHERE id > :after ORDER BY id LIMIT :chunk")
    write = sa.text("UPDATE store SET kana_town_key = :kana, address_key = :address WHERE id = :id")
    after = 0
    while rows := connection.execute(read, {"after": after, "chunk": CHUNK}).all():
        after = rows[-1].id
        keys = [
            {
                "id": row.id,
                "kana": kana_town_key(row.name_kana, row.prefecture, row.city),
                "address": address_key(row.prefecture, row.city, row.street),
            }
            for row in rows
        ]
        connection.execute(write, keys)
