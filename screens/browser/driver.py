"""Textual's driver for browsers, mended where a server needs more."""

import os
from functools import partial
from threading import Lock

from textual import messages
from textual.app import App
from textual.drivers.web_driver import WebDriver


class BrowserDriver(WebDriver):
    """Ends with its server however that ended, and writes whole packets: pieces of files are written in another thread."""

    def __init__(self, app: App[object], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._writing = Lock()
        self._write = partial(self._write_whole)

    def run_input_thread(self) -> None:
        """Where nothing more can be typed, nobody is there."""
        super().run_input_thread()
        self._app.post_message(messages.ExitApp())

    def _write_whole(self, packet: bytes) -> int:
        left = memoryview(packet)
        with self._writing:
            try:
                while left:
                    left = left[os.write(self.fileno, left) :]
            except BrokenPipeError:
                return len(packet)  # the server is gone, and the input says so as well
        return len(packet)
