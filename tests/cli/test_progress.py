"""How far long work is, at a terminal."""

import io
import sys

import pytest

from secretariat.cli.invocation import Invocation
from secretariat.cli.progress import BLANK, progress_line, progress_words


class Terminal(io.StringIO):
    """A stream that says it is one."""

    def isatty(self) -> bool:
        return True


def told(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *, json: bool) -> str:
    """What standard error gets of two steps right after each other."""
    monkeypatch.setattr(sys, "stderr", stream)
    with progress_line(Invocation("en", json=json)) as progress:
        progress(1000, 3000)
        progress(2000, 3000)
    return stream.getvalue()


def test_one_line_of_the_terminal_is_written_over_and_goes_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, Terminal(), json=False) == f"{BLANK}1,000 of 3,000{BLANK}"


@pytest.mark.parametrize(("stream", "json"), [(io.StringIO(), False), (Terminal(), True)])
def test_nothing_is_said_where_a_program_reads(stream: io.StringIO, json: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, stream, json=json) == ""


def test_rate_and_time_left_are_said_once_they_say_something() -> None:
    assert progress_words(Invocation("en"), 10_000, 900_000, 2.0) == "10,000 of 900,000   5,000 a second   about 2 min 58 s left"
    assert progress_words(Invocation("ja"), 890_000, 900_000, 178.0) == "890,000 / 900,000 件   毎秒 5,000 件   残り 約2秒"
