"""A few weeks of an office in which applications go every way, with what the records held after each step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from secretariat.clock import parse_instant
from secretariat.figures.counts import Counts
from secretariat.figures.verification import held
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import close, decide

START: Final = date(2020, 2, 21)
LAST: Final = "2020-03-03T10:00"
TOKYO: Final = {"postal_code": "100-0001", "prefecture": "東京都", "city": "千代田区", "street": "千代田1番1号"}
People = Mapping[str, Person]


@dataclass(frozen=True, slots=True)
class Past:
    """The office after its last step, and what the records held at each moment."""

    office: Office
    numbers: list[str]
    held: Mapping[datetime, Counts]

    @property
    def real(self) -> Office:
        """The same office as if it were none of rehearsal: it keeps tallies."""
        return replace(self.office, rehearsal=False)


def live_through(office: Office, people: People, after_each: Callable[[Office], object] = lambda _: None) -> Past:
    """Arrivals, a return and its correction from another prefecture and trade, decisions, a closing run, parcels, an end."""
    provider, other = take_over_provider(office, people, 1), take_over_provider(office, people, 2)
    rows = [application_row(serial) for serial in range(1, 6)]
    numbers = take_in(office, people["rin"], rows, provider).numbers
    tokyo = application_row(6, **TOKYO, industry_class="卸売業")
    found: dict[datetime, Counts] = {}

    def step(moment: str, *deeds: Callable[[Office], object]) -> None:
        then = at(office, moment)
        for deed in deeds:
            deed(then)
        with then.reading() as session:
            found[parse_instant(moment)] = held(session)
        after_each(then)

    def decided(name: str, *which: str, **more: str | date) -> Callable[[Office], object]:
        reasons = (str(more.pop("reason")),) if "reason" in more else ()
        note, from_day = more.get("note"), more.get("from_day")
        return lambda then: _done(
            decide(
                then,
                people["mai"],
                name,
                *which,
                reasons=reasons,
                note=str(note) if note is not None else None,
                from_day=from_day if isinstance(from_day, date) else None,
            )
        )

    one, two, three, four, five = numbers
    step("2020-01-20T10:00")
    step("2020-01-20T23:59:59", lambda then: numbers.extend(take_in(then, people["rin"], [tokyo], other).numbers))
    step("2020-01-21T00:00:00", decided("return", one, reason="phone-wrong"))
    step("2020-01-21T11:00", decided("approve", three, four), decided("reject", two, reason="other", note="対象外のため"))
    corrected = application_row(1, **TOKYO, phone="03-5555-0001", industry_class="サービス業")
    step("2020-01-29T09:00", lambda then: take_in(then, people["rin"], [corrected], provider))
    step("2020-02-03T15:00", decided("withdraw", five))
    step("2020-02-14T12:00", lambda then: close(then, people, START), decided("approve", one))
    step("2020-03-02T10:00", decided("cancel", three, reason="other", note="閉店のため", from_day=date(2020, 3, 10)))
    return Past(at(office, LAST), numbers, found)


def _done(codes: list[str]) -> None:
    assert set(codes) == {"done"}, codes
