"""Without a server on the machine the tests bring their own."""

import psycopg
import pytest

from tests.support import postgres_server


@pytest.mark.postgres
def test_the_server_of_the_development_dependency_runs_where_none_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_PG_URL", raising=False)
    monkeypatch.setattr(postgres_server, "installed_binaries", lambda: None)
    with postgres_server.running_server() as server, postgres_server.fresh_database(server) as url, psycopg.connect(url) as connection:
        assert connection.execute("SELECT datcollate, pg_encoding_to_char(encoding) FROM pg_database").fetchone() == ("C.UTF-8", "UTF8")
