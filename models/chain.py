"""Chains (フランチャイズ等のチェーン): what they are called, how large their headquarters is, and which rate their members have."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Serial, journalled, one_of
from models.vocabulary import ChainStatus, Industry


class Chain(SQLModel, table=True):
    """A chain (F-…). What is not known of its headquarters is empty."""

    __tablename__ = "chain"
    __table_args__ = (
        one_of("status", ChainStatus),
        one_of("industry_class", Industry),
        journalled("number"),
        sa.UniqueConstraint("number"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    name: str = Field(sa_type=sa.Text)
    headquarters: str | None = Field(default=None, sa_type=sa.Text)
    corporate_number: str | None = Field(default=None, sa_type=sa.Text)
    industry_class: str | None = Field(default=None, sa_type=sa.Text)
    capital_yen: int | None = Field(default=None, sa_type=Serial)
    employees: int | None = Field(default=None, sa_type=Serial)
    taxable_income_1: int | None = Field(default=None, sa_type=Serial)
    taxable_income_2: int | None = Field(default=None, sa_type=Serial)
    taxable_income_3: int | None = Field(default=None, sa_type=Serial)


class ChainSpelling(SQLModel, table=True):
    """A way in which a chain's name is written, its own name among them; no two chains share one."""

    __tablename__ = "chain_spelling"
    __table_args__ = (journalled("entry_case", "entry_version"), sa.Index("ix_chain_spelling_chain_id", "chain_id"), STRICT)

    key: str = Field(primary_key=True, sa_type=sa.Text)  # normalised
    chain_id: int = Field(foreign_key="chain.id", sa_type=Serial)
    spelling: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class ChainRate(SQLModel, table=True):
    """The rate of a chain's members (per cent) from a day on, as a manager decided it."""

    __tablename__ = "chain_rate"
    __table_args__ = (journalled("entry_case", "entry_version"), STRICT)

    chain_id: int = Field(primary_key=True, foreign_key="chain.id", sa_type=Serial)
    from_on: date = Field(primary_key=True, sa_type=Day)
    rate: int
    note: str = Field(sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
