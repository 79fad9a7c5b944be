"""The server of the screens in browsers: who gets in, what goes back and forth, and that nothing of a session is left behind."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Final

import aiohttp
import pytest
from aiohttp import web

from screens.browser import session as sessions_module
from screens.browser.address import Address
from screens.browser.pages import STATIC
from screens.browser.server import BrowserServer, Limits
from screens.browser.session import Session
from secretariat.messages import LANGUAGES, Language, text
from tests.support.browser_child import CHILD
from tests.support.browser_page import opened
from tests.support.browser_proxy import WHO, proxy_before

OUTSIDE: Final = re.compile(rb"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
COMMENT: Final = re.compile(rb"/[*].*?[*]/", re.DOTALL)  # a licence names its author there
MANY: Final = Limits(sessions=10, idle=60.0)

Scene = Callable[[str, list[Session]], Awaitable[None]]


def play(scene: Scene, folder: Path, limits: Limits = MANY, *command: str) -> list[Session]:
    """Serves on a free port of loopback while the scene plays; the sessions that were begun."""
    begun: list[Session] = []

    async def run() -> None:
        async with served(server_of(begun, folder, limits, *command)) as origin:
            await asyncio.wait_for(scene(origin, begun), 30)

    asyncio.run(run())
    return begun


def server_of(begun: list[Session], folder: Path, limits: Limits = MANY, *command: str) -> BrowserServer:
    """A server whose sessions are of this program, or stand-ins, and are noted."""

    async def begin(language: Language, columns: int, rows: int) -> Session:
        del language
        environment = os.environ | {"COLUMNS": str(columns), "ROWS": str(rows)}
        begun.append(await Session.begin(command or (sys.executable, "-c", CHILD), environment))
        return begun[-1]

    return BrowserServer(Address("127.0.0.1", 0), "ja", limits, begin, folder)


@asynccontextmanager
async def served(server: BrowserServer) -> AsyncIterator[str]:
    """The origin of a server that runs."""
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        server.address = replace(server.address, port=int(runner.addresses[0][1]))
        yield f"http://127.0.0.1:{server.address.port}"
    finally:
        await runner.cleanup()


def is_running(session: Session) -> bool:
    """Whether the process is there, be it as a zombie."""
    try:
        os.kill(session.process_id, 0)
    except ProcessLookupError:
        return False
    return True


async def status_of(url: str, **headers: str) -> int:
    async with aiohttp.ClientSession() as client, client.get(url, headers=headers) as answer:
        return answer.status


# what is on the page


@pytest.mark.parametrize("name", STATIC)
def test_the_page_and_its_files_know_no_outside_address(name: str) -> None:
    package, path, _ = STATIC[name]
    for file in (resources.files(package).joinpath(path), resources.files("screens.browser").joinpath("page.html")):
        assert OUTSIDE.findall(COMMENT.sub(b"", file.read_bytes())) == []


def test_every_answer_forbids_frames_foreign_scripts_and_keeping(tmp_path: Path) -> None:
    async def scene(origin: str, begun: list[Session]) -> None:
        async with aiohttp.ClientSession() as client:
            for path in ("/", "/en", "/static/page.js", "/static/textual.js", "/nothing", "/static/"):
                async with client.get(origin + path) as answer:
                    policy = answer.headers["Content-Security-Policy"]
                    assert "script-src 'self';" in policy
                    assert "frame-ancestors 'none'" in policy
                    assert answer.headers["X-Frame-Options"] == "DENY"
                    assert answer.headers["Cache-Control"] == "no-store"
                    assert answer.headers["Referrer-Policy"] == "no-referrer"
                    assert answer.headers["X-Content-Type-Options"] == "nosniff"
                    assert "Set-Cookie" not in answer.headers
                    assert answer.status == (404 if path in {"/nothing", "/static/"} else 200)
        assert begun == []

    play(scene, tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_in_the_language_that_its_address_names(language: Language, tmp_path: Path) -> None:
    async def scene(origin: str, _: list[Session]) -> None:
        async with aiohttp.ClientSession() as client, client.get(f'{origin}/{language}?fontsize=20"><script>') as answer:
            page = await answer.text()
        assert f'<html lang="{language}">' in page
        assert f"<title>{text(language, 'screens.program')}</title>" in page
        assert f'data-session-websocket-url="{origin.replace("http", "ws")}/ws/{language}"' in page
        assert 'data-font-size="16"' in page

    play(scene, tmp_path)


# who gets in


@pytest.mark.parametrize("path", ["/", "/static/page.js", "/ws/ja", "/download/k1"])
def test_a_name_that_is_not_ours_is_turned_away(path: str, tmp_path: Path) -> None:
    async def scene(origin: str, begun: list[Session]) -> None:
        port = origin.rpartition(":")[2]
        for host in (f"office.example.jp:{port}", "127.0.0.1", "127.0.0.1:1"):
            assert await status_of(origin + path, Host=host, Origin=f"http://{host}") == 421
        assert begun == []

    play(scene, tmp_path)


def test_a_socket_of_a_foreign_page_is_refused_before_anything_begins(tmp_path: Path) -> None:
    async def scene(origin: str, begun: list[Session]) -> None:
        foreign = ["https://office.example.jp", origin.replace("http:", "https:"), origin.replace("127.0.0.1", "localhost"), "null", ""]
        for other in foreign:
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                async with opened(origin, Origin=other):
                    pass
            assert refused.value.status == 403
        assert begun == []

    play(scene, tmp_path)


def test_no_more_sessions_than_allowed(tmp_path: Path) -> None:
    async def scene(origin: str, begun: list[Session]) -> None:
        async with opened(origin) as page:
            await page.wait_for("begun")
            assert await status_of(origin) == 503
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                async with opened(origin):
                    pass
            assert refused.value.status == 503
            await page.type("crash")
            assert await page.closed()
        while await status_of(origin) == 503:
            await asyncio.sleep(0)
        assert len(begun) == 1

    play(scene, tmp_path, Limits(sessions=1, idle=60.0))


# a session


def test_keys_sizes_and_focus_reach_the_screens_and_they_are_drawn(tmp_path: Path) -> None:
    async def scene(origin: str, _: list[Session]) -> None:
        async with opened(origin) as page:
            await page.wait_for("begun 120x40")
            await page.type("喫茶")
            await page.wait_for("<喫茶>")
            await page.send("resize", {"width": 100_000, "height": 30})
            await page.wait_for('{"height": 30, "type": "resize", "width": 500}')
            await page.send("blur")
            await page.wait_for('{"type": "blur"}')
            await page.send("ping", "17")
            await page.type("x")
            await page.wait_for("<x>")
            assert page.news == [["pong", "17"]]

    play(scene, tmp_path)


@pytest.mark.parametrize("said", ["no json", "{}", '["stdin"]', '["stdin", 7]', '["resize", {"width": "1"}]', '["quit"]', "[" * 100_000])
def test_what_no_page_of_ours_says_ends_the_session(said: str, tmp_path: Path) -> None:
    async def scene(origin: str, _: list[Session]) -> None:
        async with opened(origin) as page:
            await page.wait_for("begun")
            await page.socket.send_str(said)
            assert await page.closed()

    (session,) = play(scene, tmp_path)
    assert not is_running(session)


def test_a_session_without_a_key_ends(tmp_path: Path) -> None:
    async def scene(origin: str, _: list[Session]) -> None:
        async with opened(origin) as page:
            assert await page.closed()

    (session,) = play(scene, tmp_path, Limits(sessions=1, idle=0.01))
    assert not is_running(session)


def test_a_process_that_never_shows_anything_is_told_with_an_id_and_nothing_else(tmp_path: Path) -> None:
    async def scene(origin: str, _: list[Session]) -> None:
        async with opened(origin, "/ws/en") as page:
            assert await page.closed()
        assert (found := re.fullmatch(r"The program failed \(id ([0-9a-f]{8})\)\. .+", page.raw.decode()))
        assert found[1] in (tmp_path / "secretariat.log").read_text("utf-8")

    play(scene, tmp_path, MANY, sys.executable, "-c", "raise RuntimeError('山田太郎')")
    assert "山田太郎" not in (tmp_path / "secretariat.log").read_text("utf-8")


def test_the_process_ends_with_its_page(tmp_path: Path) -> None:
    async def scene(origin: str, begun: list[Session]) -> None:
        async with opened(origin) as page:
            await page.wait_for("begun")
            assert is_running(begun[0])
        while is_running(begun[0]):
            await asyncio.sleep(0.01)

    play(scene, tmp_path)


def test_a_process_that_hears_nothing_is_ended_all_the_same_and_with_the_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions_module, "ENDS_WITHIN", 0.1)

    async def scene(origin: str, _: list[Session]) -> None:
        async with opened(origin) as page:
            await page.type("deaf")
            await page.wait_for("deaf")

    (session,) = play(scene, tmp_path)
    assert not is_running(session)


def test_the_server_ends_the_sessions_that_are_there(tmp_path: Path) -> None:
    begun: list[Session] = []

    async def run() -> None:
        async with AsyncExitStack() as pages:
            async with served(server_of(begun, tmp_path)) as origin:
                page = await pages.enter_async_context(opened(origin))
                await page.wait_for("begun")
                closing = asyncio.create_task(page.closed())
            assert not is_running(begun[0])
            assert await closing

    asyncio.run(run())


def test_behind_a_proxy_that_asks_who_is_there_the_screens_work_under_its_name_alone(tmp_path: Path) -> None:
    begun: list[Session] = []
    server = server_of(begun, tmp_path)

    async def run() -> None:
        async with served(server) as direct, proxy_before(server.address.port) as public:
            server.address = replace(server.address, public=public)
            assert await status_of(public) == 401
            assert await status_of(public, Authorization=WHO) == 200
            assert await status_of(direct) == 421
            with pytest.raises(aiohttp.WSServerHandshakeError):
                async with opened(public):
                    pass
            async with opened(public, Authorization=WHO) as page:
                await page.wait_for("begun 120x40")
                await page.type("喫茶")
                await page.wait_for("<喫茶>")

    asyncio.run(run())
    assert [is_running(session) for session in begun] == [False]


# files


def test_a_file_that_is_handed_out_can_be_had_once_and_as_a_download_only(tmp_path: Path) -> None:
    async def scene(origin: str, _: list[Session]) -> None:
        async with opened(origin) as page:
            await page.type("file")
            await page.wait_for("<file>")
            assert page.news == [["deliver_file_start", "k1"]]
            async with aiohttp.ClientSession() as client, client.get(f"{origin}/download/k1") as answer:
                assert await answer.read() == b"1" * 70_000 + b"2"
                assert answer.headers["Content-Type"] == "application/octet-stream"
                assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''" + "%E5%AF%A9%E6%9F%BB%E7%B5%90%E6%9E%9C.csv"
            assert await status_of(f"{origin}/download/k1") == 404

    play(scene, tmp_path)


def test_a_file_is_neither_for_foreign_pages_nor_there_after_its_session(tmp_path: Path) -> None:
    async def scene(origin: str, begun: list[Session]) -> None:
        async with opened(origin) as page:
            await page.type("file")
            await page.wait_for("<file>")
        while is_running(begun[0]):
            await asyncio.sleep(0.01)
        assert await status_of(f"{origin}/download/k1") == 404
        async with opened(origin) as page:
            await page.type("file")
            await page.wait_for("<file>")
            assert await status_of(f"{origin}/download/k1", **{"Sec-Fetch-Site": "cross-site"}) == 404

    play(scene, tmp_path)
