"""Payment providers: the list, one provider in its parts, and what is decided and entered there."""

from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import ProviderStatus
from screens.provider import ProviderScreen
from screens.provider_case import PARTS
from screens.providers import ProvidersScreen
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.text import forbidden_character
from tests.support.hostile import make_hostile
from tests.support.provider_scene import EXAMINED, NEW, READY, REGISTERED, SUSPENDED, TAKEN_OVER, set_scene
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.screens import SIZES, app_of, at_work, check_golden, grid, is_at, play, press, settled, write

PROVIDERS = ("ctrl+g", "5")


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


def dossier(url: str, number: str) -> ProviderDossier:
    """What the office holds of a provider now."""
    office = open_office(url, now=OPENED)
    try:
        found = provider_dossier(office, PEOPLE["aud"], number)
    finally:
        office.engine.dispose()
    assert isinstance(found, ProviderDossier), found
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_list_and_every_part_of_a_provider(scene_url: str, tmp_path: Path, language: Language, size: str) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", language, SIZES[size]) as pilot:
            await press(pilot, *PROVIDERS)
            check_golden(f"providers-{language}-{size}", grid(pilot))
            app_of(pilot).open(ProviderScreen(EXAMINED))
            await settled(pilot)
            check_golden(f"provider-{language}-{size}", grid(pilot))
            for place, part in enumerate(PARTS[1:6], 2):
                await press(pilot, str(place))
                check_golden(f"provider-{part}-{language}-{size}", grid(pilot))
            await press(pilot, "escape")
            app_of(pilot).open(ProviderScreen(REGISTERED, "grants"))
            await settled(pilot)
            check_golden(f"provider-grants-{language}-{size}", grid(pilot))
            await press(pilot, "9")
            check_golden(f"provider-history-{language}-{size}", grid(pilot))
            await press(pilot, "escape")
            app_of(pilot).open(ProviderScreen(SUSPENDED, "dependents"))
            await settled(pilot)
            check_golden(f"provider-dependents-{language}-{size}", grid(pilot))

    play(scene())


@pytest.mark.parametrize(("language", "size"), [("ja", "80x24"), ("en", "120x40")])
def test_what_is_asked_before_a_decision(scene_url: str, tmp_path: Path, language: Language, size: str) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", language, SIZES[size]) as pilot:
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "f3")
            check_golden(f"provider-sign-{language}-{size}", grid(pilot))
            await press(pilot, "escape", "f4")
            check_golden(f"provider-decisions-{language}-{size}", grid(pilot))
            await press(pilot, "escape", "escape")
            app_of(pilot).open(ProviderScreen(REGISTERED))
            await settled(pilot)
            await press(pilot, "f4", "3", "space")
            check_golden(f"provider-suspend-{language}-{size}", grid(pilot))
            await press(pilot, "escape")
            app_of(pilot).open(ProviderScreen(EXAMINED, "requirements"))
            await settled(pilot)
            await press(pilot, "down", "enter")
            check_golden(f"provider-settle-{language}-{size}", grid(pilot))
            await press(pilot, "escape", "a")
            check_golden(f"provider-certificate-{language}-{size}", grid(pilot))

    play(scene())


def test_a_provider_is_registered_by_another_person_than_who_proposed_it(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "f3")
            assert is_at(pilot, ProviderScreen), "a reviewer signs nothing"
            assert "manager" in grid(pilot)
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "f3", "enter")
            assert "Registration done" in grid(pilot)
            assert "✓ registered" in grid(pilot)

    play(scene())
    found = dossier(scene_url, READY)
    assert found.status == ProviderStatus.REGISTERED
    assert found.registered_on == date(2020, 1, 20)


def test_a_provider_is_suspended_resumed_and_cancelled_with_reasons_and_days(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED))
            await settled(pilot)
            await press(pilot, "f4", "3", "enter")
            assert "reason" in grid(pilot), "without a reason nothing is done"
            await press(pilot, "space", "tab")
            await write(pilot, "2/31")
            await press(pilot, "enter")
            assert "cannot be read" in grid(pilot)
            await press(pilot, *["backspace"] * 4)
            await write(pilot, "1/18")
            await press(pilot, "tab")
            await write(pilot, "2020-03-31")
            await press(pilot, "enter")
            assert "! suspended" in grid(pilot)
            assert "2020/1/18 (Sat) – 2020/3/31 (Tue) as planned" in grid(pilot)
            await press(pilot, "f4", "4", "enter")
            assert "✓ registered" in grid(pilot)
            await press(pilot, "f4", "5", "space", "enter")
            assert "× registration cancelled" in grid(pilot) or "× cancelled" in grid(pilot)

    play(scene())
    found = dossier(scene_url, REGISTERED)
    assert found.status == ProviderStatus.CANCELLED
    assert [(line.starts_on, line.ends_on, line.lifted_on) for line in found.suspensions] == [
        (date(2020, 1, 18), date(2020, 3, 31), date(2020, 1, 20))
    ]


def test_a_provider_is_examined_by_keys_alone(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(NEW))
            await settled(pilot)
            await press(pilot, "2", "s", "enter", "enter")
            assert "note" in grid(pilot), "a judgement needs a note"
            await write(pilot, "名簿で確認した")
            await press(pilot, "enter")
            assert "is recorded" in grid(pilot)
            await press(pilot, "down", "k", "down")
            await write(pilot, "案内を公開すること")
            await press(pilot, "down")
            await write(pilot, "2020/3/31")
            await press(pilot, "enter")
            assert "The condition is added" in grid(pilot)
            await press(pilot, "4", "enter", "enter", "enter", "enter")
            await write(pilot, "2.1")
            await press(pilot, "enter", "enter")
            assert "The run is recorded" in grid(pilot)
            await press(pilot, "3", "a", "enter", "right", "enter")
            await write(pilot, "PD-1")
            await press(pilot, "enter")
            await write(pilot, "見本認証")
            await press(pilot, "enter")
            await write(pilot, "決済")
            await press(pilot, "enter")
            await write(pilot, "2020-01-01")
            await press(pilot, "enter")
            await write(pilot, "2019-12-31")
            await press(pilot, "enter")
            assert "2019-12-31" in grid(pilot), "an end before the beginning is refused in the form"
            await press(pilot, *["backspace"] * 10)
            await write(pilot, "2022-12-31")
            await press(pilot, "enter")
            assert "The certificate is added" in grid(pilot)
            await press(pilot, "n")
            await write(pilot, "電話で照会した")
            await press(pilot, "enter", "p", "enter")
            assert "The registration is proposed" in grid(pilot)

    play(scene())
    found = dossier(scene_url, NEW)
    assert found.proposed_by == "rin"
    assert [line.note for line in found.requirements if line.settled_by] == ["名簿で確認した"]
    assert [(line.wording, line.due_on, line.requirement) for line in found.conditions] == [
        ("案内を公開すること", date(2020, 3, 31), "residents")
    ]
    assert [run.system_version for run in found.runs] == ["2.1"]
    assert {held.number for held in found.certificates} == {"IS-1", "PD-1"}
    assert "電話で照会した" in [line.note for line in found.history]


def test_services_are_amended_added_and_withdrawn(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED, "services"))
            await settled(pilot)
            await press(pilot, "enter", "g")
            await write(pilot, "2020/2/1")
            await press(pilot, *["enter"] * 5, *["backspace"] * 4)
            await write(pilot, "3,2")
            await press(pilot, *["enter"] * 3)
            assert "two decimals" in grid(pilot)
            await press(pilot, *["up"] * 2, *["backspace"] * 3)
            await write(pilot, "２．５")
            await press(pilot, *["enter"] * 3)
            assert "is recorded" in grid(pilot)
            await press(pilot, "b")
            await write(pilot, "新サービス")
            await press(pilot, *["enter"] * 5)
            await write(pilot, "3.0")
            await press(pilot, *["enter"] * 3)
            assert "The service is added" in grid(pilot)
            await press(pilot, "z")
            await write(pilot, "2020/6/30")
            await press(pilot, "enter", "enter")
            assert "The end of" in grid(pilot)

    play(scene())
    first, second = dossier(scene_url, REGISTERED).services
    assert (first.registered_to, second.name, second.registered_from, second.content.merchant_fee) == (
        date(2020, 6, 30),
        "新サービス",
        None,
        300,
    )
    later = open_office(scene_url, now=OPENED)
    try:
        found = provider_dossier(later, PEOPLE["aud"], REGISTERED, date(2020, 2, 1))
    finally:
        later.engine.dispose()
    assert isinstance(found, ProviderDossier)
    assert found.services[0].content.merchant_fee == 250


def test_a_condition_is_taken_back_a_shown_text_and_an_examination_are_replaced(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "ren", "en") as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED, "requirements"))
            await settled(pilot)
            await press(pilot, "end", "x", "enter")
            assert "The condition is taken back" in grid(pilot)
            await press(pilot, "5", "enter", "w", "home", "ctrl+k")
            await write(pilot, "お支払い額の5%を還元します。")
            await press(pilot, "enter")
            assert "is recorded" in grid(pilot)
            await press(pilot, "3", "end", "enter", "enter")
            await press(pilot, "enter")
            assert "The outcome of certificate PD-77 is recorded" in grid(pilot)

    play(scene())
    found = dossier(scene_url, EXAMINED)
    assert found.conditions == ()
    assert found.services[0].content.presentation == "お支払い額の5%を還元します。"
    assert [(held.outcome, held.staff) for held in found.certificates] == [("pass", "ren")]


def test_evidence_is_kept_and_opened(scene_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("screens.provider.launch_viewer", opened.append)
    file = tmp_path / "契約.pdf"
    file.write_bytes(b"%PDF-1.7\nmade up, another one\n%%EOF\n")

    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED, "evidence"))
            await settled(pilot)
            await press(pilot, "v")
            await write(pilot, str(file))
            await press(pilot, "enter", "left", "enter")
            assert "Kept as E-" in grid(pilot)
            await press(pilot, "home", "enter")
            assert "契約.pdf" in grid(pilot)
            assert [path.read_bytes() for path in opened] == [file.read_bytes()]
            assert "read 1 times" in grid(pilot)

    play(scene())
    assert [path for path in opened if path.exists()] == []
    assert [(line.name, line.subject) for line in dossier(scene_url, EXAMINED).evidence][-1] == ("契約.pdf", "contract")


def test_what_cannot_be_done_is_greyed_and_says_why(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en", SIZES["120x40"]) as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED))
            await settled(pilot)
            await press(pilot, "f3")
            assert is_at(pilot, ProviderScreen)
            assert "has not been proposed" in grid(pilot)
            for key, said in (("g", "in review"), ("s", "Choose a requirement first (part 2)"), ("i", "in review"), ("e", "part 3")):
                await press(pilot, key)
                assert is_at(pilot, ProviderScreen)
                assert said in grid(pilot), key
            await press(pilot, "2", "down", "down", "s")
            assert "is judged by records" in grid(pilot)
            await press(pilot, "enter")
            screen = pilot.app.screen
            assert isinstance(screen, ProviderScreen)
            assert screen.part == "security"

    play(scene())


def test_parts_change_by_digits_brackets_and_clicks(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "aud", "ja") as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED))
            await settled(pilot)
            screen = pilot.app.screen
            assert isinstance(screen, ProviderScreen)
            seen = []
            for key in ("left_square_bracket", "right_square_bracket", "5", "right_square_bracket"):
                await press(pilot, key)
                seen.append(screen.part)
            assert seen == ["history", "overview", "services", "evidence"]
            await pilot.click(offset=(10, 1))
            await settled(pilot)
            assert screen.part == "requirements"

    play(scene())


def test_hostile_data_does_nothing_in_any_part(scene_template: Path, tmp_path: Path) -> None:
    url = copy_sqlite(scene_template, tmp_path / "hostile.db")
    make_hostile(tmp_path / "hostile.db")

    async def scene() -> None:
        async with at_work(url, tmp_path, "mai", "en") as pilot:
            for number, keys in ((EXAMINED, "2s345e6"), (REGISTERED, "789")):
                app_of(pilot).open(ProviderScreen(number))
                await settled(pilot)
                for key in keys:
                    await press(pilot, key)
                    assert [line for line in grid(pilot).splitlines() if forbidden_character(line)] == []
                    if not is_at(pilot, ProviderScreen):
                        await press(pilot, "escape")
            assert pilot.app.is_running
            assert app_of(pilot).failure is None

    play(scene())


def test_a_review_is_opened_and_worked_in_its_own_screen(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(NEW, "security"))
            await settled(pilot)
            await press(pilot, "o", "enter", "enter", "enter", "enter")
            assert getattr(pilot.app.screen, "place", None) == "security"
            await press(pilot, "escape")
            assert is_at(pilot, ProviderScreen)
            assert "under review · certificate · registration" in grid(pilot)

    play(scene())


def test_the_list_shows_one_view(scene_url: str, tmp_path: Path) -> None:
    views = {"2": {EXAMINED, READY, NEW}, "3": {TAKEN_OVER, REGISTERED}, "4": {SUSPENDED}, "5": set(), "9": {EXAMINED}, "0": {EXAMINED}}

    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS)
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            for key, shown in views.items():
                await press(pilot, "v", key)
                assert {line.key for line in screen.table.lines} == shown
                assert shown or "No provider belongs to this view" in grid(pilot)

    play(scene())


def test_the_order_by_certificates_begins_with_those_that_are_over(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS, "s", "2")
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            ends = [line.cells["expiry"].plain for line in screen.table.lines]
            assert ends[0].startswith("!! over 2020/1/")
            assert ends[1].startswith("!  2020/2/")
            assert ends[-1] == "   –"
            await press(pilot, "s", "2")
            assert [line.cells["expiry"].plain for line in screen.table.lines] == ends[::-1]

    play(scene())


def test_the_list_is_narrowed_by_the_name_of_a_service(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await press(pilot, *PROVIDERS, "slash", *"ハヤテ", "enter")
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            assert screen.table.row_count == 1
            await press(pilot, "slash", *"ナイ", "enter")
            assert "この言葉に当てはまる決済事業者はありません" in grid(pilot)

    play(scene())


def test_a_provider_goes_back_to_the_same_row(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "aud") as pilot:
            await press(pilot, *PROVIDERS, "down", "enter")
            assert is_at(pilot, ProviderScreen)
            await press(pilot, "escape")
            await settled(pilot)
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            assert screen.table.cursor_row == 1

    play(scene())


def test_without_providers_the_list_says_where_they_come_from(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS)
            assert "intake screen (^G 3)" in grid(pilot)

    play(scene())
