"""An office in which providers sent files with faults for some weeks, and applications were returned."""

from typing import Final

from secretariat.office import Office, open_office
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import SERVICE, application_row, take_in, take_over_provider
from tests.support.screening_work import decide

FAULTS: Final = ({"phone": "代表"}, {"postal_code": "79"}, {"phone": "03"}, {"capital_yen": "たくさん", "phone": "なし"})
# day of receipt, good rows, faulty rows
WEEKS: Final = (("2019-12-16T10:00", 5, 4), ("2019-12-24T10:00", 6, 3), ("2020-01-07T10:00", 8, 1), ("2020-01-15T10:00", 9, 0))


def fill_quality(url: str) -> None:
    """What `fill_office` does to the office at a URL."""
    office = open_office(url, now=OPENED)
    try:
        fill_office(office)
    finally:
        office.engine.dispose()


def fill_office(office: Office) -> tuple[str, str]:
    """A provider that mends its ways over four weeks, with two applications returned, and one that sent faults only; their numbers."""
    mending, faulty = (take_over_provider(office, PEOPLE, serial, (SERVICE,)) for serial in (21, 22))
    serial, taken = 500, list[str]()
    for moment, good, wrong in WEEKS:
        rows = [application_row(serial + place) for place in range(good)]
        rows += [application_row(serial + good + place, **FAULTS[place]) for place in range(wrong)]
        rows[0]["excluded_goods"] = "G02"
        taken += take_in(at(office, moment), PEOPLE["rin"], rows, mending).numbers
        serial += 50
    decide(at(office, "2020-01-08T10:00"), PEOPLE["rin"], "return", taken[1], reasons=("phone-wrong",))
    decide(at(office, "2020-01-16T10:00"), PEOPLE["rin"], "return", taken[-1], reasons=("phone-wrong", "documents-missing"))
    take_in(
        at(office, "2020-01-14T10:00"), PEOPLE["rin"], [application_row(900, prefecture="四国"), application_row(901, phone="")], faulty
    )
    return mending, faulty
