"""What a provider is told of the quality of its files (品質のお知らせ): the figures of some weeks, and what to mend first. Japanese."""

from datetime import date
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.clock import japan_day
from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter, LetterTable
from secretariat.letter_parts import Fact, Paper, letter_from
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.quality import QualityCard, quality_card
from secretariat.providers.quality_words import about_words, asked_words, found_words, reason_words, share_words
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

KIND: Final = "provider-quality"  # among the letters of the programme file
HEADINGS: Final = ("区分", "項目", "内容", "件数")
WIDTHS: Final = (5, 9, 0, 4)  # in full-width characters
MOST_LINES: Final = 8  # of each kind
WEEKS_TOLD: Final = 6


def quality_notice(office: Office, person: Person, number: str, first: date | None = None, last: date | None = None) -> Letter | Refusal:
    """The paper about these days; refused where nothing was sent and nothing returned in them."""
    if refused := may(person.role, "export-quality"):
        return refused
    card = quality_card(office, person, number, first, last)
    if isinstance(card, Refusal):
        return card
    if not card.sent.files and not card.sent.returned:
        return refuse(RefusalCode.NOTHING_TO_DO, "quality.nothing_known", number=card.number, first=card.span.first, last=card.span.last)
    day = japan_day(office.clock.now())
    # the number of a paper without an entry of the journal goes by its day
    paper = Paper(KIND, card.number, int(f"{day:%Y%m%d}"), {}, day)
    facts, table = _facts(card), _table(office.programme, card)
    return letter_from(office.programme, paper, facts, addressee=card.name, bookmark=f"{card.number} {card.name}", table=table)


def _facts(card: QualityCard) -> list[Fact]:
    sent = card.sent
    weeks = [(monday, week) for monday, week in card.weeks if week.rows][-WEEKS_TOLD:]
    trend = "、".join(f"{monday.month}/{monday.day}の週 {share_words(week.rejected_share)}" for monday, week in weeks)
    return [
        ("対象期間", f"{japanese_date(card.span.first)}から{japanese_date(card.span.last)}まで"),
        ("ファイル", f"{sent.files:,}件（{sent.rows:,}行）"),
        ("受付", f"{sent.accepted:,}行（ほかに重複 {sent.duplicates:,}行）"),
        ("不備", f"{sent.rejected:,}行（全体の{share_words(sent.rejected_share)}）"),
        ("補正依頼", f"{sent.returned:,}件"),
        *([("不備の割合の推移", trend)] if len(weeks) > 1 else []),
    ]


def _table(programme: Programme, card: QualityCard) -> LetterTable | None:
    faults = [("不備", about_words(one, "ja"), found_words(one, "ja"), f"{one.rows:,}") for one in card.faults[:MOST_LINES]]
    returns = [
        ("補正依頼", asked_words(programme, one, "ja"), reason_words(programme, one.reason, "ja"), f"{one.items:,}")
        for one in card.returns[:MOST_LINES]
    ]
    return LetterTable(HEADINGS, WIDTHS, (*faults, *returns)) if faults or returns else None
