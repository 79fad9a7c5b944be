"""A process is data: each kind of case declares one table of transitions.

Command line and screens draw their choices from it, the desk obeys it, tests walk it. Names are commands; texts are keys of the catalogue.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import ProviderStatus as P


@dataclass(frozen=True, slots=True)
class Transition:
    """One command on one kind of case.

    `deed` names who may (secretariat.permissions); `needs_reason`: a reason of the programme file that is for `reasons`;
    `letter`: the paper that follows; `holds`: only whoever holds the case may do it (managers excepted).
    `target` is None where the case stays in its status; what needs a second person goes to awaiting-second first.
    """

    command: str
    sources: frozenset[str]
    target: str | None
    deed: str
    reasons: str | None = None
    letter: str | None = None
    holds: bool = True


APPLICATION: Final[Mapping[str, Transition]] = {
    transition.command: transition
    for transition in (
        Transition("take", frozenset({A.RECEIVED, A.IN_REVIEW}), A.IN_REVIEW, "next"),
        Transition("hand-back", frozenset({A.IN_REVIEW, A.AWAITING_SECOND}), None, "hand-back"),
        Transition("note", frozenset(A), None, "note", holds=False),
        Transition("settle", frozenset({A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND}), A.IN_REVIEW, "settle-check"),
        Transition("approve", frozenset({A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND}), A.APPROVED, "decide-application"),
        Transition("return", frozenset({A.RECEIVED, A.IN_REVIEW}), A.RETURNED, "decide-application", "return", "returned"),
        Transition("reject", frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED}), A.REJECTED, "decide-application", "reject", "rejected"),
        Transition(
            "withdraw", frozenset({A.RECEIVED, A.IN_REVIEW, A.RETURNED, A.AWAITING_SECOND, A.APPROVED}), A.WITHDRAWN, "decide-application"
        ),
        Transition("reopen", frozenset({A.REJECTED, A.WITHDRAWN, A.APPROVED}), A.AWAITING_SECOND, "reopen", "reopen", holds=False),
        Transition("confirm", frozenset({A.AWAITING_SECOND}), A.IN_REVIEW, "confirm", holds=False),
        Transition("decline", frozenset({A.AWAITING_SECOND}), A.IN_REVIEW, "confirm", holds=False),
        Transition("register", frozenset({A.APPROVED}), A.REGISTERED, "close-cutoff", letter="registered", holds=False),
        Transition("cancel", frozenset({A.REGISTERED}), A.CANCELLED, "cancel", "cancel", "cancelled", holds=False),
    )
}

PROVIDER: Final[Mapping[str, Transition]] = {
    transition.command: transition
    for transition in (
        Transition(
            "approve", frozenset({P.RECEIVED, P.IN_REVIEW}), P.REGISTERED, "decide-provider", letter="provider-registered", holds=False
        ),
        Transition("return", frozenset({P.RECEIVED, P.IN_REVIEW}), P.RETURNED, "decide-provider", "return-provider", holds=False),
        Transition(
            "reject",
            frozenset({P.RECEIVED, P.IN_REVIEW, P.RETURNED}),
            P.REFUSED,
            "decide-provider",
            "reject-provider",
            "provider-refused",
            holds=False,
        ),
        Transition("withdraw", frozenset({P.RECEIVED, P.IN_REVIEW, P.RETURNED}), P.WITHDRAWN, "decide-provider", holds=False),
    )
}


DECIDED: Final = frozenset({A.APPROVED, A.REJECTED, A.WITHDRAWN, A.REGISTERED, A.CANCELLED})
OPEN: Final = (A.RECEIVED, A.IN_REVIEW, A.AWAITING_SECOND)
