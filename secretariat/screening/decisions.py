"""Deciding on an application: pure, from the case, the command, the person and the moment to what changes, or a named refusal.

Nothing here reads a clock, a database or a setting.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from models.vocabulary import VERDICT_RULES, ApplicationStatus, Outcome, ProviderStatus, RefusalCode, Role, Rule, Verdict
from secretariat.casework.process import APPLICATION, Transition
from secretariat.clock import japan_day
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase, Pending, Settled
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.settling import confirmed, needs_second, new_merchant_id, settle, standing_changes, standing_with
from secretariat.staff import Person


def decide(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """The decision, or why it cannot be made."""
    transition = APPLICATION[command.name]
    refused = (
        may(context.person.role, transition.deed)
        or _check_state(case, transition)
        or _check_holder(case, transition, context.person)
        or check_reasons(command, transition.reasons, context.programme)
    )
    return refused or _DECIDERS[command.name](case, command, context)


def _check_state(case: ApplicationCase, transition: Transition) -> Refusal | None:
    settling = case.pending is not None and case.pending.command == "settle"
    if case.status in transition.sources and (
        case.status != ApplicationStatus.AWAITING_SECOND or settling or transition.command in {"confirm", "decline", "withdraw"}
    ):
        return None
    return refuse(
        RefusalCode.WRONG_STATE,
        "casework.wrong_state",
        number=case.number,
        status=Message(f"words.application_status.{case.status}"),
        staff=case.last_staff,
        at=case.last_at,
    )


def _check_holder(case: ApplicationCase, transition: Transition, person: Person) -> Refusal | None:
    if transition.holds and person.role == Role.REVIEWER and case.assignee not in (None, person.login):
        return refuse(RefusalCode.HELD_BY_OTHER, "casework.held_by_other", number=case.number, assignee=case.assignee)
    return None


def check_reasons(command: Command, wanted: str | None, programme: Programme) -> Refusal | None:
    """Whether the command gives the reasons and the note that it needs."""
    if wanted is None:
        return None
    known = [code for code, reason in programme.reasons.items() if wanted in reason.decisions or code == "other"]
    if not command.reasons:
        return refuse(RefusalCode.REASON_MISSING, "casework.reason_missing", known=tuple(known))
    for code in command.reasons:
        if code not in known:
            return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_reason", reason=code, known=tuple(known))
        if programme.reasons[code].needs_note and not (command.note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "casework.reason_needs_note", reason=code)
    return None


def start_if_approved(case: ApplicationCase, context: Context) -> date | None:
    """The start day that an approval at this moment gives."""
    return context.calendar.start_for(case.cutoff_start_on, japan_day(context.now))


def _approve(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    if refused := _check_approval(case, context):
        return refused
    unconfirmed = [
        settled.staff
        for rule, settled in case.settled.items()
        if needs_second(case, rule, settled.outcome, context) and not settled.confirmed_by
    ]
    discretion_open = Rule.EXCLUDED not in case.settled and needs_second(case, Rule.EXCLUDED, Outcome.PASS, context)
    if unconfirmed or discretion_open:
        by = tuple(dict.fromkeys([context.person.login, *unconfirmed]))
        back = ApplicationStatus.IN_REVIEW
        return Decision(
            ApplicationStatus.AWAITING_SECOND, _await(Pending("approve", by, back, note=command.note)), {"awaits": "approve"}, command.note
        )
    return _approved(case, command.note, context)


def _check_approval(case: ApplicationCase, context: Context) -> Refusal | None:
    if case.verdict == Verdict.INELIGIBLE:
        outcomes = {rule: case.settled[rule].outcome if rule in case.settled else found.outcome for rule, found in case.findings.items()}
        failing = tuple(Message(f"checks.rule.{rule}") for rule in VERDICT_RULES if outcomes[rule] is Outcome.FAIL)
        return refuse(RefusalCode.NOT_ELIGIBLE, "casework.not_eligible", number=case.number, rules=failing)
    if case.provider_status != ProviderStatus.REGISTERED:
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "casework.provider_not_registered", provider=case.provider_name)
    if missing := tuple(service.name for service in case.services if not service.registered):
        return refuse(RefusalCode.SERVICE_NOT_REGISTERED, "casework.service_not_registered", services=missing)
    if start_if_approved(case, context) is None:
        return refuse(RefusalCode.TOO_LATE, "casework.no_start_left", number=case.number)
    return None


def _approved(case: ApplicationCase, note: str | None, context: Context) -> Decision:
    start = start_if_approved(case, context)
    opened = [
        rule.value
        for rule, found in case.findings.items()
        if rule in PLAIN and found.outcome is not Outcome.PASS and rule not in case.settled
    ]
    payload = {
        "start_on": start.isoformat() if start else None,
        "rate": case.return_rate,
        "subsidised": case.subsidised,
        "programme": context.programme_version,
        "settles": opened,
    }
    return Decision(
        ApplicationStatus.APPROVED,
        {"decided_at": context.now, "assignee": None, "pending": None, "open_points": 0},
        payload,
        note,
        settle=confirmed(case, context.person.login) if case.pending else {},
        merchant_id=None if case.store.merchant_id else new_merchant_id(case, case.store.root_id),
    )


def _return(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    del case
    return Decision(
        ApplicationStatus.RETURNED,
        {"returned_at": context.now, "assignee": None},
        {"reasons": list(command.reasons)},
        command.note,
        "returned",
        {"reasons": list(command.reasons), "note": command.note},
    )


def _reject(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    if any(context.programme.reasons[code].second_person for code in command.reasons):
        pending = Pending("reject", (context.person.login,), _resting(case), command.reasons, command.note)
        return Decision(
            ApplicationStatus.AWAITING_SECOND, _await(pending), {"awaits": "reject", "reasons": list(command.reasons)}, command.note
        )
    return _rejected(command.reasons, command.note, context)


def _rejected(reasons: tuple[str, ...], note: str | None, context: Context) -> Decision:
    return Decision(
        ApplicationStatus.REJECTED,
        {"decided_at": context.now, "assignee": None, "pending": None, "returned_at": None},
        {"reasons": list(reasons), "programme": context.programme_version},
        note,
        "rejected",
        {"reasons": list(reasons), "note": note},
        cancel_letters=True,
    )


def _withdraw(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    del case
    changes = {"decided_at": context.now, "assignee": None, "pending": None, "returned_at": None}
    return Decision(ApplicationStatus.WITHDRAWN, changes, {}, command.note, cancel_letters=True)


def _reopen(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    pending = Pending("reopen", (context.person.login,), case.status, command.reasons, command.note)
    payload = {"awaits": "reopen", "reasons": list(command.reasons)}
    return Decision(ApplicationStatus.AWAITING_SECOND, _await(pending), payload, command.note)


def _confirm(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    pending = case.pending
    if pending is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.nothing_pending", number=case.number)
    if context.person.login in pending.by:
        return refuse(RefusalCode.SAME_PERSON, "casework.same_person", number=case.number)
    if pending.command == "settle":
        return Decision(
            ApplicationStatus.IN_REVIEW,
            {"pending": None},
            {"confirms": "settle"},
            command.note,
            settle=confirmed(case, context.person.login),
        )
    if pending.command == "approve":
        return _check_approval(case, context) or _approved(case, command.note, context)
    if pending.command == "reject":
        return _rejected(pending.reasons, pending.note, context)
    changes = {"pending": None, "decided_at": None, **standing_changes(standing_with(case, case.settled, context))}
    return Decision(ApplicationStatus.IN_REVIEW, changes, {"confirms": "reopen"}, command.note, cancel_letters=True)


def _decline(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    pending = case.pending
    if pending is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.nothing_pending", number=case.number)
    if context.person.login in pending.by:
        return refuse(RefusalCode.SAME_PERSON, "casework.same_person", number=case.number)
    changes: dict[str, object] = {"pending": None}
    removed: dict[Rule, Settled | None] = {}
    if pending.command in {"settle", "approve"}:
        removed = {r: None for r, s in case.settled.items() if needs_second(case, r, s.outcome, context) and not s.confirmed_by}
        kept = {rule: settled for rule, settled in case.settled.items() if rule not in removed}
        changes |= standing_changes(standing_with(case, kept, context))
    return Decision(pending.back, changes, {"declines": pending.command}, command.note, settle=removed)


def _cancel(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    day = command.from_day
    if day is None or case.start_on is None or day < case.start_on:
        return refuse(RefusalCode.INVALID_VALUE, "casework.cancel_from", start=case.start_on)
    payload = {"from": day.isoformat(), "reasons": list(command.reasons), "programme": context.programme_version}
    return Decision(
        ApplicationStatus.CANCELLED,
        {},
        payload,
        command.note,
        "cancelled",
        {"reasons": list(command.reasons), "note": command.note, "from": day.isoformat()},
        end_membership_on=day,
    )


def _await(pending: Pending) -> dict[str, object]:
    return {"pending": pending.packed(), "assignee": None}


def _resting(case: ApplicationCase) -> str:
    """The status to go back to if the second person declines."""
    return ApplicationStatus.RETURNED if case.status == ApplicationStatus.RETURNED else ApplicationStatus.IN_REVIEW


_DECIDERS: Final[Mapping[str, Callable[[ApplicationCase, Command, Context], Decision | Refusal]]] = {
    "approve": _approve,
    "return": _return,
    "reject": _reject,
    "withdraw": _withdraw,
    "reopen": _reopen,
    "settle": settle,
    "confirm": _confirm,
    "decline": _decline,
    "cancel": _cancel,
}
