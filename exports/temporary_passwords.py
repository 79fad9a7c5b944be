"""Temporary passwords (仮パスワード一覧) as a workbook: one row a person, to be cut apart and handed over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.messages import text
from secretariat.staff_changes import NewPerson

TITLE: Final = "仮パスワード一覧"
COLUMNS: Final = (
    Column("login", "ログイン", "text", 20),
    Column("name", "氏名", "text", 24),
    Column("role", "役割", "text", 20),
    Column("password", "仮パスワード", "text", 26),
    Column("until", "有効期限", "instant", 17),
)


@dataclass(frozen=True, slots=True)
class _Row:
    login: str
    name: str
    role: str
    password: str
    until: datetime


def write_temporary_passwords(people: Sequence[NewPerson], path: Path, *, until: datetime, created: datetime) -> int:
    """Writes the workbook and gives the number of its rows. `until` and `created` are aware instants.

    The file appears complete or not at all; raises OSError when it cannot be written.
    """
    rows = (
        _Row(person.login, person.name or person.login, text("ja", f"staff.role.{person.role}"), person.password, until)
        for person in people
    )
    (written,) = write_workbook(
        path, [Table(TITLE, COLUMNS, rows_of(COLUMNS, rows))], created=created, title=f"{TITLE}　初回ログイン時に変更してください"
    )
    return written
