"""An office that holds something on people, for the rooms that need it: made once for all on SQLite, for each test on Postgres."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from secretariat.office import open_office
from secretariat.staff import Person
from tests.support.privacy_work import Scene, copied, scene
from tests.support.rehearsal import OPENED, copy_sqlite


@pytest.fixture(scope="session")
def made(sqlite_template: Path, people: Mapping[str, Person], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Scene]:
    """The embedded office with the scene, only to be copied."""
    folder = tmp_path_factory.mktemp("scene")
    office = open_office(copy_sqlite(sqlite_template, folder / "made.db"), now=OPENED)
    made = scene(office, people, folder)
    office.engine.dispose()
    return folder / "made.db", made


@pytest.fixture
def found(backend: str, request: pytest.FixtureRequest, people: Mapping[str, Person], tmp_path: Path) -> Iterator[Scene]:
    """The scene, to be worked in."""
    if backend == "postgres":
        yield scene(request.getfixturevalue("office"), people, tmp_path)
        return
    template, kept = request.getfixturevalue("made")
    known = copied(template, kept, tmp_path)
    yield known
    known.office.engine.dispose()
