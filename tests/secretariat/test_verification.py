"""Verifying the journal as a person does it: permitted, watched, called off."""

from collections.abc import Mapping

import pytest

from secretariat import journal
from secretariat.office import Office
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "VERIFY_CHUNK", 3)


@pytest.fixture
def entries(office: Office, people: People) -> int:
    """An office with a few cases; how many entries its journal has."""
    take_in(office, people["rin"], [application_row(serial) for serial in range(1, 8)], take_over_provider(office, people))
    with office.reading() as session:
        return journal.count(session)


def test_it_tells_how_far_it_is_up_to_the_end(office: Office, people: People, entries: int) -> None:
    heard: list[tuple[int, int]] = []
    found = verify_office(office, people["aud"], progress=lambda done, total: heard.append((done, total)))
    assert found == Verification(entries, ())
    assert found.is_sound
    assert [total for _, total in heard] == [entries] * len(heard)
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert len(heard) > 3
    assert heard[-1] == (entries, entries)


def test_called_off_it_names_nothing_that_it_did_not_look_at(office: Office, people: People, entries: int) -> None:
    answers = iter([False, True])
    found = verify_office(office, people["mai"], stop=lambda: next(answers))
    assert found == Verification(entries, (), stopped=True)
    assert not found.is_sound
    assert verify_office(office, people["mai"], stop=lambda: False) == Verification(entries, ())


@pytest.mark.parametrize("login", ["rin", "sho", "cal"])
def test_it_is_not_for_everybody(office: Office, people: People, login: str) -> None:
    assert code_of(verify_office(office, people[login])) == "not-permitted"
