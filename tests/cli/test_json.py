"""With --json: one document on standard output, nothing else there, with the keys of the interfaces."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from tests.support.command_line import Answer, CommandLine
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row

INTAKE = {"batch", "rows", "accepted", "duplicates", "rejected", "faults", "numbers"}
SHOW = {
    *("kind", "number", "status", "public_status", "provider", "store_name", "merchant_id", "received_at", "due_on", "cutoff_at"),
    *("start_on", "verdict", "return_rate", "subsidised", "checks", "history"),
}
CASE = {"number", "store_name", "provider", "status", "received_at", "due_on", "cutoff_at", "start_on", "assignee"}
CUTOFF = {"start_on", "cutoff_at", "origin", "closed", "received", "decided", "open"}
HIT = {"number", "store_name", "merchant_id", "phone", "prefecture", "provider", "status", "public_status", "start_on", "say"}
RULES = {
    *("kind", "size", "excluded", "taxable-income", "subsidiary", "franchise", "goods", "consent", "documents", "provider", "services"),
    *("merchant-id", "corporate-number", "postal-code", "phone", "same-store", "same-business"),
}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00")
LATER = "2020-02-18T12:00:00+09:00"


@pytest.fixture
def provider(cli: CommandLine, tmp_path: Path) -> str:
    path = write_text([provider_row()], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    answer = done(cli.ask("admin", "intake", "providers", path, "--take-over", "2019-06-01"))
    assert answer.fields() >= INTAKE
    (number,) = answer.texts("numbers")
    return number


def done(answer: Answer) -> Answer:
    assert (answer.status, answer.err) == (0, ""), answer
    return answer


def sent(cli: CommandLine, provider: str, folder: Path, rows: Iterable[Mapping[str, object]], *more: str) -> Answer:
    path = write_text(rows, APPLICATION_HEADINGS, folder / "applications.csv")
    return cli.ask("rin", "intake", "applications", path, "--provider", provider, *more)


def test_intake(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    lines = [application_row(1), application_row(1), application_row(2, phone="代表", capital_yen=None), application_row(3)]
    answer = done(sent(cli, provider, tmp_path, lines))
    assert answer.fields() >= INTAKE
    assert [answer.pick(name) for name in ("rows", "accepted", "duplicates", "rejected")] == [4, 2, 1, 1]
    assert len(answer.texts("numbers")) == 2
    first = answer.pick("faults", 0)
    assert first == {
        "row": 4,
        "cell": "L4",
        "heading": "電話番号",
        "problem": "形式が正しくありません",
        "expected": "0から始まる10桁または11桁の電話番号(例: 0898-22-0001)",
    }
    assert answer.pick("faults", 1, "cell") == "X4"
    dry = done(sent(cli, provider, tmp_path, [application_row(4)], "--dry-run"))
    assert (dry.pick("accepted"), dry.pick("numbers"), dry.pick("batch")) == (1, [], None)


def test_an_intake_without_a_good_row_ends_with_1_and_prints_its_document_all_the_same(
    cli: CommandLine, provider: str, tmp_path: Path
) -> None:
    answer = sent(cli, provider, tmp_path, [application_row(1, phone="代表")])
    assert (answer.status, answer.pick("rejected"), answer.pick("faults", 0, "row")) == (1, 1, 2)


def test_a_file_refused_as_a_whole_prints_a_refusal(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    answer = sent(cli, provider, tmp_path, [])
    assert (answer.status, answer.code) == (1, "invalid-file")
    assert answer.fields("refused") == {"code", "message"}


def test_show(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    (number,) = done(sent(cli, provider, tmp_path, [application_row(1)])).texts("numbers")
    answer = done(cli.ask("rin", "show", number))
    assert answer.fields() >= SHOW
    assert (answer.pick("kind"), answer.pick("public_status"), answer.pick("verdict")) == ("application", "受付済", "eligible")
    assert (answer.pick("return_rate"), answer.pick("subsidised")) == (5, True)
    assert (answer.pick("received_at"), answer.pick("cutoff_at")) == ("2020-01-20T10:00:00+09:00", "2020-01-27T17:00:00+09:00")
    assert (answer.pick("due_on"), answer.pick("start_on")) == ("2020-03-20", "2020-02-21")
    checks = answer.pick("checks")
    assert isinstance(checks, list)
    assert {check["rule"] for check in checks} == RULES
    assert all({"rule", "outcome", "explanation", "source"} <= set(check) and check["explanation"] and check["source"] for check in checks)
    assert {check["outcome"] for check in checks} <= {"pass", "fail", "review"}
    assert answer.pick("history", 0) == {"at": "2020-01-20T10:00:00+09:00", "staff": "rin", "action": "receive", "note": None}


@pytest.mark.parametrize("prefix", ["P", "S", "B"])
def test_show_of_other_kinds_has_the_same_keys(prefix: str, cli: CommandLine, provider: str, tmp_path: Path) -> None:
    taken = done(sent(cli, provider, tmp_path, [application_row(1)]))
    shown = done(cli.ask("rin", "show", taken.texts("numbers")[0]))
    number = {"P": provider, "S": shown.pick("store_number"), "B": taken.pick("batch")}[prefix]
    answer = done(cli.ask("rin", "show", number))
    assert answer.fields() >= SHOW
    assert answer.pick("number") == number


def test_queue_and_next(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    done(sent(cli, provider, tmp_path, [application_row(1), application_row(2)]))
    answer = done(cli.ask("rin", "queue", "--limit", 1))
    assert answer.fields() >= {"total", "capped", "cases"}
    assert (answer.pick("total"), answer.pick("capped")) == (2, False)
    assert answer.fields("cases", 0) >= CASE
    taken = done(cli.ask("rin", "next"))
    assert taken.fields("case") >= CASE
    assert taken.pick("case", "assignee") == "rin"
    assert done(cli.ask("rin", "queue", "--mine")).pick("total") == 1
    done(cli.ask("rin", "next"))
    assert done(cli.ask("ren", "next")).document == {"case": None}


def test_decisions_answer_for_each_number_by_itself(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    numbers = done(sent(cli, provider, tmp_path, [application_row(1), application_row(2, consent="いいえ")])).texts("numbers")
    answer = cli.ask("rin", "approve", numbers[0], numbers[1], "A-0000099-X", numbers[0])
    assert (answer.status, answer.err) == (1, "")
    results = answer.pick("results")
    assert isinstance(results, list)
    assert all(set(result) >= {"number", "outcome", "code", "message"} and result["message"] for result in results)
    assert [(result["number"], result["outcome"], result["code"]) for result in results] == [
        (numbers[0], "done", None),
        (numbers[1], "refused", "not-eligible"),
        ("A-0000099-X", "refused", "not-found"),
        (numbers[0], "refused", "wrong-state"),
    ]
    assert done(cli.ask("rin", "withdraw", numbers[1].lower())).pick("results", 0, "outcome") == "done"


def test_check_settle_and_staff_changes_answer_like_decisions(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    (number,) = done(sent(cli, provider, tmp_path, [application_row(1, excluded_goods="G02")])).texts("numbers")
    settled = done(cli.ask("rin", "check", "settle", number, "goods", "--outcome", "pass", "--note", "確認済み"))
    assert settled.pick("results", 0, "number") == number
    for words in ("add neu --role auditor", "role neu --role shipping", "disable neu", "enable neu", "unlock neu", "password neu"):
        answer = done(cli.ask("admin", "staff", *words.split()))
        assert (answer.pick("results", 0, "number"), answer.pick("results", 0, "outcome")) == ("neu", "done")


def test_cutoffs_their_override_and_their_closing(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    numbers = done(sent(cli, provider, tmp_path, [application_row(1), application_row(2)])).texts("numbers")
    done(cli.ask("rin", "approve", numbers[0]))
    override = ("cutoff", "override", "2020-03-11", "--at", "2020-02-13T17:00:00+09:00", "--reason", "停電のため")
    assert done(cli.ask("mai", *override)).pick("results", 0, "number") == "2020-03-11"
    cli.now = LATER
    closed = done(cli.ask("mai", "cutoff", "close", "2020-02-21"))
    assert [closed.pick("results", 0, name) for name in ("number", "outcome", "registered", "left_open")] == ["2020-02-21", "done", 1, 1]
    again = done(cli.ask("mai", "cutoff", "close", "2020-02-21"))
    assert (again.pick("results", 0, "outcome"), again.code) == ("refused", "nothing-to-do")
    answer = done(cli.ask("cal", "cutoffs", "--from", "2020-02-01", "--to", "2020-03-11"))
    rows = answer.document
    assert isinstance(rows, list)
    assert all(set(row) >= CUTOFF and INSTANT.fullmatch(row["cutoff_at"]) for row in rows)
    assert [(row["start_on"], row["origin"], row["closed"]) for row in rows] == [
        ("2020-02-01", "rule", False),
        ("2020-02-11", "rule", False),
        ("2020-02-21", "programme", True),
        ("2020-03-01", "programme", False),
        ("2020-03-11", "override", False),
    ]
    assert [rows[2][name] for name in ("received", "decided", "open")] == [2, 1, 1]


def test_lookup(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    done(sent(cli, provider, tmp_path, [application_row(1), application_row(2)]))
    answer = done(cli.ask("cal", "lookup", "喫茶", "--limit", 1))
    assert answer.fields() >= {"hits", "capped"}
    assert answer.pick("capped") is True
    assert answer.fields("hits", 0) >= HIT
    assert isinstance(answer.pick("hits", 0, "say"), str)
    assert done(cli.ask("cal", "lookup", "ここにない名前")).document == {
        "hits": [],
        "capped": False,
        "answers": [],
        "hint": None,
    }


def test_files_that_are_written(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    (number,) = done(sent(cli, provider, tmp_path, [application_row(1)])).texts("numbers")
    done(cli.ask("rin", "approve", number))
    cli.now = LATER
    done(cli.ask("mai", "cutoff", "close", "2020-02-21"))
    for words, rows in (("status", None), ("letters", 1), ("results", 1)):
        out = tmp_path / {"status": "status.xlsx", "letters": "letters.pdf", "results": "results"}[words]
        answer = done(cli.ask("mai", "export", words, "--out", out))
        assert answer.fields() >= {"files", "rows"}
        assert all(Path(file).is_file() for file in answer.texts("files"))
        assert rows is None or answer.pick("rows") == rows
    for kind in ("applications", "providers"):
        assert done(cli.ask("rin", "template", kind, "--out", tmp_path / f"{kind}.xlsx")).texts("files") == [str(tmp_path / f"{kind}.xlsx")]
    assert done(cli.ask("admin", "backup", tmp_path / "b.db")).texts("files") == [str(tmp_path / "b.db")]
    assert done(cli.ask("admin", "upgrade")).document == {"done": True}


def test_verify(cli: CommandLine) -> None:
    answer = done(cli.ask("aud", "verify"))
    assert answer.fields() >= {"ok", "entries", "faults"}
    assert (answer.pick("ok"), answer.pick("faults")) == (True, [])
    assert isinstance(answer.pick("entries"), int)


def test_other_documents(cli: CommandLine) -> None:
    people = done(cli.ask("admin", "staff", "list"))
    assert people.fields("staff", 0) >= {"login", "name", "role", "active"}
    assert done(cli.ask("admin", "doctor")).fields("examined", 0) == {"name", "ok", "value"}
    assert done(cli.ask("mai", "programme", "show")).fields() >= {"name", "version", "content"}
    assert done(cli.plain("--json", "--version")).fields() == {"program", "schema"}
    assert done(cli.plain("--database", cli.url, "--json")).fields() == {"database", "found"}


def test_japanese_stays_readable_and_english_is_said_where_it_is_wanted(cli: CommandLine) -> None:
    assert "審査担当" in cli.ask("cal", "queue").out
    english = cli.plain("--lang", "en", *cli.options("cal"), "--json", "queue")
    assert json.loads(english.out)["refused"]["message"] == "You may not do this. It is the work of: reviewer, manager."
    assert english.out.isascii()
