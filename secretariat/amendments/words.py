"""What comes of changes, in words."""

from secretariat.amendments.as_at import Coming
from secretariat.amendments.fields import as_written
from secretariat.amendments.listing import AmendmentShown
from secretariat.refusal import Message, Refusal
from secretariat.screening.correction_items import HEADINGS


def coming_words(change: Coming) -> Message:
    """A change that does not hold yet: what, to what, from when."""
    if change.rate is not None:
        return Message("amendments.coming_rate", {"rate": change.rate[0], "day": change.from_on, "number": change.amendment})
    field = change.field or ""
    values = {"field": HEADINGS[field], "value": as_written(field, change.value), "day": change.from_on, "number": change.amendment}
    return Message("amendments.coming", values)


def consequence_words(shown: AmendmentShown) -> list[Message]:
    """What accepting a report would do, or why it cannot be accepted now; what followed for the rate."""
    found = shown.consequence
    if found is None:
        if shown.rate is None:
            return []
        (rate, _), day = shown.rate
        return [Message("amendments.rate_from", {"rate": rate, "day": day})]
    if isinstance(found, Refusal):
        return [found.message]
    said: list[Message] = []
    if found.verdict != found.verdict_before:
        words = {"before": Message(f"words.verdict.{found.verdict_before}"), "after": Message(f"words.verdict.{found.verdict}")}
        said.append(Message("amendments.verdict_changes", words))
    if found.rate is not None:
        said.append(Message("amendments.rate_from", {"rate": found.rate[0], "day": found.rate_from}))
    if found.added:
        said.append(Message("amendments.services_added", {"services": found.added, "day": found.added_from}))
    if found.given_up:
        said.append(Message("amendments.services_given_up", {"services": found.given_up, "day": shown.row.from_on}))
    said += [Message("amendments.point", {"rule": Message(f"checks.rule.{rule}"), "found": explained}) for rule, explained in found.points]
    return said or [Message("amendments.nothing_follows")]
