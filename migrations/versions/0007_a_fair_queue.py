"""What a case is at risk of and whose turn it is; what people can do, and when they are away."""

import tomllib
from datetime import date, timedelta

import jpholiday
import sqlalchemy as sa
from alembic import op

import models.base

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

UNDECIDED = ("received", "in-review", "awaiting-second", "returned")
# rank (0-based) among the provider's applications of the same urgent day
TURNS = (
    "UPDATE application SET turn = ranked.place FROM ("
    "SELECT id, row_number() OVER (PARTITION BY provider_id, urgent_on ORDER BY id) - 1 AS place "
    "FROM application WHERE status IN :undecided) AS ranked WHERE ranked.id = application.id"
)
SATURDAY = 5


def upgrade() -> None:
    op.add_column("application", sa.Column("urgent_on", models.base.Day(), server_default="1970-01-01", nullable=False))
    op.add_column("application", sa.Column("turn", sa.Integer(), server_default="0", nullable=False))
    op.add_column("staged_application", sa.Column("urgent_on", models.base.Day(), nullable=True))
    op.add_column("staged_application", sa.Column("turn", sa.Integer(), nullable=True))
    _put_in_order()
    op.create_index("ix_application_status_urgent_on", "application", ["status", "urgent_on", "turn", "id"])
    skills = ("manufacturing", "wholesale", "retail", "services", "inns", "software", "franchise", "corrections")
    op.create_table(
        "staff_skill",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("skill", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"skill IN ({', '.join(repr(skill) for skill in skills)})", name=op.f("ck_staff_skill_skill_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_staff_skill_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["login"], ["staff.login"], name=op.f("fk_staff_skill_login_staff")),
        sa.PrimaryKeyConstraint("login", "skill", name=op.f("pk_staff_skill")),
        sqlite_strict=True,
    )
    op.create_table(
        "staff_absence",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("from_on", models.base.Day(), nullable=False),
        sa.Column("until_on", models.base.Day(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_staff_absence_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["login"], ["staff.login"], name=op.f("fk_staff_absence_login_staff")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_staff_absence")),
        sqlite_strict=True,
    )


def _put_in_order() -> None:
    """Gives the applications that are there their places; every change is one statement, however many there are."""
    connection = op.get_bind()
    # laid anew, with leave for these two columns, when the revisions are through
    on_table = " ON application" if connection.dialect.name == "postgresql" else ""
    connection.execute(sa.text(f"DROP TRIGGER IF EXISTS application_version{on_table}"))
    connection.execute(sa.text("UPDATE application SET urgent_on = due_on"))
    undecided: sa.BindParameter[str] = sa.bindparam("undecided", UNDECIDED, expanding=True)
    earlier = sa.text(
        "UPDATE application SET urgent_on = :closes WHERE cutoff_start_on = :start AND due_on > :closes AND status IN :undecided"
    ).bindparams(undecided, sa.bindparam("closes", type_=models.base.Day()), sa.bindparam("start", type_=models.base.Day()))
    for start, closes in _closing_days(connection):
        connection.execute(earlier, {"start": start, "closes": closes})
    connection.execute(sa.text(TURNS).bindparams(undecided))
    if connection.dialect.name == "postgresql":
        # rows that were changed twice wait for their keys to be looked at, and no index can be made meanwhile
        connection.execute(sa.text("SET CONSTRAINTS ALL IMMEDIATE"))
        connection.execute(sa.text("SET CONSTRAINTS ALL DEFERRED"))


def _closing_days(connection: sa.Connection) -> list[tuple[date, date]]:
    """Start days of which applications are undecided, and the day of each one's closing run if that is still to come."""
    content = connection.execute(
        sa.text("SELECT content FROM programme_version WHERE version = (SELECT programme_version FROM office)")
    ).scalar()
    if content is None:
        return []
    rule = tomllib.loads(content)["calendar"]
    starts = connection.execute(
        sa.text(
            "SELECT DISTINCT cutoff_start_on FROM application WHERE status IN :undecided AND cutoff_start_on IS NOT NULL "
            "AND cutoff_start_on NOT IN (SELECT start_on FROM cutoff WHERE closing_at IS NOT NULL)"
        ).bindparams(sa.bindparam("undecided", UNDECIDED, expanding=True))
    ).scalars()
    days = [start if isinstance(start, date) else date.fromisoformat(start) for start in starts]
    return [(start, _before(start, rule["closing_business_days_before"], rule["closed_days"])) for start in days]


def _before(day: date, count: int, closed_days: list[date]) -> date:
    """The business day that lies `count` business days before."""
    while count:
        day -= timedelta(days=1)
        count -= day.weekday() < SATURDAY and day not in closed_days and not jpholiday.is_holiday(day)
    return day
