"""How approvals are drawn for a second look (抜取確認), as the programme file says."""

from secretariat.programme_file.parts import Count, Part, Percent

EVERY = 100


class Sampling(Part):
    """Everybody's first approvals are looked at, later ones by chance: `share_percent` per cent of them."""

    first: Count
    share_percent: Percent
