"""Taking in a provider's file of extra orders of kits (店頭用ツール追加注文の受付).

One row is one piece, rows with one number are one order.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from secretariat import journal
from secretariat.clock import japan_day
from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.intake.kit_order_checks import CheckedOrder, KitOrderChecks, KitOrderRow, read_kit_order_row, still_possible
from secretariat.intake.matters import AT_ONCE, MatterFile, take_in
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.result import IntakeResult
from secretariat.intake.table import Cell, Table
from secretariat.intake.watching import Progress, Stop
from secretariat.kits.orders.entering import Order, enter_orders, lock_stores
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person


def take_in_kit_orders(
    office: Office,
    person: Person,
    path: Path,
    provider_number: str,
    received_at: datetime | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> IntakeResult | Refusal:
    """Takes in a file, or says why not; all its good orders appear at one moment. A dry run checks everything and stores nothing.

    `progress` hears how many rows were read, `stop` is asked now and then, and before the orders appear, whether to leave off.
    """
    return take_in(KitOrderFile, office, person, path, provider_number, received_at, dry_run=dry_run, progress=progress, stop=stop)


class KitOrderFile(MatterFile[KitOrderRow, Order]):
    """A file of orders."""

    kind = "kit-orders"
    deed = "order-kits"
    columns = KIT_ORDER_COLUMNS

    def __init__(self, office: Office, person: Person, provider: ProviderInfo, received: datetime, table: Table) -> None:
        super().__init__(office, person, provider, received, table)
        self._checks = KitOrderChecks(office, provider)

    def read_row(self, number: int, cells: tuple[Cell, ...]) -> KitOrderRow:
        """One piece of an order."""
        return read_kit_order_row(number, self.table.columns, cells)

    def check(self, session: Session, matters: Sequence[Sequence[KitOrderRow]]) -> Iterable[CheckedOrder]:
        """What is found of orders."""
        return self._checks.check(session, matters)

    def enter(self, session: Session, act: journal.Act, matters: Sequence[Order], batch_id: int) -> Sequence[str]:
        """Enters good orders."""
        return enter_orders(session, act, self.office.programme, matters, batch_id)

    def is_still_good(self, session: Session, matters: Sequence[Order]) -> bool:
        """Locks the stores, in their order; whether everything can still be ordered: others may have ordered for them since."""
        today = japan_day(self.office.clock.now())
        by_store = sorted(matters, key=lambda order: order.orderer.store_id)
        for start in range(0, len(by_store), AT_ONCE):
            lock_stores(session, {order.orderer.store_id for order in by_store[start : start + AT_ONCE]})
        # orders of one store lie together: a chunk ends between two stores
        while by_store:
            end = min(AT_ONCE, len(by_store))
            while end < len(by_store) and by_store[end].orderer.store_id == by_store[end - 1].orderer.store_id:
                end += 1
            if not still_possible(session, self.office, by_store[:end], today):
                return False
            by_store = by_store[end:]
        return True
