"""A registration that does not hold for a time (登録停止), holds again, or ends on a day (登録取消)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Service, Suspension
from models.relations import ended_by
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.providers.merger_records import instead_if_merged
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.screening.records import words
from secretariat.staff import Person

SUSPENSIONS, SERVICES = table_of(Suspension), table_of(Service)


@dataclass(frozen=True, slots=True)
class SuspensionLine:
    """A suspension: its first day, its last planned day (None: until it is lifted), the first day after it, why.

    That first day is None until somebody lifts it or the registration is cancelled from a day.
    """

    starts_on: date
    ends_on: date | None
    lifted_on: date | None
    reasons: tuple[str, ...]


def suspend_provider(
    office: Office,
    person: Person,
    number: str,
    from_day: date,
    until: date | None,
    reasons: Sequence[str],
    note: str | None = None,
    *,
    seen: int | None = None,
) -> Refusal | None:
    """The registration does not hold from a day that has come, at the earliest its own first; `until` is the last day as it is planned.

    Whatever day is planned: it holds again only when somebody resumes it. With `seen`, only if the provider still has that version.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := check_suspension(case, japan_day(act.at), from_day, until):
            return refused
        row = {"provider_id": case.id, "starts_on": from_day, "ends_on": until, "reasons": " ".join(reasons), **case.entry}
        session.execute(sa.insert(SUSPENSIONS), [row])
        days = {"from": from_day.isoformat(), "until": until.isoformat() if until else None}
        return Change(payload=days, letter_parameters=days)

    return act_on(office, person, PROVIDER, number, Command("suspend", tuple(reasons), note), write, seen=seen)


def check_suspension(case: Case, today: date, from_day: date, until: date | None) -> Refusal | None:
    """What is wrong with the days of a suspension."""
    registered = case.row["registered_from"]
    if from_day > today:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.suspended_in_future", day=from_day, today=today)
    if registered is not None and from_day < registered:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.before_registration", day=from_day, registered=registered)
    if until is not None and until < from_day:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.until_before_from", day=from_day, until=until)
    return None


def resume_provider(office: Office, person: Person, number: str, note: str | None = None, *, seen: int | None = None) -> Refusal | None:
    """The registration holds again from today on."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        today = japan_day(act.at)
        end_suspension(session, case, today)
        days = {"from": today.isoformat()}
        return Change(payload=days, letter_parameters=days)

    return instead_if_merged(office, number, act_on(office, person, PROVIDER, number, Command("resume", note=note), write, seen=seen))


def end_suspension(session: Session, case: Case, day: date) -> None:
    """`day` is the first one after the suspension that is not lifted yet, if there is one; one that begins later is void."""
    s = SUSPENSIONS.c
    open_one = sa.and_(s.provider_id == case.id, s.lifted_on.is_(None))
    session.execute(sa.update(SUSPENSIONS).where(open_one).values(lifted_on=ended_by(s.starts_on, day), **case.entry))


def cancel_provider(
    office: Office,
    person: Person,
    number: str,
    from_day: date,
    reasons: Sequence[str],
    note: str | None = None,
    *,
    seen: int | None = None,
) -> Refusal | None:
    """The registration ends, with all services: `from_day`, today or later, is the first day on which it does not hold.

    A suspension lasts until then.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := check_cancellation(case, japan_day(act.at), from_day):
            return refused
        s = SERVICES.c
        still_there = sa.and_(s.provider_id == case.id, s.registered_from.is_not(None))
        session.execute(
            sa.update(SERVICES)
            .where(still_there, sa.or_(s.registered_to.is_(None), s.registered_to > from_day))
            .values(registered_to=from_day)
        )
        end_suspension(session, case, from_day)
        days = {"from": from_day.isoformat()}
        return Change({"cancelled_from": from_day}, days, letter_parameters=days)

    return act_on(office, person, PROVIDER, number, Command("cancel", tuple(reasons), note), write, seen=seen)


def check_cancellation(case: Case, today: date, from_day: date) -> Refusal | None:
    """What is wrong with the day of a cancellation."""
    registered = case.row["registered_from"]
    if from_day < today:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.cancelled_in_past", day=from_day, today=today)
    if registered is not None and from_day < registered:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.before_registration", day=from_day, registered=registered)
    return None


def suspensions_of(session: Session, provider_id: int) -> tuple[SuspensionLine, ...]:
    """All suspensions of a provider, oldest first."""
    s = SUSPENSIONS.c
    rows = session.execute(sa.select(SUSPENSIONS).where(s.provider_id == provider_id).order_by(s.starts_on, s.id))
    return tuple(SuspensionLine(row.starts_on, row.ends_on, row.lifted_on, words(row.reasons)) for row in rows)
