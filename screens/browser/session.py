"""One session: the process that draws its screens, begun and ended, and what goes back and forth between it and a page."""

import asyncio
import contextlib
import json
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Final

from textual._binary_encode import DecodeError, load

from screens.browser.packets import BEGINNING, data_packet, meta_packet, read_packet
from secretariat.platforms import OWN_GROUP

BEGINS_WITHIN: Final = 30.0  # seconds, until the first sign of the screens
ENDS_WITHIN: Final = 10.0  # seconds for leaving in order, and again after being told by the system to end
TAKEN_WITHIN: Final = 10.0  # seconds, what was typed by the process
PIECE: Final = 64 * 1024  # bytes of a file at once
PIECE_WITHIN: Final = 30.0  # seconds

Send = Callable[[bytes], Awaitable[None]]
Offer = Callable[[str, str], Awaitable[None]]


class Session:
    """One process. Ended by `end`, whatever happened before."""

    def __init__(self, process: Process) -> None:
        if process.stdin is None or process.stdout is None:
            raise ValueError("a session without pipes")
        self._process, self._input, self._output = process, process.stdin, process.stdout
        self._pieces: dict[str, asyncio.Queue[bytes]] = {}  # of files that are on their way, by key

    @classmethod
    async def begin(cls, command: Sequence[str], environment: Mapping[str, str]) -> "Session":
        """Starts the process. Raises OSError where the system cannot."""
        # of a group of its own: what ends the server at a terminal does not end the sessions before the server has told them to
        process = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment, start_new_session=True, creationflags=OWN_GROUP
        )
        return cls(process)

    @property
    def process_id(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    async def show(self, send: Send, offer: Offer) -> bool:
        """Passes on what is drawn, until the process ends; whether there was anything to be seen at all.

        `offer` is told key and name of a file that is handed out.
        """
        try:
            line = await asyncio.wait_for(self._output.readline(), BEGINS_WITHIN)
        except (TimeoutError, ValueError):
            return False
        if line != BEGINNING:
            return False
        while (packet := await read_packet(self._output)) is not None:
            kind, content = packet
            if kind == b"D":
                await send(content)
            elif kind == b"M":
                await self._hear(content, offer)
            elif kind == b"P":
                self._take_piece(content)
        return True

    async def _hear(self, content: bytes, offer: Offer) -> None:
        news = _news(content)
        key, path = news.get("key"), news.get("path")
        if news.get("type") == "deliver_file_start" and isinstance(key, str) and isinstance(path, str):
            self._pieces[key] = asyncio.Queue()
            await offer(key, PurePath(path).name)

    def _take_piece(self, content: bytes) -> None:
        try:
            parts = load(content)
        except DecodeError:
            return
        if isinstance(parts, tuple) and len(parts) == 3 and isinstance(parts[2], bytes) and (queue := self._pieces.get(str(parts[1]))):
            queue.put_nowait(parts[2])

    async def type(self, text: str) -> None:
        """What was typed. Raises TimeoutError where the process does not read any more."""
        await self._put(data_packet(text))

    async def tell(self, kind: str, **more: object) -> None:
        """News for the screens: a size, the focus, the end. Raises TimeoutError where the process does not read any more."""
        await self._put(meta_packet({"type": kind, **more}))

    async def pieces(self, key: str) -> AsyncIterator[bytes]:
        """The content of a file that was handed out, once. Raises TimeoutError where the process does not go on with it."""
        queue = self._pieces.get(key)
        try:
            while queue is not None:
                await self.tell("deliver_chunk_request", key=key, size=PIECE, name=None)
                piece = await asyncio.wait_for(queue.get(), PIECE_WITHIN)
                if not piece:
                    return
                yield piece
        finally:
            self._pieces.pop(key, None)

    async def end(self) -> None:
        """Has the process leave in order; one that does not is ended by the system. Nothing of it is left afterwards."""
        with contextlib.suppress(TimeoutError):
            await self.tell("quit")
        self._input.close()
        draining = asyncio.create_task(self._drain())  # one that still draws must not wait for a reader
        with contextlib.suppress(ProcessLookupError):
            for stop in (None, self._process.terminate, self._process.kill):
                if stop is not None:
                    stop()
                if await self._has_ended():
                    break
        draining.cancel()
        await asyncio.gather(draining, return_exceptions=True)

    async def _has_ended(self) -> bool:
        try:
            await asyncio.wait_for(self._process.wait(), ENDS_WITHIN)
        except TimeoutError:
            return False
        return True

    async def _drain(self) -> None:
        while await self._output.read(PIECE):
            pass

    async def _put(self, packet: bytes) -> None:
        # a process that has ended hears nothing any more; that it has ended is noticed by reading
        with contextlib.suppress(ConnectionError, RuntimeError):
            self._input.write(packet)
            await asyncio.wait_for(self._input.drain(), TAKEN_WITHIN)


def _news(content: bytes) -> Mapping[str, object]:
    try:
        news: object = json.loads(content)
    except ValueError:
        return {}
    return news if isinstance(news, Mapping) else {}
