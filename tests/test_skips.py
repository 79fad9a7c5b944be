"""A test that does not run is noticed."""

import pytest

from tests.support.skips import PERMITTED, SkipWatch, read_permitted

pytest_plugins = "pytester"

SKIPPING = """
import pytest

def test_that_runs():
    assert True

@pytest.mark.skip(reason="no server")
@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_that_does_not(backend):
    assert False
"""


def run(pytester: pytest.Pytester, permitted: str) -> int | None:
    pytester.makepyfile(test_room=SKIPPING)
    return pytester.inline_run("-p", "no:randomly", plugins=[SkipWatch(read_permitted(permitted))]).ret


def test_a_skip_without_leave_fails_the_run(pytester: pytest.Pytester) -> None:
    assert run(pytester, "test_room.py::test_that_does_not[postgres] # a reason") == pytest.ExitCode.TESTS_FAILED


def test_a_permitted_skip_does_not(pytester: pytest.Pytester) -> None:
    assert run(pytester, "# a comment\n\ntest_room.py::test_that_does_not[*] # a reason\n") == pytest.ExitCode.OK


def test_a_module_that_skips_itself_is_noticed_too(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_hall="import pytest\npytest.skip('not today', allow_module_level=True)")
    assert run(pytester, "test_room.py::* # a reason") == pytest.ExitCode.TESTS_FAILED


def test_an_expected_failure_is_a_skip_like_any_other(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_hall="import pytest\n@pytest.mark.xfail\ndef test_later():\n    assert False")
    assert run(pytester, "test_room.py::* # a reason") == pytest.ExitCode.TESTS_FAILED


def test_every_permitted_skip_has_a_reason() -> None:
    assert read_permitted(PERMITTED.read_text("utf-8")).pattern
    with pytest.raises(ValueError, match="no reason"):
        read_permitted("test_room.py::test_that_does_not")
