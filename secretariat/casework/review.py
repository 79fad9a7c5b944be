"""A case as a reviewer needs it on one screen (審査画面): what it says, what the checks say, what can be done with it and what follows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Batch
from models.base import table_of
from models.merchant import Store
from models.provider import Provider
from models.vocabulary import Rule
from secretariat.casework.choices import Choice, choices
from secretariat.casework.documents import Checklist, checklist_of
from secretariat.casework.past_letters import PastLetter, past_letters
from secretariat.casework.preview import Preview, context_now, preview
from secretariat.chains.finding import KnownChain
from secretariat.clock import japan_day
from secretariat.intake.submission import Submission
from secretariat.looks.listing import LookShown, look_shown
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.case import ApplicationCase
from secretariat.screening.case import Choice as ChosenIndustry
from secretariat.screening.correction_decisions import answer_by
from secretariat.screening.correction_items import Item
from secretariat.screening.deadlines import Risk, deadlines, due_on_at
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown, case_shown
from secretariat.screening.loading import required_application
from secretariat.screening.matching.address import plain_street
from secretariat.screening.records import load_submissions
from secretariat.staff import Person, names_of
from secretariat.succession.records import SuccessionShown, succession_obstacle, successions_of
from secretariat.text import kana_key, norm

APPLICATIONS, BATCHES, STORES = table_of(Application), table_of(Batch), table_of(Store)
PROVIDERS = table_of(Provider)

# how the two texts of a field are compared: as the same-store check folds names, else as they stand
_COMPARED: Final[Mapping[str, Callable[[str], str]]] = {
    "store_name": norm,
    "store_name_kana": kana_key,
    "store_kind": str,
    "postal_code": str,
    "prefecture": str,
    "city": norm,
    "street": plain_street,
    "building": norm,
    "phone": str,
    "business_name": norm,
    "corporate_number": str,
    "representative": norm,
    "industry_class": str,
}


class FieldCompared(NamedTuple):
    """A field of two applications: its key (as of the intake's columns), both values as stored, whether they differ once folded."""

    field: str
    ours: str | None
    theirs: str | None
    differs: bool


class OtherApplication(NamedTuple):
    """Another application for the same store."""

    number: str
    provider: str
    status: str


class PendingShown(NamedTuple):
    """What awaits a second person: the command, the logins behind it, its reasons and note, the names to the logins."""

    command: str
    by: tuple[str, ...]
    reasons: tuple[str, ...]
    note: str | None
    by_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CandidateShown:
    """The store that may be (or was found to be) the same one, as the application of `number` states it; `fields` compares it with ours."""

    number: str
    provider: str
    store_name: str
    address: str
    phone: str
    business: str
    status: str
    fields: tuple[FieldCompared, ...]


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """Everything that a reviewer looks at. `approval`: what approving now would do, or why it cannot be done.

    days_left: calendar days to the end of the standard processing time, negative once it is over. own_start_on: of the cutoff that
    the case belongs to. batch_row: the sheet's row number, headings are row 1. provider_reference: the provider's own number.
    letters: what the applicant was told so far, newest first. items: of all its corrections. reminders: about the present return.
    successions: from whom the store came and to whom; succession_refusal: why that cannot be recorded, or taken back, now.
    answer_by: the last day for the answer that is awaited; None where none is.
    """

    shown: CaseShown
    version: int
    choices: tuple[Choice, ...]
    approval: Preview | Refusal
    days_left: int
    own_start_on: date | None
    pending: PendingShown | None
    other_applications: tuple[OtherApplication, ...]
    same_store_candidate: CandidateShown | None
    batch_number: str
    batch_row: int
    provider_reference: str
    assignee_name: str | None
    risk: Risk | None
    letters: tuple[PastLetter, ...]
    look: LookShown | None
    documents: Checklist
    items: tuple[Item, ...] = ()
    reminders: int = 0
    reminded_at: datetime | None = None
    chain: KnownChain | None = None
    choice: ChosenIndustry | None = None
    answer_by: date | None = None
    successions: tuple[SuccessionShown, ...] = ()
    succession_refusal: Refusal | None = None


def review_case(office: Office, person: Person, number: str) -> ReviewCase | Refusal:
    """The application of a number with all of that, read in one transaction."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        documents = checklist_of(session, office.programme, case.number)
        if isinstance(documents, Refusal):
            return documents
        context = context_now(session, office, person)
        today = japan_day(context.now)
        due_on = due_on_at(case.due_on, case.returned_at, today)
        batch = session.execute(
            sa.select(BATCHES.c.number, APPLICATIONS.c.batch_row, APPLICATIONS.c.provider_reference)
            .select_from(APPLICATIONS.join(BATCHES, BATCHES.c.id == APPLICATIONS.c.batch_id))
            .where(APPLICATIONS.c.id == case.id)
        ).one()
        return ReviewCase(
            shown=case_shown(session, office, case, context.calendar),
            version=case.version,
            choices=choices(case, context),
            approval=preview(session, case, Command("approve"), context),
            days_left=(due_on - today).days,
            own_start_on=case.cutoff_start_on,
            pending=_pending(session, case),
            other_applications=_others(session, case),
            same_store_candidate=_candidate(session, case),
            batch_number=batch.number,
            batch_row=batch.batch_row,
            provider_reference=batch.provider_reference,
            assignee_name=case.assignee_name,
            risk=deadlines(office.programme, context.calendar, today).risk(case.status, due_on, case.cutoff_start_on),
            letters=past_letters(session, office, case.number, case.store.merchant_id),
            items=case.items,
            reminders=case.reminders,
            reminded_at=case.reminded_at,
            answer_by=answer_by(office.programme.corrections, japan_day(case.returned_at)) if case.returned_at is not None else None,
            look=look_shown(session, case.id),
            documents=documents,
            chain=case.chain,
            choice=case.choice,
            successions=successions_of(session, case.id),
            succession_refusal=succession_obstacle(session, case, context),
        )


def application_choices(office: Office, person: Person, number: str) -> tuple[Choice, ...] | Refusal:
    """What the person can do with the application of a number now, without all the rest."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        return choices(case, context_now(session, office, person))


def _pending(session: Session, case: ApplicationCase) -> PendingShown | None:
    if (pending := case.pending) is None:
        return None
    names = names_of(session, pending.by)
    by_names = tuple(names.get(login, login) for login in pending.by)
    return PendingShown(pending.command, pending.by, pending.reasons, pending.note, by_names)


def _others(session: Session, case: ApplicationCase) -> tuple[OtherApplication, ...]:
    """The store's other applications, those of stores that were joined to it too, oldest first."""
    root = case.store.root_id
    one_store = sa.select(STORES.c.id).where(sa.or_(STORES.c.id == root, STORES.c.joined_to == root))
    rows = session.execute(
        sa.select(APPLICATIONS.c.number, PROVIDERS.c.name, APPLICATIONS.c.status)
        .select_from(APPLICATIONS.join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id))
        .where(APPLICATIONS.c.store_id.in_(one_store), APPLICATIONS.c.id != case.id)
        .order_by(APPLICATIONS.c.id)
    )
    return tuple(OtherApplication(row.number, row.name, row.status) for row in rows)


def _candidate(session: Session, case: ApplicationCase) -> CandidateShown | None:
    """The application that the same-store finding names."""
    named = case.findings[Rule.SAME_STORE].parameters
    if not named:
        return None
    row = session.execute(
        sa.select(APPLICATIONS.c.id, APPLICATIONS.c.number, APPLICATIONS.c.status, PROVIDERS.c.name)
        .select_from(APPLICATIONS.join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id))
        .where(APPLICATIONS.c.number == named[0])
    ).one_or_none()
    if row is None:
        return None
    submissions = load_submissions(session, [case.id, row.id])
    theirs = submissions[row.id]
    return CandidateShown(
        number=row.number,
        provider=row.name,
        store_name=theirs.store_name,
        address=f"{theirs.prefecture}{theirs.city}{theirs.street}" + (f" {theirs.building}" if theirs.building else ""),
        phone=theirs.phone,
        business=theirs.business_name,
        status=row.status,
        fields=compare(submissions[case.id], theirs),
    )


def compare(ours: Submission, theirs: Submission) -> tuple[FieldCompared, ...]:
    """What tells two stores apart, field by field."""
    fields: list[FieldCompared] = []
    for name, folded in _COMPARED.items():
        mine, other = getattr(ours, name), getattr(theirs, name)
        fields.append(FieldCompared(name, mine, other, folded(mine or "") != folded(other or "")))
    return tuple(fields)
