"""How quick long work is, and how long it still takes."""

from typing import Final

RATE_AFTER: Final = 1.0  # seconds until a rate says something


def pace(done: int, total: int, seconds: float) -> tuple[int | None, int | None]:
    """Things a second and seconds left; None where it cannot be said yet. `total` 0: unknown."""
    if seconds < RATE_AFTER or not done:
        return None, None
    rate = done / seconds
    return max(round(rate), 1), round((total - done) / rate) if total >= done else None
