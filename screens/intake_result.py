"""What became of a file, or would: counts, and the faults with cell and remedy; and the lines of the files taken in of late."""

from collections.abc import Sequence
from typing import Final

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from screens.formats import count, short_moment
from screens.intake_form import Wanted
from screens.text import cell, shown
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from screens.working import Working
from secretariat.intake.listing import BatchRow
from secretariat.intake.result import IntakeResult
from secretariat.intake.rows import RowFault

NAMED: Final = 5  # headings, sheets or cells that are named before "…"


def recent_columns(screen: Working[None]) -> tuple[Column, ...]:
    """Of the files that were taken in of late."""
    return (
        Column("batch", _heading(screen, "batch"), 11, wide_only=True),
        Column("kind", _heading(screen, "kind"), 10, wide_only=True),
        Column("provider", _heading(screen, "provider"), 20),
        Column("file", _heading(screen, "file"), 0),
        Column("received", _heading(screen, "received"), 11),
        Column("accepted", _heading(screen, "accepted"), 7, right=True),
        Column("duplicates", _heading(screen, "duplicates"), 7, right=True, wide_only=True),
        Column("rejected", _heading(screen, "rejected"), 7, right=True),
    )


def batch_line(screen: Working[None], batch: BatchRow) -> Line:
    """One of the files that were taken in of late."""
    cells = {
        "batch": cell(batch.number),
        "kind": cell(screen.words(f"screen_intake.short_{batch.kind}")),
        "provider": cell(batch.provider or screen.words(f"screen_intake.short_{batch.kind}")),
        "file": cell(batch.file_name),
        "received": cell(short_moment(batch.received_at)),
        "accepted": cell(count(batch.accepted), right=True),
        "duplicates": cell(count(batch.duplicates), right=True),
        "rejected": cell(count(batch.rejected), right=True),
    }
    return Line(batch.number, cells)


class IntakeResultView(Vertical):
    """Counts above, faults below, the marked fault in full at the bottom."""

    def __init__(self, screen: Working[None]) -> None:
        super().__init__()
        self._words = screen.words
        self._say = screen.say
        self._columns = (
            Column("row", _heading(screen, "row"), 7, right=True),
            Column("cell", _heading(screen, "cell"), 7),
            Column("heading", _heading(screen, "heading"), 18),
            Column("problem", _heading(screen, "problem"), 0),
            Column("expected", _heading(screen, "expected"), 0, wide_only=True),
        )
        self._faults: Sequence[RowFault] = ()

    def compose(self) -> ComposeResult:
        """The parts."""
        yield Plain(plain_id="counts")
        yield Paragraph(paragraph_id="remarks")
        yield Paragraph(paragraph_id="faults-heading")
        yield LocalTable(self._columns, table_id="faults")
        yield Paragraph(paragraph_id="fault")

    def show(self, wanted: Wanted, result: IntakeResult, *, tried: bool) -> None:
        """Shows a result; the faults have the focus, where there are any."""
        self._faults = result.faults
        self.query_one("#counts", Plain).show(self._counts(result, tried=tried))
        self.query_one("#remarks", Paragraph).update("\n".join(self._remarks(wanted, result, tried=tried)))
        table = self.query_one("#faults", LocalTable)
        table.show_all([self._line(str(place), fault) for place, fault in enumerate(result.faults)], anew=True)
        table.display = self.query_one("#fault").display = bool(result.faults)
        if result.faults:
            table.focus()
            self._explain(result.faults[0])
        else:
            self.screen.set_focus(None)
            self.query_one("#faults-heading", Paragraph).update(self._words("screen_intake.no_faults"))

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """The marked fault in full."""
        event.stop()
        if event.key is not None:
            self._explain(self._faults[int(event.key)])

    def _explain(self, fault: RowFault) -> None:
        place = self._words("screen_intake.fault_at", row=fault.row, cell=fault.cell or "–", heading=fault.heading)
        text = f"{place}\n× {self._say(fault.problem)}\n→ {self._say(fault.expected)}"
        self.query_one("#fault", Paragraph).update(text)

    def on_local_table_page_shown(self, event: LocalTable.PageShown) -> None:
        """Which of the faults are shown."""
        event.stop()
        if event.total:
            text = self._words("screen_intake.faults", first=event.first, last=event.last, total=event.total)
            self.query_one("#faults-heading", Paragraph).update(text)

    def _counts(self, result: IntakeResult, *, tried: bool) -> Content:
        """One line: how many rows, and what became of them, by sign and word."""
        parts = (
            ("", "rows", result.rows, "bold"),
            ("✓ ", "would_accept" if tried else "accepted", result.accepted, "bold $text-success"),
            ("– ", "duplicates", result.duplicates, ""),
            ("× ", "rejected", result.rejected, "bold $text-error" if result.rejected else ""),
        )
        return Content("   ").join(
            shown(sign + self._words(f"screen_intake.count_{name}", count=number), style) for sign, name, number, style in parts
        )

    def _remarks(self, wanted: Wanted, result: IntakeResult, *, tried: bool) -> list[str]:
        """What else is to be known of the file, most important first."""
        remarks = [self._words("screen_intake.about", file=wanted.file.name if wanted.file else "", provider=_provider(wanted))]
        if tried:
            key = "screen_intake.tried" if result.accepted else "screen_intake.nothing_to_take"
            remarks.append(self._words(key))
        elif result.batch is not None and result.numbers:
            remarks.append(self._words("screen_intake.entered", batch=result.batch, first=result.numbers[0], last=result.numbers[-1]))
        if left := sum(bool(outcome.still_open) for outcome in result.outcomes.values()):
            remarks.append(self._words("screen_intake.still_open", count=left))
        for key, names in (
            ("screen_intake.unknown_columns", result.unknown_headings),
            ("screen_intake.ignored_sheets", result.ignored_sheets),
            ("screen_intake.mended", result.mended),
        ):
            if names:
                more = ("…",) if len(names) > NAMED else ()
                remarks.append(self._words(key, names=(*names[:NAMED], *more), count=len(names)))
        return remarks

    def _line(self, key: str, fault: RowFault) -> Line:
        cells = {
            "row": cell(count(fault.row), right=True),
            "cell": cell(fault.cell or "–"),
            "heading": cell(fault.heading),
            "problem": cell(self._say(fault.problem)),
            "expected": cell(self._say(fault.expected)),
        }
        return Line(key, cells)


def _heading(screen: Working[None], name: str) -> str:
    return screen.words(f"screen_intake.column_{name}")


def _provider(wanted: Wanted) -> str:
    return wanted.sender[1] if wanted.sender else ""
