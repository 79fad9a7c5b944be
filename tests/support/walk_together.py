"""A walk of several people at once: with what they looked at a while ago, and two of them at the same moment.

What two did at once has to come to what one of them first and the other second comes to; which of these, the answers and the records tell.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import copy, deepcopy
from datetime import date

from models.vocabulary import RefusalCode, Role
from secretariat.casework.desk import decide_application
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command, Seen
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.walk import Walk
from tests.support.walk_model import CUTOFFS, Modelled

Told = Refusal | ClosingResult | None
Foreseen = Callable[["WalkTogether"], RefusalCode | None]
"""What the model says to a deed; where that is nothing against it, what follows happens in the model."""


class WalkTogether(Walk):
    """Anything that people of one office may do, in turns and at once."""

    def __init__(self, office: Office, people: Mapping[str, Person]) -> None:
        super().__init__(office, people)
        self.looked: dict[tuple[str, str], int] = {}  # the version of each case that somebody has before them
        self.seen: Seen | None = None

    def look(self, login: str, index: int) -> None:
        """Somebody opens a case, and keeps it before them whatever others do."""
        if self.apps:
            app = self.apps[index % len(self.apps)]
            self.looked[login, app.number] = app.entries

    def decide_as_seen(self, login: str, index: int, name: str) -> None:
        """Somebody decides on one of the cases that they have before them: not if anybody has been at it since."""
        before = [(number, version) for (who, number), version in self.looked.items() if who == login]
        if not before:
            return
        number, version = before[index % len(before)]
        app = next(app for app in self.apps if app.number == number)
        command = self.command(app, name)
        expected = self._expected(self.people[login], app, command)
        if expected is not RefusalCode.NOT_PERMITTED and version != app.entries:
            expected = RefusalCode.CHANGED_MEANWHILE
        self.seen = Seen(version)
        self._do(login, app, command, expected)
        self.seen = None

    def _decide(self, login: str, app: Modelled, command: Command) -> Refusal | None:
        return decide_application(self.office, self.people[login], app.number, command, seen=self.seen)

    def take_at_once(self, one: str, other: str) -> None:
        """Two people ask for the next case: they get two, and nobody goes away empty-handed while there is one for them."""
        logins = [login for login in (one, other) if self.people[login].role in {Role.REVIEWER, Role.MANAGER}]
        free = [app for app in self.apps if app.status in {"received", "in-review"} and app.holder is None]
        taken = at_once(*(self._taking(login) for login in logins))
        numbers = [row.number for row in taken if row is not None]
        assert len(set(numbers)) == len(numbers), numbers
        for login, row in zip(logins, taken, strict=True):
            theirs = {app.number: app for app in free if app.handed_back_by != login}
            if row is None:
                assert set(theirs) <= set(numbers), (login, numbers, list(theirs))
                continue
            app = theirs[row.number]
            app.status, app.holder, app.handed_back_by = "in-review", login, None
            app.entries += 1
            self.done.add("take")

    def _taking(self, login: str) -> Callable[[], CaseRow | None]:
        def take() -> CaseRow | None:
            taken = take_next(self.office, self.people[login])
            assert not isinstance(taken, Refusal), taken
            return taken

        return take

    def decide_at_once(self, logins: tuple[str, str], index: int, names: tuple[str, str]) -> None:
        """Two people decide on the same case."""
        if not self.apps:
            return
        place = index % len(self.apps)
        app = self.apps[place]
        commands = [self.command(app, name) for name in names]
        deeds = [self._deciding(login, app.number, command) for login, command in zip(logins, commands, strict=True)]
        models = [_decision(login, place, command) for login, command in zip(logins, commands, strict=True)]
        self._agree(at_once(*deeds), models)

    def close_at_once(self, manager: str, start_index: int, login: str, index: int, name: str) -> None:
        """A closing run, and a decision in the middle of it."""
        if not self.apps:
            return
        start, place = list(CUTOFFS)[start_index % len(CUTOFFS)], index % len(self.apps)
        command = self.command(self.apps[place], name)
        deeds = [self._closing(manager, start), self._deciding(login, self.apps[place].number, command)]
        self._agree(at_once(*deeds), [_closing(manager, start), _decision(login, place, command)])

    def _deciding(self, login: str, number: str, command: Command) -> Callable[[], Told]:
        return lambda: decide_application(self.office, self.people[login], number, command)

    def _closing(self, login: str, start: date) -> Callable[[], Told]:
        return lambda: close_cutoff(self.office, self.people[login], start)

    def _agree(self, told: Sequence[Told], models: Sequence[Foreseen]) -> None:
        """One of the two orders foresees just what they were told, and what the records then say; from there the walk goes on."""
        codes = [answer.code if isinstance(answer, Refusal) else None for answer in told]
        rows = records.applications(self.office)
        kept = {number: (row["status"], row["assignee"], row["version"]) for number, row in rows.items()}
        for first, second in ((0, 1), (1, 0)):
            model = self._picture()
            foreseen = {first: models[first](model), second: models[second](model)}
            after = {app.number: (app.status, app.holder, app.entries) for app in model.apps}
            if [foreseen[0], foreseen[1]] == codes and after == kept:
                self.__dict__.update(model.__dict__)
                self.refused.update(code for code in codes if code is not None)
                return
        raise AssertionError(f"in neither order: {told}")

    def _picture(self) -> "WalkTogether":
        """The model by itself, to be gone on with."""
        model = copy(self)
        for name in ("apps", "closed", "apart", "done", "refused"):
            setattr(model, name, deepcopy(getattr(self, name)))
        return model

    def foresee_decision(self, login: str, app: Modelled, command: Command) -> RefusalCode | None:
        """What the model says to a decision."""
        expected = self._expected(self.people[login], app, command)
        if expected is None:
            self._happen(login, app, command)
        return expected

    def foresee_closing(self, login: str, start: date) -> RefusalCode | None:
        """What the model says to a closing run."""
        expected = self._expected_of_closing(self.people[login], start)
        if expected is None:
            self._closed(start)
        return expected


def _decision(login: str, place: int, command: Command) -> Foreseen:
    return lambda model: model.foresee_decision(login, model.apps[place], command)


def _closing(login: str, start: date) -> Foreseen:
    return lambda model: model.foresee_closing(login, start)
