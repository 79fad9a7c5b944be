"""A row of a provider's file as the office understands it: typed, normalised, comparable."""

from dataclasses import dataclass, fields
from hashlib import blake2b
from operator import attrgetter
from typing import Final

HASH_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Submission:
    """One merchant application as submitted. Yen in whole yen, `parent_share` in hundredths of a percent, codes and kinds as stored."""

    provider_reference: str
    merchant_id: str | None
    store_name: str
    store_name_kana: str
    store_kind: str
    store_url: str | None
    postal_code: str
    prefecture: str
    city: str
    street: str
    building: str | None
    phone: str
    business_name: str
    business_name_kana: str
    applicant_kind: str
    corporate_number: str | None
    business_postal_code: str
    business_address: str
    representative: str
    contact_name: str | None
    contact_email: str | None
    industry_class: str
    industry_detail: str | None
    capital_yen: int
    employees: int
    taxable_income_1: int
    taxable_income_2: int
    taxable_income_3: int
    annual_sales_yen: int
    parent_capital_yen: int | None
    parent_share_percent: int | None
    franchise: str
    chain_name: str | None
    exclusion: str | None
    excluded_goods: tuple[str, ...]
    services: tuple[str, ...]
    consent: bool
    documents: tuple[str, ...]
    kit_postal_code: str | None
    kit_address: str | None
    kit_addressee: str | None
    kit_phone: str | None

    def content_hash(self) -> bytes:
        """A digest of the whole content: equal for rows that say the same."""
        return blake2b(repr(_ALL_FIELDS(self)).encode(), digest_size=HASH_BYTES).digest()


FIELDS: Final = tuple(field.name for field in fields(Submission))
_ALL_FIELDS: Final = attrgetter(*FIELDS)


@dataclass(frozen=True, slots=True)
class ProviderSubmission:
    """One row of a provider's registration: the provider's fields and one service. The fee is in hundredths of a percent."""

    provider_name: str
    provider_name_kana: str
    corporate_number: str
    legal_kind: str
    licence_number: str | None
    roles: tuple[str, ...]
    serves_residents: bool
    contact_name: str
    contact_email: str
    phone: str
    postal_code: str
    address: str
    service_name: str
    service_kind: str
    grant_basis: str
    return_method: str
    usable_at: str
    merchant_fee_percent: int
    certificate: str | None
    certificate_number: str | None
    certificate_issuer: str | None
    certificate_scope: str | None
    valid_from: str | None
    valid_to: str | None
