"""staff add --temporary, add-list, own-password: passwords that are said once, and a workbook of them that is there before anybody is."""

from pathlib import Path

import pytest
from python_calamine import load_workbook

from models.vocabulary import RefusalCode
from secretariat import staff_changes
from secretariat.refusal import OfficeUnavailable, refuse
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.rehearsal import PASSWORD, PEOPLE

OWN = "波の音がよく聞こえる窓"
LIST = "login,name,role\ntemp1,=HYPERLINK(1),reviewer\ntemp2,佐藤 一,コールセンター担当\n"


def as_with(cli: CommandLine, login: str, password: str, *words: object, new: str = "") -> object:
    """The code of what somebody is answered who gives this password, and that new one."""
    cli.log_in_with(password, new)
    try:
        return cli.ask(login, *words).code
    finally:
        cli.log_in_with(PASSWORD)


def test_a_password_that_was_made_up_is_said_once_and_leads_only_to_another(cli: CommandLine) -> None:
    answer = cli.ask("admin", "staff", "add", "neu", "--role", "auditor", "--temporary")
    password = str(answer.pick("results", 0, "password"))
    assert str(answer.pick("results", 0, "until")).endswith("+09:00")
    assert as_with(cli, "neu", password, "show", "A-0000001-S") == "temporary-login"
    assert as_with(cli, "neu", password, "staff", "own-password", new="short") == "invalid-value"
    assert as_with(cli, "neu", password, "staff", "own-password", new=OWN) is None
    assert as_with(cli, "neu", OWN, "show", "A-0000001-S") == "not-found"
    assert as_with(cli, "neu", password, "show", "A-0000001-S") == "wrong-password"
    said = cli.say("admin", "staff", "password", "neu", "--temporary").out
    assert "仮パスワード: " in said
    assert cli.ask("admin", "staff", "add", "neu", "--role", "auditor", "--temporary").code == "invalid-value"


def test_the_workbook_of_a_list_opens_the_door_to_each_and_to_nobody_else(cli: CommandLine, tmp_path: Path) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "passwords.xlsx"
    path.write_text(LIST, "utf-8")
    answer = cli.ask("admin", "staff", "add-list", path, "--out", out)
    assert answer.status == 0
    assert has_shape(answer.document, documented()["staff add-list"].shape)
    assert out.stat().st_mode & 0o077 == 0
    rows = load_workbook(out).get_sheet_by_index(0).to_python()
    found = {str(row[0]): row for row in rows}
    assert found["temp1"][1] == "=HYPERLINK(1)"
    assert found["temp2"][2] == "コールセンター担当"
    for login in ("temp1", "temp2"):
        assert as_with(cli, login, str(found[login][3]), "queue") == "temporary-login"
    assert cli.say("admin", "staff", "list").out.count("(仮パスワード、") == 2


def test_a_list_that_adds_nobody_leaves_no_passwords(cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "passwords.xlsx"
    path.write_text(LIST + "rin,,reviewer\n", "utf-8")
    answer = cli.ask("admin", "staff", "add-list", path, "--out", out)
    assert (answer.status, answer.pick("accepted"), answer.pick("faults", 0, "cell")) == (1, 0, "A4")
    assert not out.exists()
    path.write_text(LIST, "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(staff_changes, "_enter_people", lambda *_: refuse(RefusalCode.INVALID_VALUE, "staff.login_taken", login="temp1"))
        assert cli.ask("admin", "staff", "add-list", path, "--out", out).code == "invalid-value"
    assert not out.exists()
    out.write_bytes(b"something else")
    assert cli.ask("admin", "staff", "add-list", path, "--out", out).code == "invalid-value"
    assert out.read_bytes() == b"something else"
    assert cli.ask("admin", "staff", "add-list", path, "--out", tmp_path / "nowhere" / "x.xlsx").status == 1
    assert "temp1" not in cli.say("admin", "staff", "list").out


def test_everybody_else_gets_a_temporary_password_at_one_moment(cli: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "passwords.xlsx"
    assert cli.ask("admin", "staff", "disable", "ren").status == 0
    answer = cli.ask("admin", "staff", "reset-all", "--out", out)
    assert has_shape(answer.document, documented()["staff reset-all"].shape)
    found = {str(row[0]): str(row[3]) for row in load_workbook(out).get_sheet_by_index(0).to_python()}
    assert answer.pick("people") == len({*PEOPLE} - {"admin", "ren"}) == len({*PEOPLE} & {*found})
    assert cli.ask("rin", "queue").code == "wrong-password"
    assert as_with(cli, "rin", found["rin"], "staff", "own-password", new=OWN) is None
    assert as_with(cli, "rin", OWN, "queue") is None
    assert cli.ask("admin", "verify").status == 0


def test_where_the_office_is_lost_while_people_are_added_their_passwords_stay(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "passwords.xlsx"
    path.write_text(LIST, "utf-8")

    def lost(*_: object) -> None:
        raise OfficeUnavailable(refuse(RefusalCode.UNREACHABLE, "database.unreachable"))

    monkeypatch.setattr(staff_changes, "_enter_people", lost)
    assert cli.ask("admin", "staff", "add-list", path, "--out", out).status == 3
    assert out.exists()
