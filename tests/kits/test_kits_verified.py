"""What is kept of parcels and of the stock is compared with the journal when the office is verified."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import StockItem, StockMovement
from models.vocabulary_kits import Kit
from secretariat import journal
from secretariat.identifiers import case_number
from secretariat.kits import verification
from secretariat.kits.releasing import release_kits
from secretariat.kits.verification import wrong_kits
from secretariat.kits.warehouse.batches import make_batch
from secretariat.messages import LANGUAGES, text
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.batch_work import numbers, printed
from tests.support.warehouse import SHIPMENTS, morning

People = Mapping[str, Person]
ITEMS, MOVEMENTS = table_of(StockItem), table_of(StockMovement)


@contextmanager
def behind_the_back(office: Office) -> Iterator[sa.Connection]:
    """A transaction in which the guards of the database sleep; taken back at the end."""
    with office.engine.connect().execution_options(writing=True) as connection:
        if connection.dialect.name == "sqlite":
            for name in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield connection
        connection.rollback()


def entries(office: Office) -> int:
    with office.reading() as session:
        return journal.count(session)


def found(office: Office, changed: sa.Update, watch: Callable[[int], bool] = lambda _: True) -> set[tuple[str, int | None, str]]:
    """What is wrong after a change behind the office's back."""
    with behind_the_back(office) as connection:
        connection.execute(changed)
        with Session(connection) as session:
            faults = {(fault.case, fault.entry, fault.problem) for fault in wrong_kits(session, watch)}
    assert all(text(language, problem) for language in LANGUAGES for _, _, problem in faults)
    return faults


def test_a_parcel_or_an_item_that_is_not_what_its_entries_say_is_a_fault(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = morning(office, people)
    assert not isinstance(release_kits(day, people["sho"]), Refusal)
    printed(day, people["sho"], Kit.B)
    assert not isinstance(make_batch(day, people["sho"], Kit.A), Refusal)
    assert verify_office(day, people["aud"]) == Verification(entries(day), ())
    s, first = SHIPMENTS.c, numbers(day, Kit.B)[0]
    of_parcel = sa.update(SHIPMENTS).where(s.number == first)
    for wrong in ({"shipping_batch_id": 2}, {"shipping_batch_id": None}, {"services": "1 2 3"}, {"tracking_number": "400000000001"}):
        assert found(day, of_parcel.values(wrong)) == {(first, None, "journal.parcel_differs")}
    of_item = sa.update(ITEMS).where(ITEMS.c.id == 1)
    for more in ({"on_hand": ITEMS.c.on_hand + 1}, {"reserved": ITEMS.c.reserved - 1}):
        assert found(day, of_item.values(more)) == {(case_number("Z", 1), None, "journal.stock_differs")}
    reserved = sa.and_(MOVEMENTS.c.stock_item_id == 1, MOVEMENTS.c.movement == "reserved")
    of_movement = sa.update(MOVEMENTS).where(reserved)
    for changed in (of_movement.values(quantity=MOVEMENTS.c.quantity - 1), of_movement.values(movement="received")):
        faults = found(day, changed)
        assert {problem for _, _, problem in faults} == {"journal.movement_differs", "journal.stock_differs"}
    # called off, it names nothing more
    monkeypatch.setattr(verification, "CHUNK", 1)
    assert found(day, of_parcel.values(shipping_batch_id=None), lambda _: False) == set()
