"""What a command loads before it answers: heavy libraries only where they are used."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.rehearsal import PASSWORD

FOR_FILES_AND_SCREENS = {"aiohttp", "alembic", "budoux", "openpyxl", "pypdf", "python_calamine", "reportlab", "textual", "textual_serve"}
FOR_AN_OFFICE = {"argon2", "jpholiday", "psycopg", "sqlalchemy", "sqlmodel"}
PROGRAM = "from secretariat.cli import main; main()"


def loaded_by(code: str, *arguments: str, home: Path) -> set[str]:
    """The names of all packages that a fresh interpreter imports while it runs the code with the arguments."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SECRETARIAT_")}
    environment |= {"HOME": str(home), "SECRETARIAT_PASSWORD": PASSWORD}
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code, *arguments], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    report = [line.rpartition("|") for line in ended.stderr.splitlines()]
    assert ended.returncode == 0, [line for line in ended.stderr.splitlines() if not line.startswith("import time:")]
    return {name.strip().partition(".")[0] for start, _, name in report if start.startswith("import time:")}


@pytest.mark.parametrize("arguments", [["--help"], ["--lang", "en", "--help"], ["intake", "applications", "--help"], ["--version"]])
def test_help_and_version_load_neither_the_records_nor_the_screens(arguments: list[str], tmp_path: Path) -> None:
    loaded = loaded_by(PROGRAM, *arguments, home=tmp_path)
    assert "secretariat" in loaded
    assert loaded & (FOR_FILES_AND_SCREENS | FOR_AN_OFFICE) == set()


def test_help_loads_no_pydantic(tmp_path: Path) -> None:
    # Typer itself needs it as soon as a command has parameters
    assert "pydantic" not in loaded_by(PROGRAM, "--help", home=tmp_path)


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_command_that_only_reads_the_office_loads_nothing_for_files_and_screens(office_url: str, tmp_path: Path) -> None:
    loaded = loaded_by(PROGRAM, "--database", office_url, "--as", "rin", "queue", home=tmp_path)
    assert "sqlmodel" in loaded
    assert loaded & FOR_FILES_AND_SCREENS == set()


@pytest.mark.parametrize("module", ["models.vocabulary", "secretariat.refusal", "secretariat.messages", "secretariat.clock"])
def test_words_and_refusals_cost_no_library(module: str, tmp_path: Path) -> None:
    loaded = loaded_by(f"import {module}", home=tmp_path)
    assert loaded & (FOR_FILES_AND_SCREENS | FOR_AN_OFFICE) == set()


def test_the_way_to_the_screens_loads_no_library_of_the_commands_and_no_records(tmp_path: Path) -> None:
    loaded = loaded_by("import secretariat.cli, screens.run", home=tmp_path)
    assert "textual" in loaded
    assert loaded & ((FOR_FILES_AND_SCREENS | FOR_AN_OFFICE | {"typer"}) - {"textual"}) == set()
