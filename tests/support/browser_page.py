"""A page in a test: what a browser would send and show, without one."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

import aiohttp
import pyte

from tests.support.terminal import NotShownError

WITHIN: Final = 10.0  # seconds


class Page:
    """One socket, and a terminal that draws what comes."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.raw = b""
        self.news: list[object] = []
        self._screen = pyte.Screen(120, 40)
        self._stream = pyte.ByteStream(self._screen)

    async def type(self, text: str) -> None:
        """Keys."""
        await self.send("stdin", text)

    async def send(self, *parts: object) -> None:
        """A message of the page."""
        await self.socket.send_json(list(parts))

    def text(self) -> str:
        """What is on the screen; the second half of a wide character is left out."""
        rows = (self._screen.buffer[row] for row in range(self._screen.lines))
        return "\n".join("".join(row[column].data for column in range(self._screen.columns)).rstrip() for row in rows)

    def line_of_cursor(self) -> str:
        """Where what is typed next goes."""
        return self.text().split("\n")[self._screen.cursor.y]

    async def wait_for(self, wanted: str | Callable[[], bool]) -> None:
        """Reads until it is on the screen, or so. Raises NotShownError."""
        while not (wanted in self.text() if isinstance(wanted, str) else wanted()):
            try:
                more = await self.read()
            except TimeoutError:
                more = False
            if not more:
                raise NotShownError(f"{wanted!r} is not on the screen:\n{self.text()}")

    async def closed(self) -> bool:
        """Reads until the server has closed the socket."""
        while await self.read():
            pass
        return self.socket.closed

    async def read(self) -> bool:
        """Takes one message; False at the end."""
        message = await self.socket.receive(timeout=WITHIN)
        if message.type is aiohttp.WSMsgType.BINARY:
            self.raw += message.data
            self._stream.feed(message.data)
        elif message.type is aiohttp.WSMsgType.TEXT:
            self.news.append(json.loads(message.data))
        else:
            return False
        return True


@asynccontextmanager
async def opened(origin: str, path: str = "/ws/ja", **headers: str) -> AsyncIterator[Page]:
    """A page of `origin` with 120 columns and 40 rows."""
    sent = {"Origin": origin} | {name.replace("_", "-"): value for name, value in headers.items()}
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(f"{origin}{path}?width=120&height=40", headers=sent) as socket,
    ):
        yield Page(socket)
