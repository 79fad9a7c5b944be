"""Kits through a store's life: released after the notice, planned anew when rate or services change, found by whoever looks at night."""

from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, KitAddress
from models.base import table_of
from models.journal import Outbox
from models.kit import Shipment
from models.merchant import Membership, Store
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.amendments.deciding import accept_amendment
from secretariat.amendments.entering import enter_due
from secretariat.amendments.reporting import Entered, amend
from secretariat.intake.applications import take_in_applications
from secretariat.kits.address_checks import AddressDoubt
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.holding import hold_shipments
from secretariat.kits.keeping_up import KitCounts, plan_kits
from secretariat.kits.releasing import Released, Stay, release_kits
from secretariat.kits.shown_services import services_of_parcels
from secretariat.office import Office
from secretariat.papers import mark_rendered
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import registered
from tests.support.records import faults
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, SECOND_SERVICE, SERVICE, application_row, take_over_provider, write_workbook
from tests.support.screening_work import actions, application, approved, close, decide, records, taken

People = Mapping[str, Person]
APPLICATIONS, SHIPMENTS, MEMBERSHIPS, STORES, OUTBOX, ADDRESSES = (
    table_of(Application),
    table_of(Shipment),
    table_of(Membership),
    table_of(Store),
    table_of(Outbox),
    table_of(KitAddress),
)
FEBRUARY, MARCH = date(2020, 2, 21), date(2020, 3, 1)
ONLINE = {"store_kind": "EC", "store_url": "https://example.jp/"}


def planned(office: Office, person: Person, *, dry_run: bool = False) -> KitCounts:
    found = plan_kits(office, person, dry_run=dry_run)
    assert isinstance(found, KitCounts), found
    return found


def released(office: Office, person: Person, due_by: date | None = None, *, dry_run: bool = False) -> Released:
    found = release_kits(office, person, due_by, dry_run=dry_run)
    assert isinstance(found, Released), found
    return found


def parcels(office: Office) -> list[tuple[object, object, object]]:
    return [(row["kit"], row["status"], row["return_rate"]) for row in records(office, SHIPMENTS)]


def write_notices(office: Office, people: People) -> None:
    mark_rendered(office, people["mai"], [int(str(row["id"])) for row in records(office, OUTBOX) if row["kind"] == "registered"])


def send(office: Office, status: str = "delivered") -> None:
    """What was released is printed, with what it shows, and on its way."""
    with office.writing("sho", "send") as (session, act):
        going = session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.status == "released")).all()
        shows = services_of_parcels(session, office.programme, [row.id for row in going])
        for row in going:
            journal.append(session, [journal.Entry(row.number, row.version + 1, "print", row.status, status)], act)
            values = {"version": row.version + 1, "status": status, "services": shows.get(row.id)}
            session.execute(sa.update(SHIPMENTS).where(SHIPMENTS.c.id == row.id).values(**values))


def change_application(session: Session, act: journal.Act, office: Office, case: str, **values: object) -> int:
    """Changes an application as the program would, under an entry; gives its version."""
    version = int(str(application(office, case)["version"])) + 1
    journal.append(session, [journal.Entry(case, version, "note", "registered", "registered")], act)
    session.execute(sa.update(APPLICATIONS).where(APPLICATIONS.c.number == case).values(**values, version=version))
    return version


def set_service(office: Office, case: str, service: int, valid_to: date | None) -> None:
    with office.writing("mai", "change") as (session, act):
        entry = {"entry_case": case, "entry_version": change_application(session, act, office, case)}
        session.execute(sa.update(MEMBERSHIPS).where(MEMBERSHIPS.c.service_id == service).values(valid_to=valid_to, **entry))


def test_kits_leave_after_the_notice_and_one_new_kit_b_follows_all_changes_of_a_time(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people, [application_row(1, services=f"{SERVICE}、{SECOND_SERVICE}")])
    closed = at(office, "2020-02-14T12:00")
    assert {row["contents_from"] for row in records(office, SHIPMENTS)} == {closed.programme.kits.contents[-1].valid_from}
    # never before the notice
    early = released(closed, people["sho"])
    assert (early.released, early.stays) == (0, Counter({Stay.NOTICE: 2}))
    assert [cause for *_, cause in early.staying] == [Stay.NOTICE] * 2
    write_notices(closed, people)
    assert released(closed, people["sho"], date(2020, 2, 19)).released == 0
    assert released(closed, people["sho"], dry_run=True).released == 2
    assert {status for _, status, _ in parcels(closed)} == {"planned"}
    assert released(closed, people["sho"]).released == 2
    assert released(closed, people["sho"]).released == 0
    assert actions(closed, str(records(closed, SHIPMENTS)[0]["number"])) == ["plan", "release"]
    send(closed)
    first, second = sorted(int(str(row["service_id"])) for row in records(office, MEMBERSHIPS))
    assert records(closed, SHIPMENTS)[1]["services"] == f"{first} {second}"
    assert not planned(later, people["sho"]).stores
    # one service ends soon: found in time, and gathered
    set_service(later, number, second, date(2020, 3, 20))
    assert not planned(later, people["sho"]).stores
    in_time = at(office, "2020-03-13T03:00")
    assert planned(in_time, people["sho"], dry_run=True).planned == {("B", "services"): 1}
    assert len(parcels(in_time)) == 2
    assert planned(in_time, people["sho"]).planned == {("B", "services"): 1}
    assert not planned(in_time, people["sho"]).stores
    assert records(in_time, SHIPMENTS)[-1]["due_on"] == date(2020, 3, 23)  # the first business day after a week
    assert released(in_time, people["sho"]).stays == {Stay.GATHERING: 1}
    # as before: the new parcel is not needed
    set_service(in_time, number, second, None)
    assert planned(in_time, people["sho"]).cancelled == 1
    assert parcels(in_time)[-1] == ("B", "cancelled", 5)
    # it ends after all: the next one leaves when the time is over
    set_service(in_time, number, second, date(2020, 3, 20))
    assert planned(in_time, people["sho"]).planned == {("B", "services"): 1}
    assert released(at(office, "2020-03-20T03:00"), people["sho"]).released == 1
    assert faults(office) == []


def test_a_rate_from_a_day_replaces_kits_of_the_old_one_wherever_they_are(office: Office, people: People) -> None:
    rows = [application_row(serial, franchise="加盟店", chain_name="みほんチェーン") for serial in (1, 2, 3)]
    later, _, numbers = registered(office, people, rows)
    write_notices(later, people)
    stores = {number: application(later, number)["store_id"] for number in numbers}

    def kits(number: str) -> list[tuple[object, object, object]]:
        found = [row for row in records(later, SHIPMENTS) if row["store_id"] == stores[number]]
        return [(row["kit"], row["status"], row["return_rate"]) for row in found]

    # the first store's kits stay planned, the second's are packed, the third's sent
    with later.writing("mai", "hold") as (session, act):
        own = [int(str(row["id"])) for row in records(later, SHIPMENTS) if row["store_id"] == stores[numbers[0]]]
        hold_shipments(session, act, own, "P-1")
    assert released(later, people["sho"]).stays == {Stay.HELD: 2}
    with later.writing("sho", "split") as (session, act):
        third = sa.select(SHIPMENTS).where(SHIPMENTS.c.store_id == stores[numbers[2]])
        for row in session.execute(third).all():
            journal.append(session, [journal.Entry(row.number, row.version + 1, "print", row.status, "handed-over")], act)
            values = {"version": row.version + 1, "status": "handed-over"}
            session.execute(sa.update(SHIPMENTS).where(SHIPMENTS.c.id == row.id).values(**values))
    send(later, "packed")
    for number in numbers:
        reported = amend(later, people["rin"], number, [("franchise", "なし"), ("chain_name", "")], date(2020, 3, 2))
        assert isinstance(reported, Entered)
        assert accept_amendment(later, people["ren"], reported.number) is None
    on_the_day = at(office, "2020-03-11T09:00")
    assert enter_due(on_the_day, people["mai"]) == 3
    assert kits(numbers[0]) == [("A", "planned", 5), ("B", "planned", 5)]
    assert kits(numbers[1]) == [("A", "cancelled", 2), ("B", "cancelled", 2), ("A", "planned", 5), ("B", "planned", 5)]
    assert kits(numbers[2]) == [("A", "handed-over", 2), ("B", "handed-over", 2), ("A", "planned", 5), ("B", "planned", 5)]
    assert not planned(on_the_day, people["mai"]).stores
    # somebody sets it back otherwise: found at night
    with on_the_day.writing("mai", "rate") as (session, act):
        for number in numbers:
            change_application(session, act, on_the_day, number, return_rate=2)
    counts = planned(on_the_day, people["mai"])
    assert (counts.stores, counts.amended, counts.cancelled, counts.planned) == (3, 4, 2, {})
    assert [kit for kit in kits(numbers[2]) if kit[1] != "cancelled"] == [("A", "handed-over", 2), ("B", "handed-over", 2)]
    assert not planned(on_the_day, people["mai"]).stores
    assert faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_online_stores_get_the_digital_set_and_paper_once_they_have_a_door(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, 1, (SERVICE, SECOND_SERVICE))
    (online,) = approved(office, people, provider, 1, **ONLINE)
    approved(office, people, provider, 2)
    after = at(office, "2020-01-27T17:00:01")
    close(after, people, FEBRUARY)
    assert parcels(after) == [("digital", "planned", 5), ("A", "planned", 5), ("B", "planned", 5)]
    write_notices(after, people)
    assert released(after, people["sho"]).released == 3
    # it opens a shop with a door: paper instead, and the other way round
    with after.writing("mai", "kind") as (session, act):
        version = change_application(session, act, after, online)
        of_store = STORES.c.id == application(after, online)["store_id"]
        session.execute(sa.update(STORES).where(of_store).values(kind="fixed", entry_case=online, entry_version=version))
    counts = planned(after, people["sho"])
    assert (counts.planned, counts.cancelled) == ({("A", ""): 1, ("B", ""): 1}, 1)
    assert faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_another_provider_brings_one_new_kit_b_after_all_its_notices_and_no_second_a(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1)
    first = at(office, "2020-01-27T17:00:01")
    close(first, people, FEBRUARY)
    write_notices(first, people)
    released(first, people["sho"])
    send(first, "handed-over")
    (second,) = taken(first, people, take_over_provider(office, people, 2, (SECOND_SERVICE,)), 1, services=SECOND_SERVICE)
    assert decide(first, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(first, people["rin"], "approve", second) == ["done"]
    both = at(office, "2020-02-05T17:00:01")
    close(both, people, MARCH)
    assert parcels(both) == [("A", "handed-over", 5), ("B", "handed-over", 5), ("B", "planned", 5)]
    assert records(both, SHIPMENTS)[-1]["due_on"] == date(2020, 2, 28)
    assert not planned(both, people["sho"]).stores
    a_week_later = at(office, "2020-02-12T17:00:01")
    assert released(a_week_later, people["sho"]).stays == {Stay.NOTICE: 1}
    write_notices(a_week_later, people)
    assert released(a_week_later, people["sho"]).released == 1


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_of_two_unprinted_kit_b_the_newer_goes_out_and_what_has_no_address_is_named(office: Office, people: People) -> None:
    numbers = approved(office, people, take_over_provider(office, people), 1, 2)
    after = at(office, "2020-01-27T17:00:01")
    close(after, people, FEBRUARY)
    write_notices(after, people)
    old, *_ = [row for row in records(after, SHIPMENTS) if row["kit"] == "B"]
    released(after, people["sho"])
    with after.writing("mai", "again") as (session, act):
        number = "K-0000099-0"
        journal.append(session, [journal.Entry(number, 1, "plan", None, "planned", {"kit": "B"})], act)
        again = {**old, "id": 99, "number": number, "version": 1, "status": "planned"}
        session.execute(sa.insert(SHIPMENTS).values(**again))
        away = {"application_id": application(after, numbers[0])["id"], "postal_code": "1000001", "address": "愛媛県今治市見本町1"}
        session.execute(sa.insert(ADDRESSES).values(**away, addressee="見本", phone="0312345678"))
    found = released(after, people["sho"])
    assert (found.released, found.replaced, found.stays) == (0, 1, {Stay.PREFECTURE: 1})
    assert [row["status"] for row in records(after, SHIPMENTS) if row["kit"] == "B"] == ["cancelled", "released", "planned"]
    assert (found.doubts, found.doubtful) == (0, [])
    with after.writing("mai", "again") as (session, act):
        session.execute(sa.update(ADDRESSES).values(postal_code="7900001"))
    found = released(after, people["sho"])
    assert (found.released, found.doubts) == (1, 1)
    assert [(store, doubt.kind, doubt.postal_code, doubt.areas) for _, store, doubt in found.doubtful] == [
        ("喫茶アアアカ", AddressDoubt.OTHER_CITY, "7900001", ("愛媛県松山市",))
    ]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_others_may_not_and_a_run_that_was_stopped_is_taken_up(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    for login in ("rin", "cal", "aud", "admin"):
        for refused in (plan_kits(office, people[login]), release_kits(office, people[login])):
            assert isinstance(refused, Refusal)
            assert refused.code is RefusalCode.NOT_PERMITTED
    approved(office, people, take_over_provider(office, people), *range(1, 6))
    after = at(office, "2020-01-27T17:00:01")
    close(after, people, FEBRUARY)
    write_notices(after, people)
    monkeypatch.setattr("secretariat.kits.releasing.CHUNK", 3)
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) == 3

    first = release_kits(after, people["sho"], stop=stop)
    assert isinstance(first, Released)
    assert (first.released, first.stopped) == (6, True)
    assert released(after, people["sho"]).released == 4


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_store_from_elsewhere_has_its_kits_until_its_services_or_its_rate_are_others(
    office: Office, people: People, tmp_path: Path
) -> None:
    provider = take_over_provider(office, people, 1, (SERVICE, SECOND_SERVICE))
    path = write_workbook([application_row(1, services=f"{SERVICE}、{SECOND_SERVICE}")], APPLICATION_HEADINGS, tmp_path / "stores.csv")
    result = take_in_applications(office, people["admin"], path, provider, take_over_on=date(2019, 11, 15))
    assert not isinstance(result, Refusal), result
    assert not planned(office, people["sho"]).stores
    (number,) = result.numbers
    set_service(office, number, max(int(str(row["service_id"])) for row in records(office, MEMBERSHIPS)), date(2020, 1, 21))
    assert planned(office, people["sho"]).planned == {("B", "services"): 1}
    assert not planned(office, people["sho"]).stores
    # nobody writes to it: what came from elsewhere gets no notice
    assert released(at(office, "2020-01-27T10:00"), people["sho"]).released == 1


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True)
def test_two_who_plan_and_release_at_once_plan_and_release_everything_once(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), *range(1, 5))
    after = at(office, "2020-01-27T17:00:01")
    close(after, people, FEBRUARY)
    write_notices(after, people)
    with after.writing("mai", "rate") as (session, act):
        cancel_shipments(session, act, sa.true(), {})
    together = Barrier(2)

    def work(login: str) -> tuple[int, int]:
        together.wait()
        counts = planned(after, people[login])
        together.wait()
        return counts.planned.total(), released(after, people[login]).released

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(work, ("sho", "mai")))
    assert tuple(map(sum, zip(*done, strict=True))) == (8, 8)
    assert Counter(status for _, status, _ in parcels(after)) == {"cancelled": 8, "released": 8}
    assert faults(after) == []
