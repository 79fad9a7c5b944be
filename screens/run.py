"""Running the screens at a terminal."""

from pathlib import Path
from random import SystemRandom

from screens.app import OfficeApp
from screens.opening import Opening
from secretariat.messages import Language


def run_screens(opening: Opening, language: Language, *, log_folder: Path, preferences_file: Path) -> tuple[int, str | None]:
    """Runs until the person leaves. Gives the exit status, and the id of the defect if one ended the screens."""
    app = OfficeApp(opening, language, log_folder=log_folder, preferences_file=preferences_file, chance=SystemRandom())
    status = app.run()
    return status or app.return_code or 0, app.failure
