"""How soon a caller card is there, its look written down, beside the bare reads of its rows, in a register of any size."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from secrets import token_hex
from typing import Final

import sqlalchemy as sa

from benchmarks.identity import FIRST, SEED
from benchmarks.large_register import copy_register
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import Figure, Report, figure, milliseconds_of, percentile, ratio
from benchmarks.people import ADMIN, NOW, REVIEWER
from benchmarks.vacuum import vacuum
from models.application import Application
from models.base import table_of
from models.merchant import Business, Membership, Store
from models.provider import Provider, Service
from models.vocabulary import Role
from secretariat.callcentre.card import open_card
from secretariat.clock import japan_day
from secretariat.demo.required import accept, require
from secretariat.identifiers import case_number
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from tests.support.postgres_server import fresh_database, running_server

APPLICATIONS, STORES, BUSINESSES, MEMBERSHIPS = table_of(Application), table_of(Store), table_of(Business), table_of(Membership)
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
OPERATOR: Final = Person("cal", "cal", Role.CALLCENTRE)
GOAL_MILLISECONDS: Final = 50.0
WARM: Final = 20  # cards before the first that counts: statements are compiled once


def measure(folder: Path, stores: int, times: int) -> Report:
    """Opens `times` cards of chosen stores, on both databases; on Postgres by a server of our own, which waits for no disk."""
    places = [folder / name for name in ("sqlite", "postgres")]
    for place in places:
        place.mkdir()
    figures = _on(places[0], stores, times, "SQLite", None)
    with running_server() as server, fresh_database(server) as url:
        figures += _on(places[1], stores, times, "Postgres", url)
    return Report("card", {"stores": stores, "cards": times}, figures)


def _on(folder: Path, stores: int, times: int, name: str, database: str | None) -> list[Figure]:
    office = _office(folder, stores, database)
    chance = Random(SEED)
    with office.reading() as session:
        last = session.execute(sa.select(sa.func.max(STORES.c.id))).scalar_one()
    chosen = [chance.randint(1, last) for _ in range(WARM + times)]
    cards: list[float] = []
    bare: list[float] = []
    for place, store in enumerate(chosen):
        both = (milliseconds_of(partial(_open, office, store)), milliseconds_of(partial(_bare, office, store)))
        if place >= WARM:
            cards.append(both[0])
            bare.append(both[1])
    office.engine.dispose()
    return [
        figure(f"a card, 95 % ({name})", "ms", [percentile(cards, 0.95)], GOAL_MILLISECONDS),
        figure(f"a card, 50 % ({name})", "ms", [percentile(cards, 0.5)]),
        figure(f"the bare reads, 50 % ({name})", "ms", [percentile(bare, 0.5)]),
        ratio(f"a card for its bare reads ({name})", cards, bare),
    ]


def _open(office: Office, store: int) -> None:
    require(open_card(office, OPERATOR, case_number("S", store), "ja"))


def _bare(office: Office, store: int) -> None:
    """Store, applications and memberships, as they are stored."""
    s, a, m = STORES.c, APPLICATIONS.c, MEMBERSHIPS.c
    with office.reading() as session:
        session.execute(
            sa.select(STORES, BUSINESSES).join_from(STORES, BUSINESSES, BUSINESSES.c.id == s.business_id).where(s.id == store)
        ).all()
        session.execute(
            sa.select(APPLICATIONS, PROVIDERS)
            .join_from(APPLICATIONS, PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .where(a.store_id == store)
        ).all()
        session.execute(
            sa.select(MEMBERSHIPS, SERVICES).join_from(MEMBERSHIPS, SERVICES, SERVICES.c.id == m.service_id).where(m.store_id == store)
        ).all()


def _office(folder: Path, stores: int, database: str | None) -> Office:
    material = Material(folder)
    office = open_office(material.found(database), now=NOW)
    for person in (REVIEWER, OPERATOR):
        accept(add_person(office, ADMIN, NewPerson(person.login, person.role, person.name, token_hex(16))))
    path = material.csv("applications.csv", material.rows(0, min(FIRST, stores), WITHOUT_FAULTS))
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    started = japan_day(NOW) - timedelta(days=30)
    copy_register(office, stores, registered_on=started)
    _register(office, started)
    return office


def _register(office: Office, since: date) -> None:
    """Every registered copy gives points with the provider's first service."""
    a = APPLICATIONS.c
    with office.engine.begin() as connection:
        service = connection.execute(sa.select(sa.func.min(SERVICES.c.id))).scalar_one()
        rows = sa.select(a.store_id, sa.literal(service), a.id, sa.literal(since, a.start_on.type), a.number, sa.literal(1)).where(
            a.start_on.is_not(None)
        )
        names = ["store_id", "service_id", "application_id", "valid_from", "entry_case", "entry_version"]
        connection.execute(sa.insert(MEMBERSHIPS).from_select(names, rows))
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("ANALYZE")
    vacuum(office.engine)
