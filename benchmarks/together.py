"""Many people at once on a shared office (Postgres): taking cases, deciding; and how soon a journal is verified, on either database.

Who takes and decides is connected as a reviewer, so that everything is judged and stamped that the server judges and stamps of people.

The server keeps on its disk what it says it keeps, as an office's does. Clients and server share the machine here. What the server itself
spends on a case is told by the CPU seconds of its processes (Linux): in an office, clients run on machines of their own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import IO, Final, cast

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.engine import make_url

from benchmarks.at_once import BARE, WHOLE
from benchmarks.large_office import fill
from benchmarks.lookup import SHARED_BUFFERS
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure, measured, ratio
from benchmarks.people import ADMIN, NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from secretariat import journal
from secretariat.bulk import insert_many
from secretariat.demo.required import accept, require
from secretariat.identifiers import case_number
from secretariat.intake.applications import take_in_applications
from secretariat.logins import as_person
from secretariat.office import Office, open_office, take_serials
from secretariat.staff_changes import NewPerson, add_person
from tests.support.postgres_server import fresh_database, running_server

APPLICATIONS, ENTRIES = table_of(Application), table_of(JournalEntry)
CONNECTIONS, WRITERS = 100, 16
PASSWORD: Final = token_hex(16)
PROCESSES, SECONDS = 4, 4
TAKES_A_SECOND: Final = 1_000
ENTRIES_A_SECOND: Final = 50_000
JOURNAL_FOR_BARE: Final = 2.0
ENTRIES_OF_A_CASE: Final = 5


def measure(folder: Path, applications: int, entries: int, pairs: int) -> Report:
    """An office of so many applications is worked on, a journal of so many entries verified."""
    with running_server(f"max_connections={2 * CONNECTIONS}", SHARED_BUFFERS, durable=True) as server, fresh_database(server) as url:
        office = _office(folder / "shared", url)
        fill(office, applications)
        accept(add_person(office, ADMIN, NewPerson(REVIEWER.login, REVIEWER.role, REVIEWER.name, PASSWORD)))
        with psycopg.connect(url, autocommit=True) as connection:
            name = sql.Identifier(BARE.name)
            connection.execute(sql.SQL("CREATE TABLE {} AS TABLE application").format(name))
            connection.execute(sql.SQL("ALTER TABLE {} ADD PRIMARY KEY (id)").format(name))
            connection.execute(sql.SQL("GRANT SELECT, UPDATE ON {} TO {}").format(name, sql.Identifier(REVIEWER.login)))
            connection.execute("ANALYZE")
        office.engine.dispose()
        deciding = _deciding(url, pairs)
        figures = [*_taking(url), *deciding]
    # an office's people are roles of its server: another office has another one
    with running_server() as server, fresh_database(server) as url:
        figures.append(_verifying(_office(folder / "verified", url), entries, pairs, "Postgres"))
    figures.append(_verifying(_office(folder / "embedded", None), entries, pairs, "SQLite"))
    sizes = {"applications": applications, "entries": entries, "connections": CONNECTIONS, "writers": WRITERS}
    return Report("together", sizes, figures)


def _office(folder: Path, database: str | None) -> Office:
    folder.mkdir()
    material = Material(folder)
    office = open_office(material.found(database), now=NOW)
    path = material.csv("first.csv", material.rows(0, WHOLE, WITHOUT_FAULTS))
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    return office


@dataclass(frozen=True, slots=True)
class Done:
    """What threads did at once: how much, the seconds of the wall, CPU seconds of clients and of the server (None: cannot be had here)."""

    count: int
    wall: float
    clients: float
    server: float | None
    numbers: Sequence[str] = ()


def _at_once(task: str, url: str, threads: int) -> Done:
    """So many threads in PROCESSES processes do the same for SECONDS."""
    each = threads // PROCESSES
    own = as_person(make_url(url), REVIEWER.login, PASSWORD).render_as_string(hide_password=False)
    with ExitStack() as stack:
        working = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "benchmarks.at_once", task, own, f"{first}-{first + each - 1}", str(threads), str(SECONDS)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    encoding="utf-8",
                )
            )
            for first in range(0, threads, each)
        ]
        for process in working:
            cast("IO[str]", process.stdout).readline()
        before = server_cpu(url)
        for process in working:
            stdin = cast("IO[str]", process.stdin)
            stdin.write("go\n")
            stdin.flush()
        told = [json.loads(cast("IO[str]", process.stdout).readline()) for process in working]
        after = server_cpu(url)
    server = after - before if before is not None and after is not None else None
    numbers = [number for one in told if isinstance(one["done"], list) for number in one["done"]]
    count = len(numbers) or sum(one["done"] for one in told)
    return Done(count, max(one["wall"] for one in told), sum(one["cpu"] for one in told), server, numbers)


def server_cpu(url: str) -> float | None:
    """CPU seconds of a server and all of its processes so far; None where the system does not tell."""
    if not Path("/proc/self/stat").exists():
        return None
    with psycopg.connect(url) as connection:
        server = _stat(connection.info.backend_pid)[1]
    own = _stat(server)
    ticks = sum(own[11:15])
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and (found := _stat(int(process.name))) and found[1] == server:
            ticks += sum(found[11:13])
    return ticks / os.sysconf("SC_CLK_TCK")


def _stat(process: int) -> list[int]:
    """The fields of a process behind its name (proc(5), from the third on; the state counts as 0); none if it has ended."""
    try:
        text = Path(f"/proc/{process}/stat").read_text("utf-8")
    except OSError:
        return []
    return [0, *map(int, text.rpartition(")")[2].split()[1:])]


def _taking(url: str) -> list[Figure]:
    done = _at_once("take", url, CONNECTIONS)
    if len(set(done.numbers)) != len(done.numbers):
        raise ValueError("a case was taken twice")
    goal, each = MILLISECONDS / TAKES_A_SECOND, done.wall * MILLISECONDS / done.count
    figures = [
        figure(f"a case taken by one of {CONNECTIONS} connections, clients on the same machine", "ms", [each], goal),
        figure("CPU of the clients for it", "ms", [done.clients * MILLISECONDS / done.count]),
    ]
    if done.server is not None:
        a_core = done.server * MILLISECONDS / done.count
        figures.append(figure("CPU of the server for it", "ms", [a_core]))
        figures.append(figure("a case taken, if only the server had this machine", "ms", [a_core / (os.cpu_count() or 1)], goal))
    return figures


def _deciding(url: str, pairs: int) -> list[Figure]:
    found: dict[str, list[Done]] = {"bare": [], "write": [], "decide": []}
    for _ in range(pairs):
        for task, runs in found.items():
            runs.append(_at_once(task, url, WRITERS))
    walls = {task: [run.wall * MILLISECONDS / run.count for run in runs] for task, runs in found.items()}
    figures = [
        figure(f"a bare UPDATE, {WRITERS} writers", "ms", walls["bare"]),
        figure("the writes of a decision: operation, journal, case", "ms", walls["write"]),
        figure("a decision as the screen makes it", "ms", walls["decide"]),
        ratio("the writes of a decision for a bare UPDATE", walls["write"], walls["bare"], JOURNAL_FOR_BARE),
        ratio("a whole decision for a bare UPDATE", walls["decide"], walls["bare"]),
    ]
    servers = {task: [run.server * MILLISECONDS / run.count for run in runs if run.server is not None] for task, runs in found.items()}
    if all(len(runs) == pairs for runs in servers.values()):
        what = "CPU of the server, the writes of a decision for a bare UPDATE"
        figures.append(ratio(what, servers["write"], servers["bare"], JOURNAL_FOR_BARE))
    return figures


def _verifying(office: Office, entries: int, times: int, database: str) -> Figure:
    _write_journal(office, entries)
    samples: list[float] = []
    for _ in range(times):
        with office.reading() as session, measured() as cost:
            faults, count = list(journal.verify(session)), journal.count(session)
        if faults:
            raise ValueError(faults[0])
        samples.append(cost.wall * 1e6 / count)
    office.engine.dispose()
    return figure(f"an entry of the journal verified ({database})", "µs", samples, 1e6 / ENTRIES_A_SECOND)


def _write_journal(office: Office, entries: int) -> None:
    """Copies of an application, each with a chain of entries that holds."""
    cases = entries // ENTRIES_OF_A_CASE
    with office.writing(REVIEWER.login, "fill") as (session, act):
        original = dict(session.execute(sa.select(APPLICATIONS).limit(1)).mappings().one())
        first = take_serials(session, "application", cases)
        rows, _ = journal.rows_for(_entries(range(first, first + cases)), act, {})
        insert_many(session, ENTRIES, tuple(rows[0]), [tuple(row.values()) for row in rows])
        own = ({"id": key, "number": case_number("A", key), "provider_reference": f"copy-{key}"} for key in range(first, first + cases))
        copies = [tuple({**original, "version": ENTRIES_OF_A_CASE, **one}.values()) for one in own]
        insert_many(session, APPLICATIONS, tuple(original), copies)


def _entries(keys: range) -> Iterator[journal.Entry]:
    for key in keys:
        number = case_number("A", key)
        yield journal.Entry(number, 1, "receive", None, "received", {"batch": 1, "row": key})
        for version in range(2, 1 + ENTRIES_OF_A_CASE):
            yield journal.Entry(number, version, "note", "received", "received", {"programme": 1})
