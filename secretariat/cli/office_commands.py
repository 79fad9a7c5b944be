"""The office itself: welcome, init, demo, doctor, index rebuild."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.cli.progress import progress_line
from secretariat.file_system import is_there
from secretariat.refusal import OfficeUnavailable, refuse

if TYPE_CHECKING:
    from secretariat.doctor import Examined

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("init", help=words("init"))
    def init(
        admin: Annotated[str, typer.Option("--admin", metavar="LOGIN", help=words("init_admin"))],
        rehearsal: Annotated[bool, typer.Option("--rehearsal", help=words("init_rehearsal"))] = False,
        role_prefix: Annotated[str | None, typer.Option("--role-prefix", metavar="NAME", help=words("role_prefix"))] = None,
        programme: Annotated[Path | None, typer.Option("--programme", metavar="FILE", help=words("init_programme"))] = None,
    ) -> None:
        from secretariat.founding import found_office
        from secretariat.programme_file.reading import read_programme

        if invocation.now is not None and not rehearsal:
            invocation.refused(refuse(RefusalCode.NOT_A_REHEARSAL, "office.not_a_rehearsal"))
        content = None if programme is None else invocation.require(read_programme(programme))
        password = invocation.password("SECRETARIAT_NEW_PASSWORD", "cli.new_password_of", login=admin)
        founded = found_office(
            invocation.url(),
            admin=admin,
            password=password,
            rehearsal=rehearsal,
            now=invocation.now,
            role_prefix=role_prefix,
            programme_content=content,
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
    found, url = path is None or is_there(path), parsed.render_as_string()
    words = invocation.words("cli.welcome" if found else "cli.welcome_new", url=url)
    invocation.answer({"database": url, "found": found}, [words, context.get_help()])


def _doctor(invocation: Invocation) -> None:
    from secretariat import database
    from secretariat.doctor import Examined, examine

    url = invocation.require(database.parse_url(invocation.url()))
    path = database.sqlite_path(url)
    if path is not None and not is_there(path):
        found = [*examine(path), Examined("office", False, invocation.words("cli.no_office_yet"))]
    else:
        found = _examined(invocation, path)
    ok = all(examined.ok for examined in found)
    lines, things = [], []
    for one in found:
        advice = invocation.words(one.advice) if one.advice is not None else None
        things.append({"name": one.name, "ok": one.ok, "value": one.value} | ({"advice": advice} if advice else {}))
        lines.append(f"{'o' if one.ok else 'x'} {invocation.words(f'doctor.{one.name}')}: {one.value}")
        lines += [f"    {advice}"] if advice else []
    invocation.answer({"ok": ok, "examined": things}, lines)
    if not ok:
        raise typer.Exit(REFUSED)


def _examined(invocation: Invocation, path: Path | None) -> "list[Examined]":
    """An office of another version is named as well, though nobody can log in to it."""
    from secretariat.doctor import Examined, examine, examine_office
    from secretariat.settings import backups_folder

    try:
        office, person = invocation.enter()
    except OfficeUnavailable as unavailable:
        name = {RefusalCode.OLDER_SCHEMA: "older", RefusalCode.NEWER_SCHEMA: "newer"}.get(unavailable.refusal.code)
        if name is None:
            raise
        versions = unavailable.refusal.message.parameters
        return [*examine(path), Examined(name, False, f"{versions['office']} / {versions['program']}")]
    return invocation.require(examine_office(office, person, backups_folder()))


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
