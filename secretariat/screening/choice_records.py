"""The classes of industry that reviewers chose, in the records.

A choice stands as long as the application declares what it was made for.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, IndustryChoice
from models.base import table_of
from secretariat import journal
from secretariat.intake.submission import Submission
from secretariat.removal import remove
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Decision

APPLICATIONS, CHOICES = table_of(Application), table_of(IndustryChoice)

CHOICE_STANDS = sa.and_(
    CHOICES.c.application_id == APPLICATIONS.c.id,
    CHOICES.c.declared_class == APPLICATIONS.c.industry_class,
    CHOICES.c.declared_detail.is_not_distinct_from(APPLICATIONS.c.industry_detail),
)
"""Of an application and its choice: to join them by."""
INDUSTRY = sa.func.coalesce(CHOICES.c.industry_class, APPLICATIONS.c.industry_class)
"""The class that an application is screened in, in a statement that outer-joins CHOICES by CHOICE_STANDS."""


def chosen_classes(session: Session, application_ids: Sequence[int]) -> dict[int, str]:
    """The class that was chosen, of the applications that have a choice which stands."""
    found = session.execute(
        sa.select(CHOICES.c.application_id, CHOICES.c.industry_class)
        .select_from(CHOICES.join(APPLICATIONS, CHOICE_STANDS))
        .where(CHOICES.c.application_id.in_(application_ids))
    )
    return {row.application_id: row.industry_class for row in found}


def chosen_for(session: Session, application_id: int, submission: Submission) -> str | None:
    """The class that was chosen of an application, if the choice stands with the content that it is to have."""
    c = CHOICES.c
    of_content = (c.declared_class == submission.industry_class, c.declared_detail.is_not_distinct_from(submission.industry_detail))
    return session.execute(sa.select(c.industry_class).where(c.application_id == application_id, *of_content)).scalar()


def write_choice(session: Session, act: journal.Act, case: ApplicationCase, decision: Decision, version: int) -> None:
    """Writes what a decision makes of the class of industry, under its journal entry."""
    of_case = CHOICES.c.application_id == case.id
    if decision.choose is not None or decision.unchoose:
        remove(session, CHOICES, of_case)
    if (choice := decision.choose) is None:
        return
    row = IndustryChoice(
        application_id=case.id,
        industry_class=choice.industry,
        code=choice.code,
        declared_class=case.sizing.industry_class,
        declared_detail=case.sizing.industry_detail,
        staff=choice.staff,
        at=act.at,
        confirmed_by=choice.confirmed_by,
        note=choice.note,
        entry_case=case.number,
        entry_version=version,
    )
    session.execute(sa.insert(CHOICES), row.model_dump())
