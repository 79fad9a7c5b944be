"""An application as a decision needs it: a frozen picture. Pure; secretariat.screening.loading reads it from the records."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Final

from models.vocabulary import Outcome, Rule
from models.vocabulary_providers import ProviderStatus
from secretariat.chains.finding import KnownChain
from secretariat.refusal import Message
from secretariat.screening.correction_items import Item
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Finding

STOPPED: Final = frozenset({ProviderStatus.SUSPENDED.value, ProviderStatus.CANCELLED.value})
"""Statuses of providers that were registered and are not now."""


@dataclass(frozen=True, slots=True)
class Pending:
    """What awaits a second person: the command, who stands behind it, the status to go back to, reasons and note."""

    command: str
    by: tuple[str, ...]
    back: str
    reasons: tuple[str, ...] = ()
    note: str | None = None

    def packed(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def pending_by(login: str) -> str:
    """What a packed decision that the person stands behind is LIKE, escaped by a backslash: in its list of logins, and nowhere else."""
    return f'%"by": [%"{login.replace("_", chr(92) + "_")}"%], "back"%'


def unpack_pending(text: str | None) -> Pending | None:
    """The pending decision behind `packed`."""
    if text is None:
        return None
    kept = json.loads(text)
    return Pending(kept["command"], tuple(kept["by"]), kept["back"], tuple(kept["reasons"]), kept["note"])


@dataclass(frozen=True, slots=True)
class Settled:
    """A person's judgement of a check; `confirmed_by` where a second person agreed."""

    outcome: Outcome
    staff: str
    confirmed_by: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The class of industry that a reviewer chose, with a code if one was given; `confirmed_by` where a second person agreed."""

    industry: str
    code: str | None
    staff: str
    confirmed_by: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Sizing:
    """What the size rule looks at, in yen, as declared; `choice`: of another class of industry, as long as it stands."""

    applicant_kind: str
    industry_class: str
    industry_detail: str | None
    capital_yen: int
    employees: int
    franchise: str
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class LookState:
    """The second look at an approval that waits for somebody, or that somebody did not agree in (抜取確認)."""

    id: int
    status: str
    origin: str
    approved_by: str


@dataclass(frozen=True, slots=True)
class ServiceState:
    """A service that an application names: whether it is registered today, the first day on which it is no more, if that is known.

    `lapsed`: why its security holds no more; as good as not registered then for an approval.
    """

    id: int
    name: str
    registered: bool
    ends_on: date | None = None
    lapsed: Message | None = None


@dataclass(frozen=True, slots=True)
class StoreState:
    """The application's own store row, and the store that it is one with (itself, unless joined)."""

    id: int
    root_id: int
    merchant_id: str | None  # the root's

    @property
    def is_joined(self) -> bool:
        """Whether it turned out to be another store."""
        return self.id != self.root_id


@dataclass(frozen=True, slots=True)
class ApplicationCase:
    """Everything about one application that decisions look at; `last_staff` and `last_at`: who brought about its status, and when.

    `items`: of its corrections, by place. `reminders`, `reminded_at`: letters about the present return, the last one's moment.
    """

    id: int
    number: str
    version: int
    status: str
    assignee: str | None
    received_at: datetime
    returned_at: datetime | None
    cutoff_at: datetime | None
    cutoff_start_on: date | None
    due_on: date
    start_on: date | None
    return_rate: int | None
    subsidised: bool
    verdict: str
    franchise: str
    exclusion: str | None
    declared_merchant_id: str | None
    findings: Mapping[Rule, Finding]
    settled: Mapping[Rule, Settled]
    pending: Pending | None
    provider_id: int
    provider_number: str
    provider_name: str
    provider_status: str
    services: tuple[ServiceState, ...]
    store: StoreState
    sizing: Sizing
    last_staff: str
    last_at: datetime
    last_staff_name: str | None = None
    assignee_name: str | None = None
    items: tuple[Item, ...] = ()
    reminders: int = 0
    reminded_at: datetime | None = None
    decided_at: datetime | None = None
    look: LookState | None = None
    open_points: int = 0
    chain: KnownChain | None = None

    @property
    def choice(self) -> Choice | None:
        """The class of industry that a reviewer chose."""
        return self.sizing.choice

    @property
    def unsettled(self) -> tuple[Rule, ...]:
        """The stored checks that did not pass and that nobody has judged."""
        return tuple(rule for rule in PLAIN if self.findings[rule].outcome is not Outcome.PASS and rule not in self.settled)


def provider_finding(name: str, status: str) -> Finding:
    """Judged on reading: a provider's registration changes without the application."""
    if status == ProviderStatus.REGISTERED:
        return Finding(Rule.PROVIDER, Outcome.PASS, "registered", (name,))
    return Finding(Rule.PROVIDER, Outcome.REVIEW, "stopped" if status in STOPPED else "not_registered", (name, status))


def services_finding(services: tuple[ServiceState, ...]) -> Finding:
    """Likewise for the services."""
    if missing := tuple(service.name for service in services if not service.registered):
        return Finding(Rule.SERVICES, Outcome.REVIEW, "not_registered", (missing,))
    if lapsed := tuple(service.name for service in services if service.lapsed):
        return Finding(Rule.SERVICES, Outcome.REVIEW, "lapsed", (lapsed,), why=lapses(services))
    return Finding(Rule.SERVICES, Outcome.PASS, "registered", (tuple(service.name for service in services),))


def lapses(services: tuple[ServiceState, ...]) -> tuple[Message, ...]:
    """Why the security of some of them holds no more, each reason once."""
    found: list[Message] = []
    for service in services:
        if service.lapsed is not None and service.lapsed not in found:
            found.append(service.lapsed)
    return tuple(found)
