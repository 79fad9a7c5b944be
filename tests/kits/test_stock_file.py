"""Files of pieces that arrived: all of them go on the shelf or none, each under an entry, and once however often a file comes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import pytest

from models.vocabulary import RefusalCode
from secretariat.identifiers import case_number
from secretariat.kits.carriers.returned_files import ReturnedFile
from secretariat.kits.warehouse import stock_file
from secretariat.kits.warehouse.stock_file import receive_stock_file
from secretariat.kits.warehouse.stock_listing import StockHistory, list_stock, show_stock
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.records import actions, contents
from tests.support.samples import Row, write_workbook
from tests.support.stock_work import RECEIPT_HEADINGS, receipt

People = Mapping[str, Person]
THREE: Final = (
    receipt("チラシ", 500, "5%"),
    receipt("チラシ", "1,000", "2", design="景観対応"),
    receipt("のぼり", "２０", contents_from="2019-08-28"),
)


def write(folder: Path, rows: Sequence[Row], name: str = "入庫.csv") -> Path:
    return write_workbook(rows, RECEIPT_HEADINGS, folder / name)


def taken(office: Office, person: Person, path: Path) -> ReturnedFile:
    answer = receive_stock_file(office, person, path)
    assert isinstance(answer, ReturnedFile), answer
    return answer


def on_hand(office: Office, person: Person) -> dict[str, int]:
    found = list_stock(office, person)
    assert not isinstance(found, Refusal)
    return {one.number: one.on_hand for one in found if one.number is not None}


def problems(returned: ReturnedFile) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.heading, fault.problem.key.rpartition(".")[2]) for fault in returned.result.faults]


def test_all_lines_of_a_file_are_received_at_once_and_the_same_file_again_changes_nothing(
    office: Office, people: People, tmp_path: Path
) -> None:
    sho, path = people["sho"], write(tmp_path, THREE)
    returned = taken(office, sho, path)
    first, second, third = numbers = [case_number("Z", serial) for serial in (1, 2, 3)]
    assert (returned.again, returned.result.accepted, returned.result.numbers) == (False, 3, numbers)
    assert on_hand(office, sho) == {first: 500, second: 1000, third: 20}
    assert actions(office, first) == [("sho", "receive-stock")]
    shown = show_stock(office, sho, third)
    assert isinstance(shown, StockHistory)
    assert [(one.quantity, one.delivery_note) for one in shown.movements] == [(20, "D-1")]
    before = contents(office)
    again = taken(office, people["mai"], path)
    assert (again.again, again.result.accepted) == (True, 0)
    # in another file the lines that are known change nothing, and what is new is received
    more = [*reversed(THREE), {"number": first, "quantity": 7, "delivery_note": "D-2", "note": None}]
    assert contents(office) == before
    also = taken(office, sho, write(tmp_path, more, "続き.csv"))
    assert (also.again, also.result.accepted, also.result.duplicates) == (False, 1, 3)
    assert on_hand(office, sho) == {first: 507, second: 1000, third: 20}


def test_one_wrong_line_keeps_the_whole_file_out_and_each_is_named_with_its_remedy(office: Office, people: People, tmp_path: Path) -> None:
    sho = people["sho"]
    assert taken(office, sho, write(tmp_path, THREE)).result.accepted == 3
    before = contents(office)
    flyer = {"number": case_number("Z", 1), "quantity": 5, "delivery_note": "D-9"}
    wrong: list[tuple[Row, str, str]] = [
        (receipt("旗", 5), "品目", "not_a_choice"),
        (receipt("", 5), "品目", "no_item"),
        (receipt("チラシ", 5), "還元率", "by_rate"),
        (receipt("のぼり", 5, "5"), "還元率", "not_by_rate"),
        (receipt("のぼり", 5, contents_from="2019-01-01"), "版", "no_such_edition"),
        (receipt("のぼり", 0, note="D-4"), "数量", "no_pieces"),
        (receipt("のぼり", -1, note="D-4"), "数量", "negative"),
        (receipt("のぼり", 5, note=""), "納品書番号", "missing"),
        (receipt("のぼり", 21), "数量", "other_quantity"),
        (flyer | {"number": "Z-0000099-9"}, "品目番号", "unknown_number"),
        (flyer | {"item": "のぼり"}, "品目", "other_item"),
        (flyer, "", ""),
        (receipt("チラシ", 5, "5", note="D-9"), "品目", "twice"),
    ]
    returned = taken(office, sho, write(tmp_path, [row for row, _, _ in wrong], "不備.csv"))
    assert problems(returned) == [(row, *expected) for row, (_, *expected) in enumerate(wrong, 2) if any(expected)]
    assert (returned.result.accepted, contents(office) == before) == (0, True)
    for fault in returned.result.faults:
        assert all(say(language, message) for language in LANGUAGES for message in (fault.problem, fault.expected))


def test_files_that_are_too_long_empty_or_of_somebody_else_are_refused(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, THREE)
    answers = [receive_stock_file(office, people["rin"], path), receive_stock_file(office, people["sho"], write(tmp_path, [], "空.csv"))]
    monkeypatch.setattr(stock_file, "MOST_LINES", 2)
    answers.append(receive_stock_file(office, people["sho"], path))
    expected = [RefusalCode.NOT_PERMITTED, RefusalCode.INVALID_FILE, RefusalCode.LIMIT_EXCEEDED]
    assert [answer.code if isinstance(answer, Refusal) else None for answer in answers] == expected
    assert on_hand(office, people["sho"]) == {}
