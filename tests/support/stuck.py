"""An office in which something has been left lying, and one to which more comes than it decides; for the screens."""

from datetime import date

from models.base import table_of
from models.provider import Provider
from models.vocabulary import ApplicationStatus
from secretariat.casework.desk import take_case
from secretariat.leave import enter_leave
from secretariat.office import open_office
from secretariat.refusal import Refusal
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import application_row, take_in
from tests.support.screening_work import APPLICATIONS, decide, records


def leave_lying(url: str) -> None:
    """At OPENED: ren, who is away since today, has held two cases since December, one awaits a second person, a letter is unwritten."""
    office = open_office(url, now=OPENED)
    try:
        received = ApplicationStatus.RECEIVED.value
        oldest = [str(row["number"]) for row in records(office, APPLICATIONS) if row["status"] == received][:4]
        december = at(office, "2019-12-20T11:00")
        for number in oldest[:2]:
            assert take_case(december, PEOPLE["ren"], number) is None
        assert decide(december, PEOPLE["rin"], "reject", oldest[2], reasons=["discretion"], note="制度の趣旨に照らして") == ["done"]
        assert decide(december, PEOPLE["rin"], "reject", oldest[3], reasons=["size"]) == ["done"]
        # entered beforehand: whoever is sent away at once leaves no case behind
        assert not isinstance(enter_leave(december, PEOPLE["mai"], "ren", date(2020, 1, 20), None), Refusal)
    finally:
        office.engine.dispose()


def work_for_days(url: str) -> None:
    """Until OPENED: on each of seven business days twelve applications come in, and two to five are approved."""
    office = open_office(url, now=OPENED)
    try:
        provider = str(records(office, table_of(Provider))[0]["number"])
        for place, (day, decided) in enumerate(zip((8, 9, 10, 14, 15, 16, 17), (3, 2, 5, 4, 2, 5, 4), strict=True)):
            morning = at(office, f"2020-01-{day:02d}T11:00")
            serials = range(100 + 12 * place, 112 + 12 * place)
            numbers = take_in(morning, PEOPLE["rin"], [application_row(serial) for serial in serials], provider).numbers
            approved = decide(morning, PEOPLE["ren"], "approve", *numbers[:decided])
            assert approved == ["done"] * decided
    finally:
        office.engine.dispose()
