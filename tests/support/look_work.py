"""Offices for the screens in which approvals wait for a second look, or take too long."""

from datetime import date

from secretariat.office import Office, open_office
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import application_row, receive_provider, take_in, take_over_provider
from tests.support.screening_work import close, decide, taken


def fill_looks(url: str) -> None:
    """Approvals of ren and rin that wait, three of mio's that nobody agreed in (one of them registered), one that rin agreed in."""
    office = open_office(url, now=OPENED)
    try:
        _fill_looks(office)
    finally:
        office.engine.dispose()


def _fill_looks(office: Office) -> None:
    provider = take_over_provider(office, PEOPLE, 11)
    early = at(office, "2019-12-20T10:00")
    old = taken(early, PEOPLE, provider, 101, 102)
    decide(early, PEOPLE["mio"], "approve", *old)
    close(at(office, "2020-01-17T11:00"), PEOPLE, date(2020, 1, 21))
    waiting = taken(at(office, "2020-01-15T10:00"), PEOPLE, provider, 103, 104, 105, 106)
    lately = at(office, "2020-01-16T10:00")
    decide(lately, PEOPLE["mio"], "approve", *waiting[:2])
    decide(lately, PEOPLE["ren"], "approve", waiting[2])
    decide(lately, PEOPLE["rin"], "approve", waiting[3])
    said = at(office, "2020-01-17T17:00")
    decide(said, PEOPLE["rin"], "disagree", old[0], reasons=("looked-figures",), note="資本金は登記簿では6千万円", rule="size")
    decide(said, PEOPLE["rin"], "disagree", waiting[0], reasons=("looked-documents", "looked-store"), note="所在地は移転前のもの")
    decide(said, PEOPLE["ren"], "agree", waiting[1])


def fill_overdue(url: str) -> None:
    """Cases past the standard processing time: one that rin holds, one that was corrected twice, one of a provider that waits."""
    office = open_office(url, now=OPENED)
    try:
        _fill_overdue(office)
    finally:
        office.engine.dispose()


def _fill_overdue(office: Office) -> None:
    provider, waiting = take_over_provider(office, PEOPLE, 12), receive_provider(office, PEOPLE, 13, ("シラナミペイ",))
    begun = at(office, "2019-11-05T10:00")
    held, corrected = taken(begun, PEOPLE, provider, 201, 202)
    take_in(begun, PEOPLE["rin"], [application_row(203, services="シラナミペイ")], waiting)
    decide(at(office, "2019-11-20T10:00"), PEOPLE["rin"], "take", held)
    for returned, answered, phone in (
        ("2019-11-07T10:00", "2019-11-09T10:00", "0898-20-0901"),
        ("2019-11-12T10:00", "2019-11-15T10:00", "0898-20-0902"),
    ):
        decide(at(office, returned), PEOPLE["ren"], "return", corrected, reasons=("phone-wrong",))
        take_in(at(office, answered), PEOPLE["ren"], [application_row(202, phone=phone)], provider)
