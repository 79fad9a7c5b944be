"""One store in several applications: what of a labelled set is found or named wrongly; how long a batch over a large register takes."""

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.lookalikes import SAME, Labelled, labelled, shops
from benchmarks.material import Material
from benchmarks.measuring import Figure, Report, figure, measured
from benchmarks.people import NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Business, Store
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office, packaged
from secretariat.programme_matching import SameStoreRules
from secretariat.screening.identity import KnownStore, Register
from secretariat.screening.matching.keys import name_key
from secretariat.screening.matching.score import Traits

GOAL_SECONDS: Final = 60.0
BATCH: Final = 10_000
SEED: Final = 20_200_127
FIRST: Final = 5_000  # taken in as files are; the rest of the register are copies of these with keys of their own
Values = dict[str, sa.SQLColumnExpression[object]]
APPLICATIONS, STORES, BUSINESSES, ENTRIES = table_of(Application), table_of(Store), table_of(Business), table_of(JournalEntry)


@dataclass(slots=True)
class Found:
    """What became of the declarations of each kind: asked, the shop itself named, another shop named (first of the candidates)."""

    asked: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)

    @property
    def recall(self) -> float:
        """Of the same shops, how many are named first."""
        return sum(self.named[kind] for kind in SAME) / sum(self.asked[kind] for kind in SAME)

    @property
    def precision(self) -> float:
        """Of those that are named, how many are the same shop."""
        named = sum(self.named[kind] for kind in SAME)
        return named / (named + self.wrong.total())


def assess(known: list[Traits], asked: list[Labelled], rules: SameStoreRules) -> Found:
    """Looks for each declaration among the shops, by the keys and points of the program."""
    register, found = Register(), Found()
    for place, shop in enumerate(known):
        register.add(KnownStore(place, place, f"A-{place}", "", name_key(shop.name, shop.prefecture, shop.city), shop))
    for one in asked:
        declared = one.declared
        candidates = register.candidates(name_key(declared.name, declared.prefecture, declared.city), declared, rules)
        found.asked[one.kind] += 1
        if candidates and one.same and candidates[0][0].store_id == one.shop:
            found.named[one.kind] += 1
        elif candidates:
            found.wrong[one.kind] += 1
    return found


def measure(folder: Path, stores: int, pairs: int) -> Report:
    """The labelled set, of so many declarations; a batch over a register of so many stores."""
    chance = random.Random(SEED)
    known = shops(chance, max(1, pairs // 2))
    found = assess(known, labelled(chance, known, pairs), packaged()[1].same_store)
    figures = [
        _share("recall: the same shop is named first", found.recall),
        _share("precision: what is named is the same shop", found.precision),
    ]
    figures += [_share(f"found: {kind}", found.named[kind] / found.asked[kind]) for kind in SAME]
    figures += [_share(f"named wrongly: {kind}", found.wrong[kind] / asked) for kind, asked in found.asked.items() if kind not in SAME]
    material = Material(folder)
    office = open_office(material.found(), now=NOW)
    provider = material.providers[0][0]
    require(take_in_applications(office, REVIEWER, material.csv("first.csv", material.rows(0, FIRST)), provider))
    registered = _copy(office, stores)
    batch = material.csv("batch.csv", material.rows(1, BATCH))
    with measured() as cost:
        result = require(take_in_applications(office, REVIEWER, batch, material.providers[1][0]))
    office.engine.dispose()
    figures += [
        figure(f"taking in {BATCH:,} rows over the register, candidates included, wall", "s", [cost.wall], GOAL_SECONDS),
        figure("the same, CPU", "s", [cost.cpu]),
    ]
    return Report("identity", {"stores": registered, "declarations": pairs, "rows": BATCH, "accepted": result.accepted}, figures)


def _share(what: str, share: float) -> Figure:
    return figure(what, "of 1", [share])


def _copy(office: Office, stores: int) -> int:
    """Copies stores with their applications until there are so many, with keys by chance: a register as large as that. Gives how many."""
    a, s, f = APPLICATIONS.c, STORES.c, BUSINESSES.c
    with office.engine.connect() as connection:
        count = int(connection.execute(sa.select(sa.func.count()).select_from(STORES)).scalar_one())
        step = int(connection.execute(sa.select(sa.func.max(s.id))).scalar_one())
    key = sa.func.abs(sa.func.random())
    for time in range(1, stores // count):
        shift, ending = time * step, f"-{time}"
        of_store: Values = {"id": s.id + shift, "joined_to": sa.null(), "merchant_id": sa.null(), "entry_case": s.entry_case + ending}
        of_store |= {"name_key": key, "kana_town_key": key, "address_key": key, "business_id": s.business_id + shift}
        of_store |= {"phone": "0" + sa.cast(key % 9_999_999_999, sa.Text)}
        of_application: Values = {"id": a.id + shift, "store_id": a.store_id + shift, "number": a.number + ending}
        of_application |= {"provider_reference": a.provider_reference + ending}
        first = sa.and_(ENTRIES.c.version == 1, ENTRIES.c.case_id.in_(sa.select(a.number).where(a.id <= step)))
        with office.engine.begin() as connection:
            _insert(connection, ENTRIES, {"id": sa.null(), "case_id": ENTRIES.c.case_id + ending}, first)
            _insert(connection, BUSINESSES, {"id": f.id + shift, "corporate_number": sa.cast(key % 10**13, sa.Text)}, f.id <= step)
            _insert(connection, STORES, of_store, s.id <= step)
            _insert(connection, APPLICATIONS, of_application, a.id <= step)
    counters = sa.table("serial_counter", sa.column("name"), sa.column("next_serial"))
    with office.engine.begin() as connection:
        connection.execute(
            sa.update(counters).where(counters.c.name.in_(["store", "application", "business"])).values(next_serial=stores + 2 * step)
        )
        return int(connection.execute(sa.select(sa.func.count()).select_from(STORES)).scalar_one())


def _insert(connection: sa.Connection, table: sa.Table, changed: Values, which: sa.ColumnElement[bool]) -> None:
    """Copies of these rows, with some columns changed."""
    columns = [changed.get(column.name, column) for column in table.columns]
    names = [column.name for column in table.columns]
    connection.execute(sa.insert(table).from_select(names, sa.select(*columns).where(which)))
