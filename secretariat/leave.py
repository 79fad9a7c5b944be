"""What a manager or the admin enters about people: what they are practised in (専門), when they are away (休職・休暇).

Whoever is away holds no case and takes none. All of it is journalled under the person.
"""

from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.office import Staff, StaffAbsence, StaffSkill
from models.vocabulary import RefusalCode, Skill
from secretariat import journal
from secretariat.casework.freeing import AWAY, away_on, free_cases
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.staff import Person

PEOPLE, SKILLS, ABSENCES = table_of(Staff), table_of(StaffSkill), table_of(StaffAbsence)


@repeated
def set_skill(office: Office, actor: Person, login: str, skill: str, *, practised: bool) -> Refusal | None:
    """Enters that somebody is practised in something, or is no more."""
    if refused := may(actor.role, "staff-skills"):
        return refused
    if skill not in set(Skill):
        return refuse(RefusalCode.INVALID_VALUE, "leave.no_such_skill", skill=skill, known=tuple(Skill))
    with office.writing(actor.login, "staff-skill") as (session, act):
        person = _person(session, login)
        known = sa.select(SKILLS.c.login).where(SKILLS.c.login == login, SKILLS.c.skill == skill)
        if isinstance(person, Refusal):
            session.rollback()
            return person
        if (session.execute(known).first() is not None) == practised:
            session.rollback()
            return refuse(RefusalCode.NOTHING_TO_DO, "leave.skill_as_it_is", name=person.name, skill=Message(f"words.skill.{skill}"))
        entry = _enter(session, act, person, "add-skill" if practised else "remove-skill", {"skill": skill})
        if practised:
            session.execute(sa.insert(SKILLS), {"login": login, "skill": skill, **entry})
        else:
            remove(session, SKILLS, SKILLS.c.login == login, SKILLS.c.skill == skill)
    return None


@repeated
def enter_leave(office: Office, actor: Person, login: str, from_on: date, until_on: date | None) -> int | Refusal:
    """Enters a leave of absence, both days inclusive; gives how many cases it has freed. One that was entered before is replaced."""
    if refused := may(actor.role, "staff-leave"):
        return refused
    today = japan_day(office.clock.now())
    if until_on is not None and until_on < max(from_on, today):
        return refuse(RefusalCode.INVALID_VALUE, "leave.wrong_days", begins=from_on, ends=until_on)
    with office.writing(actor.login, "staff-away") as (session, act):
        person = _person(session, login)
        if isinstance(person, Refusal):
            session.rollback()
            return person
        payload = {"from": from_on.isoformat(), "until": until_on.isoformat() if until_on else None}
        entry = _enter(session, act, person, "away", payload)
        remove(session, ABSENCES, ABSENCES.c.login == login)
        session.execute(sa.insert(ABSENCES), {"login": login, "from_on": from_on, "until_on": until_on, **entry})
        return free_cases(session, act, [login], AWAY) if from_on <= today else 0


@repeated
def end_leave(office: Office, actor: Person, login: str) -> Refusal | None:
    """The person is back, or does not leave after all."""
    if refused := may(actor.role, "staff-leave"):
        return refused
    with office.writing(actor.login, "staff-back") as (session, act):
        person = _person(session, login)
        if isinstance(person, Refusal):
            session.rollback()
            return person
        if session.execute(sa.select(ABSENCES.c.login).where(ABSENCES.c.login == login)).first() is None:
            session.rollback()
            return refuse(RefusalCode.NOTHING_TO_DO, "leave.not_away", login=login)
        _enter(session, act, person, "back", {})
        remove(session, ABSENCES, ABSENCES.c.login == login)
    return None


def check_present(session: Session, person: Person, day: date) -> Refusal | None:
    """Whoever is away takes no case: it would lie there."""
    c = ABSENCES.c
    begins = session.execute(sa.select(c.from_on).where(c.login == person.login, away_on(day))).scalar_one_or_none()
    return None if begins is None else refuse_away(begins)


def refuse_away(begins: date) -> Refusal:
    """What is said to somebody whose leave began on that day."""
    return refuse(RefusalCode.WRONG_STATE, "leave.is_away", begins=begins)


def _person(session: Session, login: str) -> sa.Row[tuple[str, int, str, bool]] | Refusal:
    """Somebody who may work here, locked."""
    p = PEOPLE.c
    found = session.execute(sa.select(p.case_id, p.version, p.name, p.active).where(p.login == login).with_for_update()).one_or_none()
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, "staff.not_found", login=login)
    return found if found.active else refuse(RefusalCode.WRONG_STATE, "leave.disabled", login=login)


def _enter(
    session: Session, act: journal.Act, person: sa.Row[tuple[str, int, str, bool]], action: str, payload: Mapping[str, object]
) -> dict[str, object]:
    """The journal entry of what is entered about somebody, as the columns that name it."""
    case, version = person.case_id, person.version + 1
    journal.append(session, [journal.Entry(case, version, action, "active", "active", payload)], act)
    session.execute(sa.update(PEOPLE).where(PEOPLE.c.case_id == case).values(version=version))
    return {"entry_case": case, "entry_version": version}
