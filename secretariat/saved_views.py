"""Views of lists that people keep under a name (保存した表示条件), their own or for everybody who may see the list.

A list is named as the deed of seeing it (secretariat.permissions): every function here raises KeyError for another name.
What a view shows is the list's own affair: `definition` is kept as it is given.
"""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from models.base import Flag, table_of
from models.saved_view import SavedViewRecord
from models.vocabulary import RefusalCode
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.staff import Person
from secretariat.text import clean_cell, forbidden_character

VIEWS = table_of(SavedViewRecord)
LONGEST_NAME: Final = 40
MOST_VIEWS: Final = 50
SAVE: Final = sa.text(
    "INSERT INTO saved_view (list_name, owner, name, shared, definition) VALUES (:list_name, :owner, :name, :shared, :definition) "
    "ON CONFLICT (list_name, owner, name) DO UPDATE SET shared = excluded.shared, definition = excluded.definition"
).bindparams(sa.bindparam("shared", type_=Flag()))


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of a list under its name; `owner` is a login."""

    id: int
    list_name: str
    name: str
    owner: str
    shared: bool
    definition: str


def list_views(office: Office, person: Person, list_name: str) -> list[SavedView]:
    """One's own by name, then what others share by name; none for whoever may not see the list."""
    if may(person.role, list_name) is not None:
        return []
    v = VIEWS.c
    statement = sa.select(v.id, v.list_name, v.name, v.owner, v.shared, v.definition).where(
        v.list_name == list_name, sa.or_(v.owner == person.login, v.shared == sa.literal(True, v.shared.type))
    )
    with office.reading() as session:
        found = [SavedView(*row) for row in session.execute(statement)]
    return sorted(found, key=lambda view: (view.owner != person.login, view.name, view.owner))


@repeated
def save_view(office: Office, person: Person, list_name: str, name: str, definition: str, *, shared: bool) -> Refusal | None:
    """Keeps a view; one's own of the same name is replaced."""
    if refused := may(person.role, list_name):
        return refused
    name, _ = clean_cell(name)
    if not 0 < len(name) <= LONGEST_NAME:
        return refuse(RefusalCode.INVALID_VALUE, "views.name_length", longest=LONGEST_NAME)
    if (character := forbidden_character(name)) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "views.name_character", character=character)
    others = sa.select(sa.func.count()).where(VIEWS.c.list_name == list_name, VIEWS.c.owner == person.login, VIEWS.c.name != name)
    with office.writing(person.login, "save-view") as (session, _act):
        if session.execute(others).scalar_one() >= MOST_VIEWS:
            session.rollback()
            return refuse(RefusalCode.LIMIT_EXCEEDED, "views.too_many", most=MOST_VIEWS)
        values = {"list_name": list_name, "owner": person.login, "name": name, "shared": shared, "definition": definition}
        session.execute(SAVE, values)
    return None


@repeated
def delete_view(office: Office, person: Person, view_id: int) -> Refusal | None:
    """Deletes one's own view; a manager deletes also what others share."""
    with office.writing(person.login, "delete-view") as (session, _act):
        view = session.execute(sa.select(VIEWS.c.owner, VIEWS.c.shared, VIEWS.c.list_name).where(VIEWS.c.id == view_id)).one_or_none()
        if view is None or not (view.shared or view.owner == person.login):
            refused: Refusal | None = refuse(RefusalCode.NOT_FOUND, "views.not_found")
        else:
            own = view.owner == person.login
            refused = may(person.role, view.list_name) or (None if own else may(person.role, "delete-shared-views"))
        if refused is None:
            remove(session, VIEWS, VIEWS.c.id == view_id)
        else:
            session.rollback()
    return refused
