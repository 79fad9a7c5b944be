"""What a stopped provider or service stops: new approvals at once, and registration by the closing run of what was approved before."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from secretariat.casework.desk import decide_application
from secretariat.messages import LANGUAGES, day_in_words, say
from secretariat.office import Office
from secretariat.providers.services import withdraw_service
from secretariat.providers.suspension import cancel_provider, resume_provider, suspend_provider
from secretariat.screening import closing
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.closing_preview import ClosingPreview, closing_preview
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, take_over_provider
from tests.support.screening_work import actions, approved, close, decide, explained, shown, taken
from tests.support.security import certified, send_with_certificates

People = Mapping[str, Person]
FEBRUARY, FIRST_OF_MARCH = date(2020, 2, 21), date(2020, 3, 1)
AFTER, AFTER_BOTH = "2020-01-27T17:00:01", "2020-02-05T17:00:01"
BOTH: Final = f"{SERVICE}、{SECOND_SERVICE}"


def suspend(office: Office, people: People, provider: str) -> None:
    assert suspend_provider(office, people["mai"], provider, date(2020, 1, 20), None, ["incident"]) is None


def cancel(office: Office, people: People, provider: str) -> None:
    assert cancel_provider(office, people["mai"], provider, date(2020, 3, 31), ["provider-ends-business"]) is None


def withdraw(office: Office, people: People, provider: str) -> None:
    assert withdraw_service(office, people["mai"], provider, SERVICE, FEBRUARY) is None


def preview(office: Office, people: People, start: date = FEBRUARY) -> ClosingPreview:
    found = closing_preview(office, people["mai"], start)
    assert isinstance(found, ClosingPreview), found
    return found


def refusal_of(office: Office, person: Person, number: str) -> str:
    """Why an approval is refused, in English."""
    refusal = decide_application(office, person, number, Command("approve"))
    assert refusal is not None
    return say("en", refusal.message)


def test_an_approval_through_a_suspended_provider_is_refused_until_it_is_resumed(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    suspend(office, people, provider)
    assert explained(shown(office, people, number))["provider"] == ("review", "アアアカ決済株式会社の登録は現在有効ではありません(停止中)")
    assert decide(office, people["rin"], "approve", number) == ["provider-not-registered"]
    assert "suspended" in refusal_of(office, people["rin"], number)
    assert resume_provider(office, people["mio"], provider) is None
    assert decide(office, people["rin"], "approve", number) == ["done"]


def test_an_approval_through_a_service_whose_certificate_ended_is_refused_and_says_why(office: Office, people: People) -> None:
    provider = send_with_certificates(office, people, {SERVICE: "2020-01-20", SECOND_SERVICE: None}, taken_over=True)
    first, second = taken(office, people, provider, 1, 2, services=BOTH)
    (other,) = taken(office, people, provider, 3, services=SECOND_SERVICE)
    assert explained(shown(office, people, first))["services"][0] == "pass"
    assert decide(office, people["rin"], "approve", first) == ["done"]
    next_day = at(office, "2020-01-21T00:00:00")
    for language in LANGUAGES:
        outcome, why = explained(shown(next_day, people, second), language)["services"]
        assert outcome == "review"
        assert SERVICE in why
        assert SECOND_SERVICE not in why
        assert day_in_words(language, date(2020, 1, 20)) in why
    assert decide(next_day, people["rin"], "approve", second) == ["service-not-registered"]
    assert "2020/1/20 (Mon)" in refusal_of(next_day, people["rin"], second)
    # what came without any certificate never lapses
    assert decide(next_day, people["rin"], "approve", other) == ["done"]
    certified(next_day, people["rin"], provider, "2020-01-21", "2021-01-20", SERVICE)
    assert decide(next_day, people["rin"], "approve", second) == ["done"]


def test_an_approval_with_a_service_that_ends_by_the_start_day_is_refused(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    number, other = *taken(office, people, provider, 1, services=BOTH), *taken(office, people, provider, 2, services=SECOND_SERVICE)
    withdraw(office, people, provider)
    assert explained(shown(office, people, number))["services"][0] == "pass"
    assert decide(office, people["rin"], "approve", number) == ["service-not-registered"]
    assert "2020/2/21 (Fri)" in refusal_of(office, people["rin"], number)
    assert decide(office, people["rin"], "approve", other) == ["done"]
    assert explained(shown(at(office, "2020-02-21T00:00"), people, number))["services"][0] == "review"


def test_a_service_that_ends_after_the_start_day_is_registered_until_then(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    assert withdraw_service(office, people["mai"], provider, SERVICE, date(2020, 2, 22)) is None
    assert decide(office, people["rin"], "approve", number) == ["done"]
    assert close(at(office, AFTER), people, FEBRUARY).registered == 1


@pytest.mark.parametrize(
    ("stop", "reason"),
    [(suspend, "left_provider_stopped"), (cancel, "left_provider_stopped"), (withdraw, "left_service")],
    ids=["suspended", "cancelled", "withdrawn"],
)
def test_what_was_approved_before_its_provider_was_stopped_stays_open_at_the_closing_run_and_is_listed(
    office: Office, people: People, stop: Callable[[Office, People, str], None], reason: str
) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (stopped,), (going,) = approved(office, people, one, 1), approved(office, people, other, 2)
    (undecided,) = taken(office, people, one, 3)
    stop(office, people, one)
    after = at(office, AFTER)
    seen = preview(after, people)
    assert (seen.registered, seen.left_open, seen.letters, seen.kits) == (1, 2, 1, {"A": 1, "B": 1})
    reasons = {line.number: line.reason.removeprefix("cutoffs.") for line in seen.exceptions}
    assert reasons == {stopped: reason, undecided: reason if reason != "left_service" else "left_untaken"}
    dry = close_cutoff(after, people["mai"], FEBRUARY, dry_run=True)
    done = close(after, people, FEBRUARY)
    assert dry == done
    assert (done.registered, done.left_open, done.left_open_numbers) == (1, 2, (stopped, undecided))
    assert [shown(after, people, number).status for number in (stopped, going)] == ["approved", "registered"]
    assert records.faults(office) == []


def test_what_stayed_open_is_registered_by_the_next_run_once_the_provider_is_in_force_again(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = approved(office, people, provider, 1)
    suspend(office, people, provider)
    close(at(office, AFTER), people, FEBRUARY)
    later = at(office, AFTER_BOTH)
    assert preview(later, people, FIRST_OF_MARCH).left_open == 1
    assert resume_provider(later, people["mio"], provider) is None
    assert close(later, people, FIRST_OF_MARCH).registered == 1
    assert shown(later, people, number).start_on == FIRST_OF_MARCH


def test_what_lapsed_between_approval_and_closing_stays_open_and_other_services_of_the_provider_go_on(
    office: Office, people: People
) -> None:
    provider = send_with_certificates(office, people, {SERVICE: "2020-01-25", SECOND_SERVICE: None}, taken_over=True)
    (lapsed,) = approved(office, people, provider, 1)
    (going,) = approved(office, people, provider, 2, services=SECOND_SERVICE)
    after = at(office, AFTER)
    assert [(line.number, line.reason) for line in preview(after, people).exceptions] == [(lapsed, "cutoffs.left_service")]
    result = close(after, people, FEBRUARY)
    assert (result.registered, result.left_open_numbers) == (1, (lapsed,))
    assert shown(after, people, going).status == "registered"


def test_a_provider_that_is_stopped_while_a_run_is_under_way_is_left_out_from_there_on(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "CHUNK", 1)
    provider = take_over_provider(office, people)
    numbers = approved(office, people, provider, 1, 2, 3)
    after = at(office, AFTER)

    def progress(done: int, _total: int) -> None:
        if done == 1:
            suspend(after, people, provider)

    result = close_cutoff(after, people["mai"], FEBRUARY, progress=progress)
    assert isinstance(result, ClosingResult)
    assert [shown(after, people, number).status for number in numbers] == ["registered", "approved", "approved"]
    assert [actions(office, number)[-1] for number in numbers] == ["register", "approve", "approve"]
    assert result.left_open_numbers == tuple(numbers[1:])


def test_a_run_that_was_stopped_is_taken_up_without_what_is_stopped_since(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "CHUNK", 1)
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    numbers = [*approved(office, people, one, 1), *approved(office, people, other, 2), *approved(office, people, one, 3)]
    after = at(office, AFTER)
    answers = iter([False, True])
    close_cutoff(after, people["mai"], FEBRUARY, stop=lambda: next(answers))
    suspend(after, people, other)
    seen = preview(after, people)
    assert (seen.registered, seen.left_open, seen.letters, seen.resumes) == (2, 1, 1, True)
    result = close(after, people, FEBRUARY)
    assert (result.registered, result.left_open_numbers) == (2, (numbers[1],))
