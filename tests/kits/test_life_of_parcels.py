"""Whatever order a warehouse works in, no parcel moves that may not, nothing goes twice, and in the end everything has gone."""

import tempfile
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from exports.kits.carrier_files import HandedOver, hand_over_batch
from models.vocabulary_kits import PRINTED_KITS, Carrier, Kit, OrderChannel, ReturnedGoods, ShipmentStatus
from secretariat import journal
from secretariat.identifiers import case_number
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.carriers.deliveries import enter_arrival
from secretariat.kits.holding import hold_shipments, release_shipments
from secretariat.kits.keeping_up import keep_up, plan_kits
from secretariat.kits.orders.ordering import order_pieces
from secretariat.kits.releasing import release_kits
from secretariat.kits.returns.inspecting import inspect_parcel
from secretariat.kits.returns.resending import resend_parcel
from secretariat.kits.warehouse.batch_leaving import leave_batch
from secretariat.kits.warehouse.batch_printing import print_batch
from secretariat.kits.warehouse.batches import make_batch
from secretariat.kits.warehouse.scanning import pack, undo_pack
from secretariat.kits.warehouse.stock import ITEMS
from secretariat.office import open_office
from secretariat.refusal import Refusal
from secretariat.verification import Verification, verify_office
from tests.faults.place import settle_down
from tests.support.batch_work import AFTER
from tests.support.records import APPLICATIONS, application, rows
from tests.support.rehearsal import OPENED, PEOPLE, at, copy_sqlite
from tests.support.warehouse import BATCHES, SHIPMENTS, STORES, deliver, fill_warehouse, parcels, shipping_day

PROVIDER = case_number("P", 1)
SHO = PEOPLE["sho"]
ANY = st.integers(0, 11)
VERIFIED_EVERY = 4  # steps
FEW = st.integers(1, 3)
KITS = st.sampled_from([Kit.A, Kit.A, Kit.B, Kit.ORDER])
FORWARD = [status.value for status in ShipmentStatus if status is not ShipmentStatus.CANCELLED]
IN_THE_HOUSE = FORWARD[:4]


class Warehouse(RuleBasedStateMachine):
    """What Hypothesis may do with the kits of a few stores, and what has to hold after each step."""

    template: Path  # of the session; set before the machine runs

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office = at(open_office(copy_sqlite(self.template, Path(self.folder.name) / "office.db"), now=OPENED), AFTER)
        self.before = {row["number"]: row for row in parcels(self.office)}
        self.steps = 0

    def teardown(self) -> None:
        try:
            self.finish()
        finally:
            self.office.engine.dispose()
            self.folder.cleanup()

    def parcel(self, index: int) -> sa.RowMapping:
        found = list(self.before.values())
        return found[index % len(found)]

    def batch(self, index: int) -> str:
        return case_number("W", 1 + index % 3)

    @initialize(begun=st.sampled_from(["nothing", "printed", "on the way", "came back"]))
    def begin(self, begun: str) -> None:
        if begun != "nothing":
            self.release()
            for kit in PRINTED_KITS:
                make_batch(self.office, SHO, kit)
            self.print(0)
        if begun in {"on the way", "came back"}:
            shipping_day(self.office, Path(self.folder.name))
        self.before = {row["number"]: row for row in parcels(self.office)}
        if begun == "came back":
            for index in range(STORES):
                self.arrive(index, "address-unknown")

    # in the office

    @rule()
    def plan(self) -> None:
        assert not isinstance(plan_kits(self.office, SHO), Refusal)

    @rule()
    def release(self) -> None:
        assert not isinstance(release_kits(self.office, SHO), Refusal)

    @rule(index=ANY)
    def hold(self, index: int) -> None:
        with self.office.writing("mai", "hold") as (session, act):
            hold_shipments(session, act, [self.parcel(index)["id"]], PROVIDER)

    @rule(index=ANY)
    def let_go(self, index: int) -> None:
        with self.office.writing("mai", "hold") as (session, act):
            release_shipments(session, act, [self.parcel(index)["id"]], PROVIDER)

    @rule(index=ANY)
    def cancel(self, index: int) -> None:
        with self.office.writing("mai", "cancel") as (session, act):
            cancel_shipments(session, act, SHIPMENTS.c.id == self.parcel(index)["id"], {"provider": PROVIDER})

    @rule(serial=st.integers(1, STORES), rate=st.sampled_from([5, 2]))
    def change_rate(self, serial: int, rate: int) -> None:
        number = case_number("A", serial)
        row = application(self.office, number)
        with self.office.writing("mai", "change") as (session, act):
            journal.append(session, [journal.Entry(number, row["version"] + 1, "note", row["status"], row["status"])], act)
            changed = {"return_rate": rate, "version": row["version"] + 1}
            session.execute(sa.update(APPLICATIONS).where(APPLICATIONS.c.number == number).values(changed))
            keep_up(session, act, self.office.programme, [row["store_id"]])

    @rule(serial=st.integers(1, STORES), pieces=st.sampled_from(["チラシ=20", "チラシ=5:scenic"]))
    def order(self, serial: int, pieces: str) -> None:
        order_pieces(self.office, PEOPLE["cal"], case_number("S", serial), [pieces], OrderChannel.CALLCENTRE)

    # in the warehouse

    @rule(rate=st.sampled_from([5, 2]))
    def receive(self, rate: int) -> None:
        deliver(self.office, SHO, 1, rate)

    @rule(kit=KITS, limit=FEW)
    def make(self, kit: Kit, limit: int) -> None:
        make_batch(self.office, SHO, kit, limit=limit)

    @rule(index=ANY)
    def print(self, index: int) -> None:
        print_batch(self.office, SHO, self.batch(index))

    @rule(index=ANY, batch=ANY)
    def pack(self, index: int, batch: int) -> None:
        pack(self.office, SHO, self.batch(batch), self.parcel(index)["number"])

    @rule(batch=ANY)
    def pack_all(self, batch: int) -> None:
        for row in self.of_batch(self.batch(batch)):
            pack(self.office, SHO, self.batch(batch), row["number"])

    @rule(index=ANY, batch=ANY)
    def unpack(self, index: int, batch: int) -> None:
        undo_pack(self.office, SHO, self.batch(batch), self.parcel(index)["number"])

    @rule(index=ANY, batch=ANY, named=st.booleans())
    def leave(self, index: int, batch: int, named: bool) -> None:
        leave_batch(self.office, SHO, self.batch(batch), [self.parcel(index)["number"]] if named else [])

    @rule(batch=ANY)
    def hand_over(self, batch: int) -> None:
        hand_over_batch(self.office, SHO, self.batch(batch), Carrier.YAMATO, Path(self.folder.name) / f"{batch}.csv")

    @rule(index=ANY, reason=st.sampled_from([None, "address-unknown"]))
    def arrive(self, index: int, reason: str | None) -> None:
        enter_arrival(self.office, SHO, self.parcel(index)["number"], "delivered" if reason is None else "came-back", None, reason)

    @rule(index=ANY, goods=st.sampled_from(list(ReturnedGoods)))
    def inspect(self, index: int, goods: ReturnedGoods) -> None:
        inspect_parcel(self.office, SHO, self.parcel(index)["number"], goods)

    @rule(index=ANY)
    def send_again(self, index: int) -> None:
        resend_parcel(self.office, SHO, self.parcel(index)["number"], "住所は正しいと確認済み")

    # what holds

    def of_batch(self, number: str) -> list[sa.RowMapping]:
        return [row for row in parcels(self.office) if case_number("W", row["shipping_batch_id"] or 0) == number]

    @invariant()
    def nothing_held_or_short_moved(self) -> None:
        now = {row["number"]: row for row in parcels(self.office)}
        for number, row in self.before.items():
            after = now[number]
            stays = any(row[why] is not None and row[why] == after[why] for why in ("held_for", "waits_for"))
            if stays and after["status"] in FORWARD:
                assert FORWARD.index(after["status"]) <= FORWARD.index(row["status"]), number
        self.before = now

    @invariant()
    def no_store_has_one_twice(self) -> None:
        had: dict[tuple[int, str], list[sa.RowMapping]] = defaultdict(list)
        for row in self.before.values():
            if row["status"] != "cancelled" and row["kit"] != "order":
                had[row["store_id"], row["kit"]].append(row)
        for several in had.values():
            assert sum(row["status"] in IN_THE_HOUSE for row in several) <= 1
            # what is sent again takes the place of what came back
            rates = [row["return_rate"] for row in several if row["resend_of"] is None]
            assert all(first != second for first, second in pairwise(rates))

    @invariant()
    def some_time_everything_agrees_with_the_journal(self) -> None:
        self.steps += 1
        if self.steps % VERIFIED_EVERY == 0:
            self.everything_agrees_with_the_journal()

    def everything_agrees_with_the_journal(self) -> None:
        found = verify_office(self.office, PEOPLE["aud"])
        assert isinstance(found, Verification)
        assert found.faults == ()

    def finish(self) -> None:
        """Nothing stands in the way any more: then everything goes, and nothing is left over."""
        for index in range(len(self.before)):
            self.let_go(index)
        for rate in (5, 2):
            deliver(self.office, SHO, 2 * len(self.before), rate)
        self.plan()
        self.release()
        for kit in (Kit.A, Kit.B, Kit.ORDER):
            make_batch(self.office, SHO, kit)
        for row in rows(self.office, sa.select(BATCHES).order_by(BATCHES.c.id)):
            self.work_off(row["number"])
        self.before = {row["number"]: row for row in parcels(self.office)}
        assert [row["number"] for row in self.before.values() if row["status"] in IN_THE_HOUSE] == []
        assert [(row["number"], row["reserved"]) for row in rows(self.office, sa.select(ITEMS)) if row["reserved"]] == []
        rates = {row["store_id"]: row["return_rate"] for row in rows(self.office, sa.select(APPLICATIONS))}
        gone = [row for row in self.before.values() if row["status"] != "cancelled" and row["kit"] == "A"]
        assert {row["store_id"]: row["return_rate"] for row in gone} == rates
        self.no_store_has_one_twice()
        self.everything_agrees_with_the_journal()

    def work_off(self, number: str) -> None:
        print_batch(self.office, SHO, number)
        for row in self.of_batch(number):
            pack(self.office, SHO, number, row["number"])
        done = hand_over_batch(self.office, SHO, number, Carrier.YAMATO, Path(self.folder.name) / "last.csv")
        assert isinstance(done, HandedOver)


@pytest.fixture(scope="module")
def warehouse(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in the morning of a shipping day."""
    path = tmp_path_factory.mktemp("warehouse") / "office.db"
    fill_warehouse(copy_sqlite(sqlite_template, path))
    settle_down(path)
    return path


@pytest.mark.long
def test_whatever_the_order_of_commands_nothing_goes_twice_and_in_the_end_everything_has_gone(warehouse: Path) -> None:
    Warehouse.template = warehouse
    run_state_machine_as_test(
        Warehouse, settings=settings(max_examples=4, stateful_step_count=16, deadline=None, suppress_health_check=list(HealthCheck))
    )
