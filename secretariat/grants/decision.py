"""Deciding on a grant (交付決定): lines of cost are judged, then it is granted or refused.

The decision is of the day on which it is made: a line whose work begins before it is no eligible cost.
"""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.grant import ModificationGrant
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import GrantStatus
from secretariat import journal
from secretariat.casework.acts import GRANT, Case, Change, act_on
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.grants.application import provider_obstacle
from secretariat.grants.costs import Cost, cost_at, costs_of, write_cost
from secretariat.grants.four_eyes import judged_by
from secretariat.grants.sums import Award
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme_file.providers import GrantRules
from secretariat.providers.merger_records import absorbed_by
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

GRANTS = table_of(ModificationGrant)


def judge_cost(
    office: Office, person: Person, number: str, place: int, outcome: str, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Records whether the planned line at a place (from 1) is eligible: pass, or fail with a note."""
    if refused := may(person.role, "examine-grant") or check_judgement(outcome, note):
        return refused

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        cost = cost_at(costs_of(session, case.id), place)
        if isinstance(cost, Refusal):
            return cost
        today = japan_day(act.at)
        if outcome == Outcome.PASS and cost.begins_on < today:
            return refuse(RefusalCode.NOT_ELIGIBLE, "grants.begins_before", place=place, begins=cost.begins_on, day=today)
        write_cost(session, cost, case.entry, {"outcome": outcome, "note": note or cost.note})
        return Change(payload={"place": place, "outcome": outcome})

    return act_on(office, person, GRANT, number, Command("judge-cost", note=note), write, seen=seen)


def check_judgement(outcome: str, note: str | None) -> Refusal | None:
    """Whether a judgement of a line says what it has to."""
    if outcome not in {Outcome.PASS, Outcome.FAIL}:
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=outcome)
    if outcome == Outcome.FAIL and not (note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "grants.fail_needs_note")
    return None


def decide_grant(office: Office, person: Person, number: str, conditions: str | None = None, *, seen: int | None = None) -> Refusal | None:
    """Grants, as of today, the share of the accepted costs within what is left of the provider's cap; `conditions` are free text.

    Whoever judged a line, as it is judged now, cannot decide.
    """
    if refused := may(person.role, "decide-grant") or check_note(conditions):
        return refused
    conditions = (conditions or "").strip() or None

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        today, costs = japan_day(act.at), costs_of(session, case.id)
        award = possible_award(session, office.programme.grant, person, case, costs, today)
        if isinstance(award, Refusal):
            return award
        begun = [cost for cost in costs if cost.outcome is not cost.outcome_on(today)]
        for cost in begun:
            write_cost(session, cost, case.entry, {"outcome": Outcome.FAIL.value})
        return Change(
            {"decided_on": today, "granted_yen": award.granted_yen, "conditions": conditions},
            {
                **award.model_dump(mode="json"),
                "granted_yen": award.granted_yen,
                "begun_before": [cost.place for cost in begun],
                "programme": office.programme_version,
            },
            {"conditions": conditions} if conditions else {},
            decided_on_letter(case, award, conditions),
        )

    return act_on(office, person, GRANT, number, Command("grant"), write, seen=seen)


def decided_on_letter(case: Case, award: Award, conditions: str | None) -> dict[str, object]:
    """What the letter on a decision says."""
    return {"granted_yen": award.granted_yen, "project": case.row["project"], "conditions": conditions}


def possible_award(session: Session, rules: GrantRules, person: Person, case: Case, costs: Sequence[Cost], day: date) -> Award | Refusal:
    """What this person can grant on that day: every line is judged, by others, and there is something to grant."""
    if refused := provider_obstacle(session, case.row["provider_id"]):
        return refused
    if pending := tuple(cost.place for cost in costs if cost.outcome_on(day) is Outcome.REVIEW):
        return refuse(RefusalCode.WRONG_STATE, "grants.lines_not_judged", places=pending)
    if places := judged_by(session, case.id, person, "judge-cost"):
        return refuse(RefusalCode.SAME_PERSON, "grants.same_person_judged", number=case.number, places=places)
    award = award_on(session, rules, case.id, case.row["provider_id"], costs, day)
    return award if award.granted_yen else _nothing_to_grant(award)


def _nothing_to_grant(award: Award) -> Refusal:
    if award.share_yen == 0:
        return refuse(RefusalCode.NOT_ELIGIBLE, "grants.nothing_accepted", accepted=award.accepted_yen, share=award.share)
    return refuse(RefusalCode.LIMIT_EXCEEDED, "grants.cap_used_up", cap=award.cap_yen, before=sum(award.before.values()))


def award_on(session: Session, rules: GrantRules, grant_id: int, provider_id: int, costs: Sequence[Cost], day: date) -> Award:
    """What a decision of that day would grant; lines that nobody has judged count nothing."""
    accepted = {cost.place: cost.planned_yen for cost in costs if cost.outcome_on(day) is Outcome.PASS}
    return Award(share=rules.share, cap_yen=rules.cap_yen, accepted=accepted, before=_taken_up(session, provider_id, grant_id))


def _taken_up(session: Session, provider_id: int, besides: int) -> dict[str, int]:
    """What the provider's other grants take up of its cap: the amounts granted, once settled the settled ones.

    Those of providers that are part of it by now count with its own: one provider has one cap.
    """
    g = GRANTS.c
    own = (provider_id, *absorbed_by(session, provider_id))
    statement = (
        sa.select(g.number, sa.func.coalesce(g.settled_yen, g.granted_yen))
        .where(g.provider_id.in_(own), g.id != besides, g.granted_yen.is_not(None), g.status != GrantStatus.WITHDRAWN)
        .order_by(g.id)
    )
    return {row[0]: row[1] for row in session.execute(statement)}


def refuse_grant(
    office: Office, person: Person, number: str, reasons: Sequence[str], note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Refuses the whole application, for reasons of the programme file."""

    def write(_session: Session, _act: journal.Act, case: Case) -> Change:
        return Change(payload={"programme": office.programme_version}, letter_parameters={"project": case.row["project"]})

    return act_on(office, person, GRANT, number, Command("refuse", tuple(reasons), note), write, seen=seen)
