"""The caller card: whose it is, what is on it and never is, who may unmask, and that every look is written down."""

import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Final

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.figures import DayBook
from models.inquiry import CardLook
from models.vocabulary_inquiries import Caller, Hears, InquiryStatus, LookKind, PublicStatus, Turn, Verification, VerificationItem
from secretariat.callcentre.card import business_card, open_card, unmask
from secretariat.callcentre.card_facts import BusinessCard, CallerCard, Unmasked
from secretariat.callcentre.looks import looks_at, unusual_looks
from secretariat.casework.store_pairs import decide_pair
from secretariat.identifiers import case_number
from secretariat.inquiries.calls import begin_call, drop_call, enter_call
from secretariat.inquiries.case import Call
from secretariat.inquiries.verification import verify_caller
from secretariat.office import Office
from secretariat.patrol.patrolling import Found, patrol
from secretariat.providers.desk import enter_desk
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from secretariat.verification import Verification as Verified
from secretariat.verification import verify_office
from tests.support.chain_work import enter
from tests.support.plans import plans_of, statements_of
from tests.support.rehearsal import PASSWORD, at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close, decide, taken

People = Mapping[str, Person]
LOOKS, BOOKS = table_of(CardLook), table_of(DayBook)
STARTED: Final = "2020-02-25T10:00"
FIRM: Final = "9810000000001"
SCAN: Final = re.compile(r"SCAN (?!anon_|constant|cutoff\b)")  # the calendar is read whole: some thirty rows


def opened(office: Office, person: Person, number: str, inquiry: str | None = None) -> CallerCard:
    """The card, which has to be given."""
    card = open_card(office, person, number, "ja", inquiry)
    assert isinstance(card, CallerCard), card
    return card


def calling(office: Office, person: Person, caller: Caller, store: str) -> str:
    """The person takes a call about a store; gives its number."""
    call = begin_call(office, person)
    assert isinstance(call, Call), call
    entered = enter_call(office, person, call.number, caller=caller, store=store)
    assert isinstance(entered, Call), entered
    return call.number


def sound(office: Office, people: People) -> bool:
    """Whether the office verifies."""
    verified = verify_office(office, people["aud"])
    assert isinstance(verified, Verified), verified
    return verified.is_sound


def test_a_card_has_all_applications_of_its_store_and_what_may_be_said_grows_with_who_calls(office: Office, people: People) -> None:
    first, second = take_over_provider(office, people, 1), take_over_provider(office, people, 2, ("第二ペイ",))
    enter(office, people["mai"], "見本堂", 5)
    (registered,) = approved(office, people, first, 1, franchise="加盟店", chain_name="見本堂")
    (returned,) = taken(office, people, second, 1, services="第二ペイ", provider_reference="Z-1")
    taken(office, people, first, 2)
    assert decide(office, people["rin"], "return", returned, reasons=["phone-wrong", "other"], note="審査員の見立て") == ["done"]
    assert not isinstance(decide_pair(office, people["mai"], registered, returned, "join", "同じ店舗"), Refusal)
    assert enter_desk(office, people["rin"], second, "03-5555-9876", "平日9:00～17:00") is None
    assert isinstance(enter_desk(office, people["rin"], second, "０３－５５５５－９８７６", "平日9:00～17:00"), Refusal)
    assert close(at(office, "2020-02-14T10:00"), people, date(2020, 2, 21)).registered == 1

    cal, sho, later = people["cal"], people["sho"], at(office, STARTED)
    card = opened(later, cal, returned)
    assert [(one.number, one.status, one.turn) for one in card.applications] == [
        (registered, PublicStatus.REGISTERED, Turn.NOBODY),
        (returned, PublicStatus.WITH_PROVIDER, Turn.PROVIDER),
    ]
    assert card.applications[0].services[0].since == date(2020, 2, 21)
    assert [one.label for one in card.applications[1].missing] == ["電話番号の不備", "その他"]
    assert card.registered is not None
    assert (card.registered.since, card.registered.rate, card.hears) == (date(2020, 2, 21), card.applications[0].rate, Hears.GENERAL)
    assert ("03-5555-9876", "平日9:00～17:00") in [(desk.phone, desk.hours) for desk in card.desks]
    assert card.chain is not None
    assert card.chain.headquarters == "見本フーズ株式会社"
    assert (card.on_file.phone, card.on_file.representative, card.on_file.street) == ("****-**-0001", "見***", "***")
    assert card.on_file.postal_code == "794-***"
    assert {kit.kit.value for kit in card.kits} == {"A", "B"}
    assert opened(later, people["rin"], card.number).on_file.phone == "0898-20-0001"
    assert opened(later, sho, str(card.merchant_id)).number == card.number

    # who calls, and whether that is so
    number = calling(later, cal, Caller.OWNER, registered)
    assert opened(later, cal, returned).hears is Hears.REGISTER
    assert isinstance(unmask(later, cal, returned, "住所を読み上げて確認するため"), Refusal)
    said = {VerificationItem.PHONE: "0898-20-0001", VerificationItem.REPRESENTATIVE: "見本太郎"}
    verified = verify_caller(later, cal, number, said)
    assert isinstance(verified, Call)
    assert verified.verification is Verification.VERIFIED
    during = opened(later, cal, returned)
    assert (during.hears, during.call is not None and during.call.number) == (Hears.PERSONAL, number)
    assert "登録されており" in during.say[0]
    assert opened(later, cal, case_number("S", 3)).hears is Hears.REGISTER
    assert isinstance(unmask(later, cal, returned, "  "), Refusal)
    shown = unmask(later, cal, returned, "住所を読み上げて確認するため")
    assert isinstance(shown, Unmasked)
    assert (shown.on_file.phone, shown.on_file.street) == ("0898-20-0001", "見本町1番地")
    # another's call lends nothing to anybody, managers excepted
    assert isinstance(open_card(later, sho, returned, "ja", number), Refusal)
    assert opened(later, people["mai"], returned, number).hears is Hears.PERSONAL

    looks = looks_at(later, people["mai"], registered)
    assert not isinstance(looks, Refusal)
    assert [(one.staff, one.what, one.inquiry, one.reason) for one in looks[:3]] == [
        ("mai", LookKind.CARD, number, None),
        ("cal", LookKind.UNMASK, number, "住所を読み上げて確認するため"),
        ("cal", LookKind.CARD, number, None),
    ]
    assert isinstance(looks_at(later, cal, registered), Refusal)
    assert isinstance(open_card(later, people["admin"], registered, "ja"), Refusal)
    for hostile in ("", "S-9999999-9", "%_'\"\\", "あ" * 10_000, case_number("S", 777)):
        assert isinstance(open_card(later, cal, hostile, "en"), Refusal)
    assert sound(later, people)


def test_nothing_of_notes_figures_suspicion_staff_and_breaches_is_in_the_card_at_all(office: Office, people: People) -> None:
    assert add_person(office, people["admin"], NewPerson("kensa", people["rin"].role, "検査花子", PASSWORD)) is None
    kensa = replace(people["rin"], login="kensa", name="検査花子")
    provider = take_over_provider(office, people, 1)
    figures = {
        "capital_yen": "31234567",
        "employees": "4719",
        "taxable_income_1": "45678913",
        "annual_sales_yen": "98765431",
        "exclusion": "なし",
    }
    (number,) = taken(office, people, provider, 1, **figures)
    (twin,) = taken(office, people, provider, 2, store_name="喫茶アアアサ", phone="0898-20-0001", street="見本町1番地")
    remark = "極秘メモ7731"
    assert decide(office, kensa, "take", number) == ["done"]
    assert decide(office, kensa, "settle", number, rule="phone", outcome="fail", note=remark) == ["done"]
    assert decide(office, kensa, "return", number, reasons=["phone-wrong", "other"], note=remark) == ["done"]
    texts = [
        repr(opened(at(office, moment), people[who], number))
        for moment in ("2020-02-01T10:00", "2020-06-01T10:00")
        for who in ("mai", "cal")
    ]
    for text in texts:
        for mark in (*(value for value in figures.values() if value.isdigit()), remark, "検査花子", "kensa", twin, "same-store", "due_on"):
            assert mark not in text, mark
    # the standard processing time is over by then, and nothing tells
    assert texts[0] == texts[2]
    assert texts[1] == texts[3]


def test_two_sessions_of_one_person_both_look_and_no_look_is_lost(office: Office, people: People) -> None:
    taken(office, people, take_over_provider(office, people), 1, 2, 3)
    cal, stores = people["cal"], [case_number("S", serial) for serial in (1, 2, 3)] * 4
    with ThreadPoolExecutor(4) as several:
        assert all(isinstance(card, CallerCard) for card in several.map(lambda store: open_card(office, cal, store, "ja"), stores))
    with office.reading() as session:
        assert session.execute(sa.select(BOOKS.c.case_id, BOOKS.c.version)).all() == [("look-cal-2020-01-20", 12)]
        assert session.execute(sa.select(sa.func.count()).select_from(LOOKS)).scalar_one() == 12
    assert sound(office, people)
    with office.writing("admin", "tampering") as (session, _):
        session.execute(sa.delete(LOOKS).where(LOOKS.c.entry_version == 5))
    verified = verify_office(office, people["aud"])
    assert isinstance(verified, Verified)
    assert [(fault.entry, fault.problem) for fault in verified.faults] == [(5, "journal.card_look_differs")]


def test_days_with_unusually_many_cards_are_found_and_a_dropped_call_is_none(office: Office, people: People) -> None:
    taken(office, people, take_over_provider(office, people), *range(1, 5))
    rules = office.programme.callcentre.model_copy(update={"looks_without_call": 2, "looks_a_day": 3})
    strict = replace(office, programme=office.programme.model_copy(update={"callcentre": rules}))
    cal, mai, day = people["cal"], people["mai"], date(2020, 1, 20)
    stores = [case_number("S", serial) for serial in range(1, 5)]
    for store in (*stores[:2], stores[0]):
        opened(strict, cal, store)
    assert unusual_looks(strict, mai, day, day) == ()
    number = calling(strict, cal, Caller.CONSUMER, stores[2])
    opened(strict, cal, stores[2])
    assert unusual_looks(strict, mai, day, day) == ()
    dropped = drop_call(strict, cal, number)
    assert isinstance(dropped, Call)
    assert dropped.status is InquiryStatus.CLOSED
    found = unusual_looks(strict, people["aud"], day, day)
    assert not isinstance(found, Refusal)
    assert [(one.staff, one.cards, one.without_call, one.too_many, one.too_many_without_call) for one in found] == [
        ("cal", 3, 3, False, True)
    ]
    opened(strict, cal, stores[3])
    more = unusual_looks(strict, mai, day, day)
    assert not isinstance(more, Refusal)
    assert [(one.cards, one.too_many) for one in more] == [(4, True)]
    for later, kinds in ((at(strict, "2020-01-21T09:00"), ["looks-unusual"]), (at(strict, "2020-01-22T09:00"), [])):
        stuck = patrol(later, mai, "looks-unusual")
        assert not isinstance(stuck, Refusal)
        assert [each.kind for each in stuck if isinstance(each, Found)] == kinds
    assert isinstance(unusual_looks(strict, cal, day, day), Refusal)


def test_the_stores_of_a_business_come_fifty_at_a_time(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    taken(office, people, provider, *range(1, 54), corporate_number=FIRM, business_name="見本商事株式会社")
    taken(office, people, provider, 60)
    assert opened(office, people["cal"], case_number("S", 7)).business.stores == 53
    taken(office, people, provider, 61, business_name="見本　太郎")
    assert [opened(office, people[who], case_number("S", 55)).business.name for who in ("cal", "rin")] == ["見***", "見本　太郎"]
    first = business_card(office, people["cal"], case_number("S", 7), "en")
    assert isinstance(first, BusinessCard)
    assert (len(first.stores), first.has_after, first.representative) == (50, True, "見***")
    assert (first.stores[0].public_status, first.stores[0].registered) == ("received", None)
    rest = business_card(office, people["rin"], case_number("S", 7), "en", first.stores[-1].number)
    assert isinstance(rest, BusinessCard)
    assert ([one.number for one in rest.stores], rest.has_after) == ([case_number("S", serial) for serial in (51, 52, 53)], False)
    assert rest.representative == "見本 太郎"


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_card_is_read_by_indexes_in_few_statements(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    numbers = approved(office, people, provider, 1, 2, franchise="加盟店", chain_name="見本堂", corporate_number=FIRM)
    assert close(at(office, "2020-02-14T10:00"), people, date(2020, 2, 21)).registered == 2
    later = at(office, STARTED)
    calling(later, people["cal"], Caller.OWNER, numbers[0])
    with statements_of(later) as asked:
        card = opened(later, people["cal"], numbers[0])
        assert isinstance(business_card(later, people["mai"], card.number, "ja"), BusinessCard)
        assert not isinstance(looks_at(later, people["mai"], card.number), Refusal)
        assert unusual_looks(later, people["mai"], date(2020, 2, 24), date(2020, 2, 25)) == ()
    plans = plans_of(later, asked)
    assert [step.detail for step in plans if SCAN.match(step.detail)] == []
    with statements_of(later) as asked:
        opened(later, people["cal"], numbers[0])
    assert len(asked) <= 24
