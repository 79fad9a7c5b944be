"""One task in a process of its own, so that it starts from nothing; prints its figures as JSON: `python -m benchmarks.worker TASK …`."""

import contextlib
import json
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from benchmarks.measuring import measured

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from secretariat.letter import Letter


def read_workbook(path: str) -> dict[str, float]:
    """openpyxl reads all cells of a workbook, by its quickest way."""
    import openpyxl

    with measured() as cost:
        book = openpyxl.load_workbook(path, read_only=True)
        cells = sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
        book.close()
    return {"cpu": cost.cpu, "wall": cost.wall, "cells": cells}


def take_in(url: str, path: str, provider: str, now: str) -> dict[str, float]:
    """The office takes in a file of applications."""
    from benchmarks.people import REVIEWER
    from secretariat.demo.required import require
    from secretariat.intake.applications import take_in_applications
    from secretariat.office import open_office

    office = open_office(url, now=datetime.fromisoformat(now))
    locks = LockWatch.of(office.engine)
    with measured() as cost:
        result = require(take_in_applications(office, REVIEWER, Path(path), provider))
    office.engine.dispose()
    held = sorted(locks.held)
    return {
        "cpu": cost.cpu,
        "wall": cost.wall,
        "rows": result.rows,
        "accepted": result.accepted,
        "locks": len(held),
        "lock_longest": held[-1],
        "lock_second": held[-2],
        "lock_total": sum(held),
        "memory": memory_megabytes(),
    }


@dataclass(slots=True)
class LockWatch:
    """How long each writing transaction lasted, in seconds."""

    held: list[float] = field(default_factory=list)
    since: float | None = None

    @classmethod
    def of(cls, engine: "Engine") -> "LockWatch":
        """Watches a database from now on."""
        from sqlalchemy import event

        watch = cls()
        event.listen(engine, "begin", watch.begin)
        event.listen(engine, "checkin", watch.end)
        return watch

    def begin(self, connection: "Connection") -> None:
        """A transaction has begun; SQLite's write lock is taken by now."""
        self.since = time.perf_counter() if connection.get_execution_options().get("writing") else None

    def end(self, *_: object) -> None:
        """Its connection is back, so it is over."""
        if self.since is not None:
            self.held.append(time.perf_counter() - self.since)
            self.since = None


def close(url: str, start: str, now: str) -> dict[str, float]:
    """A closing run."""
    from benchmarks.people import MANAGER
    from secretariat.demo.required import require
    from secretariat.office import open_office
    from secretariat.screening.closing import close_cutoff

    office = open_office(url, now=datetime.fromisoformat(now))
    locks = LockWatch.of(office.engine)
    with measured() as cost:
        result = require(close_cutoff(office, MANAGER, date.fromisoformat(start)))
    office.engine.dispose()
    held = sorted(locks.held)
    return {"cpu": cost.cpu, "wall": cost.wall, "registered": result.registered, "lock_longest": held[-1], "lock_second": held[-2]}


def recheck(url: str, now: str, rate: str) -> dict[str, float]:
    """All open applications are checked anew under the packaged programme with another rate (per cent)."""
    from dataclasses import replace

    from benchmarks.people import MANAGER
    from secretariat.demo.required import require
    from secretariat.office import open_office
    from secretariat.programme import packaged_programme, parse_programme
    from secretariat.screening.recheck import recheck_open_applications

    office = open_office(url, now=datetime.fromisoformat(now))
    programme = require(parse_programme(packaged_programme().replace("standard = 5 ", f"standard = {rate} ")))
    locks, memory, checked = LockWatch.of(office.engine), list[float](), 0

    def hear(done: int, total: int) -> None:
        nonlocal checked
        checked = done
        if not memory and done >= total / 10:
            memory.append(memory_megabytes())

    with measured() as cost:
        result = require(recheck_open_applications(replace(office, programme=programme), MANAGER, hear))
    office.engine.dispose()
    return {
        "cpu": cost.cpu,
        "wall": cost.wall,
        "checked": checked,
        "changed": result.changed,
        "memory": memory_megabytes(),
        "growth": memory_megabytes() - memory[0],
        "lock_longest": max(locks.held),
    }


def memory_megabytes() -> float:
    """The most that this program ever had in memory."""
    with contextlib.suppress(FileNotFoundError):
        # a program starts with its parent's peak in what getrusage says
        peak = re.search(r"^VmHWM:\s*(\d+) kB$", Path("/proc/self/status").read_text("ascii"), re.MULTILINE)
        if peak is not None:
            return int(peak[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def merge_letters(url: str, path: str) -> dict[str, float]:
    """All letters of the outbox as `export letters` writes them: claimed, composed, laid out into one file with its index, marked."""
    from benchmarks.people import MANAGER
    from exports.letter_run import write_letter_run
    from secretariat.demo.required import require
    from secretariat.letter_runs import LettersWanted
    from secretariat.office import open_office

    office = open_office(url)
    with measured() as cost:
        written = require(write_letter_run(office, MANAGER, LettersWanted(again=True), Path(path)))
    office.engine.dispose()
    return {"cpu": cost.cpu, "wall": cost.wall, "pages": written.letters}


def lay_out_letters(url: str, path: str) -> dict[str, float]:
    """The same letters, composed beforehand: the layout alone."""
    from exports.letters import write_letters
    from secretariat.office import open_office
    from secretariat.papers import LetterFilter, queued_letters

    office = open_office(url)
    with office.reading() as session:
        letters = [item.letter for item in queued_letters(session, office.programme, LetterFilter())]
    office.engine.dispose()
    with measured() as cost:
        pages = write_letters(letters, Path(path), created=office.clock.now())
    return {"cpu": cost.cpu, "wall": cost.wall, "pages": pages}


def tell_letters(url: str, path: str) -> dict[str, float]:
    """The same texts as JSON, for others: a list of parts for each letter."""
    from secretariat.office import open_office
    from secretariat.papers import LetterFilter, queued_letters

    office = open_office(url)
    with office.reading() as session:
        letters = [letter_parts(item.letter) for item in queued_letters(session, office.programme, LetterFilter())]
    office.engine.dispose()
    Path(path).write_text(json.dumps(letters, ensure_ascii=False), "utf-8")
    return {"pages": len(letters)}


def letter_parts(letter: "Letter") -> list[str]:
    """All texts of a letter, from its number to what closes it."""
    heading = (letter.number, letter.addressee + letter.honorific, *letter.sender, letter.title)
    return [*heading, *letter.paragraphs, *(f"{label} {value}" for label, value in letter.facts), *letter.closing_note]


def draw_letters(url: str, path: str) -> dict[str, float]:
    """The same texts by reportlab's Platypus, the usual way to merge letters with it: one Paragraph for each part, lines broken as CJK."""
    from exports.document import A4_HEIGHT, A4_WIDTH, Face, width_of
    from secretariat.office import open_office
    from secretariat.papers import LetterFilter, queued_letters

    office = open_office(url)
    with office.reading() as session:
        letters = [item.letter for item in queued_letters(session, office.programme, LetterFilter())]
    office.engine.dispose()
    width_of("字", Face.REGULAR, 10)  # registers the font
    platypus = import_module("reportlab.platypus")
    styles = import_module("reportlab.lib.styles")
    style = styles.ParagraphStyle("body", fontName=Face.REGULAR.value, fontSize=10.5, leading=16, wordWrap="CJK")
    with measured() as cost:
        story: list[object] = []
        for letter in letters:
            story.extend(platypus.Paragraph(escape(part), style) for part in letter_parts(letter))
            story.append(platypus.PageBreak())
        platypus.SimpleDocTemplate(path, pagesize=(A4_WIDTH, A4_HEIGHT)).build(story)
    return {"cpu": cost.cpu, "wall": cost.wall, "pages": len(letters)}


def print_posters(folder: str, stores: str) -> dict[str, float]:
    """Posters of the standard design for so many stores, each with services and a name of its own."""
    from random import Random

    from exports.kits.artwork import Design
    from exports.kits.print_run import Order, Printed, write_print_files
    from exports.kits.sheet import Sheet
    from models.vocabulary_providers import ServiceKind
    from secretariat.demo.required import require
    from secretariat.identifiers import case_number
    from secretariat.programme import packaged_programme, parse_programme

    kits = require(parse_programme(packaged_programme())).kits
    chance, day = Random(3), date(2020, 2, 28)
    known = {kind: [f"見本{kind.value}決済サービス{place}" for place in range(12)] for kind in ServiceKind}

    def orders() -> Iterator[Order]:
        for place in range(1, int(stores) + 1):
            kinds = [kind for kind in ServiceKind if chance.random() < 0.7] or [ServiceKind.OTHER]
            services = tuple((kind, tuple(sorted(chance.sample(known[kind], chance.randint(1, 7))))) for kind in kinds)
            sheet = Sheet(case_number("K", place), f"株式会社見本商店 第{place}号店", "見本事業", 5, day, day, services)
            yield Order(sheet, day, ((Printed.POSTER, Design.STANDARD, 5),))

    with measured() as cost:
        created = datetime.fromisoformat("2020-02-18T09:30+09:00")
        run = write_print_files(orders(), Path(folder), stores_per_file=kits.posters_per_file, created=created)
    return {"cpu": cost.cpu, "wall": cost.wall, "stores": run.stores, "memory": memory_megabytes()}


def write_carrier_file(folder: str, carrier: str, parcels: str) -> dict[str, float]:
    """A carrier's file of so many parcels: laid out, written to the disk, read back and compared."""
    from random import Random

    from exports.kits.carrier_files import compare_carrier_file, write_carrier_rows
    from models.vocabulary_kits import Carrier, Kit
    from secretariat.demo.required import require
    from secretariat.identifiers import case_number
    from secretariat.kits.addresses import Destination
    from secretariat.kits.carriers.rows import CarrierRow, Consignment, carrier_row, usual_cells
    from secretariat.programme import packaged_programme, parse_programme

    programme, chance, day = require(parse_programme(packaged_programme())), Random(3), date(2020, 2, 28)
    whose, path = Carrier(carrier), Path(folder) / f"{carrier}.csv"

    def consignment(place: int) -> Consignment:
        building = f"\u3000第{chance.randint(1, 99)}見本ビルディング{chance.randint(1, 9)}階" if chance.random() < 0.2 else ""
        address = f"愛媛県今治市見本町{chance.randint(1, 9)}丁目{chance.randint(1, 999)}番地{chance.randint(1, 99)}{building}"
        name = f"{'株式会社髙﨑' if chance.random() < 0.2 else '見本'}商店 第{place}号店"
        there = Destination("7940041", address, name, "御中", "0898220001", frozen=False)
        return Consignment(place, case_number("K", place), Kit.B, there, day)

    wanted = [consignment(place) for place in range(1, int(parcels) + 1)]
    with measured() as cost:
        usual = require(usual_cells(programme, whose))
        rows = [row for one in wanted if isinstance(row := carrier_row(programme, whose, usual, one), CarrierRow)]
        with path.open("wb") as file:
            write_carrier_rows(file, whose, rows)
        compare_carrier_file(path, whose, rows)
    return {"cpu": cost.cpu, "wall": cost.wall, "rows": len(rows), "memory": memory_megabytes()}


def hand_over(url: str, batch: str, carrier: str, path: str) -> dict[str, float]:
    """A packed batch is handed over to a carrier, as `kit hand-over` does it."""
    from benchmarks.people import MANAGER, NOW
    from exports.kits.carrier_files import hand_over_batch
    from models.vocabulary_kits import Carrier
    from secretariat.demo.required import require
    from secretariat.office import open_office

    office = open_office(url, now=NOW)
    locks = LockWatch.of(office.engine)
    with measured() as cost:
        done = require(hand_over_batch(office, MANAGER, batch, Carrier(carrier), Path(path)))
    office.engine.dispose()
    return {
        "cpu": cost.cpu,
        "wall": cost.wall,
        "rows": done.rows,
        "handed_over": done.handed_over,
        "lock_longest": max(locks.held, default=0.0),
        "memory": memory_megabytes(),
    }


TASKS: Final[Mapping[str, Callable[..., dict[str, float]]]] = {
    "read-workbook": read_workbook,
    "take-in": take_in,
    "close": close,
    "recheck": recheck,
    "merge-letters": merge_letters,
    "lay-out-letters": lay_out_letters,
    "tell-letters": tell_letters,
    "draw-letters": draw_letters,
    "print-posters": print_posters,
    "write-carrier-file": write_carrier_file,
    "hand-over": hand_over,
}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
