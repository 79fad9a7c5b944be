"""Writing files from the screens (出力): which kind, where to; the work then goes on behind them."""

from datetime import date
from pathlib import Path

from screens.backup_dialog import LONGEST_PATH
from screens.dialog import ChooseDialog
from screens.export_work import EXPORTS, Export, ExportWanted, write_export
from screens.form import Entry, FormDialog
from screens.review_words import read_day
from screens.widgets.long_task import LongTask
from screens.working import Working
from screens.workplace import Workplace
from secretariat.clock import japan_day
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal


class ExportDialog(FormDialog[ExportWanted]):
    """Asks where one kind of file is to be written, and of which start day."""

    def __init__(self, export: Export, workplace: Workplace, start_on: date | None) -> None:
        super().__init__()
        self._export, self._workplace, self._start_on = export, workplace, start_on

    def title_text(self) -> str:
        """Which kind."""
        return self.words(f"screen_exports.kind_{self._export.name}")

    def explanation(self) -> str:
        """What is in it, and that work goes on."""
        return self.words(f"screen_exports.about_{self._export.name}")

    def entries(self) -> tuple[Entry, ...]:
        """The file, with a name that no other has, and the start day."""
        path = free_path(self.office_app.file_places.documents() / self._export.file_name.format(day=self._today().isoformat()))
        entries = [Entry("path", self.words("screen_exports.path"), str(path), longest=LONGEST_PATH)]
        if self._export.takes_start:
            start = self._start_on.isoformat() if self._start_on else ""
            entries.append(Entry("start", self.words("screen_exports.start"), start, placeholder=self.words("screen_exports.start_all")))
        return tuple(entries)

    def submit(self) -> None:
        """What was typed, if it can be read."""
        if not (typed := self.value("path")):
            self.fault(Message("screen_exports.no_path"), "path")
            return
        wanted = self.value("start") if self._export.takes_start else ""
        start = read_day(wanted, self._today())
        if wanted and start is None:
            self.fault(Message("screen_exports.start_unreadable"), "start")
            return
        path = self.office_app.file_places.chosen(typed)
        if isinstance(path, Refusal):
            self.fault(path.message, "path")
            return
        self.answer(ExportWanted(path, start))

    def _today(self) -> date:
        return japan_day(self._workplace.office.clock.now())


def offer_exports(screen: Working[None]) -> None:
    """Asks which kind and where to, and has it written behind the screens."""
    if screen.office_app.works_behind:
        screen.tell(Message("screen_exports.busy"), "warning")
        return
    names = [(screen.words(f"screen_exports.kind_{one.name}"), _reason(one, screen.workplace)) for one in EXPORTS]
    choices = [(str(place), name, reason) for place, (name, reason) in enumerate(names, 1)]

    def chosen(key: str | None) -> None:
        if key is not None:
            offer_export(screen, EXPORTS[int(key) - 1].name)

    screen.app.push_screen(ChooseDialog(screen.words("screen_exports.title"), choices), chosen)


def offer_export(screen: Working[None], name: str, start_on: date | None = None) -> None:
    """Asks where one kind is to be written, and has it written. `start_on`: the start day that is meant most likely."""
    export = next(one for one in EXPORTS if one.name == name)
    if screen.office_app.works_behind:
        screen.tell(Message("screen_exports.busy"), "warning")
    elif (reason := _reason(export, screen.workplace)) is not None:
        screen.tell(reason, "warning")
    else:
        dialog = ExportDialog(export, screen.workplace, start_on)
        screen.app.push_screen(dialog, lambda wanted: _begin(screen, export, wanted))


def _begin(screen: Working[None], export: Export, wanted: ExportWanted | None) -> None:
    if wanted is None:
        return
    office, person, app = screen.workplace.office, screen.workplace.person, screen.office_app

    def write(task: LongTask) -> Message | Refusal:
        written = write_export(export, office, person, wanted, task)
        if not isinstance(written, Refusal):
            app.hand_out(wanted.path)
        return written

    app.run_behind(wanted.path.name, write)


def _reason(export: Export, workplace: Workplace) -> str | None:
    refused = may(workplace.person.role, export.deed)
    return workplace.say(refused.message) if refused else None


def free_path(path: Path) -> Path:
    """The path, or with a number where something stands there."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_name(f"{path.stem}({number}){path.suffix}"), number + 1
    return free
