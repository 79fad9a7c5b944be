"""The lists behind the lines of home: what nobody holds, and what the next closing run wants decided."""

from collections.abc import Mapping

from secretariat.casework.desk import take_case
from secretariat.office import Office
from secretariat.screening.queue_pages import CasePage, case_page
from secretariat.screening.queue_view import Only, QueueView, unpack_view
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import decide, taken

People = Mapping[str, Person]


def numbers(office: Office, person: Person, view: QueueView) -> list[str]:
    found = case_page(office, person, view)
    assert isinstance(found, CasePage), found
    assert found.total == len(found.cases)
    return [case.number for case in found.cases]


def test_cases_that_nobody_holds_are_a_list_of_their_own(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    cases = taken(office, people, provider, 1, 2, 3, 4)
    assert take_case(office, people["rin"], cases[0]) is None
    assert decide(office, people["ren"], "withdraw", cases[3]) == ["done"]
    assert numbers(office, people["ren"], QueueView(only=(Only.UNHELD,))) == cases[1:3]
    assert numbers(office, people["ren"], QueueView(only=(Only.UNHELD,), text="喫茶アアアサ")) == [cases[1]]
    assert numbers(office, people["rin"], QueueView(only=(Only.UNHELD, Only.MINE))) == []


def test_cases_of_the_start_day_that_is_closed_next_are_a_list_of_their_own(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    early = taken(office, people, provider, 1, 2)  # by the cutoff of 27 January, for 21 February
    late = taken(at(office, "2020-01-28T10:00"), people, provider, 3)  # for 1 March
    view = QueueView(only=(Only.NEXT_START,))
    assert numbers(office, people["rin"], view) == []
    assert numbers(at(office, "2020-02-12T10:00"), people["rin"], view) == early
    assert numbers(at(office, "2020-02-24T10:00"), people["rin"], view) == late


def test_a_view_of_either_kind_can_be_kept() -> None:
    for view in (QueueView(only=(Only.UNHELD,)), QueueView(only=(Only.NEXT_START,), text="小売")):
        assert unpack_view(view.packed()) == view
