"""What needs whom now: the next cutoff, the lines of each role, the last ten business days."""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest
import sqlalchemy as sa

from models.vocabulary import Role
from models.vocabulary_kits import Kit
from secretariat import home
from secretariat.clock import JAPAN, FixedClock
from secretariat.home import DayFigures, NextCutoff, Overview, next_cutoff, overview
from secretariat.kits.warehouse.batches import make_batch
from secretariat.kits.warehouse.stock_keeping import Delivery, receive_stock
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.screening import closing
from secretariat.screening.closing import close_cutoff
from secretariat.screening.queue import take_next
from secretariat.staff import TRIES_BEFORE_LOCK, Person, log_in
from tests.support.batch_work import put
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close, decide, taken
from tests.support.security import send_with_certificates

People = Mapping[str, Person]
TOMORROW, FEBRUARY, FIRST_OF_MARCH = date(2020, 1, 21), date(2020, 2, 21), date(2020, 3, 1)
AFTER = "2020-01-27T17:00:01"
KINDS_OF_PIECES = 26  # that the programme keeps in stock; a new office has none


def seen(office: Office, person: Person) -> Overview:
    found = overview(office, person)
    assert isinstance(found, Overview), found
    return found


def counts(office: Office, person: Person) -> dict[str, int]:
    return {need.name: need.count for need in seen(office, person).needs}


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


def test_the_next_cutoff_is_given_with_the_business_days_until_it_and_what_is_undecided(
    office: Office, people: People, provider: str
) -> None:
    numbers = taken(office, people, provider, 1, 2, 3)
    assert decide(office, people["rin"], "return", numbers[0], reasons=["phone-wrong"]) == ["done"]
    assert decide(office, people["rin"], "approve", numbers[1]) == ["done"]
    cutoff = datetime(2020, 1, 27, 17, 0, tzinfo=JAPAN)
    assert next_cutoff(office) == NextCutoff(cutoff, FEBRUARY, 5, 2)
    for moment, days in (("2020-01-22T23:59", 3), ("2020-01-25T12:00", 1), ("2020-01-26T12:00", 1), ("2020-01-27T17:00", 0)):
        assert next_cutoff(at(office, moment)) == NextCutoff(cutoff, FEBRUARY, days, 2)
    later = next_cutoff(at(office, AFTER))
    assert later is not None
    assert (later.start_on, later.open) == (FIRST_OF_MARCH, 0)
    assert next_cutoff(at(office, "2020-06-20T10:00")) is None


def test_counts_end_at_the_cap(office: Office, people: People, provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "COUNT_CAP", 2)
    numbers = taken(office, people, provider, 1, 2)
    exact = {need.name: (need.count, need.capped) for need in seen(office, people["rin"]).needs}
    assert exact["waiting"] == (2, False)
    numbers += taken(office, people, provider, 3)
    capped = {need.name: (need.count, need.capped) for need in seen(office, people["rin"]).needs}
    assert capped["waiting"] == (2, True)
    upcoming = next_cutoff(office)
    assert upcoming is not None
    assert (upcoming.open, upcoming.capped) == (2, True)
    assert {need.name: (need.count, need.capped) for need in seen(office, people["aud"]).needs}["journal-today"] == (2, True)


def test_a_reviewer_sees_what_to_take_what_is_held_and_what_is_late(office: Office, people: People, provider: str) -> None:
    rin = people["rin"]
    taken(at(office, "2019-12-20T10:00"), people, provider, 1)  # of the start on 1/21: due on 2/20
    taken(at(office, "2020-01-07T10:00"), people, provider, 2, 3)  # of the start on 2/1
    close(office, people, TOMORROW)
    returned, mine, others, away = taken(office, people, provider, 4, 5, 6, 7, exclusion="E10")
    assert take_next(office, rin) is not None
    assert decide(office, rin, "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(office, rin, "approve", mine) == ["done"]
    assert decide(office, people["ren"], "approve", others) == ["done"]
    assert decide(office, people["ren"], "settle", away, rule="phone", outcome="fail", note="つながらない") == ["done"]
    assert counts(office, rin) == {
        "held": 1,
        "waiting": 2,
        "breach": 0,
        "misses-start": 2,
        "second": 1,
        "looks": 0,
        "receipts": 0,
        "amendments": 0,
        "questions": 0,
        "returned": 1,
    }
    assert counts(at(office, "2020-02-06T10:00"), rin)["breach"] == 1  # fourteen days before
    assert counts(at(office, "2020-02-05T23:59"), rin)["breach"] == 0
    assert counts(at(office, "2020-02-22T10:00"), rin)["breach"] == 3
    weights = {need.name: need.weight for need in seen(office, rin).needs}
    assert weights == {
        "held": "needs-you",
        "waiting": "needs-you",
        "breach": "done",
        "misses-start": "needs-you",
        "second": "needs-you",
        "looks": "done",
        "receipts": "done",
        "amendments": "done",
        "questions": "done",
        "returned": "waits",
    }


def test_what_misses_the_next_start_follows_the_closing_runs(office: Office, people: People, provider: str) -> None:
    taken(at(office, "2020-01-07T10:00"), people, provider, 1)  # of the start on 2/1
    taken(at(office, "2020-01-17T10:00"), people, provider, 2, 3)  # of the start on 2/11
    assert counts(office, people["rin"])["misses-start"] == 0
    close(office, people, TOMORROW)
    assert counts(office, people["rin"])["misses-start"] == 1
    close(office, people, date(2020, 2, 1))
    assert counts(office, people["rin"])["misses-start"] == 2
    assert counts(at(office, "2020-06-20T10:00"), people["rin"])["misses-start"] == 0


def test_a_manager_sees_risk_first_and_what_only_managers_do(
    office: Office, people: People, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mai = people["mai"]
    wanted = [
        "overdue",
        "breach",
        "misses-start",
        "closing-due",
        "second",
        "stuck",
        "looks-disagreed",
        "corrections-overdue",
        "receipts",
        "amendments",
        "letters",
        "provider-deadlines",
        "kits-overdue",
        "back-orders",
        "came-back",
        "stock-low",
        "follow-ups-overdue",
        "complaints",
    ]
    assert [need.name for need in seen(office, mai).needs] == wanted
    early = at(office, "2019-11-20T10:00")
    taken(early, people, provider, 1)
    (returned,) = taken(early, people, provider, 2)
    assert decide(early, people["rin"], "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert counts(at(office, "2020-01-20T10:00"), mai)["overdue"] == 0
    assert counts(at(office, "2020-01-21T00:00"), mai) == {
        "overdue": 1,
        "breach": 1,
        "misses-start": 0,
        "closing-due": 0,
        "second": 0,
        "stuck": 1,
        "looks-disagreed": 0,
        "corrections-overdue": 1,
        "receipts": 0,
        "amendments": 0,
        "letters": 1,
        "provider-deadlines": 0,
        "kits-overdue": 0,
        "back-orders": 0,
        "came-back": 0,
        "stock-low": KINDS_OF_PIECES,
        "follow-ups-overdue": 0,
        "complaints": 0,
    }
    # 1/21 should have been closed on 1/16; 2/1 closes on 1/29; a run of 2/11 that was stopped is due at once
    assert counts(office, mai)["closing-due"] == 1
    close(office, people, TOMORROW)
    assert counts(office, mai)["closing-due"] == 0
    assert counts(at(office, "2020-01-28T23:59"), mai)["closing-due"] == 0
    assert counts(at(office, "2020-01-29T00:00"), mai)["closing-due"] == 1
    assert counts(at(office, "2020-02-01T00:00"), mai)["closing-due"] == 0
    approved(at(office, "2020-01-17T10:00"), people, provider, 3, 4)
    monkeypatch.setattr(closing, "CHUNK", 1)
    answers = iter([False, True])
    close_cutoff(office, mai, date(2020, 2, 11), stop=lambda: next(answers))
    assert counts(office, mai)["closing-due"] == 1
    close(office, people, date(2020, 2, 11))
    assert counts(office, mai)["closing-due"] == 0


def test_letters_count_until_they_are_written_or_cancelled(office: Office, people: People, provider: str) -> None:
    first, second = taken(office, people, provider, 1, 2)
    assert decide(office, people["rin"], "reject", first, second, reasons=["size"]) == ["done", "done"]
    assert counts(office, people["mai"])["letters"] == 2
    with office.reading() as session:
        queued = list(queued_letters(session, office.programme, LetterFilter()))
    mark_rendered(office, people["mai"], [queued[0].outbox_id])
    assert counts(office, people["mai"])["letters"] == 1
    assert decide(office, people["rin"], "reopen", second, reasons=["mistake"]) == ["done"]
    assert decide(office, people["ren"], "confirm", second) == ["done"]
    assert counts(office, people["mai"])["letters"] == 0


def test_shipping_sees_what_must_leave(office: Office, people: People, provider: str) -> None:
    approved(office, people, provider, 1)
    sho = people["sho"]
    assert [(need.name, need.count, need.weight) for need in seen(office, sho).needs] == [
        ("kits-overdue", 0, "done"),
        ("kits-due", 0, "done"),
        ("kits-released", 0, "done"),
        ("back-orders", 0, "done"),
        ("came-back", 0, "done"),
        ("stock-low", KINDS_OF_PIECES, "needs-you"),
        ("questions", 0, "done"),
        ("kits-planned", 0, "done"),
    ]
    after = at(office, AFTER)
    close(after, people, FEBRUARY)
    for moment, overdue, due in (("2020-02-19T23:59", 0, 0), ("2020-02-20T00:00", 0, 2), ("2020-02-21T00:00", 2, 0)):
        found = counts(at(office, moment), sho)
        assert (found["kits-overdue"], found["kits-due"], found["kits-planned"]) == (overdue, due, 2)
    put(after, "planned", "released")
    assert isinstance(receive_stock(after, sho, Delivery("のぼり", "standard", 1_000)), str)
    found = counts(after, sho)
    assert (found["kits-released"], found["kits-planned"], found["stock-low"]) == (2, 0, KINDS_OF_PIECES - 1)
    assert isinstance(make_batch(after, sho, Kit.A), Refusal)  # there is nothing on the shelf for it
    found = counts(after, sho)
    assert (found["kits-released"], found["back-orders"], found["came-back"]) == (1, 1, 0)
    put(after, "released", "came-back", came_back_on=date(2020, 2, 25))
    assert counts(after, sho)["came-back"] == 2


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_admin_sees_who_is_locked_out_by_the_clock_of_the_machine(office: Office, people: People) -> None:
    assert counts(office, people["admin"]) == {"people-locked": 0, "people": 8}
    for _ in range(TRIES_BEFORE_LOCK):
        with pytest.raises(OfficeUnavailable):
            log_in(office, "cal", "wrong")
    assert counts(office, people["admin"])["people-locked"] == 1
    later = FixedClock(office.machine_clock.now() + timedelta(hours=2))
    assert counts(dataclasses.replace(office, machine_clock=later), people["admin"])["people-locked"] == 0


def test_an_auditor_sees_what_waits_and_what_was_done_today(office: Office, people: People, provider: str) -> None:
    before = counts(office, people["aud"])["journal-today"]
    taken(office, people, provider, 1, 2)
    assert counts(office, people["aud"]) == {
        "overdue": 0,
        "waiting": 2,
        "stuck": 0,
        "receipts": 0,
        "journal-today": before + 3,  # two cases and their file
    }
    assert counts(at(office, "2020-01-21T00:00"), people["aud"])["journal-today"] == 0


def test_everybody_has_an_overview_with_words_for_each_line(office: Office, people: People) -> None:
    for person in people.values():
        for need in seen(office, person).needs:
            assert len({say(language, need.label) for language in LANGUAGES}) == len(LANGUAGES)
    assert {person.role for person in people.values()} == set(Role)
    assert [need.name for need in seen(office, people["cal"]).needs] == ["own-call", "call-backs"]


def test_the_last_ten_business_days_show_what_came_in_and_what_was_decided(office: Office, people: People, provider: str) -> None:
    taken(at(office, "2020-01-05T23:59"), people, provider, 1)  # a Sunday
    first, second = taken(at(office, "2020-01-06T00:00"), people, provider, 2, 3)
    late = at(office, "2020-01-17T23:59:59")
    assert decide(late, people["rin"], "approve", first) == ["done"]
    assert decide(late, people["rin"], "reject", second, reasons=["size"]) == ["done"]
    taken(office, people, provider, 4)
    days = seen(office, people["cal"]).days
    # 1/13 is a holiday
    assert [figures.day.isoformat()[5:] for figures in days] == [
        *("01-06", "01-07", "01-08", "01-09", "01-10", "01-14", "01-15", "01-16", "01-17", "01-20"),
    ]
    assert [figures for figures in days if figures.received or figures.decided] == [
        DayFigures(date(2020, 1, 6), 2, 0),
        DayFigures(date(2020, 1, 17), 0, 2),
        DayFigures(date(2020, 1, 20), 1, 0),
    ]
    assert seen(at(office, "2020-01-26T10:00"), people["cal"]).days[-1].day == date(2020, 1, 24)


@pytest.mark.parametrize("backend", ["sqlite"])
def test_no_figure_makes_the_database_read_through_all_applications(office: Office, people: People) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: tuple[object, ...], *_: object) -> None:
        asked.append((statement, parameters))

    sa.event.listen(office.engine, "before_cursor_execute", note)
    next_cutoff(office)
    for person in people.values():
        overview(office, person)
    sa.event.remove(office.engine, "before_cursor_execute", note)
    with office.engine.connect() as connection:
        plans = [
            (step[3], statement)
            for statement, parameters in asked
            for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]
    assert any("application" in step for step, _ in plans)
    assert [found for found in plans if found[0].startswith("SCAN application")] == []


def test_a_manager_hears_of_deadlines_of_providers_that_are_over_or_near(office: Office, people: People) -> None:
    ends = {"一号ペイ": "2020-01-10", "二号ペイ": "2020-01-27", "三号ペイ": "2020-01-28"}
    send_with_certificates(office, people, ends, taken_over=True)
    assert min(office.programme.providers.warn_days) == 7
    assert counts(office, people["mai"])["provider-deadlines"] == 2
    assert counts(at(office, "2020-01-21T00:00"), people["mai"])["provider-deadlines"] == 3
    assert "provider-deadlines" not in counts(office, people["rin"])
