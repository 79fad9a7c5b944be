"""Changes entered by hand: what is accepted at once, what waits, what follows for record, checks, rate and services."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentStatus
from secretariat.amendments.deciding import accept_amendment, enter_what_is_due, refuse_amendment, withdraw_amendment
from secretariat.amendments.listing import AmendmentShown, Consequence, amendment_shown, amendments
from secretariat.amendments.reporting import Entered, amend
from secretariat.callcentre.search import look_up
from secretariat.casework.desk import decide_applications
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown
from secretariat.screening.queue import take_next
from secretariat.staff import Person
from tests.support.amendment_work import registered
from tests.support.records import MEMBERSHIPS, SHIPMENTS, STORES, actions, application, every, faults, rows
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, application_row, take_in, take_over_provider

People = Mapping[str, Person]
MARCH = date(2020, 3, 2)


def entered(office: Office, person: Person, number: str, changes: list[tuple[str, str]], day: date = MARCH) -> Entered:
    found = amend(office, person, number, changes, day)
    assert isinstance(found, Entered), found
    return found


def shown(office: Office, person: Person, number: str, day: date | None = None) -> CaseShown:
    found = show(office, person, number, day)
    assert isinstance(found, CaseShown), found
    assert found.facts is not None
    return found


def code(answer: object) -> tuple[RefusalCode, str]:
    assert isinstance(answer, Refusal), answer
    return answer.code, answer.message.key


def test_a_telephone_number_holds_at_once_and_history_tells_the_old_one(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    old = application_row(1)["phone"]
    found = entered(later, people["rin"], number, [("電話番号", "0898-99-8888")])
    assert found.status is AmendmentStatus.ACCEPTED
    (store,) = rows(later, every(STORES))
    assert store["phone"] == "0898998888"
    # callers' look-up finds it by the new one in the same moment
    hits = look_up(later, people["cal"], "0898-99-8888", "ja", 5)
    assert not isinstance(hits, Refusal)
    assert [hit.number for hit in hits.hits] == [number]
    assert shown(later, people["rin"], number).details["phone"] == "0898998888"
    assert shown(later, people["rin"], number, date(2020, 3, 1)).details["phone"] == str(old).replace("-", "")
    assert actions(later, number)[-1] == ("rin", "amend")
    assert [action for _, action in actions(later, found.number)] == ["receive", "accept"]
    assert faults(later) == []


def test_figures_wait_for_another_person_and_bring_a_dated_rate(office: Office, people: People) -> None:
    row = application_row(1, franchise="加盟店", chain_name="みほんチェーン")
    later, _, (number,) = registered(office, people, [row])
    assert application(later, number)["return_rate"] == 2
    found = entered(later, people["rin"], number, [("franchise", "なし"), ("chain_name", "")])
    assert found.status is AmendmentStatus.RECEIVED
    foreseen = amendment_shown(later, people["ren"], found.number)
    assert isinstance(foreseen, AmendmentShown)
    assert isinstance(foreseen.consequence, Consequence)
    assert (foreseen.consequence.rate, foreseen.consequence.rate_from) == ((5, True), date(2020, 3, 11))
    assert code(accept_amendment(later, people["rin"], found.number)) == (RefusalCode.SAME_PERSON, "amendments.same_person")
    assert accept_amendment(later, people["ren"], found.number) is None
    # the content holds now, the rate from the start day that an approval now would give
    kept = application(later, number)
    assert (kept["franchise"], kept["return_rate"], kept["subsidised"]) == ("none", 2, True)
    assert shown(later, people["rin"], number).return_rate == 2
    assert shown(later, people["rin"], number, date(2020, 3, 11)).return_rate == 5
    on_the_day = at(office, "2020-03-11T09:00")
    assert shown(on_the_day, people["rin"], number).return_rate == 5  # even before anybody has entered it
    assert enter_what_is_due(on_the_day, people["mai"]) == (0, 1)
    assert enter_what_is_due(on_the_day, people["mai"]) == (0, 0)
    kept = application(on_the_day, number)
    assert (kept["return_rate"], kept["subsidised"]) == (5, True)
    assert {kit["return_rate"] for kit in rows(on_the_day, every(SHIPMENTS)) if kit["status"] == "planned"} == {5}
    assert shown(on_the_day, people["rin"], number, date(2020, 3, 10)).return_rate == 2
    assert faults(on_the_day) == []


def test_services_begin_with_a_start_day_and_end_on_the_day_given(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    both = entered(later, people["rin"], number, [("services", f"{SERVICE}、{SECOND_SERVICE}")])
    assert accept_amendment(later, people["ren"], both.number) is None
    ends = entered(later, people["rin"], number, [("services", SECOND_SERVICE)], date(2020, 3, 20))
    assert accept_amendment(later, people["ren"], ends.number) is None
    days = sorted((row["valid_from"], row["valid_to"]) for row in rows(later, every(MEMBERSHIPS)))
    assert days == [(date(2020, 2, 21), date(2020, 3, 20)), (date(2020, 3, 11), None)]
    facts = shown(later, people["rin"], number, date(2020, 3, 15)).facts
    assert facts is not None
    assert [(held.name, held.in_force) for held in facts.services] == [(SERVICE, True), (SECOND_SERVICE, True)]
    assert [(change.field, change.from_on) for change in facts.coming] == [("services", date(2020, 3, 20))]
    # a cancellation ends what has an end of its own already, if that lies later
    command = Command("cancel", ("closed-down",), from_day=date(2020, 3, 15))
    (result,) = decide_applications(later, people["mai"], [number], command)
    assert result.refusal is None
    assert {row["valid_to"] for row in rows(later, every(MEMBERSHIPS))} == {date(2020, 3, 15)}
    facts = shown(later, people["rin"], number, date(2020, 3, 14)).facts
    assert facts is not None
    assert facts.status == "registered"
    assert shown(later, people["rin"], number, date(2020, 3, 15)).status == "cancelled"


def test_a_change_ahead_does_not_hold_before_its_day_and_the_next_who_works_enters_it(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    found = entered(later, people["rin"], number, [("store_name", "喫茶あたらしい")], date(2020, 3, 9))
    assert found.status is AmendmentStatus.RECEIVED
    assert accept_amendment(later, people["ren"], found.number) is None
    assert rows(later, every(STORES))[0]["name"] == application_row(1)["store_name"]
    facts = shown(later, people["rin"], number).facts
    assert facts is not None
    assert [change.value for change in facts.coming] == ["喫茶あたらしい"]
    ahead = amendment_shown(later, people["aud"], found.number)
    assert isinstance(ahead, AmendmentShown)
    assert [(item.before, item.after, item.entered_at) for item in ahead.items] == [
        (application_row(1)["store_name"], "喫茶あたらしい", None)
    ]
    assert shown(later, people["rin"], number, date(2020, 3, 9)).store_name == "喫茶あたらしい"
    on_the_day = at(office, "2020-03-09T08:30")
    assert take_next(on_the_day, people["ren"]) is None
    store = rows(on_the_day, every(STORES))[0]
    assert store["name"] == "喫茶あたらしい"
    # one that holds from an earlier day and comes later does not put the newer one back
    earlier = entered(on_the_day, people["rin"], number, [("store_name", "喫茶あいだ")], date(2020, 3, 5))
    assert accept_amendment(on_the_day, people["ren"], earlier.number) is None
    assert rows(on_the_day, every(STORES))[0]["name"] == "喫茶あたらしい"
    names = [shown(on_the_day, people["rin"], number, date(2020, 3, day)).store_name for day in (4, 5, 8, 9)]
    assert names == [application_row(1)["store_name"], "喫茶あいだ", "喫茶あいだ", "喫茶あたらしい"]
    assert faults(on_the_day) == []


def test_a_change_that_makes_a_store_ineligible_is_foreseen_and_found_by_the_patrol(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    found = entered(later, people["rin"], number, [("capital_yen", "6億円"), ("employees", "900")])
    foreseen = amendment_shown(later, people["ren"], found.number)
    assert isinstance(foreseen, AmendmentShown)
    assert isinstance(foreseen.consequence, Consequence)
    assert (foreseen.consequence.verdict, [rule for rule, _ in foreseen.consequence.points]) == ("ineligible", ["size"])
    assert accept_amendment(later, people["ren"], found.number) is None
    assert application(later, number)["verdict"] == "ineligible"
    stuck = patrol(later, people["mai"], "ineligible-registered")
    assert not isinstance(stuck, Refusal)
    assert [one.number for one in stuck[0].stuck] == [number]


def test_the_end_of_a_registration_waits_for_a_manager(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    found = amend(later, people["rin"], number, [], date(2020, 3, 31), "閉店", cancellation=True)
    assert isinstance(found, Entered)
    assert code(accept_amendment(later, people["ren"], found.number))[0] is RefusalCode.NOT_PERMITTED
    assert code(accept_amendment(later, people["mai"], found.number, ("size",)))[1] == "casework.no_such_reason"
    assert accept_amendment(later, people["mai"], found.number) is None
    assert application(later, number)["status"] == "cancelled"
    assert {row["valid_to"] for row in rows(later, every(MEMBERSHIPS))} == {date(2020, 3, 31)}
    assert code(amend(later, people["rin"], number, [("phone", "0898-99-8888")], MARCH)) == (
        RefusalCode.WRONG_STATE,
        "amendments.not_registered",
    )
    assert faults(later) == []


REFUSED: Final[Sequence[tuple[list[tuple[str, str]], date, str]]] = (
    ([("法人番号", "1234567890123")], MARCH, "amendments.not_this_way"),
    ([("見本", "x")], MARCH, "amendments.no_such_field"),
    ([("phone", "12")], MARCH, "amendments.value_faulty"),
    ([("franchise", "加盟店")], MARCH, "amendments.value_faulty"),
    ([("phone", "0898-99-8888"), ("電話番号", "0898-99-8887")], MARCH, "amendments.field_twice"),
    ([("phone", str(application_row(1)["phone"]))], MARCH, "amendments.nothing_changes"),
    ([("phone", "0898-99-8888")], date(2020, 2, 20), "amendments.before_start"),
    ([("phone", "0898-99-8888")], date(2020, 12, 1), "amendments.too_far_ahead"),
    ([], MARCH, "amendments.nothing_changes"),
)


def test_what_cannot_be_reported_is_refused_by_name(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    for changes, day, key in REFUSED:
        assert code(amend(later, people["rin"], number, changes, day))[1] == key
    assert amendments(later, people["aud"], ()) == ()


def test_reports_are_refused_with_a_note_or_taken_back(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people)
    first = entered(later, people["rin"], number, [("city", "松山市")])
    second = entered(later, people["rin"], number, [("city", "新居浜市")])
    assert code(refuse_amendment(later, people["ren"], first.number, " "))[0] is RefusalCode.NOTE_MISSING
    assert refuse_amendment(later, people["ren"], first.number, "登記と合わない") is None
    assert withdraw_amendment(later, people["rin"], second.number) is None
    assert code(accept_amendment(later, people["mai"], first.number))[0] is RefusalCode.WRONG_STATE
    listed = amendments(later, people["aud"], ())
    assert not isinstance(listed, Refusal)
    assert {row.number: row.status.value for row in listed} == {first.number: "refused", second.number: "withdrawn"}
    assert application(later, number)["version"] == 3
    assert code(show(later, people["rin"], first.number, MARCH))[1] == "amendments.as_at_applications"


def test_an_approved_store_changes_before_its_start_but_does_not_become_ineligible(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    (result,) = decide_applications(office, people["ren"], [number], Command("approve"))
    assert result.refusal is None
    chain = entered(office, people["rin"], number, [("franchise", "加盟店"), ("chain_name", "みほん")], date(2020, 1, 20))
    assert accept_amendment(office, people["ren"], chain.number) is None
    assert application(office, number)["return_rate"] == 2
    large = entered(office, people["rin"], number, [("consent", "いいえ")], date(2020, 1, 20))
    assert code(accept_amendment(office, people["ren"], large.number)) == (RefusalCode.NOT_ELIGIBLE, "amendments.reopen_instead")
