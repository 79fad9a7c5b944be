"""A return asks for items one by one; answers come by file or by hand, are judged, and bring the case back when none is left open."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from models.base import table_of
from models.correction import CorrectionItem
from secretariat.casework.correction_desk import Answer, CorrectionShown, answer_item, correction_shown, judge_item
from secretariat.casework.desk import decide_application
from secretariat.casework.past_letters import past_letters
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.results_report import results_by_provider
from secretariat.screening.correction_items import Asked, typed_item
from secretariat.screening.decision import Command
from secretariat.screening.loading import load_application
from secretariat.staff import Person
from tests.support.files import send, taken
from tests.support.records import actions, application, contents, every, faults, letters, rows
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"])  # where both databases are asked alike
RETURNED, ANSWERED, LATER = "2020-01-24T11:00", "2020-01-30T09:00", "2020-02-06T09:00"
PHONE, STAFF, OTHER = (
    Asked("phone-wrong", "phone"),
    Asked("figures-unclear", "employees", "従業員数は常時使用する人の数です。"),
    Asked("other", None, "看板の写真"),
)


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


def returned(office: Office, people: People, provider: str, *items: Asked, reasons: tuple[str, ...] = ()) -> str:
    """An application that came in on 2020-01-20 and went back with these items."""
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    give_back(at(office, RETURNED), people["rin"], number, *items, reasons=reasons)
    return number


def give_back(office: Office, person: Person, number: str, *items: Asked, reasons: tuple[str, ...] = ()) -> None:
    assert decide_application(office, person, number, Command("return", reasons, items=items)) is None


def states(office: Office, person: Person, number: str) -> list[tuple[int, int, str]]:
    """Round, place and state of every item."""
    shown = correction_shown(office, person, number)
    assert isinstance(shown, CorrectionShown), shown
    return [(item.round, item.place, item.status) for item in shown.items]


def refused(answer: Refusal | None) -> tuple[str, str]:
    """Code and key, after seeing that it can be said in both languages."""
    assert answer is not None
    assert len({say(language, answer.message) for language in LANGUAGES}) == len(LANGUAGES)
    return answer.code.value, answer.message.key


def test_reasons_alone_make_one_item_each_which_any_corrected_row_answers(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    number = returned(office, people, provider, reasons=("phone-wrong", "documents-missing"))
    assert states(office, people["rin"], number) == [(1, 1, "open"), (1, 2, "open")]
    taken(send(at(office, ANSWERED), people["ren"], [application_row(1, employees="5")], provider, tmp_path))
    assert states(office, people["rin"], number) == [(1, 1, "answered"), (1, 2, "answered")]
    assert application(office, number)["status"] == "received"


def test_a_file_answers_the_items_whose_fields_it_changes_and_the_case_waits_for_the_others(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    number = returned(office, people, provider, PHONE, STAFF, OTHER)
    before = application(office, number)
    taken(send(at(office, ANSWERED), people["ren"], [application_row(1, employees="5")], provider, tmp_path))
    assert states(office, people["rin"], number) == [(1, 1, "open"), (1, 2, "answered"), (1, 3, "answered")]
    kept = application(office, number)
    assert (kept["status"], kept["returned_at"], kept["due_on"]) == ("returned", before["returned_at"], before["due_on"])
    assert kept["completed_at"] == before["completed_at"]
    taken(send(at(office, LATER), people["ren"], [application_row(1, employees="5", phone="0898-20-7777")], provider, tmp_path))
    back = application(office, number)
    assert (back["status"], back["returned_at"], (back["due_on"] - before["due_on"]).days) == ("received", None, 13)
    assert back["cutoff_start_on"] == date(2020, 3, 11)
    assert [action for _, action in actions(office, number)] == ["receive", "return", "correct", "correct"]
    assert faults(office) == []


def test_answers_by_hand_bring_the_case_back_with_the_last_one(office: Office, people: People, provider: str) -> None:
    number = returned(office, people, provider, PHONE, STAFF, OTHER)
    before, later = application(office, number), at(office, ANSWERED)
    assert answer_item(later, people["ren"], number, 3, Answer("写真を郵送した")) is None
    assert answer_item(later, people["ren"], number, 1, Answer(value="０８９８-２０-７７７７", provider=provider)) is None
    assert application(office, number)["status"] == "returned"
    assert answer_item(at(office, LATER), people["ren"], number, 2, Answer("変わりない")) is None
    kept = application(office, number)
    assert (kept["status"], (kept["due_on"] - before["due_on"]).days, kept["cutoff_start_on"]) == ("received", 13, date(2020, 3, 11))
    shown = correction_shown(office, people["rin"], number)
    assert isinstance(shown, CorrectionShown)
    assert [(item.answer, item.changed) for item in shown.items] == [(None, ("phone",)), ("変わりない", ()), ("写真を郵送した", ())]
    with office.reading() as session:
        case = load_application(session, office, number)
        assert case is not None
        (letter,) = past_letters(session, office, number, case.store.merchant_id)
    assert [value for label, value in letter.letter.facts if label == "補正事項"] == [
        "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。",
        "【従業員数】従業員数は常時使用する人の数です。",
        "看板の写真",
    ]
    assert faults(office) == []


def test_a_changed_identity_runs_the_same_store_check_anew(office: Office, people: People, provider: str) -> None:
    (other,) = take_in(office, people["rin"], [application_row(2)], provider).numbers
    number = returned(office, people, provider, Asked("other", "store_name", "正しい店名"), PHONE)
    twin = application_row(2)
    later = at(office, ANSWERED)
    assert answer_item(later, people["ren"], number, 1, Answer(value=str(twin["store_name"]))) is None
    assert answer_item(later, people["ren"], number, 2, Answer(value=str(twin["phone"]))) is None
    with office.reading() as session:
        case = load_application(session, later, number)
    assert case is not None
    found = next(finding for rule, finding in case.findings.items() if rule == "same-store")
    assert (found.outcome.value, found.parameters[0]) == ("review", other)


def test_a_second_round_follows_what_was_still_wrong_and_an_approval_accepts_the_rest(
    office: Office, people: People, provider: str
) -> None:
    number = returned(office, people, provider, PHONE, OTHER)
    later, ren = at(office, ANSWERED), people["ren"]
    for place in (1, 2):
        assert answer_item(later, ren, number, place, Answer("回答")) is None
    assert judge_item(later, ren, number, 1, "still-wrong", "番号がつながらない") is None
    assert refused(decide_application(later, ren, number, Command("approve"))) == ("wrong-state", "corrections.still_wrong")
    give_back(later, ren, number, PHONE)
    assert states(office, ren, number) == [(1, 1, "still-wrong"), (1, 2, "accepted"), (2, 3, "open")]
    assert refused(answer_item(later, ren, number, 1, Answer("回答"))) == ("wrong-state", "corrections.earlier_round")
    assert answer_item(at(office, LATER), ren, number, 3, Answer(value="0898-20-7777")) is None
    assert decide_application(at(office, LATER), ren, number, Command("approve")) is None
    assert states(office, ren, number)[-1] == (2, 3, "accepted")
    assert faults(office) == []


@embedded
def test_what_the_office_no_longer_asks_for_keeps_its_cutoff_and_gives_the_days_back(office: Office, people: People, provider: str) -> None:
    number = returned(office, people, provider, PHONE)
    before = application(office, number)
    assert judge_item(at(office, ANSWERED), people["rin"], number, 1, "withdrawn") is None
    kept = application(office, number)
    assert (kept["status"], kept["cutoff_start_on"], kept["completed_at"]) == (
        "received",
        before["cutoff_start_on"],
        before["completed_at"],
    )
    assert (kept["due_on"] - before["due_on"]).days == 6


@embedded
def test_an_answer_that_cannot_be_taken_is_refused_by_name_and_nothing_changes(office: Office, people: People, provider: str) -> None:
    number = returned(office, people, provider, PHONE, OTHER)
    (unasked,) = take_in(office, people["rin"], [application_row(3)], provider).numbers
    elsewhere = take_over_provider(office, people, 2, ("ハヤテペイ",))
    later, ren = at(office, ANSWERED), people["ren"]
    assert answer_item(later, ren, number, 2, Answer("写真")) is None
    before = contents(office)
    for place, answer, expected in (
        (9, Answer("回答"), ("not-found", "corrections.no_such_item")),
        (2, Answer("もう一度"), ("wrong-state", "corrections.answered_already")),
        (1, Answer("回答", provider=elsewhere), ("invalid-value", "corrections.other_provider")),
        (1, Answer(" "), ("note-missing", "corrections.answer_missing")),
        (1, Answer(value="電話なし"), ("invalid-value", "corrections.value_faulty")),
        (1, Answer(value="0898-20-0001"), ("nothing-to-do", "corrections.value_unchanged")),
        (1, Answer(value="5", field="従業員数"), ("invalid-value", "corrections.no_such_field")),
        (1, Answer("1234-5678-9018"), ("invalid-value", "casework.note_my_number")),
    ):
        assert refused(answer_item(later, ren, number, place, answer)) == expected, answer
    assert refused(answer_item(later, ren, unasked, 1, Answer("回答"))) == ("wrong-state", "casework.wrong_state")
    assert refused(answer_item(later, people["aud"], number, 1, Answer("回答")))[0] == "not-permitted"
    assert refused(judge_item(later, ren, number, 1, "accepted")) == ("wrong-state", "corrections.not_answered")
    assert refused(judge_item(later, ren, number, 2, "maybe")) == ("invalid-value", "corrections.no_such_judgement")
    assert contents(office) == before
    assert decide_application(later, ren, number, Command("withdraw")) is None
    assert refused(answer_item(later, ren, number, 1, Answer("回答"))) == ("wrong-state", "casework.wrong_state")


@embedded
def test_what_cannot_be_asked_for_is_refused_by_name(office: Office, people: People, provider: str) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    for item, expected in (
        (Asked("phone-wrong", "no-such-field"), ("invalid-value", "corrections.no_such_field")),
        (Asked("phone-wrong", "provider_reference"), ("invalid-value", "corrections.no_such_field")),
        (Asked("no-such-reason"), ("invalid-value", "casework.no_such_reason")),
        (Asked("other"), ("note-missing", "casework.reason_needs_note")),
        (Asked("other", None, "長" * 1001), ("limit-exceeded", "casework.note_too_long")),
    ):
        assert refused(decide_application(office, people["rin"], number, Command("return", items=(item,)))) == expected, item
    assert rows(office, every(table_of(CorrectionItem))) == []


@embedded
def test_a_return_that_was_answered_in_part_cannot_be_taken_back(office: Office, people: People, provider: str) -> None:
    number = returned(office, people, provider, PHONE, OTHER)
    later = at(office, ANSWERED)
    assert answer_item(later, people["ren"], number, 2, Answer("写真")) is None
    answer = decide_application(later, people["rin"], number, Command("reopen", ("mistake",)))
    assert refused(answer) == ("wrong-state", "corrections.answered_meanwhile")


@embedded
def test_the_letter_of_a_return_leaves_with_its_items_and_the_result_file_tells_them(office: Office, people: People, provider: str) -> None:
    number = returned(office, people, provider, PHONE, STAFF)
    assert letters(office, number) == [("returned", True)]
    with results_by_provider(office, people["mai"], None) as found:
        assert not isinstance(found, Refusal)
        ((_, _, told),) = ((provider, name, list(results)) for provider, name, results in found)
    assert [(row.result, row.reason) for row in told] == [
        (
            "補正依頼",
            "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。【従業員数】従業員数は常時使用する人の数です。",
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("phone-wrong", Asked("phone-wrong", "phone")),
        ("phone-wrong:店舗名", Asked("phone-wrong", "store_name")),
        ("phone-wrong:-:日中つながる番号", Asked("phone-wrong", None, "日中つながる番号")),
        ("other::写真: 正面", Asked("other", None, "写真: 正面")),
        ("other:nothing:文", Asked("other", "nothing", "文")),
        ("", Asked("")),
    ],
)
@embedded
def test_an_item_is_typed_as_code_field_and_text(text: str, expected: Asked, office: Office) -> None:
    assert typed_item(text, office.programme) == expected
