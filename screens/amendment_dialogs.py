"""Changes from the review screen: entering one by hand, and what held on another day (時点照会)."""

from collections.abc import Mapping, Sequence
from typing import Final

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.form import Entry, FormDialog
from screens.formats import full_day, listed, typed_day
from screens.refusals import at_screen
from screens.review_words import read_day
from screens.widgets.signed_lines import SignedLine, SignedLines
from screens.workplace import Workplace
from secretariat.amendments.as_at import LIVING, Facts
from secretariat.amendments.fields import as_written
from secretariat.amendments.listing import AmendmentRow
from secretariat.amendments.reporting import Entered, amend
from secretariat.amendments.words import coming_words
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.clock import japan_day
from secretariat.intake.submission import Submission
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.screening.cards import show
from secretariat.screening.correction_items import HEADINGS
from secretariat.screening.explanation import CaseShown

# what is changed together, by the name of its words
GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "store_name": ("store_name", "store_name_kana"),
    "address": ("postal_code", "prefecture", "city", "street", "building"),
    "phone": ("phone",),
    "services": ("services",),
    "franchise": ("franchise", "chain_name"),
    "figures": ("capital_yen", "employees", "taxable_income_1", "taxable_income_2", "taxable_income_3", "annual_sales_yen"),
    "parent": ("parent_capital_yen", "parent_share_percent"),
    "industry": ("industry_class", "industry_detail"),
    "exclusion": ("exclusion", "excluded_goods"),
    "business": ("business_name", "business_name_kana", "representative", "business_postal_code", "business_address"),
    "contact": ("contact_name", "contact_email"),
    "kits": ("kit_postal_code", "kit_address", "kit_addressee", "kit_phone"),
    "other": ("store_kind", "store_url", "documents", "consent"),
}


def menu_choices(shown: CaseShown, rows: Sequence[AmendmentRow], workplace: Workplace) -> list[tuple[str, str, str | None]]:
    """Another day, what was reported so far, then what may be entered: (key, label, greyed because)."""
    words, language = workplace.words, workplace.language
    reason = None if shown.status in LIVING else words("screen_amendments.not_decided")
    if (refused := may(workplace.person.role, "amend")) is not None:
        reason = workplace.say(at_screen(refused))
    reports = [
        (
            row.number,
            words(
                "screen_amendments.report",
                number=row.number,
                kind=words(f"words.amendment_kind.{row.kind}"),
                day=full_day(row.from_on, language),
                status=words(f"words.amendment_status.{row.status}"),
            ),
            None,
        )
        for row in rows
    ]
    groups = [(name, words("screen_amendments.menu_change", group=words(f"screen_amendments.group.{name}")), reason) for name in GROUPS]
    return [("as-at", words("screen_amendments.menu_as_at"), None), *reports, *groups, ("end", words("screen_amendments.menu_end"), reason)]


def changing(number: str, group: str, says: Submission, workplace: Workplace) -> ActDialog:
    """Enters a change of the fields of a group; those that are left as they are do not belong to it."""
    office, person, words = workplace.office, workplace.person, workplace.words
    began = {field: as_written(field, getattr(says, field)) for field in GROUPS[group]}

    def act(filled: Filled) -> Message | Refusal:
        changes = [(field, filled[field]) for field, text in began.items() if filled[field] != text]
        return _said(amend(office, person, number, changes, filled.day("from"), filled["note"] or None))

    entries = (
        *(Entry(field, HEADINGS[field], text, longest=2000) for field, text in began.items()),
        DayEntry("from", words("screen_amendments.from_day"), typed_day(japan_day(office.clock.now()))),
        Entry("note", words("screen_amendments.note"), longest=NOTE_LENGTH),
    )
    title = words("screen_amendments.changing", group=words(f"screen_amendments.group.{group}"), number=number)
    return ActDialog(title, words("screen_amendments.changing_about"), entries, act)


def ending(number: str, workplace: Workplace) -> ActDialog:
    """Enters a cancellation."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Message | Refusal:
        return _said(amend(office, person, number, [], filled.day("from"), filled["note"] or None, cancellation=True))

    entries = (
        DayEntry("from", words("screen_amendments.end_day"), typed_day(japan_day(office.clock.now()))),
        Entry("note", words("screen_amendments.note"), longest=NOTE_LENGTH),
    )
    title = words("screen_amendments.ending", number=number)
    return ActDialog(title, words("screen_amendments.ending_about"), entries, act)


def _said(entered: Entered | Refusal) -> Message | Refusal:
    return entered if isinstance(entered, Refusal) else Message(f"amendments.entered_{entered.status}", {"number": entered.number})


class AsAtDialog(FormDialog[None]):
    """What held on a day that is typed; today at first."""

    DEFAULT_CSS = """
    AsAtDialog #facts { height: auto; max-height: 20; scrollbar-size-vertical: 1; }
    AsAtDialog.-low #facts { max-height: 12; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number

    def title_text(self) -> str:
        """The case."""
        return self.words("screen_amendments.as_at", number=self._number)

    def entries(self) -> tuple[Entry, ...]:
        """The day."""
        today = japan_day(self.workplace.office.clock.now())
        return (Entry("day", self.words("screen_amendments.day"), typed_day(today), longest=20),)

    def keys_text(self) -> str:
        """Enter asks, Esc leaves."""
        return self.words("screen_amendments.as_at_keys")

    def below(self) -> ComposeResult:
        """What held."""
        with VerticalScroll(id="facts", can_focus=False):
            yield SignedLines(lines_id="held")

    def on_mount(self) -> None:
        """Today's."""
        self.submit()

    def submit(self) -> None:
        """Asks for the day."""
        office, person, number = self.workplace.office, self.workplace.person, self._number
        day = read_day(self.value("day"), japan_day(office.clock.now()))
        if day is None:
            self.fault(Message("screen_act.day_unreadable", {"field": self.words("screen_amendments.day")}), "day")
            return
        self.ask("as-at", lambda: show(office, person, number, day), lambda answer: self.require(answer, self._show))

    def _show(self, shown: CaseShown) -> None:
        if shown.facts is not None:
            self.query_one("#held", SignedLines).show(facts_lines(shown.facts, self.workplace))


def facts_lines(facts: Facts, workplace: Workplace) -> list[SignedLine]:
    """What held on a day, and what was to come."""
    words, language, says = workplace.words, workplace.language, facts.submission
    status = words(f"words.application_status.{facts.status}") if facts.status else words("screen_amendments.not_arrived")
    address = f"{says.prefecture}{says.city}{says.street}" + (f" {says.building}" if says.building else "")
    key = "screen_review.subsidised" if facts.subsidised else "screen_review.unsubsidised"
    lines = [
        SignedLine(words("screen_amendments.day"), full_day(facts.day, language)),
        SignedLine(words("screen_amendments.status"), status),
        SignedLine(HEADINGS["store_name"], says.store_name),
        SignedLine(words("screen_amendments.group.address"), address),
        SignedLine(HEADINGS["phone"], as_written("phone", says.phone)),
        SignedLine(HEADINGS["business_name"], says.business_name),
        SignedLine(words("screen_review.rate"), words(key, rate=facts.return_rate) if facts.return_rate is not None else ""),
    ]
    for held in facts.services:
        key = "screen_amendments.since" if held.until is None else "screen_amendments.until"
        days = words(key, since=full_day(held.since, language), until=full_day(held.until, language))
        lines.append(SignedLine(words("screen_amendments.service"), f"{held.name}  {days}", "✓" if held.in_force else " "))
    if not facts.services:
        lines.append(SignedLine(words("screen_amendments.service"), listed(says.services, language)))
    lines += [SignedLine(words("screen_amendments.coming"), workplace.say(coming_words(change)), "+") for change in facts.coming]
    return lines
