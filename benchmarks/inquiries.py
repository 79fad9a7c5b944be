"""The list of inquiries (応対履歴) and the figures of calls among very many of them, beside the bare reads of the same rows."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.material import Material
from benchmarks.measuring import Figure, Report, figure, milliseconds_of, ratio
from benchmarks.people import MANAGER, NOW, REVIEWER
from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from models.journal import JournalEntry
from models.merchant import Store
from models.provider import Provider
from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, InquiryStatus, Verification
from secretariat.clock import japan_day, japan_midnight
from secretariat.demo.required import require
from secretariat.identifiers import case_number
from secretariat.inquiries.calls import begin_call
from secretariat.inquiries.figures import call_figures
from secretariat.inquiries.finding import InquiryFilter
from secretariat.inquiries.listing import inquiries
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from tests.support.postgres_server import fresh_database, running_server

INQUIRIES, DETAILS, ENTRIES = table_of(Inquiry), table_of(InquiryDetail), table_of(JournalEntry)
STORES, PROVIDERS = table_of(Store), table_of(Provider)
STORES_ASKED_ABOUT: Final = 5_000
DAYS: Final = 210
OPERATORS: Final = 200
TELEPHONES: Final = 400_000
ONE_WAITS_OF: Final = 2_000
CHUNK: Final = 10_000
A_WEEK: Final = 6  # days after its first
GOAL_PAGE: Final = 100.0  # ms
Row = dict[str, object]


def measure(folder: Path, count: int, times: int) -> Report:
    """Pages of the list and a week's figures among `count` inquiries of 210 days, each asked for so many times, on both databases."""
    figures = _on(folder, count, times, "SQLite", None)
    with running_server() as server, fresh_database(server) as url:
        below = folder / "postgres"
        below.mkdir()
        figures += _on(below, count, times, "Postgres", url)
    return Report("inquiries", {"inquiries": count, "times": times}, figures)


def _on(folder: Path, count: int, times: int, name: str, database: str | None) -> list[Figure]:
    material = Material(folder)
    office = open_office(material.found(database), now=NOW)
    file = material.csv("stores.csv", material.rows(0, STORES_ASKED_ABOUT))
    require(take_in_applications(office, REVIEWER, file, material.providers[0][0]))
    _fill(office, count)
    figures: list[Figure] = []
    for kind, wanted in _filters().items():
        spent = [milliseconds_of(partial(_page, office, wanted)) for _ in range(times)]
        figures.append(figure(f"a page: {kind} ({name})", "ms", spent, GOAL_PAGE))
    last = japan_day(NOW) - timedelta(days=1)
    first = last - timedelta(days=A_WEEK)
    ours = [milliseconds_of(lambda: require(call_figures(office, MANAGER, first, last))) for _ in range(times)]
    bare = [milliseconds_of(lambda: _bare(office, first, last)) for _ in range(times)]
    office.engine.dispose()
    return [
        *figures,
        figure(f"figures of a week ({name})", "ms", ours),
        figure(f"the bare read of its rows ({name})", "ms", bare),
        ratio(f"figures for the bare read ({name})", ours, bare),
    ]


def _page(office: Office, wanted: InquiryFilter) -> None:
    require(inquiries(office, MANAGER, wanted))


def _filters() -> Mapping[str, InquiryFilter]:
    day = japan_day(NOW) - timedelta(days=DAYS // 2)
    return {
        "all": InquiryFilter(),
        "of a desk": InquiryFilter(desk=Desk.REVIEWER),
        "overdue": InquiryFilter(overdue=True),
        "open": InquiryFilter(statuses=(InquiryStatus.OPEN,)),
        "of an operator": InquiryFilter(operator="op007"),
        "of a category": InquiryFilter(category="kits"),
        "complaints": InquiryFilter(complaint=True),
        "words that nobody said": InquiryFilter(text="見当たらない"),
        "a telephone": InquiryFilter(text="0300000007"),
        "a day": InquiryFilter(first=day, last=day),
    }


def _bare(office: Office, first: date, last: date) -> int:
    """What the figures count of each call, as it is stored."""
    i, d = INQUIRIES.c, DETAILS.c
    columns = (
        i.begun_at,
        i.ended_at,
        i.status,
        i.channel,
        i.operator,
        i.caller,
        i.verification,
        i.category,
        i.faq,
        i.complaint,
        i.provider_id,
    )
    read = sa.select(*columns, i.provider_id, d.task.is_not(None)).select_from(INQUIRIES.outerjoin(DETAILS, d.inquiry_id == i.id))
    read = read.where(i.begun_at >= japan_midnight(first), i.begun_at < japan_midnight(last + timedelta(days=1)))
    with office.reading() as session:
        return len(session.execute(read.order_by(i.begun_at, i.id)).all())


def _fill(office: Office, count: int) -> None:
    """Inquiries as calls leave them, with the first entry of a real one for all."""
    call = require(begin_call(office, MANAGER))
    with office.reading() as session:
        entry = dict(session.execute(sa.select(ENTRIES).where(ENTRIES.c.case_id == call.number)).one()._mapping)
        stores = list(session.execute(sa.select(STORES.c.id).order_by(STORES.c.id)).scalars())
        providers = list(session.execute(sa.select(PROVIDERS.c.id).order_by(PROVIDERS.c.id)).scalars())
    del entry["id"]
    rows = _rows(office, count, stores, providers)
    while chunk := list(islice(rows, CHUNK)):
        with office.engine.begin() as connection:
            connection.execute(sa.insert(ENTRIES), [entry | {"case_id": one["number"]} for one, _ in chunk])
            connection.execute(sa.insert(INQUIRIES), [one for one, _ in chunk])
            connection.execute(sa.insert(DETAILS), [detail for _, detail in chunk])
    with office.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def _rows(office: Office, count: int, stores: list[int], providers: list[int]) -> Iterator[tuple[Row, Row]]:
    categories = [one.code for one in office.programme.callcentre.categories]
    step, begin = timedelta(days=DAYS) / count, NOW - timedelta(days=DAYS)
    for place in range(count):
        serial = 1_000 + place
        waits = place % ONE_WAITS_OF == 0 and place > count * 9 // 10
        begun = begin + place * step
        row = _call(serial, begun, begun + timedelta(seconds=200 + place % 300))
        row |= {
            "operator": f"op{place % OPERATORS:03}",
            "store_id": stores[place % len(stores)],
            "provider_id": providers[place % len(providers)],
        }
        row |= {"verification": (Verification.VERIFIED if place % 3 else Verification.NONE).value, "complaint": place % 97 == 0}
        row |= {"category": categories[place % len(categories)], "status": (InquiryStatus.WAITING if waits else InquiryStatus.CLOSED).value}
        row |= {"desk": Desk.REVIEWER.value if waits else None, "due_at": begun + timedelta(days=3) if waits else None}
        yield row, _detail(serial, place)


def _call(serial: int, begun: datetime, ended: datetime) -> Row:
    row: Row = {"id": serial, "number": case_number("Q", serial), "version": 1, "begun_at": begun, "ended_at": ended}
    row |= {
        "channel": InquiryChannel.PHONE.value,
        "caller": Caller.OWNER.value,
        "agreed_items": "",
        "misconduct": False,
        "call_back": False,
    }
    return row


def _detail(serial: int, place: int) -> Row:
    number = case_number("Q", serial)
    texts = {"phone": f"03{place % TELEPHONES:08}", "question": "いつ届くのか", "answer": "ご案内した", "task": None}
    return {"inquiry_id": serial, **texts, "entry_case": number, "entry_version": 1}
