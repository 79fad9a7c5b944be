"""A long action: how far it is, how quick, how long still, and that Esc stops it."""

from collections.abc import Callable
from time import monotonic
from typing import Final, cast

from textual import events
from textual.content import Content
from textual.timer import Timer

from screens.text import shown
from screens.widgets.plain import Plain
from screens.working import Working
from secretariat.task_pace import pace

BAR: Final = 40
LOOKING: Final = 0.25  # seconds between two looks at how far it is


class LongTask:
    """What a thread tells of a long action, and what it is asked: numbers and a flag, so that neither side waits for the other."""

    def __init__(self) -> None:
        self.done = self.total = 0  # total 0: unknown
        self.stopping = False

    def tell(self, done: int, total: int | None = None) -> None:
        """So much is done. For `progress`."""
        self.done = done
        self.total = self.total if total is None else total

    def expect(self, total: int) -> None:
        """So much is to be done; 0: unknown."""
        self.total = total

    def is_stopping(self) -> bool:
        """Whether somebody has called it off. For `stop`."""
        return self.stopping


class LongTaskLine(Plain):
    """Shows a long action while it runs; empty and without height otherwise."""

    DEFAULT_CSS = """
    LongTaskLine { height: auto; padding: 1 1; display: none; }
    LongTaskLine.-running { display: block; }
    """

    def __init__(self, *, line_id: str | None = None, seconds: Callable[[], float] = monotonic) -> None:
        """`seconds`: a clock that only goes forward."""
        super().__init__(plain_id=line_id)
        self._seconds = seconds
        self._watched: LongTask | None = None
        self._label, self._begun = "", 0.0
        self._timer: Timer | None = None

    def begin(self, label: str) -> LongTask:
        """Something begins; the answer goes along with it."""
        self._watched, self._label, self._begun = LongTask(), label, self._seconds()
        self.add_class("-running")
        self._timer = self.set_interval(LOOKING, self._draw)
        self._draw()
        return self._watched

    def end(self) -> None:
        """It is over."""
        if self._timer is not None:
            self._timer.stop()
        self._watched = None
        self.remove_class("-running")

    def stop(self) -> None:
        """Asks it to leave off at the next good place."""
        if self._watched is not None:
            self._watched.stopping = True
            self._draw()

    def stop_by(self, event: events.Key) -> None:
        """Esc stops it before it leads anywhere else."""
        if event.key == "escape" and self.has_class("-running"):
            event.stop()
            event.prevent_default()
            self.stop()

    def on_unmount(self) -> None:
        """Whoever leaves calls it off."""
        if self._watched is not None:
            self._watched.stopping = True

    def _draw(self) -> None:
        if self._watched is None:
            return
        screen, task = cast("Working[None]", self.screen), self._watched
        parts = [shown(self._count(screen, task))]
        rate, left = pace(task.done, task.total, self._seconds() - self._begun)
        if rate is not None:
            parts.append(shown(screen.words("screen_task.rate", rate=rate)))
        if left is not None:
            parts.append(shown(time_left(screen.words, left)))
        key = "screen_task.stopping" if task.stopping else "screen_task.stop"
        parts.append(shown(screen.words(key), "$text-warning" if task.stopping else "$text-muted"))
        self.show(Content("\n").join([shown(self._label, "bold"), _bar(task), Content("   ").join(parts)]))

    def _count(self, screen: Working[None], task: LongTask) -> str:
        if task.total:
            return screen.words("screen_task.of", done=task.done, total=max(task.total, task.done))
        return screen.words("screen_task.so_far", done=task.done)


def time_left(words: Callable[..., str], left: int) -> str:
    """So many seconds, in words."""
    minutes, seconds = divmod(left, 60)
    return words("screen_task.minutes_left" if minutes else "screen_task.seconds_left", minutes=minutes, seconds=seconds)


def _bar(task: LongTask) -> Content:
    if not task.total:
        return Content.styled("░" * BAR, "$text-disabled")
    share = min(task.done / task.total, 1.0)
    full = int(share * BAR)
    return Content.assemble(("█" * full, "$accent"), ("░" * (BAR - full), "$text-disabled"), f" {int(share * 100):>3} %")
