"""What depends on a provider: applications to come, registered stores, planned parcels; which stores have another one still."""

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from models.vocabulary import RefusalCode
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.providers.dependents import DependentLine, Dependents, dependents
from secretariat.providers.services import withdraw_service
from secretariat.providers.suspension import suspend_provider
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.dependence import AFTER, START, approve_same_store, multiply, registered_stores
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, take_over_provider
from tests.support.screening_work import application, approved, decide, taken

People = Mapping[str, Person]
BOTH = f"{SERVICE}、{SECOND_SERVICE}"
only_sqlite = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def depending(
    office: Office, people: People, provider: str, service: str | None = None, limit: int = 200, after: str | None = None
) -> Dependents:
    found = dependents(office, people["aud"], provider, service=service, limit=limit, after=after)
    assert not isinstance(found, Refusal), found
    return found


def counts(found: Dependents) -> tuple[int, int, int, int, int]:
    """Stores, those that depend alone, planned parcels, those of such stores, those held."""
    return found.stores, found.stores_alone, found.shipments, found.shipments_alone, found.shipments_held


def store_number(office: Office, number: str) -> str:
    return case_number("S", int(str(application(office, number)["store_id"])))


def test_everything_that_depends_is_counted_and_listed_with_whether_the_store_has_another_service(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    shared = approve_same_store_of_both(office, people, one, other)
    after, (alone,) = registered_stores(office, people, one, 2)
    (waiting,) = approved(after, people, one, 3)
    (received,) = taken(after, people, one, 4)
    (rejected,) = taken(after, people, one, 5)
    assert decide(after, people["rin"], "reject", rejected, reasons=["size"]) == ["done"]
    found = depending(after, people, one)
    assert found.applications == {"received": 1, "approved": 1, "registered": 2}
    assert counts(found) == (2, 1, 4, 2, 0)
    next_start, due = date(2020, 3, 1), date(2020, 2, 20)
    assert found.lines[:4] == (
        DependentLine("application", waiting, "喫茶アアアタ", "approved", next_start, elsewhere=False),
        DependentLine("application", received, "喫茶アアアナ", "received", next_start, elsewhere=False),
        DependentLine("store", store_number(after, shared), "喫茶アアアカ", "registered", START, elsewhere=True),
        DependentLine("store", store_number(after, alone), "喫茶アアアサ", "registered", START, elsewhere=False),
    )
    parcels = [(line.kind, line.store_name, line.status, line.day, line.elsewhere) for line in found.lines[4:]]
    assert sorted(parcels) == [
        *[("shipment", "喫茶アアアカ", "planned", due, True)] * 2,
        *[("shipment", "喫茶アアアサ", "planned", due, False)] * 2,
    ]
    assert found.next is None


def approve_same_store_of_both(office: Office, people: People, one: str, other: str) -> str:
    """A store through two providers, approved; gives the number of the first application."""
    (first,) = approved(office, people, one, 1)
    approve_same_store(office, people, other, 1)
    return first


def test_another_provider_counts_only_while_it_is_in_force(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    approve_same_store_of_both(office, people, one, other)
    after, _ = registered_stores(office, people, one, 2)
    assert counts(depending(after, people, one))[:2] == (2, 1)
    assert counts(depending(after, people, other))[:2] == (1, 0)
    assert suspend_provider(after, people["mai"], other, date(2020, 1, 28), None, ["incident"]) is None
    assert counts(depending(after, people, one))[:2] == (2, 2)
    assert counts(depending(after, people, other))[:2] == (1, 0)


def test_of_one_service_the_providers_other_one_is_another_still_until_it_is_withdrawn(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    approved(office, people, provider, 1, services=BOTH)
    after, _ = registered_stores(office, people, provider, 2)
    (waiting,) = taken(after, people, provider, 3, services=SECOND_SERVICE)
    assert counts(depending(after, people, provider)) == (2, 2, 4, 4, 0)
    assert counts(depending(after, people, provider, SERVICE)) == (2, 1, 4, 2, 0)
    second = depending(after, people, provider, SECOND_SERVICE)
    assert counts(second) == (1, 0, 2, 0, 0)
    assert second.applications == {"received": 1, "registered": 1}
    assert second.lines[0].number == waiting
    assert withdraw_service(after, people["mai"], provider, SECOND_SERVICE, START) is None
    assert counts(depending(after, people, provider, SERVICE)) == (2, 2, 4, 4, 0)


def test_a_store_whose_registration_ended_depends_no_more(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    after, (number, _) = registered_stores(office, people, provider, 1, 2)
    assert decide(after, people["mai"], "cancel", number, reasons=["fraud"], note="不正", from_day=date(2020, 3, 10)) == ["done"]
    assert counts(depending(at(office, "2020-03-09T10:00"), people, provider))[:3] == (2, 2, 2)
    assert counts(depending(at(office, "2020-03-10T10:00"), people, provider))[:3] == (1, 1, 2)


@only_sqlite
@pytest.mark.parametrize("limit", [1, 3])
def test_pages_follow_each_other_and_between_them_have_every_line_once(office: Office, people: People, limit: int) -> None:
    provider = take_over_provider(office, people)
    after, _ = registered_stores(office, people, provider, 1, 2, 3)
    taken(after, people, provider, 4, 5)
    whole = depending(after, people, provider)
    lines: list[DependentLine] = []
    place: str | None = None
    while True:
        page = depending(after, people, provider, limit=limit, after=place)
        assert len(page.lines) <= limit
        assert replace(page, lines=(), next=None) == replace(whole, lines=(), next=None)
        lines.extend(page.lines)
        place = page.next
        if place is None:
            break
    assert tuple(lines) == whole.lines
    assert len(whole.lines) == 2 + 3 + 6


@only_sqlite
def test_what_is_asked_for_wrongly_is_refused(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    asked = {
        RefusalCode.NOT_PERMITTED: dependents(office, people["cal"], provider),
        RefusalCode.NOT_FOUND: dependents(office, people["aud"], "P-9999999-9"),
        RefusalCode.INVALID_VALUE: dependents(office, people["aud"], provider, after="store:x"),
    }
    for code, found in asked.items():
        assert isinstance(found, Refusal)
        assert found.code is code
    nowhere = dependents(office, people["aud"], provider, service="ナイペイ")
    assert isinstance(nowhere, Refusal)
    assert nowhere.code is RefusalCode.NOT_FOUND


def test_five_thousand_registered_stores_are_shown_within_a_second(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    approve_same_store_of_both(office, people, one, other)
    after, (number,) = registered_stores(office, people, one, 2)
    multiply(after, number, 4_999)
    at_best = 60.0
    for _ in range(3):
        begun = time.perf_counter()
        found = depending(at(office, AFTER), people, one)
        at_best = min(at_best, time.perf_counter() - begun)
    assert counts(found) == (5_000, 4_999, 10_000, 9_998, 0)
    assert (len(found.lines), found.next is not None) == (200, True)
    assert at_best < 1, f"{at_best:.2f} s"
