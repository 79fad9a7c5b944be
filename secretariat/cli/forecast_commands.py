"""forecast."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.screening.forecast import Span
    from secretariat.screening.forecasting import OfficeForecast

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command."""

    @program.command("forecast", help=words("forecast"))
    def forecast(reviewers: Annotated[int, typer.Option("--reviewers", metavar="NUMBER", help=words("forecast_reviewers"))] = 0) -> None:
        from secretariat.screening.forecasting import office_forecast

        office, person = invocation.enter()
        found = invocation.require(office_forecast(office, person, reviewers))
        invocation.answer(_document(found), _lines(invocation, found))


def _document(found: "OfficeForecast") -> dict[str, object]:
    forecast = found.forecast
    return {
        "today": found.today.isoformat(),
        "reviewers": found.reviewers,
        "days": forecast.days,
        "open": forecast.open,
        "returned": found.returned,
        "blocked": found.blocked,
        "overdue": forecast.overdue,
        "decided_a_day": _span(forecast.decided),
        "joining_a_day": forecast.joining,
        "done_on": {
            name: day.isoformat() if day else None for name, day in zip(("early", "likely", "late"), forecast.done_on, strict=True)
        },
        "missed": _span(forecast.missed),
        "passed": _span(forecast.passed),
        "starts": [
            {
                "start_on": one.start_on.isoformat(),
                "closes_on": one.closes_on.isoformat(),
                "open": one.open,
                "to_come": one.to_come,
                "missed": _span(one.missed),
            }
            for one in forecast.starts
        ],
    }


def _span(span: "Span") -> dict[str, int]:
    return {"low": span.low, "likely": span.likely, "high": span.high}


def _lines(invocation: Invocation, found: "OfficeForecast") -> Iterator[str]:
    forecast = found.forecast
    decided = {"decided": forecast.decided.likely, "low": forecast.decided.low, "high": forecast.decided.high}
    if found.reviewers:
        yield invocation.words("forecast.reviewers", reviewers=found.reviewers)
    yield invocation.words("forecast.open", open=forecast.open, days=forecast.days, joining=forecast.joining, **decided)
    if not any(found.pace.decided):
        yield invocation.words("forecast.no_pace")
    elif not forecast.decided.high:
        yield invocation.words("forecast.nobody")
    elif forecast.open:
        early, likely, late = (_day(invocation, day) for day in forecast.done_on)
        yield invocation.words("forecast.done", early=early, likely=likely, late=late)
    else:
        yield invocation.words("forecast.nothing_open")
    for one in forecast.starts:
        counted = {"open": one.open, "to_come": one.to_come, **_span(one.missed)}
        yield invocation.words("forecast.missed", start=one.start_on, closes=one.closes_on, **counted)
    yield invocation.words("forecast.passed", overdue=forecast.overdue, **_span(forecast.passed))
    yield invocation.words("forecast.beside", returned=found.returned, blocked=found.blocked)


def _day(invocation: Invocation, day: date | None) -> object:
    return day if day is not None else invocation.words("forecast.not_soon")
