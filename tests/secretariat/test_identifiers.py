"""Numbers of cases, merchants, corporations, telephones and postal areas."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_37_36
from stdnum.jp import cn

from secretariat.identifiers import (
    CASE_PREFIXES,
    case_number,
    corporate_number,
    corporate_number_is_checked,
    merchant_id,
    merchant_id_is_checked,
    normal_phone,
    normal_postal_code,
    parse_case_number,
    show_phone,
    show_postal_code,
)

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FULL_WIDTH = str.maketrans(ALPHANUMERIC + "-+() ", "".join(chr(ord(sign) + 0xFEE0) for sign in ALPHANUMERIC) + "－＋（）　")
PREFIXES = st.sampled_from(CASE_PREFIXES)
SERIALS = st.integers(0, 10**18 - 1)


@given(PREFIXES, SERIALS)
def test_a_case_number_passes_the_standard_check_of_another_implementation(prefix: str, serial: int) -> None:
    number = case_number(prefix, serial)
    letter, digits, check = number.split("-")
    assert (letter, int(digits), len(check)) == (prefix, serial, 1)
    assert len(digits) >= 7
    assert mod_37_36.is_valid(letter + digits + check)


@given(
    PREFIXES,
    SERIALS,
    st.sampled_from([str, str.lower, lambda text: text.translate(FULL_WIDTH)]),
    st.sampled_from(["-", "", " ", " - ", "ー", "−"]),
)
def test_a_case_number_is_read_back_however_it_is_typed(prefix: str, serial: int, change: Callable[[str], str], hyphen: str) -> None:
    assert parse_case_number(f" {change(case_number(prefix, serial)).replace('-', hyphen)}\u3000") == (prefix, serial)


@given(PREFIXES, SERIALS, st.data())
def test_one_misheard_character_is_noticed(prefix: str, serial: int, data: st.DataObject) -> None:
    number = case_number(prefix, serial)
    place = data.draw(st.sampled_from([index for index, sign in enumerate(number) if sign != "-"]))
    other = data.draw(st.sampled_from(ALPHANUMERIC).filter(lambda sign: sign != number[place]))
    assert parse_case_number(number[:place] + other + number[place + 1 :]) is None


@pytest.mark.parametrize(
    "text", ["", "A", "A-0001234", "A-1234-5", "X-0001234-5", "A-00012345678-", "見本", "A-０００１２３４", "A-" + "1" * 40]
)
def test_what_is_no_case_number_is_none(text: str) -> None:
    assert parse_case_number(text) is None


def test_a_case_number_has_one_spelling_of_its_serial() -> None:
    padded = "A00000012"
    assert parse_case_number(padded + mod_37_36.calc_check_digit(padded)) is None


@pytest.mark.parametrize(("prefix", "serial"), [("X", 1), ("", 1), ("PA", 1), ("a", 1), ("A", -1), ("A", 10**18)])
def test_no_case_number_is_made_of_a_wrong_prefix_or_serial(prefix: str, serial: int) -> None:
    with pytest.raises(ValueError, match="no case number"):
        case_number(prefix, serial)


@given(st.integers(0, 36**12 - 1))
def test_a_merchant_id_has_thirteen_characters_and_the_standard_check(serial: int) -> None:
    identifier = merchant_id(serial)
    assert len(identifier) == 13
    assert set(identifier) <= set(ALPHANUMERIC)
    assert mod_37_36.is_valid(identifier)
    assert merchant_id_is_checked(identifier)
    assert merchant_id(serial) == identifier


@given(st.integers(0, 36**12 - 1), st.integers(0, 36**12 - 1))
def test_two_serials_never_share_a_merchant_id(one: int, other: int) -> None:
    assume(one != other)
    assert merchant_id(one) != merchant_id(other)


def test_merchant_ids_of_neighbours_look_nothing_alike() -> None:
    issued = [merchant_id(serial) for serial in range(20_000)]
    assert len(set(issued)) == len(issued)
    alike = [sum(a == b for a, b in zip(one, other, strict=True)) for one, other in pairwise(issued)]
    assert max(alike) <= 5
    assert sum(alike) / len(alike) < 1  # chance gives 13 / 36
    for place in range(13):
        assert len({identifier[place] for identifier in issued[:500]}) == 36, f"the character at {place} does not vary"


def test_no_merchant_id_is_made_beyond_the_last_or_below_zero() -> None:
    for serial in (-1, 36**12):
        with pytest.raises(ValueError, match="no merchant ID"):
            merchant_id(serial)


@given(st.text(alphabet=ALPHANUMERIC, min_size=13, max_size=13))
def test_the_check_of_merchant_ids_agrees_with_another_implementation(text: str) -> None:
    assert merchant_id_is_checked(text) == mod_37_36.is_valid(text)


@pytest.mark.parametrize(
    "change", [str.lower, lambda text: text[:-1], lambda text: f"{text}\n", lambda text: text.translate(FULL_WIDTH), lambda _: ""]
)
def test_a_merchant_id_in_another_shape_is_not_checked(change: Callable[[str], str]) -> None:
    assert not merchant_id_is_checked(change(merchant_id(1)))


@given(st.integers(0, 10**12 - 1))
def test_a_corporate_number_that_was_made_is_checked_and_any_other_first_digit_is_not(twelve: int) -> None:
    number = corporate_number(twelve)
    assert cn.is_valid(number)
    assert [first for first in "0123456789" if corporate_number_is_checked(first + number[1:])] == [number[0]]


@pytest.mark.parametrize(
    "text", ["", "583567825624", "5-8356-7825-6246", "５８３５６７８２５６２４６", "58356782562460", "583567825624X", " 583567825624"]
)
def test_a_corporate_number_in_another_shape_is_not_checked(text: str) -> None:
    assert corporate_number_is_checked("5835678256246")
    assert not corporate_number_is_checked(text)


def test_no_corporate_number_is_made_of_more_than_twelve_digits() -> None:
    for twelve in (-1, 10**12):
        with pytest.raises(ValueError, match="no corporate number"):
            corporate_number(twelve)


@pytest.mark.parametrize(
    "written",
    [
        "0898-22-0001",
        "0898220001",
        "０８９８－２２－０００１",
        "0898(22)0001",
        "（0898）22ー0001",
        "0898 22 0001",
        " 0898‐22−0001 ",
        "+81-898-22-0001",
        "+81 (0)898 22 0001",
    ],
)
def test_a_telephone_number_is_read_however_it_is_written(written: str) -> None:
    assert normal_phone(written) == "0898220001"


@pytest.mark.parametrize(
    "written",
    ["", "898220001", "0898-22-000", "090-1234-56789", "TEL0898220001", "٠898220001", "①898220001", "0898/22/0001", "+1 212 555 0100"],
)
def test_what_is_no_japanese_telephone_number_is_none(written: str) -> None:
    assert normal_phone(written) is None


@pytest.mark.parametrize(
    "shown",
    [
        *("03-1234-5678", "06-6123-4567", "04-2992-3456", "04-7123-4567"),
        *("011-212-3456", "045-212-3456", "052-212-3456", "075-212-3456", "082-212-3456", "089-912-3456", "092-712-3456", "098-861-2345"),
        *("0898-22-0001", "0422-21-2345", "0463-21-2345", "0797-21-2345", "0466-21-2345", "0470-22-3456", "0263-32-1234", "0834-21-2345"),
        *("01267-2-1234", "04992-2-1234", "04998-2-1234", "05979-2-1234", "09802-2-1234", "08512-2-1234"),
        *("090-1234-5678", "080-1234-5678", "070-1234-5678", "050-1234-5678", "0800-123-4567", "0120-123-456", "0570-012-345"),
    ],
)
def test_a_telephone_number_is_shown_with_hyphens_at_their_usual_places(shown: str) -> None:
    assert show_phone(shown.replace("-", "")) == shown


@given(st.integers(0, 10**10 - 1), st.sampled_from([9, 10]))
def test_every_telephone_number_is_shown_in_three_parts_and_read_back(number: int, length: int) -> None:
    digits = "0" + f"{number:0{length}d}"[:length]
    shown = show_phone(digits)
    assert len(shown.split("-")) == 3
    assert all(shown.split("-"))
    assert normal_phone(shown) == digits


@pytest.mark.parametrize("text", ["", "12", "0898-22-0001", "見本"])
def test_what_is_no_telephone_number_is_shown_as_it_is(text: str) -> None:
    assert show_phone(text) == text


@pytest.mark.parametrize("written", ["794-0028", "7940028", "〒794-0028", "〒 ７９４－００２８", "794ー0028", " 794−0028 ", "794 - 0028"])
def test_a_postal_code_is_read_however_it_is_written(written: str) -> None:
    assert normal_postal_code(written) == "7940028"
    assert show_postal_code("7940028") == "794-0028"


@pytest.mark.parametrize(
    "written", ["", "79-28", "794-028", "79400288", "7-940028", "794--0028", "794-002八", "①940028", "794.0028", "94-00028"]
)
def test_what_is_no_postal_code_is_none(written: str) -> None:
    assert normal_postal_code(written) is None
