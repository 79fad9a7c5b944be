"""What is written behind the screens and called off leaves what stood there as it was, and is no export in the journal."""

from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import Role
from screens.export_work import EXPORTS, Export, ExportWanted, write_export
from screens.widgets.long_task import LongTask
from secretariat.office import open_office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.rehearsal import OPENED

MANAGER = Person("mai", "舞", Role.MANAGER)
OLD = b"what stood there"


class CalledOff(LongTask):
    """Somebody calls it off as soon as it says how far it is."""

    heard = False

    def tell(self, done: int, total: int | None = None) -> None:
        super().tell(done, total)
        self.stopping = self.heard = True


@pytest.mark.parametrize("export", [one for one in EXPORTS if one.name in {"status", "report"}], ids=lambda one: one.name)
def test_a_file_that_is_called_off_stays_as_it_was(worked_url: str, tmp_path: Path, export: Export) -> None:
    office, path, task = open_office(worked_url, now=OPENED), tmp_path / export.file_name.format(day=date(2020, 1, 20)), CalledOff()
    path.write_bytes(OLD)
    answer = write_export(export, office, MANAGER, ExportWanted(path), task)
    office.engine.dispose()
    assert task.heard
    assert isinstance(answer, Refusal)
    assert answer.message.key == "screen_exports.called_off"
    assert path.read_bytes() == OLD
    assert list(tmp_path.glob("*.part")) == list(tmp_path.glob(".*.part")) == []
