"""Making the demo office from the screens: a throwaway office in a temporary folder, with a bar, and Esc."""

from datetime import datetime
from pathlib import Path
from typing import Final

from textual import events
from textual.app import ComposeResult

from models.vocabulary import Role
from screens.dialog import Dialog
from screens.opening import Opening
from screens.widgets.long_task import LongTask, LongTaskLine
from screens.widgets.paragraph import Paragraph
from secretariat.clock import japan_day
from secretariat.demo.office import PASSWORDS, PEOPLE
from secretariat.demo.season import FIRST_DAY, PRESENT
from secretariat.demo.trial import Trial, make_trial
from secretariat.refusal import Message, Refusal

SIZE: Final = 800  # applications: enough for every list to have something in it, in a few seconds
DAYS: Final = (japan_day(PRESENT) - FIRST_DAY).days


class _CalledOffError(Exception):
    """Somebody pressed Esc."""


class DemoDialog(Dialog[Opening]):
    """Makes the office; answers with how it is opened."""

    def title_text(self) -> str:
        """The demo office."""
        return self.words("screen_first_start.choice.demo")

    def body(self) -> ComposeResult:
        """What it is, and how far it is."""
        yield Paragraph(self.words("screen_first_start.demo", size=SIZE))
        yield LongTaskLine()

    def keys_text(self) -> str:
        """Before it begins."""
        return self.words("screen_first_start.demo_keys")

    def confirm(self) -> None:
        """Begins."""
        if self.query_one(LongTaskLine).has_class("-running"):
            return
        self.tell(None)
        self.query_one("#keys", Paragraph).update("")
        task = self.query_one(LongTaskLine).begin(self.words("screen_first_start.demo_label"))
        task.expect(SIZE)
        folder = self.office_app.kept.throwaway_folder()
        self.ask("demo", lambda: make_demo(folder, task), self._made)

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """What is said is that it did not work: no bar any more."""
        if message is not None:
            self.query_one(LongTaskLine).end()
        super().tell(message, weight)

    def _made(self, opening: Opening | None) -> None:
        self.dismiss(opening)

    def on_key(self, event: events.Key) -> None:
        """Esc stops the making first; what was made of it goes with the folder."""
        self.query_one(LongTaskLine).stop_by(event)


def make_demo(folder: Path, task: LongTask) -> Opening | None:
    """An office full of made-up work in an empty folder; None if it was called off. Raises OfficeUnavailable."""

    def watch(moment: datetime) -> None:
        task.tell((japan_day(moment) - FIRST_DAY).days * SIZE // DAYS)  # they come day by day
        if task.is_stopping():
            raise _CalledOffError

    try:
        return demo_opening(make_trial(folder, SIZE, lambda _: None, watch))
    except _CalledOffError:
        return None


def demo_opening(trial: Trial) -> Opening:
    """How an office to try things in is opened: anybody of its people may be chosen, and everybody knows the password."""
    everybody = sorted(PEOPLE, key=lambda person: person.role is Role.ADMIN)  # whose work is the least of it
    people = tuple((person.login, person.role.value) for person in everybody)
    return Opening(trial.url, PRESENT, password=PASSWORDS, demo=people, file=trial.file)
