"""The blocks of the managers' screen: what is counted, how it is called, and the list behind each number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from models.vocabulary import ApplicationStatus as A
from models.vocabulary_inquiries import InquiryStatus
from models.vocabulary_kits import Kit, ShipmentStatus
from screens.figures_behind import Behind, Figure, GroupKind, group_figures, group_name, listed, moved, waiting
from screens.figures_rows import Row, block, heights
from screens.formats import count, day, short_day
from screens.inquiries import Chosen, View
from screens.inquiry_words import category_name
from screens.parcel_words import kit_name
from screens.queue_views import DECIDED, EVERY
from screens.widgets.line_list import Section
from screens.widgets.signed_lines import Weight
from screens.workplace import Workplace
from secretariat.casework.process import OPEN, UNDECIDED
from secretariat.casework.waiting_corrections import Lateness
from secretariat.clock import japan_day, japan_day_end
from secretariat.figures.office_figures import CutoffFigures, Group, OfficeFigures, Week, most_waiting
from secretariat.inquiries.finding import InquiryFilter
from secretariat.kits.listing import ParcelFilter
from secretariat.screening.queue_view import Moved, QueueView

COMING: Final = 3  # start days that are shown before anything has come in for them
OVER: Final = 2  # start days that are shown although nothing of them is left
CATEGORIES: Final = 6
FLOWS: Final[Mapping[Moved, str]] = {
    Moved.RECEIVED: "screen_figures.received",
    Moved.DECIDED: "screen_figures.decided",
    Moved.SENT_BACK: "screen_figures.sent_back",
    Moved.CAME_BACK: "screen_figures.came_back",
    Moved.REGISTERED: "screen_figures.registered_then",
}
A_DAY: Final = timedelta(days=1)
A_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class FigureBlocks:
    """The blocks for a width (cells of one column). `rows`: those that were laid out, by what they are about."""

    figures: OfficeFigures
    workplace: Workplace
    width: int
    rows: dict[str, Row] = field(default_factory=dict)

    def columns(self, number: int) -> tuple[tuple[Section[str], ...], ...]:
        """The blocks in so many columns, 1 to 3."""
        now, cutoffs, ageing = (
            self._block("now", self._now()),
            self._block("cutoffs", self._cutoffs()),
            self._block("ageing", self._ageing()),
        )
        trend, weeks = self._block("trend", self._trend()), self._block("weeks", self._weeks())
        groups = tuple(self._block(kind.value, self._groups(kind)) for kind in GroupKind)
        rest = (
            self._block("corrections", self._corrections()),
            self._block("kits", self._kits(), "screen_figures.nothing_kits"),
            self._block("calls", self._calls()),
        )
        if number == 1:
            return ((now, cutoffs, ageing, trend, *groups, *rest, weeks),)
        if number == 2:
            return ((now, cutoffs, ageing, *rest), (trend, *groups, weeks))
        return ((now, ageing, *rest), (cutoffs, trend, weeks), groups)

    def _block(self, name: str, rows: Iterable[Row], nothing: str = "screen_figures.nothing") -> Section[str]:
        found = tuple(rows)
        self.rows.update({row.key: row for row in found})
        words = self.workplace.words
        return block(words(f"screen_figures.block_{name}", weeks=len(self.figures.weeks)), found, words(nothing), self.width)

    @property
    def _today(self) -> date:
        return japan_day(self.figures.as_at)

    def _one(self, key: str, name: str, number: int | None, behind: Behind, sign: str = "") -> Row:
        label, warns = self.workplace.words(name), bool(sign) and bool(number)
        weight: Weight = "plain" if not warns else "error" if sign == "!!" else "warning"
        return Row(key, label, (number,), (Figure(label, number, behind),), sign=sign if warns else "", weight=weight)

    # where applications stand

    def _now(self) -> Iterator[Row]:
        words, one, today = self.workplace.words, self.figures, self._today
        label = words("screen_figures.waiting")
        of_status = [(words(f"words.application_status.{status}"), one.statuses[status], status) for status in OPEN]
        figures = [Figure(label, one.all.waiting, waiting(QueueView()))]
        figures += [Figure(name, number, waiting(QueueView(statuses=(status,)))) for name, number, status in of_status]
        more = tuple(f"{name} {count(number)}" for name, number, _ in of_status)
        yield Row("waiting", label, (one.all.waiting,), tuple(figures), more=more)
        yield self._one("overdue", "screen_figures.overdue", one.overdue, Behind("overdue"), "!!")
        yield self._one("returned", "screen_figures.returned", one.all.returned, Behind("corrections"))
        yield self._one("answers", "screen_figures.answers_overdue", one.answers_overdue, Behind("corrections", (Lateness.OVERDUE,)), "!")
        week = one.weeks[-1]
        yield self._moved_row("day", "screen_figures.decided_today", one.today, today, Moved.DECIDED, Moved.RECEIVED, Moved.REGISTERED)
        yield self._moved_row("week", "screen_figures.decided_week", week, week.monday, Moved.DECIDED, Moved.RECEIVED, Moved.REGISTERED)
        yield self._one("approved", "screen_figures.approved", one.statuses[A.APPROVED], listed((A.APPROVED,)))
        yield self._one("registered", "screen_figures.registered", one.all.registered, listed((A.REGISTERED,)))
        yield self._one("all", "screen_figures.total", one.all.total, listed(EVERY))

    def _corrections(self) -> Iterator[Row]:
        one, week = self.figures, self.figures.weeks[-1]
        yield self._moved_row("back-day", "screen_figures.sent_back_today", one.today, self._today, Moved.SENT_BACK, Moved.CAME_BACK)
        yield self._moved_row("back-week", "screen_figures.sent_back_week", week, week.monday, Moved.SENT_BACK, Moved.CAME_BACK)

    def _moved_row(self, key: str, label: str, span: Week, first: date, *kinds: Moved) -> Row:
        """What moved since a day; the first kind is the row's number, the others stand beside it."""
        figures = self._flows(span, first, self._today, kinds)
        main, *others = figures
        more = tuple(f"{other.label} {count(other.number or 0)}" for other in others)
        return Row(key, self.workplace.words(label), (main.number,), figures, more=more)

    def _flows(self, span: Week, first: date, last: date, kinds: Iterable[Moved]) -> tuple[Figure, ...]:
        is_over = self.figures.as_at >= japan_day_end(last)
        numbers = {
            Moved.RECEIVED: span.received,
            Moved.DECIDED: span.decided,
            Moved.SENT_BACK: span.sent_back,
            Moved.CAME_BACK: span.came_back,
            Moved.REGISTERED: span.registered,
        }
        words = self.workplace.words
        return tuple(Figure(words(FLOWS[kind]), numbers[kind], moved(kind, first, last, lasts=is_over)) for kind in kinds)

    def _ageing(self) -> Iterator[Row]:
        words, today = self.workplace.words, self._today
        for band in self.figures.ageing:
            label = words("screen_figures.days" if band.last is not None else "screen_figures.days_more", first=band.first, last=band.last)
            oldest = today - timedelta(days=band.last) if band.last is not None else None
            view = QueueView(received_from=oldest, received_to=today - timedelta(days=band.first), sort="received")
            yield Row(f"age-{band.first}", label, (band.count,), (Figure(label, band.count, waiting(view)),), size=band.count)

    def _cutoffs(self) -> Iterator[Row]:
        words, language = self.workplace.words, self.workplace.language
        for one in shown_cutoffs(self.figures.cutoffs, self._today):
            view, label = QueueView(start_on=one.row.start_on), day(one.row.start_on, language)
            figures = [
                Figure(words("screen_figures.open"), one.open, listed(UNDECIDED, view)),
                Figure(words("screen_figures.decided"), one.decided, listed(DECIDED, view)),
                Figure(words("screen_figures.approved"), one.approved, listed((A.APPROVED,), view)),
                Figure(words("screen_figures.registered"), one.registered, listed((A.REGISTERED,), view)),
                Figure(words("screen_figures.in"), one.received, listed(EVERY, view)),
            ]
            if one.forecast_missed is not None:
                figures.append(Figure(words("screen_figures.missed"), one.forecast_missed, Behind("forecast")))
            key = f"start-{one.row.start_on}"
            numbers = (one.received, one.decided, one.open)
            misses = one.forecast_missed if not one.closed else None
            end = words("screen_figures.closed") if one.closed else words("screen_figures.misses", count=count(misses)) if misses else ""
            weight: Weight = "warning" if misses else "plain"
            yield Row(key, label, numbers, tuple(figures), one.received, one.decided, end=end, sign="!" if misses else "", weight=weight)
        whole = words("screen_figures.all_cutoffs")
        totals = (sum(one.received for one in self.figures.cutoffs), sum(one.decided for one in self.figures.cutoffs))
        figure = Figure(whole, None, Behind("cutoffs", lasts=True))
        yield Row("cutoffs", whole, (*totals, totals[0] - totals[1]), (figure,))

    # groups

    def _groups(self, kind: GroupKind) -> Iterator[Row]:
        groups = groups_of(self.figures, kind)
        for group in groups if kind is GroupKind.INDUSTRY else most_waiting(groups):
            name = group_name(kind, group, self.workplace)
            figures = group_figures(kind, group, self.workplace)
            yield Row(f"{kind}-{group.key}", name, (group.waiting,), figures, size=group.waiting)
        if groups and kind is not GroupKind.INDUSTRY:
            label = self.workplace.words("screen_figures.all_groups", count=count(len(groups)))
            given = (kind, None if self.figures.is_now else self.figures.as_at)
            figure = Figure(label, None, Behind("figure_groups", given, lasts=True))
            yield Row(f"{kind}-all", label, (sum(group.waiting for group in groups),), (figure,))

    # parcels and calls

    def _kits(self) -> Iterator[Row]:
        words = self.workplace.words
        for status in ShipmentStatus:
            by_kit = {kit: self.figures.kits.get(kit, {}).get(status, 0) for kit in Kit}
            label, number = words(f"words.shipment_status.{status}"), sum(by_kit.values())
            if not number:
                continue
            whole = Figure(kit_name(None, self.workplace), number, Behind("parcels", (ParcelFilter(status=status),)))
            of_kits = [
                Figure(kit_name(kit, self.workplace), one, Behind("parcels", (ParcelFilter(status=status, kit=kit),)))
                for kit, one in by_kit.items()
                if one
            ]
            more = tuple(f"{figure.label} {count(figure.number or 0)}" for figure in of_kits)
            yield Row(f"kit-{status}", label, (number,), (whole, *of_kits), more=more)

    def _calls(self) -> Iterator[Row]:
        words, calls, today = self.workplace.words, self.figures.calls, self._today
        monday = today - timedelta(days=today.weekday())
        of_week = InquiryFilter(first=monday, last=today, calls_only=True)
        yield self._call(
            "calls-day", words("screen_figures.calls_today"), calls.today, InquiryFilter(first=today, last=today, calls_only=True)
        )
        yield self._call("calls-week", words("screen_figures.calls_week"), calls.week, of_week)
        yield self._call("complaints", words("screen_figures.complaints"), calls.complaints, _complaints(of_week))
        yield self._one(
            "follow-ups",
            "screen_figures.follow_ups",
            calls.waiting,
            Behind("inquiries", (View.TO_DO, _named_open(words("screen_figures.follow_ups")))),
        )
        yield self._one(
            "follow-ups-overdue", "screen_figures.follow_ups_overdue", calls.overdue, Behind("inquiries", (View.OVERDUE,)), "!!"
        )
        for code, number in list(calls.by_category.items())[:CATEGORIES]:
            wanted = InquiryFilter(first=monday, last=today, calls_only=True, category=code)
            yield self._call(f"category-{code}", category_name(code, self.workplace), number, wanted)

    def _call(self, key: str, label: str, number: int, wanted: InquiryFilter) -> Row:
        behind = Behind("inquiries", (View.ALL, Chosen(wanted, named=label)))
        return Row(key, label, (number,), (Figure(label, number, behind),))

    # the weeks

    def _trend(self) -> Iterator[Row]:
        words, weeks = self.workplace.words, self.figures.weeks
        flows = self._flows(weeks[-1], weeks[-1].monday, self._today, (Moved.RECEIVED, Moved.DECIDED))
        now = Figure(words("screen_figures.waiting"), weeks[-1].waiting, waiting(QueueView()))
        series = ([week.received for week in weeks], [week.decided for week in weeks], [week.waiting for week in weeks])
        for figure, values in zip((*flows, now), series, strict=True):
            most = words("screen_figures.most", count=count(max(values)))
            yield Row(f"trend-{figure.label}", figure.label, (values[-1],), (figure,), more=(heights(values), most))

    def _weeks(self) -> Iterator[Row]:
        words, weeks = self.workplace.words, self.figures.weeks
        last, begun = weeks[-1], next((place for place, week in enumerate(weeks) if week.received or week.waiting), len(weeks) - 1)
        for week in reversed(weeks[begun:]):
            sunday = min(week.monday + A_WEEK - A_DAY, self._today)
            label = words("screen_figures.week_of", monday=short_day(week.monday))
            figures = self._flows(week, week.monday, sunday, FLOWS)
            if week is not last:
                label_then = words("screen_figures.as_it_was", day=short_day(sunday))
                figures = (*figures, Figure(label_then, None, moment=japan_day_end(sunday)))
            yield Row(f"week-{week.monday}", label, (week.received, week.decided, week.waiting), figures, size=week.waiting)


def shown_cutoffs(cutoffs: Sequence[CutoffFigures], today: date) -> tuple[CutoffFigures, ...]:
    """The start days that matter: all with something undecided, besides the last ones that are over and the next ones to come."""
    over = [one for one in cutoffs if one.received and (one.closed or one.row.start_on <= today)][-OVER:]
    coming = [one for one in cutoffs if not one.received and not one.closed and one.row.start_on > today][:COMING]
    ahead = [one for one in cutoffs if one.received and not one.closed and one.row.start_on > today]
    return tuple(one for one in cutoffs if one.open or one in over or one in coming or one in ahead)


def groups_of(figures: OfficeFigures, kind: GroupKind) -> tuple[Group, ...]:
    """The groups of a kind."""
    return {GroupKind.PROVIDER: figures.providers, GroupKind.PREFECTURE: figures.prefectures, GroupKind.INDUSTRY: figures.industries}[kind]


def _complaints(wanted: InquiryFilter) -> InquiryFilter:
    return InquiryFilter(first=wanted.first, last=wanted.last, calls_only=True, complaint=True)


def _named_open(name: str) -> Chosen:
    return Chosen(InquiryFilter(statuses=(InquiryStatus.WAITING, InquiryStatus.ANSWERED)), named=name)
