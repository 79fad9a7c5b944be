"""No name, phone, address, note or password is found where it does not belong: logs, temporary places, other programs, what crashes say."""

import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NoReturn

import pytest
import sqlalchemy as sa
import typer
from sqlalchemy.exc import SQLAlchemyError

from secretariat import database, failures
from secretariat.backup import back_up, form_for
from secretariat.backup_file import Content
from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from secretariat.demo.office import PASSWORDS
from secretariat.failures import report_failure
from secretariat.office import Office
from secretariat.own_folders import log_folder
from secretariat.staff import Person
from tests.support import exits
from tests.support.command_line import Answer, CommandLine
from tests.support.exits import EXITS
from tests.support.hostile import make_hostile
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook
from tests.support.watching import Seen, watching

RESET: Final = "staff reset-all"  # afterwards nobody else gets in
NAME, KANA, PHONE, PLACE, NOTE = "謎沢蘭丸", "ナゾサワランマル", "0898-77-0143", "秘密ヶ沢九番", "極秘の覚書"
NEW_PASSWORD: Final = "Geheimwort-77-blau"
SEEDS: Final = (NAME, KANA, PHONE, PLACE, NOTE)
SECRETS: Final = (*SEEDS, PASSWORDS, NEW_PASSWORD)
READS: Final = (
    ("rin", "queue"),
    ("rin", "show A-0000005-K"),
    ("cal", f"lookup {NAME}"),
    ("cal", f"lookup {PHONE}"),
    ("cal", "card A-0000005-K"),
    ("mai", "provider list"),
    ("mai", "inquiry list"),
    ("rin", "amendment list"),
    ("rin", "evidence list A-0000005-K"),
    ("sho", "kit list"),
    ("aud", "verify"),
    ("admin", "doctor"),
    ("admin", "staff list"),
    ("admin", f"staff add {NAME} --name {NAME} --role reviewer"),
    ("admin", "staff password ren"),
    ("rin", f"approve A-9999999-9 --note {NOTE}"),
    ("rin", f"approve A-0000018-A --note {NOTE}"),
    ("nobody", "queue"),
)
LINE: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [0-9a-f]{8} [\w.]+( < |[\w.<>-]+:\d+:[\w<>]+| )*")


class ChattyError(Exception):
    """An exception that quotes everything."""

    def __str__(self) -> str:
        return " / ".join(SECRETS)

    __repr__ = __str__


def crash(*_given: object, **_options: object) -> NoReturn:
    error = ChattyError(*SECRETS)  # and a trace with local variables would show it again
    error.add_note(NOTE)
    raise error from ValueError(NAME, PASSWORDS)


def found_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


class Desk:
    """The seeded office, the places that it may write to, and a folder for temporary files of its own."""

    def __init__(self, cli: CommandLine, template: Path, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.cli, self.folder, self.office = cli, folder, folder / "office.db"
        self.out, self.into, self.temporary = folder / "out", folder / "in", folder / "temporary"
        for place in (self.out, self.into, self.temporary):
            place.mkdir()
        shutil.copyfile(template / "office.db", self.office)
        make_hostile(self.office, [f"{seed}{number}" for number in range(10) for seed in SEEDS])
        self.office.chmod(0o600)
        for name in ("applications.csv", "nonsense.csv"):
            shutil.copyfile(template / name, self.into / name)
        rows = [application_row(1, store_name=NAME, phone=PHONE, contact_name=NAME)]
        write_workbook(rows, APPLICATION_HEADINGS, self.into / f"{NAME}.xlsx")
        patch.chdir(self.out)
        patch.setenv("TMPDIR", str(self.temporary))
        patch.setattr(tempfile, "tempdir", str(self.temporary))
        cli.url, cli.now = f"sqlite:///{self.office}", exits.NOW
        cli.log_in_with(PASSWORDS, NEW_PASSWORD)

    def give(self, login: str, words: str) -> Answer:
        return self.cli.ask(login, *words.format(OUT=self.out, IN=self.into).split())

    def logs(self) -> list[Path]:
        return sorted(log_folder().glob("*")) if log_folder().is_dir() else []

    def nothing_leaked(self, seen: Seen) -> None:
        """Of what was seen, and of all that lies about now."""
        assert [found_in(said) for said in seen.started if found_in(said)] == []
        assert [path for path in seen.temporary | seen.written if path.is_relative_to(self.temporary)] == []
        strange = {path for path in seen.written if path.is_absolute() and not self.may_write(path)}
        assert strange == set()
        assert list(self.temporary.rglob("*")) == []
        for log in self.logs():
            text = log.read_text("utf-8")
            assert found_in(text) == []
            assert all(LINE.fullmatch(line) for line in text.splitlines()), text
            assert sys.platform == "win32" or stat.S_IMODE(log.stat().st_mode) == 0o600
        assert sys.platform == "win32" or not self.logs() or stat.S_IMODE(log_folder().stat().st_mode) == 0o700

    def may_write(self, path: Path) -> bool:
        """In its own office, the folder it was told, its log; and what Python and the tests keep."""
        known = (self.out, self.into, self.office.parent / "office.db", log_folder(), Path("/dev"))
        return any(path == one or path.is_relative_to(one) for one in known) or "__pycache__" in path.parts


@pytest.fixture
def desk(cli: CommandLine, demo_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Desk(cli, demo_template, folder, monkeypatch)


def leaves(parser: object, words: tuple[str, ...] = ()) -> Iterator[str]:
    """Every command by its words."""
    below: Mapping[str, object] = getattr(parser, "commands", None) or {}
    if not below:
        required = [one for one in getattr(parser, "params", ()) if one.required]
        yield " ".join([*words, *(f"{one.opts[0]} 1" if one.opts[0].startswith("-") else "A-0000005-K" for one in required)])
    for name, one in below.items():
        yield from leaves(one, (*words, name))


def one_of_each_family() -> list[str]:
    """The last command of each first word; a server would not end."""
    return list({words.split()[0]: words for words in leaves(typer.main.get_command(build(Invocation("ja")))) if words != "serve"}.values())


def test_work_and_refusals_leave_nothing_in_logs_temporary_places_and_other_programs(desk: Desk) -> None:
    with watching() as seen:
        done = [desk.give(way.login, words) for way in EXITS if way.command != RESET for _, words in (*way.first, ("", way.words))]
        done += [desk.give(login, words) for login, words in READS]
        done += [desk.give("mai", words) for words in one_of_each_family()]
        done.append(desk.give("rin", f"intake applications {{IN}}/{NAME}.xlsx --provider P-0000001-0 --dry-run"))
        done += [desk.give(way.login, way.words) for way in EXITS if way.command == RESET]
    assert {answer.status for answer in done} <= {0, 1, 2, 3}
    assert sum(answer.status == 0 for answer in done) > len(EXITS) / 2
    assert any("parse_workbook" in said for said in seen.started)
    assert not any(PASSWORDS in answer.out + answer.err or NEW_PASSWORD in answer.out + answer.err for answer in done)
    assert desk.logs() == []
    desk.nothing_leaked(seen)


def test_a_crash_in_any_command_says_its_id_and_nothing_else(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "LOG_BYTES", 5_000)  # it is rotated meanwhile
    monkeypatch.setattr(Invocation, "enter", crash)
    monkeypatch.setattr(Invocation, "open_office", crash, raising=False)
    with watching() as seen:
        answers = [desk.give("mai", words) for words in leaves(typer.main.get_command(build(Invocation("ja"))))]
    crashed = [answer for answer in answers if answer.status == 4]
    assert len(crashed) > len(answers) * 0.6
    for answer in crashed:
        assert found_in(answer.out + answer.err) == []
        assert "Traceback" not in answer.err
    assert len(desk.logs()) > 1
    desk.nothing_leaked(seen)


def test_a_crash_in_the_midst_of_writing_leaves_no_file_and_nothing_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secretariat.replacing.flush_to_disk", crash)
    plain = [way for way in EXITS if not (way.first or way.bent or way.told)]
    by_kind = {Path(way.words.split("{OUT}")[-1].split()[0]).suffix: way for way in plain}
    with watching() as seen:
        answers = [desk.give(way.login, way.words) for way in by_kind.values()]
    assert sum(answer.status == 4 for answer in answers) > len(answers) / 2
    assert all(found_in(answer.err) == [] for answer in answers)
    assert list(exits.files_in(desk.out)) == []
    desk.nothing_leaked(seen)


def test_an_office_that_breaks_off_is_said_without_what_was_in_it(desk: Desk) -> None:
    content = bytearray(desk.office.read_bytes())
    for page in range(8192, len(content), 4096):
        content[page : page + 2000] = b"\xff" * 2000
    desk.office.write_bytes(content)
    with watching() as seen:
        answers = [desk.give(login, words) for login, words in READS]
        answers += [desk.give(way.login, way.words) for way in EXITS if way.words.startswith("export")]
    assert {answer.status for answer in answers} <= {1, 2, 3, 4}
    assert all(found_in(answer.err + answer.out) == [] for answer in answers if answer.status > 2)
    desk.nothing_leaked(seen)


def test_a_statement_that_fails_leaves_nothing_in_the_log_and_on_postgres_nothing_in_the_servers(
    office: Office, backend: str, people: Mapping[str, Person], tmp_path: Path
) -> None:
    provider = take_over_provider(office, people)
    taken = take_in(office, people["rin"], [application_row(1, store_name=NAME, store_name_kana=KANA, phone=PHONE)], provider)
    assert taken.numbers
    wrong = sa.text("INSERT INTO saved_view (list_name, owner, name) VALUES ('queue', :name, :note)")
    with pytest.raises(SQLAlchemyError) as failed, database.writing(office.engine) as session:
        session.execute(wrong, {"name": NAME, "note": NOTE})
    report_failure(failed.value, tmp_path)
    assert found_in((tmp_path / "secretariat.log").read_text("utf-8")) == []
    if backend == "postgres":
        with office.reading() as session:
            data = Path(str(session.execute(sa.text("SELECT current_setting('data_directory')")).scalar_one()))
        process = (data / "postmaster.pid").read_text().split()[0] if (data / "postmaster.pid").is_file() else "none"
        log = Path(f"/proc/{process}/fd/2").resolve()
        if log.is_file():  # of a server on this machine, where the system tells what it writes to
            text = log.read_text("utf-8", errors="replace")
            assert "violates not-null constraint" in text
            assert found_in(text) == []


def test_a_backup_tells_the_programs_that_make_it_no_password_of_ours(
    office: Office, people: Mapping[str, Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRETARIAT_PASSWORD", PASSWORDS)
    monkeypatch.setenv("SECRETARIAT_NEW_PASSWORD", NEW_PASSWORD)
    with watching() as seen:
        form = form_for(office, portable=False)
        assert back_up(office, people["admin"], tmp_path / "backup", form=form) is None
    assert any("pg_dump" in said for said in seen.started) == (form is Content.PG_DUMP)
    assert [found_in(said) for said in seen.started if found_in(said)] == []
