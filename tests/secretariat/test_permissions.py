"""The table of roles and deeds, typed here anew from the interfaces; the commands are walked in tests/cli/test_roles.py."""

from typing import Final

import pytest

from models.vocabulary import RefusalCode, Role
from secretariat.casework.process import APPLICATION, EVIDENCE, GRANT, PROVIDER, SECURITY_REVIEW
from secretariat.messages import LANGUAGES, say, text
from secretariat.permissions import PERMITTED, may

# one letter a role: reviewer, manager, shipping, callcentre, aDmin, auditor (u)
ROLES: Final = dict(zip("rmscdu", Role, strict=True))
TABLE: Final = {
    "template": "rm",
    "intake": "rmsc",
    "intake-applications": "rm",
    "intake-providers": "rm",
    "intake-documents": "rm",
    "deem-received": "m",
    "receipts": "rm",
    "show-receipts": "rmu",
    "intake-amendments": "rm",
    "amend": "rm",
    "amendments": "rmu",
    "quality": "rmu",
    "export-quality": "rm",
    "take-over-providers": "d",
    "take-over-stores": "d",
    "serve": "d",
    "move": "d",
    "queue": "rm",
    "next": "rm",
    "hand-back": "rm",
    "decide-in-bulk": "rm",
    "team": "m",
    "note": "rm",
    "decide-application": "rm",
    "settle-check": "rm",
    "corrections": "rm",
    "answer-correction": "rm",
    "chase-corrections": "m",
    "check-document": "rm",
    "confirm": "rm",
    "reopen": "rm",
    "look": "rm",
    "record-succession": "rm",
    "chains": "m",
    "name-chain": "rm",
    "show-chains": "rmu",
    "uphold": "m",
    "resolve-look": "m",
    "look-summary": "mu",
    "overdue": "rmu",
    "forecast": "mu",
    "patrol": "mu",
    "fix-stuck": "m",
    "show": "rmu",
    "show-shipments": "rmsu",
    "export-shipments": "msu",
    "order-kits": "msc",
    "correct-kit-address": "rmsc",
    "examine-provider": "rm",
    "decide-provider": "m",
    "examine-grant": "rm",
    "decide-grant": "m",
    "keep-evidence": "rm",
    "read-evidence": "rmu",
    "export-providers": "mu",
    "export-register": "m",
    "cancel": "m",
    "override-cutoff": "m",
    "close-cutoff": "m",
    "join-stores": "m",
    "load-programme": "m",
    "cutoffs": "rmscdu",
    "lookup": "rmscu",
    "export-letters": "rm",
    "export-results": "m",
    "export-publication": "m",
    "export-status": "mu",
    "status-columns": "mu",
    "figures": "mu",
    "rebuild-figures": "md",
    "export-report": "mu",
    "standing-orders": "m",
    "show-standing-orders": "rmsu",
    "export-posters": "ms",
    "export-labels": "ms",
    "export-picking": "ms",
    "kits": "ms",
    "take-calls": "mc",
    "answer-inquiries": "rmsc",
    "supervise-calls": "m",
    "card-looks": "mu",
    "inquiries": "mcu",
    "list-inquiries": "rmscu",
    "export-inquiries": "mu",
    "delete-shared-views": "m",
    "staff": "d",
    "own-password": "rmscdu",
    "staff-skills": "md",
    "staff-leave": "md",
    "upgrade": "d",
    "rebuild-index": "d",
    "backup": "d",
    "restore": "d",
    "doctor": "d",
    "verify": "mdu",
    "journal": "mdu",
    "programme": "rmscdu",
    "home": "rmscdu",
    "erase-personal": "md",
    "hold-cases": "m",
    "answer-privacy-requests": "m",
    "show-privacy-requests": "mdu",
    "audit": "mu",
}


def test_every_deed_is_permitted_to_the_roles_of_the_interfaces_and_to_no_other() -> None:
    assert {deed: set(roles) for deed, roles in PERMITTED.items()} == {
        deed: {ROLES[letter] for letter in letters} for deed, letters in TABLE.items()
    }


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("deed", TABLE)
def test_whoever_may_not_hears_who_may(deed: str, role: Role) -> None:
    refusal = may(role, deed)
    if role in PERMITTED[deed]:
        assert refusal is None
        return
    assert refusal is not None
    assert refusal.code is RefusalCode.NOT_PERMITTED
    for language in LANGUAGES:
        said = say(language, refusal.message)
        names = {known: text(language, f"staff.role.{known.value}") for known in Role}
        assert all((name in said) == (known in PERMITTED[deed]) for known, name in names.items())


def test_an_unknown_deed_is_a_defect() -> None:
    with pytest.raises(KeyError):
        may(Role.ADMIN, "reign")


def test_every_transition_names_a_deed() -> None:
    assert {
        transition.deed for table in (APPLICATION, PROVIDER, SECURITY_REVIEW, GRANT, EVIDENCE) for transition in table.values()
    } <= PERMITTED.keys()
