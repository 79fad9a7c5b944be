"""staff add, add-list, password, reset-all, own-password: how people come by their passwords."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text
from secretariat.file_system import is_there

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.refusal import Refusal
    from secretariat.staff_changes import NewPerson

Words = Callable[[str], str]


def register(staff: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of `staff`."""
    of_login = Annotated[str, typer.Argument(metavar="LOGIN", help=words("staff_login"))]
    in_role = Annotated[str, typer.Option("--role", metavar="ROLE", help=words("staff_role"))]
    made_up = Annotated[bool, typer.Option("--temporary", help=words("staff_temporary"))]

    @staff.command("add", help=words("staff_add"))
    def add(
        login: of_login,
        role: in_role,
        name: Annotated[str | None, typer.Option("--name", metavar="NAME", help=words("staff_name"))] = None,
        temporary: made_up = False,
    ) -> None:
        from secretariat.staff_changes import NewPerson, add_person

        office, person = invocation.enter()
        password = _new_password(invocation, login, temporary)
        _say_done(
            invocation, office, login, add_person(office, person, NewPerson(login, role, name, password, temporary)), password, temporary
        )

    @staff.command("add-list", help=words("staff_add_list"))
    def add_list(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=words("staff_list_file"))],
        out: Annotated[Path, typer.Option("--out", metavar="FILE", help=words("staff_passwords_out"))],
    ) -> None:
        _add_list(invocation, file, out)

    @staff.command("password", help=words("staff_password"))
    def change_password(login: of_login, temporary: made_up = False) -> None:
        from secretariat.staff_changes import change_person

        office, person = invocation.enter()
        password = _new_password(invocation, login, temporary)
        refused = change_person(office, person, login, "password", password=password, temporary=temporary)
        _say_done(invocation, office, login, refused, password, temporary)

    @staff.command("reset-all", help=words("staff_reset_all"))
    def reset_all(out: Annotated[Path, typer.Option("--out", metavar="FILE", help=words("staff_passwords_out"))]) -> None:
        _reset_all(invocation, out)

    @staff.command("own-password", help=words("staff_own_password"))
    def own_password() -> None:
        from secretariat.own_password import choose_password

        office, person, present = invocation.enter_with_password(temporary_too=True)
        chosen = invocation.password("SECRETARIAT_NEW_PASSWORD", "cli.new_password_of", login=person.login)
        invocation.results([(person.login, choose_password(office, person.login, present, chosen), {})])


def _new_password(invocation: Invocation, login: str, temporary: bool) -> str:
    """One that is made up, or the one that was given."""
    if not temporary:
        return invocation.password("SECRETARIAT_NEW_PASSWORD", "cli.new_password_of", login=login)
    from random import SystemRandom

    from secretariat.passwords import made_up_password

    return made_up_password(SystemRandom())


def _say_done(invocation: Invocation, office: "Office", login: str, refused: "Refusal | None", password: str, temporary: bool) -> None:
    """Answers whether it is done; a password that was made up is said this once."""
    if refused is not None or not temporary:
        invocation.results([(login, refused, {})])
        return
    from secretariat.passwords import TEMPORARY_FOR

    until = office.machine_clock.now() + TEMPORARY_FOR
    done = invocation.words("cli.done")
    result = {"number": login, "outcome": "done", "code": None, "message": done, "password": password, "until": japan_text(until)}
    said = invocation.words("cli.temporary_password", password=password, until=until)
    invocation.answer({"results": [result]}, [f"{login}: {done}", said])


def _add_list(invocation: Invocation, file: Path, out: Path) -> None:
    from random import SystemRandom

    from secretariat.cli.kit_carrier_commands import answer_returned
    from secretariat.kits.carriers.returned_files import ReturnedFile
    from secretariat.staff_changes import add_people
    from secretariat.staff_list import read_staff_list

    office, person = invocation.enter()
    listed = invocation.require(read_staff_list(office, person, file, SystemRandom()))
    if listed.result.faults:
        answer_returned(invocation, ReturnedFile(listed.result), invocation.words("staff.list_refused", rows=listed.result.rows))
        return
    _with_passwords(invocation, office, out, listed.people, lambda: add_people(office, person, listed.people))
    said = invocation.words("staff.list_added", people=listed.result.accepted, path=str(out))
    answer_returned(invocation, ReturnedFile(listed.result), said, {"files": [str(out)]})


def _reset_all(invocation: Invocation, out: Path) -> None:
    from random import SystemRandom

    from secretariat.staff_changes import everybody_else, reset_passwords

    office, person = invocation.enter()
    people = invocation.require(everybody_else(office, person, SystemRandom()))
    _with_passwords(invocation, office, out, people, lambda: reset_passwords(office, person, people))
    said = invocation.words("staff.all_reset", people=len(people), path=str(out))
    invocation.answer({"people": len(people), "files": [str(out)]}, [said])


def _with_passwords(
    invocation: Invocation, office: "Office", out: Path, people: "Sequence[NewPerson]", do: "Callable[[], Refusal | None]"
) -> None:
    """Does it once the passwords are on the disk: nobody has one that nobody knows.

    Where the office is lost in between, the workbook stays: who has a temporary password can be seen in the list of staff.
    """
    from exports.temporary_passwords import write_temporary_passwords
    from secretariat.passwords import TEMPORARY_FOR
    from secretariat.refusal import refuse

    if is_there(out):
        invocation.refused(refuse(RefusalCode.INVALID_VALUE, "office.backup_exists", path=str(out)))
    now = office.machine_clock.now()
    invocation.writing_file(out, lambda: write_temporary_passwords(people, out, until=now + TEMPORARY_FOR, created=now))
    if refused := do():
        out.unlink()
        invocation.refused(refused)
