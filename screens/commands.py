"""The one list of commands: keys, the last line, the palette, the help and the menu all come from it.

A command's words are `commands.NAME.label` and `commands.NAME.help` of the catalogue; what it does is the method `do_NAME` of the screen
(or of the application, where it is offered everywhere). What a person may not do now is shown greyed, with the reason.

Keys stay clear of input methods (F6 to F10 convert, blank and Ctrl+Space switch), of browsers (F5, F11, F12, Ctrl+T, Ctrl+N, Ctrl+W)
and of what terminals keep for themselves (Ctrl+S, Ctrl+Z, Ctrl+B, Ctrl+A). Single letters work where no text is being typed.
"""

from dataclasses import dataclass
from typing import Final

EVERYWHERE: Final = frozenset({"*"})


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    `key`: as Textual names it; None: palette only. `places`: names of screens, or EVERYWHERE. `deed`: who may (secretariat.permissions),
    None: anybody there. `line`: its place in the last line, smallest first; None: not shown there.
    """

    name: str
    key: str | None
    places: frozenset[str]
    deed: str | None = None
    line: int | None = None


def _at(*places: str) -> frozenset[str]:
    return frozenset(places)


LISTS: Final = _at("queue", "providers")

COMMANDS: Final = (
    # everywhere
    Command("help", "f1", EVERYWHERE, line=90),
    Command("palette", "ctrl+p", EVERYWHERE, line=91),
    Command("go", "ctrl+g", EVERYWHERE, line=92),
    Command("back", "escape", EVERYWHERE),
    Command("lock", "ctrl+l", EVERYWHERE),
    Command("theme", None, EVERYWHERE),
    Command("contrast", None, EVERYWHERE),
    Command("language", None, EVERYWHERE),
    Command("log_out", None, EVERYWHERE),
    Command("quit", "ctrl+q", EVERYWHERE),
    # lists
    Command("filter", "slash", LISTS, line=20),
    Command("next_page", "right_square_bracket", LISTS),
    Command("previous_page", "left_square_bracket", LISTS),
    Command("refresh", "r", LISTS),
    Command("copy_number", "c", LISTS),
    Command("copy_row", "C", LISTS),
)


def commands_at(place: str) -> tuple[Command, ...]:
    """The commands of a screen: its own first, then those that are offered everywhere."""
    own = tuple(command for command in COMMANDS if place in command.places)
    return own + tuple(command for command in COMMANDS if command.places == EVERYWHERE)


def key_name(key: str) -> str:
    """A key as the last line shows it: F3, ^P, Esc, /."""
    named = {"escape": "Esc", "slash": "/", "right_square_bracket": "]", "left_square_bracket": "[", "enter": "Enter", "space": "Space"}
    if key in named:
        return named[key]
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+").upper()
    return key.upper() if key.startswith("f") and key[1:].isdigit() else key
