"""What lies behind a figure: the list that it counts, or why there is none to be opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import Industry
from screens.dialog import ChooseDialog
from screens.formats import count
from screens.office_screen import OfficeScreen
from screens.places import PLACES, load_screen
from screens.queue_views import DECIDED, EVERY
from screens.workplace import Workplace
from secretariat.figures.office_figures import Group
from secretariat.permissions import may
from secretariat.refusal import Message
from secretariat.screening.queue_view import Moved, QueueView

KEYS: Final = "123456789abcdefghi"


class GroupKind(StrEnum):
    """By what applications are grouped."""

    PROVIDER = "provider"
    PREFECTURE = "prefecture"
    INDUSTRY = "industry"


@dataclass(frozen=True, slots=True)
class Behind:
    """A screen and what it is given. `lasts`: it shows the same whenever it is asked, so it may be opened from past figures too."""

    place: str
    given: tuple[object, ...] = ()
    lasts: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number by its name, and what lies behind it, or the moment whose figures it leads to. Without a number it is only a way."""

    label: str
    number: int | None
    behind: Behind | None = None
    moment: datetime | None = None


def waiting(view: QueueView) -> Behind:
    """A list of cases that are ours to move."""
    return Behind("queue", (view,))


def listed(statuses: Sequence[str], view: QueueView | None = None) -> Behind:
    """A list of cases of these statuses, the newest first."""
    return Behind("queue", (_newest_first(view or QueueView(), statuses),))


def moved(kind: Moved, first: date, last: date, *, lasts: bool) -> Behind:
    """The cases that moved so on these days."""
    return Behind("queue", (_newest_first(QueueView(moved=kind, moved_from=first, moved_to=last), EVERY),), lasts)


def _newest_first(view: QueueView, statuses: Sequence[str]) -> QueueView:
    return replace(view, statuses=tuple(statuses), sort="received", descending=True)


def group_view(kind: GroupKind, group: Group) -> QueueView:
    """The cases of a group that are ours to move."""
    if kind is GroupKind.PROVIDER:
        return QueueView(provider=group.number)
    return QueueView(prefecture=group.key) if kind is GroupKind.PREFECTURE else QueueView(industry=group.key)


def group_name(kind: GroupKind, group: Group, workplace: Workplace) -> str:
    """As it is shown."""
    return workplace.words(f"words.industry.{Industry(group.key).value}") if kind is GroupKind.INDUSTRY else group.name


def group_figures(kind: GroupKind, group: Group, workplace: Workplace) -> tuple[Figure, ...]:
    """All that is counted of a group."""
    words, view = workplace.words, group_view(kind, group)
    found = (
        Figure(words("screen_figures.waiting"), group.waiting, waiting(view)),
        Figure(words("screen_figures.returned"), group.returned, listed((A.RETURNED,), view)),
        Figure(words("screen_figures.decided"), group.decided, listed(DECIDED, view)),
        Figure(words("screen_figures.registered"), group.registered, listed((A.REGISTERED,), view)),
        Figure(words("screen_figures.total"), group.total, listed(EVERY, view)),
    )
    if kind is GroupKind.PROVIDER and group.number is not None:
        return (*found, Figure(words("screen_figures.to_provider"), None, Behind("provider", (group.number,), lasts=True)))
    return found


def reason_against(figure: Figure, workplace: Workplace, *, is_now: bool) -> Message | None:
    """Why what lies behind a figure cannot be opened."""
    if figure.moment is not None:
        return None
    behind = figure.behind
    if not is_now and (behind is None or not behind.lasts):
        return Message("screen_figures.past_has_no_list")
    if behind is None:
        return Message("screen_figures.nothing_behind")
    deed = PLACES[behind.place].deed
    refused = may(workplace.person.role, deed) if deed is not None else None
    return refused.message if refused is not None else None


def open_figures(
    screen: OfficeScreen, title: str, figures: Sequence[Figure], *, is_now: bool, show_moment: Callable[[datetime], None] | None = None
) -> None:
    """Opens what lies behind the one figure, or lets the person choose among several. `show_moment`: shows the figures of a moment."""

    def go(figure: Figure) -> None:
        if (reason := reason_against(figure, screen.workplace, is_now=is_now)) is not None:
            screen.tell(screen.say(reason), "warning")
        elif figure.behind is not None:
            screen.office_app.open(load_screen(PLACES[figure.behind.place])(*figure.behind.given))
        elif figure.moment is not None and show_moment is not None:
            show_moment(figure.moment)

    if len(figures) == 1:
        go(figures[0])
        return
    place = screen.workplace
    width = max(len(count(figure.number)) for figure in figures if figure.number is not None)
    choices: list[tuple[str, str, str | None]] = []
    for key, figure in zip(KEYS, figures, strict=False):
        reason = reason_against(figure, place, is_now=is_now)
        number = count(figure.number) if figure.number is not None else ""
        choices.append((key, f"{number:>{width}}  {figure.label}", place.say(reason) if reason is not None else None))
    screen.app.push_screen(ChooseDialog(title, choices), lambda key: go(figures[KEYS.index(key)]) if key is not None else None)
