"""What stands on Kit B: exactly the services that give points at that store on the day for which it is due."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry
from models.kit import Shipment
from models.merchant import Membership, Store
from models.vocabulary import RefusalCode
from models.vocabulary_providers import ServiceKind
from secretariat import journal
from secretariat.kits.poster_facts import LeftOut, PosterFacts, PosterFilter, check_posters, kit_b_on, poster_facts
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, take_over_provider
from tests.support.screening_work import approved, close, decide, records, taken

People = Mapping[str, Person]
SHIPMENTS, MEMBERSHIPS, STORES, ENTRIES = table_of(Shipment), table_of(Membership), table_of(Store), table_of(JournalEntry)
FEBRUARY, FIRST_OF_MARCH = date(2020, 2, 21), date(2020, 3, 1)
AFTER, AFTER_BOTH = "2020-01-27T17:00:01", "2020-02-05T17:00:01"


def found(office: Office, due_on: date | None = None, number: str | None = None) -> list[PosterFacts | LeftOut]:
    with office.reading() as session:
        return list(poster_facts(session, office.programme, PosterFilter(due_on, number)))


def printed(office: Office) -> list[PosterFacts]:
    return [facts for facts in found(office) if isinstance(facts, PosterFacts)]


def services(facts: PosterFacts) -> set[str]:
    return {name for _, names in facts.services for name in names}


def change(office: Office, table: sa.Table, case: str, values: Mapping[str, object], where: sa.ColumnElement[bool]) -> None:
    """Changes rows as the program would, under an entry of a case."""
    with office.writing("mai", "change") as (session, act):
        last = sa.select(sa.func.max(ENTRIES.c.version)).where(ENTRIES.c.case_id == case)
        version = session.execute(last).scalar_one() + 1
        journal.append(session, [journal.Entry(case, version, "note", "registered", "registered")], act)
        entry = {"entry_case": case, "entry_version": version} if "entry_case" in table.c else {"version": version}
        session.execute(sa.update(table).where(where).values(**values, **entry))


def test_a_poster_has_store_number_rate_and_the_services_by_kind_of_all_providers(office: Office, people: People) -> None:
    (first,) = approved(office, people, take_over_provider(office, people), 1)
    provider = take_over_provider(office, people, 2, (SECOND_SERVICE, "ミナトマネー"))
    (second,) = taken(office, people, provider, 1, services=SECOND_SERVICE)
    assert decide(office, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(office, people["rin"], "approve", second) == ["done"]
    close(at(office, AFTER), people, FEBRUARY)
    (facts,) = printed(office)
    (shipment,) = [row for row in records(office, SHIPMENTS) if row["kit"] == "B"]
    assert (facts.number, facts.return_rate, facts.due_on) == (shipment["number"], shipment["return_rate"], shipment["due_on"])
    assert facts.store == next(row["name"] for row in records(office, STORES) if row["id"] == shipment["store_id"])
    assert services(facts) == {SERVICE, SECOND_SERVICE}
    assert [kind for kind, _ in facts.services] == [kind for kind in ServiceKind if kind in dict(facts.services)]
    assert (facts.since, facts.day) == (FEBRUARY, FEBRUARY)
    assert [(item.size, item.standard, item.scenic) for item in facts.items] == [("B3", 5, 2), ("A4", 5, 2)]
    assert first != second


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_service_is_shown_if_it_gives_points_on_the_day_for_which_the_parcel_is_in_time(office: Office, people: People) -> None:
    (number,) = approved(at(office, AFTER), people, take_over_provider(office, people), 1)
    close(at(office, AFTER_BOTH), people, FIRST_OF_MARCH)
    for valid_from, valid_to, shown in (
        (date(2020, 2, 21), None, True),
        (date(2020, 2, 21), date(2020, 3, 3), True),
        (date(2020, 2, 21), date(2020, 3, 2), False),  # due on Friday, Monday is the first business day after it
        (date(2020, 3, 1), None, True),
        (date(2020, 3, 2), None, True),
        (date(2020, 3, 3), None, False),
    ):
        change(office, MEMBERSHIPS, number, {"valid_from": valid_from, "valid_to": valid_to}, sa.true())
        (facts,) = found(office)
        assert isinstance(facts, PosterFacts) is shown, (valid_from, valid_to)
        assert shown or (isinstance(facts, LeftOut) and facts.why.key == "kits.no_service")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_held_parcels_and_stores_online_only_are_left_out_by_name(office: Office, people: People) -> None:
    held, online = approved(office, people, take_over_provider(office, people), 1, 2)
    close(at(office, AFTER), people, FEBRUARY)
    by_application = {row["application_id"]: row for row in records(office, SHIPMENTS) if row["kit"] == "B"}
    first, second = (by_application[key] for key in sorted(by_application, key=str))
    change(office, SHIPMENTS, str(first["number"]), {"held_for": "P-1"}, SHIPMENTS.c.id == first["id"])
    change(office, STORES, online, {"kind": "ec"}, STORES.c.id == second["store_id"])
    assert [facts.why.key for facts in found(office) if isinstance(facts, LeftOut)] == ["kits.held", "kits.no_paper"]
    assert printed(office) == []
    assert held != online


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_parcels_are_chosen_by_the_day_on_which_they_are_due_or_by_number(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    approved(office, people, provider, 1)
    close(at(office, AFTER), people, FEBRUARY)
    approved(at(office, AFTER), people, provider, 2)
    close(at(office, AFTER_BOTH), people, FIRST_OF_MARCH)
    both = [facts.number for facts in printed(office)]
    assert len(both) == 2
    assert [facts.number for facts in found(office, due_on=date(2020, 2, 20))] == both[:1]
    assert found(office, due_on=date(2020, 2, 19)) == []
    assert [facts.number for facts in found(office, number=both[1].lower())] == both[1:]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_another_kit_an_unknown_number_and_a_cancelled_parcel_are_refused_by_name(office: Office, people: People) -> None:
    (number,) = approved(office, people, take_over_provider(office, people), 1)
    close(at(office, AFTER), people, FEBRUARY)
    a, b = (str(row["number"]) for row in sorted(records(office, SHIPMENTS), key=lambda row: str(row["kit"])))

    def code(wanted: str | None, login: str = "sho") -> RefusalCode | None:
        with office.reading() as session:
            refused = check_posters(session, people[login], PosterFilter(number=wanted))
        return refused.code if isinstance(refused, Refusal) else None

    assert [code(a), code("K-9"), code(b), code(None)] == [RefusalCode.INVALID_VALUE, RefusalCode.NOT_FOUND, None, None]
    assert code(b, "rin") == RefusalCode.NOT_PERMITTED
    assert decide(at(office, AFTER_BOTH), people["mai"], "cancel", number, reasons=["closed-down"], from_day=FEBRUARY) == ["done"]
    assert code(b) == RefusalCode.WRONG_STATE


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_many_stores_take_as_many_statements_as_one(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), *range(1, 7))
    close(at(office, AFTER), people, FEBRUARY)
    statements: list[str] = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: statements.append(str(given[2])))
    assert len(printed(office)) == 6
    several = len(statements)
    (one, *_) = printed(office)
    statements.clear()
    assert len(found(office, number=one.number)) == 1
    assert 0 < len(statements) == several


def test_the_contents_in_force_on_the_day_count(office: Office) -> None:
    assert kit_b_on(office.programme, date(2019, 8, 27)) == ()
    assert {item.size for item in kit_b_on(office.programme, date(2019, 8, 28))} == {"B3", "A4"}
