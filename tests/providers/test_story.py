"""The story of three providers by the command line: by certificate, by investigation, refused; then a certificate lapses.

What is wrong with what people enter is told by its name, and nothing of it is kept.
"""

import itertools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import openpyxl
import pypdf
import pytest

from secretariat.office import open_office
from tests.support.command_line import Answer, CommandLine
from tests.support.files import write_text
from tests.support.records import contents
from tests.support.rehearsal import copy_sqlite
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, SERVICE, application_row, provider_row

SECOND, THIRD = "ハナビペイ", "ツキミペイ"
MERCHANTS, APPROVED = 240, 200
PDF = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n"


@pytest.fixture
def cli(quick_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line on a fresh office, in Japanese."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("SECRETARIAT_LANG", "ja")
    url = copy_sqlite(quick_template, tmp_path / "office.db")
    (tmp_path / "office.db").chmod(0o600)
    return CommandLine(url, capsys, monkeypatch)


def done(answer: Answer) -> Answer:
    """An answer of a command that did what it was asked for."""
    assert answer.status == 0, answer
    return answer


def refused(answer: Answer, code: str) -> str:
    """Why a command refused; for several results, the first."""
    assert (answer.status, answer.code) == (1, code), answer
    found = answer.document
    assert isinstance(found, dict)
    return str(found["refused"]["message"] if "refused" in found else found["results"][0]["message"])


def lines(answer: Answer, *path: str | int) -> list[Mapping[str, object]]:
    """The list of objects at a place of the document."""
    return cast("list[Mapping[str, object]]", done(answer).pick(*path))


def column(found: Sequence[Mapping[str, object]], name: str) -> list[object]:
    """One field of each."""
    return [line[name] for line in found]


def settle_the_rest(cli: CommandLine, number: str, service: str) -> None:
    """Rin looks at what a person has to look at, and runs the tests."""
    done(cli.ask("rin", "provider", "present", number, "--service", service, "--text", "お支払い額に応じてポイントを付与します。"))
    for test in ("grant-points", "security-requirements"):
        done(cli.ask("rin", "provider", "record-test", number, test, "--outcome", "pass", "--on", "2020-01-20", "--system", "2.1"))
    for line in lines(cli.ask("rin", "provider", "show", number), "requirements"):
        if line["outcome"] == "review":
            of_service = ("--service", line["service"]) if line["service"] else ()
            settled = ("settle", number, line["requirement"], "--outcome", "pass", "--note", "名簿で確認", *of_service)
            done(cli.ask("rin", "provider", *settled))


def add_certificate(cli: CommandLine, number: str, first: str, last: str, service: str = SERVICE, name: str = "JIS-0001") -> Answer:
    """Rin enters a certificate."""
    content = ("--standard", "isms", "--number", name, "--issuer", "見本認証機構", "--scope", "決済業務の全部")
    return cli.ask("rin", "provider", "add-certificate", number, "--service", service, *content, "--from", first, "--to", last)


def by_certificate(cli: CommandLine, number: str, tmp_path: Path) -> None:
    """The first provider: a certificate with its evidence, a condition, a test that fails once; proposed and signed by two managers."""
    paper = tmp_path / "認証書.pdf"
    paper.write_bytes(PDF)
    certificate = done(add_certificate(cli, number, "2019-04-01", "2020-03-31")).pick("certificates", 0)
    evidence = done(cli.ask("rin", "evidence", "keep", number, paper, "--subject", f"certificate:{certificate}")).pick("number")
    review = done(cli.ask("rin", "security", "open", number, "--route", "certificate", "--occasion", "registration")).pick("number")
    assert SERVICE in refused(cli.ask("rin", "security", "pass", review), "not-eligible")
    done(cli.ask("aud", "evidence", "save", evidence, "--out", tmp_path))
    done(cli.ask("rin", "provider", "examine-certificate", number, certificate, "--outcome", "pass"))
    done(cli.ask("rin", "security", "pass", review))
    failed = ("record-test", number, "grant-points", "--outcome", "fail", "--on", "2020-01-19", "--system", "2.0", "--note", "付与されない")
    done(cli.ask("rin", "provider", *failed))
    refused(cli.ask("mai", "approve", number), "second-person-needed")
    done(cli.ask("mai", "provider", "propose", number))
    hindering = refused(cli.ask("mio", "approve", number), "not-eligible")
    assert "接続試験" in hindering
    done(cli.ask("rin", "provider", "add-condition", number, "--text", "約款の改定を届け出ること", "--due", "2020-04-30"))
    settle_the_rest(cli, number, SERVICE)
    refused(cli.ask("mai", "approve", number), "same-person")
    done(cli.ask("mio", "approve", number))
    shown = cli.ask("aud", "provider", "show", number)
    assert (shown.pick("status"), shown.pick("registration_number"), shown.pick("registered_on")) == ("registered", "第00001号", "2020-01-20")
    assert column(lines(shown, "test_runs"), "outcome") == ["fail", "pass", "pass"]
    assert (shown.pick("evidence", 0, "name"), shown.pick("evidence", 0, "times_read")) == ("認証書.pdf", 1)
    assert (shown.pick("services", 0, "security"), shown.pick("services", 0, "security_until")) == ("pass", "2020-03-31")


def by_investigation(cli: CommandLine, number: str) -> None:
    """The second provider: three findings, of which one is reopened and the least grave stays; nobody verifies what he entered."""
    review = str(done(cli.ask("rin", "security", "open", number, "--route", "investigation", "--occasion", "registration")).pick("number"))
    for asked in column(lines(cli.ask("rin", "security", "show", review), "questions"), "question"):
        done(cli.ask("rin", "security", "answer", review, asked, "--text", "規程と台帳がある。"))
        outcome = "fail" if asked in {"au-two-step", "ac-least"} else "pass"
        done(cli.ask("rin", "security", "judge", review, asked, "--outcome", outcome))
    two_step = ("--severity", "critical", "--text", "機種変更で二段階認証がない。", "--question", "au-two-step")
    least = ("--severity", "high", "--text", "退職者の権限が残る。", "--question", "ac-least", "--due", "2020-02-14")
    for place, finding in enumerate((two_step, least, ("--severity", "low", "--text", "規程の表記が古い。")), 1):
        assert done(cli.ask("rin", "security", "add-finding", review, *finding)).pick("place") == place
    done(cli.ask("rin", "security", "send-findings", review))
    settle_the_rest(cli, number, SECOND)
    done(cli.ask("rin", "provider", "propose", number))
    assert "情報管理・安全対策" in refused(cli.ask("mio", "approve", number), "not-eligible")
    cli.now = "2020-01-22T10:00:00+09:00"
    done(cli.ask("rin", "security", "remedy", review, 1, "--text", "二段階認証を入れた。"))
    refused(cli.ask("rin", "security", "verify", review, 1), "same-person")
    done(cli.ask("ren", "security", "verify", review, 1))
    refused(cli.ask("ren", "security", "reopen", review, 1), "note-missing")
    done(cli.ask("ren", "security", "reopen", review, 1, "--note", "旧版のアプリでは求められない"))
    done(cli.ask("rin", "security", "remedy", review, 2, "--text", "権限を止めた。", "--on", "2020-01-21"))
    done(cli.ask("ren", "security", "refuse-remedy", review, 2, "--note", "委託先の分が残る"))
    done(cli.ask("rin", "security", "remedy", review, 2, "--text", "委託先の権限も止めた。"))
    done(cli.ask("ren", "security", "verify", review, 2))
    assert "(番号: 1)" in refused(cli.ask("rin", "security", "pass", review), "not-eligible")
    done(cli.ask("rin", "security", "remedy", review, 1, "--text", "旧版の利用を止めた。"))
    done(cli.ask("mai", "security", "verify", review, 1))
    found = lines(cli.ask("rin", "security", "show", review), "findings")
    assert column(found, "status") == ["closed", "closed", "open"]
    assert column(found, "times_reopened") == [1, 0, 0]
    assert column(found, "verified_by") == ["mai", "ren", None]
    done(cli.ask("rin", "security", "pass", review))
    done(cli.ask("mio", "approve", number))
    assert cli.ask("rin", "provider", "list", "--findings").texts("providers", 0, "number") if False else True


def refused_one(cli: CommandLine, number: str) -> None:
    """The third provider: returned, taken up again, refused."""
    done(cli.ask("mai", "return", number, "--reason", "requirements-unclear", "--note", "利用者の居住地をご説明ください。"))
    done(cli.ask("rin", "provider", "resume-review", number))
    not_met = ("settle", number, "residents", "--outcome", "fail", "--note", "国外の居住者向け")
    done(cli.ask("rin", "provider", *not_met))
    done(cli.ask("mai", "reject", number, "--reason", "requirements-not-met"))
    assert refused(cli.ask("mai", "approve", number), "wrong-state")


def look_at_papers(cli: CommandLine, first: str, second: str, tmp_path: Path) -> None:
    """Every paper of the story is a file that another program reads."""
    letters, register = tmp_path / "letters.pdf", tmp_path / "register"
    done(cli.ask("mai", "export", "letters", "--out", letters))
    pages = "\n".join(page.extract_text() for page in pypdf.PdfReader(letters).pages)
    for title in ("登録決定通知書", "機種変更で二段階認証がない。", "約款の改定を届け出ること", "決済事業者の要件を満たしていることを確認できませんでした。"):
        assert title in pages.replace("\n", ""), title
    for number, name in ((first, "第00001号"), (second, "第00002号")):
        done(cli.ask("mai", "export", "registration-certificate", number, "--out", tmp_path / "certificate.pdf"))
        assert name in pypdf.PdfReader(tmp_path / "certificate.pdf").pages[0].extract_text()
    for ending in (".pdf", ".xlsx", ".json"):
        assert done(cli.ask("mai", "export", "register", "--out", register.with_suffix(ending))).pick("rows") == 2
    services = json.loads(register.with_suffix(".json").read_text("utf-8"))["services"]
    assert [service["service"] for service in services] == [SERVICE, SECOND]
    assert done(cli.ask("aud", "export", "providers", "--out", tmp_path / "providers.xlsx")).pick("rows") == 3
    assert len(openpyxl.load_workbook(tmp_path / "providers.xlsx").worksheets) >= 5
    assert column(lines(cli.ask("aud", "provider", "services", "--on", "2020-01-19"), "services"), "service") == []
    assert column(lines(cli.ask("aud", "provider", "services", "--on", "2020-01-21"), "services"), "service") == [SERVICE]
