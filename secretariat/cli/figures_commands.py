"""figures: the figures of the office, now or as at a past moment, and what is kept of ended days made anew."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.answers import padded
from secretariat.cli.invocation import Invocation
from secretariat.cli.progress import progress_line
from secretariat.clock import japan_text

if TYPE_CHECKING:
    from datetime import datetime

    from models.vocabulary import ApplicationStatus
    from secretariat.figures.office_figures import CallCounts, CutoffFigures, Group, OfficeFigures, Week

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command."""

    @program.command("figures", help=words("figures"))
    def figures(
        as_at: Annotated[str | None, typer.Option("--as-at", metavar="TIME", help=words("figures_as_at"))] = None,
        rebuild: Annotated[bool, typer.Option("--rebuild", help=words("figures_rebuild"))] = False,
    ) -> None:
        if rebuild:
            _rebuild(invocation)
        else:
            _tell(invocation, invocation.instant(as_at, "cli.as_at_unreadable") if as_at is not None else None)


def _tell(invocation: Invocation, as_at: "datetime | None") -> None:
    from secretariat.figures.office_figures import office_figures

    office, person = invocation.enter()
    found = invocation.require(office_figures(office, person, as_at))
    invocation.answer(_document(found), _lines(invocation, found))


def _rebuild(invocation: Invocation) -> None:
    from secretariat.figures.tallies import days_to_keep, drop_tallies, keep_tallies
    from secretariat.permissions import may

    office, person = invocation.enter()
    if refused := may(person.role, "rebuild-figures"):
        invocation.refused(refused)
    total = days_to_keep(office)
    drop_tallies(office, person)
    with progress_line(invocation) as tell:
        made = keep_tallies(office, person, lambda done: tell(done, total))
    key = "figures.not_kept" if office.rehearsal else "figures.rebuilt"
    invocation.answer({"days": made}, [invocation.words(key, days=made)])


def _document(found: "OfficeFigures") -> dict[str, object]:
    return {
        "as_at": japan_text(found.as_at),
        "now": found.is_now,
        "statuses": _by_name(found.statuses),
        "total": found.all.total,
        "waiting": found.all.waiting,
        "returned": found.all.returned,
        "decided": found.all.decided,
        "registered": found.all.registered,
        "overdue": found.overdue,
        "answers_overdue": found.answers_overdue,
        "ageing": [{"first": band.first, "last": band.last, "waiting": band.count} for band in found.ageing],
        "cutoffs": [_cutoff(one) for one in found.cutoffs],
        "providers": [{"number": group.number, "name": group.name, **_group(group)} for group in found.providers],
        "prefectures": [
            {"prefecture": group.key, **_group(group), "ageing": list(found.prefecture_ages.get(group.key, ()))}
            for group in found.prefectures
        ],
        "industries": [{"industry": group.key, **_group(group)} for group in found.industries],
        "kits": [
            {"kit": kit.value, "status": status.value, "count": number}
            for kit, by_status in found.kits.items()
            for status, number in by_status.items()
        ],
        "calls": _calls(found.calls),
        "today": _week(found.today),
        "weeks": [_week(week) for week in found.weeks],
    }


def _by_name(counted: "Mapping[ApplicationStatus, int]") -> dict[str, int]:
    return {status.value: number for status, number in counted.items()}


def _group(group: "Group") -> dict[str, int]:
    return {
        "total": group.total,
        "waiting": group.waiting,
        "returned": group.returned,
        "decided": group.decided,
        "registered": group.registered,
    }


def _cutoff(one: "CutoffFigures") -> dict[str, object]:
    return {
        "start_on": one.row.start_on.isoformat(),
        "cutoff_at": japan_text(one.row.cutoff_at),
        "received": one.received,
        "decided": one.decided,
        "open": one.open,
        "approved": one.approved,
        "registered": one.registered,
        "closed": one.closed,
        "forecast_missed": one.forecast_missed,
    }


def _calls(calls: "CallCounts") -> dict[str, object]:
    return {
        "today": calls.today,
        "week": calls.week,
        "complaints": calls.complaints,
        "by_category": [{"category": code, "count": number} for code, number in calls.by_category.items()],
        "waiting": calls.waiting,
        "overdue": calls.overdue,
    }


def _week(week: "Week") -> dict[str, object]:
    return {
        "from": week.monday.isoformat(),
        "received": week.received,
        "decided": week.decided,
        "sent_back": week.sent_back,
        "came_back": week.came_back,
        "registered": week.registered,
        "waiting": week.waiting,
        "returned": week.returned,
        "overdue": week.overdue,
    }


def _lines(invocation: Invocation, found: "OfficeFigures") -> Iterator[str]:
    from secretariat.figures.office_figures import most_waiting

    words, whole, today, week = invocation.words, found.all, found.today, found.weeks[-1]
    yield words("figures.as_at" if found.is_now else "figures.past", moment=found.as_at)
    yield words("figures.whole", total=whole.total, waiting=whole.waiting, returned=whole.returned, decided=whole.decided)
    yield words("figures.overdue", overdue=found.overdue)
    if found.answers_overdue is not None:
        yield words("figures.answers_overdue", count=found.answers_overdue)
    yield words("figures.today", received=today.received, decided=today.decided)
    yield words("figures.week", received=week.received, decided=week.decided)
    yield ""
    yield words("figures.ageing")
    for band in found.ageing:
        key = "screen_figures.days" if band.last is not None else "screen_figures.days_more"
        yield f"  {padded(words(key, first=band.first, last=band.last), 18)}{band.count:>10,}"
    yield ""
    yield words("figures.cutoffs")
    for one in found.cutoffs:
        if one.received:
            yield f"  {invocation.column(one.row.start_on)}{one.received:>12,}{one.decided:>10,}{one.open:>10,}"
    for key, groups in (("figures.providers", found.providers), ("figures.prefectures", found.prefectures)):
        if most := most_waiting(groups):  # JSON has all
            yield ""
            yield words(key)
            yield from (f"  {padded(group.name, 40)}{group.waiting:>10,}" for group in most)
