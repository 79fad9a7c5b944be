"""What a closing run (締切処理) would do, before somebody starts it: counts first, by provider, and the cases that it leaves open."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.provider import Provider
from models.relations import APPLICATION_AND_STORE, ROOT_ID
from models.vocabulary import ApplicationStatus, Verdict
from models.vocabulary_kits import PRINTED_KITS
from models.vocabulary_providers import ProviderStatus
from secretariat.clock import japan_day
from secretariat.kits.keeping_up import kits_wanted
from secretariat.kits.shown_services import Given
from secretariat.kits.store_kits import Moment
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.case import STOPPED
from secretariat.screening.closing import LEFT_OPEN_SHOWN, ClosingPlan, plan_closing
from secretariat.screening.records import words
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS = table_of(Application), table_of(Store), table_of(Provider)
STORES_AT_ONCE: Final = 1000


@dataclass(frozen=True, slots=True)
class ClosingException:
    """A case that stays open. `reason` is a key of the catalogue: why it is not ready."""

    number: str
    store_name: str
    status: str
    assignee: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ClosingPreview:
    """What a run at this moment comes to.

    `registered` counts what a run that was stopped has done already too; `kits` (planned parcels by kit) and `letters` count what is
    still to come. `by_provider`: name, registered, left open; `exceptions`: the first LEFT_OPEN_SHOWN of the cases left open.
    """

    start_on: date
    registered: int
    left_open: int
    by_provider: tuple[tuple[str, int, int], ...]
    exceptions: tuple[ClosingException, ...]
    kits: Mapping[str, int]
    letters: int
    resumes: bool


def closing_preview(office: Office, person: Person, start_on: date) -> ClosingPreview | Refusal:
    """What the closing run of a start day would do now, or why there can be none. Changes nothing."""
    if refused := may(person.role, "close-cutoff"):
        return refused
    with office.reading() as session:
        plan = plan_closing(session, office, start_on)
        if isinstance(plan, Refusal):
            return plan
        registered = _by_provider(session, plan.registers)
        opened = _by_provider(session, plan.left_open)
        names = _provider_names(session)
        return ClosingPreview(
            start_on,
            registered.total(),
            opened.total(),
            tuple((names[one], registered[one], opened[one]) for one in sorted(registered.keys() | opened.keys())),
            _exceptions(session, plan),
            _kits(session, office, plan, start_on),
            _by_provider(session, plan.remaining).total() if plan.resumes else registered.total(),
            plan.resumes,
        )


def _by_provider(session: Session, condition: sa.ColumnElement[bool]) -> Counter[int]:
    provider = APPLICATIONS.c.provider_id
    counted = session.execute(sa.select(provider, sa.func.count()).where(condition).group_by(provider))
    return Counter({row[0]: row[1] for row in counted})


def _provider_names(session: Session) -> dict[int, str]:
    return {row[0]: row[1] for row in session.execute(sa.select(PROVIDERS.c.id, PROVIDERS.c.name))}


def _exceptions(session: Session, plan: ClosingPlan) -> tuple[ClosingException, ...]:
    a = APPLICATIONS.c
    statement = (
        sa.select(a.number, STORES.c.name, a.status, a.assignee, a.verdict, PROVIDERS.c.status.label("provider_status"))
        .select_from(APPLICATION_AND_STORE.join(PROVIDERS, PROVIDERS.c.id == a.provider_id))
        .where(plan.left_open)
        .order_by(a.id)
        .limit(LEFT_OPEN_SHOWN)
    )
    return tuple(
        ClosingException(
            row.number, row.name, row.status, row.assignee, _reason(row.status, row.assignee, row.verdict, row.provider_status)
        )
        for row in session.execute(statement)
    )


def _reason(status: str, assignee: str | None, verdict: str, provider_status: str) -> str:
    """What stands in the way first: others' moves before our own."""
    if status == ApplicationStatus.RETURNED:
        return "cutoffs.left_returned"
    if status == ApplicationStatus.AWAITING_SECOND:
        return "cutoffs.left_awaiting_second"
    if provider_status in STOPPED:
        return "cutoffs.left_provider_stopped"
    if provider_status != ProviderStatus.REGISTERED:
        return "cutoffs.left_provider"
    if status == ApplicationStatus.APPROVED:
        return "cutoffs.left_service"
    if verdict == Verdict.INELIGIBLE:
        return "cutoffs.left_ineligible"
    return "cutoffs.left_untaken" if assignee is None else "cutoffs.left_in_review"


def _kits(session: Session, office: Office, plan: ClosingPlan, start_on: date) -> Mapping[str, int]:
    """Parcels that the run would plan, each store once however many of its applications are registered."""
    a = APPLICATIONS.c
    coming: dict[int, list[Given]] = defaultdict(list)
    listed = sa.select(a.id, a.services, ROOT_ID.label("store_id")).select_from(APPLICATION_AND_STORE).where(plan.remaining)
    for row in session.execute(listed):
        coming[row.store_id] += [Given(int(service), row.id, start_on, None) for service in words(row.services)]
    counted, stores = Counter({kit.value: 0 for kit in PRINTED_KITS}), sorted(coming)
    today = japan_day(office.clock.now())
    for start in range(0, len(stores), STORES_AT_ONCE):
        chunk = {store: coming[store] for store in stores[start : start + STORES_AT_ONCE]}
        counted.update(one.kit.value for one in kits_wanted(session, Moment(office.programme, today, start_on, chunk), chunk))
    return dict(counted)
