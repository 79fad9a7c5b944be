"""Kits for stores whose data is out to do harm: what is printed or written for them comes out, or they are named and left out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import openpyxl
from pypdf import PdfReader

from models.vocabulary_kits import Kit
from secretariat.office import open_office
from tests.support.batch_work import AFTER, FEBRUARY, printed, put, stock_up
from tests.support.carrier_work import rows_in, sent_back, status_file, tracking_number
from tests.support.command_line import Answer, CommandLine
from tests.support.hostile import HOSTILE, make_hostile
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close, records
from tests.support.warehouse import SHIPMENTS

STORES: Final = len(HOSTILE)
CONTROL: Final = {*map(chr, range(32)), "\x7f", "\u202e"} - {"\n", "\r", "\t"}


def fill(path: Path) -> tuple[str, str, list[str]]:
    """Batches of A and B, printed and packed, whose stores then become hostile; gives A's and B's number and all parcels of B."""
    office = open_office(f"sqlite:///{path}", now=OPENED)
    try:
        approved(office, PEOPLE, take_over_provider(office, PEOPLE), *range(1, STORES + 1))
        day = at(office, AFTER)
        close(day, PEOPLE, FEBRUARY)
        put(day, "planned", "released")
        stock_up(day, PEOPLE["sho"], STORES)
        batches = printed(day, PEOPLE["sho"], Kit.A), printed(day, PEOPLE["sho"], Kit.B)
        put(day, "printed", "packed")
        parcels = [str(row["number"]) for row in records(day, SHIPMENTS) if row["kit"] == Kit.B.value]
    finally:
        office.engine.dispose()
    make_hostile(path)
    return (*batches, parcels)


def texts_of(pdf: Path) -> Iterator[str]:
    for page in PdfReader(pdf).pages:
        yield page.extract_text()


def named_or_written(answer: Answer, all_of_them: int) -> int:
    """Either a paper has a parcel, or the answer names it; how many it has."""
    assert answer.status in {0, 1}, answer
    rows = answer.pick("rows")
    assert isinstance(rows, int)
    assert rows + len(answer.texts("left_out")) == all_of_them, answer
    return rows


def test_papers_carrier_files_and_workbook_come_out_of_hostile_data(cli: CommandLine, tmp_path: Path) -> None:
    batch_a, batch_b, parcels = fill(tmp_path / "office.db")
    cli.now = f"{AFTER}+09:00"
    for name in ("picking", "slips", "labels"):
        out = tmp_path / f"{name}.pdf"
        answer = cli.ask("sho", "export", name, "--batch", batch_a, "--out", out)
        if name == "picking":
            assert (answer.status, answer.pick("rows")) == (0, STORES)
        else:
            assert named_or_written(answer, STORES) >= 1
        assert not CONTROL & set("".join(texts_of(out)))
    # what a carrier takes goes, everything else stays by name
    file, report = tmp_path / "yamato.csv", tmp_path / "report.xlsx"
    gone = cli.ask("sho", "kit", "hand-over", batch_b, "--carrier", "yamato", "--out", file, "--report", report)
    assert gone.status in {0, 1}, gone
    written = [row[0] for row in rows_in(file)[1:]]
    said = str(gone.document)
    assert set(written) <= set(parcels)
    assert all(number in said for number in set(parcels) - set(written))
    assert not CONTROL & set("".join(cell for row in rows_in(file) for cell in row))
    assert openpyxl.load_workbook(report).sheetnames == ["出荷データ作成結果"]
    # what comes back is read, and the workbook has all of it as text
    number = written[0]
    back = sent_back(tmp_path / "[bold].csv", [(number, tracking_number(1)), ("\x1b[2J", "=1+1")])
    assert cli.ask("sho", "kit", "tracking", back, "--carrier", "yamato").status == 1
    states = status_file(tmp_path / "states.csv", [(number, "返送", "2020-01-27", "宛所不明"), ("[/]", "{x}", "%s", "\u202e")])
    assert cli.ask("sho", "kit", "status-file", states, "--carrier", "yamato").status == 1
    out = tmp_path / "shipments.xlsx"
    assert cli.ask("sho", "export", "shipments", "--out", out).pick("rows") == 2 * STORES
    cells = [cell for row in openpyxl.load_workbook(out)["発送一覧"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} <= {"s", "inlineStr"}
    assert not CONTROL & set("".join(cell.value for cell in cells if isinstance(cell.value, str)))
