"""Long work in an embedded office lets others have the lock between its chunks."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from secretariat import database, embedded
from secretariat.office import Office, open_office
from tests.support.rehearsal import OPENED

pytestmark = pytest.mark.parametrize("backend", ["sqlite"])


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long each wait for others would have been; nobody waits."""
    found: list[float] = []
    wait: Callable[[float], None] = found.append
    monkeypatch.setattr("secretariat.embedded.time.sleep", wait)
    return found


def hold(office: Office) -> None:
    with database.writing(office.engine) as session:
        session.execute(sa.text("SELECT 1"))


def test_after_a_long_hold_of_the_lock_the_next_one_waits_until_everybody_has_asked(
    office: Office, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "LONG_SECONDS", 0.0)
    hold(office)
    assert waits == []
    with office.reading() as session:
        session.execute(sa.text("SELECT 1"))
    assert waits == []
    hold(office)
    assert len(waits) == 1
    assert 0 < waits[0] <= embedded.TURN_SECONDS


def test_others_never_wait(office: Office, office_url: str, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "LONG_SECONDS", 0.0)
    hold(office)
    colleague = open_office(office_url, now=OPENED)
    hold(colleague)
    colleague.engine.dispose()
    assert waits == []


def test_nobody_waits_after_a_short_act(office: Office, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "LONG_SECONDS", 60.0)
    hold(office)
    hold(office)
    assert waits == []


def test_what_was_rolled_back_counts_too(office: Office, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "LONG_SECONDS", 0.0)
    with pytest.raises(KeyError), database.writing(office.engine) as session:
        session.execute(sa.text("SELECT 1"))
        raise KeyError
    hold(office)
    assert len(waits) == 1
