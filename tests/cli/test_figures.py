"""figures: the documented shape, the past, whom it is for, and keeping ended days anew."""

from dataclasses import replace

import pytest

from secretariat.clock import parse_instant
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.messages import LANGUAGES
from secretariat.office import open_office
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.figures_work import LAST, live_through
from tests.support.rehearsal import OPENED, PEOPLE, at


@pytest.fixture
def lived(cli: CommandLine) -> CommandLine:
    """The command line on an office with a known past, after its last step."""
    office = open_office(cli.url, now=OPENED)
    try:
        live_through(office, PEOPLE)
    finally:
        office.engine.dispose()
    cli.now = f"{LAST}:00+09:00"
    return cli


def test_figures_have_the_documented_shape_and_are_those_of_the_office(lived: CommandLine) -> None:
    shape = documented()["figures"].shape
    now, then = lived.ask("mai", "figures"), lived.ask("aud", "figures", "--as-at", "2020-01-25T12:00")
    assert has_shape(now.document, shape)
    assert has_shape(then.document, shape)
    office = open_office(lived.url, now=parse_instant(LAST))
    try:
        found = office_figures(office, PEOPLE["mai"])
    finally:
        office.engine.dispose()
    assert isinstance(found, OfficeFigures)
    assert (now.pick("total"), now.pick("waiting"), now.pick("now")) == (6, found.all.waiting, True)
    assert [now.pick("weeks", -1, name) for name in ("waiting", "decided")] == [found.weeks[-1].waiting, found.weeks[-1].decided]
    assert (then.pick("now"), then.pick("answers_overdue"), then.pick("returned")) == (False, None, 1)
    assert then.pick("prefectures", 1, "prefecture") == "愛媛県"
    assert then.pick("as_at") == "2020-01-25T12:00:00+09:00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_them_as_lines(lived: CommandLine, language: str) -> None:
    now = lived.plain("--lang", language, "--database", lived.url, "--as", "mai", "--now", lived.now or "", "figures")
    assert now.status == 0
    assert ("申請 6件" if language == "ja" else "6 applications") in now.out
    past = lived.say("mai", "figures", "--as-at", "2020-01-25T12:00")
    assert "過去 2020/1/25(土) 12:00 現在" in past.out
    assert "愛媛県" in past.out


def test_what_cannot_be_told_is_said(lived: CommandLine) -> None:
    assert lived.ask("mai", "figures", "--as-at", "2021-01-01T00:00").code == "too-early"
    assert lived.ask("mai", "figures", "--as-at", "yesterday").status == 2
    assert lived.ask("rin", "figures").code == "not-permitted"
    assert lived.ask("aud", "figures", "--rebuild").code == "not-permitted"


def test_ended_days_are_kept_anew_but_not_in_a_rehearsal(lived: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert lived.ask("admin", "figures", "--rebuild").document == {"days": 0}
    assert "練習用" in lived.say("mai", "figures", "--rebuild").out
    office = at(open_office(lived.url, now=OPENED), LAST)
    entered = (replace(office, rehearsal=False), PEOPLE["mai"])
    monkeypatch.setattr("secretariat.cli.invocation.Invocation.enter", lambda _self: entered)
    try:
        before = office_figures(*entered)
        made = lived.ask("mai", "figures", "--rebuild").pick("days")
        assert isinstance(made, int)
        assert made > 5
        assert lived.ask("mai", "figures", "--rebuild").pick("days") == made
        assert office_figures(*entered) == before
    finally:
        office.engine.dispose()
