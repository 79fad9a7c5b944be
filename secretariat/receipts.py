"""The ledger of receipts (受付簿): what arrived by mail or by hand, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.provider import Provider
from models.receipt import Receipt
from models.relations import STAFF, name_behind
from models.vocabulary import Channel, ReceiptStatus, RefusalCode
from secretariat import journal
from secretariat.casework.acts import RECEIPT, Case, Change, act_on, begin
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day, japan_midnight
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.intake.table import presentable
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.merger_records import merged_into
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

RECEIPTS, PROVIDERS, ENTRIES = table_of(Receipt), table_of(Provider), table_of(JournalEntry)
TEXT_LENGTH: Final = 200
MOST_PIECES: Final = 100_000
BECOMES: Final = "BAPRGE"  # what something that arrived can be taken in as


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One line of the ledger. `provider` is a name, `taken_in_as` a number; days_waiting: calendar days, `late`: longer than it may."""

    number: str
    status: ReceiptStatus
    channel: Channel
    received_at: datetime
    sender: str
    provider_number: str | None
    provider: str | None
    what: str
    pieces: int
    taken_in_as: str | None
    entered_by: str
    days_waiting: int
    late: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """What arrived: from whom, what, how many pieces, how, when (none: now), from which provider (P-…) where it is from one."""

    sender: str
    what: str
    pieces: int = 1
    channel: str = Channel.MAIL.value
    received_at: datetime | None = None
    provider: str | None = None


@repeated
def add_receipt(office: Office, person: Person, arrival: Arrival) -> str | Refusal:
    """Enters what arrived; gives its number (L-…)."""
    if refused := may(person.role, "receipts"):
        return refused
    received = arrival.received_at or office.clock.now()
    if refused := _wrong(arrival, received, office.clock.now()):
        return refused
    with office.writing(person.login, "receive") as (session, act):
        provider_id = None
        if arrival.provider is not None:
            number = normal_case_number(arrival.provider)
            provider_id = session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number)).scalar()
            if provider_id is None:
                session.rollback()
                return refuse(RefusalCode.NOT_FOUND, "intake.provider_unknown", provider=presentable(arrival.provider))
            if (successor := merged_into(session, provider_id)) is not None:
                provider_id = successor.id  # which looks after what the other one had
        row = {
            "channel": arrival.channel,
            "received_at": received,
            "sender": arrival.sender.strip(),
            "provider_id": provider_id,
            "what": arrival.what.strip(),
            "pieces": arrival.pieces,
        }
        payload = {"channel": arrival.channel, "received_at": received.isoformat(), "pieces": arrival.pieces}
        personal = {"sender": row["sender"], "what": row["what"]}
        return begin(session, act, RECEIPT, "receive", ReceiptStatus.WAITING.value, row, payload, personal)


def _wrong(arrival: Arrival, received: datetime, now: datetime) -> Refusal | None:
    if received > now:
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    if arrival.channel not in set(Channel):
        known = tuple(channel.value for channel in Channel)
        return refuse(RefusalCode.INVALID_VALUE, "receipts.no_such_channel", channel=presentable(arrival.channel), known=known)
    if not 1 <= arrival.pieces <= MOST_PIECES:
        return refuse(RefusalCode.INVALID_VALUE, "receipts.pieces", most=MOST_PIECES)
    for text in (arrival.sender, arrival.what):
        if not text.strip():
            return refuse(RefusalCode.INVALID_VALUE, "receipts.text_missing")
        if len(text) > TEXT_LENGTH or "\n" in text:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "receipts.text_too_long", limit=TEXT_LENGTH, length=len(text))
        if refused := check_note(text):
            return refused
    return None


def link_receipt(office: Office, person: Person, number: str, taken_in_as: str) -> Refusal | None:
    """Says as what it was taken in (B-…, A-…, P-…, R-…, G-…, E-…); said again, it corrects what was said before."""
    named = normal_case_number(taken_in_as)

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        parsed = parse_case_number(named)
        there = sa.select(ENTRIES.c.id).where(ENTRIES.c.case_id == named, ENTRIES.c.version == 1)
        if parsed is None or parsed[0] not in BECOMES or session.execute(there).first() is None:
            return refuse(RefusalCode.NOT_FOUND, "receipts.no_such_case", number=presentable(taken_in_as))
        if case.row["taken_in_as"] == named:
            return refuse(RefusalCode.NOTHING_TO_DO, "receipts.linked_already", number=case.number, case=named)
        payload = {"case": named, **({"before": case.row["taken_in_as"]} if case.row["taken_in_as"] else {})}
        return Change({"taken_in_as": named}, payload)

    return act_on(office, person, RECEIPT, number, Command("link"), write)


def send_back(office: Office, person: Person, number: str, note: str | None) -> Refusal | None:
    """Says that it went back to its sender, and why."""

    def write(_session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        del case
        return Change() if (note or "").strip() else refuse(RefusalCode.NOTE_MISSING, "receipts.note_missing")

    return act_on(office, person, RECEIPT, number, Command("send-back", note=note), write)


def list_receipts(
    office: Office, person: Person, status: ReceiptStatus | None = ReceiptStatus.WAITING, limit: int = 200
) -> tuple[ReceiptRow, ...] | Refusal:
    """The ledger, or what has one status: what waits from the longest on, else the latest first."""
    if refused := may(person.role, "show-receipts"):
        return refused
    r = RECEIPTS.c
    order = (r.received_at, r.id) if status is ReceiptStatus.WAITING else (r.id.desc(),)
    entered = sa.and_(ENTRIES.c.case_id == r.number, ENTRIES.c.version == 1)
    found = (
        sa.select(
            *(r.number, r.status, r.channel, r.received_at, r.sender, PROVIDERS.c.number.label("provider_number")),
            *(PROVIDERS.c.name.label("provider"), r.what, r.pieces, r.taken_in_as),
            name_behind(ENTRIES.c.staff).label("entered_by"),
        )
        .select_from(
            RECEIPTS.outerjoin(PROVIDERS, PROVIDERS.c.id == r.provider_id)
            .outerjoin(ENTRIES, entered)
            .outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff)
        )
        .where(*(() if status is None else (r.status == status.value,)))
        .order_by(*order)
        .limit(limit)
    )
    with office.reading() as session:
        return _rows(session.execute(found).all(), office)


def _rows(found: Sequence[sa.Row[tuple[object, ...]]], office: Office) -> tuple[ReceiptRow, ...]:
    now = office.clock.now()
    too_early = late_before(office.programme, now)
    return tuple(
        ReceiptRow(
            number=row.number,
            status=ReceiptStatus(row.status),
            channel=Channel(row.channel),
            received_at=row.received_at,
            sender=row.sender,
            provider_number=row.provider_number,
            provider=row.provider,
            what=row.what,
            pieces=row.pieces,
            taken_in_as=row.taken_in_as,
            entered_by=row.entered_by,
            days_waiting=(japan_day(now) - japan_day(row.received_at)).days if row.status == ReceiptStatus.WAITING else 0,
            late=row.status == ReceiptStatus.WAITING and row.received_at < too_early,
        )
        for row in found
    )


def late_before(programme: Programme, now: datetime) -> datetime:
    """What arrived before this moment and waits still has been waiting too long."""
    return japan_midnight(japan_day(now) - timedelta(days=programme.receipts.waiting_days))
