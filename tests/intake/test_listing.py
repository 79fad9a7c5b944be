"""The list of files that were taken in of late."""

from collections.abc import Mapping

from secretariat.clock import parse_instant
from secretariat.intake.listing import BatchRow, recent_batches
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import application_row, provider_row, take_in, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]


def test_the_latest_file_comes_first_with_what_became_of_its_rows(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    earlier = take_in(office, people["rin"], [application_row(1)], provider)
    rows = [application_row(1), application_row(2), application_row(3), application_row(4, consent="たぶん")]
    later = take_in(at(office, "2020-01-20T11:00"), people["rin"], rows, provider, "2020-01-20T09:30")
    found = recent_batches(office, people["rin"])
    assert isinstance(found, tuple)
    received, published = parse_instant("2020-01-20T09:30"), parse_instant("2020-01-20T11:00")
    name = str(provider_row(1)["provider_name"])
    assert found[0] == BatchRow(str(later.batch), "applications", name, "applications.csv", received, published, 4, 2, 1, 1)
    assert [(row.number, row.kind, row.provider) for row in found[1:]] == [
        (earlier.batch, "applications", name),
        (found[2].number, "providers", None),
    ]


def test_no_more_are_listed_than_asked_for_and_not_for_everybody(office: Office, people: People) -> None:
    for serial in (1, 2, 3):
        take_over_provider(office, people, serial)
    found = recent_batches(office, people["mai"], limit=2)
    assert isinstance(found, tuple)
    assert len(found) == 2
    assert code_of(recent_batches(office, people["aud"])) == "not-permitted"
