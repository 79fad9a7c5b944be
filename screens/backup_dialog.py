"""Where a backup is written to, and writing it."""

from functools import partial
from pathlib import Path

from textual import events
from textual.app import ComposeResult

from screens.form import Entry, FormDialog
from screens.widgets.long_task import LongTaskLine
from screens.workplace import Workplace
from secretariat.backup import back_up
from secretariat.clock import JAPAN
from secretariat.refusal import Message, Refusal

LONGEST_PATH = 4096


class BackupDialog(FormDialog[Path]):
    """Writes a backup; answers with the file."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace

    def title_text(self) -> str:
        """A backup."""
        return self.words("screen_care.backup_title")

    def explanation(self) -> str:
        """What is written."""
        return self.words("screen_care.backup_explanation")

    def entries(self) -> tuple[Entry, ...]:
        """The file, with a name that no other has."""
        at = self._workplace.office.machine_clock.now().astimezone(JAPAN)
        path = self.office_app.file_places.documents() / f"secretariat-{at:%Y-%m-%d-%H%M}.db"
        return (Entry("path", self.words("screen_care.file"), str(path), longest=LONGEST_PATH),)

    def below(self) -> ComposeResult:
        """How far it is."""
        yield LongTaskLine()

    def submit(self) -> None:
        """Writes it; a file that is there already stays as it is."""
        if not (typed := self.value("path")):
            self.fault(Message("screen_care.no_file"), "path")
            return
        path = self.office_app.file_places.chosen(typed)
        if isinstance(path, Refusal):
            self.fault(path.message, "path")
            return
        office, person = self._workplace.office, self._workplace.person
        task = self.query_one(LongTaskLine).begin(path.name)

        def written(refused: Refusal | None) -> None:
            self.unanswered("writing")
            if refused is not None:
                self.tell(refused)
            else:
                self.answer(path)

        write = partial(back_up, office, person, path, progress=task.tell, stop=task.is_stopping)
        self.write(write, written, Message("screen_care.backing_up"))

    def unanswered(self, group: str) -> None:
        """No bar any more."""
        del group
        self.query_one(LongTaskLine).end()

    def on_key(self, event: events.Key) -> None:
        """Esc stops the writing first."""
        self.query_one(LongTaskLine).stop_by(event)
