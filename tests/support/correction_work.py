"""Returned applications in an office with a little of everything: answered in part, late, past their last day."""

from typing import Final

from secretariat.casework.correction_desk import Answer, answer_item
from secretariat.casework.desk import decide_application
from secretariat.casework.waiting_corrections import remind_all
from secretariat.identifiers import case_number
from secretariat.office import open_office
from secretariat.screening.correction_items import Asked
from secretariat.screening.decision import Command
from tests.support.rehearsal import OPENED, PEOPLE, at

PHONE: Final = Asked("phone-wrong", "phone", "日中つながる番号をご記入ください。")
SIGN: Final = Asked("other", None, "看板の写真をお送りください。")
# which of the office's applications (by serial), when it was returned, what for
RETURNS: Final = (
    (1, "2019-11-25T10:00", (PHONE, SIGN)),
    (2, "2019-12-27T15:30", (Asked("address-wrong", "postal_code"),)),
    (3, "2020-01-06T10:00", (Asked("figures-unclear", "employees"), PHONE, SIGN)),
)


def fill_corrections(url: str) -> None:
    """Three that providers have, besides the one of the office: past its last day, reminded of, answered in part. All at OPENED."""
    office = open_office(url, now=OPENED)
    try:
        for serial, moment, items in RETURNS:
            command = Command("return", items=items)
            assert decide_application(at(office, moment), PEOPLE["mai"], case_number("A", serial), command) is None
        assert [r.refusal for r in remind_all(at(office, "2020-01-15T10:00"), PEOPLE["mai"], [case_number("A", 2)])] == [None]
        answered = at(office, "2020-01-14T11:00")
        assert answer_item(answered, PEOPLE["rin"], case_number("A", 3), 1, Answer(value="6")) is None
        assert answer_item(answered, PEOPLE["rin"], case_number("A", 3), 3, Answer("郵送した")) is None
    finally:
        office.engine.dispose()
