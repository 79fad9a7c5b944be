"""Taking in a provider's file of extra orders of kits (店頭用ツール追加注文の受付).

One row is one piece, rows with one number are one order. All good orders of a file appear at one moment, or none.
"""

from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat.clock import japan_day
from secretariat.intake.batch import ReceivedFile, count_file, digest_of, enter_batch
from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.intake.kit_order_checks import CheckedOrder, KitOrderChecks, KitOrderRow, orders_of, read_kit_order_row, still_possible
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.provider_info import load_provider
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.refused_files import SentFile
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import required_of, spellings_of
from secretariat.intake.table import Table
from secretariat.intake.watching import Progress, Stop, Watcher
from secretariat.kits.orders.entering import Order, enter_orders, lock_stores
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

AT_ONCE: Final = 500  # rows between two looks at whether to go on, and orders that one statement looks up
KIND: Final = "kit-orders"


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
    """Takes in a file, or says why not. A dry run checks everything and stores nothing.

    `progress` hears how many rows were read, `stop` is asked now and then, and before the orders appear, whether to leave off.
    """
    if refused := may(person.role, "order-kits"):
        return refused
    received = received_at or office.clock.now()
    if received > office.clock.now():
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    with office.reading() as session:
        provider = load_provider(session, provider_number)
    if isinstance(provider, Refusal):
        return provider
    file = SentFile(office, person, path, received, KIND, provider.id, dry_run)
    table = open_table(path, required_of(KIT_ORDER_COLUMNS), spellings_of(KIT_ORDER_COLUMNS))
    if isinstance(table, Refusal):
        return file.refused(table)
    with table:
        intake = _Intake(office, person, provider, table)
        watcher = Watcher(progress, stop)
        try:
            intake.read(watcher)
            watcher.go_on()
        except ReadingStopped as stopped:
            return file.refused(stopped.refusal)
    if intake.result.rows == 0:
        return file.refused(refuse(RefusalCode.INVALID_FILE, "intake.no_rows"))
    if dry_run:
        intake.result.file_digest = digest_of(path)
        return intake.result
    return intake.publish(path, received)


class _Intake:
    """One file on its way in."""

    def __init__(self, office: Office, person: Person, provider: ProviderInfo, table: Table) -> None:
        self.office, self.person, self.provider, self.table = office, person, provider, table
        self.result = IntakeResult(ignored_sheets=table.ignored_sheets)
        self.orders: list[tuple[Order, list[int]]] = []  # with the rows of each

    def read(self, watcher: Watcher) -> None:
        """Reads the whole table and checks every order. Raises ReadingStopped."""
        rows: list[KitOrderRow] = []
        table = iter(self.table.rows)
        while chunk := list(islice(table, AT_ONCE)):
            watcher.go_on()
            for number, cells in chunk:
                self.result.rows += 1
                row = read_kit_order_row(number, self.table.columns, cells)
                if row.mended:
                    self.result.note_mended(number, self.table, list(row.mended))
                rows.append(row)
            watcher.tell(self.result.rows)
        groups = iter(orders_of(rows))
        checks = KitOrderChecks(self.office, self.provider)
        while group := list(islice(groups, AT_ONCE)):
            watcher.go_on()
            with self.office.reading() as session:
                for checked in checks.check(session, group):
                    self._take(checked)
        self.result.faults.sort(key=lambda fault: fault.row)
        self.result.unknown_headings = self.table.unknown_headings

    def _take(self, checked: CheckedOrder) -> None:
        """What was found of one order: a fault in one of its rows keeps all of it out."""
        numbers = [row.number for row in checked.rows]
        if checked.faults:
            for number in numbers:
                self.result.reject(number, self.table, KIT_ORDER_COLUMNS, checked.faults[number])
        elif checked.known_as is not None:
            self.result.duplicates += len(numbers)
            self.result.outcomes.update(dict.fromkeys(numbers, RowOutcome("duplicate", checked.known_as)))
        elif checked.order is not None:
            self.orders.append((checked.order, numbers))
            self.result.accepted += len(numbers)
            self.result.outcomes.update(dict.fromkeys(numbers, RowOutcome("accepted")))

    def publish(self, path: Path, received: datetime) -> IntakeResult | Refusal:
        """Makes all good orders appear in one transaction, with the batch."""
        result = self.result
        file = ReceivedFile.of(path, received)
        if isinstance(file, Refusal):
            return file
        result.file_digest = file.digest
        orders = [order for order, _ in self.orders]
        try:
            with self.office.writing(self.person.login, "intake") as (session, act):
                if not orders:
                    count_file(session, file, result, KIND, self.provider.id)
                    return result
                # it may have been merged into another one since, and others may have ordered for the same stores
                if isinstance(provider := load_provider(session, self.provider.number, held=True), Refusal):
                    session.rollback()
                    return provider
                if not self._hold(session, orders):
                    session.rollback()
                    return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
                batch_id = take_serials(session, "batch")
                enter_batch(session, act, batch_id, file, result, (self.provider.id, self.provider.number), kind=KIND)
                numbers = enter_orders(session, act, self.office.programme, orders, batch_id)
        except IntegrityError:
            # somebody took in the very same orders since this file was checked
            return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
        result.numbers = numbers
        for number, (_, rows) in zip(numbers, self.orders, strict=True):
            result.outcomes.update(dict.fromkeys(rows, RowOutcome("accepted", number)))
        return result

    def _hold(self, session: Session, orders: list[Order]) -> bool:
        """Locks the stores, in their order; whether everything can still be ordered."""
        today = japan_day(self.office.clock.now())
        by_store = sorted(orders, key=lambda order: order.orderer.store_id)
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
