"""Inquiries as a list: pages by key, what is due first, what each role sees, and what words and numbers find."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import pytest

from models.vocabulary_inquiries import Caller, Desk, InquiryStatus
from secretariat.clock import parse_instant
from secretariat.inquiries import finding
from secretariat.inquiries.finding import InquiryFilter
from secretariat.inquiries.listing import InquiryPage, inquiries
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.inquiry_work import record_call
from tests.support.plans import plans_of, statements_of
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]
EVERYTHING: Final = InquiryFilter()


def page(
    office: Office,
    person: Person,
    wanted: InquiryFilter = EVERYTHING,
    after: str | None = None,
    before: str | None = None,
    limit: int = 200,
) -> InquiryPage:
    found = inquiries(office, person, wanted, after=after, before=before, limit=limit)
    assert not isinstance(found, Refusal), found
    return found


def numbers(found: InquiryPage) -> Sequence[str]:
    return [line.number for line in found.lines]


def test_inquiries_are_found_paged_and_shown_to_whom_they_concern(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    provider = take_over_provider(office, people)
    (application,) = take_in(office, people["mai"], [application_row()], provider).numbers
    store = records.root_stores(office)[application]
    of_provider = records.application(office, application)["provider_id"]
    plain = [record_call(office, f"2020-01-1{day}T10:00") for day in range(3)]
    about = record_call(
        office,
        "2020-01-14T09:30",
        "mai",
        store_id=store["id"],
        provider_id=of_provider,
        category="kits",
        question="ポスターはいつ届きますか",
    )
    angry = record_call(
        office,
        "2020-01-14T11:00",
        caller="press",
        complaint=True,
        misconduct=True,
        name="記者 三郎",
        phone="0355550001",
        category="complaint",
    )
    late = record_call(office, "2020-01-15T10:00", passed_on="2020-01-15T10:06", due_at=parse_instant("2020-01-17T17:00"), owner="rin")
    due = record_call(
        office, "2020-01-13T10:00", passed_on="2020-01-13T10:06", due_at=parse_instant("2020-01-21T17:00"), desk="shipping", task="50%_割引"
    )
    done = record_call(office, "2020-01-16T10:00", passed_on="2020-01-16T10:06", closed_at="2020-01-17T15:00")
    assert records.faults(office) == []
    mai = people["mai"]

    # newest first, in pages both ways
    newest = [done, late, angry, about, due, *plain[::-1]]
    whole = page(office, people["cal"])
    assert (numbers(whole), whole.total, whole.capped, whole.has_before, whole.has_after) == (newest, 8, False, False, False)
    first = page(office, mai, limit=3)
    second = page(office, mai, after=first.lines[-1].number, limit=3)
    back = page(office, mai, before=second.lines[-1].number, limit=3)
    assert [*numbers(first), *numbers(second)] == newest[:6]
    assert numbers(back) == newest[2:5]
    assert [(found.has_before, found.has_after) for found in (first, second, back)] == [(False, True), (True, True), (True, True)]
    # what is due: first what is due first, in pages too
    waiting = InquiryFilter(statuses=(InquiryStatus.WAITING, InquiryStatus.ANSWERED))
    assert numbers(page(office, mai, waiting)) == [late, due]
    assert numbers(page(office, mai, waiting, after=late)) == [due]
    assert numbers(page(office, mai, waiting, before=due)) == [late]
    assert page(office, mai, waiting, after=done).total == 2  # a mark that is done by now is no error
    assert numbers(page(office, mai, InquiryFilter(overdue=True))) == [late]
    (line,) = page(office, mai, InquiryFilter(desk=Desk.REVIEWER)).lines
    assert (line.overdue, line.owner, line.operator, line.task) == (True, "rin", "cal", "確認をお願いします")
    # conditions, alone and together
    by_filter = {
        InquiryFilter(operator="mai"): [about],
        InquiryFilter(owner="rin"): [late],
        InquiryFilter(category="kits", store=application): [about],
        InquiryFilter(store=str(whole.lines[3].store_number)): [about],
        InquiryFilter(provider=provider.lower()): [about],
        InquiryFilter(complaint=True): [angry],
        InquiryFilter(misconduct=True, caller=Caller.PRESS): [angry],
        InquiryFilter(first=date(2020, 1, 14), last=date(2020, 1, 14)): [angry, about],
        InquiryFilter(statuses=(InquiryStatus.OPEN,)): [],
        # words and numbers
        InquiryFilter(text="ポスター いつ"): [about],
        InquiryFilter(text="三郎"): [angry],
        InquiryFilter(text="03-5555-0001"): [angry],
        InquiryFilter(text=due.lower().replace("-", "")): [due],
        InquiryFilter(text=application): [about],
        InquiryFilter(text="%_割引"): [due],
        InquiryFilter(text="' OR 1=1 -- \\"): [],
    }
    assert {wanted: numbers(page(office, mai, wanted)) for wanted in by_filter} == by_filter
    assert all(page(office, mai, wanted).total == len(found) for wanted, found in by_filter.items())
    # reviewers and the warehouse see what their desk was asked, whatever they ask for
    assert numbers(page(office, people["rin"])) == [late]
    assert numbers(page(office, people["sho"], InquiryFilter(desk=Desk.SHIPPING))) == [due]
    assert code_of(inquiries(office, people["sho"], InquiryFilter(desk=Desk.REVIEWER))) == "not-permitted"
    assert code_of(inquiries(office, people["admin"], EVERYTHING)) == "not-permitted"
    assert code_of(inquiries(office, mai, InquiryFilter(provider="P-0000009-9"))) == "not-found"
    assert code_of(inquiries(office, mai, InquiryFilter(store="S-0000099-9"))) == "not-found"
    assert code_of(inquiries(office, mai, EVERYTHING, after="Q-0000099-9")) == "not-found"
    # words are looked for in the newest ones only, and the page says since when
    monkeypatch.setattr(finding, "COUNT_CAP", 2)
    lately = page(office, mai, InquiryFilter(text="ポスター"))
    assert (numbers(lately), lately.searched_from) == ([], parse_instant("2020-01-15T10:00"))
    assert numbers(page(office, mai, InquiryFilter(text="ポスター", last=date(2020, 1, 14)))) == [about]


@pytest.mark.parametrize("backend", ["sqlite"])
def test_no_page_reads_through_the_closed_inquiries_nor_sorts_them(office: Office, people: People) -> None:
    record_call(office, "2020-01-10T10:00")
    wanted = (
        *(EVERYTHING, InquiryFilter(desk=Desk.REVIEWER), InquiryFilter(overdue=True), InquiryFilter(operator="cal")),
        *(InquiryFilter(statuses=(InquiryStatus.OPEN,)), InquiryFilter(first=date(2020, 1, 1)), InquiryFilter(text="0355550001")),
    )
    with statements_of(office) as asked:
        for one in wanted:
            page(at(office, "2020-01-20T10:00"), people["mai"], one)
            page(office, people["mai"], one, after=page(office, people["mai"]).lines[0].number)
    plans = plans_of(office, asked)
    assert [step.detail for step in plans if step.detail.startswith("SCAN inquiry") and "USING" not in step.detail] == []
    sorted_by_hand = [step.statement for step in plans if "TEMP B-TREE" in step.detail]
    # what is open at all desks is few; what one telephone asked is few
    assert all("due_at < ?" in statement or "phone = ?" in statement for statement in sorted_by_hand), sorted_by_hand
