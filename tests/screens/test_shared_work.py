"""Days of work on a shared office: scenes of the embedded one, played by people with roles of their own on a server, pictures and all."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy.engine import make_url

from screens.backup_dialog import BackupDialog
from screens.home import HomeScreen
from screens.opening import Opening
from screens.review import ReviewScreen
from secretariat.moving import move
from secretariat.office import open_office
from secretariat.staff_changes import NewPerson, add_person
from tests.screens.test_call_card import test_a_call_from_the_first_card_to_its_end as call
from tests.screens.test_closing import test_the_run_needs_the_start_day_typed_and_says_what_it_did as closing_run
from tests.screens.test_cutoffs import test_a_manager_moves_a_cutoff_with_a_reason as moved_cutoff
from tests.screens.test_intake import test_a_file_is_tried_taken_in_and_answered_without_a_mouse as intake
from tests.screens.test_intake import test_the_warehouse_takes_in_files_of_extra_orders_and_a_reviewer_hears_who_does as extra_orders
from tests.screens.test_patrol import test_an_auditor_sees_and_does_not_fix as auditing
from tests.screens.test_review import test_enter_approves_after_the_preview_and_the_next_case_is_there as review
from tests.screens.test_review import test_the_second_person_agrees_by_f3_and_whoever_decided_reads_why_not as second_person
from tests.screens.test_stock import test_the_warehouse_receives_counts_and_enters_losses_by_keys as stock
from tests.screens.test_team import test_a_leave_a_return_and_a_skill_are_entered_by_keys as leave
from tests.support.kept_database import KeptDatabase
from tests.support.postgres_server import fresh_database
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE, ROLE_PREFIX, copy_sqlite
from tests.support.screens import app_of, at_work, grid, is_at, opened, play, press, settled, write

SCENES: Final[tuple[Callable[[str, Path], None], ...]] = (
    review,
    second_person,
    intake,
    stock,
    leave,
    moved_cutoff,
    closing_run,
    auditing,
)


def moved_to(server: str, source: Path, folder: Path, stack: ExitStack) -> str:
    """The name of a database with what is in the file; only to be copied."""
    office = open_office(copy_sqlite(source, folder / "moved.db"), now=OPENED)
    url = stack.enter_context(fresh_database(server))
    try:
        assert move(office, PEOPLE["admin"], PASSWORD, make_url(url), role_prefix=ROLE_PREFIX) == ()
    finally:
        office.engine.dispose()
    return str(make_url(url).database)


@pytest.fixture(scope="module")
def shared_offices(
    postgres_server: str, worked_template: Path, kits_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, str]]:
    """With a little of everything, and with parcels in every state besides."""
    with ExitStack() as stack:
        places = (moved_to(postgres_server, source, tmp_path_factory.mktemp("moved"), stack) for source in (worked_template, kits_template))
        worked, kits = places
        yield worked, kits


@pytest.fixture
def shared_url(shared_offices: tuple[str, str], kept_database: KeptDatabase, postgres_server: str) -> Iterator[str]:
    """An office with a little of everything."""
    with kept_database.lent(), fresh_database(postgres_server, shared_offices[0]) as url:  # lent: the people are as they were founded
        yield url


@pytest.mark.postgres
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__.removeprefix("test_"))
def test_a_scene_is_the_same_at_a_shared_office(scene: Callable[[str, Path], None], shared_url: str, tmp_path: Path) -> None:
    scene(shared_url, tmp_path)


@pytest.mark.postgres
def test_a_call_looks_the_same_where_the_database_masks_what_the_operator_reads(shared_url: str, tmp_path: Path) -> None:
    call(shared_url, tmp_path, "ja")


@pytest.mark.postgres
def test_the_warehouse_takes_in_extra_orders_at_a_shared_office(
    shared_offices: tuple[str, str], kept_database: KeptDatabase, postgres_server: str, tmp_path: Path
) -> None:
    with kept_database.lent(), fresh_database(postgres_server, shared_offices[1]) as url:
        extra_orders(url, tmp_path)


@pytest.mark.postgres
def test_a_backup_of_a_shared_office_is_its_owners_and_an_admin_is_told_so(shared_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(shared_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await press(pilot, "b")
            assert is_at(pilot, BackupDialog)
            await press(pilot, "enter")
            assert "データベースの所有者" in grid(pilot)

    play(scene())
    assert list(tmp_path.glob("secretariat-*")) == []


@pytest.mark.postgres
def test_somebody_new_chooses_a_password_works_and_chooses_another_one(shared_url: str, tmp_path: Path) -> None:
    office = open_office(shared_url, now=OPENED)
    try:
        assert add_person(office, PEOPLE["admin"], NewPerson("neu", "reviewer", "新田 初", "k7mq-x2vd-ph4n", temporary=True)) is None
    finally:
        office.engine.dispose()

    async def scene() -> None:
        async with opened(Opening(shared_url, OPENED), tmp_path) as pilot:
            for text in ("neu", "k7mq-x2vd-ph4n", *["shiosai no oto"] * 2):
                await write(pilot, text)
                await press(pilot, "enter")
            assert is_at(pilot, HomeScreen)
            app_of(pilot).do_own_password()
            await settled(pilot)
            for text in ("shiosai no oto", *["tsuki no michi"] * 2):
                await write(pilot, text)
                await press(pilot, "enter")
            assert is_at(pilot, HomeScreen)
            assert "パスワードを変えました" in grid(pilot)
            app_of(pilot).look_around()
            app_of(pilot).go("queue")
            await settled(pilot)
            await press(pilot, "f2")
            assert is_at(pilot, ReviewScreen)
            assert "新田 初" in grid(pilot)

    play(scene())
