"""A list of people who begin here (着任者名簿), temps of a busy month for instance: all of them are added at one moment, or none.

Each gets a password that is made up for them; what it is stands in the answer and nowhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from models.vocabulary import RefusalCode, Role
from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column, Kind
from secretariat.intake.result import IntakeResult
from secretariat.intake.table import presentable
from secretariat.kits.carriers.returned_files import Sent, read_rows
from secretariat.messages import LANGUAGES, text
from secretariat.office import Office
from secretariat.passwords import made_up_password
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import LOGIN, Person
from secretariat.staff_changes import NewPerson, known_logins
from secretariat.text import half_width

MOST_PEOPLE: Final = 500  # of one list: one transaction adds them


@dataclass(frozen=True, slots=True)
class StaffList:
    """A list that was read: whom it adds; with any fault, nobody. `result` counts rows and has the faults."""

    people: Sequence[NewPerson]
    result: IntakeResult


def staff_columns() -> tuple[Column, ...]:
    """The columns of such a list. A role goes by its name, in either language, or by its word on the command line."""
    roles = {name: role.value for role in Role for name in (role.value, *(text(language, f"staff.role.{role}") for language in LANGUAGES))}
    return (
        Column("login", "ログイン", Kind.REFERENCE, aliases=("login", "ログイン名"), maximum=31),
        Column("name", "氏名", Kind.TEXT, required=False, aliases=("name", "名前")),
        Column("role", "役割", Kind.CHOICE, aliases=("role", "権限"), choices=roles),
    )


def read_staff_list(office: Office, actor: Person, path: Path, random: Random) -> StaffList | Refusal:
    """Reads a list and makes up the passwords; nothing is kept of it. `random` must be one that nobody can guess."""
    if refused := may(actor.role, "staff"):
        return refused
    columns = staff_columns()
    read = read_rows(path, columns)
    if isinstance(read, Refusal):
        return read
    table, rows, result = read
    if result.rows > MOST_PEOPLE:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "staff.too_many_people", people=result.rows, limit=MOST_PEOPLE)
    for row, fault in _faults(office, rows).items():
        result.reject(row, table, columns, [fault])
    result.faults.sort(key=lambda fault: fault.row)
    if result.faults:
        return StaffList((), result)
    result.accepted = len(rows)
    people = [NewPerson(_login(row), row.text("role"), row.text("name"), made_up_password(random), temporary=True) for row in rows]
    return StaffList(people, result)


def _login(row: Sent) -> str:
    return half_width(row.text("login")).lower()


def _faults(office: Office, rows: Sequence[Sent]) -> dict[int, Fault]:
    """Logins that cannot be, that somebody has, or that stand there twice."""
    with office.reading() as session:
        taken = known_logins(session, [_login(row) for row in rows])
    seen: dict[str, int] = {}
    found: dict[int, Fault] = {}
    for row in rows:
        login = _login(row)
        first = seen.setdefault(login, row.row)
        if not LOGIN.fullmatch(login):
            found[row.row] = _fault("staff.problem.login_form", "staff.expected.login_form")
        elif login in taken:
            found[row.row] = _fault("staff.problem.login_taken", "staff.expected.another_login", login=presentable(login))
        elif first != row.row:
            found[row.row] = _fault("staff.problem.login_twice", "staff.expected.another_login", row=first)
    return found


def _fault(problem: str, expected: str, **parameters: object) -> Fault:
    return Fault("login", Message(problem, parameters), Message(expected, parameters))
