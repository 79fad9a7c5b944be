"""The office itself: welcome, init, demo, doctor, verify, backup, restore, upgrade, index rebuild."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.cli.progress import progress_line
from secretariat.refusal import OfficeUnavailable, Refusal, refuse

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    PathArgument = Annotated[Path, typer.Argument(metavar="PATH", readable=False, help=words("backup_path"))]  # noqa: N806 - a type

    @program.command("init", help=words("init"))
    def init(
        admin: Annotated[str, typer.Option("--admin", metavar="LOGIN", help=words("init_admin"))],
        rehearsal: Annotated[bool, typer.Option("--rehearsal", help=words("init_rehearsal"))] = False,
        role_prefix: Annotated[str | None, typer.Option("--role-prefix", metavar="NAME", help=words("role_prefix"))] = None,
    ) -> None:
        from secretariat.founding import found_office

        if invocation.now is not None and not rehearsal:
            invocation.refused(refuse(RefusalCode.NOT_A_REHEARSAL, "office.not_a_rehearsal"))
        password = invocation.password("SECRETARIAT_NEW_PASSWORD", "cli.new_password_of", login=admin)
        founded = found_office(
            invocation.url(), admin=admin, password=password, rehearsal=rehearsal, now=invocation.now, role_prefix=role_prefix
        )
        office = invocation.require(founded)
        office.engine.dispose()
        invocation.answer({"done": True}, [invocation.words("cli.office_founded", url=office.engine.url.render_as_string(), admin=admin)])

    @program.command("demo", help=words("demo"))
    def demo(
        size: Annotated[int, typer.Option("--size", min=20, max=2_000_000, metavar="N", help=words("demo_size"))] = 2000,
        prepare: Annotated[Path | None, typer.Option("--prepare", metavar="PATH", help=words("demo_prepare"))] = None,
    ) -> None:
        if prepare is None and invocation.opens_screens():
            from secretariat.cli.demo_screens import try_screens

            raise typer.Exit(try_screens(invocation, size))
        from secretariat.cli.demo import run_demo

        run_demo(invocation, size, prepare)

    @program.command("doctor", help=words("doctor"))
    def doctor() -> None:
        _doctor(invocation)

    @program.command("verify", help=words("verify"))
    def verify() -> None:
        from secretariat.verification import verify_office

        office, person = invocation.enter()
        verified = invocation.require(verify_office(office, person))
        entries, faults = verified.entries, verified.faults
        document = {
            "ok": not faults,
            "entries": entries,
            "faults": [{"case": fault.case, "entry": fault.entry, "problem": invocation.words(fault.problem)} for fault in faults],
        }
        lines = [invocation.words("cli.verified" if not faults else "cli.verify_faults", entries=entries, faults=len(faults))]
        if verified.evidence:
            lines.append(invocation.words("cli.verified_evidence", files=verified.evidence))
        lines += [f"{fault.case} {fault.entry or ''}: {invocation.words(fault.problem)}" for fault in faults]
        invocation.answer(document, lines)
        if faults:
            raise typer.Exit(REFUSED)

    @program.command("backup", help=words("backup"))
    def backup(path: PathArgument) -> None:
        _back_up(invocation, path)

    @program.command("restore", help=words("restore"))
    def restore(path: PathArgument) -> None:
        _restore(invocation, path)

    @program.command("upgrade", help=words("upgrade"))
    def upgrade() -> None:
        _upgrade(invocation)

    _add_index(program, invocation, words)


def _add_index(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    index = typer.Typer(help=words("index"), no_args_is_help=True)
    program.add_typer(index, name="index")

    @index.command("rebuild", help=words("index_rebuild"))
    def rebuild() -> None:
        _rebuild_index(invocation)


def welcome(invocation: Invocation, context: typer.Context) -> None:
    """What the program says without a command where there is no terminal: where an office is and how to go on."""
    from secretariat import database

    parsed = invocation.require(database.parse_url(invocation.url()))
    path = database.sqlite_path(parsed)
    found, url = path is None or path.exists(), parsed.render_as_string()
    words = invocation.words("cli.welcome" if found else "cli.welcome_new", url=url)
    invocation.answer({"database": url, "found": found}, [words, context.get_help()])


def _doctor(invocation: Invocation) -> None:
    from secretariat import database
    from secretariat.doctor import Examined, examine, examine_office

    url = invocation.require(database.parse_url(invocation.url()))
    path = database.sqlite_path(url)
    if path is not None and not path.exists():
        found = [*examine(path), Examined("office", False, invocation.words("cli.no_office_yet"))]
    else:
        found = invocation.require(examine_office(*invocation.enter()))
    ok = all(examined.ok for examined in found)
    document = {"ok": ok, "examined": [{"name": examined.name, "ok": examined.ok, "value": examined.value} for examined in found]}
    signs = {True: "o", False: "x"}
    invocation.answer(document, (f"{signs[e.ok]} {invocation.words(f'doctor.{e.name}')}: {e.value}" for e in found))
    if not ok:
        raise typer.Exit(REFUSED)


def _log_in(invocation: Invocation, office: "Office") -> "Person":
    """Whoever acts, by the office's own list of people."""
    from secretariat.staff import log_in

    login = invocation.wanted_login()
    return log_in(office, login, invocation.password("SECRETARIAT_PASSWORD", "cli.password_of", login=login))


def _back_up(invocation: Invocation, path: Path) -> None:
    """Of an office that is to be upgraded as well."""
    from secretariat import database
    from secretariat.backup import back_up
    from secretariat.office import open_for_upgrade

    try:
        office = invocation.office()
    except OfficeUnavailable as unavailable:
        if unavailable.refusal.code is not RefusalCode.OLDER_SCHEMA:
            raise
        office = open_for_upgrade(invocation.require(database.parse_url(invocation.url())))
    try:
        person = _log_in(invocation, office)
        refused = back_up(office, person, path)
    finally:
        office.engine.dispose()
    if refused is not None:
        invocation.refused(refused)
    invocation.answer({"files": [str(path)]}, [invocation.words("cli.backed_up", path=str(path))])


def _restore(invocation: Invocation, path: Path) -> None:
    """The person's right comes from the backup itself: the place restored to holds no office."""
    from secretariat import database
    from secretariat.backup import restore
    from secretariat.office import open_office
    from secretariat.permissions import may

    if not path.is_file():
        invocation.refused(refuse(RefusalCode.NOT_FOUND, "office.backup_not_an_office", path=str(path)))
    try:
        office = open_office(f"sqlite:///{path}")
    except OfficeUnavailable as unavailable:
        if unavailable.refusal.code is RefusalCode.OLDER_SCHEMA:
            invocation.refused(refuse(RefusalCode.OLDER_SCHEMA, "office.backup_older", path=str(path)))
        if unavailable.refusal.code is RefusalCode.NEWER_SCHEMA:
            invocation.refused(unavailable.refusal)
        invocation.refused(refuse(RefusalCode.INVALID_FILE, "office.backup_not_an_office", path=str(path)))
    try:
        person = _log_in(invocation, office)
    finally:
        office.engine.dispose()
    if refused := may(person.role, "restore"):
        invocation.refused(refused)
    target = invocation.require(database.parse_url(invocation.url()))
    if refused := restore(target, path):
        invocation.refused(refused)
    invocation.answer({"done": True}, [invocation.words("cli.restored", path=str(path))])


def _rebuild_index(invocation: Invocation) -> None:
    from secretariat.callcentre.index_renewal import rebuild_index

    office, person = invocation.enter()
    with progress_line(invocation) as progress, interrupts() as stop:
        rebuilt = invocation.require(rebuild_index(office, person, progress, stop))
    key = "cli.index_stopped" if rebuilt.left else "cli.index_rebuilt"
    document = {"done": not rebuilt.left, "texts": rebuilt.texts, "left": rebuilt.left}
    invocation.answer(document, [invocation.words(key, texts=rebuilt.texts, left=rebuilt.left)])
    if rebuilt.left:
        raise typer.Exit(REFUSED)


def _upgrade(invocation: Invocation) -> None:
    from secretariat import database
    from secretariat.office import open_for_upgrade
    from secretariat.permissions import may
    from secretariat.renewal import bring_up_to_date

    parsed = invocation.require(database.parse_url(invocation.url()))
    office = open_for_upgrade(parsed)
    try:
        person = _log_in(invocation, office)
        refused: Refusal | None = may(person.role, "upgrade")
        if refused is None:
            with database.writing(office.engine) as session:
                bring_up_to_date(session)
    finally:
        office.engine.dispose()
    if refused is not None:
        invocation.refused(refused)
    invocation.answer({"done": True}, [invocation.words("cli.upgraded")])
