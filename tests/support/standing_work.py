"""Standing orders with a past: one that runs every night, one that failed, one that stopped coming, one stopped, one not run yet."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from secretariat.clock import FixedClock
from secretariat.office import Office, open_office
from secretariat.refusal import Message
from secretariat.standing_orders import OrderRun, enter_run, save_order, switch_order, told
from tests.support.rehearsal import OPENED, PEOPLE

FOLDER: Final = "/srv/reports"
ORDERS: Final = {
    "日次審査状況": (("status",), f"{FOLDER}/{{month}}/状況-{{date}}.xlsx"),
    "通知書": (("letters",), "/mnt/post/letters-{date}.pdf"),
    "週次発送状況": (("shipments", "--prefecture", "愛媛県"), f"{FOLDER}/shipments.xlsx"),
    "results": (("results",), f"{FOLDER}/results-{{start}}"),
    "登録一覧": (("register",), f"{FOLDER}/register.pdf"),
}


def ran(office: Office, name: str, at: datetime, *, rows: int = 0, refusal: Message | None = None) -> None:
    """Enters a run at that time, as mai's."""
    code, message = ("not-found", told(refusal)) if refusal is not None else (None, None)
    files = () if refusal is not None else (f"{name}.xlsx",)
    run = OrderRun(at, "mai", refusal is None, files, rows if refusal is None else None, code, message)
    enter_run(replace(office, clock=FixedClock(at)), PEOPLE["mai"], name, run)


def fill_standing(url: str) -> None:
    """Saves the orders and enters their runs until OPENED."""
    office = open_office(url, now=OPENED)
    try:
        for name, (words, out) in ORDERS.items():
            assert save_order(office, PEOPLE["mai"], name, words, out) is None
        for days in range(5, -1, -1):
            ran(office, "日次審査状況", OPENED - timedelta(days=days, hours=7), rows=1200 - days)
        ran(office, "通知書", OPENED - timedelta(days=1), rows=12)
        ran(office, "通知書", OPENED - timedelta(hours=7), refusal=Message("standing.folder_gone", {"path": "/mnt/post"}))
        for weeks in (7, 6, 5, 4):
            ran(office, "週次発送状況", OPENED - timedelta(weeks=weeks), rows=80)
        ran(office, "results", OPENED - timedelta(days=20), rows=300)
        assert switch_order(office, PEOPLE["mai"], "results", active=False) is None
    finally:
        office.engine.dispose()
