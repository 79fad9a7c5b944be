"""What is reported of registered stores (変更届, 登録取消届), item by item, and from which day each item holds."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Flag, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary_amendments import AmendmentChannel, AmendmentKind, AmendmentStatus


class Amendment(SQLModel, table=True):
    """One report about one application (T-…)."""

    __tablename__ = "amendment"
    __table_args__ = (
        one_of("status", AmendmentStatus),
        one_of("kind", AmendmentKind),
        one_of("channel", AmendmentChannel),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("provider_id", "provider_reference"),
        sa.Index("ix_amendment_application_id", "application_id"),
        sa.Index("ix_amendment_status_received_at", "status", "received_at", "id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    kind: str = Field(sa_type=sa.Text)
    channel: str = Field(sa_type=sa.Text)
    application_id: int = Field(foreign_key="application.id", sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    provider_reference: str | None = Field(default=None, sa_type=sa.Text)  # the provider's own number of it (届出番号)
    content_hash: bytes | None = Field(default=None, sa_type=Digest)  # of one that came in a file
    batch_id: int | None = Field(default=None, foreign_key="batch.id", sa_type=Serial)
    batch_row: int | None = Field(default=None)  # the sheet's row number of its first item
    received_at: datetime = Field(sa_type=Instant)
    from_on: date = Field(sa_type=Day)
    reason: str | None = Field(default=None, sa_type=sa.Text)
    at_once: bool = Field(sa_type=Flag)  # all its fields are accepted without a reviewer


class AmendmentItem(SQLModel, table=True):
    """One field of an application from a day on; `rate` is what follows for it: its value is the rate in per cent and the subsidy.

    Values are JSON. `enter_on`: accepted, and not in the record yet. `replaced`: what the record held when it was entered.
    """

    __tablename__ = "amendment_item"
    __table_args__ = (
        journalled("entry_case", "entry_version"),
        sa.Index("ix_amendment_item_application_id", "application_id"),
        partial_index("ix_amendment_item_enter_on", "enter_on", where="enter_on IS NOT NULL"),
        STRICT,
    )

    amendment_id: int = Field(primary_key=True, foreign_key="amendment.id", sa_type=Serial)
    place: int = Field(primary_key=True)  # from 1
    application_id: int = Field(foreign_key="application.id", sa_type=Serial)
    field: str = Field(sa_type=sa.Text)
    stated_before: str | None = Field(default=None, sa_type=sa.Text)  # as it was sent, where it was
    after: str = Field(sa_type=sa.Text)
    from_on: date = Field(sa_type=Day)
    enter_on: date | None = Field(default=None, sa_type=Day)
    entered_at: datetime | None = Field(default=None, sa_type=Instant)
    replaced: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
