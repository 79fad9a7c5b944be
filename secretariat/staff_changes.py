"""Who works here: people are added, leave and come back, get another role or a new password. The admin's work.

A password that was made up for somebody holds for a few days, and only until they choose one of their own (secretariat.own_password).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode, Role
from secretariat import journal, logins
from secretariat.casework.freeing import DISABLED, OTHER_ROLE, free_cases
from secretariat.office import Office
from secretariat.passwords import TEMPORARY_FOR, check_password, hash_password, keep_password, made_up_password
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import ATTEMPTS, PEOPLE, Person, check_login


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who begins here. Without a name they go by the login. `temporary`: the password was made up for them."""

    login: str
    role: str
    name: str | None
    password: str
    temporary: bool = False


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the list of staff. `temporary_until`: when the password that was made up for them ends; none: they chose it."""

    login: str
    name: str
    role: str
    active: bool
    locked_until: datetime | None
    temporary_until: datetime | None = None


def enter_person(session: Session, act: journal.Act, person: NewPerson, hashed: str) -> Refusal | None:
    """Writes a new member of staff with the journal entry. With a refusal, the caller rolls back."""
    case = f"staff:{person.login}"
    journal.append(session, [journal.Entry(case, 1, "add", to_status="active", payload={"role": person.role})], act)
    session.execute(
        sa.insert(PEOPLE),
        {
            "case_id": case,
            "version": 1,
            "login": person.login,
            "name": person.name or person.login,
            "role": person.role,
            "active": True,
            "temporary_until": _temporary_until(act, person.temporary),
            "password_serial": 0,
        },
    )
    return keep_password(session, person.login, person.password, hashed)


def _temporary_until(act: journal.Act, temporary: bool) -> datetime | None:
    return act.recorded_at + TEMPORARY_FOR if temporary else None


def check_person(person: NewPerson) -> Refusal | None:
    """Whether login, role and password are such as can be."""
    return check_login(person.login) or check_role(person.role) or check_password(person.password)


def add_person(office: Office, actor: Person, person: NewPerson) -> Refusal | None:
    """Adds a member of staff."""
    return add_people(office, actor, [person])


def add_people(office: Office, actor: Person, people: Sequence[NewPerson]) -> Refusal | None:
    """Adds all of them at one moment, or none."""
    if refused := may(actor.role, "staff"):
        return refused
    if refused := next((refused for person in people if (refused := check_person(person))), None):
        return refused
    # hashing is slow by intent: nobody waits for it
    return _enter_people(office, actor, people, [hash_password(person.password) for person in people])


@repeated
def _enter_people(office: Office, actor: Person, people: Sequence[NewPerson], hashes: Sequence[str]) -> Refusal | None:
    with office.writing(actor.login, "staff-add") as (session, act):
        refused = None
        taken = known_logins(session, [person.login for person in people])
        if taken:
            refused = refuse(RefusalCode.INVALID_VALUE, "staff.login_taken", login=min(taken))
        for person, hashed in zip(people, hashes, strict=True):
            refused = refused or enter_person(session, act, person, hashed)
        if refused is not None:
            session.rollback()
    return refused


def known_logins(session: Session, logins: Sequence[str]) -> frozenset[str]:
    """Those of the logins that somebody has, or had."""
    return frozenset(session.execute(sa.select(PEOPLE.c.login).where(PEOPLE.c.login.in_(logins))).scalars())


def check_role(role: str) -> Refusal | None:
    """Whether there is such a role."""
    return None if role in set(Role) else refuse(RefusalCode.INVALID_VALUE, "staff.no_such_role", role=role, known=tuple(Role))


def change_person(
    office: Office, actor: Person, login: str, action: str, *, role: str | None = None, password: str | None = None, temporary: bool = False
) -> Refusal | None:
    """`action`: disable, enable, unlock, role, password. The last active admin cannot be disabled or given another role.

    Whoever leaves, or works on cases no more, holds none from then on. Sessions that were begun under another password end.
    """
    if refused := may(actor.role, "staff"):
        return refused
    if refused := (check_role(role) if role is not None else None) or (check_password(password) if password is not None else None):
        return refused
    hashed = hash_password(password) if password is not None else None
    return _change(office, actor, login, action, _Change(role, password, hashed, temporary))


@dataclass(frozen=True, slots=True)
class _Change:
    role: str | None
    password: str | None
    hashed: str | None
    temporary: bool


@repeated
def _change(office: Office, actor: Person, login: str, action: str, change: _Change) -> Refusal | None:
    with office.writing(actor.login, f"staff-{action}") as (session, act):
        person = session.execute(sa.select(PEOPLE).where(PEOPLE.c.login == login)).one_or_none()
        if person is None:
            session.rollback()
            return refuse(RefusalCode.NOT_FOUND, "staff.not_found", login=login)
        if refused := _against(session, actor, person, action, change):
            session.rollback()
            return refused
        if refused := _enter_change(session, act, person, action, change):
            session.rollback()
            return refused
        if action == "disable":
            free_cases(session, act, [login], DISABLED)
        elif change.role is not None and may(Role(change.role), "next") is not None:
            free_cases(session, act, [login], OTHER_ROLE)
        if action in {"unlock", "enable", "password"} and not logins.is_shared(office.engine):
            session.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.login == login))
    return None


def _enter_change(session: Session, act: journal.Act, person: "sa.Row[tuple[object, ...]]", action: str, change: _Change) -> Refusal | None:
    """Writes it, with its journal entry. With a refusal, the caller rolls back."""
    status = "active" if (action == "enable" or (person.active and action != "disable")) else "disabled"
    before = "active" if person.active else "disabled"
    payload = {"role": change.role} if change.role is not None else {}
    journal.append(session, [journal.Entry(person.case_id, person.version + 1, action, before, status, payload)], act)
    values = _values(action, change.role)
    if change.hashed is not None:
        values |= {"password_serial": person.password_serial + 1, "temporary_until": _temporary_until(act, change.temporary)}
    session.execute(sa.update(PEOPLE).where(PEOPLE.c.login == person.login).values(version=person.version + 1, **values))
    return keep_password(session, person.login, change.password, change.hashed)


def everybody_else(office: Office, actor: Person, random: Random) -> Sequence[NewPerson] | Refusal:
    """Whoever works here besides the admin, with a password that is made up for each; nothing is kept of it.

    `random` must be one that nobody can guess.
    """
    listed = list_staff(office, actor)
    if isinstance(listed, Refusal):
        return listed
    others = [row for row in listed if row.active and row.login != actor.login]
    if not others:
        return refuse(RefusalCode.NOTHING_TO_DO, "staff.nobody_else")
    return [NewPerson(row.login, row.role, row.name, made_up_password(random), temporary=True) for row in others]


def reset_passwords(office: Office, actor: Person, people: Sequence[NewPerson]) -> Refusal | None:
    """Sets the passwords that were made up for people at one moment: after a move to a server, or when somebody may have read them."""
    if refused := may(actor.role, "staff"):
        return refused
    changes = {person.login: _Change(None, person.password, hash_password(person.password), person.temporary) for person in people}
    return _reset(office, actor, changes)


@repeated
def _reset(office: Office, actor: Person, changes: Mapping[str, _Change]) -> Refusal | None:
    with office.writing(actor.login, "staff-password") as (session, act):
        known = session.execute(sa.select(PEOPLE).where(PEOPLE.c.login.in_(changes)).order_by(PEOPLE.c.login)).all()
        refused = next((no for person in known if (no := _enter_change(session, act, person, "password", changes[person.login]))), None)
        if refused is not None:
            session.rollback()
        elif not logins.is_shared(office.engine):
            session.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.login.in_(changes)))
    return refused


def _against(session: Session, actor: Person, person: "sa.Row[tuple[object, ...]]", action: str, change: _Change) -> Refusal | None:
    """What speaks against a change of somebody."""
    login = person.login
    if action == "unlock" and logins.is_shared(session.get_bind()):
        return refuse(RefusalCode.NOTHING_TO_DO, "staff.unlocked_by_server", login=login)
    if (
        person.role == Role.ADMIN
        and (action == "disable" or (action == "role" and change.role != Role.ADMIN))
        and _active_admins(session) == [login]
    ):
        return refuse(RefusalCode.INVALID_VALUE, "staff.last_admin")
    if action in {"role", "disable"} and login == actor.login:
        return refuse(RefusalCode.NOT_PERMITTED, "staff.own_role")
    values = _values(action, change.role)
    if values and all(person._mapping[key] == value for key, value in values.items()):
        return refuse(RefusalCode.NOTHING_TO_DO, "staff.nothing_to_do", login=login)
    return None


def _values(action: str, role: str | None) -> dict[str, object]:
    if action == "role":
        return {"role": role}
    return {"active": action == "enable"} if action in {"enable", "disable"} else {}


def _active_admins(session: Session) -> list[str]:
    active = PEOPLE.c.active == sa.literal(True, PEOPLE.c.active.type)
    return list(session.execute(sa.select(PEOPLE.c.login).where(PEOPLE.c.role == Role.ADMIN.value, active)).scalars())


def list_staff(office: Office, actor: Person) -> list[PersonRow] | Refusal:
    """Everybody, by login."""
    if refused := may(actor.role, "staff"):
        return refused
    p = PEOPLE.c
    with office.reading() as session:
        rows = session.execute(
            sa.select(p.login, p.name, p.role, p.active, ATTEMPTS.c.locked_until, p.temporary_until)
            .select_from(PEOPLE.outerjoin(ATTEMPTS, ATTEMPTS.c.login == p.login))
            .order_by(p.login)
        )
        return [PersonRow(*row) for row in rows]
