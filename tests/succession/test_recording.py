"""A store that came to another operator: one place, one merchant ID, no gap and no overlap, and both histories tell of it."""

from collections.abc import Mapping
from datetime import date

from models.base import table_of
from models.succession import Succession
from models.vocabulary import ApplicationStatus
from secretariat.casework.store_pairs import decide_pair
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.succession.recording import Taken, record_succession, show_succession, undo_succession
from secretariat.succession.records import SuccessionShown
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, application_row, take_over_provider
from tests.support.screening_work import actions, approved, close, decide, shown, taken, told

People = Mapping[str, Person]
START, NEXT = date(2020, 2, 21), date(2020, 3, 11)
CLOSING, CLOSING_OF_NEXT = "2020-02-14T10:00", "2020-03-05T10:00"
ON = date(2020, 2, 25)
TAKEN = Taken("transfer", ON, "店舗の営業を譲り受けた旨の契約書を確認")
PLACE = ("store_name", "store_name_kana", "street", "phone")
SUCCESSIONS = table_of(Succession)


def said(refusal: Refusal | None) -> str:
    return "done" if refusal is None else refusal.message.key


def same_place(serial: int) -> dict[str, object]:
    return {name: application_row(serial)[name] for name in PLACE}


def two_operators(office: Office, people: People) -> tuple[Office, str, str]:
    """A registered store, and the application of its new operator (another corporation), through another provider with one more service."""
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (old,) = approved(office, people, one, 1)
    close(at(office, CLOSING), people, START)
    (new,) = taken(at(office, CLOSING), people, other, 2, **same_place(1))
    return at(office, CLOSING), old, new


def days(office: Office) -> dict[str, list[tuple[date, date | None]]]:
    own = {row["id"]: row["number"] for row in records.applications(office).values()}
    found: dict[str, list[tuple[date, date | None]]] = {}
    for row in records.rows(office, records.every(records.MEMBERSHIPS)):
        found.setdefault(own[row["application_id"]], []).append((row["valid_from"], row["valid_to"]))
    return found


def heard(office: Office, people: People, number: str) -> str:
    return told(office, people, number).say


def stuck(office: Office, people: People) -> list[str]:
    found = patrol(office, people["mai"], "succession-failed")
    assert isinstance(found, tuple), found
    return [one.number for each in found for one in each.stuck]


def test_a_successor_is_one_store_with_its_predecessor_and_ends_its_services_when_it_starts(office: Office, people: People) -> None:
    after, old, new = two_operators(office, people)
    before = records.root_stores(after)
    assert records.application(after, new)["open_points"] == 1
    assert said(record_succession(after, people["rin"], new, old, TAKEN)) == "done"
    stores = records.root_stores(after)
    assert stores[new]["id"] == stores[old]["id"] == before[old]["id"]
    assert records.application(after, new)["open_points"] == 0
    assert (actions(after, new), actions(after, old)[-1]) == (["receive", "succeed"], "succeed")
    for number, of in ((new, "predecessor"), (old, "successor")):
        (line,) = found_of(after, people, number)
        assert (line.of, line.kind, line.transferred_on, line.status, line.by) == (of, "transfer", ON, "recorded", "rin")
    assert days(after) == {old: [(START, None)]}
    assert decide(after, people["rin"], "approve", new) == ["done"]
    kits = len(records.rows(after, records.every(records.SHIPMENTS)))
    closing = at(office, CLOSING_OF_NEXT)
    close(closing, people, NEXT)
    assert [records.application(closing, number)["status"] for number in (old, new)] == ["cancelled", "registered"]
    assert days(closing) == {old: [(START, NEXT)], new: [(NEXT, None)]}
    assert actions(closing, old)[-1] == "cancel"
    history = shown(closing, people, old).history[-1].payload
    assert (history["from"], history["successor"], history["reasons"]) == (NEXT.isoformat(), new, ["succeeded"])
    assert records.letters(closing, old)[-1] == ("cancelled", True)
    assert records.letters(closing, new)[-1] == ("registered", True)
    parcels = [row["kit"] for row in records.rows(closing, records.every(records.SHIPMENTS))]
    assert parcels.count("A") == 1
    assert len(parcels) == kits
    assert [line.status for line in found_of(closing, people, new)] == ["completed"]
    assert said(undo_succession(closing, people["mai"], new, "誤り")) == "succession.completed"
    assert records.faults(closing) == []
    assert "2020年2月21日から2020年3月10日までは前の事業者様" in heard(closing, people, old)
    assert "2020年3月11日からは新しい事業者様" in heard(closing, people, old)
    assert "それより前の2020年2月21日から2020年3月10日まで" in heard(closing, people, new)
    assert decide(at(office, "2020-04-01T10:00"), people["mai"], "cancel", new, reasons=("closed-down",), from_day=date(2020, 4, 1)) == [
        "done"
    ]
    assert "新しい事業者様" not in heard(closing, people, old)


def found_of(office: Office, people: People, number: str) -> tuple[SuccessionShown, ...]:
    found = show_succession(office, people["aud"], number)
    assert isinstance(found, tuple), found
    return found


def test_through_the_same_provider_a_service_passes_to_the_successor_without_a_gap(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (old,) = approved(office, people, provider, 1)
    close(at(office, CLOSING), people, START)
    after = at(office, CLOSING)
    (new,) = taken(after, people, provider, 2, **same_place(1))
    assert said(record_succession(after, people["rin"], new, old, Taken("incorporation", ON))) == "done"
    assert decide(after, people["rin"], "approve", new) == ["done"]
    closing = at(office, CLOSING_OF_NEXT)
    close(closing, people, NEXT)
    assert days(closing) == {old: [(START, NEXT)], new: [(NEXT, None)]}
    # and on to a third one
    (third,) = taken(closing, people, provider, 3, **same_place(1))
    assert said(record_succession(closing, people["rin"], third, new, Taken("merger", date(2020, 3, 11)))) == "done"
    assert len(found_of(closing, people, new)) == 2
    stores = records.root_stores(closing)
    assert len({stores[number]["merchant_id"] for number in (old, new, third)}) == 1


def test_if_the_successor_is_refused_its_predecessor_goes_on_and_a_manager_is_told(office: Office, people: People) -> None:
    after, old, new = two_operators(office, people)
    assert said(record_succession(after, people["rin"], new, old, TAKEN)) == "done"
    assert stuck(after, people) == []
    assert decide(after, people["rin"], "reject", new, reasons=("duplicate",)) == ["done"]
    assert records.application(after, old)["status"] == ApplicationStatus.REGISTERED
    assert stuck(after, people) == [old]
    assert said(undo_succession(after, people["rin"], new, "別の申請で承継する")) == "done"
    assert stuck(after, people) == []
    stores = records.root_stores(after)
    assert stores[new]["id"] != stores[old]["id"]
    assert (actions(after, new)[-1], actions(after, old)[-1]) == ("undo-succession", "undo-succession")
    assert said(undo_succession(after, people["rin"], new, "もう一度")) == "succession.none_recorded"
    assert records.faults(after) == []


def test_stores_of_two_corporations_are_joined_where_one_took_over_from_the_other(office: Office, people: People) -> None:
    after, old, new = two_operators(office, people)
    third = take_over_provider(after, people, 3, [SECOND_SERVICE])
    corporation = {"corporate_number": application_row(2)["corporate_number"]}
    (another,) = taken(after, people, third, 3, **same_place(1), **corporation, services=SECOND_SERVICE)
    assert said(decide_pair(after, people["mai"], another, old, "join", "同じ店舗")) == "stores.two_corporations"
    assert said(record_succession(after, people["rin"], new, old, TAKEN)) == "done"
    assert said(decide_pair(after, people["mai"], another, old, "join", "同じ店舗")) == "done"
    stores = records.root_stores(after)
    assert len({stores[number]["id"] for number in (old, new, another)}) == 1


def test_what_cannot_be_a_succession_is_refused_by_name_and_nothing_is_written(office: Office, people: People) -> None:
    after, old, new = two_operators(office, people)
    provider = take_over_provider(after, people, 3)
    (own,) = taken(after, people, provider, 4, corporate_number=application_row(1)["corporate_number"])
    rin, before = people["rin"], records.contents(after)
    assert said(record_succession(after, people["cal"], new, old, TAKEN)) == "staff.not_permitted"
    assert said(record_succession(after, rin, new, new, TAKEN)) == "succession.itself"
    assert said(record_succession(after, rin, own, new, TAKEN)) == "succession.not_registered"
    assert said(record_succession(after, rin, own, old, TAKEN)) == "succession.same_operator"
    assert said(record_succession(after, rin, new, old, Taken("transfer", date(2020, 2, 20)))) == "succession.before_start"
    assert said(record_succession(after, rin, new, old, Taken("sale", ON))) == "succession.no_such_kind"
    assert said(record_succession(after, rin, old, new, TAKEN)) == "casework.wrong_state"
    assert said(record_succession(after, rin, new, "A-0000999-9", TAKEN)) == "casework.not_found"
    assert said(record_succession(after, rin, new, old, TAKEN, seen=0)) == "succession.changed_meanwhile"
    assert records.contents(after) == before
    assert said(record_succession(after, rin, new, old, TAKEN)) == "done"
    assert said(record_succession(after, rin, new, old, TAKEN)) == "succession.recorded_already"
    assert said(record_succession(after, rin, old, new, TAKEN)) == "succession.circle"
    (other,) = taken(after, people, provider, 5)
    assert said(record_succession(after, rin, other, old, TAKEN)) == "succession.other_successor"
    assert said(undo_succession(after, rin, new, " ")) == "succession.note_missing"
