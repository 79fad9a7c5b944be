"""Which entries each role may write into the journal: by kind of case, act, and from which status to which.

Most of it is what the tables of transitions say (secretariat.casework.process). FOLLOWING has the rest: what begins a case, what follows
from an act on another one, and cases that have no status. A shared office loads all of it into its database, which refuses any other entry.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import ChainStatus, EvidenceStatus, HeldBatchStatus, ReceiptStatus, Role
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_inquiries import InquiryStatus
from models.vocabulary_kits import IN_THE_HOUSE, ShipmentStatus, ShippingBatchStatus
from models.vocabulary_privacy import RequestStatus
from models.vocabulary_providers import GrantStatus, ProviderStatus, ReviewStatus
from secretariat.casework import process
from secretariat.casework.process import Transition
from secretariat.permissions import PERMITTED

NONE: Final = ""  # no status: before a case begins, or of a case that has none


class PermittedAct(NamedTuple):
    """One entry that a role may write. `second_person`: not whoever brought the case into the status that it has."""

    kind: str
    action: str
    role: str
    from_status: str
    to_status: str
    second_person: bool


@dataclass(frozen=True, slots=True)
class Following:
    """An act outside the tables of transitions: of whom (deeds of secretariat.permissions), from and to which statuses.

    Without targets the case stays in its status.
    """

    kind: str
    actions: tuple[str, ...]
    deeds: tuple[str, ...]
    sources: tuple[str, ...] = (NONE,)
    targets: tuple[str, ...] = ()


PROCESSES: Final[tuple[tuple[str, Mapping[str, Transition]], ...]] = (
    ("A", {**process.ON_APPLICATION, **process.DOCUMENTS, **process.AMENDED}),
    ("P", process.PROVIDER),
    ("R", process.SECURITY_REVIEW),
    ("G", process.GRANT),
    ("L", process.RECEIPT),
    ("B", {name: one for name, one in process.HELD_BATCH.items() if one.target is not None}),
    ("T", process.AMENDMENT),
    ("F", process.CHAIN),
    ("K", process.SHIPMENT),
    ("W", process.SHIPPING_BATCH),
    ("Q", process.INQUIRY),
    ("E", process.EVIDENCE),
    ("D", process.PRIVACY_REQUEST),
    *process.PERSONAL.items(),
)
_WAITING: Final = (A.AWAITING_SECOND.value,)
# beside the target of the table: what waits for a second person first, and where a case comes from there
_ALSO_TO: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("A", "approve"): _WAITING,
    ("A", "reject"): _WAITING,
    ("A", "settle"): _WAITING,
    ("A", "choose-industry"): _WAITING,
    ("A", "confirm"): (A.APPROVED.value, A.REJECTED.value, A.RETURNED.value),
    ("A", "decline"): (A.APPROVED.value, A.REJECTED.value, A.RETURNED.value, A.WITHDRAWN.value),
    ("A", "answer-item"): (A.RECEIVED.value,),
    ("A", "judge-item"): (A.RECEIVED.value,),
}
_SECOND: Final = frozenset({("A", "confirm"), ("A", "decline"), ("B", "confirm"), ("B", "decline")})
_ADDRESSES: Final = ("amend", "intake-amendments", "correct-kit-address")
_SENDING: Final = ("kits", "order-kits", "close-cutoff")
FOLLOWING: Final = (
    Following("A", ("receive",), ("intake-applications", "confirm"), targets=(A.RECEIVED,)),
    Following("A", ("take-over",), ("take-over-stores",), targets=(A.REGISTERED,)),
    Following("A", ("correct",), ("intake-applications", "confirm"), (A.RETURNED, *_WAITING), (A.RETURNED, A.RECEIVED)),
    Following("A", ("free",), ("next", "staff", "staff-leave", "fix-stuck"), tuple(A)),
    Following("A", ("recheck",), ("load-programme",), tuple(A)),
    Following("A", ("join", "keep-apart", "undo-pair"), ("join-stores",), tuple(A)),
    Following("A", ("notify", "end-memberships", "follow-merger"), ("decide-provider",), tuple(A)),
    Following("A", ("cancel",), ("close-cutoff",), (A.REGISTERED,), (A.CANCELLED,)),
    # of the store that somebody else takes on
    Following("A", ("succeed", "undo-succession"), ("record-succession",), (A.REGISTERED,)),
    Following("A", ("amend",), _ADDRESSES, (A.APPROVED, A.REGISTERED)),
    Following("G", ("apply",), ("examine-grant",), targets=(GrantStatus.RECEIVED,)),
    Following("G", ("follow-merger",), ("decide-provider",), tuple(GrantStatus)),
    Following("L", ("receive",), ("receipts",), targets=(ReceiptStatus.WAITING,)),
    Following("L", ("follow-merger",), ("decide-provider",), tuple(ReceiptStatus)),
    Following("T", ("receive",), _ADDRESSES, targets=(AmendmentStatus.RECEIVED,)),
    Following("T", ("accept",), _ADDRESSES, (AmendmentStatus.RECEIVED,), (AmendmentStatus.ACCEPTED,)),
    Following("T", ("follow-merger",), ("decide-provider",), tuple(AmendmentStatus)),
    Following("B", ("intake",), ("intake", "take-over-providers", "take-over-stores"), targets=("published", HeldBatchStatus.WAITING)),
    Following("B", ("confirm",), ("confirm",), (HeldBatchStatus.WAITING,), ("published",)),
    Following("E", ("keep",), ("keep-evidence",), targets=(EvidenceStatus.KEPT,)),
    Following("F", ("enter-chain",), ("chains",), targets=(ChainStatus.OPEN,)),
    Following("K", ("plan",), _SENDING, targets=(ShipmentStatus.PLANNED, ShipmentStatus.RELEASED)),
    # with the registration, or the order, that they were for
    Following("K", ("cancel",), ("decide-application", "decide-provider", *_SENDING), tuple(IN_THE_HOUSE), (ShipmentStatus.CANCELLED,)),
    Following("K", ("hold", "release-hold", "amend"), ("kits", *_ADDRESSES), tuple(ShipmentStatus)),
    Following("D", ("begin-request",), ("erase-personal", "answer-privacy-requests"), targets=(RequestStatus.OPEN,)),
    Following("look", ("erase",), ("erase-personal",)),
    Following("export", ("erase",), ("erase-personal",)),
    Following("P", ("receive",), ("intake-providers",), targets=(ProviderStatus.RECEIVED,)),
    Following("P", ("take-over",), ("take-over-providers",), targets=(ProviderStatus.REGISTERED,)),
    Following("R", ("open-review",), ("examine-provider",), targets=(ReviewStatus.OPEN,)),
    Following("Q", ("begin-call",), ("take-calls",), targets=(InquiryStatus.OPEN,)),
    Following("W", ("make-batch",), ("kits",), targets=(ShippingBatchStatus.MADE,)),
    Following(
        "Z",
        ("count", "lose", "pick", "receive-stock", "reserve", "restock", "set-free"),
        ("decide-application", "decide-provider", *_SENDING),
    ),
    Following("cutoff", ("begin-closing", "close"), ("close-cutoff",), ("open", "closing"), ("closing", "closed")),
    Following("cutoff", ("override",), ("override-cutoff",), (NONE, "open", "closing"), ("open", "closing")),
    Following("export", ("export",), ("export-letters", "export-report", "export-shipments")),
    Following("look", ("look-at-card", "look-at-business", "unmask"), ("lookup",)),
    Following("look", ("look-at-kit-address",), _ADDRESSES),
    Following("office", ("programme",), ("load-programme",)),
    Following("programme", ("load",), ("load-programme",)),
    Following("staff", ("add",), ("staff",), targets=("active",)),
    Following("staff", ("disable", "enable", "role", "password"), ("staff",), ("active", "disabled"), ("active", "disabled")),
    Following("staff", ("own-password",), ("own-password",), ("active",)),
    Following("staff", ("add-skill", "remove-skill"), ("staff-skills",), ("active",)),
    Following("staff", ("away", "back"), ("staff-leave",), ("active",)),
    Following("standing", ("save-order", "stop-order", "resume-order"), ("standing-orders",)),
    Following("standing", ("run-order",), ("show-standing-orders",)),
)


def permitted_acts() -> tuple[PermittedAct, ...]:
    """All of them, each once."""
    return tuple(sorted({*_of_processes(), *_of_following()}))


def _of_processes() -> Iterator[PermittedAct]:
    for kind, transitions in PROCESSES:
        for name, transition in transitions.items():
            also = _ALSO_TO.get((kind, name), ())
            for source in transition.sources:
                targets = {str(transition.target or source), *also}
                # what is decided again while it waits for a second person goes on waiting
                if source in also:
                    targets.add(str(source))
                yield from _acts(kind, name, (transition.deed,), str(source), targets)


def _of_following() -> Iterator[PermittedAct]:
    for one in FOLLOWING:
        for action in one.actions:
            for source in one.sources:
                yield from _acts(one.kind, action, one.deeds, str(source), {str(target) for target in one.targets} or {str(source)})


def _acts(kind: str, action: str, deeds: tuple[str, ...], source: str, targets: set[str]) -> Iterator[PermittedAct]:
    roles: frozenset[Role] = frozenset().union(*(PERMITTED[deed] for deed in deeds))
    for role in roles:
        for target in targets:
            yield PermittedAct(kind, action, role.value, source, target, (kind, action) in _SECOND)
