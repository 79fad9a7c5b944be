"""Numbers that belong to nobody: corporate numbers, telephone numbers, merchant IDs.

Corporate numbers lie in 9999-…, where no registry office numbers companies. A local exchange that begins with 0 is given to no one in
Japan's numbering plan (電気通信番号計画), nor is a mobile number 090-0…: no made-up number rings anywhere. After an area code of two or
three figures the exchange begins with 00, since one more 0 may make another town's area code (048 and 0480).
"""

from collections import Counter

from secretariat.demo.chance import Dice, scattered
from secretariat.identifiers import corporate_number

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MERCHANT_ID_LENGTH = 13
_FIRST_CORPORATION = 999_900_000_000
_CORPORATIONS = 100_000_000
_MOBILES = 10_000_000


class Numbers:
    """Gives numbers and remembers only how many it gave of each sort; an area code has 100,000 telephones before one is given again."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def place(self, sort: str) -> int:
        """How many numbers of that sort were given before; counts this one."""
        place = self._given[sort]
        self._given[sort] = place + 1
        return place

    def corporate_number(self) -> str:
        """13 digits with a right check digit."""
        return corporate_number(_FIRST_CORPORATION + scattered(self.place("corporate"), _CORPORATIONS))

    def phone(self, area_code: str) -> tuple[str, str, str]:
        """Area code, local exchange, subscriber: ten digits."""
        beginning = (area_code + "00")[:5]
        length = 10 - len(beginning)
        place = self.place(beginning) + int(beginning)  # every area begins elsewhere on the walk
        digits = f"{beginning}{scattered(place, 10**length):0{length}d}"
        return area_code, digits[len(area_code) : -4], digits[-4:]

    def mobile(self) -> tuple[str, str, str]:
        """A mobile telephone: eleven digits."""
        figures = f"{scattered(self.place('mobile'), _MOBILES):08d}"
        return "090", figures[:4], figures[4:]


def merchant_id(dice: Dice) -> str:
    """13 letters and digits as they might have been issued by another office: K first, the last sign a check by chance only."""
    return "K" + "".join(dice.pick(_SIGNS) for _ in range(_MERCHANT_ID_LENGTH - 1))
