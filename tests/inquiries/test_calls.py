"""A call from its beginning to its end: who calls, whether they are, what was said, whose move it is then; all of it journalled."""

import json
from collections.abc import Mapping, Sequence

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from models.base import table_of
from models.inquiry import Inquiry
from models.journal import JournalEntry, JournalPersonal
from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import Caller, Desk, Hears, InquiryChannel, InquiryStatus, Verification, VerificationItem
from secretariat.clock import japan_text, parse_instant
from secretariat.home import Overview, overview
from secretariat.identifiers import case_number
from secretariat.inquiries.calls import begin_call, call_of, drop_call, enter_call, pass_on, wrap_up
from secretariat.inquiries.case import Call, InquiryCase, inquiry_case
from secretariat.inquiries.due import call_back_due, desk_due
from secretariat.inquiries.follow_ups import add_note, call_in_vain, close_inquiry, reopen_inquiry, reply, take_up
from secretariat.inquiries.record import OnRecord, on_record
from secretariat.inquiries.verification import items_to_ask, verify_caller
from secretariat.office import Office
from secretariat.patrol.patrolling import Found, patrol
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
Item = VerificationItem
INQUIRIES, ENTRIES, PERSONAL = table_of(Inquiry), table_of(JournalEntry), table_of(JournalPersonal)


def done(answer: Call | Refusal | None) -> Call:
    assert isinstance(answer, Call), answer
    return answer


def code(answer: object) -> RefusalCode:
    assert isinstance(answer, Refusal), answer
    return answer.code


def told(office: Office, number: str) -> list[Mapping[str, object]]:
    rows = records.rows(office, sa.select(ENTRIES).where(ENTRIES.c.case_id == number).order_by(ENTRIES.c.version))
    return [{"action": row["action"], **json.loads(row["payload"])} for row in rows]


def test_a_call_is_entered_verified_and_wrapped_up_and_only_the_journal_of_texts_is_personal(office: Office, people: People) -> None:
    cal, provider = people["cal"], take_over_provider(office, people)
    first, second = take_in(office, people["rin"], [application_row(1), application_row(2)], provider).numbers
    assert code(begin_call(office, people["rin"])) is RefusalCode.NOT_PERMITTED
    assert call_of(office, cal) is None
    assert code(begin_call(office, cal, phone="12")) is RefusalCode.INVALID_VALUE
    assert code(begin_call(office, cal, begun_at=parse_instant("2020-01-21T10:00"))) is RefusalCode.INVALID_VALUE
    call = done(begin_call(office, cal, phone="+81 898-20-0001"))
    assert (call.number, call.phone, call.hears, call.repeat) == (case_number("Q", 1), "0898200001", Hears.GENERAL, 1)
    assert begin_call(office, cal) == call == call_of(office, cal)
    assert done(begin_call(office, cal, channel=InquiryChannel.MAIL)).number != call.number

    number = call.number
    assert code(verify_caller(office, cal, number, {Item.PHONE: "1"})) is RefusalCode.INVALID_VALUE  # who calls is not known
    assert items_to_ask(office, cal, number) != ()
    assert code(enter_call(office, cal, number, store="S-1")) is RefusalCode.NOT_FOUND
    call = done(enter_call(office, cal, number, caller=Caller.OWNER, store=first, name="見本"))
    assert (call.application, call.provider, call.store_name, call.hears) == (first, provider, "喫茶アアアカ", Hears.REGISTER)
    assert done(enter_call(office, cal, number, caller=Caller.OWNER, name="見本")).version == call.version  # nothing changes
    assert items_to_ask(office, cal, number) == (
        Item.PHONE,
        Item.POSTAL_CODE,
        Item.ADDRESS,
        Item.REPRESENTATIVE,
        Item.CORPORATE_NUMBER,
        Item.MERCHANT_ID,
        Item.APPLICATION,
    )

    call = done(verify_caller(office, cal, number, {Item.PHONE: "090-0000-0000", Item.POSTAL_CODE: "〒794 0041", Item.ADDRESS: " "}))
    assert (call.verification, call.agreed) == (Verification.NONE, (Item.POSTAL_CODE,))
    call = done(verify_caller(office, cal, number, {Item.REPRESENTATIVE: "代表取締役 見本太郎 様"}))
    assert (call.verification, call.hears) == (Verification.VERIFIED, Hears.PERSONAL)
    assert "090" not in str(told(office, number)) + str(records.rows(office, sa.select(PERSONAL.c.content)))
    call = done(enter_call(office, cal, number, store=second))
    assert (call.verification, call.agreed, call.hears) == (Verification.NONE, (), Hears.REGISTER)
    call = done(enter_call(office, cal, number, caller=Caller.PRESS))
    assert (call.hears, call.passed_to, items_to_ask(office, cal, number)) == (Hears.GENERAL, Desk.SUPERVISOR, ())

    assert code(wrap_up(office, cal, number, category="nothing", question="a", answer="b")) is RefusalCode.INVALID_VALUE
    for category, question, answer in ((None, "a", "b"), ("status", " ", "b"), ("status", "a", None)):
        assert code(wrap_up(office, cal, number, category=category, question=question, answer=answer)) is RefusalCode.INVALID_VALUE
    assert code(wrap_up(office, people["mai"], number, category="status", question="a\x00", answer="b")) is RefusalCode.INVALID_VALUE
    assert code(drop_call(office, people["cal"], number, seen=1)) is RefusalCode.CHANGED_MEANWHILE
    later = at(office, "2020-01-20T10:12")
    call = done(wrap_up(later, cal, number, category=None, question=None, answer=None, faq="how-long", complaint=True, conduct="怒鳴る"))
    assert (call.status, call.category, call.desk, call.complaint, call.misconduct) == (InquiryStatus.CLOSED, "status", None, True, True)
    assert call.question == "審査にはどのくらいかかりますか。"
    assert call.ended_at is not None
    assert japan_text(call.ended_at) == "2020-01-20T10:12:00+09:00"
    assert code(wrap_up(office, cal, number, category="status", question="a", answer="b")) is RefusalCode.WRONG_STATE
    journal = told(office, number)
    assert journal[-1] == {"action": "wrap-up", "category": "status", "faq": "how-long", "complaint": True, "misconduct": True}
    assert "怒鳴" not in str(journal)
    assert done(drop_call(office, cal, case_number("Q", 2))).category is None
    assert done(begin_call(office, cal, phone="0898-20-0001")).repeat == 2
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_callers_say_is_compared_as_people_say_it_and_a_wrong_store_or_number_is_none(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    row = application_row(
        1, representative="髙橋　一郎", street="大字見本町１丁目２番３号", business_address="愛媛県松山市手本町四丁目五番六号"
    )
    (number,) = take_in(office, people["rin"], [row], provider).numbers
    with office.reading() as session:
        (kept,) = on_record(session, sa.true())
    assert isinstance(kept, OnRecord)
    right = {
        Item.PHONE: ("0898-20-0001", "０８９８２００００１", "(0898) 20 0001"),
        Item.POSTAL_CODE: ("7940041", "〒794-0041"),
        Item.ADDRESS: (
            "今治市見本町1-2-3",
            "愛媛県 今治市 見本町 一丁目二番三号",
            "見本町1丁目2番",
            "794-0041 愛媛県今治市大字見本町1-2-3 見本ビル",
            "松山市手本町4-5-6",
        ),
        Item.REPRESENTATIVE: ("高橋一郎", "高橋 一郎様", "代表　髙橋一郎"),
        Item.CORPORATE_NUMBER: (str(row["corporate_number"]), "-".join(str(row["corporate_number"]))),
        Item.APPLICATION: (number, number.lower().replace("-", ""), number[2:]),
        Item.PROVIDER_REFERENCE: ("t-00001", "Ｔ００００１"),
        Item.PROVIDER: ("アアアカ決済", "（株）アアアカ決済"),
    }
    wrong = {
        Item.PHONE: ("0898-20-0002", "20-0001", "0001"),
        Item.POSTAL_CODE: ("794", "7940042"),
        Item.ADDRESS: ("今治市", "町1-2-3", "見本町1丁目", "見本町1-2-4", "今治市手本町4-5-6", "愛媛県", "1-2-3"),
        Item.REPRESENTATIVE: ("高橋", "一郎", "様", "高橋二郎"),
        Item.CORPORATE_NUMBER: ("1", ""),
        Item.APPLICATION: ("A-0000002-0", "1"),
        Item.PROVIDER_REFERENCE: ("T", "T-00002"),
        Item.PROVIDER: ("決済", "株式会社"),
    }
    assert [(item, text) for item, texts in right.items() for text in texts if not kept.agrees(item, text)] == []
    assert [(item, text) for item, texts in wrong.items() for text in texts if kept.agrees(item, text)] == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_record_is_not_found_out_by_trying_and_a_provider_is_verified_for_its_own_applications(office: Office, people: People) -> None:
    cal = people["cal"]
    one, other = take_over_provider(office, people, 1), take_over_provider(office, people, 2, ("見本ペイ",))
    (first,) = take_in(office, people["rin"], [application_row(1)], one).numbers
    number = done(begin_call(office, cal)).number
    done(enter_call(office, cal, number, caller=Caller.HEADQUARTERS, store=first))
    wrong = {Item.CORPORATE_NUMBER: "1", Item.ADDRESS: "なし", Item.REPRESENTATIVE: "なし"}
    assert done(verify_caller(office, cal, number, wrong)).verification is Verification.FAILED
    right = {Item.REPRESENTATIVE: "見本太郎", Item.APPLICATION: first}
    assert done(verify_caller(office, cal, number, right)).verification is Verification.VERIFIED
    assert code(verify_caller(office, cal, number, {Item.PHONE: "0898-20-0001"})) is RefusalCode.INVALID_VALUE  # not asked of such a caller
    done(enter_call(office, cal, number, caller=Caller.OWNER))
    guesses = {Item.PHONE: "0", Item.POSTAL_CODE: "0", Item.MERCHANT_ID: "0", Item.APPLICATION: first}
    assert done(verify_caller(office, cal, number, guesses)).agreed == ()  # six wrong ones: what came after them was not looked at
    assert told(office, number)[-1] == {
        "action": "verify-caller",
        "asked": ["phone", "postal-code", "merchant-id"],
        "agreed": [],
        "verification": "none",
    }
    assert code(verify_caller(office, cal, number, {Item.APPLICATION: first})) is RefusalCode.LIMIT_EXCEEDED
    done(drop_call(office, cal, number))

    number = done(begin_call(office, cal)).number
    store = records.root_stores(office)[first]
    done(enter_call(office, cal, number, caller=Caller.PROVIDER, store=case_number("S", store["id"])))
    assert items_to_ask(office, cal, number) == (Item.PROVIDER, Item.PROVIDER_REFERENCE, Item.APPLICATION, Item.MERCHANT_ID)
    call = done(verify_caller(office, cal, number, {Item.PROVIDER: "アアアカ決済株式会社", Item.PROVIDER_REFERENCE: "T-00001"}))
    assert (call.verification, call.provider, call.hears) == (Verification.VERIFIED, one, Hears.CASE)
    assert other != one
    assert records.faults(office) == []


def test_a_question_goes_to_a_desk_and_its_answer_comes_back_in_time(office: Office, people: People) -> None:
    cal, rin, ren, sho, mai = (people[login] for login in ("cal", "rin", "ren", "sho", "mai"))
    friday = at(office, "2020-01-24T15:00")
    assert japan_text(desk_due(friday.programme, friday.clock.now(), Desk.REVIEWER)) == "2020-01-29T17:00:00+09:00"
    assert japan_text(call_back_due(friday.programme, friday.clock.now())) == "2020-01-27T11:00:00+09:00"
    assert japan_text(call_back_due(friday.programme, parse_instant("2020-01-25T20:00"))) == "2020-01-27T13:00:00+09:00"
    assert japan_text(call_back_due(friday.programme, parse_instant("2020-01-24T07:00"))) == "2020-01-24T13:00:00+09:00"
    furious = done(begin_call(friday, cal)).number
    passed = done(pass_on(friday, cal, furious, desk=Desk.SUPERVISOR, category="complaint", task="お詫びする", call_back=True))
    assert (passed.owner, passed.due_at) == (None, parse_instant("2020-01-27T11:00"))  # a supervisor calls within the same hours
    number = done(begin_call(friday, cal, phone="090-1111-2222")).number
    for category, task in ((None, "調べる"), ("status", " ")):
        assert code(pass_on(friday, cal, number, category=category, task=task)) is RefusalCode.INVALID_VALUE
    past = parse_instant("2020-01-24T14:00")
    assert code(pass_on(friday, cal, number, category="status", task="調べる", due_at=past)) is RefusalCode.INVALID_VALUE
    call = done(pass_on(friday, cal, number, category="status", task="調べる", question="いつ", call_back=True, conduct="暴言"))
    assert (call.status, call.desk, call.owner, call.call_back) == (InquiryStatus.WAITING, Desk.REVIEWER, None, True)
    assert counted(friday, rin, "questions") == 1
    assert counted(friday, sho, "questions") == 0
    assert code(inquiry_case(friday, sho, number)) is RefusalCode.HELD_BY_OTHER
    assert code(take_up(friday, sho, number)) is RefusalCode.HELD_BY_OTHER
    seen = inquiry_case(friday, rin, number)
    assert isinstance(seen, InquiryCase)
    assert (seen.call.task, seen.call.phone, seen.call.conduct) == ("調べる", None, None)

    one, two = at_once(lambda: take_up(friday, rin, number), lambda: take_up(friday, ren, number))
    winner, loser, who = (one, two, ren) if isinstance(one, Call) else (two, one, rin)
    assert code(loser) is RefusalCode.HELD_BY_OTHER
    owner = done(winner if isinstance(winner, Call) else None).owner
    assert owner in {"rin", "ren"}
    assert code(reply(friday, who, number, "回答")) is RefusalCode.HELD_BY_OTHER
    assert code(take_up(friday, people[str(owner)], number)) is RefusalCode.NOTHING_TO_DO
    assert done(take_up(friday, mai, number)).owner == "mai"  # a supervisor takes it over
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_answer_goes_back_to_the_operator_and_closed_is_closed_until_a_supervisor_opens_it_again(office: Office, people: People) -> None:
    cal, rin, mai, friday = people["cal"], people["rin"], people["mai"], at(office, "2020-01-24T15:00")
    number = done(begin_call(friday, cal)).number
    done(pass_on(friday, cal, number, category="status", task="調べる"))
    monday = at(office, "2020-01-27T09:30")
    assert code(close_inquiry(monday, cal, number)) is RefusalCode.NOTE_MISSING
    call = done(reply(monday, mai, number, "確認中です"))
    assert (call.status, call.desk, call.owner, call.reply) == (InquiryStatus.ANSWERED, Desk.CALLCENTRE, "cal", "確認中です")
    assert call.due_at == parse_instant("2020-01-27T13:30")
    assert code(reply(monday, mai, number, "もう一度")) is RefusalCode.WRONG_STATE
    assert isinstance(inquiry_case(monday, rin, number), InquiryCase)  # it was theirs
    assert done(call_in_vain(at(office, "2020-01-27T16:00"), cal, number)).due_at == parse_instant("2020-01-28T12:00")
    assert counted(at(office, "2020-01-28T09:00"), cal, "call-backs") == 1
    assert counted(at(office, "2020-01-28T12:01"), mai, "follow-ups-overdue") == 1
    stuck = {one.kind: one.stuck[0].number for one in patrolled(at(office, "2020-01-30T09:00"), people)}
    assert stuck.get("follow-up-overdue") == number
    assert "follow-up-overdue" not in {one.kind for one in patrolled(at(office, "2020-01-29T23:00"), people)}
    assert done(add_note(monday, cal, number, "明日また")).status is InquiryStatus.ANSWERED
    call = done(close_inquiry(monday, cal, number, "お伝えした"))
    assert (call.status, call.desk, call.owner, call.due_at, call.answer) == (InquiryStatus.CLOSED, None, None, None, "お伝えした")
    assert code(add_note(monday, rin, number, "x")) is RefusalCode.HELD_BY_OTHER
    assert code(reopen_inquiry(monday, cal, number, "やり直し")) is RefusalCode.NOT_PERMITTED
    assert code(reopen_inquiry(monday, mai, number, " ")) is RefusalCode.NOTE_MISSING
    call = done(reopen_inquiry(monday, mai, number, "やり直し"))
    assert (call.status, call.desk, call.owner) == (InquiryStatus.WAITING, Desk.SUPERVISOR, "mai")
    done(pass_on(monday, mai, number, desk=Desk.CALLCENTRE, task="電話する", call_back=True))
    whole = inquiry_case(monday, cal, number)
    assert isinstance(whole, InquiryCase)
    assert (whole.in_vain, whole.call.owner, whole.call.due_at) == (1, "mai", parse_instant("2020-01-27T13:30"))
    assert records.faults(office) == []


def counted(office: Office, person: Person, name: str) -> int:
    found = overview(office, person)
    assert isinstance(found, Overview)
    return {need.name: need.count for need in found.needs}[name]


def patrolled(office: Office, people: People) -> Sequence[Found]:
    found = patrol(office, people["aud"])
    assert not isinstance(found, Refusal)
    return found


def test_one_operator_has_one_call_whatever_happens_at_once(office: Office, people: People) -> None:
    cal, mai = people["cal"], people["mai"]
    begun = at_once(*[lambda: begin_call(office, cal)] * 4)
    numbers = {call.number for call in begun if isinstance(call, Call)}
    assert len(numbers) == 1
    (number,) = numbers
    assert len(records.rows(office, records.every(INQUIRIES))) == 1
    with pytest.raises(IntegrityError), office.engine.begin() as connection:
        row = dict(records.rows(office, records.every(INQUIRIES))[0])
        connection.execute(sa.insert(INQUIRIES), {**row, "id": 99, "number": case_number("Q", 99)})
    ended = at_once(
        lambda: wrap_up(office, cal, number, category="other", question="a", answer="b"),
        lambda: drop_call(office, mai, number),
    )
    assert sum(isinstance(answer, Call) for answer in ended) == 1
    (refused,) = [answer for answer in ended if isinstance(answer, Refusal)]
    assert refused.code is RefusalCode.WRONG_STATE
    assert refused.message.parameters["number"] == number
    assert len(told(office, number)) == 2
    done(begin_call(office, cal))
    assert counted(office, cal, "own-call") == 1
    assert [one.kind for one in patrolled(at(office, "2020-01-20T13:00"), people)] == []
    assert [one.kind for one in patrolled(at(office, "2020-01-20T13:01"), people)] == ["call-left-on"]
    assert records.faults(office) == []
