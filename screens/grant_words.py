"""What the screen of a grant shows: where it stands and what comes next, the lines of cost, how the sums come about, its history."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from models.vocabulary_providers import GrantStatus
from screens.formats import yen
from screens.provider_words import GRANTS, OUTCOMES, Subject, Teller
from screens.refusals import at_screen
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine
from secretariat.grants.card import CostLine, GrantCard
from secretariat.grants.work import GrantWork
from secretariat.screening.explanation import HistoryLine

Sections = Sequence[Section[Subject]]
NEXT: Final[Mapping[str, str]] = {
    GrantStatus.RECEIVED: "grant",
    GrantStatus.IN_REVIEW: "grant",
    GrantStatus.GRANTED: "report",
    GrantStatus.REPORTED: "settle-grant",
    GrantStatus.SETTLED: "pay",
}
"""The command that leads on from a status."""


def label(teller: Teller, name: str) -> str:
    """A label of the grant's screen."""
    return teller.words(f"screen_grant.label.{name}")


def sections(work: GrantWork, teller: Teller) -> Sections:
    """All of it, what is worked on first."""
    card = work.card
    standing = tuple(ListedLine[Subject](line) for line in _standing(card, teller))
    lines = [ListedLine[Subject](_cost(line, teller), ("cost", str(line.place))) for line in card.lines]
    sums = [ListedLine[Subject](SignedLine("", teller.say(step))) for step in card.steps]
    before = (None, *(entry.to_status for entry in card.history))
    history = [ListedLine[Subject](_history(entry, teller, was)) for entry, was in zip(card.history, before, strict=False)]
    return (
        Section(label(teller, "standing"), (*_next(work, teller), ListedLine(_provider(card, teller), ("provider",)), *standing)),
        Section(label(teller, "lines"), lines),
        Section(label(teller, "sums"), sums, teller.words("screen_grant.no_sums")),
        Section(label(teller, "history"), history[::-1]),
    )


def _next(work: GrantWork, teller: Teller) -> Iterator[ListedLine[Subject]]:
    """What comes next, or what is against it for this person."""
    sign, weight = GRANTS[work.card.status]
    yield ListedLine(SignedLine(label(teller, "status"), teller.code("grant_status", work.card.status), sign, weight))
    if (command := NEXT.get(work.card.status)) is not None:
        refusal = work.refusals.get(command)
        said = teller.say(at_screen(refusal)) if refusal else teller.words(f"screen_grant.next.{command}")
        signed = SignedLine(label(teller, "next"), said, *(("…", "muted") if refusal else ("→", "plain")))
        yield ListedLine(signed, ("next",))


def _provider(card: GrantCard, teller: Teller) -> SignedLine:
    return SignedLine(label(teller, "provider"), f"{card.provider_number}  {card.provider_name}")


def _standing(card: GrantCard, teller: Teller) -> Iterator[SignedLine]:
    yield SignedLine(label(teller, "project"), card.project)
    yield SignedLine(label(teller, "received"), teller.at(card.received_at))
    if card.granted_yen is not None:
        yield SignedLine(label(teller, "granted"), f"{yen(card.granted_yen, teller.language)}  {teller.on(card.decided_on)}")
    if card.conditions is not None:
        yield SignedLine(label(teller, "conditions"), card.conditions)
    if card.reported_on is not None:
        yield SignedLine(label(teller, "reported"), teller.on(card.reported_on))
    if card.settled_yen is not None:
        yield SignedLine(label(teller, "settled"), f"{yen(card.settled_yen, teller.language)}  {teller.on(card.settled_on)}")
    if card.paid_on is not None:
        yield SignedLine(label(teller, "paid"), teller.on(card.paid_on))


def cost_name(line: CostLine, teller: Teller) -> str:
    """A line by its place and kind."""
    return f"{line.place}  {line.label.ja if teller.language == 'ja' else line.label.en}"


def cost_text(line: CostLine, teller: Teller) -> str:
    """What it is for, as planned and as reported."""
    said = [line.wording, teller.words("screen_grant.planned", yen=yen(line.planned_yen, teller.language), day=teller.on(line.begins_on))]
    if line.reported_yen is not None:
        said.append(teller.words("screen_grant.reported", yen=yen(line.reported_yen, teller.language), day=teller.on(line.began_on)))
    return "\n".join(said)


def _cost(line: CostLine, teller: Teller) -> SignedLine:
    """With the judgement that counts now, why the line counts less, and the note."""
    outcome = line.reported_outcome or line.outcome
    said = [cost_text(line, teller), *(teller.say(remark) for remark in line.remarks)]
    said += [teller.words("screen_grant.noted", note=line.note)] if line.note else []
    return SignedLine(cost_name(line, teller), "\n".join(said), *OUTCOMES[outcome], end=teller.words(f"screen_grant.outcome.{outcome}"))


def _history(entry: HistoryLine, teller: Teller, before: str | None) -> SignedLine:
    said = [teller.code("action", entry.action)]
    if isinstance(place := entry.payload.get("place"), int):
        said.append(teller.words("screen_grant.of_line", place=place))
    if isinstance(outcome := entry.payload.get("outcome"), str):
        said.append(teller.words(f"screen_grant.outcome.{outcome}"))
    text = " · ".join(said)
    if entry.to_status is not None and entry.to_status != before:
        text += f" → {teller.code('grant_status', entry.to_status)}"
    return SignedLine(teller.at(entry.at), f"{text}\n{entry.note}" if entry.note else text, end=entry.staff_name or entry.staff)
