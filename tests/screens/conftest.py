"""Offices for the screens: one with a little of everything, one without any case; both embedded."""

from pathlib import Path

import pytest

from tests.support.rehearsal import copy_sqlite
from tests.support.screens import fill


@pytest.fixture(scope="session")
def worked_template(quick_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office with a little of everything; only to be copied."""
    path = tmp_path_factory.mktemp("worked") / "office.db"
    fill(copy_sqlite(quick_template, path))
    return path


@pytest.fixture
def worked_url(worked_template: Path, tmp_path: Path) -> str:
    """An office with a little of everything."""
    return copy_sqlite(worked_template, tmp_path / "worked.db")


@pytest.fixture
def bare_url(quick_template: Path, tmp_path: Path) -> str:
    """An office with its people and nothing else."""
    return copy_sqlite(quick_template, tmp_path / "bare.db")
