"""The quality of one provider's files: week by week, and what was wrong in which column; the paper that tells the provider of it."""

from collections.abc import Iterator
from typing import ClassVar, Final

from textual.app import ComposeResult

from screens.act_dialog import ActDialog, Filled
from screens.backup_dialog import LONGEST_PATH
from screens.commands import Command
from screens.form import Entry
from screens.formats import count, short_day, typed_day
from screens.office_screen import OfficeScreen
from screens.quality import bar, first_day
from screens.quality_work import choose_weeks, write_notice
from screens.text import cell
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import Column, Line
from screens.widgets.signed_lines import SignedLine, SignedLines, Weight
from secretariat.providers.quality import WEEKS_SHOWN, Found, QualityCard, quality_card
from secretariat.providers.quality_words import about_words, asked_words, found_words, reason_words, share_words
from secretariat.refusal import Message, Refusal

WEEK_BAR: Final = 22  # cells
FOUND_BAR: Final = 24
WEIGHTS: Final = {"fault": "×", "fail": "×", "review": "?", "returned": "!"}


class ProviderQualityScreen(OfficeScreen):
    """Figures, weeks, findings."""

    place = "provider_quality"
    AUTO_FOCUS: ClassVar[str | None] = "#found"
    DEFAULT_CSS = """
    ProviderQualityScreen #numbers { padding: 0 1; }
    ProviderQualityScreen #weeks { height: 7; margin: 1 0 0 0; }
    ProviderQualityScreen.-high #weeks { height: 15; }
    ProviderQualityScreen #found { height: 1fr; margin: 1 0 0 0; }
    """

    def __init__(self, number: str, weeks: int = WEEKS_SHOWN) -> None:
        super().__init__()
        self._number, self._weeks = number, weeks
        self._card: QualityCard | None = None

    def body(self) -> ComposeResult:
        """Figures, weeks, findings."""
        yield SignedLines(lines_id="numbers")
        yield LocalTable(
            [
                Column("week", self.words("screen_quality.week"), 8),
                Column("rows", self.words("screen_quality.rows"), 7, right=True),
                Column("rejected", self.words("screen_quality.rejected"), 8, right=True),
                Column("share", self.words("screen_quality.share"), 8, right=True),
                Column("returned", self.words("screen_quality.returned"), 9, right=True),
                Column("bar", self.words("screen_quality.work"), 0),
            ],
            table_id="weeks",
        )
        yield LocalTable(
            [
                Column("kind", self.words("screen_quality.kind"), 12),
                Column("about", self.words("screen_quality.about"), 20),
                Column("what", self.words("screen_quality.what"), 0),
                Column("count", self.words("screen_quality.count"), 8, right=True),
                Column("bar", "", FOUND_BAR, wide_only=True),
            ],
            table_id="found",
        )

    def heading(self) -> str:
        """Whose, and of which days."""
        if (card := self._card) is None:
            return self._number
        return f"{card.number}  {card.name}  {typed_day(card.span.first)}–{typed_day(card.span.last)}"

    def reload(self) -> None:
        """Asks again."""
        office, person, number, weeks = self.workplace.office, self.workplace.person, self._number, self._weeks
        self.ask("quality", lambda: quality_card(office, person, number, first_day(office, weeks)), self._show)

    def _show(self, answer: QualityCard | Refusal) -> None:
        weeks, found = self.query_one("#weeks", LocalTable), self.query_one("#found", LocalTable)
        if isinstance(answer, Refusal):
            found.empty = self.say(answer.message)
            found.show_all([])
            self.tell(answer)
            return
        self._card = answer
        self.query_one(SignedLines).show(self._numbers(answer))
        most = max(week.work for _, week in answer.weeks)
        weeks.show_all(
            [
                Line(
                    monday.isoformat(),
                    {
                        "week": cell(self.words("screen_quality.week_of", day=short_day(monday))),
                        "rows": cell(count(week.rows), right=True),
                        "rejected": cell(count(week.rejected), right=True),
                        "share": cell(share_words(week.rejected_share), right=True),
                        "returned": cell(count(week.returned), right=True),
                        "bar": cell(f"{bar(week.work, most, WEEK_BAR)} {count(week.work) if week.work else ''}", style="$accent"),
                    },
                )
                for monday, week in reversed(answer.weeks)
            ]
        )
        found.empty = self.words("screen_quality.none_found")
        found.show_all(list(self._lines(answer)))
        self.refresh_frame()

    def _numbers(self, card: QualityCard) -> list[SignedLine]:
        sent = card.sent
        counts = {"rejected": count(sent.rejected), "rows": count(sent.rows), "share": share_words(sent.rejected_share)}
        returned = {"returned": count(sent.returned), "accepted": count(sent.accepted), "share": share_words(sent.returned_share)}
        return [
            SignedLine(self.words("screen_quality.rejected"), self.words("screen_quality.rejected_of", **counts), *_weight(sent.rejected)),
            SignedLine(
                self.words("screen_quality.returned"), self.words("screen_quality.returned_of", **returned), *_weight(sent.returned)
            ),
        ]

    def _lines(self, card: QualityCard) -> Iterator[Line]:
        most = max([one.rows for one in (*card.faults, *card.checks)] + [one.items for one in card.returns], default=0)
        for one in card.faults:
            yield self._line(f"fault {one.field} {one.problem}", "fault", about_words(one, self.language), self._what(one), one.rows, most)
        programme = self.workplace.office.programme
        for asked in card.returns:
            about, what = asked_words(programme, asked, self.language), reason_words(programme, asked.reason, self.language)
            yield self._line(f"returned {asked.reason} {asked.field}", "returned", about, what, asked.items, most)
        for one in card.checks:
            key = f"{one.kind} {one.field} {one.problem}"
            yield self._line(key, one.kind, about_words(one, self.language), self._what(one), one.rows, most)

    def _what(self, found: Found) -> str:
        return found_words(found, self.language)

    def _line(self, key: str, kind: str, about: str, what: str, rows: int, most: int) -> Line:
        cells = {
            "kind": cell(f"{WEIGHTS[kind]} {self.words(f'screen_quality.kind_{kind}')}"),
            "about": cell(about),
            "what": cell(what),
            "count": cell(count(rows), right=True),
            "bar": cell(bar(rows, most, FOUND_BAR), style="$accent"),
        }
        return Line(key, cells)

    # what is done

    def reason_against(self, command: Command) -> Message | None:
        """Nothing was sent, so there is nothing to tell."""
        if (reason := super().reason_against(command)) is not None or command.name != "quality_notice":
            return reason
        card = self._card
        return None if card is not None and (card.sent.files or card.sent.returned) else Message("screen_quality.nothing_to_tell")

    def do_quality_weeks(self) -> None:
        """How many weeks are counted."""
        choose_weeks(self, self._weeks, self._choose)

    def _choose(self, weeks: int) -> None:
        self._weeks = weeks
        self.reload()

    def do_quality_notice(self) -> None:
        """The paper to the provider, as a file."""
        if (card := self._card) is None:
            return
        office, person, app = self.workplace.office, self.workplace.person, self.office_app
        places = app.file_places
        name = self.words("screen_quality.notice_file", number=card.number, day=f"{card.span.last:%Y%m%d}")

        def act(filled: Filled) -> Message | Refusal:
            path = places.chosen(filled["path"] or name)
            if isinstance(path, Refusal):
                return path
            if (refused := write_notice(office, person, card, path)) is not None:
                return refused
            app.hand_out(path)
            return Message("screen_quality.notice_written", {"path": str(path)})

        entries = (Entry("path", self.words("screen_quality.file"), str(places.documents() / name), longest=LONGEST_PATH),)
        title, explanation = self.words("screen_quality.notice"), self.words("screen_quality.notice_explained")
        self.app.push_screen(ActDialog(title, explanation, entries, act), self._told)

    def _told(self, said: Message | None) -> None:
        if said is not None:
            self.tell(said, "done")


def _weight(number: int) -> tuple[str, Weight]:
    return ("!", "warning") if number else ("✓", "done")
