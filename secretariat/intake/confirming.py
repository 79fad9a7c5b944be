"""The second person's word on a file whose time of receipt waits for it: confirmed, its rows appear; declined, they never do."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.application import Batch
from models.base import table_of
from models.receipt import HeldBatch
from models.staging import BATCH
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import HELD_BATCH, Case, Change, act_on, load_case, obstacle
from secretariat.casework.desk import Result
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number
from secretariat.intake import staging
from secretariat.intake.correcting import unpack_corrections
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.provider_info import load_provider
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.screening.corrections import correct
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.urgency import urgency
from secretariat.staff import Person

HELD, BATCHES = table_of(HeldBatch), table_of(Batch)
STAGED_APPLICATIONS = staging.SHADOWS["application"]
COUNTS = ("row_count", "accepted", "duplicates", "rejected")


def decide_held_batches(office: Office, person: Person, numbers: Sequence[str], command: Command) -> list[Result]:
    """confirm or decline of several files (B-…), each by itself. Raises KeyError for any other command."""
    deciders = {"confirm": _confirm, "decline": _decline}
    return [Result(number, deciders[command.name](office, person, normal_case_number(number), command)) for number in numbers]


@repeated
def _confirm(office: Office, person: Person, number: str, command: Command) -> Refusal | None:
    if refused := may(person.role, HELD_BATCH.transitions["confirm"].deed) or check_note(command.note):
        return refused
    batch_id = 0
    try:
        with office.writing(person.login, "confirm") as (session, act):
            # whoever confirms or declines the same file at the same moment waits here
            session.execute(sa.select(HELD.c.id).where(HELD.c.number == number).with_for_update())
            case = load_case(session, HELD_BATCH, number)
            refusal = _not_held(session, number) if case is None else _publish(session, act, office, person, case, command)
            if refusal is not None:
                session.rollback()
            elif case is not None:
                batch_id = case.id
    except IntegrityError:
        # the very same applications were taken in by another file since
        return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.held_overtaken", number=number)
    if refusal is None:
        staging.tidy_up(office, person.login, batch_id, published=True)
    return refusal


def _publish(session: Session, act: journal.Act, office: Office, person: Person, case: Case, command: Command) -> Refusal | None:
    """Makes the rows appear under the time of receipt, with cutoff and urgency as the calendar has them now, or says why not."""
    held = case.row
    if refused := obstacle(HELD_BATCH, case, "confirm", person.role) or _own(case, person):
        return refused
    if held["programme_version"] != office.programme_version:
        return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.held_programme", number=case.number)
    provider = load_provider(session, case_number("P", held["provider_id"]))
    if isinstance(provider, Refusal):
        return provider
    version = case.version + 1
    personal = {"note": command.note} if command.note else None
    journal.append(session, [journal.Entry(case.number, version, "confirm", case.status, "published", {}, personal)], act)
    same = ("id", "number", "provider_id", "file_name", "file_digest", "received_at", *COUNTS)
    values = {"version": version, "kind": "applications", "published_at": act.at, **{name: held[name] for name in same}}
    session.execute(sa.insert(BATCHES), values)
    remove(session, HELD, HELD.c.id == case.id)
    return _move_rows(session, act, office, case, provider)


def _move_rows(session: Session, act: journal.Act, office: Office, case: Case, provider: ProviderInfo) -> Refusal | None:
    received, today = case.row["received_at"], japan_day(act.at)
    calendar = load_calendar(session, office.programme)
    cutoff, staged = calendar.for_completion(received), STAGED_APPLICATIONS.c
    of_batch = staged[BATCH] == case.id
    if (first := session.execute(sa.select(staged.due_on).where(of_batch).limit(1)).first()) is not None:
        values = {"cutoff_at": cutoff.cutoff_at, "cutoff_start_on": cutoff.start_on} if cutoff else {}
        urgent_on = urgency(cutoff, first.due_on, today).on
        session.execute(sa.update(STAGED_APPLICATIONS).where(of_batch).values(urgent_on=urgent_on, **values))
        staging.publish(session, case.id)
    eligibility = Eligibility(office.programme)
    for row in unpack_corrections(case.row["corrections"]):
        if correct(session, act, row.judge(session, eligibility, provider.services), case.id, received, calendar):
            return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.held_overtaken", number=case.number)
    return None


def _decline(office: Office, person: Person, number: str, command: Command) -> Refusal | None:
    held: list[int] = []

    def write(_session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if refused := _own(case, person):
            return refused
        if not (command.note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "intake.decline_note")
        held.append(case.id)
        return Change({"corrections": "[]"})

    refusal = act_on(office, person, HELD_BATCH, number, command, write)
    if refusal is None:
        staging.tidy_up(office, person.login, held[0], published=False)
    elif refusal.code is RefusalCode.NOT_FOUND:
        with office.reading() as session:
            return _not_held(session, number)
    return refusal


def _own(case: Case, person: Person) -> Refusal | None:
    is_own = case.row["entered_by"] == person.login
    return refuse(RefusalCode.SAME_PERSON, "intake.held_same_person", number=case.number) if is_own else None


def _not_held(session: Session, number: str) -> Refusal:
    published = session.execute(sa.select(BATCHES.c.published_at).where(BATCHES.c.number == number)).scalar()
    if published is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
    return refuse(RefusalCode.WRONG_STATE, "intake.batch_published", number=number, at=published)
