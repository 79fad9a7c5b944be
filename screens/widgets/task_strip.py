"""The line of work that goes on behind the screens: a bar, how quick, how long still; afterwards what came of it."""

from typing import TYPE_CHECKING, Final, cast

from rich.cells import cell_len
from textual.content import Content

from screens.background import Background
from screens.commands import key_name
from screens.text import fitted, shown
from screens.widgets.long_task import time_left
from screens.widgets.plain import Plain
from secretariat.messages import say

if TYPE_CHECKING:
    from screens.app import OfficeApp

KEY: Final = "ctrl+x"
SIGNS: Final = {"done": "✓", "warning": "!", "error": "×"}
NARROWEST_LABEL: Final = 8  # cells
GAP: Final = "  "


class TaskStrip(Plain):
    """One line above the keys, without height while there is nothing to say."""

    DEFAULT_CSS = """
    TaskStrip { height: 1; padding: 0 1; background: $panel; display: none; }
    TaskStrip.-shown { display: block; }
    """

    def draw(self) -> None:
        """Says how it stands now."""
        background = cast("OfficeApp", self.app).background
        self.set_class(background.is_shown, "-shown")
        if background.is_shown:
            self.show(self._under_way(background) if background.is_running else self._over(background), same_size=True)

    def _under_way(self, background: Background) -> Content:
        app, task, width = cast("OfficeApp", self.app), background.task, self._width()
        if task is None:
            return Content()
        share = min(task.done / task.total, 1.0) if task.total else 0.0
        cells = 24 if width > 100 else 10
        full = int(share * cells)
        if task.stopping:
            parts = [app.words("screen_task.stopping")]
        else:
            parts = [f"{int(share * 100):>3} %" if task.total else app.words("screen_task.so_far", done=task.done)]
            rate, left = background.pace()
            if rate is not None and width > 100:
                parts.append(app.words("screen_task.rate", rate=rate))
            if left is not None:
                parts.append(time_left(app.words, left))
            parts.append(app.words("screen_exports.key_stop", name=key_name(KEY)))
        said = GAP.join(parts)
        label = fitted(background.label, max(NARROWEST_LABEL, width - cells - cell_len(said) - 2 * len(GAP)))
        bar = (("█" * full, "$accent"), ("░" * (cells - full), "$text-disabled"))
        return Content.assemble(shown(label, "bold"), GAP, *bar, GAP, shown(said, "$text-warning" if task.stopping else ""))

    def _over(self, background: Background) -> Content:
        app = cast("OfficeApp", self.app)
        if background.outcome is None:
            return Content()
        key = app.words("screen_exports.key_close", name=key_name(KEY))
        style = {"done": "$text-success", "warning": "bold $text-warning"}.get(background.weight, "bold $text-error")
        said = f"{SIGNS[background.weight]} {say(app.language, background.outcome)}"
        return Content.assemble(shown(fitted(said, self._width() - cell_len(key) - len(GAP)), style), GAP, shown(key, "$text-muted"))

    def _width(self) -> int:
        return self.app.size.width - 2
