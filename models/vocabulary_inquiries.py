"""The words of the call centre's log (応対履歴), as they are stored."""

from enum import StrEnum


class InquiryStatus(StrEnum):
    """Where an inquiry stands: the call is on; somebody has to find out or to act; the answer is there and not told yet; done."""

    OPEN = "open"
    WAITING = "waiting"
    ANSWERED = "answered"
    CLOSED = "closed"


class InquiryChannel(StrEnum):
    """How it came."""

    PHONE = "phone"
    MAIL = "mail"
    LETTER = "letter"
    VISIT = "visit"


class Caller(StrEnum):
    """Who says to be calling; what each may hear is in the programme file."""

    OWNER = "owner"
    HEADQUARTERS = "headquarters"
    PROVIDER = "provider"
    FRANCHISE_MEMBER = "franchise-member"
    CONSUMER = "consumer"
    PRESS = "press"
    POLITICIAN = "politician"
    OTHER = "other"


class Hears(StrEnum):
    """How much somebody may hear: general answers, what is public in the register, where a case is, what is personal in it as well."""

    GENERAL = "general"
    REGISTER = "register"
    CASE = "case"
    PERSONAL = "personal"


class Verification(StrEnum):
    """Whether the caller was found to be who they say: not asked, enough items agree, too few of those that were asked do."""

    NONE = "none"
    VERIFIED = "verified"
    FAILED = "failed"


class VerificationItem(StrEnum):
    """What a caller can be asked for, compared with the record and never shown before."""

    PHONE = "phone"
    POSTAL_CODE = "postal-code"
    ADDRESS = "address"
    REPRESENTATIVE = "representative"
    CORPORATE_NUMBER = "corporate-number"
    MERCHANT_ID = "merchant-id"
    APPLICATION = "application"
    PROVIDER_REFERENCE = "provider-reference"
    PROVIDER = "provider"


class Desk(StrEnum):
    """Whose move it is: an operator's, a supervisor's, a reviewer's, the warehouse's, or the provider's to confirm."""

    CALLCENTRE = "callcentre"
    SUPERVISOR = "supervisor"
    REVIEWER = "reviewer"
    SHIPPING = "shipping"
    PROVIDER = "provider"


class LookKind(StrEnum):
    """What was seen of a store: its card, or what is masked on it."""

    CARD = "card"
    UNMASK = "unmask"


class PublicStatus(StrEnum):
    """Where an application stands, as callers may hear it."""

    RECEIVED = "received"
    IN_REVIEW = "in-review"
    WITH_PROVIDER = "with-provider"
    PREPARED = "prepared"
    REGISTERED = "registered"
    NOT_REGISTERED = "not-registered"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


class Turn(StrEnum):
    """Whose move it is about an application."""

    SECRETARIAT = "secretariat"
    PROVIDER = "provider"
    NOBODY = "nobody"
