"""Chains of the register in words: how large, which rate since when, how many members."""

from screens.formats import count, full_day, listed, short_day, yen
from screens.workplace import Workplace
from secretariat.chains.listing import ChainCard, ChainRow

SMALL = {True: "screen_chains.small", False: "screen_chains.large", None: "screen_chains.size_unknown"}


def found_by(row: ChainRow) -> str:
    """What is looked through for what was typed."""
    return f"{row.number} {row.name} {row.headquarters or ''}"


def rate_words(rate: int | None) -> str:
    """5%, or a dash."""
    return "–" if rate is None else f"{rate}%"


def size_words(row: ChainRow, workplace: Workplace) -> str:
    """What is known of the headquarters' size, and what that comes to."""
    words, size, language = workplace.words, row.size, workplace.language
    people = words("screen_chains.people", count=size.employees) if size.employees is not None else ""
    known = (words(f"words.industry.{size.industry_class}") if size.industry_class else "", _yen(size.capital_yen, workplace), people)
    verdict = words(SMALL[row.small], rate=row.proposed)
    parts = [part for part in known if part]
    years = [year for year in size.taxable_income if year is not None]
    if years:
        parts.append(
            words("screen_chains.income", years=" / ".join(yen(year, "en") if language == "en" else f"{year:,}円" for year in years))
        )
    return f"{'  '.join(parts)} → {verdict}" if parts else verdict


def _yen(value: int | None, workplace: Workplace) -> str:
    return yen(value, workplace.language) if value is not None else ""


def members_words(row: ChainRow, workplace: Workplace) -> str:
    """How many applications name it, by status."""
    counted = (f"{workplace.words(f'words.application_status.{status}')} {count(number)}" for status, number in sorted(row.members.items()))
    return "  ".join(counted) or workplace.words("screen_chains.no_members")


def row_detail(row: ChainRow, workplace: Workplace) -> str:
    """The marked chain in full."""
    headquarters = "  ".join(part for part in (row.headquarters, row.corporate_number) if part)
    lines = [headquarters or workplace.words("screen_chains.no_headquarters"), size_words(row, workplace), members_words(row, workplace)]
    return "\n".join(lines)


def card_detail(card: ChainCard, workplace: Workplace) -> str:
    """One chain in full: rates, ways of writing it, what another rate would touch."""
    words, language = workplace.words, workplace.language
    rates = "  ".join(
        words("screen_chains.rate_since", rate=one.rate, since=full_day(one.from_on, language), name=one.staff, note=one.note)
        for one in card.rates[:2]
    )
    spelled = words("screen_chains.spelled", spellings=listed(card.spellings, language))
    lines = [row_detail(card.row, workplace), rates, spelled]
    if card.affected:
        lines.append(words("screen_chains.affected", affected=card.affected))
    return "\n".join(line for line in lines if line)


def coming(row: ChainRow) -> str:
    """The rate, and the one of a day to come."""
    now = rate_words(row.rate)
    return f"{now} → {row.next_rate.rate}% {short_day(row.next_rate.from_on)}" if row.next_rate is not None else now
