"""One store is one store (名寄せ): which known store a new application's may be.

Candidates share a name or its reading in one town, a telephone number, an address, or business and town, whoever submitted them; the one
with the most points (screening.matching) is shown, if it has enough. Known by a declared merchant ID and agreeing: it is that store.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, ApplicationFigures
from models.base import table_of
from models.merchant import Business, Store, StorePair
from models.provider import Provider
from models.vocabulary import ApplicationStatus, Outcome, PairDecision, Rule
from secretariat.intake.submission import Submission
from secretariat.programme_file.matching import SameStoreRules
from secretariat.screening.eligibility import PASSED
from secretariat.screening.findings import Finding
from secretariat.screening.matching.keys import address_key, kana_town_key, name_key
from secretariat.screening.matching.score import Score, Traits, score

__all__ = ["KnownBusiness", "KnownStore", "Register", "known_business", "name_key", "traits_of"]

ENDED: Final = (ApplicationStatus.REJECTED.value, ApplicationStatus.WITHDRAWN.value, ApplicationStatus.CANCELLED.value)
STORES, BUSINESSES, PAIRS = table_of(Store), table_of(Business), table_of(StorePair)
APPLICATIONS, FIGURES, PROVIDERS = table_of(Application), table_of(ApplicationFigures), table_of(Provider)
BUSINESSES_AT_ONCE: Final = 5000
Key = TypeVar("Key")
REMEMBERED: Final = 20  # candidates kept for one key: a provider may write its own number in every row


@dataclass(frozen=True, slots=True)
class KnownStore:
    """A store of an application that was taken before."""

    root_id: int  # the store that it is one with, mostly itself
    store_id: int
    application: str
    provider_name: str
    name_key: int
    packed: str  # its traits: a file of 100,000 rows is remembered whole

    @property
    def traits(self) -> Traits:
        """What it is known by."""
        return Traits.unpacked(self.packed)


@dataclass(frozen=True, slots=True)
class KnownBusiness:
    """What was declared before under a corporate number: the business row with its details, the application, its figures.

    Of details and figures only their hashes (64 bits) are remembered: they are asked whether they are the same, of one business.
    """

    business_id: int
    details: int
    application: str
    figures: int


def traits_of(submission: Submission) -> Traits:
    """What a submission says that a store is known by."""
    return Traits(
        submission.store_name,
        submission.store_name_kana,
        submission.prefecture,
        submission.city,
        submission.street,
        submission.building or "",
        submission.phone,
        submission.corporate_number,
        submission.business_name,
        submission.representative,
    )


def business_details(submission: Submission) -> tuple[str | None, ...]:
    """What a business row holds, in its order without the id."""
    return (
        submission.corporate_number,
        submission.business_name,
        submission.business_name_kana,
        submission.applicant_kind,
        submission.business_postal_code,
        submission.business_address,
        submission.representative,
    )


def business_figures(submission: Submission) -> tuple[int | None, ...]:
    """The figures that all applications of one business share."""
    return (
        submission.capital_yen,
        submission.employees,
        submission.taxable_income_1,
        submission.taxable_income_2,
        submission.taxable_income_3,
        submission.parent_capital_yen,
        submission.parent_share_percent,
    )


def known_business(submission: Submission, business_id: int, application: str) -> KnownBusiness:
    """What an application declares of its business."""
    return KnownBusiness(business_id, _hash(business_details(submission)), application, _hash(business_figures(submission)))


def _hash(values: tuple[object, ...]) -> int:
    return hash(repr(values))  # of a tuple itself, -1 and -2 would give one


class Register:
    """What is known of stores and businesses, as far as a chunk of new rows needs it; rows of the same file are added as they come."""

    def __init__(self) -> None:
        self.by_name: dict[int, tuple[KnownStore, ...]] = {}
        self.by_kana: dict[int, tuple[KnownStore, ...]] = {}
        self.by_phone: dict[str, tuple[KnownStore, ...]] = {}
        self.by_address: dict[int, tuple[KnownStore, ...]] = {}
        self.by_business: dict[int, tuple[KnownStore, ...]] = {}  # by the hash of corporate number and city
        self.by_merchant_id: dict[str, KnownStore] = {}
        self.own_merchant_ids: set[str] = set()  # of the application that is corrected
        self.apart: set[int] = set()  # stores that the application's own was decided not to be
        self.businesses: dict[str, tuple[KnownBusiness, ...]] = {}
        self._stores_seen: set[str] = set()

    def load(self, session: Session, submissions: Sequence[tuple[int, Submission]], besides: int | None = None) -> None:
        """Reads what the database knows of these (name key, submission); `besides`: an application that is no candidate for itself."""
        if not submissions:
            return
        found = [submission for _, submission in submissions]
        declared = {submission.merchant_id for submission in found if submission.merchant_id}
        numbers = {submission.corporate_number for submission in found if submission.corporate_number}
        kana = {kana_town_key(one.store_name_kana, one.prefecture, one.city) for one in found} - {None}
        addresses = {address_key(one.prefecture, one.city, one.street) for one in found} - {None}
        standing = APPLICATIONS.c.status.not_in(ENDED)
        # one by one: each has an index of its own
        for condition in (
            STORES.c.name_key.in_({key for key, _ in submissions}),
            STORES.c.phone.in_({submission.phone for submission in found}),
            STORES.c.kana_town_key.in_(kana),
            STORES.c.address_key.in_(addresses),
        ):
            self._load_stores(session, sa.and_(condition, standing), besides)
        if declared:
            # an ID stays the store's own, whatever became of the application that it was issued for
            self._load_stores(session, STORES.c.merchant_id.in_(declared), besides)
        # by a query of its own: with the number in a join SQLite reads all applications
        known = list(session.execute(sa.select(BUSINESSES.c.id).where(BUSINESSES.c.corporate_number.in_(numbers))).scalars())
        towns = STORES.c.city.in_({submission.city for submission in found})
        for start in range(0, len(known), BUSINESSES_AT_ONCE):
            of_businesses = STORES.c.business_id.in_(known[start : start + BUSINESSES_AT_ONCE])
            self._load_stores(session, sa.and_(of_businesses, towns, standing), besides)
            self._load_businesses(session, of_businesses, besides)
        if besides is not None:
            self.apart.update(stores_apart(session, besides))

    def _load_stores(self, session: Session, condition: sa.ColumnElement[bool], besides: int | None) -> None:
        statement = (
            sa.select(
                *(STORES.c.id, STORES.c.joined_to, APPLICATIONS.c.number, PROVIDERS.c.name, STORES.c.name_key),
                *(
                    STORES.c.name,
                    STORES.c.name_kana,
                    STORES.c.prefecture,
                    STORES.c.city,
                    STORES.c.street,
                    STORES.c.building,
                    STORES.c.phone,
                ),
                *(BUSINESSES.c.corporate_number, BUSINESSES.c.name, BUSINESSES.c.representative),
                *(STORES.c.merchant_id, APPLICATIONS.c.status, APPLICATIONS.c.id.label("application_id")),
            )
            .select_from(
                STORES.join(APPLICATIONS, APPLICATIONS.c.store_id == STORES.c.id)
                .join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
                .join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id)
            )
            .where(condition)
            .order_by(APPLICATIONS.c.id)
        )
        for row in session.execute(statement):
            if row.application_id == besides:
                self.own_merchant_ids.update([row.merchant_id] if row.merchant_id else [])
                continue
            if row.number in self._stores_seen and not row.merchant_id:
                continue
            traits = Traits(row[5], row[6], row[7], row[8], row[9], row[10] or "", row[11], row[12], row[13], row[14])
            known = KnownStore(row[1] or row[0], row[0], row[2], row[3], row[4], traits.packed())
            if row.status not in ENDED and known.application not in self._stores_seen:
                self._stores_seen.add(known.application)
                self.add(known, traits)
            if row.merchant_id:
                self.by_merchant_id.setdefault(row.merchant_id, known)

    def _load_businesses(self, session: Session, which: sa.ColumnElement[bool], besides: int | None) -> None:
        figures = [FIGURES.c[name] for name in ("capital_yen", "employees", "taxable_income_1", "taxable_income_2", "taxable_income_3")]
        figures += [FIGURES.c.parent_capital_yen, FIGURES.c.parent_share]
        details = [BUSINESSES.c[name] for name in BUSINESS_COLUMNS]
        statement = (
            sa.select(BUSINESSES.c.id, APPLICATIONS.c.number, *details, *figures)
            .select_from(
                BUSINESSES.join(STORES, STORES.c.business_id == BUSINESSES.c.id)
                .join(APPLICATIONS, APPLICATIONS.c.store_id == STORES.c.id)
                .join(FIGURES, FIGURES.c.application_id == APPLICATIONS.c.id)
            )
            .where(which, APPLICATIONS.c.id != (besides or 0))
            .order_by(APPLICATIONS.c.id)
        )
        for row in session.execute(statement):
            cells = tuple(row)
            self.add_business(str(cells[2]), KnownBusiness(cells[0], _hash(cells[2:9]), cells[1], _hash(cells[9:])))

    def add(self, known: KnownStore, traits: Traits) -> None:
        """Remembers a store with its traits; of many that share a key the first ones are enough to show."""
        alone = (known,)  # one for all keys: mostly it stays
        _remember(self.by_name, known.name_key, alone)
        _remember(self.by_phone, traits.phone, alone)
        if (kana := kana_town_key(traits.kana, traits.prefecture, traits.city)) is not None:
            _remember(self.by_kana, kana, alone)
        if (address := address_key(traits.prefecture, traits.city, traits.street)) is not None:
            _remember(self.by_address, address, alone)
        if traits.corporate_number is not None:
            _remember(self.by_business, hash((traits.corporate_number, traits.city)), alone)

    def add_business(self, corporate_number: str, known: KnownBusiness) -> None:
        """Remembers a business, once for each application's figures of it."""
        others = self.businesses.get(corporate_number, ())
        if len(others) < REMEMBERED and known not in others:
            self.businesses[corporate_number] = (*others, known)

    def knows_merchant_id(self, merchant_id: str | None) -> bool:
        """Whether the ID was ever given to a store."""
        return merchant_id in self.by_merchant_id or merchant_id in self.own_merchant_ids

    def candidates(self, key: int, traits: Traits, rules: SameStoreRules) -> list[tuple[KnownStore, Score]]:
        """The known stores that may be the same with enough points, likeliest first; none that was decided to be another."""
        scored: dict[str, tuple[KnownStore, Score]] = {}
        for known in self._sharing_a_key(key, traits):
            if known.application not in scored and self.apart.isdisjoint((known.store_id, known.root_id)):
                scored[known.application] = (known, score(traits, known.traits, rules))
        enough = [one for one in scored.values() if one[1].points >= rules.review_from]
        return sorted(enough, key=lambda one: (-one[1].points, one[0].store_id))

    def _sharing_a_key(self, key: int, traits: Traits) -> Iterator[KnownStore]:
        yield from self.by_name.get(key, ())
        yield from self.by_phone.get(traits.phone, ())
        if (kana := kana_town_key(traits.kana, traits.prefecture, traits.city)) is not None:
            yield from self.by_kana.get(kana, ())
        if (address := address_key(traits.prefecture, traits.city, traits.street)) is not None:
            yield from self.by_address.get(address, ())
        if traits.corporate_number is not None:
            yield from self.by_business.get(hash((traits.corporate_number, traits.city)), ())

    def same_store(self, key: int, submission: Submission, rules: SameStoreRules) -> tuple[Finding, KnownStore | None]:
        """The finding of the same-store rule, and the store that it surely is (by a declared merchant ID that agrees)."""
        by_id = self.by_merchant_id.get(submission.merchant_id or "")
        if by_id is not None and self.apart.isdisjoint((by_id.store_id, by_id.root_id)):
            named = (by_id.application, by_id.provider_name)
            if None not in (numbers := {by_id.traits.corporate_number, submission.corporate_number}) and len(numbers) > 1:
                return Finding(Rule.SAME_STORE, Outcome.REVIEW, "merchant_id_corporation", named), None
            if by_id.name_key == key or by_id.traits.phone == submission.phone:
                return Finding(Rule.SAME_STORE, Outcome.PASS, "by_merchant_id", named), by_id
            return Finding(Rule.SAME_STORE, Outcome.REVIEW, "merchant_id_differs", named), None
        if likeliest := self.candidates(key, traits_of(submission), rules):
            known, found = likeliest[0]
            parameters = (known.application, known.provider_name, found.points, tuple(sign.value for sign in found.signs))
            return Finding(Rule.SAME_STORE, Outcome.REVIEW, "alike", parameters), None
        return PASSED[Rule.SAME_STORE], None

    def same_business(self, submission: Submission) -> tuple[Finding, int | None]:
        """The finding of the same-business rule, and the row of the business if it is known with the very same details."""
        known = self.businesses.get(submission.corporate_number or "", ())
        if not known:
            return PASSED[Rule.SAME_BUSINESS], None
        details, figures = _hash(business_details(submission)), _hash(business_figures(submission))
        same_row = next((business.business_id for business in known if business.details == details), None)
        if differing := next((business for business in known if business.figures != figures), None):
            return Finding(Rule.SAME_BUSINESS, Outcome.REVIEW, "differs", (differing.application,)), same_row
        return Finding(Rule.SAME_BUSINESS, Outcome.PASS, "agrees", (known[0].application,)), same_row


def _remember(stores: dict[Key, tuple[KnownStore, ...]], key: Key, alone: tuple[KnownStore]) -> None:
    """Adds one to those of a key, mostly none so far."""
    others = stores.setdefault(key, alone)
    if others is not alone and len(others) < REMEMBERED:
        stores[key] = others + alone


BUSINESS_COLUMNS: Final = ("corporate_number", "name", "name_kana", "applicant_kind", "postal_code", "address", "representative")


def stores_apart(session: Session, application_id: int) -> set[int]:
    """The stores that the store of an application, or one that it is one with, was decided not to be."""
    own = sa.select(STORES.c.id, STORES.c.joined_to).where(
        STORES.c.id == sa.select(APPLICATIONS.c.store_id).where(APPLICATIONS.c.id == application_id).scalar_subquery()
    )
    stores = {store for row in session.execute(own) for store in row if store is not None}
    pairs = sa.select(PAIRS.c.store_id, PAIRS.c.other_id).where(
        PAIRS.c.decision == PairDecision.APART.value, sa.or_(PAIRS.c.store_id.in_(stores), PAIRS.c.other_id.in_(stores))
    )
    return {store for pair in session.execute(pairs) for store in pair} - stores
