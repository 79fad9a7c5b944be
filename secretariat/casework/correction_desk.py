"""The provider's answers to a return by hand (電話・書面), item by item, and what people make of them.

An answer may change one field: it is read and checked as in a file, and all checks of the application are run anew.
"""

from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Provider
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.desk import apply, decide_application
from secretariat.casework.notes import check_note
from secretariat.casework.process import ON_APPLICATION
from secretariat.identifiers import normal_case_number
from secretariat.intake.provider_info import load_provider
from secretariat.intake.rows import with_field
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening import assembly
from secretariat.screening.case import ApplicationCase
from secretariat.screening.correction_decisions import answered, open_item
from secretariat.screening.correction_items import FIELDS, HEADINGS, Item, field_named
from secretariat.screening.corrections import Correction, differences, judged_anew, write_content
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.loading import load_application, required_application
from secretariat.screening.obstacles import obstacle
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

APPLICATIONS, PROVIDERS = table_of(Application), table_of(Provider)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a provider answers to one item: `text` as it was said; `value`: what the field says from now on, as typed in a file's cell.

    `field`: which one, by key or heading, where the item and its reason name none. `provider`: the number of whoever answers, if known.
    """

    text: str | None = None
    value: str | None = None
    field: str | None = None
    provider: str | None = None


@dataclass(frozen=True, slots=True)
class CorrectionShown:
    """What an application was asked to mend, all rounds, and whether its provider has the move."""

    number: str
    status: str
    returned_at: datetime | None
    reminders: int
    reminded_at: datetime | None
    items: tuple[Item, ...]


def correction_shown(office: Office, person: Person, number: str) -> CorrectionShown | Refusal:
    """The corrections of an application; no items for one that was never returned."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
    if isinstance(case, Refusal):
        return case
    return CorrectionShown(case.number, case.status, case.returned_at, case.reminders, case.reminded_at, case.items)


def answer_item(office: Office, person: Person, number: str, place: int, answer: Answer) -> Refusal | None:
    """Takes the answer to an item; None when it is done. With the last open one the application comes back to the queue."""
    if refused := may(person.role, ON_APPLICATION["answer-item"].deed) or check_note(answer.text):
        return refused
    number = normal_case_number(number)
    with office.writing(person.login, "answer-item") as (session, act):
        session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == number).with_for_update())
        case = load_application(session, office, number)
        refusal = refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number) if case is None else None
        if case is not None:
            refusal = _answer(session, act, office, person, case, place, answer)
        if refusal is not None:
            session.rollback()
    return refusal


def judge_item(office: Office, person: Person, number: str, place: int, outcome: str, note: str | None = None) -> Refusal | None:
    """Whether an item is mended: accepted, still-wrong, or withdrawn (nothing is asked for any more)."""
    command = Command("judge-item", note=note, outcome=outcome, place=place)
    return decide_application(office, person, normal_case_number(number), command)


def _answer(
    session: Session, act: journal.Act, office: Office, person: Person, case: ApplicationCase, place: int, answer: Answer
) -> Refusal | None:
    context = Context(person, act.at, office.programme, office.programme_version, load_calendar(session, office.programme))
    if refused := _obstacle(session, case, context, answer):
        return refused
    item = open_item(case, place)
    if isinstance(item, Refusal):
        return item
    said = (answer.text or "").strip()
    if answer.value is None:
        if not said:
            return refuse(RefusalCode.NOTE_MISSING, "corrections.answer_missing")
        return apply(session, act, case, "answer-item", answered(case, item, said, (), context))
    correction = _corrected(session, office, case, item, answer, answer.value)
    if isinstance(correction, Refusal):
        return correction
    replaced = differences(load_submissions(session, [case.id])[case.id], correction.judged.submission)
    decision = answered(case, item, said, tuple(replaced), context)
    decision = _with_content(decision, correction, replaced)
    if refused := apply(session, act, case, "answer-item", decision):
        return refused
    write_content(session, correction, case.store.id, case.version + 1)
    return None


def _obstacle(session: Session, case: ApplicationCase, context: Context, answer: Answer) -> Refusal | None:
    if refused := obstacle(case, "answer-item", context):
        return refused
    if answer.provider is None:
        return None
    own = session.execute(sa.select(PROVIDERS.c.number).where(PROVIDERS.c.id == case.provider_id)).scalar_one()
    if normal_case_number(answer.provider) == own:
        return None
    return refuse(
        RefusalCode.INVALID_VALUE, "corrections.other_provider", number=case.number, provider=case.provider_name, given=answer.provider
    )


def _corrected(session: Session, office: Office, case: ApplicationCase, item: Item, answer: Answer, value: str) -> Correction | Refusal:
    """The application with the one field changed, checked anew."""
    reason = office.programme.reasons.get(item.reason)
    about = item.field or (reason.field if reason is not None else None)
    field = field_named(answer.field) if answer.field else about
    if field not in FIELDS or (item.field is not None and not item.is_answered_by([field])):
        known = (HEADINGS[item.field],) if item.field is not None else tuple(HEADINGS[key] for key in FIELDS)
        return refuse(RefusalCode.INVALID_VALUE, "corrections.no_such_field", field=answer.field or "", known=known)
    number = session.execute(sa.select(PROVIDERS.c.number).where(PROVIDERS.c.id == case.provider_id)).scalar_one()
    provider = load_provider(session, number)
    if isinstance(provider, Refusal):
        return provider
    before = load_submissions(session, [case.id])[case.id]
    after = with_field(before, field, value, provider.services)
    if isinstance(after, tuple):
        fault = after[0]
        return refuse(
            RefusalCode.INVALID_VALUE,
            "corrections.value_faulty",
            field=HEADINGS[fault.column],
            problem=fault.problem,
            expected=fault.expected,
        )
    if after == before:
        return refuse(RefusalCode.NOTHING_TO_DO, "corrections.value_unchanged", field=HEADINGS[field])
    judged = judged_anew(session, after, case.id, Eligibility(office.programme))
    return Correction(case.id, case.number, case.version, 0, judged, provider.services)


def _with_content(decision: Decision, correction: Correction, replaced: dict[str, object]) -> Decision:
    changes = {**assembly.content_values(correction.judged, correction.services), **decision.changes}
    return replace(decision, changes=changes, before=replaced)
