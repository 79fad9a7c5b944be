"""The form of an intake: four lines to fill in, one to begin; Enter on a line fills it in."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Final, Literal, cast

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from screens.dialog import Dialog
from screens.formats import full_day
from screens.moments import read_moment, typed_moment
from screens.text import fitted, shown, visible
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.working import Working
from secretariat.casework.notes import NOTE_LENGTH, check_note
from secretariat.clock import JAPAN, japan_day
from secretariat.refusal import Message

Kind = Literal["applications", "providers", "amendments", "kit-orders"]
KINDS: Final[tuple[Kind, ...]] = ("applications", "providers", "amendments", "kit-orders")
LINES: Final = ("kind", "provider", "file", "received", "reason", "check")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be taken in. `provider`: number and name; `received` None: now; `reason`: why it counts as received then.

    With a reason another person has to confirm the time.
    """

    kind: Kind = "applications"
    provider: tuple[str, str] | None = None
    file: Path | None = None
    received: datetime | None = None
    reason: str | None = None

    @property
    def sender(self) -> tuple[str, str] | None:
        """Number and name of the provider whose file it is; None where the file is about providers."""
        return None if self.kind == "providers" else self.provider

    @property
    def missing(self) -> str | None:
        """The first line that has to be filled in yet."""
        if self.kind != "providers" and self.provider is None:
            return "provider"
        return "file" if self.file is None else None


class IntakeForm(OptionList):
    """The lines; whoever shows it fills them in."""

    DEFAULT_CSS = """
    IntakeForm { height: auto; border: none; background: $background; padding: 0; margin: 1 0 0 0; }
    IntakeForm:focus { border: none; }
    IntakeForm > .option-list--option-disabled { color: $text-disabled; }
    """
    LABEL_WIDTH: ClassVar = 14

    def show(self, wanted: Wanted, now: datetime) -> None:
        """Draws the lines anew; the marked one stays marked."""
        marked = self.highlighted
        self.clear_options()
        needless = {"provider"} if wanted.kind == "providers" else set[str]()
        if wanted.kind != "applications" or wanted.received is None:
            needless.add("reason")
        self.add_options(option(self._line(name, wanted, now), name, disabled=name in needless) for name in LINES)
        self.highlighted = marked

    def mark(self, name: str) -> None:
        """Puts the mark on a line."""
        self.highlighted = LINES.index(name)

    def _line(self, name: str, wanted: Wanted, now: datetime) -> Content:
        screen = cast("Working[None]", self.screen)
        if name == "check":
            return shown("▶ " + screen.words("screen_intake.check_now"), "bold")
        label = screen.words(f"screen_intake.line_{name}")
        label += " " * (self.LABEL_WIDTH - cell_len(label))
        value, style = self._value(screen, name, wanted, now)
        return Content.assemble("  ", shown(label, "$text-muted"), shown(value, style))

    def _value(self, screen: Working[None], name: str, wanted: Wanted, now: datetime) -> tuple[str, str]:
        missing = screen.words("screen_intake.missing"), "$text-warning"
        if name == "kind":
            return screen.words(f"screen_intake.kind_{wanted.kind}"), ""
        if name == "provider":
            if wanted.kind == "providers":
                return screen.words("screen_intake.no_provider"), ""
            return missing if wanted.provider is None else (f"{wanted.provider[1]}  {wanted.provider[0]}", "")
        if name == "file":
            return missing if wanted.file is None else (_short(wanted.file, max(self.app.size.width - 24, 20)), "")
        if name == "reason":
            return (wanted.reason, "") if wanted.reason else (screen.words("screen_intake.no_reason"), "$text-muted")
        if wanted.received is None:
            return screen.words("screen_intake.now", now=moment_text(screen, now)), ""
        return moment_text(screen, wanted.received), ""


def moment_text(screen: Working[None], moment: datetime) -> str:
    """2020/1/20(月) 10:00."""
    local = moment.astimezone(JAPAN)
    return f"{full_day(local.date(), screen.language)} {local:%H:%M}"


def _short(path: Path, width: int) -> str:
    """The file's name, and behind it where it lies as far as there is room."""
    name, folder = fitted(visible(path.name), width), visible(str(path.parent))
    room = width - cell_len(name) - 3
    return f"{name}  ({folder})" if 0 < cell_len(folder) <= room - 2 else name


class ReasonDialog(Dialog[tuple[str | None]]):
    """Why a file counts as received at a time that another person then confirms; an empty field: no reason. Answers with (reason,)."""

    def __init__(self, title: str, reason: str | None) -> None:
        super().__init__()
        self._title, self._reason = title, reason

    def title_text(self) -> str:
        """As given."""
        return self._title

    def body(self) -> ComposeResult:
        """What it is for, and the field."""
        yield Paragraph(self.words("screen_intake.reason_hint"))
        yield Field(self._reason or "", longest=NOTE_LENGTH, field_id="reason")

    def confirm(self) -> None:
        """Only what may be kept."""
        reason = self.query_one(Field).value.strip() or None
        if (refused := check_note(reason)) is not None:
            self.tell(refused)
        else:
            self.dismiss((reason,))


class ReceivedDialog(Dialog[tuple[datetime | None]]):
    """When the file arrived: a time that is typed; an empty field means now. Answers with (time or None,)."""

    def __init__(self, title: str, received: datetime | None, now: datetime) -> None:
        super().__init__()
        self._title, self._received, self._now = title, received, now

    def title_text(self) -> str:
        """As given."""
        return self._title

    def body(self) -> ComposeResult:
        """What it is for, and the field."""
        yield Paragraph(self.words("screen_intake.received_hint", now=typed_moment(self._now)))
        yield Field(typed_moment(self._received) if self._received else "", longest=40, field_id="received")

    def confirm(self) -> None:
        """Only a time that can be read, and is not to come."""
        typed = self.query_one(Field).value.strip()
        if not typed:
            self.dismiss((None,))
            return
        moment = read_moment(typed, japan_day(self._now))
        if moment is None:
            self.tell(Message("screen_intake.received_unreadable"))
        elif moment > self._now:
            self.tell(Message("intake.received_in_future"))
        else:
            self.dismiss((moment,))
