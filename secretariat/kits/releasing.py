"""Releasing parcels (発送の手配): the warehouse may gather what was planned once its store's notice is out and nothing is in the way."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import Outbox
from models.merchant import Store
from models.relations import ROOT, ROOT_ID, among_few
from models.vocabulary import ApplicationStatus
from models.vocabulary_kits import UNPRINTED, Kit, ShipmentStatus
from secretariat import journal
from secretariat.casework.process import APPLICATION
from secretariat.clock import japan_day
from secretariat.kits.address_checks import AddressCheck, AddressFault, Doubt, check_addresses
from secretariat.kits.addresses import destinations
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.contents import contents_on
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.planning import Because, gathered_until, kits_for
from secretariat.kits.shown_services import services_given, stores_and_roots
from secretariat.kits.store_kits import planned_because
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person

APPLICATIONS, OUTBOX, STORES = table_of(Application), table_of(Outbox), table_of(Store)
CHUNK: Final = 500  # parcels looked at, and at most changed, in one transaction
SHOWN: Final = 1000
Progress = Callable[[int], None]
Stop = Callable[[], bool]
_REPLACED: Final = "replaced"  # not in the way: a newer Kit B goes out instead


class Stay(StrEnum):
    """Why a parcel stays planned; the first that holds is told."""

    HELD = "held"
    SHORT = "short"
    WRONG_KIT = "wrong-kit"
    NO_SERVICE = "no-service"
    NOTICE = "notice"
    GATHERING = "gathering"
    NO_CONTENTS = "no-contents"
    POSTAL_CODE = AddressFault.POSTAL_CODE.value
    PREFECTURE = AddressFault.PREFECTURE.value
    ADDRESS = AddressFault.ADDRESS.value


@dataclass(frozen=True, slots=True)
class Waiting:
    """A planned parcel, and what its release depends on.

    `gives_points`: its store does, today or later; `notice_out`: its store was told; `gathers_until`: a following Kit B waits before
    that day for further changes; `has_contents`: the programme file says what lies in it. `address`: None for what is not sent by parcel.
    """

    id: int
    number: str
    store_name: str
    kit: Kit
    store_kind: str
    held_for: str | None
    waits_for: str | None
    gives_points: bool
    notice_out: bool
    gathers_until: date | None
    has_contents: bool
    address: AddressCheck | None


def stay(waiting: Waiting, today: date) -> Stay | None:
    """Why the parcel stays; None: it may go."""
    if waiting.held_for is not None:
        return Stay.HELD
    if waiting.waits_for is not None:
        return Stay.SHORT
    if waiting.kit is not Kit.ORDER and waiting.kit not in kits_for(waiting.store_kind):
        return Stay.WRONG_KIT
    if not waiting.gives_points:
        return Stay.NO_SERVICE
    if not waiting.notice_out:
        return Stay.NOTICE
    if waiting.gathers_until is not None and today < waiting.gathers_until:
        return Stay.GATHERING
    if not waiting.has_contents:
        return Stay.NO_CONTENTS
    if waiting.address is None or waiting.address.fault is None:
        return None
    return Stay(waiting.address.fault.value)


@dataclass(slots=True)
class Released:
    """How many parcels were released, how many older Kit B cancelled because a newer one goes out, what stays by cause.

    `staying`: number, store and cause of the first SHOWN of those that stay. `doubts`: how many of the released go to an address that
    somebody had better look at; `doubtful`: number, store and doubt of the first SHOWN. `stopped`: on the way; the next run does the rest.
    """

    released: int = 0
    replaced: int = 0
    stays: Counter[Stay] = field(default_factory=Counter)
    staying: list[tuple[str, str, Stay]] = field(default_factory=list)
    doubts: int = 0
    doubtful: list[tuple[str, str, Doubt]] = field(default_factory=list)
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Judged:
    """What becomes of a chunk. `older`: Kit B, planned or released, for whose store there is a newer one."""

    free: tuple[Waiting, ...]
    stays: tuple[tuple[Waiting, Stay], ...]
    older: frozenset[int]


def release_kits(
    office: Office,
    person: Person,
    due_by: date | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Released | Refusal:
    """Releases what is planned (and due on or before a day), the first due first, in chunks; with `dry_run` only says what would be.

    `progress` hears how many were looked at.
    """
    if refused := may(person.role, "kits"):
        return refused
    result, after, looked_at, some_go = Released(), (date.min, 0), 0, True
    while True:
        if stop is not None and stop():
            result.stopped = True
            return result
        with office.reading() as session:
            rows = session.execute(_planned_after(after, due_by)).all()
            ids = [row.id for row in rows]
            # where some of the last ones went, these are judged once only, where they are released
            judged = _judge(session, office.programme, japan_day(office.clock.now()), ids) if dry_run or not some_go else None
        if not rows:
            return result
        if judged is None or (not dry_run and (judged.free or judged.older)):
            judged = _write(office, person, ids)
        some_go = bool(judged.free or judged.older)
        result.released += len(judged.free)
        result.replaced += len(judged.older)
        result.stays.update(cause for _, cause in judged.stays)
        shown = judged.stays[: SHOWN - len(result.staying)]
        result.staying += [(waiting.number, waiting.store_name, cause) for waiting, cause in shown]
        doubtful = [(one.number, one.store_name, one.address.doubt) for one in judged.free if one.address and one.address.doubt]
        result.doubts += len(doubtful)
        result.doubtful += doubtful[: SHOWN - len(result.doubtful)]
        after, looked_at = (rows[-1].due_on, rows[-1].id), looked_at + len(rows)
        if progress is not None:
            progress(looked_at)


def release_now(session: Session, act: journal.Act, programme: Programme, shipment_id: int) -> Stay | None:
    """Releases one planned parcel in the transaction under way, or gives why it stays."""
    judged = _judge(session, programme, japan_day(act.at), [shipment_id])
    if judged.stays:
        return judged.stays[0][1]
    change_parcels(session, act, "release", SHIPMENTS.c.id == shipment_id, {})
    return None


def _planned_after(after: tuple[date, int], due_by: date | None) -> sa.Select[tuple[int, date]]:
    s = SHIPMENTS.c
    later = sa.or_(s.due_on > after[0], sa.and_(s.due_on == after[0], s.id > after[1]))
    # said twice: the first condition is what an index is read from
    found = sa.select(s.id, s.due_on).where(s.status == ShipmentStatus.PLANNED.value, s.due_on >= after[0], later)
    return (found if due_by is None else found.where(s.due_on <= due_by)).order_by(s.due_on, s.id).limit(CHUNK)


@repeated
def _write(office: Office, person: Person, ids: Sequence[int]) -> _Judged:
    """They are judged again in the transaction that releases them: what was held or cancelled meanwhile stays so."""
    with office.writing(person.login, "release-kits") as (session, act):
        s = SHIPMENTS.c
        session.execute(sa.select(s.id).where(s.id.in_(ids)).order_by(s.id).with_for_update())
        judged = _judge(session, office.programme, japan_day(act.at), ids)
        if judged.older:
            unprinted = among_few(s.status).in_([status.value for status in UNPRINTED])
            cancel_shipments(session, act, sa.and_(s.id.in_(judged.older), unprinted), {"because": _REPLACED})
        if judged.free:
            change_parcels(session, act, "release", s.id.in_([one.id for one in judged.free]), {})
        if not judged.older and not judged.free:
            session.rollback()
    return judged


def _judge(session: Session, programme: Programme, today: date, ids: Sequence[int]) -> _Judged:
    s = SHIPMENTS.c
    columns = (s.id, s.number, s.kit, s.due_on, s.planned_at, s.held_for, s.waits_for, s.contents_from, s.application_id)
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    rows = session.execute(
        sa.select(*columns, ROOT.c.id.label("root_id"), ROOT.c.name, ROOT.c.kind)
        .select_from(source)
        .where(s.id.in_(ids), among_few(s.status) == ShipmentStatus.PLANNED.value)
        .order_by(s.due_on, s.id)
    ).all()
    members = stores_and_roots(session, {row.root_id for row in rows})
    given = services_given(session, members)
    untold = _untold(session, members)
    older = _older(session, members)
    following = planned_because(session, [row.number for row in rows if row.kit == Kit.B.value])
    addresses = check_addresses(destinations(session, [row.id for row in rows if row.kit != Kit.DIGITAL.value]))
    free: list[Waiting] = []
    stays: list[tuple[Waiting, Stay]] = []
    for row in rows:
        if row.id in older:
            continue
        waiting = Waiting(
            id=row.id,
            number=row.number,
            store_name=row.name,
            kit=Kit(row.kit),
            store_kind=row.kind,
            held_for=row.held_for,
            waits_for=row.waits_for,
            gives_points=any(one.valid_to is None or one.valid_to > max(today, one.valid_from) for one in given.get(row.root_id, ())),
            notice_out=not _not_told(row.kit, row.application_id, untold.get(row.root_id, frozenset())),
            gathers_until=(gathered_until(programme, japan_day(row.planned_at)) if following.get(row.number) is Because.SERVICES else None),
            has_contents=contents_on(programme, row.contents_from or row.due_on) is not None,
            address=addresses.get(row.id),
        )
        cause = stay(waiting, today)
        if cause is None:
            free.append(waiting)
        else:
            stays.append((waiting, cause))
    return _Judged(tuple(free), tuple(stays), older)


def _not_told(kit: str, application_id: int, untold: Collection[int]) -> bool:
    """Kit B shows what came through any of the store's applications, so that all their notices have to be out."""
    return bool(untold) if kit == Kit.B.value else application_id in untold


def _untold(session: Session, members: Mapping[int, int]) -> dict[int, set[int]]:
    """By store: registered applications whose newest notice of it is not written. What came registered from elsewhere gets none."""
    a, o = APPLICATIONS.c, OUTBOX.c
    registered = session.execute(
        sa.select(a.id, a.number, a.store_id).where(
            a.store_id.in_(members), among_few(a.status) == ApplicationStatus.REGISTERED.value, a.cutoff_start_on.is_not(None)
        )
    ).all()
    notices = sa.select(o.case_id, o.rendered_at).where(
        o.case_id.in_([row.number for row in registered]), o.kind == APPLICATION["register"].letter, o.cancelled_at.is_(None)
    )
    newest = {row.case_id: row.rendered_at is not None for row in session.execute(notices.order_by(o.id))}
    found: dict[int, set[int]] = defaultdict(set)
    for row in registered:
        if not newest.get(row.number, False):
            found[members[row.store_id]].add(row.id)
    return found


def _older(session: Session, members: Mapping[int, int]) -> frozenset[int]:
    """Unprinted Kit B of these stores for which there is a newer one that is not printed either."""
    s = SHIPMENTS.c
    unprinted = among_few(s.status).in_([status.value for status in UNPRINTED])
    found = sa.select(s.id, s.store_id).where(s.store_id.in_(members), s.kit == Kit.B.value, unprinted).order_by(s.id)
    several: dict[int, list[int]] = defaultdict(list)
    for row in session.execute(found):
        several[members[row.store_id]].append(row.id)
    return frozenset(key for keys in several.values() for key in keys[:-1])
