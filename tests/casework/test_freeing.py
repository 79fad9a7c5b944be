"""People who leave or are away: their cases are free at once and none is lost; what people are practised in decides what they get."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.vocabulary import RefusalCode
from secretariat.casework.desk import take_case
from secretariat.leave import end_leave, enter_leave, set_skill
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.screening.team import Team, team
from secretariat.staff import Person
from secretariat.staff_changes import change_person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import application, decide, taken

People = Mapping[str, Person]
TODAY = date(2020, 1, 20)


def given(office: Office, person: Person) -> str | None:
    found = take_next(office, person)
    assert found is None or isinstance(found, CaseRow), found
    return found.number if found else None


def code(answer: object) -> RefusalCode | None:
    return answer.code if isinstance(answer, Refusal) else None


def holders(office: Office, numbers: list[str]) -> list[object]:
    return [application(office, number)["assignee"] for number in numbers]


def test_whoever_leaves_or_is_away_holds_nothing_and_what_they_held_goes_to_others(office: Office, people: People) -> None:
    provider, (rin, ren, mai, admin) = take_over_provider(office, people), (people[login] for login in ("rin", "ren", "mai", "admin"))
    numbers = taken(office, people, provider, *range(1, 6))
    (doubtful,) = taken(office, people, provider, 9, exclusion="E10")
    assert [given(office, rin) for _ in range(3)] == numbers[:3]
    assert decide(office, rin, "settle", doubtful, rule="excluded", outcome="pass", note="確認") == ["done"]
    assert holders(office, [*numbers[:3], doubtful]) == ["rin"] * 4
    assert enter_leave(office, mai, "rin", TODAY, date(2020, 1, 24)) == 4
    assert holders(office, [*numbers[:3], doubtful]) == [None] * 4
    assert records.actions(office, numbers[0])[-1] == ("mai", "free")
    assert application(office, doubtful)["status"] == "awaiting-second"
    assert decide(office, ren, "confirm", doubtful) == ["done"]
    # whoever is away takes none; the others get them, the manager who entered it as well
    assert code(take_next(office, rin)) is RefusalCode.WRONG_STATE
    assert code(take_case(office, rin, numbers[4])) is RefusalCode.WRONG_STATE
    assert (given(office, mai), given(office, ren)) == (numbers[0], numbers[1])
    assert end_leave(office, admin, "rin") is None
    assert given(office, rin) == numbers[2]
    # a login that is stopped, and a role that works on no case
    assert change_person(office, admin, "rin", "disable") is None
    assert change_person(office, admin, "ren", "role", role="auditor") is None
    assert holders(office, numbers) == ["mai", None, None, None, None]
    assert records.actions(office, numbers[1])[-1] == ("admin", "free")
    assert records.faults(office) == []


def test_a_leave_that_was_entered_beforehand_begins_by_itself(office: Office, people: People) -> None:
    numbers = taken(office, people, take_over_provider(office, people), 1, 2)
    assert given(office, people["rin"]) == numbers[0]
    assert enter_leave(office, people["mai"], "rin", date(2020, 1, 22), date(2020, 1, 23)) == 0
    assert given(at(office, "2020-01-21T09:00"), people["rin"]) == numbers[1]
    first_day = at(office, "2020-01-22T09:00")
    assert given(first_day, people["ren"]) == numbers[0]
    assert holders(office, numbers) == ["ren", None]
    assert code(take_next(first_day, people["rin"])) is RefusalCode.WRONG_STATE
    assert given(at(office, "2020-01-24T09:00"), people["rin"]) == numbers[1], "its last day is over"


def test_what_somebody_is_practised_in_comes_to_them_first_and_to_others_last(office: Office, people: People) -> None:
    provider, rin, ren = take_over_provider(office, people), people["rin"], people["ren"]
    plain, inn, chain, second_inn = take_in(
        office,
        people["mai"],
        [
            application_row(1),
            application_row(2, industry_class="旅館業"),
            application_row(3, franchise="加盟店", chain_name="みほんチェーン"),
            application_row(4, industry_class="旅館業"),
        ],
        provider,
    ).numbers
    assert set_skill(office, people["mai"], "ren", "inns", practised=True) is None
    assert [given(office, ren), given(office, rin), given(office, rin)] == [inn, plain, chain]
    # while the one who is practised is away, it is nobody's in particular
    assert enter_leave(office, people["mai"], "ren", TODAY, None) == 1
    assert [given(office, rin), given(office, rin)] == [inn, second_inn]
    assert records.faults(office) == []


def test_no_case_waits_for_somebody_practised_past_the_limit(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    rows = [application_row(1, industry_class="旅館業"), application_row(2)]
    inn, plain = take_in(office, people["mai"], rows, provider).numbers
    assert set_skill(office, people["mai"], "ren", "inns", practised=True) is None
    # its closing run is on the 18th: three days before, whoever asks gets it
    assert given(at(office, "2020-02-14T09:00"), people["rin"]) == plain
    assert given(at(office, "2020-02-15T09:00"), people["rin"]) == inn


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_cannot_be_entered_is_refused_by_name(office: Office, people: People) -> None:
    mai, admin = people["mai"], people["admin"]
    assert code(set_skill(office, mai, "rin", "cooking", practised=True)) is RefusalCode.INVALID_VALUE
    assert code(set_skill(office, mai, "nobody", "inns", practised=True)) is RefusalCode.NOT_FOUND
    assert code(set_skill(office, mai, "rin", "inns", practised=False)) is RefusalCode.NOTHING_TO_DO
    assert code(enter_leave(office, mai, "rin", date(2020, 1, 25), date(2020, 1, 24))) is RefusalCode.INVALID_VALUE
    assert code(enter_leave(office, mai, "rin", date(2020, 1, 1), date(2020, 1, 19))) is RefusalCode.INVALID_VALUE
    assert code(enter_leave(office, mai, "nobody", TODAY, None)) is RefusalCode.NOT_FOUND
    assert code(end_leave(office, mai, "rin")) is RefusalCode.NOTHING_TO_DO
    assert change_person(office, admin, "ren", "disable") is None
    assert code(enter_leave(office, mai, "ren", TODAY, None)) is RefusalCode.WRONG_STATE
    for login in ("rin", "sho", "aud"):
        assert code(set_skill(office, people[login], "rin", "inns", practised=True)) is RefusalCode.NOT_PERMITTED
        assert code(enter_leave(office, people[login], "rin", TODAY, None)) is RefusalCode.NOT_PERMITTED
        assert code(team(office, people[login])) is RefusalCode.NOT_PERMITTED


def test_the_team_shows_who_holds_how_many_of_which_age_and_no_speed(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    for serial, arrival in enumerate(
        ("2019-11-10T09:00", "2019-11-22T09:00", "2019-12-01T09:00", "2020-01-20T09:00", "2020-01-20T09:00"), 1
    ):
        take_in(office, people["mai"], [application_row(serial)], provider, arrival)
    (doubtful,) = taken(office, people, provider, 9, exclusion="E10")
    assert decide(office, people["ren"], "approve", doubtful) == ["done"]
    assert [given(office, people["rin"]) is not None for _ in range(4)] == [True] * 4
    assert set_skill(office, people["mai"], "ren", "corrections", practised=True) is None
    assert enter_leave(office, people["mai"], "mio", date(2020, 2, 1), None) == 0
    found = team(office, people["mai"])
    assert isinstance(found, Team)
    members = {member.login: member for member in found.members}
    assert list(members) == ["mai", "mio", "ren", "rin"]
    load = members["rin"].load
    assert (load.overdue, load.breaching, load.soon, load.later, load.held) == (1, 1, 1, 1, 4)
    assert load.oldest_on == date(2019, 11, 10)
    assert (members["ren"].seconds, members["ren"].skills, members["ren"].load.held) == (1, ("corrections",), 0)
    assert (members["mio"].from_on, members["mio"].away) == (date(2020, 2, 1), False)
    assert (found.unheld, found.capped) == (1, False)
