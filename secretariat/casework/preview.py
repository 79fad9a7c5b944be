"""What a decision would do, before anybody makes it: status, letter, start day, kits. Nothing is written.

It asks the same pure decision as the desk, composes the letter as the outbox would have it, and plans kits as the closing run does.
Ahead of a closing run it can only assume that nothing else happens to the store until then, and that the run comes on its planned day.
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlmodel import Session

from models.vocabulary import ApplicationStatus
from secretariat.casework.desk import consider
from secretariat.casework.process import APPLICATION
from secretariat.clock import japan_day
from secretariat.kits.keeping_up import kits_wanted
from secretariat.kits.shown_services import Given
from secretariat.kits.store_kits import Moment
from secretariat.letter import Letter
from secretariat.letter_parts import Paper
from secretariat.office import Office
from secretariat.papers import compose
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.case import ApplicationCase
from secretariat.screening.correction_decisions import answer_by
from secretariat.screening.correction_items import asked_items
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import due_on_at
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.explanation import start_shown
from secretariat.screening.loading import required_application
from secretariat.screening.obstacles import obstacle, start_if_approved
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Preview:
    """What follows from a command on an application, as at now.

    version: of the case, as it was looked at. target: the status that follows; awaits_second: a second person has to confirm.
    letter: the one that follows, after a second person's consent or by the closing run where it takes those; None: none.
    start_on: if approved now; own_start_on, cutoff_at: of the cutoff that the application belongs to.
    return_rate: per cent. kits: the parcels that the closing run would plan for the store, none unless the command leads to an approval.
    due_on: the end of the standard processing time; days_left: calendar days until then, negative once it is over.
    settles: the rules whose open points an approval takes upon itself.
    """

    number: str
    version: int
    command: str
    target: str
    awaits_second: bool
    letter: Letter | None
    start_on: date | None
    own_start_on: date | None
    cutoff_at: datetime | None
    return_rate: int | None
    subsidised: bool
    kits: tuple[str, ...]
    due_on: date
    days_left: int
    settles: tuple[str, ...]


def preview_decision(office: Office, person: Person, number: str, command: Command) -> Preview | Refusal:
    """What the command would do now, or the refusal that it would meet."""
    if refused := may(person.role, APPLICATION[command.name].deed):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        return preview(session, case, command, context_now(session, office, person))


def draft_letter(office: Office, person: Person, number: str, command: Command) -> Letter | Refusal | None:
    """The letter of a command that is not complete yet, with the reasons and the note so far; None if the command has none of its own.

    Unknown reasons are left out. The refusal is what stands against the command whatever it is completed with.
    """
    transition = APPLICATION[command.name]
    if refused := may(person.role, transition.deed):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        context = context_now(session, office, person)
        if refused := obstacle(case, command.name, context):
            return refused
        if transition.letter is None:
            return None
        reasons = [code for code in command.reasons if code in office.programme.reasons]
        from_day = command.from_day or case.start_on or japan_day(context.now)
        parameters: dict[str, object] = {"reasons": reasons, "note": command.note, "from": from_day.isoformat()}
        if transition.letter == "returned":
            parameters["answer_by"] = answer_by(office.programme.corrections, japan_day(context.now)).isoformat()
        if command.items:
            parameters["items"] = [asdict(asked) for asked in asked_items(reasons, command.items)]
        paper = Paper(transition.letter, case.number, case.version + 1, parameters, japan_day(context.now))
        return compose(session, office.programme, paper, case.store.merchant_id)


def context_now(session: Session, office: Office, person: Person) -> Context:
    """What a decision of this person may depend on at this moment besides the case."""
    return Context(person, office.clock.now(), office.programme, office.programme_version, load_calendar(session, office.programme))


def preview(session: Session, case: ApplicationCase, command: Command, context: Context) -> Preview | Refusal:
    """The same in a transaction that is open, on a case that is loaded."""
    decision = consider(session, case, command, context)
    if isinstance(decision, Refusal):
        return decision
    final = decision.once_confirmed or decision
    today = japan_day(context.now)
    rate, subsidised = final.changes.get("return_rate", case.return_rate), final.changes.get("subsidised", case.subsidised)
    due_on = due_on_at(case.due_on, case.returned_at, today)
    return Preview(
        number=case.number,
        version=case.version,
        command=command.name,
        target=decision.target,
        awaits_second=decision.changes.get("pending") is not None,
        letter=_letter(session, case, decision, context),
        start_on=start_shown(case, context.calendar, today),
        own_start_on=case.cutoff_start_on,
        cutoff_at=case.cutoff_at,
        return_rate=rate if isinstance(rate, int) else None,
        subsidised=bool(subsidised),
        kits=_kits(session, case, context) if _approves(case, final) else (),
        due_on=due_on,
        days_left=(due_on - today).days,
        settles=_settles(final),
    )


def _approves(case: ApplicationCase, final: Decision) -> bool:
    return final.target == ApplicationStatus.APPROVED and case.status != ApplicationStatus.APPROVED


def _kits(session: Session, case: ApplicationCase, context: Context) -> tuple[str, ...]:
    today, root = japan_day(context.now), case.store.root_id
    start_on = start_shown(case, context.calendar, today)
    if start_on is None:
        return ()
    coming = {root: [Given(service.id, case.id, start_on, None) for service in case.services]}
    return tuple(one.kit.value for one in kits_wanted(session, Moment(context.programme, today, start_on, coming), [root]))


def _settles(final: Decision) -> tuple[str, ...]:
    rules = final.payload.get("settles")
    return tuple(str(rule) for rule in rules) if isinstance(rules, list) else ()


def _letter(session: Session, case: ApplicationCase, decision: Decision, context: Context) -> Letter | None:
    final = decision.once_confirmed or decision
    version = case.version + (1 if final is decision else 2)
    today, start = japan_day(context.now), start_if_approved(case, context)
    paper = None
    if final.letter is not None:
        paper = Paper(final.letter, case.number, version, final.letter_parameters, today)
    elif _approves(case, final) and start is not None:
        row = context.calendar.row(start)
        day = max(today, row.closes_on) if row else today
        parameters = {"start_on": start.isoformat(), "rate": case.return_rate, "subsidised": case.subsidised}
        paper = Paper(APPLICATION["register"].letter or "", case.number, version + 1, parameters, day)
    return compose(session, context.programme, paper, final.merchant_id or case.store.merchant_id) if paper else None
