"""Keeping the register of chains: entering one, amending it, another way of writing its name, the rate of its members, its end.

The rate is decided by a manager with a note, from a day on; registered stores never change by it (chains.members names those to look at).
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import ChainStatus, Industry, RefusalCode
from secretariat import journal
from secretariat.amounts import parse_whole
from secretariat.casework.acts import CHAIN, Case, Change, act_on, begin
from secretariat.casework.notes import check_note
from secretariat.chains.keys import chain_key
from secretariat.chains.known import CHAINS, RATES, SPELLINGS
from secretariat.chains.size import ChainSize
from secretariat.clock import japan_day
from secretariat.identifiers import corporate_number_is_checked
from secretariat.intake.cells import LARGEST_COUNT, LARGEST_YEN
from secretariat.intake.table import presentable
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.text import half_width

TEXT_LENGTH: Final = 100
MOST_SPELLINGS: Final = 50
NUMBERS: Final = ("capital_yen", "employees", "taxable_income_1", "taxable_income_2", "taxable_income_3")


@dataclass(frozen=True, slots=True)
class ChainContent:
    """What is known of a chain: its name, its headquarters with corporate number and size."""

    name: str
    headquarters: str | None = None
    corporate_number: str | None = None
    size: ChainSize = field(default_factory=ChainSize)

    def columns(self) -> dict[str, object]:
        """As the record holds it."""
        return {
            "name": self.name.strip(),
            "headquarters": (self.headquarters or "").strip() or None,
            "corporate_number": _digits(self.corporate_number or "") or None,
            **self.size.columns(),
        }


def typed_content(typed: Mapping[str, str]) -> ChainContent | Refusal:
    """A chain as it is typed, by the names of the record's columns; empty: it is not known. Money also as 1億2,000万円."""
    numbers: dict[str, int | None] = {}
    for column in NUMBERS:
        text = typed.get(column, "").strip()
        numbers[column] = parse_whole(text, yen=column != "employees") if text else None
        if text and numbers[column] is None:
            return refuse(RefusalCode.INVALID_VALUE, "chains.number_unreadable", given=presentable(text))
    incomes = (numbers["taxable_income_1"], numbers["taxable_income_2"], numbers["taxable_income_3"])
    size = ChainSize(typed.get("industry_class") or None, numbers["capital_yen"], numbers["employees"], incomes)
    return ChainContent(typed["name"], typed.get("headquarters"), typed.get("corporate_number"), size)


@dataclass(frozen=True, slots=True)
class RateDecision:
    """The rate of the members in per cent, and why; `from_on` None: from today on."""

    rate: int
    note: str
    from_on: date | None = None


@repeated
def add_chain(
    office: Office, person: Person, content: ChainContent, decision: RateDecision, spellings: Sequence[str] = ()
) -> str | Refusal:
    """Enters a chain with the rate of its members; gives its number (F-…)."""
    if refused := may(person.role, "chains") or _wrong(content) or _wrong_rate(office.programme, decision):
        return refused
    with office.writing(person.login, "enter-chain") as (session, act):
        from_on = decision.from_on or japan_day(act.at)
        columns = content.columns()
        payload = {"rate": decision.rate, "from": from_on.isoformat()}
        personal = {"note": decision.note.strip(), **columns}
        number = begin(session, act, CHAIN, "enter-chain", ChainStatus.OPEN.value, columns, payload, personal)
        entry = {"entry_case": number, "entry_version": 1}
        chain_id = session.execute(sa.select(CHAINS.c.id).where(CHAINS.c.number == number)).scalar_one()
        if refused := _spell(session, chain_id, dict.fromkeys((content.name, *spellings)), entry):
            session.rollback()
            return refused
        _write_rate(session, act, chain_id, RateDecision(decision.rate, decision.note, from_on), entry)
    return number


def amend_chain(office: Office, person: Person, number: str, content: ChainContent, note: str | None = None) -> Refusal | None:
    """Puts other facts into the register; a new name is one more way of writing it."""
    if refused := may(person.role, "chains") or _wrong(content):
        return refused

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        columns = content.columns()
        changed = {name: value for name, value in columns.items() if case.row[name] != value}
        if not changed:
            return refuse(RefusalCode.NOTHING_TO_DO, "chains.nothing_amended", number=case.number)
        if "name" in changed and (refused := _spell(session, case.id, (content.name,), case.entry, known_is_fine=True)):
            return refused
        return Change(changed, {"fields": sorted(changed)}, {"before": {name: case.row[name] for name in changed}})

    return act_on(office, person, CHAIN, number, Command("amend-chain", note=note), write)


def name_chain(office: Office, person: Person, number: str, spelling: str) -> Refusal | None:
    """Says that the chain's name is written so too: applications that name it so are its members'."""
    if refused := may(person.role, "name-chain") or _wrong_text(spelling):
        return refused

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        refused = _spell(session, case.id, (spelling,), case.entry)
        return refused or Change(personal={"spelling": spelling.strip()})

    return act_on(office, person, CHAIN, number, Command("name-chain"), write)


def unname_chain(office: Office, person: Person, number: str, spelling: str) -> Refusal | None:
    """Takes a way of writing away that was not the chain's; its own name stays."""

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        key, s = chain_key(spelling), SPELLINGS.c
        of_chain = sa.and_(s.chain_id == case.id, s.key == key)
        if session.execute(sa.select(s.key).where(of_chain)).first() is None:
            return refuse(RefusalCode.NOT_FOUND, "chains.no_such_spelling", spelling=presentable(spelling), number=case.number)
        if key == chain_key(case.row["name"]):
            return refuse(RefusalCode.INVALID_VALUE, "chains.own_name", number=case.number)
        remove(session, SPELLINGS, of_chain)
        return Change(personal={"spelling": spelling.strip()})

    return act_on(office, person, CHAIN, number, Command("unname-chain"), write)


def decide_rate(office: Office, person: Person, number: str, decision: RateDecision) -> Refusal | None:
    """The rate of the members from a day on; decided again for the same day, it takes the place of what was decided before."""
    if refused := may(person.role, "chains") or _wrong_rate(office.programme, decision):
        return refused

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        from_on = decision.from_on or japan_day(act.at)
        r = RATES.c
        before = session.execute(
            sa.select(r.rate, r.from_on).where(r.chain_id == case.id, r.from_on <= from_on).order_by(r.from_on.desc()).limit(1)
        ).one_or_none()
        if before is not None and before.rate == decision.rate:
            return refuse(RefusalCode.NOTHING_TO_DO, "chains.rate_already", number=case.number, rate=before.rate, since=before.from_on)
        _write_rate(session, act, case.id, RateDecision(decision.rate, decision.note, from_on), case.entry)
        return Change(payload={"rate": decision.rate, "from": from_on.isoformat(), "before": before.rate if before else None})

    return act_on(office, person, CHAIN, number, Command("decide-rate", note=decision.note.strip()), write)


def close_chain(office: Office, person: Person, number: str, note: str | None) -> Refusal | None:
    """It is matched no more; its members stay as they are. What its name was written like is free for another chain."""

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if not (note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "chains.note_missing")
        remove(session, SPELLINGS, SPELLINGS.c.chain_id == case.id)
        return Change()

    return act_on(office, person, CHAIN, number, Command("close-chain", note=note), write)


def _spell(
    session: Session, chain_id: int, spellings: Sequence[str] | dict[str, None], entry: dict[str, object], *, known_is_fine: bool = False
) -> Refusal | None:
    """Writes ways of writing a chain's name, unless they are another chain's."""
    s = SPELLINGS.c
    for spelling in spellings:
        key = chain_key(spelling)
        if refused := _wrong_text(spelling):
            return refused
        whose = session.execute(
            sa.select(s.chain_id, CHAINS.c.number, CHAINS.c.name)
            .join_from(SPELLINGS, CHAINS, CHAINS.c.id == s.chain_id)
            .where(s.key == key)
        ).one_or_none()
        if whose is None:
            count = session.execute(sa.select(sa.func.count()).where(s.chain_id == chain_id)).scalar_one()
            if count >= MOST_SPELLINGS:
                return refuse(RefusalCode.LIMIT_EXCEEDED, "chains.too_many_spellings", limit=MOST_SPELLINGS)
            session.execute(sa.insert(SPELLINGS), {"key": key, "chain_id": chain_id, "spelling": spelling.strip(), **entry})
        elif whose.chain_id != chain_id:
            return refuse(RefusalCode.INVALID_VALUE, "chains.spelled_elsewhere", spelling=spelling, number=whose.number, chain=whose.name)
        elif not known_is_fine and entry["entry_version"] != 1:
            return refuse(RefusalCode.NOTHING_TO_DO, "chains.spelled_already", spelling=spelling, number=whose.number)
    return None


def _write_rate(session: Session, act: journal.Act, chain_id: int, decision: RateDecision, entry: dict[str, object]) -> None:
    remove(session, RATES, RATES.c.chain_id == chain_id, RATES.c.from_on == decision.from_on)
    row = {"chain_id": chain_id, **asdict(decision), "note": decision.note.strip(), "staff": act.staff, **entry}
    session.execute(sa.insert(RATES), row)


def _digits(text: str) -> str:
    return half_width(text).replace("-", "").replace(" ", "")


def _wrong(content: ChainContent) -> Refusal | None:
    size = content.size
    if size.industry_class is not None and size.industry_class not in set(Industry):
        known = tuple(industry.value for industry in Industry)
        return refuse(RefusalCode.INVALID_VALUE, "industries.no_such_class", given=size.industry_class, known=known)
    if (digits := _digits(content.corporate_number or "")) and not corporate_number_is_checked(digits):
        return refuse(RefusalCode.INVALID_VALUE, "chains.corporate_number", given=presentable(digits))
    for number, lowest, largest in (
        (size.capital_yen, 0, LARGEST_YEN),
        (size.employees, 0, LARGEST_COUNT),
        *((year, -LARGEST_YEN, LARGEST_YEN) for year in size.taxable_income),
    ):
        if number is not None and not lowest <= number <= largest:
            return refuse(RefusalCode.INVALID_VALUE, "chains.number_out_of_range", given=number)
    refused = _wrong_text(content.name)
    return refused or (_wrong_line(content.headquarters) if (content.headquarters or "").strip() else None)


def _wrong_text(text: str) -> Refusal | None:
    """A name that something can be found by."""
    if chain_key(text) is None:
        return refuse(RefusalCode.INVALID_VALUE, "chains.name_missing")
    return _wrong_line(text)


def _wrong_line(text: str | None) -> Refusal | None:
    if text is not None and (len(text) > TEXT_LENGTH or "\n" in text):
        return refuse(RefusalCode.LIMIT_EXCEEDED, "chains.name_too_long", limit=TEXT_LENGTH)
    return check_note(text)


def _wrong_rate(programme: Programme, decision: RateDecision) -> Refusal | None:
    known = tuple(dict.fromkeys((programme.rates.standard, programme.rates.franchise)))
    if decision.rate not in known:
        rates = tuple(Message("chains.percent", {"rate": rate}) for rate in known)
        return refuse(RefusalCode.INVALID_VALUE, "chains.no_such_rate", given=decision.rate, known=rates)
    about = programme.programme
    if decision.from_on is not None and not about.begins_on <= decision.from_on <= about.ends_on:
        return refuse(RefusalCode.INVALID_VALUE, "chains.from_outside", begins=about.begins_on, ends=about.ends_on)
    if not decision.note.strip():
        return refuse(RefusalCode.NOTE_MISSING, "chains.note_missing")
    return check_note(decision.note)
