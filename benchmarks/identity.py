"""One store in several applications: what of a labelled set is found or named wrongly; how long a batch over a large register takes."""

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.large_register import copy_register
from benchmarks.lookalikes import SAME, Labelled, labelled, shops
from benchmarks.material import Material
from benchmarks.measuring import Figure, Report, figure, measured
from benchmarks.people import NOW, REVIEWER
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office, packaged
from secretariat.programme_file.matching import SameStoreRules
from secretariat.screening.identity import KnownStore, Register
from secretariat.screening.matching.keys import name_key
from secretariat.screening.matching.score import Traits

GOAL_SECONDS: Final = 60.0
BATCH: Final = 10_000
SEED: Final = 20_200_127
FIRST: Final = 5_000  # taken in as files are; the rest of the register are copies of these with keys of their own


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
        register.add(KnownStore(place, place, f"A-{place}", "", name_key(shop.name, shop.prefecture, shop.city), shop.packed()), shop)
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
    batch, sizes = how_long(folder, stores)
    return Report("identity", {"declarations": pairs, **sizes}, [*figures, *batch])


def how_long(folder: Path, stores: int, database: str | None = None) -> tuple[list[Figure], dict[str, int]]:
    """A batch over a register of so many stores, and the sizes. On SQLite, unless another empty database is named."""
    material = Material(folder)
    office = open_office(material.found(database), now=NOW)
    provider = material.providers[0][0]
    require(take_in_applications(office, REVIEWER, material.csv("first.csv", material.rows(0, FIRST)), provider))
    registered, _ = copy_register(office, stores)
    batch = material.csv("batch.csv", material.rows(1, BATCH))
    with measured() as cost:
        result = require(take_in_applications(office, REVIEWER, batch, material.providers[1][0]))
    office.engine.dispose()
    return [
        figure(f"taking in {BATCH:,} rows over the register, candidates included, wall", "s", [cost.wall], GOAL_SECONDS),
        figure("the same, CPU", "s", [cost.cpu]),
    ], {"stores": registered, "rows": BATCH, "accepted": result.accepted}


def _share(what: str, share: float) -> Figure:
    return figure(what, "of 1", [share])
