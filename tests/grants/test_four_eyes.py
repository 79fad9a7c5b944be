"""Four eyes on a grant: nobody decides, settles or pays on what they judged or settled themselves; and what a decision would bring."""

from collections.abc import Mapping

import pytest

from models.vocabulary import RefusalCode
from secretariat.grants.costs import ReportedCost
from secretariat.grants.decision import decide_grant, judge_cost
from secretariat.grants.settlement import judge_report, pay_grant, report_result, settle_grant
from secretariat.grants.work import GrantDecision, GrantForesight, GrantWork, decide, foresee_decision, grant_work
from secretariat.office import Office
from secretariat.staff import Person
from tests.support import records
from tests.support.grant_work import DECIDED_ON, applied, grant_row, judged, planned, refused
from tests.support.samples import take_over_provider

People = Mapping[str, Person]
SAME = RefusalCode.SAME_PERSON


def against(office: Office, person: Person, number: str, command: str) -> str | None:
    """The key of what stands against a command at a desk, as it is greyed there."""
    work = grant_work(office, person, number)
    assert isinstance(work, GrantWork), work
    return work.refusals[command].message.key if command in work.refusals else None


def test_each_step_on_money_needs_another_person_than_who_stands_behind_the_step_before(office: Office, people: People) -> None:
    mai, mio, rin = people["mai"], people["mio"], people["rin"]
    number = applied(office, people, take_over_provider(office, people), planned(1000, 600))
    assert judge_cost(office, rin, number, 1, "pass") is None
    assert judge_cost(office, mai, number, 2, "pass") is None
    assert refused(decide_grant(office, mai, number)) == (SAME, "grants.same_person_judged")
    assert against(office, mai, number, "grant") == "grants.same_person_judged"
    assert against(office, mio, number, "grant") is None
    assert decide_grant(office, mio, number) is None
    assert report_result(office, mai, number, [ReportedCost(1, 1000, DECIDED_ON), ReportedCost(2, 0, None)]) is None
    assert against(office, mai, number, "settle-grant") == "grants.lines_not_judged"
    assert judge_report(office, mai, number, 1, "pass") is None
    assert refused(settle_grant(office, mai, number)) == (SAME, "grants.same_person_judged_report")
    assert settle_grant(office, mio, number) is None
    assert refused(pay_grant(office, mio, number, DECIDED_ON)) == (SAME, "grants.same_person_settled")
    assert against(office, mio, number, "pay") == "grants.same_person_settled"
    assert against(office, rin, number, "pay") == "staff.not_permitted"
    assert pay_grant(office, mai, number, DECIDED_ON) is None
    assert records.faults(office) == []


def test_a_line_that_somebody_else_judges_anew_is_theirs(office: Office, people: People) -> None:
    mai, rin = people["mai"], people["rin"]
    number = applied(office, people, take_over_provider(office, people), planned(1000))
    assert judge_cost(office, mai, number, 1, "fail", "見積書がない") is None
    assert judge_cost(office, rin, number, 1, "pass") is None
    assert decide_grant(office, mai, number) is None


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_a_decision_would_bring_is_what_it_brings(office: Office, people: People) -> None:
    mai, provider = people["mai"], take_over_provider(office, people)
    number = judged(office, people, provider, planned(1000, 601))
    before = records.contents(office)
    foreseen = foresee_decision(office, mai, number, GrantDecision("grant", note="見本の条件"))
    assert isinstance(foreseen, GrantForesight)
    assert (foreseen.target, foreseen.refusal) == ("granted", None)
    assert foreseen.steps[-1].parameters["yen"] == 800
    assert foreseen.letter is not None
    assert {"800円", "見本の条件"} <= {value for _, value in foreseen.letter.facts}
    refusing = foresee_decision(office, mai, number, GrantDecision("refuse", ("no-such-reason",)))
    assert isinstance(refusing, GrantForesight)
    assert refusing.refusal is not None
    assert records.contents(office) == before
    assert decide(office, mai, number, GrantDecision("grant", note="見本の条件"), seen=3) is None
    row = grant_row(office, number)
    assert (row["granted_yen"], row["conditions"]) == (800, "見本の条件")
    assert refused(decide(office, mai, number, GrantDecision("withdraw"), seen=3)) == (
        RefusalCode.CHANGED_MEANWHILE,
        "casework.changed_meanwhile",
    )
    with pytest.raises(KeyError):
        decide(office, mai, number, GrantDecision("pay"))
