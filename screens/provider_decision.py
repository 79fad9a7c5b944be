"""Deciding on a provider: what follows, reasons, days, and the letter as it will read, then Enter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from screens.formats import full_day
from screens.provider_words import OUTCOMES
from screens.reasoned_dialog import INCOMPLETE, DayField, Draft, ReasonedDialog
from screens.refusals import at_screen
from screens.review_words import read_day
from screens.widgets.signed_lines import SignedLine, Weight
from secretariat.casework.choices import ReasonChoice, reasons_for
from secretariat.clock import japan_day
from secretariat.providers.decisions import Foresight, ProviderDecision, ProviderWork, decide, foresee_decision
from secretariat.providers.merging import MergerPreview
from secretariat.refusal import Message, Refusal

FROM, UNTIL = "from_day", "until"
SERVICES_NAMED: Final = 5
# the days that a decision takes, with their labels
DAYS: Final[Mapping[str, Mapping[str, str]]] = {
    "suspend": {FROM: "screen_provider.label.suspend_from", UNTIL: "screen_provider.label.suspend_until"},
    "cancel": {FROM: "screen_provider.label.cancel_from"},
    "merge": {FROM: "screen_provider.label.merge_from"},
}


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a decision: done, as `message` says, or refused."""

    message: Message | None = None
    refusal: Refusal | None = None


class ProviderDecisionDialog(ReasonedDialog[Decided]):
    """One decision on one provider; `into`: number and name of the one that it becomes part of."""

    def __init__(self, work: ProviderWork, command: str, draft: Draft, into: tuple[str, str] | None = None) -> None:
        super().__init__(draft)
        self._into = into
        self._dossier, self._command = work.dossier, command
        self._foreseen: ProviderDecision | None = None  # what is shown

    def title_text(self) -> str:
        """The decision and the provider."""
        into = f" → {self._into[0]}  {self._into[1]}" if self._into else ""
        return f"{self.words(f'screen_provider.decision.{self._command}')}  {self._dossier.number}  {self._dossier.name}{into}"

    def known_reasons(self) -> Sequence[ReasonChoice]:
        """Those of the command."""
        return reasons_for(self.workplace.office.programme, self._command, "provider")

    def day_fields(self) -> Sequence[DayField]:
        """A suspension has two days, a cancellation one."""
        return [DayField(name, self.words(label)) for name, label in DAYS.get(self._command, {}).items()]

    def _unreadable(self) -> str | None:
        """The name of a field in which no day can be read."""
        today = japan_day(self.workplace.office.clock.now())
        typed = {name: self.draft.days.get(name, "").strip() for name in DAYS.get(self._command, ())}
        return next((name for name, text in typed.items() if text and read_day(text, today) is None), None)

    def decision(self) -> ProviderDecision:
        """As it was filled in so far."""
        today = japan_day(self.workplace.office.clock.now())
        days = {name: read_day(self.draft.days.get(name, ""), today) for name in DAYS.get(self._command, ())}
        return ProviderDecision(
            self._command, self.ticked, self.note, days.get(FROM), days.get(UNTIL), self._into[0] if self._into else None
        )

    def look(self) -> None:
        """Asks what would follow now."""
        office, person, number, decision = self.workplace.office, self.workplace.person, self._dossier.number, self.decision()
        self.ask("foresight", lambda: foresee_decision(office, person, number, decision), lambda found: self._show(found, decision))

    def _show(self, found: Foresight | Refusal, decision: ProviderDecision) -> None:
        self._foreseen = decision
        letter = None if isinstance(found, Refusal) else found.letter
        self.show_foresight(self._follows(found, decision), letter)

    def _follows(self, found: Foresight | Refusal, decision: ProviderDecision) -> list[SignedLine]:
        words, today = self.words, japan_day(self.workplace.office.clock.now())
        refusal = found if isinstance(found, Refusal) else found.refusal
        if refusal is not None:
            given: tuple[str, Weight] = ("…", "muted") if refusal.code in INCOMPLETE else ("×", "error")
            return [SignedLine(words("screen_review.still"), self.say(at_screen(refusal)), *given)]
        if isinstance(found, Refusal):
            return []
        target = words(f"words.provider_status.{found.target}")
        if self._command in DAYS:
            target += f"  {self._days(decision, today)}"
        lines = [SignedLine(words("screen_review.then"), target, "→")]
        if self._command == "approve":
            lines += self._registered()
        if found.merger is not None:
            lines += self._goes_over(found.merger)
        if self._command in {"suspend", "cancel"}:
            lines.append(SignedLine(words("screen_provider.label.then"), words("screen_provider.look_at_dependents"), "!", "warning"))
        return lines

    def _days(self, decision: ProviderDecision, today: date) -> str:
        begins = full_day(decision.from_day or today, self.language)
        if self._command in {"cancel", "merge"}:
            return self.words("screen_provider.since", day=begins)
        until = full_day(decision.until, self.language) if decision.until else ""
        return self.words("screen_provider.planned_end" if until else "screen_provider.until_lifted", days=f"{begins} – {until}".rstrip())

    def _goes_over(self, merger: MergerPreview) -> Iterator[SignedLine]:
        """What the other provider carries on; the applications follow by a measure, which comes next."""
        words = self.words
        for before, after in merger.services[:SERVICES_NAMED]:
            yield SignedLine(words("screen_provider.label.service"), before if before == after else f"{before} → {after}", "→")
        if (more := len(merger.services) - SERVICES_NAMED) > 0:
            yield SignedLine("", words("screen_corrections.and_more", count=more))
        counts = {"applications": sum(merger.applications.values()), "stores": merger.stores}
        yield SignedLine(words("screen_provider.label.goes_over"), words("screen_provider.merge_counts", **counts), "!", "warning")
        if merger.references:
            yield SignedLine("", words("screen_provider.merge_references", count=merger.references))
        if merger.shipments_held:
            yield SignedLine("", words("screen_provider.merge_held", count=merger.shipments_held), "!", "warning")

    def _registered(self) -> list[SignedLine]:
        """What a registration would hold: its services, its conditions; the number comes with the signature."""
        dossier, words = self._dossier, self.words
        lines = [SignedLine(words("screen_provider.label.registration_number"), words("screen_provider.number_later"), " ")]
        lines += [SignedLine(words("screen_provider.label.service"), service.name, "✓", "done") for service in dossier.services]
        for condition in dossier.conditions:
            text = words("screen_provider.condition", wording=condition.wording, day=full_day(condition.due_on, self.language))
            lines.append(SignedLine(words("screen_provider.label.condition"), text, "…"))
        for line in dossier.requirements:
            if line.hinders(dossier.day):
                name = words(f"provider_requirements.name.{line.requirement}")
                lines.append(SignedLine(name, self.say(line.message), *OUTCOMES[line.outcome]))
        return lines

    def confirm(self) -> None:
        """Enter: does it, or says what is missing."""
        office, person, number, version = self.workplace.office, self.workplace.person, self._dossier.number, self._dossier.version
        decision = self.decision()
        if (name := self._unreadable()) is not None:
            label = next(day.label for day in self.day_fields() if day.name == name)
            self.tell(Message("screen_act.day_unreadable", {"field": label}))
            self.query_one(f"#{name}").focus()
        elif decision != self._foreseen:
            self.tell(Message("screen_review.foresight_first"))
        else:
            self.write(lambda: decide(office, person, number, decision, seen=version), self._decided)

    def _decided(self, refusal: Refusal | None) -> None:
        if refusal is None:
            name = Message(f"screen_provider.decision.{self._command}")
            self.dismiss(Decided(Message("screen_provider.decided", {"number": self._dossier.number, "decision": name})))
        elif refusal.code in INCOMPLETE:
            self.say_incomplete(refusal, self.say(at_screen(refusal)))
        else:
            self.dismiss(Decided(refusal=refusal))
