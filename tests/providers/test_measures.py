"""What is done about what depends on a provider: proposed by cause, shown beforehand, taken in parts, never twice."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry, Outbox
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.kits.holding import hold_shipments
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.providers import measures
from secretariat.providers.causes import Cause, causes
from secretariat.providers.measure_work import MeasureKind
from secretariat.providers.measures import POSSIBLE, PROPOSED, MeasureResult, preview_measure, proposals, take_measure
from secretariat.providers.services import withdraw_service
from secretariat.providers.suspension import cancel_provider, resume_provider, suspend_provider
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.dependence import MEMBERSHIPS, SHIPMENTS, START, approve_same_store, multiply, registered_stores
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, take_over_provider
from tests.support.screening_work import actions, application, approved, close
from tests.support.screening_work import records as rows
from tests.support.security import certified, send_with_certificates

People = Mapping[str, Person]
OUTBOX, ENTRIES = table_of(Outbox), table_of(JournalEntry)
BOTH = f"{SERVICE}、{SECOND_SERVICE}"
TODAY = date(2020, 1, 28)
only_sqlite = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def the_cause(office: Office, people: People, provider: str) -> Cause:
    found = causes(office, people["aud"], provider)
    assert not isinstance(found, Refusal), found
    assert len(found) == 1, found
    return found[0]


def proposed(office: Office, people: People, provider: str) -> dict[str, int]:
    """What is proposed for the one thing that is the matter with a provider."""
    found = proposals(office, people["aud"], provider, the_cause(office, people, provider))
    assert not isinstance(found, Refusal), found
    return {proposal.kind: proposal.left for proposal in found}


def take(office: Office, people: People, provider: str, kind: MeasureKind) -> int:
    """Takes a measure for that; gives how much it did, the same as was foretold."""
    cause = the_cause(office, people, provider)
    foretold = preview_measure(office, people["mai"], provider, kind, cause)
    result = take_measure(office, people["mai"], provider, kind, cause)
    assert not isinstance(foretold, Refusal), foretold
    assert not isinstance(result, Refusal), result
    assert (result.done, result.stopped) == (foretold.left, False)
    if kind == "notify":
        with office.reading() as session:
            written = [queued.letter for queued in queued_letters(session, office.programme, LetterFilter(kinds=("provider-stopped",)))]
        assert foretold.outlook.letter in written
    assert len(foretold.lines) == min(foretold.left, measures.SHOWN)
    return result.done


def code(result: object) -> RefusalCode:
    assert isinstance(result, Refusal), result
    assert all("{" not in say(language, result.message) for language in LANGUAGES)
    return result.code


def held(office: Office) -> list[tuple[str, str, str | None]]:
    """Every parcel that is not cancelled: for which application, the kit, and the provider that it is held for."""
    numbers = {row["id"]: row["number"] for row in records.applications(office).values()}
    found = records.rows(office, sa.select(SHIPMENTS).order_by(SHIPMENTS.c.id))
    return [(str(numbers[row["application_id"]]), str(row["kit"]), row["held_for"]) for row in found]


def suspended(office: Office, people: People, provider: str) -> None:
    assert suspend_provider(office, people["mai"], provider, TODAY, None, ["incident"]) is None


def entry(office: Office, provider: str) -> dict[str, object]:
    """What the last entry of a provider's journal says."""
    found = records.rows(office, sa.select(ENTRIES).where(ENTRIES.c.case_id == provider).order_by(ENTRIES.c.version))
    assert found[-1]["action"] == "take-measure"
    payload: dict[str, object] = json.loads(found[-1]["payload"])
    return payload


def test_a_suspension_holds_the_parcels_of_stores_that_depend_on_the_provider_alone_until_somebody_releases_them(
    office: Office, people: People
) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (shared,) = approved(office, people, one, 1)
    approve_same_store(office, people, other, 1)
    after, (alone,) = registered_stores(office, people, one, 2)
    suspended(after, people, one)
    assert proposed(after, people, one) == {"hold": 2, "notify": 2}
    assert take(after, people, one, "hold") == 2
    assert held(office) == [(shared, "A", None), (shared, "B", None), (alone, "A", one), (alone, "B", one)]
    assert proposed(after, people, one) == {"hold": 0, "notify": 2}
    assert entry(office, one) == {
        "measure": "hold",
        "cause": "suspended",
        "from": "2020-01-28",
        "services": [SERVICE],
        "done": 2,
        "stopped": False,
    }
    (parcel, _) = [str(row["number"]) for row in rows(office, SHIPMENTS) if row["held_for"] == one]
    assert resume_provider(after, people["mio"], one) is None
    assert held(office)[2:] == [(alone, "A", one), (alone, "B", one)]
    assert proposed(after, people, one) == {"release": 2}
    assert take(after, people, one, "release") == 2
    assert {holder for _, _, holder in held(office)} == {None}
    assert actions(office, parcel) == ["plan", "hold", "release-hold"]
    assert causes(after, people["mai"], one) == ()
    assert records.faults(office) == []


def test_a_held_parcel_is_released_under_a_suspension_only_where_the_store_has_another_provider_by_now(
    office: Office, people: People
) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    approved(office, people, one, 1)
    after, _ = registered_stores(office, people, one, 2)
    suspended(after, people, one)
    assert take(after, people, one, "hold") == 4
    cause = the_cause(after, people, one)
    assert code(take_measure(after, people["mai"], one, "release", cause)) is RefusalCode.NOTHING_TO_DO
    later = at(office, "2020-02-06T10:00")
    approve_same_store(after, people, other, 1)
    assert close(later, people, date(2020, 3, 1)).registered == 1
    assert take(later, people, one, "release") == 2


def test_merchants_are_told_once_of_each_cause_each_under_an_entry_of_its_application(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    approved(office, people, provider, 1, services=BOTH)
    after, _ = registered_stores(office, people, provider, 2)
    suspended(after, people, provider)
    assert take(after, people, provider, "notify") == 2
    told = [row for row in rows(office, OUTBOX) if row["kind"] == "provider-stopped"]
    name = "アアアカ決済株式会社"
    assert [json.loads(str(row["parameters"])) for row in told] == [
        {"provider": name, "services": services, "from": "2020-01-28", "kind": "suspended"}
        for services in ([SERVICE, SECOND_SERVICE], [SERVICE])
    ]
    for row in told:
        assert row["case_version"] == application(office, str(row["case_id"]))["version"]
        assert records.actions(office, str(row["case_id"]))[-2:] == [("mai", "register"), ("mai", "notify")]
    cause = the_cause(after, people, provider)
    assert code(take_measure(after, people["mio"], provider, "notify", cause)) is RefusalCode.NOTHING_TO_DO
    # lifted, and suspended anew on another day: that is another cause
    assert resume_provider(after, people["mio"], provider) is None
    later = at(office, "2020-01-30T10:00")
    assert suspend_provider(later, people["mai"], provider, date(2020, 1, 30), None, ["incident"]) is None
    assert take(later, people, provider, "notify") == 2
    assert records.faults(office) == []


def test_after_a_cancellation_memberships_end_on_its_day_and_stores_with_another_provider_get_a_new_kit_b(
    office: Office, people: People
) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (shared,) = approved(office, people, one, 1)
    second = approve_same_store(office, people, other, 1)
    after, (alone,) = registered_stores(office, people, one, 2)
    send_planned(after, people)
    after = at(office, "2020-01-29T10:00")
    march = date(2020, 3, 1)
    assert cancel_provider(after, people["mai"], one, march, ["provider-ends-business"]) is None
    assert proposed(after, people, one) == {"notify": 2, "reissue-kit-b": 1, "end-memberships": 2}
    foretold = preview_measure(after, people["rin"], one, "reissue-kit-b", the_cause(after, people, one))
    assert not isinstance(foretold, Refusal)
    store = application(office, shared)["store_id"]
    assert (foretold.outlook.due_on, foretold.outlook.shows) == (date(2020, 2, 28), {store: (SERVICE,)})
    assert take(after, people, one, "reissue-kit-b") == 1
    (parcel,) = [row for row in rows(office, SHIPMENTS) if row["status"] == "planned"]
    assert (parcel["kit"], parcel["store_id"], parcel["due_on"]) == ("B", application(office, shared)["store_id"], date(2020, 2, 28))
    assert parcel["application_id"] == application(office, second)["id"]
    assert take(after, people, one, "end-memberships") == 2
    ends = {row["application_id"]: row["valid_to"] for row in rows(office, MEMBERSHIPS)}
    assert ends == {
        application(office, shared)["id"]: march,
        application(office, alone)["id"]: march,
        application(office, second)["id"]: None,
    }
    assert actions(office, alone) == ["receive", "approve", "register", "end-memberships"]
    assert application(office, alone)["status"] == "registered"
    # told after the memberships ended, and no further kit although the new one is sent
    assert take(after, people, one, "notify") == 2
    send_planned(after, people)
    assert proposed(after, people, one) == {"notify": 0, "reissue-kit-b": 0, "end-memberships": 0}
    assert records.faults(office) == []


def parcels(office: Office, application_number: str) -> dict[str, tuple[str, str | None]]:
    """The parcels under an application by kit: status, and what they are held for."""
    of_application = [row for row in rows(office, SHIPMENTS) if row["application_id"] == application(office, application_number)["id"]]
    return {str(row["kit"]): (str(row["status"]), cast("str | None", row["held_for"])) for row in of_application}


def test_parcels_that_no_service_of_the_store_needs_any_more_are_cancelled_with_its_memberships_held_ones_too(
    office: Office, people: People
) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (shared,) = approved(office, people, one, 1)
    approve_same_store(office, people, other, 1)
    after, (alone,) = registered_stores(office, people, one, 2)
    suspended(after, people, one)
    assert take(after, people, one, "hold") == 2
    assert cancel_provider(after, people["mai"], one, TODAY, ["provider-ends-business"]) is None
    letters = records.letters(office, alone)
    assert take(after, people, one, "end-memberships") == 2
    assert parcels(office, alone) == {"A": ("cancelled", None), "B": ("cancelled", None)}
    assert parcels(office, shared) == {"A": ("planned", None), "B": ("planned", None)}
    (parcel, _) = [str(row["number"]) for row in rows(office, SHIPMENTS) if row["status"] == "cancelled"]
    assert records.actions(office, parcel) == [("mai", "plan"), ("mai", "hold"), ("mai", "cancel")]
    assert records.letters(office, alone) == letters
    # the other one ends as well: nothing is left to need what was planned
    assert cancel_provider(after, people["mio"], other, TODAY, ["provider-ends-business"]) is None
    assert take(after, people, other, "end-memberships") == 1
    assert parcels(office, shared) == {"A": ("cancelled", None), "B": ("cancelled", None)}
    assert records.faults(office) == []


@only_sqlite
def test_what_comes_before_the_end_of_the_services_is_still_sent_unless_it_is_held(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (held_back,) = approved(office, people, provider, 1)
    after, (sent,) = registered_stores(office, people, provider, 2)
    suspended(after, people, provider)
    first = application(office, held_back)["store_id"]
    with after.writing("mai", "test") as (session, act):
        own = session.execute(sa.select(SHIPMENTS.c.id).where(SHIPMENTS.c.store_id == first)).scalars().all()
        assert hold_shipments(session, act, own, provider) == 2
    assert cancel_provider(after, people["mai"], provider, date(2020, 4, 1), ["provider-ends-business"]) is None
    assert take(after, people, provider, "end-memberships") == 2
    assert parcels(office, held_back) == {"A": ("cancelled", None), "B": ("cancelled", None)}
    assert parcels(office, sent) == {"A": ("planned", None), "B": ("planned", None)}


def send_planned(office: Office, people: People) -> None:
    """Hands every planned parcel over, as the dispatch of kits will."""
    with office.writing(people["sho"].login, "test") as (session, act):
        planned = session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.status == "planned")).all()
        journal.append(session, [journal.Entry(row.number, row.version + 1, "test", "planned", "handed-over") for row in planned], act)
        session.execute(
            sa.update(SHIPMENTS).where(SHIPMENTS.c.status == "planned").values(status="handed-over", version=SHIPMENTS.c.version + 1)
        )


def test_a_withdrawn_service_ends_alone_and_a_membership_that_has_not_begun_ends_as_it_begins(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    approved(office, people, provider, 1, services=BOTH)
    after, (number,) = registered_stores(office, people, provider, 2)
    assert withdraw_service(after, people["mai"], provider, SERVICE, date(2020, 2, 1)) is None
    cause = the_cause(after, people, provider)
    assert (cause.kind, cause.from_day, cause.services) == ("withdrawn", date(2020, 2, 1), (SERVICE,))
    # the parcels of the store that keeps the other service are planned still
    assert proposed(after, people, provider) == {"notify": 2, "reissue-kit-b": 0, "end-memberships": 2}
    assert take(after, people, provider, "end-memberships") == 2
    ends = [(row["service_id"], row["valid_to"]) for row in rows(office, MEMBERSHIPS)]
    assert sorted(ends, key=repr) == sorted([(1, START), (2, None), (1, START)], key=repr)
    assert code(take_measure(after, people["mai"], provider, "end-memberships", cause)) is RefusalCode.NOTHING_TO_DO
    assert parcels(office, number) == {"A": ("cancelled", None), "B": ("cancelled", None)}
    assert [row["status"] for row in rows(office, SHIPMENTS)].count("planned") == 2
    assert records.faults(office) == []


@only_sqlite
def test_a_lapse_is_a_cause_until_a_certificate_is_renewed(office: Office, people: People) -> None:
    provider = send_with_certificates(office, people, {SERVICE: "2020-01-27"}, taken_over=True)
    approved(office, people, provider, 1)
    # the closing run comes on the last day of the certificate
    assert close(at(office, "2020-01-27T18:00"), people, START).registered == 1
    after = at(office, "2020-01-28T10:00")
    assert (the_cause(after, people, provider).kind, proposed(after, people, provider)) == ("lapsed", {"hold": 2})
    assert take(after, people, provider, "hold") == 2
    certified(after, people["rin"], provider, "2020-01-28", "2021-01-27")
    assert (the_cause(after, people, provider).kind, proposed(after, people, provider)) == ("resumed", {"release": 2})


@only_sqlite
def test_measures_are_a_managers_for_a_cause_that_there_is_and_that_they_fit(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    after, _ = registered_stores(office, people, provider, 1)
    suspended(after, people, provider)
    cause = the_cause(after, people, provider)
    before = records.contents(office)
    for login in ("rin", "sho", "cal", "admin", "aud"):
        assert code(take_measure(after, people[login], provider, "hold", cause)) is RefusalCode.NOT_PERMITTED
    assert code(causes(after, people["cal"], provider)) is RefusalCode.NOT_PERMITTED
    assert code(proposals(after, people["cal"], provider, cause)) is RefusalCode.NOT_PERMITTED
    assert code(preview_measure(after, people["cal"], provider, "hold", cause)) is RefusalCode.NOT_PERMITTED
    assert code(take_measure(after, people["mai"], provider, "end-memberships", cause)) is RefusalCode.WRONG_STATE
    for other in (replace(cause, from_day=date(2020, 1, 27)), replace(cause, kind="cancelled"), replace(cause, services=("ナイペイ",))):
        assert code(take_measure(after, people["mai"], provider, "hold", other)) is RefusalCode.WRONG_STATE
    assert code(take_measure(after, people["mai"], "P-9999999-9", "hold", cause)) is RefusalCode.NOT_FOUND
    assert code(take_measure(after, people["mai"], provider, "hold", cause, note="\u202e")) is RefusalCode.INVALID_VALUE
    assert records.contents(office) == before


def test_what_is_proposed_can_be_taken() -> None:
    assert all(set(PROPOSED[kind]) <= set(POSSIBLE[kind]) for kind in POSSIBLE)
    assert PROPOSED.keys() == POSSIBLE.keys()


@pytest.mark.parametrize("kind", ["hold", "notify"])
def test_a_run_that_was_stopped_is_taken_up_by_the_next_and_nothing_is_done_twice(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch, kind: MeasureKind
) -> None:
    monkeypatch.setattr(measures, "CHUNK", 2)
    provider = take_over_provider(office, people)
    after, _ = registered_stores(office, people, provider, 1, 2, 3, 4, 5)
    suspended(after, people, provider)
    cause = the_cause(after, people, provider)
    whole = {"hold": 10, "notify": 5}[kind]
    told: list[int] = []
    asked = iter([False, False, True])
    stopped = take_measure(after, people["mai"], provider, kind, cause, progress=told.append, stop=lambda: next(asked))
    assert (stopped, told) == (MeasureResult(kind, 4, stopped=True), [2, 4])
    assert (entry(office, provider)["done"], entry(office, provider)["stopped"]) == (4, True)
    rest = take_measure(after, people["mio"], provider, kind, cause, note="続き")
    assert rest == MeasureResult(kind, whole - 4, stopped=False)
    assert code(take_measure(after, people["mai"], provider, kind, cause)) is RefusalCode.NOTHING_TO_DO
    done = {
        "hold": [actions(office, str(row["number"])) for row in rows(office, SHIPMENTS)],
        "notify": [[letter for letter, _ in records.letters(office, number)] for number in records.applications(office)],
    }[kind]
    assert done == {"hold": [["plan", "hold"]] * 10, "notify": [["registered", "provider-stopped"]] * 5}[kind]
    assert records.faults(office) == []


def test_thousands_of_merchants_are_told_in_parts_of_five_hundred(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    after, (number,) = registered_stores(office, people, provider, 1)
    multiply(after, number, 1_201)
    suspended(after, people, provider)
    told: list[int] = []
    cause = the_cause(after, people, provider)
    result = take_measure(after, people["mai"], provider, "notify", cause, progress=told.append)
    assert result == MeasureResult("notify", 1_201, stopped=False)
    assert told == [500, 1_000, 1_201]
    assert len([row for row in rows(office, OUTBOX) if row["kind"] == "provider-stopped"]) == 1_201
