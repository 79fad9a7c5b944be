"""Keys that come before their screen."""

from dataclasses import dataclass, field
from typing import cast

from textual import events

from screens.app import OfficeApp
from screens.dialog import ConfirmDialog
from screens.typed_ahead import TypedAhead


@dataclass
class Opening:
    """As much of an app as keys meet: the screen that is being opened, and what was posted to it."""

    screen: ConfirmDialog = field(default_factory=lambda: ConfirmDialog("見本", []))
    posted: list[str] = field(default_factory=list)

    def post_message(self, event: events.Key) -> None:
        self.posted.append(event.key)


def test_a_key_that_comes_back_from_the_screen_before_keeps_its_place_among_those_that_were_typed_after_it() -> None:
    app = Opening()
    ahead = TypedAhead(cast("OfficeApp", app))
    first, *later = [events.Key(letter, letter) for letter in "goods"]
    for place, key in enumerate((first, *later)):
        key.time = float(place)
    # the first went to the screen before, which finds only now that another one has opened
    assert all(ahead.takes(key) for key in later)
    ahead.add(first)
    assert app.posted == []
    app.screen.takes_keys = True
    ahead.catch_up()
    assert app.posted == [*"goods"]
    assert not ahead.takes(events.Key("x", "x"))
