"""The warehouse without the command line: a batch's papers, its hand-over, and the files that carriers send back."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from models.vocabulary_kits import Kit
from screens.batch import BatchScreen
from screens.batches import BatchesScreen
from secretariat.identifiers import case_number
from secretariat.kits.warehouse.scanning import Packed, pack
from secretariat.messages import LANGUAGES, Language, text
from secretariat.office import open_office
from tests.support.batch_work import AFTER, FEBRUARY, numbers, printed, put
from tests.support.carrier_work import LONG, rows_in, sent_back, status_file, tracking_number
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write

BATCH = case_number("W", 1)
WITHOUT_GLYPH = "喫茶鿿の家"


@pytest.fixture
def parcels(bare_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Four packed parcels of Kit B: characters to replace, a name too long for carriers, one that no paper and no carrier has, and none."""
    monkeypatch.chdir(tmp_path)  # so that no folder of this machine is in what is shown
    monkeypatch.setattr("screens.file_places.user_documents_dir", lambda: ".")
    office = open_office(bare_url, now=OPENED)
    provider = take_over_provider(office, PEOPLE)
    for serial, name in enumerate(("髙﨑𠮷商店", LONG, WITHOUT_GLYPH, "喫茶アア"), 1):
        approved(office, PEOPLE, provider, serial, store_name=name)
    after = at(office, AFTER)
    close(after, PEOPLE, FEBRUARY)
    put(after, "planned", "released")
    assert printed(after, PEOPLE["sho"], Kit.B) == BATCH
    found = numbers(after, Kit.B)
    for number in found:
        assert isinstance(pack(after, PEOPLE["sho"], BATCH, number), Packed)
    office.engine.dispose()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_papers_are_written_the_batch_goes_out_and_what_the_carrier_sends_back_comes_in(
    bare_url: str, parcels: list[str], tmp_path: Path, language: Language
) -> None:
    folder, file = tmp_path / BATCH, tmp_path / f"{BATCH}_yamato.csv"
    going = [(parcels[0], tracking_number(1)), (parcels[3], tracking_number(2))]
    back = sent_back(tmp_path / "back.csv", [going[0], (parcels[3], "40000"), (parcels[1], tracking_number(3))])
    arrived = status_file(tmp_path / "arrived.csv", [(parcels[0], "配達完了", "2020-01-20", "")])

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "sho", language) as pilot:
            app_of(pilot).open(BatchesScreen())
            await settled(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, BatchScreen)
            await press(pilot, "ctrl+y", "enter", "3", "enter")  # the thirteenth label of twelve
            assert not folder.exists()
            await check_both_sizes(pilot, f"batch-papers-ask-{language}")
            await press(pilot, "backspace", "backspace", "3", "enter")
            await check_both_sizes(pilot, f"batch-papers-{language}")
            await press(pilot, "enter", "ctrl+o", "enter", "enter")
            assert not file.exists()
            await check_both_sizes(pilot, f"hand-over-preview-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"hand-over-{language}")
            first = file.read_bytes()
            await press(pilot, "enter", "ctrl+o")
            await check_both_sizes(pilot, f"hand-over-ask-{language}")
            await press(pilot, "f3", "enter")
            assert file.read_bytes() == first
            assert text(language, "screen_hand_over.same_file")[:20] in grid(pilot)
            await press(pilot, "enter", "escape", "t")
            await check_both_sizes(pilot, f"carrier-file-ask-{language}")
            await press(pilot, "f3")
            await write(pilot, str(back))
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"carrier-file-{language}")
            if language == "en":
                return
            sent_back(back, going)
            told = []
            for path in (back, back, arrived):
                await press(pilot, "enter", "t", *(["right"] if path == arrived else []), "f3")
                await write(pilot, str(path))
                await press(pilot, "enter")
                told.append(next(line for line in grid(pilot).splitlines() if "✓" in line).split("│")[1].split())
            figures = [[int(word.rstrip("行")) for word in line if word.rstrip("行").isdigit()] for line in told]
            assert figures == [[2, 1, 1, 0], [2, 0, 2, 0], [1, 1, 0, 0]]

    play(scene())
    papers = ("出庫指示書.pdf", "納品書.pdf", "宛名ラベル.pdf", "印刷用データ")
    assert {path.name for path in folder.iterdir()} == {f"{BATCH}_{name}" for name in papers}
    assert len(PdfReader(folder / f"{BATCH}_納品書.pdf").pages) == 3
    assert [cell for row in rows_in(file)[1:] for cell in row if cell.startswith("K-")] == [number for number, _ in going]
