"""Fixtures of the fault tests: the warm process in which things go wrong, and offices that are ready for it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.driver import Driver

SOURCE = Path(__file__).with_name("io_fault.c")


def _compile_shim(folder: Path) -> Path | None:
    """The library that lets disks fail; None where it cannot be made or preloaded."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None or sys.platform != "linux":
        return None
    library = folder / "io_fault.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return library


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """The process that forks the children."""
    folder = tmp_path_factory.mktemp("driver")
    started = Driver(folder, _compile_shim(folder))
    yield started
    started.close()


@pytest.fixture
def shim(driver: Driver) -> Driver:
    """The driver, where it can let a disk fail."""
    if not driver.has_shim:
        pytest.skip("no C compiler, or not Linux")
    return driver
