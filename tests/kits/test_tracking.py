"""What carriers send back: tracking numbers, deliveries and returns are entered once; every row that cannot be is told."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openpyxl
import pytest

from models.vocabulary_kits import Carrier
from secretariat.identifiers import case_number
from secretariat.kits.carriers import returned_files
from secretariat.kits.carriers.deliveries import enter_arrival, take_status_file
from secretariat.kits.carriers.returned_files import Judged, ReturnedFile, Sent, Work
from secretariat.kits.carriers.tracking import Tracked, take_tracking_file
from secretariat.kits.carriers.tracking_correction import Corrected, correct_tracking
from secretariat.kits.listing import ParcelFilter, parcels
from secretariat.kits.parcel_case import parcel_case
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.explanation import HistoryLine
from secretariat.staff import Person
from tests.support.batch_work import SHIPMENTS
from tests.support.carrier_work import day, handed_over, packed, sent_back, status_file, tracking_number
from tests.support.records import actions, contents, faults
from tests.support.rehearsal import at
from tests.support.screening_work import code_of, records

People = Mapping[str, Person]
STORES = ("喫茶アア", "喫茶イイ", "喫茶ウウ", "喫茶エエ")


def parcel(office: Office, number: str) -> dict[str, object]:
    return next(row for row in records(office, SHIPMENTS) if row["number"] == number)


def counts(taken: ReturnedFile | Refusal) -> tuple[int, int, int]:
    """Entered, known already, faulty."""
    assert isinstance(taken, ReturnedFile), taken
    return taken.result.accepted, taken.result.duplicates, taken.result.rejected


def told(taken: ReturnedFile | Refusal) -> dict[int, str]:
    """What is wrong with which row."""
    assert isinstance(taken, ReturnedFile), taken
    return {fault.row: fault.problem.key.rpartition(".")[2] for fault in taken.result.faults}


def on_their_way(office: Office, people: People, folder: Path, carrier: Carrier = Carrier.YAMATO) -> tuple[Office, str, list[str]]:
    later, batch, parcels = packed(office, people, STORES)
    handed_over(later, people["sho"], batch, folder / "out.csv", carrier)
    return later, batch, parcels


def test_numbers_are_entered_once_and_the_same_rows_change_nothing(office: Office, people: People, tmp_path: Path) -> None:
    later, batch, parcels = on_their_way(office, people, tmp_path)
    rows = [(number, tracking_number(place)) for place, number in enumerate(parcels)]
    file = sent_back(tmp_path / "back.csv", rows)
    assert counts(take_tracking_file(later, people["sho"], file, Carrier.YAMATO, batch)) == (4, 0, 0)
    assert [parcel(later, number)["tracking_number"] for number in parcels] == [tracking for _, tracking in rows]
    assert actions(later, parcels[0])[-1] == ("sho", "track")
    before = contents(later)
    again = take_tracking_file(later, people["mai"], file, Carrier.YAMATO)
    assert isinstance(again, ReturnedFile)
    assert (again.again, counts(again)) == (True, (0, 4, 0))
    assert contents(later) == before
    other = sent_back(tmp_path / "other.csv", [(number, f"{one[:4]}-{one[4:8]}-{one[8:]}") for number, one in reversed(rows)])
    assert counts(take_tracking_file(later, people["sho"], other, Carrier.YAMATO)) == (0, 4, 0)
    assert [action for _, action in actions(later, parcels[0])].count("track") == 1
    assert not faults(later)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_every_row_that_cannot_be_entered_is_told_and_the_good_ones_are_entered(office: Office, people: People, tmp_path: Path) -> None:
    later, _, (first, second, third, fourth) = on_their_way(office, people, tmp_path)
    kit_a = next(str(row["number"]) for row in records(later, SHIPMENTS) if row["kit"] == "A")
    one, two, three = (tracking_number(serial) for serial in (1, 2, 3))
    assert counts(take_tracking_file(later, people["sho"], sent_back(tmp_path / "1.csv", [(first, one)]), Carrier.YAMATO)) == (1, 0, 0)
    rows = [
        (first, two),  # another number than before
        (second[:-1] + ("1" if second[-1] != "1" else "2"), three),  # misread
        (case_number("K", 999), tracking_number(4)),
        (kit_a, tracking_number(5)),
        (third, "400000000001"),
        (third, ""),
        (second, tracking_number(7)),
        (second, tracking_number(8)),
        (third, tracking_number(9)),
        (fourth, tracking_number(9)),
        (fourth, tracking_number(10)),
        (fourth, "4.00E+11"),
    ]
    taken = take_tracking_file(later, people["sho"], sent_back(tmp_path / "2.csv", rows), Carrier.YAMATO)
    assert told(taken) == {
        2: "has_another",
        3: "misread",
        4: "unknown_parcel",
        5: "not_handed_over",
        6: "tracking_form",
        7: "missing",
        8: "several",
        9: "several",
        10: "used_twice",
        11: "used_twice",
        12: "several",
        13: "tracking_form",
    }
    of_another = sent_back(tmp_path / "5.csv", [(second, one)])
    assert told(take_tracking_file(later, people["sho"], of_another, Carrier.YAMATO)) == {2: "used"}
    good = [(third, tracking_number(11)), (third, tracking_number(11)), (first, "1")]
    assert counts(take_tracking_file(later, people["sho"], sent_back(tmp_path / "3.csv", good), Carrier.YAMATO)) == (1, 1, 1)
    # a file with faults may come again: what is good by then is entered
    assert counts(take_tracking_file(later, people["sho"], tmp_path / "3.csv", Carrier.YAMATO)) == (0, 2, 1)
    sagawa = sent_back(tmp_path / "4.csv", [(fourth, tracking_number(12))], Carrier.SAGAWA)
    assert told(take_tracking_file(later, people["sho"], sagawa, Carrier.SAGAWA)) == {2: "other_carrier"}
    assert code_of(take_tracking_file(later, people["sho"], sagawa, Carrier.YAMATO)) == "invalid-file"
    assert code_of(take_tracking_file(later, people["rin"], sagawa, Carrier.SAGAWA)) == "not-permitted"
    assert code_of(take_tracking_file(later, people["sho"], sagawa, Carrier.SAGAWA, case_number("W", 99))) == "not-found"
    assert not faults(later)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_workbook_is_read_too_and_a_run_that_broke_off_is_finished(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later, _, parcels = on_their_way(office, people, tmp_path, Carrier.SAGAWA)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["お客様管理番号", "お問い合せ送り状No."])
    for place, number in enumerate(parcels):
        sheet.append([number, int(tracking_number(place))])
    book.save(tmp_path / "back.xlsx")
    book.close()
    monkeypatch.setattr(returned_files, "AT_ONCE", 2)
    real, calls = returned_files._work_off, iter([True, False])

    def breaking(office: Office, person: Person, kind: str, work: Work[Tracked], rows: Sequence[Sent]) -> Judged[Tracked]:
        if not next(calls, True):
            raise OSError("pulled plug")
        return real(office, person, kind, work, rows)

    with monkeypatch.context() as broken:
        broken.setattr(returned_files, "_work_off", breaking)
        with pytest.raises(OSError, match="pulled plug"):
            take_tracking_file(later, people["sho"], tmp_path / "back.xlsx", Carrier.SAGAWA)
    assert counts(take_tracking_file(later, people["sho"], tmp_path / "back.xlsx", Carrier.SAGAWA)) == (2, 2, 0)


def test_two_people_with_one_number_for_two_parcels_enter_it_once(office: Office, people: People, tmp_path: Path) -> None:
    later, _, (first, second, *_) = on_their_way(office, people, tmp_path)
    files = [sent_back(tmp_path / f"{number}.csv", [(number, tracking_number(5))]) for number in (first, second)]
    with ThreadPoolExecutor(2) as pool:
        both = [
            pool.submit(take_tracking_file, later, people[login], file, Carrier.YAMATO)
            for login, file in zip(("sho", "mai"), files, strict=True)
        ]
        done = sorted(counts(future.result()) for future in both)
    assert done == [(0, 0, 1), (1, 0, 0)]
    assert not faults(later)


def test_deliveries_and_returns_are_entered_from_a_file_by_either_number(office: Office, people: People, tmp_path: Path) -> None:
    before, _, (first, second, third, fourth) = on_their_way(office, people, tmp_path)
    take_tracking_file(before, people["sho"], sent_back(tmp_path / "t.csv", [(second, tracking_number(2))]), Carrier.YAMATO)
    later = at(before, "2020-02-20T10:00:00")
    rows = [
        (first, "配達完了", "2020/02/18", ""),
        (tracking_number(2), "返送", "2020-02-19", "宛所不明"),
        (third, "delivered", "2020-02-17", ""),
        (third, "came-back", "2020-02-19", "storage-ended"),
        (first, "配達完了", "2020/02/18", ""),
        (first, "配達完了", "2020/02/17", ""),
        (fourth, "返送", "2020-02-19", ""),
        (fourth, "返送", "2020-02-19", "なんとなく"),
        (fourth, "配達完了", "2020-02-21", ""),
        (fourth, "配達完了", "2020-01-26", ""),
        (fourth, "行方不明", "2020-02-19", ""),
        ("K-1", "配達完了", "2020-02-19", ""),
        (case_number("K", 999), "配達完了", "2020-02-19", ""),
    ]
    file = status_file(tmp_path / "status.csv", rows)
    taken = take_status_file(later, people["sho"], file, Carrier.YAMATO)
    assert told(taken) == {
        7: "already",
        8: "no_reason",
        9: "unknown_reason",
        10: "day_out_of_time",
        11: "day_out_of_time",
        12: "not_a_choice",
        13: "misread",
        14: "unknown_parcel",
    }
    assert counts(taken) == (4, 1, 8)
    came_back = parcel(later, second)
    assert (came_back["status"], came_back["came_back_on"], came_back["came_back_reason"]) == ("came-back", day("02-19"), "address-unknown")
    assert counts(take_status_file(later, people["sho"], file, Carrier.YAMATO)) == (0, 5, 8)
    assert (parcel(later, third)["delivered_on"], parcel(later, third)["came_back_on"]) == (day("02-17"), day("02-19"))
    assert not faults(later)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_by_hand_a_parcel_is_delivered_or_comes_back_with_a_reason(office: Office, people: People, tmp_path: Path) -> None:
    before, _, (first, second, third, _) = on_their_way(office, people, tmp_path)
    later, sho = at(before, "2020-02-20T10:00:00"), people["sho"]
    assert enter_arrival(later, sho, first, "delivered", None) is None
    assert parcel(later, first)["delivered_on"] == day("02-20")
    assert code_of(enter_arrival(later, sho, first, "delivered", day("02-20"))) == "nothing-to-do"
    assert code_of(enter_arrival(later, sho, first, "delivered", day("02-19"))) == "wrong-state"
    assert code_of(enter_arrival(later, sho, second, "came-back", day("02-19"))) == "reason-missing"
    assert code_of(enter_arrival(later, sho, second, "came-back", day("02-19"), "bad luck")) == "invalid-value"
    assert code_of(enter_arrival(later, sho, second, "came-back", day("02-21"), "damaged")) == "invalid-value"
    assert enter_arrival(later, sho, second, "came-back", day("02-19"), "damaged") is None
    assert code_of(enter_arrival(later, sho, second, "delivered", day("02-20"))) == "wrong-state"
    assert code_of(enter_arrival(later, sho, "K-9999999-9", "delivered", None)) == "not-found"
    assert code_of(enter_arrival(later, people["cal"], third, "delivered", None)) == "not-permitted"
    kit_a = next(str(row["number"]) for row in records(later, SHIPMENTS) if row["kit"] == "A")
    assert code_of(enter_arrival(later, sho, kit_a, "delivered", None)) == "wrong-state"
    assert actions(later, second)[-1] == ("sho", "come-back")
    assert not faults(later)


def found_by(office: Office, person: Person, text: str) -> list[str]:
    page = parcels(office, person, ParcelFilter(text=text))
    assert not isinstance(page, Refusal)
    return [line.number for line in page.lines]


def test_a_wrong_number_is_corrected_with_a_reason_and_only_the_new_one_finds_the_parcel(
    office: Office, people: People, tmp_path: Path
) -> None:
    later, _, (first, second, _, _) = on_their_way(office, people, tmp_path)
    sho, (wrong, right, other) = people["sho"], (tracking_number(place) for place in (1, 2, 3))
    take_tracking_file(later, sho, sent_back(tmp_path / "back.csv", [(first, wrong), (second, other)]), Carrier.YAMATO)
    assert code_of(correct_tracking(later, sho, first, right, " ")) == "note-missing"
    assert code_of(correct_tracking(later, sho, first, "400000000001", "misread")) == "invalid-value"
    assert code_of(correct_tracking(later, people["cal"], first, right, "misread")) == "not-permitted"
    assert code_of(correct_tracking(later, sho, case_number("K", 999), right, "misread")) == "not-found"
    used = correct_tracking(later, sho, first, other, "misread")
    assert isinstance(used, Refusal)
    assert (used.code, used.message.parameters["number"]) == ("invalid-value", second)
    typed = f"{right[:4]}-{right[4:8]}-{right[8:]}"
    assert correct_tracking(later, sho, first, typed, "misread") == Corrected(first, wrong, right)
    before = contents(later)
    assert code_of(correct_tracking(later, sho, first, right, "misread")) == "nothing-to-do"
    assert contents(later) == before
    assert (found_by(later, sho, wrong), found_by(later, sho, right)) == ([], [first])
    assert enter_arrival(later, sho, right, "delivered", None) is None
    # also once it is delivered, so that the number is free for the parcel that it belongs to; two that were swapped go over none
    assert correct_tracking(later, sho, first, "", "swapped") == Corrected(first, right, None)
    assert correct_tracking(later, sho, second, right, "swapped") == Corrected(second, other, right)
    assert correct_tracking(later, sho, first, other, "swapped") == Corrected(first, None, other)
    assert parcel(later, first)["status"] == "delivered"
    assert actions(later, first)[-1] == ("sho", "correct-tracking")
    told_of = [(line.payload["tracking_before"], line.payload["tracking_number"]) for line in last_lines(later, sho, first)]
    assert told_of == [(wrong, right), (right, None), (None, other)]
    kit_a = next(str(row["number"]) for row in records(later, SHIPMENTS) if row["kit"] == "A")
    assert code_of(correct_tracking(later, sho, kit_a, tracking_number(9), "misread")) == "wrong-state"
    assert not faults(later)


def last_lines(office: Office, person: Person, number: str) -> list[HistoryLine]:
    """What its history says of corrections."""
    case = parcel_case(office, person, number)
    assert not isinstance(case, Refusal)
    return [line for line in case.history if line.action == "correct-tracking"]
