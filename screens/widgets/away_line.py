"""The line on top of every screen while the server is away."""

from screens.text import shown
from screens.widgets.plain import Plain


class AwayLine(Plain):
    """It comes and goes by itself; it takes no keys."""

    DEFAULT_CSS = "AwayLine { dock: top; height: 1; padding: 0 1; background: $warning; color: $background; text-style: bold; }"

    def __init__(self, text: str) -> None:
        super().__init__(shown(f"! {text}"))
