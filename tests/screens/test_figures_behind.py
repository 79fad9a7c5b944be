"""Every figure of the managers' screen and the list behind it: they have the same number, whatever the office has lived through."""

from collections.abc import Iterator, Mapping

import pytest

from models.vocabulary import Role
from screens.figures_behind import Behind, Figure, GroupKind, group_figures, reason_against
from screens.figures_sections import FigureBlocks, groups_of
from screens.inquiries import Chosen, View, chosen_by
from screens.workplace import Workplace
from secretariat.casework.waiting_corrections import Lateness, WaitingPage, WaitingView, waiting_corrections
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.inquiries.listing import InquiryPage, inquiries
from secretariat.kits.listing import ParcelFilter, count_parcels
from secretariat.messages import LANGUAGES
from secretariat.office import Office
from secretariat.screening.delays import overdue_cases
from secretariat.screening.queue_pages import CasePage, case_page
from secretariat.screening.queue_view import Moved, QueueView, unpack_view
from secretariat.staff import Person
from tests.support.figures_work import live_through
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import at

People = Mapping[str, Person]
NO_LISTS = frozenset({"cutoffs", "forecast", "provider", "figure_groups"})


def figures_of(office: Office, person: Person) -> OfficeFigures:
    found = office_figures(office, person)
    assert isinstance(found, OfficeFigures)
    return found


def all_figures(office: Office, person: Person) -> Iterator[Figure]:
    """Every figure of the screen, those of all groups and of all tiles too."""
    found, place = figures_of(office, person), Workplace(office, person, "ja")
    blocks = FigureBlocks(found, place, 80)
    assert len({row.key for row in blocks.rows.values()}) == len(blocks.rows)
    blocks.columns(1)
    for row in blocks.rows.values():
        yield from row.figures
    for kind in GroupKind:
        for group in groups_of(found, kind):
            yield from group_figures(kind, group, place)


def length(office: Office, person: Person, behind: Behind) -> int:
    """How many the list says that it has."""
    match behind.place, behind.given:
        case "queue", (QueueView() as view,):
            page = case_page(office, person, view, limit=1)
            assert isinstance(page, CasePage)
            assert unpack_view(view.packed()) == view
            return page.total
        case "corrections", given:
            lateness = given[0] if given else Lateness.IN_TIME
            assert isinstance(lateness, Lateness)
            waiting = waiting_corrections(office, person, WaitingView(lateness))
            assert isinstance(waiting, WaitingPage)
            return waiting.total
        case "overdue", ():
            overdue = overdue_cases(office, person)
            assert not hasattr(overdue, "code")
            return getattr(overdue, "total", -1)
        case "parcels", (ParcelFilter() as chosen,):
            counted = count_parcels(office, person, chosen)
            assert isinstance(counted, tuple)
            return counted[0]
        case "inquiries", (View() as seen, *more):
            chosen_calls = more[0] if more else chosen_by(seen, person)
            assert isinstance(chosen_calls, Chosen)
            calls = inquiries(office, person, chosen_calls.wanted)
            assert isinstance(calls, InquiryPage)
            return calls.total
    raise AssertionError(behind)


def check_all(office: Office, person: Person) -> int:
    """Compares every figure with its list; how many were compared."""
    compared = [(one, one.behind) for one in all_figures(office, person) if one.behind is not None and one.behind.place not in NO_LISTS]
    found = {behind: length(office, person, behind) for behind in {behind for _, behind in compared}}
    assert [(figure.label, figure.number, found[behind]) for figure, behind in compared if found[behind] != figure.number] == []
    return sum(1 for figure, _ in compared if figure.number)


def test_every_list_has_as_many_as_its_figure_says_after_whatever_happened(office: Office, people: People) -> None:
    past = live_through(office, people, lambda then: check_all(then, people["mai"]))
    assert check_all(past.office, people["mai"]) > 30
    late = at(office, "2020-06-30T10:00")
    assert check_all(late, people["mai"]) > 30
    assert figures_of(late, people["mai"]).overdue == 1


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_so_have_those_of_calls(office: Office, people: People) -> None:
    record_call(office, "2020-01-20T09:50", category="registration")
    record_call(office, "2020-01-20T09:55", category="registration")
    assert figures_of(office, people["mai"]).calls.today == 2
    assert check_all(office, people["mai"]) == 3


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_list_that_an_auditor_may_not_see_is_said_to_be_for_others(office: Office, people: People) -> None:
    live_through(office, people)
    late = at(office, "2020-03-03T10:00")
    place = Workplace(late, people["aud"], "ja")
    assert people["aud"].role is Role.AUDITOR
    by_place: dict[str, set[bool]] = {}
    for figure in all_figures(late, people["aud"]):
        if figure.behind is not None:
            by_place.setdefault(figure.behind.place, set()).add(reason_against(figure, place, is_now=True) is None)
    assert by_place == {
        **{name: {False} for name in ("queue", "corrections")},
        **{name: {True} for name in ("overdue", "forecast", "cutoffs", "provider", "figure_groups", "parcels", "inquiries")},
    }


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_of_the_past_only_what_stays_as_it_was_can_be_opened(office: Office, people: People) -> None:
    past = live_through(office, people)
    found = office_figures(past.office, people["mai"], at(office, "2020-01-22T12:00").clock.now())
    assert isinstance(found, OfficeFigures)
    place = Workplace(past.office, people["mai"], "ja")
    blocks = FigureBlocks(found, place, 120)
    for number in (1, 2, 3):
        assert len(blocks.columns(number)) == number
    opened = {
        figure.behind.place
        for row in blocks.rows.values()
        for figure in row.figures
        if figure.behind is not None and reason_against(figure, place, is_now=False) is None
    }
    assert opened == {"cutoffs", "provider", "figure_groups"}
    later = office_figures(past.office, people["mai"], at(office, "2020-01-31T12:00").clock.now())
    assert isinstance(later, OfficeFigures)
    blocks = FigureBlocks(later, place, 120)
    blocks.columns(1)
    week = blocks.rows["week-2020-01-20"].figures
    assert [figure.number for figure in week] == [6, 3, 1, 0, 0, None]
    assert all(reason_against(figure, place, is_now=False) is None for figure in week), "an ended week stays as it was"
    sent_back = week[2].behind
    assert sent_back is not None
    assert length(past.office, people["mai"], sent_back) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_every_list_has_a_name_of_its_own(office: Office, people: People, language: str) -> None:
    from screens.queue_views import view_name
    from secretariat.messages import Language

    live_through(office, people)
    late = at(office, "2020-03-03T10:00")
    views = {figure.behind.given[0] for figure in all_figures(late, people["mai"]) if figure.behind and figure.behind.place == "queue"}
    known: Language = "ja" if language == "ja" else "en"
    names = {view: view_name(view, known) for view in views if isinstance(view, QueueView)}
    assert len(set(names.values())) == len(names) - sum(1 for view in names if view.moved is Moved.DECIDED and view.moved_from is None)
    assert all(names.values())
