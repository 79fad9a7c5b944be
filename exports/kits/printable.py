"""Whether a parcel's papers can be printed, and what the printer is to make for a store."""

from exports.kits.artwork import Design
from exports.kits.labels import fits_label, unprintable_in_label
from exports.kits.print_run import KINDS, PRINTED_BY_SIZE, Order
from exports.kits.sheet import Sheet, unprintable_in
from exports.kits.slips import unprintable_in_slip
from secretariat.kits.poster_facts import PosterFacts
from secretariat.kits.warehouse.warehouse_papers import ParcelPaper
from secretariat.programme import Programme
from secretariat.programme_file.stock import LabelSheet
from secretariat.refusal import Message


def why_no_label(paper: ParcelPaper, sheet: LabelSheet) -> Message | None:
    """Why there can be no label for a parcel on such a sheet; None if there can."""
    if missing := unprintable_in_label(paper):
        return Message("kits.unprintable", {"number": paper.number, "characters": missing})
    return None if fits_label(paper, sheet) else Message("stock.label_too_small", {"number": paper.number})


def why_no_slip(paper: ParcelPaper) -> Message | None:
    """Why there can be no packing slip for a parcel; None if there can."""
    missing = unprintable_in_slip(paper)
    return Message("kits.unprintable", {"number": paper.number, "characters": missing}) if missing else None


def why_no_prints(order: Order) -> Message | None:
    """Why the printer can make nothing for a store; None if it can."""
    sheet = order.sheet
    if missing := unprintable_in(sheet):
        return Message("kits.unprintable", {"number": sheet.number, "characters": missing})
    return None if order.copies else Message("kits.no_copies", {"number": sheet.number, "day": order.due_on})


def print_order(programme: Programme, facts: PosterFacts) -> Order:
    """What the printer is to make for a store."""
    about = programme.programme
    wanted = [(PRINTED_BY_SIZE[item.size], item) for item in facts.items if item.size in PRINTED_BY_SIZE]
    copies = [
        (printed, design, sum(item.standard if design is Design.STANDARD else item.scenic for of, item in wanted if of is printed))
        for printed in KINDS
        for design in Design
    ]
    sheet = Sheet(
        number=facts.number,
        store=facts.store,
        programme=about.name,
        return_rate=facts.return_rate,
        begins_on=max(facts.since, about.begins_on),
        ends_on=about.ends_on,
        services=facts.services,
        logos=facts.logos,
        dots_per_inch=programme.kits.logos.dots_per_inch,
    )
    return Order(sheet, facts.due_on, tuple(entry for entry in copies if entry[2]))
