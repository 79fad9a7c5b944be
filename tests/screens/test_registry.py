"""What holds for every screen of the registry: golden grids in both languages and sizes, hostile data, an office with nothing in it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from textual.pilot import Pilot

from screens.office_screen import OfficeScreen
from screens.places import PLACES, load_screen
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES
from secretariat.screening.decision import Command
from secretariat.screening.queue_view import QueueView
from secretariat.text import forbidden_character
from tests.support.amendment_work import fill_amendments
from tests.support.batch_work import fill_batches
from tests.support.chain_work import fill_chains
from tests.support.correction_work import fill_corrections
from tests.support.grant_work import fill_grants
from tests.support.hostile import HOSTILE, make_hostile
from tests.support.inquiry_scene import fill_inquiries
from tests.support.ledger import fill_ledger
from tests.support.look_work import fill_looks, fill_overdue
from tests.support.provider_work import fill_deadlines, fill_dependents, fill_review
from tests.support.quality_work import fill_quality
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import GOLDEN, NARROW, SIZES, WIDE, app_of, at_work, grid, play, press, settled
from tests.support.standing_work import fill_standing
from tests.support.stock_work import fill_stock
from tests.support.stuck import leave_lying

START: Final = date(2020, 2, 11)
# who opens a screen, and what it is given
GIVEN: Final[dict[str, tuple[str, tuple[object, ...]]]] = {
    "people": ("admin", ()),
    "care": ("mai", ()),
    "cutoffs": ("mai", ()),
    "forecast": ("mai", ()),
    "patrol": ("mai", ()),
    "closing": ("mai", (START,)),
    "review": ("rin", (case_number("A", 8),)),
    "card": ("rin", (case_number("A", 8),)),
    "business": ("rin", (case_number("A", 8),)),
    "compare": ("rin", (case_number("A", 21),)),
    "provider": ("mai", (case_number("P", 1),)),
    "security": ("rin", (case_number("R", 1),)),
    "dependents": ("mai", (case_number("P", 1),)),
    "grant": ("mai", (case_number("G", 1),)),
    "bulk": ("rin", (QueueView(), Command("approve"))),
    "team": ("mai", ()),
    "chain": ("mai", (case_number("F", 1),)),
    "parcel": ("mai", (case_number("K", 1),)),
    "batches": ("mai", ()),
    "batch": ("mai", (case_number("W", 1),)),
    "quality": ("mai", ()),
    "stock": ("mai", ()),
    "stock_item": ("mai", (case_number("Z", 1),)),
    "amendment": ("rin", (case_number("T", 1),)),
    "provider_quality": ("mai", (case_number("P", 1),)),
    "inquiries": ("mai", ()),
    "inquiry": ("mai", (case_number("Q", 1),)),
    "calls": ("mai", ()),
    "figures": ("mai", ()),
    "figures_map": ("mai", ()),
    "figure_groups": ("mai", ()),
    "card_looks": ("mai", (case_number("S", 1),)),
    "standing": ("mai", ()),
}
# what is done in the office beforehand, so that there is something to be shown
FILLED: Final[dict[str, Callable[[str], object]]] = {
    "security": fill_review,
    "watch": fill_deadlines,
    "receipts": fill_ledger,
    "amendments": fill_amendments,
    "amendment": fill_amendments,
    "corrections": fill_corrections,
    "dependents": fill_dependents,
    "grant": fill_grants,
    "patrol": leave_lying,
    "looks": fill_looks,
    "overdue": fill_overdue,
    "chains": fill_chains,
    "chain": fill_chains,
    "parcels": fill_batches,
    "parcel": fill_batches,
    "batches": fill_batches,
    "batch": fill_batches,
    "quality": fill_quality,
    "stock": fill_stock,
    "stock_item": fill_stock,
    "inquiries": fill_inquiries,
    "inquiry": fill_inquiries,
    "calls": fill_inquiries,
    "card_looks": fill_inquiries,
    "standing": fill_standing,
}
UNKNOWN: Final[dict[str, tuple[object, ...]]] = {
    "review": (case_number("A", 999),),
    "card": (case_number("A", 999),),
    "business": (case_number("A", 999),),
    "compare": (case_number("A", 999),),
    "provider": (case_number("P", 999),),
    "security": (case_number("R", 999),),
    "dependents": (case_number("P", 999),),
    "grant": (case_number("G", 999),),
    "amendment": (case_number("T", 999),),
    "chain": (case_number("F", 999),),
    "parcel": (case_number("K", 999),),
    "batch": (case_number("W", 999),),
    "stock_item": (case_number("Z", 999),),
    "provider_quality": (case_number("P", 999),),
    "inquiry": (case_number("Q", 999),),
    "card_looks": (case_number("S", 999),),
}
# where names that were sent are shown
NAMES_SHOWN: Final = frozenset(
    {
        "queue",
        "patrol",
        "review",
        "card",
        "business",
        "provider",
        "providers",
        "people",
        "security",
        "watch",
        "receipts",
        "amendments",
        "amendment",
        "dependents",
        "grant",
        "corrections",
        "looks",
        "overdue",
        "chains",
        "chain",
        "parcels",
        "parcel",
        "batch",
        "quality",
        "provider_quality",
        "figures",
        "figure_groups",
        "inquiries",
        "inquiry",
    }
)


def _opened(place: str, given: tuple[object, ...]) -> OfficeScreen:
    make: Callable[..., OfficeScreen] = load_screen(PLACES[place])
    return make(*given)


@pytest.mark.parametrize("place", PLACES)
def test_every_screen_has_its_golden_grids(place: str) -> None:
    wanted = {f"{place}-{language}-{size}.txt" for language in LANGUAGES for size in SIZES}
    assert wanted - {path.name for path in GOLDEN.iterdir()} == set()


def _together() -> list[tuple[str, ...]]:
    """Places that one scene can go through: those for which nothing is done beforehand, by who opens them; each other one by itself."""
    plain = [place for place in PLACES if place not in FILLED]
    by_login = [tuple(place for place in plain if GIVEN.get(place, ("rin", ()))[0] == login) for login in ("admin", "mai", "rin")]
    return [*by_login, *((place,) for place in FILLED)]


@pytest.mark.parametrize("places", _together(), ids=lambda places: places[0])
def test_hostile_data_does_nothing_on_a_screen(worked_template: Path, tmp_path: Path, places: tuple[str, ...]) -> None:
    url = copy_sqlite(worked_template, tmp_path / "hostile.db")
    FILLED.get(places[0], str)(url)
    make_hostile(tmp_path / "hostile.db")

    async def scene() -> None:
        async with at_work(url, tmp_path, GIVEN.get(places[0], ("rin", ()))[0], size=WIDE) as pilot:
            for place in places:
                await _look_around(pilot, place)

    play(scene())


async def _look_around(pilot: Pilot[int], place: str) -> None:
    app_of(pilot).open(_opened(place, GIVEN.get(place, ("rin", ()))[1]))
    await settled(pilot)
    shown = [grid(pilot)]
    for key in ("down", "tab", "pagedown", "f1", "escape"):
        await press(pilot, key)
        shown.append(grid(pilot))
    for row, line in enumerate(shown[0].splitlines()):
        if "@click" in line:
            await pilot.click(offset=(line.index("@click") + 20, row))
            await settled(pilot)
    assert pilot.app.is_running, place
    assert pilot.app.return_code is None, place
    assert [line for text in shown for line in text.splitlines() if forbidden_character(line)] == [], place
    assert app_of(pilot).failure is None, place
    if place in NAMES_SHOWN:
        assert any(hostile.isprintable() and hostile[:8] in text for hostile in HOSTILE for text in shown), place


@pytest.mark.parametrize("login", ["admin", "mai", "rin"])
def test_an_office_with_nothing_in_it_shows_a_sentence_and_no_blank_page(bare_url: str, tmp_path: Path, login: str) -> None:
    places = [place for place in PLACES if GIVEN.get(place, ("rin", ()))[0] == login]

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, login, size=NARROW) as pilot:
            for place in places:
                app_of(pilot).open(_opened(place, UNKNOWN.get(place, GIVEN.get(place, ("rin", ()))[1])))
                await settled(pilot)
                body = grid(pilot).splitlines()[1:-1]
                assert sum(1 for line in body if line.strip()) >= 1, place
                await press(pilot, "down", "tab", "enter", "escape")
                assert pilot.app.is_running, place
                assert app_of(pilot).failure is None, place

    play(scene())


def test_hostile_bytes_do_not_reach_the_terminal(worked_template: Path, tmp_path: Path) -> None:
    url = copy_sqlite(worked_template, tmp_path / "hostile.db")
    make_hostile(tmp_path / "hostile.db")

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin", size=WIDE) as pilot:
            app_of(pilot).open(_opened("queue", ()))
            await settled(pilot)
            painted = pilot.app.screen._compositor.render_full_update().render_segments(pilot.app.console)
            assert "]52;c;" in painted  # it is there to be read …
            assert "\x1b]52" not in painted  # … and not to be obeyed
            assert "\x1b[2J" not in painted
            assert "\u202e" not in painted

    play(scene())
