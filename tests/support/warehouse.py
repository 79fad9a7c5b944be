"""A warehouse in the morning: registered stores whose notices are out, kits planned, too little on the shelf for all of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from exports.kits.carrier_files import HandedOver, hand_over_batch
from models.base import table_of
from models.kit import Shipment, ShippingBatch
from models.vocabulary_kits import Carrier, Design, Kit
from secretariat.clock import FixedClock
from secretariat.kits import releasing
from secretariat.kits.carriers import handing_over, returned_files
from secretariat.kits.carriers.returned_files import ReturnedFile
from secretariat.kits.carriers.tracking import take_tracking_file
from secretariat.kits.releasing import release_kits
from secretariat.kits.warehouse import batch_leaving, batch_printing, batches
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.batches import make_batch
from secretariat.kits.warehouse.scanning import pack
from secretariat.kits.warehouse.stock_keeping import Delivery, receive_stock
from secretariat.office import Office, open_office
from secretariat.papers import mark_rendered
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.batch_work import AFTER, FEBRUARY
from tests.support.carrier_work import sent_back, tracking_number
from tests.support.records import OUTBOX, every, rows
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close

SHIPMENTS, BATCHES = table_of(Shipment), table_of(ShippingBatch)
MORNING: Final = f"{AFTER}+09:00"
STORES: Final = 4


def morning(office: Office, people: Mapping[str, Person], kits: int = STORES - 1) -> Office:
    """STORES registered stores, their A and B planned, the pieces of so many A of either rate on the shelf; the office as it is then."""
    approved(office, people, take_over_provider(office, people), *range(1, STORES + 1))
    day = at(office, AFTER)
    close(day, people, FEBRUARY)
    mark_rendered(day, people["mai"], [row["id"] for row in rows(day, every(OUTBOX)) if row["kind"] == "registered"])
    for rate in (5, 2):
        deliver(day, people["sho"], kits, rate)
    return day


def deliver(office: Office, person: Person, kits: int, rate: int) -> None:
    """Pieces of so many A of a rate arrive."""
    stocked = {item.item: item.by_rate for item in office.programme.kits.stock.items}
    for item in office.programme.kits.contents[0].A:
        for design, pieces in ((Design.STANDARD, item.standard), (Design.SCENIC, item.scenic)):
            if pieces and item.item in stocked and (stocked[item.item] or rate == 5):
                arrived = Delivery(item.item, design.value, kits * pieces, rate if stocked[item.item] else None)
                assert isinstance(receive_stock(office, person, arrived), str)


def fill_warehouse(url: str) -> None:
    """The same for an office that is copied."""
    office = open_office(url, OPENED, FixedClock(OPENED))
    morning(office, PEOPLE)
    office.engine.dispose()


def shipping_day(office: Office, folder: Path) -> None:
    """Everything that can go goes, with its tracking number; done again, it takes up what was left and changes nothing else."""
    sho = PEOPLE["sho"]
    assert not isinstance(release_kits(office, sho), Refusal)
    for kit in (Kit.A, Kit.B):
        make_batch(office, sho, kit)
    for batch in rows(office, sa.select(BATCHES).where(BATCHES.c.status != "handed-over").order_by(BATCHES.c.id)):
        if any(row["status"] == "released" for row in of_batch(office, batch["id"])) or batch["status"] == "made":
            assert isinstance(print_batch(office, sho, batch["number"]), Printed)
        for row in of_batch(office, batch["id"]):
            pack(office, sho, batch["number"], row["number"])
    for batch in rows(office, sa.select(BATCHES).order_by(BATCHES.c.id)):
        done = hand_over_batch(office, sho, batch["number"], Carrier.YAMATO, folder / f"{batch['number']}.csv")
        assert isinstance(done, HandedOver)
        back = [(row["number"], tracking_number(row["id"])) for row in of_batch(office, batch["id"])]
        file = sent_back(folder / f"{batch['number']}-back.csv", back)
        assert isinstance(take_tracking_file(office, sho, file, Carrier.YAMATO), ReturnedFile)


def in_chunks(of: int, put: Callable[[dict[str, object], str, object], None] = dict.__setitem__) -> None:
    """From here on so many parcels are written in a transaction."""
    for module, name in (
        *((releasing, "CHUNK"), (batches, "CHUNK"), (batch_printing, "CHUNK"), (batch_leaving, "CHUNK")),
        *((handing_over, "AT_ONCE"), (returned_files, "AT_ONCE")),
    ):
        put(vars(module), name, of)


def of_batch(office: Office, batch: int) -> list[sa.RowMapping]:
    """The parcels of a batch."""
    return [row for row in parcels(office) if row["shipping_batch_id"] == batch]


def parcels(office: Office) -> list[sa.RowMapping]:
    """All parcels, the oldest first."""
    return list(rows(office, sa.select(SHIPMENTS).order_by(SHIPMENTS.c.id)))
