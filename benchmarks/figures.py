"""The managers' figures in an office after most of a year, with the tallies of its days kept, beside counting the records themselves."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.large_office import fill
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure, measured, milliseconds_of, ratio
from benchmarks.people import MANAGER, NOW, REVIEWER
from benchmarks.vacuum import vacuum
from secretariat.demo.required import require
from secretariat.figures.office_figures import office_figures
from secretariat.figures.tallies import keep_tallies
from secretariat.figures.verification import held
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from tests.support.postgres_server import fresh_database, running_server

STORES: Final = 200
SOME_DAYS_AGO: Final = timedelta(days=40, hours=3)
BEFORE: Final = NOW - timedelta(days=400)  # the journal is written in the order of time
GOAL: Final = 500.0  # ms


def measure(folder: Path, applications: int, times: int) -> Report:
    """The figures of offices of so many applications, each asked for so many times, on both databases."""
    figures = _on(folder, applications, times, "SQLite", None)
    with running_server() as server, fresh_database(server) as url:
        below = folder / "postgres"
        below.mkdir()
        figures += _on(below, applications, times, "Postgres", url)
    return Report("figures", {"applications": applications, "times": times}, figures)


def _on(folder: Path, applications: int, times: int, name: str, database: str | None) -> list[Figure]:
    material = Material(folder)
    url = material.found(database, BEFORE)
    first = open_office(url, now=BEFORE)
    file = material.csv("stores.csv", material.rows(0, STORES, WITHOUT_FAULTS))
    require(take_in_applications(first, REVIEWER, file, material.providers[0][0]))
    first.engine.dispose()
    # as if it were none of rehearsal, which keeps no tallies
    office = replace(open_office(url, now=NOW), rehearsal=False)
    fill(office, applications)
    vacuum(office.engine)
    with measured() as keeping:
        days = keep_tallies(office, MANAGER)
    ours = [milliseconds_of(partial(_figures, office)) for _ in range(times)]
    past = [milliseconds_of(partial(_figures_of_the_past, office)) for _ in range(times)]
    bare = [milliseconds_of(partial(_held, office)) for _ in range(times)]
    office.engine.dispose()
    return [
        figure(f"the figures, now ({name})", "ms", ours, GOAL),
        figure(f"the figures, as at some weeks ago ({name})", "ms", past, GOAL),
        figure(f"counting the records themselves ({name})", "ms", bare),
        ratio(f"the figures for counting the records ({name})", ours, bare),
        figure(f"a tally, when {days} days are made at once ({name}), CPU", "ms", [keeping.cpu / max(days, 1) * MILLISECONDS]),
    ]


def _figures(office: Office) -> None:
    require(office_figures(office, MANAGER))


def _figures_of_the_past(office: Office) -> None:
    require(office_figures(office, MANAGER, office.clock.now() - SOME_DAYS_AGO))


def _held(office: Office) -> None:
    with office.reading() as session:
        held(session)
