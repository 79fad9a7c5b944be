"""The story of three providers by the command line: by certificate, by investigation, refused; then a certificate lapses.

What is wrong with what people enter is told by its name, and nothing of it is kept.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import openpyxl
import pypdf
import pytest

from secretariat.office import open_office
from tests.support.command_line import Answer, CommandLine
from tests.support.documented import documented, has_shape
from tests.support.files import write_text
from tests.support.records import COUNTED_FILES, contents
from tests.support.rehearsal import copy_sqlite
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, SERVICE, application_row, provider_row

SECOND, THIRD = "ハナビペイ", "ツキミペイ"
MERCHANTS, APPROVED = 240, 200
CONTENT = ("--kind", "qr-code", "--grant-basis", "paid", "--return-method", "points", "--usable-at", "all", "--fee", "3.24")
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


def as_documented(answer: Answer, command: str) -> Answer:
    """The same, whose document has just the keys that are documented."""
    assert has_shape(done(answer).document, documented()[command].shape), answer
    return answer


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
        if line["outcome"] == "review" and line["requirement"] != "security":
            of_service = ("--service", line["service"]) if line["service"] else ()
            settled = ("settle", number, line["requirement"], "--outcome", "pass", "--note", "名簿で確認", *of_service)
            done(cli.ask("rin", "provider", *settled))


def certificate(number: str, first: str, last: str, service: str = SERVICE) -> tuple[str, ...]:
    """The call that adds a certificate."""
    content = ("--standard", "isms", "--number", f"JIS-{last}", "--issuer", "見本認証機構", "--scope", "決済業務の全部")
    return ("provider", "add-certificate", number, "--service", service, *content, "--from", first, "--to", last)


def amendment(number: str, from_day: str, fee: str) -> tuple[str, ...]:
    """The call that changes a service's fee."""
    return ("provider", "amend-service", number, "--service", SERVICE, "--from", from_day, "--fee", fee)


def by_certificate(cli: CommandLine, number: str, tmp_path: Path) -> None:
    """The first provider: a certificate with its evidence, a condition, a test that fails once; proposed and signed by two managers."""
    paper = tmp_path / "認証書.pdf"
    paper.write_bytes(PDF)
    added = done(cli.ask("rin", *certificate(number, "2019-04-01", "2020-03-31"))).pick("certificates", 0)
    evidence = done(cli.ask("rin", "evidence", "keep", number, paper, "--subject", f"certificate:{added}")).pick("number")
    review = done(cli.ask("rin", "security", "open", number, "--route", "certificate", "--occasion", "registration")).pick("number")
    assert SERVICE in refused(cli.ask("rin", "security", "pass", review), "not-eligible")
    done(cli.ask("aud", "evidence", "save", evidence, "--out", tmp_path))
    done(cli.ask("rin", "provider", "examine-certificate", number, added, "--outcome", "pass"))
    done(cli.ask("rin", "security", "pass", review))
    failed = ("record-test", number, "grant-points", "--outcome", "fail", "--on", "2020-01-19", "--system", "2.0", "--note", "付与されない")
    done(cli.ask("rin", "provider", *failed))
    refused(cli.ask("mai", "approve", number), "second-person-needed")
    assert "接続試験" in refused(cli.ask("mai", "provider", "propose", number), "not-eligible")
    done(cli.ask("rin", "provider", "add-condition", number, "--text", "約款の改定を届け出ること", "--due", "2020-04-30"))
    settle_the_rest(cli, number, SERVICE)
    done(cli.ask("mai", "provider", "propose", number))
    refused(cli.ask("mai", "approve", number), "same-person")
    done(cli.ask("mio", "approve", number))
    shown = as_documented(cli.ask("aud", "provider", "show", number), "provider show")
    assert (shown.pick("status"), shown.pick("registration_number"), shown.pick("registered_on")) == (
        "registered",
        "第00001号",
        "2020-01-20",
    )
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
    assert "情報管理・安全対策" in refused(cli.ask("rin", "provider", "propose", number), "not-eligible")
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
    found = lines(as_documented(cli.ask("rin", "security", "show", review), "security show"), "findings")
    assert column(found, "status") == ["closed", "closed", "open"]
    assert column(found, "times_reopened") == [1, 0, 0]
    assert column(found, "verified_by") == ["mai", "ren", None]
    done(cli.ask("rin", "security", "pass", review))
    done(cli.ask("rin", "provider", "propose", number))
    done(cli.ask("mio", "approve", number))
    assert column(lines(cli.ask("aud", "provider", "list", "--findings"), "providers"), "number") == [number]


def refused_one(cli: CommandLine, number: str) -> None:
    """The third provider: returned, taken up again, refused."""
    done(cli.ask("mai", "return", number, "--reason", "requirements-unclear", "--note", "利用者の居住地をご説明ください。"))
    done(cli.ask("rin", "provider", "resume-review", number))
    not_met = ("settle", number, "residents", "--outcome", "fail", "--note", "国外の居住者向け")
    done(cli.ask("rin", "provider", *not_met))
    done(cli.ask("mai", "reject", number, "--reason", "requirements-not-met"))
    refused(cli.ask("mai", "approve", number), "wrong-state")


def look_at_papers(cli: CommandLine, first: str, second: str, tmp_path: Path) -> None:
    """Every paper of the story is a file that another program reads."""
    letters, register = tmp_path / "letters.pdf", tmp_path / "register"
    done(cli.ask("mai", "export", "letters", "--out", letters))
    pages = "\n".join(page.extract_text() for page in pypdf.PdfReader(letters).pages)
    for words in (
        "決済事業者登録通知書",
        "第00001号",
        "機種変更で二段階認証がない。",
        "約款の改定を届け出ること",
        "決済事業者の要件を満たしていることを確認できませんでした。",
    ):
        assert words in pages.replace("\n", ""), words
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


def register_merchants(cli: CommandLine, number: str, tmp_path: Path) -> list[str]:
    """Some hundred merchants' applications, most of them registered for 21 February; gives those that are still to be decided on."""
    rows = [application_row(serial) for serial in range(1, MERCHANTS + 1)]
    path = write_text(rows, APPLICATION_HEADINGS, tmp_path / "applications.csv")
    numbers = done(cli.ask("rin", "intake", "applications", path, "--provider", number)).texts("numbers")
    done(cli.ask("rin", "approve", *numbers[:APPROVED]))
    cli.now = "2020-01-28T10:00:00+09:00"
    assert done(cli.ask("mai", "cutoff", "close", "2020-02-21")).pick("results", 0, "registered") == APPROVED
    return numbers[APPROVED:]


def lapse(cli: CommandLine, number: str, waiting: str) -> None:
    """The certificate ends: everything that depends on it is shown, nothing more is approved, and a manager holds the parcels."""
    cli.now = "2020-03-24T10:00:00+09:00"
    due = lines(as_documented(cli.ask("rin", "provider", "watch", "--within", 7), "provider watch"), "due")
    assert [(line["kind"], line["provider_number"], line["days_left"]) for line in due] == [("certificate", number, 7)]
    assert column(lines(cli.ask("rin", "provider", "list", "--expiring", 7, "--status", "registered"), "providers"), "number") == [number]
    cli.now = "2020-04-01T10:00:00+09:00"
    found = as_documented(cli.ask("aud", "provider", "dependents", number, "--limit", 5), "provider dependents")
    assert found.pick("applications") == {"received": MERCHANTS - APPROVED, "registered": APPROVED}
    assert [found.pick(name) for name in ("stores", "stores_alone", "shipments", "shipments_held")] == [APPROVED, APPROVED, 2 * APPROVED, 0]
    assert (len(lines(found, "lines")), found.pick("next")) == (5, f"application:{APPROVED + 5}")
    assert "2020/3/31(火)" in refused(cli.ask("rin", "approve", waiting), "service-not-registered")
    measures = as_documented(cli.ask("rin", "provider", "measures", number), "provider measures")
    assert (measures.pick("causes", 0, "cause"), measures.pick("causes", 0, "measures")) == (
        "lapsed",
        [{"measure": "hold", "left": 2 * APPROVED}],
    )
    preview = as_documented(cli.ask("aud", "provider", "measure", number, "hold", "--dry-run"), "provider measure")
    assert (preview.pick("left"), preview.pick("done"), len(lines(preview, "lines"))) == (2 * APPROVED, 0, 200)
    refused(cli.ask("rin", "provider", "measure", number, "hold"), "not-permitted")
    assert done(cli.ask("mai", "provider", "measure", number, "hold", "--note", "認証の満了")).pick("done") == 2 * APPROVED
    assert done(cli.ask("mai", "provider", "measure", number, "hold")).code == "nothing-to-do"
    assert done(cli.ask("aud", "provider", "dependents", number, "--limit", 0)).pick("shipments_held") == 2 * APPROVED


def renew(cli: CommandLine, number: str, waiting: str) -> None:
    """The renewal lifts it, without another registration."""
    added = done(cli.ask("rin", *certificate(number, "2020-04-01", "2023-03-31"))).pick("certificates", 0)
    done(cli.ask("ren", "provider", "examine-certificate", number, added, "--outcome", "pass"))
    done(cli.ask("rin", "approve", waiting))
    assert cli.ask("rin", "provider", "measures", number).pick("causes", 0, "measures") == [{"measure": "release", "left": 2 * APPROVED}]
    assert done(cli.ask("mai", "provider", "measure", number, "release")).pick("done") == 2 * APPROVED
    assert done(cli.ask("rin", "provider", "measures", number)).document == {"causes": []}
    done(cli.ask("mai", "provider", "meet-condition", number, 1))
    shown = cli.ask("aud", "provider", "show", number)
    assert (shown.pick("registration_number"), shown.pick("services", 0, "lapsed")) == ("第00001号", None)
    assert shown.pick("services", 0, "security_until") == "2023-03-31"
    assert done(cli.ask("aud", "verify")).pick("ok") is True


@pytest.mark.long
def test_the_story_of_three_providers(cli: CommandLine, tmp_path: Path) -> None:
    rows = [provider_row(serial, service_name=name) for serial, name in enumerate((SERVICE, SECOND, THIRD), 1)]
    path = write_text(rows, PROVIDER_HEADINGS, tmp_path / "providers.csv")
    first, second, third = done(cli.ask("rin", "intake", "providers", path)).texts("numbers")
    by_certificate(cli, first, tmp_path)
    by_investigation(cli, second)
    refused_one(cli, third)
    look_at_papers(cli, first, second, tmp_path)
    waiting, *_ = register_merchants(cli, first, tmp_path)
    lapse(cli, first, waiting)
    renew(cli, first, waiting)


def test_bad_input_is_told_by_its_name_and_nothing_of_it_is_kept(cli: CommandLine, tmp_path: Path) -> None:
    path = write_text([provider_row(1)], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    (number,) = done(cli.ask("admin", "intake", "providers", path, "--take-over", "2020-01-10")).texts("numbers")
    program, large, twice = tmp_path / "認証書.pdf", tmp_path / "large.pdf", tmp_path / "twice.csv"
    program.write_bytes(b"MZ\x90\x00" + PDF)
    with large.open("wb") as file:
        file.write(PDF)
        file.truncate(20_000_001)
    write_text([provider_row(2), provider_row(2, grant_basis="前払額")], PROVIDER_HEADINGS, twice)
    office = open_office(cli.url)
    before = contents(office)
    for code, said, login, words in (
        ("invalid-value", "2020/1/1(水)", "rin", certificate(number, "2020-03-31", "2020-01-01", SERVICE)),
        ("invalid-value", "ナイペイ", "rin", certificate(number, "2020-01-01", "2020-03-31", "ナイペイ")),
        ("invalid-value", SERVICE, "rin", certificate(number, "2020-01-01", "2020-03-31", " ")),
        ("invalid-value", "関東財務局長", "rin", ("provider", "add-licence", number, "--kind", "prepaid-issuer", "--number", "第1号")),
        ("invalid-value", SERVICE, "mai", ("provider", "add-service", number, "--service", "ﾐﾅﾄﾍﾟｲ", *CONTENT)),
        ("limit-exceeded", "3.25", "mai", amendment(number, "2020-02-01", "3.26")),
        ("invalid-value", "2020/1/10(金)", "mai", amendment(number, "2020-01-09", "3.00")),
        ("invalid-file", "プログラム", "rin", ("evidence", "keep", number, program)),
        ("limit-exceeded", "20,000,000", "rin", ("evidence", "keep", number, large)),
    ):
        assert said in refused(cli.ask(login, *words), code), words
        assert contents(office) == before, words
    taken = cli.ask("rin", "intake", "providers", twice)
    assert (taken.status, taken.pick("numbers")) == (1, [])
    assert "同じサービス名" in str(taken.pick("faults"))
    assert contents(office, COUNTED_FILES) == {table: rows for table, rows in before.items() if table not in COUNTED_FILES}
    office.engine.dispose()
