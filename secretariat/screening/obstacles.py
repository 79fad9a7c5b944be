"""What stands against a command on an application, whatever reasons and notes it is given with: role, status, holder, the case itself.

Pure, like deciding; screens draw their greyed-out commands from it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from models.vocabulary import VERDICT_RULES, ApplicationStatus, Outcome, RefusalCode, Role, Verdict
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.process import ON_APPLICATION, Transition
from secretariat.clock import japan_day
from secretariat.looks.deciding import check_let_stand, check_look
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import STOPPED, ApplicationCase, ServiceState, lapses
from secretariat.screening.correction_items import still_wrong
from secretariat.screening.decision import Context
from secretariat.screening.undoing import already_registered, check_undo
from secretariat.screening.upholding import check_uphold
from secretariat.staff import Person

# of what awaits a second person, only a judgement leaves these open
WHILE_SETTLING: Final = frozenset({"settle", "choose-industry", "approve"})


def obstacle(case: ApplicationCase, name: str, context: Context) -> Refusal | None:
    """Why this person cannot give the command now; None if nothing but its reasons, note and the like may be missing.

    Raises KeyError for a name that is no command of an application.
    """
    transition = ON_APPLICATION[name]
    refused = may(context.person.role, transition.deed) or _check_state(case, transition) or _check_holder(case, transition, context.person)
    if refused is not None or name not in _OBSTACLES:
        return refused
    return _OBSTACLES[name](case, context)


def start_if_approved(case: ApplicationCase, context: Context) -> date | None:
    """The start day that an approval at this moment gives."""
    return context.calendar.start_for(case.cutoff_start_on, japan_day(context.now))


def _check_state(case: ApplicationCase, transition: Transition) -> Refusal | None:
    settling = case.pending is not None and case.pending.command == "settle"
    awaits = case.status == ApplicationStatus.AWAITING_SECOND
    closed = awaits and ((transition.command in WHILE_SETTLING and not settling) or _withdraws_what_one_may_not(case, transition))
    if case.status in transition.sources and not closed:
        return None
    if transition.command == "reopen" and case.status == ApplicationStatus.REGISTERED:
        return already_registered(case)
    return refuse(
        RefusalCode.WRONG_STATE,
        "casework.wrong_state",
        number=case.number,
        status=Message(f"words.application_status.{case.status}"),
        staff=case.last_staff_name or case.last_staff,
        at=case.last_at,
    )


def _withdraws_what_one_may_not(case: ApplicationCase, transition: Transition) -> bool:
    """A decision that one person wants to take back is not got around by a withdrawal, which needs no second person."""
    reopens = case.pending is not None and case.pending.command == "reopen"
    return transition.command == "withdraw" and reopens and case.pending is not None and case.pending.back not in transition.sources


def _check_holder(case: ApplicationCase, transition: Transition, person: Person) -> Refusal | None:
    if transition.holds and person.role == Role.REVIEWER and case.assignee not in (None, person.login):
        return refuse(RefusalCode.HELD_BY_OTHER, "casework.held_by_other", number=case.number, assignee=case.assignee_name or case.assignee)
    return None


def _check_take(case: ApplicationCase, context: Context) -> Refusal | None:
    if case.assignee == context.person.login:
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.already_held", number=case.number)
    return None


def _check_hand_back(case: ApplicationCase, context: Context) -> Refusal | None:
    del context
    return refuse(RefusalCode.NOTHING_TO_DO, "casework.held_by_nobody", number=case.number) if case.assignee is None else None


def _check_approval(case: ApplicationCase, context: Context) -> Refusal | None:
    if case.verdict == Verdict.INELIGIBLE:
        outcomes = {rule: case.settled[rule].outcome if rule in case.settled else found.outcome for rule, found in case.findings.items()}
        failing = tuple(Message(f"checks.rule.{rule}") for rule in VERDICT_RULES if outcomes[rule] is Outcome.FAIL)
        return refuse(RefusalCode.NOT_ELIGIBLE, "casework.not_eligible", number=case.number, rules=failing)
    if places := still_wrong(case.items):
        return refuse(RefusalCode.WRONG_STATE, "corrections.still_wrong", number=case.number, places=places)
    if case.provider_status in STOPPED:
        status = Message(f"words.provider_status.{case.provider_status}")
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "casework.provider_stopped", provider=case.provider_name, status=status)
    if case.provider_status != ProviderStatus.REGISTERED:
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "casework.provider_not_registered", provider=case.provider_name)
    start = start_if_approved(case, context)
    if refused := check_services(case.services, start):
        return refused
    if start is None:
        return refuse(RefusalCode.TOO_LATE, "casework.no_start_left", number=case.number)
    return None


def check_services(services: tuple[ServiceState, ...], start: date | None) -> Refusal | None:
    """Why a store cannot give points with all of these from a start day on."""
    if missing := tuple(service.name for service in services if not service.registered):
        return refuse(RefusalCode.SERVICE_NOT_REGISTERED, "casework.service_not_registered", services=missing)
    if lapsed := tuple(service.name for service in services if service.lapsed):
        return refuse(RefusalCode.SERVICE_NOT_REGISTERED, "casework.service_lapsed", services=lapsed, why=lapses(services))
    # the store would never give points with one that is withdrawn by then
    if start is not None and (ended := tuple(service.name for service in services if service.ends_on and service.ends_on <= start)):
        return refuse(RefusalCode.SERVICE_NOT_REGISTERED, "casework.service_ends", services=ended, start=start)
    return None


def _check_second(case: ApplicationCase, context: Context) -> Refusal | None:
    if case.pending is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.nothing_pending", number=case.number)
    if context.person.login in case.pending.by:
        return refuse(RefusalCode.SAME_PERSON, "casework.same_person", number=case.number)
    return None


def _check_confirmation(case: ApplicationCase, context: Context) -> Refusal | None:
    if refused := _check_second(case, context):
        return refused
    approving = case.pending is not None and case.pending.command == "approve"
    return _check_approval(case, context) if approving else None


_OBSTACLES: Final[Mapping[str, Callable[[ApplicationCase, Context], Refusal | None]]] = {
    "take": _check_take,
    "hand-back": _check_hand_back,
    "approve": _check_approval,
    "confirm": _check_confirmation,
    "decline": _check_second,
    "reopen": check_undo,
    "agree": check_look,
    "disagree": check_look,
    "let-stand": check_let_stand,
    "uphold": check_uphold,
}
