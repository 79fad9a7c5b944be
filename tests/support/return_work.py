"""Short ways to parcels that came back."""

from collections.abc import Mapping
from pathlib import Path

from exports.kits.carrier_files import hand_over_batch
from models.vocabulary_kits import Carrier, Kit
from secretariat.kits.carriers.deliveries import enter_arrival
from secretariat.office import Office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.batch_work import numbers, printed, put, released, stock_up

BACK_ON = "2020-02-03T10:00"


def on_their_way(office: Office, people: Mapping[str, Person], folder: Path, stores: int = 3) -> Office:
    """So many stores whose notices are written and whose Kit A and B are with a carrier; gives the office as it is then."""
    after = released(office, people, stores)
    with after.reading() as session:
        letters = [queued.outbox_id for queued in queued_letters(session, after.programme, LetterFilter(pending_only=True))]
    mark_rendered(after, people["mai"], letters)
    stock_up(after, people["sho"], stores)
    batches = [printed(after, people["sho"], kit) for kit in (Kit.A, Kit.B)]
    put(after, "printed", "packed")
    for batch in batches:
        done = hand_over_batch(after, people["sho"], batch, Carrier.YAMATO, folder / f"{batch}.csv")
        assert not isinstance(done, Refusal), done
    return after


def come_back(office: Office, person: Person, number: str, reason: str = "address-unknown") -> None:
    """A parcel comes back on the office's day."""
    assert enter_arrival(office, person, number, "came-back", None, reason) is None


def kits_of(office: Office) -> list[tuple[str, str]]:
    """Kit A and Kit B of each store."""
    return list(zip(numbers(office, Kit.A), numbers(office, Kit.B), strict=True))
