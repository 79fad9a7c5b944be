"""Words of kits (店頭用広報ツール): what is sent, where it stands, who carries it, what becomes of it in the warehouse."""

from enum import StrEnum
from typing import Final


class Kit(StrEnum):
    """A: the same for all stores; B: one store's own; order: more pieces of either, or optional ones; digital: what an EC store shows."""

    A = "A"
    B = "B"
    ORDER = "order"
    DIGITAL = "digital"


KIT_JAPANESE: Final = {Kit.A: "キットA", Kit.B: "キットB", Kit.ORDER: "追加注文", Kit.DIGITAL: "デジタルキット"}

PRINTED_KITS: Final = (Kit.A, Kit.B)
"""What a store with a door gets without asking."""


class ShipmentStatus(StrEnum):
    """Where a parcel stands (発送の状態)."""

    PLANNED = "planned"
    RELEASED = "released"
    PRINTED = "printed"
    PACKED = "packed"
    HANDED_OVER = "handed-over"
    DELIVERED = "delivered"
    CAME_BACK = "came-back"
    CANCELLED = "cancelled"


UNPRINTED: Final = (ShipmentStatus.PLANNED, ShipmentStatus.RELEASED)
"""What such a parcel will show can still change."""

IN_THE_HOUSE: Final = (*UNPRINTED, ShipmentStatus.PRINTED, ShipmentStatus.PACKED)
"""Not handed over to a carrier yet."""


class OrderChannel(StrEnum):
    """Who passes a store's order on."""

    CALLCENTRE = "callcentre"
    PROVIDER = "provider"


class PublicKit(StrEnum):
    """What a caller hears of a parcel: nothing of holds, shortages and batches."""

    PLANNED = "planned"
    PREPARED = "being-prepared"
    HANDED_OVER = "handed-over"  # the carrier has told no number yet
    ON_ITS_WAY = "on-its-way"
    DELIVERED = "delivered"
    CAME_BACK = "came-back"
    DIGITAL = "digital"  # comes through the provider
    DIGITAL_SENT = "digital-sent"  # went to the provider


class Design(StrEnum):
    """Pieces are red, or pale blue for places where the view is protected (景観対応)."""

    STANDARD = "standard"
    SCENIC = "scenic"


DESIGN_JAPANESE: Final = {Design.STANDARD: "標準", Design.SCENIC: "景観対応"}


class ShippingBatchStatus(StrEnum):
    """Where a batch of the warehouse stands: gathered, its papers printed, everything packed, handed over."""

    MADE = "made"
    PRINTED = "printed"
    PACKED = "packed"
    HANDED_OVER = "handed-over"


class Carrier(StrEnum):
    """Who carries parcels."""

    YAMATO = "yamato"
    SAGAWA = "sagawa"


class ReturnedGoods(StrEnum):
    """What became of a parcel's pieces that came back: an A in good order goes back to the shelf, a B is nobody else's."""

    RESTOCKED = "restocked"
    DESTROYED = "destroyed"


class LogoOutcome(StrEnum):
    """What was decided about a provider's logo: the newest accepted one of a service stands on posters."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Movement(StrEnum):
    """Why a stock changed."""

    RECEIVED = "received"
    RESERVED = "reserved"
    SET_FREE = "set-free"
    PICKED = "picked"
    COUNTED = "counted"
    LOST = "lost"
    RESTOCKED = "restocked"
