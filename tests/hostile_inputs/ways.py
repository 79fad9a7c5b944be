"""The ways by which something comes in from outside, each the whole use case; what it comes to is told in a few words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from models.application import ApplicationFigures
from models.base import table_of
from models.merchant import Store
from models.vocabulary_kits import Carrier
from secretariat.callcentre.hits import Hits
from secretariat.callcentre.search import look_up
from secretariat.casework.desk import decide_application
from secretariat.evidence.keeping import keep_evidence
from secretariat.intake.amendments import take_in_amendments
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import (
    AMENDMENT_COLUMNS,
    APPLICATION_COLUMNS,
    KIT_ORDER_COLUMNS,
    PROVIDER_COLUMNS,
    Column,
)
from secretariat.intake.documents import DocumentIntake, take_in_documents
from secretariat.intake.kit_orders import take_in_kit_orders
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.kits.carriers.deliveries import STATUS_COLUMNS, take_status_file
from secretariat.kits.carriers.returned_files import ReturnedFile
from secretariat.kits.warehouse.stock_file import receive_stock_file, stock_columns
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.programme import parse_programme
from secretariat.programme_change import change_programme
from secretariat.programme_file.reading import read_programme
from secretariat.refusal import Message, OfficeUnavailable, Refusal
from secretariat.restoring import restore
from secretariat.saved_views import save_view
from secretariat.screening.decision import Command
from secretariat.screening.recheck import Rechecked
from secretariat.staff import Person
from secretariat.staff_list import StaffList, read_staff_list, staff_columns
from tests.support.records import APPLICATIONS, rows
from tests.support.samples import Row, application_row, provider_row, take_in

STORES, FIGURES = table_of(Store), table_of(ApplicationFigures)


@dataclass(frozen=True, slots=True)
class Scene:
    """An office with one registered store, and a folder for what is sent to it."""

    office: Office
    people: Mapping[str, Person]
    provider: str
    application: str
    folder: Path
    serials: "count[int]" = field(default_factory=lambda: count(100))

    def path(self, name: str) -> Path:
        """A place for a file, in a folder of its own."""
        folder = self.folder / str(next(self.serials))
        folder.mkdir()
        return folder / name


def said(message: Message) -> str:
    """The key of a message, after seeing that it can be said in both languages."""
    assert len({say(language, message) for language in LANGUAGES}) == len(LANGUAGES), message.key
    return message.key


def told(answer: object, kept: Callable[[IntakeResult], str] = lambda result: f"taken {result.accepted}") -> str:
    """What an answer comes to: the refusal's key, the faults' keys with their headings, or what was kept."""
    if isinstance(answer, Refusal):
        return said(answer.message)
    if isinstance(answer, ReturnedFile | StaffList):
        answer = answer.result
    if isinstance(answer, IntakeResult):
        for fault in answer.faults:
            said(fault.expected)
        if answer.faults:
            return ", ".join(f"{fault.heading} {said(fault.problem).rpartition('.')[2]}" for fault in answer.faults)
        return f"known {answer.duplicates}" if answer.duplicates and not answer.accepted else kept(answer)
    if isinstance(answer, DocumentIntake):
        return ", ".join(said(file.refusal.message) if file.refusal else file.outcome for file in answer.files)
    if isinstance(answer, Hits):
        return f"hits {len(answer.hits)}"
    assert answer is None or isinstance(answer, str | Rechecked), answer
    return "done"


_KEPT: Final[Mapping[str, sa.ColumnElement[object]]] = {
    "provider_reference": APPLICATIONS.c.provider_reference,
    "store_name": STORES.c.name,
    "street": STORES.c.street,
    "phone": STORES.c.phone,
    "postal_code": STORES.c.postal_code,
    "contact_email": APPLICATIONS.c.contact_email,
    "capital_yen": FIGURES.c.capital_yen,
}


def applications(scene: Scene, given: str, column: str = "") -> str:
    """A provider's file of applications; of one that was taken, what stands in the record now."""

    def kept(result: IntakeResult) -> str:
        if not column:
            return f"taken {result.accepted}"
        joined = APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id).join(
            FIGURES, FIGURES.c.application_id == APPLICATIONS.c.id
        )
        (row,) = rows(
            scene.office,
            sa.select(_KEPT[column].label("it"), APPLICATIONS.c.id).select_from(joined).where(APPLICATIONS.c.number == result.numbers[0]),
        )
        return f"kept {row['it']}"

    return told(take_in_applications(scene.office, scene.people["rin"], Path(given), scene.provider), kept)


def _providers(scene: Scene, given: str) -> str:
    return told(take_in_providers(scene.office, scene.people["mai"], Path(given)))


def _amendments(scene: Scene, given: str) -> str:
    return told(take_in_amendments(scene.office, scene.people["rin"], Path(given), scene.provider))


def _kit_orders(scene: Scene, given: str) -> str:
    return told(take_in_kit_orders(scene.office, scene.people["mai"], Path(given), scene.provider))


def _status_file(scene: Scene, given: str) -> str:
    return told(take_status_file(scene.office, scene.people["sho"], Path(given), Carrier.YAMATO))


def _stock_file(scene: Scene, given: str) -> str:
    return told(receive_stock_file(scene.office, scene.people["sho"], Path(given)))


def _staff_list(scene: Scene, given: str) -> str:
    return told(read_staff_list(scene.office, scene.people["admin"], Path(given), Random(1)))


def _programme(scene: Scene, given: str) -> str:
    content = read_programme(Path(given))
    if isinstance(content, Refusal):
        return told(content)
    parsed = parse_programme(content)
    if isinstance(parsed, Refusal):
        return told(parsed)
    return told(change_programme(scene.office, scene.people["mai"], content))


def _backup(scene: Scene, given: str) -> str:
    try:
        return told(restore(make_url(f"sqlite:///{scene.path('restored.db')}"), Path(given)))
    except OfficeUnavailable as unavailable:
        return told(unavailable.refusal)


def _evidence(scene: Scene, given: str) -> str:
    return told(keep_evidence(scene.office, scene.people["rin"], scene.provider, Path(given)))


def _documents(scene: Scene, given: str) -> str:
    return told(take_in_documents(scene.office, scene.people["rin"], Path(given), scene.provider))


def _note(scene: Scene, given: str) -> str:
    """A note on the decision of an application that has just come."""
    serial = next(scene.serials)
    (number,) = take_in(scene.office, scene.people["rin"], [application_row(serial)], scene.provider).numbers
    return told(decide_application(scene.office, scene.people["rin"], number, Command("return", ("other",), given)))


def _search(scene: Scene, given: str) -> str:
    return told(look_up(scene.office, scene.people["cal"], given, "ja"))


def _view(scene: Scene, given: str) -> str:
    return told(save_view(scene.office, scene.people["rin"], "queue", given, "{}", shared=False))


Way = Callable[[Scene, str], str]
WAYS: Final[Mapping[str, Way]] = {
    "applications": applications,
    "providers": _providers,
    "amendments": _amendments,
    "kit orders": _kit_orders,
    "carrier's status file": _status_file,
    "stock count": _stock_file,
    "list of staff": _staff_list,
    "programme file": _programme,
    "backup": _backup,
    "evidence": _evidence,
    "documents": _documents,
    "note": _note,
    "search": _search,
    "name of a view": _view,
}


def columns(scene: Scene, way: str) -> tuple[Column, ...]:
    """The columns of the table that comes in this way."""
    fixed = {
        "applications": APPLICATION_COLUMNS,
        "providers": PROVIDER_COLUMNS,
        "amendments": AMENDMENT_COLUMNS,
        "kit orders": KIT_ORDER_COLUMNS,
        "carrier's status file": STATUS_COLUMNS,
        "list of staff": staff_columns(),
    }
    return fixed[way] if way in fixed else stock_columns(scene.office.programme)


TABLES: Final = ("applications", "providers", "amendments", "kit orders", "carrier's status file", "stock count", "list of staff")


def good_row(scene: Scene, way: str) -> Row:
    """A row that is taken in as it is."""
    serial = next(scene.serials)
    match way:
        case "applications":
            return application_row(serial)
        case "providers":
            return provider_row(serial)
        case "amendments":
            asked = {"notice_reference": f"N-{serial}", "kind": "変更", "number": scene.application}
            return {**asked, "field": "電話番号", "after": f"0898-22-{serial:04d}", "from_on": "2020-03-02"}
        case "kit orders":
            return {"order_reference": f"O-{serial}", "number": scene.application, "item": "のぼり", "quantity": 1}
        case "carrier's status file":
            return {"number": "K-0000001-L", "state": "配達完了", "on": "2020-03-01"}
        case "stock count":
            return {"item": "制度告知ポスター", "return_rate": "5%", "quantity": 10, "delivery_note": f"D-{serial}"}
        case _:
            return {"login": f"new{serial}", "name": "見本 花子", "role": "reviewer"}
