"""What the office does beside the cases: files are taken in, a cutoff is closed, letters, kits and exports, each by a program of its own.

`python -m benchmarks.soak.managing FOLDER`. Every program is the command line that people and schedules use.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from benchmarks.soak.day import BEGINS, MANAGER, START_ON, Day
from benchmarks.soak.ledger import Ledger
from secretariat.child_environment import without_secrets
from secretariat.clock import japan_text
from secretariat.staff import Person

PROGRAM: Final = ("-c", "import sys; from secretariat.cli import main; sys.exit(main())")
AN_HOUR: Final = timedelta(hours=1)
CLOSING_AT: Final = 0.55  # of the day
NOTHING_TO_DO: Final = "nothing-to-do"


@dataclass(frozen=True, slots=True, order=True)
class Errand:
    """What is run at which moment after the day's beginning."""

    after: timedelta
    what: str
    arguments: tuple[str, ...]


def errands(day: Day, folder: Path) -> Iterator[Errand]:
    """All of a day, in no order. Files to be taken in lie in the folder: `NUMBER-PROVIDER.csv`."""
    files = sorted(folder.glob("files/*.csv"))
    for place, path in enumerate(files):
        provider = path.stem.partition("-")[2]
        yield Errand(place * AN_HOUR / day.sizes.intakes_an_hour, "intake", ("intake", "applications", str(path), "--provider", provider))
    for hour in range(day.sizes.hours):
        at = hour * AN_HOUR
        yield Errand(at + AN_HOUR / 4, "export status", ("export", "status", "--out", str(folder / "out" / f"status-{hour}.xlsx")))
        yield Errand(at + AN_HOUR / 2, "figures", ("figures",))
        yield Errand(at + AN_HOUR * 0.6, "forecast", ("forecast",))
        yield Errand(at + AN_HOUR * 0.7, "patrol", ("patrol",))
        yield Errand(at + AN_HOUR * 0.9, "export letters", ("export", "letters", "--out", str(folder / "out" / f"letters-{hour}.pdf")))
    after = CLOSING_AT * day.sizes.hours * AN_HOUR
    for what, arguments in (
        ("closing run", ("cutoff", "close", START_ON.isoformat())),
        ("kit plan", ("kit", "plan")),
        ("export publication", ("export", "publication", "--on", START_ON.isoformat(), "--out", str(folder / "out" / "list.pdf"))),
        ("export results", ("export", "results", "--out", str(folder / "out" / "results"))),
        ("kit release", ("kit", "release")),
    ):
        yield Errand(after, what, arguments)
        after += day.sizes.hours * AN_HOUR / 24


def main(folder: Path) -> None:
    """Until the day is over: what is due at the same moment runs one after the other."""
    day = Day.read(folder / "day.json")
    manager = day.people(MANAGER)[0]
    with (folder / "managing.deeds").open("w", encoding="utf-8") as file:
        ledger = Ledger(file)
        for errand in sorted(errands(day, folder)):
            time.sleep(max(0.0, day.clock.seconds_until(BEGINS + errand.after)))
            _run(day, manager, errand, ledger, folder)


def _run(day: Day, manager: Person, errand: Errand, ledger: Ledger, folder: Path) -> None:
    with ledger.timed(errand.what, manager.login) as entry:
        status, told = program(day, manager, day.clock.now(), *errand.arguments)
        nothing = status == 0 and NOTHING_TO_DO in told
        entry.outcome = "nothing to do" if nothing else "done" if status == 0 else f"exit {status}"
    with (folder / "told.jsonl").open("a", encoding="utf-8") as kept:
        kept.write(json.dumps([errand.what, status, told], ensure_ascii=False) + "\n")


def program(day: Day, person: Person, now: datetime, *arguments: str) -> tuple[int, str]:
    """Runs a command as a person at a moment; its exit status and its answer (JSON)."""
    place = ("--database", day.url_of(person), "--as", person.login, "--now", japan_text(now), "--json")
    environment = without_secrets(os.environ) | {"SECRETARIAT_PASSWORD": day.password}
    command = [sys.executable, *PROGRAM, *place, *arguments]
    ended = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment, check=False)
    return ended.returncode, ended.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]))
