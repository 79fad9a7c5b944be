"""The programme file: the one that comes with the program is whole, and every kind of defect is refused with its place."""

from collections.abc import Mapping
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.application import Application
from models.base import table_of
from models.office import OfficeRecord, ProgrammeVersion
from models.vocabulary import ApplicationStatus, Industry, RefusalCode
from secretariat.clock import JAPAN
from secretariat.messages import LANGUAGES, Language, say
from secretariat.office import Office, open_office
from secretariat.programme import Programme, packaged_programme, parse_programme, programme_digest
from secretariat.programme_change import change_programme
from secretariat.programme_comparison import compare_programme
from secretariat.refusal import Refusal
from secretariat.screening.recheck import Rechecked
from secretariat.staff import Person
from tests.support.rehearsal import OPENED
from tests.support.samples import take_over_provider
from tests.support.screening_work import actions, code_of, records, shown, taken

People = Mapping[str, Person]
CONTENT = packaged_programme()
LINES = CONTENT.splitlines()


def changed(old: str, new: str) -> str:
    """The packaged file with one place changed."""
    assert CONTENT.count(old) == 1, old
    return CONTENT.replace(old, new)


def line_of(start: str, after: str = "") -> int:
    """The line, from 1, that begins so, behind the line that begins with `after`."""
    first = next(number for number, line in enumerate(LINES) if line.startswith(after))
    return next(number for number, line in enumerate(LINES[first:], first + 1) if line.startswith(start))


def refused(content: str) -> dict[Language, str]:
    """What is said of a defective file in each language."""
    result = parse_programme(content)
    assert isinstance(result, Refusal), result
    assert result.code is RefusalCode.INVALID_FILE
    said = {language: say(language, result.message) for language in LANGUAGES}
    assert said["ja"] != said["en"]
    return said


def test_the_packaged_programme_is_that_of_the_guide() -> None:
    programme = parse_programme(CONTENT)
    assert isinstance(programme, Programme)
    assert (programme.rates.standard, programme.rates.franchise) == (5, 2)
    assert (programme.programme.begins_on, programme.programme.ends_on) == (date(2019, 10, 1), date(2020, 6, 30))
    assert {industry: (limit.capital_yen, limit.employees) for industry, limit in programme.size.items()} == {
        Industry.MANUFACTURING: (300_000_000, 300),
        Industry.WHOLESALE: (100_000_000, 100),
        Industry.RETAIL: (50_000_000, 50),
        Industry.SERVICES: (50_000_000, 100),
        Industry.INNS: (50_000_000, 200),
        Industry.SOFTWARE: (300_000_000, 300),
    }
    limits = programme.limits
    assert (limits.taxable_income_yen, limits.parent_capital_yen, limits.parent_share) == (1_500_000_000, 500_000_000, 100)
    assert limits.merchant_fee_percent == 3.25
    assert programme.standard_time.months == 2
    rule = programme.calendar
    assert (rule.start_days, rule.cutoff_days_before, rule.cutoff_time) == ((1, 11, 21), 25, time(17))
    assert rule.closing_business_days_before == 3
    assert rule.intake_ends_at == datetime(2020, 4, 30, 17, tzinfo=JAPAN)
    assert rule.last_start_on == date(2020, 6, 11)


def test_the_packaged_kits_hold_what_the_guide_lists() -> None:
    programme = parse_programme(CONTENT)
    assert isinstance(programme, Programme)
    (contents,) = programme.kits.contents
    assert [(item.standard, item.scenic) for item in contents.A] == [(5, 2), (2, 1), (5, 2), (3, 1), (30, 30)]
    assert [(item.standard, item.scenic) for item in contents.B] == [(5, 2), (5, 2)]


def test_the_papers_bear_the_titles_of_the_guide_and_no_forbidden_word() -> None:
    programme = parse_programme(CONTENT)
    assert isinstance(programme, Programme)
    titles = [programme.letter(kind).title for kind in ("registered", "returned", "rejected", "provider-registered", "provider-refused")]
    assert titles == [
        "加盟店登録決定通知書",
        "申請内容の不備に関する補正依頼書",
        "加盟店登録審査結果通知書（登録不可）",
        "決済事業者登録通知書",
        "登録不可通知書",
    ]
    assert "却下" not in CONTENT
    assert "不採択" not in CONTENT


def test_a_paper_or_phrase_that_is_none_is_an_error_of_the_program() -> None:
    programme = parse_programme(CONTENT)
    assert isinstance(programme, Programme)
    for name in ("registered", "no-such-phrase", "labels"):
        with pytest.raises(KeyError):
            programme.letter_phrase(name)
    for kind in ("number", "no-such-paper", "labels"):
        with pytest.raises(KeyError):
            programme.letter(kind)


DEFECTS = {
    "a whole number as text": ("standard = 5 ", 'standard = "5" ', "rates.standard", ("standard =", "[rates]")),
    "a fraction of a percent": ("franchise = 2 ", "franchise = 2.5 ", "rates.franchise", ("franchise =", "[rates]")),
    "true for a number": ("months = 2 ", "months = true ", "standard_time.months", ("months", "")),
    "a negative limit": (
        "employees = 100\n[size.retail]",
        "employees = -1\n[size.retail]",
        "size.wholesale.employees",
        ("employees = 100", ""),
    ),
    "an entry that is not known": ("months = 2 ", "weeks = 3\nmonths = 2 ", "standard_time.weeks", ("months", "")),
    "a start day beyond the month": ("[1, 11, 21]", "[1, 11, 31]", "calendar.start_days.2", ("start_days", "")),
    "a cutoff without its offset": (
        "cutoff_at = 2020-02-05T17:00:00+09:00",
        "cutoff_at = 2020-02-05T17:00:00",
        "calendar.rows.3.cutoff_at",
        ("cutoff_at = 2020-02-05", ""),
    ),
    "a date that is none": ("first_start_on = 2019-10-01", 'first_start_on = "October"', "calendar.first_start_on", ("first_start_on", "")),
    "a time that is none": ("cutoff_time = 17:00:00", 'cutoff_time = "noon"', "calendar.cutoff_time", ("cutoff_time", "")),
    "an industry that is none": ("[size.software]", "[size.farming]", "size.farming", ("[size.software]", "")),
    "a kind that is none": ('npo = "employees"', 'npo = "members"', "kinds.npo", ("npo", "")),
    "a document that is none": ('"licence"]', '"passport"]', "documents.sole_proprietor.3", ("sole_proprietor", "")),
    "a rule that is none": ('phone = "C §2(3)"', 'fax = "C §2(3)"', "sources.fax", ("phone =", "[sources]")),
    "an empty text": ('sender = ["補助金事務局"]', 'sender = [""]', "programme.sender.0", ("sender", "")),
    "a share over a hundred": ("parent_share = 100 ", "parent_share = 101 ", "limits.parent_share", ("parent_share", "")),
    "an outcome that is none": ('E01 = { outcome = "fail"', 'E01 = { outcome = "perhaps"', "exclusions.E01.outcome", ("E01", "")),
    "figures that no rule gives": ('figures = "subsidiary"', 'figures = "size"', "exclusions.E12.figures", ("E12", "")),
    "figures without a rule": ('figures = "subsidiary", ', "", "exclusions.E12", ("E12", "")),
    "a rule without figures": (
        'E01 = { outcome = "fail"',
        'E01 = { figures = "subsidiary", outcome = "fail"',
        "exclusions.E01",
        ("E01", ""),
    ),
    "a decision that is none": (
        'for = ["reopen"]\nlabel = { ja = "新',
        'for = ["redo"]\nlabel = { ja = "新',
        "reasons.new-facts.for.0",
        ("for", "[reasons.new"),
    ),
    "a letter without a title": ('title = "加盟店登録取消通知書"\n', "", "letters.cancelled.title", ("[letters.cancelled]", "")),
    "a paper that is none": ("[letters.cancelled]", "[letters.revoked]", "letters.revoked", ("[letters.cancelled]", "")),
    "a label that is missing": ('store = "店舗名", ', "", "letters.labels.store", ("labels", "[letters]")),
    "a placeholder that nothing fills": ("（{provider}）", "（{foo}）", "letters.contact", ("contact", "")),
    "a brace that does not close": ("第{number}-{version}号", "第{number-{version}号", "letters.number", ("number", "[letters]")),
    "a sentence for callers with an unknown placeholder": (
        "The application was withdrawn. Please ask",
        "The application {foo} was withdrawn. Please ask",
        "say.en.withdrawn",
        ("withdrawn", "[say.en]"),
    ),
    "a status that is none": ('withdrawn = "The', 'gone = "The', "say.en.gone", ("withdrawn", "[say.en]")),
    "an end before the beginning": ("ends_on = 2020-06-30", "ends_on = 2019-09-30", "programme", ("[programme]", "")),
    "a last start before the first": ("last_start_on = 2020-06-11", "last_start_on = 2019-06-11", "calendar", ("[calendar]", "")),
    "a published row for another day": ("start_on = 2020-03-11", "start_on = 2020-03-12", "calendar", ("[calendar]", "")),
    "two published rows for one day": ("start_on = 2020-03-11", "start_on = 2020-03-01", "calendar", ("[calendar]", "")),
    "a cutoff on its start day": (
        "cutoff_at = 2020-02-14T17:00:00+09:00",
        "cutoff_at = 2020-03-11T17:00:00+09:00",
        "calendar.rows.4",
        ("start_on = 2020-03-11", ""),
    ),
    "a list that is none": ("closed_days = []", "closed_days = 5", "calendar.closed_days", ("closed_days", "")),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_refused_with_its_entry_and_its_line(defect: str) -> None:
    old, new, place, (start, after) = DEFECTS[defect]
    line = line_of(start, after)
    if defect == "a cutoff on its start day":
        line -= 1  # the row's own heading
    said = refused(changed(old, new))
    assert f"{line}行目 {place} " in said["ja"]
    assert f"line {line}, {place} " in said["en"]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('npo = "employees"\n', "", "kinds.npo"),
        ("[size.inns]\ncapital_yen = 50_000_000\nemployees = 200\n", "", "size.inns"),
        ('phone = "C §2(3)"\n', "", "sources.phone"),
        ('E08 = { outcome = "fail", text = "保税売店" }\n', "", "exclusions.E08"),
        ('G07 = "その他"\n', "", "goods.G07"),
        ("[reasons.other]", "[reasons.another]", "reasons.other"),
    ],
)
def test_an_entry_that_the_office_needs_is_named_when_it_is_missing(old: str, new: str, place: str) -> None:
    said = refused(changed(old, new))
    assert place in said["ja"]
    assert place in said["en"]


@pytest.mark.parametrize("status", ApplicationStatus)
@pytest.mark.parametrize("language", LANGUAGES)
def test_callers_are_told_something_for_every_status(status: ApplicationStatus, language: Language) -> None:
    line = line_of(f"{status} =", f"[say.{language}]")
    without = "\n".join([*LINES[: line - 1], *LINES[line:]])
    assert f"say.{language}.{status}" in refused(without)[language]


def test_every_defect_of_a_file_is_named_at_once() -> None:
    said = refused(changed("standard = 5 ", 'standard = "5" ').replace("months = 2 ", "months = -2 ").replace("warn_days = [14, 3]\n", ""))
    for place in ("rates.standard", "standard_time.months", "standard_time.warn_days"):
        assert place in said["ja"]
        assert place in said["en"]


def test_a_missing_entry_is_placed_at_its_table_and_a_missing_table_by_its_name_alone() -> None:
    assert f"{line_of('[standard_time]')}行目 standard_time.warn_days がありません" in refused(changed("warn_days = [14, 3]\n", ""))["ja"]
    table = CONTENT[CONTENT.index("[documents]") : CONTENT.index("# where each rule stands")]
    assert "documents がありません" in refused(CONTENT.replace(table, ""))["ja"]


@pytest.mark.parametrize("content", ["", "[rates", "[rates]\nstandard = 5\nstandard = 6", "制度", "a = 1\x00"])
def test_what_is_no_toml_or_empty_is_refused(content: str) -> None:
    refused(content)


def test_a_file_that_is_not_toml_is_refused_with_the_line() -> None:
    assert f"line {line_of('[rates]')}" in refused(changed("[rates]", "[rates"))["ja"]


@given(st.integers(0, len(LINES) - 1), st.sampled_from(["", "=", "[", 'x = "', "x = 1", "2 = 3"]))
def test_no_single_spoilt_line_gets_past_as_an_error_of_the_program(number: int, spoilt: str) -> None:
    result = parse_programme("\n".join([*LINES[:number], spoilt, *LINES[number + 1 :]]))
    assert isinstance(result, (Programme, Refusal))
    if isinstance(result, Refusal):
        assert all(say(language, result.message) for language in LANGUAGES)


STRICTER = changed("capital_yen = 50_000_000\nemployees = 50\n", "capital_yen = 1_000_000\nemployees = 3\n")


def test_an_office_has_a_copy_of_the_file_of_its_own(office: Office) -> None:
    (row,) = records(office, table_of(ProgrammeVersion))
    assert (row["version"], row["content"], row["digest"]) == (1, CONTENT, programme_digest(CONTENT))
    assert actions(office, "programme") == ["load"]


def test_a_loaded_file_is_kept_as_the_next_version_with_its_digest_and_in_force_at_the_next_opening(
    office: Office, office_url: str, people: People
) -> None:
    assert change_programme(office, people["mai"], STRICTER) == Rechecked(0)
    rows = records(office, table_of(ProgrammeVersion))
    assert [(row["version"], row["digest"]) for row in rows] == [(1, programme_digest(CONTENT)), (2, programme_digest(STRICTER))]
    assert rows[0]["content"] == CONTENT
    assert [row["programme_version"] for row in records(office, table_of(OfficeRecord))] == [2]
    assert actions(office, "programme") == ["load", "load"]
    assert actions(office, "office")[-1] == "programme"
    again = open_office(office_url, now=OPENED)
    assert (again.programme_version, again.programme.size[Industry.RETAIL].employees) == (2, 3)
    again.engine.dispose()


def test_only_a_manager_loads_a_file_and_a_defective_or_equal_one_changes_nothing(office: Office, people: People) -> None:
    for login in ("rin", "admin", "aud", "cal", "sho"):
        assert code_of(change_programme(office, people[login], STRICTER)) == "not-permitted"
    assert code_of(change_programme(office, people["mai"], CONTENT.replace("[rates]", "[rats]"))) == "invalid-file"
    assert code_of(change_programme(office, people["mai"], CONTENT)) == "nothing-to-do"
    assert len(records(office, table_of(ProgrammeVersion))) == 1
    assert actions(office, "programme") == ["load"]


def test_a_file_that_lost_a_reason_of_decisions_is_refused_before_letters_fail_on_it(office: Office, people: People) -> None:
    lost = CONTENT.replace("[reasons.duplicate]", "[reasons.twofold]")
    for result in (change_programme(office, people["mai"], lost), compare_programme(office, people["mai"], lost)):
        assert isinstance(result, Refusal)
        assert result.code is RefusalCode.INVALID_FILE
        assert "duplicate" in say("en", result.message)
    out_of_use = changed('for = ["reject"]\nlabel = { ja = "重複した申請"', 'for = []\nlabel = { ja = "重複した申請"')
    assert change_programme(office, people["mai"], out_of_use) == Rechecked(0)


def test_what_arrives_after_the_load_is_checked_under_the_new_file(office: Office, office_url: str, people: People) -> None:
    provider = take_over_provider(office, people)
    assert change_programme(office, people["mai"], STRICTER) == Rechecked(0)
    again = open_office(office_url, now=OPENED)
    (number,) = taken(again, people, provider, 1)
    assert shown(again, people, number).verdict == "ineligible"
    assert [row["verdict"] for row in records(again, table_of(Application))] == ["ineligible"]
    again.engine.dispose()
