"""What a decision does to stores: their merchant ID (加盟店ID), and which store they are one with (名寄せ)."""

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.relations import ROOT_ID
from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Decision

APPLICATIONS, STORES = table_of(Application), table_of(Store)


def check_merchant_id(session: Session, case: ApplicationCase, decision: Decision) -> Refusal | None:
    """Whether the ID that the decision would give is another store's."""
    if decision.merchant_id is None or _keeps_its_id(session, case, decision):
        return None
    taken = sa.select(STORES.c.id).where(STORES.c.merchant_id == decision.merchant_id, STORES.c.id != _store_changed(case, decision))
    if session.execute(taken).first() is None:
        return None
    return refuse(RefusalCode.INVALID_VALUE, "casework.merchant_id_taken", merchant_id=decision.merchant_id)


def write_store(session: Session, case: ApplicationCase, decision: Decision, version: int) -> None:
    """Joins a store to another, takes it apart, gives it its ID, under the journal entry `version` of the application."""
    if decision.join_to_application is not None:
        _join(session, case, decision.join_to_application, version)
    elif decision.merchant_id is not None:
        changes: dict[str, object] = {"joined_to": None} if decision.part_store else {}
        if not _keeps_its_id(session, case, decision):
            changes["merchant_id"] = decision.merchant_id
        _update(session, STORES.c.id == _store_changed(case, decision), case, version, changes)


def _store_changed(case: ApplicationCase, decision: Decision) -> int:
    return case.store.id if decision.part_store else case.store.root_id


def _keeps_its_id(session: Session, case: ApplicationCase, decision: Decision) -> bool:
    """A store that is apart again has the ID that it had."""
    if not decision.part_store:
        return False
    return session.execute(sa.select(STORES.c.merchant_id).where(STORES.c.id == case.store.id)).scalar_one() is not None


def _join(session: Session, case: ApplicationCase, application: str, version: int) -> None:
    survivor = session.execute(
        sa.select(ROOT_ID)
        .select_from(APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id))
        .where(APPLICATIONS.c.number == application)
    ).scalar_one()
    own = case.store.id
    # stores that had been joined to this one follow it
    _update(session, STORES.c.joined_to == own, case, version, {"joined_to": survivor})
    if survivor != own:
        _update(session, STORES.c.id == own, case, version, {"joined_to": survivor})


def _update(session: Session, which: sa.ColumnElement[bool], case: ApplicationCase, version: int, changes: dict[str, object]) -> None:
    session.execute(sa.update(STORES).where(which).values(entry_case=case.number, entry_version=version, **changes))
