"""A parcel in a carrier's file: every column in its place, characters and lines that the carrier takes, nothing dropped or cut."""

import csv
import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary_kits import Carrier, Kit
from secretariat.kits.addresses import Destination
from secretariat.kits.carriers.accepted_characters import accepted
from secretariat.kits.carriers.layouts import layout_of
from secretariat.kits.carriers.lines import half_widths, one_each, split_lines
from secretariat.kits.carriers.rows import CarrierRow, Consignment, Staying, carrier_row, usual_cells
from secretariat.kits.carriers.tracking_numbers import normal_tracking_number
from secretariat.messages import LANGUAGES, say
from secretariat.programme import Programme, packaged_programme, parse_programme
from secretariat.programme_file.carrier_columns import fixed_columns
from secretariat.refusal import Refusal

COUNTS: Final = {Carrier.YAMATO: 95, Carrier.SAGAWA: 74}
FILES: Final = {Carrier.YAMATO: "yamato_b2cloud_columns.csv", Carrier.SAGAWA: "sagawa_ehiden3_columns.csv"}
ADDRESS: Final = "愛媛県今治市別宮町一丁目４番地１\u3000今治ショッピングセンター２階"
BLANKS: Final = re.compile(r"[ \u3000]")


def programme() -> Programme:
    parsed = parse_programme(packaged_programme())
    assert isinstance(parsed, Programme)
    return parsed


def programme_with(*swaps: tuple[str, str]) -> Programme | Refusal:
    """The packaged file with something else in it."""
    content = packaged_programme()
    for before, after in swaps:
        assert before in content
        content = content.replace(before, after)
    return parse_programme(content)


def row(carrier: Carrier, address: str = ADDRESS, name: str = "見本屋") -> CarrierRow | Staying:
    rules = programme()
    usual = usual_cells(rules, carrier)
    assert not isinstance(usual, Refusal), usual
    place = Destination("7940041", address, name, "御中", "0898220001", frozen=False)
    return carrier_row(rules, carrier, usual, Consignment(1, "K-0000001-5", Kit.B, place, date(2020, 2, 18)))


def filled(carrier: Carrier, address: str = ADDRESS, name: str = "見本屋") -> dict[int, str]:
    """What stands in which column, counted from 1."""
    laid = row(carrier, address, name)
    assert isinstance(laid, CarrierRow), laid
    assert len(laid.cells) == COUNTS[carrier]
    return {place: cell for place, cell in enumerate(laid.cells, 1) if cell}


@pytest.mark.parametrize("carrier", Carrier)
def test_the_columns_are_those_of_the_carriers_manual(carrier: Carrier) -> None:
    with (Path("secretariat/kits/carriers") / FILES[carrier]).open(encoding="utf-8", newline="") as file:
        listed = list(csv.DictReader(file))
    assert [int(line["no"]) for line in listed] == list(range(1, COUNTS[carrier] + 1))
    assert layout_of(carrier).headings == tuple(line["name"] for line in listed)


def test_a_parcel_for_yamato_stands_in_the_columns_of_b2_cloud() -> None:
    assert filled(Carrier.YAMATO) == {
        1: "K-0000001-5",
        2: "0",
        3: "0",
        5: "2020/02/18",
        9: "0898-22-0001",
        11: "794-0041",
        12: "愛媛県今治市別宮町一丁目４番地１",
        13: "今治ショッピングセンター２階",
        16: "見本屋",
        20: "03-0000-1234",
        22: "103-0027",
        23: "東京都中央区日本橋99丁目9番9号",
        25: "補助金事務局 広報ツール発送係",
        28: "広報ツール（Ｂキット）",
        42: "01",
    }


def test_a_parcel_for_sagawa_stands_in_the_columns_of_e_hiden() -> None:
    cells = filled(Carrier.SAGAWA, name="株式会社見本商店 今治市別宮町本店")
    assert [cells[place] for place in (3, 4, 5, 6, 8, 9, 10, 61)] == [
        *("0898-22-0001", "794-0041", "愛媛県今治市別宮町一丁目４番地１", "今治ショッピングセンター２階"),
        *("株式会社見本商店", "今治市別宮町本店", "K-0000001-5", "2020/02/18"),
    ]
    assert [cells[place] for place in (18, 19, 22, 25, 42, 43, 44, 58)] == [
        *("03-0000-1234", "103-0027", "補助金事務局 広報ツール発送係", "広報ツール（Ｂキット）", "1", "000", "001", "1")
    ]
    assert 62 not in cells  # the carrier's own number


def test_what_is_the_same_in_every_row_and_the_codes_of_the_contract_are_the_programme_files() -> None:
    rules = programme_with(
        ('"クール区分" = "0"', '"クール区分" = "2"\n"荷扱い１" = "ワレ物注意"\n"敬称" = "御中"'),
        ('billing_code = ""', 'billing_code = "090123456789"'),
    )
    assert isinstance(rules, Programme)
    cells = usual_cells(rules, Carrier.YAMATO)
    assert not isinstance(cells, Refusal)
    assert [cells[name] for name in ("送り状種類", "クール区分", "荷扱い１", "敬称", "請求先顧客コード")] == [
        "0",
        "2",
        "ワレ物注意",
        "御中",
        "090123456789",
    ]
    assert rules.kits.carriers.yamato.codes_missing == ()
    assert rules.kits.carriers.sagawa.codes_missing == ("お客様コード",)


def test_a_file_from_before_there_were_constants_has_the_usual_ones() -> None:
    old = packaged_programme()
    for table in ("yamato", "sagawa"):
        old = re.sub(rf'\[kits\.carriers\.{table}\.constants\]\n(".*\n)+', "", old)
    assert "constants" not in old
    rules = parse_programme(old)
    assert isinstance(rules, Programme)
    assert rules.kits.carriers == programme().kits.carriers


@pytest.mark.parametrize(
    ("entry", "changed", "said"),
    [
        ('"クール区分" = "0"', '"クール区" = "0"', "column_unknown"),
        ('"クール区分" = "0"', '"出荷個数" = "1"', "column_unknown"),  # the other carrier's
        ('"クール区分" = "0"', '"お届け先住所" = "東京都"', "column_not_fixed"),
        ('"クール区分" = "0"', '"伝票番号" = "400000000000"', "column_not_fixed"),
        ('"クール区分" = "0"', '"運賃管理番号" = "02"', "column_has_entry"),
        ('"クール区分" = "0"', '"クール区分" = "10"', "column_digits"),
        ('"クール区分" = "0"', '"クール区分" = "０"', "column_digits"),
        ('"クール区分" = "0"', '"ご依頼主コード" = "事務局"', "column_half_width"),
        ('"クール区分" = "0"', '"荷扱い１" = "☃"', "column_text"),
        ('"クール区分" = "0"', '"荷扱い１" = "ああああああああああい"', "column_text"),
        ('"元着区分" = "1"', '"品名２" = "ああああああああああああああああい"', "column_text"),
        ('billing_code = ""', 'billing_code = "03-0000-1234"', "contract_code"),
        ('billing_code = ""', 'billing_code = "1234567890123"', "contract_code"),
        ('tariff_number = "01"', 'tariff_number = "1"', "contract_code"),
        ('customer_code = ""', 'customer_code = "１２３４"', "contract_code"),
    ],
)
def test_what_a_carriers_file_cannot_hold_in_every_row_is_refused_when_the_programme_is_read(entry: str, changed: str, said: str) -> None:
    refused = programme_with((entry, changed))
    assert isinstance(refused, Refusal)
    problems = refused.message.parameters["problems"]
    assert isinstance(problems, tuple)
    (fault,) = problems
    assert fault.parameters["problem"].key == f"programme.{said}"
    assert all(len(say(language, refused.message)) > 40 for language in LANGUAGES)


@pytest.mark.parametrize("carrier", Carrier)
def test_columns_for_fixed_values_are_the_carriers_own_and_none_that_the_program_fills(carrier: Carrier) -> None:
    columns, filled_in = set(fixed_columns(carrier)), {layout_of(carrier).headings[place - 1] for place in filled(carrier)}
    assert columns <= set(layout_of(carrier).headings)
    contract = programme().kits.carriers.contract(carrier)
    assert columns & filled_in == {heading for heading, value in contract.constants.items() if value}


def test_a_long_name_goes_into_the_company_lines_of_yamato_and_always_ends_in_the_name() -> None:
    two = filled(Carrier.YAMATO, name="株式会社見本商店 今治市別宮町一丁目本店")
    assert [two.get(place) for place in (14, 15, 16)] == ["株式会社見本商店", None, "今治市別宮町一丁目本店"]
    three = filled(Carrier.YAMATO, name="あ" * 66)
    assert [len(three[place]) for place in (14, 15, 16)] == [25, 25, 16]


@pytest.mark.parametrize("carrier", Carrier)
@pytest.mark.parametrize(
    ("changed", "key"),
    [({"name": "見本" * 50}, "carriers.too_long"), ({"address": "見" * 60}, "carriers.too_long"), ({"name": "☃屋"}, "carriers.no_form")],
)
def test_what_a_carriers_file_cannot_hold_keeps_its_parcel_here_by_name(carrier: Carrier, changed: dict[str, str], key: str) -> None:
    staying = row(carrier, **changed)
    assert isinstance(staying, Staying)
    assert (staying.number, staying.why.key) == ("K-0000001-5", key)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("髙﨑𠮷野家", "高崎吉野家"),
        ("鷗と𣘺", "鴎と橋"),
        ("㈱①Ⅳ～－―", "㈱①Ⅳ～－―"),
        ("Caf\u00e9 \u301c\u2212\u2014", "Cafe ～－―"),
        ("か\u3099き", "がき"),
        ("葛\U000e0100城", "葛城"),
        ("彅と侊", "彅と侊"),  # only the makers have them, and nothing stands for them
    ],
)
def test_characters_become_what_carriers_take(text: str, written: str) -> None:
    assert accepted(text).text == written


def test_a_house_number_stays_in_one_line() -> None:
    long = "愛媛県今治市別宮町字見本一丁目４番地１今治センター"
    assert split_lines(long, [16, 16, 16], one_each) == ("愛媛県今治市別宮町", "字見本一丁目４番地１今治センター")


def test_every_replacement_is_told_once_and_what_has_no_form_is_named() -> None:
    assert accepted("髙髙﨑").replaced == (("髙", "高"), ("﨑", "崎"))
    assert accepted("寿司😀한").without_form == ("😀", "한")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=40))
def test_no_character_is_ever_dropped_unsaid(text: str) -> None:
    written = accepted(text)
    assert written.text.encode("cp932").decode("cp932") == written.text
    if not written.without_form:
        bases = [one for one in unicodedata.normalize("NFC", text) if not unicodedata.combining(one) and unicodedata.category(one) != "Mn"]
        assert len(written.text) >= len(bases)


@given(
    st.text(alphabet="今治市別宮町一丁目ショッピングセンター1234-56 \u3000ﾋﾞﾙABC号", max_size=70),
    st.lists(st.integers(5, 30), min_size=1, max_size=3),
    st.booleans(),
    st.booleans(),
)
def test_lines_joined_again_are_the_text_and_none_is_too_long_or_parts_a_number(
    text: str, limits: list[int], narrow: bool, apart: bool
) -> None:
    width = half_widths if narrow else one_each
    lines = split_lines(text, limits, width, building_apart=apart)
    if lines is None:
        return
    assert BLANKS.sub("", "".join(lines)) == BLANKS.sub("", text)
    assert all(sum(map(width, line)) <= limit for line, limit in zip(lines, limits, strict=False))
    plain = BLANKS.sub("|", text.strip(" \u3000"))
    assert [part for line in lines for part in re.findall("[0-9-]+", line)] == re.findall("[0-9-]+", plain)


@pytest.mark.parametrize("written", ["444413758703", "4444-1375-8703", "４４４４１３７５８７０３"])
def test_a_tracking_number_reads_in_any_form(written: str) -> None:
    assert normal_tracking_number(written) == "444413758703"


@given(st.integers(0, 10**11 - 1), st.integers(1, 6))
def test_a_wrong_check_digit_is_found(eleven: int, off: int) -> None:
    right = eleven % 7
    assert normal_tracking_number(f"{eleven:011d}{right}") is not None
    assert normal_tracking_number(f"{eleven:011d}{(right + off) % 7}") is None
    assert normal_tracking_number(f"{eleven:011d}") is None
