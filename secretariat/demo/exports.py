"""The demo's standing orders: what its managers have written for them again and again."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from secretariat.demo.required import accept
from secretariat.office import Office
from secretariat.staff import Person
from secretariat.standing_orders import save_order

_FOLDER: Final = "exports-{month}"
_ORDERS: Final = (
    ("毎朝の審査状況", ("status",), "status-{date}.xlsx"),
    ("月次報告", ("report", "--month", "last"), "report-{month}.pdf"),
    ("週次の問合せ", ("inquiries",), "inquiries-{date}.xlsx"),
)
_AGO: Final = timedelta(days=20, minutes=43)


def save_standing_orders(at: Callable[[datetime], Office], person: Person, folder: Path, present: datetime) -> None:
    """Saves them, some weeks ago, to be written beside `folder`. None has been run: whoever tries the demo writes the first file."""
    office = at(present - _AGO)
    for name, arguments, file in _ORDERS:
        accept(save_order(office, person, name, arguments, str(folder.resolve().parent / _FOLDER / file)))
