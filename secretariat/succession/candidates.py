"""Whose store it may have been before: registered applications that a new one may take over from, likeliest first."""

from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.merchant import Business, Store
from models.relations import APPLICATION_AND_STORE
from models.vocabulary import ApplicationStatus
from secretariat.casework.store_comparison import store_candidates
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.loading import required_application
from secretariat.staff import Person
from secretariat.succession.records import STANDING, SUCCESSIONS

APPLICATIONS, STORES, BUSINESSES = table_of(Application), table_of(Store), table_of(Business)
OFFERED: Final = 8


@dataclass(frozen=True, slots=True)
class Predecessor:
    """A registered application, without a successor so far, of a store that may be the same one."""

    number: str
    store_name: str
    business_name: str
    start_on: date | None


def possible_predecessors(office: Office, person: Person, number: str) -> tuple[Predecessor, ...] | Refusal:
    """Those of stores that it is one with already, then those that look alike; at most OFFERED. Others can be named by their number."""
    alike = store_candidates(office, person, number)
    if isinstance(alike, Refusal):
        return alike
    a = APPLICATIONS.c
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        root = case.store.root_id
        of_it = sa.select(a.number).select_from(APPLICATION_AND_STORE).where(sa.or_(STORES.c.id == root, STORES.c.joined_to == root))
        numbers = [*session.execute(of_it.order_by(a.id.desc())).scalars(), *(candidate.number for candidate in alike)]
        taken = sa.exists().where(SUCCESSIONS.c.predecessor_id == a.id, STANDING)
        rows = session.execute(
            sa.select(a.number, STORES.c.name, BUSINESSES.c.name.label("business"), a.start_on)
            .select_from(APPLICATION_AND_STORE.join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id))
            .where(a.number.in_(numbers), a.status == ApplicationStatus.REGISTERED.value, a.id != case.id, ~taken)
        )
        found = {row.number: Predecessor(*row) for row in rows}
        return tuple(found[one] for one in dict.fromkeys(numbers) if one in found)[:OFFERED]
