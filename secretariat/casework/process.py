"""A process is data: each kind of case declares one table of transitions.

Command line and screens draw their choices from it, the desk obeys it, tests walk it. Names are commands; texts are keys of the catalogue.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import ChainStatus as C
from models.vocabulary import EvidenceStatus as E
from models.vocabulary import HeldBatchStatus as H
from models.vocabulary import ReceiptStatus as L
from models.vocabulary_amendments import AmendmentStatus as T
from models.vocabulary_inquiries import InquiryStatus as Q
from models.vocabulary_kits import IN_THE_HOUSE, UNPRINTED
from models.vocabulary_kits import ShipmentStatus as K
from models.vocabulary_kits import ShippingBatchStatus as W
from models.vocabulary_privacy import RequestStatus as D
from models.vocabulary_providers import PROVIDERS_IN_FORCE
from models.vocabulary_providers import GrantStatus as G
from models.vocabulary_providers import ProviderStatus as P
from models.vocabulary_providers import ReviewStatus as R


@dataclass(frozen=True, slots=True)
class Transition:
    """One command on one kind of case.

    `deed` names who may (secretariat.permissions); `needs_reason`: a reason of the programme file that is for `reasons`;
    `letter`: the paper that follows; `holds`: only whoever holds the application may do it (managers excepted).
    `target` is None where the case stays in its status; what needs a second person goes to awaiting-second first.
    """

    command: str
    sources: frozenset[str]
    target: str | None
    deed: str
    reasons: str | None = None
    letter: str | None = None
    holds: bool = True


def _table(*transitions: Transition) -> Mapping[str, Transition]:
    return {transition.command: transition for transition in transitions}


APPLICATION: Final = _table(
    Transition("take", frozenset({A.RECEIVED, A.IN_REVIEW}), A.IN_REVIEW, "next"),
    Transition("hand-back", frozenset({A.IN_REVIEW, A.AWAITING_SECOND}), None, "hand-back", "hand-back"),
    Transition("note", frozenset(A), None, "note", holds=False),
    Transition("settle", frozenset({A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND}), A.IN_REVIEW, "settle-check"),
    Transition("approve", frozenset({A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND}), A.APPROVED, "decide-application"),
    Transition("return", frozenset({A.RECEIVED, A.IN_REVIEW}), A.RETURNED, "decide-application", "return", "returned"),
    Transition("reject", frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED}), A.REJECTED, "decide-application", "reject", "rejected"),
    Transition(
        "withdraw", frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED, A.AWAITING_SECOND, A.APPROVED}), A.WITHDRAWN, "decide-application"
    ),
    Transition("reopen", frozenset({A.REJECTED, A.WITHDRAWN, A.APPROVED, A.RETURNED}), A.AWAITING_SECOND, "reopen", "reopen", holds=False),
    Transition("confirm", frozenset({A.AWAITING_SECOND}), A.IN_REVIEW, "confirm", holds=False),
    Transition("decline", frozenset({A.AWAITING_SECOND}), A.IN_REVIEW, "confirm", holds=False),
    Transition("register", frozenset({A.APPROVED}), A.REGISTERED, "close-cutoff", letter="registered", holds=False),
    Transition("cancel", frozenset({A.REGISTERED}), A.CANCELLED, "cancel", "cancel", "cancelled", holds=False),
    # of what was taken over from elsewhere: it stands in spite of its checks
    Transition("uphold", frozenset({A.REGISTERED}), None, "uphold", holds=False),
    # a second look never delays a start: the application may be registered by then
    Transition("agree", frozenset({A.APPROVED, A.REGISTERED, A.CANCELLED}), None, "look", holds=False),
    Transition("disagree", frozenset({A.APPROVED, A.REGISTERED, A.CANCELLED}), None, "look", "disagree", holds=False),
    Transition("let-stand", frozenset({A.APPROVED, A.REGISTERED, A.CANCELLED}), None, "resolve-look", holds=False),
)

_EXAMINED: Final = frozenset({P.RECEIVED, P.IN_REVIEW, P.RETURNED})
_IN_FORCE: Final = frozenset(PROVIDERS_IN_FORCE)

# the first block is what is decided about a registration, the second what is entered about a provider
PROVIDER: Final = _table(
    Transition("approve", frozenset({P.RECEIVED, P.IN_REVIEW}), P.REGISTERED, "decide-provider", letter="provider-registered"),
    Transition("return", frozenset({P.RECEIVED, P.IN_REVIEW}), P.RETURNED, "decide-provider", "return-provider", "provider-returned"),
    Transition("reject", _EXAMINED, P.REFUSED, "decide-provider", "reject-provider", "provider-refused"),
    Transition("withdraw", _EXAMINED, P.WITHDRAWN, "decide-provider"),
    Transition("propose", frozenset({P.RECEIVED, P.IN_REVIEW}), P.IN_REVIEW, "examine-provider"),
    Transition("resume-review", frozenset({P.RETURNED}), P.IN_REVIEW, "examine-provider"),
    Transition("suspend", frozenset({P.REGISTERED}), P.SUSPENDED, "decide-provider", "suspend-provider", "provider-suspended"),
    Transition("resume", frozenset({P.SUSPENDED}), P.REGISTERED, "decide-provider", letter="provider-resumed"),
    Transition("cancel", _IN_FORCE, P.CANCELLED, "decide-provider", "cancel-provider", "provider-cancelled"),
    # into another provider, which has an entry of it too
    Transition("merge", _IN_FORCE, P.CANCELLED, "decide-provider", "merge-provider", "provider-cancelled"),
    Transition("absorb", frozenset({P.REGISTERED}), None, "decide-provider"),
    #
    Transition("settle", frozenset({P.RECEIVED, P.IN_REVIEW}), P.IN_REVIEW, "examine-provider"),
    Transition("add-licence", _EXAMINED | _IN_FORCE, None, "examine-provider"),
    Transition("add-certificate", _EXAMINED | _IN_FORCE, None, "examine-provider"),
    Transition("examine-certificate", _EXAMINED | _IN_FORCE, None, "examine-provider"),
    Transition("present", _EXAMINED, None, "examine-provider"),
    Transition("add-condition", frozenset({P.RECEIVED, P.IN_REVIEW}), P.IN_REVIEW, "examine-provider"),
    Transition("drop-condition", frozenset({P.RECEIVED, P.IN_REVIEW}), P.IN_REVIEW, "examine-provider"),
    Transition("meet-condition", _IN_FORCE, None, "decide-provider"),
    Transition("run-test", _EXAMINED | _IN_FORCE, None, "examine-provider"),
    Transition("amend-service", _EXAMINED | _IN_FORCE, None, "decide-provider"),
    Transition("add-service", _EXAMINED | _IN_FORCE, None, "decide-provider"),
    Transition("register-service", frozenset({P.REGISTERED}), None, "decide-provider"),
    Transition("withdraw-service", _EXAMINED | _IN_FORCE, None, "decide-provider"),
    Transition("take-measure", frozenset(P), None, "decide-provider"),
    Transition("decide-logo", frozenset(P), None, "decide-provider"),
    Transition("enter-desk", frozenset(P), None, "examine-provider"),
    Transition("note", frozenset(P), None, "note"),
)

SECURITY_REVIEW: Final = _table(
    Transition("answer", frozenset({R.OPEN}), None, "examine-provider"),
    Transition("judge", frozenset({R.OPEN}), None, "examine-provider"),
    Transition("find", frozenset({R.OPEN, R.PASSED}), None, "examine-provider"),
    Transition("remedy", frozenset({R.OPEN, R.PASSED}), None, "examine-provider"),
    Transition("verify", frozenset({R.OPEN, R.PASSED}), None, "examine-provider"),
    Transition("refuse-remedy", frozenset({R.OPEN, R.PASSED}), None, "examine-provider"),
    Transition("reopen-finding", frozenset({R.OPEN, R.PASSED}), None, "examine-provider"),
    Transition("pass", frozenset({R.OPEN}), R.PASSED, "examine-provider"),
    Transition("fail", frozenset({R.OPEN}), R.FAILED, "examine-provider"),
    Transition("send-findings", frozenset({R.OPEN, R.PASSED}), None, "examine-provider", letter="provider-findings"),
    Transition("note", frozenset(R), None, "note"),
)

GRANT: Final = _table(
    Transition("judge-cost", frozenset({G.RECEIVED, G.IN_REVIEW}), G.IN_REVIEW, "examine-grant"),
    Transition("grant", frozenset({G.RECEIVED, G.IN_REVIEW}), G.GRANTED, "decide-grant", letter="grant-decided"),
    Transition("refuse", frozenset({G.RECEIVED, G.IN_REVIEW}), G.REFUSED, "decide-grant", "refuse-grant", "grant-refused"),
    Transition("withdraw", frozenset({G.RECEIVED, G.IN_REVIEW, G.GRANTED, G.REPORTED}), G.WITHDRAWN, "decide-grant"),
    Transition("report", frozenset({G.GRANTED, G.REPORTED}), G.REPORTED, "examine-grant"),
    Transition("judge-report", frozenset({G.REPORTED}), None, "examine-grant"),
    Transition("settle-grant", frozenset({G.REPORTED}), G.SETTLED, "decide-grant", letter="grant-settled"),
    Transition("pay", frozenset({G.SETTLED}), G.PAID, "decide-grant"),
    Transition("note", frozenset(G), None, "note"),
)

# what happens to an application between its return and its answer, item by item
CORRECTION: Final = _table(
    Transition("answer-item", frozenset({A.RETURNED, A.AWAITING_SECOND}), None, "answer-correction", holds=False),
    Transition("judge-item", frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED}), None, "settle-check"),
    Transition("remind", frozenset({A.RETURNED}), None, "chase-corrections", letter="correction-reminder", holds=False),
    Transition(
        "close-overdue", frozenset({A.RETURNED}), A.WITHDRAWN, "chase-corrections", "close-correction", "correction-closed", holds=False
    ),
)
# which class of industry a mixed shop is of
INDUSTRY: Final = _table(
    Transition("choose-industry", frozenset({A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND}), A.IN_REVIEW, "settle-check")
)
# a store that came to another operator (承継), entered on the application of the new one
_NOT_REGISTERED: Final = frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED, A.AWAITING_SECOND, A.APPROVED})
SUCCESSION: Final = _table(
    Transition("succeed", _NOT_REGISTERED, None, "record-succession"),
    Transition("undo-succession", _NOT_REGISTERED | {A.REJECTED, A.WITHDRAWN}, None, "record-succession"),
)
ON_APPLICATION: Final = {**APPLICATION, **CORRECTION, **INDUSTRY, **SUCCESSION}

# the papers of an application, beside what is decided on it
DOCUMENTS: Final = _table(
    Transition("check-document", frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED, A.AWAITING_SECOND}), None, "check-document")
)

# a change after the decision: of the application's record, and of the report of it (変更届, 登録取消届)
AMENDED: Final = _table(Transition("amend", frozenset({A.APPROVED, A.REGISTERED}), None, "amend"))
AMENDMENT: Final = _table(
    Transition("accept", frozenset({T.RECEIVED}), T.ACCEPTED, "amend"),
    Transition("turn-down", frozenset({T.RECEIVED}), T.REFUSED, "amend"),
    Transition("withdraw", frozenset({T.RECEIVED}), T.WITHDRAWN, "amend"),
    # what would have been accepted at once, and cannot be: a person looks at it
    Transition("refer", frozenset({T.RECEIVED}), None, "amend"),
)

RECEIPT: Final = _table(
    Transition("link", frozenset({L.WAITING, L.TAKEN_IN}), L.TAKEN_IN, "receipts"),
    Transition("send-back", frozenset({L.WAITING}), L.SENT_BACK, "receipts"),
)

# a file whose time of receipt somebody else has to confirm; confirmed, it is published
HELD_BATCH: Final = _table(
    Transition("confirm", frozenset({H.WAITING}), None, "confirm"),
    Transition("decline", frozenset({H.WAITING}), H.DECLINED, "confirm"),
)

# the register of chains
CHAIN: Final = _table(
    Transition("amend-chain", frozenset({C.OPEN}), None, "chains"),
    Transition("name-chain", frozenset({C.OPEN}), None, "name-chain"),
    Transition("unname-chain", frozenset({C.OPEN}), None, "chains"),
    Transition("decide-rate", frozenset({C.OPEN}), None, "chains"),
    Transition("close-chain", frozenset({C.OPEN}), C.CLOSED, "chains"),
)

# a parcel; what follows from something else (a closing run, a measure, a decision) is done under that deed
SHIPMENT: Final = _table(
    Transition("hold", frozenset(IN_THE_HOUSE), None, "decide-provider"),
    Transition("release-hold", frozenset(IN_THE_HOUSE), None, "decide-provider"),
    Transition("amend", frozenset(UNPRINTED), None, "amend"),
    Transition("cancel", frozenset(IN_THE_HOUSE), K.CANCELLED, "kits"),
    # its store's notice is out: the warehouse may gather it
    Transition("release", frozenset({K.PLANNED}), K.RELEASED, "kits"),
    # in a batch of the warehouse; what was cancelled in one drops out of it
    Transition("gather", frozenset({K.RELEASED}), None, "kits"),
    Transition("lack", frozenset({K.RELEASED}), None, "kits"),
    Transition("leave-batch", frozenset({K.RELEASED, K.PRINTED}), K.RELEASED, "kits"),
    Transition("drop-out", frozenset({K.CANCELLED}), None, "kits"),
    Transition("print", frozenset({K.RELEASED}), K.PRINTED, "kits"),
    Transition("pack", frozenset({K.PRINTED}), K.PACKED, "kits"),
    Transition("unpack", frozenset({K.PACKED}), K.PRINTED, "kits"),
    # with a carrier
    Transition("hand-over", frozenset({K.PACKED}), K.HANDED_OVER, "kits"),
    Transition("track", frozenset({K.HANDED_OVER, K.DELIVERED, K.CAME_BACK}), None, "kits"),
    Transition("correct-tracking", frozenset({K.HANDED_OVER, K.DELIVERED, K.CAME_BACK}), None, "kits"),
    # a digital one, with its provider: nothing of it is printed, packed or carried, so it is there when it is sent
    Transition("send", frozenset({K.RELEASED}), K.DELIVERED, "kits"),
    Transition("deliver", frozenset({K.HANDED_OVER}), K.DELIVERED, "kits"),
    Transition("come-back", frozenset({K.HANDED_OVER, K.DELIVERED}), K.CAME_BACK, "kits", "come-back"),
    # what came back is put back on the shelf or destroyed; sent again, it is a new parcel
    Transition("inspect", frozenset({K.CAME_BACK}), None, "kits"),
    Transition("resend", frozenset({K.CAME_BACK}), None, "kits"),
    # inspected, and not to be sent again; whoever sends it again after all says why
    Transition("close-return", frozenset({K.CAME_BACK}), None, "kits"),
)

# a batch of the warehouse
SHIPPING_BATCH: Final = _table(
    Transition("print", frozenset({W.MADE}), W.PRINTED, "kits"),
    Transition("reprint", frozenset({W.PRINTED, W.PACKED}), None, "kits"),
    Transition("pack", frozenset({W.PRINTED}), W.PACKED, "kits"),
    Transition("hand-over", frozenset({W.PACKED}), W.HANDED_OVER, "kits"),
)

# a call, and what is still to be done about it
INQUIRY: Final = _table(
    Transition("enter-call", frozenset({Q.OPEN}), None, "take-calls"),
    Transition("verify-caller", frozenset({Q.OPEN}), None, "take-calls"),
    Transition("request-change", frozenset({Q.OPEN}), None, "take-calls"),
    Transition("order-kit", frozenset({Q.OPEN, Q.WAITING, Q.ANSWERED}), None, "take-calls"),
    Transition("wrap-up", frozenset({Q.OPEN}), Q.CLOSED, "take-calls"),
    Transition("drop-call", frozenset({Q.OPEN}), Q.CLOSED, "take-calls"),
    Transition("pass-on", frozenset({Q.OPEN, Q.WAITING, Q.ANSWERED}), Q.WAITING, "take-calls"),
    Transition("take-up", frozenset({Q.WAITING, Q.ANSWERED}), None, "answer-inquiries"),
    # the file that asks its provider to confirm the change
    Transition("send-request", frozenset({Q.WAITING}), None, "amend"),
    Transition("reply", frozenset({Q.WAITING}), Q.ANSWERED, "answer-inquiries"),
    Transition("call-in-vain", frozenset({Q.WAITING, Q.ANSWERED}), None, "take-calls"),
    Transition("close-inquiry", frozenset({Q.WAITING, Q.ANSWERED}), Q.CLOSED, "take-calls"),
    Transition("reopen-inquiry", frozenset({Q.CLOSED}), Q.WAITING, "supervise-calls"),
    Transition("note", frozenset(Q), None, "answer-inquiries"),
)


def _personal(statuses: Iterable[str], ended: Iterable[str]) -> Mapping[str, Transition]:
    """What is done about the personal data of a kind of case: only of one that came to its end is it erased."""
    return _table(
        Transition("place-hold", frozenset(statuses), None, "hold-cases", holds=False),
        Transition("lift-hold", frozenset(statuses), None, "hold-cases", holds=False),
        Transition("erase", frozenset(ended), None, "erase-personal", holds=False),
    )


# by the first letter of their numbers; an application is also open as long as it may still be registered
PERSONAL: Final[Mapping[str, Mapping[str, Transition]]] = {
    "A": _personal(A, {A.REJECTED, A.WITHDRAWN, A.REGISTERED, A.CANCELLED}),
    "T": _personal(T, set(T) - {T.RECEIVED}),
    "E": _personal(E, E),
    "Q": _personal(Q, {Q.CLOSED}),
    "K": _personal(K, {K.HANDED_OVER, K.DELIVERED, K.CAME_BACK, K.CANCELLED}),
    "L": _personal(L, {L.TAKEN_IN, L.SENT_BACK}),
    "P": _personal(P, {P.REGISTERED, P.SUSPENDED, P.REFUSED, P.WITHDRAWN, P.CANCELLED}),
    "D": _personal(D, {D.ANSWERED}),
}

PRIVACY_REQUEST: Final = _table(Transition("answer-request", frozenset({D.OPEN}), D.ANSWERED, "erase-personal"))

EVIDENCE: Final = _table(Transition("read", frozenset(E), None, "read-evidence"))

DECIDED: Final = frozenset({A.APPROVED, A.REJECTED, A.WITHDRAWN, A.REGISTERED, A.CANCELLED})
OPEN: Final = (A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND)
OPEN_STATUSES: Final = tuple(status.value for status in OPEN)
UNDECIDED: Final = (*OPEN_STATUSES, A.RETURNED.value)
"""Not decided: ours to move, or with the provider."""
