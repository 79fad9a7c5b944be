"""A registration that was taken over from elsewhere (移行登録) stands in spite of what the checks say against it. Pure.

Whoever took it over is an administrator, whoever has it stand a manager: two people, as for a check that is overridden.
"""

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Command, Context, Decision


def check_uphold(case: ApplicationCase, context: Context) -> Refusal | None:
    """Only what was registered with points that nobody has settled: that is so of nothing that was approved here."""
    del context
    if case.open_points:
        return None
    return refuse(RefusalCode.NOTHING_TO_DO, "casework.nothing_to_uphold", number=case.number)


def uphold(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """Nothing is open any more; rate and subsidy stay as they are."""
    del context
    note = (command.note or "").strip()
    if not note:
        return refuse(RefusalCode.NOTE_MISSING, "casework.uphold_needs_note")
    return Decision(case.status, {"open_points": 0}, {"settles": [rule.value for rule in case.unsettled]}, note)
