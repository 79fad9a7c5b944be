"""What a person can do with a case: every command with why not, every reason with the sentence that it puts into the letter."""

from dataclasses import dataclass
from typing import Final, Literal

from secretariat.casework.process import APPLICATION, GRANT, PROVIDER, Transition
from secretariat.casework.reasons import OTHER, reasons_of
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Context
from secretariat.screening.obstacles import obstacle

# as a menu has them: what is done most comes first
APPLICATION_COMMANDS: Final = (
    "approve",
    "return",
    "reject",
    "settle",
    "confirm",
    "decline",
    "take",
    "hand-back",
    "note",
    "withdraw",
    "reopen",
    "cancel",
    "uphold",
    "agree",
    "disagree",
    "let-stand",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A command with why it cannot be given now (`refusal`), and what it asks for: a reason, a note, a day from which it holds.

    Whether a note is needed may also depend on the reason (ReasonChoice). `letter`: the kind of paper that follows at once.
    """

    command: str
    refusal: Refusal | None
    needs_reason: bool
    needs_note: bool = False
    needs_day: bool = False
    letter: str | None = None


@dataclass(frozen=True, slots=True)
class ReasonChoice:
    """A reason of the programme file; `sentence` as the letter carries it, with `{note}` where the note will stand."""

    code: str
    label_ja: str
    label_en: str
    sentence: str
    needs_note: bool
    second_person: bool


def choices(case: ApplicationCase, context: Context) -> tuple[Choice, ...]:
    """Every command that people give on applications; what is asked for with it counts as given."""
    return tuple(_choice(APPLICATION[name], obstacle(case, name, context)) for name in APPLICATION_COMMANDS)


def reasons_for(
    programme: Programme, command: str, kind: Literal["application", "provider", "grant"] = "application"
) -> tuple[ReasonChoice, ...]:
    """The reasons that may be given for a command, in the order of the programme file, `other` last; none where it needs none.

    Raises KeyError for no command of that kind of case.
    """
    wanted = {"application": APPLICATION, "provider": PROVIDER, "grant": GRANT}[kind][command].reasons
    known = reasons_of(programme, wanted) if wanted else {}
    return tuple(
        ReasonChoice(code, reason.label.ja, reason.label.en, reason.letter, reason.needs_note, reason.second_person)
        for code, reason in sorted(known.items(), key=lambda item: item[0] == OTHER)
    )


def _choice(transition: Transition, refusal: Refusal | None) -> Choice:
    return Choice(
        transition.command,
        refusal,
        needs_reason=transition.reasons is not None,
        needs_note=transition.command in {"settle", "note", "disagree", "let-stand", "uphold"},
        needs_day=transition.command == "cancel",
        letter=transition.letter,
    )
