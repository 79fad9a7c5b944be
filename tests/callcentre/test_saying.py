"""What is said to callers: by status, by what they may hear, in both languages; never more than that."""

from datetime import UTC, date, datetime
from typing import Final

import pytest

from models.vocabulary import ApplicationStatus, Franchise
from models.vocabulary_inquiries import Caller, Hears, PublicStatus, Verification
from secretariat.callcentre.card_facts import ChainOnCard
from secretariat.callcentre.card_making import Maker, desks_of, register_says
from secretariat.callcentre.card_records import ApplicationRow
from secretariat.callcentre.hearing import Listener, hears_by_rule, hears_of_store
from secretariat.callcentre.published import Given
from secretariat.callcentre.saying import ENDS, SENTENCES, Told, say
from secretariat.messages import LANGUAGES, Language
from secretariat.office import packaged
from secretariat.screening.correction_items import Item
from secretariat.screening.cutoffs import Calendar

_, PROGRAMME = packaged()
TODAY: Final = date(2020, 2, 25)
STARTED: Final = date(2020, 2, 21)
SECRET: Final = "日中つながる番号をご記入ください。審査員メモ"
ASKED: Final = Item(1, 1, "phone-wrong", "phone", SECRET, datetime(2020, 2, 1, tzinfo=UTC), "open")
DECIDED: Final = {ApplicationStatus.REGISTERED, ApplicationStatus.CANCELLED}


def row(serial: int, status: ApplicationStatus) -> ApplicationRow:
    """An application of a provider of its own."""
    received, start = datetime(2020, 1, 6, 1, tzinfo=UTC), STARTED if status in DECIDED else None
    of_provider = (serial, f"P-{serial}", f"見本決済{serial}", "0355550001", "平日9:00～17:00")
    return ApplicationRow(
        serial,
        1,
        f"A-{serial}",
        status.value,
        received,
        start,
        date(2020, 3, 11),
        5,
        (serial,),
        Franchise.NONE.value,
        None,
        None,
        *of_provider,
    )


def told(language: Language, *statuses: ApplicationStatus, today: date = TODAY, until: date | None = None) -> Told:
    """A store with applications of these statuses."""
    rows = [row(serial, status) for serial, status in enumerate(statuses, 1)]
    given = {one.id: [Given(one.id, f"見本ペイ{one.id}", STARTED, until)] for one in rows if one.status == ApplicationStatus.REGISTERED}
    given |= {one.id: [Given(one.id, "旧ペイ", STARTED, date(2020, 2, 23))] for one in rows if one.status == ApplicationStatus.CANCELLED}
    items = {one.id: [ASKED] for one in rows}
    maker = Maker(PROGRAMME, Calendar(PROGRAMME, []), today, language, given, {one.id: "見本ペイ" for one in rows}, items, {})
    applications = [maker.application(one) for one in rows]
    return Told("喫茶見本", "愛媛県今治市", register_says(rows, given, today), applications, desks_of(rows), None)


def joined(language: Language, about: Told, hears: Hears) -> str:
    """What is said, as one text; checked to be short."""
    parts = say(PROGRAMME, language, about, hears)
    text = " ".join(parts)
    assert parts
    assert 1 <= f"{text} ".count(ENDS[language]) <= SENTENCES, text
    assert "{" not in text
    assert SECRET not in text
    return text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", list(ApplicationStatus))
def test_who_may_hear_little_hears_the_same_of_every_application_that_is_not_in_the_register(
    language: Language, status: ApplicationStatus
) -> None:
    about, none = told(language, status), told(language)
    general = {joined(language, one, Hears.GENERAL) for one in (about, none)}
    assert len(general) == 1
    public = joined(language, about, Hears.REGISTER)
    if status is ApplicationStatus.REGISTERED:
        assert "5" in public
        assert ("2020年2月21日" if language == "ja" else "21 February 2020") in public
    else:
        assert public == joined(language, none, Hears.REGISTER)
    assert "見本決済" not in public
    case = joined(language, about, Hears.CASE)
    assert case == joined(language, about, Hears.PERSONAL)
    assert case != public
    assert "見本決済1" in case or status in {ApplicationStatus.REGISTERED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_returned_application_says_what_was_asked_for_in_words_of_the_programme_file(language: Language) -> None:
    about = told(language, ApplicationStatus.RETURNED)
    assert ("電話番号の不備" if language == "ja" else "telephone number wrong") in joined(language, about, Hears.CASE)
    (missing,) = about.applications[0].missing
    assert missing.field == "電話番号"
    assert missing.sentence == PROGRAMME.reasons["phone-wrong"].letter


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_several_applications_the_registered_one_comes_first_then_those_under_way(language: Language) -> None:
    several = told(
        language, ApplicationStatus.REJECTED, ApplicationStatus.RECEIVED, ApplicationStatus.REGISTERED, ApplicationStatus.REGISTERED
    )
    first, also, *services = say(PROGRAMME, language, several, Hears.CASE)
    assert "5" in first
    assert "見本決済2" in also
    assert services == (["ポイント還元の対象となる決済サービスは、見本ペイ3、見本ペイ4でございます。"] if language == "ja" else [])


def test_a_store_whose_day_has_not_come_or_whose_services_have_ended_is_not_in_the_register() -> None:
    before = told("ja", ApplicationStatus.REGISTERED, today=date(2020, 2, 20))
    after = told("ja", ApplicationStatus.REGISTERED, until=date(2020, 2, 25))
    for about in (before, after):
        assert about.registered is None
        assert "一覧にはございません" in joined("ja", about, Hears.REGISTER)
    assert "2020年2月21日" in joined("ja", before, Hears.CASE)
    assert "行われておりません" in joined("ja", after, Hears.CASE)
    ends = told("ja", ApplicationStatus.CANCELLED, today=date(2020, 2, 22)).applications[0]
    assert (ends.status, ends.next_on) == (PublicStatus.REGISTERED, date(2020, 2, 23))


@pytest.mark.parametrize("language", LANGUAGES)
def test_members_of_a_chain_are_sent_to_their_headquarters(language: Language) -> None:
    plain = told(language, ApplicationStatus.REGISTERED)
    of_chain = Told(plain.store, plain.place, plain.registered, plain.applications, plain.desks, ChainOnCard("見本堂", "見本フーズ"))
    member = Told(
        of_chain.store, of_chain.place, of_chain.registered, of_chain.applications, of_chain.desks, of_chain.chain, Caller.FRANCHISE_MEMBER
    )
    assert "見本フーズ" in joined(language, member, Hears.REGISTER)
    assert "見本フーズ" not in joined(language, of_chain, Hears.REGISTER)


def test_nobody_hears_more_than_the_programme_file_says_and_what_was_verified_counts_for_stores_of_the_firm_only() -> None:
    rules = PROGRAMME.callcentre
    assert hears_by_rule(rules, None, Verification.VERIFIED) is Hears.GENERAL
    for caller in Caller:
        assert hears_by_rule(rules, caller, Verification.FAILED) is rules.callers[caller].unverified
        assert hears_by_rule(rules, caller, Verification.VERIFIED) is rules.callers[caller].verified
    owner = Listener(1, "Q-1", Caller.OWNER, Verification.VERIFIED, 1, 1, "9810000000001", None)
    assert hears_of_store(rules, owner, 1, 1, "9810000000001") is Hears.PERSONAL
    assert hears_of_store(rules, owner, 2, 2, "9810000000001") is Hears.PERSONAL
    assert hears_of_store(rules, owner, 2, 2, "9810000000002") is Hears.REGISTER
    provider = Listener(1, "Q-1", Caller.PROVIDER, Verification.VERIFIED, 1, 1, None, 7)
    assert hears_of_store(rules, provider, 1, 1, None) is Hears.CASE
    assert hears_of_store(rules, provider, 2, 1, None) is Hears.REGISTER
    assert hears_of_store(rules, None, 1, 1, None) is Hears.GENERAL
