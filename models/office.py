"""The office itself, its programme, its people, its number counters."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Flag, Instant, Serial, journalled, one_of
from models.vocabulary import Role, Skill


class OfficeRecord(SQLModel, table=True):
    """The one row that says what office this is."""

    __tablename__ = "office"
    __table_args__ = (sa.CheckConstraint("id = 1", name="single"), journalled("case_id"), STRICT)

    id: int = Field(default=1, primary_key=True, sa_column_kwargs={"autoincrement": False})
    case_id: str = Field(default="office", sa_type=sa.Text)
    version: int
    rehearsal: bool = Field(sa_type=Flag)
    created_at: datetime = Field(sa_type=Instant)
    programme_version: int


class ProgrammeVersion(SQLModel, table=True):
    """A programme file as it was loaded; every decision names the version that it was made under. Never changed."""

    __tablename__ = "programme_version"
    __table_args__ = (STRICT,)

    version: int = Field(primary_key=True)
    name: str = Field(sa_type=sa.Text)
    digest: bytes = Field(sa_type=Digest)  # SHA-256 of the file
    content: str = Field(sa_type=sa.Text)  # the TOML as loaded
    loaded_at: datetime = Field(sa_type=Instant)


class Staff(SQLModel, table=True):
    """A member of staff: one login, one role."""

    __tablename__ = "staff"
    __table_args__ = (one_of("role", Role), journalled("case_id"), sa.UniqueConstraint("login"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    case_id: str = Field(sa_type=sa.Text)  # staff:LOGIN
    version: int
    login: str = Field(sa_type=sa.Text)
    name: str = Field(sa_type=sa.Text)
    role: str = Field(sa_type=sa.Text)
    active: bool = Field(sa_type=Flag)
    temporary_until: datetime | None = Field(default=None, sa_type=Instant)  # a password was made up for them, and ends then
    password_serial: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # how often it was set anew


class StaffPassword(SQLModel, table=True):
    """The hash of a person's password: a table of its own, since everybody reads `staff` for names, and nobody may read this.

    A shared office logs people in by the server's own means; it keeps the hash for its backups, which are opened without that server.
    """

    __tablename__ = "staff_password"
    __table_args__ = (STRICT,)

    login: str = Field(primary_key=True, foreign_key="staff.login", sa_type=sa.Text)
    password_hash: str = Field(sa_type=sa.Text)  # argon2id, PHC string


class StaffSkill(SQLModel, table=True):
    """What a member of staff is practised in; a row that goes is told by the journal only."""

    __tablename__ = "staff_skill"
    __table_args__ = (one_of("skill", Skill), journalled("entry_case", "entry_version"), STRICT)

    login: str = Field(primary_key=True, foreign_key="staff.login", sa_type=sa.Text)
    skill: str = Field(primary_key=True, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)  # staff:LOGIN
    entry_version: int


class StaffAbsence(SQLModel, table=True):
    """A leave of absence (休職・休暇) that is under way or to come, one a person. `until_on`: its last day; none: not known yet."""

    __tablename__ = "staff_absence"
    __table_args__ = (journalled("entry_case", "entry_version"), STRICT)

    login: str = Field(primary_key=True, foreign_key="staff.login", sa_type=sa.Text)
    from_on: date = Field(sa_type=Day)
    until_on: date | None = Field(default=None, sa_type=Day)
    entry_case: str = Field(sa_type=sa.Text)  # staff:LOGIN
    entry_version: int


class LoginAttempts(SQLModel, table=True):
    """Wrong passwords in a row, and until when the login is locked."""

    __tablename__ = "login_attempts"
    __table_args__ = (STRICT,)

    login: str = Field(primary_key=True, sa_type=sa.Text)
    failures: int
    locked_until: datetime | None = Field(default=None, sa_type=Instant)


class SerialCounter(SQLModel, table=True):
    """The next free serial of each kind of number (1-based); blocks are taken in one statement."""

    __tablename__ = "serial_counter"
    __table_args__ = (STRICT,)

    name: str = Field(primary_key=True, sa_type=sa.Text)
    next_serial: int = Field(sa_type=Serial)
