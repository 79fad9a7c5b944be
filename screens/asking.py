"""Which threads are asking the office at the moment: it is given back when the last of them has its answer."""

import contextlib
from collections.abc import Iterator
from threading import Condition


class Asking:
    """Counts questions; after `end` none begins any more."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._running = 0
        self._ended = False

    @contextlib.contextmanager
    def one(self) -> Iterator[bool]:
        """One question, in a thread. False: it is too late to ask."""
        with self._changed:
            in_time = not self._ended
            self._running += in_time
        try:
            yield in_time
        finally:
            with self._changed:
                self._running -= in_time
                self._changed.notify_all()

    def end(self) -> None:
        """Lets no more questions begin, and waits for those that have begun."""
        with self._changed:
            self._ended = True
            self._changed.wait_for(lambda: self._running == 0)
