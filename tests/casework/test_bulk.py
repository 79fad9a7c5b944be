"""The same decision on many cases: planned, looked at again one by one, each a transaction of its own, called off between two."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from models.vocabulary import RefusalCode
from secretariat.casework import bulk as bulk_module
from secretariat.casework.bulk import BulkPlan, Outcomes, bulk_plan, carry_out
from secretariat.office import Office
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.saved_views import list_views, save_view
from secretariat.screening.decision import Command
from secretariat.screening.queue_view import Only, QueueView, unpack_view
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import actions, application, decide, taken

People = Mapping[str, Person]
APPROVE, RETURN = Command("approve"), Command("return", ("phone-wrong",))


def planned(office: Office, person: Person, command: Command, view: QueueView | None = None, limit: int = 500) -> BulkPlan:
    plan = bulk_plan(office, person, command, view or QueueView(), limit)
    assert isinstance(plan, BulkPlan), plan
    return plan


def code(answer: object) -> RefusalCode | None:
    return answer.code if isinstance(answer, Refusal) else None


def statuses(office: Office, numbers: list[str]) -> list[object]:
    return [application(office, number)["status"] for number in numbers]


def test_what_is_clean_is_approved_and_the_rest_is_told_why(office: Office, people: People) -> None:
    provider, rin = take_over_provider(office, people), people["rin"]
    rows = [
        application_row(1),
        application_row(2, capital_yen="60,000,000", employees="80"),  # too large
        application_row(3, franchise="加盟店", chain_name="みほんチェーン"),  # a rate to be judged
        application_row(4),
        application_row(5),
    ]
    clean, large, chain, held, changed = take_in(office, people["mai"], rows, provider).numbers
    assert decide(office, people["ren"], "take", held) == ["done"]
    plan = planned(office, rin, APPROVE)
    assert [code(case.refusal) for case in plan.cases] == [
        None,
        RefusalCode.NOT_ELIGIBLE,
        RefusalCode.NOT_ELIGIBLE,
        RefusalCode.HELD_BY_OTHER,
        None,
    ]
    assert (plan.possible, plan.more, statuses(office, [clean])) == (2, 0, ["received"])
    assert decide(office, people["ren"], "withdraw", changed) == ["done"]
    told: list[tuple[int, int]] = []
    results = carry_out(office, rin, plan, lambda done, total: told.append((done, total)))
    assert [(result.number, result.outcome) for result in results] == [
        (clean, Outcomes.DONE),
        (large, Outcomes.SKIPPED),
        (chain, Outcomes.SKIPPED),
        (held, Outcomes.SKIPPED),
        (changed, Outcomes.SKIPPED),
    ]
    assert code(results[4].refusal) is RefusalCode.CHANGED_MEANWHILE
    assert told == [(done, 5) for done in range(1, 6)]
    assert statuses(office, [clean, large, changed]) == ["approved", "received", "withdrawn"]
    assert records.faults(office) == []


def test_cases_are_returned_for_one_reason_from_a_saved_view(office: Office, people: People) -> None:
    first, second = take_over_provider(office, people), take_over_provider(office, people, 2, ("ハヤテペイ",))
    others, rin = taken(office, people, first, 1, 2), people["rin"]
    wanted = take_in(office, people["mai"], [application_row(serial, services="ハヤテペイ") for serial in (11, 12, 13)], second).numbers
    assert save_view(office, people["mai"], "queue", "ハヤテ", QueueView(provider=second).packed(), shared=True) is None
    view = unpack_view(list_views(office, rin, "queue")[0].definition)
    plan = planned(office, rin, RETURN, view, limit=2)
    assert ([case.number for case in plan.cases], plan.more) == (wanted[:2], 1)
    assert [result.outcome for result in carry_out(office, rin, plan)] == [Outcomes.DONE] * 2
    assert statuses(office, [*wanted, *others]) == ["returned", "returned", "received", "received", "received"]
    assert actions(office, wanted[0]) == ["receive", "return"]


def test_it_is_called_off_between_two_cases_and_a_lost_office_loses_nothing(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = taken(office, people, take_over_provider(office, people), 1, 2, 3, 4)
    plan, done = planned(office, people["rin"], APPROVE), list[int]()
    results = carry_out(office, people["rin"], plan, lambda number, _: done.append(number), lambda: len(done) == 2)
    assert [result.outcome for result in results] == [Outcomes.DONE, Outcomes.DONE, Outcomes.LEFT, Outcomes.LEFT]
    rest = planned(office, people["rin"], APPROVE)
    assert [case.number for case in rest.cases] == numbers[2:]

    def lost(*_: object, **__: object) -> None:
        raise OfficeUnavailable(refuse(RefusalCode.UNREACHABLE, "database.unreachable"))

    with monkeypatch.context() as patch:
        patch.setattr(bulk_module, "decide_application", lost)
        results = carry_out(office, people["rin"], rest)
    assert [result.outcome for result in results] == [Outcomes.FAILED, Outcomes.LEFT]
    assert statuses(office, numbers) == ["approved", "approved", "received", "received"]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_plan_that_makes_no_sense_is_refused_by_name(office: Office, people: People) -> None:
    rin = people["rin"]
    assert code(bulk_plan(office, rin, APPROVE, QueueView())) is RefusalCode.NOTHING_TO_DO
    assert code(bulk_plan(office, rin, APPROVE, QueueView(statuses=("registered",)))) is RefusalCode.NOTHING_TO_DO
    assert code(bulk_plan(office, rin, Command("return"), QueueView())) is RefusalCode.REASON_MISSING
    assert code(bulk_plan(office, rin, Command("return", ("size",)), QueueView())) is RefusalCode.INVALID_VALUE
    assert code(bulk_plan(office, rin, Command("return", ("other",)), QueueView())) is RefusalCode.NOTE_MISSING
    assert code(bulk_plan(office, rin, APPROVE, QueueView(text="、"))) is RefusalCode.INVALID_VALUE
    assert code(bulk_plan(office, people["aud"], APPROVE, QueueView())) is RefusalCode.NOT_PERMITTED
    with pytest.raises(KeyError):
        bulk_plan(office, rin, Command("reject", ("size",)), QueueView())


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_never_more_than_the_most_at_once(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_module, "MOST_AT_ONCE", 3)
    taken(office, people, take_over_provider(office, people), *range(1, 6))
    plan = planned(office, people["rin"], APPROVE)
    assert (len(plan.cases), plan.more, plan.more_capped) == (3, 2, False)
    assert len(planned(office, people["rin"], APPROVE, replace(QueueView(), only=(Only.UNHELD,)), 2).cases) == 2
