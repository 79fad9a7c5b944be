"""The letters that an application has had: what the applicant was told, whatever was corrected or changed since."""

from collections.abc import Mapping

import pytest

from secretariat.casework.past_letters import PastLetter
from secretariat.casework.review import ReviewCase, review_case
from secretariat.office import Office, open_office, packaged
from secretariat.papers import LetterFilter, QueuedLetter, mark_rendered, queued_letters
from secretariat.programme_change import change_programme
from secretariat.screening.recheck import Rechecked
from secretariat.staff import Person
from tests.support.records import faults
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screens import decide

People = Mapping[str, Person]


def reviewed(office: Office, people: People, number: str) -> ReviewCase:
    case = review_case(office, people["rin"], number)
    assert isinstance(case, ReviewCase)
    return case


def letters(office: Office, people: People, number: str) -> tuple[PastLetter, ...]:
    return reviewed(office, people, number).letters


def waiting(office: Office) -> list[QueuedLetter]:
    with office.reading() as session:
        return list(queued_letters(session, office.programme, LetterFilter(pending_only=True)))


def write_letters(office: Office, people: People) -> list[QueuedLetter]:
    """Writes all letters that wait."""
    written = waiting(office)
    mark_rendered(office, people["mai"], [letter.outbox_id for letter in written])
    return written


@pytest.fixture
def returned(office: Office, people: People) -> tuple[str, str]:
    """The number of an application that was returned and whose letter was written, and its provider's."""
    provider = take_over_provider(office, people)
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    decide(at(office, "2020-01-21T16:00"), "rin", number, "return", "phone-wrong")
    return number, provider


def test_a_case_that_was_never_decided_has_had_no_letter(office: Office, people: People) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], take_over_provider(office, people)).numbers
    assert letters(office, people, number) == ()


def test_a_letter_is_there_from_the_decision_on_and_says_when_it_was_written(
    office: Office, people: People, returned: tuple[str, str]
) -> None:
    number, _ = returned
    (letter,) = letters(office, people, number)
    assert (letter.kind, letter.version, letter.written_at) == ("returned", 2, None)
    assert letter.letter == waiting(office)[0].letter
    later = at(office, "2020-01-22T09:00")
    write_letters(later, people)
    (letter,) = letters(later, people, number)
    assert letter.written_at == later.clock.now()


def test_what_was_written_stays_as_it_was_though_the_application_is_corrected(
    office: Office, people: People, returned: tuple[str, str]
) -> None:
    number, provider = returned
    (sent,) = write_letters(at(office, "2020-01-22T09:00"), people)
    corrected = application_row(1, store_name="喫茶みほん", street="別の町2番地", building="新館1階", business_name="見本商会株式会社")
    assert take_in(at(office, "2020-01-23T10:00"), people["rin"], [corrected], provider).accepted == 1
    afterwards = at(office, "2020-01-24T10:00")
    decide(afterwards, "rin", number, "reject", "taxable-income")
    rejection, request = letters(afterwards, people, number)
    assert request.letter == sent.letter
    assert (rejection.kind, rejection.letter.addressee) == ("rejected", "見本商会株式会社")
    assert "愛媛県今治市別の町2番地 新館1階" in dict(rejection.letter.facts).values()
    assert faults(afterwards) == []


def test_what_was_written_keeps_the_words_of_the_programme_of_its_day(
    office: Office, office_url: str, people: People, returned: tuple[str, str]
) -> None:
    number, _ = returned
    (sent,) = write_letters(at(office, "2020-01-22T09:00"), people)
    content, _ = packaged()
    later = at(office, "2020-01-23T09:00")
    assert change_programme(later, people["mai"], content.replace("補正依頼書", "補正のお願い")) == Rechecked(0)
    changed = open_office(office_url, now=later.clock.now())
    try:
        decide(changed, "rin", number, "reject", "taxable-income")
        rejection, request = letters(changed, people, number)
        assert changed.programme.letter("returned").title == "申請内容の不備に関する補正のお願い"
        assert (request.letter, rejection.kind) == (sent.letter, "rejected")
    finally:
        changed.engine.dispose()


def test_what_was_taken_back_before_anybody_wrote_it_is_no_letter(office: Office, people: People, returned: tuple[str, str]) -> None:
    number, _ = returned
    decide(at(office, "2020-01-22T09:00"), "rin", number, "withdraw")
    assert letters(office, people, number) == ()
