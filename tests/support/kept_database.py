"""One database of Postgres for many tests, with connections that stay: emptied to what was founded before each of them.

A database and connections of its own for each test cost the server more than the tests' own work: whoever connects anew plans every
statement anew. What a test leaves in another shape (a trigger dropped, a lock still held) is thrown away, and the next one gets a new one.
"""

import contextlib
from collections.abc import Iterator

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url
from sqlalchemy.pool import QueuePool

from tests.support.kept_people import KeptPeople
from tests.support.postgres_server import fresh_database

PATIENCE = "2s"
SHAPE = """
    SELECT md5(string_agg(line, ' ' ORDER BY line)) FROM (
        SELECT concat_ws(' ', 'table', relname, relkind, relnatts) AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT concat_ws(' ', 'trigger', tgname, tgrelid, tgenabled, tgfoid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT concat_ws(' ', 'function', proname, md5(prosrc)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT concat_ws(' ', 'constraint', conname, convalidated) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace
    ) AS lines
"""


class KeptPool(QueuePool):
    """Connections that outlive the offices that used them."""

    def dispose(self) -> None:
        """An office is closed; the next one takes its connections."""

    def recreate(self) -> "KeptPool":
        """What an office that was closed would use: the same."""
        return self

    def close(self) -> None:
        """Closes all connections that nobody has in hand."""
        super().dispose()


KeptPools = dict[str | None, KeptPool | None]
"""The connections to each database that is kept; None: nobody connected yet."""


class KeptDatabase:
    """A database that is made from the template when it is first wanted, and again whenever a test left it in another shape."""

    def __init__(self, server: str, template: str, pools: KeptPools, people: KeptPeople) -> None:
        self._people = people
        self._server, self._template, self._pools = server, template, pools
        self._stack = contextlib.ExitStack()
        self._url: str | None = None
        self._shape: object = None
        self._states: dict[str, str] = {}

    @contextlib.contextmanager
    def lent(self) -> Iterator[str]:
        """The URL, with exactly what was founded in it. The people are given back too: the next test may copy the template."""
        if self._url is None or not self._made_anew():
            self.close()
            self._make()
        assert self._url is not None
        yield self._url
        with contextlib.suppress(psycopg.Error):
            self._people.bring_back(self._connection)

    def close(self) -> None:
        """Drops the database."""
        if self._url is not None and (pool := self._pools.pop(make_url(self._url).database)) is not None:
            pool.close()
        self._stack.close()
        self._states.clear()
        self._url = None

    def keep(self, state: str) -> None:
        """Keeps what is in the database now, so that it can be brought back until the database is made anew."""
        schema = f"kept_{len(self._states)}"
        _keep(self._connection, schema)
        self._states[state] = schema

    def bring_back(self, state: str) -> bool:
        """Makes what was kept under that name be in the database again; False: nothing was."""
        if (schema := self._states.get(state)) is None:
            return False
        self._connection.execute(sql.SQL("SELECT {}.begin_again()").format(sql.Identifier(schema)))
        return True

    def _make(self) -> None:
        self._url = self._stack.enter_context(fresh_database(self._server, self._template))
        self._connection = self._stack.enter_context(psycopg.connect(self._url, autocommit=True))
        self._pools[make_url(self._url).database] = None
        self._shape = self._connection.execute(SHAPE).fetchone()
        self._people.bring_back(self._connection)
        _keep(self._connection, "founded")
        self._connection.execute("SET session_replication_role = replica")  # for good: each change makes it plan every statement anew

    def _made_anew(self) -> bool:
        try:
            if self._connection.execute(SHAPE).fetchone() != self._shape:
                return False
            self._connection.execute("SELECT founded.begin_again()")
            self._people.bring_back(self._connection)
        except psycopg.Error:
            return False
        return True


def _keep(connection: psycopg.Connection, schema: str) -> None:
    """Keeps what is in all tables in a schema of its own, and how they get back to it."""
    tables = [row[0] for row in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    sequences = [row[0] for row in connection.execute("SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'")]
    connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(schema)))
    steps = []
    for table in tables:
        here, kept = sql.Identifier("public", table), sql.Identifier(schema, table)
        connection.execute(sql.SQL("CREATE TABLE {} AS TABLE {}").format(kept, here))
        steps.append(sql.SQL("IF EXISTS (SELECT FROM {0}) THEN DELETE FROM {0}; END IF;").format(here))
        if connection.execute(sql.SQL("SELECT FROM {} LIMIT 1").format(here)).fetchone() is not None:
            steps.append(sql.SQL("INSERT INTO {} SELECT * FROM {};").format(here, kept))
    for name in sequences:
        sequence = sql.Identifier("public", name)
        last = connection.execute(sql.SQL("SELECT last_value, is_called FROM {}").format(sequence)).fetchone()
        assert last is not None
        steps.append(sql.SQL("PERFORM setval({}, {}, {});").format(sql.Literal(f"public.{name}"), *map(sql.Literal, last)))
    body = sql.SQL(" ").join(steps)
    function = sql.SQL("CREATE FUNCTION {}.begin_again() RETURNS void LANGUAGE plpgsql SET lock_timeout = {} AS {}")
    text = f"BEGIN {body.as_string(connection)} END"
    connection.execute(function.format(sql.Identifier(schema), sql.Literal(PATIENCE), sql.Literal(text)))
