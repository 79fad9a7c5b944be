"""Deciding on an application: pure, from the case, the command, the person and the moment to what changes, or a named refusal.

Nothing here reads a clock, a database or a setting.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from models.vocabulary import VERDICT_RULES, ApplicationStatus, Outcome, ProviderStatus, RefusalCode, Role, Rule, Verdict
from secretariat.casework.process import APPLICATION, Transition
from secretariat.clock import japan_day
from secretariat.identifiers import merchant_id
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase, Pending, Settled
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Standing, standing_of
from secretariat.staff import Person

BY_MERCHANT_ID: Final = frozenset({"by_merchant_id", "merchant_id_differs"})  # findings that say whose store the declared ID belongs to


@dataclass(frozen=True, slots=True)
class Command:
    """What somebody wants done with a case."""

    name: str
    reasons: tuple[str, ...] = ()
    note: str | None = None
    from_day: date | None = None
    rule: str | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a decision may depend on besides the case."""

    person: Person
    now: datetime
    programme: Programme
    programme_version: int
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class Decision:
    """What changes. `changes` are columns of the application; `settle` are settlements to write (None: to take away)."""

    target: str
    changes: Mapping[str, object] = field(default_factory=dict)
    payload: Mapping[str, object] = field(default_factory=dict)
    note: str | None = None
    letter: str | None = None
    letter_parameters: Mapping[str, object] = field(default_factory=dict)
    cancel_letters: bool = False
    settle: Mapping[Rule, Settled | None] = field(default_factory=dict)
    merchant_id: str | None = None
    join_to_application: str | None = None
    part_store: bool = False
    end_membership_on: date | None = None


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
        settle=_confirmed(case, context.person.login) if case.pending else {},
        merchant_id=None if case.store.merchant_id else _new_merchant_id(case, case.store.root_id),
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
    )


def _withdraw(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    del case
    changes = {"decided_at": context.now, "assignee": None, "pending": None, "returned_at": None}
    return Decision(ApplicationStatus.WITHDRAWN, changes, {}, command.note)


def _reopen(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    pending = Pending("reopen", (context.person.login,), case.status, command.reasons, command.note)
    payload = {"awaits": "reopen", "reasons": list(command.reasons)}
    return Decision(ApplicationStatus.AWAITING_SECOND, _await(pending), payload, command.note)


def _settle(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    if command.rule not in set(PLAIN):
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_rule", rule=command.rule, known=tuple(rule.value for rule in PLAIN))
    if command.outcome not in {Outcome.PASS, Outcome.FAIL}:
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=command.outcome)
    if not (command.note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "casework.settle_needs_note")
    rule, outcome = Rule(command.rule), Outcome(command.outcome)
    finding = case.findings[rule]
    stands = case.settled[rule].outcome is outcome if rule in case.settled else finding.outcome is outcome and not finding.unsubsidised
    if stands:
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.already_settled", rule=Message(f"checks.rule.{rule}"))
    settled = Settled(outcome, context.person.login, None, (command.note or "").strip())
    standing = _standing(case, {**case.settled, rule: settled}, context)
    changes = {**_standing_changes(standing), "assignee": case.assignee or context.person.login}
    awaiting = {**case.settled, rule: settled}
    by = tuple(dict.fromkeys(s.staff for r, s in awaiting.items() if needs_second(case, r, s.outcome, context) and not s.confirmed_by))
    target = ApplicationStatus.AWAITING_SECOND if by else ApplicationStatus.IN_REVIEW
    changes["pending"] = Pending("settle", by, ApplicationStatus.IN_REVIEW).packed() if by else None
    joins = rule is Rule.SAME_STORE and outcome is Outcome.FAIL and finding.parameters
    parts = _parts_store(case, rule, outcome)
    return Decision(
        target,
        changes,
        {"rule": rule.value, "outcome": outcome.value},
        settled.note,
        settle={rule: settled},
        merchant_id=_merchant_id_by_settling(case, rule, outcome, parts=parts),
        join_to_application=str(finding.parameters[0]) if joins else None,
        part_store=parts,
    )


def _parts_store(case: ApplicationCase, rule: Rule, outcome: Outcome) -> bool:
    """Whether settling a check so takes a joined store apart again; a wrong ID does where nothing but the ID had joined it."""
    if rule is Rule.MERCHANT_ID:
        return case.store.is_joined and outcome is Outcome.FAIL and Rule.SAME_STORE not in case.settled
    return case.store.is_joined and rule is Rule.SAME_STORE and outcome is Outcome.PASS


def _merchant_id_by_settling(case: ApplicationCase, rule: Rule, outcome: Outcome, *, parts: bool) -> str | None:
    """A store gets its ID once it is settled that it is a store of its own, or that a declared ID is not one."""
    known = case.store.merchant_id
    if rule is Rule.MERCHANT_ID and outcome is Outcome.FAIL:
        replaces = not case.store.is_joined and known in (None, case.declared_merchant_id)
        return merchant_id(case.store.id) if parts or replaces else None
    if rule is Rule.SAME_STORE and outcome is Outcome.PASS and (parts or known is None):
        return _new_merchant_id(case, case.store.id)
    return None


def _new_merchant_id(case: ApplicationCase, store_id: int) -> str:
    """The ID for a store that has none: the declared one, unless that is another store's or was settled to be wrong."""
    wrong = Rule.MERCHANT_ID in case.settled and case.settled[Rule.MERCHANT_ID].outcome is Outcome.FAIL
    if case.declared_merchant_id is None or wrong or case.findings[Rule.SAME_STORE].reason in BY_MERCHANT_ID:
        return merchant_id(store_id)
    return case.declared_merchant_id


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
            settle=_confirmed(case, context.person.login),
        )
    if pending.command == "approve":
        return _check_approval(case, context) or _approved(case, command.note, context)
    if pending.command == "reject":
        return _rejected(pending.reasons, pending.note, context)
    changes = {"pending": None, "decided_at": None, **_standing_changes(_standing(case, case.settled, context))}
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
        changes |= _standing_changes(_standing(case, kept, context))
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


def needs_second(case: ApplicationCase, rule: Rule, outcome: Outcome, context: Context) -> bool:
    """Whether settling a check so is a matter for two people: an overridden fail, a subsidy over a limit, or a discretionary ground."""
    found = case.findings[rule]
    if outcome is not Outcome.PASS:
        return False
    if rule in VERDICT_RULES and (found.outcome is Outcome.FAIL or found.unsubsidised):
        return True
    exclusion = context.programme.exclusions.get(case.exclusion or "")
    return rule is Rule.EXCLUDED and exclusion is not None and exclusion.second_person


def _confirmed(case: ApplicationCase, login: str) -> dict[Rule, Settled | None]:
    return {
        rule: Settled(settled.outcome, settled.staff, login, settled.note)
        for rule, settled in case.settled.items()
        if settled.confirmed_by is None and settled.staff != login
    }


def _standing(case: ApplicationCase, settled: Mapping[Rule, Settled], context: Context) -> Standing:
    stored = {rule: case.findings[rule] for rule in PLAIN}
    rates = context.programme.rates
    return standing_of(stored, {rule: s.outcome for rule, s in settled.items()}, case.franchise, rates.standard, rates.franchise)


def _standing_changes(standing: Standing) -> dict[str, object]:
    return {
        "verdict": standing.verdict.value,
        "return_rate": standing.return_rate,
        "subsidised": standing.subsidised,
        "open_points": standing.open_points,
    }


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
    "settle": _settle,
    "confirm": _confirm,
    "decline": _decline,
    "cancel": _cancel,
}
