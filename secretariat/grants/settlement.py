"""After the work (実績報告, 額の確定, 支払): what it cost is reported and judged, the amount is fixed and paid.

A reported line counts at most as planned, and not at all where its work began before the decision.
"""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import Outcome, RefusalCode
from secretariat import journal
from secretariat.casework.acts import GRANT, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.grants.application import provider_obstacle
from secretariat.grants.costs import Cost, ReportedCost, check_reported, cost_at, costs_of, write_cost
from secretariat.grants.decision import check_judgement
from secretariat.grants.four_eyes import has_settled, judged_by
from secretariat.grants.sums import Award, SettledSum
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

ENTRIES = table_of(JournalEntry)


def report_result(office: Office, person: Person, number: str, costs: Sequence[ReportedCost], *, seen: int | None = None) -> Refusal | None:
    """Takes in a report on all accepted lines, or one that replaces it; lines that stay the same keep their judgement."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := provider_obstacle(session, case.row["provider_id"]):
            return refused
        today, planned = japan_day(act.at), costs_of(session, case.id)
        if refused := check_reported(costs, planned, today):
            return refused
        for line in costs:
            cost = planned[line.place - 1]
            if cost.reported_outcome is None or (cost.reported_yen, cost.began_on) != (line.yen, line.began_on):
                outcome = _first_outcome(line, case.row["decided_on"])
                values = {"reported_yen": line.yen, "began_on": line.began_on, "reported_outcome": outcome.value}
                write_cost(session, cost, case.entry, values)
        said = [[line.place, line.yen, line.began_on.isoformat() if line.began_on else None] for line in costs]
        return Change({"reported_on": today}, {"costs": said})

    return act_on(office, person, GRANT, number, Command("report"), write, seen=seen)


def _first_outcome(line: ReportedCost, decided_on: date) -> Outcome:
    """What needs nobody's judgement: work begun before the decision never counts, and of no cost there is nothing to judge."""
    if line.began_on is not None and line.began_on < decided_on:
        return Outcome.FAIL
    return Outcome.REVIEW if line.yen else Outcome.PASS


def judge_report(
    office: Office, person: Person, number: str, place: int, outcome: str, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Records whether the reported line at a place (from 1) is accepted: pass, or fail with a note."""
    if refused := may(person.role, "examine-grant") or check_judgement(outcome, note):
        return refused

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        cost = cost_at(costs_of(session, case.id), place)
        if isinstance(cost, Refusal):
            return cost
        if cost.reported_outcome is None:
            return refuse(RefusalCode.WRONG_STATE, "grants.line_not_reported", place=place)
        decided_on = case.row["decided_on"]
        if outcome == Outcome.PASS and cost.began_on is not None and cost.began_on < decided_on:
            return refuse(RefusalCode.NOT_ELIGIBLE, "grants.began_before", place=place, began=cost.began_on, day=decided_on)
        write_cost(session, cost, case.entry, {"reported_outcome": outcome, "note": note or cost.note})
        return Change(payload={"place": place, "outcome": outcome})

    return act_on(office, person, GRANT, number, Command("judge-report", note=note), write, seen=seen)


def settle_grant(office: Office, person: Person, number: str, *, seen: int | None = None) -> Refusal | None:
    """Fixes the amount: the decision's share of the accepted reported costs, at most what was granted. It may come to nothing.

    Whoever judged a reported line, as it is judged now, cannot settle.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        settled = possible_settlement(session, person, case)
        if isinstance(settled, Refusal):
            return settled
        return Change(
            {"settled_on": japan_day(act.at), "settled_yen": settled.settled_yen},
            {**settled.model_dump(mode="json"), "settled_yen": settled.settled_yen},
            letter_parameters=settled_on_letter(case, settled),
        )

    return act_on(office, person, GRANT, number, Command("settle-grant"), write, seen=seen)


def settled_on_letter(case: Case, settled: SettledSum) -> dict[str, object]:
    """What the letter on a settlement says."""
    return {"settled_yen": settled.settled_yen, "project": case.row["project"]}


def possible_settlement(session: Session, person: Person, case: Case) -> SettledSum | Refusal:
    """What this person can fix: every reported line is judged, by others."""
    if refused := provider_obstacle(session, case.row["provider_id"]):
        return refused
    costs = costs_of(session, case.id)
    if pending := tuple(cost.place for cost in costs if cost.reported_outcome is Outcome.REVIEW):
        return refuse(RefusalCode.WRONG_STATE, "grants.lines_not_judged", places=pending)
    if places := judged_by(session, case.id, person, "judge-report"):
        return refuse(RefusalCode.SAME_PERSON, "grants.same_person_judged_report", number=case.number, places=places)
    return settled_sum(award_of(session, case.number), costs)


def settled_sum(award: Award, costs: Sequence[Cost]) -> SettledSum:
    """What a settlement of the lines as they are judged comes to."""
    accepted = {cost.place: cost.counted_yen for cost in costs if cost.reported_outcome is Outcome.PASS}
    return SettledSum(share=award.share, granted_yen=award.granted_yen, accepted=accepted)


def award_of(session: Session, number: str) -> Award:
    """The sum of the decision as it was made. Raises NoResultFound for a grant that is not decided."""
    return Award.model_validate_json(payload_of(session, number, "grant"))


def payload_of(session: Session, number: str, action: str) -> str:
    """What the journal says of an act on a grant that there is one of. Raises NoResultFound where there is none."""
    statement = sa.select(ENTRIES.c.payload).where(ENTRIES.c.case_id == number, ENTRIES.c.action == action)
    return str(session.execute(statement).scalar_one())


def pay_grant(office: Office, person: Person, number: str, paid_on: date, *, seen: int | None = None) -> Refusal | None:
    """Records that the settled amount was paid on a day, from the settlement to today. It is owed whatever became of the provider.

    Whoever settled it cannot record the payment.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        settled_on, today = case.row["settled_on"], japan_day(act.at)
        if refused := paying_obstacle(session, person, case):
            return refused
        if not settled_on <= paid_on <= today:
            code = RefusalCode.TOO_EARLY if paid_on < settled_on else RefusalCode.INVALID_VALUE
            return refuse(code, "grants.payment_day", settled=settled_on, today=today)
        return Change({"paid_on": paid_on}, {"paid_on": paid_on.isoformat(), "paid_yen": case.row["settled_yen"]})

    return act_on(office, person, GRANT, number, Command("pay"), write, seen=seen)


def paying_obstacle(session: Session, person: Person, case: Case) -> Refusal | None:
    """Why this person cannot record the payment of what is settled, whatever its day."""
    if case.row["settled_yen"] == 0:
        return refuse(RefusalCode.NOTHING_TO_DO, "grants.nothing_to_pay", number=case.number)
    if has_settled(session, case.number, person):
        return refuse(RefusalCode.SAME_PERSON, "grants.same_person_settled", number=case.number)
    return None
