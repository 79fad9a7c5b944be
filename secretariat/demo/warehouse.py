"""The demo's warehouse: kits go out after each closing run, most arrive, some come back; on the present day there is work left."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier, Design, Kit, OrderChannel, ReturnedGoods, ShipmentStatus
from secretariat.business_calendar import business_days_after
from secretariat.clock import JAPAN, japan_day
from secretariat.demo.chance import Dice, Weighted, seeded
from secretariat.demo.diary import Diary, in_office_hours
from secretariat.demo.files import write_table
from secretariat.demo.required import accept, require
from secretariat.demo.reviewers import APPLICATIONS
from secretariat.kits.address_correction import correct_kit_address, kit_address
from secretariat.kits.carriers.deliveries import STATUS_COLUMNS, take_status_file
from secretariat.kits.carriers.handing_over import close_batch, file_is_there, hand_over, prepare_hand_over
from secretariat.kits.carriers.layouts import ENCODING, NUMBER_HEADING, TRACKING_HEADINGS
from secretariat.kits.carriers.tracking import take_tracking_file
from secretariat.kits.contents import pieces_of
from secretariat.kits.digital_sending import digital_stores, hand_over_digital, recipients
from secretariat.kits.orders.ordering import order_pieces
from secretariat.kits.parcel_case import parcel_case
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.releasing import release_kits
from secretariat.kits.returns.closing import close_return
from secretariat.kits.returns.inspecting import inspect_parcel
from secretariat.kits.returns.resending import resend_parcel
from secretariat.kits.warehouse.batch_leaving import close_packed
from secretariat.kits.warehouse.batch_printing import print_batch
from secretariat.kits.warehouse.batches import Made, make_batch
from secretariat.kits.warehouse.scanning import pack
from secretariat.kits.warehouse.stock import BATCHES, ITEMS
from secretariat.kits.warehouse.stock_keeping import Delivery, lose_stock, receive_stock
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person

_SEED: Final = 20200128  # of its own: the rest of the season comes out as it would without kits
_CARRIERS: Final = {Kit.A: Carrier.SAGAWA, Kit.B: Carrier.YAMATO}
_DAYS_ON_THE_WAY: Final = Weighted([(1, 55), (2, 33), (3, 12)])
_CAME_BACK, _CAME_BACK_DAYS = 0.02, (5, 9)
_ALWAYS_BACK: Final = 3  # of the first batch, however small: one is sent again, one closed, one is left
_REASONS: Final = ("address-unknown", "addressee-moved", "storage-ended")
_SETTLED_AT: Final = time(11)
_FLOOR: Final = "1階"
_TRACKING_FROM: Final = 40_000_000_000
_CHECK: Final = 7
_BANNERS, _FEW_BANNERS = "のぼり", 24
_FRANCHISE_SHARE: Final = 10  # one in so many stores
_SCANNED: Final = 6  # of the batch that is being packed
_SPOILT: Final = 12
_RATHER_FEW: Final = 0.6  # of what the last kind of piece should be


class Warehouse:
    """What the warehouse does, each at its moment; `at` gives the office then, `folder` takes the carriers' files."""

    def __init__(self, at: Callable[[datetime], Office], people: Mapping[str, Person], diary: Diary, folder: Path) -> None:
        self._at, self._diary, self._folder = at, diary, folder
        self._sho, self._cal = people["sho"], people["cal"]
        self._dice = Dice(seeded(_SEED))
        self._tracked = 0
        self._first_back: date | None = None
        self._returned = 0
        # by place among all returns; the others are work that is left
        self._settling = {1: self._send_again, 2: self._close, 4: self._send_again}

    def receive(self, stores: int, now: datetime, *, enough: bool = False) -> None:
        """What the printer delivers for about so many stores; unless it is enough, of one kind too few, and no banners in pale blue."""
        office = self._at(now)
        rules, rates = office.programme.kits.stock, office.programme.rates
        reorder = {stocked.item: stocked.reorder_at for stocked in rules.items}
        pieces = pieces_of(office.programme, Kit.A, rates.standard, japan_day(now))
        for piece in pieces:
            for rate, expected in ((rates.standard, stores), (rates.franchise, max(1, stores // _FRANCHISE_SHARE))):
                quantity = reorder.get(piece.item, 0) + piece.quantity * expected
                few = not enough and piece is pieces[-1] and rate == rates.franchise
                wanted = max(piece.quantity, int(reorder[piece.item] * _RATHER_FEW)) if few else quantity
                require(receive_stock(office, self._sho, Delivery(piece.item, piece.design.value, wanted, rate, note="印刷会社から納品")))
        if _BANNERS in reorder:
            require(receive_stock(office, self._sho, Delivery(_BANNERS, Design.STANDARD.value, _FEW_BANNERS, note="初回分")))

    def send(self, now: datetime) -> None:
        """Everything whose notice is out is packed and goes, and its tracking numbers come back."""
        office = self._at(now)
        require(release_kits(office, self._sho))
        self._send_digital(office)
        for kit, carrier in _CARRIERS.items():
            while isinstance(made := make_batch(office, self._sho, kit), Made):
                require(print_batch(office, self._sho, made.number))
                self._pack_all(office, made.number)
                self._hand_over(office, made.number, carrier, now)

    def leave_work(self, now: datetime) -> None:
        """Kit A goes, Kit B is being packed; orders: one may go, one waits for pieces; something was spoilt."""
        office = self._at(now)
        require(release_kits(office, self._sho))
        if isinstance(made := make_batch(office, self._sho, Kit.A), Made):
            require(print_batch(office, self._sho, made.number))
            self._pack_all(office, made.number)
            self._hand_over(office, made.number, _CARRIERS[Kit.A], now)
        if isinstance(made := make_batch(office, self._sho, Kit.B), Made):
            require(print_batch(office, self._sho, made.number))
            numbers = self._in_batch(office, made.number)
            for number in numbers[: min(_SCANNED, len(numbers) // 2)]:
                require(pack(office, self._sho, made.number, number))

    def orders(self, now: datetime) -> None:
        """Two stores order; the second one's banners are not there."""
        office = self._at(now)
        waiting, ready = f"{_BANNERS}=2:{Design.SCENIC.value}", f"{_BANNERS}=2"
        for application, piece in zip(self._registered(office, 2), (waiting, ready), strict=False):
            require(order_pieces(office, self._cal, application, [piece], OrderChannel.CALLCENTRE, "店頭に掲示したいとのこと"))
            if piece == waiting:
                make_batch(office, self._sho, Kit.ORDER)  # there is nothing to gather: it waits from now on
        if spoilt := self._fullest(office):
            accept(lose_stock(office, self._sho, spoilt, _SPOILT, "搬入時に濡れて使えない"))

    def _send_digital(self, office: Office) -> None:
        today = japan_day(office.clock.now())
        for recipient in require(recipients(office, self._sho)):
            with office.reading() as session:
                stores = list(digital_stores(session, recipient, today))
            require(hand_over_digital(office, self._sho, recipient, stores))

    @repeated
    def _pack_all(self, office: Office, batch: str) -> None:
        """All at once: scans one by one would take longest of all."""
        with office.writing(self._sho.login, "pack") as (session, act):
            key = session.execute(sa.select(BATCHES.c.id).where(BATCHES.c.number == batch)).scalar_one()
            which = sa.and_(SHIPMENTS.c.shipping_batch_id == key, SHIPMENTS.c.held_for.is_(None))
            change_parcels(session, act, "pack", which, {"batch": batch})
        close_packed(office, self._sho, batch)

    def _hand_over(self, office: Office, batch: str, carrier: Carrier, now: datetime) -> None:
        wanted = require(prepare_hand_over(office, self._sho, batch, carrier))
        if not wanted.new:
            return
        hand_over(office, self._sho, wanted)
        file_is_there(office, self._sho, wanted)  # nobody needs it in a demonstration
        close_batch(office, self._sho, batch)
        numbers = [row.consignment.number for row in wanted.new]
        self._track(office, numbers, carrier, now)
        by_day: dict[date, list[tuple[str, str | None]]] = defaultdict(list)
        for place, number in enumerate(numbers):
            if self._first_back is None or self._dice.chance(_CAME_BACK):
                days, reason = self._dice.between(*_CAME_BACK_DAYS), self._dice.pick(_REASONS)
                day = japan_day(now) + timedelta(days=days)
                self._first_back = self._first_back or day
                by_day[day].append((number, reason))
            elif place < _ALWAYS_BACK and self._first_back in by_day:
                self._dice.weighted(_DAYS_ON_THE_WAY)  # all others arrive as they would without it
                by_day[self._first_back].append((number, _REASONS[0]))
            else:
                by_day[japan_day(now) + timedelta(days=self._dice.weighted(_DAYS_ON_THE_WAY))].append((number, None))
        for day, arrived in sorted(by_day.items()):
            moment = in_office_hours(self._dice, day + timedelta(days=1))
            self._diary.enter(moment, partial(self._arrive, carrier, day, arrived))

    def _track(self, office: Office, numbers: Sequence[str], carrier: Carrier, now: datetime) -> None:
        rows = []
        for number in numbers:
            self._tracked += 1
            first = _TRACKING_FROM + self._tracked
            rows.append((number, f"{first}{first % _CHECK}"))
        path = self._write(f"{now:%Y-%m-%d}-{carrier.value}-tracking.csv", ((NUMBER_HEADING, TRACKING_HEADINGS[carrier]), *rows))
        require(take_tracking_file(office, self._sho, path, carrier))

    def _arrive(self, carrier: Carrier, day: date, arrived: Sequence[tuple[str, str | None]], now: datetime) -> None:
        states = (ShipmentStatus.DELIVERED.value, ShipmentStatus.CAME_BACK.value)
        rows = [(number, states[reason is not None], day.isoformat(), reason or "") for number, reason in arrived]
        path = self._write(f"{now:%Y-%m-%d-%H%M}-{carrier.value}-states.csv", (tuple(column.heading for column in STATUS_COLUMNS), *rows))
        require(take_status_file(self._at(now), self._sho, path, carrier))
        next_day = business_days_after(japan_day(now), 1, self._at(now).programme.calendar.closed_days)
        for number in (number for number, reason in arrived if reason is not None):
            self._returned += 1
            if (settle := self._settling.get(self._returned)) is not None:
                self._diary.enter(datetime.combine(next_day, _SETTLED_AT, JAPAN), partial(settle, number))

    def _send_again(self, number: str, now: datetime) -> None:
        """Its store tells the call centre on which floor it is."""
        office = self._at(now)
        self._inspect(office, number)
        there = require(kit_address(office, self._cal, number)).address.address
        changes = {"kit_address": f"{there}　{_FLOOR}"}
        require(correct_kit_address(office, self._cal, number, changes, OrderChannel.CALLCENTRE, "店舗に電話で確認"))
        sent = resend_parcel(office, self._sho, number)
        if not (isinstance(sent, Refusal) and sent.code is RefusalCode.NOTHING_TO_DO):  # a newer one may be on its way already
            require(sent)

    def _close(self, number: str, now: datetime) -> None:
        """Its store does not want it."""
        office = self._at(now)
        self._inspect(office, number)
        accept(close_return(office, self._sho, number, "店舗に確認。店頭に掲示しないため、送り直しは不要とのこと"))

    def _inspect(self, office: Office, number: str) -> None:
        kit = require(parcel_case(office, self._sho, number)).kit
        goods = ReturnedGoods.RESTOCKED if kit is Kit.A else ReturnedGoods.DESTROYED
        require(inspect_parcel(office, self._sho, number, goods, "箱に傷みなし" if kit is Kit.A else None))

    def _write(self, name: str, rows: Sequence[Sequence[str]]) -> Path:
        path = self._folder / name
        write_table(path, rows, encoding=ENCODING)
        return path

    def _in_batch(self, office: Office, batch: str) -> list[str]:
        s = SHIPMENTS.c
        found = sa.select(s.number).join_from(SHIPMENTS, BATCHES, BATCHES.c.id == s.shipping_batch_id).where(BATCHES.c.number == batch)
        with office.reading() as session:
            return list(session.execute(found.order_by(s.id)).scalars())

    def _registered(self, office: Office, count: int) -> list[str]:
        """Applications of stores whose Kit A has arrived, the first ones."""
        s, a = SHIPMENTS.c, APPLICATIONS.c
        found = sa.select(a.number).join_from(SHIPMENTS, APPLICATIONS, a.id == s.application_id)
        found = found.where(s.kit == Kit.A.value, s.status == ShipmentStatus.DELIVERED.value, a.status == "registered")
        with office.reading() as session:
            return list(session.execute(found.order_by(s.id).limit(count)).scalars())

    def _fullest(self, office: Office) -> str | None:
        """The kind of piece of which there is most."""
        i = ITEMS.c
        with office.reading() as session:
            return session.execute(sa.select(i.number).order_by((i.on_hand - i.reserved).desc(), i.id).limit(1)).scalar()
