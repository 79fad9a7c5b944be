"""Two people at the same moment: one of them is first, the other is told who was, and nothing is done twice or by halves."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat.casework.desk import decide_application, hand_back, take_case
from secretariat.intake.result import IntakeResult
from secretariat.messages import say
from secretariat.office import Office
from secretariat.providers.registration import decide_providers
from secretariat.refusal import Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.files import send
from tests.support.rehearsal import at
from tests.support.samples import application_row, ready_to_register, receive_provider, take_in, take_over_provider

People = Mapping[str, Person]
START: Final = date(2020, 2, 21)
CASES: Final = 8


def received(office: Office, people: People) -> list[str]:
    rows = [application_row(serial) for serial in range(1, CASES + 1)]
    return take_in(office, people["rin"], rows, take_over_provider(office, people)).numbers


def deciding(office: Office, person: Person, number: str, command: Command) -> Callable[[], object]:
    return lambda: decide_application(office, person, number, command)


def sending(office: Office, person: Person, row: Mapping[str, object], provider: str, folder: Path) -> Callable[[], object]:
    return lambda: send(office, person, [row], provider, folder)


def deciding_on_a_provider(office: Office, person: Person, number: str, command: Command) -> Callable[[], object]:
    return lambda: decide_providers(office, person, [number], command)[0].refusal


def is_told_who_was_first(refusal: object, first: str) -> bool:
    assert isinstance(refusal, Refusal), refusal
    assert refusal.code in {RefusalCode.WRONG_STATE, RefusalCode.CHANGED_MEANWHILE}
    told = say("en", refusal.message)
    return first in told and "2020/1/20 (Mon) 10:00" in told


def test_of_two_people_who_decide_on_one_case_one_does_and_the_other_hears_who_and_when(office: Office, people: People) -> None:
    for number in received(office, people):
        one, other = at_once(
            deciding(office, people["rin"], number, Command("approve")),
            deciding(office, people["mai"], number, Command("reject", ("duplicate",))),
        )
        assert (one is None) != (other is None)
        winner = ("rin", "approve") if one is None else ("mai", "reject")
        assert is_told_who_was_first(other if one is None else one, winner[0])
        assert records.actions(office, number)[1:] == [winner]
    assert records.faults(office) == []


def test_two_people_who_may_both_do_what_they_do_both_do_it_one_after_the_other(office: Office, people: People) -> None:
    for number in received(office, people):
        results = at_once(
            deciding(office, people["mai"], number, Command("settle", note="確認", rule="goods", outcome="fail")),
            deciding(office, people["mio"], number, Command("settle", note="確認", rule="phone", outcome="fail")),
        )
        assert results == [None, None]
        assert Counter(records.actions(office, number)[1:]) == {("mai", "settle"): 1, ("mio", "settle"): 1}
        assert records.application(office, number)["version"] == 3
    assert records.faults(office) == []


def test_of_two_people_who_confirm_one_case_only_one_is_the_second_person(office: Office, people: People) -> None:
    for number in received(office, people)[:4]:
        assert decide_application(office, people["rin"], number, Command("reject", ("discretion",), "趣旨に反する")) is None
        one, other = at_once(
            deciding(office, people["ren"], number, Command("confirm")), deciding(office, people["mai"], number, Command("decline"))
        )
        assert (one is None) != (other is None)
        assert is_told_who_was_first(other if one is None else one, "ren" if one is None else "mai")
        assert len(records.letters(office, number)) == (1 if one is None else 0)


def test_nobody_gets_the_case_that_another_takes_at_the_same_moment(office: Office, people: People) -> None:
    numbers = received(office, people)

    def take_all(login: str) -> Callable[[], object]:
        def take() -> list[str]:
            taken: list[str] = []
            while (row := take_next(office, people[login])) is not None:
                assert not isinstance(row, Refusal)
                taken.append(row.number)
            return taken

        return take

    logins = ("rin", "ren", "mai", "mio")
    shares = at_once(*(take_all(login) for login in logins))
    by_person = {login: set(share) for login, share in zip(logins, shares, strict=True) if isinstance(share, list)}
    assert sorted(number for share in by_person.values() for number in share) == sorted(numbers)
    found = records.applications(office)
    assert all(found[number]["assignee"] == login for login, share in by_person.items() for number in share)
    assert records.faults(office) == []


def test_a_case_is_withdrawn_or_registered_when_both_happen_at_once(office: Office, people: People) -> None:
    numbers = received(office, people)
    for number in numbers:
        assert decide_application(office, people["rin"], number, Command("approve")) is None
    later = at(office, "2020-02-14T10:00")

    def withdraw_all() -> Sequence[object]:
        return [decide_application(later, people["rin"], number, Command("withdraw")) for number in reversed(numbers)]

    closed, withdrawn = at_once(lambda: close_cutoff(later, people["mai"], START), withdraw_all)
    assert isinstance(closed, ClosingResult), closed
    assert isinstance(withdrawn, list)
    found = records.applications(office)
    registered = [number for number in numbers if found[number]["status"] == "registered"]
    assert closed.registered == len(registered)
    for number, refusal in zip(reversed(numbers), withdrawn, strict=True):
        assert (found[number]["status"], refusal is None) in {("withdrawn", True), ("registered", False)}
    members = {row["application_id"] for row in records.rows(office, records.every(records.MEMBERSHIPS))}
    assert members == {found[number]["id"] for number in registered}
    assert records.faults(office) == []


def test_a_correction_and_a_withdrawal_at_once_come_one_after_the_other(office: Office, people: People, tmp_path: Path) -> None:
    provider = take_over_provider(office, people)
    for serial in range(1, 4):
        (number,) = take_in(office, people["rin"], [application_row(serial)], provider).numbers
        assert decide_application(office, people["rin"], number, Command("return", ("phone-wrong",))) is None

        row = application_row(serial, phone=f"0898-33-{serial:04d}")
        correct = sending(office, people["ren"], row, provider, tmp_path)
        corrected, withdrawn = at_once(correct, deciding(office, people["mai"], number, Command("withdraw")))
        status, acts = records.application(office, number)["status"], [act for _, act in records.actions(office, number)]
        # both happen where the correction comes first; where it comes second, it is no correction any more
        assert withdrawn is None
        assert status == "withdrawn"
        assert acts in (["receive", "return", "correct", "withdraw"], ["receive", "return", "withdraw"])
        assert ("correct" in acts) == (isinstance(corrected, IntakeResult) and corrected.accepted == 1)
    assert records.faults(office) == []


def test_of_two_managers_who_decide_on_a_provider_one_does_and_the_other_hears_who_and_when(office: Office, people: People) -> None:
    for serial in range(1, 4):
        number = receive_provider(office, people, serial)
        ready_to_register(office, people, number)
        one, other = at_once(
            deciding_on_a_provider(office, people["mai"], number, Command("approve")),
            deciding_on_a_provider(office, people["mio"], number, Command("withdraw")),
        )
        assert (one is None) != (other is None)
        assert is_told_who_was_first(other if one is None else one, "mai" if one is None else "mio")
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_who_asks_while_another_is_taking_a_case_gets_the_next_one_in_whatever_state_it_is(office: Office, people: People) -> None:
    first, second, *others = received(office, people)
    for number in others:
        assert decide_application(office, people["mai"], number, Command("approve")) is None
    assert take_case(office, people["ren"], second) is None
    assert hand_back(office, people["ren"], second, ["interest"]) is None
    meanwhile: list[CaseRow | Refusal | None] = []

    def ask(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("INSERT INTO journal ") and not meanwhile:
            meanwhile.append(None)
            with ThreadPoolExecutor(1) as pool:
                meanwhile.append(pool.submit(take_next, office, people["mai"]).result())

    sa.event.listen(office.engine, "before_cursor_execute", ask)
    taken = take_next(office, people["rin"])
    sa.event.remove(office.engine, "before_cursor_execute", ask)
    numbers = [row.number for row in (taken, *meanwhile) if isinstance(row, CaseRow)]
    assert numbers == [first, second]
