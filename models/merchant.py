"""Businesses (事業者), their stores (店舗), and since when each store gives points with each service."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary import ApplicantKind, PairDecision, StoreKind


class Business(SQLModel, table=True):
    """A business as an application states it; those under one corporate number are one firm."""

    __tablename__ = "business"
    __table_args__ = (
        one_of("applicant_kind", ApplicantKind),
        partial_index("ix_business_corporate_number", "corporate_number", where="corporate_number IS NOT NULL"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    corporate_number: str | None = Field(default=None, sa_type=sa.Text)
    name: str = Field(sa_type=sa.Text)
    name_kana: str = Field(sa_type=sa.Text)
    applicant_kind: str = Field(sa_type=sa.Text)
    postal_code: str = Field(sa_type=sa.Text)
    address: str = Field(sa_type=sa.Text)
    representative: str = Field(sa_type=sa.Text)


class Store(SQLModel, table=True):
    """A store as an application states it. One that turned out to be another (名寄せ) leads to it by `joined_to`: that one survives.

    Every change happens under a journal entry of an application, named by `entry_case` and `entry_version`.
    """

    __tablename__ = "store"
    __table_args__ = (
        one_of("kind", StoreKind),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("merchant_id"),
        sa.Index("ix_store_name_key", "name_key"),
        sa.Index("ix_store_phone", "phone"),
        sa.Index("ix_store_kana_town_key", "kana_town_key"),
        sa.Index("ix_store_address_key", "address_key"),
        sa.Index("ix_store_business_id", "business_id"),
        partial_index("ix_store_joined_to", "joined_to", where="joined_to IS NOT NULL"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    business_id: int = Field(foreign_key="business.id", sa_type=Serial)
    joined_to: int | None = Field(default=None, foreign_key="store.id", sa_type=Serial)
    merchant_id: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
    name: str = Field(sa_type=sa.Text)
    name_kana: str = Field(sa_type=sa.Text)
    kind: str = Field(sa_type=sa.Text)
    url: str | None = Field(default=None, sa_type=sa.Text)
    postal_code: str = Field(sa_type=sa.Text)
    prefecture: str = Field(sa_type=sa.Text)
    city: str = Field(sa_type=sa.Text)
    street: str = Field(sa_type=sa.Text)
    building: str | None = Field(default=None, sa_type=sa.Text)
    phone: str = Field(sa_type=sa.Text)  # digits
    name_key: int = Field(sa_type=Serial)  # 63 bits of a digest of the normalised name and place
    kana_town_key: int | None = Field(default=None, sa_type=Serial)  # likewise of the reading and the place
    address_key: int | None = Field(default=None, sa_type=Serial)  # and of the address in one form, without the building


class StorePair(SQLModel, table=True):
    """What was decided about two stores: one and the same, or two that nobody is asked about again; `undone`: that is taken back.

    The stores are those of two applications, the smaller id first. Which of them survives a join stands in `Store.joined_to`.
    """

    __tablename__ = "store_pair"
    __table_args__ = (
        one_of("decision", PairDecision),
        sa.CheckConstraint("store_id < other_id", name="in_order"),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_store_pair_other_id", "other_id"),
        STRICT,
    )

    store_id: int = Field(primary_key=True, foreign_key="store.id", sa_type=Serial)
    other_id: int = Field(primary_key=True, foreign_key="store.id", sa_type=Serial)
    decision: str = Field(sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class Membership(SQLModel, table=True):
    """A store gives points with a service from `valid_from` until the day before `valid_to` (none: until the programme ends)."""

    __tablename__ = "membership"
    __table_args__ = (
        journalled("entry_case", "entry_version"),
        partial_index("uq_membership_store_id_service_id_open", "store_id", "service_id", where="valid_to IS NULL", unique=True),
        sa.Index("ix_membership_store_id", "store_id"),
        sa.Index("ix_membership_application_id", "application_id"),
        sa.Index("ix_membership_service_id", "service_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    store_id: int = Field(foreign_key="store.id", sa_type=Serial)
    service_id: int = Field(foreign_key="service.id", sa_type=Serial)
    application_id: int = Field(foreign_key="application.id", sa_type=Serial)
    valid_from: date = Field(sa_type=Day)
    valid_to: date | None = Field(default=None, sa_type=Day)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
