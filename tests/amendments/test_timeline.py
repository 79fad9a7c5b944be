"""Dated values of a field: whichever order reports come in, each day has the value of the last day from which one holds."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from secretariat.amendments.timeline import DatedItem, value_on, value_to_record

FIRST = date(2020, 3, 1)
REPORTS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=6)  # accepted on, holds from: days after FIRST


@given(REPORTS, st.integers(0, 20))
def test_every_day_has_its_value_whatever_was_reported_when(reports: list[tuple[int, int]], today: int) -> None:
    """Each is accepted on its day and entered on the first day after on which it holds; the office looks back from `today`."""
    recorded = "old"
    items: list[DatedItem] = []
    for day in range(today + 1):
        now = FIRST + timedelta(days=day)
        come = [place for place, (accepted, _) in enumerate(reports) if accepted == day]
        items += [DatedItem(place, 1, "phone", f"v{place}", FIRST + timedelta(days=reports[place][1]), None, None) for place in come]
        due = [item for item in items if not item.is_entered and item.from_on <= now]
        if due and day % 2 == 0:  # on the other days nobody is at work
            at = datetime(2020, 3, 1, tzinfo=UTC) + timedelta(days=day)
            after = value_to_record(items, "phone", now, recorded)
            items = [
                DatedItem(item.amendment_id, 1, "phone", item.after, item.from_on, at, recorded) if item in due else item for item in items
            ]
            recorded = after
    known = [(from_on, place) for place, (accepted, from_on) in enumerate(reports) if accepted <= today]
    for day in range(20):
        held = [(from_on, place) for from_on, place in known if from_on <= day]
        expected = f"v{max(held)[1]}" if held else "old"
        asked = FIRST + timedelta(days=day)
        assert value_on(items, "phone", asked, recorded, FIRST + timedelta(days=today)) == expected
