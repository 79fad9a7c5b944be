"""Numbers as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.amounts import in_percent, japanese_amount, parse_hundredths, parse_percent, parse_whole

FULL_WIDTH = str.maketrans("0123456789,.-", "０１２３４５６７８９，．－")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0", 0),
        ("12345678", 12_345_678),
        ("12,345,678", 12_345_678),
        ("１２，３４５", 12_345),
        ("1億2,000万", 120_000_000),
        ("1億 2,000万", 120_000_000),
        ("1億2,000万5,000", 120_005_000),
        ("1.5億", 150_000_000),
        ("１．５億", 150_000_000),
        ("1,234.5万", 12_345_000),
        ("1.50万", 15_000),
        ("5千万", 50_000_000),
        ("3百万", 3_000_000),
        ("300千", 300_000),
        ("2兆", 2 * 10**12),
        ("-3,000", -3_000),
        ("－３，０００", -3_000),
        ("−3000", -3_000),
        ("△3,000", -3_000),
        ("▲ 3,000", -3_000),
        ("△1億2,000万", -120_000_000),
        ("　 42 ", 42),
        ("007", 7),
        ("9" * 18, 10**18 - 1),
    ],
)
def test_whole_numbers_are_read_as_written(written: str, number: int) -> None:
    assert parse_whole(written) == number
    assert parse_whole(f"{written}円", yen=True) == number
    assert parse_whole(f"{written}円") is None


@pytest.mark.parametrize(
    "written",
    [
        *(
            "",
            " ",
            "たくさん",
            "円",
            "億",
            "万円",
            "-",
            "△",
            "--1",
            "+1",
            "1e3",
            "0x10",
            "1_000",
            "٣",
            "①",
            "²",
            "Ⅳ",
            "一億",
            "1億円2万円",
            "１２人",
        ),
        *(
            "1,23",
            "12,34,567",
            "1234,567",
            ",123",
            "1,234,",
            "1,,234",
            "1,2345",
            "12 345",
            "1.5",
            "3000.0",
            "1.23456789012億",
            "0.00001万",
            "1.5億2,000万",
        ),
        *(
            "1億20,000万",
            "2万1億",
            "1億1億",
            "1億.5",
            "1万10,000",
            "(3,000)",
            "¥3,000",
            "9" * 19,
            "1000000兆",
            "1" * 5000,
            "12\x1f",
            "5\n6",
        ),
    ],
)
def test_anything_else_is_no_whole_number(written: str) -> None:
    assert parse_whole(written) is None
    assert parse_whole(written, yen=True) is None


@given(st.integers(-(10**18) + 1, 10**18 - 1), st.booleans(), st.booleans())
def test_every_number_is_read_back_plain_and_grouped(number: int, grouped: bool, full_width: bool) -> None:
    written = f"{number:,}" if grouped else str(number)
    assert parse_whole(written.translate(FULL_WIDTH) if full_width else written) == number


@given(st.text(alphabet="0123456789,.億万千円-△ ", max_size=12))
def test_what_is_read_is_whole_and_at_most_eighteen_digits_and_nothing_else_is_raised(written: str) -> None:
    number = parse_whole(written, yen=True)
    assert number is None or (abs(number) < 10**18 and any(sign.isdigit() for sign in written))


@pytest.mark.parametrize(
    ("written", "percent"),
    [
        ("3.24", "3.24"),
        ("3.24%", "3.24"),
        ("３．２４％", "3.24"),
        ("3.24 %", "3.24"),
        ("100", "100"),
        ("0", "0"),
        (" 5％ ", "5"),
        ("0.0324", "0.0324"),
    ],
)
def test_percentages_are_read_exactly(written: str, percent: str) -> None:
    assert parse_percent(written) == Decimal(percent)


@pytest.mark.parametrize("written", ["", "%", "-1", "3.24%%", "3,24", ".5", "5.", "NaN", "1e2", "٣", "①", "三", "3.2.4", "Infinity", "1_0"])
def test_anything_else_is_no_percentage(written: str) -> None:
    assert parse_percent(written) is None
    assert parse_hundredths(written) is None


@given(st.integers(0, 100_000))
def test_hundredths_of_a_percent_are_read_back_as_they_are_told(hundredths: int) -> None:
    assert parse_hundredths(f"{in_percent(hundredths):f}%") == hundredths
    assert parse_hundredths(f"{in_percent(hundredths):.2f}5") is None


@pytest.mark.parametrize(
    ("yen", "words"),
    [
        (0, "0円"),
        (9_999, "9,999円"),
        (15_000, "1万5,000円"),
        (50_000_000, "5,000万円"),
        (120_000_000, "1億2,000万円"),
        (1_500_000_000, "15億円"),
        (100_000_001, "1億1円"),
        (-30_000, "-3万円"),
        (2 * 10**12, "2兆円"),
    ],
)
def test_yen_are_put_into_words(yen: int, words: str) -> None:
    assert japanese_amount(yen) == words


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_yen_in_words_are_read_back(yen: int) -> None:
    assert parse_whole(japanese_amount(yen), yen=True) == yen
