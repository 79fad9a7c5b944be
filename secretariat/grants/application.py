"""Applications for a system-modification grant (システム改修補助の交付申請): taken in with their lines of cost, withdrawn."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import Outbox
from models.provider import Provider
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import GrantStatus, ProviderStatus
from secretariat import journal
from secretariat.casework.acts import GRANT, Case, Change, act_on, begin
from secretariat.grants.costs import COSTS, PlannedCost, check_planned, check_text
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

OUTBOX, PROVIDERS = table_of(Outbox), table_of(Provider)
OUT: Final = frozenset({ProviderStatus.REFUSED, ProviderStatus.WITHDRAWN, ProviderStatus.CANCELLED})
"""Providers in these statuses are granted nothing."""


@repeated
def apply_for_grant(office: Office, person: Person, provider: str, project: str, costs: Sequence[PlannedCost]) -> str | Refusal:
    """Takes in an application of a provider, which need not be registered yet; gives the number (G-…) of the grant."""
    if refused := may(person.role, "examine-grant"):
        return refused
    title = check_text(project)
    if isinstance(title, Refusal):
        return title
    planned = check_planned(costs, office.programme.grant)
    if isinstance(planned, Refusal):
        return planned
    with office.writing(person.login, "apply") as (session, act):
        number = _take_in(session, act, normal_case_number(provider), title, planned)
        if isinstance(number, Refusal):
            session.rollback()
    return number


def _take_in(session: Session, act: journal.Act, provider: str, project: str, costs: Sequence[PlannedCost]) -> str | Refusal:
    found = session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == provider).with_for_update()).scalar()
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=provider)
    if refused := provider_obstacle(session, found):
        return refused
    payload = {"provider": provider, "costs": [[cost.kind.value, cost.yen, cost.begins_on.isoformat()] for cost in costs]}
    personal = {"project": project, "wordings": [cost.wording for cost in costs]}
    row = {"provider_id": found, "project": project, "received_at": act.at}
    number = begin(session, act, GRANT, "apply", GrantStatus.RECEIVED, row, payload, personal)
    grant_id = (parse_case_number(number) or ("", 0))[1]
    lines = [
        {
            "grant_id": grant_id,
            "place": place,
            "kind": cost.kind.value,
            "wording": cost.wording,
            "planned_yen": cost.yen,
            "begins_on": cost.begins_on,
            "outcome": Outcome.REVIEW.value,
            "entry_case": number,
            "entry_version": 1,
        }
        for place, cost in enumerate(costs, 1)
    ]
    session.execute(sa.insert(COSTS), lines)
    return number


def provider_obstacle(session: Session, provider_id: int) -> Refusal | None:
    """Why nothing can be granted to a provider."""
    provider = session.execute(sa.select(PROVIDERS.c.number, PROVIDERS.c.status).where(PROVIDERS.c.id == provider_id)).one()
    if provider.status not in OUT:
        return None
    status = Message(f"words.provider_status.{provider.status}")
    return refuse(RefusalCode.WRONG_STATE, "grants.provider_out", provider=provider.number, status=status)


def withdraw_grant(office: Office, person: Person, number: str, note: str | None = None, *, seen: int | None = None) -> Refusal | None:
    """Ends an application that the provider takes back; what was granted takes up nothing of the cap any more."""

    def write(session: Session, act: journal.Act, case: Case) -> Change:
        o = OUTBOX.c
        waiting = sa.and_(o.case_id == case.number, o.rendered_at.is_(None), o.cancelled_at.is_(None))
        session.execute(sa.update(OUTBOX).where(waiting).values(cancelled_at=act.at))
        return Change()

    return act_on(office, person, GRANT, number, Command("withdraw", note=note), write, seen=seen)
