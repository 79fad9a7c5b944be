"""A provider that becomes part of another one: no store loses a day, everything follows, and it is not taken back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
import sqlalchemy as sa

from secretariat.amendments.deciding import accept_amendment
from secretariat.casework.acts import AMENDMENT, GRANT, RECEIPT
from secretariat.clock import JAPAN
from secretariat.grants.application import withdraw_grant
from secretariat.intake.applications import take_in_applications
from secretariat.kits.holding import hold_shipments
from secretariat.office import Office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.patrol.patrolling import fix_stuck
from secretariat.providers import measures
from secretariat.providers.causes import Cause, causes
from secretariat.providers.measures import MeasureResult, proposals, take_measure
from secretariat.providers.merger_records import PROVIDERS, absorbed_by
from secretariat.providers.merging import MergerPreview, merge_provider, preview_merger
from secretariat.providers.register import RegisterLine, register_as_at
from secretariat.providers.suspension import cancel_provider, resume_provider, suspend_provider
from secretariat.receipts import Arrival, add_receipt, list_receipts
from secretariat.refusal import Refusal
from secretariat.screening.service_ends import services_end
from secretariat.staff import Person
from tests.support import records
from tests.support.amendment_work import registered, report, report_row
from tests.support.dependence import SHIPMENTS, registered_stores
from tests.support.grant_work import applied, planned
from tests.support.samples import (
    APPLICATION_HEADINGS,
    SECOND_SERVICE,
    SERVICE,
    application_row,
    receive_provider,
    take_in,
    take_over_provider,
    write_workbook,
)
from tests.support.screening_work import actions, decide, shown, taken, told

People = Mapping[str, Person]
Line = TypeVar("Line")
ON, TODAY = date(2020, 1, 25), date(2020, 1, 28)
only_sqlite = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def key(refusal: Refusal | None) -> str:
    return "done" if refusal is None else refusal.message.key


def the_cause(office: Office, people: People, provider: str) -> Cause:
    found = causes(office, people["aud"], provider)
    assert isinstance(found, tuple), found
    (cause,) = found
    return cause


def followed(office: Office, people: People, provider: str) -> int:
    result = take_measure(office, people["mai"], provider, "follow", the_cause(office, people, provider))
    assert isinstance(result, MeasureResult), result
    return result.done


def left(office: Office, people: People, provider: str) -> dict[str, int]:
    found = proposals(office, people["aud"], provider, the_cause(office, people, provider))
    assert isinstance(found, tuple), found
    return {proposal.kind: proposal.left for proposal in found}


def lines(office: Office, people: People, day: date) -> list[tuple[str, str]]:
    found = register_as_at(office, people["aud"], day)
    assert isinstance(found, tuple), found
    return [(line.provider_number, line.service) for line in found if isinstance(line, RegisterLine)]


def test_the_services_go_on_under_the_other_provider_and_everything_follows(office: Office, people: People, tmp_path: Path) -> None:
    old, new = take_over_provider(office, people), take_over_provider(office, people, 2)
    after, (registered,) = registered_stores(office, people, old, 1)
    (waiting,) = taken(after, people, old, 2)
    (back,) = taken(after, people, old, 3)
    assert decide(after, people["rin"], "return", back, reasons=("phone-wrong",)) == ["done"]
    (theirs,) = taken(after, people, new, 12, provider_reference="T-00002")
    members = records.rows(after, records.every(records.MEMBERSHIPS))
    foreseen = preview_merger(after, people["mai"], old, new, ON)
    assert isinstance(foreseen, MergerPreview), foreseen
    renamed = f"{SERVICE}(旧{shown(after, people, old).provider})"
    assert foreseen.services == ((SERVICE, renamed),)
    assert (dict(foreseen.applications), foreseen.stores, foreseen.shipments_held, foreseen.references) == (
        {"registered": 1, "received": 1, "returned": 1},
        1,
        0,
        1,
    )
    assert key(merge_provider(after, people["mai"], old, new, ON)) == "done"
    # between the merger and the last application that follows nothing is lost or promised
    assert shown(after, people, registered).details["services"] == (renamed,)
    assert decide(after, people["rin"], "approve", waiting) == ["provider-not-registered"]
    assert left(after, people, old) == {"follow": 3, "release": 0}
    assert followed(after, people, old) == 3
    assert left(after, people, old) == {"follow": 0, "release": 0}
    assert records.rows(after, records.every(records.MEMBERSHIPS)) == members
    applications = records.applications(after)
    assert {applications[number]["provider_id"] for number in (registered, waiting, back, theirs)} == {applications[theirs]["provider_id"]}
    assert applications[waiting]["provider_reference"] == f"{old}:T-00002"
    assert applications[registered]["provider_reference"] == "T-00001"
    assert [actions(after, number)[-1] for number in (old, new, registered)] == ["take-measure", "absorb", "follow-merger"]
    assert records.letters(after, old)[-1] == ("provider-cancelled", True)
    name = shown(after, people, new).provider or ""
    assert shown(after, people, registered).provider == name
    assert name in told(after, people, back).say
    with after.reading() as session:
        letters = list(queued_letters(session, after.programme, LetterFilter(provider=new, kinds=("returned",))))
    assert [letter.letter.via for letter in letters] == [name]
    assert decide(after, people["rin"], "approve", waiting) == ["done"]
    # its files: the other provider's now, those of the old one are refused with where to turn
    corrected = take_in(after, people["rin"], [application_row(3, phone="0898-22-0003")], new)
    assert corrected.numbers == [back]
    path = write_workbook([application_row(4)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    assert key(refused(take_in_applications(after, people["rin"], path, old))) == "intake.provider_merged"
    # what was registered when, as at any day
    assert lines(after, people, date(2020, 1, 24)) == [(old, SERVICE), (new, SERVICE)]
    assert lines(after, people, ON) == [(new, renamed), (new, SERVICE)]
    assert records.faults(after) == []
    assert key(resume_provider(after, people["mai"], old)) == "merging.stands"
    assert key(merge_provider(after, people["mai"], old, new, ON)) == "merging.stands"
    assert key(merge_provider(after, people["mai"], new, old, ON)) == "merging.into_unregistered"


def refused(answer: object) -> Refusal:
    assert isinstance(answer, Refusal), answer
    return answer


def test_grants_receipts_reports_and_files_sent_before_follow_to_the_other_provider(office: Office, people: People) -> None:
    after, old, (own,) = registered(office, people)
    new = take_over_provider(office, people, 2, (SERVICE, SECOND_SERVICE))
    (renamed,) = taken(after, people, new, 12, provider_reference="T-00001")
    services = [report_row("N-1", own, "決済サービス", SECOND_SERVICE), report_row("N-1", own, "店舗名", "喫茶いろは")]
    (report_number,) = report(after, people["ren"], old, services).numbers
    assert report(after, people["ren"], new, [report_row("N-1", renamed, "店舗名", "喫茶ほへと")]).rejected == 1
    running, ended = (applied(after, people, old, planned(1_000_000)) for _ in range(2))
    assert withdraw_grant(after, people["mai"], ended) is None
    waiting = add_receipt(after, people["rin"], Arrival("見本", "取引契約書", provider=old))
    assert isinstance(waiting, str)
    held = next(line["number"] for line in records.rows(after, records.every(SHIPMENTS)))
    with after.writing("mai", "test") as (session, act):
        parcel = session.execute(sa.select(SHIPMENTS.c.id).where(SHIPMENTS.c.number == held)).scalar_one()
        assert hold_shipments(session, act, [parcel], old) == 1

    assert key(suspend_provider(after, people["mai"], old, date(2020, 3, 2), None, ["incident"], "見本")) == "done"
    assert key(merge_provider(after, people["mai"], old, new, date(2020, 3, 2))) == "done"
    assert followed(after, people, old) == 1
    into = records.application(after, renamed)["provider_id"]
    under = {
        str(row["number"]): row["provider_id"] == into
        for kind in (AMENDMENT, GRANT, RECEIPT)
        for row in records.rows(after, records.every(kind.table))
    }
    assert under == {report_number: True, running: True, ended: False, waiting: True}
    assert [actions(after, number)[-1] for number in (report_number, running, waiting)] == ["follow-merger"] * 3
    # what the report says of services is about the services that it meant
    assert key(accept_amendment(after, people["mai"], report_number)) == "done"
    name = shown(after, people, old).provider
    assert shown(after, people, own).details["services"] == (f"{SECOND_SERVICE}(旧{name})",)
    # the same rows again, under the numbers and with the services' names of now or of then
    for service in (SERVICE, f"{SERVICE}(旧{name})"):
        again = take_in(after, people["rin"], [application_row(1, provider_reference=f"{old}:T-00001", services=service)], new)
        assert (again.duplicates, again.rejected) == (0, 1)  # it was amended since
    for service in (SECOND_SERVICE, f"{SECOND_SERVICE}(旧{name})"):
        rows = [{**row, "after": service if row["field"] == "決済サービス" else row["after"]} for row in services]
        assert report(after, people["ren"], new, rows).duplicates == 2
    assert [row.provider_number for row in listed(list_receipts(after, people["rin"]))] == [new]
    later = add_receipt(after, people["rin"], Arrival("見本", "申請書", provider=old))
    assert [row.provider_number for row in listed(list_receipts(after, people["rin"])) if row.number == later] == [new]
    # nothing lets a parcel go by itself: the patrol finds it, a manager lets it go
    assert left(after, people, old) == {"follow": 0, "release": 1}
    assert [result.number for result in listed(fix_stuck(after, people["mai"], "kit-held"))] == [held]
    assert records.faults(after) == []


@only_sqlite
def test_a_row_sent_again_after_the_merger_is_known_by_number_and_content(office: Office, people: People) -> None:
    old, new = take_over_provider(office, people), take_over_provider(office, people, 2)
    first, second = taken(office, people, old, 1, 2)
    taken(office, people, new, 12, provider_reference="T-00001")
    name = shown(office, people, first).provider
    assert key(merge_provider(office, people["mai"], old, new, date(2020, 1, 20))) == "done"
    assert followed(office, people, old) == 2
    sent = [
        application_row(1, provider_reference=f"{old}:T-00001", services=f"{SERVICE}(旧{name})"),
        application_row(2, services=f"{SERVICE}(旧{name})"),
    ]
    again = take_in(office, people["rin"], sent, new)
    assert (again.duplicates, [outcome.number for outcome in again.outcomes.values()]) == (2, [first, second])
    assert take_in(office, people["rin"], [application_row(1, provider_reference=f"{old}:T-00001")], new).duplicates == 1
    other = take_in(office, people["rin"], [{**sent[0], "employees": "5"}, {**sent[1], "services": SERVICE}], new)
    assert (other.duplicates, other.rejected) == (1, 1)  # the very row that was sent then is the same now
    assert "other_content" in {fault.problem.key.rpartition(".")[2] for fault in other.faults}


def listed(answer: Sequence[Line] | Refusal) -> Sequence[Line]:
    assert not isinstance(answer, Refusal), answer
    return answer


@only_sqlite
def test_what_cannot_be_merged_is_refused_by_name_and_nothing_is_written(office: Office, people: People, tmp_path: Path) -> None:
    old, new = take_over_provider(office, people), take_over_provider(office, people, 2)
    unregistered = receive_provider(office, people, 3)
    path = write_workbook([application_row(1)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    received = datetime(2020, 1, 10, 9, 0, tzinfo=JAPAN)
    mai, before = people["mai"], records.contents(office)
    assert key(merge_provider(office, people["rin"], old, new, ON)) == "staff.not_permitted"
    assert key(merge_provider(office, mai, old, old, ON)) == "merging.itself"
    assert key(merge_provider(office, mai, old, unregistered, ON)) == "merging.into_unregistered"
    assert key(merge_provider(office, mai, unregistered, new, ON)) == "casework.wrong_state"
    assert key(merge_provider(office, mai, old, new, date(2020, 1, 21))) == "merging.in_future"
    assert key(merge_provider(office, mai, old, new, date(2019, 8, 31))) == "merging.before_registration"
    assert key(merge_provider(office, mai, old, "P-0000999-9", ON)) == "casework.not_found"
    assert key(merge_provider(office, mai, old, new, date(2020, 1, 20), ["no-such"])) == "casework.no_such_reason"
    assert key(refused(preview_merger(office, mai, old, new, date(2020, 1, 21)))) == "merging.in_future"
    assert records.contents(office) == before
    held = take_in_applications(office, mai, path, old, received, reason="郵便の遅れ")
    assert not isinstance(held, Refusal)
    assert key(merge_provider(office, mai, old, new, date(2020, 1, 20))) == "merging.files_wait"


@only_sqlite
def test_a_merger_that_was_stopped_on_the_way_goes_on_and_a_second_one_takes_it_further(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (take_over_provider(office, people, serial) for serial in (1, 2, 3))
    taken(office, people, first, *range(1, 6))
    monkeypatch.setattr(measures, "CHUNK", 2)
    assert key(suspend_provider(office, people["mai"], first, date(2020, 1, 10), None, ["incident"], "見本")) == "done"
    assert key(merge_provider(office, people["mai"], first, second, date(2020, 1, 20))) == "done"
    stops = iter([False, True])
    cause = the_cause(office, people, first)
    part = take_measure(office, people["mai"], first, "follow", cause, stop=lambda: next(stops))
    assert isinstance(part, MeasureResult)
    assert (part.done, part.stopped) == (2, True)
    assert key(merge_provider(office, people["mai"], second, third, date(2020, 1, 20))) == "done"
    assert followed(office, people, first) == 3
    assert followed(office, people, second) == 2
    assert {shown(office, people, number).provider_number for number in records.applications(office)} == {third}
    ids = {row["number"]: row["id"] for row in records.rows(office, records.every(PROVIDERS))}
    with office.reading() as session:
        # one provider has one cap for its grants, with all that it has become part of
        assert [absorbed_by(session, ids[number]) for number in (third, second, first)] == [(ids[second], ids[first]), (ids[first],), ()]
    assert lines(office, people, date(2020, 1, 9)) == [(first, SERVICE), (second, SERVICE), (third, SERVICE)]
    assert lines(office, people, date(2020, 1, 15)) == [(second, SERVICE), (third, SERVICE)]
    assert {number for number, _ in lines(office, people, date(2020, 1, 20))} == {third}
    assert len(lines(office, people, date(2020, 1, 20))) == 3


@only_sqlite
def test_the_dated_end_of_a_provider_gives_its_stores_their_last_day(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    after, (number,) = registered_stores(office, people, provider, 1)
    ends = date(2020, 3, 31)
    assert key(cancel_provider(after, people["mai"], provider, ends, ["provider-ends-business"])) == "done"
    row = records.application(after, number)
    with after.reading() as session:
        assert services_end(session, [row["id"]]) == {row["id"]: ends}
    result = take_measure(after, people["mai"], provider, "end-memberships", the_cause(after, people, provider))
    assert isinstance(result, MeasureResult)
    assert [line["valid_to"] for line in records.rows(after, records.every(records.MEMBERSHIPS))] == [ends]
    assert "2020年3月31日から行われなくなります" in told(after, people, number).say
