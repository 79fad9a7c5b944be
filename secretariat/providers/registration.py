"""Deciding on a provider's registration (決済事業者登録); for now a manager's approval registers it with all of its services."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import Outbox
from models.provider import Provider, Service
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.desk import Result, outbox_row
from secretariat.casework.notes import check_note
from secretariat.casework.process import PROVIDER, Transition
from secretariat.casework.reasons import check_reasons
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.case import ProviderCase, load_provider, provider_obstacle
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

PROVIDERS, SERVICES, OUTBOX = table_of(Provider), table_of(Service), table_of(Outbox)


def decide_providers(office: Office, person: Person, numbers: Sequence[str], command: Command) -> list[Result]:
    """One decision on several providers, each by itself."""
    return [Result(number, _decide(office, person, normal_case_number(number), command)) for number in numbers]


def _decide(office: Office, person: Person, number: str, command: Command) -> Refusal | None:
    if refused := may(person.role, "decide-provider"):
        return refused
    transition = PROVIDER.get(command.name)
    if transition is None:
        return refuse(RefusalCode.WRONG_STATE, "casework.not_for_providers", number=number)
    if refused := check_reasons(command, transition.reasons, office.programme) or check_note(command.note):
        return refused
    with office.writing(person.login, command.name) as (session, act):
        session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number).with_for_update())
        case = load_provider(session, number)
        if case is None:
            refusal: Refusal | None = refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        else:
            refusal = provider_obstacle(case, command.name, person.role)
        if case is None or refusal is not None:
            session.rollback()
        else:
            _write(session, act, case, command, transition)
    return refusal


def _write(session: Session, act: journal.Act, case: ProviderCase, command: Command, transition: Transition) -> None:
    number = case.number
    version = case.version + 1
    personal = {"note": command.note} if command.note else None
    entry = journal.Entry(number, version, command.name, case.status, transition.target, {"reasons": list(command.reasons)}, personal)
    journal.append(session, [entry], act)
    changes: dict[str, object] = {"version": version, "status": transition.target, "decided_at": act.at}
    if command.name == "approve":
        changes["registered_from"] = japan_day(act.at)
        _register_services(session, case.id, act)
    session.execute(sa.update(PROVIDERS).where(PROVIDERS.c.id == case.id).values(**changes))
    if transition.letter is not None:
        parameters = {"reasons": list(command.reasons), "note": command.note}
        session.execute(sa.insert(OUTBOX), [outbox_row(transition.letter, number, version, parameters, act)])


def _register_services(session: Session, provider_id: int, act: journal.Act) -> None:
    session.execute(
        sa.update(SERVICES)
        .where(SERVICES.c.provider_id == provider_id, SERVICES.c.registered_from.is_(None))
        .values(registered_from=japan_day(act.at))
    )
