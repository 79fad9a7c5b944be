"""Rows: what one cell demands of another, all faults of a row at once, and the forms in which a file may bring the same row."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from secretariat.intake.cells import ReadRow, RowReader
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column
from secretariat.intake.reader import open_table
from secretariat.intake.rows import read_application, read_provider, required_of, spellings_of
from secretariat.intake.submission import ProviderSubmission, Submission
from secretariat.intake.table import Cell, Table
from secretariat.refusal import Refusal
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, SERVICE, application_row, provider_row, write_workbook

SERVICES = {SERVICE: 1, "つきよカード": 2}
KIT = {"kit_postal_code": "791-0001", "kit_address": "愛媛県松山市見本町1-1", "kit_addressee": "見本倉庫", "kit_phone": "089-900-0001"}
CERTIFICATE = {
    "certificate": "ISMS",
    "certificate_number": "IS 00012",
    "certificate_issuer": "見本認証機構",
    "certificate_scope": "決済サービスの運営",
    "valid_from": "2019-04-01",
    "valid_to": "2022-03-31",
}

Faults = list[tuple[str, str, str]]


def cells_of(row: Mapping[str, object], columns: tuple[Column, ...]) -> tuple[Mapping[str, int], tuple[Cell, ...]]:
    """Places and cells as a file with all columns brings them."""
    cells = tuple(cell if isinstance(cell := row.get(column.key), str | int | float) else None for column in columns)
    return {column.key: place for place, column in enumerate(columns)}, cells


def read_row_of(row: Mapping[str, object]) -> tuple[Submission | None, ReadRow]:
    """An application as a file with all columns brings it."""
    places, cells = cells_of(row, APPLICATION_COLUMNS)
    return read_application(RowReader(APPLICATION_COLUMNS, places), cells, SERVICES)


def application(**changes: object) -> tuple[Submission | None, Faults]:
    submission, read = read_row_of(application_row() | changes)
    return submission, named(read.faults)


def provider(**changes: object) -> tuple[ProviderSubmission | None, Faults]:
    submission, read = read_provider(*cells_of(provider_row() | changes, PROVIDER_COLUMNS))
    return submission, named(read.faults)


def named(faults: object) -> Faults:
    assert isinstance(faults, list)
    return [(fault.column, fault.problem.key.rpartition(".")[2], fault.expected.key.rpartition(".")[2]) for fault in faults]


def from_file(path: Path) -> Submission:
    """The one submission of a file."""
    table = open_table(path, required_of(APPLICATION_COLUMNS), spellings_of(APPLICATION_COLUMNS))
    assert isinstance(table, Table), table
    with table:
        ((_, cells),) = table.rows
        submission, read = read_application(RowReader(APPLICATION_COLUMNS, table.columns), cells, SERVICES)
    assert submission is not None, read.faults
    return submission


# --- what one cell demands of another


def test_the_sample_rows_have_no_fault() -> None:
    assert application(**KIT)[1] == []
    assert provider(**CERTIFICATE)[1] == []


@pytest.mark.parametrize("kind", ["法人", "組合", "一般社団・財団法人", "公益社団・財団法人", "NPO法人"])
def test_a_corporation_of_any_kind_needs_its_corporate_number(kind: str) -> None:
    wanted = [("corporate_number", "corporate_number_needed", "corporate_number_for_kind")]
    assert application(applicant_kind=kind, corporate_number=None) == (None, wanted)


@pytest.mark.parametrize("kind", ["個人事業主", "任意団体", "その他"])
def test_others_need_none_and_may_give_one(kind: str) -> None:
    assert application(applicant_kind=kind, corporate_number=None)[1] == []
    assert application(applicant_kind=kind)[1] == []


def test_an_ec_store_needs_its_url_and_no_other_does() -> None:
    assert application(store_kind="EC") == (None, [("store_url", "url_needed", "url_for_ec")])
    assert application(store_kind="EC", store_url="https://shop.example.jp/")[1] == []
    assert application(store_kind="移動販売")[1] == []


@pytest.mark.parametrize("franchise", ["加盟店", "直営店"])
def test_a_store_of_a_chain_names_it(franchise: str) -> None:
    assert application(franchise=franchise) == (None, [("chain_name", "chain_needed", "chain")])
    assert application(franchise=franchise, chain_name="見本チェーン")[1] == []


@pytest.mark.parametrize("left_out", list(KIT))
def test_an_address_for_the_kits_is_whole_or_absent(left_out: str) -> None:
    assert application(**KIT | {left_out: None}) == (None, [(left_out, "kit_incomplete", "kit_all_or_none")])
    assert {column for column, _, _ in application(**{left_out: KIT[left_out]})[1]} == KIT.keys() - {left_out}


def test_a_faulty_cell_of_the_kit_address_is_told_once() -> None:
    assert application(**KIT | {"kit_phone": "代表"})[1] == [("kit_phone", "wrong_form", "phone")]


def test_services_that_were_never_declared_are_named() -> None:
    row = application_row(services=f"{SERVICE}、あさひペイ、つきよカード、いずみ払い")
    _, read = read_row_of(row)
    (fault,) = read.faults
    assert fault.problem.parameters["unknown"] == ("あさひペイ", "いずみ払い")
    assert fault.expected.parameters["known"] == (SERVICE, "つきよカード")


def test_all_faults_of_a_row_are_told_at_once() -> None:
    changes: dict[str, object] = {
        "provider_reference": None,
        "store_name": "あ" * 101,
        "store_kind": "EC",
        "postal_code": "79-28",
        "prefecture": "愛姫県",
        "phone": 898220001,
        "corporate_number": None,
        "industry_class": "飲食業",
        "capital_yen": "たくさん",
        "employees": -1,
        "franchise": "加盟店",
        "services": "あさひペイ",
        "kit_phone": "089-900-0001",
    }
    submission, faults = application(**changes)
    assert submission is None
    assert {column for column, _, _ in faults} == changes.keys() - {"store_kind", "franchise", "kit_phone"} | {
        "store_url",
        "chain_name",
        *(KIT.keys() - {"kit_phone"}),
    }
    assert len(faults) == len({column for column, _, _ in faults})


@pytest.mark.parametrize("kind", ["前払式支払手段発行者", "資金移動業者", "クレジットカード事業者", "その他"])
def test_only_a_bank_needs_no_licence_number(kind: str) -> None:
    assert provider(legal_kind=kind, licence_number=None) == (None, [("licence_number", "licence_needed", "licence")])
    assert provider(legal_kind="銀行等", licence_number=None)[1] == []


@pytest.mark.parametrize("left_out", [key for key in CERTIFICATE if key != "certificate"])
def test_a_certificate_is_whole(left_out: str) -> None:
    assert provider(**CERTIFICATE | {left_out: None}) == (None, [(left_out, "certificate_incomplete", "certificate_all")])


def test_a_certificate_does_not_end_before_it_begins() -> None:
    assert provider(**CERTIFICATE | {"valid_to": "2019-03-31"}) == (None, [("valid_to", "certificate_dates", "later_end")])
    assert provider(**CERTIFICATE | {"valid_to": "2019-04-01"})[1] == []


# --- the forms in which a file brings the same row

ROW = application_row(store_name="髙﨑前の見本店～", building="本館") | KIT
NUMBERS = {"capital_yen": 3_000_000, "employees": 4, "taxable_income_1": 1_200_000, "annual_sales_yen": 24_000_000, "postal_code": 7940041}


@pytest.fixture
def wanted(tmp_path: Path) -> Submission:
    return from_file(write_text([ROW], APPLICATION_HEADINGS, tmp_path / "plain.csv"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_text_files_in_each_encoding_say_the_same(encoding: str, wanted: Submission, tmp_path: Path) -> None:
    assert from_file(write_text([ROW], APPLICATION_HEADINGS, tmp_path / "other.csv", encoding)) == wanted


@pytest.mark.parametrize("row", [ROW, ROW | NUMBERS], ids=["texts", "numbers"])
def test_a_workbook_says_the_same_whether_numbers_or_texts_stand_in_it(
    row: Mapping[str, object], wanted: Submission, tmp_path: Path
) -> None:
    assert from_file(write_workbook([row], APPLICATION_HEADINGS, tmp_path / "other.xlsx")) == wanted


def test_columns_are_found_by_japanese_and_english_headings_and_aliases_in_any_order(wanted: Submission, tmp_path: Path) -> None:
    aliases = {"street": "町名番地", "exclusion": "対象外事業者", "excluded_goods": "対象外取扱"}
    english = {key: key for key in APPLICATION_HEADINGS}
    forms = (
        dict(reversed(APPLICATION_HEADINGS.items())),
        english,
        dict(sorted(english.items())),
        APPLICATION_HEADINGS | aliases,
        {key: heading if place % 2 else key for place, (key, heading) in enumerate(APPLICATION_HEADINGS.items())},
        {key: f" {heading[0]}\n{heading[1:]}\u3000" for key, heading in APPLICATION_HEADINGS.items()},
    )
    assert [from_file(write_text([ROW], form, tmp_path / "form.csv")) for form in forms] == [wanted] * len(forms)


def test_the_alias_of_a_providers_role_is_read(tmp_path: Path) -> None:
    path = write_text([provider_row()], PROVIDER_HEADINGS | {"roles": "型"}, tmp_path / "provider.csv")
    table = open_table(path, required_of(PROVIDER_COLUMNS), spellings_of(PROVIDER_COLUMNS))
    assert isinstance(table, Table), table
    with table:
        assert table.headings[table.columns["roles"]] == "型"


def test_optional_columns_may_be_absent(wanted: Submission, tmp_path: Path) -> None:
    present = {key: heading for key, heading in APPLICATION_HEADINGS.items() if key in ROW}
    assert len(present) < len(APPLICATION_HEADINGS)
    assert from_file(write_text([ROW], present, tmp_path / "short.csv")) == wanted


@pytest.mark.parametrize("key", sorted(required_of(APPLICATION_COLUMNS)))
def test_a_file_without_a_required_column_is_refused_and_the_column_named(key: str, tmp_path: Path) -> None:
    headings = {other: heading for other, heading in APPLICATION_HEADINGS.items() if other != key}
    path = write_text([ROW], headings, tmp_path / "lacking.csv")
    refused = open_table(path, required_of(APPLICATION_COLUMNS), spellings_of(APPLICATION_COLUMNS))
    assert isinstance(refused, Refusal)
    assert refused.code == "invalid-file"
    assert refused.message.parameters == {"headings": [APPLICATION_HEADINGS[key]]}


def test_unknown_columns_stay_out_of_the_record_and_are_named(wanted: Submission, tmp_path: Path) -> None:
    headings = {"memo": "社内メモ", **APPLICATION_HEADINGS, "colour": "看板の色"}
    path = write_text([ROW | {"memo": "至急", "colour": "赤"}], headings, tmp_path / "more.csv")
    table = open_table(path, required_of(APPLICATION_COLUMNS), spellings_of(APPLICATION_COLUMNS))
    assert isinstance(table, Table), table
    with table:
        assert table.unknown_headings == ("社内メモ", "看板の色")
    assert from_file(path) == wanted


# --- the same content


def test_rows_that_say_the_same_have_one_digest_however_they_are_written() -> None:
    first, _ = application()
    second, _ = application(
        postal_code="〒７９４－００４１",
        phone="0898(20)0001",
        capital_yen="300万円",
        employees="４",
        store_name=f"\u3000{application_row()['store_name']} ",
        services=f" {SERVICE}、",
        excluded_goods="なし",
    )
    assert first is not None
    assert second is not None
    assert first.content_hash() == second.content_hash()


@pytest.mark.parametrize("key", [column.key for column in APPLICATION_COLUMNS if column.key not in {"consent", "exclusion"}])
def test_every_column_counts_for_the_content(key: str) -> None:
    rich: dict[str, object] = {**KIT, "franchise": "加盟店", "chain_name": "見本チェーン", "merchant_id": "K0123456789AB"}
    others: dict[str, object] = {
        "merchant_id": "K0123456789AC",
        "store_kind": "移動販売",
        "store_url": "https://shop.example.jp/",
        "prefecture": "香川県",
        "phone": "0898-22-9999",
        "applicant_kind": "組合",
        "corporate_number": "9999012345678",
        "contact_email": "desk@example.jp",
        "industry_class": "卸売業",
        "franchise": "直営店",
        "parent_share_percent": "50",
        "excluded_goods": "G01",
        "services": "つきよカード",
        "documents": "登記簿",
        "kit_phone": "089-900-0002",
        **dict.fromkeys(("postal_code", "business_postal_code", "kit_postal_code"), "794-0099"),
    }
    number = next(column for column in APPLICATION_COLUMNS if column.key == key).kind in {"yen", "signed_yen", "count"}
    before, _ = application(**rich)
    after, faults = application(**rich | {key: others.get(key, 7 if number else "別の見本")})
    assert before is not None
    assert after is not None, faults
    assert before.content_hash() != after.content_hash()
