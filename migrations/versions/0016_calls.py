"""What the call centre was asked and answered, who looked at which store's card, and the desks of providers."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("provider", sa.Column("desk_phone", sa.Text(), nullable=True))
    op.add_column("provider", sa.Column("desk_hours", sa.Text(), nullable=True))
    _create_inquiry()
    _create_inquiry_detail()
    _create_look_book()
    _create_card_look()


def _create_inquiry() -> None:
    op.create_table(
        "inquiry",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("begun_at", models.base.Instant(), nullable=False),
        sa.Column("ended_at", models.base.Instant(), nullable=True),
        sa.Column("caller", sa.Text(), nullable=True),
        sa.Column("verification", sa.Text(), nullable=False),
        sa.Column("agreed_items", sa.Text(), nullable=False),
        sa.Column("store_id", models.base.Serial(), nullable=True),
        sa.Column("application_id", models.base.Serial(), nullable=True),
        sa.Column("provider_id", models.base.Serial(), nullable=True),
        sa.Column("amendment_id", models.base.Serial(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("faq", sa.Text(), nullable=True),
        sa.Column("complaint", models.base.Flag(), nullable=False),
        sa.Column("misconduct", models.base.Flag(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("due_at", models.base.Instant(), nullable=True),
        sa.Column("call_back", models.base.Flag(), nullable=False),
        sa.CheckConstraint(
            "caller IN ('owner', 'headquarters', 'provider', 'franchise-member', 'consumer', 'press', 'politician', 'other')",
            name=op.f("ck_inquiry_caller_known"),
        ),
        sa.CheckConstraint("channel IN ('phone', 'mail', 'letter', 'visit')", name=op.f("ck_inquiry_channel_known")),
        sa.CheckConstraint("desk IN ('callcentre', 'supervisor', 'reviewer', 'shipping', 'provider')", name=op.f("ck_inquiry_desk_known")),
        sa.CheckConstraint("status IN ('open', 'waiting', 'answered', 'closed')", name=op.f("ck_inquiry_status_known")),
        sa.CheckConstraint("verification IN ('none', 'verified', 'failed')", name=op.f("ck_inquiry_verification_known")),
        sa.ForeignKeyConstraint(["amendment_id"], ["amendment.id"], name=op.f("fk_inquiry_amendment_id_amendment")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_inquiry_application_id_application")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_inquiry_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_inquiry_provider_id_provider")),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_inquiry_store_id_store")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiry")),
        sa.UniqueConstraint("number", name=op.f("uq_inquiry_number")),
        sqlite_strict=True,
    )
    op.create_index("ix_inquiry_begun_at", "inquiry", ["begun_at", "id"])
    when = sa.text("desk IS NOT NULL")
    op.create_index("ix_inquiry_desk_due_at", "inquiry", ["desk", "due_at", "id"], sqlite_where=when, postgresql_where=when)
    when = sa.text("status = 'open'")
    op.create_index("ix_inquiry_open", "inquiry", ["begun_at", "id"], sqlite_where=when, postgresql_where=when)
    when = sa.text("amendment_id IS NOT NULL")
    op.create_index("ix_inquiry_amendment_id", "inquiry", ["amendment_id"], sqlite_where=when, postgresql_where=when)
    when = sa.text("status = 'open' AND channel = 'phone'")
    op.create_index("uq_inquiry_operator_open", "inquiry", ["operator"], unique=True, sqlite_where=when, postgresql_where=when)
    op.create_index("ix_inquiry_operator_begun_at", "inquiry", ["operator", "begun_at"])
    op.create_index("ix_inquiry_store_id", "inquiry", ["store_id", "id"])


def _create_inquiry_detail() -> None:
    op.create_table(
        "inquiry_detail",
        sa.Column("inquiry_id", models.base.Serial(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("conduct", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_inquiry_detail_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["inquiry_id"], ["inquiry.id"], name=op.f("fk_inquiry_detail_inquiry_id_inquiry")),
        sa.PrimaryKeyConstraint("inquiry_id", name=op.f("pk_inquiry_detail")),
        sqlite_strict=True,
    )
    when = sa.text("phone IS NOT NULL")
    op.create_index("ix_inquiry_detail_phone", "inquiry_detail", ["phone"], sqlite_where=when, postgresql_where=when)


def _create_look_book() -> None:
    op.create_table(
        "look_book",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("day", models.base.Day(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_look_book_case_id_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_look_book")),
        sqlite_strict=True,
    )


def _create_card_look() -> None:
    op.create_table(
        "card_look",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("store_id", models.base.Serial(), nullable=False),
        sa.Column("inquiry_id", models.base.Serial(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("what IN ('card', 'unmask')", name=op.f("ck_card_look_what_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_card_look_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["inquiry_id"], ["inquiry.id"], name=op.f("fk_card_look_inquiry_id_inquiry")),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_card_look_store_id_store")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_look")),
        sqlite_strict=True,
    )
    op.create_index("ix_card_look_at", "card_look", ["at", "id"])
    op.create_index("ix_card_look_store_id", "card_look", ["store_id", "at"])
