"""What follows when stores turn out to be one, or two (名寄せ): parcels too many or missing, where the services are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from models.vocabulary import ApplicationStatus
from models.vocabulary_kits import IN_THE_HOUSE, Kit, ShipmentStatus
from secretariat import journal
from secretariat.casework.store_groups import Member, Plan
from secretariat.identifiers import merchant_id
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.keeping_up import keep_up
from secretariat.kits.planning import kits_for
from secretariat.programme import Programme

APPLICATIONS, MEMBERSHIPS, SHIPMENTS, STORES = table_of(Application), table_of(Membership), table_of(Shipment), table_of(Store)
IN_NEED_OF_AN_ID = (ApplicationStatus.APPROVED.value, ApplicationStatus.REGISTERED.value)


@dataclass(frozen=True, slots=True)
class KitsFollowing:
    """Parcels that are cancelled (numbers by id), and stores that lack one of which kit."""

    cancelled: Mapping[int, str]
    missing: Sequence[tuple[int, Kit]]


def give_missing_ids(session: Session, plan: Plan, members: Mapping[int, Member]) -> None:
    """A store of its own through which somebody was approved has an ID."""
    for group in plan.groups:
        if all(members[store].merchant_id is None and "merchant_id" not in plan.stores.get(store, {}) for store in group):
            approved = sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.store_id.in_(group), APPLICATIONS.c.status.in_(IN_NEED_OF_AN_ID))
            if session.execute(approved).first() is not None:
                plan.give_id(group[0], merchant_id(group[0]))


def kits_following(session: Session, plan: Plan) -> KitsFollowing:
    """What becomes of parcels once the groups are these; asked before or after the stores are written."""
    stores = [store for group in plan.groups for store in group]
    s, a = SHIPMENTS.c, APPLICATIONS.c
    parcels = session.execute(
        sa.select(s.id, s.number, s.kit, s.status, s.store_id, s.held_for, a.store_id.label("applied_for"))
        .select_from(SHIPMENTS.join(APPLICATIONS, a.id == s.application_id))
        .where(s.store_id.in_(stores), s.status != ShipmentStatus.CANCELLED.value)
        .order_by(s.held_for.is_not(None), s.id)
    ).all()
    # what was registered elsewhere, and so belongs to no cutoff, had its parcels there
    registered = session.execute(
        sa.select(a.store_id).where(a.store_id.in_(stores), a.status == ApplicationStatus.REGISTERED.value, a.cutoff_start_on.is_not(None))
    ).scalars()
    through = set(registered)
    kinds = {row.id: row.kind for row in session.execute(sa.select(STORES.c.id, STORES.c.kind).where(STORES.c.id.in_(stores)))}
    cancelled: dict[int, str] = {}
    missing: list[tuple[int, Kit]] = []
    for group in plan.groups:
        for kit in kits_for(kinds[group[0]]):
            # a parcel planned for an application that is another store's now goes with it
            own = [parcel for parcel in parcels if parcel.kit == kit and parcel.store_id in group]
            gone = [parcel for parcel in own if parcel.status in IN_THE_HOUSE and parcel.applied_for not in group]
            staying = [parcel for parcel in own if parcel not in gone]
            planned = [parcel for parcel in staying if parcel.status in IN_THE_HOUSE]
            sent = len(staying) > len(planned)
            surplus = planned if kit is not Kit.B and sent else planned[1:]
            cancelled |= {parcel.id: parcel.number for parcel in (*gone, *surplus)}
            if not staying and not through.isdisjoint(group):
                missing.append((group[0], kit))
    return KitsFollowing(cancelled, missing)


def move_services(session: Session, plan: Plan, entry: tuple[str, int]) -> None:
    """The services of an application are kept with a store of its group."""
    m, a = MEMBERSHIPS.c, APPLICATIONS.c
    for group in plan.groups:
        strayed = sa.select(m.id).select_from(MEMBERSHIPS.join(APPLICATIONS, a.id == m.application_id))
        ids = list(session.execute(strayed.where(a.store_id.in_(group), m.store_id.not_in(group))).scalars())
        values = {"store_id": group[0], "entry_case": entry[0], "entry_version": entry[1]}
        session.execute(sa.update(MEMBERSHIPS).where(m.id.in_(ids)).values(**values))


def follow_with_kits(session: Session, act: journal.Act, programme: Programme, plan: Plan, case: str) -> None:
    """Cancels and plans parcels, each under its own entry; after the stores are written."""
    following = kits_following(session, plan)
    if following.cancelled:
        cancel_shipments(session, act, SHIPMENTS.c.id.in_(list(following.cancelled)), {"application": case})
    keep_up(session, act, programme, [group[0] for group in plan.groups], because={"application": case})
