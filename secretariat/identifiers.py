"""Numbers that name something: cases, merchants, corporations, telephones, postal areas; made, read tolerantly, checked.

Check characters of case numbers and merchant IDs: ISO/IEC 7064, MOD 37,36 over 0-9A-Z, which finds every single misheard character
and nearly every swap of neighbours. Computed here and not by python-stdnum because hundreds of thousands are issued at a time.
"""

import re

from secretariat.area_codes import area_code_length
from secretariat.text import half_width

CASE_PREFIXES = "PASKBRGELTFWZQD"
"""P provider, A application, S store, K shipment, B batch, R security review, G system-modification grant, E evidence, L receipt,
T report of a change (変更届), F chain, W batch of the warehouse, Z item of its stock (在庫), Q inquiry (お問い合わせ),
D request about personal data (開示等の請求)."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_DOUBLED = tuple((value or 36) * 2 % 37 for value in range(36))

_BLANKS_AND_HYPHENS = str.maketrans("", "", " -")
_CASE_NUMBER = re.compile(f"([{CASE_PREFIXES}])([0-9]{{7,18}})([0-9A-Z])")

_HALF = 36**6
_MERCHANT_IDS = 36**12
# any factors without a divisor in common with 36 are invertible; these have no pattern in base 36
_FIRST_FACTOR, _SHIFT, _SECOND_FACTOR = 2_862_933_555_777_941_755, 1_442_695_040_888_963_407, 3_202_034_522_624_059_733
_MERCHANT_ID = re.compile("[0-9A-Z]{13}")

_PHONE_MARKS = str.maketrans("", "", " -()[]")
_PHONE = re.compile("0[0-9]{9,10}")
_SERVICE_PREFIXES = ("0120", "0570", "0990")
_POSTAL_CODE = re.compile("〒? ?([0-9]{3}) ?-? ?([0-9]{4})")


def _remainder(text: str) -> int:
    remainder = 18
    for character in text:
        remainder = (_DOUBLED[remainder] + _VALUES[character]) % 36
    return remainder


def _check_character(text: str) -> str:
    return _ALPHABET[(1 - _DOUBLED[_remainder(text)]) % 36]


def case_number(prefix: str, serial: int) -> str:
    """The number of a case, such as A-0001234-5: prefix, serial in at least 7 digits, check character over both.

    Raises ValueError for a prefix that is none of CASE_PREFIXES and for a serial below 0 or of more than 18 digits.
    """
    if len(prefix) != 1 or prefix not in CASE_PREFIXES or not 0 <= serial < 10**18:
        raise ValueError(f"no case number: {prefix!r}, {serial}")
    digits = f"{serial:07d}"
    return f"{prefix}-{digits}-{_check_character(prefix + digits)}"


def parse_case_number(text: str) -> tuple[str, int] | None:
    """Prefix and serial of a case number, in any case and width, with or without hyphens and blanks; None when it is none or misread."""
    found = _CASE_NUMBER.fullmatch(half_width(text).translate(_BLANKS_AND_HYPHENS).upper())
    if found is None or _remainder(found[0]) != 1:
        return None
    serial = int(found[2])
    return (found[1], serial) if found[2] == f"{serial:07d}" else None


def normal_case_number(text: str) -> str:
    """A case number as it is stored, however it was typed; the text itself where it is none."""
    parsed = parse_case_number(text)
    return case_number(*parsed) if parsed else text


def show_registration_number(serial: int) -> str:
    """The number of a provider's registration as papers bear it: 第00012号."""
    return f"第{serial:05d}号"


def show_postal_code(digits: str) -> str:
    """A postal code (郵便番号) of 7 digits as it is written: 100-0001."""
    return f"{digits[:3]}-{digits[3:]}"


def merchant_id(serial: int) -> str:
    """The merchant ID (加盟店ID) of a serial: 12 characters 0-9A-Z that look nothing like the neighbour's, and a check character.

    The same serial always gives the same ID, two serials never do. It hides the order, it is no secret.
    Raises ValueError for a serial outside 0 to 36**12 - 1.
    """
    if not 0 <= serial < _MERCHANT_IDS:
        raise ValueError(f"no merchant ID: {serial}")
    upper, lower = divmod((serial * _FIRST_FACTOR + _SHIFT) % _MERCHANT_IDS, _HALF)
    rest = (lower * _HALF + upper) * _SECOND_FACTOR % _MERCHANT_IDS
    characters = []
    for _ in range(12):
        rest, value = divmod(rest, 36)
        characters.append(_ALPHABET[value])
    body = "".join(characters)
    return body + _check_character(body)


def merchant_id_is_checked(text: str) -> bool:
    """Whether the text is 13 characters 0-9A-Z of which the last is the right check character. IDs issued elsewhere may fail."""
    return _MERCHANT_ID.fullmatch(text) is not None and _remainder(text) == 1


def corporate_number(twelve: int) -> str:
    """The corporate number (法人番号) of 12 digits: the check digit in front. Raises ValueError for more than 12 digits or below 0."""
    if not 0 <= twelve < 10**12:
        raise ValueError(f"no corporate number: {twelve}")
    digits = f"{twelve:012d}"
    return _corporate_check_digit(digits) + digits


def corporate_number_is_checked(text: str) -> bool:
    """Whether the text is 13 digits with the right check digit."""
    return len(text) == 13 and text.isascii() and text.isdigit() and text[0] == _corporate_check_digit(text[1:])


def _corporate_check_digit(twelve: str) -> str:
    """法人番号の指定等に関する省令 article 2: from the right, every other digit counts once and the ones between twice."""
    return str(9 - (sum(map(int, twelve[1::2])) + 2 * sum(map(int, twelve[::2]))) % 9)


def normal_phone(text: str) -> str | None:
    """A Japanese telephone number as 10 or 11 digits from 0 on; hyphens, brackets, blanks, full width and +81 are tolerated, else None."""
    digits = half_width(text).translate(_PHONE_MARKS)
    if digits.startswith("+81"):
        digits = "0" + digits.removeprefix("+81").removeprefix("0")
    return digits if _PHONE.fullmatch(digits) else None


def show_phone(digits: str) -> str:
    """The number with hyphens where they are usual: 03-1234-5678, 0898-22-0001, 090-1234-5678, 0120-123-456. Unchanged if it is none."""
    if not _PHONE.fullmatch(digits):
        return digits
    if len(digits) == 11:
        first, last = (4 if digits.startswith("0800") else 3), 4
    elif digits.startswith(_SERVICE_PREFIXES):
        first, last = 4, 3
    else:
        first, last = area_code_length(digits), 4
    return f"{digits[:first]}-{digits[first:-last]}-{digits[-last:]}"


def normal_postal_code(text: str) -> str | None:
    """A postal code as 7 digits; 〒, a hyphen after the third digit, blanks and full width are tolerated, else None."""
    found = _POSTAL_CODE.fullmatch(half_width(text).strip(" "))
    return found[1] + found[2] if found else None
