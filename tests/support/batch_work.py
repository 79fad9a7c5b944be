"""Short ways to a warehouse at work: released parcels, pieces on the shelf, batches."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.kit import Shipment
from models.vocabulary_kits import Design, Kit
from secretariat import journal
from secretariat.identifiers import case_number, parse_case_number
from secretariat.kits.holding import hold_shipments
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.batches import Made, make_batch
from secretariat.kits.warehouse.scanning import Packed, pack
from secretariat.kits.warehouse.stock_keeping import Delivery, receive_stock
from secretariat.office import Office, open_office
from secretariat.staff import Person
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close

SHIPMENTS = table_of(Shipment)
FEBRUARY: Final = date(2020, 2, 21)
AFTER: Final = "2020-01-27T17:00:01"


def released(office: Office, people: Mapping[str, Person], stores: int = 3, **changes: object) -> Office:
    """So many registered stores with an A and a B each that wait for the warehouse; gives the office as it is then."""
    approved(office, people, take_over_provider(office, people), *range(1, stores + 1), **changes)
    after = at(office, AFTER)
    close(after, people, FEBRUARY)
    put(after, "planned", "released")
    return after


def put(office: Office, before: str, after: str, **columns: object) -> None:
    """Puts all parcels of a state into another one, under entries of theirs."""
    with office.writing("sho", "release") as (session, act):
        for row in session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.status == before)).all():
            journal.append(session, [journal.Entry(row.number, row.version + 1, "release", before, after)], act)
            values = {"version": row.version + 1, "status": after, **columns}
            session.execute(sa.update(SHIPMENTS).where(SHIPMENTS.c.id == row.id).values(values))


def stock_up(office: Office, person: Person, kits: int, without: Sequence[str] = ()) -> None:
    """Puts the pieces of so many Kit A of 5 % on the shelf, except some items."""
    for item in office.programme.kits.contents[0].A:
        for design, pieces in ((Design.STANDARD, item.standard), (Design.SCENIC, item.scenic)):
            if item.item not in without and pieces:
                assert isinstance(receive_stock(office, person, Delivery(item.item, design.value, kits * pieces, 5)), str)


def made(office: Office, person: Person, kit: Kit, limit: int | None = None) -> Made:
    """A batch that could be made."""
    batch = make_batch(office, person, kit, limit=limit)
    assert isinstance(batch, Made), batch
    return batch


def printed(office: Office, person: Person, kit: Kit, limit: int | None = None) -> str:
    """The number of a batch that was made and printed."""
    answer = print_batch(office, person, made(office, person, kit, limit).number)
    assert isinstance(answer, Printed), answer
    return answer.number


def numbers(office: Office, kit: Kit) -> list[str]:
    """The parcels of a kit by number."""
    with office.reading() as session:
        return list(session.execute(sa.select(SHIPMENTS.c.number).where(SHIPMENTS.c.kit == kit.value).order_by(SHIPMENTS.c.id)).scalars())


def fill_batches(url: str) -> None:
    """Fills the office of `tests.support.screens.fill` with two batches: A, printed and partly packed, one parcel held; B, just made."""
    office, people = open_office(url, now=OPENED), PEOPLE
    try:
        approved(office, people, case_number("P", 1), *range(31, 38))
        after = at(office, AFTER)
        close(after, people, FEBRUARY)
        put(after, "planned", "released")
        stock_up(after, people["sho"], 20)
        batch = printed(after, people["sho"], Kit.A, limit=6)
        first, _, third, *_ = numbers(after, Kit.A)
        assert isinstance(pack(after, people["sho"], batch, first), Packed)
        with after.writing("mai", "hold") as (session, act):
            hold_shipments(session, act, [parse_serial(third)], case_number("P", 1))
        made(after, people["sho"], Kit.B, limit=4)
    finally:
        office.engine.dispose()


def parse_serial(number: str) -> int:
    """The id of a parcel from its number."""
    parsed = parse_case_number(number)
    assert parsed is not None
    return parsed[1]
