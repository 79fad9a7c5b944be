"""A caller asks for another address: its provider's word decides, another person enters it, and nothing is done by halves."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa

from exports.change_requests import write_change_requests
from models.amendment import Amendment
from models.base import table_of
from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_inquiries import Desk, InquiryStatus
from models.vocabulary_kits import OrderChannel
from secretariat.amendments.at_once import accept_at_once
from secretariat.amendments.deciding import accept_amendment, refuse_amendment, withdraw_amendment
from secretariat.inquiries.calls import begin_call, drop_call, pass_on
from secretariat.inquiries.case import InquiryCase, inquiry_case
from secretariat.inquiries.follow_ups import close_inquiry, reply
from secretariat.inquiries.requests import FieldRequested, change_requests, record_answer, request_change
from secretariat.kits.orders.ordering import OrderEntered, order_pieces
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.amendment_work import registered
from tests.support.change_request_work import MOVED, done, ended, verified_call
from tests.support.samples import application_row

People = Mapping[str, Person]


def code(answer: object) -> RefusalCode:
    assert isinstance(answer, Refusal), answer
    return answer.code


def street(office: Office, application: str) -> str:
    return str(records.root_stores(office)[application]["street"])


def test_a_change_that_is_asked_for_waits_for_its_provider_and_is_entered_on_its_word(
    office: Office, people: People, tmp_path: Path
) -> None:
    office, provider, (first, second) = registered(office, people, [application_row(1), application_row(2)])
    cal, rin, mai, mio = (people[login] for login in ("cal", "rin", "mai", "mio"))
    number = done(begin_call(office, cal)).number
    assert code(request_change(office, cal, number, MOVED)) is RefusalCode.WRONG_STATE  # nobody knows who calls
    done(drop_call(office, cal, number))
    number = verified_call(office, cal, first)
    for wrong in (("資本金", "1"), ("phone", "1")):
        assert code(request_change(office, cal, number, [wrong])) is RefusalCode.INVALID_VALUE
    assert code(request_change(office, cal, number, [("street", "見本町1番地")])) is RefusalCode.NOTHING_TO_DO
    assert records.rows(office, records.every(table_of(Amendment))) == []
    assert code(request_change(office, cal, number, MOVED, application=second)) is RefusalCode.NOTHING_TO_DO  # of another store
    call = done(request_change(office, cal, number, MOVED, "先月移転", application=first))
    change = str(call.change)
    assert (call.status, call.desk, call.change_status) == (InquiryStatus.OPEN, None, AmendmentStatus.RECEIVED)
    assert code(request_change(office, cal, number, [("building", "2階")])) is RefusalCode.WRONG_STATE
    assert code(drop_call(office, cal, number)) is RefusalCode.WRONG_STATE
    assert accept_at_once(office, rin) == 0
    for decided in (
        accept_amendment(office, rin, change),
        withdraw_amendment(office, rin, change),
        refuse_amendment(office, rin, change, "見本"),
    ):
        assert code(decided) is RefusalCode.WRONG_STATE
    call = ended(office, cal, number)
    assert (call.status, call.desk, call.owner) == (InquiryStatus.WAITING, Desk.PROVIDER, None)

    assert code(change_requests(office, cal)) is RefusalCode.NOT_PERMITTED
    assert code(change_requests(office, rin, "P-0000099-9")) is RefusalCode.NOT_FOUND
    requests = change_requests(office, rin, provider)
    assert not isinstance(requests, Refusal)
    (one,) = requests
    assert (one.inquiry, one.number, one.application, one.is_own) == (number, change, first, False)
    assert one.fields == (FieldRequested("street", "見本町1番地", "見本町9番地"), FieldRequested("phone", "0898-20-0001", "0898-99-0001"))
    assert write_change_requests(tmp_path / "requests.xlsx", office.programme, requests, created=office.clock.now()) == 2
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(tmp_path / "requests.xlsx")["変更のお申出"].iter_rows()]
    assert rows[1][:4] == [number, change, first, "T-00001"]
    assert rows[1][5:8] == ["町名・番地", "見本町1番地", "見本町9番地"]

    assert code(reply(office, people["mai"], number, "回答")) is RefusalCode.WRONG_STATE  # confirmed or declined, nothing between
    assert code(record_answer(office, cal, number, confirmed=True)) is RefusalCode.NOT_PERMITTED
    assert street(office, first) == "見本町1番地"
    call = done(record_answer(office, rin, number, confirmed=True))
    assert (call.status, call.desk, call.owner, call.change_status) == (
        InquiryStatus.ANSWERED,
        Desk.CALLCENTRE,
        "cal",
        AmendmentStatus.ACCEPTED,
    )
    assert street(office, first) == "見本町9番地"
    assert code(record_answer(office, rin, number, confirmed=True)) is RefusalCode.WRONG_STATE

    # a manager who took the call is no second person; a change that cannot be entered any more leaves everything as it was
    number = verified_call(office, mai, second)
    change = str(done(request_change(office, mai, number, MOVED)).change)
    ended(office, mai, number)
    before = records.contents(office)
    assert code(record_answer(office, mai, number, confirmed=True)) is RefusalCode.SAME_PERSON
    assert code(record_answer(office, mio, number, confirmed=False, note=" ")) is RefusalCode.NOTE_MISSING
    assert records.contents(office) == before
    call = done(record_answer(office, mio, number, confirmed=False, note="届出がない"))
    assert (call.change_status, street(office, second)) == (AmendmentStatus.WITHDRAWN, "見本町2番地")
    assert "届出がない" in str(call.reply)
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_is_ordered_in_a_call_stands_in_its_journal_or_nothing_is_ordered(office: Office, people: People) -> None:
    office, _, (first,) = registered(office, people)
    cal, mai = people["cal"], people["mai"]
    number = verified_call(office, cal, first)
    orders = "select count(*) from shipment where kit = 'order'"
    assert code(order_pieces(office, cal, first, ["のぼり=1"], OrderChannel.CALLCENTRE, inquiry="Q-0000099-9")) is RefusalCode.NOT_FOUND
    assert code(order_pieces(office, mai, first, ["のぼり=1"], OrderChannel.CALLCENTRE, inquiry=number)) is RefusalCode.HELD_BY_OTHER
    with office.reading() as session:
        assert session.execute(sa.text(orders)).scalar() == 0
    ordered = order_pieces(office, cal, first, ["のぼり=1"], OrderChannel.CALLCENTRE, inquiry=number)
    assert isinstance(ordered, OrderEntered), ordered
    change = str(done(request_change(office, cal, number, MOVED)).change)
    done(pass_on(office, cal, number, category="change", desk=Desk.PROVIDER, task="確認"))
    done(close_inquiry(office, cal, number, note="決済事業者から届出があった"))
    seen = inquiry_case(office, cal, number)
    assert isinstance(seen, InquiryCase)
    assert seen.orders == (ordered.number,)
    # nobody waits for the provider's word any more: the report is one like any other
    assert accept_amendment(office, people["rin"], change) is None
    assert code(order_pieces(office, cal, first, ["のぼり=1"], OrderChannel.CALLCENTRE, inquiry=number)) is RefusalCode.WRONG_STATE
    assert records.faults(replace(office)) == []
