"""What a decision does to stores: their merchant ID (加盟店ID), and which store they are one with (名寄せ)."""

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.vocabulary import PairDecision, RefusalCode
from secretariat import journal
from secretariat.casework.store_following import give_missing_ids, move_services
from secretariat.casework.store_groups import (
    Plan,
    load_decisions,
    load_members,
    plan_join,
    plan_parting,
    write_plan,
)
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Decision
from secretariat.succession.records import corporations_apart

APPLICATIONS, STORES = table_of(Application), table_of(Store)


def check_stores(session: Session, case: ApplicationCase, decision: Decision) -> Refusal | None:
    """What other stores have against it: the ID that it would give is another's, or the join would mix two corporations."""
    return _check_merchant_id(session, case, decision) or _check_join(session, case, decision)


def _check_merchant_id(session: Session, case: ApplicationCase, decision: Decision) -> Refusal | None:
    if decision.merchant_id is None or _keeps_its_id(session, case, decision):
        return None
    taken = sa.select(STORES.c.id).where(STORES.c.merchant_id == decision.merchant_id, STORES.c.id != _store_changed(case, decision))
    if session.execute(taken).first() is None:
        return None
    return refuse(RefusalCode.INVALID_VALUE, "casework.merchant_id_taken", merchant_id=decision.merchant_id)


def _check_join(session: Session, case: ApplicationCase, decision: Decision) -> Refusal | None:
    if decision.join_to_application is None:
        return None
    members = load_members(session, [case.store.id, _store_of(session, decision.join_to_application)])
    return check_corporations(corporations_apart(session, members), case.number, decision.join_to_application)


def check_corporations(numbers: tuple[str, ...], ours: str, theirs: str) -> Refusal | None:
    """Stores of two corporations are not joined: refused with the numbers."""
    if len(numbers) < 2:
        return None
    return refuse(RefusalCode.TWO_CORPORATIONS, "stores.two_corporations", number=ours, other=theirs, corporate_numbers=numbers)


def write_store(session: Session, act: journal.Act, case: ApplicationCase, decision: Decision, version: int) -> None:
    """Joins a store to another, takes it apart, gives it its ID, under the journal entry `version` of the application."""
    own, plan = case.store.id, Plan([])
    if decision.join_to_application is not None:
        other = _store_of(session, decision.join_to_application)
        plan = plan_join(load_members(session, [own, other], lock=True), own, other)
    elif decision.part_store or decision.apart_from is not None:
        other = _store_of(session, decision.apart_from) if decision.apart_from is not None else case.store.root_id
        members = load_members(session, [own, other], lock=True)
        apart = PairDecision.APART if decision.apart_from is not None else PairDecision.UNDONE
        plan = plan_parting(members, load_decisions(session, list(members)), own, other, apart)
        give_missing_ids(session, plan, members)
    if decision.merchant_id is not None and not _keeps_its_id(session, case, decision):
        plan.give_id(_store_changed(case, decision), decision.merchant_id)
    write_plan(session, plan, (case.number, version), act.staff, act.at)
    move_services(session, plan, (case.number, version))


def _store_of(session: Session, application: str) -> int:
    return int(session.execute(sa.select(APPLICATIONS.c.store_id).where(APPLICATIONS.c.number == application)).scalar_one())


def _store_changed(case: ApplicationCase, decision: Decision) -> int:
    return case.store.id if decision.part_store else case.store.root_id


def _keeps_its_id(session: Session, case: ApplicationCase, decision: Decision) -> bool:
    """A store that is apart again has the ID that it had."""
    if not decision.part_store:
        return False
    return session.execute(sa.select(STORES.c.merchant_id).where(STORES.c.id == case.store.id)).scalar_one() is not None
