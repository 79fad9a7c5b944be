"""The one box: what is wrong with a number, parts of numbers, prefectures, slips, why something fits, firms, short answers, any input."""

import random
from collections.abc import Mapping
from typing import Final

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.base import table_of
from models.merchant import Store
from secretariat.callcentre.answers import answers_to
from secretariat.callcentre.fitting import similar, slips_in
from secretariat.callcentre.masking import masked_address, masked_business, masked_name, masked_phone
from secretariat.callcentre.query import Wanted, ways_to_read
from secretariat.callcentre.search import Hits, look_up
from secretariat.callcentre.search_index import text_of
from secretariat.identifiers import case_number, corporate_number
from secretariat.messages import Language, say
from secretariat.office import Office, packaged
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.text import norm
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import decide, shown

People = Mapping[str, Person]
STORES: Final = table_of(Store)


def found(office: Office, person: Person, text: str, language: Language = "ja") -> Hits:
    hits = look_up(office, person, text, language)
    assert isinstance(hits, Hits), hits
    return hits


def numbers(office: Office, people: People, text: str) -> list[str]:
    return [hit.number for hit in found(office, people["cal"], text).hits]


def why(office: Office, people: People, text: str) -> str:
    return say("ja", found(office, people["cal"], text).hits[0].reason)


def hint(office: Office, people: People, text: str) -> str:
    told = found(office, people["cal"], text).hint
    return say("ja", told) if told is not None else ""


def test_what_a_caller_knows_is_enough_and_the_reason_is_told(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    firm = corporate_number(810_000_000_777)
    rows = [
        application_row(1, store_name="渚亭", store_name_kana="ナギサテイ", business_name="有限会社みぎわ", street="港町3丁目5-7"),
        application_row(2, store_name="美容室北の海鳴", store_name_kana="ウミナリ", corporate_number=firm, business_name="椿企画"),
        application_row(3, store_name="御菓子司櫻井", store_name_kana="サクライ", corporate_number=firm, business_name="椿企画"),
        application_row(4, store_name="渚亭 別館", store_name_kana="ナギサテイ"),
        application_row(5, store_name="Trattoria Hollow Terrace", store_name_kana="トラットリア"),
    ]
    one, two, three, four, five = take_in(office, people["rin"], rows, provider).numbers
    case = shown(office, people, one)
    merchant, store = case.merchant_id or "", case.store_number or ""

    # numbers with a check character that is missing or wrong, and what they may have been
    assert (numbers(office, people, one[:-2]), one in hint(office, people, one[:-2])) == ([one], True)
    assert (numbers(office, people, store[:-2]), why(office, people, store[:-2])) == ([one], "店舗番号が一致")
    wrong = two[:-1] + one[-1]
    assert numbers(office, people, wrong) == [two]
    assert two in hint(office, people, wrong)
    assert one in hint(office, people, wrong)
    away = case_number("A", 91)[:-1] + one[-1]  # 0000091 for 0000001
    assert numbers(office, people, away) == []
    assert one in hint(office, people, away)
    assert "法人番号" in hint(office, people, str(int(firm) + 1))
    assert "加盟店ID" in hint(office, people, merchant[:-1] + ("0" if merchant[-1] != "0" else "1"))

    # parts of numbers
    for text, reason in {
        merchant[:4]: "加盟店IDの先頭が一致",
        "0898-20-0001": "電話番号が一致",
        "0898-20-00": "電話番号の先頭が一致",
        "0001": "電話番号の末尾が一致",
        "20-0001": "電話番号の末尾が一致",
        "98200001": "電話番号の末尾が一致",
    }.items():
        assert one in numbers(office, people, text), text
        assert reason in {say("ja", hit.reason) for hit in found(office, people["cal"], text).hits}, text
    assert numbers(office, people, "0001")[0] == one
    assert numbers(office, people, "980001") == []

    # words, each in any field, a prefecture in front or alone, a number among them
    for text, expected, reason in (
        ("渚亭", [one, four], "店舗名が一致"),
        ("みぎわ", [one], "事業者名が一致"),
        ("愛媛県今治市港町3丁目", [one], "住所の先頭から一致"),
        ("愛媛 渚亭 港町", [one], "店舗名、住所が一致"),
        ("渚亭 0898-20-0004", [four], "電話番号が一致"),
        ("香川県 渚亭", [], ""),
        ("御菓氏司桜井", [three], "店舗名が似ています"),
        ("美容室の北海鳴", [two], "店舗名が似ています"),
        ("美容室北海鳴", [two], "店舗名が似ています"),
        ("Tratoria Hollow Terrace", [five], "店舗名が似ています"),
        ("Trattoria Holow", [five], "店舗名が似ています"),
        ("桜丼", [], ""),
    ):
        assert numbers(office, people, text) == expected, text
        assert not expected or why(office, people, text) == reason, text
    assert set(numbers(office, people, "愛媛県")) == {one, two, three, four, five}
    assert why(office, people, "愛媛") == "都道府県が一致"

    # firms and stores
    (hit,) = found(office, people["cal"], "御菓子司桜井").hits
    assert (hit.business, hit.stores, hit.store_number) == ("椿企画", 2, shown(office, people, three).store_number)

    # what is over comes after what is not; the phone is whole for whoever may see applications
    assert decide(office, people["rin"], "withdraw", four) == ["done"]
    assert numbers(office, people, "なぎさてい") == [one, four]
    assert (found(office, people["cal"], one).hits[0].phone, found(office, people["rin"], one).hits[0].phone) == (
        "****-**-0001",
        "0898-20-0001",
    )

    # whatever is typed or pasted gives an answer
    pasted = ["渚" * 10_000, "0" * 10_000, "A-" + "9" * 18, "A-" + "9" * 19, "S-" + "9" * 19, "📮\u200d👧", "' OR 1=1; --"]
    signs = st.sampled_from("\"*%_\\^(){}[]:;-+|&~<>'\0\x1b\ue000\ud800 \u3000NEARORAND渚亭0123456789ASKQ")
    alphabet = st.one_of(st.text(max_size=40), st.text(signs, max_size=60), st.sampled_from(pasted))

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(alphabet)
    def answered(text: str) -> None:
        for language in ("ja", "en"):
            assert isinstance(look_up(office, people["cal"], text, language, 3), (Hits, Refusal))

    answered()
    with office.reading() as session:
        assert session.execute(sa.select(sa.func.count()).select_from(STORES)).scalar_one() == 5


@pytest.mark.parametrize(("name", "least"), [("喫茶ひだまり坂本店", 8), ("つばめ青果店", 5), ("Cafe Bonheur Sato", 8)])
def test_any_single_slip_in_a_name_is_among_what_is_asked_for_and_accepted(name: str, least: int) -> None:
    indexed, folded = text_of(name, "", "", "", "", ""), norm(name)
    assert len(folded) >= least
    chance = random.Random(7)
    for place in range(len(folded)):
        before, character, after = folded[:place], folded[place], folded[place + 1 :]
        for typed in (before + after, before + "ゐ" + character + after, before + "ゐ" + after, before + after[:1] + character + after[1:]):
            for slip in slips_in(Wanted((typed,))):
                assert similar(slip, indexed, indexed) is not None, typed
    shuffled = "".join(chance.sample(folded, len(folded)))
    assert all(similar(slip, indexed, indexed) is None for slip in slips_in(Wanted((shuffled,))))


def test_a_prefecture_is_read_in_front_of_an_address_and_alone() -> None:
    assert list(ways_to_read(("愛媛県今治市",))) == [Wanted(("愛媛県今治市",)), Wanted(("今治市",), "愛媛県")]
    assert list(ways_to_read(("京都", "渚"))) == [Wanted(("京都", "渚")), Wanted(("渚",), "京都府")]
    assert list(ways_to_read(("東京都",)))[1] == Wanted((), "東京都")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("キットはいつ届きますか", "kit-when"),
        ("ポスター 追加", "kit-more"),
        ("how long", "how-long"),
        ("住所変更", "change-address"),
        ("のぼり", "kit-more"),
    ],
)
def test_short_answers_are_found_in_either_language(text: str, code: str) -> None:
    faq = packaged()[1].callcentre.faq
    words = tuple(map(norm, text.split()))
    japanese, english = (answers_to(faq, words, language) for language in ("ja", "en"))
    assert code in [answer.code for answer in japanese]
    assert [answer.code for answer in japanese] == [answer.code for answer in english]
    assert len(japanese) <= 3
    assert japanese[0].answer != english[0].answer
    assert answers_to(faq, ("桜井文具店",), "ja") == ()
    assert answers_to(faq, ("さ",), "ja") == ()


def test_what_is_masked_tells_nothing_but_what_is_to_be_compared() -> None:
    assert [masked_phone(phone) for phone in ("0898200001", "09012345678", "0312345678", "12", "")] == [
        "****-**-0001",
        "***-****-5678",
        "**-****-5678",
        "**",
        "",
    ]
    assert [masked_name(name) for name in ("見本 太郎", " 𠮷野", "")] == ["見***", "𠮷***", ""]
    names = (("見本 太郎", "見本太郎"), ("喫茶 見本太郎", "見本 太郎"), ("見本商事", "見本 太郎"), ("見本", ""))
    assert [masked_business(*name) for name in names] == ["見***", "喫***", "見本商事", "見本"]
    assert [masked_address(street) for street in ("見本町1番地", " ", "")] == ["***", "", ""]
