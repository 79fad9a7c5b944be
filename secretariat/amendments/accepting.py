"""Accepting a report: what follows from it for content, checks, rate and services is planned, then written in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import ApplicationStatus, RefusalCode, Verdict
from models.vocabulary_amendments import AmendmentKind
from secretariat import journal
from secretariat.amendments.entering import APPLICATIONS, Rejudged, enter, rejudged
from secretariat.amendments.fields import faulty
from secretariat.amendments.records import ITEMS, accepted_items, rate_on, submission_on
from secretariat.amendments.services import follow_with_services, open_services, start_from
from secretariat.amendments.timeline import RATE, DatedItem, packed_rate, unpacked_value
from secretariat.casework.acts import Case
from secretariat.casework.desk import apply, consider
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.intake.rows import with_values
from secretariat.intake.submission import Submission
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.register import services_by_name
from secretariat.providers.standing import lapse_reasons
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command, Context
from secretariat.screening.loading import load_application, services_of
from secretariat.screening.obstacles import check_services
from secretariat.screening.records import load_submissions
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Plan:
    """What accepting a change does. `before` and `after`: what the application says from that day on, without it and with it.

    `rate`: rate in per cent and subsidy from `rate_from` on, where they change on a start day; services by name.
    """

    before: Submission
    after: Submission
    found: Rejudged
    rate: tuple[int | None, bool] | None
    rate_from: date | None
    added: tuple[str, ...]
    added_from: date | None
    given_up: tuple[str, ...]


def report_items(session: Session, amendment_id: int) -> list[DatedItem]:
    """The items of a report as if it were accepted."""
    i = ITEMS.c
    rows = session.execute(
        sa.select(i.amendment_id, i.place, i.field, i.after, i.from_on, i.entered_at, i.replaced)
        .where(i.amendment_id == amendment_id)
        .order_by(i.place)
    )
    return [DatedItem(*row) for row in rows]


def plan_change(
    session: Session,
    office: Office,
    case: ApplicationCase,
    accepted: Sequence[DatedItem],
    items: Sequence[DatedItem],
    from_on: date,
    today: date,
) -> Plan | Refusal:
    """What accepting these items would do beside those that are `accepted` already, or why it cannot be done now."""
    before = submission_on(accepted, max(from_on, today), load_submissions(session, [case.id])[case.id], today)
    services = services_by_name(session, case.provider_id)
    after = with_values(before, {item.field: unpacked_value(item.after) for item in items if item.field != RATE}, services)
    if not isinstance(after, Submission):
        return faulty(after)
    calendar = load_calendar(session, office.programme)
    start = start_from(calendar, case.start_on or case.cutoff_start_on, from_on, today)
    registered = case.status == ApplicationStatus.REGISTERED
    had = open_services(session, case.id) if registered else frozenset(services[name] for name in before.services if name in services)
    changes_services = any(item.field == "services" for item in items)
    added = tuple(name for name in after.services if services[name] not in had) if changes_services else ()
    given_up = tuple(name for name, id_ in services.items() if id_ in had and name not in after.services) if changes_services else ()
    if added:
        lapsed = lapse_reasons(session, office.programme, [case.provider_id], today)
        states = services_of(session, tuple(str(services[name]) for name in added), today, lapsed)
        if refused := check_services(states, start):
            return refused
        if start is None:
            return refuse(RefusalCode.TOO_LATE, "amendments.no_start_left", number=case.number)
    found = rejudged(session, office, case, before, after)
    if case.status == ApplicationStatus.APPROVED and found.standing.verdict is Verdict.INELIGIBLE:
        return refuse(RefusalCode.NOT_ELIGIBLE, "amendments.reopen_instead", number=case.number)
    rate, rate_from = None, None
    of_its_own_day = registered or from_on > today
    now = (found.standing.return_rate, found.standing.subsidised)
    recorded = (case.return_rate, case.subsidised)
    if of_its_own_day and now[0] is not None and now != rate_on(accepted, start or today, recorded, today):
        if start is None:
            return refuse(RefusalCode.TOO_LATE, "amendments.no_start_left", number=case.number)
        rate, rate_from = now, start
    return Plan(before, after, found, rate, rate_from, added, start if added else None, given_up)


def accept(
    session: Session,
    act: journal.Act,
    office: Office,
    person: Person,
    report: Case,
    reasons: tuple[str, ...] = (),
    note: str | None = None,
) -> Mapping[str, object] | Refusal:
    """Does what the report says to the application's record; gives what the report's own entry tells of it."""
    case = load_application(session, office, _application_of(session, report))
    if case is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=report.number)
    if case.status not in AMENDED["amend"].sources:
        return wrong_state(case)
    from_on: date = report.row["from_on"]
    if report.row["kind"] == AmendmentKind.CANCELLATION:
        return _cancel(session, act, office, person, case, from_on, report.number, reasons, note)
    today = japan_day(act.at)
    accepted, items = accepted_items(session, [case.id]).get(case.id, []), report_items(session, report.id)
    plan = plan_change(session, office, case, accepted, items, from_on, today)
    if isinstance(plan, Refusal):
        return plan
    told: dict[str, object] = {"application": case.number, "verdict": plan.found.standing.verdict.value}
    if plan.rate is not None and plan.rate_from is not None:
        items.append(_rate_item(session, report, case, items[-1].place + 1, plan.rate, plan.rate_from))
        told |= {"rate": plan.rate[0], "rate_from": plan.rate_from.isoformat()}
    entering = [item for item in items if item.from_on <= today]
    payload = {"amendment": report.number, "from": from_on.isoformat()}
    if refused := enter(session, act, office, case, [*accepted, *items], entering, payload, note):
        return refused
    entry = {"entry_case": case.number, "entry_version": case.version + 1}
    waiting = sa.and_(ITEMS.c.amendment_id == report.id, ITEMS.c.from_on > today)
    session.execute(sa.update(ITEMS).where(waiting).values(enter_on=ITEMS.c.from_on, **entry))
    if from_on > today and case.status == ApplicationStatus.REGISTERED and (plan.added or plan.given_up):
        # the days of services are set although the record itself changes later
        _follow_ahead(session, office, case, plan, from_on, today)
    return told


def wrong_state(case: ApplicationCase) -> Refusal:
    """Neither approved nor registered: another way leads there."""
    return refuse(
        RefusalCode.WRONG_STATE,
        "amendments.not_registered",
        number=case.number,
        status=Message(f"words.application_status.{case.status}"),
    )


def _follow_ahead(session: Session, office: Office, case: ApplicationCase, plan: Plan, from_on: date, today: date) -> None:
    services = services_by_name(session, case.provider_id)
    wanted = [services[name] for name in plan.after.services]
    calendar = load_calendar(session, office.programme)
    follow_with_services(session, case, wanted, from_on, calendar, today, (case.number, case.version + 1))


def _application_of(session: Session, report: Case) -> str:
    statement = sa.select(APPLICATIONS.c.number).where(APPLICATIONS.c.id == report.row["application_id"]).with_for_update()
    return str(session.execute(statement).scalar_one())


def _rate_item(
    session: Session, report: Case, case: ApplicationCase, place: int, rate: tuple[int | None, bool], from_on: date
) -> DatedItem:
    item = DatedItem(report.id, place, RATE, packed_rate(*rate), from_on, None, None)
    row = {"amendment_id": report.id, "place": place, "application_id": case.id, "field": RATE, "after": item.after, "from_on": from_on}
    session.execute(sa.insert(ITEMS), {**row, "entry_case": report.number, "entry_version": report.version + 1})
    return item


def _cancel(
    session: Session,
    act: journal.Act,
    office: Office,
    person: Person,
    case: ApplicationCase,
    from_on: date,
    number: str,
    reasons: tuple[str, ...],
    note: str | None,
) -> Mapping[str, object] | Refusal:
    """A registration ends from the day on; an approval that is not registered yet is withdrawn."""
    if refused := may(person.role, "cancel"):
        return refused
    registered = case.status == ApplicationStatus.REGISTERED
    command = (
        Command("cancel", reasons or (office.programme.amendments.cancel_reason,), note, from_on)
        if registered
        else Command("withdraw", note=note)
    )
    calendar = load_calendar(session, office.programme)
    context = Context(person, act.at, office.programme, office.programme_version, calendar)
    decision = consider(session, case, command, context)
    if isinstance(decision, Refusal):
        return decision
    decision = replace(decision, payload={**decision.payload, "amendment": number})
    return apply(session, act, case, command.name, decision) or {"application": case.number, "from": from_on.isoformat()}
