"""The commands of second looks and of what takes too long: documents, lines for people, what a decision taken back leaves behind."""

import json

import pytest

from secretariat.messages import LANGUAGES
from secretariat.office import open_office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import take_over_provider
from tests.support.screening_work import decide, taken


@pytest.fixture
def numbers(cli: CommandLine) -> list[str]:
    """Two applications that rin approved, one whose rejection was told in writing, one that nobody touched."""
    office = open_office(cli.url, now=OPENED)
    try:
        found = taken(office, PEOPLE, take_over_provider(office, PEOPLE), 1, 2, 3, 4)
        decide(office, PEOPLE["rin"], "approve", *found[:2])
        decide(office, PEOPLE["rin"], "reject", found[2], reasons=("size",))
        with office.reading() as session:
            written = [letter.outbox_id for letter in queued_letters(session, office.programme, LetterFilter(pending_only=True))]
        mark_rendered(office, PEOPLE["rin"], written)
        return found
    finally:
        office.engine.dispose()


def test_looks_from_the_list_to_the_summary_have_the_documented_shapes(cli: CommandLine, numbers: list[str]) -> None:
    first, second, *_ = numbers
    shapes = {name: command.shape for name, command in documented().items() if name.startswith(("look ", "overdue"))}
    found = cli.ask("ren", "look", "next")
    assert found.pick("look", "number") == first
    assert has_shape(found.document, shapes["look next"])
    assert cli.ask("rin", "look", "next").pick("look") is None
    assert cli.ask("rin", "look", "agree", first).code == "same-person"
    assert cli.ask("ren", "look", "agree", first, "--note", "問題なし").status == 0
    assert cli.ask("ren", "look", "disagree", second, "--reason", "looked-rate").code == "note-missing"
    reasons = ("--reason", "looked-rate", "--reason", "looked-figures", "--rule", "size")
    assert cli.ask("ren", "look", "disagree", second, *reasons, "--note", "資本金の誤り").status == 0
    waiting = cli.ask("mai", "look", "list", "--disagreed")
    assert (waiting.pick("looks", 0, "number"), waiting.pick("looks", 0, "reasons")) == (second, ["looked-rate", "looked-figures"])
    assert cli.ask("mai", "look", "let-stand", second, "--note", "影響なし").status == 0
    for asked in (("mai", "look", "list"), ("mai", "look", "list", "--disagreed"), ("aud", "look", "summary")):
        assert has_shape(cli.ask(*asked).document, shapes[" ".join(asked[1:3])]), asked
    summary = cli.ask("mai", "look", "summary", "--from", "2020-01-20", "--to", "2020-01-20")
    assert (summary.pick("agreed"), summary.pick("disagreed")) == (1, 1)
    assert summary.pick("by_rule") == [{"rule": "size", "count": 1}]
    assert cli.ask("mai", "look", "summary", "--from", "soon").status == 2
    told = json.dumps([waiting.document, summary.document])
    assert not [login for login in PEOPLE if f'"{login}"' in told]
    assert "不一致" in cli.say("mai", "look", "summary").out


def test_what_takes_too_long_is_told_with_its_causes_and_every_document_has_the_days_left(cli: CommandLine, numbers: list[str]) -> None:
    untouched = numbers[3]
    assert cli.ask("rin", "show", untouched).pick("remaining_days") == 60
    assert cli.ask("rin", "show", numbers[0]).pick("remaining_days") is None
    assert cli.ask("rin", "queue").pick("cases", 0, "remaining_days") == 60
    cli.now = "2020-04-10T10:00:00+09:00"
    answer = cli.ask("aud", "overdue")
    assert has_shape(answer.document, documented()["overdue"].shape)
    assert (answer.pick("total"), answer.pick("cases", 0, "number"), answer.pick("cases", 0, "remaining_days")) == (1, untouched, -21)
    assert answer.pick("cases", 0, "causes") == [{"cause": "queue", "days": 81, "times": 1, "staff": None}]
    assert "21日超過" in cli.say("mai", "overdue").out
    assert "-21日" in cli.say("rin", "show", untouched).out


def test_whoever_takes_a_decision_back_hears_of_the_letter_that_was_sent(cli: CommandLine, numbers: list[str]) -> None:
    rejected, untouched = numbers[2:4]
    answer = cli.ask("rin", "reopen", rejected, untouched, "--reason", "mistake")
    assert answer.pick("results", 0, "letters_written", 0, "kind") == "rejected"
    assert answer.pick("results", 1, "code") == "wrong-state"
    assert cli.ask("ren", "decline", rejected).status == 0
    for language in LANGUAGES:
        said = cli.plain("--lang", language, *cli.options("rin"), "reopen", rejected, "--reason", "mistake")
        assert rejected in said.err
        assert cli.ask("ren", "decline", rejected).status == 0
