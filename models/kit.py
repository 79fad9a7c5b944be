"""Kits (店頭用広報ツール) that go to stores."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary import Kit, ShipmentStatus


class Shipment(SQLModel, table=True):
    """One parcel (K-…) for one store: Kit A or Kit B. A store has at most one of each that is planned."""

    __tablename__ = "shipment"
    __table_args__ = (
        one_of("kit", Kit),
        one_of("status", ShipmentStatus),
        journalled("number"),
        sa.UniqueConstraint("number"),
        partial_index("uq_shipment_store_id_kit_planned", "store_id", "kit", where="status = 'planned'", unique=True),
        sa.Index("ix_shipment_store_id", "store_id"),
        sa.Index("ix_shipment_status_due_on", "status", "due_on"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    store_id: int = Field(foreign_key="store.id", sa_type=Serial)
    application_id: int = Field(foreign_key="application.id", sa_type=Serial)
    kit: str = Field(sa_type=sa.Text)
    return_rate: int
    planned_at: datetime = Field(sa_type=Instant)
    due_on: date = Field(sa_type=Day)  # before the start day
    held_for: str | None = Field(default=None, sa_type=sa.Text)  # number of the provider because of which it is not sent
