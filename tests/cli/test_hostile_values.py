"""Whatever stands in whichever place of whichever command is done or refused: no defect, and nothing for a terminal to obey."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.office import open_office
from secretariat.text import forbidden_character
from tests.support.amendment_work import registered
from tests.support.command_line import CommandLine
from tests.support.documented import documented
from tests.support.rehearsal import OPENED, PEOPLE

CALLS: Final = 40
FOUND_OR_SERVE: Final = frozenset({"init", "demo", "serve", "move", "upgrade"})  # they make offices, or never end
PLACES: Final = ("PATH", "FILE", "FOLDER", "DIR")
HOSTILE: Final = (
    *("[/]", "[@click=app.quit]x[/]", "=cmd|' /C calc'!A0", "@SUM(A1)", "'; DROP TABLE store;--", "{x} %s $name", "<b>", "%", "'", "="),
    *("a\u202eb", "\x1b]52;c;eA==\x07", "\x1b[2J", "\u200b", "\ufdd0x", "a\ud800b", "か\u3099", "a\nb", "葛\U000e0100"),
    *("1e5", "①", "٣", "1_000", "-5", "+1", "0x10", "nan", "inf", "9" * 5000, "99999999999999999999", "1/2/3"),
    *("2020-02-30", "9999-12-31", "0001-01-01", "2020-01-28T25:00", "2020-13", "2020-W01-1"),
    *("", " ", ",", ":", "a:b:c:d", "長" * 40_000, "../../x", "CON", "1234 5678 9018", "株式会社", "A-0000001-A", f"K-{'9' * 18}-0"),
)
WRITTEN: Final = {
    "TEXT": "見本",
    "DATE": "2020-03-02",
    "TIME": "2020-01-20T09:00",
    "CODE": "other",
    "NAME": "見本",
    "LOGIN": "rin",
    "N": "3",
}
NUMBERS: Final = {"PROVIDER": "P-0000001-0", "PARCEL": "K-0000001-L", "PATH": "made/backup", "FILE": "made/file", "LOGIN": "rin"}
APPLICATION: Final = "A-0000001-S"
ROLES: Final = {"manager": "mai", "reviewer": "rin", "shipping": "sho", "callcentre": "cal", "admin": "admin", "auditor": "aud"}


def slots() -> list[tuple[str, str]]:
    """Every place for a value: the command, and its argument's name or its option with what follows it."""
    found: list[tuple[str, str]] = []
    for command, told in documented().items():
        if command.split()[0] not in FOUND_OR_SERVE:
            found += [(command, argument) for argument in told.arguments]
            found += [(command, option) for option in sorted(told.options) if " " in option]
    return found


def call(cli: CommandLine, command: str, slot: str, value: str) -> int:
    """Calls a command with the value in one place, and what it needs besides in the others; gives the exit status."""
    told = documented()[command]
    arguments = [value if argument == slot else NUMBERS.get(argument, APPLICATION) for argument in told.arguments]
    option, _, _ = slot.partition(" ")
    options = [option, value] if option.startswith("--") else []
    needed = dict(asked.split(" ", 1) for asked in told.options if " " in asked)
    login = next((login for role, login in ROLES.items() if role in told.roles), "mai")
    while True:
        answer = cli.say(login, "--lang", "en", *command.split(), *options, "--", *arguments)
        missing = next((one for one in needed if one in answer.err and one not in options), None) if answer.status == 2 else None
        if missing is None:
            break
        options += [missing, WRITTEN.get(needed[missing], needed[missing].partition("|")[0])]
    for line in (answer.out + answer.err).split("\n"):
        assert forbidden_character(line) is None, (command, slot, value)
    return answer.status


@pytest.fixture
def working(cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """An office with a registered store, and a folder where nothing matters."""
    with closing(open_office(cli.url, now=OPENED)) as office:
        registered(office, PEOPLE)
    cli.now = "2020-03-02T10:00"
    deep = tmp_path / "some" / "where" / "made"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep.parent)
    return cli


def test_no_value_in_any_place_of_any_command_is_a_defect(working: CommandLine, record_property: Callable[[str, object], None]) -> None:
    @settings(max_examples=CALLS, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.sampled_from(slots()), st.sampled_from(HOSTILE), st.text(st.characters(exclude_characters="\0"), max_size=30))
    def try_one(slot: tuple[str, str], hostile: str, other: str) -> None:
        is_place = any(place in slot[1] for place in PLACES)  # a path of any letters might lead anywhere on this machine
        for value in (hostile,) if is_place else (hostile, other):
            assert call(working, *slot, value) in {0, 1, 2, 3}, (*slot, value)

    try_one()
    record_property("told", f"{CALLS} of the {len(slots())} places for values in {len(documented())} commands, each with hostile values")
