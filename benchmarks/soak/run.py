"""The whole run: the office is founded and filled, everybody works until the day is over, what must hold is looked for."""

import json
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from statistics import median
from typing import Final

import psycopg
import sqlalchemy as sa

from benchmarks import people
from benchmarks.lookup import SHARED_BUFFERS
from benchmarks.material import Material
from benchmarks.measuring import Figure, Report, figure, percentile
from benchmarks.soak import ledger
from benchmarks.soak.day import MANAGER, OPERATOR, REVIEWER, Day, Sizes
from benchmarks.soak.examination import APPLICATIONS, faults
from benchmarks.soak.ledger import Deed
from benchmarks.soak.managing import program
from benchmarks.soak.memory import own_megabytes
from benchmarks.vacuum import vacuum
from models.base import table_of
from models.merchant import Store
from secretariat.clock import JAPAN, FixedClock
from secretariat.demo.required import accept, require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.staff_changes import NewPerson, add_people
from tests.support.postgres_server import fresh_database, running_server

STORES: Final = table_of(Store)
SENT: Final = datetime(2020, 1, 20, 10, 0, tzinfo=JAPAN)  # when the cases came that wait in the morning
ROWS_OF_A_FILE: Final = 20_000
A_PROCESS: Final = 75  # people of one
KNOWN: Final = 2_000  # stores that may call
OPENING_SECONDS: Final = 0.12  # for each person, until everybody has the office open
GROWTH: Final = 1.1
LONG: Final = 600  # seconds
LAST_WORDS: Final = 4_000  # characters of what a process that broke said
SERVER: Final = "the server"


def sizes(seconds: int) -> Sizes:
    """What a machine of two cores can carry for so long beside other work."""
    if seconds < LONG:
        return Sizes(1, seconds, waiting=1_000, reviewers=30, operators=20, cases_a_second=2.0, calls_a_second=1.0, rows=200)
    return Sizes(8, seconds, waiting=40_000, reviewers=300, operators=200, cases_a_second=4.0, calls_a_second=2.0)


def measure(folder: Path, sizes: Sizes, log: Path) -> Report:
    """Lives through a day. `log`: what happened, minute by minute, and last what did not hold (JSON lines)."""
    places = 2 * (sizes.reviewers + sizes.operators) + 50
    with running_server(f"max_connections={places}", SHARED_BUFFERS, durable=True) as server, fresh_database(server) as url:
        material = Material(folder)
        office = replace(open_office(material.found(url)), clock=FixedClock(SENT))
        _fill(office, material, sizes.waiting)
        password = token_hex(16)
        with office.reading() as session:
            before = session.execute(sa.select(sa.func.count()).select_from(APPLICATIONS)).scalar_one()
        day = Day(url, password, time.time(), sizes)
        everybody = [person for kind in (REVIEWER, OPERATOR, MANAGER) for person in day.people(kind)]
        accept(add_people(office, people.ADMIN, [NewPerson(one.login, one.role, one.name, password) for one in everybody]))
        _files(material, day, folder)
        (folder / "known.json").write_text(json.dumps(_known(office)), "utf-8")
        (folder / "out").mkdir()
        day = replace(day, begins_at=time.time() + OPENING_SECONDS * (len(everybody) + A_PROCESS))
        day.keep(folder / "day.json")
        samples, broken = _live(day, folder)
        deeds = ledger.read(folder)
        accepted = _accepted(folder)
        found = broken + list(faults(office, day, deeds, before, accepted))
        office.close()
        status, told = program(day, day.people(MANAGER)[0], day.clock.now(), "verify")
        if status:
            found.append(f"verify: exit {status}: {told}")
    figures = [*_figures(day, deeds, samples), figure("what did not hold", "findings", [len(found)], 0.0)]
    _write_log(log, day, sizes, deeds, samples, found)
    whole = {
        "seconds": sizes.seconds,
        "people": len(everybody),
        "waiting": before,
        "taken_in": accepted,
        "deeds": len(deeds),
        "seed": sizes.seed,
    }
    return Report("soak", whole, figures)


def _fill(office: Office, material: Material, waiting: int) -> None:
    for start in range(0, waiting, ROWS_OF_A_FILE):
        path = material.csv(f"waiting-{start}.csv", material.rows(0, min(ROWS_OF_A_FILE, waiting - start)))
        require(take_in_applications(office, people.REVIEWER, path, material.providers[0][0]))
        path.unlink()
    vacuum(office.engine)


def _files(material: Material, day: Day, folder: Path) -> None:
    """What is sent on the day."""
    (folder / "files").mkdir()
    for place in range(day.sizes.hours * day.sizes.intakes_an_hour):
        material.csv(f"files/{place:03}-{material.providers[0][0]}.csv", material.rows(0, day.sizes.rows))


def _known(office: Office) -> list[tuple[str, str]]:
    with office.reading() as session:
        rows = session.execute(sa.select(STORES.c.name, STORES.c.phone).order_by(STORES.c.name_key).limit(KNOWN)).all()
    return [(row.name, row.phone) for row in rows]


def _live(day: Day, folder: Path) -> tuple[list["Sample"], list[str]]:
    """Starts everybody, looks at their memory once a minute (in a short run more often), until all have gone; who of
    them did not go well."""
    crowds = ((REVIEWER, day.sizes.reviewers), (OPERATOR, day.sizes.operators))
    groups: list[tuple[str, ...]] = [("managing",), ("sitting",)]
    for kind, last in crowds:  # the last of each sits at a real terminal
        groups += [("worker", kind, str(first), str(min(first + A_PROCESS, last) - 1)) for first in range(1, last, A_PROCESS)]
    samples: list[Sample] = []
    every = min(60.0, day.sizes.seconds / 24)
    with ExitStack() as stack:
        working: dict[str, subprocess.Popen[bytes]] = {}
        for task, *rest in groups:
            errors = stack.enter_context((folder / f"{'-'.join([task, *rest])}.err").open("wb"))
            command = [sys.executable, "-m", f"benchmarks.soak.{task}", *rest, str(folder)]
            working["-".join([task, *rest])] = stack.enter_context(subprocess.Popen(command, stderr=errors))
        while any(process.poll() is None for process in working.values()):
            time.sleep(every)
            if day.begins_at < time.time() < day.ends_at:
                samples.append(_sample(day, folder, working))
    broken = [f"{name}: {(folder / f'{name}.err').read_text('utf-8')[-LAST_WORDS:]}" for name, one in working.items() if one.returncode]
    return samples, broken


@dataclass(frozen=True, slots=True)
class Sample:
    """Megabytes that processes have for themselves at a moment (seconds since 1970), by what they are."""

    at: float
    megabytes: Mapping[str, float]


def _sample(day: Day, folder: Path, working: Mapping[str, subprocess.Popen[bytes]]) -> Sample:
    found: dict[str, float] = {}
    for name, process in working.items():
        if name.startswith("worker") and (own := own_megabytes(process.pid)) is not None:
            found[name] = own
    for path in folder.glob("*.pid"):
        if (own := own_megabytes(int(path.read_text("ascii")))) is not None:
            found[f"screens of {path.stem}"] = own
    with psycopg.connect(day.url) as connection:
        pids = [
            row[0]
            for row in connection.execute("SELECT pid FROM pg_stat_activity WHERE usename LIKE '%-%' OR backend_type <> 'client backend'")
        ]
    server = [own for pid in pids if (own := own_megabytes(pid)) is not None]
    if server:
        found[SERVER] = sum(server)
    return Sample(time.time(), found)


def _accepted(folder: Path) -> int:
    total = 0
    for line in (folder / "told.jsonl").read_text("utf-8").splitlines():
        what, status, told = json.loads(line)
        if what == "intake" and status == 0:
            total += int(json.loads(told)["accepted"])
    return total


def _figures(day: Day, deeds: Sequence[Deed], samples: Sequence[Sample]) -> list[Figure]:
    by_kind: dict[str, list[float]] = defaultdict(list)
    for deed in deeds:
        by_kind[deed.what].append(deed.milliseconds)
    figures = []
    for what, taken in sorted(by_kind.items()):
        figures.append(figure(f"{what}, half of {len(taken)}", "ms", [percentile(taken, 0.5)]))
        figures.append(figure(f"{what}, 95 %", "ms", [percentile(taken, 0.95)]))
        figures.append(figure(f"{what}, the longest", "ms", [max(taken)]))
    figures += list(_growth(day, samples))
    return figures


def _growth(day: Day, samples: Sequence[Sample]) -> Iterator[Figure]:
    """What memory is in the last quarter, for what it is in the second one: by then everybody has done everything once."""
    quarter = day.sizes.seconds / 4
    for name in sorted({name for sample in samples for name in sample.megabytes}):
        second, last = (
            [
                sample.megabytes[name]
                for sample in samples
                if name in sample.megabytes and start <= sample.at - day.begins_at < start + quarter
            ]
            for start in (quarter, 3 * quarter)
        )
        if second and last:
            yield figure(f"memory of {name}, last quarter", "MB", last)
            yield figure(f"memory of {name}, last quarter for the second", "times", [median(last) / median(second)], GROWTH)


def _write_log(log: Path, day: Day, sizes: Sizes, deeds: Sequence[Deed], samples: Sequence[Sample], found: Sequence[str]) -> None:
    """A line of the run, a line for each minute, a line of what did not hold."""
    lines: list[object] = [
        {"seed": sizes.seed, "seconds": sizes.seconds, "waiting": sizes.waiting, "people": sizes.reviewers + sizes.operators}
    ]
    minutes: dict[int, list[Deed]] = defaultdict(list)
    for deed in deeds:
        minutes[int((deed.at - day.begins_at) // 60)].append(deed)
    memory = {int((sample.at - day.begins_at) // 60): sample.megabytes for sample in samples}
    for minute, done in sorted(minutes.items()):
        by_kind: dict[str, list[float]] = defaultdict(list)
        for deed in done:
            by_kind[deed.what].append(deed.milliseconds)
        told = {what: [len(taken), round(percentile(taken, 0.5), 1), round(percentile(taken, 0.95), 1)] for what, taken in by_kind.items()}
        outcomes = Counter(deed.outcome for deed in done)
        megabytes = {name: round(value) for name, value in memory.get(minute, {}).items()}
        lines.append({"minute": minute, "count_p50_p95_ms": told, "outcomes": outcomes, "megabytes": megabytes})
    lines.append({"did_not_hold": list(found)})
    log.write_text("".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines), "utf-8")
