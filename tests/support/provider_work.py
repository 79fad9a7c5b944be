"""Work on providers in an office for the screens: a review under way, stores that depend on a provider that stopped, deadlines."""

from datetime import date

from secretariat.identifiers import case_number
from secretariat.office import Office, open_office
from secretariat.providers.conditions import add_condition
from secretariat.providers.findings import add_finding, record_remedy, reopen_finding, verify_remedy
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.suspension import suspend_provider
from secretariat.refusal import Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from tests.support.dependence import APPLICATIONS, multiply
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.screening_work import records
from tests.support.security import card, opened, send_with_certificates

REVIEWED, DEPENDED_ON = 3, 1
"""Which of the providers of `screens.fill`, counted from 1."""


def fill_review(url: str) -> tuple[str, str]:
    """Two reviews; gives their numbers.

    An investigation of the provider that is not registered: twelve answers, nine of them judged, three findings: one open, one whose
    remedy rin has entered, one that was closed and opened again. A review by certificate of another one, nothing examined yet.
    """
    office = open_office(url, now=OPENED)
    try:
        return _fill_review(office)
    finally:
        office.engine.dispose()


def _fill_review(office: Office) -> tuple[str, str]:
    rin, ren = PEOPLE["rin"], PEOPLE["ren"]
    number = opened(at(office, "2020-01-14T10:00"), rin, case_number("P", REVIEWED))
    before = at(office, "2020-01-15T11:30")
    questions = [line.question for line in card(before, rin, number).questions]
    for place, question in enumerate(questions[:12]):
        assert record_answer(before, rin, number, question, f"規程第{place + 1}条と台帳で定め、年に一度見直している。") is None
        if place < 9:
            assert judge_answer(before, rin, number, question, "fail" if place in {2, 4} else "pass") is None
    assert add_finding(before, rin, number, "critical", "退職した者の権限が三か月残っていた。", question=questions[4]) == 1
    assert add_finding(before, rin, number, "medium", "消去の記録に、消去した者の名前がない。", question=questions[2]) == 2
    assert add_finding(before, rin, number, "low", "事故の連絡先の一覧が古い。", due_on=date(2020, 3, 31)) == 3
    remedied = at(office, "2020-01-17T09:00")
    for place, remedy in ((2, "記録の様式に名前の欄を設けた。"), (3, "一覧を改めた。")):
        assert record_remedy(remedied, rin, number, place, remedy) is None
    assert verify_remedy(remedied, ren, number, 3, accepted=True) is None
    assert reopen_finding(office, ren, number, 3, "改めた一覧に夜間の連絡先がない。") is None
    other = send_with_certificates(office, PEOPLE, {"カモメペイ": "2020-06-30", "カモメカード": "2019-12-31"}, serial=7)
    return number, opened(office, rin, other, route="certificate")


def fill_dependents(url: str, stores: int = 12) -> str:
    """Registers what is approved, makes that many stores of the first, and suspends their provider, whose number is given."""
    office = open_office(url, now=OPENED)
    try:
        closed = close_cutoff(office, PEOPLE["mai"], date(2020, 2, 11))
        assert isinstance(closed, ClosingResult), closed
        registered = next(row["number"] for row in records(office, APPLICATIONS) if row["status"] == "registered")
        multiply(office, str(registered), stores)
        number = case_number("P", DEPENDED_ON)
        assert suspend_provider(office, PEOPLE["mai"], number, date(2020, 1, 20), None, ["incident"], "見本の事故") is None
        return number
    finally:
        office.engine.dispose()


def fill_deadlines(url: str) -> None:
    """Reviews with findings, certificates that are over, end soon and later, a condition."""
    fill_review(url)
    office = open_office(url, now=OPENED)
    try:
        send_with_certificates(office, PEOPLE, {"カモメペイ": "2020-02-14", "カモメカード": "2020-01-17"}, serial=8, taken_over=True)
        send_with_certificates(office, PEOPLE, {"トビウオペイ": "2020-01-20", "トビウオ": "2020-04-10"}, serial=9, taken_over=True)
        added = add_condition(office, PEOPLE["rin"], case_number("P", REVIEWED), "二段階認証を導入すること。", date(2020, 1, 24))
        assert not isinstance(added, Refusal), added
    finally:
        office.engine.dispose()
