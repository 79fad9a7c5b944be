"""What docs/operations.md tells people to write is taken: SQL by a server, settings by their names, commands by the program."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from secretariat import connections
from tests.connections.test_standby import CONDITIONS

DOCUMENT: Final = (Path(__file__).parent.parent.parent / "docs" / "operations.md").read_text("utf-8")
OF_EXTENSIONS: Final = {"auth_delay.milliseconds"}


def blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.+?)```", DOCUMENT, re.DOTALL)


def settings() -> Mapping[str, str]:
    """Every setting that the document gives, with its value."""
    lines = [line.partition(" = ") for block in blocks("ini") for line in block.splitlines() if not line.startswith("#")]
    return {name: value.strip("'") for name, _, value in lines}


@pytest.mark.postgres
def test_the_server_knows_every_setting_and_takes_its_value(postgres_server: str) -> None:
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        known = {row[0] for row in connection.execute("SELECT name FROM pg_settings")}
        assert set(settings()) - OF_EXTENSIONS <= known
        for name, value in settings().items():
            if name not in OF_EXTENSIONS:
                # a function's own settings are checked when it is made; what belongs to the server's start is refused by its kind only
                try:
                    made = sql.SQL("CREATE FUNCTION pg_temp.tried() RETURNS int LANGUAGE sql SET {} = {} AS 'SELECT 1'")
                    connection.execute(made.format(sql.Identifier(name), sql.Literal(value)))
                    connection.execute("DROP FUNCTION pg_temp.tried()")
                except psycopg.errors.CantChangeRuntimeParam:
                    continue


def test_every_value_of_a_connection_stands_there_and_every_condition_of_the_standby() -> None:
    named = [*connections.PARAMETERS, *connections.SESSION, *CONDITIONS]
    kept = {name for name in named if "keepalives" in name}
    assert [name for name in named if name not in kept and f"`{name}`" not in DOCUMENT] == []
    assert f"at most {connections.KEPT} connections" in DOCUMENT
    assert f"up to {connections.KEPT + connections.MORE} for moments" in DOCUMENT
    assert make_url(re.findall(r"`(postgresql:///office\?host=[^`]+)`", DOCUMENT)[0]).query["target_session_attrs"] == "read-write"
