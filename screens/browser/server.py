"""The server of the screens in browsers: who may open a socket, one session for each, and the files that sessions hand out."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from aiohttp import WSMsgType, web

from screens.browser.address import Address
from screens.browser.pages import headers, page, static
from screens.browser.session import Session
from secretariat.failures import report_failure
from secretariat.messages import LANGUAGES, Language, text

LONGEST_MESSAGE: Final = 1024 * 1024  # bytes that a page sends at once: a pasted text
HEARTBEAT: Final = 20.0  # seconds; a page that went without a word is missed within twice of it
CLOSES_WITHIN: Final = 3.0  # seconds, for a page to answer that it is being left
COLUMNS: Final = range(20, 501)
ROWS: Final = range(5, 201)

Begin = Callable[[Language, int, int], Awaitable[Session]]


class SessionNotBegunError(Exception):
    """The process of a session ended before its screens were there; noted in the private log."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`sessions`: so many at once; `idle`: seconds without a key or a move of the mouse, after which a session ends."""

    sessions: int
    idle: float


class BrowserServer:
    """`begin` starts a session in a language, for a page of so many columns and rows; `language`: unless the page's address names one."""

    def __init__(self, address: Address, language: Language, limits: Limits, begin: Begin, log_folder: Path) -> None:
        self.address = address
        self._language, self._limits, self._begin, self._log_folder = language, limits, begin, log_folder
        self._taken = 0  # places, of sessions that are there or about to be
        self._sockets: set[web.WebSocketResponse] = set()
        self._offered: dict[str, tuple[Session, str]] = {}  # files by their key: whose, and what they are called

    def application(self) -> web.Application:
        """What is answered under which address; nothing else is."""
        application = web.Application(middlewares=[self._only_own_names])
        routes = (
            ("/", self._page),
            (f"/{{language:{'|'.join(LANGUAGES)}}}", self._page),
            ("/static/{name}", self._static),
            (f"/ws/{{language:{'|'.join(LANGUAGES)}}}", self._socket),
            ("/download/{key}", self._download),
        )
        application.add_routes([web.get(path, handler, allow_head=False) for path, handler in routes])
        application.on_response_prepare.append(self._set_headers)
        application.on_shutdown.append(self._close_all)
        return application

    # every request

    @web.middleware
    async def _only_own_names(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if self.address.origin_of(request.host) is None:
            raise web.HTTPMisdirectedRequest
        return await handler(request)

    async def _set_headers(self, request: web.BaseRequest, response: web.StreamResponse) -> None:
        response.headers.update(headers(self.address.origin_of(request.host)))

    def _origin(self, request: web.Request) -> str:
        origin = self.address.origin_of(request.host)
        if origin is None:
            raise web.HTTPMisdirectedRequest
        return origin

    def _language_of(self, request: web.Request) -> Language:
        wanted = request.match_info.get("language")
        return next((known for known in LANGUAGES if known == wanted), self._language)

    # the page

    async def _page(self, request: web.Request) -> web.Response:
        language = self._language_of(request)
        if self._taken >= self._limits.sessions:
            raise web.HTTPServiceUnavailable(text=text(language, "browser.full"))
        return page(language, self._origin(request), request.query.get("fontsize", ""))

    async def _static(self, request: web.Request) -> web.Response:
        return static(request.match_info["name"])

    # sessions

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Origin") != self._origin(request):
            raise web.HTTPForbidden  # a page of somebody else's: browsers let any page open a socket to anywhere
        if self._taken >= self._limits.sessions:
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=LONGEST_MESSAGE, timeout=CLOSES_WITHIN)
        self._taken += 1
        try:
            await socket.prepare(request)
            self._sockets.add(socket)
            language = self._language_of(request)
            columns, rows = (_within(_number(request.query.get(name)), among) for name, among in (("width", COLUMNS), ("height", ROWS)))
            session = await self._begin(language, columns, rows)
            await self._converse(session, socket, language)
        finally:
            self._sockets.discard(socket)
            self._taken -= 1
        return socket

    async def _converse(self, session: Session, socket: web.WebSocketResponse, language: Language) -> None:
        showing = asyncio.create_task(self._show(session, socket, language))
        try:
            with contextlib.suppress(TimeoutError, ConnectionError):
                await self._listen(session, socket)
        finally:
            showing.cancel()
            await asyncio.gather(showing, return_exceptions=True)
            self._offered = {key: offered for key, offered in self._offered.items() if offered[0] is not session}
            await session.end()
            await socket.close()

    async def _show(self, session: Session, socket: web.WebSocketResponse, language: Language) -> None:
        async def offer(key: str, name: str) -> None:
            self._offered[key] = session, name
            await socket.send_json(["deliver_file_start", key])

        with contextlib.suppress(ConnectionError):
            if not await session.show(socket.send_bytes, offer):
                failure = report_failure(SessionNotBegunError(), self._log_folder)
                await socket.send_bytes(text(language, "cli.defect", id=failure).encode())
            await socket.close()

    async def _listen(self, session: Session, socket: web.WebSocketResponse) -> None:
        """Until the page is closed, says what no page of ours says, or nobody has been there for long. Raises TimeoutError."""
        now = asyncio.get_running_loop().time
        until = now() + self._limits.idle
        while (message := await socket.receive(timeout=max(until - now(), 0.01))).type is WSMsgType.TEXT:
            match _read(message.data):
                case ["stdin", str(typed)]:
                    until = now() + self._limits.idle
                    await session.type(typed)
                case ["resize", {"width": int(width), "height": int(height)}]:
                    await session.tell("resize", width=_within(width, COLUMNS), height=_within(height, ROWS))
                case ["focus" | "blur" as kind]:
                    await session.tell(str(kind))
                case ["ping", str(sent)]:
                    await socket.send_json(["pong", sent])
                case _:
                    return

    async def _close_all(self, application: web.Application) -> None:
        del application
        await asyncio.gather(*(socket.close() for socket in self._sockets), return_exceptions=True)

    # files

    async def _download(self, request: web.Request) -> web.StreamResponse:
        offered = self._offered.pop(request.match_info["key"], None)
        if offered is None or request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
            raise web.HTTPNotFound
        session, name = offered
        response = web.StreamResponse(
            headers={
                "Content-Type": "application/octet-stream",
                "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
            }
        )
        await response.prepare(request)
        async for piece in session.pieces(request.match_info["key"]):
            await response.write(piece)
        await response.write_eof()
        return response


def _read(message: str) -> object:
    try:
        return json.loads(message)
    except (ValueError, RecursionError):
        return None


def _number(given: str | None) -> int:
    return int(given) if given is not None and given.isascii() and given.isdecimal() and len(given) < 6 else 0


def _within(given: int, among: range) -> int:
    return min(max(given, among[0]), among[-1])
