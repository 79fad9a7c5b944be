"""The process of one session in a browser: the same screens, drawn for the server that started it (`python -m screens.browser.child`).

The office's address and the language come by the environment, which other people of the machine cannot read; nothing secret is an argument.
"""

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from screens.browser.packets import data_packet
from screens.opening import Opening
from screens.run import run_screens
from secretariat.messages import LANGUAGES, text
from secretariat.own_folders import log_folder
from secretariat.settings import load_settings

CLEAR: Final = "\x1b[2J\x1b[H"


def main() -> int:
    """Runs the screens until the person leaves, the page is closed or the server ends; gives the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--now", type=datetime.fromisoformat)
    parser.add_argument("--files", type=Path)
    options = parser.parse_args()
    office, standby = os.environ["SECRETARIAT_DATABASE"], load_settings().read_database
    opening = Opening(office, options.now, read_url=standby, in_browser=True, files=options.files)
    language = next(known for known in LANGUAGES if known == os.environ["SECRETARIAT_LANG"])
    # theme and language are chosen for this session: everybody here has the server's account
    with TemporaryDirectory(prefix="secretariat-browser-", ignore_cleanup_errors=True) as kept:
        status, failure = run_screens(opening, language, log_folder=log_folder(), preferences_file=Path(kept) / "preferences.json")
    if failure is not None and sys.__stdout__ is not None:
        os.write(sys.__stdout__.fileno(), data_packet(CLEAR + text(language, "cli.defect", id=failure)))
    return status


if __name__ == "__main__":
    sys.exit(main())
