"""Kits (店頭用広報ツール) that go to stores: parcels, what lies in them, where they go, the batches that the warehouse works, its stock."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary_kits import Carrier, Design, Kit, Movement, OrderChannel, ReturnedGoods, ShipmentStatus, ShippingBatchStatus


class ShippingBatch(SQLModel, table=True):
    """Parcels that are printed, packed and handed over together (W-…): of one kit, oldest due first."""

    __tablename__ = "shipping_batch"
    __table_args__ = (
        one_of("status", ShippingBatchStatus),
        one_of("kit", Kit),
        journalled("number"),
        sa.UniqueConstraint("number"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    kit: str = Field(sa_type=sa.Text)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=sa.Text)


class Shipment(SQLModel, table=True):
    """One parcel (K-…) for one store. A store has at most one Kit A and one Kit B that is planned."""

    __tablename__ = "shipment"
    __table_args__ = (
        one_of("kit", Kit),
        one_of("status", ShipmentStatus),
        one_of("carrier", Carrier),
        one_of("returned_goods", ReturnedGoods),
        journalled("number"),
        sa.UniqueConstraint("number"),
        partial_index(
            "uq_shipment_store_id_kit_planned",
            "store_id",
            "kit",
            where="status = 'planned' AND kit <> 'order'",
            unique=True,
        ),
        partial_index("uq_shipment_tracking_number", "tracking_number", where="tracking_number IS NOT NULL", unique=True),
        partial_index("ix_shipment_shipping_batch_id", "shipping_batch_id", "id", where="shipping_batch_id IS NOT NULL"),
        partial_index("ix_shipment_came_back_on", "came_back_on", "id", where="came_back_on IS NOT NULL"),
        partial_index("ix_shipment_handed_over_on", "handed_over_on", where="handed_over_on IS NOT NULL"),
        partial_index("ix_shipment_held_for", "due_on", "id", where="held_for IS NOT NULL"),
        partial_index("ix_shipment_waits_for", "due_on", "id", where="waits_for IS NOT NULL"),
        sa.Index("ix_shipment_store_id", "store_id"),
        sa.Index("ix_shipment_application_id", "application_id"),
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
    contents_from: date | None = Field(default=None, sa_type=Day)  # day from which its contents are in force (programme file)
    services: str | None = Field(default=None, sa_type=sa.Text)  # what its papers show: service ids, blank-separated, ascending
    waits_for: str | None = Field(default=None, sa_type=sa.Text)  # code of the item of which there is too little (back-order)
    shipping_batch_id: int | None = Field(default=None, foreign_key="shipping_batch.id", sa_type=Serial)
    carrier: str | None = Field(default=None, sa_type=sa.Text)
    tracking_number: str | None = Field(default=None, sa_type=sa.Text)  # 12 digits
    handed_over_on: date | None = Field(default=None, sa_type=Day)
    delivered_on: date | None = Field(default=None, sa_type=Day)
    came_back_on: date | None = Field(default=None, sa_type=Day)
    came_back_reason: str | None = Field(default=None, sa_type=sa.Text)
    returned_goods: str | None = Field(default=None, sa_type=sa.Text)  # what became of what came back
    resend_of: int | None = Field(default=None, foreign_key="shipment.id", sa_type=Serial)


class ShipmentItem(SQLModel, table=True):
    """A piece of an extra order; what lies in a Kit A or B stands in the programme file."""

    __tablename__ = "shipment_item"
    __table_args__ = (one_of("design", Design), sa.CheckConstraint("quantity > 0", name="some"), STRICT)

    shipment_id: int = Field(primary_key=True, foreign_key="shipment.id", sa_type=Serial)
    item: str = Field(primary_key=True, sa_type=sa.Text)
    design: str = Field(primary_key=True, sa_type=sa.Text)
    quantity: int


class KitOrder(SQLModel, table=True):
    """An extra order: who passed it on; of a provider's file, under which number of its own, and with which file."""

    __tablename__ = "kit_order"
    __table_args__ = (one_of("through", OrderChannel), sa.UniqueConstraint("provider_id", "provider_reference"), STRICT)

    shipment_id: int = Field(primary_key=True, foreign_key="shipment.id", sa_type=Serial)
    through: str = Field(sa_type=sa.Text)
    provider_id: int | None = Field(default=None, foreign_key="provider.id", sa_type=Serial)
    provider_reference: str | None = Field(default=None, sa_type=sa.Text)
    batch_id: int | None = Field(default=None, foreign_key="batch.id", sa_type=Serial)


class ShipmentAddress(SQLModel, table=True):
    """Where a parcel went: frozen when it was handed over."""

    __tablename__ = "shipment_address"
    __table_args__ = (STRICT,)

    shipment_id: int = Field(primary_key=True, foreign_key="shipment.id", sa_type=Serial)
    postal_code: str = Field(sa_type=sa.Text)
    address: str = Field(sa_type=sa.Text)
    addressee: str = Field(sa_type=sa.Text)
    phone: str = Field(sa_type=sa.Text)


class StockItem(SQLModel, table=True):
    """Pieces of one kind in the warehouse (Z-…): an item in a design, of a rate and a version of the contents where these differ.

    `reserved` ones are on hand, and meant for a batch.
    """

    __tablename__ = "stock_item"
    __table_args__ = (
        one_of("design", Design),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("item", "design", "return_rate", "contents_from"),
        sa.CheckConstraint("reserved >= 0 AND on_hand >= reserved", name="never_below_nothing"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    item: str = Field(sa_type=sa.Text)
    design: str = Field(sa_type=sa.Text)
    return_rate: int  # per cent; 0: the same for all rates
    contents_from: date = Field(sa_type=Day)
    on_hand: int
    reserved: int


class StockMovement(SQLModel, table=True):
    """A change of the stock: its entry says who and why."""

    __tablename__ = "stock_movement"
    __table_args__ = (
        one_of("movement", Movement),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_stock_movement_stock_item_id", "stock_item_id", "id"),
        partial_index("ix_stock_movement_shipping_batch_id", "shipping_batch_id", where="shipping_batch_id IS NOT NULL"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    stock_item_id: int = Field(foreign_key="stock_item.id", sa_type=Serial)
    movement: str = Field(sa_type=sa.Text)
    quantity: int  # pieces more (or, below 0, less) on hand; of a reservation: reserved
    at: datetime = Field(sa_type=Instant)
    shipping_batch_id: int | None = Field(default=None, foreign_key="shipping_batch.id", sa_type=Serial)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class CarrierFile(SQLModel, table=True):
    """A carrier's file that was taken in: the same one again changes nothing."""

    __tablename__ = "carrier_file"
    __table_args__ = (one_of("carrier", Carrier), STRICT)

    digest: bytes = Field(primary_key=True, sa_type=Digest)
    kind: str = Field(sa_type=sa.Text)
    carrier: str | None = Field(default=None, sa_type=sa.Text)
    file_name: str = Field(sa_type=sa.Text)
    taken_in_at: datetime = Field(sa_type=Instant)
    staff: str = Field(sa_type=sa.Text)
    row_count: int
