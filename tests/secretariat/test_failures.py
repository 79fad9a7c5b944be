"""An error of the program: an id for the person, the place in the code for the log, nothing of what anybody typed."""

import re
import stat
import sys
from pathlib import Path

import pytest

from secretariat import failures
from secretariat.failures import report_failure

SECRETS = ("喫茶アアアカ", "0898-20-0001", "見本 太郎", "123456789018", "correct horse")
LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} ([0-9a-f]{8}) (\S+) (.*)")


class ChattyError(Exception):
    """An exception that talks in every way an exception can."""

    def __str__(self) -> str:
        return " ".join(SECRETS)

    __repr__ = __str__


def caught(error: Exception) -> Exception:
    """The error as it is caught, with its cause, a note, and the frames that it came through with their local variables."""
    store_name, phone, owner = SECRETS[:3]

    def fail() -> None:
        raise error from ValueError(f"{store_name} {phone}")

    with pytest.raises(type(error)) as raised:
        fail()
    raised.value.add_note(owner)
    return raised.value


def lines(folder: Path) -> list[str]:
    return (folder / "secretariat.log").read_text("utf-8").splitlines()


def test_the_log_names_id_kind_and_place_and_nothing_personal(tmp_path: Path) -> None:
    failure = report_failure(caught(ChattyError(*SECRETS)), tmp_path / "deep" / "log")
    (line,) = lines(tmp_path / "deep" / "log")
    found = LINE.fullmatch(line)
    assert found is not None
    assert found[1] == failure
    assert found[2].endswith("test_failures.ChattyError")
    assert re.fullmatch(r"test_failures\.py:\d+:fail < test_failures\.py:\d+:caught", found[3])
    assert not any(secret in line for secret in SECRETS)


def test_an_error_that_was_never_raised_has_no_place(tmp_path: Path) -> None:
    failure = report_failure(ChattyError(), tmp_path)
    assert lines(tmp_path)[0].rstrip().endswith(f"{failure} {ChattyError.__module__}.ChattyError")


def test_every_failure_has_an_id_of_its_own_in_one_log(tmp_path: Path) -> None:
    given = [report_failure(caught(RuntimeError()), tmp_path) for _ in range(20)]
    assert len(set(given)) == 20
    assert [line.split()[2] for line in lines(tmp_path)] == given


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights")
def test_only_its_owner_reads_the_log(tmp_path: Path) -> None:
    report_failure(RuntimeError(), tmp_path)
    assert stat.S_IMODE((tmp_path / "secretariat.log").stat().st_mode) == 0o600


def test_the_log_is_rotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "LOG_BYTES", 500)
    monkeypatch.setattr(failures, "LOGS_KEPT", 2)
    for _ in range(30):
        report_failure(caught(RuntimeError()), tmp_path)
        modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
        assert sys.platform == "win32" or modes == {0o600}, "from its first byte on"
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["secretariat.log", "secretariat.log.1", "secretariat.log.2"]
    assert all(path.stat().st_size <= 500 for path in tmp_path.iterdir())


def test_a_log_that_cannot_be_written_costs_nobody_the_id(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", "utf-8")
    assert re.fullmatch("[0-9a-f]{8}", report_failure(RuntimeError(), tmp_path / "log"))
