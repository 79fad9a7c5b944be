"""What parcels came to, counted as they pass by: each group says what is true of its own, and together they are all."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from secretariat.kits.delivery_performance import Course, Days, Figures, Performance

TODAY = date(2020, 2, 10)
SENT = Course(
    kit="キットA",
    status="配達済",
    prefecture="愛媛県",
    provider="P-0000001-0 見本決済",
    planned_on=date(2020, 1, 27),
    told_on=date(2020, 1, 29),
    due_on=date(2020, 1, 31),
    start_on=date(2020, 2, 1),
    handed_over_on=date(2020, 1, 31),
    delivered_on=date(2020, 2, 3),
    came_back_on=None,
)


def course(**changes: object) -> Course:
    values = {name: getattr(SENT, name) for name in Course.__slots__}
    return Course(**{**values, **changes})


def figures(*courses: Course) -> Figures:
    performance = Performance(TODAY)
    for one in courses:
        performance.add(one)
    return performance.all


def test_days_run_from_the_notice_to_the_hand_over_to_the_delivery() -> None:
    found = figures(SENT, course(handed_over_on=date(2020, 2, 2), delivered_on=date(2020, 2, 3)))
    assert (found.to_hand_over, found.on_the_way) == (Days(2, 2 + 4, 4), Days(2, 3 + 1, 3))
    assert (found.to_hand_over.mean, found.on_the_way.mean, Days().mean) == (3.0, 2.0, None)
    assert (found.in_time, found.late, found.before_start, found.after_start) == (1, 1, 0, 2)


def test_what_was_planned_after_the_notice_is_measured_from_its_own_day_and_not_by_the_start_day() -> None:
    later = course(planned_on=date(2020, 2, 3), due_on=date(2020, 2, 6), handed_over_on=date(2020, 2, 5), delivered_on=date(2020, 2, 6))
    assert later.days_to_hand_over == 2
    assert (figures(later).in_time, figures(later).before_start, figures(later).after_start) == (1, 0, 0)
    assert course(told_on=None).days_to_hand_over == 4  # an order has no notice
    assert course(delivered_on=date(2020, 1, 31)).days_on_the_way == 0


def test_what_is_still_in_the_house_is_overdue_after_the_day_due_and_what_was_cancelled_counts_for_nothing() -> None:
    waiting = course(handed_over_on=None, delivered_on=None)
    assert (figures(waiting).overdue, figures(waiting).handed_over, figures(waiting).to_hand_over) == (1, 0, Days())
    assert figures(course(handed_over_on=None, delivered_on=None, due_on=TODAY)).overdue == 0
    performance = Performance(TODAY)
    performance.add(course(status="中止", cancelled=True))
    assert (performance.all, performance.by_kit, performance.statuses["中止", "キットA"]) == (Figures(), {}, 1)


def test_of_what_was_handed_over_the_share_that_came_back_is_told_by_provider() -> None:
    performance = Performance(TODAY)
    for number in range(4):
        back = number == 0
        performance.add(course(delivered_on=None if back else date(2020, 2, 1), came_back_on=date(2020, 2, 8) if back else None))
    performance.add(course(provider="P-0000002-8 別", handed_over_on=None, delivered_on=None))
    shares = {name: found.came_back_share for name, found in performance.by_provider.items()}
    assert shares == {"P-0000001-0 見本決済": 25.0, "P-0000002-8 別": None}


def test_weeks_without_a_parcel_stand_between_those_that_have_some() -> None:
    performance = Performance(TODAY)
    performance.add(course(handed_over_on=date(2020, 1, 12)))  # a Sunday
    performance.add(course(handed_over_on=date(2020, 1, 27)))  # a Monday
    weeks = {week: found.handed_over for week, found in performance.by_week.items()}
    assert weeks == {date(2020, 1, 6): 1, date(2020, 1, 13): 0, date(2020, 1, 20): 0, date(2020, 1, 27): 1}
    assert Performance(TODAY).by_week == {}


DAYS = st.integers(0, 60).map(lambda days: date(2019, 12, 20) + timedelta(days=days))
COURSES = st.builds(
    Course,
    kit=st.sampled_from(["キットA", "キットB"]),
    status=st.sampled_from(["配達済", "返送"]),
    prefecture=st.sampled_from(["愛媛県", "東京都", "北海道"]),
    provider=st.sampled_from(["一", "二"]),
    planned_on=DAYS,
    told_on=st.none() | DAYS,
    due_on=DAYS,
    start_on=st.none() | DAYS,
    handed_over_on=st.none() | DAYS,
    delivered_on=st.none() | DAYS,
    came_back_on=st.none() | DAYS,
    cancelled=st.booleans(),
)


@given(st.lists(COURSES, max_size=20))
def test_every_grouping_has_all_parcels_once(courses: list[Course]) -> None:
    performance = Performance(TODAY)
    for one in courses:
        performance.add(one)
    groupings = [performance.by_kit, performance.by_prefecture, performance.by_provider]
    for name in ("parcels", "handed_over", "delivered", "came_back", "in_time", "late", "overdue", "before_start", "after_start"):
        whole = getattr(performance.all, name)
        assert all(sum(getattr(group, name) for group in grouping.values()) == whole for grouping in groupings)
    everything = performance.all
    assert everything.in_time + everything.late == everything.handed_over == sum(one.handed_over for one in performance.by_week.values())
    assert sum(performance.statuses.values()) == len(courses)
