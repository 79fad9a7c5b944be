"""The programme in force, laid open for everybody: its rates, limits, calendar, reasons and kits, and every version that was loaded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary_kits import Carrier
from secretariat.amounts import japanese_amount
from secretariat.office import PROGRAMMES, Office
from secretariat.permissions import may
from secretariat.programme import KitItem, Programme
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person

DIGEST_SHOWN: Final = 12  # hexadecimal digits
Words = Message | str
Row = tuple[Words, Words]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the programme: what it is about, and its lines (what, how much)."""

    title: Message
    rows: tuple[Row, ...]


def programme_sections(office: Office, person: Person) -> tuple[Section, ...] | Refusal:
    """The programme in force, part by part, and the versions that the office has loaded, the latest first."""
    if refused := may(person.role, "programme"):
        return refused
    with office.reading() as session:
        versions = tuple(_versions(session))
    return (
        *sections_of(office.programme, office.programme_version),
        Section(Message("programme_overview.versions"), versions),
    )


def sections_of(programme: Programme, version: int) -> tuple[Section, ...]:
    """A programme, part by part."""
    return (
        Section(Message("programme_overview.about"), _about(programme, version)),
        Section(Message("programme_overview.rates"), _rates(programme)),
        Section(Message("programme_overview.sizes"), tuple(_sizes(programme))),
        Section(Message("programme_overview.limits"), _limits(programme)),
        Section(Message("programme_overview.calendar"), tuple(_calendar(programme))),
        Section(Message("programme_overview.office_days"), tuple(_office_days(programme))),
        Section(Message("programme_overview.reasons"), tuple(_reasons(programme))),
        Section(Message("programme_overview.kits"), tuple(_kits(programme))),
        Section(Message("programme_overview.stock"), tuple(_stock(programme))),
        Section(Message("programme_overview.carriers"), tuple(_carriers(programme))),
    )


def _about(programme: Programme, version: int) -> tuple[Row, ...]:
    about, time = programme.programme, programme.standard_time
    return (
        (Message("programme_overview.name"), about.name),
        (Message("programme_overview.version_in_force"), str(version)),
        (Message("programme_overview.sender"), " / ".join(about.sender)),
        (Message("programme_overview.runs"), Message("programme_overview.from_to", {"first": about.begins_on, "last": about.ends_on})),
        (Message("programme_overview.standard_time"), Message("programme_overview.months", {"months": time.months})),
        (Message("programme_overview.warnings"), Message("programme_overview.days_before", {"days": _listed(time.warn_days)})),
        (
            Message("programme_overview.sampling"),
            Message("programme_overview.sampled", {"first": programme.sampling.first, "share": _percent(programme.sampling.share_percent)}),
        ),
    )


def _rates(programme: Programme) -> tuple[Row, ...]:
    return (
        (Message("programme_overview.standard_rate"), _percent(programme.rates.standard)),
        (Message("programme_overview.franchise_rate"), _percent(programme.rates.franchise)),
    )


def _sizes(programme: Programme) -> Iterator[Row]:
    for industry, limit in programme.size.items():
        size = Message("programme_overview.size", {"capital": _yen(limit.capital_yen), "employees": limit.employees})
        yield Message(f"words.industry.{industry}"), size


def _limits(programme: Programme) -> tuple[Row, ...]:
    limits = programme.limits
    return (
        (Message("programme_overview.taxable_income"), _at_most(_yen(limits.taxable_income_yen))),
        (Message("programme_overview.parent_capital"), _yen(limits.parent_capital_yen)),
        (Message("programme_overview.parent_share"), _percent(limits.parent_share)),
        (Message("programme_overview.merchant_fee"), _at_most(_percent(limits.merchant_fee_percent))),
    )


def _calendar(programme: Programme) -> Iterator[Row]:
    rule = programme.calendar
    runs = {"first": rule.first_start_on, "last": rule.last_start_on}
    cutoff = {"days": rule.cutoff_days_before, "time": rule.cutoff_time.strftime("%H:%M")}
    yield Message("programme_overview.start_days"), Message("programme_overview.of_the_month", {"days": _listed(rule.start_days)})
    yield Message("programme_overview.starts"), Message("programme_overview.from_to", runs)
    yield Message("programme_overview.cutoff_rule"), Message("programme_overview.cutoff", cutoff)
    yield (
        Message("programme_overview.closing_rule"),
        Message("programme_overview.business_days_before_start", {"days": rule.closing_business_days_before}),
    )
    yield Message("programme_overview.intake_ends"), Message("programme_overview.until", {"end": rule.intake_ends_at})
    closed = Message("programme_overview.closed_on", {"days": tuple(sorted(rule.closed_days))})
    yield Message("programme_overview.closed_days"), closed if rule.closed_days else Message("programme_overview.none")
    for row in rule.rows:
        published = Message("programme_overview.published_cutoff", {"cutoff": row.cutoff_at})
        yield Message("programme_overview.published", {"start": row.start_on}), published


def _office_days(programme: Programme) -> Iterator[Row]:
    """After how many days something is done or counts as late, in calendar days."""
    corrections = programme.corrections
    reminded = {"first": corrections.first_reminder_days, "every": corrections.reminder_every_days}
    yield Message("programme_overview.reminders"), Message("programme_overview.reminded", reminded)
    yield Message("programme_overview.answer_by"), _days(corrections.close_after_days)
    yield Message("programme_overview.receipt_waits"), _days(programme.receipts.waiting_days)
    yield Message("programme_overview.skills_end"), Message("programme_overview.days_left", {"days": programme.queue.skill_days})
    patrol = programme.patrol
    for name, days in (
        ("programme_overview.stuck_untouched", patrol.untouched_days),
        ("programme_overview.stuck_answers", patrol.unread_correction_days),
        ("programme_overview.stuck_second", patrol.second_person_days),
        ("programme_overview.stuck_letters", patrol.letter_days),
        ("programme_overview.stuck_files", patrol.unconfirmed_file_days),
        ("programme_overview.stuck_proposals", patrol.proposal_days),
        ("programme_overview.stuck_came_back", patrol.came_back_days),
    ):
        yield Message(name), _days(days)


def _days(days: int) -> Message:
    return Message("programme_overview.days", {"days": days})


def _reasons(programme: Programme) -> Iterator[Row]:
    for code, reason in programme.reasons.items():
        yield code, f"{reason.label.ja} / {reason.label.en}"


def _kits(programme: Programme) -> Iterator[Row]:
    due = {"days": programme.kits.due_business_days_before_start}
    yield Message("programme_overview.kits_due"), Message("programme_overview.business_days_before_start", due)
    yield Message("programme_overview.kits_gather"), _days(programme.kits.gather_days)
    yield Message("programme_overview.kits_kept"), _days(programme.kits.returns.storage_days)
    for rule in programme.kits.orders.items:
        most = {"maximum": rule.maximum, "days": rule.days}
        yield Message("programme_overview.kits_order", {"item": rule.item}), Message("programme_overview.kits_order_most", most)
    for contents in programme.kits.contents:
        for kit, items in (("A", contents.A), ("B", contents.B)):
            for item in items:
                yield Message("programme_overview.kit_item", {"kit": kit, "first": contents.valid_from, "item": _item(item)}), _pieces(item)


def _item(item: KitItem) -> str:
    return f"{item.item} {item.size}".rstrip()


def _pieces(item: KitItem) -> Message:
    return Message("programme_overview.pieces", {"standard": item.standard, "scenic": item.scenic})


def _stock(programme: Programme) -> Iterator[Row]:
    """What lies in the warehouse, from how few pieces on it warns, who enters losses, how far a forecast looks."""
    stock = programme.kits.stock
    for stocked in stock.items:
        level = {"pieces": stocked.reorder_at, "editions": tuple(day.isoformat() for day in stocked.editions)}
        kept = Message("programme_overview.stock_editions" if stocked.editions else "programme_overview.stock_level", level)
        name = "programme_overview.stock_by_rate" if stocked.by_rate else "programme_overview.stock_item"
        yield Message(name, {"item": stocked.item}), kept
    losses = {"pieces": stock.loss_by_manager_above}
    yield Message("programme_overview.stock_losses"), Message("programme_overview.stock_losses_above", losses)
    yield Message("programme_overview.stock_forecast"), Message("programme_overview.stock_starts", {"starts": stock.forecast_starts})


def _carriers(programme: Programme) -> Iterator[Row]:
    """The contract with each carrier: customer codes, also those that are not known yet, and what stands in every row of its file."""
    for carrier in Carrier:
        contract = programme.kits.carriers.contract(carrier)
        name = Message(f"words.carrier.{carrier}")
        for heading, value in contract.cells.items():
            missing = "programme_overview.code_missing" if heading in contract.codes_missing else "programme_overview.left_empty"
            yield Message("programme_overview.carrier_column", {"carrier": name, "heading": heading}), value or Message(missing)
    for kit, goods in programme.kits.carriers.goods.items():
        yield Message("programme_overview.carrier_goods", {"kit": Message(f"words.kit.{kit}")}), goods


def _versions(session: Session) -> Iterator[Row]:
    p = PROGRAMMES.c
    for row in session.execute(sa.select(p.version, p.name, p.loaded_at, p.digest).order_by(p.version.desc())):
        loaded = {"name": row.name, "at": row.loaded_at, "digest": bytes(row.digest).hex()[:DIGEST_SHOWN]}
        yield Message("programme_overview.version", {"version": row.version}), Message("programme_overview.loaded", loaded)


def _yen(yen: int) -> Message:
    return Message("words.yen", {"exact": yen, "japanese": japanese_amount(yen)})


def _percent(share: float) -> Message:
    return Message("programme_overview.percent", {"share": f"{share:g}"})


def _at_most(limit: Message) -> Message:
    return Message("programme_overview.at_most", {"limit": limit})


def _listed(values: Iterable[int]) -> tuple[str, ...]:
    return tuple(map(str, values))
