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
    UNTRUSTED_SERVER = "untrusted-server"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - a code, not a password
    LOCKED_OUT = "locked-out"
    TEMPORARY_LOGIN = "temporary-login"
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
