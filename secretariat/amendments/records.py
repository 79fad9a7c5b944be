"""Reports of changes as they lie in the records."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, Never, cast

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import Amendment, AmendmentItem
from models.base import table_of
from models.vocabulary_amendments import AmendmentStatus
from secretariat.amendments.timeline import RATE, DatedItem, packed_rate, packed_value, unpacked_rate, unpacked_value, value_on
from secretariat.intake.cells import Value
from secretariat.intake.submission import Submission

AMENDMENTS, ITEMS = table_of(Amendment), table_of(AmendmentItem)
IN_FORCE: Final = AmendmentStatus.ACCEPTED.value


def accepted_items(session: Session, application_ids: Collection[int]) -> dict[int, list[DatedItem]]:
    """The accepted items of each application that has any."""
    i = ITEMS.c
    rows = session.execute(
        sa.select(i.application_id, i.amendment_id, i.place, i.field, i.after, i.from_on, i.entered_at, i.replaced)
        .join_from(ITEMS, AMENDMENTS, AMENDMENTS.c.id == i.amendment_id)
        .where(i.application_id.in_(application_ids), AMENDMENTS.c.status == IN_FORCE)
    )
    found: dict[int, list[DatedItem]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(DatedItem(*row[1:]))
    return found


def fields_of(items: Iterable[DatedItem]) -> tuple[str, ...]:
    """The fields of the application format among them."""
    return tuple(dict.fromkeys(item.field for item in items if item.field != RATE))


def submission_on(items: Sequence[DatedItem], day: date, recorded: Submission, today: date) -> Submission:
    """What the application says on a day."""
    values = {
        field: unpacked_value(value_on(items, field, day, packed_value(getattr(recorded, field)), today)) for field in fields_of(items)
    }
    return with_fields(recorded, values)


def with_fields(submission: Submission, values: Mapping[str, Value]) -> Submission:
    """The same with some fields replaced, as they are."""
    return replace(submission, **cast("dict[str, Never]", dict(values)))


def rate_on(items: Sequence[DatedItem], day: date, recorded: tuple[int | None, bool], today: date) -> tuple[int | None, bool]:
    """Rate and subsidy on a day."""
    return unpacked_rate(value_on(items, RATE, day, packed_rate(*recorded), today))
