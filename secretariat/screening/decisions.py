"""Deciding on an application: pure, from the case, the command, the person and the moment to what changes, or a named refusal.

Nothing here reads a clock, a database or a setting.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from models.vocabulary import ApplicationStatus, Outcome, RefusalCode, Rule
from secretariat.casework.notes import check_note
from secretariat.casework.process import ON_APPLICATION, OPEN
from secretariat.casework.reasons import check_reasons
from secretariat.clock import japan_day
from secretariat.looks.deciding import agree, disagree, let_stand
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase, Pending, Settled
from secretariat.screening.choosing import standing_changes_with
from secretariat.screening.correction_decisions import (
    answer_item,
    asked_no_more,
    close_overdue,
    judge_item,
    remind,
    return_for_correction,
    settled_by_approval,
)
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.obstacles import obstacle, start_if_approved
from secretariat.screening.settling import (
    awaiting_second,
    choose_industry,
    confirmed,
    confirmed_choice,
    needs_second,
    new_merchant_id,
    settle,
    standing_changes,
)
from secretariat.screening.upholding import uphold
from secretariat.screening.urgency import urgency_in


def decide(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """The decision, or why it cannot be made."""
    if command.items:
        command = replace(command, reasons=tuple(dict.fromkeys((*command.reasons, *(asked.reason for asked in command.items)))))
    refused = (
        obstacle(case, command.name, context)
        or check_reasons(command, ON_APPLICATION[command.name].reasons, context.programme)
        or check_note(command.note)
    )
    decision = refused or _DECIDERS[command.name](case, command, context)
    if isinstance(decision, Refusal) or decision.target not in OPEN or case.status in OPEN:
        return decision
    # closing runs that were held meanwhile passed it over
    urgent = urgency_in(context.calendar, case.cutoff_start_on, case.due_on, japan_day(context.now))
    return replace(decision, changes={"urgent_on": urgent.on, **decision.changes})


def _take(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    del command
    payload = {"assignee": context.person.login} | ({"from": case.assignee} if case.assignee else {})
    return Decision(ApplicationStatus.IN_REVIEW, {"assignee": context.person.login}, payload)


def _hand_back(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    del context
    return Decision(case.status, {"assignee": None}, {"from": case.assignee, "reasons": list(command.reasons)}, command.note)


def _note(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    del context
    note = (command.note or "").strip()
    return Decision(case.status, note=note) if note else refuse(RefusalCode.NOTE_MISSING, "casework.note_missing")


def _approve(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    unconfirmed = awaiting_second(case, case.settled, case.choice, context)
    discretion_open = Rule.EXCLUDED not in case.settled and needs_second(case, Rule.EXCLUDED, Outcome.PASS, context)
    if unconfirmed or discretion_open:
        by = tuple(dict.fromkeys([context.person.login, *unconfirmed]))
        return Decision(
            ApplicationStatus.AWAITING_SECOND,
            _await(Pending("approve", by, ApplicationStatus.IN_REVIEW, note=command.note)),
            {"awaits": "approve"},
            command.note,
            once_confirmed=_approved(case, command.note, context),
        )
    # what two people sign was looked at twice
    return replace(_approved(case, command.note, context), draws=context.programme.sampling)


def _approved(case: ApplicationCase, note: str | None, context: Context) -> Decision:
    start = start_if_approved(case, context)
    payload = {
        "start_on": start.isoformat() if start else None,
        "rate": case.return_rate,
        "subsidised": case.subsidised,
        "programme": context.programme_version,
        "settles": [rule.value for rule in case.unsettled],
    }
    return Decision(
        ApplicationStatus.APPROVED,
        {"decided_at": context.now, "assignee": None, "pending": None, "open_points": 0},
        payload,
        note,
        settle=confirmed(case, context.person.login) if case.pending else {},
        choose=confirmed_choice(case, context.person.login) if case.pending else None,
        merchant_id=None if case.store.merchant_id else new_merchant_id(case, case.store.root_id),
        item_changes=settled_by_approval(case, context.person.login),
    )


def _reject(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    if _is_discretionary(case, command, context):
        pending = Pending("reject", (context.person.login,), _resting(case), command.reasons, command.note)
        return Decision(
            ApplicationStatus.AWAITING_SECOND,
            _await(pending),
            {"awaits": "reject", "reasons": list(command.reasons)},
            command.note,
            once_confirmed=_rejected(command.reasons, command.note, context),
        )
    return _rejected(command.reasons, command.note, context)


def _is_discretionary(case: ApplicationCase, command: Command, context: Context) -> bool:
    """Whether a rejection rests on discretion: by one of its reasons, or on an exclusion that is a matter of discretion."""
    exclusion = context.programme.exclusions.get(case.exclusion or "")
    judged = exclusion is not None and exclusion.second_person
    reasons = [context.programme.reasons[code] for code in command.reasons]
    return any(reason.second_person or (judged and reason.rule is Rule.EXCLUDED) for reason in reasons)


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
    if pending is None:  # an obstacle, seen before
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.nothing_pending", number=case.number)
    if pending.command == "settle":
        return Decision(
            ApplicationStatus.IN_REVIEW,
            {"pending": None},
            {"confirms": "settle"},
            command.note,
            settle=confirmed(case, context.person.login),
            choose=confirmed_choice(case, context.person.login),
        )
    if pending.command == "approve":
        return _approved(case, command.note, context)
    if pending.command == "reject":
        return _rejected(pending.reasons, pending.note, context)
    return _reopened(case, command, context)


def _reopened(case: ApplicationCase, command: Command, context: Context) -> Decision:
    """As if it had not been decided: also a return that is taken back has stopped no clock."""
    cleared = {"pending": None, "decided_at": None, "returned_at": None}
    return Decision(
        ApplicationStatus.IN_REVIEW,
        {**cleared, **standing_changes(case, case.settled, context)},
        {"confirms": "reopen"},
        command.note,
        cancel_letters=True,
        item_changes=asked_no_more(case, context.person.login),
    )


def _decline(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    pending = case.pending
    if pending is None:  # an obstacle, seen before
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.nothing_pending", number=case.number)
    changes: dict[str, object] = {"pending": None}
    removed: dict[Rule, Settled | None] = {}
    unchoose = False
    if pending.command in {"settle", "approve"}:
        removed = {r: None for r, s in case.settled.items() if needs_second(case, r, s.outcome, context) and not s.confirmed_by}
        kept = {rule: settled for rule, settled in case.settled.items() if rule not in removed}
        unchoose = bool(awaiting_second(case, {}, case.choice, context))
        changes |= standing_changes_with(case, None, kept, context) if unchoose else standing_changes(case, kept, context)
    return Decision(pending.back, changes, {"declines": pending.command}, command.note, settle=removed, unchoose=unchoose)


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
    "take": _take,
    "hand-back": _hand_back,
    "note": _note,
    "approve": _approve,
    "return": return_for_correction,
    "reject": _reject,
    "withdraw": _withdraw,
    "reopen": _reopen,
    "settle": settle,
    "choose-industry": choose_industry,
    "confirm": _confirm,
    "decline": _decline,
    "cancel": _cancel,
    "answer-item": answer_item,
    "judge-item": judge_item,
    "remind": remind,
    "close-overdue": close_overdue,
    "agree": agree,
    "disagree": disagree,
    "let-stand": let_stand,
    "uphold": uphold,
}
