"""Running the server until it is told to end, and the sessions with it."""

import asyncio
import contextlib
import errno
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from aiohttp import web

from models.vocabulary import RefusalCode
from screens.browser.address import Address
from screens.browser.environment import environment_of_session
from screens.browser.server import BrowserServer, Limits
from screens.browser.session import Session
from secretariat.failures import report_failure
from secretariat.messages import Language
from secretariat.refusal import Refusal, refuse

ENDS_WITHIN: Final = 35.0  # seconds, for all sessions: a little longer than the longest that one of them takes


@dataclass(frozen=True, slots=True)
class Served:
    """What every session is opened with: the office's address, a rehearsal's clock, the folder above people's folders of files."""

    database: str
    now: datetime | None = None
    files: Path | None = None

    def command(self) -> list[str]:
        """The program of a session; modules are found where this one's are, never in the current folder."""
        command = [sys.executable, "-P", "-m", "screens.browser.child"]
        if self.now is not None:
            command += ["--now", self.now.isoformat()]
        if self.files is not None:
            command += ["--files", str(self.files)]
        return command


def run_server(
    served: Served, address: Address, language: Language, limits: Limits, *, tell: Callable[[Address], None], log_folder: Path
) -> Refusal | None:
    """Serves until the process is told to end (SIGTERM, Ctrl+C). `tell` is given the address once it is open.

    A refusal where it cannot be opened.
    """
    own: Mapping[str, str] = dict(os.environ)

    async def begin(wanted: Language, columns: int, rows: int) -> Session:
        environment = environment_of_session(own, database=served.database, language=wanted, columns=columns, rows=rows)
        return await Session.begin(served.command(), environment)

    server = BrowserServer(address, language, limits, begin, log_folder)
    with contextlib.suppress(KeyboardInterrupt):
        return asyncio.run(_serve(server, tell, log_folder))
    return None


async def _serve(server: BrowserServer, tell: Callable[[Address], None], log_folder: Path) -> Refusal | None:
    loop, told_to_end = asyncio.get_running_loop(), asyncio.Event()
    loop.set_exception_handler(lambda _, context: _note(context.get("exception"), log_folder))
    for name in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C comes as KeyboardInterrupt
            loop.add_signal_handler(name, told_to_end.set)
    runner = web.AppRunner(server.application(), access_log=None, logger=_defects(log_folder), shutdown_timeout=ENDS_WITHIN)
    try:
        await runner.setup()
        try:
            await web.TCPSite(runner, server.address.host, server.address.port).start()
        except OSError as error:
            return _not_opened(server.address, error)
        server.address = replace(server.address, port=int(runner.addresses[0][1]))
        tell(server.address)
        await told_to_end.wait()
    finally:
        await runner.cleanup()
    return None


def _not_opened(address: Address, error: OSError) -> Refusal:
    if error.errno == errno.EADDRINUSE:
        return refuse(RefusalCode.INVALID_VALUE, "browser.port_taken", port=address.port)
    return refuse(RefusalCode.INVALID_VALUE, "browser.not_opened", host=address.host, port=address.port)


class _DefectHandler(logging.Handler):
    """Defects while a request was answered go where all others go: with their place, without what was asked."""

    def __init__(self, log_folder: Path) -> None:
        super().__init__(logging.ERROR)
        self._log_folder = log_folder

    def emit(self, record: logging.LogRecord) -> None:
        """Notes the exception of a record, if it has one."""
        _note(record.exc_info[1] if record.exc_info else None, self._log_folder)


def _defects(log_folder: Path) -> logging.Logger:
    logger = logging.Logger("secretariat.browser", logging.ERROR)
    logger.addHandler(_DefectHandler(log_folder))
    return logger


def _note(error: object, log_folder: Path) -> None:
    if isinstance(error, BaseException):
        report_failure(error, log_folder)
