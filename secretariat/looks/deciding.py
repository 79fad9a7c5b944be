"""Looking at an approval a second time: agreeing, not agreeing, and what a manager makes of it. Pure."""

from models.vocabulary import LookStatus, RefusalCode, Rule
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Command, Context, Decision, Look


def agree(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """The approval was right."""
    del context
    return Decision(case.status, note=command.note, look=Look(LookStatus.AGREED))


def disagree(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """It was not: for these reasons, in the check `command.rule` if it is about one; the note says what would have been right."""
    del context
    if not (command.note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "looks.note_missing")
    if command.rule is not None and command.rule not in set(Rule):
        known = tuple(rule.value for rule in Rule)
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_rule", rule=command.rule, known=known)
    payload = {"reasons": list(command.reasons)} | ({"about": command.rule} if command.rule else {})
    look = Look(LookStatus.DISAGREED, command.reasons, command.rule)
    return Decision(case.status, payload=payload, note=command.note, look=look)


def let_stand(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """A manager has seen that somebody did not agree, and leaves the approval as it is; the note says why."""
    del context
    if not (command.note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "looks.stand_needs_note")
    return Decision(case.status, note=command.note, look=Look(LookStatus.DISAGREED, resolves=True))


def check_look(case: ApplicationCase, context: Context) -> Refusal | None:
    """Why this person cannot look at the approval now."""
    if case.look is None or case.look.status != LookStatus.WAITING:
        return refuse(RefusalCode.NOTHING_TO_DO, "looks.none_waiting", number=case.number)
    return _check_other_person(case, context)


def check_let_stand(case: ApplicationCase, context: Context) -> Refusal | None:
    """Likewise for what somebody did not agree to."""
    if case.look is None or case.look.status != LookStatus.DISAGREED:
        return refuse(RefusalCode.NOTHING_TO_DO, "looks.none_unresolved", number=case.number)
    return _check_other_person(case, context)


def _check_other_person(case: ApplicationCase, context: Context) -> Refusal | None:
    if case.look is not None and context.person.login == case.look.approved_by:
        return refuse(RefusalCode.SAME_PERSON, "looks.same_person", number=case.number)
    return None
