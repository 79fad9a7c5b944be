"""Looking over the machine and the office's place, and telling network drives from local ones."""

import shutil
import sqlite3
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from secretariat import doctor
from secretariat.doctor import Examined, examine
from secretariat.file_system import is_network_file_system
from secretariat.messages import LANGUAGES, text

Usage = namedtuple("Usage", "total used free")


def found(path: Path | None) -> dict[str, Examined]:
    return {examined.name: examined for examined in examine(path)}


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    path.touch(mode=0o600)
    return path


def test_a_sound_machine_is_told_so_with_what_was_found(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(0, 0, 5_000_000_000))
    examined = found(office)
    assert list(examined) == ["python", "sqlite", "fts5", "tzdata", "disk", "drive", "rights"]
    assert all(thing.ok and thing.value for thing in examined.values())
    assert examined["sqlite"].value == sqlite3.sqlite_version
    assert examined["disk"].value == "5,000 MB"


def test_on_a_server_only_the_machine_is_looked_at() -> None:
    assert list(found(None)) == ["python", "sqlite", "fts5", "tzdata"]


def test_a_place_that_is_not_there_yet_is_judged_by_its_nearest_folder_and_stays_absent(tmp_path: Path) -> None:
    examined = found(tmp_path / "not" / "there" / "office.db")
    assert examined["drive"].value == str(tmp_path)
    assert "rights" not in examined
    assert not (tmp_path / "not").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights")
@pytest.mark.parametrize(("mode", "ok"), [(0o600, True), (0o400, True), (0o640, False), (0o644, False), (0o666, False)])
def test_a_file_that_others_can_read_is_told(mode: int, ok: bool, office: Path) -> None:
    office.chmod(mode)
    assert found(office)["rights"] == Examined("rights", ok, f"{mode:o}")


def test_little_room_a_network_drive_and_what_python_lacks_are_told(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(0, 0, 999_999_999))
    monkeypatch.setattr(doctor, "is_network_file_system", lambda _path: True)
    monkeypatch.setattr(doctor, "_has_fts5", lambda: False)
    monkeypatch.setattr(doctor, "_knows_japan", lambda: False)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    assert {name for name, examined in found(office).items() if not examined.ok} == {"disk", "drive", "fts5", "tzdata", "sqlite"}


def test_everything_that_is_looked_at_has_a_name_in_both_languages(office: Path) -> None:
    names = {name: [text(language, f"doctor.{name}") for language in LANGUAGES] for name in (*found(office), "office", "entries")}
    assert all(len(set(said)) == len(LANGUAGES) for said in names.values())


# --- kinds of drive

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
tmpfs /ram tmpfs rw 0 0
server:/share /mnt/share nfs4 rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
//server/b\303\274ro /mnt/mit\040Leerzeichen cifs rw 0 0
host:/ /srv/remote fuse.sshfs rw 0 0
""".strip()


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mounts"
    path.write_text(MOUNTS, "utf-8")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="paths of another kind")
@pytest.mark.parametrize(
    ("place", "network"),
    [
        ("/var/lib/office.db", False),
        ("/ram/office.db", False),
        ("/mnt/share/office.db", True),
        ("/mnt/share/deep/down/office.db", True),
        ("/mnt/share/local/office.db", False),
        ("/mnt/shares/office.db", False),
        ("/mnt/mit Leerzeichen/office.db", True),
        ("/srv/remote/office.db", True),
    ],
)
def test_the_kind_of_drive_is_that_of_the_nearest_mount(place: str, network: bool, mounts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    absent = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: absent(path) or path != Path(place))
    assert is_network_file_system(Path(place), mounts) is network


@pytest.mark.skipif(sys.platform == "win32", reason="paths of another kind")
def test_where_the_system_does_not_tell_a_drive_is_local(tmp_path: Path) -> None:
    assert is_network_file_system(tmp_path / "office.db", tmp_path / "no mounts") is False
