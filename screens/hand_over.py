"""Handing a batch over from its workspace: carrier and file, who goes and who stays and why, then the file and the hand-over."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier
from screens.backup_dialog import LONGEST_PATH
from screens.form import Entry, FormDialog
from screens.formats import count
from screens.office_screen import OfficeScreen
from screens.outcome_dialog import OutcomeDialog, so_many
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.file_system import unwritable
from secretariat.kits.carriers.handing_over import HandOver, prepare_hand_over
from secretariat.kits.carriers.rows import Replaced, Staying
from secretariat.refusal import Message, Refusal, refuse

if TYPE_CHECKING:
    from exports.kits.carrier_files import HandedOver


@dataclass(frozen=True, slots=True)
class Prepared:
    """What would go, and into which file; `is_there`: it would take the place of another one."""

    hand_over: HandOver
    path: Path
    is_there: bool


class HandOverDialog(FormDialog[Prepared]):
    """Asks which carrier and which file, and looks what would go."""

    def __init__(self, workplace: Workplace, number: str) -> None:
        super().__init__()
        self._workplace, self._number = workplace, number

    def title_text(self) -> str:
        """Which batch."""
        return self.words("screen_hand_over.title", number=self._number)

    def explanation(self) -> str:
        """What comes next."""
        return self.words("screen_hand_over.explanation")

    def keys_text(self) -> str:
        """How one chooses."""
        return self.words("screen_act.keys_choices")

    def entries(self) -> tuple[Entry, ...]:
        """The carrier, and a file of its own for each."""
        carriers = tuple((carrier.value, self.words(f"words.carrier.{carrier}")) for carrier in Carrier)
        folder = self.office_app.file_places.documents()
        files = (
            Entry(
                f"file-{carrier}",
                self.words("screen_hand_over.file"),
                str(folder / self._file_name(carrier)),
                longest=LONGEST_PATH,
                only_with=("carrier", carrier.value),
            )
            for carrier in Carrier
        )
        return (Entry("carrier", self.words("screen_hand_over.carrier"), options=carriers), *files)

    def _file_name(self, carrier: Carrier) -> str:
        return f"{self._number}_{carrier}.csv"

    def submit(self) -> None:
        """Looks what would go."""
        carrier = Carrier(self.value("carrier"))
        name = f"file-{carrier}"
        if not (typed := self.value(name)):
            self.fault(Message("screen_hand_over.no_file"), name)
            return
        path = self.office_app.file_places.chosen(typed)
        if isinstance(path, Refusal):
            self.fault(path.message, name)
            return
        office, person, number = self._workplace.office, self._workplace.person, self._number

        def prepare() -> Prepared | Refusal:
            file = path / self._file_name(carrier) if path.is_dir() else path
            if not file.parent.is_dir():
                return refuse(RefusalCode.INVALID_VALUE, "screen_hand_over.no_such_folder", path=str(file.parent))
            wanted = prepare_hand_over(office, person, number, carrier)
            return wanted if isinstance(wanted, Refusal) else Prepared(wanted, file, file.exists())

        self.write(prepare, lambda answer: self.require(answer, self.answer), Message("screen_hand_over.looking"))


def offer_hand_over(screen: OfficeScreen, number: str) -> None:
    """Asks for carrier and file, shows what would go, hands over, and shows what stayed."""

    def agreed(yes: bool | None, prepared: Prepared) -> None:
        if yes and prepared.hand_over.rows:
            _hand_over(screen, prepared)

    def show(prepared: Prepared | None) -> None:
        if prepared is not None:
            goes = "screen_hand_over.keys_go" if prepared.hand_over.rows else "screen_hand_over.keys_read"
            title = screen.words("screen_hand_over.preview", number=number)
            preview = OutcomeDialog(title, _preview(screen, prepared), screen.words(goes))
            screen.app.push_screen(preview, lambda yes: agreed(yes, prepared))

    screen.app.push_screen(HandOverDialog(screen.workplace, number), show)


def _hand_over(screen: OfficeScreen, prepared: Prepared) -> None:
    office, person, wanted, path = screen.workplace.office, screen.workplace.person, prepared.hand_over, prepared.path

    def write() -> "HandedOver | Refusal":
        from exports.kits.carrier_files import hand_over_batch  # loads openpyxl: not before somebody wants the file

        try:
            return hand_over_batch(office, person, wanted.batch, wanted.carrier, path)
        except OSError as error:
            return unwritable(path, error)

    def done(answer: "HandedOver") -> None:
        screen.office_app.hand_out(path)
        title = screen.words("screen_hand_over.title", number=answer.batch)
        lines = _outcome(screen, answer, path)
        screen.app.push_screen(OutcomeDialog(title, lines, screen.words("screen_hand_over.keys_read")))
        screen.reload()

    screen.write(write, lambda answer: screen.require(answer, done), Message("screen_hand_over.writing"))


def _preview(screen: OfficeScreen, prepared: Prepared) -> list[SignedLine]:
    wanted, words = prepared.hand_over, screen.words
    carrier = words(f"words.carrier.{wanted.carrier}")
    again = len(wanted.rows) - len(wanted.new)
    if wanted.new:
        lines = [
            SignedLine(
                words("screen_hand_over.going"),
                words("screen_hand_over.goes", carrier=carrier, count=count(len(wanted.new))),
                "→",
                "judged",
            )
        ]
    else:
        lines = [SignedLine(words("screen_hand_over.going"), words("screen_hand_over.none_goes", carrier=carrier), "–")]
    if again:
        lines.append(SignedLine("", words("screen_hand_over.again", count=count(again)), "–"))
    if wanted.rows:
        lines.append(SignedLine(words("screen_hand_over.file"), str(prepared.path)))
        if wanted.file_owed:
            lines.append(SignedLine("", words("carriers.file_owed", number=wanted.batch, carrier=carrier), "!", "warning"))
        lines += _codes_missing(screen, wanted.carrier, wanted.codes_missing)
        if prepared.is_there:
            lines.append(SignedLine("", words("screen_hand_over.is_there"), "!", "warning"))
    replaced = [one for row in wanted.rows for one in row.replaced]
    return lines + _staying(screen, wanted.staying) + _replaced(screen, replaced)


def _outcome(screen: OfficeScreen, done: "HandedOver", path: Path) -> list[SignedLine]:
    words = screen.words
    if not done.rows:
        lines = [SignedLine("", screen.say(Message("carriers.nothing_packed", {"number": done.batch})), "!", "warning")]
    else:
        key = "screen_hand_over.handed_over" if done.handed_over else "screen_hand_over.same_file"
        lines = [
            SignedLine(words("screen_hand_over.going"), words(key, count=count(done.handed_over)), "✓", "judged"),
            SignedLine(words("screen_hand_over.file"), str(path)),
            SignedLine("", words("screen_hand_over.rows", count=count(done.rows))),
            *([SignedLine("", words("carriers.was_owed"), "–")] if done.was_owed else []),
            *_codes_missing(screen, done.carrier, done.codes_missing),
        ]
    lines += _staying(screen, done.staying) + _replaced(screen, done.replaced)
    if done.rows:
        lines.append(SignedLine("", words("screen_hand_over.next"), "→"))
    return lines


def _codes_missing(screen: OfficeScreen, carrier: Carrier, columns: tuple[str, ...]) -> list[SignedLine]:
    """A hint: the file can be written without them."""
    name = Message(f"words.carrier.{carrier}")
    return [SignedLine("", screen.say(Message("carriers.codes_missing", {"carrier": name, "columns": columns})), "?")] if columns else []


def _staying(screen: OfficeScreen, staying: Sequence[Staying]) -> list[SignedLine]:
    if not staying:
        return []
    heading = SignedLine(
        screen.words("screen_hand_over.staying"), screen.words("screen_hand_over.stays", count=count(len(staying))), "!", "warning"
    )
    lines = [SignedLine("", screen.say(one.why)) for one in staying]
    return [heading, *so_many(lines, screen.words("screen_batch_papers.more", count="{}"))]


def _replaced(screen: OfficeScreen, replaced: Sequence[Replaced]) -> list[SignedLine]:
    words = screen.words
    lines = [
        SignedLine(
            "",
            words("carriers.replaced", number=one.number, part=words(f"carriers.part.{one.part}"), character=one.character, form=one.form),
            "–",
            "muted",
        )
        for one in replaced
    ]
    return so_many(lines, words("screen_batch_papers.more", count="{}"))
