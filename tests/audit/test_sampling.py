"""A sample can be drawn again by anybody: same seed, same population, same cases."""

from collections.abc import Mapping
from hashlib import sha256

import pytest

from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat.audit import sampling
from secretariat.audit.sampling import Criteria, Sample, draw_sample, rank
from secretariat.casework.desk import decide_applications
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
ON_SQLITE = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


@pytest.fixture
def numbers(office: Office, people: People) -> list[str]:
    """Twelve applications, the first four approved."""
    rows = [application_row(serial) for serial in range(1, 13)]
    taken = take_in(office, people["rin"], rows, take_over_provider(office, people)).numbers
    assert all(result.refusal is None for result in decide_applications(office, people["rin"], taken[:4], Command("approve")))
    return list(taken)


def draw(office: Office, people: People, seed: str, size: int, criteria: Criteria | None = None) -> Sample:
    """A sample."""
    sample = draw_sample(office, people["aud"], seed, size, criteria or Criteria())
    assert isinstance(sample, Sample), sample
    return sample


def test_the_draw_is_what_anybody_computes_from_the_numbers(
    office: Office, people: People, numbers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "CHUNK", 5)
    sample = draw(office, people, "検査2020", 5)
    assert [one.number for one in sample.drawn] == sorted(numbers, key=lambda number: sha256(f"検査2020:{number}".encode()).digest())[:5]
    assert sample.digest == sha256("".join(f"{number}\n" for number in numbers).encode()).hexdigest()
    assert (sample.population, [one.place for one in sample.drawn]) == (12, [1, 2, 3, 4, 5])
    assert draw(office, people, "検査2020", 5) == sample
    assert draw(office, people, "検査2020", 8).drawn[:5] == sample.drawn
    assert draw(office, people, "検査2021", 12).drawn != draw(office, people, "検査2020", 12).drawn
    assert len(draw(office, people, "1", 100).drawn) == 12


@ON_SQLITE
def test_criteria_make_another_population_with_another_digest(office: Office, people: People, numbers: list[str]) -> None:
    whole, approved = draw(office, people, "1", 12), draw(office, people, "1", 12, Criteria(status=ApplicationStatus.APPROVED))
    assert {one.number for one in approved.drawn} == set(numbers[:4])
    assert approved.digest != whole.digest
    for criteria in (Criteria(prefecture="北海道"), Criteria(rate=2), Criteria(provider="P-0000099-9")):
        refused = draw_sample(office, people["mai"], "1", 1, criteria)
        assert isinstance(refused, Refusal)
        assert refused.code is RefusalCode.NOTHING_TO_DO
    assert rank("1", numbers[0]) != rank("2", numbers[0])
