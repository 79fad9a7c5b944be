"""Look-up: what a caller knows finds the application, best first, and what may be said to a caller shows no internal word."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.base import table_of
from models.search import SearchText
from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, Rule
from secretariat.callcentre import candidates
from secretariat.callcentre.candidates import exactly
from secretariat.callcentre.query import Wanted
from secretariat.callcentre.search import Hits, look_up
from secretariat.callcentre.search_index import add_to_index, indexed_text, text_of
from secretariat.identifiers import corporate_number
from secretariat.messages import LANGUAGES, Language, catalogue
from secretariat.office import Office, packaged
from secretariat.screening.explanation import sentence_for_callers
from secretariat.staff import Person
from secretariat.text import norm
from tests.support.rehearsal import OPENED, at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import application, approved, close, code_of, decide, shown, submission, taken, told

People = Mapping[str, Person]


def hits(office: Office, people: People, text: str, limit: int = 20, language: Language = "ja") -> Hits:
    found = look_up(office, people["cal"], text, language, limit)
    assert isinstance(found, Hits), found
    return found


def numbers(office: Office, people: People, text: str, limit: int = 20) -> list[str]:
    return [hit.number for hit in hits(office, people, text, limit).hits]


def named(office: Office, people: People, provider: str, *names: str, first: int = 1) -> list[str]:
    """Applications of stores of these names, in this order."""
    rows = [application_row(serial, store_name=name, store_name_kana="ミセ") for serial, name in enumerate(names, first)]
    return take_in(office, people["rin"], rows, provider).numbers


def test_every_kind_of_number_finds_the_application_however_it_is_typed(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    first, second = taken(office, people, provider, 1, 2)
    case = shown(office, people, first)
    identifier, store = case.merchant_id or "", case.store_number or ""
    legal = corporate_number(810_000_000_001)
    for text in (
        *(first, first.lower(), first.replace("-", ""), f"　{first} "),
        *(store, store.lower().replace("-", " ")),
        *(identifier, identifier.lower(), f"{identifier[:4]} {identifier[4:8]} {identifier[8:]}", f"{identifier[:4]}-{identifier[4:]}"),
        *("T-00001", "Ｔ－００００１", " T-00001"),
        *(legal, f"{legal[0]}-{legal[1:5]}-{legal[5:9]}-{legal[9:]}", "".join(chr(ord(digit) + 0xFEE0) for digit in legal)),
        *("0898-20-0001", "0898200001", "０８９８－２０－０００１", "0898 20 0001", "(0898)20-0001", "+81-898-20-0001"),
    ):
        assert numbers(office, people, text) == [first], text
    assert numbers(office, people, "0898-20") == [second, first]  # the newest first
    assert numbers(office, people, "0898") == [second, first]
    assert numbers(office, people, "089-8") == [second, first]
    assert numbers(office, people, "0897") == []
    assert numbers(office, people, "0898-20-0003") == []


def test_a_reference_is_found_as_its_provider_writes_it(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (wide,) = taken(office, people, provider, 1, provider_reference="申込－ＡＢ００１")
    (narrow,) = taken(office, people, provider, 2, provider_reference="ab/001")
    assert numbers(office, people, "申込－ＡＢ００１") == [wide]
    assert numbers(office, people, "ab/001") == [narrow]


def test_a_misheard_digit_finds_nothing(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert numbers(office, people, number.replace("0000001", "0000007")) == []


SPELLINGS = {
    "㈱髙﨑ラーメン 本店": ["高崎ラーメン", "髙﨑らーめん", "ﾗｰﾒﾝ 高崎", "高崎ラ−メン本店", "株式会社高崎ラーメン", "崎ら", "﨑", "ー"],
    "Café 渚 Ａ＆Ｂ": ["cafe\u0301", "ＣＡＦÉ", "渚", "a&b", "ab", "A B"],
    "𠮷野家具彅": ["𠮷野", "𠮷", "家具彅"],
    "ヴァイオリン工房": ["ゔぁいおりん", "ヴァイオリン", "ｳﾞｧｲｵﾘﾝ", "工房"],
    "茅ヶ崎サロン": ["茅ケ崎", "茅け崎さろん", "ヶ"],
    "澤邊齋藤商店": ["沢辺", "澤邉", "斎藤商店"],
}


def test_a_name_is_found_in_any_spelling(office: Office, people: People) -> None:
    found = dict(zip(SPELLINGS, named(office, people, take_over_provider(office, people), *SPELLINGS), strict=True))
    for name, queries in SPELLINGS.items():
        for query in queries:
            assert found[name] in numbers(office, people, query), query
            others = [other for other in SPELLINGS if norm(query.split()[0]) not in norm(other)]
            assert not {found[other] for other in others} & set(numbers(office, people, query)), query


def test_reading_business_and_address_are_found_too_and_several_words_narrow_it_down(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    first = application_row(1, store_name="渚亭", store_name_kana="ナギサテイ", business_name="有限会社みぎわ", street="港町3丁目5-7")
    second = application_row(2, store_name="渚亭 東店", store_name_kana="ナギサテイヒガシテン", city="新居浜市", street="港町1番地")
    one, two = take_in(office, people["rin"], [first, second], provider).numbers
    for query, expected in {
        "なぎさてい": [one, two],
        "ナギサテイ ヒガシ": [two],
        "みぎわ": [one],
        "㈲みぎわ": [one],
        "今治市港町": [one],
        "今治市 渚亭": [one],
        "渚亭　新居浜": [two],
        "港町 渚": [two, one],
        "港町３丁目５−７": [one],
        "渚亭 松山": [],
        "渚亭 みぎわ 港町 今治": [one],
    }.items():
        assert numbers(office, people, query) == expected, query


def test_equal_names_come_before_beginnings_before_the_rest_and_newer_before_older(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    inside, begins, equal, begins_later, equal_later = named(
        office, people, provider, "大丸山商店", "丸山商店", "丸山", "丸山食堂", "丸山株式会社"
    )
    assert numbers(office, people, "丸山") == [equal_later, equal, begins_later, begins, inside]
    assert numbers(office, people, "丸山", limit=2) == [equal_later, equal]


def test_one_character_and_two_are_enough(office: Office, people: People) -> None:
    one, other = named(office, people, take_over_provider(office, people), "菫", "花屋 すみれ")
    assert numbers(office, people, "菫") == [one]
    assert numbers(office, people, "す") == [other]
    assert numbers(office, people, "すみ") == [other]
    assert numbers(office, people, "み") == [other, one]  # the other's reading is ミセ
    assert numbers(office, people, "みす") == []


def test_a_query_that_means_nothing_is_refused_with_a_sentence(office: Office, people: People) -> None:
    for text in ("", "  ", "株式会社", "㈱ ㈲", "!?", "、。　・", "(株)"):
        assert code_of(look_up(office, people["cal"], text, "ja")) == "invalid-value", text


def test_signs_of_query_languages_are_only_text(office: Office, people: People) -> None:
    (number,) = named(office, people, take_over_provider(office, people), "喫茶サンプル")
    for text in ("'; DROP TABLE store; --", "a OR b", "NEAR(あ い)", "{x}", "喫茶 AND", "喫茶サンプル)", "NOT 喫茶"):
        assert numbers(office, people, text) == ([number] if norm(text) == "喫茶さんぷる" else []), text
    for text in ("喫茶*", "喫茶\\", "^喫茶", "%喫茶_", '"喫茶"', "喫茶 + サンプル"):
        assert numbers(office, people, text) == [number], text
    for text in ('"', "%", "_", "*"):
        assert code_of(look_up(office, people["cal"], text, "ja")) == "invalid-value", text


def test_more_hits_than_asked_for_are_marked(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    found = named(office, people, provider, "椿一", "椿二", "椿三")
    assert (len(hits(office, people, "椿", 2).hits), hits(office, people, "椿", 2).capped) == (2, True)
    assert (numbers(office, people, "椿", 3), hits(office, people, "椿", 3).capped) == (found[::-1], False)
    assert hits(office, people, "0898-20", 2).capped


def test_a_correction_is_found_by_what_it_says_now(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = named(office, people, provider, "旧あじさい亭")
    assert decide(office, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    row = application_row(1, store_name="新ひまわり亭", store_name_kana="ミセ", phone="0898-20-7777")
    assert take_in(at(office, "2020-01-21T09:00"), people["rin"], [row], provider).numbers == [number]
    assert numbers(office, people, "ひまわり") == [number]
    assert numbers(office, people, "あじさい") == []
    assert numbers(office, people, "0898-20-7777") == [number]
    assert numbers(office, people, "0898-20-0001") == []


def test_the_applications_of_one_store_are_found_together_by_its_numbers(office: Office, people: People) -> None:
    (first,) = taken(office, people, take_over_provider(office, people), 1)
    (second,) = taken(office, people, take_over_provider(office, people, 2), 1, phone="0898-20-5555")
    assert decide(office, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    case = shown(office, people, second)
    assert case.merchant_id is not None
    assert numbers(office, people, case.merchant_id) == [second, first]
    assert numbers(office, people, case.store_number or "") == [second, first]
    assert {hit.merchant_id for hit in hits(office, people, case.merchant_id).hits} == {case.merchant_id}


def stage(office: Office, names: list[str], first: int) -> None:
    """Texts as they lie in the index while a file is being taken in: their applications have not appeared."""
    with office.writing("rin", "stage") as (session, _):
        add_to_index(
            session,
            [(first + offset, indexed_text(submission(store_name=name, store_name_kana="ミセ"))) for offset, name in enumerate(names)],
        )


def test_rows_that_have_not_appeared_are_never_found_and_hide_nothing(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "FIRST_ROWS", 5)
    monkeypatch.setattr(candidates, "CANDIDATES", 4)
    provider = take_over_provider(office, people)
    found = named(office, people, provider, "桔梗一", "桔梗二")
    stage(office, [f"桔梗{number}" for number in range(100, 120)], 1_000)
    assert numbers(office, people, "桔梗", 2) == found[::-1]
    assert not hits(office, people, "桔梗", 2).capped
    assert numbers(office, people, "桔梗100") == []
    # what a later file published lies ahead of what is still being taken in
    with office.writing("rin", "skip") as (session, _):
        session.execute(sa.text("UPDATE serial_counter SET next_serial = 5000 WHERE name = 'application'"))
    (later,) = named(office, people, provider, "桔梗三", first=9)
    assert numbers(office, people, "桔梗", 3) == [later, *found[::-1]]


def test_a_prefecture_alone_is_found_however_common_it_is(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "COMMON", -1.0)  # as in a large register
    found = named(office, people, take_over_provider(office, people), "桔梗一", "桔梗二")
    assert numbers(office, people, "愛媛県") == found[::-1]
    assert numbers(office, people, "高知県") == []


def test_hits_tell_what_the_call_centre_needs(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    (hit,) = hits(office, people, number).hits
    case = shown(office, people, number)
    assert (hit.number, hit.store_name, hit.merchant_id, hit.provider) == (number, case.store_name, case.merchant_id, case.provider)
    assert (hit.phone, hit.prefecture, hit.city) == ("****-**-0001", "愛媛県", "今治市")
    assert (hit.status, hit.public_status) == ("received", "受付済")
    said = told(office, people, number)
    assert (said.start_on, said.say) == (
        date(2020, 2, 21),
        "お申込みは2020年1月20日に受け付けており、審査の順番をお待ちいただいております。",
    )
    assert told(office, people, number, "en").say.startswith("Your application arrived on 20 January 2020")


@pytest.mark.parametrize("login", ["admin"])
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_who_may_not_look_up_is_refused(office: Office, people: People, login: str) -> None:
    assert code_of(look_up(office, people[login], "喫茶", "ja")) == "not-permitted"
    for other in ("rin", "mai", "sho", "cal", "aud"):
        assert isinstance(look_up(office, people[other], "喫茶", "ja"), Hits)


def spoken(office: Office, people: People, number: str) -> tuple[str, str, str]:
    (hit,) = hits(office, people, number).hits
    japanese, english = (told(office, people, number, language).say for language in LANGUAGES)
    return hit.public_status, japanese, english


def test_what_is_said_follows_the_case_through_its_life(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    name = str(shown(office, people, taken(office, people, provider, 9)[0]).provider)
    (number,) = taken(office, people, provider, 1)
    rin = people["rin"]
    assert decide(office, rin, "settle", number, rule="phone", outcome="fail", note="内部の覚書") == ["done"]
    assert spoken(office, people, number)[0] == "審査中"
    assert decide(office, rin, "return", number, reasons=["phone-wrong"], note="内部の覚書") == ["done"]
    public, japanese, english = spoken(office, people, number)
    assert public == "決済事業者に確認中"
    assert name in japanese
    assert name in english
    assert decide(office, rin, "reject", number, reasons=["size"], note="内部の覚書") == ["done"]
    assert spoken(office, people, number)[0] == "登録対象外"
    other, never = approved(office, people, provider, 2, 3)
    assert "2020年2月21日の予定" in spoken(office, people, other)[1]
    after = at(office, "2020-01-27T17:00:01")
    close(after, people, date(2020, 2, 21))
    assert spoken(after, people, other)[1] == "加盟店として登録されており、還元率は5%、還元の開始日は2020年2月21日でございます。"
    assert "21 February 2020" in spoken(after, people, other)[2]
    assert decide(after, people["mai"], "cancel", other, reasons=["fraud"], note="内部の覚書", from_day=date(2020, 3, 1)) == ["done"]
    public, japanese, english = spoken(after, people, other)
    assert public == "登録取消"  # as it is decided; what callers hear is what holds today
    assert [hit.stands for hit in hits(after, people, other).hits] == ["registered"]
    assert japanese.startswith("加盟店として登録されており")
    assert "2020年3月1日" in japanese
    assert "1 March 2020" in english
    ended = at(office, "2020-03-01T10:00")
    assert [hit.stands for hit in hits(ended, people, other).hits] == ["cancelled"]
    assert "現在有効ではございません" in spoken(ended, people, other)[1]
    assert decide(after, people["mai"], "cancel", never, reasons=["fraud"], note="内部の覚書", from_day=date(2020, 2, 21)) == ["done"]
    assert [hit.stands for hit in hits(after, people, never).hits] == ["cancelled"]  # it ends before it begins
    for each in (number, other, never):
        for said in spoken(after, people, each)[1:]:
            assert "内部" not in said
            assert "覚書" not in said


INTERNAL_JAPANESE = [
    "再鑑",
    "補正",
    "却下",
    "不採択",
    "登録不可",
    "標準処理期間",
    "超過",
    "遅延",
    "締切",
    "担当者",
    "審査責任者",
    "対象外",
    "不正",
    "None",
]
INTERNAL_ENGLISH = [
    "second",
    "reviewer",
    "manager",
    "overdue",
    "standard",
    "cutoff",
    "closing",
    "rejected",
    "refused",
    "ineligible",
    "fraud",
]


@pytest.mark.parametrize("status", ApplicationStatus)
def test_no_sentence_for_callers_shows_an_internal_word_code_or_gap(status: ApplicationStatus) -> None:
    programme = packaged()[1]
    rate = 5 if status is ApplicationStatus.REGISTERED else None
    japanese, english = (
        sentence_for_callers(programme, language, status, OPENED, "ミナト決済", date(2020, 2, 21), rate) for language in LANGUAGES
    )
    codes = {status.value, "in-review", "awaiting-second", *(rule.value for rule in Rule if "-" in rule.value)}
    codes -= {"received", "registered", "withdrawn", "approved", "cancelled"}
    assert not [word for word in (*INTERNAL_JAPANESE, *codes) if word in japanese]
    assert not [word for word in (*INTERNAL_ENGLISH, *codes) if word in english.lower()]
    assert japanese != english
    assert "{" not in japanese + english
    staff_words = {text for name, text in catalogue("ja", "words").items() if name.startswith("application_status.")}
    assert not {word for word in staff_words - set(PUBLIC_STATUS_JAPANESE.values()) if word in japanese}


def test_whatever_can_be_a_name_is_found_by_itself_and_by_any_part_of_it(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    serial = int(str(application(office, number)["id"]))
    names = st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs", "P")), min_size=1, max_size=10)

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(names, st.data())
    def found_by_every_part(name: str, data: st.DataObject) -> None:
        folded = norm(name)
        if not folded:
            return
        first = data.draw(st.integers(0, len(folded) - 1))
        part = folded[first : data.draw(st.integers(first + 1, len(folded)))]
        with office.writing("rin", "try") as (session, _):
            session.execute(sa.delete(table_of(SearchText)).where(table_of(SearchText).c.id == serial))
            add_to_index(session, [(serial, text_of(name, "", "", "", "", ""))])
            assert exactly(session, Wanted((folded,)), 5).best() == [serial]
            assert exactly(session, Wanted((part,)), 5).best() == [serial]
            session.rollback()

    found_by_every_part()
