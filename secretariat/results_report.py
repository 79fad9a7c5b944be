"""What providers are told after a cutoff, as plain rows: the results per provider (審査結果)."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import Outbox
from models.merchant import Store
from models.provider import Provider
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import ApplicationStatus
from secretariat.letter_parts import reason_sentences
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.reports import ResultRow
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS, OUTBOX = table_of(Application), table_of(Store), table_of(Provider), table_of(Outbox)
CHUNK = 2000
RESULTS = {
    ApplicationStatus.REGISTERED.value: "登録",
    ApplicationStatus.RETURNED.value: "補正依頼",
    ApplicationStatus.REJECTED.value: "登録不可",
    ApplicationStatus.WITHDRAWN.value: "取下げ",
}


@contextlib.contextmanager
def results_by_provider(
    office: Office, person: Person, start_on: date | None
) -> Iterator[Iterator[tuple[str, str, Iterator[ResultRow]]] | Refusal]:
    """Provider number, name and results for each provider that has any; of one start day's cutoff, or of all."""
    if refused := may(person.role, "export-results"):
        yield refused
        return
    with office.reading() as session:
        yield _by_provider(session, office, start_on)


def count_results(office: Office, start_on: date | None) -> int:
    """How many rows `results_by_provider` gives in all."""
    with office.reading() as session:
        statement = sa.select(sa.func.count()).select_from(APPLICATION_AND_ROOT).where(*_conditions(start_on))
        return int(session.execute(statement).scalar_one())


def _conditions(start_on: date | None) -> list[sa.ColumnElement[bool]]:
    a = APPLICATIONS.c
    conditions: list[sa.ColumnElement[bool]] = [a.status.in_(RESULTS)]
    if start_on is not None:
        # what was registered elsewhere belongs to no cutoff
        conditions += [sa.func.coalesce(a.start_on, a.cutoff_start_on) == start_on, a.cutoff_start_on.is_not(None)]
    return conditions


def _by_provider(session: Session, office: Office, start_on: date | None) -> Iterator[tuple[str, str, Iterator[ResultRow]]]:
    a, conditions = APPLICATIONS.c, _conditions(start_on)
    told = sa.select(a.provider_id).where(*conditions).distinct()
    providers = session.execute(
        sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name).where(PROVIDERS.c.id.in_(told)).order_by(PROVIDERS.c.id)
    ).all()
    for provider in providers:
        yield provider.number, provider.name, _results(session, office, [a.provider_id == provider.id, *conditions])


def _results(session: Session, office: Office, conditions: Sequence[sa.ColumnElement[bool]]) -> Iterator[ResultRow]:
    a, o = APPLICATIONS.c, OUTBOX.c
    latest = sa.select(o.parameters).where(o.case_id == a.number, o.cancelled_at.is_(None)).order_by(o.id.desc()).limit(1)
    statement = (
        sa.select(
            *(a.provider_reference, a.number, ROOT.c.merchant_id, STORES.c.name, a.status, a.return_rate, a.start_on),
            latest.scalar_subquery().label("parameters"),
        )
        .select_from(APPLICATION_AND_ROOT)
        .where(*conditions)
        .order_by(a.id)
        .execution_options(yield_per=CHUNK)
    )
    for row in session.execute(statement):
        registered = row.status == ApplicationStatus.REGISTERED
        told = row.status in {ApplicationStatus.RETURNED, ApplicationStatus.REJECTED} and row.parameters is not None
        sentences = reason_sentences(office.programme, json.loads(row.parameters)) if told else ()
        yield ResultRow(
            provider_reference=row.provider_reference,
            number=row.number,
            merchant_id=row.merchant_id,
            store_name=row.name,
            result=RESULTS[row.status],
            return_rate=row.return_rate if registered else None,
            start_on=row.start_on if registered else None,
            reason="".join(sentence if sentence.endswith("。") else f"{sentence}。" for sentence in sentences),
        )
