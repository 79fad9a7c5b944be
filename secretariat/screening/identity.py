"""One store is one store (名寄せ): which known store a new application's may be.

Candidates are stores with the same normalised name in the same town, or with the same telephone number, whoever submitted them;
a business's own branch under the head office's number is none. Known by a declared merchant ID and agreeing: it is that store.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, ApplicationFigures
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Provider
from models.vocabulary import ApplicationStatus, Outcome, Rule
from secretariat.intake.submission import Submission
from secretariat.screening.eligibility import PASSED
from secretariat.screening.findings import Finding
from secretariat.text import norm

ENDED: Final = (ApplicationStatus.REJECTED.value, ApplicationStatus.WITHDRAWN.value, ApplicationStatus.CANCELLED.value)
STORES, BUSINESSES = table_of(Store), table_of(Business)
APPLICATIONS, FIGURES, PROVIDERS = table_of(Application), table_of(ApplicationFigures), table_of(Provider)
KEY_BITS: Final = 63
REMEMBERED: Final = 20  # candidates kept for one key: a provider may write its own number in every row


@dataclass(frozen=True, slots=True)
class KnownStore:
    """A store of an application that was taken before."""

    root_id: int
    application: str
    provider_name: str
    name_key: int
    phone: str
    street: str
    corporate_number: str | None


@dataclass(frozen=True, slots=True)
class KnownBusiness:
    """What was declared before under a corporate number: the business row with its details, the application, its figures."""

    business_id: int
    details: tuple[str | None, ...]
    application: str
    figures: tuple[int | None, ...]


def name_key(name: str, prefecture: str, city: str) -> int:
    """63 bits of a digest of the normalised name and the town: equal for spellings of one name."""
    digest = blake2b(f"{norm(name)}|{prefecture}|{city}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - KEY_BITS)


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


class Register:
    """What is known of stores and businesses, as far as a chunk of new rows needs it; rows of the same file are added as they come."""

    def __init__(self) -> None:
        self.by_name: dict[int, list[KnownStore]] = defaultdict(list)
        self.by_phone: dict[str, list[KnownStore]] = defaultdict(list)
        self.by_merchant_id: dict[str, KnownStore] = {}
        self.own_merchant_ids: set[str] = set()  # of the application that is corrected
        self.businesses: dict[str, list[KnownBusiness]] = defaultdict(list)
        self._stores_seen: set[str] = set()
        self._businesses_seen: set[tuple[str, int]] = set()

    def load(self, session: Session, submissions: Sequence[tuple[int, Submission]], besides: int | None = None) -> None:
        """Reads what the database knows of these (name key, submission); `besides`: an application that is no candidate for itself."""
        if not submissions:
            return
        keys = {key for key, _ in submissions}
        phones = {submission.phone for _, submission in submissions}
        declared = {submission.merchant_id for _, submission in submissions if submission.merchant_id}
        numbers = {submission.corporate_number for _, submission in submissions if submission.corporate_number}
        standing = APPLICATIONS.c.status.not_in(ENDED)
        self._load_stores(session, sa.and_(STORES.c.name_key.in_(keys), standing), besides)
        self._load_stores(session, sa.and_(STORES.c.phone.in_(phones), standing), besides)
        if declared:
            # an ID stays the store's own, whatever became of the application that it was issued for
            self._load_stores(session, STORES.c.merchant_id.in_(declared), besides)
        if numbers:
            self._load_businesses(session, numbers, besides)

    def _load_stores(self, session: Session, condition: sa.ColumnElement[bool], besides: int | None) -> None:
        statement = (
            sa.select(
                STORES.c.id,
                STORES.c.joined_to,
                APPLICATIONS.c.number,
                PROVIDERS.c.name,
                STORES.c.name_key,
                STORES.c.phone,
                STORES.c.street,
                BUSINESSES.c.corporate_number,
                STORES.c.merchant_id,
                APPLICATIONS.c.status,
                APPLICATIONS.c.id.label("application_id"),
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
            known = KnownStore(row[1] or row[0], row[2], row[3], row[4], row[5], row[6], row[7])
            if row.status not in ENDED and known.application not in self._stores_seen:
                self._stores_seen.add(known.application)
                self.add(known)
            if row.merchant_id:
                self.by_merchant_id.setdefault(row.merchant_id, known)

    def _load_businesses(self, session: Session, numbers: Iterable[str], besides: int | None) -> None:
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
            .where(BUSINESSES.c.corporate_number.in_(list(numbers)), APPLICATIONS.c.id != (besides or 0))
            .order_by(APPLICATIONS.c.id)
        )
        for row in session.execute(statement):
            cells = tuple(row)
            self.add_business(str(cells[2]), KnownBusiness(cells[0], cells[2:9], cells[1], cells[9:]))

    def add(self, known: KnownStore) -> None:
        """Remembers a store; of many that share a key the first ones are enough to show."""
        for remembered in (self.by_name[known.name_key], self.by_phone[known.phone]):
            if len(remembered) < REMEMBERED:
                remembered.append(known)

    def add_business(self, corporate_number: str, known: KnownBusiness) -> None:
        """Remembers a business, once for each application's figures of it."""
        if (known.application, known.business_id) not in self._businesses_seen:
            self._businesses_seen.add((known.application, known.business_id))
            if len(self.businesses[corporate_number]) < REMEMBERED:
                self.businesses[corporate_number].append(known)

    def knows_merchant_id(self, merchant_id: str | None) -> bool:
        """Whether the ID was ever given to a store."""
        return merchant_id in self.by_merchant_id or merchant_id in self.own_merchant_ids

    def same_store(self, key: int, submission: Submission) -> tuple[Finding, KnownStore | None]:
        """The finding of the same-store rule, and the store that it surely is (by a declared merchant ID that agrees)."""
        by_id = self.by_merchant_id.get(submission.merchant_id or "")
        if by_id is not None:
            if by_id.name_key == key or by_id.phone == submission.phone:
                return Finding(Rule.SAME_STORE, Outcome.PASS, "by_merchant_id", (by_id.application, by_id.provider_name)), by_id
            return Finding(Rule.SAME_STORE, Outcome.REVIEW, "merchant_id_differs", (by_id.application, by_id.provider_name)), None
        by_name = self.by_name.get(key, ())
        by_phone = next((known for known in self.by_phone.get(submission.phone, ()) if not _branch(known, submission)), None)
        if both := next((known for known in by_name if known.phone == submission.phone), None):
            return Finding(Rule.SAME_STORE, Outcome.REVIEW, "name_and_phone", (both.application, both.provider_name)), None
        if by_name:
            return Finding(Rule.SAME_STORE, Outcome.REVIEW, "name", (by_name[0].application, by_name[0].provider_name)), None
        if by_phone:
            return Finding(Rule.SAME_STORE, Outcome.REVIEW, "phone", (by_phone.application, by_phone.provider_name)), None
        return PASSED[Rule.SAME_STORE], None

    def same_business(self, submission: Submission) -> tuple[Finding, int | None]:
        """The finding of the same-business rule, and the row of the business if it is known with the very same details."""
        known = self.businesses.get(submission.corporate_number or "", ())
        if not known:
            return PASSED[Rule.SAME_BUSINESS], None
        details, figures = business_details(submission), business_figures(submission)
        same_row = next((business.business_id for business in known if business.details == details), None)
        if differing := next((business for business in known if business.figures != figures), None):
            return Finding(Rule.SAME_BUSINESS, Outcome.REVIEW, "differs", (differing.application,)), same_row
        return Finding(Rule.SAME_BUSINESS, Outcome.PASS, "agrees", (known[0].application,)), same_row


BUSINESS_COLUMNS: Final = ("corporate_number", "name", "name_kana", "applicant_kind", "postal_code", "address", "representative")


def _branch(known: KnownStore, submission: Submission) -> bool:
    """Another store of the same business under the head office's telephone number."""
    return (
        known.corporate_number is not None
        and known.corporate_number == submission.corporate_number
        and norm(known.street) != norm(submission.street)
    )
