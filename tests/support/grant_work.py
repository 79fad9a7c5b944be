"""Grants brought to where a test begins; made-up projects of a provider."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.grant import GrantCost, ModificationGrant
from models.vocabulary import RefusalCode
from models.vocabulary_providers import CostKind
from secretariat.grants.application import apply_for_grant
from secretariat.grants.card import GrantCard, grant_card
from secretariat.grants.costs import PlannedCost, ReportedCost
from secretariat.grants.decision import decide_grant, judge_cost
from secretariat.grants.settlement import judge_report, report_result, settle_grant
from secretariat.identifiers import case_number
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import OPENED, PEOPLE, at

People = Mapping[str, Person]
DECIDED_ON: Final = date(2020, 1, 20)  # the day of the office of the tests
BEGINS_ON: Final = date(2020, 2, 1)
REPORTED_AT: Final = "2020-04-01T10:00"
SETTLED_AT: Final = "2020-04-10T10:00"


def planned(*amounts: int, begins_on: date = BEGINS_ON) -> list[PlannedCost]:
    """Lines of these amounts, one kind after another."""
    kinds = list(CostKind)
    return [PlannedCost(kinds[place % len(kinds)], yen, begins_on, f"見本の作業{place + 1}") for place, yen in enumerate(amounts)]


def applied(office: Office, people: People, provider: str, costs: Sequence[PlannedCost]) -> str:
    """A grant that nobody has judged yet."""
    number = apply_for_grant(office, people["rin"], provider, "ポイント付与機能の追加", costs)
    assert isinstance(number, str), number
    return number


def judged(office: Office, people: People, provider: str, costs: Sequence[PlannedCost]) -> str:
    """A grant all lines of which are accepted."""
    number = applied(office, people, provider, costs)
    for place in range(1, len(costs) + 1):
        assert judge_cost(office, people["rin"], number, place, "pass") is None
    return number


def granted(office: Office, people: People, provider: str, costs: Sequence[PlannedCost], conditions: str | None = None) -> str:
    """A grant that was decided on."""
    number = judged(office, people, provider, costs)
    assert decide_grant(office, people["mai"], number, conditions) is None
    return number


def reported(office: Office, people: People, number: str, *amounts: int, began_on: date = BEGINS_ON) -> Office:
    """Reports these amounts, line by line, and accepts them; gives the office of that day."""
    later = at(office, REPORTED_AT)
    costs = [ReportedCost(place, yen, began_on) for place, yen in enumerate(amounts, 1)]
    assert report_result(later, people["rin"], number, costs) is None
    for cost in costs:
        assert judge_report(later, people["rin"], number, cost.place, "pass") is None
    return later


def settled(office: Office, people: People, number: str, *amounts: int) -> Office:
    """Reports these amounts and settles; gives the office of that day."""
    reported(office, people, number, *amounts)
    later = at(office, SETTLED_AT)
    assert settle_grant(later, people["mai"], number) is None
    return later


def with_rules(office: Office, **rules: object) -> Office:
    """The same office under other rules of its programme for grants."""
    programme = office.programme.model_copy(update={"grant": office.programme.grant.model_copy(update=rules)})
    return replace(office, programme=programme)


def card(office: Office, people: People, number: str) -> GrantCard:
    """The grant as it is shown."""
    shown = grant_card(office, people["aud"], number)
    assert isinstance(shown, GrantCard), shown
    return shown


def grant_row(office: Office, number: str) -> sa.RowMapping:
    """The grant as it is kept."""
    table = table_of(ModificationGrant)
    (row,) = records.rows(office, sa.select(table).where(table.c.number == number))
    return row


def cost_rows(office: Office, number: str) -> records.Rows:
    """Its lines as they are kept."""
    table = table_of(GrantCost)
    return records.rows(office, sa.select(table).where(table.c.grant_id == grant_row(office, number)["id"]).order_by(table.c.place))


def refused(answer: object) -> tuple[RefusalCode, str]:
    """Code and key of a refusal."""
    assert isinstance(answer, Refusal), answer
    return answer.code, answer.message.key


def fill_grants(url: str) -> None:
    """Three grants of the first provider: one judged by rin (two lines pass, one does not), one reported and judged, one settled by mio."""
    office = open_office(url, now=OPENED)
    try:
        provider = case_number("P", 1)
        first = applied(office, PEOPLE, provider, planned(3_000_001, 1_200_000, 500_000))
        note = "見積書に、改修と関わりのない機器が含まれている。"
        for place, (outcome, said) in enumerate([("pass", "見積書を確認した。"), ("pass", None), ("fail", note)], 1):
            assert judge_cost(office, PEOPLE["rin"], first, place, outcome, said) is None
        second = granted(office, PEOPLE, provider, planned(2_000_000, 800_000), "完了後1か月以内に報告すること")
        third = granted(office, PEOPLE, provider, planned(600_000))
        for number, amounts in ((second, (2_150_000, 640_000)), (third, (600_000,))):
            costs = [ReportedCost(place, yen, DECIDED_ON) for place, yen in enumerate(amounts, 1)]
            assert report_result(office, PEOPLE["rin"], number, costs) is None
            for cost in costs:
                assert judge_report(office, PEOPLE["ren"], number, cost.place, "pass") is None
        assert settle_grant(office, PEOPLE["mio"], third) is None
    finally:
        office.engine.dispose()
