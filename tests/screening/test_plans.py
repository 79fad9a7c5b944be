"""What the office asks of an embedded database in a day's work, and that none of it reads through a table that holds the whole country."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest

from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.review import ReviewCase, review_case
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.programme import packaged_programme
from secretariat.programme_change import change_programme
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import case_page
from secretariat.screening.queue_view import QueueView
from secretariat.screening.recheck import Rechecked
from secretariat.staff import Person
from tests.support.plans import plans_of, statements_of
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import close, decide, taken

LARGE: Final = (
    "application",
    "application_figures",
    "business",
    "journal",
    "membership",
    "operation",
    "outbox",
    "search_text",
    "shipment",
    "store",
)
SCAN: Final = re.compile(rf"SCAN ({'|'.join(LARGE)})\b(?! USING INDEX (ix_outbox_waiting|ix_application_free))")

# nearly all applications are registered, in the end
DECIDED: Final = re.compile(r"SEARCH application USING (COVERING )?INDEX ix_application_status\w* \(status=\?\)")


@pytest.mark.parametrize("backend", ["sqlite"])
def test_no_statement_of_a_day_s_work_reads_through_a_large_table(office: Office, people: Mapping[str, Person]) -> None:
    provider = take_over_provider(office, people)
    with statements_of(office) as asked:
        numbers = taken(office, people, provider, 1, 2, 3, 4)
        rin, mai = people["rin"], people["mai"]
        assert not isinstance(case_page(office, rin, QueueView()), Refusal)
        assert not isinstance(take_next(office, rin), Refusal)
        for number in numbers:
            assert isinstance(review_case(office, rin, number), ReviewCase)
        assert decide(office, rin, "settle", numbers[0], rule="phone", outcome="fail", note="つながらない") == ["done"]
        assert decide(office, rin, "return", numbers[1], reasons=["phone-wrong"]) == ["done"]
        for number in numbers[2:]:
            assert decide(office, rin, "approve", number) == ["done"]
        changed = change_programme(office, mai, packaged_programme().replace("standard = 5 ", "standard = 4 "))
        assert changed == Rechecked(2)
        later = at(office, "2020-02-14T10:00")
        assert close(later, people, date(2020, 2, 21)).registered == 2
        for number in (numbers[2], case_number("S", 3)):  # its store, the third of the office
            assert not isinstance(show(later, rin, number), Refusal)
        assert isinstance(look_up(later, people["cal"], "喫茶", "ja"), Hits)
        assert not isinstance(patrol(later, mai), Refusal)
    plans = plans_of(office, asked)
    assert any("ix_application_free" in step.detail for step in plans)
    assert any("journal" in step.detail for step in plans)
    assert [step for step in plans if SCAN.match(step.detail)] == []
    by_status = [
        (step.detail, step.statement) for step in plans if DECIDED.search(step.detail) and "registered" in map(str, step.parameters)
    ]
    assert by_status == []
