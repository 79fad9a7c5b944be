"""serve: what it refuses before it opens anything, and one day of somebody in a browser."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from tests.support.browser_page import opened
from tests.support.command_line import CommandLine
from tests.support.rehearsal import PASSWORD
from tests.support.serving import children_of, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and /proc")


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ("--host 192.0.2.7", "invalid-value", "allow-remote"),
        ("--host office.example.jp --public-url https://office.example.jp", "invalid-value", "allow-remote"),
        ("--host 192.0.2.7 --allow-remote", "invalid-value", "public-url"),
        ("--public-url http://office.example.jp", "invalid-value", "https://"),
        ("--files {folder}/none", "not-found", "none"),
    ],
)
def test_what_would_be_open_to_others_or_cannot_be_is_refused(cli: CommandLine, options: str, code: str, said: str, tmp_path: Path) -> None:
    answer = cli.ask("admin", "serve", *options.format(folder=tmp_path).split())
    assert (answer.status, answer.code) == (1, code)
    assert said in str(answer.pick("refused", "message"))


def test_a_port_that_is_taken_is_named(cli: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        answer = cli.ask("admin", "serve", "--port", port)
    assert (answer.status, answer.code) == (1, "invalid-value")
    assert str(port) in str(answer.pick("refused", "message"))


def test_with_leave_it_says_what_is_needed_around_it(cli: CommandLine) -> None:
    answer = cli.say("admin", "serve", "--host", "192.0.2.7", "--allow-remote", "--public-url", "https://office.example.jp")
    assert answer.status == 1, "no machine of ours has that address"
    assert "ファイアウォール" in answer.err


@pytest.mark.long
def test_somebody_logs_in_works_and_leaves_and_nothing_of_it_stays(office_url: str, tmp_path: Path) -> None:
    async def day(origin: str, server: int) -> None:
        async with opened(origin) as page:
            await page.wait_for("ログイン名")
            (child,) = children_of(server)
            environment = Path(f"/proc/{child}/environ").read_bytes()
            assert PASSWORD.encode() not in environment + Path(f"/proc/{child}/cmdline").read_bytes()
            await page.type("mai")
            await page.wait_for("mai")
            await page.type("\r")
            await page.wait_for(lambda: "mai" not in page.line_of_cursor())
            await page.type(f"{PASSWORD}\r")
            await page.wait_for("お疲れさまです")
            assert PASSWORD not in page.text()
        while children_of(server):
            await asyncio.sleep(0.01)

    with serving(office_url, tmp_path) as (origin, process):
        asyncio.run(day(origin, process.pid))
        process.terminate()
        assert process.wait(30) == 0


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_server_that_is_killed_takes_its_sessions_with_it(office_url: str, tmp_path: Path) -> None:
    async def visit(origin: str, server: int) -> int:
        async with opened(origin) as page:
            await page.wait_for("ログイン名")
            (child,) = children_of(server)
            os.kill(server, signal.SIGKILL)
            assert await page.closed()
            return child

    with serving(office_url, tmp_path) as (origin, process):
        child = asyncio.run(visit(origin, process.pid))
        process.wait(30)
        for _ in range(500):
            if not Path(f"/proc/{child}/cmdline").exists() or not Path(f"/proc/{child}/cmdline").read_bytes():
                return  # gone, or a zombie that nobody of ours can bury
            asyncio.run(asyncio.sleep(0.01))
    raise AssertionError("the session is still there")
