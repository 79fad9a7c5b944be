"""The warehouse's day from the command line: a batch is made, printed, packed; its documents have the keys that are documented."""

from pathlib import Path

from models.vocabulary_kits import Kit
from secretariat.clock import parse_instant
from secretariat.identifiers import case_number
from secretariat.office import open_office
from tests.support.batch_work import AFTER, numbers, released, stock_up
from tests.support.command_line import Answer, CommandLine
from tests.support.documented import documented, has_shape
from tests.support.rehearsal import PEOPLE

BATCH, OF_B = case_number("W", 1), case_number("W", 2)


def test_a_batch_is_made_printed_and_packed_and_every_document_is_as_documented(cli: CommandLine, tmp_path: Path) -> None:
    office = released(open_office(cli.url, now=parse_instant("2020-01-20T10:00")), PEOPLE, 3)
    stock_up(office, PEOPLE["sho"], 2)
    first, second, _ = numbers(office, Kit.A)
    office.engine.dispose()
    cli.now = f"{AFTER}+09:00"

    def ask(words: str, *arguments: object) -> Answer:
        answer = cli.ask("sho", *words.split(), *arguments)
        assert answer.status == 0, answer
        assert has_shape(answer.document, documented()[words].shape), answer
        return answer

    made = ask("kit batch make", "--kit", "A")
    assert (made.pick("number"), made.pick("parcels"), made.pick("lacking")) == (BATCH, 2, {"スイングPOP": 1})
    assert made.pick("missing", "スイングPOP")
    assert ask("kit batch print", BATCH).pick("parcels") == 2
    assert ask("kit pack", BATCH, first).pick("finished") is False
    wrong = cli.ask("sho", "kit", "pack", BATCH, first)
    assert (wrong.status, wrong.code) == (1, "wrong-state")
    assert ask("kit pack", BATCH, first, "--undo").pick("packed") == 0
    assert ask("kit batch leave", BATCH, first).pick("dropped", 0, "number") == first
    assert ask("kit pack", BATCH, second).pick("finished") is True
    assert ask("kit batch show", BATCH).pick("status") == "packed"
    assert cli.ask("sho", "show", BATCH.lower()).document == ask("kit batch show", BATCH).document
    assert ask("kit batch list", "--status", "packed").pick("batches", 0, "packed") == 1
    # posters of a batch, once it is printed
    assert cli.ask("sho", "kit", "batch", "make", "--kit", "B").pick("number") == OF_B
    posters = ("export", "posters", "--batch", OF_B, "--out", tmp_path / "posters")
    assert cli.ask("sho", *posters).code == "too-early"
    assert cli.ask("sho", "kit", "batch", "print", OF_B).status == 0
    assert cli.ask("sho", *posters).pick("rows") == 3
    listed = cli.say("sho", "kit", "batch", "list").out
    assert "印刷済" in listed
    assert "キットB" in listed
    assert cli.ask("sho", "kit", "batch", "make", "--kit", "order").status == 0
    assert cli.ask("sho", *posters, "--due", "2020-03-01").status == 2
