"""From a submission to the rows of its records: what it is checked to be, and what is written for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.vocabulary import ApplicationStatus, Outcome, Rule
from secretariat.chains.keys import chain_key
from secretariat.identifiers import merchant_id
from secretariat.intake.submission import Submission
from secretariat.screening.eligibility import PLAIN, Eligibility, merchant_id_finding
from secretariat.screening.findings import Finding, Standing, pack, standing_of
from secretariat.screening.identity import KnownStore, Register
from secretariat.screening.industries import code_in
from secretariat.screening.matching.keys import address_key, kana_town_key

BUSINESS_FIELDS: Final = ("id", "corporate_number", "name", "name_kana", "applicant_kind", "postal_code", "address", "representative")
STORE_FIELDS: Final = (
    "id",
    "business_id",
    "joined_to",
    "merchant_id",
    "entry_case",
    "entry_version",
    "name",
    "name_kana",
    "kind",
    "url",
    "postal_code",
    "prefecture",
    "city",
    "street",
    "building",
    "phone",
    "name_key",
    "kana_town_key",
    "address_key",
)
FIGURE_FIELDS: Final = (
    "application_id",
    "capital_yen",
    "employees",
    "taxable_income_1",
    "taxable_income_2",
    "taxable_income_3",
    "annual_sales_yen",
    "parent_capital_yen",
    "parent_share",
)
KIT_FIELDS: Final = ("application_id", "postal_code", "address", "addressee", "phone")


@dataclass(frozen=True, slots=True)
class Judged:
    """A submission with everything that the automatic checks say of it."""

    submission: Submission
    key: int
    content_hash: bytes
    findings: dict[Rule, Finding]
    standing: Standing
    same_as: KnownStore | None  # surely that store
    business_id: int | None  # a row of the very same business
    packed: str

    @property
    def store_merchant_id_is_open(self) -> bool:
        """Whether the store's identity has to be settled before it gets an ID of its own."""
        return self.findings[Rule.SAME_STORE].outcome is not Outcome.PASS


def judge(
    submission: Submission, key: int, content_hash: bytes, eligibility: Eligibility, register: Register, chosen: str | None = None
) -> Judged:
    """Runs all stored checks; `key` is the submission's name key, `chosen` the class of industry that a reviewer chose for it."""
    found = {finding.rule: finding for finding in eligibility.findings(submission, chosen)}
    found[Rule.MERCHANT_ID] = merchant_id_finding(submission.merchant_id, register.knows_merchant_id(submission.merchant_id))
    found[Rule.SAME_STORE], same_as = register.same_store(key, submission, eligibility.programme.same_store)
    found[Rule.SAME_BUSINESS], business_id = register.same_business(submission)
    findings = {rule: found[rule] for rule in PLAIN}
    rates = eligibility.programme.rates
    standing = standing_of(findings, {}, submission.franchise, rates.standard, rates.franchise)
    return Judged(submission, key, content_hash, findings, standing, same_as, business_id, pack(findings.values(), PLAIN))


def store_merchant_id(judged: Judged, store_id: int) -> str | None:
    """The ID that the store has from now on: the declared one, a new one; none while it may be another store, or where it is one."""
    if judged.same_as is not None or judged.store_merchant_id_is_open:
        return None
    return judged.submission.merchant_id or merchant_id(store_id)


def business_row(submission: Submission, business_id: int) -> tuple[object, ...]:
    """Values in the order of BUSINESS_FIELDS."""
    return (
        business_id,
        submission.corporate_number,
        submission.business_name,
        submission.business_name_kana,
        submission.applicant_kind,
        submission.business_postal_code,
        submission.business_address,
        submission.representative,
    )


def store_row(judged: Judged, store_id: int, issued: str | None, business_id: int, case: str, version: int) -> tuple[object, ...]:
    """Values in the order of STORE_FIELDS, under the journal entry of an application."""
    submission = judged.submission
    return (
        store_id,
        business_id,
        judged.same_as.root_id if judged.same_as else None,
        issued,
        case,
        version,
        submission.store_name,
        submission.store_name_kana,
        submission.store_kind,
        submission.store_url,
        submission.postal_code,
        submission.prefecture,
        submission.city,
        submission.street,
        submission.building,
        submission.phone,
        judged.key,
        kana_town_key(submission.store_name_kana, submission.prefecture, submission.city),
        address_key(submission.prefecture, submission.city, submission.street),
    )


def figure_row(submission: Submission, application_id: int) -> tuple[object, ...]:
    """Values in the order of FIGURE_FIELDS."""
    return (
        application_id,
        submission.capital_yen,
        submission.employees,
        submission.taxable_income_1,
        submission.taxable_income_2,
        submission.taxable_income_3,
        submission.annual_sales_yen,
        submission.parent_capital_yen,
        submission.parent_share_percent,
    )


def kit_row(submission: Submission, application_id: int) -> tuple[object, ...] | None:
    """Values in the order of KIT_FIELDS, if the kits go elsewhere."""
    if submission.kit_address is None:
        return None
    return (application_id, submission.kit_postal_code, submission.kit_address, submission.kit_addressee, submission.kit_phone)


def content_values(judged: Judged, service_ids: Mapping[str, int]) -> dict[str, object]:
    """The columns of an application that follow from its content and checks."""
    submission = judged.submission
    return {
        "content_hash": judged.content_hash,
        **judged.standing.columns(),
        "checks": judged.packed,
        "services": " ".join(str(service_ids[name]) for name in submission.services),
        "consent": submission.consent,
        "contact_name": submission.contact_name,
        "contact_email": submission.contact_email,
        "industry_class": submission.industry_class,
        "industry_detail": submission.industry_detail,
        "industry_code": code_in(submission.industry_detail),
        "franchise": submission.franchise,
        "chain_name": submission.chain_name,
        "chain_key": chain_key(submission.chain_name),
        "exclusion": submission.exclusion,
        "excluded_goods": " ".join(submission.excluded_goods) or None,
        "documents": " ".join(submission.documents) or None,
        "declared_merchant_id": submission.merchant_id,
    }


def arrival_values(
    received_at: datetime, cutoff_at: datetime | None, cutoff_start_on: date | None, due_on: date, urgent_on: date
) -> dict[str, object]:
    """The columns that an application has from its arrival."""
    return {
        "status": ApplicationStatus.RECEIVED.value,
        "received_at": received_at,
        "completed_at": received_at,
        "cutoff_at": cutoff_at,
        "cutoff_start_on": cutoff_start_on,
        "due_on": due_on,
        "urgent_on": urgent_on,
    }
