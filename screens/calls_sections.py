"""The figures of calls as lines: each opens the inquiries behind it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from rich.cells import cell_len

from models.vocabulary_inquiries import InquiryStatus, Verification
from screens.formats import count, day, moment, short_moment
from screens.inquiries import Chosen
from screens.inquiry_words import answer_name, category_name
from screens.quality import bar
from screens.text import padded, visible
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.paragraph import wrapped
from screens.widgets.signed_lines import WIDEST_LABEL, SignedLine
from screens.workplace import Workplace
from secretariat.callcentre.looks import UnusualLooks
from secretariat.inquiries.figures import CallFigures, OfOperator, RepeatCaller
from secretariat.inquiries.finding import InquiryFilter

NUMBER: Final = 6  # cells of a count
PROVIDERS: Final = 10
QUESTIONS: Final = 3
LEAST_BAR: Final = 8
WIDEST_BAR: Final = 40
BLOCK: Final = "▄"  # of half the height: bars of neighbouring lines stay apart
BESIDE_BAR: Final = 18  # cells of a line besides its label and its bar
BESIDE_NAME: Final = 12  # cells of a column besides the name that stands before a count: its edges, the cursor, the count
LEAST_NAME: Final = 20
INDENT: Final = "  "


@dataclass(frozen=True, slots=True)
class LooksOn:
    """What a person looked at on a day."""

    staff: str
    name: str
    day: date


Behind = Chosen | LooksOn
Lines = Iterator[ListedLine[Behind]]


@dataclass(frozen=True, slots=True)
class CallSections:
    """The figures for a width (cells of one column); `unusual` is None for whoever may not see it."""

    figures: CallFigures
    unusual: tuple[UnusualLooks, ...] | None
    workplace: Workplace
    width: int

    def columns(self) -> tuple[tuple[Section[Behind], ...], tuple[Section[Behind], ...]]:
        """What goes on now and when; what about, for whom."""
        words, figures = self.workplace.words, self.figures
        now = [Section(words("screen_calls.desks"), tuple(self._desks()), words("screen_calls.nothing_waits"))]
        now += [Section(words("screen_calls.all"), tuple(self._all()))]
        if self.unusual is not None:
            now.append(Section(words("screen_calls.unusual"), tuple(map(self._unusual, self.unusual)), words("screen_calls.all_usual")))
        none = words("screen_calls.no_calls")
        if figures.first != figures.last:
            now.append(Section(words("screen_calls.by_day"), tuple(self._days()), none))
        now.append(Section(words("screen_calls.by_hour"), tuple(self._hours()), none))
        about = (
            Section(words("screen_calls.by_category"), tuple(self._categories()), none),
            Section(words("screen_calls.by_operator"), tuple(map(self._operator, figures.operators)), none),
            Section(words("screen_calls.by_provider"), tuple(self._providers()), none),
            Section(words("screen_calls.repeat"), tuple(map(self._repeat, figures.repeat)), words("screen_calls.nobody_repeats")),
        )
        return tuple(now), about

    # what the lines open

    @property
    def _calls(self) -> InquiryFilter:
        return InquiryFilter(first=self.figures.first, last=self.figures.last, calls_only=True)

    # the sections

    def _all(self) -> Lines:
        words, whole, calls = self.workplace.words, self.figures.all, self._calls
        key = "screen_calls.before_day" if self.figures.first == self.figures.last else "screen_calls.before_week"
        before = words(key, count=count(self.figures.before.calls))
        yield self._counted(words("screen_calls.calls"), whole.calls, calls, before)
        share = whole.at_once_share
        at_once = replace(calls, statuses=(InquiryStatus.CLOSED,), passed_on=False)
        yield self._counted(words("screen_calls.at_once"), whole.at_once, at_once, f"{share:.0f}%" if share is not None else "")
        yield self._counted(words("screen_calls.passed_on"), whole.passed_on, replace(calls, passed_on=True))
        if whole.mean is not None:
            longest = words("screen_calls.longest", took=self._took(whole.longest))
            yield ListedLine(
                SignedLine(words("screen_calls.mean"), f"{self._took(whole.mean):>{NUMBER}}  {longest}"),
                Chosen(calls, named=words("screen_calls.calls")),
            )
        failed = replace(calls, verification=Verification.FAILED)
        verified = replace(calls, verification=Verification.VERIFIED)
        yield self._counted(words("screen_calls.verified"), whole.verified, verified)
        yield self._counted(words("screen_calls.failed"), whole.failed, failed)
        yield self._counted(words("screen_calls.complaints"), whole.complaints, replace(calls, complaint=True), sign="!")
        yield self._counted(words("screen_calls.misconduct"), whole.misconduct, replace(calls, misconduct=True), sign="!")
        yield self._counted(words("screen_calls.dropped"), self.figures.tally.dropped, replace(calls, calls_only=False))

    def _counted(self, label: str, number: int, wanted: InquiryFilter, more: str = "", sign: str = "") -> ListedLine[Behind]:
        warns = bool(sign) and number > 0
        line = SignedLine(label, f"{count(number):>{NUMBER}}  {more}".rstrip(), sign if warns else "", "warning" if warns else "plain")
        return ListedLine(line, Chosen(wanted, named=label))

    def _took(self, seconds: float) -> str:
        minutes, rest = divmod(round(seconds), 60)
        return f"{minutes}:{rest:02}"

    def _desks(self) -> Lines:
        words = self.workplace.words
        for desk in self.figures.desks:
            name = words(f"words.desk.{desk.desk.value}")
            said = f"{count(desk.waiting):>{NUMBER}}"
            if desk.overdue:
                said += "  " + words("screen_calls.of_them_overdue", count=count(desk.overdue))
            if desk.oldest_due is not None:
                said += "  " + words("screen_calls.oldest", due=short_moment(desk.oldest_due))
            line = SignedLine(name, said, *(("!!", "error") if desk.overdue else ("", "plain")))
            yield ListedLine(line, Chosen(InquiryFilter(desk=desk.desk), named=words("screen_calls.at_desk", value=name)))

    def _unusual(self, one: UnusualLooks) -> ListedLine[Behind]:
        said = self.workplace.words("screen_calls.looks", cards=one.cards, without=one.without_call)
        if one.unmasked:
            said += "  " + self.workplace.words("screen_calls.unmasked", count=one.unmasked)
        line = SignedLine(one.name, f"{day(one.day, self.workplace.language)}  {said}", "!", "warning")
        return ListedLine(line, LooksOn(one.staff, one.name, one.day))

    def _days(self) -> Lines:
        calls, language = self.workplace.words("screen_calls.calls"), self.workplace.language
        by_day = self.figures.tally.by_day(self.figures.first, self.figures.last).items()
        yield from self._bars((day(on, language), calls, number, replace(self._calls, first=on, last=on)) for on, number in by_day)

    def _hours(self) -> Lines:
        words, by_hour = self.workplace.words, self.figures.tally.by_hour.items()
        named = ((words("screen_calls.hour", hour=hour), hour, number) for hour, number in by_hour)
        yield from self._bars((label, label, number, replace(self._calls, hour=hour)) for label, hour, number in named)

    def _categories(self) -> Lines:
        named = ((category_name(code, self.workplace), code, number) for code, number in self.figures.tally.by_category.items())
        yield from self._bars((label, label, number, replace(self._calls, category=code)) for label, code, number in named)

    def _bars(self, counted: Iterable[tuple[str, str, int, InquiryFilter]]) -> Lines:
        """A line for each label, what its list is called, its count and what it opens; all bars on one scale."""
        lines = tuple(counted)
        most = max((number for _, _, number, _ in lines), default=0)
        labels = min(WIDEST_LABEL, max((cell_len(label) for label, *_ in lines), default=0))
        room = max(LEAST_BAR, min(WIDEST_BAR, self.width - labels - BESIDE_BAR))
        for label, named, number, wanted in lines:
            said = f"{count(number):>{NUMBER}}  {bar(number, most, room, BLOCK)}".rstrip()
            yield ListedLine(SignedLine(label, said), Chosen(wanted, named=named))

    def _operator(self, one: OfOperator) -> ListedLine[Behind]:
        words, part = self.workplace.words, one.part
        said = f"{count(part.calls):>{NUMBER}}"
        if part.mean is not None:
            said += "  " + words("screen_calls.mean_of", took=self._took(part.mean))
        if one.waiting:
            said += "  " + words("screen_calls.waiting_of", count=count(one.waiting))
        return ListedLine(SignedLine(one.name, said), Chosen(replace(self._calls, operator=one.login), named=one.name))

    def _providers(self) -> Lines:
        asked = tuple(self._asked())
        room = max(LEAST_NAME, self.width - BESIDE_NAME)
        names = min(room, max((cell_len(indent + visible(name)) for indent, name, *_ in asked), default=0))
        for indent, name, number, chosen in asked:
            first, *more = (indent + part for part in wrapped(visible(name), names - len(indent)))
            said = f"{padded(first, names)}  {count(number):>{NUMBER}}"
            yield ListedLine(SignedLine("", "\n".join((said, *more)), weight="muted" if indent else "plain"), chosen)

    def _asked(self) -> Iterator[tuple[str, str, int, Chosen]]:
        """Providers, each with what is asked most about it further in: how often, and what it opens."""
        words = self.workplace.words
        for asked in self.figures.providers[:PROVIDERS]:
            wanted = replace(self._calls, provider=asked.number) if asked.number else replace(self._calls, no_store=True)
            name = asked.name or words("screen_calls.no_provider")
            yield "", name, asked.part.calls, Chosen(wanted, named=name)
            for category, faq, number in asked.questions[:QUESTIONS]:
                question = answer_name(faq, self.workplace) if faq else category_name(category, self.workplace)
                yield INDENT, question, number, Chosen(replace(wanted, category=category, faq=faq), named=f"{name} · {question}")

    def _repeat(self, one: RepeatCaller) -> ListedLine[Behind]:
        words, rules = self.workplace.words, self.workplace.office.programme.callcentre
        name = one.store_name or one.phone or ""
        said = f"{count(one.calls):>{NUMBER}}  {words('screen_calls.latest', at=moment(one.last_at, self.workplace.language))}"
        if one.complaints:
            said += "  " + words("screen_calls.of_them_complaints", count=count(one.complaints))
        first = self.figures.last - timedelta(days=rules.repeat_days - 1)
        wanted = InquiryFilter(first=first, last=self.figures.last, calls_only=True)
        wanted = replace(wanted, store=one.store_number) if one.store_number else replace(wanted, of_caller=one.number)
        return ListedLine(SignedLine(name, said, *(("!", "warning") if one.complaints else ("", "plain"))), Chosen(wanted, named=name))
