"""What happens to the items of a correction: asked for, answered, judged, reminded of, closed; and how the application comes back. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Final

from models.vocabulary import ApplicationStatus, CorrectionStatus, RefusalCode
from secretariat.clock import japan_day
from secretariat.programme_file.corrections import CorrectionRules
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.correction_items import Item, asked_items, check_items, current, days_waiting, required_item
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.urgency import urgency

JUDGEMENTS: Final = (CorrectionStatus.ACCEPTED, CorrectionStatus.STILL_WRONG, CorrectionStatus.WITHDRAWN)
ItemChanges = dict[int, Mapping[str, object]]


def return_for_correction(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """A new round: what is asked for; what was answered in the last one and is not asked for again counts as mended."""
    asks = asked_items(command.reasons, command.items)
    if refused := check_items(asks):
        return refused
    anew = {(asked.reason, asked.field) for asked in asks}
    judged: ItemChanges = {
        item.place: _judged(
            CorrectionStatus.STILL_WRONG if (item.reason, item.field) in anew else CorrectionStatus.ACCEPTED, context.person.login
        )
        for item in current(case.items)
        if item.status == CorrectionStatus.ANSWERED
    }
    payload: dict[str, object] = {"reasons": list(command.reasons)}
    last_day = answer_by(context.programme.corrections, japan_day(context.now))
    told: dict[str, object] = {"reasons": list(command.reasons), "note": command.note, "answer_by": last_day.isoformat()}
    if command.items:
        payload["fields"] = [asked.field for asked in asks if asked.field is not None]
        told["items"] = [asdict(asked) for asked in asks]
    return Decision(
        ApplicationStatus.RETURNED,
        {"returned_at": context.now, "assignee": None},
        payload,
        command.note,
        "returned",
        told,
        asks=asks,
        item_changes=judged,
    )


def answer_item(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """The provider's answer to one item, by hand; `command.note` is what it said. With the last answer the application comes back."""
    item = open_item(case, command.place or 0)
    if isinstance(item, Refusal):
        return item
    said = (command.note or "").strip()
    return answered(case, item, said, (), context) if said else refuse(RefusalCode.NOTE_MISSING, "corrections.answer_missing")


def open_item(case: ApplicationCase, place: int) -> Item | Refusal:
    """The item at a place if it waits for its answer; else why no answer can be taken."""
    if case.returned_at is None:
        return refuse(RefusalCode.WRONG_STATE, "corrections.not_returned", number=case.number)
    item = required_item(case.items, place, case.number)
    if isinstance(item, Refusal) or item.is_open:
        return item
    key = "corrections.withdrawn_already" if item.status == CorrectionStatus.WITHDRAWN else "corrections.answered_already"
    return refuse(RefusalCode.WRONG_STATE, key, number=case.number, place=place, at=item.answered_at)


def answered(case: ApplicationCase, item: Item, said: str, changed: Collection[str], context: Context) -> Decision:
    """An item is answered, by words and by the fields that were changed with it."""
    change: Mapping[str, object] = {
        "status": CorrectionStatus.ANSWERED.value,
        "answer": said or None,
        "changed": " ".join(changed) or None,
        "answered_at": context.now,
    }
    back = {} if _another_is_open(case, item) else came_back(case, context.now, context.now, context)
    payload = {"item": item.place, **({"fields": list(changed)} if changed else {})}
    return _on_item(case, {item.place: change}, payload, said or None, back, context.now)


def judge_item(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """Whether an answer mends what was asked for; an item may also be withdrawn, whether it was answered or not."""
    item = required_item(case.items, command.place or 0, case.number)
    if isinstance(item, Refusal):
        return item
    known = tuple(judgement.value for judgement in JUDGEMENTS)
    if command.outcome not in known:
        return refuse(RefusalCode.INVALID_VALUE, "corrections.no_such_judgement", known=known)
    if item.status == command.outcome:
        return refuse(RefusalCode.NOTHING_TO_DO, "corrections.judged_so", number=case.number, place=item.place)
    if item.answered_at is None and command.outcome != CorrectionStatus.WITHDRAWN:
        return refuse(RefusalCode.WRONG_STATE, "corrections.not_answered", number=case.number, place=item.place)
    back: Mapping[str, object] = {}
    if case.returned_at is not None and not _another_is_open(case, item):
        moments = [other.answered_at for other in current(case.items) if other.answered_at is not None]
        back = came_back(case, context.now, max(moments, default=None), context)
    judged = {item.place: _judged(CorrectionStatus(command.outcome), context.person.login)}
    return _on_item(case, judged, {"item": item.place, "judged": command.outcome}, command.note, back, context.now)


def _another_is_open(case: ApplicationCase, item: Item) -> bool:
    return any(other.is_open and other.place != item.place for other in current(case.items))


def _on_item(
    case: ApplicationCase, changes: ItemChanges, payload: Mapping[str, object], note: str | None, back: Mapping[str, object], now: datetime
) -> Decision:
    """What is done to an item; `back`: the columns of an application that comes back with it, none where it does not."""
    columns = {name: value for name, value in back.items() if name != "status"}
    paused = {"paused_days": _paused(case, now)} if back else {}
    return Decision(str(back.get("status", case.status)), columns, {**payload, **paused}, note, item_changes=changes)


def settled_by_approval(case: ApplicationCase, login: str) -> ItemChanges:
    """An approval accepts what was answered, and asks no more for what was not."""
    left = {CorrectionStatus.ANSWERED: CorrectionStatus.ACCEPTED, CorrectionStatus.OPEN: CorrectionStatus.WITHDRAWN}
    found = {item.place: left.get(CorrectionStatus(item.status)) for item in current(case.items)}
    return {place: _judged(status, login) for place, status in found.items() if status is not None}


def asked_no_more(case: ApplicationCase, login: str) -> ItemChanges:
    """What becomes of the items of a case that is screened anew: what was not answered is not asked for any more."""
    return {item.place: _judged(CorrectionStatus.WITHDRAWN, login) for item in current(case.items) if item.is_open}


def came_back(case: ApplicationCase, moment: datetime, completed_at: datetime | None, context: Context) -> dict[str, object]:
    """The columns of an application that comes back from its provider at a moment.

    `completed_at`: when it was complete; None where nothing had to be answered in the end: then it keeps its cutoff.
    """
    if case.returned_at is None:
        return {}
    return back_values(
        context.calendar,
        japan_day(context.now),
        assignee=case.assignee,
        returned_at=case.returned_at,
        due_on=case.due_on,
        cutoff_start_on=case.cutoff_start_on,
        moment=moment,
        completed_at=completed_at,
    )


def back_values(
    calendar: Calendar,
    today: date,
    *,
    assignee: str | None,
    returned_at: datetime,
    due_on: date,
    cutoff_start_on: date | None,
    moment: datetime,
    completed_at: datetime | None,
) -> dict[str, object]:
    """Likewise from the columns as they are while the provider has the move."""
    cutoff = calendar.for_completion(completed_at) if completed_at is not None else None
    due = due_on + (japan_day(moment) - japan_day(returned_at))
    own = cutoff if completed_at is not None else calendar.row(cutoff_start_on) if cutoff_start_on is not None else None
    values: dict[str, object] = {
        "status": ApplicationStatus.IN_REVIEW.value if assignee else ApplicationStatus.RECEIVED.value,
        "returned_at": None,
        "pending": None,  # what was about to be decided meanwhile rests on what is no more
        "due_on": due,
        "urgent_on": urgency(own, due, today).on,
    }
    if completed_at is not None:
        values["completed_at"] = completed_at
        values["cutoff_at"] = cutoff.cutoff_at if cutoff else None
        values["cutoff_start_on"] = cutoff.start_on if cutoff else None
    return values


def remind(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """Another letter about what was asked for; the desk queues it."""
    del command
    rules, today = context.programme.corrections, japan_day(context.now)
    if case.returned_at is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "corrections.nothing_asked", number=case.number)
    returned_on = japan_day(case.returned_at)
    due = reminder_due(rules, returned_on, japan_day(case.reminded_at) if case.reminded_at else None)
    if today < due:
        key = "corrections.reminded_already" if case.reminded_at else "corrections.not_overdue"
        return refuse(RefusalCode.TOO_EARLY, key, number=case.number, day=due)
    told: dict[str, object] = {
        "asked_on": returned_on.isoformat(),
        "answer_by": answer_by(rules, returned_on).isoformat(),
        "items": [{"reason": item.reason, "field": item.field, "wanted": item.wanted} for item in current(case.items) if item.is_open],
        "note": None,
    }
    return Decision(case.status, payload={"reminder": case.reminders + 1}, letter="correction-reminder", letter_parameters=told)


def close_overdue(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """Ends an application that nobody answers for."""
    rules, today = context.programme.corrections, japan_day(context.now)
    if case.returned_at is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "corrections.nothing_asked", number=case.number)
    last_day = answer_by(rules, japan_day(case.returned_at))
    if today <= last_day:
        return refuse(RefusalCode.TOO_EARLY, "corrections.not_to_be_closed", number=case.number, day=last_day)
    return Decision(
        ApplicationStatus.WITHDRAWN,
        {"decided_at": context.now, "assignee": None, "pending": None, "returned_at": None},
        {"reasons": list(command.reasons), "waited_days": days_waiting(japan_day(case.returned_at), today)},
        command.note,
        "correction-closed",
        {"reasons": list(command.reasons), "note": command.note, "asked_on": japan_day(case.returned_at).isoformat()},
        cancel_letters=True,
    )


def reminder_due(rules: CorrectionRules, returned_on: date, reminded_on: date | None) -> date:
    """From which day on a reminder may be written."""
    if reminded_on is not None:
        return reminded_on + timedelta(days=rules.reminder_every_days)
    return returned_on + timedelta(days=rules.first_reminder_days)


def answer_by(rules: CorrectionRules, returned_on: date) -> date:
    """The last day for an answer before the application may be closed."""
    return returned_on + timedelta(days=rules.close_after_days)


def _paused(case: ApplicationCase, moment: datetime) -> int:
    return days_waiting(japan_day(case.returned_at), japan_day(moment)) if case.returned_at else 0


def _judged(status: CorrectionStatus, login: str) -> Mapping[str, object]:
    return {"status": status.value, "judged_by": login}
