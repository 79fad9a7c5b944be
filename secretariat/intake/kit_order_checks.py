"""Extra orders of a file: its rows as orders, each against the records, the limits and what was ordered before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import KitOrder, Shipment, ShipmentItem
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary_kits import Design, OrderChannel
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.intake.cells import Fault, fault_of, read_row
from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.intake.matters import Checked
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.table import Cell
from secretariat.kits.contents import Ordered
from secretariat.kits.orders.entering import Order, Orderer, cannot_order, load_orderers, ordered_before
from secretariat.kits.orders.order_rules import Before, obstacles
from secretariat.kits.orders.ordering import longest_period
from secretariat.office import Office
from secretariat.programme_file.kits import OrderableItem

APPLICATIONS, SHIPMENTS, ITEMS, ORDERS = table_of(Application), table_of(Shipment), table_of(ShipmentItem), table_of(KitOrder)
WAYS: Final = ("number", "provider_reference", "merchant_id")


@dataclass(frozen=True, slots=True)
class KitOrderRow:
    """A row as far as it could be read; with faults the rest is not to be relied on. `number`: the sheet's row; `named`: who orders."""

    number: int
    reference: str
    named: Mapping[str, str]
    piece: Ordered
    note: str | None
    faults: tuple[Fault, ...]
    mended: tuple[str, ...]


CheckedOrder = Checked[KitOrderRow, Order]


def read_kit_order_row(number: int, places: Mapping[str, int], cells: tuple[Cell, ...]) -> KitOrderRow:
    """Reads a row; everything that is wrong with it by itself is among its faults."""
    row = read_row(KIT_ORDER_COLUMNS, places, cells)
    faults, faulty = list(row.faults), {fault.column for fault in row.faults}
    text = {key: str(value) if value is not None else "" for key, value in row.values.items()}
    if not any(text[way] or way in faulty for way in WAYS):
        faults.append(fault_of("number", "no_identifier", "one_identifier"))
    quantity = row.values["quantity"]
    if quantity == 0:
        faults.append(fault_of("quantity", "no_pieces", "pieces"))
    named = {way: text[way] for way in WAYS if text[way]}
    if "number" in named:
        named["number"] = normal_case_number(named["number"])
    piece = Ordered(text["item"], Design(text["design"] or Design.STANDARD), quantity if isinstance(quantity, int) else 0)
    return KitOrderRow(number, text["order_reference"], named, piece, text["note"] or None, tuple(faults), tuple(row.mended))


class KitOrderChecks:
    """The checks of one file; what its earlier orders take of the limits is remembered."""

    def __init__(self, office: Office, provider: ProviderInfo) -> None:
        self.provider, self.rules = provider, office.programme.kits.orders
        self.today = japan_day(office.clock.now())
        self.since = self.today - longest_period(self.rules)
        self.earlier: dict[int, list[Before]] = {}  # of this file, by store

    def check(self, session: Session, groups: Sequence[Sequence[KitOrderRow]]) -> Iterator[CheckedOrder]:
        """Each of these orders; some hundred at once."""
        named = self._named(session, [row for rows in groups for row in rows])
        ids = {number for numbers in named.values() for number in numbers}
        orderers = {orderer.application_id: orderer for orderer in load_orderers(session, APPLICATIONS.c.id.in_(ids), self.today)}
        before = ordered_before(session, {orderer.store_id for orderer in orderers.values()}, self.since)
        taken = self._taken(session, [rows[0].reference for rows in groups])
        for rows in groups:
            checked = CheckedOrder(rows, {row.number: list(row.faults) for row in rows if row.faults})
            self._check_pieces(checked)
            orderer = None if checked.faults else self._orderer(checked, named, orderers)
            if orderer is not None:
                self._check_order(checked, orderer, taken, before.get(orderer.store_id, ()))
            if others := tuple(sorted(checked.faults)):
                for row in rows:
                    if row.number not in checked.faults:
                        checked.fault(row, fault_of("order_reference", "order_faulty", "whole_order", rows=others))
            yield checked

    def _check_pieces(self, checked: CheckedOrder) -> None:
        known = tuple(rule.item for rule in self.rules.items)
        seen: dict[tuple[str, Design], int] = {}
        for row in checked.rows:
            if row.piece.item and row.piece.item not in known:
                checked.fault(row, fault_of("item", "no_such_item", "choice", choices=known))
            elif (first := seen.setdefault((row.piece.item, row.piece.design), row.number)) != row.number:
                checked.fault(row, fault_of("item", "piece_twice", "one_row", row=first))

    def _named(self, session: Session, rows: Sequence[KitOrderRow]) -> Mapping[tuple[str, str], set[int]]:
        """The provider's applications by each way of naming one."""
        a = APPLICATIONS.c
        found: dict[tuple[str, str], set[int]] = {}
        for way, column in zip(WAYS, (a.number, a.provider_reference, ROOT.c.merchant_id), strict=True):
            if values := {row.named[way] for row in rows if way in row.named}:
                statement = sa.select(a.id, column).select_from(APPLICATION_AND_ROOT)
                for number, value in session.execute(statement.where(column.in_(values), a.provider_id == self.provider.id)):
                    found.setdefault((way, value), set()).add(number)
        return found

    def _orderer(self, checked: CheckedOrder, named: Mapping[tuple[str, str], set[int]], orderers: Mapping[int, Orderer]) -> Orderer | None:
        """The one application that all rows are about; of several of a store the one through which it can order."""
        meant: Orderer | None = None
        for row in checked.rows:
            sets = {way: named.get((way, value), set()) for way, value in row.named.items()}
            if unknown := next((way for way, ids in sets.items() if not ids), None):
                checked.fault(row, fault_of(unknown, "not_this_providers", "own_application", provider=self.provider.name))
                continue
            agreed = [orderers[number] for number in sorted(set.intersection(*sets.values()))]
            agreed = [one for one in agreed if cannot_order(one) is None] or agreed
            if len(agreed) != 1:
                problem = "identifiers_ambiguous" if agreed else "identifiers_disagree"
                checked.fault(row, fault_of(next(iter(sets)), problem, "one_application"))
            elif meant is not None and meant != agreed[0]:
                checked.fault(row, fault_of(next(iter(sets)), "order_disagrees", "one_order", row=checked.rows[0].number))
            else:
                meant = agreed[0]
        return None if checked.faults else meant

    def _taken(self, session: Session, references: Sequence[str]) -> Mapping[str, tuple[str, frozenset[tuple[str, str, int]]]]:
        """The provider's orders of these numbers: parcel, and what was ordered."""
        o, s, i = ORDERS.c, SHIPMENTS.c, ITEMS.c
        statement = (
            sa.select(o.provider_reference, s.number, i.item, i.design, i.quantity)
            .select_from(ORDERS.join(SHIPMENTS, s.id == o.shipment_id).join(ITEMS, i.shipment_id == s.id))
            .where(o.provider_id == self.provider.id, o.provider_reference.in_(references))
        )
        found: dict[str, tuple[str, frozenset[tuple[str, str, int]]]] = {}
        for row in session.execute(statement):
            _, pieces = found.get(row.provider_reference, ("", frozenset()))
            found[row.provider_reference] = row.number, pieces | {(row.item, row.design, row.quantity)}
        return found

    def _check_order(
        self,
        checked: CheckedOrder,
        orderer: Orderer,
        taken: Mapping[str, tuple[str, frozenset[tuple[str, str, int]]]],
        before: Sequence[Before],
    ) -> None:
        first, pieces = checked.rows[0], tuple(row.piece for row in checked.rows)
        if (known := taken.get(first.reference)) is not None:
            if known[1] == {(piece.item, piece.design.value, piece.quantity) for piece in pieces}:
                checked.known_as = known[0]
            else:
                checked.fault(first, fault_of("order_reference", "other_order", "new_order", number=known[0]))
            return
        if (refused := cannot_order(orderer)) is not None:
            checked.fault(first, fault_of(next(iter(first.named)), "cannot_order", "store_that_orders", why=refused.message))
            return
        earlier = self.earlier.setdefault(orderer.store_id, [])
        for obstacle in obstacles(self.rules, pieces, [*before, *earlier], self.today):
            row = next(row for row in checked.rows if row.piece.item == obstacle.item)
            if obstacle.rule is not None:  # what is not known at all was found before
                checked.fault(row, _over_limit(obstacle.rule, obstacle.possible_on))
        if checked.faults:
            return
        earlier += [Before(piece.item, piece.quantity, self.today) for piece in pieces]
        note = next((row.note for row in checked.rows if row.note), None)
        checked.matter = Order(orderer, pieces, OrderChannel.PROVIDER, note, self.provider.id, first.reference)


def still_possible(session: Session, office: Office, orders: Sequence[Order], today: date) -> bool:
    """Whether orders that were found possible still are, under the locks of their stores: nobody else has ordered meanwhile."""
    rules = office.programme.kits.orders
    since = today - longest_period(rules)
    orderers = {
        one.application_id: one
        for one in load_orderers(session, APPLICATIONS.c.id.in_([order.orderer.application_id for order in orders]), today)
    }
    stores: dict[int, list[Ordered]] = {}
    for order in orders:
        now = orderers.get(order.orderer.application_id)
        if now is None or now.store_id != order.orderer.store_id or cannot_order(now) is not None:
            return False
        stores.setdefault(now.store_id, []).extend(order.pieces)
    before = ordered_before(session, stores, since)
    return not any(obstacles(rules, pieces, before.get(store, ()), today) for store, pieces in stores.items())


def _over_limit(rule: OrderableItem, possible_on: date | None) -> Fault:
    limit = {"maximum": rule.maximum, "days": rule.days}
    if possible_on is None:
        return fault_of("quantity", "over_maximum", "at_most", **limit)
    return fault_of("quantity", "over_limit", "possible_from", **limit, day=possible_on)
