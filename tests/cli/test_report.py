"""The report for the ministry by command: for a month, for last month, for a moment, and kept in the book of who exported it."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from models.base import table_of
from models.journal import JournalEntry
from secretariat.office import open_office
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "（令和2年1月20日10時00分現在）"),
        (("--month", "2019-12"), "（令和元年12月分）"),
        (("--month", "last"), "（令和元年12月分）"),
        (("--month", "2020-01"), "（令和2年1月分・途中経過）"),
        (("--as-at", "2020-01-19T17:00"), "（令和2年1月19日17時00分現在）"),
    ],
)
def test_the_report_is_written_for_whichever_time_is_asked(words: tuple[str, ...], said: str, cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    answer = cli.ask("aud", "export", "report", "--out", path, *words)
    reader = PdfReader(path)
    assert said in reader.pages[0].extract_text()
    assert (answer.status, answer.pick("pages"), answer.pick("files")) == (0, len(reader.pages), [str(path)])
    assert has_shape(answer.document, documented()["export report"].shape)


def test_who_exported_what_is_entered(cli: CommandLine, tmp_path: Path) -> None:
    assert "report.pdf に報告書(" in cli.say("mai", "export", "report", "--month", "2019-12", "--out", tmp_path / "report.pdf").out
    office = open_office(cli.url)
    entries = table_of(JournalEntry)
    with office.reading() as session:
        (payload,) = session.execute(sa.select(entries.c.payload).where(entries.c.action == "export")).scalars()
    office.engine.dispose()
    told = json.loads(payload) if isinstance(payload, str) else payload
    assert (told["kind"], told["filters"], told["files"]) == ("report", {"month": "2019-12"}, ["report.pdf"])


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("--month", "2020-1"), 2, None),
        (("--month", "2020-13"), 2, None),
        (("--month", "0000-01"), 2, None),
        (("--as-at", "yesterday"), 2, None),
        (("--as-at", "0001-01-01T00:00"), 2, None),
        (("--as-at", "1919-12-31T17:00"), 1, "invalid-value"),
        (("--month", "0001-01"), 1, "invalid-value"),
        (("--month", "1919-12"), 1, "invalid-value"),
        (("--as-at", "0001-01-02T00:00"), 2, None),
        (("--month", "1988-12"), 1, "invalid-value"),
        (("--month", "2020-01", "--as-at", "2020-01-19T17:00"), 2, None),
        (("--month", "2020-02"), 1, "too-early"),
        (("--as-at", "2020-01-21T00:00"), 1, "too-early"),
    ],
)
def test_a_time_that_is_none_still_to_come_or_before_the_eras_writes_nothing(
    words: tuple[str, ...], status: int, code: str | None, cli: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    answer = cli.ask("mai", "export", "report", "--out", path, *words)
    assert answer.status == status
    assert code is None or answer.code == code
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_told_plainly(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli.ask("mai", "export", "report", "--out", tmp_path / "gone" / "report.pdf")
    assert (answer.status, answer.code) == (1, "invalid-value")
