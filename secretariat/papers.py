"""Composing papers (通知書): from the outbox to letters as plain content; laying them out is for exports.

Every letter says what was decided at the time: reasons, rate and start day come from the outbox, names and addresses from the records.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import Outbox
from models.merchant import Business, Store
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import ApplicantKind, ApplicationStatus
from secretariat.clock import japan_day
from secretariat.journal import Act
from secretariat.letter import Letter
from secretariat.letter_parts import Paper, day_of, letter_from, reason_sentences
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.provider_papers import is_of_provider, letter_to_provider, providers_of, stopped_facts
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.screening.records import words
from secretariat.staff import Person

OUTBOX, APPLICATIONS, STORES, BUSINESSES = table_of(Outbox), table_of(Application), table_of(Store), table_of(Business)
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
CHUNK: Final = 500
STRAIGHT: Final = frozenset({"provider-stopped"})
"""The office writes itself: the provider may be the one that no longer passes letters on."""
ASKING: Final = frozenset({"returned", "correction-reminder"})
TO_PERSONS: Final = frozenset({ApplicantKind.SOLE_PROPRIETOR.value})
_UNDOING: Final = table_of(Application).alias("undoing")
BEING_UNDONE: Final = sa.exists().where(_UNDOING.c.number == OUTBOX.c.case_id, _UNDOING.c.status == ApplicationStatus.AWAITING_SECOND.value)
"""A decision that somebody wants to take back is told to nobody before a second person has answered."""

Selected = TypeVar("Selected", bound=tuple[object, ...])


@dataclass(frozen=True, slots=True)
class LetterFilter:
    """Which letters: only those not written yet, of one start day, of one provider, of some kinds."""

    pending_only: bool = False
    start_on: date | None = None
    provider: str | None = None
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QueuedLetter:
    """A letter with its place in the outbox; number and name of the provider that it goes to or through, None if it goes straight."""

    outbox_id: int
    letter: Letter
    provider: tuple[str, str] | None = None


def check_letters(person: Person) -> Refusal | None:
    """Whether the person may write letters."""
    return may(person.role, "export-letters")


def queued_letters(session: Session, programme: Programme, wanted: LetterFilter) -> Iterator[QueuedLetter]:
    """The letters of the outbox in the order in which they were decided, a chunk of records at a time."""
    after = 0
    statement = fitting(sa.select(OUTBOX), wanted).order_by(OUTBOX.c.id).limit(CHUNK)
    while rows := session.execute(statement.where(OUTBOX.c.id > after)).all():
        after = rows[-1].id
        yield from _composed(session, programme, rows)


def letters_of(session: Session, programme: Programme, outbox_ids: Sequence[int]) -> Iterator[QueuedLetter]:
    """Letters of the outbox in the order of these ids, a chunk of records at a time."""
    for start in range(0, len(outbox_ids), CHUNK):
        wanted = outbox_ids[start : start + CHUNK]
        found = {row.id: row for row in session.execute(sa.select(OUTBOX).where(OUTBOX.c.id.in_(wanted)))}
        yield from _composed(session, programme, [found[outbox_id] for outbox_id in wanted])


def _composed(session: Session, programme: Programme, rows: Sequence[sa.Row[tuple[object, ...]]]) -> Iterator[QueuedLetter]:
    applications = _applications(session, [row.case_id for row in rows if row.case_id.startswith("A-")])
    providers = providers_of(session, [row.case_id for row in rows if row.case_id not in applications])
    for row in rows:
        if (application := applications.get(row.case_id)) is not None:
            through = None if row.kind in STRAIGHT else (application.provider_number, application.provider_name)
            yield QueuedLetter(row.id, _for_application(programme, paper_of(row), application), through)
        elif (provider := providers.get(row.case_id)) is not None:
            yield QueuedLetter(row.id, letter_to_provider(programme, paper_of(row), provider), (str(provider.number), str(provider.name)))


def compose(
    session: Session, programme: Programme, paper: Paper, merchant_id: str | None, before: Mapping[str, object] | None = None
) -> Letter:
    """One letter on an application, whose store has that ID by then. Raises KeyError for an unknown number.

    `before`: what fields of the submission, by their names, held instead of what the records hold now.
    """
    application = replace(_applications(session, [paper.case_id])[paper.case_id], merchant_id=merchant_id)
    return _for_application(programme, paper, _as_stated(application, before) if before else application)


def paper_of(row: sa.Row[tuple[object, ...]]) -> Paper:
    """A row of the outbox."""
    return Paper(row.kind, row.case_id, row.case_version, json.loads(row.parameters), japan_day(row.queued_at))


@repeated
def mark_rendered(office: Office, person: Person, outbox_ids: Sequence[int]) -> None:
    """Says that letters have been written, in a transaction of its own."""
    with office.writing(person.login, "render-letters") as (session, act):
        mark_written(session, act, outbox_ids)


def mark_written(session: Session, act: Act, outbox_ids: Sequence[int]) -> None:
    """Says that letters have been written; the first time counts."""
    for start in range(0, len(outbox_ids), CHUNK):
        first_time = sa.and_(OUTBOX.c.id.in_(outbox_ids[start : start + CHUNK]), OUTBOX.c.rendered_at.is_(None))
        session.execute(sa.update(OUTBOX).where(first_time).values(rendered_at=act.at))


def fitting(statement: sa.Select[Selected], wanted: LetterFilter) -> sa.Select[Selected]:
    """Of what is selected from the outbox, what fits the filter; what was taken back never does."""
    o = OUTBOX.c
    statement = statement.where(o.cancelled_at.is_(None))
    if wanted.pending_only:
        statement = statement.where(o.rendered_at.is_(None), ~BEING_UNDONE)
    if wanted.kinds:
        statement = statement.where(o.kind.in_(wanted.kinds))
    if wanted.start_on is not None:
        start = sa.func.coalesce(APPLICATIONS.c.start_on, APPLICATIONS.c.cutoff_start_on)
        statement = statement.join(APPLICATIONS, APPLICATIONS.c.number == o.case_id).where(start == wanted.start_on)
    if wanted.provider is not None:
        statement = statement.where(is_of_provider(o.case_id, wanted.provider))
    return statement


@dataclass(frozen=True, slots=True)
class _Addressed:
    """What letters on an application need of the records."""

    number: str
    reference: str
    store_name: str
    merchant_id: str | None
    prefecture: str
    city: str
    street: str
    building: str | None
    business_name: str
    applicant_kind: str
    provider_number: str
    provider_name: str
    services: tuple[str, ...]

    @property
    def address(self) -> str:
        """In one line."""
        return f"{self.prefecture}{self.city}{self.street}" + (f" {self.building}" if self.building else "")


def _as_stated(application: _Addressed, before: Mapping[str, object]) -> _Addressed:
    """The application as it stood before it was corrected."""

    def held(name: str, now: str) -> str:
        return str(before.get(name, now))

    services, building = before.get("services"), before.get("building", application.building)
    return replace(
        application,
        reference=held("provider_reference", application.reference),
        store_name=held("store_name", application.store_name),
        prefecture=held("prefecture", application.prefecture),
        city=held("city", application.city),
        street=held("street", application.street),
        building=building if building is None else str(building),
        business_name=held("business_name", application.business_name),
        applicant_kind=held("applicant_kind", application.applicant_kind),
        services=tuple(str(name) for name in services) if isinstance(services, list) else application.services,
    )


def _applications(session: Session, numbers: Sequence[str]) -> dict[str, _Addressed]:
    a = APPLICATIONS.c
    statement = (
        sa.select(
            *(a.number, a.provider_reference, a.services, STORES.c.name, ROOT.c.merchant_id),
            *(STORES.c.prefecture, STORES.c.city, STORES.c.street, STORES.c.building),
            *(BUSINESSES.c.name.label("business_name"), BUSINESSES.c.applicant_kind, PROVIDERS.c.name.label("provider_name")),
            PROVIDERS.c.number.label("provider_number"),
        )
        .select_from(
            APPLICATION_AND_ROOT.join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id).join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
        )
        .where(a.number.in_(numbers))
    )
    rows = session.execute(statement).all()
    named = {int(word) for row in rows for word in words(row.services)}
    services = {row.id: row.name for row in session.execute(sa.select(SERVICES.c.id, SERVICES.c.name).where(SERVICES.c.id.in_(named)))}
    return {
        row.number: _Addressed(
            row.number,
            row.provider_reference,
            row.name,
            row.merchant_id,
            row.prefecture,
            row.city,
            row.street,
            row.building,
            row.business_name,
            row.applicant_kind,
            row.provider_number,
            row.provider_name,
            tuple(services[int(word)] for word in words(row.services)),
        )
        for row in rows
    }


def _for_application(programme: Programme, paper: Paper, application: _Addressed) -> Letter:
    labels = programme.letter_labels()
    facts = [
        (labels["store"], application.store_name),
        (labels["address"], application.address),
        (labels["application"], application.number),
        (labels["reference"], application.reference),
    ]
    honorific = "様" if application.applicant_kind in TO_PERSONS else "御中"
    bookmark = f"{application.number} {application.store_name}"
    if paper.kind in STRAIGHT:
        facts.extend(stopped_facts(programme, paper.parameters))
        return letter_from(programme, paper, facts, addressee=application.business_name, honorific=honorific, bookmark=bookmark)
    if paper.kind == "registered":
        facts.insert(2, (labels["merchant_id"], application.merchant_id or ""))
        facts.append((labels["services"], "、".join(application.services)))
        facts.append((labels["rate"], _rate(programme, paper.parameters)))
        facts.append((labels["start"], day_of(paper.parameters, "start_on")))
    if paper.kind == "cancelled":
        facts.append((labels["ends"], day_of(paper.parameters, "from")))
    if "asked_on" in paper.parameters:
        facts.append((labels["asked"], day_of(paper.parameters, "asked_on")))
    if "answer_by" in paper.parameters:
        facts.append((labels["answer_by"], day_of(paper.parameters, "answer_by")))
    label = labels["corrections" if paper.kind in ASKING else "reasons"]
    facts.extend((label, sentence) for sentence in reason_sentences(programme, paper.parameters))
    return letter_from(
        programme,
        paper,
        facts,
        addressee=application.business_name,
        honorific=honorific,
        via=application.provider_name,
        closing_note=(programme.letter_phrase("contact").replace("{provider}", application.provider_name),),
        bookmark=bookmark,
    )


def _rate(programme: Programme, parameters: Mapping[str, object]) -> str:
    rate = str(parameters["rate"])
    return f"{rate}%" if parameters.get("subsidised") else programme.letter_phrase("unsubsidised").replace("{rate}", rate)
