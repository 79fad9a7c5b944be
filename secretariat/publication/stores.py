"""The stores of the published register as the records have them: each once, with what held on a day. Nothing of persons is read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.application import Application
from models.base import table_of
from models.merchant import Store
from secretariat.amendments.records import accepted_items, rate_on
from secretariat.amendments.timeline import DatedItem, packed_value, unpacked_value, value_on
from secretariat.callcentre.card_records import services_given
from secretariat.callcentre.published import Given, counts_on
from secretariat.kits.shown_services import stores_and_roots
from secretariat.screening.industries import classification

APPLICATIONS, STORES, ITEMS = table_of(Application), table_of(Store), table_of(AmendmentItem)
CHUNK: Final = 2000
FIELDS: Final = ("store_name", "store_name_kana", "store_kind", "prefecture", "city")
"""What the list says of the place, as columns of the application format."""


@dataclass(frozen=True, slots=True)
class StoreFound:
    """A store that gives points on the day; `rate` in per cent; `id` of the store that survives joining."""

    id: int
    name: str
    reading: str
    kind: str
    prefecture: str
    city: str
    industry: str
    detail: str | None
    rate: int | None


@dataclass(frozen=True, slots=True)
class _Application:
    id: int
    store_id: int
    start_on: date | None
    return_rate: int | None
    subsidised: bool
    industry_class: str
    industry_detail: str | None
    industry_code: str | None


@dataclass(frozen=True, slots=True)
class Days:
    """The day that is asked about, and today, on which the record holds."""

    day: date
    today: date


def stores_on(
    session: Session, days: Days, kinds: Sequence[str], prefectures: Sequence[str], heard: Callable[[int, int], None]
) -> Iterator[StoreFound]:
    """The stores that give points on a day, in no order; `kinds` and `prefectures`: only these, none for all.

    `heard` is told how many of how many stores were looked at. Reads some thousand stores at a time.
    """
    s = STORES.c
    wanted = [s.joined_to.is_(None), *_may_be("prefecture", s.prefecture, prefectures), *_may_be("store_kind", s.kind, kinds)]
    total = int(session.execute(sa.select(sa.func.count()).select_from(STORES).where(*wanted)).scalar_one())
    page = sa.select(s.id, s.name, s.name_kana, s.kind, s.prefecture, s.city).where(*wanted).order_by(s.id).limit(CHUNK)
    done, last = 0, 0
    while rows := session.execute(page.where(s.id > last)).all():
        for store in _looked_at(session, days, {row[0]: tuple(row[1:]) for row in rows}):
            if (not prefectures or store.prefecture in prefectures) and (not kinds or store.kind in kinds):
                yield store
        done, last = done + len(rows), rows[-1][0]
        heard(done, total)


def _may_be(field: str, column: sa.Column[str], values: Sequence[str]) -> list[sa.ColumnElement[bool]]:
    """Whether the record has one of the values, or an accepted change says that it had, or will have, another one."""
    if not values:
        return []
    changed = sa.select(APPLICATIONS.c.store_id).join_from(ITEMS, APPLICATIONS, APPLICATIONS.c.id == ITEMS.c.application_id)
    return [sa.or_(column.in_(values), STORES.c.id.in_(changed.where(ITEMS.c.field == field)))]


def _looked_at(session: Session, days: Days, rows: Mapping[int, tuple[str, ...]]) -> Iterator[StoreFound]:
    members = stores_and_roots(session, rows)
    given = services_given(session, list(members))
    if not given:
        return
    of_root: dict[int, list[_Application]] = {}
    for application in _applications(session, members):
        of_root.setdefault(members[application.store_id], []).append(application)
    items = accepted_items(session, [application.id for applications in of_root.values() for application in applications])
    for root_id, applications in of_root.items():
        services = [one for application in applications for one in given.get(application.id, ())]
        counting = _counting(services, applications, days.day)
        if counting is not None:
            own = [item for application in applications if application.store_id == root_id for item in items.get(application.id, ())]
            yield _store(root_id, rows[root_id], own, counting, items.get(counting.id, ()), days)


def _applications(session: Session, members: Mapping[int, int]) -> Iterator[_Application]:
    a = APPLICATIONS.c
    columns = (a.id, a.store_id, a.start_on, a.return_rate, a.subsidised, a.industry_class, a.industry_detail, a.industry_code)
    for row in session.execute(sa.select(*columns).where(a.store_id.in_(members)).order_by(a.id)):
        yield _Application(*row)


def _counting(services: Sequence[Given], applications: Sequence[_Application], day: date) -> _Application | None:
    found = counts_on(services, ((application.id, application.start_on) for application in applications), day)
    return next(application for application in applications if application.id == found[1]) if found is not None else None


def _store(
    root_id: int, row: tuple[str, ...], own: Sequence[DatedItem], counting: _Application, items: Sequence[DatedItem], days: Days
) -> StoreFound:
    name, reading, kind, prefecture, city = (_text_on(own, field, value, days) for field, value in zip(FIELDS, row, strict=True))
    industry, detail, code = counting.industry_class, counting.industry_detail, counting.industry_code
    rate = counting.return_rate
    if items:
        rate, _ = rate_on(items, days.day, (rate, counting.subsidised), days.today)
        industry = _text_on(items, "industry_class", industry, days)
        detail = _value_on(items, "industry_detail", detail, days)
    if not detail and code is not None:
        detail = classification().divisions[code[:2]].ja
    return StoreFound(root_id, name, reading, kind, prefecture, city, industry, detail, rate)


def _text_on(items: Sequence[DatedItem], field: str, recorded: str, days: Days) -> str:
    return str(_value_on(items, field, recorded, days)) if items else recorded


def _value_on(items: Sequence[DatedItem], field: str, recorded: str | None, days: Days) -> str | None:
    value = unpacked_value(value_on(items, field, days.day, packed_value(recorded), days.today))
    return str(value) if value is not None else None
