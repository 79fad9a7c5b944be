"""Names of made-up stores: trade words with family names, places and words of beauty, in kanji, kana and Latin letters of both widths."""

from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.names import Trade, Word, Words
from secretariat.demo.writing import full_width


def store_name(dice: Dice, words: Words, trade: Trade, owner: Word | None) -> Word:
    """A name for a store of the trade; `owner` is the family whose name it may bear."""
    pattern = dice.pick(trade.names)
    if pattern.text.isascii() or "Ａ" <= pattern.text[0] <= "Ｚ":
        name = pattern.around(_latin_subject(dice, words))
        return Word(full_width(name.text), name.reading) if dice.chance(0.25) or not pattern.text.isascii() else name
    return pattern.around(dice.weighted(_SUBJECTS)(dice, words, owner))


def branch_name(dice: Dice, words: Words, name: Word, ending: Word) -> Word:
    """The name of a further store: name, place and an ending such as 店."""
    place = dice.pick(words.places) if dice.chance(0.3) else coined(dice, words)
    gap = " " if dice.chance(0.5) else "　"
    text, reading = place.text.removesuffix("の"), place.reading.removesuffix("ノ")
    return Word(f"{name.text}{gap}{text}{ending.text}", f"{name.reading} {reading}{ending.reading}")


def coined(dice: Dice, words: Words) -> Word:
    """A name that looks like one of old: 松風, 朝倉, 銀鶴."""
    return dice.pick(words.firsts).before(dice.pick(words.seconds))


def _family(dice: Dice, words: Words, owner: Word | None) -> Word:
    return owner or dice.pick(words.families)


def _full_name(dice: Dice, words: Words, owner: Word | None) -> Word:
    return _family(dice, words, owner).before(dice.pick(words.given))


def _beauty(dice: Dice, words: Words, _owner: Word | None) -> Word:
    return dice.pick(words.beauties)


def _given(dice: Dice, words: Words, _owner: Word | None) -> Word:
    return dice.pick(words.given)


def _coined(dice: Dice, words: Words, _owner: Word | None) -> Word:
    return coined(dice, words)


def _family_of_place(dice: Dice, words: Words, owner: Word | None) -> Word:
    return dice.pick(words.places).before(_family(dice, words, owner))


def _beauty_of_place(dice: Dice, words: Words, owner: Word | None) -> Word:
    return dice.pick(words.places).before(_beauty(dice, words, owner))


def _coined_of_place(dice: Dice, words: Words, _owner: Word | None) -> Word:
    return dice.pick(words.places).before(coined(dice, words))


_SUBJECTS = Weighted(
    [
        (_family, 9),
        (_beauty, 5),
        (_given, 4),
        (_coined, 30),
        (_full_name, 12),
        (_family_of_place, 12),
        (_beauty_of_place, 14),
        (_coined_of_place, 14),
    ]
)


def _latin_subject(dice: Dice, words: Words) -> Word:
    first, way = dice.pick(words.latin), dice.below(12)
    if way == 0:
        return first
    second = dice.pick(words.latin)
    joint, said = _JOINTS[way % len(_JOINTS)]
    subject = Word(f"{first.text}{joint}{second.text}", f"{first.reading}{said}{second.reading}")
    return Word(subject.text.upper(), subject.reading) if dice.chance(0.2) else subject


_JOINTS = ((" ", " "), (" ", " "), (" & ", " アンド "), (" to ", " ト "), ("-", " "))
