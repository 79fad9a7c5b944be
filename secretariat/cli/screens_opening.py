"""From the command line into the screens, and back."""

import os
from typing import TYPE_CHECKING

from secretariat.cli.invocation import Invocation
from secretariat.loading import uncollected

if TYPE_CHECKING:
    from screens.opening import Opening


def open_screens(invocation: Invocation) -> int:
    """Opens the screens on the office of the options; gives the exit status. Raises OfficeUnavailable for settings that do not read."""
    with uncollected():
        from screens.opening import Opening

    password = os.environ.get("SECRETARIAT_PASSWORD") if invocation.login is not None else None
    return show_screens(invocation, Opening(invocation.url(), invocation.now, invocation.login, password, read_url=invocation.read_url()))


def show_screens(invocation: Invocation, opening: "Opening") -> int:
    """Runs the screens until the person leaves; what broke is named by its id. Gives the exit status."""
    with uncollected():
        from screens.run import run_screens
    from secretariat.own_folders import log_folder
    from secretariat.preferences import load_preferences, preferences_file

    kept = preferences_file()
    language = invocation.language
    if not invocation.language_is_wanted:
        language = load_preferences(kept).language or language
    status, failure = run_screens(opening, language, log_folder=log_folder(), preferences_file=kept)
    if failure is not None:
        invocation.note(invocation.words("cli.defect", id=failure))
    return status
