"""serve: the screens in browsers. The libraries of the server are loaded when somebody serves."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.file_system import is_there
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from screens.browser.address import Address

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command."""

    @program.command("serve", help=words("serve"))
    def serve(
        host: Annotated[str, typer.Option("--host", metavar="HOST", help=words("serve_host"))] = "127.0.0.1",
        port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help=words("serve_port"))] = 8000,
        public_url: Annotated[str | None, typer.Option("--public-url", metavar="URL", help=words("serve_public_url"))] = None,
        allow_remote: Annotated[bool, typer.Option("--allow-remote", help=words("serve_allow_remote"))] = False,
        files: Annotated[Path | None, typer.Option("--files", metavar="FOLDER", help=words("serve_files"))] = None,
        sessions: Annotated[int, typer.Option("--sessions", metavar="N", min=1, max=1000, help=words("serve_sessions"))] = 20,
        idle: Annotated[int, typer.Option("--idle", metavar="MINUTES", min=1, max=1440, help=words("serve_idle"))] = 120,
    ) -> None:
        from screens.browser.address import address_of

        office, person = invocation.enter()
        office.engine.dispose()  # each session opens it by itself, as whoever logs in there
        if refused := may(person.role, "serve"):
            invocation.refused(refused)
        address = invocation.require(address_of(host, port, public_url, allow_remote=allow_remote))
        folder = invocation.require(_folder(files)) if files is not None else None
        _serve(invocation, address, folder, sessions, idle)


def _folder(given: Path) -> Path | Refusal:
    """The folder above everybody's folder of files."""
    if not (is_there(given) and given.is_dir()):
        return refuse(RefusalCode.NOT_FOUND, "browser.no_such_folder", path=str(given))
    return given.resolve()


def _serve(invocation: Invocation, address: "Address", files: Path | None, sessions: int, idle: int) -> None:
    from screens.browser.address import is_loopback
    from screens.browser.running import Served, run_server
    from screens.browser.server import Limits
    from secretariat.own_folders import log_folder

    if not is_loopback(address.host):
        invocation.note(invocation.words("browser.reachable", host=address.host, port=address.port))

    def tell(opened: "Address") -> None:
        document = {"url": opened.url(), "host": opened.host, "port": opened.port}
        invocation.answer(document, [invocation.words("browser.serving", url=opened.url())])

    served = Served(_of_nobody(invocation), invocation.now, files)
    limits = Limits(sessions, idle * 60.0)
    refused = run_server(served, address, invocation.language, limits, tell=tell, log_folder=log_folder())
    if refused is not None:
        invocation.refused(refused)


def _of_nobody(invocation: Invocation) -> str:
    """The office's address without anybody's name and password: whoever logs in in a session gives their own."""
    from secretariat import database

    url = invocation.require(database.parse_url(invocation.url()))
    if database.sqlite_path(url) is not None:
        return invocation.url()
    return url.set(drivername="postgresql", username=None, password=None).render_as_string()
