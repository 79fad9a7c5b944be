"""Files of changes and cancellations: what is taken, what is faulty and why, what is a duplicate, what comes back to the provider."""

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from exports.intake_files import write_report, write_template_file
from secretariat.amendments import at_once
from secretariat.amendments.deciding import accept_amendment, enter_what_is_due
from secretariat.amendments.listing import AmendmentShown, amendment_shown, amendments
from secretariat.intake.amendments import take_in_amendments
from secretariat.intake.columns import AMENDMENT_COLUMNS
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import AMENDMENT_HEADINGS, registered, report, report_row
from tests.support.records import STORES, application, every, faults, rows
from tests.support.samples import SERVICE, application_row, take_in, take_over_provider, write_workbook

People = Mapping[str, Person]


def problems(result: IntakeResult) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.heading, fault.problem.key.removeprefix("intake.problem.")) for fault in result.faults]


def test_a_file_is_taken_at_one_moment_and_what_waits_for_nobody_is_in_the_record(office: Office, people: People) -> None:
    later, provider, (first, second) = registered(office, people, [application_row(1), application_row(2)])
    sent = [
        report_row("N-1", first, "電話番号", "0898-99-8888", before="0898-20-0001"),
        report_row("N-1", first, "建物名", "見本ビル2階"),
        report_row("N-2", "", "市区町村", "松山市", provider_reference="T-00002", before="今治市中央"),
        report_row("N-2", "", "町名・番地", "見本町9番地", provider_reference="T-00002"),
        report_row("N-3", second, None, None, "2020-04-30", reason="閉店のため"),
    ]
    tried = report(later, people["rin"], provider, sent, dry_run=True)
    assert (tried.rows, tried.accepted, tried.rejected, tried.numbers) == (5, 5, 0, [])
    taken = report(later, people["rin"], provider, sent)
    assert (taken.accepted, len(taken.numbers)) == (5, 3)
    assert taken.batch is not None
    store = next(row for row in rows(later, every(STORES)) if row["phone"] == "0898998888")
    assert store["building"] == "見本ビル2階"
    waiting = amendments(later, people["ren"])
    assert not isinstance(waiting, Refusal)
    assert [(row.provider_reference, row.kind.value) for row in waiting] == [("N-2", "change"), ("N-3", "cancellation")]
    shown = amendment_shown(later, people["ren"], taken.numbers[1])
    assert isinstance(shown, AmendmentShown)
    # what the provider thought to be there before is a matter to look at, no fault
    assert [(item.field, item.stated, item.before, item.differs) for item in shown.items] == [
        ("city", "今治市中央", "今治市", True),
        ("street", None, "見本町2番地", False),
    ]
    assert accept_amendment(later, people["rin"], taken.numbers[1]) is None
    again = report(later, people["rin"], provider, list(reversed(sent)))
    assert (again.accepted, again.duplicates, again.rejected) == (0, 5, 0)
    other = report(later, people["rin"], provider, [report_row("N-1", first, "電話番号", "0898-99-7777")])
    assert problems(other) == [(2, "届出番号", "other_report")]
    assert faults(later) == []


def test_every_fault_is_named_and_keeps_its_whole_report_out(office: Office, people: People) -> None:
    later, provider, (first, second) = registered(office, people, [application_row(1), application_row(2)])
    (open_one,) = take_in(later, people["rin"], [application_row(3)], provider).numbers
    elsewhere = take_over_provider(later, people, 2, ("ハヤテペイ",))
    (foreign,) = take_in(later, people["rin"], [application_row(4, services="ハヤテペイ")], elsewhere).numbers
    sent = [
        report_row("N-1", first, "法人番号", "1234567890123"),
        report_row("N-2", first, "電話番号", "12"),
        report_row("N-2", first, "建物名", "見本ビル"),
        report_row("N-3", "", "電話番号", "0898-99-8888"),
        report_row("N-4", foreign, "電話番号", "0898-99-8888"),
        report_row("N-5", open_one, "電話番号", "0898-99-8888"),
        report_row("N-6", first, "電話番号", "0898-99-8888", provider_reference="T-00002"),
        report_row("N-7", first, "電話番号", "0898-99-8888", "2020-02-20"),
        report_row("N-8", first, "電話番号", "0898-99-8888", "2021-02-20"),
        report_row("N-9", first, "フランチャイズ", "加盟店"),
        report_row("N-10", first, "決済サービス", "しらないペイ"),
        report_row("N-11", second, "電話番号", "0898-99-8888"),
        report_row("N-12", second, "電話番号", "0898-99-9999"),
        {**report_row("N-13", first, None, None), "field": "電話番号"},
        report_row("N-14", first, "建物名", "A"),
        report_row("N-14", second, "店舗名", "B"),
        report_row("N-15", second, "事業者区分", "個人事業主"),
        report_row("N-16", second, "なにか", "x"),
        report_row("", second, "建物名", "x"),
    ]
    result = report(later, people["rin"], provider, sent)
    assert (result.accepted, result.rejected) == (1, 18)
    assert problems(result) == [
        (2, "変更項目", "not_this_way"),
        (3, "変更後", "wrong_form"),
        (4, "届出番号", "report_faulty"),
        (5, "受付番号", "no_identifier"),
        (6, "受付番号", "not_this_providers"),
        (7, "受付番号", "not_registered"),
        (8, "受付番号", "identifiers_disagree"),
        (9, "変更日・取消日", "before_start"),
        (10, "変更日・取消日", "too_far_ahead"),
        (11, "変更後", "chain_needed"),
        (12, "変更後", "unknown_services"),
        (14, "変更項目", "said_twice"),
        (15, "変更項目", "field_with_cancellation"),
        (16, "届出番号", "report_faulty"),
        (17, "受付番号", "report_disagrees"),
        (18, "変更項目", "not_this_way"),
        (19, "変更項目", "no_such_field"),
        (20, "届出番号", "missing"),
    ]


def test_the_good_rows_of_a_faulty_report_name_the_faulty_ones_alone(office: Office, people: People) -> None:
    later, provider, (first,) = registered(office, people, [application_row(1)])
    sent = [report_row("N-1", first, "建物名", "A"), report_row("N-1", first, "電話番号", "12"), report_row("N-1", first, "店舗名", "B")]
    result = report(later, people["rin"], provider, sent)
    named = [(fault.row, fault.problem.parameters.get("rows")) for fault in result.faults]
    assert named == [(2, (3,)), (3, None), (4, (3,))]


def test_a_break_after_the_rows_appeared_leaves_work_that_the_next_run_does(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    later, provider, numbers = registered(office, people, [application_row(serial) for serial in (1, 2, 3)])
    path = write_workbook(
        [report_row(f"N-{place}", number, "建物名", "見本ビル") for place, number in enumerate(numbers)],
        AMENDMENT_HEADINGS,
        tmp_path / "changes.xlsx",
    )
    with monkeypatch.context() as patch:
        patch.setattr("secretariat.intake.amendments.accept_at_once", lambda *_: 0)  # as if the process had ended here
        taken = take_in_amendments(later, people["rin"], path, provider)
    assert isinstance(taken, IntakeResult)
    waiting = amendments(later, people["ren"])
    assert not isinstance(waiting, Refusal)
    assert len(waiting) == 3
    monkeypatch.setattr(at_once, "CHUNK", 2)
    assert enter_what_is_due(later, people["mai"]) == (3, 0)
    assert {row["building"] for row in rows(later, every(STORES))} == {"見本ビル"}
    assert application(later, numbers[0])["version"] == 4
    report_file = tmp_path / "結果.xlsx"
    write_report(path, report_file, AMENDMENT_COLUMNS, taken, later.clock.now())
    sheet = CalamineWorkbook.from_path(report_file).get_sheet_by_name("受付結果").to_python()
    assert [row[-3] for row in sheet[1:]] == taken.numbers


def test_the_template_lists_what_may_be_changed_and_can_be_sent_in(office: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "変更届.xlsx"
    write_template_file(office, "amendments", path)
    workbook = CalamineWorkbook.from_path(path)
    assert workbook.get_sheet_by_index(0).to_python()[0] == [column.heading for column in AMENDMENT_COLUMNS]
    with ZipFile(path) as archive:
        offered = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "町名・番地,建物名,電話番号" in offered
    assert "法人番号" not in offered.partition("<dataValidations")[2].replace("法人番号・事業者区分の変更は", "")
    provider = take_over_provider(office, people, services=(SERVICE,))
    empty = take_in_amendments(office, people["rin"], path, provider)
    assert isinstance(empty, Refusal)
    assert empty.message.key == "intake.no_rows"
