"""Merchants' applications (加盟店登録申請), their figures, what was settled about their checks, the files that they came in."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Flag, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary import ApplicationStatus, Franchise, Industry, Outcome, Rule, Verdict

IS_FREE = (  # nobody holds it, and it is received or in review; said so that SQLite looks into the index of it rather than of the status
    "assignee IS NULL AND status NOT IN ('returned', 'awaiting-second', 'approved', 'registered', 'rejected', 'withdrawn', 'cancelled')"
)


class Application(SQLModel, table=True):
    """One store under one provider. Facts are stored (received, complete, decided); where it stands by the calendar is derived."""

    __tablename__ = "application"
    __table_args__ = (
        one_of("status", ApplicationStatus),
        one_of("verdict", Verdict),
        one_of("industry_class", Industry),
        one_of("franchise", Franchise),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("provider_id", "provider_reference"),
        sa.Index("ix_application_provider_reference", "provider_reference"),
        sa.Index("ix_application_store_id", "store_id"),
        sa.Index("ix_application_provider_id_status_due_on", "provider_id", "status", "due_on", "id"),
        sa.Index("ix_application_status_due_on", "status", "due_on", "id"),
        sa.Index("ix_application_status_urgent_on", "status", "urgent_on", "turn", "id"),
        sa.Index("ix_application_status_received_at", "status", "received_at", "id"),
        sa.Index("ix_application_status_id", "status", "id"),
        sa.Index("ix_application_received_at", "received_at"),
        partial_index("ix_application_decided_at", "decided_at", where="decided_at IS NOT NULL"),
        partial_index("ix_application_status_returned_at", "status", "returned_at", "id", where="returned_at IS NOT NULL"),
        partial_index("ix_application_assignee", "assignee", where="assignee IS NOT NULL"),
        sa.Index("ix_application_cutoff_start_on_status", "cutoff_start_on", "status"),
        # what the next case is taken from
        partial_index("ix_application_free", "urgent_on", "turn", "id", where=IS_FREE),
        # the statuses that are ours to move (secretariat.casework.process.OPEN_STATUSES)
        partial_index(
            "ix_application_open", "status", "cutoff_start_on", "due_on", where="status IN ('received', 'in-review', 'awaiting-second')"
        ),
        partial_index("ix_application_start_on", "start_on", where="start_on IS NOT NULL"),
        partial_index("ix_application_chain_key", "chain_key", "status", "id", where="chain_key IS NOT NULL"),
        # only what was registered elsewhere is registered with points that nobody has settled
        partial_index("ix_application_registered_with_points", "id", where="status = 'registered' AND open_points > 0"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    store_id: int = Field(foreign_key="store.id", sa_type=Serial)
    batch_id: int = Field(foreign_key="batch.id", sa_type=Serial)
    batch_row: int  # the sheet's row number; headings are row 1
    provider_reference: str = Field(sa_type=sa.Text)
    content_hash: bytes = Field(sa_type=Digest)
    status: str = Field(sa_type=sa.Text)
    assignee: str | None = Field(default=None, sa_type=sa.Text)
    received_at: datetime = Field(sa_type=Instant)
    completed_at: datetime = Field(sa_type=Instant)  # arrival, or the last correction's
    returned_at: datetime | None = Field(default=None, sa_type=Instant)  # while the provider has the move
    decided_at: datetime | None = Field(default=None, sa_type=Instant)
    cutoff_at: datetime | None = Field(default=None, sa_type=Instant)  # none: complete after the programme's last cutoff
    cutoff_start_on: date | None = Field(default=None, sa_type=Day)
    due_on: date = Field(sa_type=Day)  # end of the standard processing time, pauses that are over included
    start_on: date | None = Field(default=None, sa_type=Day)  # once registered
    verdict: str = Field(sa_type=sa.Text)
    return_rate: int | None = Field(default=None)  # per cent
    subsidised: bool = Field(sa_type=Flag)
    open_points: int  # checks that nobody has settled
    checks: str = Field(sa_type=sa.Text)  # compact JSON, put into words on reading
    pending: str | None = Field(default=None, sa_type=sa.Text)  # JSON: what awaits a second person
    services: str = Field(sa_type=sa.Text)  # service ids, blank-separated
    consent: bool = Field(sa_type=Flag)
    contact_name: str | None = Field(default=None, sa_type=sa.Text)
    contact_email: str | None = Field(default=None, sa_type=sa.Text)
    industry_class: str = Field(sa_type=sa.Text)
    industry_detail: str | None = Field(default=None, sa_type=sa.Text)
    franchise: str = Field(sa_type=sa.Text)
    chain_name: str | None = Field(default=None, sa_type=sa.Text)
    exclusion: str | None = Field(default=None, sa_type=sa.Text)
    excluded_goods: str | None = Field(default=None, sa_type=sa.Text)  # codes, blank-separated
    documents: str | None = Field(default=None, sa_type=sa.Text)  # kinds, blank-separated
    declared_merchant_id: str | None = Field(default=None, sa_type=sa.Text)
    # where it stands in the queue; follows from the calendar, so it changes without a version of its own
    urgent_on: date = Field(sa_type=Day, sa_column_kwargs={"server_default": "1970-01-01"})
    turn: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # rank (0-based) among its provider's of the same urgent day
    # what follows from the content, to be found by
    industry_code: str | None = Field(default=None, sa_type=sa.Text)  # that the detail gives, if any
    chain_key: str | None = Field(default=None, sa_type=sa.Text)  # the chain's name, normalised


class ApplicationFigures(SQLModel, table=True):
    """What a business declares of its size: whole yen, people, hundredths of a percent."""

    __tablename__ = "application_figures"
    __table_args__ = (STRICT,)

    application_id: int = Field(primary_key=True, foreign_key="application.id", sa_type=Serial)
    capital_yen: int = Field(sa_type=Serial)
    employees: int = Field(sa_type=Serial)
    taxable_income_1: int = Field(sa_type=Serial)
    taxable_income_2: int = Field(sa_type=Serial)
    taxable_income_3: int = Field(sa_type=Serial)
    annual_sales_yen: int = Field(sa_type=Serial)
    parent_capital_yen: int | None = Field(default=None, sa_type=Serial)
    parent_share: int | None = Field(default=None)


class KitAddress(SQLModel, table=True):
    """Where an application wants its kits, if not at the store."""

    __tablename__ = "kit_address"
    __table_args__ = (STRICT,)

    application_id: int = Field(primary_key=True, foreign_key="application.id", sa_type=Serial)
    postal_code: str = Field(sa_type=sa.Text)
    address: str = Field(sa_type=sa.Text)
    addressee: str = Field(sa_type=sa.Text)
    phone: str = Field(sa_type=sa.Text)


class Settlement(SQLModel, table=True):
    """A person's judgement of one check; it stands above the automatic outcome until the application's content changes."""

    __tablename__ = "settlement"
    __table_args__ = (one_of("rule", Rule), one_of("outcome", Outcome), journalled("entry_case", "entry_version"), STRICT)

    application_id: int = Field(primary_key=True, foreign_key="application.id", sa_type=Serial)
    rule: str = Field(primary_key=True, sa_type=sa.Text)
    outcome: str = Field(sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    confirmed_by: str | None = Field(default=None, sa_type=sa.Text)
    note: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class IndustryChoice(SQLModel, table=True):
    """The class of industry that a reviewer chose for a mixed shop; it stands while the application declares what it was chosen for."""

    __tablename__ = "industry_choice"
    __table_args__ = (
        one_of("industry_class", Industry),
        one_of("declared_class", Industry),
        journalled("entry_case", "entry_version"),
        STRICT,
    )

    application_id: int = Field(primary_key=True, foreign_key="application.id", sa_type=Serial)
    industry_class: str = Field(sa_type=sa.Text)
    code: str | None = Field(default=None, sa_type=sa.Text)
    declared_class: str = Field(sa_type=sa.Text)
    declared_detail: str | None = Field(default=None, sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    confirmed_by: str | None = Field(default=None, sa_type=sa.Text)
    note: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class Batch(SQLModel, table=True):
    """A provider's file (B-…): what it held and what became of it. `published_at` is the one moment at which its rows appeared."""

    __tablename__ = "batch"
    __table_args__ = (journalled("number"), sa.UniqueConstraint("number"), sa.Index("ix_batch_published_at", "published_at"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    kind: str = Field(sa_type=sa.Text)
    provider_id: int | None = Field(default=None, foreign_key="provider.id", sa_type=Serial)
    file_name: str = Field(sa_type=sa.Text)
    file_digest: bytes = Field(sa_type=Digest)
    received_at: datetime = Field(sa_type=Instant)
    published_at: datetime = Field(sa_type=Instant)
    row_count: int
    accepted: int
    duplicates: int
    rejected: int
