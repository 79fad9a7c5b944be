"""What goes wrong in providers' files: cells of a wrong shape, which intake refuses, and slips in the content, which a reviewer sees."""

from collections.abc import Callable

from models.vocabulary import APPLICANT_KIND_JAPANESE, FRANCHISE_JAPANESE, STORE_KIND_JAPANESE, ApplicantKind, Franchise, StoreKind
from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.names import Words
from secretariat.demo.writing import Row, digits_of

Spoiler = Callable[[Dice, Row], None]

_REQUIRED = ("store_name", "store_name_kana", "city", "street", "representative", "business_address", "employees", "consent", "services")
_AMOUNTS = ("capital_yen", "annual_sales_yen", "taxable_income_1", "taxable_income_2")
_IN_WORDS = ("約３百万円", "不明", "売上による", "300万くらい", "決算前", "調整中")
_NEVER_DECLARED = ("商品券", "現金", "後日連絡")
_FREE_WORDS = (
    ("applicant_kind", "株式会社"),
    ("applicant_kind", "個人"),
    ("store_kind", "実店舗"),
    ("consent", "○"),
    ("franchise", "該当せず"),
    ("industry_class", "飲食業"),
    ("exclusion", "該当しません"),
    ("documents", "免許証"),
)
_ADVERTISEMENT = "　季節の品を取りそろえて皆さまのお越しを心よりお待ちしております"


def _short_postal_code(_dice: Dice, row: Row) -> None:
    row["postal_code"] = digits_of(row["postal_code"])[:-1]


def _city_for_prefecture(_dice: Dice, row: Row) -> None:
    row["prefecture"] = row["city"]


def _typing_slip_in_prefecture(_dice: Dice, row: Row) -> None:
    row["prefecture"] = f"{str(row['prefecture'])[:-1]}件"  # けん, converted to the wrong sign


def _amount_in_words(dice: Dice, row: Row) -> None:
    row[dice.pick(_AMOUNTS)] = dice.pick(_IN_WORDS)


def _missing(dice: Dice, row: Row) -> None:
    row[dice.pick(_REQUIRED)] = None


def _short_phone(_dice: Dice, row: Row) -> None:
    row["phone"] = digits_of(row["phone"])[:9]


def _phone_as_number(_dice: Dice, row: Row) -> None:
    row["phone"] = int(digits_of(row["phone"]))


def _unknown_service(dice: Dice, row: Row) -> None:
    row["services"] = f"{row['services'] or ''}、{dice.pick(_NEVER_DECLARED)}"


def _free_words(dice: Dice, row: Row) -> None:
    key, words = dice.pick(_FREE_WORDS)
    row[key] = words


def _corporate_number_cut(_dice: Dice, row: Row) -> None:
    row["applicant_kind"] = APPLICANT_KIND_JAPANESE[ApplicantKind.CORPORATION]
    row["corporate_number"] = str(row["corporate_number"])[1:] if row["corporate_number"] else None


def _email_without_sign(_dice: Dice, row: Row) -> None:
    row["contact_email"] = "info.example.jp"


def _employees_in_words(dice: Dice, row: Row) -> None:
    row["employees"] = f"{dice.between(2, 30)}名程度"


def _name_as_advertisement(_dice: Dice, row: Row) -> None:
    row["store_name"] = f"{row['store_name'] or ''}{_ADVERTISEMENT * 4}"


def _half_a_kit_address(dice: Dice, row: Row) -> None:
    row["kit_postal_code"], row["kit_address"] = row["business_postal_code"], row["business_address"]
    row["kit_addressee"], row["kit_phone"] = None, None if dice.chance(0.5) else row["phone"]


def _shop_without_address(_dice: Dice, row: Row) -> None:
    row["store_kind"], row["store_url"] = STORE_KIND_JAPANESE[StoreKind.EC], None


def _chain_without_name(_dice: Dice, row: Row) -> None:
    row["franchise"], row["chain_name"] = FRANCHISE_JAPANESE[Franchise.MEMBER], None


_SPOILERS: tuple[tuple[Spoiler, int], ...] = (
    (_missing, 20),
    (_amount_in_words, 12),
    (_short_postal_code, 11),
    (_short_phone, 10),
    (_free_words, 10),
    (_unknown_service, 8),
    (_corporate_number_cut, 6),
    (_phone_as_number, 5),
    (_city_for_prefecture, 4),
    (_typing_slip_in_prefecture, 3),
    (_employees_in_words, 3),
    (_half_a_kit_address, 3),
    (_email_without_sign, 2),
    (_shop_without_address, 2),
    (_chain_without_name, 2),
    (_name_as_advertisement, 1),
)


class Clerk:
    """Somebody at a provider who makes mistakes."""

    def __init__(self, dice: Dice, words: Words) -> None:
        self._dice = dice
        self._spoilers = Weighted(_SPOILERS)
        self._prefectures = tuple(prefecture.name for prefecture in words.prefectures)

    def spoil(self, row: Row) -> None:
        """Gives the row one or two cells that intake refuses."""
        for _ in range(2 if self._dice.chance(0.2) else 1):
            self._dice.weighted(self._spoilers)(self._dice, row)

    def slip(self, row: Row) -> None:
        """Gives the row a cell of right shape and wrong content: check digit, prefecture, or a mobile number with a figure too few."""
        dice, number, way = self._dice, row["corporate_number"], self._dice.below(5)
        if way < 2 and isinstance(number, str):
            row["corporate_number"] = f"{int(number[0]) % 9 + 1}{number[1:]}"
        elif way < 4:
            row["prefecture"] = dice.pick([name for name in self._prefectures if name != row["prefecture"]])
        else:
            row["phone"] = f"090{digits_of(row['phone'])[-7:]}"
