"""Offices for the screens: one with a little of everything, one with providers in every state too, one without any case; all embedded."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.drawing import draw_at_rest, share_parsed_rules
from tests.support.inquiry_scene import fill_inquiries
from tests.support.kit_board_work import fill_kits
from tests.support.provider_scene import set_scene
from tests.support.rehearsal import copy_sqlite
from tests.support.rest import wait_only_for_work
from tests.support.screens import fill


@pytest.fixture(scope="session", autouse=True)
def shared_rules() -> Iterator[None]:
    """Apps share the rules that were parsed for any of them."""
    with pytest.MonkeyPatch.context() as patch:
        share_parsed_rules(patch)
        yield


@pytest.fixture(autouse=True)
def drawn_at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Screens are drawn when they have settled."""
    draw_at_rest(monkeypatch)
    wait_only_for_work(monkeypatch)


@pytest.fixture(scope="session")
def worked_template(quick_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office with a little of everything; only to be copied."""
    path = tmp_path_factory.mktemp("worked") / "office.db"
    fill(copy_sqlite(quick_template, path))
    return path


@pytest.fixture
def worked_url(worked_template: Path, tmp_path: Path) -> str:
    """An office with a little of everything."""
    return copy_sqlite(worked_template, tmp_path / "worked.db")


@pytest.fixture(scope="session")
def kits_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office with parcels in every state; only to be copied."""
    path = tmp_path_factory.mktemp("kits") / "kits.db"
    fill_kits(copy_sqlite(worked_template, path))
    return path


@pytest.fixture
def kits_url(kits_template: Path, tmp_path: Path) -> str:
    """An office with parcels in every state."""
    return copy_sqlite(kits_template, tmp_path / "kits.db")


@pytest.fixture(scope="session")
def inquiries_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office with a morning at the call centre; only to be copied."""
    path = tmp_path_factory.mktemp("inquiries") / "office.db"
    fill_inquiries(copy_sqlite(worked_template, path))
    return path


@pytest.fixture
def inquiries_url(inquiries_template: Path, tmp_path: Path) -> str:
    """An office with a morning at the call centre."""
    return copy_sqlite(inquiries_template, tmp_path / "inquiries.db")


@pytest.fixture
def bare_url(quick_template: Path, tmp_path: Path) -> str:
    """An office with its people and nothing else."""
    return copy_sqlite(quick_template, tmp_path / "bare.db")


@pytest.fixture(scope="session")
def scene_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office with providers in every state; only to be copied."""
    folder = tmp_path_factory.mktemp("providers")
    set_scene(copy_sqlite(worked_template, folder / "office.db"), folder)
    return folder / "office.db"


@pytest.fixture
def scene_url(scene_template: Path, tmp_path: Path) -> str:
    """An office with providers in every state."""
    return copy_sqlite(scene_template, tmp_path / "scene.db")
