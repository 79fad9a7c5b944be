"""Words of personal data (個人情報): what is kept how long, why a case is kept longer, what people ask for. Imports no SQLModel."""

from enum import StrEnum


class Retention(StrEnum):
    """Kinds of cases with a retention period (保存期間) of their own in the programme file."""

    REGISTERED = "registered"  # applications that led to a registration, with their reports and papers
    NOT_REGISTERED = "not-registered"  # applications that were rejected or withdrawn
    INQUIRIES = "inquiries"
    PARCELS = "parcels"
    RECEIPTS = "receipts"
    LOOKS = "looks"  # what was said for unmasking a card
    PROVIDERS = "providers"  # whom to speak to there
    REQUESTS = "requests"  # who asked for disclosure or erasure, and how that was verified


class HoldReason(StrEnum):
    """Why a case is not erased for now (保全)."""

    REQUEST = "request"
    AUDIT = "audit"
    DISPUTE = "dispute"


class RequestKind(StrEnum):
    """What was asked for: disclosure (開示), erasure (利用停止・消去); or what the periods demand."""

    DISCLOSURE = "disclosure"
    ERASURE = "erasure"
    RETENTION = "retention"


class RequestStatus(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    ANSWERED = "answered"
