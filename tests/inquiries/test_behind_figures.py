"""What is behind a figure: lists that hold as many as it says, what somebody looked at; and why an act on an inquiry is greyed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from models.vocabulary_inquiries import Desk, InquiryStatus, LookKind, Verification
from secretariat.callcentre.card import open_card
from secretariat.callcentre.looks import LookOf, looks_of
from secretariat.identifiers import case_number
from secretariat.inquiries.case import Call, InquiryCase, inquiry_case
from secretariat.inquiries.choices import ANSWER_OF_PROVIDER, why_not
from secretariat.inquiries.figures import CallFigures, call_figures
from secretariat.inquiries.finding import InquiryFilter
from secretariat.inquiries.follow_ups import call_in_vain, close_inquiry, reply, take_up
from secretariat.inquiries.listing import InquiryPage, inquiries
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]
FIRST, LAST = date(2020, 1, 13), date(2020, 1, 14)
PHONE: Final = "0355550001"


def test_the_lists_hold_as_many_as_the_figures_say(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (application,) = take_in(office, people["mai"], [application_row()], provider).numbers
    store = records.root_stores(office)[application]["id"]
    about = {"store_id": store, "provider_id": records.application(office, application)["provider_id"]}
    record_call(office, "2020-01-12T23:59", phone=PHONE)
    record_call(office, "2020-01-13T00:30", verification="verified", faq="how-long", **about)
    record_call(office, "2020-01-13T09:59", verification="failed", misconduct=True, **about)
    record_call(office, "2020-01-14T09:00", "mai", category="kits", complaint=True, **about)
    record_call(office, "2020-01-14T09:30", category=None, phone=PHONE)  # none after all
    for minute in (10, 20):
        record_call(office, f"2020-01-14T10:{minute}", phone=PHONE, category="kits", passed_on="2020-01-14T10:30", owner="rin")
    mai, days = people["mai"], InquiryFilter(first=FIRST, last=LAST, calls_only=True)

    def total(wanted: InquiryFilter) -> int:
        page = inquiries(office, mai, wanted)
        assert isinstance(page, InquiryPage), page
        return page.total

    figures = call_figures(office, mai, FIRST, LAST)
    assert isinstance(figures, CallFigures), figures
    whole = figures.all
    at_once = replace(days, statuses=(InquiryStatus.CLOSED,), passed_on=False)
    assert (total(days), total(at_once), total(replace(days, passed_on=True))) == (whole.calls, whole.at_once, whole.passed_on) == (5, 3, 2)
    asked = [replace(days, verification=Verification.VERIFIED), replace(days, verification=Verification.FAILED)]
    assert [total(wanted) for wanted in asked] == [whole.verified, whole.failed] == [1, 1]
    assert (total(replace(days, complaint=True)), total(replace(days, misconduct=True))) == (whole.complaints, whole.misconduct)
    assert total(replace(days, calls_only=False)) == figures.tally.dropped == 1
    assert {hour: total(replace(days, hour=hour)) for hour in figures.tally.by_hour} == figures.tally.by_hour
    assert total(replace(days, faq="how-long")) == 1
    of_provider = {one.number: replace(days, provider=one.number, no_store=one.number is None) for one in figures.providers}
    assert {number: total(wanted) for number, wanted in of_provider.items()} == {one.number: one.part.calls for one in figures.providers}
    (often,) = [one for one in figures.repeat if one.store_number is None]
    assert total(InquiryFilter(of_caller=often.number, calls_only=True)) == often.calls == 3
    assert {one.login: one.waiting for one in figures.operators} == {"cal": 0, "mai": 0}, "rin has them, who answers no calls"


def test_a_day_of_looks_is_shown_to_supervisors(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    numbers = take_in(office, people["mai"], [application_row(serial) for serial in (1, 2)], provider).numbers
    for number in numbers:
        assert not isinstance(open_card(office, people["sho"], number, "ja"), Refusal)
    day = date(2020, 1, 20)
    looks = looks_of(office, people["aud"], "sho", day)
    assert isinstance(looks, tuple)
    assert {(one.what, one.inquiry, one.in_call, one.reason) for one in looks} == {(LookKind.CARD, None, False, None)}
    assert len({one.store_number for one in looks if isinstance(one, LookOf)}) == 2
    assert looks_of(office, people["aud"], "cal", day) == ()
    assert code_of(looks_of(office, people["sho"], "sho", day)) == "not-permitted"


def test_what_is_greyed_is_what_would_be_refused(office: Office, people: People) -> None:
    """Whoever tries at whatever an inquiry stands: the reason is the one that the act gives, or there is none for either."""
    numbers = [
        record_call(office, "2020-01-17T10:00"),
        record_call(office, "2020-01-17T10:10", passed_on="2020-01-17T10:20"),
        record_call(office, "2020-01-17T10:30", passed_on="2020-01-17T10:40", desk="shipping", owner="sho"),
        record_call(
            office, "2020-01-17T10:50", passed_on="2020-01-17T10:55", replied_at="2020-01-17T11:00", desk="callcentre", owner="cal"
        ),
    ]
    assert [case_number("Q", serial) for serial in range(1, 5)] == numbers
    late = at(office, "2020-01-20T10:00")
    acts: Mapping[str, Callable[[Person, str], Call | Refusal]] = {
        "take-up": lambda person, number: take_up(late, person, number),
        "reply": lambda person, number: reply(late, person, number, ""),  # refused for its text where for nothing else
        "call-in-vain": lambda person, number: call_in_vain(late, person, number),
        "close-inquiry": lambda person, number: close_inquiry(late, person, number),
    }
    for number in numbers:
        case = inquiry_case(office, people["mai"], number)
        assert isinstance(case, InquiryCase)
        for person in people.values():
            for name, act in acts.items():
                greyed = why_not(case.call, person, name)
                if greyed is not None:
                    answer = act(person, number)
                    assert isinstance(answer, Refusal), (number, person.login, name)
                    assert answer.code is greyed.code, (number, person.login, name)
    case = inquiry_case(office, people["mai"], numbers[1])
    assert isinstance(case, InquiryCase)
    done: list[Call | Refusal] = [take_up(late, people["rin"], numbers[1]), reply(late, people["rin"], numbers[1], "はい")]
    assert [why_not(case.call, people["rin"], name) for name in ("take-up", "reply")] == [None, None]
    assert all(isinstance(one, Call) for one in done)
    assert code_of(why_not(case.call, people["rin"], ANSWER_OF_PROVIDER)) == "nothing-to-do"
    page = inquiries(office, people["rin"], InquiryFilter(desk=Desk.PROVIDER))
    assert isinstance(page, InquiryPage), "reviewers see what waits for a provider's word"
