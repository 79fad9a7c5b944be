"""A provider becomes part of another one (決済事業者の合併): its services go on under that one, without a gap for any store.

What changes at once is little: the two providers, the services, grants in work and receipts that wait. The applications, and the reports
about them, follow by a measure (secretariat.providers.measures), a part at a time, which another run takes up where one was stopped.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Service
from models.receipt import HeldBatch
from models.staging import BATCH
from models.vocabulary import HeldBatchStatus, RefusalCode
from models.vocabulary_providers import ProviderStatus
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on, apply, obstacle, required_case
from secretariat.casework.reasons import usual_reason
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number
from secretariat.intake.staging import SHADOWS
from secretariat.kits.parcels import in_the_house
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.merger_cases import take_along
from secretariat.providers.merger_records import MERGERS, MOVES, PROVIDERS, instead_if_merged
from secretariat.providers.reach import SHIPMENTS, Reach, answer_plainly
from secretariat.providers.service_content import same_name
from secretariat.providers.suspension import end_suspension
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

APPLICATIONS, SERVICES, HELD = table_of(Application), table_of(Service), table_of(HeldBatch)


@dataclass(frozen=True, slots=True)
class MergerPreview:
    """What a merger would bring. `services`: each with the name that it has afterwards; `applications` by status, all of them.

    `stores`: those that give points with the services today, and go on. `references`: applications whose number (申請番号) the other
    provider has given too: theirs gets the old provider's number before it. `shipments_held`: parcels held because of the provider.
    """

    services: tuple[tuple[str, str], ...]
    applications: Mapping[str, int]
    stores: int
    shipments_held: int
    references: int


def merge_provider(
    office: Office,
    person: Person,
    number: str,
    into: str,
    from_day: date,
    reasons: Sequence[str] = (),
    note: str | None = None,
    *,
    seen: int | None = None,
) -> Refusal | None:
    """From a day, today at the latest, the provider is part of another one. Its applications follow by the measure `follow`.

    With `seen`, only if the provider still has that version.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        # it changes with the other one
        session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == normal_case_number(into)).with_for_update())
        successor = _successor(session, into, person)
        if isinstance(successor, Refusal):
            return successor
        if refused := _check(session, case, successor, from_day, japan_day(act.at)):
            return refused
        moved = _services_after(session, case, successor)
        entry = {"from": from_day.isoformat(), "into": successor.number}
        row = {"provider_id": case.id, "into_id": successor.id, "from_on": from_day, **case.entry}
        session.execute(sa.insert(MERGERS), [row])
        _move_services(session, case, successor, moved, from_day)
        end_suspension(session, case, from_day)
        absorbed = {"from": from_day.isoformat(), "provider": case.number, "services": [name for _, _, name in moved]}
        apply(session, act, PROVIDER, successor, Command("absorb"), Change(payload=absorbed))
        followed = take_along(session, act, case, successor)
        return Change({"cancelled_from": from_day}, {**entry, **followed}, letter_parameters={"from": from_day.isoformat()})

    given = tuple(reasons) or (usual_reason(office.programme, "merge-provider"),)
    return instead_if_merged(office, number, act_on(office, person, PROVIDER, number, Command("merge", given, note), write, seen=seen))


def preview_merger(office: Office, person: Person, number: str, into: str, from_day: date) -> MergerPreview | Refusal:
    """What the merger would bring now, or why there can be none. Changes nothing."""
    if refused := may(person.role, PROVIDER.transitions["merge"].deed):
        return refused
    with office.reading() as session:
        answer_plainly(session)
        found = _look(session, person, number, into, from_day, japan_day(office.clock.now()))
    return instead_if_merged(office, number, found) or found if isinstance(found, Refusal) else found


def _look(session: Session, person: Person, number: str, into: str, from_day: date, today: date) -> MergerPreview | Refusal:
    case = required_case(session, PROVIDER, number)
    if isinstance(case, Refusal):
        return case
    if refused := obstacle(PROVIDER, case, "merge", person.role):
        return refused
    successor = _successor(session, into, person)
    if isinstance(successor, Refusal):
        return successor
    return _check(session, case, successor, from_day, today) or _preview(session, case, successor, today)


def _successor(session: Session, into: str, person: Person) -> Case | Refusal:
    """The provider that carries on."""
    found = required_case(session, PROVIDER, into)
    if isinstance(found, Refusal):
        return found
    if found.status != ProviderStatus.REGISTERED:
        status = Message(f"words.provider_status.{found.status}")
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "merging.into_unregistered", number=found.number, status=status)
    return obstacle(PROVIDER, found, "absorb", person.role) or found


def _check(session: Session, case: Case, successor: Case, from_day: date, today: date) -> Refusal | None:
    if case.id == successor.id:
        return refuse(RefusalCode.INVALID_VALUE, "merging.itself", number=case.number)
    if from_day > today:
        return refuse(RefusalCode.INVALID_VALUE, "merging.in_future", day=from_day, today=today)
    earlier = session.execute(sa.select(sa.func.max(MERGERS.c.from_on)).where(MERGERS.c.into_id == case.id)).scalar()
    begins = max(case.row["registered_from"], successor.row["registered_from"], earlier or date.min)
    if from_day < begins:
        return refuse(RefusalCode.INVALID_VALUE, "merging.before_registration", day=from_day, registered=begins)
    h, staged = HELD.c, SHADOWS["application"]
    waiting = sa.select(h.number).where(h.provider_id == case.id, h.status == HeldBatchStatus.WAITING.value).order_by(h.id)
    if files := tuple(session.execute(waiting).scalars()):
        return refuse(RefusalCode.WRONG_STATE, "merging.files_wait", number=case.number, files=files)
    under_way = session.execute(sa.select(staged.c[BATCH]).where(staged.c.provider_id == case.id).limit(1)).scalar()
    if under_way is not None:
        return refuse(RefusalCode.WRONG_STATE, "merging.file_under_way", number=case.number, file=case_number("B", under_way))
    return None


def _services_after(session: Session, case: Case, successor: Case) -> list[tuple[int, str, str]]:
    """The provider's services: id, name, and the name among the other's; one that is taken there says whose it was."""
    s = SERVICES.c
    taken = list(session.execute(sa.select(s.name).where(s.provider_id == successor.id)).scalars())
    moved: list[tuple[int, str, str]] = []
    for service in session.execute(sa.select(s.id, s.name).where(s.provider_id == case.id).order_by(s.id)):
        name = service.name
        if any(same_name(name, known) for known in taken):
            name = f"{service.name}(旧{case.row['name']})"
        if any(same_name(name, known) for known in taken):
            name = f"{name} {case.number}"
        taken.append(name)
        moved.append((service.id, service.name, name))
    return moved


def _move_services(session: Session, case: Case, successor: Case, moved: Sequence[tuple[int, str, str]], from_day: date) -> None:
    for service_id, before, name in moved:
        row = {"service_id": service_id, "until_on": from_day, "provider_id": case.id, "name": before, **case.entry}
        session.execute(sa.insert(MOVES), [row])
        session.execute(sa.update(SERVICES).where(SERVICES.c.id == service_id).values(provider_id=successor.id, name=name))


def _preview(session: Session, case: Case, successor: Case, today: date) -> MergerPreview:
    a, theirs = APPLICATIONS.c, APPLICATIONS.alias()
    moved = _services_after(session, case, successor)
    counted = sa.select(a.status, sa.func.count()).where(a.provider_id == case.id).group_by(a.status)
    clashing = sa.exists().where(theirs.c.provider_id == successor.id, theirs.c.provider_reference == a.provider_reference)
    reach = Reach(
        case.id, case.number, case.row["name"], tuple(service_id for service_id, _, _ in moved), whole=True, day=today + timedelta(days=1)
    )
    stores = reach.stores()
    k = SHIPMENTS.c
    held = sa.select(sa.func.count()).select_from(SHIPMENTS).where(k.held_for == case.number, in_the_house())
    return MergerPreview(
        services=tuple((before, name) for _, before, name in moved),
        applications={row[0]: row[1] for row in session.execute(counted)},
        stores=int(session.execute(sa.select(sa.func.count()).select_from(stores)).scalar_one()),
        shipments_held=int(session.execute(held).scalar_one()),
        references=int(
            session.execute(sa.select(sa.func.count()).select_from(APPLICATIONS).where(a.provider_id == case.id, clashing)).scalar_one()
        ),
    )
