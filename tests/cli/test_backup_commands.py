"""Backup, restore, upgrade, anchors and doctor as they are typed."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pyrage import x25519

from tests.support.command_line import CommandLine
from tests.support.rehearsal import copy_sqlite


def test_an_encrypted_backup_is_restored_with_the_file_of_its_key(cli: CommandLine, tmp_path: Path) -> None:
    identity, backup = x25519.Identity.generate(), tmp_path / "office.age"
    (tmp_path / "key.txt").write_text(f"{identity}\n", "utf-8")
    made = cli.ask("admin", "backup", backup, "--encrypt-to", str(identity.to_public()))
    assert (made.status, made.document) == (0, {"files": [str(backup)], "content": "sqlite", "encrypted": True})
    place = f"sqlite:///{tmp_path / 'restored.db'}"
    without = cli.plain("--database", place, "--as", "admin", "--json", "restore", backup)
    assert (without.status, without.code) == (1, "invalid-value")
    cli.log_in_with("another password")
    assert cli.plain("--database", place, "--as", "admin", "--json", "restore", backup, "--identity", tmp_path / "key.txt").status == 3
    assert not (tmp_path / "restored.db").exists()
    cli.log_in_with("a password for tests")
    done = cli.plain("--database", place, "--as", "admin", "--json", "restore", backup, "--identity", tmp_path / "key.txt")
    assert (done.status, done.document) == (0, {"done": True})


def test_an_upgrade_that_cannot_be_backed_up_before_is_not_made(cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, folder = tmp_path / "old.db", tmp_path / "backups"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((Path(__file__).parent.parent / "migrations" / "offices" / "0016.sql").read_text("utf-8"))
    cli.url, cli.now = f"sqlite:///{path}", None
    cli.log_in_with("rehearsal-2020")
    monkeypatch.setenv("SECRETARIAT_BACKUPS", str(folder))
    refused = cli.ask("admin", "upgrade")
    assert (refused.status, refused.code) == (1, "invalid-value")
    assert cli.ask("admin", "queue").code == "older-schema"
    assert cli.ask("admin", "upgrade", "--no-backup", "--backup", tmp_path / "x.db").status == 2
    folder.mkdir()
    (written,) = cli.ask("admin", "upgrade").texts("files")
    assert Path(written).parent == folder
    assert cli.ask("admin", "upgrade").document == {"done": True}  # nothing is changed any more, so nothing is backed up
    assert cli.ask("admin", "verify").pick("ok") is True
    backup = next(thing for thing in found(cli.ask("admin", "doctor").pick("examined")) if thing["name"] == "backup")
    assert backup["ok"] is True


def found(things: object) -> list[dict[str, object]]:
    assert isinstance(things, list)
    return things


def test_anchors_are_made_and_compared(cli: CommandLine, tmp_path: Path) -> None:
    key, anchors = tmp_path / "key.pem", tmp_path / "anchors"
    made = cli.plain("--json", "journal", "key", "--out", key)
    public = made.pick("public_key")
    assert (made.status, made.texts("files")) == (0, [str(key)])
    first = cli.ask("aud", "journal", "anchor", "--to", anchors, "--key", key)
    assert (first.status, first.pick("lines")) == (0, 1)
    assert cli.ask("rin", "journal", "anchor", "--to", anchors, "--key", key).code == "not-permitted"
    assert cli.ask("aud", "verify", "--anchors", anchors).status == 2
    assert cli.ask("aud", "verify", "--anchors", anchors, "--public-key", "x").code == "invalid-value"
    assert cli.ask("aud", "verify", "--anchors", tmp_path / "none", "--public-key", public).code == "not-found"
    sound = cli.ask("aud", "verify", "--anchors", anchors, "--public-key", public)
    assert (sound.status, sound.pick("anchored", "lines"), sound.pick("anchored", "entries")) == (0, 1, sound.pick("entries"))
    line = json.loads(anchors.read_text("utf-8"))
    anchors.write_text(json.dumps(line | {"entries": 1}, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n", "utf-8")
    forged = cli.ask("aud", "verify", "--anchors", anchors, "--public-key", public)
    assert (forged.status, forged.pick("faults", 0, "case"), forged.pick("faults", 0, "entry")) == (1, "anchors", 1)
    assert "1" in cli.say("aud", "verify", "--anchors", anchors, "--public-key", public).out


@pytest.mark.parametrize(("version", "name"), [("0001", "older"), ("9999", "newer")])
def test_doctor_names_an_office_of_another_version_though_nobody_can_log_in(
    version: str, name: str, cli: CommandLine, sqlite_template: Path, tmp_path: Path
) -> None:
    cli.url, cli.now = copy_sqlite(sqlite_template, tmp_path / "other.db"), None
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    answer = cli.ask("admin", "doctor")
    last = found(answer.pick("examined"))[-1]
    assert (answer.status, last["name"], bool(last["advice"])) == (1, name, True)
    assert str(last["advice"]) in cli.say("admin", "doctor").out
