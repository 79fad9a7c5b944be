"""Folding for search, cleaning of cells, and what is found in text that must not enter."""

import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum.jp import in_

from secretariat.kanji_forms import FORMS
from secretariat.text import clean_cell, contains_my_number, forbidden_character, grams, half_width, is_plain, kana_key, norm

JAPANESE = st.text(alphabet="見本商店㈱株式会社法人医療財団()（）ーｰ-―〜~アイガｶﾞぁヴヶ々髙﨑齋１a Ａ･", max_size=30)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ラーメン見本", "らーめん見本"),
        ("ﾗｰﾒﾝ見本", "らーめん見本"),
        ("ラ−メン 見本", "らーめん見本"),
        ("ラ－メン・見本！", "らーめん見本"),
        ("ら〜めん　見本", "らーめん見本"),
        ("ＳＡＭＰＬＥ Ｓｈｏｐ", "sampleshop"),
        ("自由ヶ丘ｶﾞｰﾃﾞﾝ", "自由け丘がーでん"),
        ("佐々木", "佐々木"),
        ("北町1−2‐3", "北町1ー2ー3"),
        ("", ""),
    ],
)
def test_width_case_kana_and_dashes_are_folded(written: str, folded: str) -> None:
    assert norm(written) == folded


@pytest.mark.parametrize(
    "written",
    [
        "株式会社見本商事",
        "見本商事株式会社",
        "㈱見本商事",
        "見本商事（株）",
        "(株) 見本商事",
        "株式　会社 見本商事",
        "株式會社見本商事",
        "㍿見本商事",
        "（ 有 ）見本商事",
    ],
)
def test_a_firm_is_the_same_with_its_legal_form_written_in_any_way(written: str) -> None:
    assert norm(written) == norm("見本商事") == "見本商事"


@pytest.mark.parametrize("written", ["株式会社", "（株）", "特定非営利活動法人", "・！？", " 　"])
def test_nothing_is_left_of_a_legal_form_or_signs_alone(written: str) -> None:
    assert norm(written) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [("髙﨑", "高崎"), ("邊", "辺"), ("邉󠄀", "辺"), ("齋", "斉"), ("斎", "斉"), ("齊", "斉"), ("𠮷", "吉"), ("濵", "浜"), ("嶋", "島")],
)
def test_old_forms_of_kanji_are_folded(old: str, new: str) -> None:
    assert norm(old) == norm(new) == new


def test_each_form_of_a_kanji_stands_in_one_group_only_and_survives_unicode_folding() -> None:
    forms = "".join(FORMS.split())
    assert len(set(forms)) == len(forms)
    assert unicodedata.normalize("NFKC", forms) == forms
    assert len(forms) - len(FORMS.split()) > 60


@given(JAPANESE)
@example("株式株式会社会社")
@example("(株(株)式会社")
def test_folding_twice_changes_nothing(written: str) -> None:
    assert norm(norm(written)) == norm(written)
    assert kana_key(norm(written)) == kana_key(written)


@given(st.text())
def test_what_is_folded_holds_letters_and_digits_only(written: str) -> None:
    assert norm(written).isalnum() or norm(written) == ""


@given(JAPANESE)
def test_unicode_forms_of_one_text_are_folded_alike(written: str) -> None:
    assert norm(unicodedata.normalize("NFD", written)) == norm(unicodedata.normalize("NFC", written))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ミホンショウテン", "みほんしょうてん"),
        ("キャッシュ", "キヤツシユ"),
        ("コーヒー", "コヒ"),
        ("ヴァイオリン", "バイオリン"),
        ("ヴィラ", "ビラ"),
        ("ちぢみ", "チジミ"),
        ("カブシキガイシャミホン", "ミホン"),
        ("ミホン ユウゲンカイシャ", "ミホン"),
        ("イッパンシャダンホウジンミホン", "ﾐﾎﾝ"),
    ],
)
def test_readings_that_sound_alike_have_one_key(one: str, other: str) -> None:
    assert kana_key(one) == kana_key(other) != ""


def test_grams_are_single_characters_and_pairs_within_each_field() -> None:
    assert grams(["見本店", "ab", "", "字"]) == {"見", "本", "店", "見本", "本店", "a", "b", "ab", "字"}
    assert grams([]) == set()


@given(st.lists(st.text(max_size=12), max_size=4), st.data())
def test_every_part_of_a_field_is_found_by_its_grams(fields: list[str], data: st.DataObject) -> None:
    indexed = grams(fields)
    assert all(len(gram) in (1, 2) and any(gram in field for field in fields) for gram in indexed)
    if any(fields):
        field = data.draw(st.sampled_from([field for field in fields if field]))
        begin = data.draw(st.integers(0, len(field) - 1))
        end = data.draw(st.integers(begin + 1, len(field)))
        assert grams([field[begin:end]]) <= indexed


@pytest.mark.parametrize(
    ("cell", "clean", "replaced"),
    [
        ("見本 店", "見本 店", False),
        ("  見本店\u3000\u3000", "見本店", False),
        ("\ufeff見本店\r\n", "見本店", False),
        ("見本\r\n店", "見本 店", True),
        ("見本 \n\t 店\u2028一", "見本 店 一", True),
        ("見本\u3000店", "見本\u3000店", False),
        ("", "", False),
        ("\n\t ", "", False),
    ],
)
def test_line_breaks_inside_a_cell_become_one_blank_and_outer_blanks_go(cell: str, clean: str, replaced: bool) -> None:
    assert clean_cell(cell) == (clean, replaced)


@given(st.text(alphabet="ab \u3000\n\r\t\u00a0"))
def test_a_clean_cell_stays_as_it_is(cell: str) -> None:
    clean, _ = clean_cell(cell)
    assert clean_cell(clean) == (clean, False)
    assert [part for part in clean if part not in " \u3000\u00a0"] == [part for part in cell if part in "ab"]


@pytest.mark.parametrize("edge", ["\x1c", "\x0b", "\x85", "\x1f"])
def test_cleaning_does_not_swallow_control_characters(edge: str) -> None:
    clean, replaced = clean_cell(f" {edge}見本{edge}\n")
    assert (clean, replaced) == (f"{edge}見本{edge}", False)
    assert forbidden_character(clean) == f"U+{ord(edge):04X}"


@pytest.mark.parametrize(
    ("cell", "clean"),
    [
        ("見\u200b本\u2060店\u00ad", "見本店"),
        ("\u3164", ""),
        ("\ufe0f\u200d\U000e0100", ""),
        ("葛\U000e0100飾", "葛\U000e0100飾"),
        ("か\u200b\u3099らす", "がらす"),
        ("ハ\u309aン", "パン"),
        ("\ufa19社", "\ufa19社"),  # a form of a kanji that Unicode would fold
    ],
)
def test_what_nobody_sees_goes_kana_in_two_are_one_and_forms_of_kanji_stay(cell: str, clean: str) -> None:
    assert clean_cell(cell) == (clean, False)


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_plain_or_clean_is_not_changed_again(cell: str) -> None:
    clean, _ = clean_cell(cell)
    assert clean_cell(clean) == (clean, False)
    if is_plain(cell):
        assert clean == clean_cell(cell.strip(" "))[0]
        assert forbidden_character(cell) is None


def is_forbidden(code: int) -> bool:
    category = unicodedata.category(chr(code))
    control = category == "Cc" and chr(code) not in "\t\n\r"
    mark = category == "Cf" and (unicodedata.bidirectional(chr(code)) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
    implicit_mark = code in (0x200E, 0x200F, 0x061C)
    noncharacter = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return control or mark or implicit_mark or category == "Cs" or noncharacter


def test_exactly_control_characters_bidi_marks_surrogates_and_noncharacters_are_forbidden() -> None:
    forbidden = {code for code in range(sys.maxunicode + 1) if forbidden_character(chr(code))}
    assert forbidden == {code for code in range(sys.maxunicode + 1) if is_forbidden(code)}


def test_the_first_forbidden_character_is_named() -> None:
    assert forbidden_character("見本\u3000店\u202e\x1b") == "U+202E"
    assert forbidden_character("見本\x1b[2J") == "U+001B"
    assert forbidden_character("\U0001ffff") == "U+1FFFF"
    assert forbidden_character("見本\u3000店 😀 𠮷\n二行目") is None
    assert forbidden_character("") is None


def my_number(eleven: int) -> str:
    digits = f"{eleven:011d}"
    return digits + in_.calc_check_digit(digits)


MY_NUMBERS = st.integers(0, 10**11 - 1).map(my_number)
FULL_WIDTH = str.maketrans("0123456789- ", "０１２３４５６７８９－　")


@given(MY_NUMBERS, st.sampled_from(["", " ", "-"]), st.sampled_from([(12,), (4, 4, 4), (6, 6), (3, 3, 3, 3), (1,) * 12]), st.booleans())
def test_a_my_number_is_found_in_any_grouping_and_width(number: str, separator: str, groups: tuple[int, ...], full: bool) -> None:
    written = separator.join(number[sum(groups[:place]) : sum(groups[: place + 1])] for place in range(len(groups)))
    for text in (
        written,
        f"見本太郎 {written}",
        f"番号:{written}（控え）",
        f"北町1-2-3\n{written}" if groups in ((12,), (4, 4, 4)) else written,
    ):
        assert contains_my_number(text.translate(FULL_WIDTH) if full else text)


@given(MY_NUMBERS)
def test_a_wrong_check_digit_is_no_my_number(number: str) -> None:
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not contains_my_number(wrong)
    assert not contains_my_number(f"{wrong[:4]} {wrong[4:8]} {wrong[8:]}")


@given(MY_NUMBERS, st.text(alphabet="0123456789", min_size=1, max_size=5), st.booleans())
def test_a_my_number_inside_a_longer_run_is_none(number: str, more: str, before: bool) -> None:
    longer = more + number if before else number + more
    assert not contains_my_number(f"番号{longer}番")


@given(MY_NUMBERS, st.sampled_from("0123456789"), st.sampled_from("- －ー"))
def test_a_corporate_number_in_its_printed_groups_is_no_my_number(number: str, first: str, separator: str) -> None:
    corporate = separator.join((first, number[:4], number[4:8], number[8:]))
    assert not contains_my_number(corporate)
    assert not contains_my_number(f"法人番号{corporate}")


@given(MY_NUMBERS, st.integers(0, 9999), st.sampled_from("- "), st.booleans())
def test_a_payment_card_number_in_groups_is_no_my_number(number: str, more: int, separator: str, before: bool) -> None:
    groups = [number[:4], number[4:8], number[8:]]
    groups.insert(0 if before else 3, f"{more:04d}")
    assert not contains_my_number(separator.join(groups))


def test_few_digits_letters_between_or_mixed_separators_are_no_my_number() -> None:
    number = my_number(12345678901)
    assert not contains_my_number(f"{number[:6]}a{number[6:]}")
    assert not contains_my_number(f"{number[:3]}-{number[3:7]}-{number[7:11]} {number[11:]}")
    assert not contains_my_number("電話 03-1234-5678")
    assert not contains_my_number("")


def test_invisible_characters_do_not_hide_a_my_number() -> None:
    number = my_number(12345678901)
    assert contains_my_number("\u200b".join(number))


def test_digits_in_rings_do_not_hide_a_my_number() -> None:
    number = my_number(12345678901)
    rings = "".join(chr(0x245F + int(digit)) if digit != "0" else "⓪" for digit in number)
    assert contains_my_number(rings)
    assert contains_my_number(rings[:5] + number[5:])


def test_half_width_keeps_what_only_looks_like_a_digit() -> None:
    assert half_width("１２Ａ　−３ー４（①²٣）") == "12A -3-4(①²٣)"
