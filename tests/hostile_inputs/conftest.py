"""The office to which hostile inputs are sent."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from secretariat.office import Office
from secretariat.staff import Person
from tests.hostile_inputs.ways import Scene
from tests.support.amendment_work import LATER, registered
from tests.support.rehearsal import PEOPLE, at
from tests.support.states import Beginning


def one_registered_store(office: Office) -> tuple[str, str]:
    """A provider and its one registered store."""
    _later, provider, (number,) = registered(office, PEOPLE)
    return provider, number


@pytest.fixture
def scene(office: Office, people: Mapping[str, Person], beginning: Beginning, tmp_path: Path) -> Scene:
    """The office with one registered store, days after it was registered."""
    provider, number = beginning.of(one_registered_store)
    folder = tmp_path / "sent"
    folder.mkdir()
    return Scene(at(office, LATER), people, provider, number, folder)
