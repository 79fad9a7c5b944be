"""A crowd at work on one office: takers and deciders, files on their way in, a closing run, each a process of its own.

Run as a program it reads one request (JSON) and answers with what everybody was told. The processes are forked from a warm one, all begin
at the same moment, and each of their threads has a connection of its own.
"""

import json
import os
import random
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from secretariat.office import Office

ROOT: Final = Path(__file__).parents[2]
DECIDERS: Final = ("rin", "ren", "mai", "mio")
CLOSING_CHUNK: Final = 5
DECISIONS: Final = (("approve", ()), ("approve", ()), ("approve", ()), ("return", ("phone-wrong",)), ("reject", ("duplicate",)))
Deed = Callable[["Office"], "Told"]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who does what: so many processes of so many threads that take and decide, files with their providers, the start day to close."""

    url: str
    now: str
    processes: int
    threads: int
    files: tuple[tuple[str, str], ...]
    start_on: str
    seed: int


@dataclass(slots=True)
class Told:
    """What they were told: what each did (login, action, number), codes of refusals, what files and closing runs came to, defects."""

    done: list[tuple[str, str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    accepted: list[int] = field(default_factory=list)
    registered: list[int] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)

    def add(self, other: "Told") -> None:
        """Adds what others were told."""
        for name, found in asdict(other).items():
            getattr(self, name).extend(found)


def let_them_work(crowd: Crowd) -> Told:
    """The tests' end: has them work until all are done."""
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.faults.crowd"],
        cwd=ROOT,
        input=json.dumps(asdict(crowd)),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = Told(**json.loads(ended.stdout))
    told.done = [(login, action, number) for login, action, number in told.done]
    return told


def _decide(office: "Office", login: str, chance: random.Random) -> Told:
    """Takes one case after the other, and decides on it or hands it back; now and then tries its hand on somebody else's."""
    from secretariat.casework.desk import decide_application, hand_back
    from secretariat.refusal import Refusal
    from secretariat.screening.decision import Command
    from secretariat.screening.queue import take_next
    from tests.support.rehearsal import PEOPLE

    told, person, before = Told(), PEOPLE[login], list[str]()
    while (taken := take_next(office, person)) is not None:
        if isinstance(taken, Refusal):
            told.refused.append(taken.code)
            break
        told.done.append((login, "take", taken.number))
        number, lot = taken.number, chance.random()
        if lot < 0.1:
            action, refusal = "hand-back", hand_back(office, person, number, ["interest"])
        else:
            command = (
                Command("approve")
                if lot < 0.7
                else Command("return", ("phone-wrong",))
                if lot < 0.85
                else Command("reject", ("duplicate",))
            )
            action, refusal = command.name, decide_application(office, person, number, command)
        if refusal is None:
            told.done.append((login, action, number))
        else:
            told.refused.append(refusal.code)
        if before and chance.random() < 0.2:
            number = chance.choice(before)
            if (refusal := decide_application(office, person, number, Command("approve"))) is None:
                told.done.append((login, "approve", number))
            else:
                told.refused.append(refusal.code)
        before.append(taken.number)
    return told


def _deciding(threads: int, seed: int) -> Deed:
    def work(office: "Office") -> Told:
        def one(place: int) -> Told:
            return _decide(office, DECIDERS[(seed + place) % len(DECIDERS)], random.Random(seed * 1000 + place))

        return _all_at_once([partial(one, place) for place in range(threads)])

    return work


def _all_at_once(works: Sequence[Callable[[], Told]]) -> Told:
    """What they were told, each in a thread of its own; what one of them dies of is told too."""
    told = Told()
    with ThreadPoolExecutor(len(works)) as pool:
        for future in [pool.submit(work) for work in works]:
            defect = future.exception()
            told.add(future.result() if defect is None else Told(defects=["".join(traceback.format_exception(defect))]))
    return told


def _taking_in(path: str, provider: str) -> Deed:
    def work(office: "Office") -> Told:
        from secretariat.intake.applications import take_in_applications
        from secretariat.refusal import Refusal
        from tests.support.rehearsal import PEOPLE

        result = take_in_applications(office, PEOPLE["rin"], Path(path), provider)
        return Told(refused=[result.code]) if isinstance(result, Refusal) else Told(accepted=[result.accepted])

    return work


def _closing(start_on: date) -> Deed:
    def work(office: "Office") -> Told:
        from secretariat.refusal import Refusal
        from secretariat.screening import closing
        from tests.support.rehearsal import PEOPLE

        vars(closing)["CHUNK"] = CLOSING_CHUNK
        result = closing.close_cutoff(office, PEOPLE["mai"], start_on)
        return Told(refused=[result.code]) if isinstance(result, Refusal) else Told(registered=[result.registered])

    return work


def _child(office: "Office", deed: Deed, begin: int, report: int) -> None:
    os.read(begin, 1)  # until the parent closes the other end
    office.engine.dispose(close=False)  # the parent's connections are the parent's
    told = _all_at_once([lambda: deed(office)])
    with os.fdopen(report, "w") as pipe:
        json.dump(asdict(told), pipe)
    os._exit(0)


def main() -> None:
    """Does what the request on standard input says."""
    request = json.loads(sys.stdin.read())
    crowd = Crowd(**{**request, "files": tuple((path, provider) for path, provider in request["files"])})
    from secretariat.clock import FixedClock, parse_instant
    from secretariat.office import open_office
    from tests.support.rehearsal import OPENED

    office = open_office(crowd.url, parse_instant(crowd.now), FixedClock(OPENED))
    told = _warm(office)
    deeds = [_deciding(crowd.threads, crowd.seed + place) for place in range(crowd.processes)]
    deeds += [_taking_in(path, provider) for path, provider in crowd.files]
    deeds.append(_closing(date.fromisoformat(crowd.start_on)))
    begin, go = os.pipe()
    reports: list[int] = []
    for deed in deeds:
        reading, writing = os.pipe()
        if os.fork() == 0:
            os.close(go)
            _child(office, deed, begin, writing)
        os.close(writing)
        reports.append(reading)
    os.close(go)
    for reading in reports:
        with os.fdopen(reading) as pipe:
            told.add(Told(**(json.loads(pipe.read() or "null") or {"defects": ["it ended without a word"]})))
        os.wait()
    sys.stdout.write(json.dumps(asdict(told)))


def _warm(office: "Office") -> Told:
    """Works on one case of its own, so that the children find statements compiled and modules loaded."""
    from secretariat.casework.desk import add_note, decide_application
    from secretariat.intake import applications as _applications
    from secretariat.refusal import Refusal
    from secretariat.screening import closing as _closing_run
    from secretariat.screening.decision import Command
    from secretariat.screening.queue import take_next
    from tests.support.rehearsal import PEOPLE

    del _applications, _closing_run
    taken = take_next(office, PEOPLE["mio"])
    assert taken is not None
    assert not isinstance(taken, Refusal)
    assert add_note(office, PEOPLE["mio"], taken.number, "最初の1件") is None
    assert decide_application(office, PEOPLE["mio"], taken.number, Command("approve")) is None
    office.engine.dispose()
    return Told(done=[("mio", action, taken.number) for action in ("take", "note", "approve")])


if __name__ == "__main__":
    main()
