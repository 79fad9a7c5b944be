"""Composing papers (通知書): from the outbox to letters as plain content; laying them out is for exports.

Every letter says what was decided at the time: reasons, rate and start day come from the outbox, names and addresses from the records.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import Outbox
from models.merchant import Business, Store
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import ApplicantKind
from secretariat.clock import japan_day
from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.screening.records import words
from secretariat.staff import Person

OUTBOX, APPLICATIONS, STORES, BUSINESSES = table_of(Outbox), table_of(Application), table_of(Store), table_of(Business)
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
CHUNK: Final = 500
TO_PERSONS: Final = frozenset({ApplicantKind.SOLE_PROPRIETOR.value})


@dataclass(frozen=True, slots=True)
class LetterFilter:
    """Which letters: only those not written yet, of one start day, of one provider, of some kinds."""

    pending_only: bool = False
    start_on: date | None = None
    provider: str | None = None
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QueuedLetter:
    """A letter with its place in the outbox."""

    outbox_id: int
    letter: Letter


@dataclass(frozen=True, slots=True)
class Paper:
    """What a letter is composed from besides the records: its kind, the journal entry that it follows from, what was decided, its date."""

    kind: str
    case_id: str
    case_version: int
    parameters: Mapping[str, object]
    day: date


def check_letters(person: Person) -> Refusal | None:
    """Whether the person may write letters."""
    return may(person.role, "export-letters")


def queued_letters(session: Session, programme: Programme, wanted: LetterFilter) -> Iterator[QueuedLetter]:
    """The letters of the outbox in the order in which they were decided, a chunk of records at a time."""
    after = 0
    while rows := _chunk(session, wanted, after):
        after = rows[-1].id
        applications = _applications(session, [row.case_id for row in rows if row.case_id.startswith("A-")])
        providers = _providers(session, [row.case_id for row in rows if row.case_id.startswith("P-")])
        for row in rows:
            if (application := applications.get(row.case_id)) is not None:
                yield QueuedLetter(row.id, _for_application(programme, _paper(row), application))
            elif (provider := providers.get(row.case_id)) is not None:
                yield QueuedLetter(row.id, _for_provider(programme, _paper(row), provider))


def compose(session: Session, programme: Programme, paper: Paper, merchant_id: str | None) -> Letter:
    """A letter on an application that is not in the outbox yet; the store has that ID by then. Raises KeyError for an unknown number."""
    application = _applications(session, [paper.case_id])[paper.case_id]
    return _for_application(programme, paper, replace(application, merchant_id=merchant_id))


def _paper(row: sa.Row[tuple[object, ...]]) -> Paper:
    return Paper(row.kind, row.case_id, row.case_version, json.loads(row.parameters), japan_day(row.queued_at))


def mark_rendered(office: Office, person: Person, outbox_ids: Sequence[int]) -> None:
    """Says that letters have been written; the first time counts."""
    for start in range(0, len(outbox_ids), CHUNK):
        with office.writing(person.login, "render-letters") as (session, act):
            session.execute(
                sa.update(OUTBOX)
                .where(OUTBOX.c.id.in_(outbox_ids[start : start + CHUNK]), OUTBOX.c.rendered_at.is_(None))
                .values(rendered_at=act.at)
            )


def _chunk(session: Session, wanted: LetterFilter, after: int) -> Sequence[sa.Row[tuple[object, ...]]]:
    o = OUTBOX.c
    statement = sa.select(OUTBOX).where(o.id > after, o.cancelled_at.is_(None)).order_by(o.id).limit(CHUNK)
    if wanted.pending_only:
        statement = statement.where(o.rendered_at.is_(None))
    if wanted.kinds:
        statement = statement.where(o.kind.in_(wanted.kinds))
    if wanted.start_on is not None or wanted.provider is not None:
        statement = statement.join(APPLICATIONS, APPLICATIONS.c.number == o.case_id)
        if wanted.start_on is not None:
            statement = statement.where(sa.func.coalesce(APPLICATIONS.c.start_on, APPLICATIONS.c.cutoff_start_on) == wanted.start_on)
        if wanted.provider is not None:
            statement = statement.join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id).where(PROVIDERS.c.number == wanted.provider)
    return session.execute(statement).all()


@dataclass(frozen=True, slots=True)
class _Addressed:
    """What letters on an application need of the records."""

    number: str
    reference: str
    store_name: str
    merchant_id: str | None
    address: str
    business_name: str
    applicant_kind: str
    provider_name: str
    services: tuple[str, ...]


def _applications(session: Session, numbers: Sequence[str]) -> dict[str, _Addressed]:
    a = APPLICATIONS.c
    statement = (
        sa.select(
            *(a.number, a.provider_reference, a.services, STORES.c.name, ROOT.c.merchant_id),
            *(STORES.c.prefecture, STORES.c.city, STORES.c.street, STORES.c.building),
            *(BUSINESSES.c.name.label("business_name"), BUSINESSES.c.applicant_kind, PROVIDERS.c.name.label("provider_name")),
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
            f"{row.prefecture}{row.city}{row.street}" + (f" {row.building}" if row.building else ""),
            row.business_name,
            row.applicant_kind,
            row.provider_name,
            tuple(services[int(word)] for word in words(row.services)),
        )
        for row in rows
    }


def _providers(session: Session, numbers: Sequence[str]) -> dict[str, sa.Row[tuple[object, ...]]]:
    rows = session.execute(sa.select(PROVIDERS).where(PROVIDERS.c.number.in_(numbers)))
    return {row.number: row for row in rows}


def reason_sentences(programme: Programme, parameters: Mapping[str, object]) -> tuple[str, ...]:
    """The sentences that the papers carry for the reasons of a decision."""
    codes = parameters.get("reasons")
    note = str(parameters.get("note") or "")
    sentences = [programme.reasons[str(code)].letter.replace("{note}", note) for code in codes] if isinstance(codes, list) else []
    return tuple(sentence for sentence in sentences if sentence)


def _for_application(programme: Programme, paper: Paper, application: _Addressed) -> Letter:
    parameters = paper.parameters
    labels = programme.letter_labels()
    facts = [
        (labels["store"], application.store_name),
        (labels["address"], application.address),
        (labels["application"], application.number),
        (labels["reference"], application.reference),
    ]
    if paper.kind == "registered":
        facts.insert(2, (labels["merchant_id"], application.merchant_id or ""))
        facts.append((labels["services"], "、".join(application.services)))
        facts.append((labels["rate"], _rate(programme, parameters)))
        facts.append((labels["start"], japanese_date(date.fromisoformat(str(parameters["start_on"])))))
    if paper.kind == "cancelled":
        facts.append((labels["ends"], japanese_date(date.fromisoformat(str(parameters["from"])))))
    label = labels["corrections" if paper.kind == "returned" else "reasons"]
    facts.extend((label, sentence) for sentence in reason_sentences(programme, parameters))
    honorific = "様" if application.applicant_kind in TO_PERSONS else "御中"
    contact = programme.letter_phrase("contact").replace("{provider}", application.provider_name)
    bookmark = f"{application.number} {application.store_name}"
    return _letter(programme, paper, application.business_name, honorific, application.provider_name, facts, (contact,), bookmark)


def _rate(programme: Programme, parameters: Mapping[str, object]) -> str:
    rate = str(parameters["rate"])
    return f"{rate}%" if parameters.get("subsidised") else programme.letter_phrase("unsubsidised").replace("{rate}", rate)


def _for_provider(programme: Programme, paper: Paper, provider: sa.Row[tuple[object, ...]]) -> Letter:
    labels = programme.letter_labels()
    facts = [(labels["provider"], str(provider.name)), (labels["provider_number"], str(provider.number))]
    if paper.kind == "provider-registered":
        facts.append((labels["registered"], japanese_date(paper.day)))
    facts.extend((labels["reasons"], sentence) for sentence in reason_sentences(programme, paper.parameters))
    return _letter(programme, paper, str(provider.name), "御中", None, facts, (), f"{provider.number} {provider.name}")


def _letter(
    programme: Programme,
    paper: Paper,
    addressee: str,
    honorific: str,
    via: str | None,
    facts: Sequence[tuple[str, str]],
    closing_note: tuple[str, ...],
    bookmark: str,
) -> Letter:
    text = programme.letter(paper.kind)
    return Letter(
        number=programme.letter_phrase("number").format(number=paper.case_id, version=paper.case_version),
        day=paper.day,
        addressee=addressee,
        honorific=honorific,
        via=via,
        sender=programme.programme.sender,
        title=text.title,
        paragraphs=tuple(paragraph.replace("{programme}", programme.programme.name) for paragraph in text.paragraphs),
        facts=tuple(facts),
        closing_note=closing_note,
        bookmark=bookmark,
    )
