"""Who holds a case: taking it, taking it over, handing it back; and notes, which anybody in casework may add to any case."""

from collections.abc import Mapping, Sequence

import hypothesis
import pytest
import sqlalchemy as sa
from hypothesis import strategies as st

from models.base import table_of
from models.journal import JournalPersonal
from models.vocabulary import RefusalCode
from secretariat.casework.desk import add_note, decide_application, decide_applications, hand_back, take_case
from secretariat.casework.notes import NOTE_LENGTH, check_note
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.registration import decide_providers
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.screening.queue import held_cases, take_next
from secretariat.staff import Person
from secretariat.text import contains_my_number, forbidden_character
from tests.support import records
from tests.support.samples import receive_provider, take_over_provider
from tests.support.screening_work import approved, decide, taken

People = Mapping[str, Person]
MY_NUMBER = "123456789018"


def received(office: Office, people: People, *serials: int) -> list[str]:
    return taken(office, people, take_over_provider(office, people), *(serials or (1,)))


def code(refusal: Refusal | None) -> RefusalCode | None:
    """The code, after seeing that it can be said in both languages."""
    if refusal is None:
        return None
    assert len({say(language, refusal.message) for language in LANGUAGES}) == len(LANGUAGES)
    return refusal.code


def standing(office: Office, number: str) -> tuple[object, object]:
    row = records.application(office, number)
    return row["status"], row["assignee"]


def next_case(office: Office, person: Person) -> str | None:
    row = take_next(office, person)
    assert not isinstance(row, Refusal)
    return row.number if row else None


def test_a_case_that_nobody_holds_is_taken_by_its_number_and_journalled(office: Office, people: People) -> None:
    (number,) = received(office, people)
    assert take_case(office, people["rin"], number.lower()) is None
    assert standing(office, number) == ("in-review", "rin")
    assert records.actions(office, number)[-1] == ("rin", "take")
    assert code(take_case(office, people["rin"], number)) is RefusalCode.NOTHING_TO_DO
    assert code(take_case(office, people["ren"], number)) is RefusalCode.HELD_BY_OTHER
    assert standing(office, number) == ("in-review", "rin")


def test_a_manager_takes_over_a_case_that_is_held_and_the_journal_says_from_whom(office: Office, people: People) -> None:
    (number,) = received(office, people)
    assert take_case(office, people["rin"], number) is None
    assert take_case(office, people["mai"], number) is None
    assert standing(office, number) == ("in-review", "mai")
    (entry,) = records.rows(
        office, sa.select(records.ENTRIES.c.payload).where(records.ENTRIES.c.case_id == number, records.ENTRIES.c.version == 3)
    )
    assert entry["payload"] == '{"assignee":"mai","from":"rin"}'


def test_a_case_that_is_handed_back_is_anybodys_but_does_not_come_back_to_who_gave_it_away(office: Office, people: People) -> None:
    first, second = received(office, people, 1, 2)
    assert next_case(office, people["rin"]) == first
    assert hand_back(office, people["rin"], first, ["interest"], "知人の店のため") is None
    assert standing(office, first) == ("in-review", None)
    assert next_case(office, people["rin"]) == second
    assert next_case(office, people["rin"]) is None
    assert next_case(office, people["ren"]) == first
    assert records.actions(office, first) == [("rin", "receive"), ("rin", "take"), ("rin", "hand-back"), ("ren", "take")]
    assert records.faults(office) == []


def test_who_handed_a_case_back_can_still_take_it_by_its_number(office: Office, people: People) -> None:
    (number,) = received(office, people)
    assert take_case(office, people["rin"], number) is None
    assert hand_back(office, people["rin"], number, ["interest"]) is None
    assert take_case(office, people["rin"], number) is None
    assert standing(office, number) == ("in-review", "rin")


def test_only_the_holder_or_a_manager_hands_a_case_back(office: Office, people: People) -> None:
    (number,) = received(office, people)
    assert code(hand_back(office, people["rin"], number, ["interest"])) is RefusalCode.WRONG_STATE
    assert take_case(office, people["rin"], number) is None
    assert code(hand_back(office, people["ren"], number, ["interest"])) is RefusalCode.HELD_BY_OTHER
    assert hand_back(office, people["mai"], number, ["interest"]) is None
    assert code(hand_back(office, people["mai"], number, ["interest"])) is RefusalCode.NOTHING_TO_DO
    assert standing(office, number) == ("in-review", None)


def test_what_awaits_a_second_person_can_be_handed_back_and_goes_on_waiting(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, exclusion="E10")
    assert decide(office, people["rin"], "settle", number, rule="excluded", outcome="pass", note="趣旨に反しない") == ["done"]
    assert standing(office, number) == ("awaiting-second", "rin")
    assert hand_back(office, people["mai"], number, ["interest"]) is None
    assert standing(office, number) == ("awaiting-second", None)
    assert decide(office, people["ren"], "confirm", number) == ["done"]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_cases_that_a_person_holds_are_told_in_the_order_in_which_they_fall_due(office: Office, people: People) -> None:
    first, second, third = received(office, people, 1, 2, 3)
    for number in (third, first, second):
        assert take_case(office, people["rin"], number) is None
    assert decide(office, people["rin"], "return", second, reasons=["phone-wrong"]) == ["done"]
    assert held_cases(office, people["rin"]) == (first, third)
    assert held_cases(office, people["ren"]) == ()


def test_a_note_is_kept_on_a_case_in_whatever_status_and_changes_nothing_else(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = approved(office, people, provider, 1)
    before = dict(records.application(office, number))
    assert add_note(office, people["ren"], number, " 店主より電話あり\n折り返し済み ") is None
    after = dict(records.application(office, number))
    assert {name for name, value in after.items() if value != before[name]} == {"version"}
    personal = table_of(JournalPersonal)
    (kept,) = records.rows(office, sa.select(personal.c.content).where(personal.c.case_id == number, personal.c.version == 3))
    assert kept["content"] == '{"note":"店主より電話あり\\n折り返し済み"}'
    (entry,) = records.rows(office, sa.select(records.ENTRIES).where(records.ENTRIES.c.case_id == number, records.ENTRIES.c.version == 3))
    assert (entry["staff"], entry["action"], entry["from_status"], entry["to_status"]) == ("ren", "note", "approved", "approved")
    assert entry["payload"] == "{}"
    assert records.faults(office) == []


def test_a_note_does_not_hide_who_decided(office: Office, people: People) -> None:
    (number,) = approved(office, people, take_over_provider(office, people), 1)
    assert add_note(office, people["ren"], number, "見本") is None
    refusal = decide_application(office, people["mai"], number, Command("approve"))
    assert code(refusal) is RefusalCode.WRONG_STATE
    assert refusal is not None
    assert refusal.message.parameters["staff"] == "rin"


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("login", ["sho", "cal", "aud", "admin"])
def test_nobody_else_takes_hands_back_or_notes_or_learns_whether_there_is_such_a_case(login: str, office: Office, people: People) -> None:
    person, missing = people[login], case_number("A", 99)
    handed_back = hand_back(office, person, missing, ["interest"])
    for refusal in (take_case(office, person, missing), handed_back, add_note(office, person, missing, "見本")):
        assert code(refusal) is RefusalCode.NOT_PERMITTED
    assert code(take_case(office, people["rin"], missing)) is RefusalCode.NOT_FOUND


BAD_NOTES: Sequence[tuple[str, RefusalCode]] = (
    ("", RefusalCode.NOTE_MISSING),
    (" \u3000\n", RefusalCode.NOTE_MISSING),
    ("\x1b]52;c;見本\x07", RefusalCode.INVALID_VALUE),
    ("\u202e見本", RefusalCode.INVALID_VALUE),
    (f"番号は{MY_NUMBER}です", RefusalCode.INVALID_VALUE),
    ("１２３４ ５６７８ ９０１８", RefusalCode.INVALID_VALUE),
    ("見" * (NOTE_LENGTH + 1), RefusalCode.LIMIT_EXCEEDED),
)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("note", "expected"), BAD_NOTES)
def test_a_note_that_must_not_be_kept_is_refused_and_leaves_nothing(
    note: str, expected: RefusalCode, office: Office, people: People
) -> None:
    (number,) = received(office, people)
    before = records.contents(office)
    assert code(add_note(office, people["rin"], number, note)) is expected
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_notes_of_decisions_are_looked_through_as_well(office: Office, people: People) -> None:
    (number,) = received(office, people)
    provider = receive_provider(office, people, 2)
    before = records.contents(office)
    for command in (
        Command("approve", note=MY_NUMBER),
        Command("reject", ("other",), f"本人の番号 {MY_NUMBER}"),
        Command("settle", note=MY_NUMBER, rule="goods", outcome="fail"),
        Command("withdraw", note="見本\x00"),
    ):
        (result,) = decide_applications(office, people["rin"], [number], command)
        assert code(result.refusal) is RefusalCode.INVALID_VALUE
    (result,) = decide_providers(office, people["mai"], [provider], Command("withdraw", note=MY_NUMBER))
    assert code(result.refusal) is RefusalCode.INVALID_VALUE
    assert records.contents(office) == before


@hypothesis.given(st.text(max_size=30) | st.just(f"x {MY_NUMBER}"))
def test_a_note_is_kept_unless_it_holds_what_must_never_be_stored(note: str) -> None:
    assert (check_note(note) is None) == (forbidden_character(note) is None and not contains_my_number(note))
    assert check_note(None) is None
