"""What nobody thought of: valid files with bytes changed, any text of Unicode, rows of anything. No way in raises for any of it.

Damaged workbooks and texts, for the reader alone: tests/intake/test_reader.py, test_guard.py; any cell in any column: test_cells.py.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.programme import packaged_programme
from tests.hostile_inputs.other_files import FITTING, PDF, packed_papers, sealed, unsealed
from tests.hostile_inputs.table_files import csv_text, in_workbook, lines_of, written
from tests.hostile_inputs.ways import TABLES, WAYS, Scene, columns, good_row
from tests.support.records import faults

FEW, MANY = 3, 15
embedded = pytest.mark.parametrize("backend", ["sqlite"])


def examples(number: int) -> settings:
    """So many examples on one office: each finds it as the others have left it."""
    return settings(max_examples=number, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _table(way: str) -> Callable[[Scene], bytes]:
    return lambda scene: csv_text(lines_of(scene, way)).encode()


VALID: Final[Mapping[str, tuple[str, Callable[[Scene], bytes], int]]] = {
    **{way: (way, _table(way), MANY) for way in TABLES},
    "workbook": ("applications", lambda scene: Path(in_workbook(scene, "applications", lambda *_: None)).read_bytes(), FEW),
    "programme": ("programme file", lambda _scene: packaged_programme().encode(), FEW),
    "backup": ("backup", sealed, MANY),
    "backup without its manifest": ("backup", lambda scene: unsealed(sealed(scene)), FEW),
    "archive of papers": ("documents", lambda _scene: packed_papers({FITTING: PDF}), MANY),
    "one paper": ("evidence", lambda _scene: PDF + b"1 0 obj", MANY),
}
"""Valid files: by which way they come, how they are made, how many damaged ones are tried."""

ON_BOTH: Final = [
    *((way, "sqlite") for way in TABLES),
    pytest.param("applications", "postgres", marks=pytest.mark.postgres),  # whose reading asks most of what is kept
]

ANY_TEXT: Final = st.text(st.characters(exclude_categories=()), max_size=60)
"""Every character that Python knows: controls, noncharacters and lone surrogates too."""
AWKWARD: Final = st.one_of(
    ANY_TEXT,
    st.sampled_from(["", "0", "-1", "1e5", "9" * 40, "#N/A", "=1+1", "なし", "はい", "E11", "G07", "2020-02-30", "9999-12-31", "、,,"]),
    st.integers(-(10**20), 10**20).map(str),
)


@embedded
@pytest.mark.parametrize("kind", VALID)
def test_a_file_with_changed_bytes_is_taken_or_refused(scene: Scene, kind: str, record_property: Callable[[str, object], None]) -> None:
    way, make, number = VALID[kind]
    valid = make(scene)

    # the ends of files tell most of what they are, so they are aimed at as often as all the rest
    places = st.one_of(
        st.integers(0, len(valid) - 1), st.integers(0, min(150, len(valid) - 1)), st.integers(max(0, len(valid) - 800), len(valid) - 1)
    )

    @examples(number)
    @given(st.lists(st.tuples(places, st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 3))
    def damage(flips: list[tuple[int, int]], cut: int) -> None:
        content = bytearray(valid)
        for place, value in flips:
            content[place] = value
        if cut == 0:
            del content[flips[0][0] :]
        WAYS[way](scene, written(scene, bytes(content)))

    damage()
    assert faults(scene.office) == []
    record_property("told", f"{number} damaged files of the kind {kind!r}")


@pytest.mark.parametrize("way", ["note", "search", "name of a view"])
def test_any_text_of_unicode_is_kept_or_refused(scene: Scene, way: str) -> None:
    @examples(MANY)
    @given(ANY_TEXT)
    def type_in(text: str) -> None:
        WAYS[way](scene, text)

    type_in()
    assert faults(scene.office) == []


@pytest.mark.parametrize(("way", "backend"), ON_BOTH)
def test_rows_of_anything_are_taken_or_told(scene: Scene, way: str) -> None:
    keys = [column.key for column in columns(scene, way)]

    @examples(MANY)
    @given(st.lists(st.dictionaries(st.sampled_from(keys), AWKWARD, max_size=4), min_size=1, max_size=3))
    def send(changes: list[dict[str, str]]) -> None:
        rows = [{**good_row(scene, way), **changed} for changed in changes]
        WAYS[way](scene, written(scene, csv_text(lines_of(scene, way, rows)).encode("utf-8", "surrogatepass")))

    send()
    assert faults(scene.office) == []
