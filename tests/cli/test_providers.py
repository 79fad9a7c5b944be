"""The commands of providers, their reviews and evidence: what is said to people, wrong usage, services by their days, causes, opening."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
from sqlmodel import Session

from secretariat import journal
from secretariat.providers import measures
from secretariat.providers.measure_work import WORK, Task
from tests.support.command_line import CommandLine
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, SECOND_SERVICE, SERVICE, application_row, provider_row

CONTENT = ("--kind", "qr-code", "--grant-basis", "paid", "--return-method", "points", "--usable-at", "all", "--fee", "３．１０％")
CERTIFICATE = ("--standard", "isms", "--number", "JIS-1", "--issuer", "見本認証機構", "--scope", "決済業務", "--from", "2019-04-01", "--to")


@pytest.fixture
def received(cli: CommandLine, tmp_path: Path) -> str:
    path = write_text([provider_row()], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    return cli.ask("rin", "intake", "providers", path).texts("numbers")[0]


@pytest.fixture
def registered(cli: CommandLine, tmp_path: Path) -> str:
    """A provider with two services that was registered elsewhere."""
    rows = [provider_row(2, service_name=service) for service in (SERVICE, SECOND_SERVICE)]
    path = write_text(rows, PROVIDER_HEADINGS, tmp_path / "registered.csv")
    return cli.ask("admin", "intake", "providers", path, "--take-over", "2019-09-01").texts("numbers")[0]


def test_people_read_everything_about_a_provider_in_their_language(cli: CommandLine, received: str, tmp_path: Path) -> None:
    paper = tmp_path / "許認可証.txt"
    paper.write_text("見本", "utf-8")
    for words in (
        ("provider", "add-licence", received, "--kind", "bank"),
        ("provider", "add-condition", received, "--text", "名簿の写しを出すこと", "--due", "2020-03-31", "--requirement", "licence"),
        ("provider", "add-certificate", received, "--service", SERVICE, *CERTIFICATE, "2020-12-31"),
        ("provider", "record-test", received, "grant-points", "--outcome", "fail", "--on", "2020-01-20", "--system", "1.0"),
        ("security", "open", received, "--route", "investigation", "--occasion", "registration"),
        ("security", "add-finding", "R-0000001-5", "--severity", "high", "--text", "権限の見直しがない"),
        ("security", "remedy", "R-0000001-5", 1, "--text", "見直した", "--on", "2020-01-20"),
        ("evidence", "keep", received, paper, "--subject", "licence", "--name", "許認可.txt"),
        ("grant", "apply", received, "--project", "付与機能の追加", "--cost", "staff:1000:2020-03-01:見本"),
        ("provider", "settle", received, "residents", "--outcome", "pass", "--note", "見本の約款で確認"),
    ):
        assert cli.say("rin", *words).status == 0, words
    japanese, english = cli.say("rin", "provider", "show", received).out, cli.say("aud", "--lang", "en", "provider", "show", received).out
    for line in (
        "[審査中]",
        "要件:\n",
        "? licence  法的区分・登録番号: 所管官庁の名簿",
        "登録条件:\n  ? 1. 2020/3/31(火)  名簿の写しを出すこと",
        f"- {SERVICE}  QRコード",
        "JIS-1  2019-04-01 – 2020-12-31",
        "x grant-points  2020/1/20(月)",
        "R-0000001-5  登録時",
        "1. ",
        "→ 2020/1/20(月) 見直した",
        "licence  許認可.txt  6",
        "付与機能の追加",
        "「見本の約款で確認」",
    ):
        assert line in japanese, line
    for line in (
        "[in review]",
        "requirements:\n",
        "conditions:\n",
        "readiness tests:\n",
        "check settled",
        "modification grants:\n",
    ):
        assert line in english, line
    review = cli.say("rin", "--lang", "en", "security", "show", "R-0000001-5").out
    for line in (
        "investigation  [under review]",
        "Personal data:",
        "? pd-inventory",
        "before it can be passed: Questions without an answer",
    ):
        assert line in review, line
    listed = cli.say("rin", "--lang", "en", "provider", "list", "--text", "アアアカ", "--conditions", 90).out
    assert listed.startswith(f"{received}  [in review]")
    assert "certificate ends 2020/12/31 (Thu)" in listed
    assert cli.say("rin", "provider", "watch", "--within", 3).out == "該当するものはありません。\n"
    assert "あと14日" in cli.say("rin", "provider", "watch", "--within", 14).out


def test_lists_of_providers_are_narrowed_by_every_option_that_is_given(cli: CommandLine, received: str, registered: str) -> None:
    def listed(*options: object) -> object:
        found = cli.ask("aud", "provider", "list", *options).pick("providers")
        assert isinstance(found, list)
        return [row["number"] for row in found]

    assert listed() == [received, registered]
    assert listed("--status", "registered") == [registered]
    assert listed("--text", SECOND_SERVICE) == [registered]
    assert listed("--expiring", 90) == listed("--findings") == listed("--conditions", 0) == []
    assert cli.ask("rin", "provider", "add-condition", received, "--text", "見本", "--due", "2020-01-25").status == 0
    assert listed("--conditions", 4) == []
    assert listed("--conditions", 5) == listed("--conditions", 5, "--status", "in-review") == [received]
    assert listed("--conditions", 5, "--findings") == []
    assert cli.ask("rin", "provider", "drop-condition", received, 1).status == 0
    assert listed("--conditions", 5) == []


def test_what_was_registered_when_can_be_asked_for_any_day(cli: CommandLine, registered: str) -> None:
    assert cli.ask("mai", "provider", "amend-service", registered, "--service", SERVICE, "--from", "2020-03-01", "--fee", "2.5").status == 0
    assert cli.ask("mai", "provider", "add-service", registered, "--service", "ハナビペイ", *CONTENT).status == 0
    assert cli.ask("mai", "provider", "register-service", registered, "--service", "ハナビペイ").code == "same-person"
    assert cli.ask("mio", "provider", "register-service", registered, "--service", "ハナビペイ").code == "not-eligible"
    assert cli.ask("mai", "provider", "withdraw-service", registered, "--service", SECOND_SERVICE, "--from", "2020-04-01").status == 0
    suspended = ("suspend", registered, "--from", "2020-01-20", "--until", "2020-02-01", "--reason", "incident")
    assert cli.ask("mai", "provider", *suspended).status == 0
    cli.now = "2020-02-10T10:00:00+09:00"
    assert cli.ask("mai", "provider", "resume", registered).status == 0
    found = {
        day: {line["service"]: line["merchant_fee_percent"] for line in answer}
        for day in ("2019-08-31", "2020-01-19", "2020-02-09", "2020-02-10", "2020-03-31", "2020-04-01")
        if isinstance(answer := cli.ask("aud", "provider", "services", "--on", day).pick("services"), list)
    }
    before, amended = {SERVICE: 3.24, SECOND_SERVICE: 3.24}, {SERVICE: 2.5, SECOND_SERVICE: 3.24}
    assert [*found.values()] == [{}, before, {}, before, amended, {SERVICE: 2.5}]
    shown = cli.ask("aud", "provider", "show", registered, "--on", "2020-02-09").pick("services", 0)
    assert isinstance(shown, dict)
    assert (shown["registered"], shown["merchant_fee_percent"]) == (False, 3.24)
    added = ("--service", "ハナビペイ")
    assert cli.ask("mio", "provider", "amend-service", registered, *added, "--from", "2020-03-01", "--fee", "2").code == "wrong-state"
    assert cli.ask("mio", "provider", "amend-service", registered, *added, "--fee", "2").status == 0
    assert cli.ask("mio", "provider", "withdraw-service", registered, *added).status == 0
    elsewhere = cli.say("mai", "--lang", "en", "cancel", registered, "--from", "2020-05-01", "--reason", "other")
    assert (elsewhere.status, f"`provider cancel {registered}`" in elsewhere.out) == (1, True)
    assert cli.ask("rin", "cancel", registered, "--from", "2020-05-01", "--reason", "other").code == "not-permitted"
    assert cli.ask("mai", "provider", "cancel", registered, "--from", "2020-05-01").code == "reason-missing"
    assert cli.ask("mai", "provider", "cancel", registered, "--from", "2020-05-01", "--reason", "provider-ends-business").status == 0
    assert cli.say("aud", "--lang", "en", "provider", "services", "--on", "2020-05-01").out == "There is none.\n"
    assert (
        f"{SERVICE}  QR code  2.5%  by amount paid  2019/9/1 (Sun)"
        in cli.say("aud", "--lang", "en", "provider", "services", "--on", "2020-04-30").out
    )


def test_where_a_measure_fits_several_causes_one_has_to_be_named(cli: CommandLine, registered: str, tmp_path: Path) -> None:
    applications = write_text([application_row(serial) for serial in (1, 2)], APPLICATION_HEADINGS, tmp_path / "applications.csv")
    numbers = cli.ask("rin", "intake", "applications", applications, "--provider", registered).texts("numbers")
    assert cli.ask("rin", "approve", *numbers).status == 0
    cli.now = "2020-01-28T10:00:00+09:00"
    assert cli.ask("mai", "cutoff", "close", "2020-02-21").status == 0
    assert cli.ask("mai", "provider", "measure", registered, "hold").code == "wrong-state"
    assert cli.ask("mai", "provider", "withdraw-service", registered, "--service", SERVICE, "--from", "2020-03-01").status == 0
    assert cli.ask("mai", "provider", "suspend", registered, "--from", "2020-01-28", "--reason", "incident").status == 0
    several = cli.ask("mai", "provider", "measure", registered, "notify")
    assert several.code == "invalid-value"
    assert "--cause withdrawn --from 2020-03-01" in several.out
    shown = cli.say("rin", "--lang", "en", "provider", "measures", registered).out
    for line in (
        "2020/1/28 (Tue)  registration suspended",
        "  hold  hold shipments  4",
        "2020/3/1 (Sun)  service withdrawn",
        "  notify  notify merchants  2",
    ):
        assert line in shown, line
    done = cli.ask("mai", "provider", "measure", registered, "notify", "--cause", "withdrawn")
    assert (done.pick("done"), done.pick("services")) == (2, [SERVICE])
    preview = cli.say("aud", "--lang", "en", "provider", "measure", registered, "hold", "--cause", "suspended", "--dry-run").out
    assert preview.startswith("This would be done 4 times: hold shipments.\n  K-")
    assert cli.ask("aud", "provider", "dependents", registered, "--after", f"store:{10**19}").code == "invalid-value"
    dependents = cli.say("aud", "--lang", "en", "provider", "dependents", registered, "--service", SERVICE).out
    for line in (
        "applications: registered 2",
        "registered stores: 2 (2 without",
        "planned parcels: 4",
        "2020/2/21 (Fri)   registered  喫茶アアアカ",
    ):
        assert line in dependents, line


def test_a_measure_that_is_interrupted_says_what_is_left_and_enters_what_was_done(
    cli: CommandLine, registered: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    applications = write_text([application_row(serial) for serial in (1, 2)], APPLICATION_HEADINGS, tmp_path / "applications.csv")
    numbers = cli.ask("rin", "intake", "applications", applications, "--provider", registered).texts("numbers")
    assert cli.ask("rin", "approve", *numbers).status == 0
    cli.now = "2020-01-28T10:00:00+09:00"
    assert cli.ask("mai", "cutoff", "close", "2020-02-21").status == 0
    assert cli.ask("mai", "provider", "suspend", registered, "--from", "2020-01-28", "--reason", "incident").status == 0
    find, do = WORK["hold"]

    def interrupted(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
        signal.raise_signal(signal.SIGINT)
        return do(session, act, task, ids)

    before = signal.getsignal(signal.SIGINT)
    with monkeypatch.context() as patch:
        patch.setattr(measures, "CHUNK", 3)
        patch.setitem(cast("dict[str, object]", WORK), "hold", (find, interrupted))
        stopped = cli.ask("mai", "provider", "measure", registered, "hold")
    assert (stopped.status, [stopped.pick(name) for name in ("done", "left", "stopped")]) == (1, [3, 1, True])
    assert signal.getsignal(signal.SIGINT) is before
    entries = cli.ask("aud", "provider", "show", registered).pick("history")
    assert isinstance(entries, list)
    assert entries[-1]["action"] == "take-measure"
    rest = cli.say("mai", "--lang", "en", "provider", "measure", registered, "hold")
    assert (rest.status, rest.out) == (0, "Done 1 times: hold shipments.\n")


@pytest.mark.parametrize(
    "words",
    [
        "list --status none",
        "list --expiring -1",
        "measure {P} none",
        "measure {P} hold --from someday",
        "suspend {P} --from someday",
        "amend-service {P} --service x --from 2020-03-01 --fee 3.245",
        "amend-service {P} --service x --from 2020-03-01 --fee free",
        "add-certificate {P} --standard isms --number 1 --issuer x --scope x --from 2020-01-01 --to 2020-02-01",
    ],
)
def test_a_call_that_cannot_be_meant_is_wrong_usage(words: str, cli: CommandLine, received: str) -> None:
    answer = cli.ask("mai", "provider", *words.format(P=received).split())
    assert (answer.status, answer.out) == (2, "")
    assert answer.err


@pytest.mark.parametrize(
    "words",
    [
        "provider examine-certificate {P} {N} --outcome pass",
        "provider drop-condition {P} {N}",
        "security remedy R-0000001-5 {N} --text 見本",
        "security verify R-0000001-5 {N}",
    ],
)
def test_a_place_that_is_not_there_is_not_found_however_large_it_is(words: str, cli: CommandLine, received: str) -> None:
    assert cli.ask("rin", "security", "open", received, "--route", "investigation", "--occasion", "registration").status == 0
    for number in (0, 1, 10**20):
        assert cli.ask("rin", *words.format(P=received, N=number).split()).code == "not-found"


@pytest.mark.usefixtures("registered")
def test_the_ending_of_a_register_says_its_form(cli: CommandLine, received: str, tmp_path: Path) -> None:
    assert cli.ask("mai", "export", "register", "--out", tmp_path / "register.doc").status == 2
    for ending in (".PDF", ".xlsx", ".json"):
        assert cli.ask("mai", "export", "register", "--out", tmp_path / f"register{ending}", "--on", "2020-01-01").pick("rows") == 2
    assert cli.ask("mai", "export", "registration-certificate", received, "--out", tmp_path / "c.pdf").code == "wrong-state"


@pytest.fixture
def viewer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system whose viewer sends what it is given into a pipe; gives where that is."""
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("the viewer of this system cannot be replaced")
    folder, pipe = tmp_path / "bin", tmp_path / "pipe"
    folder.mkdir()
    os.mkfifo(pipe)
    (folder / "xdg-open").write_text(f'#!/bin/sh\n/bin/cat "$1" > {pipe}\n', "utf-8")
    (folder / "xdg-open").chmod(0o700)
    monkeypatch.setenv("PATH", str(folder))
    return pipe


class Terminal:
    """Somebody who presses Enter once the viewer has shown the file."""

    def __init__(self, pipe: Path) -> None:
        self.pipe, self.seen = pipe, ""

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        self.seen = self.pipe.read_text("utf-8")
        return "\n"


def test_evidence_is_opened_at_a_terminal_and_the_copy_is_taken_away(
    cli: CommandLine, received: str, viewer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper, terminal = tmp_path / "paper.txt", Terminal(viewer)
    paper.write_text("見本の証拠", "utf-8")
    number = cli.ask("rin", "evidence", "keep", received, paper).pick("number")
    assert cli.ask("rin", "evidence", "open", number).code == "wrong-state"
    monkeypatch.setattr("sys.stdin", terminal)
    opened = cli.ask("aud", "evidence", "open", number)
    assert (opened.status, terminal.seen) == (0, "見本の証拠")
    (copy,) = opened.texts("files")
    assert not Path(copy).exists()
    assert not Path(copy).parent.parent.exists()
    assert cli.ask("rin", "evidence", "list", received).pick("evidence", 0, "times_read") == 1
    assert cli.say("rin", "evidence", "list", received).out == f"{number}  {received}  -  paper.txt  15\n"
