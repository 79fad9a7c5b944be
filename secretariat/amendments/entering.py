"""Entering accepted changes in the record on the day from which they hold: application, store, business, figures, keys, index, checks.

A change that lies ahead is accepted and waits; whoever works next on its day enters it (`enter_due`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.relations import among_few
from models.vocabulary import ApplicationStatus, Rule
from secretariat import journal
from secretariat.amendments.records import AMENDMENTS, IN_FORCE, ITEMS, accepted_items, fields_of, with_fields
from secretariat.amendments.services import follow_with_services
from secretariat.amendments.timeline import RATE, DatedItem, packed_rate, packed_value, unpacked_rate, unpacked_value, value_to_record
from secretariat.casework.desk import apply
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.intake.submission import Submission
from secretariat.kits.keeping_up import keep_up
from secretariat.office import Office
from secretariat.providers.register import services_by_name
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.screening import assembly
from secretariat.screening.assembly import Judged
from secretariat.screening.case import ApplicationCase, Settled
from secretariat.screening.corrections import Correction, differences, judged_anew, write_facts
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Decision
from secretariat.screening.eligibility import PLAIN, Eligibility
from secretariat.screening.findings import Finding, Standing, pack, standing_of
from secretariat.screening.loading import load_application
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

APPLICATIONS = table_of(Application)
AT_ONCE: Final = 100  # applications in one transaction
# what tells which store it is; without a change in these, what was found of other stores stands
IDENTITY: Final = frozenset({"store_name", "store_name_kana", "prefecture", "city", "street", "phone"})


@dataclass(frozen=True, slots=True)
class Rejudged:
    """What the checks say of changed content. `fallen`: rules whose finding is another, so that a person's judgement of it falls."""

    judged: Judged
    findings: Mapping[Rule, Finding]
    standing: Standing
    fallen: tuple[Rule, ...]


def rejudged(session: Session, office: Office, case: ApplicationCase, before: Submission, after: Submission) -> Rejudged:
    """The checks run anew on what an application is to say."""
    judged = judged_anew(session, after, case.id, Eligibility(office.programme))
    changed = differences(before, after)
    findings = dict(judged.findings)
    if case.store.is_joined or IDENTITY.isdisjoint(changed):
        findings[Rule.SAME_STORE] = case.findings[Rule.SAME_STORE]
    fallen = tuple(rule for rule in case.settled if rule in findings and findings[rule] != case.findings[rule])
    settled = {rule: one.outcome for rule, one in case.settled.items() if rule not in fallen}
    rates = office.programme.rates
    return Rejudged(judged, findings, standing_of(findings, settled, after.franchise, rates.standard, rates.franchise), fallen)


def enter(
    session: Session,
    act: journal.Act,
    office: Office,
    case: ApplicationCase,
    items: Sequence[DatedItem],
    entering: Sequence[DatedItem],
    payload: Mapping[str, object],
    note: str | None = None,
) -> Refusal | None:
    """Writes what `entering` brings (maybe nothing yet) under one entry of the application; `items`: all of it, these among them."""
    today = japan_day(act.at)
    before = load_submissions(session, [case.id])[case.id]
    recorded = {field: packed_value(getattr(before, field)) for field in fields_of(entering)}
    values = {field: unpacked_value(value_to_record(items, field, today, text)) for field, text in recorded.items()}
    services = services_by_name(session, case.provider_id)
    if (named := values.get("services")) is not None and not set(cast("tuple[str, ...]", named)) <= services.keys():
        del values["services"]  # accepted under names that the provider's services do not have any more: what they are now stays
    after = with_fields(before, values)
    changes: dict[str, object] = {}
    settle: dict[Rule, Settled | None] = {}
    correction: Correction | None = None
    if after != before:
        found = rejudged(session, office, case, before, after)
        correction = Correction(case.id, case.number, case.version, 0, found.judged, services)
        changes = _content(case, found, services)
        settle = dict.fromkeys(found.fallen)
    old_rate = packed_rate(case.return_rate, case.subsidised)
    if any(item.field == RATE for item in entering):
        recorded[RATE] = old_rate
        rate, subsidised = unpacked_rate(value_to_record(items, RATE, today, old_rate))
        changes |= {"return_rate": rate, "subsidised": subsidised}
    replaced = differences(before, after)
    told = {**payload, "fields": [item.field for item in entering], "programme": office.programme_version}
    decision = Decision(case.status, changes, told, note, settle=settle, before=replaced)
    if refused := apply(session, act, case, "amend", decision):
        return refused
    version = case.version + 1
    if correction is not None:
        write_facts(session, correction, replaced, case.store.id, version)
    if any(item.field == "services" for item in entering) and case.status == ApplicationStatus.REGISTERED:
        holds_from = max(item.from_on for item in entering if item.field == "services")
        calendar = load_calendar(session, office.programme)
        wanted = [services[name] for name in after.services]
        follow_with_services(session, case, wanted, holds_from, calendar, today, (case.number, version))
    for item in entering:
        _mark_entered(session, act, item, recorded[item.field], (case.number, version))
    if changes.get("return_rate", case.return_rate) != case.return_rate and case.status == ApplicationStatus.REGISTERED:
        keep_up(session, act, office.programme, [case.store.root_id], because={"application": case.number})
    return None


def _content(case: ApplicationCase, found: Rejudged, services: Mapping[str, int]) -> dict[str, object]:
    """The application's columns. The rate of a store that gives points already changes on a day of its own; settled points stay so."""
    values = assembly.content_values(found.judged, services)
    values |= {"checks": pack((found.findings[rule] for rule in PLAIN), PLAIN), "verdict": found.standing.verdict.value}
    del values["open_points"], values["return_rate"], values["subsidised"]
    if case.status == ApplicationStatus.APPROVED:
        values |= {"return_rate": found.standing.return_rate, "subsidised": found.standing.subsidised}
    return values


def _mark_entered(session: Session, act: journal.Act, item: DatedItem, recorded: str, entry: tuple[str, int]) -> None:
    values = {"enter_on": None, "entered_at": act.at, "replaced": recorded, "entry_case": entry[0], "entry_version": entry[1]}
    of_item = sa.and_(ITEMS.c.amendment_id == item.amendment_id, ITEMS.c.place == item.place)
    session.execute(sa.update(ITEMS).where(of_item).values(**values))


def is_due(day: date | sa.BindParameter[date]) -> sa.ColumnElement[bool]:
    """Whether an accepted change of an application holds by a day and is not in the record."""
    sources = sorted(AMENDED["amend"].sources)
    return sa.and_(ITEMS.c.application_id == APPLICATIONS.c.id, ITEMS.c.enter_on <= day, among_few(APPLICATIONS.c.status).in_(sources))


def due_applications(session: Session, today: date, limit: int) -> list[str]:
    """The numbers of applications of which an accepted change holds from today or earlier, and is not in the record."""
    a, i = APPLICATIONS.c, ITEMS.c
    found = (
        sa.select(a.number, sa.func.min(i.enter_on))
        .join_from(ITEMS, APPLICATIONS, a.id == i.application_id)
        .where(is_due(today))
        .group_by(a.number)
        .order_by(sa.func.min(i.enter_on), a.number)
        .limit(limit)
    )
    return [str(row[0]) for row in session.execute(found)]


def enter_due(office: Office, person: Person, limit: int | None = None) -> int:
    """Enters every accepted change that holds by today (at most of `limit` applications); gives of how many applications."""
    done = 0
    while limit is None or done < limit:
        with office.reading() as session:
            numbers = due_applications(session, japan_day(office.clock.now()), min(AT_ONCE, (limit or AT_ONCE + done) - done))
        if not numbers:
            break
        _enter_due(office, person, numbers)
        done += len(numbers)
    return done


@repeated
def _enter_due(office: Office, person: Person, numbers: Sequence[str]) -> None:
    with office.writing(person.login, "amend") as (session, act):
        for number in numbers:
            enter_due_of(session, act, office, number)


def enter_due_of(session: Session, act: journal.Act, office: Office, number: str) -> Refusal | None:
    """Likewise of one application."""
    session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == number).with_for_update())
    case = load_application(session, office, number)
    if case is None or case.status not in AMENDED["amend"].sources:
        return None
    items = accepted_items(session, [case.id]).get(case.id, [])
    entering = [item for item in items if not item.is_entered and item.from_on <= japan_day(act.at)]
    if not entering:
        return None
    ids = {item.amendment_id for item in entering}
    named = session.execute(sa.select(AMENDMENTS.c.number).where(AMENDMENTS.c.id.in_(ids), AMENDMENTS.c.status == IN_FORCE)).scalars()
    return enter(session, act, office, case, items, entering, {"amendments": sorted(named), "due": True})
