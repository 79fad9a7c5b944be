"""A walk through an office: whatever people do, beside a plain model of what ought to come of it.

The model knows applications by what people say of them (held by whom, settled how, awaiting whom) and none of the program's code;
after every step the records have to agree with it.
"""

import dataclasses
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

import sqlalchemy as sa

from models.vocabulary import RefusalCode, Role
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN, FixedClock, japan_day
from secretariat.office import Office
from secretariat.providers.registration import decide_providers
from secretariat.refusal import Refusal
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import application_row, ready_to_register, receive_provider, take_in, take_over_provider
from tests.support.walk_model import CUTOFFS, ENDED, KINDS, LAST_DAY, REASONS, SERVICES, SOURCES, UNREGISTERED, Modelled, Settled, Waiting


class Walk:
    """An office under way with its model. Every step compares what the program did with what the model expects."""

    def __init__(self, office: Office, people: Mapping[str, Person]) -> None:
        self.office, self.people = office, people
        self.now = datetime(2020, 1, 20, 10, 0, tzinfo=JAPAN)
        self.apps: list[Modelled] = []
        self.closed: set[date] = set()
        self.apart: set[frozenset[str]] = set()  # numbers of two applications that are for two stores
        self.done: set[str] = set()
        self.refused: set[RefusalCode] = set()
        self.registered = [True, True, False]
        self.providers = [
            take_over_provider(office, people, 1, [SERVICES[0]]),
            take_over_provider(office, people, 2, [SERVICES[1]]),
            receive_provider(office, people, 3, [SERVICES[2]]),
        ]
        ready_to_register(office, people, self.providers[UNREGISTERED])

    @property
    def today(self) -> date:
        """The day in Japan."""
        return japan_day(self.now)

    def advance(self, hours: int) -> None:
        """Time goes by, as far as the model's calendar reaches."""
        later = self.now + timedelta(hours=hours)
        if japan_day(later) <= LAST_DAY:
            self.now = later
            self.office = dataclasses.replace(self.office, clock=FixedClock(later))

    def receive(self, kind: str, provider: int) -> None:
        """A provider sends a new application; a twin is one more for a store that another provider has sent before."""
        serial = len(self.apps) + 1
        base = next((app for app in self.apps if app.kind != "twin" and app.provider == 0 and self._alone(app)), None)
        if kind == "twin" and base is None:
            kind = "plain"
        group = base.group if kind == "twin" and base is not None else serial
        provider = 1 if kind == "twin" else provider
        row = application_row(serial, services=SERVICES[provider], **KINDS[kind])
        if kind == "twin":
            row |= {name: application_row(group)[name] for name in ("store_name", "phone", "corporate_number")}
        result = take_in(self.office, self.people["rin"], [row], self.providers[provider])
        (number,) = result.numbers
        last_day = monthrange(self.today.year, self.today.month + 2)[1]
        due = self.today.replace(month=self.today.month + 2, day=min(self.today.day, last_day))
        app = Modelled(number, row, kind, provider, group, self._cutoff_start(), due)
        app.candidate = self._candidate(app)
        self.apps.append(app)
        self.done.add("receive")

    def _alone(self, base: Modelled) -> bool:
        return sum(app.group == base.group for app in self.apps) == 1

    def _candidate(self, asking: Modelled) -> str | None:
        same = [app for app in self.apps if app.group == asking.group and app is not asking and app.status not in ENDED]
        same = [app for app in same if frozenset({app.number, asking.number}) not in self.apart]
        return same[0].number if same else None

    def _cutoff_start(self) -> date | None:
        moments = {start: datetime.combine(day, time(17), JAPAN) for start, day in CUTOFFS.items()}
        return next((start for start, moment in moments.items() if moment >= self.now), None)

    def _start(self, app: Modelled) -> date | None:
        own = app.cutoff_start
        return next(
            (start for start in CUTOFFS if own is not None and start >= own and start > self.today and start not in self.closed), None
        )

    def correct(self, index: int) -> None:
        """The provider sends an application again with other content."""
        if not self.apps:
            return
        app = self.apps[index % len(self.apps)]
        sales = int(str(app.row["annual_sales_yen"])) + 1
        row = {**app.row, "annual_sales_yen": str(sales)}
        before = records.counts(self.office, records.COUNTED_FILES)
        result = take_in(self.office, self.people["ren"], [row], self.providers[app.provider])
        if app.returned_on is None:
            assert (result.accepted, result.rejected) == (0, 1)
            assert records.counts(self.office, records.COUNTED_FILES) == before
            return
        assert result.numbers == [app.number]
        app.row, app.status, app.holder, app.settled, app.waiting = row, "received", None, {}, None
        app.due += self.today - app.returned_on
        app.returned_on, app.cutoff_start, app.candidate = None, self._cutoff_start(), self._candidate(app)
        app.entries += 1
        self.done.add("correct")

    def take(self, login: str) -> None:
        """Somebody asks for the next case."""
        person = self.people[login]
        taken = take_next(self.office, person)
        if person.role not in {Role.REVIEWER, Role.MANAGER}:
            assert isinstance(taken, Refusal)
            assert taken.code is RefusalCode.NOT_PERMITTED
            return
        assert not isinstance(taken, Refusal)
        free = [app for app in self.apps if app.status in {"received", "in-review"} and app.holder is None and app.handed_back_by != login]
        kept = records.applications(self.office)
        wanted = min(free, key=lambda app: tuple(kept[app.number][name] for name in ("urgent_on", "turn", "id")), default=None)
        assert (taken.number if taken else None) == (wanted.number if wanted else None)
        if wanted is not None:
            wanted.status, wanted.holder, wanted.handed_back_by = "in-review", login, None
            wanted.entries += 1
            self.done.add("take")

    def decide(self, login: str, index: int, name: str, *, discretion: bool = False, reasoned: bool = True) -> None:
        """Somebody decides on a case."""
        if not self.apps:
            return
        app = self.apps[index % len(self.apps)]
        command = self.command(app, name, discretion=discretion, reasoned=reasoned)
        self._do(login, app, command, self._expected(self.people[login], app, command))

    @staticmethod
    def command(app: Modelled, name: str, *, discretion: bool = False, reasoned: bool = True) -> Command:
        """What somebody says who gives this command."""
        reason = "discretion" if discretion and name == "reject" else REASONS.get(name)
        reasons = (reason,) if reason and reasoned else ()
        day = app.start if name == "cancel" else None
        return Command(name, reasons, "理由を記す" if discretion or name == "note" else None, from_day=day)

    def settle(self, login: str, index: int, rule: str, outcome: str) -> None:
        """Somebody judges a check."""
        if not self.apps:
            return
        app = self.apps[index % len(self.apps)]
        command = Command("settle", note="確認した", rule=rule, outcome=outcome)
        expected = self._expected(self.people[login], app, command)
        if expected is None and app.outcome(rule) == outcome:
            expected = RefusalCode.NOTHING_TO_DO
        self._do(login, app, command, expected)

    def _do(self, login: str, app: Modelled, command: Command, expected: RefusalCode | None) -> None:
        before = records.counts(self.office)
        refusal = self._decide(login, app, command)
        assert (refusal.code if refusal else None) == expected, (login, app, command, refusal)
        if expected is not None:
            assert records.counts(self.office) == before
            self.refused.add(expected)
        else:
            self._happen(login, app, command)

    def _decide(self, login: str, app: Modelled, command: Command) -> Refusal | None:
        return decide_application(self.office, self.people[login], app.number, command)

    def _happen(self, login: str, app: Modelled, command: Command) -> None:
        """What follows on a decision that was made."""
        app.entries += 1
        app.handed_back_by = login if command.name == "hand-back" else None
        self._follow(login, app, command)
        self.done.add(command.name)

    def _expected(self, person: Person, app: Modelled, command: Command) -> RefusalCode | None:
        name = command.name
        if person.role is not Role.MANAGER and (person.role is not Role.REVIEWER or name == "cancel"):
            return RefusalCode.NOT_PERMITTED
        settling = app.waiting is not None and app.waiting.command == "settle" and name in {"settle", "approve"}
        if name == "note":
            return None
        if app.status not in SOURCES[name] and not settling:
            return RefusalCode.WRONG_STATE
        if name == "withdraw" and app.waiting is not None and app.waiting.command == "reopen" and app.waiting.back not in SOURCES[name]:
            return RefusalCode.WRONG_STATE
        free_for_all = name in {"reopen", "confirm", "decline", "cancel"}
        if not free_for_all and person.role is Role.REVIEWER and app.holder not in (None, person.login):
            return RefusalCode.HELD_BY_OTHER
        if (name == "take" and app.holder == person.login) or (name == "hand-back" and app.holder is None):
            return RefusalCode.NOTHING_TO_DO
        if name in REASONS and not command.reasons:
            return RefusalCode.REASON_MISSING
        if name in {"confirm", "decline"} and app.waiting is not None and person.login in app.waiting.by:
            return RefusalCode.SAME_PERSON
        if name == "reopen" and command.reasons and self._is_too_late(app):
            return RefusalCode.TOO_LATE
        approving = name == "approve" or (name == "confirm" and app.waiting is not None and app.waiting.command == "approve")
        return self._obstacle(app) if approving else None

    def _is_too_late(self, app: Modelled) -> bool:
        """A decision is taken back until the cutoff that it was made for is closed; a run here is never left half-way."""
        return app.status in {"rejected", "withdrawn"} and app.decided_for in self.closed

    def _obstacle(self, app: Modelled) -> RefusalCode | None:
        if "fail" in {app.outcome("size"), app.outcome("excluded")}:
            return RefusalCode.NOT_ELIGIBLE
        if not self.registered[app.provider]:
            return RefusalCode.PROVIDER_NOT_REGISTERED
        return RefusalCode.TOO_LATE if self._start(app) is None else None

    def _follow(self, login: str, app: Modelled, command: Command) -> None:
        name, waiting = command.name, app.waiting
        if name == "take":
            app.status, app.holder = "in-review", login
        elif name == "hand-back":
            app.holder = None
        elif name == "note":
            return
        elif name == "settle":
            app.settled[str(command.rule)] = Settled(str(command.outcome), login)
            if command.rule == "same-store" and app.candidate is not None:
                pair = {frozenset({app.number, app.candidate})}
                self.apart = self.apart | pair if command.outcome == "pass" else self.apart - pair
            app.holder = app.holder or login
            behind = app.unconfirmed()
            app.status, app.waiting = ("awaiting-second", Waiting("settle", behind, "in-review")) if behind else ("in-review", None)
        elif name == "approve":
            behind = app.unconfirmed()
            if behind or (app.kind == "discretion" and "excluded" not in app.settled):
                self._await(app, Waiting("approve", {login, *behind}, "in-review"))
            else:
                self._end(app, "approved")
        elif name == "return":
            app.status, app.holder, app.returned_on = "returned", None, self.today
        elif name == "reject" and "discretion" in command.reasons:
            self._await(app, Waiting("reject", {login}, "returned" if app.status == "returned" else "in-review"))
        elif name == "reopen":
            self._await(app, Waiting("reopen", {login}, app.status))
        elif name in {"confirm", "decline"} and waiting is not None:
            (self._confirmed if name == "confirm" else self._declined)(login, app, waiting)
        else:
            self._end(app, {"reject": "rejected", "withdraw": "withdrawn", "cancel": "cancelled"}[name])

    @staticmethod
    def _await(app: Modelled, waiting: Waiting) -> None:
        app.status, app.waiting, app.holder = "awaiting-second", waiting, None

    def _end(self, app: Modelled, status: str) -> None:
        app.status, app.waiting, app.holder, app.returned_on = status, None, None, None
        app.decided_for = self._start(app)

    def _confirmed(self, login: str, app: Modelled, waiting: Waiting) -> None:
        if waiting.command in {"settle", "approve"}:
            for settled in app.settled.values():
                settled.confirmed = settled.confirmed or settled.by != login
        if waiting.command in {"approve", "reject"}:
            self._end(app, {"approve": "approved", "reject": "rejected"}[waiting.command])
        else:
            app.status, app.waiting = "in-review", None
            if waiting.command == "reopen":
                app.returned_on = None

    @staticmethod
    def _declined(_login: str, app: Modelled, waiting: Waiting) -> None:
        if waiting.command in {"settle", "approve"}:
            matters = {"too-large": "size", "discretion": "excluded"}.get(app.kind, "")
            settled = app.settled.get(matters)
            if settled is not None and settled.outcome == "pass" and not settled.confirmed:
                del app.settled[matters]
        app.status, app.waiting = waiting.back, None

    def register_provider(self, login: str) -> None:
        """Somebody registers the provider that is waiting."""
        person = self.people[login]
        (result,) = decide_providers(self.office, person, [self.providers[UNREGISTERED]], Command("approve"))
        if person.role is not Role.MANAGER:
            expected: RefusalCode | None = RefusalCode.NOT_PERMITTED
        else:
            expected = RefusalCode.WRONG_STATE if self.registered[UNREGISTERED] else None
        assert (result.refusal.code if result.refusal else None) == expected
        if expected is None:
            self.registered[UNREGISTERED] = True

    def close(self, login: str, index: int) -> None:
        """Somebody runs the closing of a start day."""
        start = list(CUTOFFS)[index % len(CUTOFFS)]
        person = self.people[login]
        expected, due = self._expected_of_closing(person, start), self._due(start)
        before = records.counts(self.office)
        result = close_cutoff(self.office, person, start)
        if isinstance(result, Refusal):
            assert result.code == expected
            assert records.counts(self.office) == before
            return
        assert expected is None
        assert result.registered == len(due)
        unfinished = [app for app in self.apps if app.cutoff_start == start and app.status not in {"approved", "registered", *ENDED}]
        assert list(result.left_open_numbers) == [app.number for app in unfinished]
        self._closed(start)

    def _expected_of_closing(self, person: Person, start: date) -> RefusalCode | None:
        if person.role is not Role.MANAGER:
            return RefusalCode.NOT_PERMITTED
        if start in self.closed:
            return RefusalCode.NOTHING_TO_DO
        if self.now < datetime.combine(CUTOFFS[start], time(17), JAPAN):
            return RefusalCode.TOO_EARLY
        return RefusalCode.TOO_LATE if self.today >= start else None

    def _due(self, start: date) -> list[Modelled]:
        return [app for app in self.apps if app.status == "approved" and self._start(app) == start]

    def _closed(self, start: date) -> None:
        due = self._due(start)
        self.closed.add(start)
        for app in due:
            app.status, app.start = "registered", start
            app.entries += 1
            self.done.add("register")

    def check(self) -> None:
        """The records agree with the model, and with each other."""
        assert records.faults(self.office) == []
        kept = records.applications(self.office)
        assert list(kept) == [app.number for app in self.apps]
        entries = records.rows(self.office, records.entries_per_case())
        counted = {row["case_id"]: row["entries"] for row in entries}
        for app in self.apps:
            row = kept[app.number]
            assert (row["status"], row["assignee"], row["start_on"]) == (app.status, app.holder, app.start), app
            assert row["version"] == counted[app.number] == app.entries, app
            assert (row["cutoff_start_on"], row["due_on"]) == (app.cutoff_start, app.due), app
            assert (row["verdict"] == "ineligible") == ("fail" in {app.outcome("size"), app.outcome("excluded")}), app
        self._check_stores(kept)
        self._check_registrations(kept)
        self._check_letters()
        self._check_looks(kept)
        settled = records.rows(self.office, records.every(records.SETTLEMENTS))
        assert all(row["confirmed_by"] != row["staff"] for row in settled)

    def _check_stores(self, kept: Mapping[str, sa.RowMapping]) -> None:
        roots = records.root_stores(self.office)
        by_number = {app.number: app for app in self.apps}
        for app in self.apps:
            judged = app.settled.get("same-store")
            if judged is not None and judged.outcome == "pass":
                assert roots[app.number]["id"] == kept[app.number]["store_id"], app
            elif judged is not None and app.candidate is not None:
                other = by_number[app.candidate].settled.get("same-store")
                contradicted = other is not None and other.outcome == "pass"
                assert contradicted or roots[app.number]["id"] == roots[app.candidate]["id"], app
            if app.status in {"approved", "registered"}:
                assert roots[app.number]["merchant_id"] is not None, app

    def _check_registrations(self, kept: Mapping[str, sa.RowMapping]) -> None:
        memberships = records.rows(self.office, records.every(records.MEMBERSHIPS))
        shipments = records.rows(self.office, records.every(records.SHIPMENTS))
        roots = records.root_stores(self.office)
        active: set[object] = set()
        for app in self.apps:
            own = [row for row in memberships if row["application_id"] == kept[app.number]["id"]]
            assert [row["valid_from"] for row in own] == ([app.start] if app.start else []), app
            assert [row["valid_to"] is None for row in own] == ([app.status == "registered"] if app.start else []), app
            if app.status == "registered":
                active.add(roots[app.number]["id"])
        for store in {row["store_id"] for row in shipments} | active:
            live = sorted(row["kit"] for row in shipments if row["store_id"] == store and row["status"] != "cancelled")
            assert live == (["A", "B"] if store in active else [])

    def _check_letters(self) -> None:
        for app in self.apps:
            papers = records.letters(self.office, app.number)
            standing = [kind for kind, stands in papers if stands]
            assert standing.count("registered") == (app.start is not None), app
            assert standing.count("cancelled") == (app.status == "cancelled"), app
            assert app.status != "rejected" or papers[-1] == ("rejected", True), app

    def _check_looks(self, kept: Mapping[str, sa.RowMapping]) -> None:
        """Every approval of one person's is drawn, since these are their first; it waits for a look as long as it holds."""
        numbers = {row["id"]: number for number, row in kept.items()}
        by_number = {app.number: app for app in self.apps}
        waiting = [row for row in records.rows(self.office, records.every(records.LOOKS)) if row["status"] == "waiting"]
        for row in waiting:
            app = by_number[numbers[row["application_id"]]]
            undoing = app.waiting is not None and app.waiting.command == "reopen"
            assert app.status in {"approved", "registered", "cancelled"} or undoing, app
        assert len({row["application_id"] for row in waiting}) == len(waiting)
