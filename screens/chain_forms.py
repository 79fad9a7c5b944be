"""The forms of the register of chains: entering one, amending it, the rate of its members, another way of writing it, its end."""

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.widgets import OptionList

from models.vocabulary import Industry, RefusalCode
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.chain_words import found_by, size_words
from screens.dialog import ChooseDialog, Dialog
from screens.filter_dialog import matches
from screens.form import Entry
from screens.formats import full_day, typed_day
from screens.refusals import at_screen
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.chains.finding import KnownChain
from secretariat.chains.keeping import (
    TEXT_LENGTH,
    RateDecision,
    add_chain,
    amend_chain,
    close_chain,
    decide_rate,
    name_chain,
    typed_content,
)
from secretariat.chains.listing import ChainRow
from secretariat.chains.size import proposed_rate
from secretariat.clock import japan_day
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse


def settle_note(chain: KnownChain, workplace: Workplace) -> str:
    """The note with which a member's rate is settled as its chain's."""
    since = full_day(chain.since, workplace.language)
    note = workplace.words("chains.settle_note", number=chain.number, chain=chain.name, rate=chain.rate, since=since, note=chain.note)
    return note[:NOTE_LENGTH]


def unknown_chain(workplace: Workplace) -> ChooseDialog:
    """What to do about a chain that the register does not know: "name" or "enter"."""
    refused = may(workplace.person.role, "chains")
    choices = [
        ("name", workplace.words("screen_chains.is_known"), None),
        ("enter", workplace.words("screen_chains.is_new"), workplace.say(refused.message) if refused else None),
    ]
    return ChooseDialog(workplace.words("screen_chains.unknown"), list(choices))


def entering(workplace: Workplace, name: str = "") -> ActDialog:
    """A chain that is new to the register."""
    office, person, programme = workplace.office, workplace.person, workplace.office.programme

    def act(filled: Filled) -> Message | Refusal:
        content = typed_content(_columns(filled))
        if isinstance(content, Refusal):
            return content
        rate = int(filled["rate"]) if filled["rate"] else proposed_rate(programme, content.size)
        if rate is None:
            return refuse(RefusalCode.INVALID_VALUE, "screen_chains.nothing_proposed")
        number = add_chain(office, person, content, RateDecision(rate, filled["note"], filled.days["from_on"]))
        return number if isinstance(number, Refusal) else Message("screen_chains.entered", {"number": number, "rate": rate})

    entries = (*_entries(workplace, {"name": name}), *_rate_entries(workplace, ("", workplace.words("screen_chains.by_size"))))
    title, about = workplace.words("screen_chains.entering"), workplace.words("screen_chains.entering_about")
    return ActDialog(title, about, entries, act, draft=f"chain {name}")


def amending(row: ChainRow, workplace: Workplace) -> ActDialog:
    """Other facts."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        content = typed_content(_columns(filled))
        return content if isinstance(content, Refusal) else amend_chain(office, person, row.number, content, filled["note"] or None)

    note = Entry("note", workplace.words("screen_chains.note_optional"), longest=NOTE_LENGTH)
    title, about = workplace.words("screen_chains.amending", number=row.number), workplace.words("screen_chains.amending_about")
    return ActDialog(title, about, (*_entries(workplace, row.typed()), note), act, Message("screen_chains.amended", {"number": row.number}))


def rating(row: ChainRow, workplace: Workplace) -> ActDialog:
    """The rate of the members from a day on."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return decide_rate(office, person, row.number, RateDecision(int(filled["rate"]), filled["note"], filled.days["from_on"]))

    title = workplace.words("screen_chains.rating", number=row.number)
    about = f"{row.name}\n{size_words(row, workplace)}\n{workplace.words('screen_chains.rating_about')}"
    proposed = row.proposed if row.proposed is not None else workplace.office.programme.rates.franchise
    return ActDialog(title, about, _rate_entries(workplace, rate=proposed), act, Message("screen_chains.rated", {"number": row.number}))


def naming(row: ChainRow, workplace: Workplace) -> ActDialog:
    """Another way of writing its name."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return name_chain(office, person, row.number, filled["spelling"])

    entry = Entry("spelling", workplace.words("screen_chains.spelling"), longest=TEXT_LENGTH)
    title, about = workplace.words("screen_chains.naming", number=row.number), workplace.words("screen_chains.naming_about")
    done = Message("screen_chains.named", {"number": row.number})
    return ActDialog(title, f"{row.name}\n{about}", (entry,), act, done)


def closing(row: ChainRow, workplace: Workplace) -> ActDialog:
    """It is matched no more."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return close_chain(office, person, row.number, filled["note"])

    entry = Entry("note", workplace.words("screen_chains.note"), longest=NOTE_LENGTH)
    title, about = workplace.words("screen_chains.closing", number=row.number), workplace.words("screen_chains.closing_about")
    return ActDialog(title, f"{row.name}\n{about}", (entry,), act, Message("screen_chains.closed", {"number": row.number}))


class NameChainDialog(Dialog[Message]):
    """Which chain of the register it is; what the application calls it becomes a way of writing that one's name."""

    DEFAULT_CSS = """
    NameChainDialog OptionList { height: auto; max-height: 12; border: none; background: $background; padding: 0; margin: 1 0; }
    NameChainDialog OptionList > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: bold; }
    """

    def __init__(self, rows: Sequence[ChainRow], name: str, workplace: Workplace) -> None:
        super().__init__()
        self._rows, self._spelling, self._found = tuple(rows), name, tuple(rows)
        self._title = workplace.words("screen_chains.which", name=name)

    def title_text(self) -> str:
        """What the application calls it."""
        return self._title

    def body(self) -> ComposeResult:
        """What is looked for, the chains."""
        yield Paragraph(self.words("screen_chains.search"))
        yield Field(longest=TEXT_LENGTH, field_id="search")
        chains = OptionList()
        chains.can_focus = False
        yield chains

    def on_mount(self) -> None:
        """All of them."""
        self._show("")

    def on_input_changed(self, event: Field.Changed) -> None:
        """Narrows the list down."""
        event.stop()
        self.tell(None)
        self._show(event.value)

    def _show(self, typed: str) -> None:
        self._found = tuple(row for row in self._rows if matches(typed, found_by(row)))
        chains = self.query_one(OptionList)
        chains.set_options([option(shown(f"{row.number}  {row.name}  {'-' if row.rate is None else row.rate}%")) for row in self._found])
        chains.highlighted = 0 if self._found else None
        if not self._found:
            self.tell(Message("screen_chains.none_fits"))

    def on_key(self, event: events.Key) -> None:
        """The arrows choose."""
        chains = self.query_one(OptionList)
        if event.key in {"up", "down"} and chains.highlighted is not None:
            event.stop()
            event.prevent_default()
            chains.highlighted = min(max(chains.highlighted + (1 if event.key == "down" else -1), 0), len(self._found) - 1)

    def confirm(self) -> None:
        """Adds the way of writing."""
        marked = self.query_one(OptionList).highlighted
        if marked is None:
            self.tell(Message("screen_chains.none_fits"))
            return
        office, person, number, name = self.workplace.office, self.workplace.person, self._found[marked].number, self._spelling
        done = Message("screen_chains.named", {"number": number})
        self.write(lambda: name_chain(office, person, number, name), lambda refusal: self._named(refusal, done))

    def _named(self, refusal: Refusal | None, done: Message) -> None:
        if refusal is not None:
            self.tell(self.say(at_screen(refusal)))
        else:
            self.dismiss(done)


def _columns(filled: Filled) -> dict[str, str]:
    """What was typed, by the names of the record's columns."""
    years = [*filled["incomes"].split("/"), "", ""]
    incomes = {f"taxable_income_{place}": years[place - 1] for place in (1, 2, 3)}
    names = ("name", "headquarters", "corporate_number", "industry_class", "capital_yen", "employees")
    return {**{name: filled[name] for name in names}, **incomes}


def _entries(workplace: Workplace, typed: dict[str, str]) -> tuple[Entry, ...]:
    words = workplace.words
    classes = (("", words("screen_chains.not_known")), *((one.value, words(f"words.industry.{one}")) for one in Industry))
    years = [typed.get(f"taxable_income_{place}", "") for place in (1, 2, 3)]
    return (
        Entry("name", words("screen_chains.name"), typed.get("name", ""), longest=TEXT_LENGTH),
        Entry("headquarters", words("screen_chains.headquarters"), typed.get("headquarters", ""), longest=TEXT_LENGTH),
        Entry("corporate_number", words("screen_chains.corporate_number"), typed.get("corporate_number", ""), longest=20),
        Entry("industry_class", words("screen_chains.industry_class"), typed.get("industry_class", ""), options=classes),
        Entry("capital_yen", words("screen_chains.capital_yen"), typed.get("capital_yen", ""), longest=30),
        Entry("employees", words("screen_chains.employees"), typed.get("employees", ""), longest=12),
        Entry("incomes", words("screen_chains.incomes"), " / ".join(years) if any(years) else "", longest=80, placeholder="0 / 0 / 0"),
    )


def _rate_entries(workplace: Workplace, *first: tuple[str, str], rate: int | None = None) -> tuple[Entry, ...]:
    words, rates = workplace.words, workplace.office.programme.rates
    options = (*first, *((str(one), f"{one}%") for one in dict.fromkeys((rates.standard, rates.franchise))))
    today = typed_day(japan_day(workplace.office.clock.now()))
    return (
        Entry("rate", words("screen_chains.rate"), str(rate) if rate is not None else "", options=options),
        DayEntry("from_on", words("screen_chains.from_on"), today, longest=20, needed=False),
        Entry("note", words("screen_chains.note"), longest=NOTE_LENGTH),
    )
