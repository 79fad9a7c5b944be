"""The benchmarks' own arithmetic and material, and what is kept of their runs."""

import json
import platform
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import load_workbook

from benchmarks.__main__ import BENCHMARKS, RESULTS
from benchmarks.material import Material, as_excel_saves
from benchmarks.measuring import figure, percentile, ratio
from secretariat.intake.columns import APPLICATION_COLUMNS

SAMPLES = st.lists(st.integers(0, 1000).map(float), min_size=1, max_size=50)


@given(SAMPLES, st.sampled_from([0.0, 0.5, 0.9, 0.95, 1.0]))
def test_a_percentile_is_the_smallest_sample_that_covers_the_share(samples: list[float], share: float) -> None:
    found = percentile(samples, share)
    needed = share * len(samples) - 1e-9
    assert sum(sample <= found for sample in samples) >= needed
    smaller = [sample for sample in samples if sample < found]
    assert not smaller or len(smaller) < needed


def test_a_ratio_is_taken_pair_by_pair() -> None:
    found = ratio("ours for theirs", [1.0, 4.0, 9.0], [2.0, 4.0, 3.0], 1.0)
    assert (found.lowest, found.value, found.highest) == (0.5, 1.0, 3.0)


@pytest.mark.parametrize(("goal", "met"), [(None, None), (1.9, False), (2.0, True)])
def test_a_goal_is_met_up_to_its_limit(goal: float | None, met: bool | None) -> None:
    found = figure("something", "s", [1.0, 2.0, 7.0], goal)
    assert found.met is met
    assert ("met" in found.document()) is (goal is not None)


def test_a_workbook_as_excel_saves_it_holds_the_same_cells_for_either_reader(tmp_path: Path) -> None:
    material = Material(tmp_path)
    material.providers = [("P-0000001-0", sketch) for sketch in material.generator.providers(1, date(2019, 7, 1))]
    rows = [dict(row) for row in material.rows(0, 40)]
    rows[0]["store_name"] = "喫茶 <A&B> 𠮷野\"'&amp;"
    workbook = material.workbook("written.xlsx", rows)
    saved = as_excel_saves(workbook, tmp_path / "saved.xlsx")
    expected = [tuple(row[column.key] for column in APPLICATION_COLUMNS) for row in rows]
    for path in (workbook, saved):
        book = openpyxl.load_workbook(path, read_only=True)
        # a reader of rows leaves out empty cells at their ends
        read = [row + (None,) * (len(APPLICATION_COLUMNS) - len(row)) for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)]
        assert read == expected
        book.close()
    assert load_workbook(workbook).get_sheet_by_index(0).to_python() == load_workbook(saved).get_sheet_by_index(0).to_python()


@pytest.mark.parametrize("name", BENCHMARKS)
def test_the_last_run_of_each_benchmark_is_kept_without_a_word_about_the_machine_s_name_or_paths(name: str) -> None:
    text = (RESULTS / f"{name}.json").read_text("utf-8")
    kept = json.loads(text)
    assert kept["benchmark"] == name
    assert kept["figures"]
    assert all({"what", "unit", "value", "lowest", "highest"} <= figure.keys() for figure in kept["figures"])
    assert set(kept["machine"]) == {"system", "processor", "cores", "load"}
    assert platform.node() not in text
    assert str(Path.home()) not in text
