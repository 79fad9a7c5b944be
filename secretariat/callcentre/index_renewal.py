"""The index of look-up made anew from the records: what an upgrade finds outdated, or all of it (`index rebuild`).

Nobody changes a record by this, so it has no entries in the journal. A rebuilding goes on in chunks; how far it is stands in the records
with each of them, so that one that was stopped, or died, is taken up where it stood.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Business, Store
from models.search import SearchText
from models.staging import STAGED
from models.vocabulary import RefusalCode
from secretariat.callcentre.gram_shares import learn_shares
from secretariat.callcentre.search_index import add_to_index, after_bulk, remove_from_index, text_of
from secretariat.office import COUNTERS, Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.staff import Person

TEXTS, RECORDS = table_of(SearchText), (table_of(Application), table_of(Store), table_of(Business))
WAITING: Final = tuple(dict(STAGED)[record] for record in RECORDS)  # files that are being taken in, or wait for a second person
CHUNK: Final = 2000
PLACE: Final = "index-rebuild"
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many texts were made anew in this run, and how many are left (a run that was stopped)."""

    texts: int
    left: int = 0


def texts_of_records(session: Session, ids: Sequence[int]) -> Mapping[int, str]:
    """What is to be indexed of applications by their ids, as the records say it now; of those not published yet as they wait."""
    found: dict[int, str] = {}
    for applications, stores, businesses in (WAITING, RECORDS):
        s = stores.c
        statement = (
            sa.select(applications.c.id, s.name, s.name_kana, businesses.c.name, s.prefecture, s.city, s.street, s.phone)
            .select_from(applications.join(stores, s.id == applications.c.store_id).outerjoin(businesses, businesses.c.id == s.business_id))
            .where(applications.c.id.in_(ids))
        )
        for number, name, reading, business, prefecture, city, street, phone in session.execute(statement):
            found[number] = text_of(name, reading, business, prefecture, f"{city}{street}", phone)
    return found


def renew_texts(session: Session, ids: Sequence[int]) -> int:
    """Indexes applications anew and gives how many texts there are of them; what belongs to none goes."""
    texts = texts_of_records(session, ids)
    remove_from_index(session, ids)
    add_to_index(session, sorted(texts.items()))
    return len(texts)


def rebuild_index(office: Office, person: Person, progress: Progress | None = None, stop: Stop | None = None) -> Rebuilt | Refusal:
    """Makes the whole index anew, or what a run before this one left.

    On SQLite it begins empty, so look-up by words finds only what is indexed again by then; on Postgres it finds everything all the time.
    `progress` hears how many of how many are done, `stop` is asked after each chunk. Refused where somebody else goes on with it.
    """
    if refused := may(person.role, "rebuild-index"):
        return refused
    place = _begin(office, person)
    with office.reading() as session:
        total = left = count_left(session) or 0
    done = 0
    while True:
        renewed = _renew_some(office, person, place)
        if renewed is None:
            return refuse(RefusalCode.CHANGED_MEANWHILE, "lookup.rebuilt_elsewhere")
        ids, texts = renewed
        done += texts
        if not ids:
            return Rebuilt(done)
        place, left = ids[-1] + 1, max(left - len(ids), 0)
        if progress is not None:
            progress(total - left, total)
        if stop is not None and stop():
            return Rebuilt(done, left)


def count_left(session: Session) -> int | None:
    """How many texts a rebuilding that was begun has still to make; None where none was begun."""
    place = session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == PLACE)).scalar()
    if place is None:
        return None
    counted = sa.select(sa.func.count()).select_from(RECORDS[0]).where(RECORDS[0].c.id >= place)
    return int(session.execute(counted).scalar_one())


@repeated
def _renew_some(office: Office, person: Person, place: int) -> tuple[Sequence[int], int] | None:
    """What is next, and how many texts of it were made anew; None where somebody else goes on with it."""
    with office.writing(person.login, "rebuild-index") as (session, _):
        held = session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == PLACE).with_for_update()).scalar()
        if held != place:
            return None
        ids = _next_ids(session, place)
        texts = renew_texts(session, ids)
        _go_on(session, ids)
    return ids, texts


@repeated
def _begin(office: Office, person: Person) -> int:
    """Where a rebuilding goes on, or begins."""
    with office.writing(person.login, "begin-index-rebuild") as (session, _):
        found: int | None = session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == PLACE)).scalar()
        if found is None:
            session.execute(sa.insert(COUNTERS), {"name": PLACE, "next_serial": 1})
            if session.get_bind().dialect.name == "sqlite":
                # whatever is in it: a row that its text does not tell could not be taken out
                session.execute(sa.text("INSERT INTO search_index (search_index) VALUES ('delete-all')"))
    return found or 1


def _next_ids(session: Session, place: int) -> list[int]:
    """The next applications and texts, those with neither record nor text left out."""
    ids: set[int] = set()
    for table in (RECORDS[0], TEXTS):
        ids.update(session.execute(sa.select(table.c.id).where(table.c.id >= place).order_by(table.c.id).limit(CHUNK)).scalars())
    return sorted(ids)[:CHUNK]


def _go_on(session: Session, ids: Sequence[int]) -> None:
    """Keeps where the rebuilding goes on; nothing once it came to its end."""
    of_rebuilding = COUNTERS.c.name == PLACE
    if ids:
        session.execute(sa.update(COUNTERS).where(of_rebuilding).values(next_serial=ids[-1] + 1))
    else:
        remove(session, COUNTERS, of_rebuilding)
        after_bulk(session)
        learn_shares(session)
