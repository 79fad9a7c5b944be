"""Who may what: the table of roles and commands. Command line and screens ask here, and nowhere else.

A name is what a person does, not the screen or command it is done from.
"""

from collections.abc import Mapping
from typing import Final

from models.vocabulary import RefusalCode, Role
from secretariat.refusal import Message, Refusal, refuse

_CASEWORK = frozenset({Role.REVIEWER, Role.MANAGER})
_MANAGER = frozenset({Role.MANAGER})
_ADMIN = frozenset({Role.ADMIN})
_KITS = frozenset({Role.MANAGER, Role.SHIPPING})

PERMITTED: Final[Mapping[str, frozenset[Role]]] = {
    "template": _CASEWORK,
    "intake": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE}),
    "intake-applications": _CASEWORK,
    "intake-providers": _CASEWORK,
    "intake-documents": _CASEWORK,
    "deem-received": _MANAGER,
    "receipts": _CASEWORK,
    "show-receipts": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "take-over-providers": _ADMIN,
    "take-over-stores": _ADMIN,
    "uphold": _MANAGER,
    "record-succession": _CASEWORK,
    "queue": _CASEWORK,
    "next": _CASEWORK,
    "hand-back": _CASEWORK,
    "decide-in-bulk": _CASEWORK,
    "team": _MANAGER,
    "note": _CASEWORK,
    "decide-application": _CASEWORK,
    "settle-check": _CASEWORK,
    "corrections": _CASEWORK,
    "answer-correction": _CASEWORK,
    "chase-corrections": _MANAGER,
    "check-document": _CASEWORK,
    "amend": _CASEWORK,
    "intake-amendments": _CASEWORK,
    "amendments": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "chains": _MANAGER,
    "name-chain": _CASEWORK,
    "show-chains": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "confirm": _CASEWORK,
    "reopen": _CASEWORK,
    "look": _CASEWORK,
    "resolve-look": _MANAGER,
    "look-summary": frozenset({Role.MANAGER, Role.AUDITOR}),
    "overdue": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "forecast": frozenset({Role.MANAGER, Role.AUDITOR}),
    "patrol": frozenset({Role.MANAGER, Role.AUDITOR}),
    "fix-stuck": _MANAGER,
    "quality": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "export-quality": _CASEWORK,
    "show": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "show-shipments": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR, Role.SHIPPING}),
    "examine-provider": _CASEWORK,
    "decide-provider": _MANAGER,
    "examine-grant": _CASEWORK,
    "decide-grant": _MANAGER,
    "keep-evidence": _CASEWORK,
    "read-evidence": frozenset({Role.REVIEWER, Role.MANAGER, Role.AUDITOR}),
    "export-providers": frozenset({Role.MANAGER, Role.AUDITOR}),
    "export-register": _MANAGER,
    "cancel": _MANAGER,
    "override-cutoff": _MANAGER,
    "close-cutoff": _MANAGER,
    "join-stores": _MANAGER,
    "load-programme": _MANAGER,
    "cutoffs": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE, Role.ADMIN, Role.AUDITOR}),
    "lookup": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE, Role.AUDITOR}),
    "export-letters": _CASEWORK,
    "export-results": _MANAGER,
    "export-publication": _MANAGER,
    "export-status": frozenset({Role.MANAGER, Role.AUDITOR}),
    "status-columns": frozenset({Role.MANAGER, Role.AUDITOR}),
    "export-shipments": frozenset({Role.MANAGER, Role.SHIPPING, Role.AUDITOR}),
    "figures": frozenset({Role.MANAGER, Role.AUDITOR}),
    "rebuild-figures": frozenset({Role.MANAGER, Role.ADMIN}),
    "export-report": frozenset({Role.MANAGER, Role.AUDITOR}),
    "standing-orders": _MANAGER,
    "show-standing-orders": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.AUDITOR}),
    "export-posters": _KITS,
    "export-labels": _KITS,
    "export-picking": _KITS,
    "kits": _KITS,
    "order-kits": frozenset({Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE}),
    "correct-kit-address": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE}),
    "take-calls": frozenset({Role.MANAGER, Role.CALLCENTRE}),
    "answer-inquiries": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE}),
    "supervise-calls": _MANAGER,
    "card-looks": frozenset({Role.MANAGER, Role.AUDITOR}),
    "inquiries": frozenset({Role.MANAGER, Role.CALLCENTRE, Role.AUDITOR}),
    "list-inquiries": frozenset({Role.REVIEWER, Role.MANAGER, Role.SHIPPING, Role.CALLCENTRE, Role.AUDITOR}),
    "export-inquiries": frozenset({Role.MANAGER, Role.AUDITOR}),
    "delete-shared-views": _MANAGER,
    "staff": _ADMIN,
    "own-password": frozenset(Role),
    "staff-skills": frozenset({Role.MANAGER, Role.ADMIN}),
    "staff-leave": frozenset({Role.MANAGER, Role.ADMIN}),
    "upgrade": _ADMIN,
    "rebuild-index": _ADMIN,
    "backup": _ADMIN,
    "restore": _ADMIN,
    "serve": _ADMIN,
    "move": _ADMIN,
    "doctor": _ADMIN,
    "verify": frozenset({Role.MANAGER, Role.ADMIN, Role.AUDITOR}),
    "journal": frozenset({Role.MANAGER, Role.ADMIN, Role.AUDITOR}),
    "programme": frozenset(Role),
    "home": frozenset(Role),
    "erase-personal": frozenset({Role.MANAGER, Role.ADMIN}),
    "hold-cases": _MANAGER,
    "answer-privacy-requests": _MANAGER,
    "show-privacy-requests": frozenset({Role.MANAGER, Role.ADMIN, Role.AUDITOR}),
    "audit": frozenset({Role.MANAGER, Role.AUDITOR}),
}


def may(role: Role, deed: str) -> Refusal | None:
    """None if the role may do it, else the refusal that says who may. Raises KeyError for an unknown deed."""
    if role in PERMITTED[deed]:
        return None
    return refuse(
        RefusalCode.NOT_PERMITTED, "staff.not_permitted", roles=tuple(_role_name(known) for known in Role if known in PERMITTED[deed])
    )


def _role_name(role: Role) -> Message:
    return Message(f"staff.role.{role.value}")
