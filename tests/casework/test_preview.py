"""What the preview of a decision says is what then happens: status, letter, start day, kits, points; and it changes nothing."""

import dataclasses
import random
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

import pytest
import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat.casework.desk import decide_application
from secretariat.casework.preview import Preview, draft_letter, preview_decision
from secretariat.clock import JAPAN
from secretariat.identifiers import case_number
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.refusal import Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command, Seen
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, application_row, take_in, take_over_provider
from tests.support.screening_work import approved, close, decide, taken
from tests.support.walk import Walk
from tests.support.walk_model import COMMANDS, CUTOFFS, KINDS, Modelled

People = Mapping[str, Person]
START: Final = date(2020, 2, 21)
AFTER_CUTOFF: Final = "2020-02-14T10:00"
DECIDERS: Final = ("rin", "ren", "mai", "mio")
# a registration that ends in between would change what the store still needs
FORESEEABLE: Final = tuple(name for name in COMMANDS if name != "cancel")


def previewed(office: Office, person: Person, number: str, command: Command) -> Preview:
    found = preview_decision(office, person, number, command)
    assert isinstance(found, Preview), found
    return found


def papers(office: Office) -> list[Letter]:
    with office.reading() as session:
        return [queued.letter for queued in queued_letters(session, office.programme, LetterFilter())]


def letter_of(office: Office, number: str, version: int) -> Letter | None:
    """The letter that follows from one entry of a case."""
    return next((letter for letter in papers(office) if f"第{number}-{version}号" in letter.number), None)


def kits(office: Office, store_id: object) -> list[str]:
    planned = records.rows(office, sa.select(records.SHIPMENTS.c.kit).where(records.SHIPMENTS.c.store_id == store_id))
    return sorted(row["kit"] for row in planned)


class PreviewedWalk(Walk):
    """A walk in which whoever decides looks at the preview first; what it said is held against what is written."""

    def __init__(self, office: Office, people: People) -> None:
        super().__init__(office, people)
        self.waiting: dict[str, Preview] = {}
        self.approvals: dict[str, Preview] = {}
        self.kept_promises = 0

    def _do(self, login: str, app: Modelled, command: Command, expected: RefusalCode | None) -> None:
        before = records.application(self.office, app.number)
        seen = preview_decision(self.office, self.people[login], app.number, command)
        super()._do(login, app, command, expected)
        if isinstance(seen, Refusal):
            assert seen.code == expected, (login, app, command)
            return
        assert expected is None
        self._compare(before, records.application(self.office, app.number), seen, command)

    def _compare(self, before: sa.RowMapping, after: sa.RowMapping, seen: Preview, command: Command) -> None:
        number, version = seen.number, after["version"]
        assert (seen.version, seen.target) == (before["version"], after["status"])
        assert (seen.return_rate, seen.subsidised) == (after["return_rate"], after["subsidised"])
        assert seen.awaits_second == (after["pending"] is not None and command.name not in {"note", "hand-back"})
        written = letter_of(self.office, number, version)
        if seen.awaits_second:
            assert written is None
            self.waiting[number] = seen
            return
        foretold = self.waiting.pop(number, None) if command.name == "confirm" else None
        if after["status"] == "approved" and before["status"] != "approved":
            assert written is None
            self.approvals[number] = seen
        else:
            assert written == seen.letter
            if written is not None and foretold is not None:
                assert written == foretold.letter
                self.kept_promises += 1

    def close(self, login: str, index: int) -> None:
        """A closing run keeps what the previews of the approvals said."""
        start = list(CUTOFFS)[index]
        due = [app for app in self.apps if app.status == "approved"]
        roots = records.root_stores(self.office)
        had = {app.number: kits(self.office, roots[app.number]["id"]) for app in due}
        super().close(login, index)
        for app in due:
            if app.start != start:
                continue
            seen = self.approvals[app.number]
            letter = letter_of(self.office, app.number, app.entries)
            assert letter is not None
            assert seen.letter is not None
            assert seen.start_on == app.start
            undisturbed = seen.version + 2 == app.entries
            assert letter == dataclasses.replace(seen.letter, day=letter.day, number=seen.letter.number if undisturbed else letter.number)
            assert sorted([*had[app.number], *seen.kits]) == kits(self.office, roots[app.number]["id"])
            self.kept_promises += 1

    def work(self, chance: random.Random, steps: int) -> None:
        """Decisions of all sorts, each looked at before."""
        for _ in range(steps):
            login, index = chance.choice(DECIDERS), chance.randrange(50)
            if chance.random() < 0.3:
                self.settle(login, index, chance.choice(["size", "excluded", "same-store"]), chance.choice(["pass", "fail"]))
            else:
                name = chance.choice([*FORESEEABLE, "approve", "confirm"])
                self.decide(login, index, name, discretion=chance.random() < 0.3, reasoned=chance.random() < 0.9)

    def until(self, moment: datetime) -> None:
        """Time goes by to a moment."""
        self.advance((moment - self.now) // timedelta(hours=1))


@pytest.mark.long
def test_whatever_is_decided_the_preview_said_so(office: Office, people: People) -> None:
    walk, chance = PreviewedWalk(office, people), random.Random(office.engine.dialect.name)  # another walk on each database
    for index, day in enumerate((date(2020, 1, 28), date(2020, 2, 6), date(2020, 2, 17))):
        for _ in range(4):
            walk.receive(chance.choice(sorted(KINDS)), chance.choice([0, 0, 1, 2]))
        walk.receive("plain", 0)
        walk.work(chance, 25)
        for last in range(1, 4):
            walk.decide("mai", len(walk.apps) - last, "approve")
        walk.until(datetime(day.year, day.month, day.day, 10, tzinfo=JAPAN))
        walk.close("mai", index)
    walk.check()
    assert walk.kept_promises >= 3
    assert {"settle", "approve", "return"} <= walk.done


def test_the_preview_of_an_approval_is_dated_on_the_planned_closing_day_and_names_start_rate_and_kits(
    office: Office, people: People
) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, excluded_goods="G02")
    before = records.contents(office)
    seen = previewed(office, people["rin"], number.lower(), Command("approve"))
    assert records.contents(office) == before
    assert (seen.target, seen.awaits_second, seen.settles) == ("approved", False, ("goods",))
    assert (seen.start_on, seen.own_start_on, seen.cutoff_at) == (START, START, datetime(2020, 1, 27, 17, 0, tzinfo=JAPAN))
    assert (seen.return_rate, seen.subsidised, seen.kits) == (5, True, ("A", "B"))
    assert (seen.due_on, seen.days_left) == (date(2020, 3, 20), 60)
    assert seen.letter is not None
    assert decide_application(office, people["rin"], number, Command("approve"), seen=Seen(seen.version)) is None
    assert isinstance(close_cutoff(at(office, "2020-02-18T10:00"), people["mai"], START), ClosingResult)
    assert papers(office) == [seen.letter]  # to the letter, date and number included: the run came on its planned day, nothing between


def test_an_approval_after_the_closing_run_is_previewed_for_the_next_start(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    close(at(office, AFTER_CUTOFF), people, START)
    seen = previewed(at(office, AFTER_CUTOFF), people["rin"], number, Command("approve"))
    assert (seen.start_on, seen.own_start_on) == (date(2020, 3, 1), START)


def test_a_start_day_that_moved_since_it_was_seen_stops_the_approval(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    later = at(office, AFTER_CUTOFF)
    seen = previewed(later, people["rin"], number, Command("approve"))
    close(later, people, START)
    before = records.contents(office)
    refusal = decide_application(later, people["rin"], number, Command("approve"), seen=Seen(seen.version, seen.start_on))
    assert refusal is not None
    assert (refusal.code, refusal.message.key) == ("changed-meanwhile", "casework.start_changed")
    assert records.contents(office) == before
    again = previewed(later, people["rin"], number, Command("approve"))
    assert decide_application(later, people["rin"], number, Command("approve"), seen=Seen(again.version, again.start_on)) is None


def test_a_store_that_has_its_kits_is_previewed_without_them(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1)
    close(at(office, AFTER_CUTOFF), people, START)
    later = at(office, AFTER_CUTOFF)
    second = take_over_provider(later, people, 2, [SECOND_SERVICE])
    row = application_row(1, services=SECOND_SERVICE)
    (number,) = take_in(later, people["rin"], [row], second).numbers
    assert previewed(later, people["rin"], number, Command("approve")).kits == ("A", "B")
    assert decide(later, people["rin"], "settle", number, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert previewed(later, people["rin"], number, Command("approve")).kits == ()


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_letter_of_a_return_is_there_before_it_is_decided_and_while_reasons_are_ticked(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    rin = people["rin"]
    nothing = preview_decision(office, rin, number, Command("return"))
    assert isinstance(nothing, Refusal)
    assert nothing.code is RefusalCode.REASON_MISSING
    drafts = [
        draft_letter(office, rin, number, Command("return", reasons))
        for reasons in ((), ("phone-wrong",), ("phone-wrong", "other"), ("no-such-reason",))
    ]
    told = [[value for label, value in draft.facts if label == "補正事項"] for draft in drafts if isinstance(draft, Letter)]
    assert [len(sentences) for sentences in told] == [0, 1, 1, 0]
    whole = Command("return", ("phone-wrong", "other"), "営業時間もご記入ください。")
    seen = previewed(office, rin, number, whole)
    assert seen.letter == draft_letter(office, rin, number, whole)
    assert decide_application(office, rin, number, whole) is None
    assert papers(office) == [seen.letter]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_letter_of_a_cancellation_is_previewed_with_its_day(office: Office, people: People) -> None:
    (number,) = approved(office, people, take_over_provider(office, people), 1)
    close(at(office, AFTER_CUTOFF), people, START)
    later = at(office, "2020-03-02T10:00")
    cancel = Command("cancel", ("fraud",), "調査の結果", date(2020, 4, 1))
    seen = previewed(later, people["mai"], number, cancel)
    assert isinstance(draft_letter(later, people["mai"], number, Command("cancel")), Letter)
    assert decide_application(later, people["mai"], number, cancel) is None
    assert papers(later)[-1] == seen.letter


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_merchant_id_that_another_store_has_got_meanwhile_is_refused_in_the_preview_too(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    declared = "K0000000000W7"
    corporate_number = application_row(1)["corporate_number"]
    twins = {"store_name": "喫茶見本", "phone": "0898-20-0001", "merchant_id": declared, "corporate_number": corporate_number}
    (first,) = taken(office, people, provider, 1)
    rows = [application_row(serial, **twins) for serial in (2, 3)]
    (base,) = take_in(office, people["rin"], [application_row(4, **{**twins, "merchant_id": None})], provider).numbers
    second, third = take_in(office, people["rin"], rows, provider).numbers
    del first, base
    command = Command("settle", note="別の店", rule="same-store", outcome="pass")
    assert decide_application(office, people["rin"], second, command) is None
    seen = preview_decision(office, people["rin"], third, command)
    done = decide_application(office, people["rin"], third, command)
    assert isinstance(seen, Refusal)
    assert seen == done


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_whoever_may_not_decide_sees_no_preview_and_not_whether_there_is_such_a_case(office: Office, people: People) -> None:
    missing = case_number("A", 99)
    for login in ("sho", "cal", "aud", "admin"):
        for look in (preview_decision, draft_letter):
            refusal = look(office, people[login], missing, Command("return"))
            assert isinstance(refusal, Refusal)
            assert refusal.code is RefusalCode.NOT_PERMITTED
    for look in (preview_decision, draft_letter):
        refusal = look(office, people["rin"], missing, Command("return"))
        assert isinstance(refusal, Refusal)
        assert refusal.code is RefusalCode.NOT_FOUND


def test_a_decision_on_what_was_seen_before_somebody_else_did_something_is_refused_naming_who_when_and_what(
    office: Office, people: People
) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    seen = previewed(office, people["rin"], number, Command("approve"))
    assert decide(at(office, "2020-01-20T10:02"), people["ren"], "settle", number, rule="goods", outcome="fail", note="自動車") == ["done"]
    before = records.contents(office)
    refusal = decide_application(office, people["mai"], number, Command("approve"), seen=Seen(seen.version))
    assert refusal is not None
    assert refusal.code is RefusalCode.CHANGED_MEANWHILE
    assert refusal.message.parameters["name"] == "ren"
    assert refusal.message.parameters["at"] == datetime(2020, 1, 20, 10, 2, tzinfo=JAPAN)
    assert "settle" in str(refusal.message.parameters["action"])
    assert records.contents(office) == before
    assert decide_application(office, people["mai"], number, Command("return", ("phone-wrong",)), seen=Seen(2)) is None
