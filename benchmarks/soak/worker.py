"""People of one kind at work, each in a thread with a connection of their own: `python -m benchmarks.soak.worker KIND FIRST LAST FOLDER`.

Whoever meets an error works no more; the process ends with it. FIRST and LAST: whose places (1-based) are this process's.
"""

import json
import random
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from benchmarks.soak import operating, reviewing
from benchmarks.soak.day import OPERATOR, REVIEWER, Day
from benchmarks.soak.ledger import Ledger
from secretariat.demo.chance import seeded
from secretariat.office import Office
from secretariat.staff import Person

Turn = Callable[[Office, Person, Ledger, random.Random], None]


def main(kind: str, first: int, last: int, folder: Path) -> None:
    """Until the day is over."""
    day = Day.read(folder / "day.json")
    people = day.people(kind)[first - 1 : last]
    rate = {REVIEWER: day.sizes.cases_a_second / day.sizes.reviewers, OPERATOR: day.sizes.calls_a_second / day.sizes.operators}[kind]
    turn: Turn = reviewing.review_one
    if kind == OPERATOR:
        turn = partial(operating.answer_one, known=json.loads((folder / "known.json").read_text("utf-8")))
    compiled: dict[object, object] = {}
    opening = threading.Lock()

    def live(person: Person) -> None:
        chance = seeded(day.sizes.seed * 1000 + int(person.login.rpartition("-")[2]))
        with opening:
            office = day.open(person, compiled)
        due = day.begins_at + chance.random() / rate
        while due < day.ends_at:
            time.sleep(max(0.0, due - time.time()))
            turn(office, person, ledger, chance)
            # whoever is late does not hurry
            due = max(due, time.time()) + (0.5 + chance.random()) / rate
        office.close()

    with (folder / f"{kind}-{first}.deeds").open("w", encoding="utf-8") as file, ThreadPoolExecutor(len(people)) as pool:
        ledger = Ledger(file)
        for ended in [pool.submit(live, person) for person in people]:
            ended.result()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
