"""A person's request: everything that is held on them and nothing on others; what may go goes, the rest is named with why."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from exports.disclosure import write_disclosure
from models.vocabulary import RefusalCode
from models.vocabulary_privacy import HoldReason, RequestKind, RequestStatus
from secretariat.office import Office
from secretariat.privacy.answering import Answer, Asked, disclose, erase_on_request, held_on
from secretariat.privacy.disclosure import BLACK, WITHHELD, Disclosure
from secretariat.privacy.holds import place_hold
from secretariat.privacy.requests import privacy_requests
from secretariat.privacy.subjects import Part, Sought, sought
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.privacy_work import ELSEWHERE, HOSTILE, PHONE, YOSHINO, Scene, late
from tests.support.records import faults

People = Mapping[str, Person]
ON_SQLITE = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def about(phone: str | None = None, name: str | None = None, *numbers: str, besides: tuple[str, ...] = ()) -> Asked:
    """A request of somebody whose driving licence was looked at."""
    wanted = sought(phone, name, numbers, besides)
    assert isinstance(wanted, Sought), wanted
    return Asked(wanted, "運転免許証", date(2020, 3, 1))


def told(found: Scene, people: People, asked: Asked, *, with_notes: bool = False) -> Disclosure:
    """What is handed out."""
    answer = disclose(found.office, people["mai"], asked, lambda _: None, with_notes=with_notes)
    assert isinstance(answer, Disclosure), answer
    return answer


@ON_SQLITE
def test_a_person_is_found_in_each_part_that_they_have(found: Scene, people: People) -> None:
    standings = held_on(found.office, people["mai"], about(PHONE, YOSHINO).sought)
    assert not isinstance(standings, Refusal)
    parts = {case.number: case.parts for case in standings if case.number[0] != "K"}
    assert parts == {
        found.own: (Part.ADDRESSEE, Part.BUSINESS, Part.CONTACT),
        found.contact: (Part.CONTACT,),
        found.call: (Part.CALLER,),
    }
    without = held_on(found.office, people["mai"], about(None, YOSHINO, besides=(found.contact,)).sought)
    assert not isinstance(without, Refusal)
    assert found.contact not in {case.number for case in without}


def test_all_that_is_held_is_told_and_others_are_blacked_out(found: Scene, people: People) -> None:
    answer = told(found, people, about(None, YOSHINO))
    items = {(item.number, item.item): item.value for item in answer.items}
    assert items[found.own, "代表者名"] == YOSHINO
    assert items[found.own, "課税所得1"] == "1,200,000"
    # as a contact they learn of themselves, and nothing of the business
    assert items[found.contact, "担当者メール"] == "yoshino@example.jp"
    assert (found.contact, "代表者名") not in items
    assert not {number for number, _ in items} & {found.other, found.rejected}
    calls = {call.number: call for call in answer.calls}
    assert (calls[found.call].question, calls[found.others_call].question) == ("届いていない", BLACK)
    assert [look.by for look in answer.looks] == ["コールセンター担当", "審査担当"]
    assert {document.number for document in answer.documents} == {found.evidence}
    assert {act.note for act in answer.acts} == {"", WITHHELD}
    assert {paper.title for paper in answer.papers} == {"加盟店登録決定通知書"}
    assert {parcel.kit for parcel in answer.parcels} == {"キットA", "キットB"}
    whole = repr((answer.items, answer.acts, answer.calls, answer.looks, answer.parcels))
    assert not [login for login in people if f"'{login}'" in whole]
    assert "夫が電話" not in whole
    assert "電話で事情" not in whole


@ON_SQLITE
def test_the_contact_of_a_store_is_somebody_else_to_whoever_runs_it(found: Scene, people: People) -> None:
    answer = told(found, people, about(None, None, found.contact))
    items = {item.item: item.value for item in answer.items if item.number == found.contact}
    assert (items["担当者名"], items["担当者メール"]) == (BLACK, BLACK)
    assert items["代表者名"] == "見本 太郎"
    assert YOSHINO not in repr(answer)


@ON_SQLITE
def test_notes_of_staff_are_handed_out_where_a_manager_says_so(found: Scene, people: People) -> None:
    answer = told(found, people, about(None, YOSHINO), with_notes=True)
    assert "電話で事情を聞いた" in {act.note for act in answer.acts}


@ON_SQLITE
def test_the_workbook_reads_back_with_every_name_as_it_is(found: Scene, people: People, tmp_path: Path) -> None:
    path = tmp_path / "d.xlsx"

    def write(answer: Disclosure) -> None:
        write_disclosure(answer, path, received_on=date(2020, 3, 1), programme_name="見本")

    answer = disclose(found.office, people["mai"], about(None, HOSTILE), write)
    assert isinstance(answer, Refusal)  # the amendment has put 𠮷野 in their place
    answer = disclose(found.office, people["mai"], about(PHONE, YOSHINO), write)
    assert isinstance(answer, Disclosure), answer
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["保有個人データ開示書", "登録情報", "経過", "通知書", "発送", "お問い合わせ", "照会の記録", "書類"]
    rows = [row for name in book.sheet_names[1:] for row in book.get_sheet_by_name(name).to_python(skip_empty_area=True)[1:]]
    assert len(rows) == answer.rows
    assert [found.own, "キットの宛先、事業者・代表者、担当者", "代表者名", YOSHINO] in rows
    assert any(answer.number in map(str, row) for row in book.get_sheet_by_name("保有個人データ開示書").to_python())


@ON_SQLITE
def test_a_request_stays_open_where_its_file_could_not_be_written(found: Scene, people: People) -> None:
    def write(_: Disclosure) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        disclose(found.office, people["mai"], about(None, YOSHINO), write)
    told(found, people, about(None, YOSHINO))
    lines = privacy_requests(found.office, people["aud"])
    assert not isinstance(lines, Refusal)
    assert [(line.status, line.kind) for line in lines] == [
        (RequestStatus.ANSWERED, RequestKind.DISCLOSURE),
        (RequestStatus.OPEN, RequestKind.DISCLOSURE),
    ]
    assert {line.received_on for line in lines} == {date(2020, 3, 1)}


def test_what_may_go_goes_at_once_and_the_rest_is_named_with_why(found: Scene, people: People) -> None:
    answer = erase_on_request(found.office, people["mai"], about(PHONE, YOSHINO))
    assert isinstance(answer, Answer), answer
    why = {case.number: (case.kept_because.key if case.kept_because else None, case.kept_until) for case in answer.cases}
    assert why[found.call] == (None, date(2023, 3, 31))
    assert why[found.own] == ("privacy.kept_period", date(2026, 3, 31))
    assert why[found.contact] == ("privacy.kept_period", date(2026, 3, 31))
    items = told(found, people, about(PHONE, YOSHINO))
    assert found.call not in {call.number for call in items.calls if call.question != BLACK}
    assert faults(found.office) == []
    lines = privacy_requests(found.office, people["mai"])
    assert not isinstance(lines, Refusal)
    assert [(line.erased, line.kept) for line in lines if line.kind is RequestKind.ERASURE] == [(1, len(answer.cases) - 1)]


@ON_SQLITE
def test_a_held_call_does_not_go_and_everything_goes_when_its_period_is_over(found: Scene, people: People) -> None:
    assert place_hold(found.office, people["mai"], found.call, HoldReason.DISPUTE) is None
    kept = erase_on_request(found.office, people["mai"], about(ELSEWHERE))
    assert isinstance(kept, Answer), kept
    assert {case.kept_because.key for case in kept.kept if case.kept_because and case.number == found.call} == {"privacy.kept_free"}
    gone = erase_on_request(late(found), people["mai"], about(None, None, found.contact))
    assert isinstance(gone, Answer), gone
    assert [case.kept_because for case in gone.cases if case.number == found.contact] == [None]
    assert faults(found.office) == []


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (("123", None, ()), RefusalCode.INVALID_VALUE),
        ((None, "　 ", ()), RefusalCode.INVALID_VALUE),
        ((None, None, ("K-0000001-L",)), RefusalCode.NOT_FOUND),
        ((None, None, ("A-0000001-X",)), RefusalCode.NOT_FOUND),
    ],
)
def test_what_names_nobody_is_refused(asked: tuple[str | None, str | None, tuple[str, ...]], code: RefusalCode) -> None:
    refused = sought(*asked)
    assert isinstance(refused, Refusal)
    assert refused.code is code


@ON_SQLITE
def test_a_request_needs_to_say_how_it_was_verified_and_cannot_come_later(office: Office, people: People) -> None:
    wanted = about(PHONE).sought
    for asked, code in (
        (Asked(wanted, " "), RefusalCode.NOTE_MISSING),
        (Asked(wanted, "免許証", date(2020, 1, 21)), RefusalCode.INVALID_VALUE),
        (Asked(wanted, "免許証"), RefusalCode.NOT_FOUND),
    ):
        refused = erase_on_request(office, people["mai"], asked)
        assert isinstance(refused, Refusal)
        assert refused.code is code
    refused = erase_on_request(office, people["admin"], Asked(wanted, "免許証"))
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.NOT_PERMITTED
