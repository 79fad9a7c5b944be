"""The quality of what providers send: counts at intake, the list, one provider by week and field, the paper."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from exports.letters import unprintable_in
from secretariat.clock import parse_instant
from secretariat.intake.amendments import take_in_amendments
from secretariat.intake.applications import take_in_applications
from secretariat.intake.confirming import decide_held_batches
from secretariat.intake.providers import take_in_providers
from secretariat.intake.refused_files import WHOLE
from secretariat.intake.result import IntakeResult
from secretariat.intake.sending_back import Sent, count_refused, count_sent_back
from secretariat.letter import Letter
from secretariat.messages import LANGUAGES, Language, catalogue
from secretariat.office import Office
from secretariat.providers.quality import QualityCard, QualityList, monday_of, quality_card, quality_list
from secretariat.providers.quality_notice import quality_notice
from secretariat.providers.quality_words import about_words, found_words
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.files import refused, send, send_file, taken, write_text
from tests.support.quality_work import fill_office
from tests.support.records import counts
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"])
FAULTY = (application_row(1, phone="代表"), application_row(2, phone="なし", postal_code="7"))


def listed(office: Office, person: Person, first: date | None = None, last: date | None = None) -> QualityList:
    found = quality_list(office, person, first, last)
    assert isinstance(found, QualityList), found
    return found


def card_of(office: Office, person: Person, number: str, first: date | None = None, last: date | None = None) -> QualityCard:
    found = quality_card(office, person, number, first, last)
    assert isinstance(found, QualityCard), found
    return found


def test_whoever_makes_most_work_comes_first_and_every_week_is_counted_by_itself(office: Office, people: People) -> None:
    mending, faulty = fill_office(office)
    first, second, *rest = listed(office, people["mai"]).providers
    assert (first.number, first.sent.work, first.sent.rejected, first.sent.returned, first.sent.rows) == (mending, 10, 8, 2, 36)
    assert (second.number, second.sent.rejected_share, second.sent.returned_share) == (faulty, 1.0, None)
    assert first.top == (("phone", 6), ("postal_code", 2), ("capital_yen", 1))
    assert [line.number for line in rest] == [None]  # registrations of providers belong to none
    card = card_of(office, people["aud"], mending.lower())
    assert len(card.weeks) == 13
    with_rows = [(monday.isoformat(), week.rows, week.rejected, week.returned) for monday, week in card.weeks if week.rows]
    assert with_rows == [("2019-12-16", 9, 4, 0), ("2019-12-23", 9, 3, 0), ("2020-01-06", 9, 1, 1), ("2020-01-13", 9, 0, 1)]
    assert [(one.field, one.problem, one.rows) for one in card.faults] == [
        ("phone", "wrong_form", 6),
        ("postal_code", "wrong_form", 2),
        ("capital_yen", "not_a_number", 1),
    ]
    assert [(one.kind, one.field, one.rows) for one in card.checks] == [("review", "goods", 4)]
    assert {(one.reason, one.field, one.items) for one in card.returns} == {("phone-wrong", None, 2), ("documents-missing", None, 1)}
    within = card_of(office, people["mai"], mending, date(2019, 12, 25), date(2020, 1, 8))
    assert (within.sent.rows, within.sent.rejected, within.sent.returned) == (9, 1, 1)
    assert [monday for monday, _ in within.weeks] == [date(2019, 12, 23), date(2019, 12, 30), date(2020, 1, 6)]


@embedded
def test_a_file_of_faults_only_is_counted_once_and_a_dry_run_not_at_all(office: Office, people: People, tmp_path: Path) -> None:
    provider, rin = take_over_provider(office, people), people["rin"]
    path = write_text(FAULTY, APPLICATION_HEADINGS, tmp_path / "申請.csv")
    tried = taken(send(office, rin, FAULTY, provider, tmp_path, dry_run=True))
    before = counts(office)["file_count"]
    for _ in range(2):
        taken(send(office, rin, FAULTY, provider, tmp_path))
        assert count_sent_back(office, rin, Sent(path, "applications", provider, None), tried) is None
    assert counts(office)["file_count"] == before + 1
    sent = card_of(office, rin, provider).sent
    assert (sent.files, sent.rows, sent.rejected, sent.accepted) == (1, 2, 2, 0)


@embedded
def test_a_file_that_is_refused_as_a_whole_counts_once_and_without_content(office: Office, people: People, tmp_path: Path) -> None:
    provider, rin = take_over_provider(office, people), people["rin"]
    (path := tmp_path / "申請.csv").write_text("見出し,のない,表\n1,2,3\n", "utf-8")
    (empty := write_text([], APPLICATION_HEADINGS, tmp_path / "空.csv"))
    before = counts(office)["file_count"]
    tried = send_file(office, rin, path, provider, dry_run=True)
    assert isinstance(tried, Refusal)
    refused(send_file(office, rin, tmp_path / "no-such.csv", provider))
    assert counts(office)["file_count"] == before, "neither what was only tried nor what is not there"
    for kind in (take_in_amendments, take_in_applications):
        assert isinstance(kind(office, rin, path, provider), Refusal)
    assert count_refused(office, rin, Sent(path, "applications", provider, None), tried) is None
    assert code_of(count_refused(office, people["cal"], Sent(path, "applications", provider, None), tried)) == "not-permitted"
    refused(send_file(office, rin, empty, provider))
    card = card_of(office, rin, provider)
    assert (card.sent.files, card.sent.rows, [(one.field, one.problem, one.rows) for one in card.faults]) == (2, 0, [(*WHOLE[1:], 2)])
    assert {found_words(one, "ja") for one in card.faults} == {"ファイル全体の受付不可"}
    assert {about_words(one, language) for one in card.faults for language in LANGUAGES} == {"ファイル全体", "the file as a whole"}
    assert isinstance(take_in_providers(office, rin, path), Refusal)
    assert [line.top for line in listed(office, rin).providers if line.number is None] == [((WHOLE.field, 1),)]


@embedded
def test_a_file_that_was_only_tried_counts_once_its_report_goes_back_and_none_other_does(
    office: Office, people: People, tmp_path: Path
) -> None:
    provider, rin = take_over_provider(office, people), people["rin"]
    path = tmp_path / "applications.csv"
    good = taken(send(office, rin, [application_row(1)], provider, tmp_path, dry_run=True))
    assert count_sent_back(office, rin, Sent(path, "applications", provider, None), good) is None
    tried = taken(send(office, rin, FAULTY, provider, tmp_path, dry_run=True))
    assert code_of(count_sent_back(office, people["cal"], Sent(path, "applications", provider, None), tried)) == "not-permitted"
    assert code_of(count_sent_back(office, rin, Sent(path, "applications", "P-0000099-X", None), tried)) == "not-found"
    assert card_of(office, rin, provider).sent.files == 0
    assert count_sent_back(office, rin, Sent(path, "applications", provider, None), tried) is None
    assert [(one.field, one.rows) for one in card_of(office, rin, provider).faults] == [("phone", 2), ("postal_code", 1)]
    providers = write_text([provider_row(5, phone="代表")], PROVIDER_HEADINGS, tmp_path / "届.csv")
    result = taken(take_in_providers(office, rin, providers, dry_run=True))
    assert count_sent_back(office, rin, Sent(providers, "providers", None, None), result) is None
    assert [(line.number, line.top) for line in listed(office, rin).providers if line.number is None] == [(None, (("phone", 1),))]


@embedded
def test_a_file_that_waits_for_another_person_counts_once_it_is_confirmed(office: Office, people: People, tmp_path: Path) -> None:
    provider, mai = take_over_provider(office, people), people["mai"]
    path = write_text([application_row(3), *FAULTY], APPLICATION_HEADINGS, tmp_path / "申請.csv")
    held = take_in_applications(office, mai, path, provider, parse_instant("2020-01-17T10:00:00+09:00"), reason="障害のため")
    assert isinstance(held, IntakeResult)
    assert card_of(office, mai, provider).sent.files == 0
    (result,) = decide_held_batches(office, people["mio"], [str(held.batch)], Command("confirm"))
    assert result.refusal is None
    sent = card_of(office, mai, provider).sent
    assert (sent.files, sent.rows, sent.rejected) == (1, 3, 2)


@embedded
def test_days_that_make_no_range_and_people_who_may_not_are_refused(office: Office, people: People) -> None:
    mai, provider = people["mai"], take_over_provider(office, people)
    assert code_of(quality_list(office, mai, date(2020, 1, 20), date(2020, 1, 19))) == "invalid-value"
    assert code_of(quality_list(office, mai, date(2018, 1, 1))) == "limit-exceeded"
    assert code_of(quality_card(office, mai, "P-0000099-X")) == "not-found"
    assert listed(office, mai, date(2030, 1, 1)).providers == ()
    for login in ("sho", "cal", "admin"):
        assert code_of(quality_list(office, people[login])) == "not-permitted"
        assert code_of(quality_card(office, people[login], provider)) == "not-permitted"
    assert code_of(quality_notice(office, people["aud"], provider)) == "not-permitted"


@embedded
def test_the_paper_tells_the_figures_and_what_to_mend_first(office: Office, people: People) -> None:
    mending, _ = fill_office(office)
    notice = quality_notice(office, people["rin"], mending)
    assert isinstance(notice, Letter)
    facts = dict(notice.facts)
    assert (facts["不備"], facts["補正依頼"]) == ("8行（全体の22.2%）", "2件")
    assert facts["不備の割合の推移"] == "12/16の週 44.4%、12/23の週 33.3%、1/6の週 11.1%、1/13の週 0.0%"
    assert notice.table is not None
    assert notice.table.rows[0] == ("不備", "電話番号", "形式の誤り", "6")
    assert notice.table.rows[3] == ("補正依頼", "電話番号", "電話番号の不備", "2")
    assert unprintable_in(notice) == ""
    refusal = quality_notice(at(office, "2020-06-01T10:00"), people["rin"], mending)
    assert isinstance(refusal, Refusal)
    assert refusal.message.key == "quality.nothing_known"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_of_a_row_has_its_short_words(language: Language) -> None:
    of_rows, short = ({key for key in catalogue(language, area) if key.startswith("problem.")} for area in ("intake", "quality"))
    assert short - of_rows == {f"problem.{WHOLE.problem}"}
    assert of_rows <= short


def test_a_week_begins_on_monday() -> None:
    assert [monday_of(date(2020, 1, day)).day for day in (19, 20, 26, 27)] == [13, 20, 20, 27]
