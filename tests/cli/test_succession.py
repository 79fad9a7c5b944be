"""take-over, uphold, succession, provider merge: documents as they are described, and what people read."""

from pathlib import Path

import pytest

from tests.support.command_line import Answer, CommandLine
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row

PLACE = ("store_name", "store_name_kana", "street", "phone")
LATER = "2020-01-21T10:00:00+09:00"


@pytest.fixture
def providers(cli: CommandLine, tmp_path: Path) -> tuple[str, str]:
    path = write_text([provider_row(), provider_row(2)], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    first, second = done(cli.ask("admin", "intake", "providers", path, "--take-over", "2019-09-01")).texts("numbers")
    return first, second


def done(answer: Answer) -> Answer:
    assert (answer.status, answer.err) == (0, ""), answer
    return answer


def test_stores_are_taken_over_upheld_succeeded_and_follow_their_provider(
    cli: CommandLine, providers: tuple[str, str], tmp_path: Path
) -> None:
    first, second = providers
    rows = [application_row(1), application_row(2, capital_yen="60000000", employees="51")]
    path = write_text(rows, APPLICATION_HEADINGS, tmp_path / "stores.csv")
    refused = cli.ask("mai", "intake", "applications", path, "--provider", first, "--take-over", "2019-11-15")
    assert (refused.status, refused.code) == (1, "not-permitted")
    taken = done(cli.ask("admin", "intake", "applications", path, "--provider", first, "--take-over", "2019-11-15"))
    old, doubtful = taken.texts("numbers")
    assert taken.texts("doubtful") == [doubtful]
    assert done(cli.ask("mai", "patrol", "--kind", "taken-over")).pick("kinds", 0, "stuck", 0, "number") == doubtful
    assert done(cli.ask("mai", "uphold", doubtful, "--note", "見本")).pick("results", 0, "outcome") == "done"
    same = {name: application_row(1)[name] for name in PLACE}
    path = write_text([application_row(3, **same)], APPLICATION_HEADINGS, tmp_path / "new.csv")
    (new,) = done(cli.ask("rin", "intake", "applications", path, "--provider", first)).texts("numbers")
    asked = ("--from", old, "--kind", "inheritance", "--on", "2020-01-10")
    assert done(cli.ask("rin", "succession", "record", new, *asked, "--note", "戸籍を確認")).pick("results", 0, "outcome") == "done"
    again = cli.ask("rin", "succession", "record", new, *asked)
    assert (again.status, again.pick("results", 0, "code")) == (1, "nothing-to-do")
    shown = done(cli.ask("aud", "succession", "show", old))
    told = [shown.pick("successions", 0, name) for name in ("of", "number", "kind", "transferred_on", "status", "note", "by")]
    assert told == ["successor", new, "inheritance", "2020-01-10", "recorded", "戸籍を確認", "rin"]
    assert done(cli.ask("rin", "succession", "undo", new, "--note", "見本")).pick("results", 0, "outcome") == "done"
    merge = ("provider", "merge", first, "--into", second, "--from", "2020-01-20")
    dry = done(cli.ask("mai", *merge, "--dry-run"))
    assert (dry.pick("applications"), dry.pick("done"), dry.pick("left"), dry.pick("references")) == (
        {"received": 1, "registered": 2},
        0,
        3,
        0,
    )
    merged = done(cli.ask("mai", *merge))
    assert [merged.pick(name) for name in ("done", "left", "stopped")] == [3, 0, False]
    assert done(cli.ask("aud", "show", old)).pick("provider") == done(cli.ask("aud", "show", second)).pick("provider")
    twice = cli.ask("mai", *merge)
    assert (twice.status, twice.code) == (1, "wrong-state")
    measures = done(cli.ask("aud", "provider", "measures", first))
    assert measures.pick("causes", 0, "cause") == "merged"


def test_people_read_what_held_on_a_day(cli: CommandLine, providers: tuple[str, str], tmp_path: Path) -> None:
    path = write_text([application_row(1)], APPLICATION_HEADINGS, tmp_path / "stores.csv")
    taken = done(cli.ask("admin", "intake", "applications", path, "--provider", providers[0], "--take-over", "2019-11-15"))
    (number,) = taken.texts("numbers")
    done(cli.ask("rin", "amend", number, "--field", "電話番号", "--to", "0898-77-1234", "--from", "2020-01-10"))
    lines = [cli.plain(*cli.options("rin"), "show", number, "--as-at", day).out for day in ("2020-01-09", "2020-01-10")]
    assert ["町1番地  0898-20-0001" in said for said in lines] == [True, False]
    assert ["町1番地  0898-77-1234" in said for said in lines] == [False, True]
    assert "2020/1/10(金)から 電話番号: 0898-77-1234" in lines[0]
