"""The menu of screens, by role: what a person may not open is greyed, with who may."""

from collections.abc import Iterator
from typing import Final

from screens.dialog import ChooseDialog
from screens.places import PLACES, Place
from screens.workplace import Workplace
from secretariat.permissions import may
from secretariat.refusal import Message

EXPORT: Final = "export"
"""What the menu answers beside the names of screens."""
EXPORT_KEY: Final = "x"


def menu_places(workplace: Workplace) -> Iterator[tuple[Place, Message | None]]:
    """The screens of the menu, each with why the person may not open it: those that they may come first."""
    for place, reason in sorted(known_places(workplace), key=lambda known: known[1] is not None):
        if place.digit is not None:
            yield place, reason


def known_places(workplace: Workplace) -> Iterator[tuple[Place, Message | None]]:
    """Every screen that one may go to by its name."""
    for place in PLACES.values():
        if place.digit is not None or place.alone:
            refused = may(workplace.person.role, place.deed) if place.deed else None
            yield place, refused.message if refused else None


class MenuDialog(ChooseDialog):
    """Where to go; answers with the name of the place."""

    def __init__(self, workplace: Workplace) -> None:
        self._places = {place.digit or "": place.name for place, _ in menu_places(workplace)}
        choices = [
            (place.digit or "", workplace.words(f"places.{place.name}.title"), workplace.say(reason) if reason else None)
            for place, reason in menu_places(workplace)
        ]
        self._places[EXPORT_KEY] = EXPORT
        open_ones = sum(reason is None for _, _, reason in choices)
        choices.insert(open_ones, (EXPORT_KEY, workplace.words("screen_exports.title"), None))
        super().__init__(workplace.words("screens.menu"), choices)

    def chosen(self, key: str) -> str:
        """The name of the place of a digit."""
        return self._places[key]
