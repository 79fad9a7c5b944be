"""A line to a server on loopback that can be cut, and mended at the same address."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Final

PIECE: Final = 65_536


class Line:
    """Passes on what comes, in both directions, for any number of connections."""

    def __init__(self, port: int) -> None:
        """`port`: where the server listens."""
        self._server = port
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = self._listen(0)
        self.port = int(self._listener.getsockname()[1])

    def cut(self) -> None:
        """Every connection breaks off, and no new one is taken."""
        for end in [self._listener, *self._ends]:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        for thread in self._threads:
            thread.join()
        self._ends.clear()
        self._threads.clear()

    def mend(self) -> None:
        """Connections are taken again."""
        self._listener = self._listen(self.port)

    def _listen(self, port: int) -> socket.socket:
        listener = socket.create_server(("127.0.0.1", port))
        self._start(self._take, listener)
        return listener

    def _take(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):  # it is cut
            while True:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", self._server))
                self._ends += [near, far]
                self._start(self._pass_on, near, far)
                self._start(self._pass_on, far, near)

    def _start(self, work: Callable[..., None], *ends: socket.socket) -> None:
        thread = threading.Thread(target=work, args=ends, daemon=True)
        self._threads.append(thread)
        thread.start()

    @staticmethod
    def _pass_on(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):  # it is cut, or one of the two has gone
            while piece := source.recv(PIECE):
                target.sendall(piece)
            target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def line_to(port: int) -> Iterator[Line]:
    """A line to the server at this port."""
    line = Line(port)
    try:
        yield line
    finally:
        line.cut()
