"""Payment providers (決済事業者), their services and certificates."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Flag, Instant, Serial, journalled, one_of
from models.vocabulary import Outcome
from models.vocabulary_kits import LogoOutcome
from models.vocabulary_providers import (
    CertificateStandard,
    GrantBasis,
    LegalKind,
    ProviderStatus,
    Requirement,
    ReturnMethod,
    ServiceKind,
    UsableAt,
)


class Provider(SQLModel, table=True):
    """A provider under one corporate number; its number is the CODE of the command line."""

    __tablename__ = "provider"
    __table_args__ = (
        one_of("status", ProviderStatus),
        one_of("legal_kind", LegalKind),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("corporate_number"),
        sa.Index("uq_provider_registration_number", "registration_number", unique=True),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    corporate_number: str = Field(sa_type=sa.Text)
    name: str = Field(sa_type=sa.Text)
    name_kana: str = Field(sa_type=sa.Text)
    legal_kind: str = Field(sa_type=sa.Text)
    licence_number: str | None = Field(default=None, sa_type=sa.Text)
    roles: str = Field(sa_type=sa.Text)  # blank-separated words
    serves_residents: bool = Field(sa_type=Flag)
    contact_name: str = Field(sa_type=sa.Text)
    contact_email: str = Field(sa_type=sa.Text)
    phone: str = Field(sa_type=sa.Text)
    postal_code: str = Field(sa_type=sa.Text)
    address: str = Field(sa_type=sa.Text)
    content_hash: bytes = Field(sa_type=Digest)
    received_at: datetime = Field(sa_type=Instant)
    decided_at: datetime | None = Field(default=None, sa_type=Instant)
    registered_from: date | None = Field(default=None, sa_type=Day)
    registration_number: int | None = Field(default=None, sa_type=Serial)  # 1-based, given with the registration
    cancelled_from: date | None = Field(default=None, sa_type=Day)  # the first day on which it is registered no more
    proposed_by: str | None = Field(default=None, sa_type=sa.Text)  # login of who proposed the registration: another person signs it
    desk_phone: str | None = Field(default=None, sa_type=sa.Text)  # where its stores may ask
    desk_hours: str | None = Field(default=None, sa_type=sa.Text)  # as it is said: 平日 9:00～17:00


class Service(SQLModel, table=True):
    """A payment service of a provider (決済サービス) as declared; `registered_from` to `registered_to` (exclusive) it may give points.

    What it has been since then: the last of its amendments that is in force.
    """

    __tablename__ = "service"
    __table_args__ = (
        one_of("kind", ServiceKind),
        one_of("grant_basis", GrantBasis),
        one_of("return_method", ReturnMethod),
        one_of("usable_at", UsableAt),
        sa.UniqueConstraint("provider_id", "name"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    name: str = Field(sa_type=sa.Text)
    kind: str = Field(sa_type=sa.Text)
    grant_basis: str = Field(sa_type=sa.Text)
    return_method: str = Field(sa_type=sa.Text)
    usable_at: str = Field(sa_type=sa.Text)
    merchant_fee: int  # hundredths of a percent
    registered_from: date | None = Field(default=None, sa_type=Day)
    registered_to: date | None = Field(default=None, sa_type=Day)
    presentation: str | None = Field(default=None, sa_type=sa.Text)  # how the return is shown to consumers (消費者への表示)


class ServiceAmendment(SQLModel, table=True):
    """What a service is from a day on (変更届): all of its content, not only what changed."""

    __tablename__ = "service_amendment"
    __table_args__ = (
        one_of("kind", ServiceKind),
        one_of("grant_basis", GrantBasis),
        one_of("return_method", ReturnMethod),
        one_of("usable_at", UsableAt),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("service_id", "valid_from"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    service_id: int = Field(foreign_key="service.id", sa_type=Serial)
    valid_from: date = Field(sa_type=Day)
    kind: str = Field(sa_type=sa.Text)
    grant_basis: str = Field(sa_type=sa.Text)
    return_method: str = Field(sa_type=sa.Text)
    usable_at: str = Field(sa_type=sa.Text)
    merchant_fee: int  # hundredths of a percent
    presentation: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class LogoDecision(SQLModel, table=True):
    """What was decided about a file that shows a service's logo (evidence of the provider); the last decision about a file counts."""

    __tablename__ = "logo_decision"
    __table_args__ = (
        one_of("outcome", LogoOutcome),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_logo_decision_service_id", "service_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    service_id: int = Field(foreign_key="service.id", sa_type=Serial)
    evidence_id: int = Field(foreign_key="evidence.id", sa_type=Serial)
    outcome: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class Licence(SQLModel, table=True):
    """A further licence of a provider beside the one that it was submitted with."""

    __tablename__ = "licence"
    __table_args__ = (
        one_of("legal_kind", LegalKind),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("provider_id", "legal_kind", "number"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    legal_kind: str = Field(sa_type=sa.Text)
    number: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class SettledRequirement(SQLModel, table=True):
    """What a person found about a requirement; `service_id` is None for those of the provider as a whole."""

    __tablename__ = "settled_requirement"
    __table_args__ = (
        one_of("requirement", Requirement),
        one_of("outcome", Outcome),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_settled_requirement_provider_id", "provider_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    service_id: int | None = Field(default=None, foreign_key="service.id", sa_type=Serial)
    requirement: str = Field(sa_type=sa.Text)
    outcome: str = Field(sa_type=sa.Text)
    note: str = Field(sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class RegistrationCondition(SQLModel, table=True):
    """A condition of a registration (登録条件) and the day by which it has to be met; it may stand for a requirement that is still open."""

    __tablename__ = "registration_condition"
    __table_args__ = (journalled("entry_case", "entry_version"), sa.Index("ix_registration_condition_provider_id", "provider_id"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    service_id: int | None = Field(default=None, foreign_key="service.id", sa_type=Serial)
    requirement: str | None = Field(default=None, sa_type=sa.Text)
    wording: str = Field(sa_type=sa.Text)
    due_on: date = Field(sa_type=Day)
    met_on: date | None = Field(default=None, sa_type=Day)
    met_by: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class Suspension(SQLModel, table=True):
    """A time during which a registration does not hold (登録停止); `ends_on`: its last planned day, `lifted_on`: the first day after it."""

    __tablename__ = "suspension"
    __table_args__ = (journalled("entry_case", "entry_version"), sa.Index("ix_suspension_provider_id", "provider_id"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    starts_on: date = Field(sa_type=Day)
    ends_on: date | None = Field(default=None, sa_type=Day)
    lifted_on: date | None = Field(default=None, sa_type=Day)
    reasons: str = Field(sa_type=sa.Text)  # blank-separated codes of the programme file
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class ReadinessRun(SQLModel, table=True):
    """One run of a readiness test (接続試験等) of the programme file; runs are repeated, never overwritten."""

    __tablename__ = "readiness_run"
    __table_args__ = (
        one_of("outcome", Outcome),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_readiness_run_provider_id", "provider_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    test: str = Field(sa_type=sa.Text)  # a key of the programme file
    outcome: str = Field(sa_type=sa.Text)  # pass or fail
    run_on: date = Field(sa_type=Day)
    system_version: str = Field(sa_type=sa.Text)
    note: str | None = Field(default=None, sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class Certificate(SQLModel, table=True):
    """A third party's certificate that a service rests on; `valid_to` is its last day."""

    __tablename__ = "certificate"
    __table_args__ = (
        one_of("standard", CertificateStandard),
        sa.Index("ix_certificate_service_id", "service_id"),
        sa.Index("ix_certificate_valid_to", "valid_to"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    service_id: int = Field(foreign_key="service.id", sa_type=Serial)
    standard: str = Field(sa_type=sa.Text)
    number: str = Field(sa_type=sa.Text)
    issuer: str = Field(sa_type=sa.Text)
    scope: str = Field(sa_type=sa.Text)
    valid_from: date = Field(sa_type=Day)
    valid_to: date = Field(sa_type=Day)


class CertificateExamination(SQLModel, table=True):
    """What a reviewer found about a certificate: whether it is genuine and its scope covers the service."""

    __tablename__ = "certificate_examination"
    __table_args__ = (one_of("outcome", Outcome), journalled("entry_case", "entry_version"), STRICT)

    certificate_id: int = Field(primary_key=True, foreign_key="certificate.id", sa_type=Serial)
    outcome: str = Field(sa_type=sa.Text)  # pass or fail
    note: str | None = Field(default=None, sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
