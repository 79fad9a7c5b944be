"""How providers write what they send: widths of letters, spellings of numbers and amounts, and the same store written by another hand."""

import unicodedata

from secretariat.demo.chance import Dice, Weighted

Row = dict[str, object]
"""A row as sent: English keys of the columns, cell values in Japanese; an empty cell is None."""

_TO_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}
_KANA = "ァアィイゥウェエォオカキクケコサシスセソタチッツテトナニヌネノハヒフヘホマミムメモャヤュユョヨラリルレロワヲンー・　"
_KANA_HALF_WIDTH = "ｧｱｨｲｩｳｪｴｫｵｶｷｸｹｺｻｼｽｾｿﾀﾁｯﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓｬﾔｭﾕｮﾖﾗﾘﾙﾚﾛﾜｦﾝｰ･ "
_TO_HALF_WIDTH_KANA = str.maketrans(_KANA + "\u3099\u309a", _KANA_HALF_WIDTH + "ﾞﾟ")
_KANJI_DIGITS = "〇一二三四五六七八九"
_MAN = 10_000
_OKU = 100_000_000

_YEN_FORMS = Weighted([("number", 78), ("commas", 8), ("kanji", 7), ("full", 4), ("suffix", 3)])
_DIGIT_FORMS = Weighted([("hyphens", 70), ("bare", 22), ("full", 8)])


def full_width(text: str) -> str:
    """The text with its Latin letters, figures, signs and spaces in full width."""
    return text.translate(_TO_FULL_WIDTH)


def half_width_kana(reading: str) -> str:
    """A reading in half-width katakana (ﾊﾝｶｸ), voice marks apart."""
    return unicodedata.normalize("NFD", reading).translate(_TO_HALF_WIDTH_KANA)


def kanji_figure(figure: int) -> str:
    """A figure from 1 to 99 in kanji: 三, 十二, 二十."""
    tens, ones = divmod(figure, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _KANJI_DIGITS[tens] + "十") + (_KANJI_DIGITS[ones] if ones else "")


def digits_of(cell: object) -> str:
    """The figures of a cell, in half width, without hyphens."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", str(cell)) if "0" <= sign <= "9")


def written_number(dice: Dice, parts: tuple[str, ...]) -> str:
    """A postcode or telephone number given in parts: with hyphens, without, or in full width."""
    form = dice.weighted(_DIGIT_FORMS)
    if form == "bare":
        return "".join(parts)
    text = "-".join(parts)
    return full_width(text) if form == "full" else text


def written_yen(dice: Dice, amount: int) -> object:
    """An amount of whole yen as a cell: mostly a number, else 12,345,678 or 1億2,000万円 or in full width or with 円."""
    form = dice.weighted(_YEN_FORMS)
    if form == "number":
        return amount
    if form == "kanji" and amount >= _MAN and amount % _MAN == 0:
        oku, rest = divmod(amount, _OKU)
        return (f"{oku}億" if oku else "") + (f"{rest // _MAN:,}万" if rest else "") + "円"
    if form == "full":
        return full_width(f"{amount:,}")
    return f"{amount}円" if form == "suffix" else f"{amount:,}"


def written_reading(dice: Dice, reading: str) -> str:
    """A reading as a cell: katakana, once in a while in half width."""
    return half_width_kana(reading) if dice.chance(0.06) else reading


_LEGAL_FORMS = (("株式会社", "㈱"), ("株式会社", "(株)"), ("有限会社", "㈲"), ("合同会社", "(同)"))
_OLD_FORMS = (
    ("髙", "高"),
    ("﨑", "崎"),
    ("𠮷", "吉"),
    ("濵", "浜"),
    ("邊", "辺"),
    ("邉", "辺"),
    ("齋", "斎"),
    ("廣", "広"),
    ("櫻", "桜"),
    ("澤", "沢"),
)


def rewritten(dice: Dice, row: Row) -> Row:
    """The same store as another provider's clerk writes it: other widths, ㈱, newer kanji, no building, bare telephone."""
    other = dict(row)
    if dice.chance(0.4):
        other["store_name"] = _respelt(dice, str(row["store_name"]))
    if dice.chance(0.35):
        other["business_name"] = _respelt(dice, str(row["business_name"]))
    if dice.chance(0.2):
        other["store_name_kana"] = _kana_otherwise(dice, str(row["store_name_kana"]))
    if dice.chance(0.3):
        other["street"] = full_width(str(row["street"])) if dice.chance(0.5) else unicodedata.normalize("NFKC", str(row["street"]))
    if dice.chance(0.4):
        other["building"] = None
    if dice.chance(0.5):
        other["phone"] = digits_of(row["phone"])
    if dice.chance(0.3):
        other["postal_code"] = digits_of(row["postal_code"])
    if dice.chance(0.15):
        other["contact_name"] = None
    return other


def _respelt(dice: Dice, name: str) -> str:
    way = dice.below(3)
    if way == 0:
        return full_width(name)
    if way == 1:
        for old, new in _OLD_FORMS:
            name = name.replace(old, new)
        return name
    for long, short in _LEGAL_FORMS:
        if long in name:
            return name.replace(long, short).strip()
    return name.replace(" ", "").replace("　", "")


def _kana_otherwise(dice: Dice, reading: str) -> str:
    way = dice.below(3)
    if way == 0:
        return half_width_kana(unicodedata.normalize("NFKC", reading))
    return reading.replace("ー", "") or reading if way == 1 else reading.replace("ヅ", "ズ").replace("ヂ", "ジ").replace("ヴェ", "ベ")
