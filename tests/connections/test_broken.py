"""Connections that break: nothing half done is left, and the next one works."""

import time
from types import SimpleNamespace

import psycopg
import pytest
import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat.connections import KEPT_SECONDS
from secretariat.office import Office
from secretariat.refusal import OfficeUnavailable

PID = sa.text("SELECT pg_backend_pid()")
COUNT = sa.text("SELECT count(*) FROM operation")


def end_backends(url: str, *pids: int) -> None:
    """As an administrator would; waits until they are gone."""
    with psycopg.connect(url) as connection:
        for pid in pids:
            connection.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])


def pid_of(office: Office) -> int:
    with office.reading() as session:
        return int(session.execute(PID).scalar_one())


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_backend_that_is_ended_in_the_middle_of_a_change_leaves_nothing_and_the_next_change_works(
    office: Office, office_url: str
) -> None:
    with office.reading() as session:
        before = session.execute(COUNT).scalar_one()
    with pytest.raises(OfficeUnavailable) as failed, office.writing("admin", "try") as (session, _):
        end_backends(office_url, int(session.execute(PID).scalar_one()))
        session.execute(PID)
    assert failed.value.refusal.code is RefusalCode.UNREACHABLE
    with office.writing("admin", "try"):
        pass
    with office.reading() as session:
        assert session.execute(COUNT).scalar_one() == before + 1


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_backend_that_is_ended_while_nobody_asks_is_not_noticed_by_anybody(office: Office, office_url: str) -> None:
    ended = pid_of(office)
    end_backends(office_url, ended)
    assert pid_of(office) != ended


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_connection_is_kept_for_its_hour_and_replaced_after_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    first = pid_of(office)
    assert pid_of(office) == first
    now = time.time()
    monkeypatch.setattr("sqlalchemy.pool.base.time", SimpleNamespace(time=lambda: now + KEPT_SECONDS - 60))
    assert pid_of(office) == first
    monkeypatch.setattr("sqlalchemy.pool.base.time", SimpleNamespace(time=lambda: now + KEPT_SECONDS + 60))
    second = pid_of(office)
    assert second != first
    assert pid_of(office) == second
