"""What the call centre was asked and answered (応対履歴), and who looked at which store's card."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Flag, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, InquiryStatus, LookKind, Verification


class Inquiry(SQLModel, table=True):
    """One call or message (Q-…), and what is still to be done about it."""

    __tablename__ = "inquiry"
    __table_args__ = (
        one_of("status", InquiryStatus),
        one_of("channel", InquiryChannel),
        one_of("caller", Caller),
        one_of("verification", Verification),
        one_of("desk", Desk),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.Index("ix_inquiry_store_id", "store_id", "id"),
        sa.Index("ix_inquiry_begun_at", "begun_at", "id"),
        sa.Index("ix_inquiry_operator_begun_at", "operator", "begun_at"),
        partial_index("ix_inquiry_desk_due_at", "desk", "due_at", "id", where="desk IS NOT NULL"),
        # one telephone call at a time: the database refuses a second one, whatever went wrong
        partial_index("uq_inquiry_operator_open", "operator", where="status = 'open' AND channel = 'phone'", unique=True),
        partial_index("ix_inquiry_amendment_id", "amendment_id", where="amendment_id IS NOT NULL"),
        partial_index("ix_inquiry_open", "begun_at", "id", where="status = 'open'"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    channel: str = Field(sa_type=sa.Text)
    operator: str = Field(sa_type=sa.Text)  # login of who took it
    begun_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)  # of the call: what is done about it may take longer
    caller: str | None = Field(default=None, sa_type=sa.Text)
    verification: str = Field(sa_type=sa.Text)
    agreed_items: str = Field(default="", sa_type=sa.Text)  # blank-separated words: what the caller said and the record has
    store_id: int | None = Field(default=None, foreign_key="store.id", sa_type=Serial)
    application_id: int | None = Field(default=None, foreign_key="application.id", sa_type=Serial)
    provider_id: int | None = Field(default=None, foreign_key="provider.id", sa_type=Serial)
    amendment_id: int | None = Field(default=None, foreign_key="amendment.id", sa_type=Serial)  # a change that its provider is to confirm
    category: str | None = Field(default=None, sa_type=sa.Text)  # of the programme file
    faq: str | None = Field(default=None, sa_type=sa.Text)  # the short answer of the programme file that was given
    complaint: bool = Field(default=False, sa_type=Flag)
    misconduct: bool = Field(default=False, sa_type=Flag)  # the caller's; what happened is in the details
    desk: str | None = Field(default=None, sa_type=sa.Text)  # whose move it is, while somebody has to move
    owner: str | None = Field(default=None, sa_type=sa.Text)  # login of who took it up there
    due_at: datetime | None = Field(default=None, sa_type=Instant)
    call_back: bool = Field(default=False, sa_type=Flag)  # the caller was promised to be called


class InquiryDetail(SQLModel, table=True):
    """What is personal in an inquiry, one to one; each text as it was last said, the earlier ones are in the journal."""

    __tablename__ = "inquiry_detail"
    __table_args__ = (
        journalled("entry_case", "entry_version"),
        partial_index("ix_inquiry_detail_phone", "phone", where="phone IS NOT NULL"),
        STRICT,
    )

    inquiry_id: int = Field(primary_key=True, foreign_key="inquiry.id", sa_type=Serial)
    name: str | None = Field(default=None, sa_type=sa.Text)  # as the caller gave it
    phone: str | None = Field(default=None, sa_type=sa.Text)  # digits: where the call came from, or where to call back
    question: str | None = Field(default=None, sa_type=sa.Text)
    answer: str | None = Field(default=None, sa_type=sa.Text)  # what the caller was told
    task: str | None = Field(default=None, sa_type=sa.Text)  # what the desk is asked
    reply: str | None = Field(default=None, sa_type=sa.Text)  # what the desk says
    conduct: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class CardLook(SQLModel, table=True):
    """One look at the card of a store; `inquiry_id`: during that call."""

    __tablename__ = "card_look"
    __table_args__ = (
        one_of("what", LookKind),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_card_look_at", "at", "id"),
        sa.Index("ix_card_look_store_id", "store_id", "at"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    at: datetime = Field(sa_type=Instant)
    staff: str = Field(sa_type=sa.Text)
    store_id: int = Field(foreign_key="store.id", sa_type=Serial)
    inquiry_id: int | None = Field(default=None, foreign_key="inquiry.id", sa_type=Serial)
    what: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
