"""The words of what providers report after registration (変更届, 登録取消届), as they are stored."""

from enum import StrEnum


class AmendmentStatus(StrEnum):
    """Where a report of a change stands."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class AmendmentKind(StrEnum):
    """届出区分."""

    CHANGE = "change"
    CANCELLATION = "cancellation"


class AmendmentChannel(StrEnum):
    """How it came: in a provider's file, or entered by hand."""

    FILE = "file"
    HAND = "hand"


AMENDMENT_KIND_JAPANESE = {AmendmentKind.CHANGE: "変更", AmendmentKind.CANCELLATION: "登録取消"}
