"""Made-up but lifelike work for a demo office: providers, their files of merchant applications, when these arrive, and how they are mended.

Pure: the same seed and the same calls give the same rows on every machine. All names of firms, services and chains are invented; corporate
numbers and telephones belong to nobody.
"""

import random
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from secretariat.demo import arrivals, corrections
from secretariat.demo.chance import Dice, seeded
from secretariat.demo.faults import Clerk
from secretariat.demo.names import read_words
from secretariat.demo.numbering import Numbers
from secretariat.demo.providers import ProviderMaker, ProviderSketch
from secretariat.demo.stores import StoreMaker
from secretariat.demo.writing import Row, rewritten

T = TypeVar("T")

_KNOWN_STORES = 3_000
_RECENT_ROWS = 200
_TRIES = 4
_SEPARATORS = ("、", "、", "、", ",")


@dataclass(frozen=True, slots=True)
class Shares:
    """What share (0 to 1) of the rows is out of the ordinary."""

    faults: float = 0.06
    """A cell of a wrong shape: intake refuses the row."""
    slips: float = 0.02
    """Right shape, wrong content: check digit, prefecture, mobile number."""
    elsewhere: float = 0.12
    """A store that another provider has sent before, as soon as there is one."""
    again: float = 0.002
    """A store that the same provider has sent before, under a new number."""
    duplicates: float = 0.01
    """A row of the same file once more, word for word."""


@dataclass(slots=True)
class _KnownStore:
    row: Row
    providers: list[str] = field(default_factory=list)


class Generator:
    """Gives made-up work from a seed. Memory stays bounded: it remembers a few thousand stores for what comes again.

    `source` is its sequence of draws: whoever draws from it too has one sequence for everything.
    """

    def __init__(self, seed: int) -> None:
        self.source = seeded(seed)
        words, numbers, dice = read_words(), Numbers(), Dice(self.source)
        self._words, self._numbers, self._dice = words, numbers, dice
        self._stores = StoreMaker(dice, words, numbers)
        self._providers = ProviderMaker(dice, words, numbers, self._stores)
        self._clerk = Clerk(dice, words)
        self._known: list[_KnownStore] = []

    @property
    def chain_names(self) -> tuple[str, ...]:
        """The names of the chains that stores belong to."""
        return tuple(chain.name.text for chain in self._words.chains)

    def providers(self, count: int, opening: date) -> list[ProviderSketch]:
        """New providers as they register before the opening day. Raises ValueError when no brand is left (after some 1,200)."""
        return [self._providers.provider(opening) for _ in range(count)]

    def applications(self, provider: ProviderSketch, count: int, shares: Shares | None = None) -> Iterator[Row]:
        """That many rows of the provider's file, keyed by the English keys of APPLICATION_COLUMNS; each is the caller's to keep.

        Draws run on from call to call: calls in another order give other rows. 申請番号 run on too.
        """
        shares = shares or Shares()
        recent: list[Row] = []
        for _ in range(count):
            if recent and self._dice.chance(shares.duplicates):
                yield dict(self._dice.pick(recent))
                continue
            row = self._store(provider, shares)
            row["provider_reference"] = provider.reference_form.format(self._numbers.place(provider.corporate_number) + 1)
            row["services"] = self._services(provider)
            if self._dice.chance(shares.slips):
                self._clerk.slip(row)
            if self._dice.chance(shares.faults):
                self._clerk.spoil(row)
            else:
                self._keep(recent, dict(row), _RECENT_ROWS)
            yield row

    def corrected(self, row: Row, rng: random.Random, fields: Collection[str] = ()) -> Row:
        """The row as it comes back after a return for correction: same 申請番号, the `fields` asked about mended (empty: all).

        Its content always differs from what was sent. Draws come from `rng`, so that what applications() gives does not depend on it.
        """
        return corrections.corrected(Dice(rng), self._words, row, fields)

    def arrivals(
        self,
        start: date,
        end: date,
        total: int,
        *,
        cutoffs: Collection[datetime],
        is_business_day: Callable[[date], bool],
        largest: int = 2_000,
    ) -> Iterator[tuple[datetime, int]]:
        """Instants (aware, UTC, rising) and how many rows come then; days in Japan, both included, with peaks before the cutoffs.

        Give the end of intake as one of the cutoffs: nothing comes after a cutoff on its day, but a few files come at night otherwise.
        Raises ValueError when no day between the two is a business day.
        """
        return arrivals.planned(self._dice, start, end, total, cutoffs, is_business_day, largest)

    def _store(self, provider: ProviderSketch, shares: Shares) -> Row:
        way = self._dice.share()
        if way < shares.elsewhere + shares.again:
            known = self._known_store(provider.corporate_number, sent_before=way >= shares.elsewhere)
            if known is not None:
                return rewritten(self._dice, known.row)
        row = self._stores.row()
        self._keep(self._known, _KnownStore(dict(row), [provider.corporate_number]), _KNOWN_STORES)
        return row

    def _known_store(self, number: str, *, sent_before: bool) -> _KnownStore | None:
        for _ in range(_TRIES if self._known else 0):
            known = self._dice.pick(self._known)
            if (number in known.providers) is sent_before:
                if not sent_before:
                    known.providers.append(number)
                return known
        return None

    def _keep(self, things: list[T], thing: T, most: int) -> None:
        if len(things) < most:
            things.append(thing)
        else:
            things[self._dice.below(most)] = thing

    def _services(self, provider: ProviderSketch) -> str:
        names = provider.services
        most = len(names)
        chosen = names if self._dice.chance(0.5) else self._dice.several(names, self._dice.between(1, most))
        return self._dice.pick(_SEPARATORS).join(chosen)
