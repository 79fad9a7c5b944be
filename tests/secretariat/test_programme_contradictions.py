"""What a programme file says that no office could live by: refused before it is put in force, and never an error of the program."""

from collections.abc import Mapping

import pytest

from models.vocabulary import RefusalCode
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.programme import Programme, left_to_the_program, packaged_programme, parse_programme
from secretariat.programme_change import change_programme
from secretariat.programme_comparison import Comparison, compare_programme
from secretariat.programme_file.contradictions import sound_programme
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.screening_work import code_of

CONTENT = packaged_programme()
RETIRED = 'for = ["reopen"]\nlabel = { ja = "新たな事実", en = "new facts" }'


def changed(old: str, new: str) -> str:
    """The packaged file with one place, or the first of several, changed."""
    assert old in CONTENT, old
    return CONTENT.replace(old, new, 1)


BEYOND = {
    "a day beyond the calendar": ("closes_at = 2020-04-30T17:00:00+09:00", "closes_at = 9999-12-31T23:59:59-12:00", "2000 to 2099"),
    "a cutoff beyond it": ("2020-02-14T17:00:00+09:00", "9999-12-31T23:59:59-12:00", "2000 to 2099"),
    "a first day before it": ("first_start_on = 2019-10-01", "first_start_on = 0001-01-01", "2000 to 2099"),
    "a period longer than any": ("cutoff_days_before = 25", "cutoff_days_before = 100000000000", "36500 or less"),
    "months without end": ("months = 2 ", "months = 200000 ", "1200 or less"),
    "an amount that no database holds": ("cap_yen = 100_000_000", "cap_yen = 100_000_000_000_000_000_000", "or less"),
    "more than all of it": ("standard = 5 ", "standard = 500 ", "100 or less"),
    "bands that do not rise": ("[7, 14, 30, 45, 60]", "[7, 30, 14]", "days that rise"),
    "labels beyond the paper": ("columns = 2\nrows", "columns = 9\nrows", "A4"),
    "a code that is none": ('code = "kits"\nlabel', 'code = "K its"\nlabel', "small letter"),
    "a number for a list": ("warn_days = [14, 3]", "warn_days = 3", "list in brackets"),
    "a number for a table": ("[standard_time]", "[receipts_]\n[standard_time]", "not known"),
    "who hears less once verified": (
        'unverified = "register", verified = "personal"',
        'unverified = "case", verified = "register"',
        "hear less",
    ),
    "fewer items than are needed": ("items_needed = 2", "items_needed = 5", "fewer items"),
}
CONTRADICTIONS = {
    "a control character": ('name = "キャッシュレス', 'name = "\\u001b[2Jキャッシュレス', "U+001B"),
    "a text that turns round": ('letter = "営業の', 'letter = "\\u202e営業の', "U+202E"),
    "a default that is no reason": ('cancel_reason = "closed-down"', 'cancel_reason = "nowhere"', "nowhere"),
    "a default that needs a note": ('cancel_reason = "closed-down"', 'cancel_reason = "fraud"', "fraud"),
    "a reason about no item": ('field = "documents"', 'field = "colour"', "colour"),
    "a decision without a reason": ('for = ["reject-provider"]', 'for = ["return-provider"]', "reject-provider"),
    "pieces that nothing takes": ('{ item = "のぼり", reorder_at = 300 }', '{ item = "のぼリ", reorder_at = 300 }', "のぼリ"),
    "a day between two bands": ("long_days = 30 ", "long_days = 31 ", "ageing_days"),
}


def faults_of(answer: object) -> str:
    """What is said of a file that is refused."""
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.INVALID_FILE
    said = [say(language, answer.message) for language in LANGUAGES]
    assert said[0] != said[1]
    return say("en", answer.message)


@pytest.mark.parametrize("what", BEYOND)
def test_what_no_calendar_paper_or_database_holds_is_a_fault_of_the_file(what: str) -> None:
    old, new, said = BEYOND[what]
    assert said in faults_of(parse_programme(changed(old, new)))


def test_a_calendar_without_a_start_day_is_a_fault() -> None:
    start, end = CONTENT.index("[[calendar.rows]]"), CONTENT.index("[standard_time]")
    without_rows = CONTENT[:start] + CONTENT[end:]
    without = without_rows.replace("start_days = [1, 11, 21] ", "start_days = []\nrows = []")
    assert "no start day from" in faults_of(parse_programme(without))


@pytest.mark.parametrize("what", CONTRADICTIONS)
def test_what_contradicts_itself_is_not_put_in_force_but_an_office_that_has_it_opens(what: str) -> None:
    old, new, said = CONTRADICTIONS[what]
    content = changed(old, new)
    assert said in faults_of(sound_programme(content))
    assert isinstance(parse_programme(content), Programme)


def test_the_packaged_file_is_sound_and_leaves_nothing_out() -> None:
    assert isinstance(sound_programme(CONTENT), Programme)
    assert left_to_the_program(CONTENT) == ()


def test_what_a_file_leaves_to_the_program_is_named() -> None:
    start, end = CONTENT.index("[corrections]"), CONTENT.index("# how long personal data")
    without = CONTENT[:start] + CONTENT[end:]
    assert left_to_the_program(without) == ("corrections",)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_new_version_keeps_every_reason_that_decisions_may_name(office: Office, people: Mapping[str, Person]) -> None:
    gone = CONTENT.replace("[reasons.new-facts]", "[reasons.newer-facts]")
    assert code_of(change_programme(office, people["mai"], gone)) == "invalid-file"
    assert "new-facts" in faults_of(compare_programme(office, people["mai"], gone))
    retired = CONTENT.replace(RETIRED, RETIRED.replace('["reopen"]', "[]"))
    assert isinstance(compare_programme(office, people["mai"], retired), Comparison)
