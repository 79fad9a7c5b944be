"""Which stores may be the same as an application's (名寄せの候補), and two of them side by side with what was decided."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.merchant import StorePair
from models.office import Staff
from models.vocabulary import PairDecision, RefusalCode, StoreSign
from secretariat.casework.review import FieldCompared, compare
from secretariat.casework.store_groups import in_order
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.identity import Register, name_key, traits_of
from secretariat.screening.loading import required_application
from secretariat.screening.matching.score import score
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

PAIRS, STAFF = table_of(StorePair), table_of(Staff)


@dataclass(frozen=True, slots=True)
class StoreCandidate:
    """Another application that may be for the same store: points from 0 to 100, and the signs that they come from, weightiest first."""

    number: str
    provider: str
    store_name: str
    address: str
    phone: str
    points: int
    signs: tuple[StoreSign, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two applications that are compared; `store_number`, `merchant_id`: of the store that it is one with."""

    number: str
    version: int
    provider: str
    status: str
    store_number: str
    merchant_id: str | None


@dataclass(frozen=True, slots=True)
class StoreComparison:
    """Two applications field by field, and what was decided about their stores, if anything was. `are_one`: they are one store."""

    ours: Side
    theirs: Side
    fields: tuple[FieldCompared, ...]
    points: int
    signs: tuple[StoreSign, ...]
    are_one: bool
    decision: PairDecision | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None


def store_candidates(office: Office, person: Person, number: str) -> tuple[StoreCandidate, ...] | Refusal:
    """The other stores with enough points, likeliest first; none that it is one with already, or was judged not to be."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        submission = load_submissions(session, [case.id])[case.id]
        key, register = name_key(submission.store_name, submission.prefecture, submission.city), Register()
        register.load(session, [(key, submission)], besides=case.id)
        found = register.candidates(key, traits_of(submission), office.programme.same_store)
        return tuple(
            StoreCandidate(
                known.application,
                known.provider_name,
                known.traits.name,
                f"{known.traits.prefecture}{known.traits.city}{known.traits.street} {known.traits.building}".rstrip(),
                known.traits.phone,
                scored.points,
                scored.signs,
            )
            for known, scored in found
            if known.root_id != case.store.root_id
        )


def compare_stores(office: Office, person: Person, number: str, other: str) -> StoreComparison | Refusal:
    """Two applications beside each other."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        ours = required_application(session, office, number)
        theirs = required_application(session, office, other)
        if isinstance(ours, Refusal):
            return ours
        if isinstance(theirs, Refusal):
            return theirs
        if ours.number == theirs.number:
            return refuse(RefusalCode.INVALID_VALUE, "stores.itself", number=ours.number)
        submissions = load_submissions(session, [ours.id, theirs.id])
        mine, other_one = submissions[ours.id], submissions[theirs.id]
        scored = score(traits_of(mine), traits_of(other_one), office.programme.same_store)
        decision, name, at = _decided(session, ours, theirs)
        return StoreComparison(
            _side(ours),
            _side(theirs),
            compare(mine, other_one),
            scored.points,
            scored.signs,
            ours.store.root_id == theirs.store.root_id,
            decision,
            name,
            at,
        )


def _side(case: ApplicationCase) -> Side:
    store = case_number("S", case.store.root_id)
    return Side(case.number, case.version, case.provider_name, case.status, store, case.store.merchant_id)


def _decided(session: Session, ours: ApplicationCase, theirs: ApplicationCase) -> tuple[PairDecision | None, str | None, datetime | None]:
    first, second = in_order(ours.store.id, theirs.store.id)
    p = PAIRS.c
    row = session.execute(
        sa.select(p.decision, p.staff, STAFF.c.name, p.at)
        .select_from(PAIRS.outerjoin(STAFF, STAFF.c.login == p.staff))
        .where(p.store_id == first, p.other_id == second)
    ).one_or_none()
    return (None, None, None) if row is None else (PairDecision(row.decision), row.name or row.staff, row.at)
