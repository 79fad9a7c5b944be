"""What parcels hold, where they went and came back from; batches and stock of the warehouse; files of carriers."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

KITS = "kit IN ('A', 'B', 'order', 'digital')"
CARRIERS = "carrier IN ('yamato', 'sagawa')"
GOODS = "returned_goods IN ('restocked', 'destroyed')"
OLD = ("id", "number", "version", "status", "store_id", "application_id", "kit", "return_rate", "planned_at", "due_on", "held_for")


def upgrade() -> None:
    _create_batches()
    if op.get_bind().dialect.name == "sqlite":
        _renew_shipments()
    else:
        _alter_shipments()
    _create_indexes()
    _create_what_goes_with_them()
    _create_stock()
    _create_logo_decisions()


def _create_batches() -> None:
    op.create_table(
        "shipping_batch",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("kit", sa.Text(), nullable=False),
        sa.Column("made_at", models.base.Instant(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.CheckConstraint(KITS, name=op.f("ck_shipping_batch_kit_known")),
        sa.CheckConstraint("status IN ('made', 'printed', 'packed', 'handed-over')", name=op.f("ck_shipping_batch_status_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_shipping_batch_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipping_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_shipping_batch_number")),
        sqlite_strict=True,
    )


def _new_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("contents_from", models.base.Day(), nullable=True),
        sa.Column("services", sa.Text(), nullable=True),
        sa.Column("waits_for", sa.Text(), nullable=True),
        sa.Column("shipping_batch_id", models.base.Serial(), nullable=True),
        sa.Column("carrier", sa.Text(), nullable=True),
        sa.Column("tracking_number", sa.Text(), nullable=True),
        sa.Column("handed_over_on", models.base.Day(), nullable=True),
        sa.Column("delivered_on", models.base.Day(), nullable=True),
        sa.Column("came_back_on", models.base.Day(), nullable=True),
        sa.Column("came_back_reason", sa.Text(), nullable=True),
        sa.Column("returned_goods", sa.Text(), nullable=True),
        sa.Column("resend_of", models.base.Serial(), nullable=True),
    ]


def _renew_shipments() -> None:
    # SQLite cannot change a CHECK: the table is laid anew with its rows; what guards it comes back with 0014_versions.sql
    op.create_table(
        "shipment_renewed",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("store_id", models.base.Serial(), nullable=False),
        sa.Column("application_id", models.base.Serial(), nullable=False),
        sa.Column("kit", sa.Text(), nullable=False),
        sa.Column("return_rate", sa.Integer(), nullable=False),
        sa.Column("planned_at", models.base.Instant(), nullable=False),
        sa.Column("due_on", models.base.Day(), nullable=False),
        sa.Column("held_for", sa.Text(), nullable=True),
        *_new_columns(),
        sa.CheckConstraint(KITS, name=op.f("ck_shipment_kit_known")),
        sa.CheckConstraint(
            "status IN ('planned', 'released', 'printed', 'packed', 'handed-over', 'delivered', 'came-back', 'cancelled')",
            name=op.f("ck_shipment_status_known"),
        ),
        sa.CheckConstraint(CARRIERS, name=op.f("ck_shipment_carrier_known")),
        sa.CheckConstraint(GOODS, name=op.f("ck_shipment_returned_goods_known")),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name=op.f("fk_shipment_application_id_application")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_shipment_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["resend_of"], ["shipment.id"], name=op.f("fk_shipment_resend_of_shipment")),
        sa.ForeignKeyConstraint(["shipping_batch_id"], ["shipping_batch.id"], name=op.f("fk_shipment_shipping_batch_id_shipping_batch")),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_shipment_store_id_store")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment")),
        sa.UniqueConstraint("number", name=op.f("uq_shipment_number")),
        sqlite_strict=True,
    )
    old, renewed = (sa.table(name, *(sa.column(column) for column in OLD)) for name in ("shipment", "shipment_renewed"))
    op.execute(sa.insert(renewed).from_select(list(OLD), sa.select(*old.c).order_by(old.c.id)))
    op.drop_table("shipment")
    op.rename_table("shipment_renewed", "shipment")
    op.create_index("ix_shipment_store_id", "shipment", ["store_id"])
    op.create_index("ix_shipment_status_due_on", "shipment", ["status", "due_on"])


def _alter_shipments() -> None:
    for column in _new_columns():
        op.add_column("shipment", column)
    op.drop_constraint("ck_shipment_kit_known", "shipment")
    for name, condition in (("kit", KITS), ("carrier", CARRIERS), ("returned_goods", GOODS)):
        op.create_check_constraint(op.f(f"ck_shipment_{name}_known"), "shipment", condition)
    op.create_foreign_key(op.f("fk_shipment_resend_of_shipment"), "shipment", "shipment", ["resend_of"], ["id"])
    op.create_foreign_key(op.f("fk_shipment_shipping_batch_id_shipping_batch"), "shipment", "shipping_batch", ["shipping_batch_id"], ["id"])
    op.drop_index("uq_shipment_store_id_kit_planned", "shipment")


def _create_indexes() -> None:
    planned = sa.text("status = 'planned' AND kit <> 'order'")
    op.create_index(
        "uq_shipment_store_id_kit_planned",
        "shipment",
        ["store_id", "kit"],
        unique=True,
        sqlite_where=planned,
        postgresql_where=planned,
    )
    tracked, gathered = sa.text("tracking_number IS NOT NULL"), sa.text("shipping_batch_id IS NOT NULL")
    op.create_index(
        "uq_shipment_tracking_number", "shipment", ["tracking_number"], unique=True, sqlite_where=tracked, postgresql_where=tracked
    )
    op.create_index(
        "ix_shipment_shipping_batch_id", "shipment", ["shipping_batch_id", "id"], sqlite_where=gathered, postgresql_where=gathered
    )
    for column in ("held_for", "waits_for"):
        waits = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_shipment_{column}", "shipment", ["due_on", "id"], sqlite_where=waits, postgresql_where=waits)
    back, gone = sa.text("came_back_on IS NOT NULL"), sa.text("handed_over_on IS NOT NULL")
    op.create_index("ix_shipment_came_back_on", "shipment", ["came_back_on", "id"], sqlite_where=back, postgresql_where=back)
    op.create_index("ix_shipment_handed_over_on", "shipment", ["handed_over_on"], sqlite_where=gone, postgresql_where=gone)
    op.create_index("ix_shipment_application_id", "shipment", ["application_id"])


def _create_what_goes_with_them() -> None:
    op.create_table(
        "shipment_item",
        sa.Column("shipment_id", models.base.Serial(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("design", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("design IN ('standard', 'scenic')", name=op.f("ck_shipment_item_design_known")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_shipment_item_some")),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_shipment_item_shipment_id_shipment")),
        sa.PrimaryKeyConstraint("shipment_id", "item", "design", name=op.f("pk_shipment_item")),
        sqlite_strict=True,
    )
    op.create_table(
        "kit_order",
        sa.Column("shipment_id", models.base.Serial(), nullable=False),
        sa.Column("through", sa.Text(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=True),
        sa.Column("provider_reference", sa.Text(), nullable=True),
        sa.Column("batch_id", models.base.Serial(), nullable=True),
        sa.CheckConstraint("through IN ('callcentre', 'provider')", name=op.f("ck_kit_order_through_known")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_kit_order_batch_id_batch")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_kit_order_provider_id_provider")),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_kit_order_shipment_id_shipment")),
        sa.PrimaryKeyConstraint("shipment_id", name=op.f("pk_kit_order")),
        sa.UniqueConstraint("provider_id", "provider_reference", name=op.f("uq_kit_order_provider_id_provider_reference")),
        sqlite_strict=True,
    )
    op.create_table(
        "shipment_address",
        sa.Column("shipment_id", models.base.Serial(), nullable=False),
        sa.Column("postal_code", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_shipment_address_shipment_id_shipment")),
        sa.PrimaryKeyConstraint("shipment_id", name=op.f("pk_shipment_address")),
        sqlite_strict=True,
    )
    op.create_table(
        "carrier_file",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("taken_in_at", models.base.Instant(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.CheckConstraint("carrier IN ('yamato', 'sagawa')", name=op.f("ck_carrier_file_carrier_known")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_carrier_file")),
        sqlite_strict=True,
    )


def _create_stock() -> None:
    op.create_table(
        "stock_item",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("design", sa.Text(), nullable=False),
        sa.Column("return_rate", sa.Integer(), nullable=False),
        sa.Column("contents_from", models.base.Day(), nullable=False),
        sa.Column("on_hand", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.CheckConstraint("design IN ('standard', 'scenic')", name=op.f("ck_stock_item_design_known")),
        sa.CheckConstraint("reserved >= 0 AND on_hand >= reserved", name=op.f("ck_stock_item_never_below_nothing")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_stock_item_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_item")),
        sa.UniqueConstraint(
            "item", "design", "return_rate", "contents_from", name=op.f("uq_stock_item_item_design_return_rate_contents_from")
        ),
        sa.UniqueConstraint("number", name=op.f("uq_stock_item_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "stock_movement",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("stock_item_id", models.base.Serial(), nullable=False),
        sa.Column("movement", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("shipping_batch_id", models.base.Serial(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "movement IN ('received', 'reserved', 'set-free', 'picked', 'counted', 'lost', 'restocked')",
            name=op.f("ck_stock_movement_movement_known"),
        ),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_stock_movement_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["shipping_batch_id"], ["shipping_batch.id"], name=op.f("fk_stock_movement_shipping_batch_id_shipping_batch")
        ),
        sa.ForeignKeyConstraint(["stock_item_id"], ["stock_item.id"], name=op.f("fk_stock_movement_stock_item_id_stock_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_movement")),
        sqlite_strict=True,
    )
    op.create_index("ix_stock_movement_stock_item_id", "stock_movement", ["stock_item_id", "id"])
    of_batch = sa.text("shipping_batch_id IS NOT NULL")
    op.create_index(
        "ix_stock_movement_shipping_batch_id",
        "stock_movement",
        ["shipping_batch_id"],
        sqlite_where=of_batch,
        postgresql_where=of_batch,
    )


def _create_logo_decisions() -> None:
    op.create_table(
        "logo_decision",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("service_id", models.base.Serial(), nullable=False),
        sa.Column("evidence_id", models.base.Serial(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome IN ('accepted', 'refused', 'withdrawn')", name=op.f("ck_logo_decision_outcome_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_logo_decision_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_logo_decision_evidence_id_evidence")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_logo_decision_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_logo_decision")),
        sqlite_strict=True,
    )
    op.create_index("ix_logo_decision_service_id", "logo_decision", ["service_id"])
