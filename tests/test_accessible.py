"""Whoever cannot see the screens works by commands: all that screens do is done by one, and what commands print is made to be heard."""

import re
from pathlib import Path
from typing import Final

import pytest

from screens.commands import COMMANDS
from secretariat.messages import LANGUAGES, catalogue
from tests.support.documented import documented

ROOT: Final = Path(__file__).parent.parent
ACCESSIBLE: Final = (ROOT / "docs" / "accessible.md").read_text("utf-8")
ROW: Final = re.compile(r"^\| (?P<done>[^|]+?) \| (?P<commands>`[^|]+`) \|$", re.MULTILINE)
DRAWN: Final = re.compile("[\u2500-\u259f\u2800-\u28ff]")  # frames, blocks, dots
LOOKING: Final = frozenset(
    re.findall(
        r"\w+",
        """
        affected_members amendment_view back batch_parcels batch_view calls_day calls_span card_menu chain_view choose_file
        choose_kind choose_lateness choose_service contrast copy_number copy_row earlier_calls fewer_reviewers figures_map
        figures_now filter go grant_step help inquiry_view kit_batches kit_stock language later_calls lock log_out look_view
        map_measure more_reviewers narrow_inquiries next_candidate next_kit next_page next_part next_step open_amended
        open_amendment open_batch open_behind open_bulk_case open_business open_candidate open_cell open_chain open_closing
        open_dependent open_detail open_exception open_figure open_inquiry open_inquiry_line open_inquiry_store open_line
        open_look open_look_call open_member open_overdue open_parcel open_provider open_quality_of open_receipts open_review
        open_stock_item open_stuck open_waiting overdue_view palette parcel_batch parcel_due parcel_kit parcel_review
        parcel_view previous_candidate previous_kit previous_page previous_part provider_view quality_weeks quit receipt_step
        receipt_view refresh sort stock_view store_parcels stuck_kind theme work
        """,
    )
)
"""Commands that only look, move, or choose what is shown: a list, a card, an office's day is a command of its own."""


def rows() -> dict[str, list[str]]:
    """What the document says is done by which commands."""
    return {row["done"]: re.findall(r"`([^`]+)`", row["commands"]) for row in ROW.finditer(ACCESSIBLE)}


def test_all_that_screens_do_is_done_by_commands_too() -> None:
    texts = catalogue("en", "commands")
    done = {f"{texts[f'{command.name}.label']}: {texts[f'{command.name}.help']}" for command in COMMANDS if command.name not in LOOKING}
    assert set(rows()) == done


def test_the_commands_that_are_named_are_there() -> None:
    known = set(documented())
    assert {command for commands in rows().values() for command in commands} <= known


def test_what_only_looks_is_still_there() -> None:
    assert {command.name for command in COMMANDS} >= LOOKING


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_print_nothing_that_is_drawn(language: str) -> None:
    texts = [text for part in ("cli", "help") for text in catalogue(language, part).values()]
    sources = [path.read_text("utf-8") for path in (ROOT / "secretariat" / "cli").rglob("*.py")]
    assert [text for text in (*texts, *sources) if DRAWN.search(text)] == []
