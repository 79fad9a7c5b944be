"""Screens in tests are at rest when nothing of theirs is left to run, which can be known; it need not be guessed from an idle processor.

Textual's pilot sleeps for moments of 20 ms until the whole process used hardly any time in one of them, several times for every key, and
has every widget answer before that. An event loop that holds nothing to run says the same at once, and costs nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sized
from typing import Final, Protocol, cast

import pytest
import textual.app
import textual.pilot
from textual._context import active_app
from textual.app import App
from textual.pilot import Pilot

from screens.widgets.input_method import COMMITTING_SECONDS

ROUNDS: Final = 10_000  # what goes on for longer than that never rests
MOMENT: Final = 0.5  # seconds in which a question to the office has its answer, unless the test holds it up
_ANSWERED: Final[Callable[[Pilot[int], float], Awaitable[bool]]] = Pilot._wait_for_screen
_PRESS: Final[Callable[[App[int], Iterable[str]], Awaitable[None]]] = App._press_keys


class _Loop(Protocol):
    """A loop of the standard library: what it will run next."""

    _ready: Sized


async def at_rest(app: App[int]) -> None:
    """Until nothing is left to run and every question has its answer; what is held up is not waited for."""
    await nothing_left(app)
    while asked := [worker._task for worker in app.workers if not worker.is_finished and worker._task is not None]:
        answered, _ = await asyncio.wait(asked, timeout=MOMENT, return_when=asyncio.FIRST_COMPLETED)
        await nothing_left(app)
        if not answered:
            return


async def nothing_left(app: App[int]) -> None:
    """Lets everything run that can run now, and the screens find out what it changed; threads and clocks go their own way."""
    loop = cast("_Loop", asyncio.get_running_loop())
    for _ in range(ROUNDS):
        await asyncio.sleep(0)
        if loop._ready:
            continue
        if app._resize_timer is not None:
            app._check_resize()  # it would see for a moment whether the terminal becomes larger still
            continue
        changed = [screen for screen in app._screen_stack if screen.is_running and screen._update_timer._active.is_set()]
        if not changed:
            return
        for screen in changed:
            screen._on_timer_update()
    raise AssertionError("it never comes to rest")


def wait_only_for_work(patch: pytest.MonkeyPatch) -> None:
    """From now on a pilot waits until nothing is left to run, and sleeps no moment longer."""

    async def wait_for_idle(_min_sleep: float = 0, _max_sleep: float = 0) -> None:
        await at_rest(active_app.get())

    async def wait_for_screen(self: Pilot[int], timeout: float = 30.0) -> bool:
        await nothing_left(self.app)
        if not self.app._screen_stack:
            return False
        awaited = any(not pump._message_queue.empty() for pump in (self.app, *self.app.screen.walk_children(with_self=True)))
        return await _ANSWERED(self, timeout) if awaited else True

    async def press_keys(self: App[int], keys: Iterable[str]) -> None:
        for key in keys:
            await _PRESS(self, [key])
            if not key.isascii():
                await asyncio.sleep(COMMITTING_SECONDS)  # an Enter that came sooner would be an input method's

    patch.setattr(App, "_press_keys", press_keys)
    patch.setattr(textual.app, "wait_for_idle", wait_for_idle)
    patch.setattr(textual.pilot, "wait_for_idle", wait_for_idle)
    patch.setattr(Pilot, "_wait_for_screen", wait_for_screen)
