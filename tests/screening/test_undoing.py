"""Taking decisions back: until the cutoff that they were made for is closed; afterwards the way that is left is named."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from models.base import table_of
from models.correction import CorrectionItem
from secretariat.casework.desk import decide_application
from secretariat.casework.past_letters import letters_that_stay
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import approved, close, decide, taken

People = Mapping[str, Person]
MISTAKE: Final = ("mistake",)
ITEMS: Final = table_of(CorrectionItem)


def refusal_of(office: Office, person: Person, number: str) -> Refusal:
    refused = decide_application(office, person, number, Command("reopen", MISTAKE))
    assert refused is not None
    assert len({say(language, refused.message) for language in LANGUAGES}) == len(LANGUAGES)
    return refused


def waiting_letters(office: Office) -> list[tuple[int, str]]:
    with office.reading() as session:
        queued = list(queued_letters(session, office.programme, LetterFilter(pending_only=True)))
    return [(letter.outbox_id, letter.letter.title) for letter in queued]


def test_a_rejection_can_be_taken_back_until_its_cutoff_is_closed_and_then_a_new_application_is_named(
    office: Office, people: People
) -> None:
    early, late = taken(office, people, take_over_provider(office, people), 1, 2)
    assert decide(office, people["rin"], "reject", early, reasons=("size",)) == ["done"]
    after = at(office, "2020-02-18T10:00")
    close(after, people, date(2020, 2, 21))
    refused = refusal_of(after, people["rin"], early)
    assert refused.code.value == "too-late"
    assert "another reference" in say("en", refused.message)
    # what is decided after the run belongs to the next cutoff
    assert decide(after, people["rin"], "reject", late, reasons=("size",)) == ["done"]
    assert decide(after, people["rin"], "reopen", late, reasons=MISTAKE) == ["done"]
    assert decide(after, people["rin"], "confirm", late) == ["same-person"]
    assert decide(after, people["ren"], "confirm", late) == ["done"]
    assert records.application(office, late)["status"] == "in-review"


def test_a_registration_is_not_taken_back_but_cancelled_from_a_day_on(office: Office, people: People) -> None:
    (number,) = approved(office, people, take_over_provider(office, people), 1)
    after = at(office, "2020-02-18T10:00")
    close(after, people, date(2020, 2, 21))
    refused = refusal_of(after, people["mai"], number)
    assert refused.code.value == "wrong-state"
    assert "Cancel the registration" in say("en", refused.message)


def test_one_person_does_not_take_a_rejection_back_by_a_withdrawal(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    decide(office, people["rin"], "reject", number, reasons=("size",))
    assert decide(office, people["rin"], "reopen", number, reasons=MISTAKE) == ["done"]
    assert decide(office, people["rin"], "withdraw", number) == ["wrong-state"]
    assert decide(office, people["ren"], "decline", number) == ["done"]
    assert records.application(office, number)["status"] == "rejected"


def test_a_letter_waits_while_its_decision_is_about_to_be_taken_back_and_goes_with_it_unless_it_was_written(
    office: Office, people: People
) -> None:
    first, second, third = taken(office, people, take_over_provider(office, people), 1, 2, 3)
    decide(office, people["rin"], "reject", first, second, third, reasons=("size",))
    (written, _), *_ = waiting_letters(office)
    mark_rendered(office, people["rin"], [written])
    decide(office, people["rin"], "reopen", first, second, reasons=MISTAKE)
    assert len(waiting_letters(office)) == 1  # only the third's
    assert decide(office, people["ren"], "decline", second) == ["done"]
    assert len(waiting_letters(office)) == 2
    decide(office, people["rin"], "reopen", second, reasons=MISTAKE)
    assert decide(office, people["ren"], "confirm", first, second) == ["done", "done"]
    assert records.letters(office, first) == [("rejected", True)]  # it was written: it stays, and is told
    assert [kind for kind, _ in letters_that_stay(office, first)] == ["rejected"]
    assert records.letters(office, second) == [("rejected", False)]
    assert letters_that_stay(office, second) == ()


def test_a_return_is_taken_back_as_long_as_the_provider_has_not_answered_and_stops_no_clock(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    due = records.application(office, number)["due_on"]
    decide(office, people["rin"], "return", number, reasons=("phone-wrong",))
    later = at(office, "2020-01-23T10:00")
    assert decide(later, people["rin"], "reopen", number, reasons=MISTAKE) == ["done"]
    assert decide(later, people["ren"], "decline", number) == ["done"]
    assert records.application(office, number)["status"] == "returned"
    decide(later, people["rin"], "reopen", number, reasons=MISTAKE)
    assert decide(later, people["ren"], "confirm", number) == ["done"]
    row = records.application(office, number)
    assert (row["status"], row["returned_at"], row["due_on"]) == ("in-review", None, due)
    assert records.letters(office, number) == [("returned", False)]
    assert [item["status"] for item in records.rows(office, records.every(ITEMS))] == ["withdrawn"]
    assert records.faults(office) == []


def test_a_provider_that_answers_while_the_return_is_about_to_be_taken_back_is_heard(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    due = records.application(office, number)["due_on"]
    decide(office, people["rin"], "return", number, reasons=("phone-wrong",))
    decide(office, people["rin"], "reopen", number, reasons=MISTAKE)
    later = at(office, "2020-01-23T10:00")
    answer = take_in(later, people["ren"], [application_row(1, phone="0898-20-9999")], provider)
    assert answer.numbers == [number]
    row = records.application(office, number)
    assert (row["status"], row["pending"], (row["due_on"] - due).days) == ("received", None, 3)
    assert decide(later, people["ren"], "confirm", number) == ["wrong-state"]
