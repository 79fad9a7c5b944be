"""The commands of corrections, from the return with items to reminders and the end: documents as they are documented, words for people."""

from pathlib import Path

import pytest

from tests.support.command_line import Answer, CommandLine
from tests.support.documented import documented, has_shape
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row


@pytest.fixture
def numbers(cli: CommandLine, tmp_path: Path) -> list[str]:
    """Two applications of a registered provider, both returned."""
    path = write_text([provider_row()], PROVIDER_HEADINGS, tmp_path / "p.csv")
    provider = cli.ask("admin", "intake", "providers", path, "--take-over", "2019-09-01").texts("numbers")[0]
    path = write_text([application_row(1), application_row(2)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    taken = cli.ask("rin", "intake", "applications", path, "--provider", provider).texts("numbers")
    cli.now = "2020-01-21T10:00:00+09:00"
    items = ("--item", "phone-wrong:電話番号:日中つながる番号", "--item", "other::看板の写真")
    assert cli.ask("rin", "return", *taken, *items).status == 0
    return taken


def shaped(answer: Answer, command: str) -> Answer:
    assert answer.status == 0, answer
    assert has_shape(answer.document, documented()[command].shape), answer.out
    return answer


def test_items_are_answered_judged_reminded_of_and_closed(cli: CommandLine, numbers: list[str]) -> None:
    first, second = numbers
    cli.now = "2020-02-05T10:00:00+09:00"
    listed = shaped(cli.ask("rin", "correction", "list"), "correction list")
    assert (listed.pick("total"), listed.pick("corrections", 0, "lateness"), listed.pick("corrections", 0, "remaining_days")) == (
        2,
        "overdue",
        59,
    )
    assert cli.ask("rin", "correction", "answer", first, 1, "--value", "0898-20-7777").status == 0
    assert cli.ask("rin", "correction", "answer", first, 1, "--text", "再").code == "wrong-state"
    assert cli.ask("rin", "correction", "answer", first, 7, "--text", "再").code == "not-found"
    assert cli.ask("rin", "correction", "judge", first, 1, "--outcome", "accepted").status == 0
    shown = shaped(cli.ask("aud", "correction", "show", first), "correction show")
    assert [shown.pick("items", place, "status") for place in (0, 1)] == ["accepted", "open"]
    assert (shown.pick("items", 0, "changed"), shown.pick("items", 0, "field")) == (["phone"], "phone")
    dry = shaped(cli.ask("mai", "correction", "chase", "--dry-run"), "correction chase")
    assert [dry.pick("results", place, "outcome") for place in (0, 1)] == ["due", "due"]
    shaped(cli.ask("mai", "correction", "chase"), "correction chase")
    assert cli.ask("mai", "correction", "chase").document == {"results": []}
    assert cli.ask("rin", "correction", "answer", first, 2, "--text", "郵送した").status == 0
    assert cli.ask("rin", "show", first).pick("status") == "received"
    cli.now = "2020-03-07T10:00:00+09:00"
    closed = shaped(cli.ask("mai", "correction", "close-overdue"), "correction close-overdue")
    assert (closed.pick("results", 0, "number"), closed.pick("results", 0, "reminders")) == (second, 1)
    assert cli.ask("rin", "show", second).pick("status") == "withdrawn"


def test_people_read_how_late_an_answer_is_and_what_was_asked(cli: CommandLine, numbers: list[str]) -> None:
    cli.now = "2020-02-05T10:00:00+09:00"
    assert "督促対象  15日経過、督促0回、提出期限 2020/3/6(金)" in cli.say("rin", "correction", "list", "--overdue").out
    assert "late  15 days, reminders: 0" in cli.say("mai", "--lang", "en", "correction", "chase", "--dry-run").out
    assert cli.say("rin", "correction", "answer", numbers[0], 2, "--text", "郵送した").status == 0
    shown = cli.say("rin", "correction", "show", numbers[0]).out
    assert "1番(1回目) 回答待ち  phone-wrong  phone  日中つながる番号" in shown
    assert "2020/2/5(水) 10:00  郵送した" in shown


def test_items_of_a_provider_are_refused(cli: CommandLine, tmp_path: Path) -> None:
    path = write_text([provider_row()], PROVIDER_HEADINGS, tmp_path / "p.csv")
    provider = cli.ask("rin", "intake", "providers", path).texts("numbers")[0]
    assert cli.ask("mai", "return", provider, "--item", "other::見本").code == "invalid-value"
