"""What a standby takes off the main server: the same look-ups, figures and workbook with and without one; how soon it has a decision.

The CPU seconds of each server's own processes are what counts: here both share one machine.
"""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import psycopg

from benchmarks.growth_tasks import OPERATOR
from benchmarks.large_office import fill
from benchmarks.lookup import SHARED_BUFFERS
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure, percentile, ratio
from benchmarks.people import MANAGER, NOW, REVIEWER
from benchmarks.together import server_cpu
from exports.status import write_status
from secretariat.callcentre.search import look_up
from secretariat.casework.desk import decide_application
from secretariat.demo.required import accept, require
from secretariat.figures.office_figures import office_figures
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.screening.decision import Command
from secretariat.status_report import status_report
from tests.support.postgres_server import fresh_database, own_server, server_programs, streaming_standby

WHOLE: Final = 500  # applications that came with a file; the others are copies of one
LOOK_UPS, FIGURES = 300, 5  # of one turn, beside one status workbook
DECISIONS: Final = 100
LEFT: Final = 0.25  # of what it costs the main server without a standby
BEHIND: Final = 1.0  # seconds, 95 %
_SETTLE: Final = Command("settle", rule="phone", outcome="fail", note="電話がつながりません")


def measure(folder: Path, applications: int, pairs: int) -> Report:
    """An office of so many applications; so many turns without and with its standby."""
    with server_programs() as programs, own_server(programs, SHARED_BUFFERS) as primary, fresh_database(primary.url) as url:
        material = Material(folder)
        material.found(url)
        office = open_office(url, now=NOW)
        path = material.csv("first.csv", material.rows(0, WHOLE, WITHOUT_FAULTS))
        numbers = require(take_in_applications(office, REVIEWER, path, material.providers[0][0])).numbers
        fill(office, applications)
        with streaming_standby(primary) as standby:
            beside = url.replace(str(primary.port), str(standby.port))
            figures = _both(folder, office, open_office(url, now=NOW, read_url=beside), (url, beside), pairs)
            figures += _behind(office, beside, numbers[:DECISIONS])
        office.close()
    return Report("standby", {"applications": applications, "look-ups": LOOK_UPS, "decisions": DECISIONS, "pairs": pairs}, figures)


def _both(folder: Path, alone: Office, followed: Office, urls: tuple[str, str], pairs: int) -> list[Figure]:
    found: dict[str, list[float]] = {"alone": [], "main": [], "standby": []}
    for _ in range(pairs):
        before = _cpu(urls)
        _read(folder, alone)
        between = _cpu(urls)
        _read(folder, followed)
        after = _cpu(urls)
        found["alone"].append(between[0] - before[0])
        found["main"].append(after[0] - between[0])
        found["standby"].append(after[1] - between[1])
    followed.close()
    return [
        figure("reading without a standby, CPU of the main server", "s", found["alone"]),
        figure("reading with one, CPU of the main server", "s", found["main"]),
        figure("reading with one, CPU of the standby", "s", found["standby"]),
        ratio("what is left to the main server", found["main"], found["alone"], LEFT),
    ]


def _cpu(urls: tuple[str, str]) -> tuple[float, float]:
    main, standby = (server_cpu(url) or 0.0 for url in urls)
    return main, standby


def _read(folder: Path, office: Office) -> None:
    for place in range(LOOK_UPS):
        look_up(office, OPERATOR, f"見本{place % 40}", "ja")
    for _ in range(FIGURES):
        require(office_figures(office, MANAGER))
    with status_report(office, MANAGER) as report:
        write_status(require(report), folder / "status.xlsx", created=NOW, programme_name="")


def _behind(office: Office, standby: str, numbers: Sequence[str]) -> list[Figure]:
    """From the end of a decision until the standby shows it."""
    waited = []
    with psycopg.connect(standby, autocommit=True) as connection:
        for number in numbers:
            accept(decide_application(office, REVIEWER, number, _SETTLE))
            begun = time.perf_counter()
            while connection.execute("SELECT version FROM application WHERE number = %s", (number,)).fetchone() != (2,):
                pass
            waited.append(time.perf_counter() - begun)
    return [
        figure("from a decision until the standby shows it, half of them", "ms", [percentile(waited, 0.5) * MILLISECONDS]),
        figure("from a decision until the standby shows it, 95 %", "s", [percentile(waited, 0.95)], BEHIND),
    ]
