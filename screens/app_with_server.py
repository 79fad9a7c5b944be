"""The part of the application that waits for a server that is away: a line on every screen until it is back, asked in a thread."""

from collections.abc import Callable
from random import Random

from textual.worker import Worker, WorkerState

from screens.app_with_work import AppWithWork
from screens.away import Away, says_away
from screens.kept_office import KeptOffice
from screens.office_screen import OfficeScreen
from screens.working import Working
from secretariat.refusal import Message, Refusal


class AppWithServer(AppWithWork):
    """Whatever was typed stays where it is; what could not be done can be done again."""

    def __init__(self, seconds: Callable[[], float], chance: Random) -> None:
        """`chance`: so that not all programs of an office ask at once."""
        super().__init__(seconds)
        self.kept = KeptOffice()
        self.away = Away(chance)
        self._asked: Worker[bool] | None = None

    def hear(self, refusal: Refusal) -> None:
        """Something was refused: if that is because the server is away, it is waited for."""
        if says_away(refusal) and not self.away.is_away:
            self.away.begin()
            self._show()
            self._wait()

    def ask_server(self) -> None:
        """Asks whether it is back, in a thread."""
        if self.away.is_away and self._asked is None:
            self._asked = self.run_worker(self._answers, thread=True, exit_on_error=False)

    def _answers(self) -> bool:
        with self.asking.one() as in_time:
            return in_time and self.kept.answers()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """It answered, or it did not."""
        if event.worker is not self._asked or event.state in {WorkerState.PENDING, WorkerState.RUNNING}:
            return
        # an error is no lost connection: whoever asks next is told
        answered, self._asked = event.state is WorkerState.ERROR or bool(event.worker.result), None
        if answered:
            self.away.end()
            self._show()
            self._go_on()
        else:
            self._wait()

    def _wait(self) -> None:
        self.set_timer(self.away.pause(), self.ask_server)

    def _show(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, Working):
                screen.show_away()

    def _go_on(self) -> None:
        if isinstance(self.screen, OfficeScreen):
            self.screen.reload()
        if isinstance(self.screen, Working):
            self.screen.tell(Message("screens.server_back"), "done")
