"""staff list, disable, enable, unlock, role, skill, away, back."""

from collections.abc import Callable
from typing import Annotated

import typer

from secretariat.cli import staff_password_commands
from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    staff = typer.Typer(help=words("staff"), no_args_is_help=True)
    program.add_typer(staff, name="staff")
    Login = Annotated[str, typer.Argument(metavar="LOGIN", help=words("staff_login"))]  # noqa: N806 - a type
    staff_password_commands.register(staff, invocation, words)
    RoleName = Annotated[str, typer.Option("--role", metavar="ROLE", help=words("staff_role"))]  # noqa: N806 - a type

    @staff.command("list", help=words("staff_list"))
    def list_all() -> None:
        from secretariat.staff_changes import list_staff

        office, person = invocation.enter()
        rows = invocation.require(list_staff(office, person))
        document = [
            {
                "login": row.login,
                "name": row.name,
                "role": row.role,
                "active": row.active,
                "locked_until": japan_text(row.locked_until) if row.locked_until else None,
                "temporary_until": japan_text(row.temporary_until) if row.temporary_until else None,
            }
            for row in rows
        ]
        lines = (
            f"{row.login:<16} {invocation.words(f'staff.role.{row.role}')}  {row.name}"
            + ("" if row.active else f"  ({invocation.words('cli.disabled')})")
            + (f"  ({invocation.words('cli.temporary_until', until=row.temporary_until)})" if row.temporary_until else "")
            for row in rows
        )
        invocation.answer({"staff": document}, lines)

    for action in ("disable", "enable", "unlock"):
        staff.command(action, help=words(f"staff_{action}"))(_change(invocation, action, Login))

    @staff.command("role", help=words("staff_change_role"))
    def change_role(login: Login, role: RoleName) -> None:
        from secretariat.staff_changes import change_person

        office, person = invocation.enter()
        invocation.results([(login, change_person(office, person, login, "role", role=role), {})])

    @staff.command("skill", help=words("staff_skill"))
    def skill(
        login: Login,
        change: Annotated[str, typer.Argument(metavar="CHANGE", help=words("staff_skill_change"))],
        code: Annotated[str, typer.Argument(metavar="CODE", help=words("staff_skill_code"))],
    ) -> None:
        from secretariat.leave import set_skill

        invocation.one_of(change, ("add", "remove"))
        office, person = invocation.enter()
        invocation.results([(login, set_skill(office, person, login, code, practised=change == "add"), {})])

    @staff.command("away", help=words("staff_away"))
    def away(
        login: Login,
        begins: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("staff_away_from"))] = None,
        ends: Annotated[str | None, typer.Option("--until", metavar="DATE", help=words("staff_away_until"))] = None,
    ) -> None:
        from secretariat.clock import japan_day
        from secretariat.leave import enter_leave
        from secretariat.refusal import Refusal

        first, last = invocation.day(begins) if begins else None, invocation.day(ends) if ends else None
        office, person = invocation.enter()
        freed = enter_leave(office, person, login, first or japan_day(office.clock.now()), last)
        refused = freed if isinstance(freed, Refusal) else None
        invocation.results([(login, refused, {"freed": 0 if isinstance(freed, Refusal) else freed})])

    @staff.command("back", help=words("staff_back"))
    def back(login: Login) -> None:
        from secretariat.leave import end_leave

        office, person = invocation.enter()
        invocation.results([(login, end_leave(office, person, login), {})])


def _change(invocation: Invocation, action: str, login_type: object) -> Callable[..., None]:
    def change(login: str) -> None:
        from secretariat.staff_changes import change_person

        office, person = invocation.enter()
        invocation.results([(login, change_person(office, person, login, action), {})])

    change.__annotations__["login"] = login_type
    return change
