"""A labelled set for finding one store in several applications: made-up shops, the same ones declared anew, and others that look alike.

Nothing of how the program reads names and addresses is used here: spellings, slips and ways to write numbers are made by tables of its own.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from secretariat.screening.matching.score import Traits

_TRADES: Final = (
    ("喫茶", "キッサ"),
    ("食堂", "ショクドウ"),
    ("美容室", "ビヨウシツ"),
    ("理容", "リヨウ"),
    ("花屋", "ハナヤ"),
    ("書店", "ショテン"),
)
_TRADES_AFTER: Final = (
    ("商店", "ショウテン"),
    ("ベーカリー", "ベーカリー"),
    ("クリーニング", "クリーニング"),
    ("酒店", "サケテン"),
    ("薬局", "ヤッキョク"),
)
_WORDS: Final = (
    ("高崎", "タカサキ"),
    ("渡辺", "ワタナベ"),
    ("斉藤", "サイトウ"),
    ("桜", "サクラ"),
    ("松風", "マツカゼ"),
    ("広田", "ヒロタ"),
    ("国分", "コクブ"),
    ("浜田", "ハマダ"),
    ("黒沢", "クロサワ"),
    ("朝日", "アサヒ"),
    ("若葉", "ワカバ"),
    ("つばさ", "ツバサ"),
    ("みどり", "ミドリ"),
    ("銀河", "ギンガ"),
    ("千歳", "チトセ"),
    ("大和", "ヤマト"),
    ("富士", "フジ"),
    ("白鳥", "ハクチョウ"),
    ("鈴木", "スズキ"),
    ("小林", "コバヤシ"),
    ("長谷川", "ハセガワ"),
    ("花園", "ハナゾノ"),
    ("真珠", "シンジュ"),
    ("青空", "アオゾラ"),
    ("竹内", "タケウチ"),
    ("石田", "イシダ"),
    ("亀屋", "カメヤ"),
    ("鶴見", "ツルミ"),
)
_GIVEN: Final = (
    ("一", "イチ"),
    ("美", "ミ"),
    ("和", "ワ"),
    ("正", "マサ"),
    ("幸", "サチ"),
    ("光", "ヒカリ"),
    ("栄", "サカエ"),
    ("豊", "ユタカ"),
)
_PEOPLE: Final = ("太郎", "花子", "一郎", "次郎", "三郎", "良子", "明", "実", "恵", "進", "茂", "清")
_BRANCHES: Final = (
    ("駅前", "エキマエ"),
    ("東館", "ヒガシカン"),
    ("西館", "ニシカン"),
    ("2号", "ニゴウ"),
    ("地下街", "チカガイ"),
    ("南口", "ミナミグチ"),
)
_CITIES: Final = (("愛媛県", "今治市"), ("東京都", "八王子市"), ("大阪府", "堺市堺区"), ("宮城県", "仙台市青葉区"), ("石川県", "七尾市"))
_TOWNS: Final = ("本町", "港町", "元町", "栄町", "旭町", "緑町", "東見本", "西見本", "中見本", "見本台", "見本ヶ丘", "新見本町")
_OLD_FORMS: Final = {
    "高": "髙",
    "崎": "﨑",
    "辺": "邊",
    "斉": "齋",
    "桜": "櫻",
    "広": "廣",
    "国": "國",
    "浜": "濱",
    "沢": "澤",
    "亀": "龜",
    "鶴": "靏",
    "栄": "榮",
}
_NUMERALS: Final = "〇一二三四五六七八九"
_LONG: Final = {"ショウ": "ショー", "ドウ": "ドー", "トウ": "トー", "シュウ": "シュー"}
_ANY: Final = "あいうえおかきくけこさしすせそたちつてとなにぬねの山川田中木村井上松本"
Make = Callable[[random.Random, Traits], Traits]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A second declaration: of what kind, of which shop (its place), and whether it is that very shop."""

    kind: str
    shop: int
    same: bool
    declared: Traits


def shops(chance: random.Random, count: int) -> list[Traits]:
    """Made-up shops, no two at one address."""
    return [_shop(chance, place) for place in range(count)]


def labelled(chance: random.Random, known: list[Traits], count: int) -> list[Labelled]:
    """So many second declarations, of each kind about as many."""
    kinds = [*SAME.items(), *OTHERS.items()]
    found: list[Labelled] = []
    for place in range(count):
        kind, make = kinds[place % len(kinds)]
        shop = chance.randrange(len(known))
        found.append(Labelled(kind, shop, kind in SAME, make(chance, known[shop])))
    return found


def _shop(chance: random.Random, place: int) -> Traits:
    word, given, trade = chance.choice(_WORDS), chance.choice(_GIVEN), chance.choice(_TRADES)
    if chance.random() < 0.4:
        trade = chance.choice(_TRADES_AFTER)
        name, kana = word[0] + given[0] + trade[0], word[1] + given[1] + trade[1]
    else:
        name, kana = trade[0] + word[0] + given[0], trade[1] + word[1] + given[1]
    if chance.random() < 0.3:
        branch = chance.choice(_BRANCHES)
        name, kana = f"{name} {branch[0]}店", f"{kana} {branch[1]}テン"
    prefecture, city = chance.choice(_CITIES)
    owner = f"{chance.choice(_WORDS)[0]} {chance.choice(_PEOPLE)}"
    is_firm = chance.random() < 0.6
    number = f"{9_000_000_000_000 + place}" if is_firm else None
    street = f"{chance.choice(_TOWNS)}{1 + place // 600 % 9}-{1 + place % 29}-{1 + place // 29 % 21}"
    building = f"見本{chance.choice(_WORDS)[0]}ビル{chance.randrange(1, 9)}F" if chance.random() < 0.3 else ""
    return Traits(
        name, kana, prefecture, city, street, building, _phone(chance), number, f"{word[0]}{given[0]}株式会社" if is_firm else owner, owner
    )


def _phone(chance: random.Random) -> str:
    return f"0{chance.randrange(3, 9)}{chance.randrange(10**7, 10**8)}"


# the same shop, declared anew


def _old_forms(_: random.Random, shop: Traits) -> Traits:
    return replace(shop, name="".join(_OLD_FORMS.get(character, character) for character in shop.name))


def _legal_form(chance: random.Random, shop: Traits) -> Traits:
    return replace(shop, name=chance.choice(("株式会社{}", "(株){}", "{}　", "㈱ {}")).format(shop.name), phone=_phone(chance))


def _slip(chance: random.Random, text: str, letters: str) -> str:
    at, way = chance.randrange(len(text)), chance.randrange(3)
    if way == 0:
        return text[:at] + chance.choice(letters) + text[at + 1 :]
    if way == 1 and len(text) > 2:
        return text[:at] + text[at + 1 :]
    at = min(at, len(text) - 2)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _typo(chance: random.Random, shop: Traits) -> Traits:
    return replace(shop, name=_slip(chance, shop.name, _ANY))


def _typo_and_moved_phone(chance: random.Random, shop: Traits) -> Traits:
    return replace(_typo(chance, shop), phone=_phone(chance))


def _typo_in_both(chance: random.Random, shop: Traits) -> Traits:
    return replace(_typo_and_moved_phone(chance, shop), kana=_slip(chance, shop.kana, "アイウエオカキクケコ"))


def _in_kana(chance: random.Random, shop: Traits) -> Traits:
    kana = shop.kana
    for one, other in _LONG.items():
        kana = kana.replace(one, other)
    return replace(shop, name=shop.kana, kana=kana, phone=_phone(chance))


def _moved_phone(chance: random.Random, shop: Traits) -> Traits:
    return replace(shop, phone=_phone(chance))


def _wrong_digit(chance: random.Random, shop: Traits) -> Traits:
    at = chance.randrange(2, len(shop.phone))
    return replace(
        shop, phone=shop.phone[:at] + str((int(shop.phone[at]) + 1) % 10) + shop.phone[at + 1 :], name=_slip(chance, shop.name, _ANY)
    )


def _split(shop: Traits) -> tuple[str, list[int]]:
    at = next(place for place, character in enumerate(shop.street) if character.isdigit())
    return shop.street[:at], [int(number) for number in shop.street[at:].split("-")]


def _numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _NUMERALS[tens] + "十") + ("" if ones == 0 and tens else _NUMERALS[ones])


def _another_way_to_write(chance: random.Random, shop: Traits) -> Traits:
    town, (first, second, third) = _split(shop)
    street = chance.choice(
        (
            f"{town}{first}丁目{second}番{third}号",
            f"{town}{_numeral(first)}丁目{_numeral(second)}番{_numeral(third)}号",
            f"大字{town}{first}丁目{second}番地{third}",
            f"{town}{first}−{second}−{third} 見本ビル3階",
        )
    )
    return replace(shop, street=street, building="", phone=_phone(chance), name=_slip(chance, shop.name, _ANY))


def _re_numbered(chance: random.Random, shop: Traits) -> Traits:
    town, _ = _split(shop)
    return replace(shop, street=f"{town}{chance.randrange(100, 999)}番地{chance.randrange(1, 20)}")


def _everything_at_once(chance: random.Random, shop: Traits) -> Traits:
    return replace(_re_numbered(chance, shop), name=_slip(chance, shop.name, _ANY), phone=_phone(chance))


# other shops that look alike


def _branch_here(chance: random.Random, shop: Traits) -> Traits:
    chain, kana = shop.name.rpartition(" ")[0] or shop.name, shop.kana.rpartition(" ")[0] or shop.kana
    branch = chance.choice([branch for branch in _BRANCHES if not shop.name.endswith(f"{branch[0]}店")])
    named = replace(shop, name=f"{chain} {branch[0]}店", kana=f"{kana} {branch[1]}テン")
    return replace(named, building=f"見本モール{branch[0]}{chance.randrange(1, 9)}階", phone=_phone(chance))


def _branch_elsewhere(chance: random.Random, shop: Traits) -> Traits:
    branch = replace(_branch_here(chance, shop), phone=shop.phone, building="")
    town = chance.choice([town for town in _TOWNS if not shop.street.startswith(town)])
    return replace(branch, street=f"{town}{chance.randrange(1, 9)}-{chance.randrange(30, 60)}-1")


def _neighbour(chance: random.Random, shop: Traits) -> Traits:
    other = _shop(chance, chance.randrange(10**6, 10**7))
    here = replace(other, prefecture=shop.prefecture, city=shop.city, street=shop.street, building=f"見本ビル{chance.randrange(1, 9)}F")
    return replace(here, phone=shop.phone[:-1] + str((int(shop.phone[-1]) + 1) % 10))


def _namesake(chance: random.Random, shop: Traits) -> Traits:
    other = _shop(chance, chance.randrange(10**6, 10**7))
    town = chance.choice([town for town in _TOWNS if not shop.street.startswith(town)])
    street = f"{town}{chance.randrange(1, 9)}-{chance.randrange(60, 90)}-1"
    return replace(other, name=shop.name, kana=shop.kana, prefecture=shop.prefecture, city=shop.city, street=street)


def _somebody_else(chance: random.Random, shop: Traits) -> Traits:
    other = _shop(chance, chance.randrange(10**6, 10**7))
    return replace(other, prefecture=shop.prefecture, city=shop.city, street=f"{_split(shop)[0]}{chance.randrange(100, 999)}番地")


SAME: Final[Mapping[str, Make]] = {
    "old forms of kanji": _old_forms,
    "legal form, moved phone": _legal_form,
    "slip in the name": _typo,
    "slip in the name, moved phone": _typo_and_moved_phone,
    "slips in name and reading, moved phone": _typo_in_both,
    "written in kana, moved phone": _in_kana,
    "moved phone": _moved_phone,
    "slips in name and phone": _wrong_digit,
    "another way to write the address, slip, moved phone": _another_way_to_write,
    "re-numbered address": _re_numbered,
    "re-numbered address, slip, moved phone": _everything_at_once,
}
OTHERS: Final[Mapping[str, Make]] = {
    "branch of the chain at the address": _branch_here,
    "branch elsewhere under the same phone": _branch_elsewhere,
    "neighbour in the building": _neighbour,
    "namesake in the town": _namesake,
    "somebody else in the street": _somebody_else,
}
