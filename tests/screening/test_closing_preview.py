"""What a closing run would do, before it is started: the same as it then does."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.base import metadata, table_of
from models.journal import Outbox
from models.kit import Shipment
from secretariat.office import Office
from secretariat.screening import closing
from secretariat.screening.closing import close_cutoff
from secretariat.screening.closing_preview import ClosingException, ClosingPreview, closing_preview
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import application_row, receive_provider, take_in, take_over_provider
from tests.support.screening_work import approved, close, code_of, decide, records, taken

People = Mapping[str, Person]
FEBRUARY = date(2020, 2, 21)
AFTER = "2020-01-27T17:00:01"
SHIPMENTS, OUTBOX = table_of(Shipment), table_of(Outbox)


def preview(office: Office, people: People) -> ClosingPreview:
    found = closing_preview(office, people["mai"], FEBRUARY)
    assert isinstance(found, ClosingPreview), found
    return found


def everything(office: Office) -> dict[str, object]:
    return {table.name: records(office, table) for table in metadata.sorted_tables}


def test_it_counts_what_the_run_then_does_and_changes_nothing(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    approved(office, people, one, 1, 2)
    # the same store through another provider: one Kit A, one Kit B
    (again,) = taken(office, people, other, 1)
    assert decide(office, people["rin"], "settle", again, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(office, people["rin"], "approve", again) == ["done"]
    taken(office, people, other, 3)
    after = at(office, AFTER)
    before = everything(office)
    seen = preview(after, people)
    assert everything(office) == before
    assert (seen.registered, seen.left_open, seen.letters, seen.resumes) == (3, 1, 3, False)
    assert seen.by_provider == (("アアアカ決済株式会社", 2, 0), ("アアアサ決済株式会社", 1, 1))
    assert seen.kits == {"A": 2, "B": 2}
    done = close(after, people, FEBRUARY)
    assert (done.registered, done.left_open) == (seen.registered, seen.left_open)
    assert sorted(str(row["kit"]) for row in records(office, SHIPMENTS)) == ["A", "A", "B", "B"]
    assert len(records(office, OUTBOX)) == seen.letters


def test_every_case_left_open_is_named_with_what_stands_in_its_way(office: Office, people: People) -> None:
    provider, rin = take_over_provider(office, people), people["rin"]
    untaken, held, returned, ineligible = taken(office, people, provider, 1, 2, 3, 4)
    (waiting,) = taken(office, people, provider, 5, exclusion="E10")
    (unregistered,) = take_in(office, rin, [application_row(6)], receive_provider(office, people, 2)).numbers
    assert decide(office, rin, "settle", held, rule="phone", outcome="fail", note="つながらない") == ["done"]
    assert decide(office, rin, "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(office, rin, "settle", ineligible, rule="goods", outcome="fail", note="対象外") == ["done"]
    assert decide(office, rin, "approve", waiting) == ["done"]
    seen = preview(at(office, AFTER), people)
    assert [(one.number, one.status, one.assignee, one.reason.removeprefix("cutoffs.left_")) for one in seen.exceptions] == [
        (untaken, "received", None, "untaken"),
        (held, "in-review", "rin", "in_review"),
        (returned, "returned", None, "returned"),
        (ineligible, "in-review", "rin", "ineligible"),
        (waiting, "awaiting-second", None, "awaiting_second"),
        (unregistered, "received", None, "provider"),
    ]
    assert seen.exceptions[0] == ClosingException(untaken, "喫茶アアアカ", "received", None, "cutoffs.left_untaken")
    assert (seen.registered, seen.left_open, seen.kits, seen.letters) == (0, 6, {"A": 0, "B": 0}, 0)


def test_only_the_first_of_many_are_named_and_all_are_counted(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secretariat.screening.closing_preview.LEFT_OPEN_SHOWN", 2)
    numbers = taken(office, people, take_over_provider(office, people), 1, 2, 3)
    seen = preview(at(office, AFTER), people)
    assert ([one.number for one in seen.exceptions], seen.left_open) == (numbers[:2], 3)


def test_of_a_run_that_was_stopped_it_says_what_is_still_to_come(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "CHUNK", 1)
    approved(office, people, take_over_provider(office, people), 1, 2, 3)
    after = at(office, AFTER)
    answers = iter([False, True])
    close_cutoff(after, people["mai"], FEBRUARY, stop=lambda: next(answers))
    seen = preview(after, people)
    assert (seen.registered, seen.letters, seen.kits, seen.resumes) == (3, 2, {"A": 2, "B": 2}, True)
    assert close(after, people, FEBRUARY).registered == 3


def test_it_is_refused_where_the_run_is(office: Office, people: People) -> None:
    after = at(office, AFTER)
    assert code_of(closing_preview(office, people["mai"], FEBRUARY)) == "too-early"
    assert code_of(closing_preview(after, people["rin"], FEBRUARY)) == "not-permitted"
    assert code_of(closing_preview(after, people["mai"], date(2020, 2, 22))) == "not-found"
    close(after, people, FEBRUARY)
    assert code_of(closing_preview(after, people["mai"], FEBRUARY)) == "nothing-to-do"
