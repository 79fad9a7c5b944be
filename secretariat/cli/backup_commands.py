"""An office as one file and back: backup, restore, upgrade."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import Invocation
from secretariat.cli.progress import progress_line
from secretariat.file_system import is_file
from secretariat.refusal import OfficeUnavailable, Refusal, refuse

if TYPE_CHECKING:
    from sqlmodel import Session

    from secretariat.office import Office
    from secretariat.staff import Person

Words = Callable[[str], str]
# what is said of a backup that is a dump, that is encrypted
TOLD: Final = {
    (False, False): "cli.backup_sqlite",
    (False, True): "cli.backup_sqlite_encrypted",
    (True, False): "cli.backup_pg_dump",
    (True, True): "cli.backup_pg_dump_encrypted",
}


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    PathArgument = Annotated[Path, typer.Argument(metavar="PATH", readable=False, help=words("backup_path"))]  # noqa: N806 - a type

    @program.command("backup", help=words("backup"))
    def backup(
        path: PathArgument,
        encrypt_to: Annotated[list[str] | None, typer.Option("--encrypt-to", metavar="KEY", help=words("backup_encrypt_to"))] = None,
        portable: Annotated[bool, typer.Option("--portable", help=words("backup_portable"))] = False,
    ) -> None:
        _back_up(invocation, path, encrypt_to or (), portable)

    @program.command("restore", help=words("restore"))
    def restore(
        path: PathArgument,
        identity: Annotated[Path | None, typer.Option("--identity", metavar="FILE", help=words("restore_identity"))] = None,
        role_prefix: Annotated[str | None, typer.Option("--role-prefix", metavar="NAME", help=words("role_prefix"))] = None,
    ) -> None:
        _restore(invocation, path, identity, role_prefix)

    @program.command("upgrade", help=words("upgrade"))
    def upgrade(
        backup: Annotated[Path | None, typer.Option("--backup", metavar="PATH", help=words("upgrade_backup"))] = None,
        no_backup: Annotated[bool, typer.Option("--no-backup", help=words("upgrade_no_backup"))] = False,
    ) -> None:
        if backup is not None and no_backup:
            raise typer.BadParameter(invocation.words("cli.one_backup_option"))
        _upgrade(invocation, backup, no_backup)

    @program.command("move", help=words("move"))
    def move(
        to: Annotated[str, typer.Option("--to", metavar="URL", help=words("move_to"))],
        role_prefix: Annotated[str | None, typer.Option("--role-prefix", metavar="NAME", help=words("role_prefix"))] = None,
    ) -> None:
        _move(invocation, to, role_prefix)


def _move(invocation: Invocation, to: str, role_prefix: str | None) -> None:
    """Out of an embedded office; what stays behind is told to be put away."""
    from secretariat import database
    from secretariat.moving import move

    target = invocation.require(database.parse_url(to))
    login = invocation.wanted_login()
    password = invocation.password("SECRETARIAT_PASSWORD", "cli.password_of", login=login)
    office, person = invocation.enter()
    with progress_line(invocation) as progress:
        strangers = invocation.require(move(office, person, password, target, role_prefix=role_prefix, progress=progress))
    lines = [
        invocation.words("cli.moved", url=target.set(drivername="postgresql", username=None, password=None).render_as_string()),
        invocation.words("cli.moved_passwords", login=login),
        *([invocation.words("cli.moved_strangers", logins=", ".join(strangers))] if strangers else []),
        invocation.words("cli.moved_old", path=str(database.sqlite_path(office.engine))),
    ]
    invocation.answer({"done": True, "logins_taken": list(strangers)}, lines)


def _log_in(invocation: Invocation, office: "Office") -> "Person":
    """Whoever acts, by the office's own list of people."""
    from secretariat.staff import log_in

    login = invocation.wanted_login()
    return log_in(office, login, invocation.password("SECRETARIAT_PASSWORD", "cli.password_of", login=login))


def _back_up(invocation: Invocation, path: Path, encrypt_to: Sequence[str], portable: bool) -> None:
    """Of an office that is to be upgraded as well."""
    from secretariat import database
    from secretariat.backup import back_up, form_for
    from secretariat.backup_file import Content
    from secretariat.office import open_for_upgrade

    try:
        office = invocation.office()
    except OfficeUnavailable as unavailable:
        if unavailable.refusal.code is not RefusalCode.OLDER_SCHEMA:
            raise
        office = open_for_upgrade(invocation.require(database.parse_url(invocation.url())))
    try:
        person = _log_in(invocation, office)
        form = form_for(office, portable=portable)
        with progress_line(invocation) as progress, interrupts() as stop:
            refused = back_up(office, person, path, form=form, encrypt_to=encrypt_to, progress=progress, stop=stop)
    finally:
        office.engine.dispose()
    if refused is not None:
        invocation.refused(refused)
    told = TOLD[form is Content.PG_DUMP, bool(encrypt_to)]
    invocation.answer(
        {"files": [str(path)], "content": form.value, "encrypted": bool(encrypt_to)},
        [invocation.words("cli.backed_up", path=str(path)), invocation.words(told)],
    )


def _restore(invocation: Invocation, path: Path, identity: Path | None, role_prefix: str | None) -> None:
    """The person's right comes from the backup itself: the place restored to holds no office."""
    from secretariat import database
    from secretariat.restoring import restore

    if not is_file(path):
        invocation.refused(refuse(RefusalCode.NOT_FOUND, "office.backup_not_an_office", path=str(path)))
    login = invocation.wanted_login()
    password = invocation.password("SECRETARIAT_PASSWORD", "cli.password_of", login=login)
    target = invocation.require(database.parse_url(invocation.url()))
    right, settle = partial(_may_restore, login, password), partial(_keep_own_password, login, password)
    if refused := restore(target, path, right, identity=identity, role_prefix=role_prefix, settle=settle):
        invocation.refused(refused)
    invocation.answer({"done": True}, [invocation.words("cli.restored", path=str(path))])


def _may_restore(login: str, password: str, session: "Session") -> Refusal | None:
    from secretariat.permissions import may
    from secretariat.staff import person_in_records

    return may(person_in_records(session, login, password).role, "restore")


def _keep_own_password(login: str, password: str, session: "Session") -> None:
    """On a server nobody could log in otherwise: the hashes of a backup are none that it takes."""
    from secretariat.logins import is_shared, keep_login
    from secretariat.passwords import hash_password

    if is_shared(session.get_bind()):
        keep_login(session, login, password, hash_password(password))


def _upgrade(invocation: Invocation, backup: Path | None, no_backup: bool) -> None:
    from secretariat import database
    from secretariat.office import open_for_upgrade
    from secretariat.settings import backups_folder
    from secretariat.upgrading import upgrade_office

    office = open_for_upgrade(invocation.require(database.parse_url(invocation.url())))
    try:
        person = _log_in(invocation, office)
        written = invocation.require(upgrade_office(office, person, backup, backups_folder(), without=no_backup))
    finally:
        office.engine.dispose()
    told = [] if written is None else [invocation.words("cli.backed_up", path=str(written))]
    invocation.answer({"done": True} | ({"files": [str(written)]} if written else {}), [*told, invocation.words("cli.upgraded")])
