"""Reasons (理由) of decisions: which ones the programme file has for a decision, whether a command gives what it needs."""

from models.vocabulary import RefusalCode
from secretariat.programme import Programme, Reason
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command

OTHER = "other"
"""The reason that every programme has, for every decision that needs one."""


def reasons_of(programme: Programme, wanted: str) -> dict[str, Reason]:
    """The reasons for a kind of decision, by their code, in the order of the programme file."""
    return {code: reason for code, reason in programme.reasons.items() if wanted in reason.decisions or code == OTHER}


def usual_reason(programme: Programme, wanted: str) -> str:
    """The programme's own reason for a kind of decision that follows from another one, or is given none."""
    return next((code for code in reasons_of(programme, wanted) if code != OTHER), OTHER)


def check_reasons(command: Command, wanted: str | None, programme: Programme) -> Refusal | None:
    """Whether the command gives the reasons and the note that it needs; `wanted`: the kind of decision, None if that needs no reason."""
    if wanted is None:
        return None
    known = reasons_of(programme, wanted)
    said = {item.reason for item in command.items if item.wanted}
    if not command.reasons:
        return refuse(RefusalCode.REASON_MISSING, "casework.reason_missing", known=tuple(known))
    for code in command.reasons:
        if code not in known:
            return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_reason", reason=code, known=tuple(known))
        if known[code].needs_note and code not in said and not (command.note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "casework.reason_needs_note", reason=code)
    return None
