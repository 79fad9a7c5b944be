"""The ledger of what arrives by mail and by hand: entered, linked to what it became, or sent back; what waits too long is told."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from models.vocabulary import ReceiptStatus
from secretariat.clock import parse_instant
from secretariat.home import Overview, overview
from secretariat.office import Office
from secretariat.receipts import Arrival, ReceiptRow, add_receipt, link_receipt, list_receipts, send_back
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.screening.explanation import CaseShown
from secretariat.staff import Person
from tests.support.records import actions, counts, faults
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]
PARCEL = Arrival("みほん商店", "申請書一式", 3, "mail", parse_instant("2020-01-16T09:30"))


def add(office: Office, person: Person, arrival: Arrival) -> str:
    """What arrived, entered; gives its number."""
    number = add_receipt(office, person, arrival)
    assert isinstance(number, str), number
    return number


def ledger(office: Office, person: Person, status: ReceiptStatus | None = ReceiptStatus.WAITING) -> tuple[ReceiptRow, ...]:
    """The lines of a status, or all."""
    found = list_receipts(office, person, status)
    assert isinstance(found, tuple), found
    return found


def test_what_arrives_waits_until_it_is_taken_in_or_sent_back(office: Office, people: People) -> None:
    rin, mai = people["rin"], people["mai"]
    provider = take_over_provider(office, people)
    old = add(office, rin, replace(PARCEL, provider=provider))
    new = add(office, mai, Arrival("窓口", "証明書", channel="hand"))
    waiting = ledger(office, rin)
    assert [(row.number, row.days_waiting, row.late, row.entered_by) for row in waiting] == [(old, 4, True, "rin"), (new, 0, False, "mai")]
    assert (waiting[0].pieces, waiting[0].channel, waiting[0].provider_number) == (3, "mail", provider)
    batch = take_in(office, rin, [application_row()], provider).batch
    assert batch is not None
    assert link_receipt(office, rin, old, "a-0000001s") is None
    assert link_receipt(office, mai, old, batch) is None
    assert code_of(link_receipt(office, mai, old, batch)) == "nothing-to-do"
    assert send_back(office, mai, new, "宛先違い") is None
    assert ledger(office, rin) == ()
    everything = ledger(office, rin, None)
    assert [(row.number, row.status, row.taken_in_as) for row in everything] == [(new, "sent-back", None), (old, "taken-in", batch)]
    assert actions(office, old) == [("rin", "receive"), ("rin", "link"), ("mai", "link")]
    card = show(office, people["aud"], old)
    assert isinstance(card, CaseShown)
    assert (card.status, card.details["taken_in_as"], len(card.history)) == ("taken-in", batch, 3)
    assert faults(office) == []


def test_what_cannot_be_is_refused_by_name_and_changes_nothing(office: Office, people: People) -> None:
    rin = people["rin"]
    number = add(office, rin, PARCEL)
    batch = take_in(office, rin, [application_row()], take_over_provider(office, people)).batch
    assert batch is not None
    before = counts(office)
    wrong = {
        "not-permitted": (people["sho"], PARCEL),
        "not-found": (rin, replace(PARCEL, provider="P-0000099-X")),
        "limit-exceeded": (rin, replace(PARCEL, what="長" * 201)),
        "invalid-value": (rin, replace(PARCEL, sender=" ")),
    }
    for code, (person, arrival) in wrong.items():
        assert code_of(add_receipt(office, person, arrival)) == code
    assert code_of(list_receipts(office, people["cal"])) == "not-permitted"
    ledger = list_receipts(office, people["aud"])
    assert not isinstance(ledger, Refusal), "an auditor reads it, and no more"
    assert len(ledger) == 1
    assert code_of(add_receipt(office, people["aud"], Arrival("見本", "見本"))) == "not-permitted"
    to_come = replace(PARCEL, received_at=parse_instant("2020-01-20T10:01"))
    for arrival in (replace(PARCEL, pieces=0), replace(PARCEL, channel="pigeon"), to_come, replace(PARCEL, what="\x1b[2J")):
        assert code_of(add_receipt(office, rin, arrival)) == "invalid-value"
    assert code_of(link_receipt(office, rin, number, "B-0000099-X")) == "not-found"
    assert code_of(link_receipt(office, rin, number, "staff:rin")) == "not-found"
    assert code_of(link_receipt(office, rin, "L-0000099-X", batch)) == "not-found"
    assert code_of(send_back(office, rin, number, "  ")) == "note-missing"
    assert code_of(send_back(office, people["cal"], number, "見本")) == "not-permitted"
    assert counts(office) == before
    assert send_back(office, rin, number, "宛先違い") is None
    assert code_of(link_receipt(office, rin, number, batch)) == "wrong-state"


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_three_days_are_not_too_long_and_four_are(office: Office, people: People) -> None:
    add(office, people["rin"], PARCEL)
    for moment, late in (("2020-01-19T23:59", False), ("2020-01-20T00:00", True)):
        then = at(office, moment)
        assert [row.late for row in ledger(then, people["rin"])] == [late]
        seen = overview(then, people["mai"])
        assert isinstance(seen, Overview)
        assert {need.name: need.count for need in seen.needs}["receipts"] == int(late)
