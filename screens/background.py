"""The one long work that goes on while the person does something else: what it is, how far, what came of it."""

from collections.abc import Callable
from time import monotonic

from screens.widgets.long_task import LongTask
from secretariat.refusal import Message
from secretariat.task_pace import pace


class Background:
    """Nothing at all, work that is running, or what the last one came to until it is put away."""

    def __init__(self, seconds: Callable[[], float] = monotonic) -> None:
        """`seconds`: a clock that only goes forward."""
        self._seconds = seconds
        self._begun = 0.0
        self.label = ""
        self.task: LongTask | None = None
        self.outcome: Message | None = None
        self.weight = "note"

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""
        return self.task is not None

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to say of it."""
        return self.task is not None or self.outcome is not None

    def begin(self, label: str) -> LongTask:
        """Work begins; the answer goes along with it."""
        self.label, self.outcome, self._begun = label, None, self._seconds()
        self.task = LongTask()
        return self.task

    def end(self, outcome: Message, weight: str) -> None:
        """It is over. `weight`: done, warning or error."""
        self.task, self.outcome, self.weight = None, outcome, weight

    def pace(self) -> tuple[int | None, int | None]:
        """Things a second and seconds left; None where it cannot be said yet."""
        if self.task is None:
            return None, None
        return pace(self.task.done, self.task.total, self._seconds() - self._begun)

    def stop(self) -> None:
        """Asks it to leave off at the next good place."""
        if self.task is not None:
            self.task.stopping = True

    def put_away(self) -> None:
        """What it came to has been read."""
        self.outcome = None

    def forget(self) -> None:
        """Its person leaves: it is stopped, and nobody hears what it came to."""
        self.stop()
        self.task = self.outcome = None
