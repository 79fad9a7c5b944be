"""Deciding on a provider's registration (決済事業者登録); for now a manager's approval registers it with all of its services."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Service
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.casework.desk import Result
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

SERVICES = table_of(Service)
REGISTRATIONS: Final = "registration"  # the serial of registration numbers
DECISIONS: Final = frozenset({"approve", "return", "reject", "withdraw"})


def decide_providers(office: Office, person: Person, numbers: Sequence[str], command: Command) -> list[Result]:
    """One decision on several providers, each by itself."""
    return [Result(number, decide_provider(office, person, normal_case_number(number), command)) for number in numbers]


def decide_provider(office: Office, person: Person, number: str, command: Command, *, seen: int | None = None) -> Refusal | None:
    """Decides on one registration; None when it is done. With `seen`, only if the provider still has that version."""
    if refused := may(person.role, "decide-provider"):
        return refused
    if command.name not in DECISIONS:
        return refuse(RefusalCode.WRONG_STATE, "casework.not_for_providers", number=number)

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        changes: dict[str, object] = {"decided_at": act.at}
        if command.name == "approve":
            changes["registered_from"] = japan_day(act.at)
            changes["registration_number"] = take_serials(session, REGISTRATIONS)
            _register_services(session, case.id, act)
        return Change(changes)

    return act_on(office, person, PROVIDER, number, command, write, seen=seen)


def _register_services(session: Session, provider_id: int, act: journal.Act) -> None:
    session.execute(
        sa.update(SERVICES)
        .where(SERVICES.c.provider_id == provider_id, SERVICES.c.registered_from.is_(None))
        .values(registered_from=japan_day(act.at))
    )
