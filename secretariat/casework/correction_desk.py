"""The provider's answers to a return by hand (電話・書面), item by item, and what people make of them.

An answer may change one field: it is read and checked as in a file, and all checks of the application are run anew.
"""

from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.desk import apply, decide_application
from secretariat.casework.notes import check_note
from secretariat.casework.process import ON_APPLICATION
from secretariat.identifiers import normal_case_number
from secretariat.intake.provider_info import load_provider
from secretariat.intake.rows import with_field
from secretariat.intake.submission import Submission
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening import assembly
from secretariat.screening.case import ApplicationCase
from secretariat.screening.correction_decisions import answered, open_item
from secretariat.screening.correction_items import FIELDS, HEADINGS, Item, field_named
from secretariat.screening.corrections import Correction, differences, judged_anew, write_content
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.decisions import decide
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.loading import required_application
from secretariat.screening.obstacles import obstacle
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

APPLICATIONS = table_of(Application)


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


@repeated
def answer_item(office: Office, person: Person, number: str, place: int, answer: Answer) -> Refusal | None:
    """Takes the answer to an item; None when it is done. With the last open one the application comes back to the queue."""
    if refused := may(person.role, ON_APPLICATION["answer-item"].deed) or check_note(answer.text):
        return refused
    number = normal_case_number(number)
    with office.writing(person.login, "answer-item") as (session, act):
        session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == number).with_for_update())
        case = required_application(session, office, number)
        refusal = case if isinstance(case, Refusal) else _answer(session, act, office, person, case, place, answer)
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
    if refused := obstacle(case, "answer-item", context) or _other_provider(case, answer):
        return refused
    if answer.value is None:
        found = decide(case, Command("answer-item", note=answer.text, place=place), context)
        return found if isinstance(found, Refusal) else apply(session, act, case, "answer-item", found)
    item = open_item(case, place)
    if isinstance(item, Refusal):
        return item
    before = load_submissions(session, [case.id])[case.id]
    correction = _corrected(session, office, case, item, answer, answer.value, before)
    if isinstance(correction, Refusal):
        return correction
    replaced = differences(before, correction.judged.submission)
    said = (answer.text or "").strip()
    decision = _with_content(answered(case, item, said, tuple(replaced), context), correction, replaced)
    if refused := apply(session, act, case, "answer-item", decision):
        return refused
    write_content(session, correction, replaced, case.store.id, case.version + 1)
    return None


def _other_provider(case: ApplicationCase, answer: Answer) -> Refusal | None:
    if answer.provider is None or normal_case_number(answer.provider) == case.provider_number:
        return None
    return refuse(
        RefusalCode.INVALID_VALUE, "corrections.other_provider", number=case.number, provider=case.provider_name, given=answer.provider
    )


def _corrected(
    session: Session, office: Office, case: ApplicationCase, item: Item, answer: Answer, value: str, before: Submission
) -> Correction | Refusal:
    """The application with the one field changed, checked anew; `before`: what it says so far."""
    reason = office.programme.reasons.get(item.reason)
    about = item.field or (reason.field if reason is not None else None)
    field = field_named(answer.field) if answer.field else about
    if field not in FIELDS or (item.field is not None and not item.is_answered_by([field])):
        known = (HEADINGS[item.field],) if item.field is not None else tuple(HEADINGS[key] for key in FIELDS)
        return refuse(RefusalCode.INVALID_VALUE, "corrections.no_such_field", field=answer.field or "", known=known)
    provider = load_provider(session, case.provider_number)
    if isinstance(provider, Refusal):
        return provider
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
