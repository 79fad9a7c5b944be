"""`secretariat serve` in a process of its own, on a free port of loopback."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.rehearsal import PASSWORD

PROGRAM = "from secretariat.cli import main; main()"


@contextmanager
def serving(url: str, folder: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Where the screens of an office are, and the process that serves them; it is ended by SIGTERM unless it has ended."""
    environment = os.environ | {"SECRETARIAT_PASSWORD": PASSWORD, "HOME": str(folder), "XDG_STATE_HOME": str(folder / "state")}
    command = [sys.executable, "-c", PROGRAM, "--lang", "ja", "--database", url, "--as", "admin", "--now", "2020-01-20T10:00", "--json"]
    with subprocess.Popen([*command, "serve", "--port", "0", *options], env=environment, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            opened: object = json.loads(process.stdout.readline())
            assert isinstance(opened, dict)
            yield f"http://127.0.0.1:{opened['port']}", process
        finally:
            process.terminate()
            process.wait(30)


def children_of(process_id: int) -> list[int]:
    """The processes that a process has begun and not yet forgotten, zombies among them (Linux)."""
    children = Path(f"/proc/{process_id}/task/{process_id}/children")
    return [int(child) for child in children.read_text("utf-8").split()]
