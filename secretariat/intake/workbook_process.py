"""The parent's side of `parse_workbook`: starts the process that parses a workbook, takes its frames, and is rid of it in every case."""

import contextlib
import marshal
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from models.vocabulary import RefusalCode
from secretariat.child_environment import without_secrets
from secretariat.intake.limits import Limits
from secretariat.intake.parse_workbook import LENGTH_BYTES, PlainRow
from secretariat.intake.table import ReadingStopped
from secretariat.refusal import refuse

_PROGRAM = Path(__file__).with_name("parse_workbook.py")


class WorkbookProcess:
    """One process that parses one workbook. Every method but `close` raises ReadingStopped when it died, whatever killed it."""

    def __init__(self, path: Path, limits: Limits) -> None:
        """Starts the process. Raises OSError when the machine has no room for one."""
        # -P: the modules of this folder must not pass for others of the same name
        command = [sys.executable, "-P", str(_PROGRAM), str(limits.memory_bytes)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=without_secrets(os.environ)
        )
        self._input = cast(IO[bytes], self._process.stdin)
        self._output = cast(IO[bytes], self._process.stdout)
        self._seconds = limits.seconds
        self._overdue = False
        name = os.fsencode(path.absolute())
        with contextlib.suppress(OSError):  # one that died is found out when it is asked
            self._input.write(len(name).to_bytes(LENGTH_BYTES, "big") + name)
            self._input.flush()

    def worksheets(self) -> Iterator[tuple[int, str, PlainRow]]:
        """Each worksheet's place in the workbook (0-based), name and row 1."""
        while (sheet := self._receive()) is not None:
            index, name, cells = cast(tuple[int, str, PlainRow], sheet)
            yield index, name, cells

    def rows(self, index: int) -> Iterator[PlainRow]:
        """The rows of one worksheet from row 2 on, blank ones included."""
        try:
            self._input.write(index.to_bytes(LENGTH_BYTES, "big"))
            self._input.flush()
        except OSError as error:
            raise self._stopped() from error
        while (chunk := self._receive()) is not None:
            yield from cast(list[PlainRow], chunk)

    def close(self) -> None:
        """Ends the process, however far it is, and waits until it is gone."""
        self._process.kill()
        self._process.wait()
        self._output.close()
        with contextlib.suppress(OSError):  # what it never read
            self._input.close()

    def _receive(self) -> object:
        # by the clock on the wall, only while the process is waited for: the reader of the rows may take its time
        timer = threading.Timer(self._seconds, self._give_up)
        timer.start()
        try:
            length = int.from_bytes(self._exactly(LENGTH_BYTES), "big")
            frame: object = marshal.loads(self._exactly(length))  # noqa: S302 - written by our own program
        except (OSError, EOFError, ValueError, TypeError) as error:
            raise self._stopped() from error
        finally:
            timer.cancel()
        return frame

    def _exactly(self, count: int) -> bytes:
        received = self._output.read(count)
        if len(received) < count:
            raise EOFError
        return received

    def _give_up(self) -> None:
        self._overdue = True
        self._process.kill()

    def _stopped(self) -> ReadingStopped:
        return ReadingStopped(refuse(RefusalCode.INVALID_FILE, "reader.overdue" if self._overdue else "reader.unreadable"))
