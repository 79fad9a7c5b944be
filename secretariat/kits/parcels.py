"""Every change of parcels (発送) goes through here: from which state to which as the process table says, each under a journal entry."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.relations import among_few
from models.vocabulary_kits import IN_THE_HOUSE, ShipmentStatus
from secretariat import journal
from secretariat.casework.process import SHIPMENT

SHIPMENTS = table_of(Shipment)
PARCELS_AT_ONCE: Final = 500  # changed by one statement


def in_status(statuses: Iterable[str]) -> sa.ColumnElement[bool]:
    """Whether a parcel is in one of these states."""
    return SHIPMENTS.c.status.in_(sorted(ShipmentStatus(status).value for status in statuses))


def in_the_house() -> sa.ColumnElement[bool]:
    """Whether a parcel is to go out and has not gone yet."""
    return in_status(IN_THE_HOUSE)


def change_parcels(
    session: Session,
    act: journal.Act,
    command: str,
    which: sa.ColumnElement[bool],
    payload: Mapping[str, object],
    values: Mapping[str, object] | None = None,
    each: Mapping[int, Mapping[str, object]] | None = None,
    note: str | None = None,
) -> Sequence[str]:
    """Gives a command to those of these parcels that are in a state for it, with other columns of theirs; gives their numbers.

    `each`: columns that differ, by the parcel's id, of every one of them, under the same names; they stand in its entry too.
    `note` is erasable.
    What is in another state stays as it is and is not among them. Raises KeyError for no command of a parcel.
    """
    transition, s = SHIPMENT[command], SHIPMENTS.c
    possible = sa.and_(among_few(s.status).in_(sorted(transition.sources)), which)
    rows = session.execute(sa.select(s.id, s.number, s.version, s.status).where(possible).order_by(s.id).with_for_update()).all()
    if not rows:
        return []
    own = each or {}
    personal = {"note": note} if note else None
    entries = [
        journal.Entry(
            row.number, row.version + 1, command, row.status, transition.target or row.status, {**payload, **own.get(row.id, {})}, personal
        )
        for row in rows
    ]
    journal.append(session, entries, act)
    status = s.status if transition.target is None else sa.literal(transition.target)
    changed = sa.update(SHIPMENTS).values({**(values or {}), "version": s.version + 1, "status": status})
    if each is not None:
        differing: dict[str, sa.BindParameter[object]] = {name: sa.bindparam(name) for name in each[rows[0].id]}
        session.execute(
            changed.values(differing).where(s.id == sa.bindparam("this_one")), [{**each[row.id], "this_one": row.id} for row in rows]
        )
        return [row.number for row in rows]
    for start in range(0, len(rows), PARCELS_AT_ONCE):
        session.execute(changed.where(s.id.in_([row.id for row in rows[start : start + PARCELS_AT_ONCE]])))
    return [row.number for row in rows]
