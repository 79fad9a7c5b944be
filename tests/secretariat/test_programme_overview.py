"""The programme in force as lines that everybody can read."""

from collections.abc import Mapping

import pytest

from secretariat.messages import LANGUAGES, Language, say
from secretariat.office import Office, open_office
from secretariat.programme import packaged_programme, programme_digest
from secretariat.programme_change import change_programme
from secretariat.programme_overview import Section, programme_sections
from secretariat.refusal import Message
from secretariat.staff import Person
from tests.support.rehearsal import OPENED

People = Mapping[str, Person]


def in_words(language: Language, words: Message | str) -> str:
    return say(language, words) if isinstance(words, Message) else words


def sections(office: Office, person: Person, language: Language = "ja") -> dict[str, dict[str, str]]:
    """Titles to labels to values."""
    found = programme_sections(office, person)
    assert isinstance(found, tuple)
    lines = {say(language, one.title): [(in_words(language, a), in_words(language, b)) for a, b in one.rows] for one in found}
    assert all(len(dict(rows)) == len(rows) for rows in lines.values())
    return {title: dict(rows) for title, rows in lines.items()}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_what_the_file_says_stands_there(office: Office, people: People) -> None:
    found = sections(office, people["cal"])
    assert found["制度"]["名称"] == "キャッシュレス・ポイント還元事業"
    assert found["制度"]["実施期間"] == "2019/10/1(火) 〜 2020/6/30(火)"
    assert found["制度"]["期限の注意"] == "期限の 14、3 日前"
    assert found["還元率"] == {"中小・小規模事業者": "5%", "フランチャイズ等": "2%"}
    assert found["中小・小規模事業者の範囲"]["小売業"] == "資本金 50,000,000円 以下、または従業員 50人以下"
    assert found["その他の上限"]["加盟店手数料率"] == "3.25% 以下"
    assert found["締切と開始日"]["開始日"] == "毎月 1、11、21 日"
    assert found["締切と開始日"]["公表した日程(2020/2/21(金) 開始分)"] == "締切 2020/1/27(月) 17:00"
    assert found["締切と開始日"]["事務局の休業日"] == "なし"
    assert found["事務の日数(暦日)"]["受付簿の取込み"] == "3日以内"
    assert found["事務の日数(暦日)"]["滞留: 未確認の補正回答"] == "3日以内"
    assert found["事務の日数(暦日)"]["専門を問わず担当に回る申請"] == "急ぐ日まで3日以内"
    assert found["判断の理由"]["phone-wrong"] == "電話番号の不備 / telephone number wrong"
    assert found["店頭用広報ツール"]["キットB(2019/8/28(水) から): 下敷き A4"] == "標準 5、観光地向け 2"
    assert found["広報ツールの在庫"]["在庫品 のぼり"] == "各デザイン 300点以下で発注の目安"
    assert found["広報ツールの在庫"]["在庫品 チラシ(還元率別)"] == "各デザイン 20,000点以下で発注の目安"
    carriers = found["宅配会社"]
    assert (carriers["ヤマト運輸 送り状種類"], carriers["佐川急便 クール便指定"], carriers["ヤマト運輸 運賃管理番号"]) == ("0", "001", "01")
    # a contract need not have the class of who is billed
    assert (carriers["ヤマト運輸 請求先顧客コード"], carriers["ヤマト運輸 請求先分類コード"]) == ("! 未記入", "(空欄)")


@pytest.mark.parametrize("backend", ["sqlite"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_person_reads_all_of_it_in_either_language(office: Office, people: People, language: Language) -> None:
    for person in people.values():
        found = sections(office, person, language)
        assert len(found) == 11
        assert all(rows and all(label and value for label, value in rows.items()) for rows in found.values())


def test_every_version_that_was_loaded_is_named_the_latest_first(office: Office, office_url: str, people: People) -> None:
    first = packaged_programme()
    second = first.replace("closed_days = []", "closed_days = [2020-01-31, 2020-01-30]")
    assert not isinstance(change_programme(office, people["mai"], second), Message)
    again = open_office(office_url, now=OPENED)
    try:
        found = programme_sections(again, people["aud"])
        assert isinstance(found, tuple)
        assert sections(again, people["aud"])["締切と開始日"]["事務局の休業日"] == "2020/1/30(木)、2020/1/31(金) は休業"
        assert sections(again, people["aud"])["制度"]["適用中の版"] == "2"
        assert digests(found[-1]) == [programme_digest(text).hex()[:12] for text in (second, first)]
    finally:
        again.engine.dispose()


def digests(versions: Section) -> list[str]:
    return [str(value.parameters["digest"]) for _, value in versions.rows if isinstance(value, Message)]
