"""Registrations that were ended (登録取消の一覧): which, from which day, when and by whom that was decided, and why."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.merchant import Business, Membership
from models.relations import APPLICATION_AND_ROOT, APPLICATIONS, ROOT, STAFF, STORES, name_behind
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat import journal
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.privacy.kinds import PROVIDERS
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

ENTRIES, PERSONAL, MEMBERSHIPS, BUSINESSES = table_of(JournalEntry), table_of(JournalPersonal), table_of(Membership), table_of(Business)
_ROWS: Final = 1000


@dataclass(frozen=True, slots=True)
class Cancellation:
    """One registration: `ended_on`: the first day on which it does not hold; `decided_by`: a name; `note` None also where erased."""

    number: str
    provider_reference: str
    provider: str
    merchant_id: str | None
    store_name: str
    business: str
    corporate_number: str | None
    prefecture: str
    return_rate: int | None
    start_on: date | None
    ended_on: date | None
    decided_at: datetime
    decided_by: str
    reasons: str
    programme_version: int | None
    note: str | None


@contextmanager
def cancellations(office: Office, person: Person, first: date, last: date) -> Iterator[Iterator[Cancellation] | Refusal]:
    """Those that ended on the days from `first` to `last`, both included, by the serials of the applications, read while they are used."""
    if refused := may(person.role, "audit"):
        yield refused
    elif last < first:
        yield refuse(RefusalCode.INVALID_VALUE, "audit.days", first=first, last=last)
    else:
        with office.reading() as session:
            yield _rows(session, office.programme, first, last)


def _rows(session: Session, programme: Programme, first: date, last: date) -> Iterator[Cancellation]:
    a, e = APPLICATIONS.c, ENTRIES.c
    ended = sa.select(sa.func.max(MEMBERSHIPS.c.valid_to)).where(MEMBERSHIPS.c.application_id == a.id).scalar_subquery()
    entry = sa.and_(e.case_id == a.number, e.to_status == ApplicationStatus.CANCELLED.value, e.from_status.is_distinct_from(e.to_status))
    note = sa.and_(PERSONAL.c.case_id == e.case_id, PERSONAL.c.version == e.version)
    found = (
        sa.select(
            *(a.number, a.provider_reference, PROVIDERS.c.name.label("provider"), ROOT.c.merchant_id, STORES.c.name.label("store_name")),
            *(BUSINESSES.c.name.label("business"), BUSINESSES.c.corporate_number, STORES.c.prefecture, a.return_rate, a.start_on),
            *(ended.label("ended"), e.at, name_behind(e.staff).label("by"), e.payload, PERSONAL.c.content),
        )
        .select_from(
            APPLICATION_AND_ROOT.join(ENTRIES, entry)
            .join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
            .join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .outerjoin(PERSONAL, note)
            .outerjoin(STAFF, STAFF.c.login == e.staff)
        )
        .where(a.status == ApplicationStatus.CANCELLED.value)
        .order_by(a.id)
        .execution_options(yield_per=_ROWS)
    )
    for row in session.execute(found):
        payload = json.loads(row.payload)
        ended_on = date.fromisoformat(payload["from"]) if payload.get("from") else row.ended
        if ended_on is not None and first <= ended_on <= last:
            yield Cancellation(
                number=row.number,
                provider_reference=row.provider_reference,
                provider=row.provider,
                merchant_id=row.merchant_id,
                store_name=row.store_name,
                business=row.business,
                corporate_number=row.corporate_number,
                prefecture=row.prefecture,
                return_rate=row.return_rate,
                start_on=row.start_on,
                ended_on=ended_on,
                decided_at=row.at,
                decided_by=row.by,
                reasons=reasons_in_words(programme, payload.get("reasons", ())),
                programme_version=payload.get("programme"),
                note=journal.personal_note(row.content),
            )


def reasons_in_words(programme: Programme, codes: object) -> str:
    """Reasons of the programme file by their labels, as papers have them; a code that it does not have any more as it is."""
    if not isinstance(codes, (list, tuple)):
        return ""
    return "、".join(programme.reasons[code].label.ja if code in programme.reasons else str(code) for code in codes)
