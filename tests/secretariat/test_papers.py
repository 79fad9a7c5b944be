"""What the papers say: composed from the decision as it was made, in the form that the office's letters have."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest
import sqlalchemy as sa

from models.vocabulary import Role
from secretariat.casework.desk import decide_application
from secretariat.casework.outbox import outbox_row
from secretariat.grants.decision import refuse_grant
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.papers import LetterFilter, QueuedLetter, check_letters, mark_rendered, queued_letters
from secretariat.providers.conditions import add_condition
from secretariat.providers.findings import add_finding
from secretariat.providers.registration import decide_providers
from secretariat.providers.security_review import open_review, send_findings
from secretariat.providers.suspension import cancel_provider, resume_provider, suspend_provider
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.grant_work import applied, granted, planned
from tests.support.rehearsal import at
from tests.support.samples import (
    SECOND_SERVICE,
    SERVICE,
    application_row,
    receive_provider,
    register_provider,
    take_in,
    take_over_provider,
)

People = Mapping[str, Person]
pytestmark = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
START: Final = date(2020, 2, 21)
DECIDED_AT: Final = "2020-01-21T23:30"  # still the 21st in Japan, and in UTC too
CLOSED_AT: Final = "2020-02-14T00:30"  # the 13th in UTC
PROVIDER_NAME: Final = "アアアカ決済株式会社"
RETURN: Final = Command("return", ("phone-wrong", "other"), "営業時間もご記入ください。")
PHONE_WRONG: Final = "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。"
REJECT: Final = Command("reject", ("taxable-income",))


def queued(office: Office, wanted: LetterFilter | None = None) -> list[QueuedLetter]:
    with office.reading() as session:
        return list(queued_letters(session, office.programme, wanted or LetterFilter()))


def letters(office: Office, wanted: LetterFilter | None = None) -> list[Letter]:
    return [letter.letter for letter in queued(office, wanted)]


def decide(office: Office, person: Person, number: str, command: Command) -> None:
    assert decide_application(at(office, DECIDED_AT), person, number, command) is None


def close(office: Office, people: People) -> None:
    assert isinstance(close_cutoff(at(office, CLOSED_AT), people["mai"], START), ClosingResult)


def letter_after(office: Office, people: People, command: Command, **changes: object) -> Letter:
    """The one letter that a decision on one application leads to."""
    (number,) = take_in(office, people["rin"], [application_row(1, **changes)], take_over_provider(office, people)).numbers
    decide(office, people["rin"], number, command)
    if command.name == "approve":
        close(office, people)
    (letter,) = letters(office)
    return letter


def facts(office: Office, letter: Letter) -> dict[str, str]:
    """What stands under 記, by the programme's own key of each label; several under one label together."""
    keys = {label: key for key, label in office.programme.letter_labels().items()}
    found: dict[str, str] = {}
    for label, value in letter.facts:
        found[keys[label]] = found.get(keys[label], "") + value
    return found


def test_the_notice_of_a_registration_names_the_store_its_id_services_rate_and_start(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    row = application_row(1, services=f"{SECOND_SERVICE},{SERVICE}", building="見本ビル2階")
    (number,) = take_in(office, people["rin"], [row], provider).numbers
    decide(office, people["rin"], number, Command("approve"))
    assert letters(office) == []  # an approval is not a registration yet
    close(office, people)
    (letter,) = letters(office)
    assert letter.title == "加盟店登録決定通知書"
    assert (letter.addressee, letter.honorific, letter.via) == ("アアアカ商事株式会社", "御中", PROVIDER_NAME)
    assert (letter.sender, letter.day) == (("補助金事務局",), date(2020, 2, 14))
    assert facts(office, letter) == {
        "store": "喫茶アアアカ",
        "address": "愛媛県今治市見本町1番地 見本ビル2階",
        "merchant_id": records.root_stores(office)[number]["merchant_id"],
        "application": number,
        "reference": "T-00001",
        "services": f"{SECOND_SERVICE}、{SERVICE}",
        "rate": "5%",
        "start": "令和2年2月21日",
    }
    assert number in letter.number
    assert letter.number.startswith("補助金事務局")
    assert PROVIDER_NAME in "".join(letter.closing_note)


def test_a_store_that_draws_no_subsidy_is_told_its_rate_and_that_it_draws_none(office: Office, people: People) -> None:
    letter = letter_after(office, people, Command("approve"), franchise="直営店", chain_name="見本チェーン")
    assert facts(office, letter)["rate"] == "2%（国の補助の対象外）"


def test_a_small_member_of_a_chain_is_told_two_per_cent(office: Office, people: People) -> None:
    letter = letter_after(office, people, Command("approve"), franchise="加盟店", chain_name="見本チェーン")
    assert facts(office, letter)["rate"] == "2%"


def test_a_request_for_correction_names_everything_that_is_to_be_mended(office: Office, people: People) -> None:
    letter = letter_after(office, people, RETURN)
    assert letter.title == "申請内容の不備に関する補正依頼書"
    assert letter.day == date(2020, 1, 21)
    found = facts(office, letter)
    assert found.keys() == {"store", "address", "application", "reference", "answer_by", "corrections"}
    assert found["answer_by"] == "令和2年3月6日"
    assert found["corrections"] == f"{PHONE_WRONG}営業時間もご記入ください。"


def test_a_rejection_gives_its_reason_and_never_the_words_that_the_office_does_not_use(office: Office, people: People) -> None:
    letter = letter_after(office, people, REJECT)
    assert letter.title == "加盟店登録審査結果通知書（登録不可）"
    assert "課税所得" in "".join(value for _, value in letter.facts)
    whole = "".join((letter.title, *letter.paragraphs, *letter.closing_note, *(part for fact in letter.facts for part in fact)))
    assert not re.search("却下|不採択|不服|審査請求|異議", whole)


def test_the_end_of_a_registration_names_its_day_and_reason(office: Office, people: People) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], take_over_provider(office, people)).numbers
    decide(office, people["rin"], number, Command("approve"))
    close(office, people)
    cancel = Command("cancel", ("fraud",), "調査の結果", date(2020, 4, 1))
    assert decide_application(at(office, "2020-03-01T10:00"), people["mai"], number, cancel) is None
    letter = letters(office)[-1]
    assert letter.title == "加盟店登録取消通知書"
    found = facts(office, letter)
    assert (found["ends"], found["reasons"]) == ("令和2年4月1日", "登録の要件に反する取引が確認されました。")


def test_a_person_is_addressed_as_a_person(office: Office, people: People) -> None:
    sole = {
        "applicant_kind": "個人事業主",
        "business_name": "見本 花子",
        "corporate_number": None,
        "documents": "開業届",
        "capital_yen": "0",
    }
    letter = letter_after(office, people, REJECT, **sole)
    assert (letter.addressee, letter.honorific) == ("見本 花子", "様")


def of_kind(office: Office, *kinds: str) -> list[Letter]:
    """The letters of some kinds."""
    return letters(office, LetterFilter(kinds=kinds))


def queue(office: Office, letter: str, case: str, **parameters: object) -> Letter:
    """The letter that an outbox row with these parameters leads to."""
    with office.writing("mai", "test") as (session, act):
        session.execute(sa.insert(records.OUTBOX), [outbox_row(letter, case, 1, {"reasons": [], "note": None, **parameters}, act)])
    return of_kind(office, letter)[-1]


def test_a_provider_is_told_that_its_application_has_come(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    letter = queue(office, "provider-received", number)
    assert (letter.title, letter.addressee, letter.honorific, letter.via) == (
        "決済事業者登録申請書の受付について",
        PROVIDER_NAME,
        "御中",
        None,
    )
    assert facts(office, letter) == {"provider": PROVIDER_NAME, "application": number, "received": "令和2年1月20日"}


def test_a_refused_provider_is_told_why(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    (result,) = decide_providers(at(office, DECIDED_AT), people["mai"], [number], Command("reject", ("requirements-not-met",)))
    assert result.refusal is None
    (letter,) = of_kind(office, "provider-refused")
    assert (letter.title, letter.addressee, letter.day) == ("登録不可通知書", PROVIDER_NAME, date(2020, 1, 21))
    found = facts(office, letter)
    assert (found["provider"], found["application"]) == (PROVIDER_NAME, number)
    assert found["reasons"] == "決済事業者の要件を満たしていることを確認できませんでした。"


def test_a_provider_that_has_to_mend_something_is_told_what(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    command = Command("return", ("requirements-unclear", "other"), "手数料率をご確認ください。")
    (result,) = decide_providers(office, people["mai"], [number], command)
    assert result.refusal is None
    (letter,) = of_kind(office, "provider-returned")
    assert letter.title == "決済事業者登録申請に関する補正依頼書"
    mended = "決済事業者の要件について、確認を要する点があります。手数料率をご確認ください。"
    assert facts(office, letter)["corrections"] == f"{mended}手数料率をご確認ください。"


def test_a_registered_provider_is_told_number_day_and_conditions(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert add_condition(office, people["rin"], number, "案内を改めること", date(2020, 3, 31)) is None
    register_provider(office, people, number)
    (letter,) = of_kind(office, "provider-registered")
    assert letter.title == "決済事業者登録通知書"
    assert facts(office, letter) == {
        "provider": PROVIDER_NAME,
        "application": number,
        "provider_number": "第00001号",
        "registered": "令和2年1月20日",
        "conditions": "案内を改めること（令和2年3月31日まで）",
    }


def test_suspension_its_end_and_cancellation_name_their_days(office: Office, people: People) -> None:
    number, mai = take_over_provider(office, people), people["mai"]
    assert suspend_provider(office, mai, number, date(2020, 1, 20), date(2020, 2, 29), ["incident"]) is None
    assert resume_provider(at(office, "2020-02-10T10:00"), mai, number) is None
    later = at(office, "2020-03-01T10:00")
    assert suspend_provider(later, mai, number, date(2020, 3, 1), None, ["incident"]) is None
    assert cancel_provider(later, mai, number, date(2020, 4, 1), ["security-lapsed"]) is None
    first, open_ended = of_kind(office, "provider-suspended")
    (resumed,), (cancelled,) = of_kind(office, "provider-resumed"), of_kind(office, "provider-cancelled")
    assert facts(office, first)["suspended"] == "令和2年1月20日から令和2年2月29日まで"
    assert facts(office, first)["reasons"].startswith("情報の漏えい等の事故")
    assert facts(office, open_ended)["suspended"] == "令和2年3月1日から登録停止の解除の日まで"
    assert (resumed.day, facts(office, resumed)["resumed"]) == (date(2020, 2, 10), "令和2年2月10日")
    assert facts(office, cancelled)["ends"] == "令和2年4月1日"
    assert facts(office, cancelled)["provider_number"] == "第00001号"


def test_a_letter_that_is_written_late_names_no_number_that_was_given_since(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    register_provider(office, people, number)
    (letter,) = of_kind(office, "provider-received")
    assert "provider_number" not in facts(office, letter)


def test_findings_stand_in_a_table_with_the_numbers_of_provider_and_review(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    review = open_review(office, rin, number, "investigation", "registration")
    assert isinstance(review, str)
    assert add_finding(office, rin, review, "critical", "任意とされている。", question="au-two-step", due_on=date(2020, 2, 3)) == 1
    assert add_finding(office, rin, review, "low", "規程が古い。", due_on=date(2020, 12, 31)) == 2
    assert send_findings(office, rin, review) is None
    (letter,) = of_kind(office, "provider-findings")
    assert letter.addressee == PROVIDER_NAME
    assert facts(office, letter) == {"provider": PROVIDER_NAME, "application": number, "review": review}
    assert review in letter.number
    assert letter.table is not None
    assert letter.table.headings == ("番号", "区分", "指摘事項", "是正期限")
    assert letter.table.rows == (
        ("1", "緊急", "【利用者の認証】\n任意とされている。", "令和2年2月3日"),
        ("2", "低", "規程が古い。", "令和2年12月31日"),
    )


def test_a_merchant_is_told_of_the_service_that_stops_by_the_office_itself(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    told = {"provider": PROVIDER_NAME, "services": [SERVICE, SECOND_SERVICE], "from": "2020-04-01"}
    letter = queue(office, "provider-stopped", number, **told, kind="cancelled")
    assert (letter.addressee, letter.via, letter.closing_note) == ("アアアカ商事株式会社", None, ())
    found = facts(office, letter)
    assert found["provider"] == PROVIDER_NAME
    assert found["services"] == f"{SERVICE}、{SECOND_SERVICE}"
    assert (found["changed_on"], found["change"]) == ("令和2年4月1日", "決済事業者の登録が取り消されます。")
    assert "change" not in facts(office, queue(office, "provider-stopped", number, **told, kind="something new"))


def test_a_grant_names_project_amount_and_conditions(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    number = granted(office, people, provider, planned(3_000_000, 501_001), "他の補助金を受けないこと。")
    (letter,) = of_kind(office, "grant-decided")
    assert (letter.title, letter.addressee) == ("システム改修補助金交付決定通知書", PROVIDER_NAME)
    assert facts(office, letter) == {
        "provider": PROVIDER_NAME,
        "grant": number,
        "project": "ポイント付与機能の追加",
        "amount": "1,750,500円",
        "conditions": "他の補助金を受けないこと。",
    }
    settled = queue(office, "grant-settled", number, settled_yen=0, project="追加")
    assert (facts(office, settled)["amount"], settled.title) == ("0円", "システム改修補助金の額の確定通知書")


def test_a_refused_grant_has_a_number_of_its_application_and_reasons_but_no_amount(office: Office, people: People) -> None:
    number = applied(office, people, take_over_provider(office, people), planned(1_000_000))
    assert refuse_grant(office, people["mai"], number, ["grant-not-eligible"]) is None
    (letter,) = of_kind(office, "grant-refused")
    assert facts(office, letter).keys() == {"provider", "application", "project", "reasons"}
    assert facts(office, letter)["application"] == number


def test_letters_of_one_provider_are_those_on_all_of_its_cases(office: Office, people: People) -> None:
    first, second = take_over_provider(office, people, 1), take_over_provider(office, people, 2)
    (number,) = take_in(office, people["rin"], [application_row(1)], first).numbers
    decide(office, people["rin"], number, REJECT)
    granted(office, people, first, planned(1_000_000))
    granted(office, people, second, planned(1_000_000))
    queue(office, "provider-resumed", first, **{"from": "2020-02-10"})
    bookmarks = [letter.bookmark for letter in letters(office, LetterFilter(provider=first))]
    assert [bookmark[:2] for bookmark in bookmarks] == ["A-", "G-", "P-"]


def test_every_letter_is_japanese_has_all_its_parts_and_nothing_left_to_fill_in(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    numbers = take_in(office, people["rin"], [application_row(serial) for serial in (1, 2, 3)], provider).numbers
    for number, command in zip(numbers, (Command("approve"), RETURN, REJECT), strict=True):
        decide(office, people["rin"], number, command)
    register_provider(office, people, receive_provider(office, people, 2))
    close(office, people)
    found = letters(office)
    assert len({letter.number for letter in found}) == len(found) == 5
    for letter in found:
        assert letter.paragraphs
        assert letter.facts
        assert letter.bookmark
        assert all(value for _, value in letter.facts)
        prose = "".join((letter.title, *letter.paragraphs, *letter.closing_note, *(label for label, _ in letter.facts)))
        assert not re.search(r"[{}]|[a-zA-Z]{4,}", prose.replace("POP", "")), prose


def test_a_letter_says_what_was_decided_then_whatever_the_records_say_now(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    decide(office, people["rin"], number, RETURN)
    later = at(office, "2020-01-28T10:00")
    assert take_in(later, people["rin"], [application_row(1, phone="0898-22-7777")], provider).accepted == 1
    assert decide_application(later, people["rin"], number, Command("return", ("address-wrong",))) is None
    first, second = letters(office)
    assert (first.day, second.day) == (date(2020, 1, 21), date(2020, 1, 28))
    assert first.number != second.number
    assert (
        "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。" in dict(first.facts).values()
        or RETURN.note in dict(first.facts).values()
    )
    assert "店舗の郵便番号と所在地が一致しません。正しい内容をご記入ください。" in dict(second.facts).values()


def test_letters_come_in_the_order_of_the_decisions_and_by_what_is_asked_for(office: Office, people: People) -> None:
    first, second = take_over_provider(office, people, 1), take_over_provider(office, people, 2)
    numbers = [*take_in(office, people["rin"], [application_row(1), application_row(2)], first).numbers]
    numbers += take_in(office, people["rin"], [application_row(3)], second).numbers
    for number, command in zip(numbers, (REJECT, Command("approve"), RETURN), strict=True):
        decide(office, people["rin"], number, command)
    close(office, people)

    def told(wanted: LetterFilter) -> list[str]:
        return [facts(office, letter)["application"] for letter in letters(office, wanted)]

    assert told(LetterFilter()) == [numbers[0], numbers[2], numbers[1]]
    assert told(LetterFilter(provider=first)) == [numbers[0], numbers[1]]
    assert told(LetterFilter(kinds=("rejected", "returned"))) == [numbers[0], numbers[2]]
    assert told(LetterFilter(start_on=date(2020, 3, 1))) == []
    assert told(LetterFilter(start_on=START, kinds=("registered",))) == [numbers[1]]


def test_a_written_letter_is_no_longer_pending_and_keeps_the_time_of_its_first_writing(office: Office, people: People) -> None:
    numbers = take_in(office, people["rin"], [application_row(1), application_row(2)], take_over_provider(office, people)).numbers
    for number in numbers:
        decide(office, people["rin"], number, REJECT)
    (first, second) = queued(office)
    mark_rendered(at(office, "2020-01-22T10:00"), people["rin"], [first.outbox_id])
    pending = LetterFilter(pending_only=True)
    assert [letter.outbox_id for letter in queued(office, pending)] == [second.outbox_id]
    mark_rendered(at(office, "2020-01-23T10:00"), people["ren"], [first.outbox_id, second.outbox_id])
    assert queued(office, pending) == []
    assert len(queued(office)) == 2
    rendered = records.rows(office, sa.select(records.OUTBOX.c.rendered_at).order_by(records.OUTBOX.c.id))
    assert [row["rendered_at"].day for row in rendered] == [22, 23]


def test_a_letter_of_a_decision_that_was_taken_back_is_not_written(office: Office, people: People) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], take_over_provider(office, people)).numbers
    decide(office, people["rin"], number, REJECT)
    decide(office, people["rin"], number, Command("reopen", ("mistake",)))
    decide(office, people["ren"], number, Command("confirm"))
    assert letters(office) == []


@pytest.mark.parametrize(("command", "titles"), [(REJECT, ["加盟店登録審査結果通知書（登録不可）"]), (Command("withdraw"), [])])
def test_a_request_for_correction_that_was_not_written_goes_with_the_next_decision(
    office: Office, people: People, command: Command, titles: list[str]
) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], take_over_provider(office, people)).numbers
    decide(office, people["rin"], number, RETURN)
    decide(office, people["rin"], number, command)
    assert [letter.title for letter in letters(office)] == titles


@pytest.mark.parametrize("role", Role)
def test_reviewers_and_managers_write_letters(backend: str, role: Role) -> None:
    assert backend
    assert (check_letters(Person("kei", "kei", role)) is None) == (role in {Role.REVIEWER, Role.MANAGER})
