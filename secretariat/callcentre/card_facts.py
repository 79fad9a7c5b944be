"""The caller card (照会カード) as a picture: what callers may hear of a store, and nothing else.

Notes, figures, suspicions, names of staff and the standard processing time are not among its parts, so that nobody can read them out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.vocabulary import StoreKind
from models.vocabulary_inquiries import Caller, Hears, InquiryStatus, PublicStatus, Turn, Verification
from secretariat.callcentre.operators import Operators
from secretariat.callcentre.parcels import ParcelSaid
from secretariat.callcentre.published import Registered


@dataclass(frozen=True, slots=True)
class ServiceOnCard:
    """A service of an application; `since` is None while it is only applied for, `until` (exclusive) where no end is known."""

    name: str
    since: date | None = None
    until: date | None = None
    in_force: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that a provider was asked for: the reason's name, the field's heading, and the letter's own sentence (Japanese)."""

    label: str
    field: str | None
    sentence: str | None


@dataclass(frozen=True, slots=True)
class ApplicationOnCard:
    """One application; `where` are the sentences of where it stands. `next_on`: the date that may be said, if there is one to come."""

    number: str
    provider_number: str
    provider: str
    status: PublicStatus
    turn: Turn
    received_on: date
    start_on: date | None
    next_on: date | None
    rate: int | None
    services: tuple[ServiceOnCard, ...]
    services_end_on: date | None
    missing: tuple[Missing, ...]
    operators: Operators | None
    where: str


@dataclass(frozen=True, slots=True)
class ProviderDesk:
    """Where a provider's stores may ask; `hours` as they are said."""

    provider_number: str
    provider: str
    phone: str
    hours: str | None


@dataclass(frozen=True, slots=True)
class OnFile:
    """What is personal of a store. `masked`: of the telephone, the representative and the addresses only a part is shown."""

    masked: bool
    phone: str
    representative: str
    postal_code: str
    street: str
    building: str | None
    business_address: str


@dataclass(frozen=True, slots=True)
class BusinessOnCard:
    """Whose store it is, and how many the business has (`capped`: or more)."""

    name: str
    corporate_number: str | None
    stores: int
    capped: bool


@dataclass(frozen=True, slots=True)
class ChainOnCard:
    """The chain that the store is a member of, and to whom its members are sent; None where the register of chains does not say."""

    name: str
    headquarters: str | None


@dataclass(frozen=True, slots=True)
class EarlierCall:
    """An earlier call about the store: what was asked and what the caller was told."""

    number: str
    begun_at: datetime
    status: InquiryStatus
    caller: Caller | None
    verification: Verification
    category: str | None
    question: str | None
    answer: str | None
    complaint: bool
    misconduct: bool
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class CardCall:
    """The call during which the card was opened."""

    number: str
    caller: Caller | None
    verification: Verification


@dataclass(frozen=True, slots=True)
class CallerCard:
    """A store with all its applications. `hears`: what the call under way allows; `sayings`: what to say, by what a caller may hear."""

    number: str
    name: str
    kind: StoreKind
    merchant_id: str | None
    prefecture: str
    city: str
    registered: Registered | None
    on_file: OnFile
    applications: tuple[ApplicationOnCard, ...]
    kits: tuple[ParcelSaid, ...]
    desks: tuple[ProviderDesk, ...]
    business: BusinessOnCard
    chain: ChainOnCard | None
    earlier: tuple[EarlierCall, ...]
    call: CardCall | None
    hears: Hears
    sayings: Mapping[Hears, tuple[str, ...]]

    @property
    def say(self) -> tuple[str, ...]:
        """What to say to whoever is calling."""
        return self.sayings[self.hears]


@dataclass(frozen=True, slots=True)
class Unmasked:
    """What is on file of a store, unmasked."""

    number: str
    on_file: OnFile


@dataclass(frozen=True, slots=True)
class StoreOfBusiness:
    """A store of a business: what the register says, and where its foremost application stands, also in words (None: there is none)."""

    number: str
    name: str
    prefecture: str
    city: str
    registered: Registered | None
    status: PublicStatus | None
    public_status: str | None
    applications: int


@dataclass(frozen=True, slots=True)
class BusinessCard:
    """A business with its stores, in the order of their numbers; `representative` and `address` are masked where the person's cards are."""

    business: BusinessOnCard
    representative: str
    address: str
    masked: bool
    stores: tuple[StoreOfBusiness, ...]
    has_after: bool
