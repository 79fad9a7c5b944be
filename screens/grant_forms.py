"""The forms about a grant: a line of cost applied for or reported, a judgement of one, the payment. They ask the office themselves."""

from collections.abc import Callable
from dataclasses import dataclass, field

from models.vocabulary import RefusalCode
from models.vocabulary_providers import CostKind
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.form import Entry
from screens.formats import yen
from screens.grant_words import cost_name, cost_text, label
from screens.provider_forms import note_entry, outcome_entry
from screens.provider_words import Teller
from secretariat.amounts import parse_whole
from secretariat.grants.card import CostLine, GrantCard
from secretariat.grants.costs import LONGEST_TEXT, PlannedCost, ReportedCost, check_text
from secretariat.grants.decision import judge_cost
from secretariat.grants.settlement import judge_report, pay_grant
from secretariat.refusal import Message, Refusal, refuse


@dataclass(slots=True)
class ApplicationDraft:
    """An application as it was typed so far; kept when the dialog is left, for as long as the provider is on the screen."""

    project: str = ""
    costs: list[PlannedCost] = field(default_factory=list)


def title_of(form: str, about: str, teller: Teller) -> str:
    """What a form is for, and whose it is."""
    return f"{teller.words(f'screen_grant.form.{form}')}  {about}"


def done(form: str, **parameters: object) -> Message:
    """What is said when it is done."""
    return Message(f"screen_grant.done.{form}", parameters)


def _yen(typed: str) -> int | Refusal:
    found = parse_whole(typed, yen=True)
    return refuse(RefusalCode.INVALID_VALUE, "grants.yen_unreadable", text=typed) if found is None else found


def _day(teller: Teller, name: str, value: str = "", *, needed: bool = True) -> DayEntry:
    return DayEntry(name, label(teller, name), value, longest=20, placeholder=teller.words("screen_review.day_example"), needed=needed)


def planning(draft: ApplicationDraft, place: int | None, teller: Teller) -> ActDialog:
    """A line of an application: a new one, or that at a place (0-based)."""
    kinds = teller.workplace.office.programme.grant.costs

    def act(filled: Filled) -> Refusal | None:
        amount, wording = _yen(filled["yen"]), check_text(filled["wording"])
        if isinstance(amount, Refusal):
            return amount
        if isinstance(wording, Refusal):
            return wording
        cost = PlannedCost(CostKind(filled["kind"]), amount, filled.day("begins_on"), wording)
        if place is None:
            draft.costs.append(cost)
        else:
            draft.costs[place] = cost
        return None

    known = draft.costs[place] if place is not None else None
    entries = (
        Entry(
            "kind",
            label(teller, "kind"),
            known.kind.value if known else "",
            options=tuple((kind.value, name.ja if teller.language == "ja" else name.en) for kind, name in kinds.items()),
        ),
        Entry("yen", label(teller, "yen"), f"{known.yen:,}" if known else "", longest=30),
        _day(teller, "begins_on", f"{known.begins_on}" if known else ""),
        Entry("wording", label(teller, "wording"), known.wording if known else "", longest=LONGEST_TEXT),
    )
    number = len(draft.costs) + 1 if place is None else place + 1
    title = title_of("cost", teller.words("screen_grant.of_line", place=number), teller)
    return ActDialog(title, teller.words("screen_grant.cost_explained"), entries, act, done("cost"))


def reporting(reported: dict[int, ReportedCost], line: CostLine, teller: Teller) -> ActDialog:
    """What one line cost and when its work began; as planned at first."""

    def act(filled: Filled) -> Refusal | None:
        amount = _yen(filled["yen"])
        if isinstance(amount, Refusal):
            return amount
        reported[line.place] = ReportedCost(line.place, amount, filled.days["began_on"])
        return None

    known = reported.get(line.place)
    began_on = known.began_on if known else line.begins_on
    entries = (
        Entry("yen", label(teller, "reported_yen"), f"{known.yen if known else line.planned_yen:,}", longest=30),
        _day(teller, "began_on", f"{began_on}" if began_on else "", needed=False),
    )
    explanation = f"{cost_name(line, teller)}\n{cost_text(line, teller)}\n{teller.words('screen_grant.report_explained')}"
    return ActDialog(
        title_of("reported", teller.words("screen_grant.of_line", place=line.place), teller), explanation, entries, act, done("cost")
    )


def judging(card: GrantCard, line: CostLine, teller: Teller, *, reported: bool) -> ActDialog:
    """Whether a line, as planned or as reported, is an eligible cost."""
    office, person = teller.workplace.office, teller.workplace.person
    judge: Callable[..., Refusal | None] = judge_report if reported else judge_cost

    def act(filled: Filled) -> Refusal | None:
        return judge(office, person, card.number, line.place, filled["outcome"], filled["note"] or None, seen=card.version)

    explanation = "\n".join([cost_name(line, teller), cost_text(line, teller), *(teller.say(remark) for remark in line.remarks)])
    entries = (outcome_entry(teller), note_entry(teller, "note_if_failed", long=True))
    form = "judge_report" if reported else "judge"
    draft = f"{card.number} {form} {line.place}"
    return ActDialog(title_of(form, card.number, teller), explanation, entries, act, done("judge", place=line.place), draft=draft)


def paying(card: GrantCard, teller: Teller) -> ActDialog:
    """The day on which the settled amount was paid."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        return pay_grant(office, person, card.number, filled.day("paid_on"), seen=card.version)

    amount = yen(card.settled_yen, teller.language)
    explanation = teller.words("screen_grant.pay_explained", yen=amount, day=teller.on(card.settled_on))
    return ActDialog(title_of("pay", card.number, teller), explanation, (_day(teller, "paid_on", f"{teller.day}"),), act, done("pay"))
