"""The carrier's file that comes back with tracking numbers (送り状番号): each is entered on its parcel, once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import ShippingBatch
from models.vocabulary_kits import Carrier
from secretariat import journal
from secretariat.casework.acts import SHIPPING_BATCH, required_case
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column, Kind
from secretariat.kits.carriers.handing_over import WITH_CARRIER
from secretariat.kits.carriers.layouts import NUMBER_HEADING, TRACKING_HEADINGS
from secretariat.kits.carriers.returned_files import Judged, ReturnedFile, Sent, problem, take_returned_file
from secretariat.kits.carriers.tracking_numbers import normal_tracking_number
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person

BATCHES = table_of(ShippingBatch)
NUMBER, TRACKING = "number", "tracking_number"


@dataclass(frozen=True, slots=True)
class Tracked:
    """A parcel and the tracking number that it gets."""

    shipment_id: int
    tracking_number: str


@dataclass(frozen=True, slots=True)
class _Tracking:
    """The work on one file: `batch`: only parcels of that one belong in it."""

    carrier: Carrier
    batch: str | None

    def judge(self, session: Session, rows: Sequence[Sent]) -> Judged[Tracked]:
        s = SHIPMENTS.c
        wanted = {sent.row: (parcel_number(sent), normal_tracking_number(sent.text(TRACKING))) for sent in rows}
        source = SHIPMENTS.outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id)
        columns = (s.id, s.number, s.status, s.carrier, s.tracking_number, BATCHES.c.number.label("batch"))
        numbers = [number for number, _ in wanted.values() if number]
        parcels = {row.number: row for row in session.execute(sa.select(*columns).select_from(source).where(s.number.in_(numbers)))}
        given = [tracking for _, tracking in wanted.values() if tracking]
        used = {
            row.tracking_number: row.number
            for row in session.execute(sa.select(s.tracking_number, s.number).where(s.tracking_number.in_(given)))
        }
        judged: Judged[Tracked] = Judged()
        seen: set[str] = set()
        for row, (number, tracking) in wanted.items():
            fault = self._fault(number, tracking, parcels.get(number or ""), used)
            if fault is not None:
                judged.faults[row] = fault
            elif number in used.values() or number in seen:
                judged.unchanged += 1
            elif number is not None and tracking is not None:
                seen.add(number)
                judged.changes.append(Tracked(parcels[number].id, tracking))
        return judged

    def _fault(
        self, number: str | None, tracking: str | None, parcel: sa.Row[tuple[object, ...]] | None, used: Mapping[str | None, str]
    ) -> Fault | None:
        """What is wrong with a row; None where its number is the parcel's, or may become it."""
        if number is None:
            return problem(NUMBER, "misread", "parcel_number")
        if tracking is None:
            return problem(TRACKING, "tracking_form", "tracking_form")
        if parcel is None:
            return problem(NUMBER, "unknown_parcel", "parcel_number", number=number)
        if parcel.status not in WITH_CARRIER:
            status = Message(f"words.shipment_status.{parcel.status}")
            return problem(NUMBER, "not_handed_over", "handed_over", number=number, status=status)
        if parcel.carrier != self.carrier:
            return problem(NUMBER, "other_carrier", "this_carrier", number=number, carrier=Message(f"words.carrier.{parcel.carrier}"))
        if self.batch is not None and parcel.batch != self.batch:
            return problem(NUMBER, "other_batch", "this_batch", number=number, batch=parcel.batch or "-", wanted=self.batch)
        if used.get(tracking, number) != number:
            return problem(TRACKING, "used", "own_number", tracking=tracking, number=used[tracking])
        if parcel.tracking_number not in (None, tracking):
            return problem(TRACKING, "has_another", "same_number", number=number, tracking=parcel.tracking_number)
        return None

    def enter(self, session: Session, act: journal.Act, changes: Sequence[Tracked]) -> int:
        s = SHIPMENTS.c
        numbers = {change.shipment_id: {"tracking_number": change.tracking_number} for change in changes}
        which = sa.and_(s.id.in_(list(numbers)), s.tracking_number.is_(None))
        return len(change_parcels(session, act, "track", which, {"carrier": self.carrier.value}, each=numbers))


def parcel_number(sent: Sent) -> str | None:
    """The parcel's number in a row as it is stored; None where it is none, or misread."""
    text = sent.text(NUMBER)
    parsed = parse_case_number(text)
    return None if parsed is None or parsed[0] != "K" else normal_case_number(text)


def tracking_columns(carrier: Carrier) -> tuple[Column, ...]:
    """What is read of a carrier's file; its other columns are left alone."""
    aliases = ("発送番号",), ("送り状番号", "お問い合わせ番号")
    return (
        Column(NUMBER, NUMBER_HEADING, Kind.REFERENCE, aliases=aliases[0]),
        Column(TRACKING, TRACKING_HEADINGS[carrier], Kind.REFERENCE, aliases=aliases[1]),
    )


def take_tracking_file(office: Office, person: Person, path: Path, carrier: Carrier, batch: str | None = None) -> ReturnedFile | Refusal:
    """Enters the tracking numbers of a carrier's file; every row that cannot be entered is told. Raises OfficeUnavailable."""
    if refused := may(person.role, "kits"):
        return refused
    if batch is not None:
        with office.reading() as session:
            found = required_case(session, SHIPPING_BATCH, batch)
        if isinstance(found, Refusal):
            return found
        batch = found.number
    work = _Tracking(carrier, batch)
    return take_returned_file(office, person, path, "track", carrier, tracking_columns(carrier), lambda rows: (work, _contradicting(rows)))


def _contradicting(rows: Sequence[Sent]) -> dict[int, Fault]:
    """Rows of one parcel with several numbers, and of several parcels with one number: nobody can tell which is right."""
    numbers: dict[str, set[str]] = defaultdict(set)
    parcels: dict[str, set[str]] = defaultdict(set)
    pairs = {sent.row: (parcel_number(sent), normal_tracking_number(sent.text(TRACKING))) for sent in rows}
    for number, tracking in pairs.values():
        if number is not None and tracking is not None:
            numbers[number].add(tracking)
            parcels[tracking].add(number)
    faults: dict[int, Fault] = {}
    for row, (number, tracking) in pairs.items():
        if number is None or tracking is None:
            continue
        if len(parcels[tracking]) > 1:
            faults[row] = problem(TRACKING, "used_twice", "own_number", tracking=tracking, numbers=tuple(sorted(parcels[tracking])))
        elif len(numbers[number]) > 1:
            faults[row] = problem(TRACKING, "several", "same_number", number=number, numbers=tuple(sorted(numbers[number])))
    return faults
