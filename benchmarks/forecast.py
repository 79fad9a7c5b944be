"""The forecast: how long it takes in a large office, and how far it was off over a made-up year."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import fmean, median
from typing import Final

from benchmarks.large_office import fill
from benchmarks.made_up_year import MadeUp, Year
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure
from benchmarks.people import MANAGER, NOW, REVIEWER
from models.vocabulary import Role
from secretariat.business_calendar import business_days_between
from secretariat.clock import japan_midnight
from secretariat.demo.required import require
from secretariat.home import overview
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office, packaged
from secretariat.patrol.patrolling import patrol
from secretariat.programme import Programme
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.forecast import Waiting, forecast
from secretariat.screening.forecasting import office_forecast
from secretariat.screening.pace import PACE_DAYS, Flow, pace_of

GOAL_SECONDS: Final = 2.0
CASES, REVIEWERS, SEEDS = 20_000, 12, (1, 2, 3)
EVERY: Final = 5  # business days between two forecasts
LAST_DAYS: Final = 30  # of the year, on which nothing is forecast any more
STRAGGLERS: Final = 0.03  # cases that lie longest, for reasons of their own: no pace decides them


@dataclass(frozen=True, slots=True)
class Tried:
    """How forecasts came out: medians and shares over all of them.

    `days_off`: business days between the likely end of today's cases and the real one, STRAGGLERS left out; `last_off`: with them.
    `done_within`, `missed_within`: how often the truth lay in the range. `share_off`: mean difference between what was likely to be
    missed of a start day and what was, in parts of its applications.
    """

    forecasts: int
    days_off: float
    last_off: float
    done_within: float
    missed_within: float
    share_off: float
    passed_off: float


def held_against(year: Year, calendar: Calendar, programme: Programme) -> Tried:
    """Makes a forecast every week of the year from what was known by then, and looks what came."""
    days_off: list[float] = []
    last_off: list[float] = []
    done_within: list[float] = []
    missed_within: list[float] = []
    share_off: list[float] = []
    passed_off: list[float] = []
    by_start: dict[date, list[MadeUp]] = {}
    for case in year.cases:
        if case.start_on is not None:
            by_start.setdefault(case.start_on, []).append(case)
    closed = programme.calendar.closed_days
    for place in range(PACE_DAYS, len(year.days) - LAST_DAYS, EVERY):
        today = year.days[place].day
        line = [case for case in year.cases if case.is_open_before(today)]
        if not line:
            continue
        waiting = [Waiting(*key, number) for key, number in Counter((case.start_on, case.due_on) for case in line).items()]
        found = forecast(waiting, pace_of(_flows(year, place), PACE_DAYS, _people(), {}), calendar, programme, japan_midnight(today))
        left = sorted(case.left_on or date.max for case in line)
        early, likely, late = (day or date.max for day in found.done_on)
        end = left[round((len(left) - 1) * (1 - STRAGGLERS))]
        days_off.append(_between(end, likely, closed))
        last_off.append(_between(left[-1], likely, closed))
        done_within.append(float(early <= end <= late))
        for one in found.starts:
            own = by_start.get(one.start_on, [])
            truth = sum(case.is_open_before(one.closes_on) for case in own)
            missed_within.append(float(one.missed.low <= truth <= one.missed.high))
            share_off.append(abs(one.missed.likely - truth) / max(len(own), 1))
        truth = sum(case.due_on >= today and (case.left_on is None or case.left_on > case.due_on) for case in line)
        passed_off.append(abs(found.passed.likely - truth) / len(line))
    means = (fmean(values) for values in (done_within, missed_within, share_off, passed_off))
    return Tried(len(days_off), median(days_off), median(last_off), *means)


def _flows(year: Year, place: int) -> list[Flow]:
    flows: list[Flow] = []
    for number, day in enumerate(year.days[place - PACE_DAYS : place]):
        flows += [Flow(number, "decided", staff, count) for staff, count in day.decided.items()]
        flows += [Flow(number, "arrived", "-", day.arrived), Flow(number, "came-back", "-", day.came_back)]
    return flows


def _people() -> dict[str, tuple[Role, bool]]:
    return {f"reviewer-{number}": (Role.REVIEWER, True) for number in range(REVIEWERS)}


def _between(one: date, other: date, closed: frozenset[date]) -> float:
    first, last = sorted((one, other))
    return float(business_days_between(first, min(last, first + timedelta(days=365)), closed))


def measure(folder: Path, applications: int, times: int) -> Report:
    """Forecast, patrol and Home of a manager in an office of so many applications; then the made-up years."""
    figures = how_long(folder, applications, times)
    programme = packaged()[1]
    calendar = Calendar(programme)
    tried = [held_against(Year(calendar, programme.standard_time.months, CASES, REVIEWERS, seed), calendar, programme) for seed in SEEDS]
    for what, unit, name in (
        ("end of today's cases, off by, median", "business days", "days_off"),
        ("the same with the last of them", "business days", "last_off"),
        ("end of today's cases within the range", "of 1", "done_within"),
        ("missed of a start day within the range", "of 1", "missed_within"),
        ("missed of a start day, off by, mean", "of its applications", "share_off"),
        ("past the standard time, off by, mean", "of the open ones", "passed_off"),
    ):
        figures.append(figure(f"{what} (made-up years)", unit, [getattr(one, name) for one in tried]))
    sizes = {"applications": applications, "times": times, "cases_a_year": CASES, "forecasts": sum(one.forecasts for one in tried)}
    return Report("forecast", sizes, figures)


def how_long(folder: Path, applications: int, times: int, database: str | None = None) -> list[Figure]:
    """What a manager waits for in an office of so many applications. On SQLite, unless another empty database is named."""
    material = Material(folder)
    office = open_office(material.found(database), now=NOW)
    path = material.csv("applications.csv", material.rows(0, 1, WITHOUT_FAULTS))
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    fill(office, applications)
    asked: dict[str, Callable[[], object]] = {
        "the forecast, wall": lambda: require(office_forecast(office, MANAGER)),
        "the patrol, wall": lambda: require(patrol(office, MANAGER)),
        "a manager's Home, wall": lambda: require(overview(office, MANAGER)),
    }
    figures: list[Figure] = []
    for what, ask in asked.items():
        seconds: list[float] = []
        for _ in range(times):
            begun = time.perf_counter()
            ask()
            seconds.append(time.perf_counter() - begun)
        figures.append(figure(what, "s", seconds, GOAL_SECONDS if "forecast" in what else None))
        figures.append(figure(f"{what}, the first time", "ms", [seconds[0] * MILLISECONDS]))
    office.engine.dispose()
    return figures
