"""What the queue can show: the views that everybody has, and those that people keep under a name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final, Literal

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import ApplicationStatus as A
from screens.dialog import Dialog, OptionsDialog
from screens.formats import short_day
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain, option
from secretariat.casework.process import UNDECIDED
from secretariat.messages import Language, text
from secretariat.saved_views import SavedView
from secretariat.screening.queue_view import Only, QueueView, unpack_view

LIST: Final = "queue"
EVERY: Final = tuple(status.value for status in A)
DECIDED: Final = tuple(status for status in EVERY if status not in UNDECIDED)

VIEWS: Final[tuple[tuple[str, QueueView], ...]] = (
    ("screen_queue.view_open", QueueView()),
    ("screen_queue.only.mine", QueueView(only=(Only.MINE,))),
    ("screen_queue.only.at-risk", QueueView(only=(Only.AT_RISK,))),
    ("screen_queue.view_undecided", QueueView(statuses=(A.RECEIVED, A.IN_REVIEW))),
    ("screen_queue.view_second", QueueView(statuses=(A.AWAITING_SECOND,))),
    ("screen_queue.view_returned", QueueView(statuses=(A.RETURNED,))),
    ("screen_queue.view_approved", QueueView(statuses=(A.APPROVED,), sort="received", descending=True)),
    (
        "screen_queue.view_done",
        QueueView(statuses=(A.REGISTERED, A.REJECTED, A.WITHDRAWN, A.CANCELLED), sort="received", descending=True),
    ),
    ("screen_queue.view_all", QueueView(statuses=tuple(A), sort="received", descending=True)),
)


# what Home's lines open, besides
BY_HOME: Final[tuple[tuple[str, QueueView], ...]] = (
    ("screen_queue.only.unheld", QueueView(statuses=(A.RECEIVED, A.IN_REVIEW), only=(Only.UNHELD,))),
    ("screen_queue.only.by-others", QueueView(statuses=(A.AWAITING_SECOND,), only=(Only.BY_OTHERS,))),
)


def view_name(view: QueueView, language: Language) -> str:
    """What a view shows, in words; text and order aside."""
    for key, known in (*VIEWS, *BY_HOME):
        if known == replace(view, text=known.text, sort=known.sort, descending=known.descending):
            return text(language, key)
    parts = [
        *(text(language, f"screen_queue.only.{only}") for only in view.only),
        text(language, "screen_queue.of_provider", provider=view.provider) if view.provider else "",
        text(language, "screen_queue.of_holder", holder=view.holder) if view.holder else "",
        text(language, "screen_queue.of_prefecture", prefecture=view.prefecture) if view.prefecture else "",
        text(language, f"words.industry.{view.industry}") if view.industry else "",
        text(language, "screen_queue.of_start", start=short_day(view.start_on)) if view.start_on else "",
        _received(view, language),
        _moved(view, language),
        _statuses(view, language),
    ]
    return " + ".join(part for part in parts if part)


def _statuses(view: QueueView, language: Language) -> str:
    if view.statuses == EVERY:
        return text(language, "screen_queue.view_all")
    if view.statuses == DECIDED:
        return text(language, "screen_queue.view_decided")
    if view.statuses == UNDECIDED:
        return text(language, "screen_queue.view_not_decided")
    return "/".join(text(language, f"words.application_status.{status}") for status in view.statuses)


def _received(view: QueueView, language: Language) -> str:
    first, last = short_day(view.received_from), short_day(view.received_to)
    if view.received_from is not None and view.received_to is not None:
        return text(language, "screen_queue.received_between", first=first, last=last)
    if view.received_to is not None:
        return text(language, "screen_queue.received_until", last=last)
    return text(language, "screen_queue.received_since", first=first) if view.received_from is not None else ""


def _moved(view: QueueView, language: Language) -> str:
    if view.moved is None:
        return ""
    deed, first, last = text(language, f"screen_queue.moved_{view.moved}"), short_day(view.moved_from), short_day(view.moved_to)
    key = "screen_queue.moved_on" if view.moved_from == view.moved_to else "screen_queue.moved_between"
    return text(language, key, deed=deed, first=first, last=last)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen: a view to show (under its name, if it was saved), one to delete, or to save the present one."""

    act: Literal["show", "save", "delete"]
    view: QueueView | None = None
    saved: SavedView | None = None


class ViewsDialog(OptionsDialog[Chosen]):
    """The views; digits choose at once."""

    DEFAULT_CSS = """
    ViewsDialog OptionList { max-height: 16; }
    ViewsDialog > #dialog { width: 60; }
    """

    def __init__(self, saved: Sequence[SavedView], login: str) -> None:
        super().__init__()
        self._saved, self._login = tuple(saved), login

    def title_text(self) -> str:
        """What is chosen."""
        return self.words("screen_queue.views")

    def keys_text(self) -> str:
        """Which keys do what."""
        return self.words("screen_queue.views_keys")

    def body(self) -> ComposeResult:
        """Those of everybody first, then the saved ones."""
        lines = [Content.assemble((f"{place}  ", "bold $accent"), shown(self.words(key))) for place, (key, _) in enumerate(VIEWS, 1)]
        lines += [self._line(saved) for saved in self._saved]
        yield OptionList(*(option(line) for line in lines))

    def _line(self, saved: SavedView) -> Content:
        whose = "screen_queue.shared_own" if saved.shared else "screen_queue.own"
        note = self.words(whose) if saved.owner == self._login else self.words("screen_queue.shared_by", owner=saved.owner)
        return Content.assemble(shown(f"   {saved.name}  "), shown(note, "$text-muted"))

    def _marked(self) -> SavedView | None:
        marked = self.query_one(OptionList).highlighted
        return self._saved[marked - len(VIEWS)] if marked is not None and marked >= len(VIEWS) else None

    def choose(self, place: int) -> None:
        """Shows the view, if it can be read."""
        if place < len(VIEWS):
            self.dismiss(Chosen("show", VIEWS[place][1]))
            return
        saved = self._saved[place - len(VIEWS)]
        view = unpack_view(saved.definition)
        if view is None:  # of another version of the program
            self.tell(self.words("screen_queue.unreadable_view"))
        else:
            self.dismiss(Chosen("show", view, saved))

    def on_key(self, event: events.Key) -> None:
        """Digits choose, `a` keeps the present view, `d` deletes the saved one that is marked."""
        if event.character is not None and event.character in "123456789"[: len(VIEWS)]:
            event.stop()
            event.prevent_default()
            self.choose(int(event.character) - 1)
        elif event.character == "a":
            event.stop()
            self.dismiss(Chosen("save"))
        elif event.character == "d":
            event.stop()
            if (saved := self._marked()) is None:
                self.tell(self.words("screen_queue.not_deletable"))
            else:
                self.dismiss(Chosen("delete", saved=saved))


class SaveViewDialog(Dialog[tuple[str, bool]]):
    """A name for the present view, and whether it is for everybody: (name, shared)."""

    SHARE_KEY: ClassVar[str] = "f4"

    def __init__(self, view: str, name: str = "") -> None:
        super().__init__()
        self._shown_view, self._old_name, self._shared = view, name, False

    def title_text(self) -> str:
        """What is done."""
        return self.words("screen_queue.save_view")

    def keys_text(self) -> str:
        """Which keys do what."""
        return self.words("screen_queue.save_view_keys")

    def body(self) -> ComposeResult:
        """What is kept, its name, for whom."""
        yield Paragraph(self._shown_view)
        yield Paragraph(self.words("screen_queue.view_label"))
        yield Field(self._old_name, longest=40, field_id="name")
        yield Plain(self._for_whom(), plain_id="shared")

    def _for_whom(self) -> Content:
        return shown(self.words("screen_queue.for_all" if self._shared else "screen_queue.for_me"))

    def on_key(self, event: events.Key) -> None:
        """For oneself or for everybody."""
        if event.key == self.SHARE_KEY:
            event.stop()
            self._shared = not self._shared
            self.query_one("#shared", Plain).show(self._for_whom())

    def confirm(self) -> None:
        """With a name only."""
        name = self.query_one(Field).value.strip()
        if name:
            self.dismiss((name, self._shared))
        else:
            self.tell(self.words("screen_queue.name_missing"))
