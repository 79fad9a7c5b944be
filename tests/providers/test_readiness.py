"""Readiness tests: every run is kept, the last one counts."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.vocabulary import Outcome, RefusalCode
from secretariat.office import Office
from secretariat.providers.readiness import readiness_standing, record_run, runs_of
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import receive_provider
from tests.support.security import TODAY, code, provider_id, said

People = Mapping[str, Person]
EARLIER = date(2020, 1, 10)


def standing(office: Office, number: str) -> dict[str, tuple[Outcome, date | None, bool]]:
    with office.reading() as session:
        found = readiness_standing(session, office.programme, provider_id(office, number))
    return {line.test: (line.outcome, line.last_run_on, line.required) for line in found}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_tests_of_the_programme_wait_for_their_first_run(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert standing(office, number) == {
        "link-id": (Outcome.REVIEW, None, False),
        "grant-points": (Outcome.REVIEW, None, True),
        "security-requirements": (Outcome.REVIEW, None, True),
    }
    with office.reading() as session:
        (_, line, _) = readiness_standing(session, office.programme, provider_id(office, number))
    assert (line.label.ja, line.label.en) == ("ポイントの付与", "Granting points")


def test_a_failed_run_is_repeated_and_both_are_kept(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert record_run(office, people["rin"], number, "grant-points", "fail", EARLIER, "2.3.0", "端数の扱いが違う") is None
    assert standing(office, number)["grant-points"] == (Outcome.FAIL, EARLIER, True)
    assert record_run(office, people["ren"], number, "grant-points", "pass", TODAY, " 2.3.1 ") is None
    assert standing(office, number)["grant-points"] == (Outcome.PASS, TODAY, True)
    with office.reading() as session:
        runs = runs_of(session, provider_id(office, number))
    assert [(run.outcome, run.run_on, run.system_version, run.note, run.staff) for run in runs] == [
        (Outcome.FAIL, EARLIER, "2.3.0", "端数の扱いが違う", "rin"),
        (Outcome.PASS, TODAY, "2.3.1", None, "ren"),
    ]
    assert records.actions(office, number)[1:] == [("rin", "run-test"), ("ren", "run-test")]
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_the_day_of_a_run_counts_and_not_when_it_was_entered(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    assert record_run(office, rin, number, "grant-points", "pass", TODAY, "2") is None
    assert record_run(office, rin, number, "grant-points", "fail", EARLIER, "1") is None
    assert standing(office, number)["grant-points"][0] is Outcome.PASS
    assert record_run(office, rin, number, "grant-points", "fail", TODAY, "2") is None
    assert standing(office, number)["grant-points"][0] is Outcome.FAIL


@pytest.mark.parametrize(
    ("test", "outcome", "day", "version", "key"),
    [
        ("no-such", "pass", TODAY, "1", "no_such_test"),
        ("grant-points", "review", TODAY, "1", "casework.no_such_outcome"),
        ("grant-points", "pass", date(2020, 1, 21), "1", "run_in_future"),
        ("grant-points", "pass", TODAY, " ", "field_missing"),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_run_that_cannot_have_been_is_refused_and_leaves_nothing(
    office: Office, people: People, test: str, outcome: str, day: date, version: str, key: str
) -> None:
    number = receive_provider(office, people)
    before = records.contents(office)
    assert said(record_run(office, people["rin"], number, test, outcome, day, version)) == key
    assert code(record_run(office, people["sho"], number, test, outcome, day, version)) is RefusalCode.NOT_PERMITTED
    assert records.contents(office) == before
