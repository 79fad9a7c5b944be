"""Care of the office: verifying the journal, writing a backup, looking over the machine."""

from collections.abc import Sequence
from pathlib import Path

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from screens.backup_dialog import BackupDialog
from screens.formats import moment
from screens.office_screen import OfficeScreen
from screens.text import cell, padded, shown
from screens.widgets.local_table import LocalTable
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from secretariat.doctor import Examined, examine_office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.settings import backups_folder
from secretariat.verification import Verification, verify_office

LABEL_WIDTH = 28  # cells


class CareScreen(OfficeScreen):
    """What was found last, and the machine."""

    place = "care"
    CSS_PATH = "care.tcss"

    def body(self) -> ComposeResult:
        """The journal above, the machine below."""
        with VerticalScroll(id="care"):
            yield Plain(shown(self.words("screen_care.journal"), "bold $accent"))
            yield Paragraph(self.words("screen_care.not_verified"), paragraph_id="verified")
            yield LongTaskLine()
            yield LocalTable(
                (
                    Column("case", self.words("screen_care.case"), 20),
                    Column("entry", self.words("screen_care.entry"), 8, right=True),
                    Column("problem", self.words("screen_care.problem"), 0),
                ),
                table_id="faults",
            )
            yield Plain(shown(self.words("screen_care.backup"), "bold $accent"), classes="part")
            yield Paragraph(self.words("screen_care.backup_about"), paragraph_id="backed-up")
            yield Plain(plain_id="machine", classes="part")

    def reload(self) -> None:
        """Asks about the machine, if the person may know."""
        office, person = self.workplace.office, self.workplace.person
        if may(person.role, "doctor") is None:
            self.ask(
                "machine", lambda: examine_office(office, person, backups_folder()), lambda answer: self.require(answer, self._show_machine)
            )

    def _show_machine(self, examined: Sequence[Examined]) -> None:
        lines = [shown(self.words("screen_care.machine"), "bold $accent")]
        for one in examined:
            sign = shown("✓ ", "$text-success") if one.ok else shown("! ", "$text-warning")
            value = shown(one.value, "" if one.ok else "bold $text-warning")
            what = padded(self.words(f"doctor.{one.name}"), LABEL_WIDTH)
            lines.append(Content.assemble(sign, shown(what, "$text-muted"), value))
            if one.advice is not None:
                lines.append(shown(f"  {self.words(one.advice)}"))
        self.query_one("#machine", Plain).show(Content("\n").join(lines))

    def on_key(self, event: events.Key) -> None:
        """Esc stops the walk first."""
        self.query_one(LongTaskLine).stop_by(event)

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """Whatever ends the walk also ends its bar."""
        if weight in {"error", "warning"} or isinstance(message, Refusal):
            self.query_one(LongTaskLine).end()
        super().tell(message, weight)

    # the journal

    def do_verify(self) -> None:
        """Walks the whole journal."""
        line = self.query_one(LongTaskLine)
        if line.has_class("-running"):
            return
        office, person = self.workplace.office, self.workplace.person
        self.query_one("#faults").remove_class("-found")
        self.query_one("#verified", Paragraph).update("")
        self.tell(None)
        task = line.begin(self.words("screen_care.verifying"))
        self.ask(
            "verify",
            lambda: verify_office(office, person, progress=task.tell, stop=task.is_stopping),
            lambda answer: self.require(answer, self._verified),
        )

    def _verified(self, found: Verification) -> None:
        self.query_one(LongTaskLine).end()
        at = moment(self.workplace.office.machine_clock.now(), self.language)
        if found.faults:
            said, style = (
                self.words("screen_care.faults", entries=found.entries, evidence=found.evidence, faults=len(found.faults), at=at),
                "-faulty",
            )
        elif found.stopped:
            said, style = self.words("screen_care.stopped"), "-stopped"
        else:
            said, style = self.words("screen_care.sound", entries=found.entries, evidence=found.evidence, at=at), "-sound"
        verified = self.query_one("#verified", Paragraph)
        verified.update(said)
        verified.set_classes(style)
        table = self.query_one(LocalTable)
        table.set_class(bool(found.faults), "-found")
        table.show_all(
            [
                Line(
                    str(place),
                    {
                        "case": cell(fault.case),
                        "entry": cell(str(fault.entry or ""), right=True),
                        "problem": cell(self.words(fault.problem), style="$text-error"),
                    },
                )
                for place, fault in enumerate(found.faults)
            ]
        )
        if found.faults:
            table.focus()

    # the backup

    def do_back_up(self) -> None:
        """Asks where to, writes it, says so."""
        self.office_app.push_screen(BackupDialog(self.workplace), self._backed_up)

    def _backed_up(self, path: Path | None) -> None:
        if path is not None:
            self.query_one("#backed-up", Paragraph).update(self.words("screen_care.backed_up", path=str(path)))
            self.tell(Message("screen_care.backup_done"), "done")
