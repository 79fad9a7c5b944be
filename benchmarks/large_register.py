"""A register of any size: the first stores are taken in as files are, the others are copies of these with keys of their own.

What is copied lies in the records as an intake leaves it: business, store, application, figures, kit address, the journal's first entry.
"""

from datetime import date
from typing import Final

import sqlalchemy as sa

from models.application import Application, ApplicationFigures, KitAddress
from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Business, Store
from models.office import SerialCounter
from models.vocabulary import ApplicationStatus
from secretariat.office import Office

Values = dict[str, sa.SQLColumnExpression[object]]
APPLICATIONS, FIGURES, KIT_ADDRESSES = table_of(Application), table_of(ApplicationFigures), table_of(KitAddress)
STORES, BUSINESSES, ENTRIES, COUNTERS = table_of(Store), table_of(Business), table_of(JournalEntry), table_of(SerialCounter)
LARGEST_KEY: Final = 2_147_483_647  # a prime: keys spread over all that are smaller
FACTOR: Final = 48_271  # of a minimal standard generator (Park and Miller)
PHONES: Final = 100_000_000
CORPORATE_NUMBERS: Final = 1_000_000_000_000


def copy_register(office: Office, stores: int, applications: int = 0, *, registered_on: date | None = None) -> tuple[int, int]:
    """Copies what the office has until there are so many stores, then applications of them until there are so many; gives how many.

    A store's further applications are as the first one, under references of their own. With a day, the copies are registered since then.
    """
    decided: Values = {}
    if registered_on is not None:
        decided = {"status": sa.literal(ApplicationStatus.REGISTERED.value), "decided_at": APPLICATIONS.c.received_at}
        decided |= {"start_on": sa.literal(registered_on, APPLICATIONS.c.start_on.type)}
    with office.engine.connect() as connection:
        first_stores, step = connection.execute(sa.select(sa.func.count(), sa.func.max(STORES.c.id))).one()
        first_applications = connection.execute(sa.select(sa.func.count()).select_from(APPLICATIONS)).scalar_one()
    rounds = max(1, stores // first_stores)
    with office.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # the keys are spread: with few pages in memory each row would be a journey to the disk
            cursor = connection.connection.cursor()
            for setting in ("cache_size = -4000000", "foreign_keys = OFF", "wal_autocheckpoint = 100000"):
                cursor.execute(f"PRAGMA {setting}")
            cursor.close()
        for time in range(1, max(rounds, applications // first_applications)):
            _copy(connection, step, time, time % rounds, decided, with_stores=time < rounds)
            connection.commit()
        connection.invalidate()
    with office.engine.begin() as connection:
        last = connection.execute(sa.select(sa.func.max(APPLICATIONS.c.id))).scalar_one()
        names = ("store", "application", "business")
        connection.execute(sa.update(COUNTERS).where(COUNTERS.c.name.in_(names)).values(next_serial=last + 1))
        counts = (connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() for table in (STORES, APPLICATIONS))
        return next(counts), next(counts)


def _copy(connection: sa.Connection, step: int, time: int, place: int, decided: Values, *, with_stores: bool) -> None:
    """One more of each application with an id up to `step`; of the stores too, or for those of round `place`."""
    a, s, b, f, k, e = (table.c for table in (APPLICATIONS, STORES, BUSINESSES, FIGURES, KIT_ADDRESSES, ENTRIES))
    shift, ending = time * step, f"-{time}"
    key = (s.id + shift) * FACTOR % LARGEST_KEY
    first = sa.and_(e.version == 1, e.case_id.in_(sa.select(a.number).where(a.id <= step)))
    _insert(connection, ENTRIES, {"case_id": e.case_id + ending}, first, without="id")
    if with_stores:
        _insert(connection, BUSINESSES, {"id": b.id + shift, "corporate_number": _corporate_number((b.id + shift) * FACTOR)}, b.id <= step)
        of_store: Values = {"id": s.id + shift, "joined_to": sa.null(), "merchant_id": sa.null(), "entry_case": s.entry_case + ending}
        of_store |= {"name_key": key, "kana_town_key": key, "address_key": key, "business_id": s.business_id + shift}
        of_store |= {"phone": "0" + sa.cast(PHONES + key % PHONES, sa.Text)}
        _insert(connection, STORES, of_store, s.id <= step)
    of_application: Values = {"id": a.id + shift, "store_id": a.store_id + place * step, "number": a.number + ending}
    _insert(connection, APPLICATIONS, of_application | {"provider_reference": a.provider_reference + ending} | decided, a.id <= step)
    for table, application_id in ((FIGURES, f.application_id), (KIT_ADDRESSES, k.application_id)):
        _insert(connection, table, {"application_id": application_id + shift}, application_id <= step)


def _corporate_number(serial: sa.ColumnElement[int]) -> sa.ColumnElement[str]:
    """A number of thirteen digits whose first is the check digit of the others (法人番号の指定に関する省令)."""
    digits = [serial // 10**place % 10 for place in range(12)]
    weighted = [digit * (1 if place % 2 == 0 else 2) for place, digit in enumerate(digits)]
    check = 9 - sum(weighted[1:], weighted[0]) % 9
    return sa.cast(check * CORPORATE_NUMBERS + serial % CORPORATE_NUMBERS, sa.Text)


def _insert(connection: sa.Connection, table: sa.Table, changed: Values, which: sa.ColumnElement[bool], without: str = "") -> None:
    """Copies of these rows, with some columns changed."""
    columns = [column for column in table.columns if column.name != without]
    values = [changed.get(column.name, column) for column in columns]
    connection.execute(sa.insert(table).from_select([column.name for column in columns], sa.select(*values).where(which)))
