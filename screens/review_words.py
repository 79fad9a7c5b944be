"""What the review screen says about a case besides the application: checks, where it stands, what an approval would bring, history."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from models.vocabulary import ApplicationStatus, LookStatus, Outcome
from screens.correction_words import correction_lines, correction_progress
from screens.formats import day, full_day, listed, moment, short_day, short_moment
from screens.refusals import at_screen
from screens.succession_words import succession_lines
from screens.widgets.signed_lines import SignedLine, Weight
from screens.workplace import Workplace
from secretariat.amendments.words import coming_words
from secretariat.casework.past_letters import PastLetter
from secretariat.casework.preview import Preview
from secretariat.casework.process import OPEN
from secretariat.casework.review import ReviewCase
from secretariat.clock import JAPAN
from secretariat.looks.listing import LookShown
from secretariat.refusal import Refusal
from secretariat.screening.deadlines import Risk
from secretariat.screening.explanation import CheckShown, HistoryLine
from secretariat.text import half_width

_SIGNS: Final[Mapping[Outcome, tuple[str, Weight]]] = {
    Outcome.FAIL: ("×", "error"),
    Outcome.REVIEW: ("?", "warning"),
    Outcome.PASS: ("✓", "done"),
}
_URGENT: Final[Mapping[Risk | None, tuple[str, Weight]]] = {
    Risk.OVERDUE: ("!!", "error"),
    Risk.BREACHES: ("!!", "error"),
    Risk.MISSES: ("!", "warning"),
    Risk.SOON: ("!", "warning"),
}
OF_SUCCESSIONS: Final = frozenset({"succeed", "undo-succession", "cancel"})  # which entries name another application
_CALM: Final[tuple[str, Weight]] = (" ", "plain")
_DAY: Final = re.compile(r"(?:([0-9]{4})[-/.年])?([0-9]{1,2})[-/.月]([0-9]{1,2})日?")


# checks


def checks_title(case: ReviewCase, workplace: Workplace) -> str:
    """How many pass, how many are for the person to judge, how many fail."""
    outcomes = [check.outcome for check in case.shown.checks]
    counts = {str(outcome): outcomes.count(outcome) for outcome in Outcome}
    return workplace.words("screen_review.checks_title", passed=counts["pass"], review=counts["review"], failed=counts["fail"])


def check_lines(case: ReviewCase, workplace: Workplace) -> tuple[SignedLine, ...]:
    """Every check: failing ones first, then those to judge, those that somebody judged, the rest."""
    order = list(_SIGNS)
    checks = sorted(case.shown.checks, key=lambda check: (order.index(check.outcome), check.settled_by is None))
    return tuple(_check_line(check, workplace) for check in checks)


def _check_line(check: CheckShown, workplace: Workplace) -> SignedLine:
    sign, weight = _SIGNS[check.outcome]
    if check.settled_by is not None and check.outcome is Outcome.PASS:
        weight = "judged"
    return SignedLine(workplace.words(f"checks.rule.{check.rule}"), workplace.say(check.explanation), sign, weight, f"[{check.source}]")


# where it stands


def standing_title(case: ReviewCase, workplace: Workplace) -> str:
    """What the lines below are about."""
    if case.pending is not None:
        return workplace.words("screen_review.awaits_title")
    if case.shown.status in OPEN:
        return workplace.words("screen_review.approval_title")
    status = workplace.words(f"words.application_status.{case.shown.status}")
    title = workplace.words("screen_review.status_title", status=status)
    if case.shown.status == ApplicationStatus.RETURNED and (progress := correction_progress(case, workplace)):
        return f"{title} · {progress}"
    return title


def standing_lines(case: ReviewCase, workplace: Workplace) -> tuple[SignedLine, ...]:
    """What an approval now would bring, or why there can be none; what awaits a second person; of a decided case, what holds."""
    lines: list[SignedLine] = []
    is_open = case.shown.status in OPEN
    if case.pending is not None:
        lines += _pending_lines(case, workplace)
    elif is_open and isinstance(case.approval, Refusal):
        lines.append(SignedLine(workplace.words("screen_review.approval"), workplace.say(at_screen(case.approval)), "×", "error"))
    elif is_open and isinstance(case.approval, Preview):
        lines += approval_lines(case.approval, workplace)
    elif case.shown.start_on is not None and case.shown.status != ApplicationStatus.RETURNED:
        lines.append(SignedLine(workplace.words("screen_review.start"), full_day(case.shown.start_on, workplace.language), " "))
        lines.append(
            SignedLine(workplace.words("screen_review.rate"), _rate(case.shown.return_rate, case.shown.subsidised, workplace), " ")
        )
    if case.look is not None and case.look.status != LookStatus.DROPPED:
        lines.append(_look_line(case.look, workplace))
    lines += succession_lines(case, workplace)
    if case.shown.facts is not None:
        coming = "\n".join(workplace.say(coming_words(change)) for change in case.shown.facts.coming)
        lines.append(SignedLine(workplace.words("screen_amendments.coming"), coming, "+"))
    if case.shown.services_end_on is not None:
        ended = workplace.words("screen_review.services_ended", day=full_day(case.shown.services_end_on, workplace.language))
        lines.append(SignedLine(workplace.words("screen_review.services_end"), ended, "!", "warning"))
    if is_open or case.shown.status == ApplicationStatus.RETURNED:
        lines.append(_due_line(case, workplace))
        lines += correction_lines(case, workplace)
    if not lines:
        lines.append(SignedLine("", workplace.words("screen_review.nothing_to_decide")))
    return tuple(lines)


def _look_line(look: LookShown, workplace: Workplace) -> SignedLine:
    """The second look at the approval: it waits, or what it found."""
    reasons = listed([workplace.reason(code) for code in look.reasons], workplace.language)
    found: dict[str, tuple[str, str, Weight]] = {
        LookStatus.WAITING: ("screen_review.look_waiting", "?", "warning"),
        LookStatus.AGREED: ("screen_review.look_agreed", "✓", "done"),
        LookStatus.DISAGREED: ("screen_review.look_disagreed", "×", "error"),
    }
    key, sign, weight = found[look.status] if look.is_open or not reasons else ("screen_review.look_resolved", " ", "muted")
    value = workplace.words(key, reasons=reasons)
    return SignedLine(workplace.words("screen_review.look"), f"{value}\n{look.note}" if look.note else value, sign, weight)


def approval_lines(preview: Preview, workplace: Workplace) -> list[SignedLine]:
    """What follows from an approval."""
    words, language = workplace.words, workplace.language
    start = words("screen_review.starts", start=day(preview.start_on, language), cutoff=moment(preview.cutoff_at, language))
    late = preview.own_start_on is not None and preview.start_on is not None and preview.start_on > preview.own_start_on
    if late:
        start = words("screen_review.starts_late", start=day(preview.start_on, language), own=day(preview.own_start_on, language))
    lines = [SignedLine(words("screen_review.start"), start, "!" if late else " ", "warning" if late else "plain")]
    kits = listed([words(f"screen_review.kit_{kit.lower()}") for kit in preview.kits], language) or words("screen_review.no_kits")
    rate = _rate(preview.return_rate, preview.subsidised, workplace)
    lines.append(SignedLine(words("screen_review.rate"), words("screen_review.rate_and_kits", rate=rate, kits=kits), " "))
    if preview.awaits_second:
        lines.append(SignedLine(words("screen_review.second"), words("screen_review.second_needed"), "!", "warning"))
    if preview.settles:
        rules = listed([words(f"checks.rule.{rule}") for rule in preview.settles], language)
        lines.append(SignedLine(words("screen_review.settles"), words("screen_review.settled_by_approving", rules=rules), "?", "warning"))
    return lines


def _rate(rate: int | None, subsidised: bool | None, workplace: Workplace) -> str:
    if rate is None:
        return ""
    return workplace.words("screen_review.subsidised" if subsidised else "screen_review.unsubsidised", rate=rate)


def _due_line(case: ReviewCase, workplace: Workplace) -> SignedLine:
    sign, weight = _URGENT.get(case.risk, _CALM)
    key = "screen_review.days_left" if case.days_left >= 0 else "screen_review.days_over"
    if case.shown.status == ApplicationStatus.RETURNED:
        key = "screen_review.clock_stands"
    value = workplace.words(key, due=day(case.shown.due_on, workplace.language), days=abs(case.days_left))
    return SignedLine(workplace.words("screen_review.due"), value, sign, weight)


def _pending_lines(case: ReviewCase, workplace: Workplace) -> list[SignedLine]:
    if (pending := case.pending) is None:
        return []
    words = workplace.words
    proposed = words(
        "screen_review.proposed",
        command=words(f"screen_review.command.{pending.command}"),
        names=listed(pending.by_names, workplace.language),
    )
    lines = [SignedLine(words("screen_review.proposal"), proposed, "!", "warning")]
    reasons = listed([workplace.reason(code) for code in pending.reasons], workplace.language)
    lines.append(SignedLine(words("screen_review.reasons"), reasons, " "))
    lines.append(SignedLine(words("screen_review.note"), pending.note or "", " "))
    confirm = next(choice for choice in case.choices if choice.command == "confirm")
    if confirm.refusal is None:
        lines.append(SignedLine(words("screen_review.second"), words("screen_review.confirm_or_decline"), " "))
    else:
        lines.append(SignedLine(words("screen_review.second"), workplace.say(at_screen(confirm.refusal)), " ", "muted"))
    return lines


# history


def history_lines(case: ReviewCase, workplace: Workplace) -> tuple[SignedLine, ...]:
    """What happened and which letter followed, the newest first."""
    letters = {letter.version: letter for letter in case.letters}
    entries = enumerate(case.shown.history, 1)
    return tuple(_history_line(line, letters.get(version), workplace) for version, line in reversed(list(entries)))


def _history_line(line: HistoryLine, letter: PastLetter | None, workplace: Workplace) -> SignedLine:
    parts = [f"{line.staff_name or line.staff}: {workplace.words(f'words.action.{line.action}')}", *_payload(line, workplace)]
    if line.note:
        parts.append(f"「{line.note}」" if workplace.language == "ja" else f'"{line.note}"')
    if letter is not None:
        parts.append(workplace.words("screen_review.letter_followed", state=_letter_state(letter, workplace)))
    return SignedLine(short_moment(line.at), "  ".join(parts))


# letters


def letters_title(case: ReviewCase, workplace: Workplace) -> str:
    """How many letters the case has had; nothing for none."""
    return workplace.words("screen_review.letters_title", count=len(case.letters)) if case.letters else ""


def _letter_state(letter: PastLetter, workplace: Workplace) -> str:
    if letter.written_at is None:
        return workplace.words("screen_review.letter_unwritten")
    return workplace.words("screen_review.letter_written", day=short_day(letter.written_at.astimezone(JAPAN).date()))


def letter_line(letter: PastLetter, workplace: Workplace) -> str:
    """Which decision it tells of, the day on it, its number, when it was written."""
    kind = workplace.words(f"screen_review.letter_kind.{letter.kind}")
    return "  ".join((kind, short_day(letter.letter.day), letter.letter.number, _letter_state(letter, workplace)))


def letter_title(letter: PastLetter, workplace: Workplace) -> str:
    """Which decision it tells of, when it was written."""
    kind = workplace.words(f"screen_review.letter_kind.{letter.kind}")
    return workplace.words("screen_review.letter_past", kind=kind, state=_letter_state(letter, workplace))


def _payload(line: HistoryLine, workplace: Workplace) -> list[str]:
    parts = []
    reasons = line.payload.get("reasons")
    if isinstance(reasons, list) and reasons:
        parts.append(listed([workplace.reason(str(code)) for code in reasons], workplace.language))
    rule, outcome = line.payload.get("rule"), line.payload.get("outcome")
    if rule and outcome:
        parts.append(f"{workplace.words(f'checks.rule.{rule}')} → {workplace.words(f'words.outcome.{outcome}')}")
    if industry := line.payload.get("industry"):
        parts.append(workplace.words(f"words.industry.{industry}"))
    if line.action in OF_SUCCESSIONS and (other := line.payload.get("with") or line.payload.get("successor")):
        parts.append(str(other))
    if awaits := line.payload.get("awaits"):
        parts.append(workplace.words("screen_review.awaited", command=workplace.words(f"screen_review.command.{awaits}")))
    return parts


# days that are typed


def read_day(text: str, today: date) -> date | None:
    """A day as people type it: 2020-03-01, 2020/3/1, 3/1, 3月1日; without a year, the one nearest to today. None for anything else."""
    found = _DAY.fullmatch(half_width(text).strip())
    if found is None:
        return None
    years = [int(found[1])] if found[1] else [today.year - 1, today.year, today.year + 1]
    days = [_day(year, int(found[2]), int(found[3])) for year in years]
    return min((one for one in days if one is not None), key=lambda one: abs(one - today), default=None)


def _day(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None
