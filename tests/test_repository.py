"""What must not stand in the project, and how many exceptions from its rules it allows itself."""

import re
import shutil
import subprocess
import tomllib
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Exceptions from the rules of lint and types, by kind. A number may only be lowered: mend the place instead of adding one.
EXCEPTIONS = {"noqa": 36, "type: ignore": 0, "pragma: no cover": 0, "fmt: off": 0, "fmt: skip": 0, "ruff: noqa": 1}
IGNORED_RULES = 9
IGNORED_RULES_BY_FOLDER = 12

FORBIDDEN = {
    "an address of a package index": r"https?://[^\s\"']*(?:/simple\b|/packages/|pypi\.|pythonhosted\.|registry\.npmjs)|index[-_]url",
    "a path of somebody's machine": r"(?<![\w.])/(?:work|root|farm|home)/\w",
    "a tool or a note of somebody's workplace": r"\bissues show\b|\bbrief\.md\b|[.](?:library|mirror)/|\bshared/(?:design|domain|findings)",
    "a mail address outside the domains for examples": r"[\w.+-]+@(?!example\.|127\.0\.0\.1)[\w-]+\.(?:jp|com|net|org)\b",
}
UNWANTED_FILES = r"(?:^|/)(?:uv\.lock|poetry\.lock|package-lock\.json|\.env|[^/]*\.(?:db|sqlite3?|log|pyc|orig|rej))$"


@pytest.fixture(scope="module")
def files() -> list[str]:
    """Every file that is tracked or would be, relative to the root."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a checkout of git, or no git")
    listed = subprocess.run(
        # an owner other than ourselves is no danger here
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def texts(files: list[str]) -> dict[str, str]:
    """The content of those files that are text."""
    read: dict[str, str] = {}
    for name in files:
        content = (ROOT / name).read_bytes()
        if b"\0" not in content:
            read[name] = content.decode("utf-8")
    return read


@pytest.mark.parametrize("what", FORBIDDEN)
def test_nothing_of_one_machine_or_workplace_stands_in_the_project(files: list[str], what: str) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts(files).items()
        for number, line in enumerate(text.splitlines(), start=1)
        if re.search(FORBIDDEN[what], line) and name != "tests/test_repository.py"
    ]
    assert found == []


def test_no_lock_file_no_database_and_no_log_is_tracked(files: list[str]) -> None:
    assert [name for name in files if re.search(UNWANTED_FILES, name)] == []


def test_every_text_ends_with_a_line_end_and_has_no_carriage_returns(files: list[str]) -> None:
    assert [name for name, text in texts(files).items() if text and ("\r" in text or not text.endswith("\n"))] == []


def test_exceptions_from_the_rules_only_become_fewer(files: list[str]) -> None:
    counted = Counter(
        kind
        for name, text in texts(files).items()
        if name.endswith(".py") and name != "tests/test_repository.py"
        for kind in re.findall(rf"#\s*({'|'.join(sorted(EXCEPTIONS, key=len, reverse=True))})", text)
    )
    assert {kind: counted[kind] for kind in EXCEPTIONS} == EXCEPTIONS


def test_ignored_rules_only_become_fewer() -> None:
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    lint = configuration["ruff"]["lint"]
    assert len(lint["ignore"]) == IGNORED_RULES
    assert sum(len(rules) for rules in lint["per-file-ignores"].values()) == IGNORED_RULES_BY_FOLDER
    assert configuration["mypy"]["strict"] is True
    assert "overrides" not in configuration["mypy"]


def test_every_pinned_version_is_one_line_without_an_address() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][A-Za-z0-9.]*", line)] == []


def test_offices_that_are_kept_for_upgrades_lie_nowhere_in_particular() -> None:
    offices = sorted((ROOT / "tests" / "migrations" / "offices").glob("*.sql"))
    assert offices
    folders = re.compile(r"/(?:tmp|home|root|work|Users)/")
    assert [office.name for office in offices if folders.search(office.read_text("utf-8"))] == []
