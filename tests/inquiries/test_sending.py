"""A request that went to its provider is known to have gone: by whom, when, how often; what went on meanwhile is not marked."""

from collections.abc import Mapping
from datetime import datetime

from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import InquiryStatus
from secretariat.clock import parse_instant
from secretariat.inquiries.case import InquiryCase, inquiry_case
from secretariat.inquiries.follow_ups import add_note, close_inquiry
from secretariat.inquiries.requests import ChangeRequest, change_requests, record_answer
from secretariat.inquiries.sending import Sending, mark_sent
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.amendment_work import registered
from tests.support.change_request_work import done, waiting_request
from tests.support.rehearsal import at
from tests.support.samples import application_row

People = Mapping[str, Person]
SENT, REMINDED = "2020-03-02T11:00", "2020-03-05T09:30"


def asked(office: Office, people: People, stores: int) -> tuple[Office, str, list[str]]:
    """Changes of so many stores that wait for their provider; its number, and those of the inquiries."""
    office, provider, applications = registered(office, people, [application_row(serial) for serial in range(1, stores + 1)])
    return office, provider, [waiting_request(office, people["cal"], application) for application in applications]


def waiting(office: Office, person: Person, provider: str, *, unsent: bool = False) -> tuple[ChangeRequest, ...]:
    found = change_requests(office, person, provider, unsent=unsent)
    assert not isinstance(found, Refusal), found
    return found


def marked(answer: Sending | Refusal) -> Sending:
    assert isinstance(answer, Sending), answer
    return answer


def sent(requests: tuple[ChangeRequest, ...]) -> list[tuple[str, datetime | None, int]]:
    return [(one.inquiry, one.sent_at, one.sent_times) for one in requests]


def case(office: Office, person: Person, number: str) -> InquiryCase:
    found = inquiry_case(office, person, number)
    assert isinstance(found, InquiryCase), found
    return found


def test_what_was_sent_stands_in_the_history_of_each_and_sending_again_is_counted(office: Office, people: People) -> None:
    office, provider, (first, second) = asked(office, people, 2)
    rin, mai = people["rin"], people["mai"]
    assert sent(waiting(office, rin, provider)) == [(first, None, 0), (second, None, 0)]
    before = [case(office, mai, number).call for number in (first, second)]
    (only, _) = waiting(office, rin, provider)

    then = at(office, SENT)
    sending = marked(mark_sent(then, rin, [only]))
    assert (sent(sending.requests), sending.marked, sending.reminders) == ([(first, parse_instant(SENT), 1)], 1, 0)
    assert [one.inquiry for one in waiting(then, rin, provider, unsent=True)] == [second]

    later = at(office, REMINDED)
    sending = marked(mark_sent(later, mai, waiting(later, mai, provider)))
    assert (sending.marked, sending.reminders) == (2, 1)
    at_last = [(first, parse_instant(REMINDED), 2), (second, parse_instant(REMINDED), 1)]
    assert sent(sending.requests) == sent(waiting(later, rin, provider)) == at_last
    assert waiting(later, rin, provider, unsent=True) == ()

    shown = case(later, mai, first)
    sendings = [line for line in shown.history if line.action == "send-request"]
    assert [(line.staff, line.at, line.payload["provider"]) for line in sendings] == [
        ("rin", parse_instant(SENT), provider),
        ("mai", parse_instant(REMINDED), provider),
    ]
    assert (shown.sent_at, shown.sent_times) == (parse_instant(REMINDED), 2)
    for was, number in zip(before, (first, second), strict=True):
        now = case(later, mai, number).call
        assert (now.status, now.desk, now.owner, now.due_at) == (was.status, was.desk, was.owner, was.due_at), "nothing but the mark"
    assert records.faults(office) == []


def test_what_was_answered_closed_or_changed_since_it_was_read_is_told_and_the_others_are_marked(office: Office, people: People) -> None:
    office, provider, numbers = asked(office, people, 4)
    answered, closed, noted, still = numbers
    rin, cal = people["rin"], people["cal"]
    read = waiting(office, rin, provider)
    done(record_answer(office, people["mai"], answered, confirmed=True))
    done(close_inquiry(office, cal, closed, note="取り下げのお電話があった"))
    done(add_note(office, cal, noted, "急ぎ"))
    sending = marked(mark_sent(office, rin, read))
    assert [(result.number, result.refusal and result.refusal.code) for result in sending.results] == [
        (answered, RefusalCode.WRONG_STATE),
        (closed, RefusalCode.WRONG_STATE),
        (noted, RefusalCode.CHANGED_MEANWHILE),
        (still, None),
    ]
    assert [one.sent_times for one in sending.requests] == [0, 0, 0, 1]
    assert sending.marked == 1
    assert [one.inquiry for one in waiting(office, rin, provider, unsent=True)] == [noted], "not marked, so it is sent again"
    assert case(office, rin, answered).call.status is InquiryStatus.ANSWERED

    before = records.contents(office)
    assert marked(mark_sent(office, rin, read)).marked == 0, "a colleague was quicker with all of them"
    assert records.contents(office) == before
    assert records.faults(office) == []


def test_whoever_may_not_write_the_file_may_not_mark_it_either(office: Office, people: People) -> None:
    office, provider, (number,) = asked(office, people, 1)
    read = waiting(office, people["rin"], provider)
    for login in ("cal", "sho", "aud", "admin"):
        answer = mark_sent(office, people[login], read)
        assert isinstance(answer, Refusal)
        assert answer.code is RefusalCode.NOT_PERMITTED
    assert case(office, people["mai"], number).sent_times == 0
