"""The commands of grants: a whole way from a provider's file to the payment, what is said to people, wrong usage."""

import csv
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.files import write_text
from tests.support.samples import PROVIDER_HEADINGS, provider_row


@pytest.fixture
def provider(cli: CommandLine, tmp_path: Path) -> str:
    path = write_text([provider_row()], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    (number,) = cli.ask("rin", "intake", "providers", path).texts("numbers")
    return number


@pytest.fixture
def grant(cli: CommandLine, provider: str) -> str:
    costs = ("--cost", "development:3,000,001:2020-02-01:付与機能: 開発", "--cost", "staff:50万:2020-01-19:試験")
    answer = cli.ask("rin", "grant", "apply", provider, "--project", "ポイント付与機能の追加", *costs)
    assert answer.status == 0, answer
    return str(answer.pick("number"))


def test_the_whole_way_from_the_application_to_the_payment(cli: CommandLine, provider: str, grant: str) -> None:
    assert grant == "G-0000001-9"
    assert cli.ask("rin", "grant", "judge", grant, 1, "--outcome", "pass").status == 0
    assert cli.ask("rin", "grant", "judge", grant, 2, "--outcome", "pass").code == "not-eligible"
    assert cli.ask("mai", "grant", "decide", grant, "--conditions", "見本の条件").status == 0
    cli.now = "2020-04-01T10:00:00+09:00"
    assert cli.ask("rin", "grant", "report", grant, "--cost", "1:２００万円:2020-02-01").status == 0
    assert cli.ask("ren", "grant", "judge-report", grant, 1, "--outcome", "pass", "--note", "領収書を確認").status == 0
    assert cli.ask("mai", "grant", "settle", grant.lower()).status == 0
    assert cli.ask("mai", "grant", "pay", grant, "--on", "2020-04-01").code == "same-person"
    assert cli.ask("mio", "grant", "pay", grant, "--on", "2020-03-31").code == "too-early"
    assert cli.ask("mio", "grant", "pay", grant, "--on", "2020-04-01").status == 0
    shown = cli.ask("aud", "grant", "show", grant)
    expected = {
        "status": "paid",
        "provider_number": provider,
        "granted_yen": 1_500_000,
        "settled_yen": 1_000_000,
        "decided_on": "2020-01-20",
        "paid_on": "2020-04-01",
        "conditions": "見本の条件",
    }
    assert {key: shown.pick(key) for key in expected} == expected
    assert shown.pick("lines", 0, "wording") == "付与機能: 開発"
    assert [shown.pick("lines", place, "accepted_reported_yen") for place in (0, 1)] == [2_000_000, None]
    assert [shown.pick("lines", place, "outcome") for place in (0, 1)] == ["pass", "fail"]
    assert cli.ask("rin", "grant", "list", "--status", "paid").pick("grants", 0, "settled_yen") == 1_000_000
    assert cli.ask("rin", "grant", "list", "--status", "granted").document == {"grants": []}


def test_people_read_lines_and_steps_in_their_language(cli: CommandLine, grant: str) -> None:
    assert cli.say("rin", "grant", "judge", grant, "1", "--outcome", "pass", "--note", "見積書を確認").out == f"{grant}: 完了しました\n"
    assert cli.say("mai", "grant", "decide", grant, "--conditions", "見本の条件").status == 0
    cli.now = "2020-04-01T10:00:00+09:00"
    assert cli.say("rin", "grant", "report", grant, "--cost", "1:4000000:2020-02-01").status == 0
    japanese, english = cli.say("rin", "grant", "show", grant).out, cli.say("rin", "--lang", "en", "grant", "show", grant).out
    for line in ("1. 開発費", "試験", "交付の条件: 見本の条件", "交付決定額 1,500,000円", "計画額までを対象とします", "「見積書を確認」"):
        assert line in japanese
    for line in ("1. Development", "conditions: 見本の条件", "1,500,000 yen", "it counts as planned", "no eligible cost"):
        assert line in english
    assert cli.say("rin", "grant", "list").out.startswith(f"{grant}  実績報告済  1,500,000円")


def test_lines_of_cost_come_from_a_file_as_well(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = tmp_path / "costs.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("区分", "金額", "着手予定日", "内容"), ("開発費", "1000", "2020-03-01", "見本")])
    number = cli.ask("rin", "grant", "apply", provider, "--project", "見本", "--costs", path).pick("number")
    assert cli.ask("rin", "grant", "show", number).pick("lines", 0, "planned_yen") == 1000
    path.write_text(path.read_text("utf-8").replace("1000", "千円"), "utf-8")
    assert cli.ask("rin", "grant", "apply", provider, "--project", "見本", "--costs", path).code == "invalid-file"


def test_refusing_and_withdrawing(cli: CommandLine, provider: str, grant: str) -> None:
    assert cli.ask("mai", "grant", "refuse", grant).code == "reason-missing"
    assert cli.ask("mai", "grant", "refuse", grant, "--reason", "grant-not-eligible").status == 0
    assert cli.ask("mai", "grant", "withdraw", grant).code == "wrong-state"
    other = cli.ask("rin", "grant", "apply", provider, "--project", "見本", "--cost", "staff:1:2020-03-01:見本").pick("number")
    assert cli.ask("mai", "grant", "withdraw", other, "--note", "申請者からの申出").status == 0
    assert cli.ask("rin", "grant", "show", other).pick("history", 1, "note") == "申請者からの申出"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["apply", "P-0000001-0", "--project", "x"], "--costs"),
        (["apply", "P-0000001-0", "--project", "x", "--cost", "staff:1:2020-03-01:x", "--costs", "f.csv"], "--costs"),
        (["apply", "P-0000001-0", "--project", "x", "--cost", "staff:1:2020-03-01"], "KIND:YEN:BEGIN:TEXT"),
        (["apply", "P-0000001-0", "--project", "x", "--cost", "cars:1:2020-03-01:x"], "development"),
        (["apply", "P-0000001-0", "--project", "x", "--cost", "staff:1.5:2020-03-01:x"], "1.5"),
        (["apply", "P-0000001-0", "--project", "x", "--cost", "staff:1:2020-02-30:x"], "2020-02-30"),
        (["report", "G-0000001-9", "--cost", "1:5"], "PLACE:YEN:BEGAN"),
        (["report", "G-0000001-9", "--cost", "one:5:2020-03-01"], "PLACE:YEN:BEGAN"),
        (["report", "G-0000001-9"], "--cost"),
        (["judge", "G-0000001-9", "one", "--outcome", "pass"], "PLACE"),
        (["pay", "G-0000001-9", "--on", "bald"], "bald"),
        (["list", "--status", "lost"], "withdrawn"),
    ],
)
def test_wrong_usage_names_what_is_wrong(cli: CommandLine, words: list[str], named: str) -> None:
    answer = cli.say("mai", "grant", *words)
    assert (answer.status, answer.out) == (2, "")
    assert named in answer.err
