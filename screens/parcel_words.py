"""What screens say of parcels: names of kits and states, and one parcel line by line."""

from collections.abc import Iterator, Sequence
from datetime import date

from models.vocabulary_kits import Design, Kit, ShipmentStatus
from screens.formats import full_day, short_moment
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.kits.contents import Piece
from secretariat.kits.listing import Concern
from secretariat.kits.parcel_case import ParcelCase
from secretariat.screening.explanation import HistoryLine


def kit_name(kit: Kit | None, workplace: Workplace) -> str:
    """What a kit is called; None: all of them."""
    return workplace.words(f"words.kit.{kit.value}" if kit is not None else "screen_kits.kit_all")


def what_name(what: ShipmentStatus | Concern | None, workplace: Workplace) -> str:
    """A state, or why something needs somebody; None: whatever there is."""
    if what is None:
        return workplace.words("screen_kits.everything")
    if isinstance(what, Concern):
        return workplace.words(f"screen_kits.concern_{what.value}")
    return workplace.words(f"words.shipment_status.{what.value}")


def parcel_lines(parcel: ParcelCase, today: date, workplace: Workplace) -> tuple[SignedLine, ...]:
    """Where it stands, what comes next, whose it is, where it goes, what lies in it."""
    words = workplace.words
    return (
        *_standing(parcel, today, workplace),
        SignedLine(words("screen_kits.store"), f"{parcel.store_name}  {parcel.store_number}"),
        SignedLine(words("screen_kits.application"), f"{parcel.application}  {parcel.provider}"),
        _address(parcel, workplace),
        *_way(parcel, workplace),
        SignedLine(words("screen_kits.contents"), "\n".join(_pieces(parcel.pieces, workplace)) or words("screen_kits.no_pieces")),
    )


def _standing(parcel: ParcelCase, today: date, workplace: Workplace) -> Iterator[SignedLine]:
    words, language = workplace.words, workplace.language
    yield SignedLine(words("screen_kits.status"), words(f"words.shipment_status.{parcel.status.value}"))
    if parcel.next is not None:
        waits = parcel.next in {"held", "short"}
        said = words(f"words.kit_next.{parcel.next}")
        said += f"  {parcel.held_for}" if parcel.next == "held" else f"  {parcel.waits_for}" if parcel.next == "short" else ""
        yield SignedLine(words("screen_kits.next"), said, *(("!", "warning") if waits else ("→", "plain")))
    late = parcel.next not in {None, "deliver", "inspect"} and parcel.due_on < today
    due = full_day(parcel.due_on, language)
    yield SignedLine(
        words("screen_kits.due"), f"{due}  {words('screen_kits.concern_overdue')}" if late else due, *(("!!", "error") if late else ())
    )


def _address(parcel: ParcelCase, workplace: Workplace) -> SignedLine:
    words, there = workplace.words, parcel.address
    label = words("screen_kits.address")
    if there is None:
        return SignedLine(label, words("screen_kits.no_parcel"))
    addressee = f"{there.addressee} {there.honorific}".rstrip()
    lines = [f"〒{show_postal_code(there.postal_code)} {there.address}", f"{addressee}  {show_phone(there.phone)}"]
    lines.append(words("screen_kits.frozen" if there.frozen else "screen_kits.as_now"))
    fault, doubt = parcel.address_check.fault, parcel.address_check.doubt
    if fault is not None:
        lines.insert(0, words(f"kit_planning.stay_{fault}"))
    elif doubt is not None:
        lines.insert(0, workplace.say(doubt.message))
    else:
        return SignedLine(label, "\n".join(lines))
    return SignedLine(label, "\n".join(lines), "!", "warning")


def _way(parcel: ParcelCase, workplace: Workplace) -> Iterator[SignedLine]:
    words, language = workplace.words, workplace.language
    if parcel.through is not None:
        through = words(f"screen_kits.through_{parcel.through}")
        yield SignedLine(words("screen_kits.ordered_through"), f"{through}  {parcel.order_reference or ''}".rstrip())
    if parcel.batch is not None:
        yield SignedLine(words("screen_kits.batch"), parcel.batch)
    if parcel.handed_over_on is not None:
        carrier = words(f"words.carrier.{parcel.carrier}") if parcel.carrier else ""
        sent = "  ".join(part for part in (full_day(parcel.handed_over_on, language), carrier, parcel.tracking_number) if part)
        yield SignedLine(words("screen_kits.sent"), sent)
    if parcel.delivered_on is not None:
        yield SignedLine(words("screen_kits.delivered"), full_day(parcel.delivered_on, language), "✓", "done")
    if parcel.came_back_on is not None:
        reason = workplace.reason(parcel.came_back_reason) if parcel.came_back_reason else ""
        goods = words(f"words.returned_goods.{parcel.returned_goods}") if parcel.returned_goods else ""
        closed = words("screen_kits.closed") if parcel.closed else ""
        back = "  ".join(part for part in (full_day(parcel.came_back_on, language), reason, goods, closed) if part)
        yield SignedLine(words("screen_kits.came_back"), back, *(("✓", "done") if goods else ("!", "warning")))
    if parcel.resend_of is not None:
        yield SignedLine(words("screen_kits.resend_of"), parcel.resend_of)
    if parcel.sent_again is not None:
        yield SignedLine(words("screen_kits.sent_again"), parcel.sent_again)


def _pieces(pieces: Sequence[Piece], workplace: Workplace) -> Iterator[str]:
    """An item on a line, with how many of each design."""
    for item in dict.fromkeys(piece.item for piece in pieces):
        of_item = [piece for piece in pieces if piece.item == item]
        numbers = {design: sum(piece.quantity for piece in of_item if piece.design is design) for design in Design}
        told = "  ".join(f"{workplace.words(f'words.design.{design}')} {number}" for design, number in numbers.items() if number)
        yield f"{item} {of_item[0].size}".rstrip() + f"  {told}"


def history_lines(parcel: ParcelCase, workplace: Workplace) -> tuple[SignedLine, ...]:
    """What happened, the latest first."""
    return tuple(_history(line, workplace) for line in reversed(parcel.history))


def _history(line: HistoryLine, workplace: Workplace) -> SignedLine:
    told = {name: line.payload.get(name) for name in ("batch", "provider", "carrier", "tracking_number", "on", "reason")}
    parts = [workplace.words(f"words.action.{line.action}")]
    parts += [_told(name, said, workplace) for name, said in told.items() if isinstance(said, str)]
    if line.action == "correct-tracking":
        numbers = (line.payload.get(name) for name in ("tracking_before", "tracking_number"))
        before, after = (number or workplace.words("carriers.no_tracking") for number in numbers)
        parts = [parts[0], f"{before} → {after}"]
    parts += [line.note] if line.note else []
    return SignedLine(short_moment(line.at), "  ".join(parts), end=line.staff_name or line.staff)


def _told(name: str, told: str, workplace: Workplace) -> str:
    """What an entry says under a name, in people's words."""
    match name:
        case "carrier":
            return workplace.words(f"words.carrier.{told}")
        case "reason":
            return workplace.reason(told)
        case "on":
            return full_day(date.fromisoformat(told), workplace.language)
    return told
