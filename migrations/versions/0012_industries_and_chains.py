"""Codes of industries and the reviewer's choice of a class; chains, and applications by the chain that they name."""

import sqlalchemy as sa
from alembic import op

import models.base
from secretariat.chains.keys import chain_key
from secretariat.screening.industries import code_in

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

CHUNK = 5000
INDUSTRIES = "('manufacturing', 'wholesale', 'retail', 'services', 'inns', 'software')"


def upgrade() -> None:
    for table in ("application", "staged_application"):
        op.add_column(table, sa.Column("industry_code", sa.Text(), nullable=True))
        op.add_column(table, sa.Column("chain_key", sa.Text(), nullable=True))
    _fill("application")
    _fill("staged_application")
    named = sa.text("chain_key IS NOT NULL")
    op.create_index("ix_application_chain_key", "application", ["chain_key", "status", "id"], sqlite_where=named, postgresql_where=named)
    op.create_table(
        "industry_choice",
        sa.Column("application_id", models.base.Serial(), autoincrement=False, nullable=False),
        sa.Column("industry_class", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("declared_class", sa.Text(), nullable=False),
        sa.Column("declared_detail", sa.Text(), nullable=True),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"industry_class IN {INDUSTRIES}", name=op.f("ck_industry_choice_industry_class_known")),
        sa.CheckConstraint(f"declared_class IN {INDUSTRIES}", name=op.f("ck_industry_choice_declared_class_known")),
        _entry("industry_choice"),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_industry_choice_application_id_application")),
        sa.PrimaryKeyConstraint("application_id", name=op.f("pk_industry_choice")),
        sqlite_strict=True,
    )
    _create_chains()


def _create_chains() -> None:
    op.create_table(
        "chain",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("headquarters", sa.Text(), nullable=True),
        sa.Column("corporate_number", sa.Text(), nullable=True),
        sa.Column("industry_class", sa.Text(), nullable=True),
        sa.Column("capital_yen", models.base.Serial(), nullable=True),
        sa.Column("employees", models.base.Serial(), nullable=True),
        sa.Column("taxable_income_1", models.base.Serial(), nullable=True),
        sa.Column("taxable_income_2", models.base.Serial(), nullable=True),
        sa.Column("taxable_income_3", models.base.Serial(), nullable=True),
        sa.CheckConstraint("status IN ('open', 'closed')", name=op.f("ck_chain_status_known")),
        sa.CheckConstraint(f"industry_class IN {INDUSTRIES}", name=op.f("ck_chain_industry_class_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_chain_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chain")),
        sa.UniqueConstraint("number", name=op.f("uq_chain_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "chain_spelling",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("chain_id", models.base.Serial(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        _entry("chain_spelling"),
        sa.ForeignKeyConstraint(["chain_id"], ["chain.id"], name=op.f("fk_chain_spelling_chain_id_chain")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_chain_spelling")),
        sqlite_strict=True,
    )
    op.create_index("ix_chain_spelling_chain_id", "chain_spelling", ["chain_id"], unique=False)
    op.create_table(
        "chain_rate",
        sa.Column("chain_id", models.base.Serial(), autoincrement=False, nullable=False),
        sa.Column("from_on", models.base.Day(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        _entry("chain_rate"),
        sa.ForeignKeyConstraint(["chain_id"], ["chain.id"], name=op.f("fk_chain_rate_chain_id_chain")),
        sa.PrimaryKeyConstraint("chain_id", "from_on", name=op.f("pk_chain_rate")),
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


def _fill(table: str) -> None:
    """What follows from what the applications say already, a chunk at a time. None changes by this: the guard is laid anew afterwards."""
    connection = op.get_bind()
    on_postgres = connection.dialect.name == "postgresql"
    connection.exec_driver_sql("DROP TRIGGER IF EXISTS application_version" + (" ON application" if on_postgres else ""))
    rows_of = sa.table(table, *(sa.column(name) for name in ("id", "industry_detail", "chain_name", "industry_code", "chain_key")))
    c = rows_of.c
    some = sa.select(c.id, c.industry_detail, c.chain_name).where(sa.or_(c.industry_detail.is_not(None), c.chain_name.is_not(None)))
    write = (
        sa.update(rows_of)
        .where(c.id == sa.bindparam("of", type_=models.base.Serial()))
        .values(industry_code=sa.bindparam("code", type_=sa.Text()), chain_key=sa.bindparam("key", type_=sa.Text()))
    )
    after = 0
    while rows := connection.execute(some.where(c.id > after).order_by(c.id).limit(CHUNK)).all():
        after = rows[-1].id
        values = [{"of": row.id, "code": code_in(row.industry_detail), "key": chain_key(row.chain_name)} for row in rows]
        if known := [value for value in values if value["code"] is not None or value["key"] is not None]:
            connection.execute(write, known)
    if on_postgres:
        # changed rows wait for their keys to be looked at, and no index can be made meanwhile
        connection.execute(sa.text("SET CONSTRAINTS ALL IMMEDIATE"))
        connection.execute(sa.text("SET CONSTRAINTS ALL DEFERRED"))
