"""Columns of the sheet 審査状況 as people choose them, and sets of them that are kept under a name (項目セット)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.vocabulary import RefusalCode, Role
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.saved_views import SavedView, delete_view, list_views, save_view
from secretariat.staff import Person
from secretariat.status_sources import APPLICATION_SOURCES, USUAL, Source
from secretariat.text import clean_cell

LIST: Final = "status-columns"
_BY_KEY: Final = {source.key: source for source in APPLICATION_SOURCES}


@dataclass(frozen=True, slots=True)
class ColumnSet:
    """Columns under a name, in their order; `owner` is a login."""

    name: str
    owner: str
    shared: bool
    keys: tuple[str, ...]


def permitted(role: Role, sources: Sequence[Source]) -> tuple[Source, ...]:
    """The columns that a role may have."""
    return tuple(source for source in sources if may(role, source.deed) is None)


def offered_columns(person: Person) -> tuple[str, ...]:
    """The keys that a person may choose from."""
    return tuple(source.key for source in permitted(person.role, APPLICATION_SOURCES))


def chosen(person: Person, keys: Sequence[str] = USUAL) -> tuple[Source, ...] | Refusal:
    """The columns of these keys, once each in their order; refused for one that is not there or not for the person."""
    named = tuple(dict.fromkeys(key.strip() for key in keys if key.strip()))
    unknown = tuple(key for key in named if key not in _BY_KEY)
    if unknown or not named:
        return refuse(RefusalCode.INVALID_VALUE, "status_columns.unknown", unknown=unknown, known=offered_columns(person))
    for key in named:
        if refused := may(person.role, _BY_KEY[key].deed):
            return refused
    return tuple(_BY_KEY[key] for key in named)


def column_sets(office: Office, person: Person) -> list[ColumnSet]:
    """One's own by name, then what others share."""
    return [ColumnSet(view.name, view.owner, view.shared, _keys(view)) for view in list_views(office, person, LIST)]


def kept_columns(office: Office, person: Person, name: str) -> tuple[str, ...] | Refusal:
    """The keys of a set by its name, one's own first. What the person may not have, or the program has no more, is not among them."""
    found = next((known for known in column_sets(office, person) if known.name == clean_cell(name)[0]), None)
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, "status_columns.no_such_set", name=name)
    offered = frozenset(offered_columns(person))
    return tuple(key for key in found.keys if key in offered)


def keep_columns(office: Office, person: Person, name: str, keys: Sequence[str], *, shared: bool) -> Refusal | None:
    """Keeps a set under a name; one's own of the same name is replaced."""
    found = chosen(person, keys)
    if isinstance(found, Refusal):
        return found
    return save_view(office, person, LIST, name, ",".join(source.key for source in found), shared=shared)


def forget_columns(office: Office, person: Person, name: str) -> Refusal | None:
    """Deletes a set; a manager also one that others share."""
    found = next((view for view in list_views(office, person, LIST) if view.name == clean_cell(name)[0]), None)
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, "status_columns.no_such_set", name=name)
    return delete_view(office, person, found.id)


def _keys(view: SavedView) -> tuple[str, ...]:
    return tuple(key for key in view.definition.split(",") if key)
