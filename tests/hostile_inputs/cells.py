"""What stands in one cell of an application: numbers, look-alikes, what nobody sees, markup; one part of the table."""

from typing import Final

from tests.hostile_inputs.table_files import Case, csv_text, lines_of, written
from tests.hostile_inputs.ways import Scene, good_row

# The column, what is typed, what is right: kept as it is, kept otherwise, or the fault.
_AS_IT_IS: Final = "as it is"
_CELLS: Final[tuple[tuple[str, str, str], ...]] = (
    *(
        ("capital_yen", typed, "kept 1200000")
        for typed in ("1200000", "1,200,000", "１，２００，０００", "120万", "120万円", "0.0120億", "\u30001200000 ")
    ),
    *(
        ("capital_yen", typed, "資本金 not_a_number")
        for typed in (
            "1e5",
            "￥1,200,000",
            "1_000",
            "①",
            "٣",
            "५",
            "百二十万",
            "1.5",
            "1,20",
            "0x10",
            "Ⅳ",
            "³",
            "9" * 30,
            "9" * 5000,
            "nan",
            "inf",
            "１２ ３４",
        )
    ),
    *(("capital_yen", f"{minus}5", "資本金 negative") for minus in "-−－‐△▲ー—"),
    *(
        ("store_name", typed, "店舗名 forbidden_character")
        for typed in (
            "a\x01b",
            "a\x1b[2J",
            "a\x1b]52;c;eA==\x07",
            "a\x7fb",
            "a\x85b",
            "a\x9bb",
            "a\u202eb",
            "a\u2066b",
            "a\u200fb",
            "a\ufdd0b",
            "a\U0010ffffb",
        )
    ),
    *(
        ("store_name", typed, _AS_IT_IS)
        for typed in (
            "[/]",
            "[@click=app.quit]x[/]",
            "<b>太字</b>",
            "<img src='/etc/passwd'/>",
            "A&B",
            "=cmd|' /C calc'!A0",
            "@SUM(A1)",
            "+1",
            "-2+3",
            '"quoted", comma',
            "../../etc/passwd",
            "CON",
            "{x} %s $name",
            "'; DROP TABLE store;--",
            "sh\u0430p",  # a Cyrillic letter
            "ラ一メン",  # the kanji one for the long mark
            "髙﨑𠮷",
            "葛\U000e0100飾",  # a variant of a kanji
            "👨\u200d👩\u200d👧食堂",
            "e\u0301cole",
        )
    ),
    ("store_name", "\t=1+1", "kept =1+1"),
    ("store_name", "本館\r\n二階", "kept 本館 二階"),
    ("store_name", "本館\u2028二階", "kept 本館 二階"),
    ("store_name", "\ufeff見本\u200b屋", "kept 見本屋"),
    ("store_name", "見本\u2060屋\u00ad", "kept 見本屋"),
    ("store_name", "見本\U000e0041屋", "kept 見本屋"),
    ("store_name", "か\u3099らす", "kept がらす"),
    ("store_name", "パ\u309aン", "kept パ\u309aン"),
    *(
        ("store_name", typed, "店舗名 missing")
        for typed in ("\u200b", "\u2060", "\u00ad", "\u3164", "\u115f", "\ufe0f", "\u200d", "\U000e0100", "\u3000\n")
    ),
    ("store_name", "長" * 101, "店舗名 too_long"),
    ("store_name", "x" + "\u0301" * 100, "店舗名 too_long"),
    *(
        ("store_name", typed, "店舗名 my_number")
        for typed in (
            "123456789018",
            "1234 5678 9018",
            "1234-5678-9018",
            "１２３４　５６７８　９０１８",
            "1234ー5678ー9018",
            "1234−5678−9018",
            "12 34 56 78 90 18",
            "番号1234\u00a05678\u00a09018です",
            "1234\u200b56789018",
            "1234\u00ad5678\u00ad9018",
            "①②③456789018",
            "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟖",
        )
    ),
    ("store_name", "1234 5678 9012", _AS_IT_IS),  # its check digit is wrong
    ("provider_reference", "123456789018", _AS_IT_IS),  # an identifier is not searched
    ("provider_reference", "0012", _AS_IT_IS),
    ("provider_reference", "T-9\u200b001", "kept T-9001"),
    ("provider_reference", "x" * 41, "申請番号 too_long"),
    ("provider_reference", "=1+1", _AS_IT_IS),
    ("phone", "０８９８（２２）１２３４", "kept 0898221234"),
    ("phone", "+81 898-22-1234", "kept 0898221234"),
    ("phone", "8.98E+08", "電話番号 wrong_form"),
    ("phone", "٠٨٩٨٢٢١٢٣٤", "電話番号 wrong_form"),
    ("phone", "898221234", "電話番号 wrong_form"),
    ("phone", "#N/A", "電話番号 error_cell"),
    ("postal_code", "〒７９４−００４１", "kept 7940041"),
    ("postal_code", "794 004", "郵便番号 wrong_form"),
    ("contact_email", "mailto:desk@example.jp?x", _AS_IT_IS),
    ("contact_email", "desk@example", "担当者メール wrong_form"),
)


def _case(column: str, typed: str, right: str) -> Case:
    def give(scene: Scene) -> str:
        row = {**good_row(scene, "applications"), column: typed}
        return written(scene, csv_text(lines_of(scene, "applications", [row])).encode())

    shown = typed if len(typed) < 40 else f"{typed[:20]}… ({len(typed)})"
    return Case(f"{column} {shown!a}", "applications", give, f"kept {typed}" if right == _AS_IT_IS else right, column)


CELLS: Final = tuple(_case(*cell) for cell in _CELLS)
