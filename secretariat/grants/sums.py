"""The sums of a grant, in whole yen: what a decision grants, what a settlement fixes. Each keeps all that it was made of.

A sum is kept in the journal entry of its act, so that it stays as it was when rules, other grants or reports change later.
"""

from collections.abc import Mapping
from typing import Final

from pydantic import BaseModel, ConfigDict

WHOLE: Final = 100  # shares are per cent


def share_of(yen: int, share: int) -> int:
    """The share (per cent) of an amount, rounded down to whole yen."""
    return yen * share // WHOLE


class Award(BaseModel):
    """What a decision grants (交付決定額): the share of the accepted planned costs, at most what is left of the provider's cap.

    `accepted`: yen by place of the line (from 1); `before`: what each other grant of the provider takes up of the cap, by number.
    """

    model_config = ConfigDict(frozen=True)

    share: int
    cap_yen: int
    accepted: Mapping[int, int]
    before: Mapping[str, int]

    @property
    def accepted_yen(self) -> int:
        """The costs that count."""
        return sum(self.accepted.values())

    @property
    def share_yen(self) -> int:
        """The share of them."""
        return share_of(self.accepted_yen, self.share)

    @property
    def room_yen(self) -> int:
        """What is left of the cap."""
        return max(self.cap_yen - sum(self.before.values()), 0)

    @property
    def granted_yen(self) -> int:
        """The less of both."""
        return min(self.share_yen, self.room_yen)


class SettledSum(BaseModel):
    """What a settlement fixes (確定額): the share of the accepted reported costs, at most what was granted.

    `share` is that of the decision; `accepted`: yen by place of the line, each at most as planned.
    """

    model_config = ConfigDict(frozen=True)

    share: int
    granted_yen: int
    accepted: Mapping[int, int]

    @property
    def accepted_yen(self) -> int:
        """The costs that count."""
        return sum(self.accepted.values())

    @property
    def share_yen(self) -> int:
        """The share of them."""
        return share_of(self.accepted_yen, self.share)

    @property
    def settled_yen(self) -> int:
        """The less of both."""
        return min(self.share_yen, self.granted_yen)
