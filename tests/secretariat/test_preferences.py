"""What a person chose on this machine: kept, read back, and never a reason to fail."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.preferences import Preferences, load_preferences, preferences_file, save_preferences

NONE_CHOSEN = Preferences(None, None)


@pytest.mark.parametrize("chosen", [NONE_CHOSEN, Preferences("夜", "ja"), Preferences("paper", None), Preferences(None, "en")])
def test_what_is_saved_is_what_is_loaded(tmp_path: Path, chosen: Preferences) -> None:
    path = tmp_path / "new" / "folder" / "preferences.json"
    save_preferences(path, Preferences("before", "en"))
    save_preferences(path, chosen)
    assert load_preferences(path) == chosen
    assert [file.name for file in path.parent.iterdir()] == ["preferences.json"]


def test_a_file_that_is_not_there_chooses_nothing(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "preferences.json") == NONE_CHOSEN
    assert load_preferences(tmp_path) == NONE_CHOSEN


@settings(max_examples=40)
@given(content=st.binary(max_size=60) | st.just(b"[" * 100_000))
def test_nonsense_chooses_nothing_and_raises_nothing(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("preferences") / "preferences.json"
    path.write_bytes(content)
    assert load_preferences(path) == NONE_CHOSEN


def test_a_part_that_is_nonsense_costs_only_that_part(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"theme": "paper", "language": "fr", "more": [1]}), "utf-8")
    assert load_preferences(path) == Preferences("paper", None)
    path.write_text(json.dumps({"theme": 7, "language": "en"}), "utf-8")
    assert load_preferences(path) == Preferences(None, "en")
    path.write_text(json.dumps({"theme": None, "language": ["ja"]}), "utf-8")
    assert load_preferences(path) == NONE_CHOSEN


def test_where_nothing_can_be_written_the_failure_passes_on_and_nothing_is_left(tmp_path: Path) -> None:
    taken = tmp_path / "preferences.json"
    taken.mkdir()
    with pytest.raises(OSError, match=r"preferences\.json"):
        save_preferences(taken, Preferences("paper", "ja"))
    assert list(tmp_path.iterdir()) == [taken]


def test_the_file_lies_in_the_place_of_the_program() -> None:
    assert preferences_file().name == "preferences.json"
    assert "secretariat" in preferences_file().parts


def test_it_costs_no_library_of_weight() -> None:
    code = "import secretariat.preferences, sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True).stdout.split()
    assert "platformdirs" in loaded
    assert set(loaded) & {"pydantic", "sqlmodel", "sqlalchemy", "textual"} == set()
