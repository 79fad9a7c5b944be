"""Whoever takes a case and decides on it dies (kill -9): it is as it was, taken, or decided, and the next attempt comes to the same end."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from secretariat.casework.desk import decide_application
from secretariat.clock import FixedClock
from secretariat.office import Office, open_office
from secretariat.screening.decision import Command
from tests.faults.driver import Driver, Request
from tests.faults.place import NOW, Place, settle_down
from tests.support import records
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.samples import application_row, take_in, take_over_provider

Told = Callable[[str, object], None]
TRIES: Final = 8
TAKEN, DECIDED = ("rin", "take"), ("rin", "approve")
STEPS: Final[tuple[list[tuple[str, str]], ...]] = ([], [TAKEN], [TAKEN, DECIDED])


def fill(url: str) -> list[str]:
    """Applications that wait."""
    office = open_office(url, OPENED, FixedClock(OPENED))
    numbers = take_in(office, PEOPLE["rin"], [application_row(n) for n in range(1, 2 + TRIES)], take_over_provider(office, PEOPLE)).numbers
    office.engine.dispose()
    return numbers


def goes_on_from_there(office: Office, number: str) -> int:
    """The case is at one of the steps, which is given, and comes to the last."""
    assert records.faults(office) == []
    found = records.actions(office, number)[1:]
    refused = decide_application(office, PEOPLE["rin"], number, Command("approve"))
    assert (refused is None) == (DECIDED not in found)
    assert records.actions(office, number)[1:] == [*found, *([] if DECIDED in found else [DECIDED])]
    assert records.faults(office) == []
    return STEPS.index(found)


def test_who_dies_at_any_statement_of_a_decision_leaves_the_case_at_one_of_its_steps(
    driver: Driver, sqlite_template: Path, tmp_path: Path, record_property: Told
) -> None:
    template = tmp_path / "filled.db"
    number = fill(copy_sqlite(sqlite_template, template))[0]
    settle_down(template)
    place = Place(template, tmp_path)
    request = Request("deciding", place.url, (number,), NOW, NOW)
    driver.attempt(replace(request, warm=True))
    place.fresh()
    whole = driver.attempt(replace(request, looked_at=place.files))
    assert (whole.status, whole.err) == (0, "")
    with place.office() as office:
        assert records.actions(office, number)[1:] == STEPS[-1]
    states = whole.alike()
    left: list[int] = []
    for point in sorted(alike[0] for alike in states):
        place.fresh()
        assert driver.attempt(replace(request, statement=point)).was_killed, point
        place.is_sound()
        with place.office() as office:
            left.append(goes_on_from_there(office, number))
    assert left == sorted(left)
    assert {0, 1} <= set(left)
    record_property("told", f"a decision was halted before each of {whole.statements} statements, killed in {len(states)} states (SQLite)")


@pytest.mark.postgres
@pytest.mark.parametrize("backend", ["postgres"])
def test_who_dies_at_a_statement_of_a_decision_on_postgres_leaves_the_case_at_one_of_its_steps(
    driver: Driver, office: Office, office_url: str, record_property: Told
) -> None:
    first, *others = fill(office_url)
    whole = driver.attempt(Request("deciding", office_url, (first,), NOW, NOW))
    assert (whole.status, whole.err) == (0, "")
    points = sorted({1 + round(step * (whole.statements - 1) / (TRIES - 1)) for step in range(TRIES)})
    left: list[int] = []
    for number, point in zip(others, points, strict=True):
        assert driver.attempt(Request("deciding", office_url, (number,), NOW, NOW, statement=point)).was_killed, point
        left.append(goes_on_from_there(office, number))
    assert left == sorted(left)
    assert {0, 1} <= set(left)
    record_property("told", f"a decision was killed before {len(points)} of its {whole.statements} statements (Postgres)")
