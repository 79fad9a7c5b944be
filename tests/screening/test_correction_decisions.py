"""What an answer, a judgement and time do to a returned application, whatever was asked for."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import ApplicationStatus, CorrectionStatus, Role
from secretariat.screening.correction_decisions import answer_by, reminder_due
from secretariat.screening.correction_items import FIELDS, Asked, Item, asked_items, current
from secretariat.screening.decision import Command, Decision
from secretariat.screening.decisions import decide
from secretariat.staff import Person
from tests.support.cases import NOW, case, context, programme

RIN = Person("rin", "rin", Role.REVIEWER)
STATES = st.lists(st.sampled_from(list(CorrectionStatus)), min_size=1, max_size=6)
DAYS = st.integers(0, 120)


def items(states: list[CorrectionStatus]) -> tuple[Item, ...]:
    """Items of a second return, after one of the first."""
    first = Item(1, 1, "other", None, "見本", NOW, CorrectionStatus.STILL_WRONG, answered_at=NOW)
    answered = {CorrectionStatus.ANSWERED, CorrectionStatus.ACCEPTED, CorrectionStatus.STILL_WRONG}
    rest = [
        Item(place, 2, "other", None, "見本", NOW, state, answered_at=NOW if state in answered else None)
        for place, state in enumerate(states, 2)
    ]
    return (first, *rest)


@given(STATES, DAYS, st.integers(2, 7))
def test_an_application_comes_back_with_the_last_open_item_and_its_clock_stood_still(
    states: list[CorrectionStatus], days: int, place: int
) -> None:
    known = items(states)
    returned = case(ApplicationStatus.RETURNED, returned_at=NOW, items=known)
    open_places = {item.place for item in current(known) if item.is_open}
    later = context(RIN, NOW + timedelta(days=days))
    decision = decide(returned, Command("answer-item", note="回答", place=place), later)
    assert isinstance(decision, Decision) == (place in open_places)
    if isinstance(decision, Decision):
        is_last = open_places == {place}
        assert decision.target == (ApplicationStatus.RECEIVED if is_last else ApplicationStatus.RETURNED)
        assert decision.changes.get("due_on") == (returned.due_on + timedelta(days=days) if is_last else None)
        assert set(decision.item_changes) == {place}


@given(DAYS, st.none() | st.integers(0, 60))
def test_nobody_is_reminded_or_closed_before_the_programmes_days(days: int, reminded: int | None) -> None:
    rules, returned_on = programme().corrections, date(2020, 1, 20)
    last = NOW + timedelta(days=reminded) if reminded is not None and reminded <= days else None
    now = NOW + timedelta(days=days)
    returned = case(ApplicationStatus.RETURNED, returned_at=NOW, items=items([CorrectionStatus.OPEN]), reminded_at=last)
    manager = context(Person("mai", "mai", Role.MANAGER), now)
    reminds = isinstance(decide(returned, Command("remind"), manager), Decision)
    due = reminder_due(rules, returned_on, (returned_on + timedelta(days=reminded or 0)) if last else None)
    assert reminds == (returned_on + timedelta(days=days) >= due)
    closes = isinstance(decide(returned, Command("close-overdue", ("no-answer",)), manager), Decision)
    assert closes == (returned_on + timedelta(days=days) > answer_by(rules, returned_on))


@given(
    st.lists(st.sampled_from(["other", "phone-wrong", "figures-unclear"]), max_size=4),
    st.lists(st.builds(Asked, st.sampled_from(["other", "phone-wrong"]), st.none() | st.sampled_from(FIELDS)), max_size=4),
)
def test_everything_is_asked_for_once_and_every_reason_has_its_item(reasons: list[str], given_items: list[Asked]) -> None:
    asked = asked_items(reasons, given_items)
    assert len(set(asked)) == len(asked)
    assert {one.reason for one in asked} == {*reasons, *(one.reason for one in given_items)}
    assert asked_items(reasons, asked) == asked
