"""Words of payment providers: registration, requirements, security reviews, grants, kinds of service, as stored and as files say them."""

from enum import StrEnum


class ProviderStatus(StrEnum):
    """Where a payment provider's registration stands (決済事業者登録の状態)."""

    RECEIVED = "received"
    IN_REVIEW = "in-review"
    RETURNED = "returned"
    REGISTERED = "registered"
    SUSPENDED = "suspended"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


PROVIDERS_IN_FORCE = (ProviderStatus.REGISTERED, ProviderStatus.SUSPENDED)

PROVIDERS_OUT = (ProviderStatus.REFUSED, ProviderStatus.WITHDRAWN, ProviderStatus.CANCELLED)


class Requirement(StrEnum):
    """What a provider has to fulfil (決済事業者の要件), in the order in which it is shown."""

    LICENCE = "licence"
    RESIDENTS = "residents"
    SECURITY = "security"
    READINESS = "readiness"
    GRANT_BASIS = "grant-basis"
    USABLE = "usable"
    FEE = "fee"
    RETURN_METHOD = "return-method"
    PRESENTATION = "presentation"


SERVICE_REQUIREMENTS = (Requirement.GRANT_BASIS, Requirement.USABLE, Requirement.FEE, Requirement.RETURN_METHOD, Requirement.PRESENTATION)
"""Those that each service fulfils by itself; the others are the provider's."""


class ReviewStatus(StrEnum):
    """Where a security review stands (情報管理・安全対策の審査)."""

    OPEN = "open"
    PASSED = "passed"
    FAILED = "failed"


class ReviewRoute(StrEnum):
    """How security is shown: a third party's certificate, or an investigation by the secretariat."""

    CERTIFICATE = "certificate"
    INVESTIGATION = "investigation"


class ReviewOccasion(StrEnum):
    """Why a review is held."""

    REGISTRATION = "registration"
    YEARLY = "yearly"
    INCIDENT = "incident"


class Severity(StrEnum):
    """How grave a finding (指摘事項) is, the gravest first."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class FindingStatus(StrEnum):
    """Where a finding stands: open (the provider has to mend it), remedied (to be verified), closed."""

    OPEN = "open"
    REMEDIED = "remedied"
    CLOSED = "closed"


class GrantStatus(StrEnum):
    """Where a system-modification grant (システム改修補助) stands."""

    RECEIVED = "received"
    IN_REVIEW = "in-review"
    GRANTED = "granted"
    REPORTED = "reported"
    SETTLED = "settled"
    PAID = "paid"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class CostKind(StrEnum):
    """Kinds of cost of a system modification (補助対象経費)."""

    STAFF = "staff"
    OPERATING = "operating"
    DEVELOPMENT = "development"


class LegalKind(StrEnum):
    """法的区分 of a payment provider."""

    PREPAID_ISSUER = "prepaid-issuer"
    FUNDS_TRANSFER = "funds-transfer"
    BANK = "bank"
    CARD_OPERATOR = "card-operator"
    OTHER = "other"


class ServiceKind(StrEnum):
    """サービス区分."""

    CREDIT_CARD = "credit-card"
    DEBIT_CARD = "debit-card"
    E_MONEY = "e-money"
    QR_CODE = "qr-code"
    PREPAID = "prepaid"
    OTHER = "other"


class GrantBasis(StrEnum):
    """付与方法: by amount prepaid or by amount paid for goods."""

    PREPAID = "prepaid"
    PAID = "paid"


class ReturnMethod(StrEnum):
    """還元方法."""

    POINTS = "points"
    PREPAID_VALUE = "prepaid-value"
    INSTANT = "instant"
    DIRECT_DEBIT = "direct-debit"
    ACCOUNT_CREDIT = "account-credit"


class UsableAt(StrEnum):
    """利用範囲."""

    ALL = "all"
    LIMITED = "limited"


class CertificateStandard(StrEnum):
    """認証."""

    ISMS = "isms"
    PCI_DSS = "pci-dss"
    PRIVACY_MARK = "privacy-mark"
    OTHER = "other"


class ProviderRole(StrEnum):
    """決済事業者区分 (型); never blocks intake."""

    A = "a"
    B = "b"
    QUASI_B = "quasi-b"


LEGAL_KIND_JAPANESE = {
    LegalKind.PREPAID_ISSUER: "前払式支払手段発行者",
    LegalKind.FUNDS_TRANSFER: "資金移動業者",
    LegalKind.BANK: "銀行等",
    LegalKind.CARD_OPERATOR: "クレジットカード事業者",
    LegalKind.OTHER: "その他",
}

SERVICE_KIND_JAPANESE = {
    ServiceKind.CREDIT_CARD: "クレジットカード",
    ServiceKind.DEBIT_CARD: "デビットカード",
    ServiceKind.E_MONEY: "電子マネー",
    ServiceKind.QR_CODE: "QRコード",
    ServiceKind.PREPAID: "プリペイド",
    ServiceKind.OTHER: "その他",
}

GRANT_BASIS_JAPANESE = {GrantBasis.PREPAID: "前払額", GrantBasis.PAID: "決済額"}

RETURN_METHOD_JAPANESE = {
    ReturnMethod.POINTS: "ポイント",
    ReturnMethod.PREPAID_VALUE: "前払式支払手段",
    ReturnMethod.INSTANT: "即時利用ポイントの充当",
    ReturnMethod.DIRECT_DEBIT: "口座引落額への充当",
    ReturnMethod.ACCOUNT_CREDIT: "口座への充当",
}

USABLE_AT_JAPANESE = {UsableAt.ALL: "全店舗", UsableAt.LIMITED: "制限あり"}

CERTIFICATE_JAPANESE = {
    CertificateStandard.ISMS: "ISMS",
    CertificateStandard.PCI_DSS: "PCI DSS",
    CertificateStandard.PRIVACY_MARK: "プライバシーマーク",
    CertificateStandard.OTHER: "その他",
}

PROVIDER_ROLE_JAPANESE = {ProviderRole.A: "A型", ProviderRole.B: "B型", ProviderRole.QUASI_B: "準B型"}
