"""pg_dump and pg_restore: an office of Postgres out in the custom format, and back in one transaction of ours.

What they need to log in reaches pg_dump through its environment, never through its arguments. pg_restore does not connect at all: it turns
the archive into SQL, which is run here, so that whatever goes wrong afterwards takes all of it back.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Final, cast

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine
from sqlmodel import Session

from secretariat.child_environment import without_secrets

_VERSION: Final = re.compile(r"\(PostgreSQL\) ([0-9]+)")
_COPY: Final = re.compile(rb"COPY ([^ (]+(?: \([^)]*\))?) FROM stdin;\n")
_PSQL_ONLY: Final = re.compile(r"^\\(?:un)?restrict .*$", re.MULTILINE)
_SETTING: Final = re.compile(r"^SET ([a-z_]+) = .*$", re.MULTILINE)
_END: Final = b"\\.\n"
_SEQUENCE: Final = b"SELECT pg_catalog.setval("
ASK_SECONDS: Final = 0.2  # between two looks whether somebody has called it off


class DumpError(Exception):
    """pg_dump or pg_restore failed; the text is what it said."""


def tool_version(name: str) -> int | None:
    """The major version of pg_dump or pg_restore on this machine; None where it is not installed."""
    if (program := shutil.which(name)) is None:
        return None
    ended = subprocess.run([program, "--version"], capture_output=True, check=False, stdin=subprocess.DEVNULL, env=_environment())
    found = _VERSION.search(ended.stdout.decode(errors="replace"))
    return int(found[1]) if found else None


def server_version(session: Session) -> int:
    """The major version of the server."""
    return int(session.execute(sa.text("SHOW server_version_num")).scalar_one()) // 10_000


def can_dump(engine: Engine) -> bool:
    """Whether pg_dump and pg_restore are here and not older than the server. Raises OfficeUnavailable."""
    from secretariat.database import reading

    if engine.dialect.name != "postgresql":
        return False
    with reading(engine) as session:
        least = server_version(session)
    return all((version := tool_version(name)) is not None and version >= least for name in ("pg_dump", "pg_restore"))


def dump(picture: Session, path: Path, leave_out: frozenset[str], is_stopped: Callable[[], None]) -> None:
    """The office as the picture sees it, without the rows of `leave_out`, in a new file. `is_stopped` raises to call it off.

    Raises DumpError; whatever is raised, pg_dump has ended.
    """
    snapshot, schema = picture.execute(sa.text("SELECT pg_export_snapshot(), current_schema()")).one()
    engine = picture.get_bind().engine
    command = ["pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--no-password", f"--schema={schema}"]
    command += [f"--snapshot={snapshot}", f"--file={path}", *(f"--exclude-table-data={schema}.{table}" for table in sorted(leave_out))]
    process = subprocess.Popen(
        [*command, f"--dbname={_address(engine.url)}"],
        env=_environment(engine.url),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        said = _ended(process, is_stopped)
    finally:
        process.kill()
        process.wait()
    if process.returncode:
        raise DumpError(said)


def _ended(process: subprocess.Popen[bytes], is_stopped: Callable[[], None]) -> str:
    while True:
        try:
            return process.communicate(timeout=ASK_SECONDS)[1].decode(errors="replace")
        except subprocess.TimeoutExpired:
            is_stopped()


def read_through(path: Path) -> None:
    """Reads an archive from end to end. Raises DumpError where pg_restore finds something wrong with it."""
    with _restored(path) as output:
        while output.read(1 << 20):
            pass


def replay(session: Session, path: Path) -> None:
    """Makes what an archive holds in the session's transaction; nothing of it may be there. Raises DumpError."""
    connection = session.connection()
    known = frozenset(session.execute(sa.text("SELECT name FROM pg_settings")).scalars())
    schema = session.execute(sa.text("SELECT current_schema()")).scalar_one()
    for section in ("pre-data", "data", "post-data"):
        # what is in the schema, not the schema itself, which is there already
        with _restored(path, f"--section={section}", f"--schema={schema}") as output:
            if section == "data":
                _copy(output, connection)
            else:
                _run(connection, _only_known(output.read().decode(), known))
    # the archive's own search path and settings end with it
    _run(connection, "RESET ALL")


def _only_known(script: str, known: frozenset[str]) -> str:
    """Without what only psql understands, and without settings that a newer pg_restore names and this server does not have."""
    return _SETTING.sub(lambda found: found[0] if found[1] in known else "", _PSQL_ONLY.sub("", script))


def _run(connection: sa.Connection, script: str) -> None:
    # past SQLAlchemy, whose errors quote the whole script
    with closing(connection.connection.cursor()) as cursor:
        cursor.execute(script)


def _copy(output: IO[bytes], connection: sa.Connection) -> None:
    """The rows of every table, and the state of the sequences."""
    with closing(connection.connection.cursor()) as cursor:
        for line in output:
            if found := _COPY.fullmatch(line):
                with cursor.copy(f"COPY {found[1].decode()} FROM STDIN") as copy:
                    for row in output:
                        if row == _END:
                            break
                        copy.write(row)
            elif line.startswith(_SEQUENCE):
                cursor.execute(line)


@contextmanager
def _restored(path: Path, *options: str) -> Iterator[IO[bytes]]:
    """What pg_restore writes of an archive, to be read to its end. Raises DumpError if it failed."""
    with TemporaryFile() as said:
        process = subprocess.Popen(
            ["pg_restore", "--no-owner", "--no-privileges", *options, "--file=-", str(path)],
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
        )
        try:
            with cast("IO[bytes]", process.stdout) as output:
                yield output
            process.wait()
        finally:
            process.kill()
            process.wait()
        if process.returncode:
            said.seek(0)
            raise DumpError(said.read().decode(errors="replace"))


def _environment(url: URL | None = None) -> Mapping[str, str]:
    """That of the program without its passwords, with the one that the URL carries."""
    kept = without_secrets(os.environ)
    password = url.password or os.environ.get("PGPASSWORD") if url is not None else None
    return kept if password is None else kept | {"PGPASSWORD": str(password)}


def _address(url: URL) -> str:
    """The URL as pg_dump takes it, without the password: others see the arguments of a program."""
    query = {name: value for name, value in url.query.items() if name != "password"}
    bare = URL.create("postgresql", url.username, None, url.host, url.port, url.database, query)
    return bare.render_as_string(hide_password=False)
