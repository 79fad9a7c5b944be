"""Every column of the files that providers send, at the edges of what a cell may hold.

Headings and values are typed from the interfaces.
"""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.intake.cells import Fault, ReadRow, RowReader, read_row
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column
from secretariat.intake.table import Cell, ErrorCell
from secretariat.messages import say

MY_NUMBER = "123456789018"  # 12 digits with the right check digit
FREE_TEXT = (
    *("store_name", "store_name_kana", "city", "street", "building", "business_name", "business_name_kana", "business_address"),
    *("representative", "contact_name", "industry_detail", "chain_name", "kit_address", "kit_addressee"),
)
OPTIONAL = {
    *("merchant_id", "store_url", "building", "corporate_number", "contact_name", "contact_email", "industry_detail", "parent_capital_yen"),
    *("parent_share_percent", "chain_name", "excluded_goods", "documents", "kit_postal_code", "kit_address", "kit_addressee", "kit_phone"),
}
PROVIDER_OPTIONAL = {
    *("licence_number", "certificate", "certificate_number", "certificate_issuer", "certificate_scope", "valid_from", "valid_to"),
}
HEADINGS = """
申請番号 加盟店ID 店舗名 店舗名カナ 店舗区分 店舗URL 郵便番号 都道府県 市区町村 町名・番地 建物名 電話番号
事業者名 事業者名カナ 事業者区分 法人番号 事業者郵便番号 事業者住所 代表者名 担当者名 担当者メール 業種 業種細目
資本金 従業員数 課税所得1 課税所得2 課税所得3 年間売上高 親会社資本金 親会社持株比率
フランチャイズ チェーン名 対象外事業者区分 対象外取引 決済サービス 第三者提供同意 書類
キット送付先郵便番号 キット送付先住所 キット送付先宛名 キット送付先電話番号
"""
PROVIDER_HEADINGS = """
事業者名 事業者名カナ 法人番号 法的区分 登録番号 決済事業者区分 国内居住者向け
担当者名 担当者メール 電話番号 郵便番号 住所 サービス名 サービス区分 付与方法 還元方法 利用範囲 加盟店手数料率
認証 認証番号 認証機関 認証範囲 有効期間開始 有効期間終了
"""
CHOICES = {
    "store_kind": "固定店舗 移動販売 EC",
    "applicant_kind": "法人 個人事業主 組合 一般社団・財団法人 公益社団・財団法人 NPO法人 任意団体 その他",
    "industry_class": "製造業その他 卸売業 小売業 サービス業 旅館業 ソフトウェア業・情報処理サービス業",
    "franchise": "なし 加盟店 直営店",
    "documents": "開業届 確定申告書 納税証明書 許認可証 登記簿 その他",
}
PROVIDER_CHOICES = {
    "legal_kind": "前払式支払手段発行者 資金移動業者 銀行等 クレジットカード事業者 その他",
    "roles": "A型 B型 準B型",
    "service_kind": "クレジットカード デビットカード 電子マネー QRコード プリペイド その他",
    "grant_basis": "前払額 決済額",
    "return_method": "ポイント 前払式支払手段 即時利用ポイントの充当 口座引落額への充当 口座への充当",
    "usable_at": "全店舗 制限あり",
}
LISTS = {"documents", "roles"}


def column_of(key: str, columns: tuple[Column, ...] = APPLICATION_COLUMNS) -> Column:
    return next(column for column in columns if column.key == key)


def read(column: Column, cell: Cell) -> ReadRow:
    return read_row((column,), {column.key: 0}, (cell,))


def value(key: str, cell: Cell, columns: tuple[Column, ...] = APPLICATION_COLUMNS) -> object:
    row = read(column_of(key, columns), cell)
    assert row.faults == [], row.faults
    return row.values[key]


def problem(key: str, cell: Cell, columns: tuple[Column, ...] = APPLICATION_COLUMNS) -> str:
    """The name of the one fault, which both languages can say and say with what would be right."""
    row = read(column_of(key, columns), cell)
    (fault,) = row.faults
    assert fault.column == key
    assert row.values[key] is None
    assert all(said(fault))
    return fault.problem.key.removeprefix("intake.problem.")


def said(fault: Fault) -> Iterator[bool]:
    for message in (fault.problem, fault.expected):
        japanese, english = say("ja", message), say("en", message)
        yield bool(japanese) and bool(english) and japanese != english


# --- the columns


def test_the_columns_of_an_application_are_those_of_the_interfaces() -> None:
    assert [column.heading for column in APPLICATION_COLUMNS] == HEADINGS.split()
    assert {column.key for column in APPLICATION_COLUMNS if not column.required} == OPTIONAL


def test_the_columns_of_a_provider_are_those_of_the_interfaces() -> None:
    assert [column.heading for column in PROVIDER_COLUMNS] == PROVIDER_HEADINGS.split()
    assert {column.key for column in PROVIDER_COLUMNS if not column.required} == PROVIDER_OPTIONAL


@pytest.mark.parametrize("columns", [APPLICATION_COLUMNS, PROVIDER_COLUMNS], ids=["applications", "providers"])
@pytest.mark.parametrize("blank", [None, "", "  ", "\u3000", "\n"], ids=repr)
def test_only_required_columns_miss_a_blank_cell(columns: tuple[Column, ...], blank: Cell) -> None:
    row = read_row(columns, {column.key: place for place, column in enumerate(columns)}, (blank,) * len(columns))
    assert [fault.column for fault in row.faults] == [column.key for column in columns if column.required]
    assert {fault.problem.key for fault in row.faults} == {"intake.problem.missing"}
    assert all(all(said(fault)) for fault in row.faults)
    assert {row.values[column.key] for column in columns if not column.required} <= {None, ()}


@pytest.mark.parametrize(
    ("columns", "key", "allowed"),
    [(APPLICATION_COLUMNS, *item) for item in CHOICES.items()] + [(PROVIDER_COLUMNS, *item) for item in PROVIDER_CHOICES.items()],
    ids=[*CHOICES, *PROVIDER_CHOICES],
)
def test_a_choice_takes_the_values_of_the_interfaces_and_no_other(columns: tuple[Column, ...], key: str, allowed: str) -> None:
    words = allowed.split()
    assert list(column_of(key, columns).choices or ()) == words
    stored = [value(key, word, columns) for word in words]
    assert len(set(stored)) == len(words)
    assert value(key, f"\u3000{words[0]} ", columns) == stored[0]
    assert problem(key, "選択肢外", columns) == ("not_choices" if key in LISTS else "not_a_choice")


@pytest.mark.parametrize(("columns", "key"), [(APPLICATION_COLUMNS, "documents"), (PROVIDER_COLUMNS, "roles")])
def test_several_choices_stand_between_either_comma(columns: tuple[Column, ...], key: str) -> None:
    choices = column_of(key, columns).choices or {}
    assert value(key, "、".join(choices), columns) == value(key, ", ".join(choices), columns) == tuple(choices.values())


# --- texts


@pytest.mark.parametrize(
    ("key", "most"),
    [
        ("provider_reference", 40),
        ("store_name", 100),
        ("city", 100),
        ("building", 100),
        ("store_name_kana", 200),
        ("business_address", 200),
    ],
)
def test_a_text_may_be_as_long_as_its_column_says_and_no_longer(key: str, most: int) -> None:
    assert value(key, "𠮷" * most) == "𠮷" * most
    assert problem(key, "𠮷" * (most + 1)) == "too_long"


@pytest.mark.parametrize("key", FREE_TEXT)
@pytest.mark.parametrize("written", [MY_NUMBER, "1234 5678 9018", "１２３４-５６７８-９０１８", f"(番号{MY_NUMBER})"])
def test_a_my_number_in_free_text_is_a_fault(key: str, written: str) -> None:
    assert problem(key, written) == "my_number"


def test_typed_identifiers_are_not_searched_for_a_my_number() -> None:
    assert value("provider_reference", MY_NUMBER) == MY_NUMBER
    assert value("licence_number", f"第{MY_NUMBER}号", PROVIDER_COLUMNS) == f"第{MY_NUMBER}号"
    assert value("certificate_number", MY_NUMBER, PROVIDER_COLUMNS) == MY_NUMBER


@pytest.mark.parametrize("written", ["123456789012", "1234567890188", "12345678901"])
def test_other_runs_of_digits_are_no_my_number(written: str) -> None:
    assert value("building", written) == written


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\u200f", "\ud800", "\udfff", "\ufffe"], ids=ascii
)
@pytest.mark.parametrize("key", ["provider_reference", "store_name", "phone", "capital_yen", "services", "contact_email"])
def test_control_and_direction_characters_and_lone_surrogates_are_faults(key: str, character: str) -> None:
    assert problem(key, f"見本{character}") == "forbidden_character"


@pytest.mark.parametrize("broken", ["本館\n二階", "本館\r\n二階", "本館\t二階", "本館 \n\n\u3000二階", "本館\u2028二階"], ids=repr)
def test_line_breaks_and_tabs_inside_become_one_space_and_are_named(broken: str) -> None:
    row = read(column_of("building"), broken)
    assert (row.values["building"], row.mended, row.faults) == ("本館 二階", ["building"], [])


def test_outer_blanks_and_line_breaks_go_without_a_remark() -> None:
    row = read(column_of("store_name"), "\u3000\n髙﨑 𠮷商店\u00a0\n")
    assert (row.values["store_name"], row.mended) == ("髙﨑 𠮷商店", [])


# --- what spreadsheets make of cells


@pytest.mark.parametrize("column", [*APPLICATION_COLUMNS, *PROVIDER_COLUMNS], ids=lambda column: column.key)
def test_errors_and_formulas_without_a_value_are_faults_in_every_column(column: Column) -> None:
    columns = (column,)
    assert problem(column.key, ErrorCell("#N/A"), columns) == "error_cell"
    assert problem(column.key, ErrorCell(""), columns) == "formula_without_value"
    assert problem(column.key, True, columns) == "boolean"


@pytest.mark.parametrize("column", [*APPLICATION_COLUMNS, *PROVIDER_COLUMNS], ids=lambda column: column.key)
def test_a_date_that_a_spreadsheet_made_is_a_fault_wherever_no_date_belongs(column: Column) -> None:
    made = (date(2020, 1, 2), datetime.fromisoformat("2020-01-02T03:04"))
    if column.key in {"valid_from", "valid_to"}:
        assert {value(column.key, cell, (column,)) for cell in made} == {"2020-01-02"}
    else:
        assert {problem(column.key, cell, (column,)) for cell in made} == {"became_a_date"}


@pytest.mark.parametrize(
    ("key", "cell"),
    [
        *(("phone", 898220001), ("phone", 8012345678), ("kit_phone", 312345678)),
        *(("postal_code", 600001), ("postal_code", 10001), ("business_postal_code", 600001), ("kit_postal_code", 600001)),
        *(("corporate_number", 123456789012), ("merchant_id", 123456789012)),
    ],
)
def test_an_identifier_that_came_as_a_number_is_a_fault_when_a_zero_may_be_lost(key: str, cell: int) -> None:
    assert problem(key, cell) == "leading_zero_lost"


@pytest.mark.parametrize(
    ("key", "cell"),
    [("postal_code", 7940028), ("corporate_number", 9999012345678), ("merchant_id", 1234567890123), ("provider_reference", 120)],
)
def test_a_number_with_all_of_its_digits_is_the_identifier(key: str, cell: int) -> None:
    assert value(key, cell) == str(cell)


@pytest.mark.parametrize("key", ["provider_reference", "capital_yen", "employees", "postal_code", "street"])
def test_a_fraction_is_no_whole_number_and_no_identifier(key: str) -> None:
    assert problem(key, 1.5) == "not_whole"


# --- identifiers


@pytest.mark.parametrize(
    ("key", "written", "kept"),
    [
        ("merchant_id", "K0123456789AB", "K0123456789AB"),
        ("merchant_id", "ｋ0123456789ab", "K0123456789AB"),
        ("corporate_number", "9999012345678", "9999012345678"),
        ("corporate_number", "Ｔ９９９９０１２３４５６７８", "9999012345678"),
        ("corporate_number", "9-9990-1234-5678", "9999012345678"),
        ("postal_code", "7940028", "7940028"),
        ("postal_code", "〒７９４－００２８", "7940028"),
        ("postal_code", "794‐0028", "7940028"),
        ("phone", "0898-22-0001", "0898220001"),
        ("phone", "０９０（１２３４）５６７８", "09012345678"),
        ("phone", "+81 3-1234-5678", "0312345678"),
        ("prefecture", "北海道", "北海道"),
        ("contact_email", "desk@example.jp", "desk@example.jp"),
        ("store_url", "HTTPS://shop.example.jp/見本", "HTTPS://shop.example.jp/見本"),
    ],
)
def test_identifiers_are_kept_in_one_form(key: str, written: str, kept: str) -> None:
    assert value(key, written) == kept


@pytest.mark.parametrize(
    ("key", "written"),
    [
        *(
            ("merchant_id", "K0123456789A"),
            ("merchant_id", "K0123456789ABC"),
            ("merchant_id", "K012345678-AB"),
            ("merchant_id", "店012345678912"),
        ),
        *(("corporate_number", "999901234567"), ("corporate_number", "99990123456789"), ("corporate_number", "999901234567X")),
        *(("postal_code", "794002"), ("postal_code", "79400281"), ("postal_code", "7940-028"), ("postal_code", "７９４―００２A")),
        *(("phone", "089822000"), ("phone", "089822000123"), ("phone", "898-22-00011"), ("phone", "0898-22-O001"), ("phone", "代表")),
        *(
            ("contact_email", "desk@example"),
            ("contact_email", "a b@example.jp"),
            ("store_url", "shop.example.jp"),
            ("store_url", "javascript:x"),
        ),
    ],
)
def test_an_identifier_of_the_wrong_form_is_a_fault(key: str, written: str) -> None:
    assert problem(key, written) == "wrong_form"


@pytest.mark.parametrize("written", ["愛媛", "愛姫県", "Ehime", "愛媛県今治市"])
def test_a_prefecture_is_one_of_the_47_in_full(written: str) -> None:
    assert problem("prefecture", written) == "no_such_prefecture"


# --- numbers


@pytest.mark.parametrize(
    "written",
    [
        "12,000,000",
        "１２，０００，０００",
        "12000000",
        "12000000円",
        "1200万",
        "1,200万円",
        "１，２００万円",
        " 12,000,000 円 ",
        12_000_000,
    ],
)
def test_yen_are_read_however_they_are_written(written: Cell) -> None:
    assert value("capital_yen", written) == 12_000_000


@pytest.mark.parametrize(
    ("key", "written", "kept"),
    [
        ("capital_yen", "1億2,000万円", 120_000_000),
        ("capital_yen", 0, 0),
        ("capital_yen", "1,000,000,000,000,000", 10**15),
        ("taxable_income_1", "△3,000", -3000),
        ("taxable_income_2", "▲１２０円", -120),
        ("taxable_income_3", -5, -5),
        ("employees", "１２", 12),
        ("employees", "10,000,000", 10**7),
        ("parent_share_percent", "100%", 10_000),
        ("parent_share_percent", 33.34, 3334),
        ("parent_share_percent", "０", 0),
    ],
)
def test_numbers_at_the_edges_of_their_columns(key: str, written: Cell, kept: int) -> None:
    assert value(key, written) == kept


@pytest.mark.parametrize(
    ("key", "written", "wrong"),
    [
        *(
            ("capital_yen", text, "not_a_number")
            for text in ("たくさん", "1,00", "1_000", "٣", "①", "12円強", "1.5", "一億", "1億20,000万")
        ),
        *(("employees", text, "not_a_number") for text in ("12人", "12円", "約12", "10-20")),
        *(("capital_yen", number, "negative") for number in (-1, "△1", "-0.5億円")),
        *(("employees", -1, "negative"), ("annual_sales_yen", "▲1", "negative"), ("parent_capital_yen", "-1", "negative")),
        *(
            ("capital_yen", 10**15 + 1, "too_large"),
            ("taxable_income_1", -(10**15) - 1, "too_large"),
            ("employees", 10**7 + 1, "too_large"),
        ),
        *(("parent_share_percent", text, "not_a_number") for text in ("半分", "-1", "5割")),
        *(("parent_share_percent", text, "not_a_percentage") for text in ("100.01", "33.345", 101)),
    ],
)
def test_a_number_that_cannot_be_meant_is_a_fault(key: str, written: Cell, wrong: str) -> None:
    assert problem(key, written) == wrong


def test_a_fee_is_a_percentage_with_two_decimals() -> None:
    assert value("merchant_fee_percent", "3.24", PROVIDER_COLUMNS) == value("merchant_fee_percent", 3.24, PROVIDER_COLUMNS) == 324
    assert problem("merchant_fee_percent", "3.245", PROVIDER_COLUMNS) == "not_a_percentage"


@pytest.mark.parametrize("written", ["2020-02-29", "2020/2/29", "2020年2月29日", "２０２０．２．２９"])
def test_dates_are_read_however_they_are_written(written: str) -> None:
    assert value("valid_to", written, PROVIDER_COLUMNS) == "2020-02-29"


@pytest.mark.parametrize("written", ["2019-02-29", "2020-13-01", "令和2年2月29日", "2020-02", "43890", 43890])
def test_what_is_no_day_is_a_fault(written: Cell) -> None:
    assert problem("valid_to", written, PROVIDER_COLUMNS) == "not_a_date"


# --- codes and lists


@pytest.mark.parametrize("code", [f"E{number:02d}" for number in range(1, 13)])
def test_an_exclusion_is_a_code_or_none(code: str) -> None:
    assert value("exclusion", code) == value("exclusion", f" {code.lower()} ") == code
    assert value("exclusion", "なし") is None


@pytest.mark.parametrize("written", ["E13", "E00", "E1", "E", "該当なし"])
def test_an_unknown_exclusion_is_a_fault(written: str) -> None:
    assert problem("exclusion", written) == "not_a_choice"


def test_goods_are_codes_between_either_comma() -> None:
    assert value("excluded_goods", "G01、Ｇ０７,g03") == ("G01", "G07", "G03")
    assert value("excluded_goods", "なし") == ()
    assert problem("excluded_goods", "G01、G08") == "not_choices"


def test_services_are_names_between_either_comma_each_once() -> None:
    assert value("services", "ほしぞらペイ、 つきよカード,ほしぞらペイ ") == ("ほしぞらペイ", "つきよカード")


@pytest.mark.parametrize(("written", "kept"), [("はい", True), ("いいえ", False)])
def test_consent_is_yes_or_no(written: str, kept: bool) -> None:
    assert value("consent", written) is kept


@pytest.mark.parametrize("written", ["○", "yes", "はい。", 1])
def test_anything_else_is_no_consent_and_no_refusal(written: Cell) -> None:
    assert problem("consent", written) == "not_a_choice"


# --- anything at all

CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.text(max_size=30),
    st.sampled_from(["#N/A", ""]).map(ErrorCell),
)


@given(cell=CELLS, column=st.sampled_from([*APPLICATION_COLUMNS, *PROVIDER_COLUMNS]))
def test_any_cell_in_any_column_is_a_value_or_a_fault_that_can_be_said(cell: Cell, column: Column) -> None:
    row = read(column, cell)
    assert len(row.faults) <= 1
    assert all(all(said(fault)) for fault in row.faults)
    if not row.faults:
        assert isinstance(row.values[column.key], str | int | tuple | None)


SAID: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.sampled_from(["", " ", "はい", "いいえ", "東京都", "EC", "なし", "登記簿、許認可証", "登記簿\n許認可証", "5%", "1", "同上"]),
    st.sampled_from([True, False, 0, 1, 1.0, 5, 0.5, date(2020, 1, 20), ErrorCell("#N/A"), ErrorCell("")]),
)


@given(st.lists(st.lists(SAID, min_size=len(APPLICATION_COLUMNS), max_size=len(APPLICATION_COLUMNS)), min_size=1, max_size=6))
def test_a_cell_says_the_same_whatever_stood_in_the_rows_before(rows: list[list[Cell]]) -> None:
    places = {column.key: place for place, column in enumerate(APPLICATION_COLUMNS)}
    reader = RowReader(APPLICATION_COLUMNS, places)
    for row in rows:
        assert reader.read(tuple(row)) == read_row(APPLICATION_COLUMNS, places, tuple(row))
