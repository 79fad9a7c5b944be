"""Playing the screens without a terminal: an app at work, waiting until it has settled, its text as a grid of lines, golden files."""

import asyncio
import contextlib
import os
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from pathlib import Path
from random import Random
from typing import Final

from textual.pilot import Pilot
from textual.widget import Widget

from screens.app import OfficeApp
from screens.opening import Opening
from screens.widgets.field import Field
from screens.widgets.long_field import LongField
from secretariat.casework.desk import decide_applications
from secretariat.messages import Language
from secretariat.office import Office, open_office
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.drawing import draw
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE, at
from tests.support.samples import SECOND_SERVICE, SERVICE, application_row, receive_provider, take_in, take_over_provider

NARROW: Final = (80, 24)
WIDE: Final = (120, 40)
SIZES: Final = {"80x24": NARROW, "120x40": WIDE}
GOLDEN: Final = Path(__file__).parent.parent / "screens" / "golden"


@contextlib.asynccontextmanager
async def at_work(
    url: str,
    folder: Path,
    login: str = "rin",
    language: Language = "ja",
    size: tuple[int, int] = NARROW,
    seconds: Callable[[], float] | None = None,
) -> AsyncIterator[Pilot[int]]:
    """The screens of a person who has logged in, at OPENED; the office is given back at the end."""
    async with opened(Opening(url, OPENED, login, PASSWORD), folder, language, size, seconds) as pilot:
        yield pilot


@contextlib.asynccontextmanager
async def opened(
    opening: Opening,
    folder: Path,
    language: Language = "ja",
    size: tuple[int, int] = NARROW,
    seconds: Callable[[], float] | None = None,
) -> AsyncIterator[Pilot[int]]:
    """The screens as they are opened; the office is given back at the end."""
    clock = {"seconds": seconds} if seconds is not None else {}
    app = OfficeApp(opening, language, log_folder=folder / "log", preferences_file=folder / "preferences.json", chance=Random(1), **clock)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot


def app_of(pilot: Pilot[int]) -> OfficeApp:
    """The application by its own type."""
    assert isinstance(pilot.app, OfficeApp)
    return pilot.app


def is_at(pilot: Pilot[int], screen: type[Widget]) -> bool:
    """Whether a screen of this kind lies on top."""
    return isinstance(pilot.app.screen, screen)


async def settled(pilot: Pilot[int]) -> None:
    """Waits until nothing is being asked any more and everything is drawn."""
    for _ in range(50):
        await pilot.pause()
        running = [worker for worker in pilot.app.workers if not worker.is_finished]
        if not running:
            break
        await pilot.app.workers.wait_for_complete(running)
    await pilot.pause()
    draw(pilot.app)


async def happened(pilot: Pilot[int], event: threading.Event) -> None:
    """Waits until something that runs in a thread has come to a certain point, while the screens go on."""
    for _ in range(500):
        if event.is_set():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to that point")


async def write(pilot: Pilot[int], text: str) -> None:
    """Types a text into the field that has the focus, all at once: a key of its own for each character takes long."""
    field = pilot.app.focused
    assert isinstance(field, Field | LongField), field
    if isinstance(field, Field):
        field.insert_text_at_cursor(text)
    else:
        field.insert(text)
    await settled(pilot)


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Presses keys one after the other, each answered before the next."""
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def grid(pilot: Pilot[int]) -> str:
    """What is on the screen, as text: one line per row, blanks at the ends left out."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips).rstrip() + "\n"


def check_golden(name: str, shown: str) -> None:
    """Compares with tests/screens/golden/NAME.txt; UPDATE_GOLDEN=1 writes it anew (look at it before you commit it)."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.write_text(shown, "utf-8")
    assert shown == path.read_text("utf-8"), f"{name} looks different; UPDATE_GOLDEN=1 writes the golden file anew"


async def check_both_sizes(pilot: Pilot[int], name: str) -> None:
    """Compares what is shown at either size with the golden files NAME-SIZE, the size that it has first; it then has the other one."""
    has = pilot.app.size
    for size, (columns, rows) in sorted(SIZES.items(), key=lambda item: item[1] != (has.width, has.height)):
        if pilot.app.size != (columns, rows):
            await pilot.resize_terminal(columns, rows)
            await settled(pilot)
        check_golden(f"{name}-{size}", grid(pilot))


def play(scene: Coroutine[object, object, None]) -> None:
    """Runs a scene to its end."""
    asyncio.run(scene)


def decide(office: Office, login: str, number: str, command: str, *reasons: str, note: str | None = None) -> None:
    """One decision that has to succeed."""
    (result,) = decide_applications(office, PEOPLE[login], [number], Command(command, reasons, note))
    assert result.refusal is None, result.refusal


def fill(url: str) -> None:
    """Fills a rehearsal office with a little of everything: 21 applications in all states, two providers registered, one not.

    At OPENED (2020-01-20 10:00): two that fall due tomorrow, three in two weeks, one that ren holds, one that rin holds, one that awaits
    a second person, one returned, one rejected, two approved, one withdrawn; some with checks to judge.
    """
    office = open_office(url, now=OPENED)
    try:
        _fill(office, PEOPLE)
    finally:
        office.engine.dispose()


def _fill(office: Office, people: Mapping[str, Person]) -> None:
    first = take_over_provider(office, people, 1, (SERVICE, SECOND_SERVICE))
    second = take_over_provider(office, people, 2, ("ハヤテペイ",))
    receive_provider(office, people, 3, ("シオカゼカード",))
    rin = people["rin"]
    take_in(office, rin, [application_row(serial) for serial in (1, 2)], first, "2019-11-21T10:00:00+09:00")
    take_in(office, rin, [application_row(serial) for serial in (3, 4, 5)], first, "2019-12-02T09:30:00+09:00")
    rows = [
        application_row(6, capital_yen="60,000,000", employees="80"),
        application_row(
            7,
            applicant_kind="個人事業主",
            corporate_number=None,
            capital_yen="0",
            business_name="見本 花子",
            business_name_kana="ミホン ハナコ",
        ),
        application_row(8, excluded_goods="G02"),
        application_row(9, franchise="加盟店", chain_name="みほんチェーン"),
        application_row(10, exclusion="E10"),
        application_row(11, industry_class="旅館業", store_name="見本屋旅館", store_name_kana="ミホンヤリョカン"),
        application_row(12, prefecture="香川県", city="高松市", postal_code="760-0001", phone="087-820-0012"),
        application_row(13, industry_class="卸売業"),
        application_row(14),
        application_row(15),
        application_row(16),
        application_row(17),
        application_row(18, services=f"{SERVICE}、{SECOND_SERVICE}"),
    ]
    recent = take_in(office, rin, rows, first, "2020-01-14T10:00:00+09:00").numbers
    same = [application_row(19), application_row(20), application_row(14, provider_reference="T-90014", services="ハヤテペイ")]
    same = [row | {"services": "ハヤテペイ"} for row in same]
    take_in(office, rin, same, second, "2020-01-17T15:00:00+09:00")
    yesterday = at(office, "2020-01-17T16:00")
    decide(yesterday, "ren", recent[9], "approve")
    decide(yesterday, "rin", recent[10], "approve")
    decide(yesterday, "rin", recent[11], "return", "documents-missing")
    decide(yesterday, "ren", recent[7], "withdraw")
    decide(yesterday, "ren", recent[0], "reject", "size")
    for login, number, rule in (("ren", recent[2], "goods"), ("rin", recent[3], "franchise")):
        (result,) = decide_applications(yesterday, people[login], [number], Command("settle", rule=rule, outcome="pass", note="確認した"))
        assert result.refusal is None, result.refusal
    decide(yesterday, "ren", recent[4], "approve", note="対象と判断した")
