"""What the register of chains says about an application of one. Pure; secretariat.chains.known reads it from the records."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from models.vocabulary import Franchise, Rule
from secretariat.programme import Programme
from secretariat.refusal import Message
from secretariat.screening.findings import Finding


@dataclass(frozen=True, slots=True)
class KnownChain:
    """A chain of the register with the rate of its members (per cent) that was in force on a day, since when, and why."""

    number: str
    name: str
    rate: int | None
    since: date | None
    note: str


def with_chain(findings: Mapping[Rule, Finding], franchise: str, chain: KnownChain | None, programme: Programme) -> dict[Rule, Finding]:
    """The findings, of which that on the chain says what the register knows."""
    if chain is None or franchise == Franchise.NONE:
        return dict(findings)
    told = _told(chain, franchise, programme)
    return {**findings, Rule.FRANCHISE: replace(findings[Rule.FRANCHISE], why=(told,))}


def _told(chain: KnownChain, franchise: str, programme: Programme) -> Message:
    named = {"number": chain.number, "chain": chain.name}
    if franchise != Franchise.MEMBER or chain.rate is None:
        return Message("chains.known", named)
    key = "chains.to_settle" if chain.rate == programme.rates.standard else "chains.not_to_settle"
    return Message(key, {**named, "rate": chain.rate, "since": chain.since})
