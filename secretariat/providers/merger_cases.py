"""What belongs to a provider follows a merger: its applications with the reports about them (変更届), grants in work, receipts."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Service
from models.vocabulary import ReceiptStatus
from models.vocabulary_providers import GrantStatus
from secretariat import journal
from secretariat.amendments.records import AMENDMENTS, ITEMS
from secretariat.amendments.timeline import packed_value
from secretariat.casework.acts import GRANT, RECEIPT, Case, Process
from secretariat.providers.merger_records import MOVES, Successor

APPLICATIONS, SERVICES = table_of(Application), table_of(Service)
FOLLOWS: Final = "follow-merger"
_ENDED: Final = {GrantStatus.REFUSED, GrantStatus.WITHDRAWN, GrantStatus.PAID}
GRANTS_IN_WORK: Final = tuple(status.value for status in GrantStatus if status not in _ENDED)


def take_along(session: Session, act: journal.Act, old: Case, into: Case) -> Mapping[str, int]:
    """Puts grants that are not ended and receipts that wait under the provider that carries on; gives how many of each kind there were."""
    grants = _put_under(session, act, GRANT, GRANTS_IN_WORK, old, into)
    return {"grants": grants, "receipts": _put_under(session, act, RECEIPT, (ReceiptStatus.WAITING.value,), old, into)}


def _put_under(session: Session, act: journal.Act, kind: Process, statuses: Sequence[str], old: Case, into: Case) -> int:
    c = kind.table.c
    own = sa.select(c.id, c.number, c.version, c.status).where(c.provider_id == old.id, c.status.in_(statuses)).order_by(c.id)
    rows = session.execute(own.with_for_update()).all()
    if not rows:
        return 0
    says = {"from": old.number, "provider": into.number}
    journal.append(session, [journal.Entry(row.number, row.version + 1, FOLLOWS, row.status, row.status, says) for row in rows], act)
    moved = sa.update(kind.table).where(c.id.in_([row.id for row in rows]))
    session.execute(moved.values(provider_id=into.id, version=c.version + 1))
    return len(rows)


def applications_follow(session: Session, act: journal.Act, provider: tuple[int, str], into: Successor, ids: Sequence[int]) -> int:
    """Likewise some of its applications, which are locked, and the reports about them; `provider`: id and number of the old one.

    A number (申請番号, 届出番号) that the other one gave too gets the old one's before it; the entry of an application says so. What the
    reports say of services is said by the names of today.
    """
    a, t, old_id = APPLICATIONS.c, AMENDMENTS.c, provider[0]
    own = sa.select(a.id, a.number, a.version, a.status, a.provider_reference).where(a.id.in_(ids), a.provider_id == old_id)
    rows = session.execute(own.order_by(a.id)).all()
    if not rows:
        return 0
    _follow(session, act, APPLICATIONS, rows, provider, into, tells=True)
    about = sa.select(t.id, t.number, t.version, t.status, t.provider_reference).where(
        t.application_id.in_([row.id for row in rows]), t.provider_id == old_id
    )
    if reports := session.execute(about.order_by(t.id).with_for_update()).all():
        _follow(session, act, AMENDMENTS, reports, provider, into, tells=False)
        _rename_services(session, old_id, {row.id: (row.number, row.version + 1) for row in reports})
    return len(rows)


def _follow(
    session: Session,
    act: journal.Act,
    table: sa.Table,
    rows: Sequence[sa.Row[tuple[object, ...]]],
    provider: tuple[int, str],
    into: Successor,
    *,
    tells: bool,
) -> None:
    """Puts cases under the provider that carries on, each under an entry; `tells`: it says by which number the case goes from now on."""
    c, old = table.c, provider[1]
    given = [row.provider_reference for row in rows if row.provider_reference is not None]
    theirs = sa.select(c.provider_reference).where(c.provider_id == into.id, c.provider_reference.in_(given))
    taken = set(session.execute(theirs).scalars())
    renamed = {row.id: f"{old}:{row.provider_reference}" for row in rows if row.provider_reference in taken}
    says: dict[str, object] = {"from": old, "provider": into.number}
    said = {row.id: says | ({"reference": renamed[row.id]} if tells and row.id in renamed else {}) for row in rows}
    entries = [journal.Entry(row.number, row.version + 1, FOLLOWS, row.status, row.status, said[row.id]) for row in rows]
    journal.append(session, entries, act)
    session.connection().execute(
        sa.update(table)
        .where(c.id == sa.bindparam("case"))
        .values(provider_id=into.id, provider_reference=sa.bindparam("reference"), version=sa.bindparam("after")),
        [{"case": row.id, "reference": renamed.get(row.id, row.provider_reference), "after": row.version + 1} for row in rows],
    )


def _rename_services(session: Session, old_id: int, entries: Mapping[int, tuple[str, int]]) -> None:
    i, m = ITEMS.c, MOVES.c
    moves = sa.select(m.name, SERVICES.c.name.label("now")).join_from(MOVES, SERVICES, SERVICES.c.id == m.service_id)
    names = {row.name: row.now for row in session.execute(moves.where(m.provider_id == old_id)) if row.name != row.now}
    if not names:
        return
    said = sa.and_(i.amendment_id.in_(entries), i.field == "services")
    for item in session.execute(sa.select(i.amendment_id, i.place, i.after, i.replaced).where(said)).all():
        after, replaced = _renamed(item.after, names), _renamed(item.replaced, names)
        if (after, replaced) == (item.after, item.replaced):
            continue
        number, version = entries[item.amendment_id]
        values = {"after": after, "replaced": replaced, "entry_case": number, "entry_version": version}
        session.execute(sa.update(ITEMS).where(i.amendment_id == item.amendment_id, i.place == item.place).values(**values))


def _renamed(packed: str | None, names: Mapping[str, str]) -> str | None:
    if packed is None:
        return None
    return packed_value(tuple(names.get(name, name) for name in json.loads(packed)))
