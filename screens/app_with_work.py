"""The part of the application that has long work done behind the screens while the person goes on."""

from collections.abc import Callable
from typing import Final

from textual.app import App
from textual.timer import Timer
from textual.worker import Worker, WorkerState

from models.vocabulary import RefusalCode
from screens.asking import Asking
from screens.background import Background
from screens.dialog import ConfirmDialog
from screens.office_screen import OfficeScreen
from screens.widgets.long_task import LongTask
from secretariat.refusal import Message, OfficeUnavailable, Refusal, refuse

LOOKING: Final = 0.25  # seconds between two looks at how far it is


class AppWithWork(App[int]):
    """One work at a time. Subclasses say `words`, `hear` and `note_defect`."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        """`seconds`: a clock that only goes forward."""
        super().__init__()
        self.asking = Asking()
        self.background = Background(seconds)
        self._behind: Worker[Message | Refusal | None] | None = None
        self._drawing: Timer | None = None

    def words(self, key: str, **parameters: object) -> str:
        """A text of the catalogue."""
        raise NotImplementedError

    def hear(self, refusal: Refusal) -> None:
        """Something was refused."""
        raise NotImplementedError

    def note_defect(self, error: BaseException) -> str:
        """Keeps a defect in the private log; gives its id."""
        raise NotImplementedError

    @property
    def works_behind(self) -> bool:
        """Whether work goes on behind the screens, that of somebody who has left and that has not left off yet included."""
        return self._behind is not None

    def run_behind(self, label: str, work: Callable[[LongTask], Message | Refusal]) -> None:
        """Has long work done in a thread, one at a time. `work` tells the task how far it is, and minds its stop."""
        if self._behind is not None:
            return
        task = self.background.begin(label)

        def run() -> Message | Refusal | None:
            with self.asking.one() as in_time:
                return work(task) if in_time else None

        self._behind = self.run_worker(run, thread=True, exit_on_error=False)
        self._drawing = self.set_interval(LOOKING, self.refresh_work)
        self.refresh_work()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """The work behind the screens is over."""
        if event.worker is not self._behind or event.state in {WorkerState.PENDING, WorkerState.RUNNING}:
            return
        self._behind = None
        if self._drawing is not None:
            self._drawing.stop()
        if not self.background.is_running:
            return  # of somebody who has left
        answer = event.worker.result if event.state is WorkerState.SUCCESS else self._failure(event.worker.error)
        if isinstance(answer, Message):
            self.background.end(answer, "done")
        else:
            self.background.end(answer.message if answer is not None else Message("screen_exports.called_off"), "warning")
        self.refresh_work()

    def _failure(self, error: BaseException | None) -> Refusal | None:
        if isinstance(error, OfficeUnavailable):
            self.hear(error.refusal)
            return error.refusal
        if error is None:
            return None
        return refuse(RefusalCode.INVALID_VALUE, "screens.defect", id=self.note_defect(error))

    def refresh_work(self) -> None:
        """Draws the line of work behind the screens anew."""
        if isinstance(self.screen, OfficeScreen):
            self.screen.refresh_work()

    def do_work(self) -> None:
        """Stops the work behind the screens; what it came to is put away."""
        if self.background.is_running:
            self.background.stop()
        else:
            self.background.put_away()
        self.refresh_work()

    def do_export(self) -> None:
        """Writes files: letters, results, lists."""
        from screens.exports_dialog import offer_exports

        if isinstance(self.screen, OfficeScreen):
            offer_exports(self.screen)

    def unless_working(self, then: Callable[[], None]) -> None:
        """Asks first while work goes on behind the screens: whoever leaves calls it off."""
        if not self.background.is_running:
            then()
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.background.stop()
                self.call_after_refresh(then)  # once the screen below is back

        lines = [self.words("screen_exports.leave", label=self.background.label), self.words("screen_exports.leave_means")]
        self.push_screen(ConfirmDialog(self.words("screen_exports.leave_title"), lines), answered)
