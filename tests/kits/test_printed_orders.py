"""Extra orders of posters and mats: what was printed is remembered, and told of where it says something else by now, until it is gone."""

from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa

from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership
from models.vocabulary_kits import Kit, OrderChannel
from secretariat.kits.keeping_up import KitCounts, plan_kits
from secretariat.kits.orders.ordering import OrderEntered, order_pieces
from secretariat.kits.warehouse.batch_leaving import leave_batch
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.batches import Made, make_batch
from secretariat.kits.warehouse.stock_keeping import Delivery, receive_stock
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import registered
from tests.support.batch_work import put
from tests.support.records import faults
from tests.support.samples import SECOND_SERVICE, SERVICE, application_row
from tests.support.screening_work import records

SHIPMENTS, MEMBERSHIPS = table_of(Shipment), table_of(Membership)
People = Mapping[str, Person]


def ordered(office: Office, people: People, number: str, piece: str) -> str:
    answer = order_pieces(office, people["cal"], number, [piece], OrderChannel.CALLCENTRE)
    assert isinstance(answer, OrderEntered), answer
    return answer.number


def printed(office: Office, people: People) -> str:
    batch = make_batch(office, people["sho"], Kit.ORDER)
    assert isinstance(batch, Made), batch
    assert isinstance(print_batch(office, people["sho"], batch.number), Printed)
    return batch.number


def doubtful(office: Office, people: People) -> list[str]:
    """What the nightly run tells, which the patrol tells too."""
    counts = plan_kits(office, people["sho"])
    assert isinstance(counts, KitCounts), counts
    found = patrol(office, people["mai"], "kit-order-doubtful")
    assert not isinstance(found, Refusal), found
    assert [case.number for one in found for case in one.stuck] == counts.doubtful
    return counts.doubtful


def test_an_order_with_posters_remembers_what_was_printed_and_is_told_of_until_it_is_printed_anew_or_gone(
    office: Office, people: People
) -> None:
    later, _, (number,) = registered(office, people, [application_row(1, services=f"{SERVICE}、{SECOND_SERVICE}")])
    assert isinstance(receive_stock(later, people["sho"], Delivery("のぼり", "standard", 9)), str)
    posters, banners = (ordered(later, people, number, piece) for piece in ("決済手段表記ポスター=2", "のぼり=1"))
    batch = printed(later, people)
    first, second = sorted(int(str(row["service_id"])) for row in records(later, MEMBERSHIPS))
    shown = {row["number"]: row["services"] for row in records(later, SHIPMENTS) if row["kit"] == "order"}
    assert shown == {posters: f"{first} {second}", banners: None}
    assert (doubtful(later, people), faults(later)) == ([], [])
    with later.writing("mai", "test") as (session, _):
        ends = sa.update(MEMBERSHIPS).where(MEMBERSHIPS.c.service_id == second)
        session.execute(ends.values(valid_to=date(2020, 3, 3), entry_version=1))
    assert doubtful(later, people) == [posters]
    assert doubtful(later, people) == [posters]  # nothing is planned or cancelled because of it
    assert {str(row["status"]) for row in records(later, SHIPMENTS) if row["kit"] == "order"} == {"printed"}
    assert not isinstance(leave_batch(later, people["sho"], batch, [posters]), Refusal)
    assert doubtful(later, people) == []
    printed(later, people)
    assert next(row["services"] for row in records(later, SHIPMENTS) if row["number"] == posters) == str(first)
    assert doubtful(later, people) == []
    # once it is gone, nobody is told of anything
    put(later, "printed", "packed")
    with later.writing("mai", "test") as (session, _):
        session.execute(sa.update(MEMBERSHIPS).where(MEMBERSHIPS.c.service_id == second).values(valid_to=None, entry_version=2))
    assert doubtful(later, people) == [posters]
    put(later, "packed", "handed-over", handed_over_on=date(2020, 3, 2))
    assert doubtful(later, people) == []
    assert faults(later) == []
