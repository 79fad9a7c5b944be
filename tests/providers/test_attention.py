"""The views of the list of providers: by status, by what needs attention, and as the watch over deadlines has it."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from secretariat.office import Office
from secretariat.providers.attention import ProviderView
from secretariat.providers.conditions import add_condition, meet_condition
from secretariat.providers.findings import add_finding
from secretariat.providers.listing import ProviderPage, ProviderRow, provider_page
from secretariat.providers.registration import decide_provider
from secretariat.providers.watch import WatchLine, watched
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import ready_to_register, receive_provider, register_provider, take_over_provider
from tests.support.security import opened

People = Mapping[str, Person]


def rows(office: Office, person: Person, view: ProviderView) -> dict[str, ProviderRow]:
    found = provider_page(office, person, view=view)
    assert isinstance(found, ProviderPage), found
    assert found.total == len(found.providers)
    return {row.number: row for row in found.providers}


def test_each_provider_is_in_the_view_of_its_status(office: Office, people: People) -> None:
    new, registered, out = (receive_provider(office, people, serial) for serial in (1, 2, 3))
    taken_over = take_over_provider(office, people, 4)
    register_provider(office, people, registered)
    assert decide_provider(office, people["mai"], out, Command("withdraw")) is None
    found = {topic: set(rows(office, people["aud"], ProviderView(topic))) for topic in ("undecided", "registered", "suspended", "ended")}
    assert found == {"undecided": {new}, "registered": {registered, taken_over}, "suspended": set(), "ended": {out}}
    assert set(rows(office, people["aud"], ProviderView())) == {new, registered, out, taken_over}


def test_findings_and_conditions_count_until_they_are_closed_and_met(office: Office, people: People) -> None:
    plain, needy, rin = receive_provider(office, people, 1), receive_provider(office, people, 2), people["rin"]
    review = opened(office, rin, needy)
    assert add_finding(office, rin, review, "low", "研修の記録がない") == 1
    ready_to_register(office, people, plain)
    for due_on in (date(2020, 3, 31), date(2020, 2, 10)):
        assert add_condition(office, rin, plain, "案内を公開すること", due_on) is None
    assert set(rows(office, rin, ProviderView("findings"))) == {needy}
    assert rows(office, rin, ProviderView())[needy].findings == 1
    (row,) = rows(office, rin, ProviderView("conditions")).values()
    assert (row.number, row.conditions, row.condition_due) == (plain, 2, date(2020, 2, 10))
    assert decide_provider(office, people["mai"], plain, Command("approve")) is None
    assert meet_condition(office, people["mai"], plain, 2) is None
    assert rows(office, rin, ProviderView("conditions", 30)) == {}
    (row,) = rows(office, rin, ProviderView("conditions", 90)).values()
    assert (row.conditions, row.condition_due) == (1, date(2020, 3, 31))


@pytest.mark.parametrize("days", [7, 30, 90])
def test_certificates_that_end_soon_are_those_of_the_watch(office: Office, people: People, days: int) -> None:
    number = receive_provider(office, people, 1)
    register_provider(office, people, number)
    ends = date(2022, 3, 31)
    for left in (days + 1, days, 0, -1):
        then = at(office, f"{ends - timedelta(days=left)}T10:00")
        lines = watched(then, people["aud"])
        assert not isinstance(lines, Refusal), lines
        seen = {line.provider for line in lines if isinstance(line, WatchLine) and line.kind == "certificate" and line.days_left <= days}
        assert set(rows(then, people["aud"], ProviderView("certificates", days))) == seen == ({number} if left <= days else set())
        assert rows(then, people["aud"], ProviderView())[number].next_expiry == ends
