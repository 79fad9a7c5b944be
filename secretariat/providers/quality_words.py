"""Figures of quality in words: fields by their headings, shares, weeks, what was found."""

from datetime import date

from models.vocabulary_quality import FindingKind
from secretariat.intake.columns import AMENDMENT_COLUMNS, APPLICATION_COLUMNS, KIT_ORDER_COLUMNS, PROVIDER_COLUMNS
from secretariat.intake.refused_files import WHOLE
from secretariat.messages import Language, text
from secretariat.programme import Programme
from secretariat.providers.quality import Asked, Found

_HEADINGS = {column.key: column.heading for column in (*KIT_ORDER_COLUMNS, *AMENDMENT_COLUMNS, *PROVIDER_COLUMNS, *APPLICATION_COLUMNS)}


def field_words(field: str, language: Language) -> str:
    """A column: its heading, or in English its key in words; or the file as a whole."""
    if field == WHOLE.field:
        return text(language, "quality.whole_file")
    return _HEADINGS.get(field, field) if language == "ja" else field.replace("_", " ")


def found_words(found: Found, language: Language) -> str:
    """What was found: of a fault what is wrong, of a check whether it failed."""
    if found.kind == FindingKind.FAULT:
        return text(language, f"quality.problem.{found.problem}")
    return text(language, f"quality.outcome.{found.kind}")


def about_words(found: Found, language: Language) -> str:
    """What it was found in: the column, or the check."""
    return field_words(found.field, language) if found.kind == FindingKind.FAULT else text(language, f"checks.rule.{found.field}")


def reason_words(programme: Programme, code: str, language: Language) -> str:
    """A reason of the programme file by its name; its code where the file has it no more."""
    reason = programme.reasons.get(code)
    return code if reason is None else reason.label.ja if language == "ja" else reason.label.en


def asked_words(programme: Programme, asked: Asked, language: Language) -> str:
    """What a return asked for: its field, else the one that the reason is about, else the application as a whole."""
    reason = programme.reasons.get(asked.reason)
    field = asked.field or (reason.field if reason is not None else None)
    return text(language, "quality.whole") if field is None else field_words(field, language)


def share_words(share: float | None) -> str:
    """3.2%; – where there is nothing to share."""
    return "–" if share is None else f"{100 * share:.1f}%"


def week_name(monday: date) -> str:
    """2020-W04, as ISO 8601 counts weeks."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"
