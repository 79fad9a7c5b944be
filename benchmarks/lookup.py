"""Look-up (照会): how quick each kind of query is on either database, how often a mistyped name is found, what keeping the index costs."""

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.material import Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure, measured, milliseconds_of, percentile
from benchmarks.people import NOW, REVIEWER
from benchmarks.vacuum import vacuum
from models.base import table_of
from models.merchant import Business, Store
from secretariat import database
from secretariat.callcentre.candidates import prefer_index
from secretariat.callcentre.index_renewal import RECORDS, texts_of_records
from secretariat.callcentre.search import Hits, look_up
from secretariat.callcentre.search_index import add_to_index, after_bulk, remove_from_index, telling_grams
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.text import norm
from tests.support.postgres_server import fresh_database, running_server

STORES, BUSINESSES = table_of(Store), table_of(Business)
SEED: Final = 20_200_127
ROWS_OF_A_FILE: Final = 100_000  # a file of more is too large to be taken in
SHARED_BUFFERS: Final = "shared_buffers=2GB"  # as a server has it whose only work is an office: a quarter of 8 GB
SAMPLE: Final = 5_000  # stores whose data callers know
SESSIONS: Final = 200
A_SECOND: Final = 20  # queries
GOAL: Final = 20.0  # ms, 95 %
GOAL_TOGETHER: Final = 50.0
GOAL_INDEX: Final = 15.0  # per cent of the loading
RECALL: Final = {"8 characters and more": 0.95, "5 to 7 characters": 0.85}
Known = Sequence[tuple[str, str, str, str, str, str]]  # store, reading, business, prefecture, address, telephone


@dataclass(frozen=True, slots=True)
class Queries:
    """A kind of query, and how many of it."""

    kind: str
    texts: list[str]


def measure(folder: Path, stores: int, times: int, seconds: int) -> Report:
    """Offices of so many stores on SQLite and on Postgres; so many queries of each kind, then all operators at once for so long."""
    figures: list[Figure] = []
    with running_server(f"max_connections={SESSIONS + 50}", SHARED_BUFFERS) as server, fresh_database(server) as url:
        for name, place in (("SQLite", None), ("Postgres", url)):
            below = folder / name
            below.mkdir()
            found = _measured_on(below, stores, times, place)
            figures += [replace(one, what=f"{one.what} ({name})") for one in found]
        figures += _together(url, seconds)
    return Report("lookup", {"stores": stores, "queries of a kind": times, "sessions": SESSIONS, "seconds": seconds}, figures)


def _measured_on(folder: Path, stores: int, times: int, place: str | None) -> list[Figure]:
    material = Material(folder)
    url = material.found(place)
    office = open_office(url, now=NOW)
    with measured() as loading:
        for start in range(0, stores, ROWS_OF_A_FILE):
            count = min(ROWS_OF_A_FILE, stores - start)
            file = material.csv(f"stores-{start}.csv", material.rows(0, count))
            require(take_in_applications(office, REVIEWER, file, material.providers[0][0]))
            file.unlink()
            vacuum(office.engine)
    chance = random.Random(SEED)
    known = _sample(office, chance)
    figures = _index_cost(office, loading.wall)
    vacuum(office.engine)
    for queries in _queries(chance, known, times):
        figures += _timed(office, queries)
    figures += _recall(office, chance, known, times)
    office.engine.dispose()
    return figures


def _sample(office: Office, chance: random.Random) -> Known:
    s, b = STORES.c, BUSINESSES.c
    with office.reading() as session:
        last = session.execute(sa.select(sa.func.max(s.id))).scalar_one()
        statement = sa.select(s.name, s.name_kana, b.name, s.prefecture, s.city + s.street, s.phone).join(BUSINESSES, b.id == s.business_id)
        ids = sorted(chance.sample(range(1, last + 1), min(SAMPLE, last)))
        rows = session.execute(statement.where(s.id.in_(ids)).order_by(s.id)).all()
    known = [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows]
    chance.shuffle(known)
    return known


def _index_cost(office: Office, loading: float) -> list[Figure]:
    """Indexing all texts again, for what loading everything took; the newest texts alone are searched meanwhile, which nobody does."""
    with office.reading() as session:
        ids = list(session.execute(sa.select(RECORDS[0].c.id).order_by(RECORDS[0].c.id)).scalars())
    spent = 0.0
    for start in range(0, len(ids), 2000):
        chunk = ids[start : start + 2000]
        with database.writing(office.engine) as session:
            texts = sorted(texts_of_records(session, chunk).items())
            remove_from_index(session, chunk)
            with measured() as cost:
                add_to_index(session, texts)
        spent += cost.wall
    with database.writing(office.engine) as session, measured() as cost:
        after_bulk(session)
    share = (spent + cost.wall) / loading * 100
    return [
        figure("loading the stores, wall", "s", [loading]),
        figure("indexing them, for the loading (index included), wall", "%", [share], GOAL_INDEX),
    ]


def _queries(chance: random.Random, known: Known, times: int) -> list[Queries]:
    def part(text: str, length: int) -> str:
        folded = norm(text)
        start = chance.randrange(max(1, len(folded) - length + 1))
        return folded[start : start + length]

    def kind(name: str, make: Callable[[tuple[str, str, str, str, str, str]], str]) -> Queries:
        texts = (make(chance.choice(known)) for _ in range(times * 3))
        return Queries(name, [text for text in texts if norm(text)][:times])

    return [
        kind("1 character", lambda one: part(one[0], 1)),
        kind("2 characters", lambda one: part(one[0], 2)),
        kind("3 characters", lambda one: part(one[0], 3)),
        kind("5 and more characters", lambda one: part(one[0], chance.randint(5, 9))),
        kind("whole name", lambda one: one[0]),
        kind("reading", lambda one: one[1][: chance.randint(3, 8)]),
        kind("business", lambda one: one[2]),
        kind("several words", lambda one: f"{part(one[0], 3)} {one[4][:4]}"),
        kind("address with prefecture", lambda one: f"{one[3]}{one[4][:9]}"),
        kind("address", lambda one: one[4]),
        kind("prefecture and word", lambda one: f"{one[3][:-1]} {part(one[0], 2)}"),
        kind("mistyped", lambda one: slipped(chance, part(one[0], 9))),
        kind("telephone", lambda one: one[5]),
        kind("beginning of a telephone number", lambda one: one[5][:6]),
        kind("last four digits", lambda one: one[5][-4:]),
    ]


def slipped(chance: random.Random, text: str) -> str:
    """A text with one slip: a character too few, too many, another one, or two changed about."""
    place, other = chance.randrange(len(text)), chance.choice("あいうかさたなまらん山川田店本中花ー")
    before, character, after = text[:place], text[place], text[place + 1 :]
    ways = (after, other + character + after, other + after, after[:1] + character + after[1:])
    return before + chance.choice(ways)


def _timed(office: Office, queries: Queries) -> list[Figure]:
    ours, bare, cpu = [], [], []
    for text in queries.texts:
        begun = time.thread_time()
        _ask(office, text)
        cpu.append((time.thread_time() - begun) * MILLISECONDS)
        ours.append(milliseconds_of(partial(_ask, office, text)))
        bare.append(milliseconds_of(partial(_ask_bare, office, text)))
    kind = queries.kind
    return [
        figure(f"{kind}, half of them", "ms", [percentile(ours, 0.5)]),
        figure(f"{kind}, 95 %", "ms", [percentile(ours, 0.95)], GOAL),
        figure(f"{kind}, CPU of the caller (first time that it is asked), 95 %", "ms", [percentile(cpu, 0.95)]),
        figure(f"{kind}, bare SQL of its words, 95 %", "ms", [percentile(bare, 0.95)]),
    ]


def _ask(office: Office, text: str) -> Hits | None:
    found = look_up(office, REVIEWER, text, "ja")
    return found if isinstance(found, Hits) else None


def _ask_bare(office: Office, text: str) -> int:
    """The index asked once for the grams of the words, without a thought of what comes first."""
    tokens = telling_grams(filter(None, map(norm, text.split())))
    with office.reading() as session:
        prefer_index(session)
        if office.engine.dialect.name == "sqlite":
            query = " AND ".join(f'"{token}"' for token in tokens)
            statement = sa.text("SELECT rowid FROM search_index WHERE search_index MATCH :query LIMIT 20").bindparams(query=query)
        else:
            statement = sa.text("SELECT id FROM search_text WHERE grams @> :grams LIMIT 20").bindparams(grams=tokens)
        return len(session.execute(statement).all())


def _recall(office: Office, chance: random.Random, known: Known, times: int) -> list[Figure]:
    """Of mistyped names, how many lead to a store of that name among the first twenty hits."""
    figures = []
    for band, goal in RECALL.items():
        least, most = (8, 99) if band.startswith("8") else (5, 7)
        names = [one[0] for one in known if least <= len(norm(one[0])) <= most][: times * 5]
        found = 0
        for name in names:
            hits = _ask(office, slipped(chance, name))
            found += hits is not None and any(norm(hit.store_name) == norm(name) for hit in hits.hits)
        missed = 1 - found / max(1, len(names))
        figures.append(figure(f"mistyped names not found, {band} ({len(names)} names)", "%", [missed * 100], (1 - goal) * 100))
    return figures


def _together(url: str, seconds: int) -> list[Figure]:
    """All operators on Postgres at once, each with a connection of its own: so many queries a second of all kinds."""
    offices = [open_office(url, now=NOW) for _ in range(SESSIONS)]
    chance = random.Random(SEED)
    texts = [text for queries in _queries(chance, _sample(offices[0], chance), 40) for text in queries.texts]
    for office in offices:
        _ask(office, "見本")
    waits: list[float] = []
    begun = time.perf_counter() + 1.0

    def operate(place: int) -> None:
        for turn in range(place, seconds * A_SECOND, SESSIONS):
            due = begun + turn / A_SECOND
            time.sleep(max(0.0, due - time.perf_counter()))
            _ask(offices[place], texts[turn * 7 % len(texts)])
            waits.append((time.perf_counter() - due) * MILLISECONDS)

    threads = [threading.Thread(target=operate, args=(place,)) for place in range(SESSIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for office in offices:
        office.engine.dispose()
    what = f"{A_SECOND} queries a second from {SESSIONS} sessions"
    return [
        figure(f"{what}, half of them (Postgres)", "ms", [percentile(waits, 0.5)]),
        figure(f"{what}, 95 % (Postgres)", "ms", [percentile(waits, 0.95)], GOAL_TOGETHER),
    ]
