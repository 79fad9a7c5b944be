"""What all papers of a batch show, read while they are written: the list, the parcels in packing order, what the printer gets."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit
from secretariat.kits.poster_facts import LeftOut, PosterFacts, PosterFilter, check_posters, poster_facts
from secretariat.kits.warehouse.batches import find_batch
from secretariat.kits.warehouse.warehouse_papers import ItemSum, ParcelFilter, ParcelPaper, check_papers, parcel_papers, picking_sums
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

DEEDS = ("export-picking", "export-labels")


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """A batch: how many parcels its papers are for, the sums of its pieces, its parcels, and what each store's own prints show.

    `parcels` and `prints` are read anew with each call. `prints` is None for a kit that is the same for all stores, and a refusal
    where they cannot be made yet.
    """

    number: str
    count: int
    sums: tuple[ItemSum, ...]
    parcels: Callable[[], Iterator[ParcelPaper]]
    prints: Callable[[], Iterator[PosterFacts | LeftOut]] | Refusal | None


@contextmanager
def batch_facts(office: Office, person: Person, number: str) -> Iterator[BatchFacts | Refusal]:
    """The facts of a batch, to be read within the context; refused where the person may not, or there is nothing to print."""
    with office.reading() as session:
        for deed in DEEDS:
            if refused := check_papers(session, person, deed, ParcelFilter(number)):
                yield refused
                return
        batch = find_batch(session, number)
        if isinstance(batch, Refusal):
            yield batch
            return
        wanted = ParcelFilter(batch.number)
        count, sums = picking_sums(session, office.programme, wanted)
        if not count:
            yield refuse(RefusalCode.NOTHING_TO_DO, "stock.no_parcels")
            return
        prints: Callable[[], Iterator[PosterFacts | LeftOut]] | Refusal | None = None
        if batch.row["kit"] in (Kit.B.value, Kit.ORDER.value):
            of_batch = PosterFilter(batch=batch.number)
            prints = check_posters(session, person, of_batch) or partial(poster_facts, session, office.programme, of_batch)
        yield BatchFacts(batch.number, count, sums, partial(parcel_papers, session, office.programme, wanted), prints)
