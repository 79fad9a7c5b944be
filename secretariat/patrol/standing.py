"""A checker on standing orders: what nobody looks at while it runs by itself."""

from collections.abc import Sequence
from itertools import takewhile

from secretariat.clock import japan_day
from secretariat.patrol.stuck import Round, Stuck
from secretariat.standing_orders import orders_in


def standing_order_failed(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """The last run of an order failed, or it has not run for longer than it usually does: since its first failure, or its last run."""
    stuck = []
    for order in orders_in(patrol.session, number):
        if order.trouble(patrol.now) is not None:
            failed = list(takewhile(lambda run: not run.done, order.runs))
            since = (failed or order.runs[:1])[-1]
            stuck.append(Stuck("standing-order-failed", order.name, " ".join(order.arguments), japan_day(since.at), since.staff))
    return sorted(stuck, key=lambda one: (one.since is None, one.since))[:limit]
