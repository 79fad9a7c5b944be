"""Payment providers (決済事業者), their services and certificates."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Flag, Instant, Serial, journalled, one_of
from models.vocabulary import CertificateStandard, GrantBasis, LegalKind, ProviderStatus, ReturnMethod, ServiceKind, UsableAt


class Provider(SQLModel, table=True):
    """A provider under one corporate number; its number is the CODE of the command line."""

    __tablename__ = "provider"
    __table_args__ = (
        one_of("status", ProviderStatus),
        one_of("legal_kind", LegalKind),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("corporate_number"),
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


class Service(SQLModel, table=True):
    """A payment service of a provider (決済サービス); `registered_from` to `registered_to` (exclusive) it may give points."""

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


class Certificate(SQLModel, table=True):
    """A third party's certificate that a service rests on; `valid_to` is its last day."""

    __tablename__ = "certificate"
    __table_args__ = (one_of("standard", CertificateStandard), sa.Index("ix_certificate_service_id", "service_id"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    service_id: int = Field(foreign_key="service.id", sa_type=Serial)
    standard: str = Field(sa_type=sa.Text)
    number: str = Field(sa_type=sa.Text)
    issuer: str = Field(sa_type=sa.Text)
    scope: str = Field(sa_type=sa.Text)
    valid_from: date = Field(sa_type=Day)
    valid_to: date = Field(sa_type=Day)
