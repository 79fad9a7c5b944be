"""A proxy on loopback between the program and Postgres that cuts a connection when the COMMIT of a write goes by.

It ends with its block; every connection through it is cut then.
"""

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from sqlalchemy.engine import make_url

COMMIT = b"COMMIT\0"  # at the end of the message that the driver sends
OPERATION = b"INSERT INTO operation"
PIECE = 65_536


class Cut(Enum):
    """What happens to the next COMMIT."""

    BEFORE = auto()
    """It does not reach the server, and the connection is gone: nothing is kept."""
    AFTER = auto()
    """The server commits, and its answer does not come back."""
    UNDER_WAY = auto()
    """The connection is gone, and the server hears of the COMMIT only when somebody enters an operation on another one."""
    FOR_GOOD = auto()
    """As AFTER, and nobody gets through any more."""


@dataclass(slots=True)
class CuttingProxy:
    """Follows `orders`, one for each write that is committed (None: it passes), as long as there are some; `url` leads through it."""

    url: str
    server: tuple[str, int]
    orders: list[Cut | None] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    closed: bool = False
    _late: list[tuple[socket.socket, bytes]] = field(default_factory=list)
    _open: list[socket.socket] = field(default_factory=list)

    def serve(self, listener: socket.socket) -> None:
        """Takes connections until the listener is closed."""
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                if self.closed:
                    _hang_up(client)
                    continue
                server = socket.create_connection(self.server)
                self._open += [client, server]
                for here, there, watched in ((client, server, True), (server, client, False)):
                    threading.Thread(target=self._pass_on, args=(here, there, watched), daemon=True).start()

    def close(self) -> None:
        """Cuts all connections."""
        for end in self._open:
            _hang_up(end)

    def _pass_on(self, here: socket.socket, there: socket.socket, watched: bool) -> None:
        writes = False
        with contextlib.suppress(OSError):
            while piece := here.recv(PIECE):
                ends = watched and piece.endswith(COMMIT) and writes
                order = self.orders.pop(0) if ends and self.orders else None
                if order is not None:
                    self._cut(here, there, piece, order)
                    return
                there.sendall(piece)
                writes = OPERATION in piece or (writes and not ends)
                if watched and OPERATION in piece:
                    self._send_late()
        _hang_up(there)

    def _cut(self, client: socket.socket, server: socket.socket, piece: bytes, order: Cut) -> None:
        self.cuts.append(order)
        if order is Cut.UNDER_WAY:
            self._late.append((server, piece))
        elif order in {Cut.AFTER, Cut.FOR_GOOD}:
            self.closed = order is Cut.FOR_GOOD
            # its answer is for nobody: the other direction finds the client gone
            _hang_up(client)
            server.sendall(piece)
            return
        else:
            _hang_up(server)
        _hang_up(client)

    def _send_late(self) -> None:
        while self._late:
            server, piece = self._late.pop()
            server.sendall(piece)


def _hang_up(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextlib.contextmanager
def cutting_proxy(url: str) -> Iterator[CuttingProxy]:
    """A proxy to the database of that URL."""
    behind = make_url(url)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        through = behind.set(port=listener.getsockname()[1]).render_as_string(hide_password=False)
        proxy = CuttingProxy(through, (str(behind.host), behind.port or 5432))
        thread = threading.Thread(target=proxy.serve, args=(listener,), daemon=True)
        thread.start()
        try:
            yield proxy
        finally:
            _hang_up(listener)
            thread.join()
            proxy.close()
