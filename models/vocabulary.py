"""The words of the office: statuses, roles, codes and kinds, as they are stored and as files for others write them.

Stored values are the short English ones; `*_JAPANESE` tables give what stands in the files that providers send and receive.
"""

from enum import StrEnum


class Role(StrEnum):
    """What a member of staff may do; one role each (権限)."""

    REVIEWER = "reviewer"
    MANAGER = "manager"
    SHIPPING = "shipping"
    CALLCENTRE = "callcentre"
    ADMIN = "admin"
    AUDITOR = "auditor"


class ApplicationStatus(StrEnum):
    """Where a merchant's application stands (加盟店登録申請の状態)."""

    RECEIVED = "received"
    IN_REVIEW = "in-review"
    RETURNED = "returned"
    AWAITING_SECOND = "awaiting-second"
    APPROVED = "approved"
    REGISTERED = "registered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


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


class EvidenceStatus(StrEnum):
    """Evidence is kept; it is never changed or deleted."""

    KEPT = "kept"


class ReceiptStatus(StrEnum):
    """Where something stands that arrived by mail or by hand (受付簿)."""

    WAITING = "waiting"
    TAKEN_IN = "taken-in"
    SENT_BACK = "sent-back"


class Channel(StrEnum):
    """How something arrived."""

    MAIL = "mail"
    HAND = "hand"


class ChainStatus(StrEnum):
    """Where a chain of the register stands; a closed one is not matched any more."""

    OPEN = "open"
    CLOSED = "closed"


class HeldBatchStatus(StrEnum):
    """Where a file stands whose time of receipt another person has to confirm; a confirmed one is a batch."""

    WAITING = "waiting"
    DECLINED = "declined"


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


class CorrectionStatus(StrEnum):
    """Where an item of a correction (補正事項) stands: open (the provider has the move), answered (to be judged), as it was judged."""

    OPEN = "open"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    STILL_WRONG = "still-wrong"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What an automatic check, or the person who settled it, found."""

    PASS = "pass"  # noqa: S105 - an outcome
    REVIEW = "review"
    FAIL = "fail"


class Verdict(StrEnum):
    """What the checks that decide on eligibility come to."""

    ELIGIBLE = "eligible"
    REVIEW = "review"
    INELIGIBLE = "ineligible"


class Rule(StrEnum):
    """The checks of an application, in the order in which they are shown."""

    KIND = "kind"
    SIZE = "size"
    EXCLUDED = "excluded"
    TAXABLE_INCOME = "taxable-income"
    SUBSIDIARY = "subsidiary"
    FRANCHISE = "franchise"
    GOODS = "goods"
    CONSENT = "consent"
    DOCUMENTS = "documents"
    PROVIDER = "provider"
    SERVICES = "services"
    MERCHANT_ID = "merchant-id"
    CORPORATE_NUMBER = "corporate-number"
    POSTAL_CODE = "postal-code"
    PHONE = "phone"
    SAME_STORE = "same-store"
    SAME_BUSINESS = "same-business"


class StoreSign(StrEnum):
    """What speaks for or against two applications being for one store (名寄せの手がかり)."""

    NAME_EQUAL = "name-equal"
    NAME_CLOSE = "name-close"
    NAME_PART = "name-part"
    NAME_DIFFERS = "name-differs"
    BRANCH_DIFFERS = "branch-differs"
    KANA_EQUAL = "kana-equal"
    KANA_CLOSE = "kana-close"
    PHONE_EQUAL = "phone-equal"
    PHONE_CLOSE = "phone-close"
    PHONE_DIFFERS = "phone-differs"
    ADDRESS_EQUAL = "address-equal"
    ADDRESS_PART = "address-part"
    ADDRESS_CLOSE = "address-close"
    ADDRESS_DIFFERS = "address-differs"
    TOWN_DIFFERS = "town-differs"
    FLOOR_DIFFERS = "floor-differs"
    CORPORATE_EQUAL = "corporate-equal"
    CORPORATE_DIFFERS = "corporate-differs"
    BUSINESS_ALIKE = "business-alike"
    BUSINESS_DIFFERS = "business-differs"
    ELSEWHERE = "elsewhere"


class PairDecision(StrEnum):
    """What was decided about two stores: one and the same, two (never asked again), or taken back."""

    SAME = "same"
    APART = "apart"
    UNDONE = "undone"


VERDICT_RULES = (Rule.KIND, Rule.SIZE, Rule.EXCLUDED, Rule.TAXABLE_INCOME, Rule.SUBSIDIARY, Rule.GOODS, Rule.CONSENT, Rule.DOCUMENTS)


class LookOrigin(StrEnum):
    """Why an approval was drawn for a second look (抜取確認)."""

    FIRST = "first"  # one of its maker's first ones
    SHARE = "share"  # by chance


class LookStatus(StrEnum):
    """Where a second look stands; dropped: the approval was taken back before anybody looked."""

    WAITING = "waiting"
    AGREED = "agreed"
    DISAGREED = "disagreed"
    DROPPED = "dropped"


class RefusalCode(StrEnum):
    """Why the office did not do what was asked."""

    NOT_FOUND = "not-found"
    NOT_PERMITTED = "not-permitted"
    WRONG_STATE = "wrong-state"
    HELD_BY_OTHER = "held-by-other"
    CHANGED_MEANWHILE = "changed-meanwhile"
    NOT_ELIGIBLE = "not-eligible"
    PROVIDER_NOT_REGISTERED = "provider-not-registered"
    SERVICE_NOT_REGISTERED = "service-not-registered"
    REASON_MISSING = "reason-missing"
    NOTE_MISSING = "note-missing"
    SECOND_PERSON_NEEDED = "second-person-needed"
    SAME_PERSON = "same-person"
    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    ALREADY_CLOSED = "already-closed"
    INVALID_FILE = "invalid-file"
    INVALID_VALUE = "invalid-value"
    LIMIT_EXCEEDED = "limit-exceeded"
    NOTHING_TO_DO = "nothing-to-do"
    NOT_A_REHEARSAL = "not-a-rehearsal"
    TWO_CORPORATIONS = "two-corporations"
    # the office itself cannot be opened (exit status 3)
    OFFICE_MISSING = "office-missing"
    OFFICE_EXISTS = "office-exists"
    NEWER_SCHEMA = "newer-schema"
    OLDER_SCHEMA = "older-schema"
    BUSY = "busy"
    DISK_FULL = "disk-full"
    UNREACHABLE = "unreachable"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - a code, not a password
    LOCKED_OUT = "locked-out"
    NETWORK_FILE_SYSTEM = "network-file-system"


class StoreKind(StrEnum):
    """店舗区分."""

    FIXED = "fixed"
    MOBILE = "mobile"
    EC = "ec"


class ApplicantKind(StrEnum):
    """事業者区分."""

    CORPORATION = "corporation"
    SOLE_PROPRIETOR = "sole-proprietor"
    COOPERATIVE = "cooperative"
    GENERAL_ASSOCIATION = "general-association"
    PUBLIC_INTEREST_ASSOCIATION = "public-interest-association"
    NPO = "npo"
    UNINCORPORATED = "unincorporated"
    OTHER = "other"


class Franchise(StrEnum):
    """フランチャイズ."""

    NONE = "none"
    MEMBER = "member"
    DIRECT = "direct"


class Industry(StrEnum):
    """業種, the classes of the size table."""

    MANUFACTURING = "manufacturing"
    WHOLESALE = "wholesale"
    RETAIL = "retail"
    SERVICES = "services"
    INNS = "inns"
    SOFTWARE = "software"


class Skill(StrEnum):
    """What a reviewer may be practised in: a class of industry, chains, cases that came back corrected."""

    MANUFACTURING = "manufacturing"
    WHOLESALE = "wholesale"
    RETAIL = "retail"
    SERVICES = "services"
    INNS = "inns"
    SOFTWARE = "software"
    FRANCHISE = "franchise"
    CORRECTIONS = "corrections"


class Document(StrEnum):
    """書類, the kinds that an application names."""

    OPENING_NOTICE = "opening-notice"
    TAX_RETURN = "tax-return"
    TAX_CERTIFICATE = "tax-certificate"
    LICENCE = "licence"
    COMPANY_REGISTER = "company-register"
    OTHER = "other"


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


class Kit(StrEnum):
    """A: the same for all stores; B: one store's own."""

    A = "A"
    B = "B"


STORE_KIND_JAPANESE = {StoreKind.FIXED: "固定店舗", StoreKind.MOBILE: "移動販売", StoreKind.EC: "EC"}
APPLICANT_KIND_JAPANESE = {
    ApplicantKind.CORPORATION: "法人",
    ApplicantKind.SOLE_PROPRIETOR: "個人事業主",
    ApplicantKind.COOPERATIVE: "組合",
    ApplicantKind.GENERAL_ASSOCIATION: "一般社団・財団法人",
    ApplicantKind.PUBLIC_INTEREST_ASSOCIATION: "公益社団・財団法人",
    ApplicantKind.NPO: "NPO法人",
    ApplicantKind.UNINCORPORATED: "任意団体",
    ApplicantKind.OTHER: "その他",
}
FRANCHISE_JAPANESE = {Franchise.NONE: "なし", Franchise.MEMBER: "加盟店", Franchise.DIRECT: "直営店"}
INDUSTRY_JAPANESE = {
    Industry.MANUFACTURING: "製造業その他",
    Industry.WHOLESALE: "卸売業",
    Industry.RETAIL: "小売業",
    Industry.SERVICES: "サービス業",
    Industry.INNS: "旅館業",
    Industry.SOFTWARE: "ソフトウェア業・情報処理サービス業",
}
DOCUMENT_JAPANESE = {
    Document.OPENING_NOTICE: "開業届",
    Document.TAX_RETURN: "確定申告書",
    Document.TAX_CERTIFICATE: "納税証明書",
    Document.LICENCE: "許認可証",
    Document.COMPANY_REGISTER: "登記簿",
    Document.OTHER: "その他",
}
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
YES_NO_JAPANESE = {True: "はい", False: "いいえ"}

PUBLIC_STATUS_JAPANESE = {
    ApplicationStatus.RECEIVED: "受付済",
    ApplicationStatus.IN_REVIEW: "審査中",
    ApplicationStatus.RETURNED: "決済事業者に確認中",
    ApplicationStatus.AWAITING_SECOND: "審査中",
    ApplicationStatus.APPROVED: "登録準備中",
    ApplicationStatus.REGISTERED: "登録済",
    ApplicationStatus.REJECTED: "登録対象外",
    ApplicationStatus.WITHDRAWN: "取下げ",
    ApplicationStatus.CANCELLED: "登録取消",
}
