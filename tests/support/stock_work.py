"""A warehouse with a little of everything: deliveries, a count, a loss, a batch that has reserved."""

from datetime import date
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.kit import ShippingBatch
from models.vocabulary_kits import Design
from secretariat import journal
from secretariat.identifiers import case_number
from secretariat.kits.warehouse.stock import StockKey, reserve
from secretariat.kits.warehouse.stock_keeping import Delivery, count_stock, receive_stock
from secretariat.office import Office, open_office
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import Row

FIRST: Final = date(2019, 8, 28)
FLYER: Final = StockKey("チラシ", Design.STANDARD, 5, FIRST)
POSTER: Final = StockKey("制度告知ポスター", Design.STANDARD, 5, FIRST)
RECEIPT_HEADINGS: Final = {
    "number": "品目番号",
    "item": "品目",
    "design": "デザイン",
    "return_rate": "還元率",
    "contents_from": "版",
    "quantity": "数量",
    "delivery_note": "納品書番号",
    "note": "備考",
}


def receipt(item: str, quantity: object, rate: str | None = None, note: str = "D-1", **more: object) -> Row:
    """One line of a file of pieces that arrived; `note`: the delivery note's number."""
    return {"item": item, "quantity": quantity, "return_rate": rate, "delivery_note": note, **more}


def batch(office: Office, serial: int = 1) -> str:
    """A batch of the warehouse, as much of one as the stock needs; its number."""
    number = case_number("W", serial)
    with office.writing("sho", "make-batch") as (session, act):
        journal.append(session, [journal.Entry(number, 1, "make-batch", None, "made")], act)
        row = {"id": serial, "number": number, "version": 1, "status": "made", "kit": "A", "made_at": act.at, "made_by": "sho"}
        session.execute(sa.insert(table_of(ShippingBatch)), [row])
    return number


def fill_stock(url: str) -> None:
    """Flyers that do not last, posters that do, a few banners."""
    office = open_office(url, now=OPENED)
    try:
        sho = PEOPLE["sho"]
        for item, quantity, rate in (("チラシ", 50, 5), ("制度告知ポスター", 12_000, 5), ("のぼり", 200, None)):
            assert isinstance(receive_stock(office, sho, Delivery(item, "standard", quantity, rate, note="初回納品")), str)
        assert count_stock(office, sho, case_number("Z", 1), 48, "角が折れていたため2枚を廃棄") is None
        number = batch(office)
        with office.writing("sho", "reserve") as (session, act):
            assert reserve(session, act, number, {FLYER: 30}) is None
    finally:
        office.engine.dispose()
