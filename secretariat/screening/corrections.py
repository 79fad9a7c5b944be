"""A provider's correction (補正) of a returned application: new content, checked anew, the clock running on from here."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, ApplicationFigures, KitAddress, Settlement
from models.base import table_of
from models.merchant import Business, Store
from models.vocabulary import CorrectionStatus, RefusalCode
from secretariat import journal
from secretariat.callcentre.search_index import INDEXED, add_to_index, indexed_text, remove_from_index
from secretariat.clock import japan_day
from secretariat.intake.submission import FIELDS, Submission
from secretariat.office import take_serials
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.screening import assembly
from secretariat.screening.assembly import Judged, judge
from secretariat.screening.choice_records import chosen_for
from secretariat.screening.correction_decisions import back_values
from secretariat.screening.correction_items import current
from secretariat.screening.correction_records import cancel_reminders, load_items, write_items
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.identity import Register, business_details, name_key
from secretariat.screening.records import load_submissions

APPLICATIONS, FIGURES, KIT_ADDRESSES = table_of(Application), table_of(ApplicationFigures), table_of(KitAddress)
STORES, BUSINESSES, SETTLEMENTS = table_of(Store), table_of(Business), table_of(Settlement)


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction as checked: of which application at which version, from which row of the file."""

    application_id: int
    number: str
    version: int
    row: int
    judged: Judged
    services: Mapping[str, int]


def judged_anew(session: Session, submission: Submission, application_id: int, eligibility: Eligibility) -> Judged:
    """What the automatic checks say of an application as corrected; its store is no candidate for itself."""
    key, register = name_key(submission.store_name, submission.prefecture, submission.city), Register()
    register.load(session, [(key, submission)], besides=application_id)
    chosen = chosen_for(session, application_id, submission)
    return judge(submission, key, submission.content_hash(), eligibility, register, chosen)


def correct(
    session: Session, act: journal.Act, correction: Correction, batch_id: int, received: datetime, calendar: Calendar
) -> Refusal | None:
    """Writes the correction with its journal entry; refused if the application is no longer as it was checked.

    Items of the return whose field it changes are answered; the application comes back when none is left open.
    """
    a = APPLICATIONS.c
    before = session.execute(sa.select(APPLICATIONS).where(a.id == correction.application_id).with_for_update()).one()
    if before.version != correction.version or before.returned_at is None:
        return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
    replaced = differences(load_submissions(session, [correction.application_id])[correction.application_id], correction.judged.submission)
    items = load_items(session, [correction.application_id]).get(correction.application_id, ())
    answered = [item for item in current(items) if item.is_open and item.is_answered_by(replaced)]
    version, back = before.version + 1, dict[str, object]()
    if all(item in answered or not item.is_open for item in current(items)):
        moment = max([received, *(item.answered_at for item in current(items) if item.answered_at is not None)])
        back = back_values(
            calendar,
            japan_day(act.at),
            assignee=before.assignee,
            returned_at=before.returned_at,
            due_on=before.due_on,
            cutoff_start_on=before.cutoff_start_on,
            moment=moment,
            completed_at=moment,
        )
    payload: dict[str, object] = {"batch": batch_id, "row": correction.row}
    if back:
        payload["paused_days"] = (japan_day(moment) - japan_day(before.returned_at)).days
    if items:
        payload["items"] = [item.place for item in answered]
    status = str(back.get("status", before.status))
    entry = journal.Entry(correction.number, version, "correct", before.status, status, payload, {"before": replaced})
    journal.append(session, [entry], act)
    values = {**back, **assembly.content_values(correction.judged, correction.services), "version": version}
    session.execute(sa.update(APPLICATIONS).where(a.id == correction.application_id, a.version == before.version).values(**values))
    change = {"status": CorrectionStatus.ANSWERED.value, "changed": " ".join(replaced), "answered_at": received}
    write_items(
        session, correction.application_id, items, (), {item.place: change for item in answered}, (correction.number, version), act.at
    )
    if back:
        cancel_reminders(session, correction.number, act.at)
    write_content(session, correction, replaced, before.store_id, version)
    return None


def write_content(session: Session, correction: Correction, replaced: Collection[str], store_id: int, version: int) -> None:
    """Everything that a correction changes beside the application itself, under the entry `version`; what was settled falls.

    `replaced`: the fields that it changes.
    """
    remove(session, SETTLEMENTS, SETTLEMENTS.c.application_id == correction.application_id)
    write_facts(session, correction, replaced, store_id, version)


def write_facts(session: Session, correction: Correction, replaced: Collection[str], store_id: int, version: int) -> None:
    """Store, business, figures, kits' address and index as the new content says, under the entry `version` of the application.

    `replaced`: the fields that change.
    """
    _write_store(session, correction, store_id, version)
    _write_figures(session, correction)
    if INDEXED.isdisjoint(replaced):
        return
    remove_from_index(session, [correction.application_id])
    add_to_index(session, [(correction.application_id, indexed_text(correction.judged.submission))])


def differences(old: Submission, new: Submission) -> dict[str, object]:
    """The old values of the fields that change."""
    return {key: getattr(old, key) for key in FIELDS if getattr(old, key) != getattr(new, key)}


def _write_store(session: Session, correction: Correction, store_id: int, version: int) -> None:
    judged = correction.judged
    store = session.execute(sa.select(STORES).where(STORES.c.id == store_id)).one()
    details = session.execute(
        sa.select(*(BUSINESSES.c[name] for name in assembly.BUSINESS_FIELDS[1:])).where(BUSINESSES.c.id == store.business_id)
    ).one()
    business_id = store.business_id
    if tuple(details) != business_details(judged.submission):
        # other stores may rest on the business as it was stated: the correction states another
        business_id = judged.business_id or take_serials(session, "business")
        if judged.business_id is None:
            session.execute(
                sa.insert(BUSINESSES),
                dict(zip(assembly.BUSINESS_FIELDS, assembly.business_row(judged.submission, business_id), strict=True)),
            )
    issued = assembly.store_merchant_id(judged, store_id)
    values = assembly.store_row(judged, store_id, issued, business_id, correction.number, version)
    row = dict(zip(assembly.STORE_FIELDS, values, strict=True))
    if store.merchant_id is not None or store.joined_to is not None:
        row |= {"merchant_id": store.merchant_id, "joined_to": store.joined_to}
    session.execute(sa.update(STORES).where(STORES.c.id == store_id).values(**{name: value for name, value in row.items() if name != "id"}))


def _write_figures(session: Session, correction: Correction) -> None:
    submission, application_id = correction.judged.submission, correction.application_id
    figures = dict(zip(assembly.FIGURE_FIELDS, assembly.figure_row(submission, application_id), strict=True))
    session.execute(sa.update(FIGURES).where(FIGURES.c.application_id == application_id).values(**figures))
    remove(session, KIT_ADDRESSES, KIT_ADDRESSES.c.application_id == application_id)
    if (kit := assembly.kit_row(submission, application_id)) is not None:
        session.execute(sa.insert(KIT_ADDRESSES), dict(zip(assembly.KIT_FIELDS, kit, strict=True)))
