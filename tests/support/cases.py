"""An application as decisions see it, made up in memory: it passes every check, nobody holds it, its provider is registered."""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import Final, Never, cast

from models.vocabulary import ApplicationStatus, Outcome, Rule, Verdict
from models.vocabulary_providers import ProviderStatus
from secretariat.clock import JAPAN
from secretariat.identifiers import case_number, merchant_id
from secretariat.office import packaged
from secretariat.programme import Programme
from secretariat.screening.case import (
    ApplicationCase,
    Pending,
    ServiceState,
    Settled,
    Sizing,
    StoreState,
    provider_finding,
    services_finding,
)
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.decision import Context
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Finding
from secretariat.staff import Person

NOW: Final = datetime(2020, 1, 20, 10, 0, tzinfo=JAPAN)
OWN_START: Final = date(2020, 2, 21)
OTHER_APPLICATION: Final = "A-0000001-S"
STORE: Final = 42
OVER_SIZE: Final = Finding(Rule.SIZE, Outcome.FAIL, "both_over", (60_000_000, 50_000_000, 51, 50, "retail"))
DISCRETION: Final = Finding(Rule.EXCLUDED, Outcome.REVIEW, "discretion", ("E10", "その他"))
SAME_STORE: Final = Finding(
    Rule.SAME_STORE, Outcome.REVIEW, "alike", (OTHER_APPLICATION, "ミナト決済株式会社", 80, ("name-equal", "phone-equal"))
)
GOODS: Final = Finding(Rule.GOODS, Outcome.REVIEW, "declared", (("G02",),))
_SERVICES: Final = (ServiceState(1, "ミナトペイ", True),)
_PASSES: Final[Mapping[Rule, Finding]] = MappingProxyType({rule: Finding(rule, Outcome.PASS, reason) for rule, reason in PLAIN.items()})

_PLAIN_CASE: Final = ApplicationCase(
    id=7,
    number="A-0000007-G",
    version=3,
    status=ApplicationStatus.RECEIVED,
    assignee=None,
    received_at=NOW,
    returned_at=None,
    cutoff_at=datetime(2020, 1, 27, 17, 0, tzinfo=JAPAN),
    cutoff_start_on=OWN_START,
    due_on=date(2020, 3, 20),
    start_on=None,
    return_rate=5,
    subsidised=True,
    verdict=Verdict.ELIGIBLE,
    franchise="none",
    exclusion=None,
    declared_merchant_id=None,
    findings=_PASSES,
    settled={},
    pending=None,
    provider_id=1,
    provider_number=case_number("P", 1),
    provider_name="ミナト決済株式会社",
    provider_status=ProviderStatus.REGISTERED,
    services=_SERVICES,
    store=StoreState(STORE, STORE, merchant_id(STORE)),
    sizing=Sizing("corporation", "retail", None, 50_000_000, 50, "none"),
    last_staff="ren",
    last_at=NOW,
)


@cache
def programme() -> Programme:
    """The programme that comes with the program."""
    return packaged()[1]


def context(person: Person, now: datetime = NOW, calendar: Calendar | None = None) -> Context:
    """Who decides, when, under the packaged programme."""
    return Context(person, now, programme(), 1, calendar or Calendar(programme()))


def case(status: str = ApplicationStatus.RECEIVED, *found: Finding, **changes: object) -> ApplicationCase:
    """The plain case in a status, with findings that differ from a pass and with other fields changed."""
    findings = {**_PASSES, **{finding.rule: finding for finding in found}}
    started = {"start_on": OWN_START} if status in {ApplicationStatus.REGISTERED, ApplicationStatus.CANCELLED} else {}
    made = dataclasses.replace(_PLAIN_CASE, **cast("dict[str, Never]", {"status": status, "findings": findings, **started, **changes}))
    judged = {Rule.PROVIDER: provider_finding(made.provider_name, made.provider_status), Rule.SERVICES: services_finding(made.services)}
    return dataclasses.replace(made, findings={**findings, **judged})


def ineligible(status: str = ApplicationStatus.IN_REVIEW, **changes: object) -> ApplicationCase:
    """A case in review that fails the size rule."""
    return case(status, OVER_SIZE, **{"verdict": Verdict.INELIGIBLE, "return_rate": None, "subsidised": False, **changes})


def overridden(by: str, confirmed_by: str | None = None, status: str = ApplicationStatus.IN_REVIEW, **changes: object) -> ApplicationCase:
    """A case whose failing size check somebody settled as a pass."""
    settled = {Rule.SIZE: Settled(Outcome.PASS, by, confirmed_by, "決算後に減資済み")}
    return case(status, OVER_SIZE, **{"settled": settled, **changes})


def discretionary(status: str = ApplicationStatus.IN_REVIEW, **changes: object) -> ApplicationCase:
    """A case that declares the discretionary ground E10."""
    return case(status, DISCRETION, **{"exclusion": "E10", "verdict": Verdict.REVIEW, **changes})


def pending(
    command: str, *by: str, back: str = ApplicationStatus.IN_REVIEW, reasons: tuple[str, ...] = (), note: str | None = None
) -> Pending:
    """What awaits a second person."""
    return Pending(command, by, back, reasons, note)
