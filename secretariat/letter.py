"""What one official letter says (通知書の内容), composed here and laid out by exports."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LetterTable:
    """A table on a letter: one heading and one width for each column, and its rows of as many texts.

    `widths` are in full-width characters; 0 takes what the others leave.
    """

    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """One sheet of official paper, in Japanese. Texts are plain data: a line break in one starts a new line, nothing else is special.

    number: 文書番号, e.g. 補助金事務局第A-0001234-K-3号.
    day: the date of the letter, printed in the Japanese era.
    addressee: the business as registered; honorific: 御中 for organisations, 様 for persons.
    via: the payment provider through which the letter goes (○○株式会社 経由), or None.
    sender: the lines of the sender, e.g. ("補助金事務局",).
    title: the name of the paper, e.g. 加盟店登録決定通知書.
    paragraphs: the body, without the indent of the first line.
    facts: what stands under 記, label and value, numbered when printed.
    closing_note: paragraphs after the facts and before 以上, e.g. the desk of the provider.
    table: what stands below the facts, for what has several sides to it.
    bookmark: the entry in the outline of a file of many letters; empty for none.
    """

    number: str
    day: date
    addressee: str
    honorific: str
    via: str | None
    sender: tuple[str, ...]
    title: str
    paragraphs: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    closing_note: tuple[str, ...] = ()
    bookmark: str = ""
    table: LetterTable | None = None
