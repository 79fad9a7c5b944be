"""Which pieces a store may order, and from when if not now (追加注文): decided from the rules and what it ordered before, nothing else."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Design
from secretariat.kits.contents import Ordered
from secretariat.programme_file.kits import OrderableItem, OrderRules
from secretariat.refusal import Refusal, refuse


@dataclass(frozen=True, slots=True)
class Before:
    """So many pieces of an item that a store ordered on a day, in whichever design."""

    item: str
    quantity: int
    day: date


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why an item cannot be ordered now: `rule` None: not at all; `possible_on` None: never so many at once."""

    item: str
    quantity: int
    rule: OrderableItem | None = None
    possible_on: date | None = None


def obstacles(rules: OrderRules, wanted: Iterable[Ordered], before: Sequence[Before], today: date) -> tuple[Obstacle, ...]:
    """What stands against an order, item by item; both designs of an item count together."""
    known = {rule.item: rule for rule in rules.items}
    quantities: Counter[str] = Counter()
    for piece in wanted:
        quantities[piece.item] += piece.quantity
    found = (_obstacle(known.get(item), item, quantity, before, today) for item, quantity in quantities.items())
    return tuple(obstacle for obstacle in found if obstacle is not None)


def _obstacle(rule: OrderableItem | None, item: str, quantity: int, before: Sequence[Before], today: date) -> Obstacle | None:
    if rule is None:
        return Obstacle(item, quantity)
    if quantity > rule.maximum:
        return Obstacle(item, quantity, rule)
    ends = sorted((one.day + timedelta(days=rule.days), one.quantity) for one in before if one.item == item)
    counting = [(end, ordered) for end, ordered in ends if end > today]
    taken = sum(ordered for _, ordered in counting)
    if taken + quantity <= rule.maximum:
        return None
    for end, ordered in counting:
        taken -= ordered
        if taken + quantity <= rule.maximum:
            return Obstacle(item, quantity, rule, end)
    raise AssertionError("the order alone fits")


def refusal_of(obstacle: Obstacle, rules: OrderRules) -> Refusal:
    """The obstacle in words."""
    if obstacle.rule is None:
        items = tuple(rule.item for rule in rules.items)
        return refuse(RefusalCode.INVALID_VALUE, "kit_orders.no_such_item", item=obstacle.item, items=items)
    limit = {"item": obstacle.item, "maximum": obstacle.rule.maximum, "days": obstacle.rule.days}
    if obstacle.possible_on is None:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "kit_orders.too_many", **limit)
    return refuse(RefusalCode.LIMIT_EXCEEDED, "kit_orders.limit_reached", **limit, day=obstacle.possible_on)


def typed_pieces(texts: Iterable[str]) -> tuple[Ordered, ...] | Refusal:
    """Pieces as they are typed: ITEM=QUANTITY, with :scenic or :standard behind it (standard where neither stands there)."""
    pieces: dict[tuple[str, Design], Ordered] = {}
    for text in texts:
        item, _, rest = text.strip().rpartition("=")
        quantity, _, design = rest.partition(":")
        if not item or not (quantity.isascii() and quantity.isdigit()) or len(quantity) > 7 or (design and design not in set(Design)):
            return refuse(RefusalCode.INVALID_VALUE, "kit_orders.unreadable", text=text)
        piece = Ordered(item.strip(), Design(design or Design.STANDARD), int(quantity))
        if not piece.quantity:
            return refuse(RefusalCode.INVALID_VALUE, "kit_orders.none_of_it", item=piece.item)
        if (piece.item, piece.design) in pieces:
            return refuse(RefusalCode.INVALID_VALUE, "kit_orders.twice", item=piece.item)
        pieces[piece.item, piece.design] = piece
    return tuple(pieces.values())
