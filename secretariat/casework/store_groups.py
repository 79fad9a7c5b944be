"""Which stores are one (名寄せ): groups held together by what was decided about pairs; one store of each survives, the others lead to it.

A store that declared another's merchant ID at its arrival, or was joined before pairs were kept, hangs on the survivor without a pair.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.merchant import Business, Store, StorePair
from models.vocabulary import PairDecision

STORES, BUSINESSES, PAIRS = table_of(Store), table_of(Business), table_of(StorePair)
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Member:
    """A store of a group: the one that it leads to (None: it is the survivor), its own ID, the business that it was declared for."""

    id: int
    joined_to: int | None
    merchant_id: str | None
    corporate_number: str | None


@dataclass(slots=True)
class Plan:
    """What changes: columns of stores by their id, decisions on pairs. `groups`: the ids of each group afterwards, its survivor first."""

    groups: Sequence[Sequence[int]]
    stores: dict[int, dict[str, object]] = field(default_factory=dict)
    pairs: dict[Pair, PairDecision] = field(default_factory=dict)

    def give_id(self, store_id: int, merchant_id: str) -> None:
        """The store has this ID from now on."""
        self.stores.setdefault(store_id, {})["merchant_id"] = merchant_id


def in_order(one: int, other: int) -> Pair:
    """A pair as it is kept."""
    return (one, other) if one < other else (other, one)


def load_members(session: Session, store_ids: Iterable[int], *, lock: bool = False) -> dict[int, Member]:
    """The stores of the groups of these stores, by id; `lock`: nobody else changes them until the transaction ends."""
    roots = set(
        session.execute(sa.select(sa.func.coalesce(STORES.c.joined_to, STORES.c.id)).where(STORES.c.id.in_(list(store_ids)))).scalars()
    )
    columns = (STORES.c.id, STORES.c.joined_to, STORES.c.merchant_id, BUSINESSES.c.corporate_number)
    statement = (
        sa.select(*columns)
        .select_from(STORES.join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id))
        .where(sa.or_(STORES.c.id.in_(roots), STORES.c.joined_to.in_(roots)))
        .order_by(STORES.c.id)
    )
    rows = session.execute(statement.with_for_update(of=STORES) if lock else statement)
    return {row.id: Member(row.id, row.joined_to, row.merchant_id, row.corporate_number) for row in rows}


def corporate_numbers(members: Collection[Member]) -> tuple[str, ...]:
    """The different corporate numbers of a group."""
    return tuple(sorted({member.corporate_number for member in members if member.corporate_number is not None}))


def survivor(members: Collection[Member]) -> Member:
    """The store whose ID was issued first: stores are numbered as they arrive, and one without an ID gives way to one that has it."""
    return min(members, key=lambda member: (member.merchant_id is None, member.id))


def load_decisions(session: Session, store_ids: Collection[int]) -> dict[Pair, PairDecision]:
    """What was decided about pairs with one of these stores."""
    ids = list(store_ids)
    rows = session.execute(
        sa.select(PAIRS.c.store_id, PAIRS.c.other_id, PAIRS.c.decision).where(sa.or_(PAIRS.c.store_id.in_(ids), PAIRS.c.other_id.in_(ids)))
    )
    return {(row.store_id, row.other_id): PairDecision(row.decision) for row in rows}


def plan_join(members: Mapping[int, Member], ours: int, theirs: int) -> Plan:
    """The two groups of these members become one."""
    plan = Plan([], pairs={in_order(ours, theirs): PairDecision.SAME})
    _regroup(plan, members, [set(members)])
    return plan


def plan_parting(
    members: Mapping[int, Member], decisions: Mapping[Pair, PairDecision], ours: int, theirs: int, decision: PairDecision
) -> Plan:
    """The two are in different groups afterwards: what holds them together by itself is taken away, else all that holds ours."""
    plan = Plan([], pairs={in_order(ours, theirs): decision})
    held = _held_together(members, decisions) - {in_order(ours, theirs)}
    groups = _groups(members, held)
    if any({ours, theirs} <= group for group in groups):
        own = {pair for pair in held if ours in pair}
        plan.pairs |= {pair: PairDecision.UNDONE for pair in own if decisions.get(pair) is PairDecision.SAME}
        groups = _groups(members, held - own)
    _regroup(plan, members, groups)
    return plan


def _held_together(members: Mapping[int, Member], decisions: Mapping[Pair, PairDecision]) -> set[Pair]:
    same = {pair for pair, decision in decisions.items() if decision is PairDecision.SAME and members.keys() >= set(pair)}
    known = {store for pair in same for store in pair}
    hanging = {
        in_order(member.id, member.joined_to) for member in members.values() if member.joined_to is not None and member.id not in known
    }
    return same | hanging


def _groups(members: Mapping[int, Member], pairs: Collection[Pair]) -> list[set[int]]:
    groups: list[set[int]] = []
    for store in members:
        touching = [group for group in groups if any(in_order(store, other) in pairs for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append({store}.union(*touching))
    return groups


def _regroup(plan: Plan, members: Mapping[int, Member], groups: Iterable[set[int]]) -> None:
    ordered: list[list[int]] = []
    for group in groups:
        root = survivor([members[store] for store in group]).id
        ordered.append([root, *sorted(group - {root})])
        for store in group:
            target = None if store == root else root
            if members[store].joined_to != target:
                plan.stores.setdefault(store, {})["joined_to"] = target
    plan.groups = sorted(ordered)


def write_plan(session: Session, plan: Plan, entry: tuple[str, int], staff: str, at: datetime) -> None:
    """Writes what changes, each record once, under the journal entry (case, version)."""
    named = {"entry_case": entry[0], "entry_version": entry[1]}
    # first those that become stores of their own: nobody leads to a store that itself leads on
    for store, changes in sorted(plan.stores.items(), key=lambda item: item[1].get("joined_to") is not None):
        session.execute(sa.update(STORES).where(STORES.c.id == store).values(**named, **changes))
    known = load_decisions(session, {pair[0] for pair in plan.pairs})
    for (store, other), decision in plan.pairs.items():
        values = {"decision": decision.value, "staff": staff, "at": at, **named}
        if (store, other) in known:
            where = sa.and_(PAIRS.c.store_id == store, PAIRS.c.other_id == other)
            session.execute(sa.update(PAIRS).where(where).values(**values))
        else:
            session.execute(sa.insert(PAIRS), {"store_id": store, "other_id": other, **values})
