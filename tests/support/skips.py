"""Skipped tests are named in tests/permitted_skips.txt, or they fail the run where everything has to run (REQUIRE_POSTGRES=1)."""

import re
from pathlib import Path

import pytest

PERMITTED = Path(__file__).parent.parent / "permitted_skips.txt"


def read_permitted(text: str) -> re.Pattern[str]:
    """One line per test: its id, `*` for anything, then ` # ` and the reason. Raises ValueError for a line without a reason."""
    patterns: list[str] = []
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        test, separator, reason = line.partition(" # ")
        if not separator or not reason.strip():
            raise ValueError(f"no reason: {line}")
        patterns.append(re.escape(test.strip()).replace(r"\*", ".*"))
    return re.compile("|".join(patterns) or r"(?!)")


class SkipWatch:
    """A plugin that notes every skipped or expectedly failing test that is not permitted, and fails the run for it."""

    def __init__(self, permitted: re.Pattern[str]) -> None:
        self.permitted = permitted
        self.found: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Looks at each phase of each test."""
        self._note(report.nodeid, report.skipped)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Looks at modules that skip themselves."""
        self._note(report.nodeid, report.skipped)

    def _note(self, test: str, skipped: bool) -> None:
        if skipped and not self.permitted.fullmatch(test):
            self.found.append(test)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Turns an otherwise green run red."""
        if self.found and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Names them."""
        for test in self.found:
            terminalreporter.write_line(f"skipped, but not in {PERMITTED.name}: {test}", red=True)
