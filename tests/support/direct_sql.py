"""A person of a shared office at its database, past the program: psql in their hands."""

import contextlib
from collections.abc import Iterator

import psycopg
import pytest

from secretariat.office import Office
from tests.support.rehearsal import PASSWORD


@contextlib.contextmanager
def as_login(
    office: Office, login: str, password: str = PASSWORD, *, path: str = "", autocommit: bool = False
) -> Iterator[psycopg.Connection]:
    """A session of the person's own; without `autocommit` nothing of it is kept. `path`: a search path, where it is not the role's."""
    url, options = office.engine.url, f"-c search_path={path}" if path else ""
    connection = psycopg.connect(
        host=url.host, port=url.port, dbname=url.database, user=login, password=password, options=options, autocommit=autocommit
    )
    with contextlib.closing(connection):
        yield connection


def refused_by_server(connection: psycopg.Connection, statement: str, *parameters: object) -> str:
    """What the server says against it, at once or at the commit."""
    with pytest.raises(psycopg.Error) as raised, connection.transaction():
        connection.execute(statement, parameters)
    return str(raised.value)
