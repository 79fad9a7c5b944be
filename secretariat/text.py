"""Text as people type it: folded for search and comparison, cleaned for the record, and looked through for what must not enter.

Folding: Unicode NFKC (UAX #15), case, hiragana for katakana, one dash, one form of each kanji, no legal form, letters and digits only.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from operator import add

from secretariat.kanji_forms import folding

NORM_VERSION = 2
"""Goes up whenever `norm` or `kana_key` gives another result for any text, or what look-up indexes changes
(callcentre.search_index): what was indexed under another number is rebuilt."""

_HYPHENS = "-‐‑‒–—―⁃−─━ー﹘﹣－ｰ"
_WAVES = "~〜～〰∼"
_BLANKS = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff"
_LINE_BREAKS = "\t\n\r\u2028\u2029"

_KATAKANA = {katakana: katakana - 0x60 for katakana in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
_SEARCH_FORMS: dict[int, int | str] = {
    **_KATAKANA,
    **folding(),
    **dict.fromkeys(map(ord, _HYPHENS + _WAVES), "ー"),
    **str.maketrans("ヵヶゕゖ", "かけかけ"),
}
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_ABBREVIATED_LEGAL_FORM = re.compile(r"\( *(?:株|有|同|資|名|社|財|医|学|福|宗|農|特非|npo|一社|一財|公社|公財|医社|医財|社福) *\)")
_LEGAL_FORM = re.compile(
    "(?:株式|有限|合同|合資|合名)会社|(?:一般|公益)?(?:社団|財団)法人|(?:社会|特定)?医療法人(?:社団|財団)?|(?:特定非営利活動|npo)法人"
    "|(?:社会福祉|学校|宗教|農事組合)法人|(?:税理士|弁護士|司法書士|行政書士|社会保険労務士|監査)法人"
)

_READING_FORMS = str.maketrans("ぁぃぅぇぉっゃゅょゎぢづをゐゑ", "あいうえおつやゆよわじずおいえ", "ー")
_V_SOUNDS = (("ゔぁ", "ば"), ("ゔぃ", "び"), ("ゔぇ", "べ"), ("ゔぉ", "ぼ"), ("ゔ", "ぶ"))
_LEGAL_FORM_READING = re.compile(
    "(?:かぶしき|ゆうげん|ごうどう|ごうし|ごうめい)[かが]いしゃ|(?:いっぱん|こうえき)?(?:しゃだん|ざいだん)ほうじん"
    "|(?:しゃかい|とくてい)?いりょうほうじん(?:しゃだん|ざいだん)?|(?:とくていひえいりかつどう|しゃかいふくし|がっこう|しゅうきょう)ほうじん"
)

_HALF_WIDTH: dict[int, int | str] = {
    **{full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
    **dict.fromkeys(map(ord, _BLANKS), " "),
}

_UNSEEN_MARKS = "\u00ad\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
_FORM_CHOOSERS = "\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef"
_VOICE_MARKS = "\u3099\u309a"
# soft hyphens, joints and blanks of no width, fillers, tags; what chooses the form of a character is seen on that one, not by itself
_UNSEEN = re.compile(f"[{_UNSEEN_MARKS}]")
_NOTHING_SEEN = re.compile(f"[{_FORM_CHOOSERS}{_BLANKS}{_LINE_BREAKS}]*")
_KANA_IN_TWO = re.compile(f"[\u3046-\u30fd][{_VOICE_MARKS}]")
_NOT_PLAIN = re.compile(f"[{_UNSEEN_MARKS}{_FORM_CHOOSERS}{_VOICE_MARKS}]")

_LINE_BREAK = re.compile(f"[{_LINE_BREAKS}]")
_SUPPLEMENTARY_NONCHARACTERS = "".join(chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + _SUPPLEMENTARY_NONCHARACTERS
    + "]"
)

_DIGIT = re.compile("[\\d\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u24ea]")  # in a ring, raised and lowered, too
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_GROUP_SEPARATORS = re.compile(f"[{_HYPHENS}{_BLANKS}{_LINE_BREAKS}]+")
_TWELVE_DIGITS = (
    # all digits that hyphens, or blanks, join: a part of a longer number is no candidate
    re.compile(r"(?<![0-9])(?<![0-9]-)[0-9](?:-?[0-9]){11}(?!-?[0-9])"),
    re.compile(r"(?<![0-9])(?<![0-9] )[0-9](?: ?[0-9]){11}(?! ?[0-9])"),
    # as printed on the card, after something else that ends in a digit; but not 1-4-4-4 (a corporate number) or 4-4-4-4 (a payment card)
    re.compile(r"(?<![0-9])(?<![^0-9-][0-9][ -])(?<![0-9]{4}[ -])[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}(?!\1?[0-9])"),
)


def norm(text: str) -> str:
    """The text as it is searched and compared: ㈱髙﨑 ラ－メン and 高崎らーめん株式会社 both give 高崎らーめん.

    Empty when nothing is left, as of 株式会社 alone.
    """
    plain = folded(text)
    if "(" in plain:
        plain = _ABBREVIATED_LEGAL_FORM.sub("", plain)
    if not plain.isalnum():
        plain = _NOT_ALPHANUMERIC.sub("", plain)
    if "会社" in plain or "法人" in plain:
        return _without(_LEGAL_FORM, plain)
    return plain


def folded(text: str) -> str:
    """The text with one form of each letter, kanji and dash, signs and blanks left as they are: １－２ ﾗ-ﾒﾝ gives 1ー2 らーめん."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_SEARCH_FORMS)


def letter_forms() -> tuple[str, str]:
    """The letters that `folded` writes otherwise, and how, letter by letter: what a database's `translate` takes."""
    single = {chr(letter): chr(form) if isinstance(form, int) else form for letter, form in _SEARCH_FORMS.items()}
    return "".join(single), "".join(single.values())


def kana_key(text: str) -> str:
    """A reading, folded looser than `norm`: no long marks, large kana for small, じ for ぢ, ば for ヴァ, no reading of a legal form."""
    plain = norm(text)
    if "いしゃ" in plain or "ほうじん" in plain:
        plain = _without(_LEGAL_FORM_READING, plain)
    if "ゔ" in plain:
        for sound, written in _V_SOUNDS:
            plain = plain.replace(sound, written)
    return plain.translate(_READING_FORMS)


def _without(pattern: re.Pattern[str], text: str) -> str:
    # again until nothing is found: what stood around a word that went may form one
    while (shorter := pattern.sub("", text)) != text:
        text = shorter
    return text


def grams(fields: Iterable[str]) -> set[str]:
    """All single characters and all pairs of neighbours within each field. The fields are folded already (`norm`, `kana_key`)."""
    found: set[str] = set()
    for field in fields:
        found.update(field)
        found.update(map(add, field, field[1:]))
    return found


def half_width(text: str) -> str:
    """Full-width signs, digits and letters as ASCII, every hyphen (also ー and −) as '-', every blank as ' '; all else unchanged.

    Narrower than NFKC, which takes ① and ² for digits.
    """
    return text if text.isascii() else text.translate(_HALF_WIDTH)


def is_plain(text: str) -> bool:
    """Whether `clean_cell` changes nothing but outer blanks, and `forbidden_character` finds nothing: so it is with nearly every text."""
    return text.isprintable() and (text.isascii() or _NOT_PLAIN.search(text) is None)


def clean_cell(text: str) -> tuple[str, bool]:
    """The text without outer blanks, line breaks and tabs inside as one space, and whether there were any inside.

    Characters that nobody sees go, and kana that came in two (か and a mark, as Macs write names of files) are put together: what looks the
    same is the same. Other control characters stay, for `forbidden_character` to find.
    """
    if not text.isascii():
        text = _KANA_IN_TWO.sub(lambda kana: unicodedata.normalize("NFC", kana[0]), _UNSEEN.sub("", text))
        text = "" if _NOTHING_SEEN.fullmatch(text) else text
    stripped = text.strip(_BLANKS + _LINE_BREAKS)
    if not _LINE_BREAK.search(stripped):
        return stripped, False
    lines = (line.strip(_BLANKS) for line in _LINE_BREAK.split(stripped))
    return " ".join(line for line in lines if line), True


def forbidden_character(text: str) -> str | None:
    """Names the first character that must not enter ('U+202E'): control character, bidirectional mark, lone surrogate, noncharacter.

    Tab, line feed and carriage return are allowed here: a cell loses them in `clean_cell`, a note keeps them.
    """
    # none of the forbidden ones is printable, and this is quicker than the search; the full-width blank is not printable either, but common
    if text.replace("\u3000", " ").isprintable():
        return None
    found = _FORBIDDEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else None


def without_forbidden(text: str) -> str:
    """The text with U+FFFD for every character that `forbidden_character` names: for files that programs show as they stand."""
    return text if text.isprintable() else _FORBIDDEN.sub("\ufffd", text)


def harmless_json(document: str) -> str:
    """A JSON document that says the same, with the characters that must not enter as escapes: a terminal or editor acts on none."""
    return document if document.isprintable() else _FORBIDDEN.sub(lambda found: json.dumps(found[0])[1:-1], document)


def contains_my_number(text: str) -> bool:
    """Whether a マイナンバー (個人番号) may stand in the text: exactly 12 digits with the right check digit, in one run or in groups.

    Groups are joined by blanks or by hyphens, in any width. One 12-digit number in ten passes by chance.
    Check digit: 総務省令第85号 (2014) article 5.
    """
    if len(text) < 12 or len(_DIGIT.findall(text)) < 12:
        return False
    from stdnum.jp import in_  # slow to import, and hardly any text comes this far

    # the patterns look back at what stands before a first digit: let something stand there
    joined = " " + _GROUP_SEPARATORS.sub(_joint, _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))
    return any(in_.is_valid(found[0]) for pattern in _TWELVE_DIGITS for found in pattern.finditer(joined))


def _joint(separators: re.Match[str]) -> str:
    return " " if not separators[0].strip(_BLANKS + _LINE_BREAKS) else "-"
