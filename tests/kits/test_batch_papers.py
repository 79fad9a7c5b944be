"""All papers of a batch at once: called off half-way, without a sender, before it is printed, into places that cannot be written."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from exports.kits.batch_papers import BatchPapers, Paper, write_batch_papers
from models.vocabulary_kits import Kit
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.batches import make_batch, missing_pieces
from secretariat.messages import say
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.batch_work import made, released, stock_up

People = Mapping[str, Person]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_papers_end_whole_where_they_are_called_off_and_say_what_is_missing(office: Office, people: People, tmp_path: Path) -> None:
    office, sho, heard = released(office, people, 3), people["sho"], list[tuple[int, int]]()
    batch = made(office, sho, Kit.B).number

    def write(folder: Path, first: int = 1, upto: int = 100, person: Person = sho, at: Office = office) -> BatchPapers | Refusal:
        heard.clear()
        return write_batch_papers(
            at, person, batch, folder, first, progress=lambda done, of: heard.append((done, of)), stop=lambda: len(heard) >= upto
        )

    def of(answer: BatchPapers | Refusal) -> dict[Paper, int]:
        assert isinstance(answer, BatchPapers)
        return {one.paper: one.parcels for one in answer.written}

    # not printed yet: nothing for the printer, and why
    early = write(tmp_path / "early" / "deep")
    assert of(early) == {Paper.PICKING: 3, Paper.SLIPS: 3, Paper.LABELS: 3}
    assert isinstance(early, BatchPapers)
    assert [(paper, why.key) for paper, why in early.left_out] == [(Paper.PRINTS, "batches.not_printed")]
    assert heard[-1] == (9, 9)
    assert isinstance(print_batch(office, sho, batch), Printed)
    # called off within the labels: the files before are whole, of the labels there is nothing
    stopped = write(tmp_path / "stopped", upto=7)
    assert isinstance(stopped, BatchPapers)
    assert stopped.stopped
    assert of(stopped) == {Paper.PICKING: 3, Paper.SLIPS: 3}
    assert sorted(len(PdfReader(path).pages) for path in (tmp_path / "stopped").iterdir()) == [1, 3]
    # again, whole, into the same folder
    assert of(write(tmp_path / "stopped", first=12)) == {Paper.PICKING: 3, Paper.SLIPS: 3, Paper.LABELS: 3, Paper.PRINTS: 3}
    assert heard[-1] == (12, 12)
    labels = next(path for path in (tmp_path / "stopped").iterdir() if "ラベル" in path.name)
    assert len(PdfReader(labels).pages) == 2
    # no sender, no right, no place
    programme = office.programme.model_copy(update={"kits": office.programme.kits.model_copy(update={"sender": None})})
    without = write(tmp_path / "without", at=replace(office, programme=programme))
    assert isinstance(without, BatchPapers)
    assert [paper for paper, _ in without.left_out] == [Paper.SLIPS, Paper.LABELS]
    (tmp_path / "file").write_text("")
    for refused in (write(tmp_path / "none", person=people["rin"]), write(tmp_path / "none", first=13), write(tmp_path / "file" / "below")):
        assert isinstance(refused, Refusal)
    assert not (tmp_path / "none").exists()


def test_everything_that_is_short_is_named_with_how_many_pieces_are_missing(office: Office, people: People) -> None:
    office, sho = released(office, people, 4), people["sho"]
    contents = office.programme.kits.contents[0].A
    all_short = make_batch(office, sho, Kit.A)
    assert isinstance(all_short, Refusal)
    said = say("ja", all_short.message)
    assert all(f"{item.item} {4 * (item.standard + item.scenic):,}" in said for item in contents if item.standard + item.scenic)
    stock_up(office, sho, 3, without=["チラシ"])
    stock_up(office, sho, 1)
    some = made(office, sho, Kit.A)
    (flyer,) = [item for item in contents if item.item == "チラシ"]
    assert (some.parcels, some.missing) == (1, {"チラシ": 3 * (flyer.standard + flyer.scenic)})
    assert say("en", missing_pieces(some)[0]) == f"{some.missing['チラシ']} of チラシ"
