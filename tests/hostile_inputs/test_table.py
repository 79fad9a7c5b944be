"""The table of hostile and unlucky inputs: each comes in by the whole way, and each is met as the table says."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

import pytest

from tests.hostile_inputs.cells import CELLS
from tests.hostile_inputs.other_files import OTHERS, TYPED
from tests.hostile_inputs.table_files import FILES, Case
from tests.hostile_inputs.ways import WAYS, Scene, applications
from tests.support.records import faults

TABLE: Final[tuple[Case, ...]] = (*FILES, *CELLS, *OTHERS)
WHAT_REACHES_RECORDS: Final[tuple[Case, ...]] = (
    *TYPED,
    *(case for case in CELLS if case.right.startswith("kept")),
    *(case for case in FILES if case.name.startswith("a name")),
)
"""All other inputs are met before any database is asked."""

embedded = pytest.mark.parametrize("backend", ["sqlite"])
shared = pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])


def met_otherwise(scene: Scene, cases: Iterable[Case]) -> dict[str, str]:
    """What came of each input that was not met as the table says."""
    wrong: dict[str, str] = {}
    for case in cases:
        given = case.give(scene)
        came = applications(scene, given, case.column) if case.column else WAYS[case.way](scene, given)
        if came != case.right:
            wrong[case.name] = f"{came} instead of {case.right}"
    return wrong


def test_the_table_names_each_input_once_and_every_way(record_property: Callable[[str, object], None]) -> None:
    names = Counter((case.way, case.name) for case in TABLE)
    assert [name for name, times in names.items() if times > 1] == []
    assert {case.way for case in TABLE} == WAYS.keys()
    record_property("told", f"{len(TABLE)} hostile or unlucky inputs by {len(WAYS)} ways in")


@embedded
@pytest.mark.parametrize("way", WAYS)
def test_each_input_is_met_as_the_table_says(scene: Scene, way: str) -> None:
    assert met_otherwise(scene, (case for case in TABLE if case.way == way)) == {}
    assert faults(scene.office) == []


@shared
def test_what_reaches_the_records_is_met_alike_on_a_server(scene: Scene) -> None:
    assert met_otherwise(scene, WHAT_REACHES_RECORDS) == {}
    assert faults(scene.office) == []
