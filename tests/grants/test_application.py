"""Taking in applications for grants, and their withdrawal."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import Outbox
from models.vocabulary import RefusalCode
from models.vocabulary_providers import CostKind
from secretariat.grants.application import apply_for_grant, withdraw_grant
from secretariat.grants.costs import LONGEST_TEXT, MOST_LINES, PlannedCost
from secretariat.grants.decision import decide_grant
from secretariat.office import Office
from secretariat.providers.registration import decide_provider
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.grant_work import applied, card, cost_rows, grant_row, granted, judged, planned, refused, settled, with_rules
from tests.support.samples import receive_provider, take_over_provider

People = Mapping[str, Person]
LINE = PlannedCost(CostKind.STAFF, 1000, date(2020, 2, 1), "見本")


def test_an_application_is_kept_with_its_lines_and_its_journal_entry(office: Office, people: People) -> None:
    provider = receive_provider(office, people)
    number = apply_for_grant(
        office,
        people["rin"],
        provider.lower(),
        " ポイント付与\n機能 ",
        [
            PlannedCost(CostKind.DEVELOPMENT, 3_000_001, date(2020, 2, 1), " 付与機能の\n開発 "),
            PlannedCost(CostKind.STAFF, 500_000, date(2020, 3, 1), "試験"),
        ],
    )
    assert isinstance(number, str)
    row, (first, second) = grant_row(office, number), cost_rows(office, number)
    assert (row["status"], row["version"], row["project"]) == ("received", 1, "ポイント付与 機能")
    assert (first["place"], first["kind"], first["wording"], first["planned_yen"]) == (1, "development", "付与機能の 開発", 3_000_001)
    assert (second["place"], second["begins_on"], second["outcome"], second["reported_yen"]) == (2, date(2020, 3, 1), "review", None)
    assert records.actions(office, number) == [("rin", "apply")]
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("command", [Command("reject", ("requirements-not-met",)), Command("withdraw")])
def test_a_provider_that_is_out_is_granted_nothing(office: Office, people: People, command: Command) -> None:
    provider = receive_provider(office, people)
    number = judged(office, people, provider, planned(1000))
    assert decide_provider(office, people["mai"], provider, command) is None
    out = (RefusalCode.WRONG_STATE, "grants.provider_out")
    assert refused(apply_for_grant(office, people["rin"], provider, "見本", [LINE])) == out
    assert refused(decide_grant(office, people["mai"], number)) == out


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("project", "costs", "expected"),
    [
        (" \n", [LINE], (RefusalCode.INVALID_VALUE, "grants.text_missing")),
        ("x" * (LONGEST_TEXT + 1), [LINE], (RefusalCode.LIMIT_EXCEEDED, "grants.text_too_long")),
        ("逆\u202e順", [LINE], (RefusalCode.INVALID_VALUE, "casework.note_forbidden_character")),
        ("担当 1234-5678-9018", [LINE], (RefusalCode.INVALID_VALUE, "casework.note_my_number")),
        ("見本", [], (RefusalCode.INVALID_VALUE, "grants.no_lines")),
        ("見本", [LINE] * (MOST_LINES + 1), (RefusalCode.LIMIT_EXCEEDED, "grants.too_many_lines")),
        ("見本", [LINE, PlannedCost(CostKind.STAFF, 1, date(2020, 2, 1), "")], (RefusalCode.INVALID_VALUE, "grants.text_missing")),
        ("見本", planned(0), (RefusalCode.INVALID_VALUE, "grants.yen_out_of_range")),
        ("見本", planned(-1), (RefusalCode.INVALID_VALUE, "grants.yen_out_of_range")),
        ("見本", planned(10**15 + 1), (RefusalCode.INVALID_VALUE, "grants.yen_out_of_range")),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is(
    office: Office, people: People, project: str, costs: list[PlannedCost], expected: tuple[RefusalCode, str]
) -> None:
    provider = receive_provider(office, people)
    before = records.contents(office)
    assert refused(apply_for_grant(office, people["rin"], provider, project, costs)) == expected
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_kind_that_the_programme_does_not_count_is_refused(office: Office, people: People) -> None:
    provider = receive_provider(office, people)
    rules = office.programme.grant.costs
    without_staff = with_rules(office, costs={kind: label for kind, label in rules.items() if kind is not CostKind.STAFF})
    answer = apply_for_grant(without_staff, people["rin"], provider, "見本", [LINE])
    assert refused(answer) == (RefusalCode.INVALID_VALUE, "grants.kind_does_not_count")
    assert isinstance(apply_for_grant(office, people["rin"], provider, "見本", [LINE]), str)


def test_no_application_without_a_provider_and_none_from_who_may_not(office: Office, people: People) -> None:
    before = records.contents(office)
    assert refused(apply_for_grant(office, people["rin"], "P-0000099-X", "見本", [LINE]))[0] is RefusalCode.NOT_FOUND
    assert refused(apply_for_grant(office, people["aud"], "P-0000099-X", "見本", [LINE]))[0] is RefusalCode.NOT_PERMITTED
    assert records.contents(office) == before


def test_a_withdrawn_grant_takes_up_nothing_of_the_cap_and_its_letter_is_not_written_any_more(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    capped = with_rules(office, cap_yen=1000)
    first = granted(capped, people, provider, planned(2000))
    second = judged(capped, people, provider, planned(2000))
    assert refused(decide_grant(capped, people["mai"], second)) == (RefusalCode.LIMIT_EXCEEDED, "grants.cap_used_up")
    assert withdraw_grant(capped, people["mai"], first, "申請者からの申出") is None
    assert records.letters(office, first) == [("grant-decided", False)]
    assert card(office, people, first).history[-1].note == "申請者からの申出"
    assert decide_grant(capped, people["mai"], second) is None
    assert grant_row(office, second)["granted_yen"] == 1000


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_letter_that_was_written_before_the_withdrawal_stands(office: Office, people: People) -> None:
    number = granted(office, people, take_over_provider(office, people), planned(2000))
    outbox = table_of(Outbox)
    with office.writing("rin", "render-letters") as (session, act):
        session.execute(sa.update(outbox).where(outbox.c.case_id == number).values(rendered_at=act.at))
    assert withdraw_grant(office, people["mai"], number) is None
    assert records.letters(office, number) == [("grant-decided", True)]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_is_settled_or_refused_cannot_be_withdrawn(office: Office, people: People) -> None:
    number = granted(office, people, take_over_provider(office, people), planned(2000))
    assert refused(withdraw_grant(settled(office, people, number, 2000), people["mai"], number))[0] is RefusalCode.WRONG_STATE


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_reviewer_cannot_withdraw(office: Office, people: People) -> None:
    number = applied(office, people, take_over_provider(office, people), planned(2000))
    assert refused(withdraw_grant(office, people["rin"], number))[0] is RefusalCode.NOT_PERMITTED
