"""Choosing a file by keyboard: the files of a folder, those that can be read first; a pasted or dropped path works as well."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from rich.cells import cell_len
from textual import events
from textual.content import Content

from models.vocabulary import RefusalCode
from screens.filter_dialog import FilterDialog, matches
from screens.formats import short_moment
from screens.text import fitted, shown, visible
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from secretariat.clock import JAPAN
from secretariat.refusal import Refusal, refuse

READABLE: Final = (".xlsx", ".csv")
NAME_WIDTH: Final = 44
UNITS: Final = ("B", "KB", "MB", "GB")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder. `size` in bytes."""

    path: Path
    is_folder: bool
    size: int
    modified: datetime

    def is_readable(self, suffixes: Sequence[str]) -> bool:
        """Whether it is a file of one of these kinds."""
        return not self.is_folder and self.path.suffix.lower() in suffixes

    def rank(self, suffixes: Sequence[str]) -> tuple[int, float, str]:
        """Where it stands: readable files, the latest first; folders by name; other files by name."""
        if self.is_readable(suffixes):
            return 0, -self.modified.timestamp(), self.path.name
        return (1 if self.is_folder else 2), 0.0, self.path.name.casefold()


class FilePicker(FilterDialog[Entry, Path]):
    """Answers with the path of a file.

    `folder`: where it begins, None: where the person's files usually arrive; `suffixes`: of files that can be read, which come first.
    """

    def __init__(self, title: str, suffixes: Sequence[str] = READABLE, *, folder: Path | None = None) -> None:
        super().__init__()
        self._title, self._suffixes = title, suffixes
        self._begins = folder
        self._folder = self._wanted = folder or Path()
        self._entries: Sequence[Entry] = ()

    def title_text(self) -> str:
        """As given."""
        return self._title

    def keys_text(self) -> str:
        """How one goes up."""
        return self.words("screen_pick.keys")

    def above(self) -> str:
        """The folder; of a long path its end."""
        path = visible(str(self._folder))
        while cell_len(path) > NAME_WIDTH + 20:
            path = "…" + path.lstrip("…")[1:]
        return path

    def on_mount(self) -> None:
        """Reads the first folder."""
        self._go(self._begins or self.office_app.file_places.arrivals())

    def _go(self, folder: Path) -> None:
        if (refused := self.office_app.file_places.against(folder)) is not None:
            self.tell(refused)
            return
        self._wanted = folder
        self.ask("folder", lambda: read_folder(folder, self._suffixes), lambda found: self.require(found, self._show))

    def _show(self, entries: Sequence[Entry]) -> None:
        self._folder, self._entries = self._wanted, entries
        self.tell(None)
        self.query_one("#above", Paragraph).update(self.above())
        field = self.query_one("#filter", Field)
        if field.value:
            field.value = ""  # which fills the list
        else:
            self.refill()

    def hint(self) -> str:
        """A name or a path."""
        return self.words("screen_pick.hint_file")

    def found(self, typed: str) -> Sequence[Entry]:
        """Names in which every word is found; nothing for a path, which Enter opens."""
        if typed_path(typed, self._folder) is not None:
            return ()
        return [entry for entry in self._entries if matches(typed, entry.path.name)]

    def nothing_found(self) -> str:
        """A path, an empty folder, or no such name."""
        if typed_path(self.query_one("#filter", Field).value, self._folder) is not None:
            return self.words("screen_pick.open_path")
        return self.words("screen_pick.no_file" if self._entries else "screen_pick.empty_folder")

    def line(self, found: Entry) -> Content:
        """Name, size, when it was changed."""
        name = fitted(visible(found.path.name) + (os.sep if found.is_folder else ""), NAME_WIDTH)
        name += " " * (NAME_WIDTH - cell_len(name))
        size = "" if found.is_folder else size_text(found.size)
        style = "" if found.is_folder or found.is_readable(self._suffixes) else "$text-disabled"
        return shown(f"{name} {size:>9}  {short_moment(found.modified):>11}", style)

    def choose(self, found: Entry) -> None:
        """Opens a folder, takes a file."""
        if (refused := self.office_app.file_places.against(found.path)) is not None:
            self.tell(refused)
        elif found.is_folder:
            self._go(found.path)
        else:
            self.dismiss(found.path)

    def confirm(self) -> None:
        """What is marked, or the path that was typed."""
        path = typed_path(self.query_one("#filter", Field).value, self._folder)
        if path is None:
            super().confirm()
        elif (refused := self.office_app.file_places.against(path)) is not None:
            self.tell(refused)
        else:
            self.ask("path", lambda: look_at(path), lambda entry: self.require(entry, self.choose))

    def on_key(self, event: events.Key) -> None:
        """Backspace in the empty field goes to the folder above."""
        if event.key == "backspace" and not self.query_one("#filter", Field).value:
            event.stop()
            event.prevent_default()
            self._go(self._folder.parent)


def read_folder(folder: Path, suffixes: Sequence[str] = READABLE) -> Sequence[Entry] | Refusal:
    """What lies in a folder, hidden things left out; what can be read first."""
    try:
        with os.scandir(folder) as found:
            entries = [_entry(Path(one.path)) for one in found if not one.name.startswith(".")]
    except OSError:
        return refuse(RefusalCode.NOT_FOUND, "screen_pick.unreadable", path=visible(str(folder)))
    return sorted((entry for entry in entries if entry is not None), key=lambda entry: entry.rank(suffixes))


def look_at(path: Path) -> Entry | Refusal:
    """The file or folder at a path."""
    return _entry(path) or refuse(RefusalCode.NOT_FOUND, "screen_pick.not_there", path=visible(str(path)))


def _entry(path: Path) -> Entry | None:
    try:
        state = path.stat()
        return Entry(path, path.is_dir(), state.st_size, datetime.fromtimestamp(state.st_mtime, JAPAN))
    except (OSError, ValueError):
        return None  # gone meanwhile, a link to nowhere, or no path at all


def typed_path(typed: str, folder: Path) -> Path | None:
    """The path that was typed, pasted or dropped (quoted, as file://…, with ~ or escaped blanks); None if it is no path but a name."""
    text = typed.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    elif os.sep == "/":
        text = re.sub(r"\\(.)", r"\1", text)
    try:
        if text.startswith("file://"):
            path = unquote(urlsplit(text).path)
            return Path(path[1:] if re.match(r"/[A-Za-z]:", path) else path)
        if text.startswith("~"):
            return Path(text).expanduser()
    except (ValueError, RuntimeError):
        return None  # no address, nobody's home
    is_path = "/" in text or os.sep in text or re.match(r"[A-Za-z]:", text) or text in {".", ".."}
    return folder / text if text and is_path else None


def size_text(size: int) -> str:
    """A size in bytes as people read it: 12 KB."""
    amount, unit = float(size), 0
    while amount >= 1000 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:,.0f} {UNITS[unit]}" if amount >= 10 or not unit else f"{amount:.1f} {UNITS[unit]}"
