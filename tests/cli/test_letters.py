"""export letters: whom it tells of other people's runs, which words it takes, and how a standing order of it ends."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.casework.desk import decide_application
from secretariat.clock import parse_instant
from secretariat.letter_runs import LettersWanted, begin_run
from secretariat.office import Office, open_office
from secretariat.programme_file.letters import KINDS
from secretariat.refusal import Refusal
from tests.support.command_line import CommandLine
from tests.support.letter_work import REJECT, letters_waiting
from tests.support.rehearsal import PEOPLE
from tests.support.samples import application_row, take_in

ROOT = Path(__file__).parents[2]


@pytest.fixture
def office(cli: CommandLine) -> Iterator[Office]:
    """An office with a run that broke off."""
    opened = open_office(cli.url, now=parse_instant("2020-01-20T10:00"))
    providers, _ = letters_waiting(opened, PEOPLE, 1)
    assert not isinstance(begin_run(opened, PEOPLE["mai"], LettersWanted(), Path("/srv/letters.pdf")), Refusal)
    good, bad = take_in(
        opened, PEOPLE["rin"], [application_row(7), application_row(8, store_name="見本\U0001f431店")], providers[0]
    ).numbers
    for number in (good, bad):
        assert decide_application(opened, PEOPLE["rin"], number, REJECT) is None
    yield opened
    opened.engine.dispose()


def test_only_who_writes_letters_hears_of_runs_that_have_not_ended(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert office.rehearsal
    refused = cli.say("cal", "export", "letters", "--out", tmp_path / "a.pdf")
    assert (refused.status, "/srv/letters.pdf" in refused.err) == (1, False)
    assert "/srv/letters.pdf" in cli.say("mai", "export", "letters", "--out", tmp_path / "a.pdf").err


def test_every_kind_of_letter_is_in_the_description_of_the_command() -> None:
    section = (ROOT / "docs" / "command-line.md").read_text("utf-8").partition("### `secretariat export letters`")[2].partition("###")[0]
    assert [kind for kind in KINDS if f"`{kind}`" not in section] == []


def test_a_kind_of_letter_that_there_is_not_is_wrong_usage(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli.say("mai", "export", "letters", "--out", tmp_path / "a.pdf", "--kind", "registerd")
    assert (answer.status, "registered" in answer.err) == (2, True)
    assert cli.ask("mai", "export", "letters", "--out", tmp_path / "a.pdf", "--kind", "provider-stopped").code == "nothing-to-do"


def test_an_order_of_letters_counts_what_was_left_out_and_no_other_remark(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert office.rehearsal
    assert cli.say("mai", "export", "save", "通知", "--out", f"{tmp_path}/a.pdf", "--", "letters").status == 0
    ran = cli.ask("mai", "export", "run", "通知")
    assert (ran.status, len(ran.err.splitlines())) == (1, 2)
    (listed,) = json.loads(cli.ask("mai", "--lang", "en", "export", "orders").out)
    assert listed["last_run"]["message"] == "Not everything could be written. Left out: 1"


def test_where_no_letter_can_be_printed_that_is_said_and_not_that_there_is_none(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert office.rehearsal
    assert cli.ask("mai", "export", "letters", "--out", tmp_path / "a.pdf").pick("rows") == 1
    assert cli.say("mai", "export", "save", "通知", "--out", f"{tmp_path}/b.pdf", "--", "letters").status == 0
    ran = cli.ask("mai", "--lang", "en", "export", "run", "通知")
    assert (ran.status, ran.code, (tmp_path / "b.pdf").exists()) == (1, "invalid-value", False)
    (listed,) = json.loads(cli.ask("mai", "--lang", "en", "export", "orders").out)
    assert "characters that cannot be printed" in listed["last_run"]["message"]
