"""Handing over: what went stands in the carrier's file and nothing else; come again, it is the same file."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa
from sqlmodel import Session

from exports.kits import carrier_files
from exports.kits.carrier_files import HandedOver, hand_over_batch, write_hand_over_report
from models.base import table_of
from models.kit import ShipmentAddress, ShippingBatch
from models.vocabulary_kits import Carrier
from secretariat import journal
from secretariat.identifiers import case_number
from secretariat.kits.carriers import handing_over
from secretariat.kits.carriers.rows import CarrierRow
from secretariat.kits.holding import hold_shipments, release_shipments
from secretariat.kits.parcels import change_parcels
from secretariat.kits.warehouse.batch_listing import BatchCard, show_batch
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.batch_work import SHIPMENTS
from tests.support.carrier_work import handed_over, packed, rows_in
from tests.support.records import actions, contents, faults
from tests.support.rehearsal import at
from tests.support.screening_work import code_of, records

People = Mapping[str, Person]
PROVIDER = case_number("P", 1)
FROZEN, BATCHES = table_of(ShipmentAddress), table_of(ShippingBatch)


def states(office: Office) -> dict[str, str]:
    return {str(row["number"]): str(row["status"]) for row in records(office, SHIPMENTS)}


def identity(office: Office, number: str) -> int:
    return int(str(next(row["id"] for row in records(office, SHIPMENTS) if row["number"] == number)))


def written_in(folder: Path) -> list[str]:
    """The files in a folder beside the office's own."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("office.db"))


def files_owed(office: Office, person: Person, batch: str) -> tuple[Carrier, ...]:
    card = show_batch(office, person, batch)
    assert isinstance(card, BatchCard)
    return card.row.files_owed


def hold(office: Office, number: str) -> None:
    with office.writing("mai", "hold") as (session, act):
        assert hold_shipments(session, act, [identity(office, number)], PROVIDER) == 1


def test_packed_parcels_go_with_their_address_frozen_and_what_cannot_go_stays_by_name(
    office: Office, people: People, tmp_path: Path
) -> None:
    day, batch, (first, long, snow, fourth, held) = packed(office, people)
    hold(day, held)
    path = tmp_path / "yamato.csv"
    done = handed_over(day, people["sho"], batch, path)
    assert (done.rows, done.handed_over, done.was_owed, files_owed(day, people["sho"], batch)) == (2, 2, False, ())
    assert [(one.number, one.why.key) for one in done.staying] == [
        *((long, "carriers.too_long"), (snow, "carriers.no_form"), (held, "kits.held"))
    ]
    assert [(one.number, one.character, one.form) for one in done.replaced] == [
        *((first, "髙", "高"), (first, "﨑", "崎"), (first, "𠮷", "吉"))
    ]
    rows = rows_in(path)
    assert [(row[0], row[12], row[15]) for row in rows[1:]] == [(first, "見本ビル２階", "高崎吉商店 別宮町本店"), (fourth, "", "喫茶アア")]
    assert path.read_bytes().endswith(b"\r\n")
    assert {number for number, status in states(day).items() if status == "handed-over"} == {first, fourth}
    assert [row["addressee"] for row in records(day, FROZEN)] == ["髙﨑𠮷商店 別宮町本店", "喫茶アア"]
    assert actions(day, first)[-1] == ("sho", "hand-over")
    # come again on a later day it is the same file, and nothing is changed
    before, file = contents(day), path.read_bytes()
    again = handed_over(at(office, "2020-02-03T09:00:00"), people["mai"], batch, path)
    assert (again.rows, again.handed_over, again.replaced) == (2, 0, done.replaced)
    assert (contents(day), path.read_bytes()) == (before, file)
    # another carrier has nothing of it
    assert handed_over(day, people["sho"], batch, tmp_path / "none.csv", Carrier.SAGAWA).rows == 0
    assert not (tmp_path / "none.csv").exists()
    assert not faults(day)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_report_names_replacements_and_parcels_that_stay(office: Office, people: People, tmp_path: Path) -> None:
    day, batch, _ = packed(office, people, ("髙島屋", "喫茶☃の家"))
    done = handed_over(day, people["sho"], batch, tmp_path / "s.csv", Carrier.SAGAWA)
    assert write_hand_over_report(tmp_path / "report.xlsx", done, created=day.clock.now()) == 2
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    said = [[cell.value for cell in row] for row in book.active.iter_rows(min_row=2)] if book.active is not None else []
    book.close()
    assert [row[1:5] for row in said] == [["対象外", None, None, None], ["文字の置換", "宛名", "髙", "高"]]
    assert "☃" in str(said[0][5])


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_when_the_last_parcel_is_gone_the_batch_is_handed_over(office: Office, people: People, tmp_path: Path) -> None:
    day, batch, (first, second) = packed(office, people, ("喫茶アア", "喫茶イイ"))
    hold(day, second)
    assert handed_over(day, people["sho"], batch, tmp_path / "one.csv").handed_over == 1
    assert [row["status"] for row in records(day, BATCHES)] == ["printed"]
    with day.writing("mai", "hold") as (session, act):
        release_shipments(session, act, [identity(day, second)], PROVIDER)
    done = handed_over(day, people["sho"], batch, tmp_path / "two.csv")
    assert (done.rows, done.handed_over) == (2, 1)
    assert [row[0] for row in rows_in(tmp_path / "two.csv")[1:]] == [first, second]
    assert [row["status"] for row in records(day, BATCHES)] == ["handed-over"]
    assert actions(day, batch)[-1] == ("sho", "hand-over")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_run_that_breaks_off_leaves_no_file_and_the_next_one_finishes_it(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, batch, parcels = packed(office, people, ("喫茶アア", "喫茶イイ", "喫茶ウウ"))
    path = tmp_path / "yamato.csv"
    real, calls = change_parcels, iter([True, False])

    def breaking(
        session: Session,
        act: journal.Act,
        command: str,
        which: sa.ColumnElement[bool],
        payload: Mapping[str, object],
        values: Mapping[str, object],
    ) -> Sequence[str]:
        if not next(calls):
            raise OSError("pulled plug")
        return real(session, act, command, which, payload, values)

    with monkeypatch.context() as broken:
        broken.setattr(handing_over, "AT_ONCE", 2)
        broken.setattr(handing_over, "change_parcels", breaking)
        with pytest.raises(OSError, match="pulled plug"):
            hand_over_batch(day, people["sho"], batch, Carrier.YAMATO, path)
    assert (written_in(tmp_path), list(states(day).values()).count("handed-over")) == ([], 2)
    # whoever looks at the batch is told that its file is missing
    assert files_owed(day, people["sho"], batch) == (Carrier.YAMATO,)
    done = handed_over(day, people["sho"], batch, path)
    assert (done.rows, done.handed_over, done.was_owed) == (3, 1, True)
    assert files_owed(day, people["sho"], batch) == ()
    assert not handed_over(day, people["sho"], batch, path).was_owed
    assert [row[0] for row in rows_in(path)[1:]] == parcels


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_file_that_reads_otherwise_than_it_was_written_hands_nothing_over(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, batch, _ = packed(office, people, ("喫茶アア",))
    monkeypatch.setattr(carrier_files, "write_carrier_rows", lambda file, *_: file.write(b"half"))
    with pytest.raises(OSError, match="otherwise"):
        hand_over_batch(day, people["sho"], batch, Carrier.YAMATO, tmp_path / "yamato.csv")
    assert written_in(tmp_path) == []
    with pytest.raises(IsADirectoryError):
        hand_over_batch(day, people["sho"], batch, Carrier.YAMATO, tmp_path)
    assert "handed-over" not in states(day).values()
    assert files_owed(day, people["sho"], batch) == ()


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_parcel_that_is_held_while_the_file_is_written_is_not_in_it(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, batch, (first, second) = packed(office, people, ("喫茶アア", "喫茶イイ"))
    real = carrier_files.compare_carrier_file
    moments = iter([True])

    def held_meanwhile(path: Path, carrier: Carrier, rows: Sequence[CarrierRow]) -> None:
        real(path, carrier, rows)
        if next(moments, False):
            hold(day, second)

    monkeypatch.setattr(carrier_files, "compare_carrier_file", held_meanwhile)
    done = handed_over(day, people["sho"], batch, tmp_path / "yamato.csv")
    assert (done.rows, done.handed_over, [one.number for one in done.staying]) == (1, 1, [second])
    assert [row[0] for row in rows_in(tmp_path / "yamato.csv")[1:]] == [first]


def test_two_people_at_once_hand_every_parcel_over_once(office: Office, people: People, tmp_path: Path) -> None:
    day, batch, parcels = packed(office, people, ("喫茶アア", "喫茶イイ"))
    with ThreadPoolExecutor(2) as pool:
        both = [
            pool.submit(hand_over_batch, day, people[login], batch, Carrier.YAMATO, tmp_path / f"{login}.csv") for login in ("sho", "mai")
        ]
        done = [future.result() for future in both]
    assert all(isinstance(one, HandedOver) for one in done)
    assert [row[0] for row in rows_in(tmp_path / "sho.csv")[1:]] == parcels
    assert (tmp_path / "sho.csv").read_bytes() == (tmp_path / "mai.csv").read_bytes()
    assert [[action for _, action in actions(day, number)].count("hand-over") for number in parcels] == [1, 1]
    with day.reading() as session:
        assert not list(journal.verify(session))
        assert session.execute(sa.select(sa.func.count()).select_from(FROZEN)).scalar_one() == 2


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_unknown_batch_and_whoever_may_not_are_refused(office: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    assert code_of(hand_over_batch(office, people["sho"], case_number("W", 9), Carrier.YAMATO, path)) == "not-found"
    assert code_of(hand_over_batch(office, people["rin"], case_number("W", 9), Carrier.YAMATO, path)) == "not-permitted"
    assert not path.exists()
