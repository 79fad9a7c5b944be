"""What became of parcels on their way: delivered (配達完了) or come back (返送), from a file or by hand."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier, ShipmentStatus
from secretariat import journal
from secretariat.casework.process import SHIPMENT
from secretariat.clock import japan_day
from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column, Kind
from secretariat.kits.carriers.handing_over import WITH_CARRIER
from secretariat.kits.carriers.returned_files import Judged, ReturnedFile, Sent, problem, take_returned_file
from secretariat.kits.carriers.tracking import NUMBER, parcel_number
from secretariat.kits.carriers.tracking_numbers import normal_tracking_number
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.programme_file.parts import Label
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

STATE, DAY, REASON = "state", "on", "reason"
DELIVERED, CAME_BACK = ShipmentStatus.DELIVERED.value, ShipmentStatus.CAME_BACK.value
COMMANDS: Final = {DELIVERED: "deliver", CAME_BACK: "come-back"}
STATUS_COLUMNS: Final = (
    Column(NUMBER, "番号", Kind.REFERENCE, aliases=("発送番号", "お客様管理番号", "送り状番号", "伝票番号", "お問い合せ送り状No.")),
    Column(STATE, "状態", Kind.CHOICE, choices={"配達完了": DELIVERED, "返送": CAME_BACK, DELIVERED: DELIVERED, CAME_BACK: CAME_BACK}),
    Column(DAY, "日付", Kind.DATE),
    Column(REASON, "理由", Kind.TEXT, required=False),
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a parcel, on which day; the reason's code of one that came back."""

    shipment_id: int
    state: str
    day: date
    reason: str | None


@dataclass(frozen=True, slots=True)
class _Deliveries:
    """The work on one file; `carrier` None: by hand, whoever carries the parcel."""

    programme: Programme
    carrier: Carrier | None
    today: date

    def judge(self, session: Session, rows: Sequence[Sent]) -> Judged[Arrived]:
        parcels = _parcels(session, rows)
        judged: Judged[Arrived] = Judged()
        for sent in rows:
            parcel = parcels.get(_sought(sent) or "")
            if parcel is None:
                judged.faults[sent.row] = self._unfound(sent)
                continue
            arrived = Arrived(parcel.id, sent.text(STATE), date.fromisoformat(sent.text(DAY)), self._reason(sent))
            if parcel.says(arrived):
                judged.unchanged += 1
            elif (fault := self._fault(parcel, arrived, sent)) is not None:
                judged.faults[sent.row] = fault
            else:
                judged.changes.append(arrived)
                parcel.enter(arrived)  # for what this very file says of it further down
        return judged

    def _reason(self, sent: Sent) -> str | None:
        """The code of the reason, whether the row gives code or name; the text itself where it is none."""
        if sent.text(STATE) != CAME_BACK:
            return None
        given = sent.text(REASON)
        named = (code for code, reason in came_back_reasons(self.programme).items() if given in (code, reason.ja, reason.en))
        return next(named, given)

    def _unfound(self, sent: Sent) -> Fault:
        sought = _sought(sent)
        return problem(NUMBER, "misread" if sought is None else "unknown_parcel", "parcel_or_tracking", number=sought or sent.text(NUMBER))

    def _fault(self, parcel: "_Parcel", arrived: Arrived, sent: Sent) -> Fault | None:
        if parcel.status not in WITH_CARRIER:
            status = Message(f"words.shipment_status.{parcel.status}")
            return problem(NUMBER, "not_handed_over", "handed_over", number=parcel.number, status=status)
        if self.carrier is not None and parcel.carrier != self.carrier:
            return problem(
                NUMBER, "other_carrier", "this_carrier", number=parcel.number, carrier=Message(f"words.carrier.{parcel.carrier}")
            )
        if parcel.status not in SHIPMENT[COMMANDS[arrived.state]].sources:
            status = Message(f"words.shipment_status.{parcel.status}")
            return problem(
                STATE, "already", "same_state", number=parcel.number, status=status, day=parcel.came_back_on or parcel.delivered_on
            )
        reasons = came_back_reasons(self.programme)
        if arrived.state == CAME_BACK and arrived.reason not in reasons:
            return problem(REASON, "no_reason" if not sent.text(REASON) else "unknown_reason", "reason", known=tuple(reasons))
        earliest = parcel.delivered_on or parcel.handed_over_on
        if earliest is None or not earliest <= arrived.day <= self.today:
            return problem(DAY, "day_out_of_time", "day_between", earliest=earliest, today=self.today)
        return None

    def enter(self, session: Session, act: journal.Act, changes: Sequence[Arrived]) -> int:
        alike: dict[tuple[str, date, str | None], list[int]] = defaultdict(list)
        for change in changes:
            alike[change.state, change.day, change.reason].append(change.shipment_id)
        # deliveries first: a parcel may come back after one
        first_delivered = sorted(alike.items(), key=lambda entry: entry[0][0] != DELIVERED)
        return sum(_enter(session, act, *key, ids) for key, ids in first_delivered)


def _enter(session: Session, act: journal.Act, state: str, day: date, reason: str | None, ids: Sequence[int]) -> int:
    which = SHIPMENTS.c.id.in_(ids)
    if state == DELIVERED:
        return len(change_parcels(session, act, "deliver", which, {"on": day.isoformat()}, {"delivered_on": day}))
    values = {"came_back_on": day, "came_back_reason": reason}
    return len(change_parcels(session, act, "come-back", which, {"on": day.isoformat(), "reason": reason}, values))


def came_back_reasons(programme: Programme) -> dict[str, Label]:
    """Why parcels come back: the names of the reasons by their codes."""
    return {code: reason.label for code, reason in programme.reasons.items() if "come-back" in reason.decisions}


def _sought(sent: Sent) -> str | None:
    """The parcel's number or its tracking number; None where the cell is neither."""
    return parcel_number(sent) or normal_tracking_number(sent.text(NUMBER))


def _parcels(session: Session, rows: Sequence[Sent]) -> Mapping[str, "_Parcel"]:
    """The parcels of the rows, by what each row calls its own."""
    s = SHIPMENTS.c
    sought = {one for sent in rows if (one := _sought(sent)) is not None}
    columns = (s.id, s.number, s.status, s.carrier, s.handed_over_on, s.delivered_on, s.came_back_on, s.came_back_reason)
    found: dict[str, _Parcel] = {}
    for row in session.execute(sa.select(*columns, s.tracking_number).where(sa.or_(s.number.in_(sought), s.tracking_number.in_(sought)))):
        parcel = _Parcel(*row[:-1])
        found |= {row.number: parcel} | ({row.tracking_number: parcel} if row.tracking_number else {})
    return found


@dataclass(slots=True)
class _Parcel:
    """A parcel as it stands, with what was entered of it so far."""

    id: int
    number: str
    status: str
    carrier: str | None
    handed_over_on: date | None
    delivered_on: date | None
    came_back_on: date | None
    came_back_reason: str | None

    def says(self, arrived: Arrived) -> bool:
        """Whether that is known already."""
        if arrived.state == DELIVERED:
            return self.delivered_on == arrived.day
        return (self.came_back_on, self.came_back_reason) == (arrived.day, arrived.reason)

    def enter(self, arrived: Arrived) -> None:
        """From now on the parcel says so."""
        self.status = arrived.state
        if arrived.state == DELIVERED:
            self.delivered_on = arrived.day
        else:
            self.came_back_on, self.came_back_reason = arrived.day, arrived.reason


def take_status_file(office: Office, person: Person, path: Path, carrier: Carrier) -> ReturnedFile | Refusal:
    """Enters what a file says of deliveries and returns; every row that cannot be entered is told. Raises OfficeUnavailable."""
    work = _Deliveries(office.programme, carrier, japan_day(office.clock.now()))
    return take_returned_file(office, person, path, "arrive", carrier, STATUS_COLUMNS, lambda _rows: (work, {}))


@repeated
def enter_arrival(office: Office, person: Person, number: str, state: str, day: date | None, reason: str | None = None) -> Refusal | None:
    """Enters by hand that a parcel (its number, or its tracking number) was delivered or came back, today unless a day is named."""
    if refused := may(person.role, SHIPMENT[COMMANDS[state]].deed):
        return refused
    today = japan_day(office.clock.now())
    sent = Sent(1, {NUMBER: number, STATE: state, DAY: (day or today).isoformat(), REASON: reason or ""})
    work = _Deliveries(office.programme, None, today)
    with office.writing(person.login, COMMANDS[state]) as (session, act):
        judged = work.judge(session, [sent])
        work.enter(session, act, judged.changes)
        if not judged.changes:
            session.rollback()
    if judged.faults:
        return _refusal(judged.faults[sent.row])
    return refuse(RefusalCode.NOTHING_TO_DO, "carriers.known_already", number=number) if judged.unchanged else None


def _refusal(fault: Fault) -> Refusal:
    codes = {
        "unknown_parcel": RefusalCode.NOT_FOUND,
        "misread": RefusalCode.NOT_FOUND,
        "not_handed_over": RefusalCode.WRONG_STATE,
        "already": RefusalCode.WRONG_STATE,
        "no_reason": RefusalCode.REASON_MISSING,
    }
    return Refusal(codes.get(fault.problem.key.rpartition(".")[2], RefusalCode.INVALID_VALUE), fault.problem)
